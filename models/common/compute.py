"""What a training computes with: the device, the precision and the threads, and how a step uses them.

A step that reads its data with ``tensor``, runs its networks under ``autocast`` and follows a loss with ``descend``
runs on a CPU and on a GPU alike, in float32 and in shorter floats.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor, nn

from core.errors import UsageError
from core.language import tr
from models.common.runtime import device_name, torch_device

Network = TypeVar("Network", bound=nn.Module)
FLOAT32, AUTO = "float32", "auto"
PRECISIONS = {FLOAT32: torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
_EMULATED = 2.0  # times slower than float32: no arithmetic of the device itself


class Compute:
    """``precision`` is "float32", "bfloat16" or "float16" (with scaled losses); "auto" leaves it open, as 0 does the
    ``threads`` of the CPU: then a training tries which is the fastest (``models.training.tuning``)."""

    def __init__(self, device: str | torch.device = "auto", precision: str = AUTO, threads: int = 0):
        self.device = torch_device(device) if isinstance(device, str) else device
        self.open_precision, self.open_threads = precision == AUTO, threads == 0
        self.use(FLOAT32 if self.open_precision else precision, threads or torch.get_num_threads())

    @classmethod
    def plain(cls) -> "Compute":
        """The CPU in float32 with the threads that there are: nothing is tried."""
        return cls("cpu", FLOAT32, torch.get_num_threads())

    def use(self, precision: str, threads: int) -> None:
        """Set precision and CPU threads. Raises ``UsageError`` for an unknown precision."""
        if precision not in PRECISIONS:
            raise UsageError(tr("There is no such precision"), expected=", ".join((AUTO, *PRECISIONS)), got=precision)
        self.precision, self.threads = precision, threads
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=precision == "float16")
        torch.set_num_threads(threads)

    def tensor(self, values: np.ndarray | Tensor) -> Tensor:
        """Values of the CPU on the device."""
        tensor = values if isinstance(values, Tensor) else torch.from_numpy(np.ascontiguousarray(values))
        return tensor.to(self.device)

    def autocast(self) -> AbstractContextManager:
        """Within it, matrix products and convolutions are of the chosen precision."""
        if self.precision == FLOAT32:
            return nullcontext()
        return torch.autocast(self.device.type, PRECISIONS[self.precision])

    def descend(self, optimiser: torch.optim.Optimizer, loss: Tensor, clip: float = 0.0) -> None:
        """One step down the loss, with gradients of at most the norm ``clip`` where that is given."""
        optimiser.zero_grad()
        self.scaler.scale(loss).backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        if clip:
            self.scaler.unscale_(optimiser)
            nn.utils.clip_grad_norm_([p for group in optimiser.param_groups for p in group["params"]], clip)
        self.scaler.step(optimiser)
        self.scaler.update()

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Random numbers drawn within it are the same every time, and those drawn afterwards as if it had not been."""
        with torch.random.fork_rng([self.device] if self.device.type == "cuda" else []):
            torch.manual_seed(0)
            yield

    def state(self) -> dict:
        """Random state and loss scale, for ``set_state``."""
        on_gpu = {"cuda": torch.cuda.get_rng_state(self.device)} if self.device.type == "cuda" else {}
        return {"random": torch.get_rng_state(), **on_gpu, "scaler": self.scaler.state_dict()}

    def set_state(self, state: Mapping) -> None:
        torch.set_rng_state(state["random"])
        if self.device.type == "cuda" and "cuda" in state:
            torch.cuda.set_rng_state(state["cuda"], self.device)
        if state["scaler"] and self.scaler.is_enabled():
            self.scaler.load_state_dict(dict(state["scaler"]))

    def __str__(self) -> str:
        return f"{device_name(self.device)}, {self.precision}"


def channels_last(network: Network) -> Network:
    """The network with its weights in the order of memory in which a CPU is quickest with pictures."""
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]  # not in stubs


def member(networks: nn.ModuleDict, name: str, kind: type[Network]) -> Network:
    """One of several networks; raises ``TypeError`` if it is of another kind."""
    network = networks[name]
    if not isinstance(network, kind):
        raise TypeError(f"{name} is a {type(network).__name__}, not a {kind.__name__}")
    return network


def device_of(network: nn.Module) -> torch.device:
    return next(network.parameters()).device


def fast_precisions(device: torch.device) -> tuple[str, ...]:
    """Precisions below float32 that the device has in hardware. A CPU is asked by a trial of some milliseconds: on one
    that only emulates bfloat16, PyTorch says that it is supported and takes ten times as long."""
    if device.type == "cuda":
        return ("bfloat16",) if torch.cuda.is_bf16_supported(including_emulation=False) else ("float16",)
    if device.type != "cpu":
        return ()
    return ("bfloat16",) if _trial("bfloat16") < _EMULATED * _trial(FLOAT32) else ()


def thread_counts() -> list[int]:
    """Numbers of threads worth trying, the largest first: as many as PyTorch takes by itself, then half as many, down
    to one."""
    counts = [torch.get_num_threads()]
    while counts[-1] > 1:
        counts.append(counts[-1] // 2)
    return counts


def _trial(precision: str) -> float:
    """Seconds of a small convolution there and back, the quickest of three."""
    layer, image = nn.Conv2d(32, 32, 3, padding=1), torch.ones(4, 32, 32, 32)
    seconds = []
    for _ in range(3):
        began = time.perf_counter()
        with torch.autocast("cpu", PRECISIONS[precision], enabled=precision != FLOAT32):
            answer = layer(image)
        answer.float().square().mean().backward()
        seconds.append(time.perf_counter() - began)
    return min(seconds)
