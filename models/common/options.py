"""Options as dialogs show them. Imports no torch."""

from dataclasses import field


def option(default, text: str, advanced: bool = False, **facts):
    """A field with the words that a dialog shows; ``advanced`` ones are the papers' and stay folded away.

    ``facts`` are what else a form may know of it: "minimum", "maximum", "step".
    """
    return field(default=default, metadata={"text": text, "advanced": advanced, **facts})
