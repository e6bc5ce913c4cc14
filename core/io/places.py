"""Where in a file something stands that cannot be read: said with what is wrong there."""

from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import FormatError
from core.language import tr
from core.words import in_words

_FAILURES = (KeyError, IndexError, ValueError, TypeError, AttributeError, ArithmeticError)


@contextmanager
def reading(place: str, expected: str = "") -> Iterator[None]:
    """What fails inside is told of ``place``, as "task 3 (from 0)": a ``FormatError``, without Python's words."""
    try:
        yield
    except _FAILURES as error:
        raise FormatError(tr("There is a mistake in {place}", place=place), expected=expected,
            got=in_words(error)) from error
