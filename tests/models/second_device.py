"""A second device for machines without one: tensors that say they lie elsewhere and will not mix with the CPU's.

``Elsewhere`` keeps its values in a CPU tensor inside and tells the world that its device is "meta". What CUDA refuses
it refuses too: a tensor of the CPU with more than one value in an operation, and ``numpy()``. So a training step that
runs within ``second_device()`` would run on a GPU, and its losses are those of the CPU.
"""

from contextlib import contextmanager

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_flatten, tree_map, tree_unflatten

DEVICE = torch.device("meta")
_TAKE_BOTH = {  # operations for which CUDA, too, takes tensors of the CPU
    torch.ops.aten.index.Tensor, torch.ops.aten.index_put.default, torch.ops.aten.index_put_.default,
    torch.ops.aten.copy_.default,
}  # fmt: skip
_RESHAPE = {f"aten::{name}_" for name in ("squeeze", "unsqueeze", "t", "transpose", "as_strided")}
"""They change a tensor's own shape, of which there are two here."""


class MixedDevices(RuntimeError):
    pass


class Elsewhere(torch.Tensor):
    @staticmethod
    def __new__(cls, inner: torch.Tensor):
        return torch.Tensor._make_wrapper_subclass(
            cls, inner.shape, inner.stride(), inner.storage_offset(), dtype=inner.dtype, device=DEVICE,
            requires_grad=inner.requires_grad,
        )

    def __init__(self, inner: torch.Tensor):
        self.inner = inner

    def numpy(self, *args, **kwargs):
        raise TypeError("can't convert a tensor of the second device to numpy: use Tensor.cpu() first")

    def __getitem__(self, key):  # a list, too, becomes a tensor below the dispatcher
        keys = key if isinstance(key, tuple) else (key,)
        return super().__getitem__(tuple(torch.tensor(one) if isinstance(one, list) else one for one in keys))

    def new_tensor(self, values, **kwargs):  # made below the dispatcher, so without this it would be empty
        with torch._C._DisableTorchDispatch():
            return Elsewhere(torch.tensor(values, **{"dtype": self.dtype} | kwargs))

    @classmethod
    def __torch_dispatch__(cls, function, types, args=(), kwargs=None):
        return run(function, args, kwargs or {})


class SecondDevice(TorchDispatchMode):
    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        return run(function, args, kwargs or {})


@contextmanager
def second_device():
    """``torch.device("meta")`` has values within it."""
    with SecondDevice():
        yield DEVICE


def run(function, args, kwargs):
    """The operation on the values inside; its answer is elsewhere if its tensors are, or if it is asked to be."""
    given, shape = tree_flatten((args, kwargs))
    here = any(isinstance(value, Elsewhere) for value in given)
    _refuse_strangers(function, given, empty_only=not here or function in _TAKE_BOTH)
    args, kwargs = tree_unflatten([v.inner if isinstance(v, Elsewhere) else v for v in given], shape)
    if kwargs.get("device") is not None:
        here = torch.device(kwargs["device"]) == DEVICE
        kwargs = kwargs | {"device": torch.device("cpu")}
    with _outside_inference_mode():
        answer = function(*args, **kwargs)
        if function._schema.name in _RESHAPE:
            with torch._C._DisableTorchDispatch():
                return function(given[0], *args[1:], **kwargs)
        return tree_map(lambda v: Elsewhere(v) if isinstance(v, torch.Tensor) else v, answer) if here else answer


def _refuse_strangers(function, values, empty_only: bool) -> None:
    """Tensors of the CPU, and always those that PyTorch itself made on "meta", which have no values."""
    for value in values:
        if not isinstance(value, torch.Tensor) or isinstance(value, Elsewhere):
            continue
        if value.device == DEVICE or (value.dim() > 0 and not empty_only):
            raise MixedDevices(f"{function} of tensors of two devices, one of shape {tuple(value.shape)}")


@contextmanager
def _outside_inference_mode():
    """Tensors made in inference mode can have no views of their own kind; without gradients the result is the same."""
    if not torch.is_inference_mode_enabled():
        yield
        return
    with torch.inference_mode(False), torch.no_grad():
        yield
