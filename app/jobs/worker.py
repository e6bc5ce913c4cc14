"""The process apart: ``python -m app.jobs.worker`` does one task after the other, as ``app.jobs.apart`` asks. No Qt.

What it loads, networks above all, stays loaded for the next task. It ends with the window, however that ends.
"""

import faulthandler
import os
import sys
import traceback
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, BinaryIO

from app.jobs.parcels import receive, send
from core.errors import AppError
from core.language import spoken
from core.progress import Cancelled, CancelToken, now_and_then

_NICE = 5
"""The window, and what is played in it, comes first."""


def main(folder: str) -> None:
    """Do what is asked until the window is gone; ``folder`` is the one that the user works in."""
    faulthandler.enable()
    if hasattr(os, "nice"):
        os.nice(_NICE)
    os.chdir(folder)
    answers = _Answers(os.fdopen(os.dup(1), "wb"))
    os.dup2(2, 1)  # whatever a library prints is no answer
    questions: SimpleQueue = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, questions), daemon=True).start()
    while True:
        _answer(answers, *questions.get())


def _listen(stream: BinaryIO, questions: SimpleQueue) -> None:
    """Pass on what is asked, each with the token that a cancel after it raises."""
    cancel = CancelToken()
    while True:
        try:
            asked = receive(stream)
        except (EOFError, OSError):
            os._exit(0)
        except Exception as error:  # a task that cannot be loaded here
            asked = error
        if asked == "cancel":
            cancel.cancel()
        else:
            cancel = CancelToken()
            questions.put((asked, cancel))


class _Answers:
    """Messages to the window, one at a time: a task may speak from several threads."""

    def __init__(self, stream: BinaryIO):
        self._stream, self._lock = stream, Lock()

    def send(self, *message) -> None:
        with self._lock:
            send(self._stream, message)


def _answer(answers: _Answers, asked: Any, cancel: CancelToken) -> None:
    """Do the task; the last message is how it ended."""
    try:
        answers.send("gave", _done(answers, asked, cancel))
    except Cancelled:
        answers.send("cancelled")
    except BaseException as error:  # SystemExit, too: the next task needs this process
        answers.send("failed", _plain(error), traceback.format_exc())


def _done(answers: _Answers, asked: Any, cancel: CancelToken) -> Any:
    if isinstance(asked, Exception):
        raise asked
    language, task, inputs, options, channels = asked
    _speak(language)
    heard = {name: lambda *said, name=name: answers.send("told", name, said) for name in channels}
    progress = now_and_then(lambda fraction, text="": answers.send("progress", float(fraction), text))
    return task(*inputs, progress=progress, cancel=cancel, **options, **heard)


def _plain(error: BaseException) -> BaseException:
    """An error that the window knows without loading what raised it."""
    if isinstance(error, AppError) or type(error).__module__ == "builtins":
        return error
    return RuntimeError(f"{type(error).__name__}: {error}")


def _speak(language: str) -> None:
    if language != spoken().code:
        from app.translation import speak  # Qt's translator, and no more of Qt

        speak(language)


if __name__ == "__main__":
    main(*sys.argv[1:])
