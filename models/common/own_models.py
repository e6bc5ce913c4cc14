"""Models of the user's own: weights with a card beside them, in the folder where trainings go. Imports no torch."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelError
from core.language import tr
from models.common.cache import own_models_folder, own_weights
from models.common.checkpoint import read_card

_LONGEST = 100  # bytes of a name: with the family's before it every place takes it


@dataclass(frozen=True)
class OwnModel:
    """``name`` is the place in the folder, without its ending: "adapted/depth-sensor"."""

    name: str
    path: Path
    card: Mapping

    @property
    def title(self) -> str:
        return str(self.card.get("title", self.path.stem))

    @property
    def written(self) -> str:
        return str(self.card.get("written", ""))


def own_models(family: str = "") -> list[OwnModel]:
    """Those of families whose names begin so, the newest first. What a training keeps to go on from is none of them."""
    found = []
    for path in own_weights(family):
        with suppress(ModelError):  # a damaged card
            card = read_card(path)
            if card:
                name = path.relative_to(own_models_folder()).with_suffix("").as_posix()
                found.append(OwnModel(name, path, card))
    return found


def place_of_own(family: str, name: str) -> Path:
    """Where a model of that name goes. Raises ``ModelError`` for what cannot be a file's name."""
    if len(os.fsencode(name.strip())) > _LONGEST:
        raise ModelError(tr("A model's name is too long"), expected=tr("{most} letters at most", most=_LONGEST))
    if not name.strip() or any(sign in '<>:"/\\|?*' or not sign.isprintable() for sign in name):
        raise ModelError(tr("A model cannot be named {name!r}", name=name), expected=tr("letters, digits and blanks"))
    return own_models_folder() / family / f"{family}-{name.strip()}.safetensors"


def find_own(name: str) -> OwnModel:
    """By its name, or the last part of it where that is the only one. Raises ``ModelError`` for an unknown one."""
    every = own_models()
    found = [one for one in every if one.name == name] or [one for one in every if one.path.stem == name]
    if len(found) != 1:
        expected = ", ".join(one.name for one in every) or tr("none: you have trained none yet")
        raise ModelError(tr("You have no model named {name!r}", name=name), expected=expected)
    return found[0]


def remove_own(model: OwnModel) -> None:
    """Delete the weights and their card. Raises ``ModelError`` where that cannot be."""
    try:
        for path in (model.path, model.path.with_suffix(".toml")):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise ModelError(tr("{name} cannot be deleted", name=model.name), got=str(error)) from error
    with suppress(OSError):
        model.path.parent.rmdir()  # where nothing else is in it
