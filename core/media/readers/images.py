"""Folders of colour or grey images, and single images."""

from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.language import tr
from core.media.base import FrameKind, FrameSource, media_reader
from core.media.containers import is_motion_jpeg
from core.media.depth_folders import COLOR_LISTS, times_beside
from core.media.depth_source import sane_times, unstated
from core.media.image_files import (
    IMAGE_EXTENSIONS,
    common_header,
    decode_image,
    first_header,
    image_files,
    not_shown,
    numbered,
    uncounted,
)
from core.progress import CancelToken, Progress, silent


def _is_images(path: Path) -> bool:
    return first_header(path) is not None and not is_motion_jpeg(path)


@media_reader("images", IMAGE_EXTENSIONS, _is_images)
def open_images(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> "ImageSource":
    """Open a folder of images, or one image. ``unit`` has no meaning for colour."""
    return ImageSource(path, progress=progress, cancel=cancel)


class ImageSource(FrameSource):
    """One image file a frame, in natural order of their names, at a nominal 30 frames/s. 16-bit becomes 8-bit.

    Facts: times of an ``rgb.txt`` (as of TUM), ``timestamps.txt`` or names that are times, else no rate. Numbers in
    names are those of frames: what they leave out is a gap. Of TIFF files with several pages the first is shown, and
    the others are named.
    """

    kind = FrameKind.COLOR
    codec = "images"

    def __init__(self, path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None):
        self.path, self.assumed = Path(path), ("fps",)
        self._files = image_files(self.path)
        common_header(self._files, progress, cancel or CancelToken())
        self.left_out = (*not_shown(self.path, self._files), *uncounted(self._files))
        self.times, self.numbers = numbered(self._files)
        listed = times_beside(self.path, self._files, COLOR_LISTS)
        if listed is not None:
            self._files, self.numbers, self.assumed = listed.files, (), unstated(times=listed.guessed)
            self.times = sane_times(self.path, np.array(listed.times))
            self.left_out = (*not_shown(self.path, self._files), *listed.lost)
        # A camera may say in the file that it was held upright, so the header's width can be the picture's height.
        self.height, self.width = _color(self._files[0]).shape[:2]

    def read(self, index: int) -> np.ndarray:
        """(H, W, 3) uint8 RGB."""
        if not 0 <= index < len(self):
            raise IndexError(f"frame {index} of {len(self)}")
        image = _color(self._files[index])
        if image.shape[:2] != (self.height, self.width):
            raise MediaError(
                tr("{name} differs from the other images", name=self._files[index].name),
                expected=tr("{width} x {height} pixels", width=self.width, height=self.height),
                got=f"{image.shape[1]} x {image.shape[0]}",
            )
        return image

    def close(self) -> None:
        """Nothing stays open between frames."""


def _color(file: Path) -> np.ndarray:
    import cv2

    return cv2.cvtColor(decode_image(file, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
