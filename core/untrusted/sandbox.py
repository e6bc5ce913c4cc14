"""A function in a process apart, with limits of time and memory: for parsers in C that a file can crash or stall.

    arrays = sandboxed(_load, path, "annot3", cancel=cancel)

The function is one of a module's own, takes the path and values that JSON can hold, and returns a dict whose values
are arrays or such values. What happens to its process happens to it alone: a crash becomes a ``FormatError``.
"""

import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import numpy as np

from core import errors
from core.errors import AppError, FormatError
from core.language import tr
from core.processes import end_in_words, start_python
from core.progress import CancelToken
from core.words import in_words

MEMORY = 768 << 20
"""Bytes that the function may use beyond what Python and its libraries take."""
SECONDS = 8.0
"""Of processor time for a small file, whatever else the machine does; one more for each 10 MB."""
_COUNTS_WORK = hasattr(signal, "SIGXCPU")  # not on Windows: there the clock counts
_PATIENCE = 5.0  # times as long by the clock, for a machine under load, or a parser that waits
_POLL = 0.02
_apart = False  # whether this is such a process: one is enough, and it ends with all that it does
_START = (  # one thread: each more of the linear algebra library's takes address space, which is limited
    "import os, sys; os.environ.update(OPENBLAS_NUM_THREADS='1', OMP_NUM_THREADS='1'); "
    "from core.untrusted.sandbox import _child; _child(sys.argv[1])"
)


def sandboxed(
    function: Callable[..., dict],
    path: Path,
    *values,
    cancel: CancelToken | None = None,
    seconds: float = SECONDS,
    memory: int = MEMORY,
) -> dict:
    """What ``function(path, *values)`` returns, computed in a separate process.

    Raises the function's own ``AppError``, ``FormatError`` where it raises anything else or where its process dies,
    takes too long or too much memory, and ``Cancelled``.
    """
    if _apart:
        return _told(function, path, values)
    seconds += path.stat().st_size / 10e6
    name = [function.__module__, function.__qualname__]
    call = json.dumps([*name, str(path.absolute()), list(values), seconds, memory])
    with tempfile.TemporaryFile() as answer, tempfile.TemporaryFile() as complaints:
        process = start_python("-c", _START, call, stdin=subprocess.DEVNULL, stdout=answer, stderr=complaints)
        try:
            _wait(process, path, seconds, cancel or CancelToken())
        finally:
            process.kill()
            process.wait()
        answer.seek(0)
        if _COUNTS_WORK and process.returncode == -signal.SIGXCPU:
            raise _too_long(path, seconds)
        return _received(answer, path, process.returncode)


def _wait(process: subprocess.Popen, path: Path, seconds: float, cancel: CancelToken) -> None:
    end = time.monotonic() + seconds * (_PATIENCE if _COUNTS_WORK else 1)
    while process.poll() is None:
        cancel.check()
        if time.monotonic() > end:
            raise _too_long(path, seconds)
        time.sleep(_POLL)


def _too_long(path: Path, seconds: float) -> FormatError:
    got = tr("more than {seconds:.0f} seconds", seconds=seconds)
    return FormatError(tr("{path} takes too long to read", path=path.name), got=got)


def _received(answer, path: Path, code: int) -> dict:
    line = answer.readline()
    if code or not line.endswith(b"\n"):
        action = tr("The file is damaged; copy it again")
        raise FormatError(
            tr("{path} cannot be read: its reader failed", path=path.name), got=end_in_words(code), action=action
        )
    head = json.loads(line)
    if "error" in head:
        raise getattr(errors, head["error"])(head["what"], **head["facts"])
    arrays = {name: np.lib.format.read_array(answer, allow_pickle=False) for name in head["arrays"]}
    return head["values"] | arrays


# --- in the process apart --------------------------------------------------------------------------------------------


def _child(call: str) -> None:
    """Run the call, and send what it returns or raises: a line of JSON, then the arrays."""
    global _apart
    _apart = True
    module, name, path, values, seconds, memory = json.loads(call)
    with os.fdopen(os.dup(1), "wb") as answer:
        os.dup2(2, 1)  # libraries that print do not mix with the answer
        function = getattr(import_module(module), name)
        _limit(seconds, memory)
        try:
            _send(answer, _told(function, Path(path), values))
        except Exception as error:
            error = _as_app_error(error, Path(path))
            facts = {key: getattr(error, key) for key in ("expected", "got", "action")}
            _write_line(answer, {"error": type(error).__name__, "what": error.what, "facts": facts})


def _told(function: Callable[..., dict], path: Path, values: tuple) -> dict:
    """What the function returns; whatever it raises is an ``AppError``."""
    try:
        return function(path, *values)
    except Exception as error:
        raise _as_app_error(error, path) from error


def _as_app_error(error: Exception, path: Path) -> AppError:
    """A parser may raise anything on damaged bytes."""
    if isinstance(error, AppError):
        return error
    got = tr("a size larger than memory") if isinstance(error, MemoryError) else in_words(error)
    return FormatError(tr("{path} is damaged", path=path.name), got=got, action=tr("Copy it again"))


def _send(answer, result: dict) -> None:
    arrays = {name: value for name, value in result.items() if isinstance(value, np.ndarray)}
    rest = {name: value for name, value in result.items() if name not in arrays}
    _write_line(answer, {"values": rest, "arrays": list(arrays)})
    for array in arrays.values():
        np.lib.format.write_array(answer, array, allow_pickle=False)


def _write_line(answer, head: dict) -> None:
    answer.write(json.dumps(head).encode() + b"\n")
    answer.flush()


def _limit(seconds: float, memory: int) -> None:
    """Limits of the operating system, where it has them; the parent's clock ends what waits."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    used = time.process_time()  # by Python and the libraries
    resource.setrlimit(resource.RLIMIT_CPU, (int(used + seconds) + 1, int(used + seconds) + 2))
    try:
        taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:  # no Linux
        return
    resource.setrlimit(resource.RLIMIT_AS, (taken + memory, taken + memory))
