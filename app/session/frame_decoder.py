"""``FrameDecoder``: frames of the open recording, decoded in a separate thread.

The latest request wins: while the user scrubs, requests that were overtaken are never decoded. Frames that were decoded
lately are kept, up to a number of bytes, and given again at once. While playing, frames ahead are decoded in idle time.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.camera import Camera
from core.errors import AppError, MediaError
from core.language import tr
from core.media.base import FrameKind, FrameSource, open_recording
from core.media.first_picture import first_picture
from core.media.frame_cache import FrameCache
from core.progress import Cancelled, CancelToken
from core.words import in_words

AHEAD = 12
"""How many frames are decoded ahead while playing."""


CLOSING_SECONDS = 5.0
"""A codec that is stuck in a frame is not waited for any longer."""


Veil = Callable[[int, np.ndarray], np.ndarray]
"""A frame's number and its picture -> the picture that may be shown; called in the decoder's thread."""


@dataclass(frozen=True, eq=False)
class MediaFacts:
    """What is known of an open recording: a ``FrameSource`` without the frames, fit for the GUI thread."""

    path: Path
    kind: FrameKind
    width: int
    height: int
    times: np.ndarray  # (T,) seconds
    camera: Camera | None

    @classmethod
    def of(cls, source: FrameSource) -> "MediaFacts":
        return cls(source.path, source.kind, source.width, source.height, source.times, source.camera)

    def __len__(self) -> int:
        return len(self.times)


class FrameDecoder(QObject):
    """Opens one recording at a time. Methods are called on the GUI thread and return at once; signals arrive there."""

    opened = Signal(object)
    """``MediaFacts`` of the recording that ``open`` was called for last."""
    frameReady = Signal(int, object)
    """A frame: (H, W, 3) uint8 RGB, or (H, W) float32 millimetres with NaN."""
    failed = Signal(object)
    """An ``AppError``: the recording cannot be opened, or a frame of it not decoded."""
    closed = Signal()
    """No recording is open any more."""

    _report = Signal(int, str, object)  # (generation, what, value) from the thread

    def __init__(self, cache_mb: int = 256, parent: QObject | None = None):
        super().__init__(parent)
        self.facts: MediaFacts | None = None
        self.cache = FrameCache(cache_mb << 20)
        self._wake = threading.Condition()
        self._generation = 0
        self._path: Path | None = None
        self._unit = ""
        self._wanted: int | None = None
        self._position = 0
        self._direction = 0
        self._cancel = CancelToken()
        self._quit = False
        self._awaited: int | None = None
        self._veil: Veil | None = None
        self._report.connect(self._receive)
        self._thread = threading.Thread(target=self._run, name="frame decoder", daemon=True)
        self._thread.start()

    # --- on the GUI thread

    @property
    def busy(self) -> bool:
        """A frame was asked for and has not arrived."""
        return self._awaited is not None

    def open(self, path: str | Path, unit: str = "") -> None:
        """Open another recording (``unit`` as in ``open_recording``); ``opened`` or ``failed`` follows."""
        self._start(Path(path), unit)

    def glimpse(self) -> Callable[[np.ndarray], None]:
        """What shows a picture, from any thread, as frame 0 of a recording that is still being opened elsewhere: until
        another is opened here."""
        generation, veil = self._generation, self._veil
        return lambda picture: self._report.emit(generation, "frame", (0, _veiled(picture, 0, veil), veil))

    def unload(self) -> None:
        """Close the recording: nothing to show."""
        self._start(None)
        self.closed.emit()

    def request(self, index: int) -> None:
        """Ask for a frame; a request that was not begun yet is dropped for this one."""
        if self._path is None:
            return
        frame = self.cache.get(index)
        with self._wake:
            self._wanted = None if frame is not None else index
            self._position = index
            self._awaited = self._wanted
            self._wake.notify()
        if frame is not None:
            self.frameReady.emit(index, frame)

    def set_veil(self, veil: Veil | None) -> None:
        """Show frames as ``veil`` makes them; frames that were decoded before are forgotten."""
        with self._wake:
            self._veil = veil
            self.cache.clear()
        if self.facts is not None:
            self.request(self._position)

    def read_ahead(self, direction: int) -> None:
        """Decode ahead of the last request in idle time: 1 forward, -1 backward, 0 not."""
        with self._wake:
            self._direction = direction
            self._wake.notify()

    def close(self) -> bool:
        """Stop the thread; whether it ended within ``CLOSING_SECONDS``. The decoder is of no use afterwards."""
        with self._wake:
            self._quit = True
            self._generation += 1
            self._cancel.cancel()
            self._wake.notify()
        self._thread.join(CLOSING_SECONDS)
        return not self._thread.is_alive()

    def _start(self, path: Path | None, unit: str = "") -> None:
        with self._wake:
            self._cancel.cancel()
            self._cancel = CancelToken()
            self._generation += 1
            self._path, self._unit = path, unit
            self._wanted, self._position, self._awaited = None, 0, None
            self.facts = None
            self.cache.clear()
            self._wake.notify()

    def _receive(self, generation: int, what: str, value) -> None:
        if generation != self._generation:
            return
        if what == "opened":
            self.facts = value
            self.opened.emit(value)
        elif what == "frame":
            index, frame, veil = value
            if veil is not self._veil:
                return  # it was asked for again
            if self._awaited == index:
                self._awaited = None
            self.frameReady.emit(index, frame)
        else:
            if self.facts is None:
                self._path = None  # nothing to ask frames of
            self._awaited = None
            self.failed.emit(value)

    # --- in the thread

    def _run(self) -> None:
        generation, source = -1, None
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._has_work(generation, source))  # noqa: B023  called before the next round
                if self._quit:
                    break
                current, place, cancel = self._generation, (self._path, self._unit), self._cancel
                wanted, self._wanted = self._wanted, None
            if current != generation:
                if source is not None:
                    source.close()
                generation, source = current, self._open(current, *place, cancel)
                with self._wake:
                    if wanted is not None and self._wanted is None and self._generation == generation:
                        self._wanted = wanted
            elif wanted is not None and source is not None:
                self._decode(generation, source, wanted)
            elif source is not None:
                self._decode_ahead(generation, source)
        if source is not None:
            source.close()

    def _has_work(self, generation: int, source: FrameSource | None) -> bool:
        if self._quit or self._generation != generation or self._wanted is not None:
            return True
        return source is not None and self._next_ahead(len(source)) is not None

    def _open(self, generation: int, path: Path | None, unit: str, cancel: CancelToken) -> FrameSource | None:
        if path is None:
            return None
        try:
            if self._position == 0 and (picture := first_picture(path)) is not None:
                veil = self._veil
                self._report.emit(generation, "frame", (0, _veiled(picture, 0, veil), veil))
            source = open_recording(path, unit=unit, cancel=cancel)
        except Cancelled:
            return None
        except Exception as error:
            self._report.emit(generation, "failed", _as_app_error(error, path))
            return None
        self._report.emit(generation, "opened", MediaFacts.of(source))
        return source

    def _decode(self, generation: int, source: FrameSource, index: int) -> None:
        veil = self._veil
        try:
            frame = _veiled(source.read(index), index, veil)
        except Exception as error:
            self._report.emit(generation, "failed", _as_app_error(error, source.path))
            return
        self._keep(generation, index, frame, veil)
        self._report.emit(generation, "frame", (index, frame, veil))

    def _decode_ahead(self, generation: int, source: FrameSource) -> None:
        index = self._next_ahead(len(source))
        if index is None:
            return
        veil = self._veil
        try:
            self._keep(generation, index, _veiled(source.read(index), index, veil), veil)
        except Exception:  # reported to whoever asks for this frame; until then nothing is lost
            self._direction = 0

    def _keep(self, generation: int, index: int, frame: np.ndarray, veil: Veil | None) -> None:
        with self._wake:
            if generation == self._generation and veil is self._veil:
                self.cache.put(index, frame)

    def _next_ahead(self, count: int) -> int | None:
        """The nearest frame ahead that is not there yet, while there is room for it."""
        if not self._direction:
            return None
        room = AHEAD
        if self.facts is not None:
            frame_bytes = self.facts.width * self.facts.height * (3 if self.facts.kind == FrameKind.COLOR else 4)
            room = min(AHEAD, self.cache.capacity // (2 * frame_bytes))
        for step in range(1, room + 1):
            index = self._position + step * self._direction
            if not 0 <= index < count:
                return None
            if index not in self.cache:
                return index
        return None


def _veiled(frame: np.ndarray, index: int, veil: Veil | None) -> np.ndarray:
    return frame if veil is None else veil(index, frame)


def _as_app_error(error: Exception, path: Path) -> AppError:
    """A decoder's own exception must not kill the thread, and the user must hear of it."""
    if isinstance(error, AppError):
        return error
    return MediaError(tr("{path} cannot be read", path=path.name), got=in_words(error))
