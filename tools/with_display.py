"""Runs a command with a screen: a virtual one (Xvfb) on Linux, the real one elsewhere.

    python tools/with_display.py [--prefer-real] COMMAND ...

``--prefer-real`` uses the screen that is there, and starts a virtual one only where there is none.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def main(command: list[str]) -> int:
    prefer_real = command[:1] == ["--prefer-real"]
    command = command[1:] if prefer_real else command
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if not sys.platform.startswith("linux") or (prefer_real and has_screen):
        return subprocess.call(command)
    try:
        with virtual_screen() as environment:
            return subprocess.call(command, env=os.environ | environment)
    except OSError as error:
        print(f"{error}. Run: sh tools/system_libraries.sh", file=sys.stderr)
        return 1


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Start Xvfb, yield what the environment of its programs must say, and stop it. ``OSError`` if it cannot start."""
    if not shutil.which("Xvfb"):
        raise OSError("There is no screen and no Xvfb")
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(screen, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        yield {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "POSEWRIGHT_VIRTUAL": "1",
        }
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
