"""``FrameSource``: any recording, by frame number."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import MediaError
from core.io.foreign import what_is
from core.language import tr
from core.progress import CancelToken, Progress, silent
from core.registry import RECORDINGS
from core.untrusted.regular import check_regular


class FrameKind(StrEnum):
    """What a frame holds."""

    COLOR = "color"  # (H, W, 3) uint8 RGB
    DEPTH = "depth"  # (H, W) float32 millimetres, NaN where there is no reading


class FrameSource(ABC):
    """A recording that is open for reading. Not shared between threads: each thread opens its own.

    The same index gives the same bytes whichever way it was reached.
    """

    path: Path
    kind: FrameKind
    width: int
    height: int
    times: np.ndarray
    """(T,) float64 seconds from the first frame, increasing; ``len(source)`` is exact."""
    numbers: tuple[int, ...] = ()
    """(T,) the frames' own numbers, as names of pictures state them, where they are not 0, 1, 2 ..."""
    camera: Camera | None = None
    """The camera that the file itself, or a file beside it, describes."""
    assumed: tuple[str, ...] = ()
    """The facts that the recording does not state and that were taken instead: "fps", "times", "unit", "axes"."""
    left_out: tuple[str, ...] = ()
    """What the recording holds and is not shown, in words."""
    codec: str = ""
    """How the frames are stored, in FFmpeg's or the format's own word."""
    companion: Path | None = None
    """A recording of the same moments in colour, where a depth recording has one beside it."""

    def __len__(self) -> int:
        return len(self.times)

    @property
    def fps(self) -> float:
        """Nominal frames per second; 0 for a single frame.

        From the mean of the steps near the median one: containers round times (Matroska to 1 ms); pauses do not count,
        nor do numbers that are left out.
        """
        steps = np.diff(self.times)
        if not len(steps):
            return 0.0
        if self.numbers:
            steps = steps / np.diff(self.numbers)
        median = np.percentile(steps, 50, method="lower")  # one that is there: the mean of two may be near neither
        step = float(np.mean(steps[np.abs(steps - median) <= 0.2 * median]))
        return 1.0 / step if step > 0 else 0.0

    @abstractmethod
    def read(self, index: int) -> np.ndarray:
        """One frame. Raises ``IndexError`` outside 0..len-1, ``MediaError`` where it cannot be decoded."""

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[np.ndarray]:
        """Frames in order, each decoded once where the format allows."""
        for index in range(start, len(self) if stop is None else stop):
            yield self.read(index)

    def upwards(self) -> np.ndarray | None:
        """(3,) unit vector upwards in the camera's axes by the accelerometer that the file holds; None without one."""
        return None

    @abstractmethod
    def close(self) -> None: ...

    def __enter__(self) -> "FrameSource":
        return self

    def __exit__(self, *exc) -> None:
        self.close()


Opener = Callable[..., FrameSource]
Sniffer = Callable[[Path], bool]

def media_reader(name: str, extensions: tuple[str, ...], sniff: Sniffer) -> Callable[[Opener], Opener]:
    """Register ``open(path, *, unit, progress, cancel) -> FrameSource`` for files (or folders) that ``sniff`` accepts.

    ``sniff`` looks at the content, never at the name alone, and answers quickly. Colour readers ignore ``unit``.
    """

    def register(open_: Opener) -> Opener:
        RECORDINGS.add((name, extensions, sniff, open_), open_.__module__)
        return open_

    return register


def open_recording(
    path: str | Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> FrameSource:
    """Open a video, an image folder or a depth recording; the format is found from the content.

    ``unit`` is what depth values are stored in ("mm", "cm", "m", or the millimetres of one stored step, as "0.2"), for
    files that do not say. Raises ``MediaError`` with what to do when there is no file, no reader, or nothing to decode.
    """
    path = Path(path)
    if not path.exists():
        raise MediaError(
            tr("There is no recording at {path}", path=path), action=tr("Check the path, or relink the moved file")
        )
    check_regular(path, MediaError)
    for _, _, sniff, open_ in RECORDINGS:
        if sniff(path):
            return open_(path, unit=unit, progress=progress, cancel=cancel or CancelToken())
    got = what_is(path)
    expected = "" if got else ", ".join(name for name, *_ in RECORDINGS)
    raise MediaError(tr("{path} is not a recording that can be opened", path=path.name), expected=expected, got=got)


def is_recording(path: Path) -> bool:
    """Whether a file or folder is meant as a recording, by its content; it may be damaged."""
    return path.exists() and any(sniff(path) for _, _, sniff, _ in RECORDINGS)


def recording_extensions() -> tuple[str, ...]:
    """All extensions that readers name (with the dot), for file dialogs."""
    return tuple(sorted({extension for _, extensions, _, _ in RECORDINGS for extension in extensions}))
