"""Which packets of a video are its pictures, when each is shown, and where decoding can start. Nothing is decoded.

A packet's ordinal is its place in the file's order of decoding; it identifies the packet, and travels through the
decoder in place of the timestamp. So repeated, missing and negative timestamps do no harm.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from core.language import tr
from core.progress import CancelToken, Progress

CUMULATIVE_CODECS = frozenset({"gif", "apng"})
"""Their pictures are patches on the picture before, so decoding starts at the first packet only."""

HIDING_CODECS = ("vp8", "libvpx", "vp9", "libvpx-vp9")
"""Some of their packets hold no picture to show."""

_REPORT_EVERY = 512  # packets


class Unusual(Exception):
    """A file whose own tables do not tell its packets: damaged, unfinished, or made in a way that is left to FFmpeg."""


@dataclass
class Packets:
    """What the container says of each packet, in the order of decoding. Timestamps in the stream's unit, None if unset.

    ``shown`` is False for packets without a picture to show: hidden reference frames, and what an edit list cuts off.
    ``cut`` says that the file ends in the middle of the last packet, ``guessed`` that the container has no times of
    showing and pictures are stored in another order than they are shown in.
    """

    pts: list[int | None] = field(default_factory=list)
    dts: list[int | None] = field(default_factory=list)
    keys: list[bool] = field(default_factory=list)
    shown: list[bool] = field(default_factory=list)
    places: list[tuple] = field(default_factory=list)
    cut: bool = False
    guessed: bool = False

    def __len__(self) -> int:
        return len(self.pts)

    def add(self, packet, codec: str) -> None:
        """Take down one packet, in the order of the file."""
        self.pts.append(packet.pts)
        self.dts.append(packet.dts)
        self.keys.append(packet.is_keyframe)
        self.shown.append(not packet.is_discard and (codec not in HIDING_CODECS or holds_picture(codec, bytes(packet))))
        self.places.append(place(packet))

    def hold(self, read: list) -> bool:
        """Whether packets that were read from the file, one after the other, are here with the same facts."""
        if not read or place(read[0]) not in self.places:
            return False
        start = self.places.index(place(read[0]))
        part = slice(start, start + len(read))
        here = list(zip(self.places[part], self.pts[part], self.keys[part], strict=True))
        return here == [(place(packet), packet.pts, packet.is_keyframe) for packet in read]


_UNSET = np.iinfo(np.int64).min
"""FFmpeg's own word for a timestamp that is not there."""


@dataclass(frozen=True, eq=False)
class Starts:
    """What of the packets is needed to go to one: of the first and of all key packets, (K,) each.

    at, size      where each lies (``place``), in ascending order
    ordinals      which packet it is
    pts, dts      its timestamps
    count         of all packets
    """

    at: np.ndarray
    size: np.ndarray
    ordinals: np.ndarray
    pts: np.ndarray
    dts: np.ndarray
    count: int

    @classmethod
    def of(cls, packets: Packets) -> "Starts":
        kept = [n for n in range(len(packets)) if n == 0 or packets.keys[n]]
        places = [packets.places[n] for n in kept]
        at, size, ordinals, pts, dts = (
            np.array([_UNSET if value is None else value for value in values], np.int64)
            for values in (
                [at for at, _ in places], [size for _, size in places], kept,
                [packets.pts[n] for n in kept], [packets.dts[n] for n in kept],
            )
        )  # fmt: skip
        order = np.lexsort((ordinals, size, at))
        return cls(at[order], size[order], ordinals[order], pts[order], dts[order], len(packets))

    def find(self, place: tuple) -> int | None:
        """The packet at a place, the last one where several are; None where it is none of these."""
        at, size = (_UNSET if value is None else value for value in place)
        rows = slice(*np.searchsorted(self.at, [at, at + 1]))
        same = self.ordinals[rows][self.size[rows] == size]
        return int(same[-1]) if len(same) else None

    def stamps(self, ordinal: int) -> list[int]:
        """The timestamps that one of these packets has, each once: first when it is shown."""
        rows = np.flatnonzero(self.ordinals == ordinal)[:1]
        stamps = [*self.pts[rows].tolist(), *self.dts[rows].tolist()]
        return [stamp for stamp in dict.fromkeys(stamps) if stamp != _UNSET]


def scan(container, stream, size: int, progress: Progress, cancel: CancelToken) -> Packets:
    """Read every packet of ``stream`` once, up to where the file stops making sense. ``size`` of the file in bytes."""
    import av

    packets, codec = Packets(), stream.codec_context.name
    packets.guessed = container.format.name == "avi" and stream.codec_context.has_b_frames
    cancel.check()
    try:
        for packet in container.demux(stream):
            if not packet.size:
                continue
            packets.cut = packet.is_corrupt
            packets.add(packet, codec)
            if len(packets) % _REPORT_EVERY == 0:
                cancel.check()
                progress(min(1.0, max(0, packet.pos or 0) / max(1, size)), tr("Indexing the video"))
    except av.FFmpegError:
        pass  # what was read so far is the recording
    return packets


def place(packet) -> tuple:
    """Where a packet lies in its file; the same however the reader came there."""
    return (packet.pos, packet.size) if packet.pos is not None and packet.pos >= 0 else (packet.pts, -packet.size)


def holds_picture(codec: str, data: bytes) -> bool:
    """False for VP8's and VP9's hidden reference frames, which no decoder gives out. Of ``data``, a packet of one of
    ``HIDING_CODECS``, the first byte and the last one tell."""
    if codec in ("vp8", "libvpx"):
        return bool(data[0] >> 4 & 1)  # show_frame, RFC 6386 section 9.1
    if data[-1] & 0xE0 == 0xC0:  # a superframe: hidden frames and a shown one in one packet
        return True
    reserved = 1 if data[0] >> 4 & 3 == 3 else 0  # profile 3 has one more bit, VP9 specification section 6.2
    if data[0] >> (3 - reserved) & 1:  # show_existing_frame
        return True
    return bool(data[0] >> (1 - reserved) & 1)  # show_frame


@dataclass(eq=False)
class FrameIndex:
    """The frames of a video in the order of showing.

    order   (T,) int64: the ordinal of the packet that holds frame i
    times   (T,) float64 seconds from the first frame, increasing
    starts  ordinals of the packets where decoding can start, ascending; the first is always 0
    firsts  for each start the first frame that is right when decoding starts there
    frames  (P,) int32: of each packet the frame that it holds, -1 where none is shown
    """

    order: np.ndarray
    times: np.ndarray
    starts: list[int]
    firsts: list[int]
    frames: np.ndarray

    def __len__(self) -> int:
        return len(self.order)

    def copy(self) -> "FrameIndex":
        """One whose starts can be forgotten apart from this one's."""
        return replace(self, starts=list(self.starts), firsts=list(self.firsts))

    def frame_of(self, ordinal: int | None) -> int:
        """The frame that a packet holds; -1 where none is shown."""
        known = ordinal is not None and 0 <= ordinal < len(self.frames)
        return int(self.frames[ordinal]) if known else -1

    def start_for(self, frame: int) -> int:
        """The start that comes last before ``frame``: what precedes it in showing may refer to pictures before it."""
        return self.starts[max(0, bisect_right(self.firsts, frame) - 1)]

    def first_of(self, start: int) -> int:
        """The first frame that is shown from a start on."""
        return self.firsts[bisect_right(self.starts, start) - 1]

    def next_first(self, start: int, end: int) -> int:
        """The first frame of the start after ``start``; ``end`` where there is none."""
        following = bisect_right(self.starts, start)
        return self.firsts[following] if following < len(self.firsts) else end

    def forget_start(self, start: int) -> None:
        """Never start at this packet again: it calls itself a key frame and is none."""
        where = self.starts.index(start)
        del self.starts[where], self.firsts[where]


def build(packets: Packets, order: np.ndarray, time_base: float, rate: float, codec: str) -> FrameIndex:
    """The index for packets shown in ``order`` (ordinals); ``rate`` in frames/s serves where times are missing."""
    frames = frames_of(order)
    starts, firsts = [0], [0]
    for ordinal, first in _start_frames(packets, frames, codec):
        if first > firsts[-1]:
            starts.append(ordinal)
            firsts.append(first)
    times = frame_times(packets, order, time_base, rate)
    times.setflags(write=False)  # shared by all that is made of the recording
    return FrameIndex(order, times, starts, firsts, frames)


def frames_of(order: np.ndarray) -> np.ndarray:
    """The ``frames`` of an index with pictures in this order."""
    frames = np.full(int(order.max(initial=-1)) + 1, -1, np.int32)
    frames[order] = np.arange(len(order))
    return frames


def order_by_timestamp(packets: Packets) -> np.ndarray | None:
    """Ordinals of the shown packets in the order of showing; None where timestamps are missing or only guessed."""
    if packets.guessed:
        return None
    shown = np.flatnonzero(packets.shown[: len(packets) - packets.cut])
    pts = [packets.pts[ordinal] for ordinal in shown.tolist()]
    return None if None in pts else shown[np.argsort(np.array(pts, np.int64), kind="stable")]


def frame_times(packets: Packets, order: np.ndarray, time_base: float, rate: float) -> np.ndarray:
    """(T,) seconds from the first frame. Repeated timestamps are spread evenly up to the next one. ``time_base`` is 0
    where there are none that mean anything: then frames follow each other at ``rate``."""
    stamps = [packets.pts[ordinal] for ordinal in order.tolist()]
    if None in stamps or stamps != sorted(stamps):
        stamps = [packets.dts[ordinal] for ordinal in order]
    if None in stamps or not time_base:
        return np.arange(len(order)) / (rate or 25.0)
    stamps.sort()
    times = (np.array(stamps, np.int64) - stamps[0]) * time_base
    return spread_repeats(times, 1 / (rate or 25.0))


def spread_repeats(times: np.ndarray, step: float) -> np.ndarray:
    """Strictly increasing times: 0, 1, 1, 2 becomes 0, 1, 1.5, 2. ``step`` serves where no later time is known."""
    new = np.flatnonzero(np.r_[True, np.diff(np.maximum.accumulate(times)) > 0])
    if len(new) == len(times):
        return times
    step = float(np.median(np.diff(times[new]))) if len(new) > 1 else step
    repeats = len(times) - new[-1]
    return np.interp(np.arange(len(times)), np.r_[new, len(times)], np.r_[times[new], times[new[-1]] + repeats * step])


def _start_frames(packets: Packets, frames: np.ndarray, codec: str) -> Iterator[tuple[int, int]]:
    """(ordinal, first frame) of every packet that decoding can start at and that can be found again by its place."""
    if codec in CUMULATIVE_CODECS:
        return
    alike = len(set(packets.places)) < len(packets)
    seen = Counter(packets.places) if alike else {}
    for ordinal in np.flatnonzero(packets.keys[: len(frames)]).tolist():
        if frames[ordinal] >= 0 and (not alike or seen[packets.places[ordinal]] == 1):
            yield ordinal, int(frames[ordinal])
