"""Weights as they ship: a safetensors file with its configuration inside and a card beside it.

``name.safetensors`` holds half-precision tensors; its header carries the family and the configuration, so that the file
alone is enough to rebuild the network. ``name.toml``, the card, says for people where the weights come from: data,
licence, command, commit, figures.
"""

import hashlib
import json
import os
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ModelError
from core.language import tr
from core.untrusted.regular import check_regular
from core.untrusted.text import parse_json, parse_toml
from core.words import in_words

if TYPE_CHECKING:
    import torch
    from torch import nn

    from models.common.compute import Network

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "weights"
MEND = "Reinstall the program"
LARGEST = 4096
"""Of what a configuration counts: layers, channels, pixels of a side."""

_MOST_BYTES = 2 << 30
_LONGEST_HEADER = 100_000_000  # bytes: safetensors' own bound


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """``tensors`` by name (float32 as loaded), plain JSON ``config``, ``sha256`` of the file, and its card."""

    family: str
    config: Mapping
    tensors: Mapping
    sha256: str
    card: Mapping = field(default_factory=dict)

    def part(self, prefix: str) -> dict:
        """The tensors of one network: those under ``prefix.``, without it."""
        return {name[len(prefix) + 1 :]: t for name, t in self.tensors.items() if name.startswith(prefix + ".")}

    def numbers(self, name: str, count: int) -> tuple[float, ...]:
        """Finite ones of the configuration; raises ``ModelError`` where it has others."""
        values = self.config.get(name)
        if not isinstance(values, list) or len(values) != count or not all(map(_is_usable, values)):
            raise _unusable(self.family, tr("{name} is {value}", name=name, value=str(values)[:40]))
        return tuple(map(float, values))

    def number(self, name: str, default: float | None = None) -> float:
        value = self.config.get(name, default)
        if not _is_usable(value):
            raise _unusable(self.family, tr("{name} is {value}", name=name, value=str(value)[:40]))
        return float(value)

    def side(self) -> int:
        """Of the pictures that the network was made for, in pixels."""
        value = self.number("side")
        if not (value.is_integer() and 1 <= value <= LARGEST):
            raise _unusable(self.family, tr("{name} is {value}", name="side", value=f"{value:g}"))
        return int(value)


def save_checkpoint(path: str | Path, family: str, config: Mapping, tensors: Mapping, card: Mapping) -> None:
    """Write weights and card, each whole or not at all. ``config`` and ``card`` hold plain JSON values."""
    import tomli_w
    from safetensors.torch import save

    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    halves = {name: _compact(tensor).contiguous().cpu() for name, tensor in tensors.items()}
    header = {"family": family, "config": json.dumps(config)}
    _replace(path, save(halves, metadata=header))
    _replace(path.with_suffix(".toml"), tomli_w.dumps(dict(card)).encode())


def load_checkpoint(path: str | Path, family: str) -> Checkpoint:
    """Read weights. Raises ``ModelError`` where they are missing, damaged, or of another family."""
    from safetensors import SafetensorError, safe_open
    from safetensors.torch import load

    path = Path(path)
    try:
        size = check_regular(path, ModelError).stat().st_size
        if size > _MOST_BYTES:
            what = tr("The weights {name} are too large", name=path.name)
            raise ModelError(what, expected=tr("at most 2 GiB"), got=tr("{size} bytes", size=size))
        content = path.read_bytes()
        tensors = {name: t.float() if t.is_floating_point() else t for name, t in load(content).items()}
        with safe_open(path, "pt") as file:
            header = file.metadata() or {}
        found, config = header.get("family", "nothing"), parse_json(header.get("config", "{}"))
    except FileNotFoundError:
        raise _absent(path) from None
    except (OSError, SafetensorError, ValueError) as error:
        raise _unreadable(path, in_words(error)) from error
    if not isinstance(config, dict):
        raise _unreadable(path, tr("an unreadable configuration"))
    if found != family:
        raise ModelError(tr("{path} holds other weights", path=path.name), expected=family, got=found)
    broken = next((name for name, t in tensors.items() if not t.isfinite().all()), None)
    if broken is not None:
        raise ModelError(
            tr("The weights {path} cannot be used", path=path.name), expected=tr("finite numbers"),
            got=tr("NaN or infinity in {name}", name=broken), action=tr("Take those of another training"),
        )  # fmt: skip
    return Checkpoint(family, config, tensors, hashlib.sha256(content).hexdigest(), read_card(path))


def read_header(path: str | Path) -> tuple[str, Mapping]:
    """The family and the configuration of weights, without them. Raises ``ModelError`` as ``load_checkpoint``."""
    path = Path(path)
    try:
        with open(check_regular(path, ModelError), "rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if length > _LONGEST_HEADER:
                raise ValueError(tr("no header of weights"))
            header = parse_json(file.read(length)).get("__metadata__", {})
        config = parse_json(header.get("config", "{}"))
        if not isinstance(config, dict):
            raise ValueError(tr("an unreadable configuration"))
    except FileNotFoundError:
        raise _absent(path) from None
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise _unreadable(path, in_words(error)) from error
    return str(header.get("family", "nothing")), config


def _absent(path: Path) -> ModelError:
    return ModelError(tr("The weights {path} are not there", path=path.name), expected=str(path), action=MEND)


def _unreadable(path: Path, got: str) -> ModelError:
    return ModelError(tr("The weights {path} cannot be read", path=path.name), got=got, action=MEND)


def take(network: "nn.Module", tensors: "Mapping[str, torch.Tensor]", family: str) -> None:
    """Put these tensors into the network; raises ``ModelError`` where they do not fit it."""
    try:
        network.load_state_dict(dict(tensors))
    except RuntimeError as error:
        raise ModelError(
            tr("These weights do not fit the {family} network", family=family), got=str(error)[:200]
        ) from error


def _is_usable(value: object) -> bool:
    return isinstance(value, int | float) and abs(value) < 1e9


def rebuild(
    make: "Callable[[Mapping], Network]", checkpoint: Checkpoint, tensors: "Mapping[str, torch.Tensor]"
) -> "Network":
    """The network that ``make`` gives for the configuration, with these tensors in it, for inference.

    What the configuration claims is first built without memory and compared with the tensors. Raises ``ModelError``.
    """
    import torch

    _check_counts(checkpoint.config.get("network"), checkpoint.family)
    try:
        with torch.device("meta"):
            claimed = {name: tensor.shape for name, tensor in make(checkpoint.config).state_dict().items()}
        wrong = [name for name in claimed if name not in tensors or tensors[name].shape != claimed[name]]
        network = make(checkpoint.config) if not wrong else None
    except (ArithmeticError, AssertionError, LookupError, TypeError, ValueError, AttributeError, RuntimeError) as error:
        raise _unusable(checkpoint.family, in_words(error)) from error
    if network is None:
        what = tr("These weights do not fit the {family} network of their configuration", family=checkpoint.family)
        raise ModelError(what, got=tr("{count} others, as {name}", count=len(wrong), name=wrong[0]))
    return fill(network, tensors, checkpoint.family)


def _check_counts(config: object, family: str) -> None:
    """Raise ``ModelError`` for numbers of layers, channels and so on with which building the network would not end."""
    parts = config.values() if isinstance(config, Mapping) else config if isinstance(config, list) else ()
    for part in parts:
        _check_counts(part, family)
    if isinstance(config, int) and abs(config) > LARGEST:
        raise _unusable(family, tr("more than {count} of something", count=LARGEST))


def _unusable(family: str, got: str) -> ModelError:
    expected = tr("that of a {family} network", family=family)
    return ModelError(tr("The configuration in these weights is unusable"), expected=expected, got=got)


def fill(network: "Network", tensors: "Mapping[str, torch.Tensor]", family: str) -> "Network":
    """The network with these tensors in it, for inference; raises as ``take``."""
    take(network, tensors, family)
    return network.eval().requires_grad_(False)


def read_card(path: str | Path) -> dict:
    """What the card beside the weights says; empty without one. Raises ``ModelError`` for a damaged one."""
    card = Path(path).with_suffix(".toml")
    try:
        return parse_toml(card.read_text(encoding="utf-8")) if card.exists() else {}
    except (OSError, ValueError) as error:
        raise ModelError(
            tr("The card {card} cannot be read", card=card.name), got=in_words(error), action=MEND
        ) from error


def _compact(tensor: "torch.Tensor") -> "torch.Tensor":
    return tensor.half() if tensor.is_floating_point() else tensor


def _replace(path: Path, content: bytes) -> None:
    fresh = path.with_name(path.name + ".tmp")
    fresh.write_bytes(content)
    os.replace(fresh, path)


def source_commit() -> str:
    """The version of the source that trains, for the card, where it runs from a checkout."""
    command = ["git", "-C", str(SHIPPED), "rev-parse", "--short", "HEAD"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
