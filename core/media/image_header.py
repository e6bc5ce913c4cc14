"""Size and depth of an image from its header: recordings are checked before anything is decoded."""

import struct
from dataclasses import dataclass, replace
from pathlib import Path

from core.media.containers import read_head

_PNG_CHANNELS = {0: 1, 2: 3, 3: 3, 4: 2, 6: 4}  # by colour type; a palette (3) becomes colour
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_TIFF_WIDTH, _TIFF_HEIGHT, _TIFF_BITS, _TIFF_SAMPLES = 256, 257, 258, 277
_APP1, _ORIENTATION = 0xE1, 274
_ON_ITS_SIDE = (5, 6, 7, 8)  # orientations (Exif 2.32, 4.6.4) in which width and height change places
_HEAD = 1 << 16  # bytes: enough for what lies before the size in nearly every file


@dataclass(frozen=True)
class ImageHeader:
    """What an image file says of itself: pixels as they are shown, bits a sample, samples a pixel."""

    width: int
    height: int
    bits: int
    channels: int

    @property
    def is_depth(self) -> bool:
        """One channel of 16 bits, or of real numbers: how depth cameras and their programs store distances."""
        return self.bits in (16, 32) and self.channels == 1


def image_header(path: Path) -> ImageHeader | None:
    """The header of a PNG, JPEG, TIFF or BMP file; None for anything else, or for one that breaks off in its header."""
    head = read_head(path, _HEAD)
    try:
        if head.startswith(b"\x89PNG\r\n\x1a\n"):
            width, height, bits, color = struct.unpack(">IIBB", head[16:26])
            return ImageHeader(width, height, bits, _PNG_CHANNELS[color])
        if head.startswith(b"\xff\xd8\xff"):
            return _jpeg(path)
        if head[:4] in (b"II*\0", b"MM\0*"):
            return _tiff(path, head)
        if head.startswith(b"BM"):
            width, height, _, bits = struct.unpack("<iiHH", head[18:30])
            return ImageHeader(width, abs(height), 8, 3)
    except (struct.error, KeyError, OSError):
        pass
    return None


def _jpeg(path: Path) -> ImageHeader | None:
    """Walk the segments to the frame header (ITU-T T.81, annex B); a camera's preview picture may lie before it."""
    lying = False
    with open(path, "rb") as file:
        file.seek(2)
        while len(mark := file.read(4)) == 4 and mark[0] == 0xFF:
            if mark[1] == 0xFF:  # a fill byte
                file.seek(-3, 1)
                continue
            length = max(2, struct.unpack(">H", mark[2:])[0]) - 2
            if mark[1] in _JPEG_FRAMES:
                bits, height, width, channels = struct.unpack(">BHHB", file.read(6))
                return ImageHeader(*((height, width) if lying else (width, height)), bits, channels)
            if mark[1] == _APP1:
                lying |= _lies(file.read(length))
            else:
                file.seek(length, 1)
    return None


def _lies(data: bytes) -> bool:
    """Whether Exif data say that the camera was held upright, so that the stored picture lies on its side."""
    if not data.startswith(b"Exif\0\0"):
        return False
    try:
        return _entries(data[6:])[1].get(_ORIENTATION, 1) in _ON_ITS_SIDE
    except struct.error:
        return False


def _tiff(path: Path, head: bytes) -> ImageHeader | None:
    """The first directory of a TIFF file (revision 6.0, section 2)."""
    order = "<" if head[:2] == b"II" else ">"
    with open(path, "rb") as file:
        file.seek(struct.unpack(order + "I", head[4:8])[0])
        count = struct.unpack(order + "H", file.read(2))[0]
        far, tags = _tags(file.read(12 * count), order)
        if _TIFF_BITS in far:
            file.seek(far[_TIFF_BITS])
            tags[_TIFF_BITS] = struct.unpack(order + "H", file.read(2))[0]
    if _TIFF_WIDTH not in tags or _TIFF_HEIGHT not in tags:
        return None
    header = ImageHeader(tags[_TIFF_WIDTH], tags[_TIFF_HEIGHT], tags.get(_TIFF_BITS, 1), tags.get(_TIFF_SAMPLES, 1))
    lying = tags.get(_ORIENTATION, 1) in _ON_ITS_SIDE and not header.is_depth  # depth is taken as it is stored
    return replace(header, width=header.height, height=header.width) if lying else header


def _entries(data: bytes) -> tuple[dict[int, int], dict[int, int]]:
    """Those of the first directory of TIFF data that are all there (``_tags``)."""
    order = "<" if data[:2] == b"II" else ">"
    start = struct.unpack(order + "I", data[4:8])[0]
    count = struct.unpack(order + "H", data[start : start + 2])[0]
    return _tags(data[start + 2 : start + 2 + 12 * count], order)


def _tags(entries: bytes, order: str) -> tuple[dict[int, int], dict[int, int]]:
    """(tags of several values and where these stand, tags of one value)."""
    far, near = {}, {}
    for at in range(0, len(entries) - 11, 12):
        tag, kind, values, value = struct.unpack(order + "HHII", entries[at : at + 12])
        if kind == 3 and values > 2:  # 16-bit values stand in the entry, or elsewhere if there are more than two
            far[tag] = value
        else:
            near[tag] = struct.unpack(order + "H", entries[at + 8 : at + 10])[0] if kind == 3 else value
    return far, near
