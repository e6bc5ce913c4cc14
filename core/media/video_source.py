"""A video stream through PyAV, with exact frame numbers.

A packet's ordinal (``packet_index``) goes through the decoder where its timestamp would be, so that each picture says
which frame it is. Decoded pictures are kept as the codec made them, and turned into colour the same way whenever asked
for: a frame is the same bytes whichever way it was reached.
"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import MediaError
from core.language import tr
from core.media import known_videos, packet_index
from core.media.allocator import give_back
from core.media.base import FrameKind, FrameSource
from core.media.decoder import Decoder, is_cover
from core.media.frame_cache import FrameCache
from core.media.geometry import geometry_of
from core.media.limits import check_size, parsing
from core.media.pictures import picture_bytes, to_rgb, upright, without_combs
from core.progress import CancelToken, Progress, silent, span

CACHE_BYTES = 256 << 20
_SKIP_AHEAD = 8  # packets: decoding so many more is cheaper than a seek
_HEAD = 4  # pictures decoded at opening to see that the index tells the truth


class VideoSource(FrameSource):
    """One video stream as the camera saw it: upright, in square pixels, cropped as the container says, and without the
    combs of interlaced fields. ``cache_bytes`` bounds the decoded pictures that are kept.

    Raises ``MediaError`` for a file without pictures.
    """

    kind = FrameKind.COLOR

    def __init__(
        self,
        path: Path,
        *,
        cache_bytes: int = CACHE_BYTES,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ):
        self.path = Path(path)
        self._cache = FrameCache(cache_bytes, picture_bytes)
        self._decoder = Decoder(self.path, self.wanted)
        self._origin = 0  # the start where the decoder began
        self._last = -1  # the frame that came out last since then
        self._sound_until = -1  # frames from here on must be decoded from another start
        self._confirmed: set[int] = {0}  # starts that gave their own picture
        self._latest: dict[int, Any] = {}  # what came out together: at the end of the stream several pictures do
        try:
            self.codec = self._decoder.stream.codec_context.name
            if more := self._decoder.others:
                self.left_out = (f"{more} of the {more + 1} video tracks: the first is shown",)
            self._index = self._find_index(progress, cancel or CancelToken())
            self.times = self._index.times
            self._look_at(self._decode(0))
        except BaseException:
            self.close()
            raise

    def read(self, index: int) -> np.ndarray:
        """(H, W, 3) uint8 RGB."""
        if not 0 <= index < len(self):
            raise IndexError(f"frame {index} of {len(self)}")
        picture = self._cache.get(index) or self._latest.get(index)
        if picture is None:
            picture = self._decode(index)
        with parsing(self.path):
            return self._turn(self._image(picture))

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[np.ndarray]:
        """As ``FrameSource.frames``. No picture is kept: who goes straight on does not come back."""
        usual, self._cache.capacity = self._cache.capacity, 0
        try:
            yield from super().frames(start, stop)
        finally:
            self._cache.capacity = usual

    def close(self) -> None:
        self._cache.clear()
        self._latest.clear()
        self._decoder.close()
        give_back()

    @staticmethod
    def wanted(stream) -> bool:
        """Whether a video stream is one to show, and not a cover picture."""
        return not is_cover(stream)

    def _image(self, picture) -> np.ndarray:
        image = self._to_rgb(picture)
        return self._geometry.shown(without_combs(image) if picture.interlaced_frame else image)

    def _look_at(self, picture) -> None:
        """Take the size and the orientation of all pictures from the first."""
        check_size(self.path, picture.width, picture.height)
        self._to_rgb = to_rgb(picture.width, picture.height)
        self._turn = upright(picture)
        self._geometry = geometry_of(self.path, self._decoder.stream, picture.width, picture.height)
        width, height = self._geometry.size
        check_size(self.path, width, height)
        self.height, self.width = self._turn(np.empty((height, width, 0))).shape[:2]

    # --- the index ---------------------------------------------------------------------------------------------------

    def _find_index(self, progress: Progress, cancel: CancelToken) -> packet_index.FrameIndex:
        """As it was built in this process before, where the file is still the same."""
        key = known_videos.key_of(self.path, type(self))
        known, decoder = known_videos.find(key), self._decoder
        if known is None:
            index = self._build_index(progress, cancel)
            found = known_videos.Known(index, decoder.starts, self.assumed, decoder.strict, decoder.damaged)
            known_videos.remember(key, found)
            return index
        decoder.starts, self.assumed = known.starts, known.assumed
        if not known.strict:
            decoder.bear_damage()
        decoder.damaged = known.damaged
        return known.frames

    def _build_index(self, progress: Progress, cancel: CancelToken) -> packet_index.FrameIndex:
        packets = self._decoder.scan(span(progress, 0, 0.1), cancel)
        order = packet_index.order_by_timestamp(packets)
        if order is not None:
            order = self._without_undecodable_head(order)
        if order is None:
            order = np.array(self._decoder.order_of_pictures(span(progress, 0.1, 1), cancel), np.int64)
        if not len(order):
            raise MediaError(
                tr("{path} holds no picture that can be decoded", path=self.path.name), action=tr("Copy the file again")
            )
        stream, rate = self._decoder.stream, self._decoder.stated_rate
        progress(1.0, tr("Indexing the video"))
        step = float(stream.time_base or 0) if self._decoder.has_times else 0.0
        if not (rate or step):
            self.assumed = ("fps",)
        return packet_index.build(packets, order, step, rate, self.codec)

    def _without_undecodable_head(self, order: np.ndarray) -> np.ndarray | None:
        """``order`` less the pictures at its start that lack what they refer to; None where decoding contradicts it."""
        seen = list(islice(self._decoder.play(), _HEAD))
        head = np.flatnonzero(order == seen[0]) if seen else np.zeros(0, int)
        if len(head) and list(order[head[0] : head[0] + len(seen)]) == seen:
            return order[head[0] :]
        return None

    # --- decoding ----------------------------------------------------------------------------------------------------

    def _decode(self, index: int):
        """The decoded picture of a frame that is not in the cache.

        Where a start does not give its own picture it is no start, and decoding goes back to the one before.
        """
        start = self._index.start_for(index)
        picture = self._decode_from(start, index)
        while picture is None and start not in self._confirmed:
            self._index.forget_start(start)
            start = self._index.start_for(index)
            picture = self._decode_from(start, index)
        if picture is None:
            raise MediaError(
                tr(
                    "Frame {index} of {path} cannot be decoded: the file is damaged there",
                    index=index,
                    path=self.path.name,
                )
            )
        return picture

    def _decode_from(self, start: int, index: int):
        """Decode until frame ``index`` comes out; None if the decoder passes over it."""
        if not self._can_go_on_to(index, start):
            self._begin_at(start)
        while self._last < index and self._decoder.running:
            picture = self._accept(self._decoder.step(), index)
            if picture is not None:
                return picture
            if index >= self._sound_until:
                self._begin_at(start)
        return None

    def _can_go_on_to(self, index: int, start: int) -> bool:
        """Whether to decode on from here rather than to seek to ``start``."""
        near = self._decoder.running and self._decoder.next >= start - _SKIP_AHEAD
        return near and self._last < index < self._sound_until

    def _begin_at(self, start: int) -> None:
        """Put the decoder to a start. One that bears with damage counts only as far as the next start.

        What it makes of a damaged packet depends on what it decoded before, and shall be the same each time.
        """
        self._decoder.seek(start)
        self._origin, self._last = start, self._index.first_of(start) - 1
        self._sound_until = len(self) if self._decoder.strict else self._index.next_first(start, len(self))

    def _accept(self, pictures: list, index: int):
        """Keep the new and sound ones of ``pictures``; returns frame ``index`` if it is among them."""
        if self._decoder.strict and self._decoder.damaged:
            self._decoder.bear_damage()
            self._sound_until = -1
        self._latest = {}
        for picture in pictures:
            frame = self._index.frame_of(picture.pts)
            if not self._last < frame < self._sound_until:
                continue
            self._last = frame
            self._cache.put(frame, picture)
            self._latest[frame] = picture
            if frame == self._index.first_of(self._origin):
                self._confirmed.add(self._origin)
        return self._latest.get(index)
