"""What a Matroska or WebM file cuts off the coded pictures of a video track, and the size it is shown in.

Only the head of the file is read, element by element (RFC 8794 for EBML, RFC 9559 for the names); FFmpeg's older
versions do not pass the crop on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.media.containers import read_head

_LONGEST_NUMBER = 8  # bytes (RFC 8794, section 7.2)
_MOST_ELEMENTS = 10_000  # within one other: a head of empty ones would take seconds
_HEAD = 1 << 22  # bytes in which the tracks are looked for: they stand before the pictures
_SEGMENT, _TRACKS, _TRACK, _VIDEO = 0x18538067, 0x1654AE6B, 0xAE, 0xE0
_WIDTH, _HEIGHT, _SHOWN_WIDTH, _SHOWN_HEIGHT, _UNIT = 0xB0, 0xBA, 0x54B0, 0x54BA, 0x54B2
_BOTTOM, _TOP, _LEFT, _RIGHT = 0x54AA, 0x54BB, 0x54CC, 0x54DD


@dataclass(frozen=True)
class Crop:
    """Pixels cut off at each side; ``ratio`` of width to height in which the rest is shown, 0 where not stated."""

    left: int
    top: int
    right: int
    bottom: int
    ratio: float


def crop_of(path: Path, track: int) -> Crop | None:
    """That of the track of that place in the file; None where it cuts nothing off."""
    data = read_head(path, _HEAD)
    if not data.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    tracks = list(_within(data, 0, len(data), (_SEGMENT, _TRACKS, _TRACK)))
    if track >= len(tracks):
        return None
    video = next(_within(data, *tracks[track], (_VIDEO,)), None)
    elements = () if video is None else _elements(data, *video)
    facts = {id_: int.from_bytes(data[a:b], "big") for id_, a, b in elements if b - a <= _LONGEST_NUMBER}
    left, top, right, bottom = (facts.get(side, 0) for side in (_LEFT, _TOP, _RIGHT, _BOTTOM))
    if not (left or top or right or bottom):
        return None
    shown = facts.get(_SHOWN_WIDTH, 0), facts.get(_SHOWN_HEIGHT, 0)
    stated = all(shown) and facts.get(_UNIT, 0) in (0, 3)  # in pixels, or as an aspect ratio
    return Crop(left, top, right, bottom, shown[0] / shown[1] if stated else 0.0)


def _within(data: bytes, start: int, stop: int, path: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """(start, stop) of the content of all elements that are reached by these ids."""
    if not path:
        yield start, stop
        return
    for id_, first, last in _elements(data, start, stop):
        if id_ == path[0]:
            yield from _within(data, first, last, path[1:])


def _elements(data: bytes, start: int, stop: int) -> Iterator[tuple[int, int, int]]:
    """(id, start, stop) of the elements one after the other; one of unknown size goes to the end."""
    at = start
    for _ in range(_MOST_ELEMENTS):
        if at >= stop:
            return
        id_, begin = number(data, at, keep_mark=True)
        size, begin = number(data, begin, keep_mark=False)
        end = stop if size < 0 else min(begin + size, stop)
        if id_ <= 0 or begin > stop:
            return
        yield id_, begin, end
        at = max(end, begin)


def number(data: bytes, at: int, *, keep_mark: bool) -> tuple[int, int]:
    """(a number of EBML's variable length, where it ends); -1 for a size that is unknown, 0 beyond the end."""
    first = data[at] if at < len(data) else 0
    length = 9 - first.bit_length()
    if first == 0 or at + length > len(data):
        return 0, len(data) + 1
    value = int.from_bytes(data[at : at + length], "big")
    if not keep_mark:
        value &= (1 << 7 * length) - 1
        value = -1 if value == (1 << 7 * length) - 1 else value
    return value, at + length
