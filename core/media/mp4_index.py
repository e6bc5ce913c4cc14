"""The packets of an MP4 or QuickTime file's video track by its tables alone, without reading the media.

FFmpeg has gone through the tables of samples and the edit list when a file is open: its index has where each packet
lies, its time of decoding, and whether it is a key frame. What is missing there, from those times to the times of
showing, is the table ``ctts`` of ISO/IEC 14496-12.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from core.media.packet_index import Packets, Unusual

CODECS = ("h264", "hevc", "mpeg4", "mjpeg", "prores")
"""Those whose packets FFmpeg takes as they lie in the file, each with a picture to show."""

_DOWN = (b"mdia", b"minf", b"stbl")
_MOST_BOXES = 4096  # beside each other
_TABLE_HEAD = 8  # bytes: of version and flags, and of the number of rows
_ROW = np.dtype([("count", ">u4"), ("offset", ">i4")])

Box = tuple[bytes, int, int]
"""Kind, first byte and end of its content."""


def packets_of(path: Path, stream, first) -> Packets:
    """All packets of an open FFmpeg stream of that file. ``first`` is its first packet, as FFmpeg reads it.

    Raises ``Unusual`` for what is left to FFmpeg: fragments, damage, packets that edit lists cut off or repeat.
    """
    if not 0 < len(stream.index_entries) <= path.stat().st_size or stream.codec_context.name not in CODECS:
        raise Unusual
    entries = list(stream.index_entries)
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        offsets = _offsets(file, size, stream.index, len(entries))
    if any(entry.is_discard or entry.size <= 0 or not 0 <= entry.pos <= size - entry.size for entry in entries):
        raise Unusual
    if first.pts is None or first.dts != entries[0].timestamp:
        raise Unusual
    shift = first.pts - first.dts - offsets[0]  # the same for all, of files with negative offsets
    return Packets(
        pts=[entry.timestamp + shift + offset for entry, offset in zip(entries, offsets, strict=True)],
        dts=[entry.timestamp for entry in entries],
        keys=[entry.is_keyframe for entry in entries],
        shown=[True] * len(entries),
        places=[(entry.pos, entry.size) for entry in entries],
    )


def _offsets(file: BinaryIO, size: int, stream: int, count: int) -> list[int]:
    """From the time of decoding to that of showing, for each of ``count`` packets of the track of that place."""
    top = list(_boxes(file, 0, size))
    movies = [box for box in top if box[0] == b"moov"]
    if len(movies) != 1 or any(kind == b"moof" for kind, *_ in top):
        raise Unusual
    inside = list(_boxes(file, *movies[0][1:]))
    tracks = [box for box in inside if box[0] == b"trak"]
    if stream >= len(tracks) or any(kind in (b"mvex", b"cmov") for kind, *_ in inside):
        raise Unusual
    box = tracks[stream]
    for kind in _DOWN:
        box = _only(file, box, kind)
    tables = [box for box in _boxes(file, *box[1:]) if box[0] == b"ctts"]
    if not tables:
        return [0] * count
    return _expanded(file, tables, count)


def _expanded(file: BinaryIO, tables: list[Box], count: int) -> list[int]:
    _, start, end = tables[0]
    file.seek(start)
    data = file.read(min(end - start, _TABLE_HEAD + count * _ROW.itemsize))  # a row is of one packet at least
    rows = int.from_bytes(data[4:_TABLE_HEAD], "big")
    if len(tables) > 1 or len(data) < _TABLE_HEAD + rows * _ROW.itemsize:
        raise Unusual
    table = np.frombuffer(data, _ROW, rows, _TABLE_HEAD)
    if int(table["count"].sum(dtype=np.int64)) != count:  # before anything of that size is made
        raise Unusual
    return np.repeat(table["offset"].astype(np.int64), table["count"].astype(np.int64)).tolist()


def _only(file: BinaryIO, parent: Box, kind: bytes) -> Box:
    found = [box for box in _boxes(file, *parent[1:]) if box[0] == kind]
    if len(found) != 1:
        raise Unusual
    return found[0]


def _boxes(file: BinaryIO, at: int, end: int) -> Iterator[Box]:
    """The boxes one after the other from a byte to another."""
    for _ in range(_MOST_BOXES):
        if at >= end:
            return
        file.seek(at)
        head = file.read(16)
        length, begin = int.from_bytes(head[:4], "big"), 8
        if length == 1:
            length, begin = int.from_bytes(head[8:16], "big"), 16
        elif length == 0:
            length = end - at
        if length < begin or length > end - at:
            raise Unusual
        yield head[4:8], at + begin, at + length
        at += length
    raise Unusual
