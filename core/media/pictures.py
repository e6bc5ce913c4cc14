"""A decoded picture to upright RGB."""

import struct
from collections.abc import Callable

import numpy as np

_BT709, _BT601 = 1, 5  # SWS_CS_ITU709, SWS_CS_ITU601
_MATRICES = {1: 1, 4: 4, 5: 5, 6: 5, 7: 7, 9: 9}  # AVCOL_SPC_ (ITU-T H.273, table 4) to SWS_CS_; others are unusable
_TOOTH = 12  # levels: what stands out less is noise
_HD_HEIGHT = 720  # lines from which a file that does not say means BT.709, as players take it


def to_rgb(width: int, height: int) -> Callable[..., np.ndarray]:
    """How to turn decoded pictures into (height, width, 3) uint8 RGB; one of another size is scaled.

    Rows of the result may be padded. It is for one thread, and makes its tables once.
    """
    from av.video.reformatter import VideoReformatter

    scaler = VideoReformatter()

    def convert(picture) -> np.ndarray:
        how = {"width": width, "height": height, "src_colorspace": _matrix(picture)}
        # more threads would be started, and waited for, each time
        return scaler.reformat(picture, format="rgb24", threads=1, **how).to_ndarray()

    return convert


def without_combs(image: np.ndarray) -> np.ndarray:
    """(H, W, 3) of two fields that were taken one after the other: the first field's moment.

    A pixel of the second field that is brighter, or darker, than both neighbours above and below is a tooth of a comb,
    and takes their mean; where nothing moved, the picture stays as it is.
    """
    if len(image) < 3:
        return image
    last = len(image) - 1 - (len(image) % 2 == 0)
    lines = image.astype(np.int32)
    above, below, between = lines[0:last:2], lines[2 : last + 1 : 2], lines[1:last:2]
    count = min(len(above), len(below), len(between))
    above, below, between = above[:count], below[:count], between[:count]
    combed = ((between - above) * (between - below)).max(axis=2) > _TOOTH**2
    result = image.copy()
    result[1 : 2 * count : 2][combed] = ((above + below) // 2)[combed].astype(np.uint8)
    if len(image) % 2 == 0:  # the last line has none below it: it is combed where the one of its field before is
        result[-1][combed[-1]] = image[-2][combed[-1]]
    return result


def picture_bytes(picture) -> int:
    """The memory that a decoded picture holds."""
    return sum(plane.buffer_size for plane in picture.planes)


def upright(picture) -> Callable[[np.ndarray], np.ndarray]:
    """How to turn pictures like this one, (H, W, 3), as the camera's display matrix says.

    The matrix takes pixel (x, y) to (a x + c y, b x + d y); only quarter turns and mirrorings are obeyed.
    """
    a, b, c, d = _display_matrix(picture)
    if abs(b) > abs(a):
        return lambda image: _mirror(image.transpose(1, 0, 2), down=b < 0, across=c < 0)
    return lambda image: _mirror(image, down=d < 0, across=a < 0)


def _mirror(image: np.ndarray, *, down: bool, across: bool) -> np.ndarray:
    return np.ascontiguousarray(image[:: -1 if down else 1, :: -1 if across else 1])


def _display_matrix(picture) -> tuple[int, int, int, int]:
    from av.sidedata.sidedata import SideDataContainer

    # Not ``picture.side_data``: those hold the picture, and it them.
    data = SideDataContainer(picture).get("DISPLAYMATRIX")  # type: ignore[call-arg]
    if data is None:
        return 1, 0, 0, 1
    a, b, _, c, d, *_ = struct.unpack("=9i", bytes(data)[:36])
    return a, b, c, d


def _matrix(picture) -> int:
    """The YUV matrix in the scaler's numbers: what the file says, else what is usual for its size."""
    usual = _BT709 if min(picture.width, picture.height) >= _HD_HEIGHT else _BT601
    return _MATRICES.get(picture.colorspace, usual)
