"""A user's ONNX network in a separate process: there it may loop, crash or take all memory, and can be stopped.

The process is this module run by ``python -m`` with the file and the number of threads. It answers once when the
network is loaded, then once for each array that it is sent; each message is a line of JSON and the bytes of its arrays.
"""

import json
import math
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

import numpy as np

from core.errors import ModelError
from core.language import tr
from core.processes import start_python
from core.progress import CancelToken

_LARGEST = 1 << 28
"""Bytes of an array in a message: no network that finds people gives more."""

_MEMORY = 4 << 30
"""Bytes that a network may use, which needs a tenth of it, beyond four times its file."""


class OnnxProcess:
    """``inputs``: the shapes that the network declares for its inputs. Raises ``ModelError`` where it does not load."""

    def __init__(self, path: Path, threads: int, cancel: CancelToken):
        self._path = path
        command = ("-m", "models.estimators.onnx_process", str(path.absolute()), str(threads))
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self._process = start_python(*command, **pipes)
        self._answers: SimpleQueue = SimpleQueue()
        Thread(target=_listen, args=(self._process.stdout, self._answers.put), daemon=True).start()
        self.inputs: list[list] = self._answer(cancel)[0]["inputs"]

    @property
    def closed(self) -> bool:
        return self._process.poll() is not None

    def run(self, tensor: np.ndarray, cancel: CancelToken) -> list[np.ndarray]:
        """The outputs of the network. Raises ``ModelError`` where it fails, ``Cancelled`` within 0.1 s of a cancel."""
        with suppress(OSError):  # it has ended: the answer tells
            _send(self._process.stdin, {}, [tensor])
        return self._answer(cancel)[1]

    def _answer(self, cancel: CancelToken) -> tuple[dict, list[np.ndarray]]:
        try:
            facts, arrays = self._wait(cancel)
        except BaseException:
            self.close()
            raise
        if "error" in facts:
            self.close()
            raise ModelError(
                tr("{path} is not a network that runs", path=self._path.name), expected=tr("an ONNX file"),
                got=facts["error"],
                action=tr("Choose an end2end.onnx exported from MMPose's RTMPose"),
            )  # fmt: skip
        return facts, arrays

    def _wait(self, cancel: CancelToken) -> tuple[dict, list[np.ndarray]]:
        while True:
            cancel.check()
            with suppress(Empty):
                return self._answers.get(timeout=0.05)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def __del__(self) -> None:
        if hasattr(self, "_process"):
            self.close()


def _listen(stream, put) -> None:
    """Pass on what the process answers, and at last that it ended."""
    try:
        while True:
            put(_receive(stream))
    except (EOFError, ValueError, KeyError, TypeError, OSError):
        put(({"error": "its process ended"}, []))


def _send(stream, facts: dict, arrays: list[np.ndarray]) -> None:
    shapes = [[array.dtype.str, list(array.shape)] for array in arrays]
    stream.write(json.dumps(facts | {"arrays": shapes}).encode() + b"\n")
    for array in arrays:
        stream.write(array.tobytes())
    stream.flush()


def _receive(stream) -> tuple[dict, list[np.ndarray]]:
    line = stream.readline(1 << 16)
    if not line.endswith(b"\n"):
        raise EOFError
    facts, arrays = json.loads(line), []
    for dtype, shape in facts.pop("arrays"):
        size = math.prod(shape) * np.dtype(dtype).itemsize
        if size > _LARGEST:
            raise ValueError("too large")
        arrays.append(np.frombuffer(stream.read(size), dtype).reshape(shape))
    return facts, arrays


# --- in the process


class OnnxNetwork:
    """The network itself, by ONNX Runtime: same verbs as ``OnnxProcess``; raises whatever that raises."""

    closed = False

    def __init__(self, path: Path, threads: int):
        import onnxruntime

        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads
        settings.log_severity_level = 4
        available = onnxruntime.get_available_providers()
        providers = [name for name in ("CUDAExecutionProvider", "CPUExecutionProvider") if name in available]
        self._session = onnxruntime.InferenceSession(path.read_bytes(), settings, providers=providers)
        self.inputs = [one.shape for one in self._session.get_inputs()]

    def run(self, tensor: np.ndarray, cancel: CancelToken | None = None) -> list[np.ndarray]:
        """All outputs for one input tensor. Raises ``ModelError`` and ``Cancelled``."""
        outputs = self._session.run(None, {self._session.get_inputs()[0].name: tensor})
        for one in outputs:
            if not isinstance(one, np.ndarray) or one.dtype.kind not in "fiub" or one.nbytes > _LARGEST:
                raise ValueError("outputs that are not arrays of numbers, or too large")
        return outputs


def _limit_memory(size: int) -> None:
    """So many bytes beyond what Python and its libraries take, where the system can be told."""
    try:
        import resource

        taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        import onnxruntime
    except (ImportError, OSError):  # no Linux
        return
    if "CUDAExecutionProvider" in onnxruntime.get_available_providers():
        return  # a GPU's driver takes all the address space that there is
    resource.setrlimit(resource.RLIMIT_AS, (taken + size, taken + size))


def main(path: str, threads: str) -> None:
    """The child process: loads the network, then answers tensors until its input ends."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a runtime prints is no answer
    questions: SimpleQueue = SimpleQueue()
    Thread(target=_until_left, args=(sys.stdin.buffer, questions.put), daemon=True).start()
    try:
        _limit_memory(_MEMORY + 4 * Path(path).stat().st_size)
        network = OnnxNetwork(Path(path), int(threads))
        _send(answers, {"inputs": network.inputs}, [])
        while True:
            _send(answers, {}, network.run(questions.get()[1][0]))
    except Exception as error:  # ONNX Runtime's errors have no common base
        _send(answers, {"error": " ".join(str(error).split())[:200] or type(error).__name__}, [])


def _until_left(stream, put) -> None:
    """Pass on what is asked; a network that loops ends with the program, too."""
    try:
        while True:
            put(_receive(stream))
    finally:
        os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
