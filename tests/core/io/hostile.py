"""Ways to damage a file: what crashes, cuts, editors and ill will do to it."""

import re
import struct

import numpy as np

NUMBERS = (
    b"0", b"-1", b"999999999", b"1e308", b"-1e308", b"1e999", b"nan", b"inf", b"1e-320", b"0x10", b"1,5", b"--3", b"",
    b"99999999999999999999999999", b"\xff\xfe", b"null", b"[[[[]]]]", b"{}", b'"text"', b"true",
)  # fmt: skip
WORDS = (
    b"\x00", b"\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", struct.pack("<f", np.inf), struct.pack("<f", 1e30),
)  # fmt: skip


def damaged(data: bytes, random: np.random.Generator) -> bytes:
    """One file made from a good one by one to three damages."""
    for _ in range(random.integers(1, 4)):
        data = _DAMAGES[random.integers(len(_DAMAGES))](data, random)
    return data


def _place(data: bytes, random: np.random.Generator) -> int:
    """Headers are hit as often as all the rest."""
    return int(random.integers(max(1, min(len(data), 1024) if random.random() < 0.5 else len(data))))


def _cut(data, random):
    return data[: _place(data, random)]


def _bits(data, random):
    data = bytearray(data)
    for _ in range(random.integers(1, 20)):
        if data:
            data[_place(data, random)] = random.integers(256)
    return bytes(data)


def _remove(data, random):
    start = _place(data, random)
    return data[:start] + data[start + int(random.integers(1, 200)) :]


def _repeat(data, random):
    start, size = _place(data, random), int(random.integers(1, 200))
    return data[:start] + data[start : start + size] * int(random.integers(2, 6)) + data[start:]


def _number(data, random):
    found = list(re.finditer(rb"-?\d+(\.\d+)?([eE][-+]?\d+)?", data[: 1 << 16]))
    found = found[:40] if random.random() < 0.5 else found
    if not found:
        return data
    match = found[random.integers(len(found))]
    return data[: match.start()] + NUMBERS[random.integers(len(NUMBERS))] + data[match.end() :]


def _word(data, random):
    start, word = _place(data, random), WORDS[random.integers(len(WORDS))]
    return data[:start] + word + data[start + len(word) :]


def _swap(data, random):
    lines = data.split(b"\n")
    first, second = random.integers(len(lines), size=2)
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


_DAMAGES = (_cut, _bits, _remove, _repeat, _number, _number, _word, _swap)
