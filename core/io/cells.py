"""Cells that no spreadsheet takes for a formula: text that would run gets an apostrophe before it."""

import math
import re

from core.errors import FormatError
from core.language import tr

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def guarded(text: str) -> str:
    """The text as a cell; ``plain`` gives it back."""
    return "'" + text if text.lstrip(" '").startswith(_STARTS) else text


def plain(cell: str) -> str:
    """What a cell says, without the apostrophe that ``guarded`` put before it."""
    return cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell


_BLANKS = ("na", "n/a", "#n/a", "nan", "null", "none", "-")
_THOUSANDS = re.compile(r"(?<=\d)[' \xa0\u2009\u202f\u2019](?=\d{3}(?!\d))")
"""Marks between thousands that mean nothing else. Commas and points may be decimal ones: such numbers are refused."""


def number(cell: str, place: str) -> float:
    """Of a cell: NaN for a blank one; with a decimal comma, and blanks or apostrophes between thousands, as
    spreadsheets of many countries write. ``place`` says where it stands, as "row 7". Raises ``FormatError`` for what is
    none."""
    text = _THOUSANDS.sub("", cell.strip())
    if not text or text.lower() in _BLANKS:
        return math.nan
    try:
        return float(text.replace(",", ".") if text.count(",") == 1 and "." not in text else text)
    except ValueError:
        raise FormatError(
            tr("There is no number in {place}", place=place), expected=tr("a number"), got=repr(text[:40])
        ) from None
