"""Weights as they ship: a safetensors file with its configuration inside and a card beside it.

``name.safetensors`` holds half-precision tensors; its header carries the family and the configuration, so that the file
alone is enough to rebuild the network. ``name.toml``, the card, says for people where the weights come from: data,
licence, command, commit, figures.
"""

import hashlib
import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ModelError
from core.language import tr
from core.untrusted.text import parse_json, parse_toml
from core.words import in_words

if TYPE_CHECKING:
    import torch
    from torch import nn

    from models.common.compute import Network

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "weights"
MEND = "Reinstall the program"


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
        content = path.read_bytes()
        tensors = {name: t.float() if t.is_floating_point() else t for name, t in load(content).items()}
        with safe_open(path, "pt") as file:
            header = file.metadata() or {}
        found, config = header.get("family", "nothing"), parse_json(header.get("config", "{}"))
    except FileNotFoundError:
        raise ModelError(
            tr("The weights {path} are not there", path=path.name), expected=str(path), action=MEND
        ) from None
    except (OSError, SafetensorError, ValueError) as error:
        raise ModelError(
            tr("The weights {path} cannot be read", path=path.name), got=in_words(error), action=MEND
        ) from error
    if not isinstance(config, dict):
        raise ModelError(
            tr("The weights {path} cannot be read", path=path.name), got=tr("an unreadable configuration"), action=MEND
        )
    if found != family:
        raise ModelError(tr("{path} holds other weights", path=path.name), expected=family, got=found)
    return Checkpoint(family, config, tensors, hashlib.sha256(content).hexdigest(), read_card(path))


def take(network: "nn.Module", tensors: "Mapping[str, torch.Tensor]", family: str) -> None:
    """Put these tensors into the network; raises ``ModelError`` where they do not fit it."""
    try:
        network.load_state_dict(dict(tensors))
    except RuntimeError as error:
        raise ModelError(
            tr("These weights do not fit the {family} network", family=family), got=str(error)[:200]
        ) from error


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
