"""How a decoded picture is meant to be seen: what the container cuts off, and how wide its pixels are."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.media.containers import read_head
from core.media.matroska import Crop, crop_of

_WIDEST = 5.0  # times: pixels that are wider, or higher, are a mistake of the file
_ROUNDED = 0.03  # what encoders write where a size was rounded: no pixels are so nearly square
_MOOV = 1 << 24  # bytes at either end of a file in which its description is looked for
_CLAP = 40  # bytes of the box: size, name, and four fractions (ISO 14496-12, section 12.1.4)


@dataclass(frozen=True)
class Geometry:
    """The part of the coded picture that is shown, (left, top, width, height), and the size it is shown in."""

    part: tuple[int, int, int, int]
    size: tuple[int, int]

    def shown(self, image: np.ndarray) -> np.ndarray:
        """The part of (H, W, 3) that is to be seen, in square pixels."""
        left, top, width, height = self.part
        if (left, top, width, height) != (0, 0, image.shape[1], image.shape[0]):
            image = np.ascontiguousarray(image[top : top + height, left : left + width])
        if (width, height) == self.size:
            return image
        import cv2

        return cv2.resize(image, self.size, interpolation=cv2.INTER_LINEAR)


def geometry_of(path: Path, stream, width: int, height: int) -> Geometry:
    """That of a video stream with coded pictures of that size.

    Pixels that are not square are stretched to the longer side, so that nothing is lost; a ratio that no camera has is
    not obeyed.
    """
    part = clean_aperture(path, width, height) or (0, 0, width, height)
    ratio = float(stream.sample_aspect_ratio or 1)
    if crop := crop_of(path, stream.index):
        part, ratio = _cropped(crop, width, height, ratio)
    if not 1 / _WIDEST <= ratio <= _WIDEST or abs(ratio - 1) < _ROUNDED:
        ratio = 1.0
    wide, high = part[2] * max(ratio, 1.0), part[3] / min(ratio, 1.0)
    return Geometry(part, (round(wide), round(high)))


def _cropped(crop: Crop, width: int, height: int, ratio: float) -> tuple[tuple[int, int, int, int], float]:
    """(part that is shown, how wide its pixels are); all of the picture where the crop leaves nothing of it."""
    wide, high = width - crop.left - crop.right, height - crop.top - crop.bottom
    if wide <= 0 or high <= 0:
        return (0, 0, width, height), ratio
    return (crop.left, crop.top, wide, high), crop.ratio * high / wide if crop.ratio else 1.0


def clean_aperture(path: Path, width: int, height: int) -> tuple[int, int, int, int] | None:
    """(left, top, width, height) that an MP4 or QuickTime file keeps of its coded pictures; None where it says nothing.

    FFmpeg does not pass the box ``clap`` on.
    """
    if not path.is_file() or read_head(path, 8)[4:8] not in (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip"):
        return None
    with path.open("rb") as file:
        data = file.read(_MOOV)
        if b"moov" not in data:
            file.seek(max(0, path.stat().st_size - _MOOV))
            data = file.read(_MOOV)
    at = data.find(_CLAP.to_bytes(4, "big") + b"clap", max(data.find(b"moov"), 0))
    if at < 0 or at + _CLAP > len(data):
        return None
    values = np.frombuffer(data[at + 8 : at + _CLAP], ">i4").astype(float)
    if (values[1::2] == 0).any():
        return None
    wide, high, across, down = values[0::2] / values[1::2]
    left, top = (width - wide) / 2 + across, (height - high) / 2 + down
    part = tuple(round(value) for value in (left, top, wide, high))
    fits = part[0] >= 0 and part[1] >= 0 and part[2] > 0 and part[3] > 0
    return part if fits and part[0] + part[2] <= width and part[1] + part[3] <= height else None
