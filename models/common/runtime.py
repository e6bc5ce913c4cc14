"""What the machine offers to a model: threads, a device, a reproducible start."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import UsageError
from core.language import tr

if TYPE_CHECKING:
    import torch


def cpu_count() -> int:
    """The processors that this process may use (a container or ``taskset`` may give it fewer than there are)."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def inference_threads() -> int:
    """For a small network fed by a decoder: one a processor, and more than four gain nothing. The decoder beside it
    is ahead of it and waits most of the time; poses are the same bytes, however many threads there are.

    Where processes share a machine, ``OMP_NUM_THREADS`` says how many threads each of them has.
    """
    share = os.environ.get("OMP_NUM_THREADS", "")
    most = int(share) if share.isdecimal() and int(share) else 4
    return min(cpu_count(), 4, most)


@contextmanager
def one_thread() -> Iterator[None]:
    """Networks that run within it have one thread each, unless ``OMP_NUM_THREADS`` says how many: the last bits of a
    sum depend on how it was shared, and results of a batch not on how many work on it."""
    given = os.environ.get("OMP_NUM_THREADS")
    os.environ["OMP_NUM_THREADS"] = given or "1"  # for PyTorch that is loaded within it
    torch = sys.modules.get("torch")
    before = torch.get_num_threads() if torch else cpu_count()
    if torch and not given:
        torch.set_num_threads(1)
    try:
        yield
    finally:
        if not given:
            del os.environ["OMP_NUM_THREADS"]
            if "torch" in sys.modules:
                sys.modules["torch"].set_num_threads(before)


def torch_device(name: str = "auto") -> "torch.device":
    """The ``torch.device`` of that name, for inference and training alike; "auto" is CUDA where there is one, else the
    CPU. Raises ``UsageError`` for a device that is not here."""
    import torch

    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if name == "cuda" and not torch.cuda.is_available():
        raise UsageError(
            tr("There is no CUDA device that PyTorch can use"), expected=tr("--device cpu or auto"), got=name
        )
    return torch.device(name)


def device_name(device: "torch.device | None" = None) -> str:
    """What networks run on here, for people: the GPU's name, or the CPU and its threads."""
    import torch

    device = device or torch_device()
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return f"{device.type}, {torch.get_num_threads()} threads"
