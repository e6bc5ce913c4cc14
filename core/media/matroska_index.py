"""The packets of a Matroska file's video track by the heads of its blocks alone: gigabytes are indexed in seconds.

FFmpeg reads every byte of a file to find its packets. Here what blocks hold is stepped over, and what is found are the
packets that FFmpeg gives. Names and numbers of elements are those of RFC 9559.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from struct import Struct

from core.media.matroska import number
from core.media.packet_index import HIDING_CODECS, Packets, Unusual, holds_picture

_SEGMENT, _TRACKS, _CLUSTER = 0x18538067, 0x1654AE6B, 0x1F43B675
_TRACK, _TRACK_NUMBER, _TRACK_TYPE = 0xAE, 0xD7, 0x83
_TIME, _SIMPLE_BLOCK, _GROUP, _BLOCK, _REFERENCE = 0xE7, 0xA3, 0xA0, 0xA1, 0xFB
_UNUSUAL = frozenset({0x6D80, 0x23314F, 0x56AA, 0xAF})
"""ContentEncodings, TrackTimestampScale, CodecDelay, EncryptedBlock: packets are not simply what lies in the file."""

_STREAMS = (1, 2, 17)  # types of tracks that FFmpeg makes streams of: video, audio, subtitles
_KEY, _LACED = 0x80, 0x06  # flags of a block
_SIGNED = Struct(">h").unpack_from
_LARGEST_TRACK = 127  # numbers below it take one byte
_BLOCK_HEAD = 4  # bytes: of that number, of a time, of flags
_HEAD = 32  # bytes: more than the heads of an element and of a block in it

Element = tuple[int, int, int, bytes]
"""Id, first byte and end of its content, and the first bytes of that."""


def packets_of(path: Path, stream: int, codec: str, went_on: Callable[[float], None]) -> Packets:
    """All packets of the stream of that place among FFmpeg's, of that codec, without times of decoding.

    ``went_on`` is told at each cluster which share of the file is done, and may raise. Raises ``Unusual``, ``OSError``.
    """
    if not hasattr(os, "pread"):  # Windows
        raise Unusual
    with path.open("rb", buffering=0) as opened:
        file, size = opened.fileno(), os.fstat(opened.fileno()).st_size
        reader = _Reader(file, codec)
        for id_, start, end, _ in _children(file, *_segment(file, size)):
            if id_ == _TRACKS:
                reader.mark = _mark_of(file, start, end, stream)
            elif id_ == _CLUSTER:
                went_on(start / size)
                reader.read_cluster(start, end)
    return reader.packets


class _Reader:
    """Takes down the blocks of one track."""

    def __init__(self, file: int, codec: str):
        self.packets, self.mark = Packets(), b"none"
        self._file, self._codec, self._hides = file, codec, codec in HIDING_CODECS

    def read_cluster(self, start: int, end: int) -> None:
        time = 0
        for id_, first, last, head in _children(self._file, start, end):
            if id_ == _SIMPLE_BLOCK:
                self._take_down(time, first, last, head)
            elif id_ == _GROUP:
                inside = {id_: (a, b, data) for id_, a, b, data in _children(self._file, first, last)}
                if _BLOCK in inside:
                    self._take_down(time, *inside[_BLOCK], key=_REFERENCE not in inside)
            elif id_ == _TIME:
                time = _whole(head[: last - first])

    def _take_down(self, time: int, start: int, end: int, head: bytes, key: bool | None = None) -> None:
        """Add a block if it is of this track; its own flag says whether decoding can start there where nothing else
        does."""
        if not head.startswith(self.mark):
            return
        if min(len(head), end - start) < _BLOCK_HEAD or head[3] & _LACED:
            raise Unusual
        if size := end - start - _BLOCK_HEAD:
            packets = self.packets
            packets.pts.append(time + _SIGNED(head, 1)[0])
            packets.dts.append(None)
            packets.keys.append(bool(head[3] & _KEY) if key is None else key)
            packets.shown.append(not self._hides or self._holds_picture(start + _BLOCK_HEAD, end))
            packets.places.append((start, size))

    def _holds_picture(self, start: int, end: int) -> bool:
        return holds_picture(self._codec, os.pread(self._file, 1, start) + os.pread(self._file, 1, end - 1))


def _segment(file: int, size: int) -> tuple[int, int]:
    """(first byte, end) of what the file's one segment holds."""
    elements = list(_children(file, 0, size))
    if [id_ for id_, *_ in elements[1:]] != [_SEGMENT]:
        raise Unusual
    return elements[1][1:3]


def _children(file: int, at: int, end: int) -> Iterator[Element]:
    """The elements one after the other from a byte to another."""
    while at < end:
        head = os.pread(file, _HEAD, at)
        id_, begin = (head[0], 1) if head[:1] >= b"\x80" else number(head, 0, keep_mark=True)
        size, begin = number(head, begin, keep_mark=False)
        start, at = at + begin, at + begin + size
        if id_ <= 0 or size < 0 or begin > len(head) or at > end or id_ in _UNUSUAL:
            raise Unusual
        yield id_, start, at, head[begin:]


def _mark_of(file: int, start: int, end: int, stream: int) -> bytes:
    """What the blocks of FFmpeg's stream of that place begin with: the number of their track."""
    tracks = []
    for id_, first, last, _ in _children(file, start, end):
        if id_ == _TRACK:
            facts = {id_: _whole(head[: b - a]) for id_, a, b, head in _children(file, first, last)}
            if facts.get(_TRACK_TYPE) in _STREAMS:
                tracks.append(facts.get(_TRACK_NUMBER, 0))
    if stream >= len(tracks) or not 0 < tracks[stream] < _LARGEST_TRACK:
        raise Unusual
    return bytes([0x80 | tracks[stream]])


def _whole(data: bytes) -> int:
    return int.from_bytes(data, "big")
