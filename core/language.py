"""What the user reads, in the user's language: ``tr`` says a text, ``mark`` names one that is said later.

The texts in the code are English and are the keys of the translations. Who shows the program puts a language in with
``speak`` (``app/translation.py``); until then, and where a translation is missing, English is said. What is kept in
files, what programs read (``--json``, tables of the command line) and names of fields are never translated.
"""

import math
import string
from collections.abc import Callable
from dataclasses import dataclass
from numbers import Real

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語"}
"""Code -> what a language calls itself."""


@dataclass(frozen=True)
class Language:
    """``code`` as in "de"; ``translate`` gives "" for what it does not know; the marks in numbers."""

    code: str = "en"
    translate: Callable[[str], str] = str
    decimal: str = "."
    group: str = ","
    percent: str = "%"


ENGLISH = Language()
_spoken = ENGLISH


def speak(language: Language) -> None:
    """From now on texts are said in this language, by the whole process."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    return _spoken


def tr(text: str, /, **values) -> str:
    """The text in the user's language, with values in its {places}, which are written as ``str.format`` takes them.

    A text that comes with values doubles braces that are meant; one without is said as it is.
    """
    words = (_spoken.translate(text) or text) if text else text
    if not values:
        return words
    return words.format(**values) if _spoken is ENGLISH else _FILLED.vformat(words, (), values)


def plural(count: int, one: str, many: str, /, **values) -> str:
    """One of two texts, by ``count``, which both may show as {count}."""
    return tr(one if count == 1 else many, count=count, **values)


def mark(text: str) -> str:
    """The text itself: a constant is made when its module is imported, and is said with ``tr`` where it is shown."""
    return text


def localized(value, spec: str = "") -> str:
    """``format(value, spec)`` with the language's decimal comma and marks between thousands."""
    text = format(value, spec)
    if _spoken is ENGLISH or not isinstance(value, Real):
        return text
    marks = {ord("."): _spoken.decimal, ord(","): _spoken.group, ord("%"): _spoken.percent}
    return text.translate(marks)


def rounded(value: float) -> str:
    """A measure with three figures, also where they are zeros (9.32, 7.40, 0.05), and all before its point."""
    if not math.isfinite(value) or not value:
        return localized(value, ".0f")
    return localized(value, f",.{min(max(2 - math.floor(math.log10(abs(value))), 0), 6)}f")


def number(text: str) -> float:
    """What a user typed as a number, with the language's decimal mark or a point. Raises ``ValueError``."""
    if _spoken.decimal in text:
        text = text.replace(_spoken.group, "").replace(_spoken.decimal, ".")
    return float(text)


class _Filled(string.Formatter):
    def format_field(self, value, format_spec: str) -> str:
        return localized(value, format_spec)


_FILLED = _Filled()
