"""Other processes of this interpreter, in which nothing but the program's own code and what is installed can run."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic

from core.language import tr
from core.progress import CancelToken

OURS = Path(__file__).resolve().parents[1]
"""The folder that holds the program's packages."""


def start_python(*arguments: str, **options) -> subprocess.Popen:
    """``Popen`` of ``python *arguments``: it neither works in the user's current folder nor imports from there.

    Python would otherwise take ``PySide6.py`` or ``pip.py`` of a downloads folder for the real ones.
    """
    path = os.pathsep.join(filter(None, (str(OURS), os.environ.get("PYTHONPATH"))))
    command = [sys.executable, "-P", *arguments]
    return subprocess.Popen(command, cwd=OURS, env=os.environ | {"PYTHONPATH": path}, **options)


def run_python(*arguments: str, timeout: float, cancel: CancelToken | None = None) -> tuple[str, str]:
    """What ``python *arguments`` prints and complains. Raises ``TimeoutError`` after ``timeout`` seconds."""
    end = monotonic() + timeout
    with start_python(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            while monotonic() < end:
                (cancel or CancelToken()).check()
                with suppress(subprocess.TimeoutExpired):
                    return process.communicate(timeout=0.1)
        finally:
            process.kill()
    raise TimeoutError(f"no answer within {timeout:g} s")


def end_in_words(code: int) -> str:
    """How a process ended, by what ``Popen.returncode`` says of it."""
    if code >= 0:
        return tr("exit status {code}", code=code)
    if code == -getattr(signal, "SIGKILL", 0):
        return tr("it was killed, as the system does where memory runs out")
    return tr("a crash (signal {signal})", signal=-code)


def is_running(process: int) -> bool:
    """Whether there is a process of that number on this machine."""
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)  # PROCESS_QUERY_LIMITED_INFORMATION
        ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
