"""What libraries say of damaged files is told in words that a person understands."""

import errno
import zlib

import numpy as np
import pytest

from core.words import in_words


def raised(work) -> Exception:
    with pytest.raises(Exception) as caught:
        work()
    return caught.value


CASES = {
    "parts of different lengths": lambda: np.zeros(14) == 0 + np.zeros(14) * np.zeros(17),
    "packed parts that are damaged": lambda: zlib.decompress(b"x\x9c\xff\xff\xff"),
    "too few bytes": lambda: np.ndarray((9, 4), np.uint8, b"abc", 0, (4, 1)),
}


@pytest.mark.parametrize("words", CASES)
def test_words_of_libraries_are_replaced(words):
    assert in_words(raised(CASES[words])) == words


def test_a_place_outside_of_a_file_is_no_invalid_argument():
    assert in_words(OSError(errno.EINVAL, "Invalid argument")) == "parts that lie outside of it"
