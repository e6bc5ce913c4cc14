"""Folders of depth images, 16-bit PNG or TIFF, or TIFF of real numbers, as RealSense tools, TUM and this program write
them.

Facts: times of a ``depth.txt``, ``timestamps.txt`` or of names that are times, the unit and the camera of a JSON file
beside the pictures; else the rate is assumed and frames have the numbers of their names, and the unit is assumed by the
values.
"""

from pathlib import Path

import numpy as np

from core.media.base import media_reader
from core.media.depth_folders import (
    DEPTH_LISTS,
    camera_beside,
    color_companion,
    depth_folder,
    stated_unit,
    times_beside,
)
from core.media.depth_source import DepthSource, scale_of, unstated
from core.media.image_files import (
    common_header,
    decode_image,
    first_header,
    image_files,
    not_shown,
    numbered,
    uncounted,
)
from core.progress import CancelToken, Progress, silent


def _is_depth(path: Path) -> bool:
    header = first_header(depth_folder(path))
    return header is not None and header.is_depth


@media_reader("depth images", (".png", ".tif", ".tiff"), _is_depth)
def open_depth_images(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open a folder of depth images, the folder above it, or one image.

    The unit is ``unit``, or what a file beside the images says, or what ``scale_of`` makes of the first. Times are
    those of a ``depth.txt`` (lines of ``seconds path``), else 30 frames/s by the numbers in names: what these leave out
    is a gap.
    """
    folder = depth_folder(path)
    files = image_files(folder)
    home = folder.parent if folder.is_file() else folder
    times, numbers = numbered(files)
    listed = times_beside(folder, files, DEPTH_LISTS)
    if listed is not None:
        files, times, numbers = listed.files, np.asarray(listed.times), ()
    header = common_header(files, progress, cancel or CancelToken())
    stated = stated_unit(home)
    source = DepthSource(
        path,
        f"{header.bits}-bit images",
        times,
        (header.height, header.width),
        lambda index: _stored(files[index]),
        scale=scale_of(path, _stored(files[0]), unit=unit, stated=stated),
        assumed=unstated(fps=listed is None, times=bool(listed and listed.guessed), unit=not (unit or stated)),
        camera=camera_beside(home, header.width, header.height),
        companion=color_companion(home),
    )
    more = listed.lost if listed else uncounted(files)
    source.left_out, source.numbers = (*not_shown(folder, files), *more), numbers
    return source


def _stored(file: Path) -> np.ndarray:
    import cv2

    return decode_image(file, cv2.IMREAD_UNCHANGED)
