import math

import pytest

from core.language import ENGLISH, Language, rounded, speak

SAID = [
    (9.32, "9.32"), (7.4, "7.40"), (94.46, "94.5"), (1234.5, "1,234"), (0.05, "0.0500"), (0, "0"), (math.nan, "nan"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "words"), SAID)
def test_measures_are_said_with_three_figures(value, words):
    assert rounded(value) == words


def test_measures_have_the_marks_of_the_language():
    speak(Language("de", decimal=",", group="."))
    try:
        assert [rounded(value) for value in (7.4, 1234.5)] == ["7,40", "1.234"]
    finally:
        speak(ENGLISH)
