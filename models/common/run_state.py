"""The state of a training run in one safetensors file: tensors as they are, all else as JSON in its header.

Nothing in it can run when it is read, so a run that comes from somewhere else may be resumed. Values are nested
dictionaries, lists and tuples of tensors, numpy arrays, numbers, strings and None; what is read is equal to what was
written, types included.
"""

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save

from core.errors import ModelError
from core.language import tr
from core.untrusted.text import parse_json
from core.words import in_words


def save_state(path: Path, state: Any) -> None:
    """Whole or not at all."""
    tensors: dict[str, torch.Tensor] = {}
    tree = _plain(state, tensors)
    fresh = path.with_name(path.name + ".tmp")
    fresh.write_bytes(save(tensors, metadata={"state": json.dumps(tree)}))
    os.replace(fresh, path)


def load_state(path: Path) -> Any:
    """Raises ``ModelError`` where the file is missing or holds no state; tensors are on the CPU."""
    try:
        with safe_open(path, "pt") as file:
            return _valued(parse_json((file.metadata() or {})["state"]), file)
    except (OSError, SafetensorError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError(
            tr("{path} is damaged or not the state of a training", path=path.name), got=in_words(error)
        ) from error


def _plain(value: Any, tensors: dict[str, torch.Tensor]) -> Any:
    """JSON of a value; its tensors are put aside and named."""
    if isinstance(value, torch.Tensor | np.ndarray):
        name, kind = str(len(tensors)), "tensor" if isinstance(value, torch.Tensor) else "array"
        tensors[name] = torch.as_tensor(value).detach().cpu().clone().contiguous()
        return {kind: name}
    if isinstance(value, dict):
        return {"dict": [[_plain(key, tensors), _plain(one, tensors)] for key, one in value.items()]}
    if isinstance(value, list | tuple):
        return {type(value).__name__: [_plain(one, tensors) for one in value]}
    return value.item() if isinstance(value, np.generic) else value


def _valued(tree: Any, file: safe_open) -> Any:
    if not isinstance(tree, dict):
        return tree
    ((kind, inner),) = tree.items()
    if kind in ("tensor", "array"):
        tensor = file.get_tensor(inner)  # type: ignore[no-untyped-call]  # safetensors leaves it untyped
        return tensor if kind == "tensor" else tensor.numpy()
    if kind == "dict":
        return {_valued(key, file): _valued(one, file) for key, one in inner}
    return {"list": list, "tuple": tuple}[kind](_valued(one, file) for one in inner)
