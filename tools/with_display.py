"""Runs a command with a screen: a virtual one (Xvfb) on Linux, the real one elsewhere.

    python tools/with_display.py [--prefer-real] COMMAND ...

``--prefer-real`` uses the screen that is there, and starts a virtual one only where there is none.
"""

import os
import shutil
import subprocess
import sys


def main(command: list[str]) -> int:
    prefer_real = command[:1] == ["--prefer-real"]
    command = command[1:] if prefer_real else command
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if not sys.platform.startswith("linux") or (prefer_real and has_screen):
        return subprocess.call(command)
    if not shutil.which("Xvfb"):
        print("There is no screen and no Xvfb. Run: sh tools/system_libraries.sh", file=sys.stderr)
        return 1
    return _under_xvfb(command)


def _under_xvfb(command: list[str]) -> int:
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(screen, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            print("Xvfb did not start", file=sys.stderr)
            return 1
        virtual = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}
        return subprocess.call(command, env=os.environ | virtual | {"POSEWRIGHT_VIRTUAL": "1"})
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
