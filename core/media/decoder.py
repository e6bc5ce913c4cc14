"""The decoder of a video file: packets in by ordinal, pictures out with theirs."""

import os
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.language import tr
from core.media import matroska_index, mp4_index
from core.media.containers import explain_unreadable
from core.media.limits import check_size
from core.media.packet_index import Packets, Starts, Unusual, place, scan
from core.progress import CancelToken, Progress, silent

_THREADS = 2  # with more, the last whole frame of a file that is cut off is lost
_MARKS_DAMAGE = ("h264",)  # decoders that conceal damage in pictures always the same way and mark them
_WITHOUT_TIMES = frozenset(
    ("h264", "hevc", "vvc", "mjpeg", "mjpeg_2000", "m4v", "mpegvideo", "h261", "h263", "obu", "vc1", "dirac")
)
"""FFmpeg's names of what is no container: it makes up times at 25 frames/s, whatever rate the stream states."""

_FASTEST = 300.0  # frames/s: what streams state beyond that are ticks of a clock
_TIMEOUT = 60.0  # seconds that one access to the file may take
_COMPARED = 256  # packets at either end of a file that FFmpeg must read as they are stated


class Decoder:
    """A container and the decoder of its first video stream that is ``wanted``.

    next     ordinal of the packet that is read next
    running  False at the end of the stream
    damaged  True once a damaged packet was met
    starts   the packets that it can go to: once ``scan`` has found them, or who knows them has put them here
    strict   True while the decoder refuses whatever looks damaged, rather than making something of it
    """

    def __init__(self, path: Path, wanted: Callable[..., bool]):
        self.path = path
        self._wanted = wanted
        self.strict = True
        self.damaged = False
        self.starts = Starts.of(Packets())
        self._open()

    def close(self) -> None:
        self._container.close()
        self._demuxed, self._held = iter(()), None  # the generator holds this object, and with it all pictures
        self.running = False

    @property
    def others(self) -> int:
        """How many more video streams there are that could be shown."""
        return sum(map(self._wanted, self._container.streams.video)) - 1

    @property
    def stated_rate(self) -> float:
        """Frames per second that container or stream states; 0 where neither does, as in streams without container."""
        stream = self.stream
        if self._container.format.name in _WITHOUT_TIMES:
            rate = float(stream.codec_context.framerate or 0)
            return rate if rate <= _FASTEST else 0.0
        return float(stream.average_rate or stream.guessed_rate or 0)

    @property
    def has_times(self) -> bool:
        """Whether the container has times of its own."""
        return self._container.format.name not in _WITHOUT_TIMES

    @property
    def all_others(self) -> list[str]:
        """What all other video streams are called that are not mere covers."""
        streams = [stream for stream in self._container.streams.video if not is_cover(stream)]
        return [f"the track {stream.metadata.get('title') or stream.index}" for stream in streams
                if stream.index != self.stream.index]  # fmt: skip

    def attachment(self, name: str) -> bytes:
        """The content of a file that is attached to the video; empty if there is none of that name."""
        attached = self._container.streams.attachments
        return next((stream.data for stream in attached if stream.metadata.get("filename") == name), b"")

    def scan(self, progress: Progress = silent, cancel: CancelToken | None = None) -> Packets:
        """Every packet of the stream, once, before anything is decoded."""
        size, cancel = self.path.stat().st_size, cancel or CancelToken()
        stated = self._stated_packets(progress, cancel)
        if stated is None:
            self._reopen()
            stated = scan(self._container, self.stream, size, progress, cancel)
        self.starts = Starts.of(stated)
        return stated

    def _stated_packets(self, progress: Progress, cancel: CancelToken) -> Packets | None:
        """The packets of a Matroska or MP4 file without reading all of it; None where FFmpeg reads others."""

        def went_on(share: float) -> None:
            cancel.check()
            progress(share, tr("Indexing the video"))

        try:
            went_on(0.0)
            if "matroska" in self._container.format.name:
                codec = self.stream.codec_context.name
                packets = matroska_index.packets_of(self.path, self.stream.index, codec, went_on)
            elif "mp4" in self._container.format.name:
                packets = self._packets_of_tables()
            else:
                return None
        except (Unusual, OSError):
            return None
        return packets if len(packets) and self._reads(packets) else None

    def _packets_of_tables(self) -> Packets:
        first = next(self._real_packets(), None)
        if first is None:
            raise Unusual
        packets = mp4_index.packets_of(self.path, self.stream, first)
        self._reopen()
        return packets

    def _reads(self, packets: Packets) -> bool:
        """Whether FFmpeg reads these packets: at the start of the file, and from the last key frame on."""
        import av

        last = int(np.flatnonzero(packets.keys)[-1]) if any(packets.keys) else 0
        head = list(islice(self._real_packets(), _COMPARED))
        try:
            self._container.seek(packets.pts[last] or 0, stream=self.stream, backward=True)
        except av.FFmpegError:
            return False
        tail = list(islice(self._real_packets(), _COMPARED))
        if not (packets.hold(head) and packets.hold(tail)):
            return False
        whole = len(tail) == _COMPARED or place(tail[-1]) == packets.places[-1]
        return place(head[0]) == packets.places[0] and whole

    def order_of_pictures(self, progress: Progress, cancel: CancelToken) -> list[int]:
        """Ordinals of all pictures in the order in which they come out. Decodes the whole file."""
        order = list(self.play(progress, cancel))
        if self.strict and self.damaged:
            self.bear_damage()
            order = list(self.play(progress, cancel))
        return order

    def play(self, progress: Progress = silent, cancel: CancelToken | None = None) -> Iterator[int]:
        """Ordinals of all pictures from the start, in the order in which they come out."""
        self.seek(0)
        while self.running:
            for picture in self.step():
                yield picture.pts
            if cancel is not None:
                cancel.check()
            progress(min(1.0, self.next / max(1, self.starts.count)), tr("Decoding the video to find its frames"))

    def step(self) -> list:
        """Decode the next packet; the pictures that come out have ``pts`` = the ordinal of their packet."""
        import av

        packet = self._take()
        if packet is not None:
            packet.pts, packet.dts = self.next, None
            self.next += 1
        else:
            self.running = False
        try:
            pictures = self.stream.codec_context.decode(packet)
        except av.FFmpegError:
            self.damaged, pictures = True, []
        self.damaged = self.damaged or any(picture.is_corrupt for picture in pictures)
        return pictures

    def seek(self, start: int) -> None:
        """Make the key packet ``start`` the next one, with nothing left in the decoder from before."""
        import av

        if not self.strict:
            self._reopen()  # a flushed decoder still conceals damage with pictures from before the flush
        for stamp in self.starts.stamps(start):  # indices of containers hold times of showing or of decoding
            try:
                self._container.seek(stamp, stream=self.stream, backward=True)
            except av.FFmpegError:
                continue
            self._begin()
            if self._land(start):
                return
        self._reopen()
        while self.next < start and self._take() is not None:
            self.next += 1

    def bear_damage(self) -> None:
        """From here on show what can be made of damaged packets; on one thread, to be the same each time."""
        self.strict = False
        self._reopen()

    def _land(self, start: int) -> bool:
        """After a seek, go on to packet ``start``; False if the seek came down after it or nowhere known."""
        ordinal = None
        while (packet := self._take()) is not None:
            ordinal = self.starts.find(place(packet)) if ordinal is None else ordinal + 1
            if ordinal is not None and ordinal >= start:
                self._held, self.next = packet, ordinal
                return ordinal == start
        return False

    def _take(self):
        packet, self._held = self._held, None
        return packet if packet is not None else next(self._demuxed, None)

    def _real_packets(self) -> Iterator:
        """The packets that ``scan`` counts."""
        import av

        try:
            for packet in self._container.demux(self.stream):
                if packet.size:
                    yield packet
        except av.FFmpegError:
            return

    def _begin(self) -> None:
        self._demuxed, self._held = self._real_packets(), None
        self.next, self.running = 0, True

    def _reopen(self) -> None:
        self._container.close()
        self._open()

    def _open(self) -> None:
        import av

        try:
            self._container = av.open(str(self.path), options={"protocol_whitelist": "file"}, timeout=_TIMEOUT)
        except (av.FFmpegError, OSError, ValueError) as error:
            raise explain_unreadable(self.path, error) from error
        try:
            self.stream = _wanted_stream(self.path, self._container, self._wanted)
        except BaseException:
            self._container.close()
            raise
        context = self.stream.codec_context
        context.thread_type = "AUTO" if self.strict else "SLICE"
        context.thread_count = min(_THREADS, os.cpu_count() or 1) if self.strict else 1
        if self.strict and context.name not in _MARKS_DAMAGE:
            context.options = {"err_detect": "explode"}
        self._begin()


def is_cover(stream) -> bool:
    """Whether a video stream is only a cover picture or a thumbnail."""
    from av.stream import Disposition

    return bool(stream.disposition & (Disposition.attached_pic | Disposition.timed_thumbnails))


def _wanted_stream(path: Path, container, wanted: Callable[..., bool]):
    """The first video stream that is ``wanted``, with a decoder and a plausible size."""
    stream = next(filter(wanted, container.streams.video), None)
    if stream is None:
        got = tr("only sound") if container.streams.audio and not container.streams.video else tr("no such stream")
        raise MediaError(tr("{path} holds no pictures", path=path.name), expected=tr("a video stream"), got=got)
    if stream.codec_context is None:
        raise MediaError(
            tr("There is no decoder for the codec of {path}", path=path.name), action=tr("Convert it to H.264 MP4")
        )
    check_size(path, stream.codec_context.width, stream.codec_context.height)
    return stream
