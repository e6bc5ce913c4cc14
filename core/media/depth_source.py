"""What all depth recordings share: stored values to millimetres, and a source over any way of getting at a frame."""

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import DepthUnitError, MediaError
from core.io.clock import UNITS, unit_of_times
from core.language import tr
from core.media.base import FrameKind, FrameSource
from core.media.limits import MAX_FRAMES, check_size, parsing

_UNITS = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "um": 0.001}
_SATURATED = np.iinfo(np.uint16).max
_METRES = (0.1, 20.0)  # how near and how far depth cameras see a person
_FAR_CM = 2000.0
_TOO_FAR = 10_000  # millimetres: most of what a depth camera sees of people is nearer
_LOOKED_AT = 1 << 16  # values of a frame that are enough to see what unit they can be in


class DepthSource(FrameSource):
    """Frames from ``frame(index)``: stored values (H, W), made millimetres by ``scale``; no reading becomes NaN.

    ``close`` releases what ``frame`` reads from; ``upwards`` is the method of that name.
    """

    kind = FrameKind.DEPTH

    def __init__(
        self,
        path: Path,
        codec: str,
        times: np.ndarray,
        shape: tuple[int, int],
        frame: Callable[[int], np.ndarray],
        *,
        scale: float = 1.0,
        camera: Camera | None = None,
        companion: Path | None = None,
        assumed: tuple[str, ...] = (),
        left_out: tuple[str, ...] = (),
        close: Callable[[], None] = lambda: None,
        upwards: Callable[[], np.ndarray | None] = lambda: None,
    ):
        self.path, self.codec, self.camera, self.companion = path, codec, camera, companion
        self.assumed, self.left_out = assumed, left_out
        self.times = sane_times(path, times)
        self.height, self.width = shape
        check_size(path, self.width, self.height)
        self._frame, self._scale, self._close, self._upwards = frame, scale, close, upwards

    def read(self, index: int) -> np.ndarray:
        """(H, W) float32 millimetres."""
        if not 0 <= index < len(self):
            raise IndexError(f"frame {index} of {len(self)}")
        with parsing(self.path):
            values = self._frame(index)
        if values.shape != (self.height, self.width):
            raise MediaError(
                tr("Frame {index} of {path} has another size than the first", index=index, path=self.path.name),
                expected=tr("{width} x {height} pixels", width=self.width, height=self.height),
                got=" x ".join(str(side) for side in reversed(values.shape)),
            )
        return to_millimetres(values, self._scale)

    def upwards(self) -> np.ndarray | None:
        with parsing(self.path):
            return self._upwards()

    def close(self) -> None:
        self._close()


def unstated(
    *, fps: bool = False, times: bool = False, unit: bool = False, axes: bool = False
) -> tuple[str, ...]:  # fmt: skip
    """``FrameSource.assumed`` of a recording without a rate, without a unit of its times, or of depth; ``axes`` where
    it was told by the size of pictures which axis counts frames."""
    return ("fps",) * fps + ("times",) * times + ("unit",) * unit + ("axes",) * axes


TIMES = ("times", "time", "timestamps", "timestamp")
"""Arrays of a frame's times: in seconds, or, by the last two names, in what gives a likely rate."""

CAMERA = ("K", "intrinsics")
"""Arrays (3, 3) of a camera."""


RATES = ("fps", "rate", "frame_rate", "framerate")
"""Arrays of one number: frames per second."""


def times_of(
    name: str, times: np.ndarray | None, rate: np.ndarray | None, frames: int
) -> tuple[np.ndarray | None, bool]:
    """(T,) seconds by an array of that name, else by a rate that is one; None without either. And whether what the
    times count in was assumed."""
    if times is not None:
        return in_seconds(name, times)
    if rate is None or not 1e-3 <= float(rate) <= 1e4:
        return None, False
    return np.arange(frames) / float(rate), False


def in_seconds(name: str, times: np.ndarray) -> tuple[np.ndarray, bool]:
    """The times of an array of that name, and whether what they count in was assumed."""
    unit = unit_of_times(times) if name.startswith("timestamp") else "seconds"
    return times * UNITS[unit], unit != "seconds"


def left_out(names: Iterable[str], used: Iterable[str]) -> tuple[str, ...]:
    """``FrameSource.left_out`` of a file with these arrays, of which some are used."""
    others = sorted(set(names) - set(used))
    return (f"the arrays {', '.join(others[:6])}{' ...' if len(others) > 6 else ''}",) if others else ()


def to_millimetres(values: np.ndarray, scale: float) -> np.ndarray:
    """(H, W) float32 millimetres; NaN for 0, negative, not finite, and for 16 bits at their end."""
    depth = values.astype(np.float32)
    unread = ~np.isfinite(depth) | (depth <= 0)
    if values.dtype.kind == "u" and values.dtype.itemsize == 2:
        unread |= values == _SATURATED
    depth *= np.float32(scale)
    depth[unread] = np.nan
    return depth


def millimetres_per(unit: str) -> float:
    """The millimetres of one stored step: of "mm", "cm", "m", "um", or of a number in words, as "0.2"."""
    try:
        scale = _UNITS[unit] if unit in _UNITS else float(unit)
    except ValueError:
        scale = 0.0
    if not (np.isfinite(scale) and scale > 0):
        raise MediaError(
            tr("This is not a unit of depth"), expected=tr('"mm", "cm", "m" or millimetres per step'), got=unit
        )
    return scale


def scale_of(path: Path, values: np.ndarray, *, unit: str = "", stated: str = "") -> float:
    """Millimetres of one stored step: the user's ``unit``, else the ``stated`` one, else what alone is possible.

    Whole numbers are millimetres, as all depth cameras store them, unless most would lie over ten metres away: then a
    step is a smaller part (TUM's images have 5000 a metre). Real numbers from 0.1 to 20 can only be metres (a camera
    does not see at 20 mm), and from 100 to over 2000 only millimetres. Raises ``DepthUnitError`` for all others.
    """
    if unit or stated:
        return millimetres_per(unit or stated)
    seen = np.ravel(values)[:: max(1, values.size // _LOOKED_AT)].astype(np.float64)
    seen = seen[np.isfinite(seen) & (seen > 0)]
    if values.dtype.kind in "ui" and (not len(seen) or np.median(seen) < _TOO_FAR):
        return _UNITS["mm"]
    low, high = np.percentile(seen, (1, 99)) if len(seen) else (0.0, 0.0)
    if values.dtype.kind == "f" and _METRES[0] <= low and high <= _METRES[1]:
        return _UNITS["m"]
    if values.dtype.kind == "f" and _METRES[0] * 1000 <= low and _FAR_CM < high <= _METRES[1] * 1000:
        return _UNITS["mm"]
    raise DepthUnitError(
        tr("{path} does not say what unit its depth is in", path=path.name),
        got=tr("values from {low:g} to {high:g}", low=low, high=high)
        if len(seen)
        else tr("a first frame without any reading"),
        action=tr('Give it when opening the file (unit "mm", "cm" or "m")'),
    )


def sane_times(path: Path, times: np.ndarray) -> np.ndarray:
    """(T,) float64 seconds from the first frame. Raises ``MediaError`` unless finite and increasing."""
    if not 0 < len(times) <= MAX_FRAMES:
        raise MediaError(tr("{path} holds no depth frames", path=path.name), got=tr("{count} frames", count=len(times)))
    times = np.asarray(times, np.float64) - float(times[0])
    if not np.isfinite(times).all() or (np.diff(times) <= 0).any():
        raise MediaError(
            tr("The frame times of {path} do not increase", path=path.name), action=tr("Correct its list of times")
        )
    return times
