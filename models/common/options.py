"""Options as dialogs show them. Imports no torch."""

from dataclasses import field
from typing import Any

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
