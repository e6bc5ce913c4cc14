"""Options as dialogs show them. Imports no torch."""

import math
from collections.abc import Mapping
from dataclasses import Field, field, fields
from enum import Enum
from typing import Any, TypeVar

from core.errors import UsageError
from core.language import tr

Options = TypeVar("Options")

SHARE: dict[str, Any] = {"minimum": 0, "maximum": 1, "step": 0.05}
"""Facts of a field that is a share or a probability."""


def option(default: Any, text: str, advanced: bool = False, **facts: Any) -> Any:
    """A field with the words that a dialog shows; ``advanced`` ones are the papers' and stay folded away.

    ``facts`` are what else a form may know of it: "minimum", "maximum", "step", "suffix" (the unit), "choices",
    "metavar" ("FILE" or "FOLDER" for a place on the disk), "family" of the weights that may be meant (what the user
    trained is then offered), "flag", its name on the command line where that is not the field's, and
    "both" for a switch that the command line has as ``--name`` and as ``--no-name``.
    """
    return field(default=default, metadata={"text": text, "advanced": advanced, **facts})


def checked(kind: type[Options], values: object) -> Options:
    """The options that a file has, as JSON gives them; those that it leaves out are the usual ones.

    Raises ``UsageError`` for anything that a form of ``kind`` could not have given.
    """
    known = {one.name: one for one in fields(kind)}  # type: ignore[arg-type]
    if not isinstance(values, Mapping):
        raise UsageError(tr("These options cannot be read"), got=str(values)[:80])
    for name, value in values.items():
        if name not in known:
            raise UsageError(tr("There is no option {name!r}", name=name[:80]), expected=", ".join(known))
        if not fits(value, known[name].default) or not _in_bounds(value, known[name]):
            raise UsageError(
                tr("The option {field} cannot be this", field=name), expected=_wanted(known[name]), got=str(value)[:80]
            )
    return kind(**values)


def fits(value: Any, usual: Any) -> bool:
    """Whether a value that was kept as JSON is of the kind of another."""
    if isinstance(usual, Enum):
        return value in [one.value for one in type(usual)]
    if isinstance(usual, tuple):
        return isinstance(value, list | tuple)
    return usual is None or type(value) is type(usual) or (isinstance(usual, float) and type(value) is int)


def _in_bounds(value: Any, of: Field) -> bool:
    if not isinstance(value, int | float):
        return True
    low, high = of.metadata.get("minimum", -math.inf), of.metadata.get("maximum", math.inf)
    return bool(low <= value <= high) and abs(value) < math.inf


def _wanted(of: Field) -> str:
    if isinstance(of.default, Enum):
        return ", ".join(one.value for one in type(of.default))
    bounds = [of.metadata.get("minimum"), of.metadata.get("maximum")]
    return tr("{low} to {high}", low=bounds[0], high=bounds[1]) if None not in bounds else type(of.default).__name__
