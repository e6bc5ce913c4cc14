"""Azure Kinect recordings (``.mkv`` of k4arecorder): the 16-bit depth track, and the camera from the attachment."""

from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import AppError
from core.media.base import FrameKind, media_reader
from core.media.containers import read_head
from core.media.depth_source import millimetres_per, to_millimetres
from core.media.video_source import VideoSource
from core.progress import CancelToken, Progress, silent
from core.untrusted.text import parse_json

_DEPTH_CODEC = "b16g"
_HEAD = 1 << 18  # bytes in which the list of tracks lies
_MODES = {  # picture size: (side of the whole sensor in this mode, what is cut off left and on top)
    (640, 576): (1024, 192, 180),  # NFOV_UNBINNED
    (320, 288): (512, 96, 90),  # NFOV_2X2BINNED
    (1024, 1024): (1024, 0, 0),  # WFOV_UNBINNED
    (512, 512): (512, 0, 0),  # WFOV_2X2BINNED
}


def _is_azure_kinect(path: Path) -> bool:
    head = read_head(path, _HEAD)
    return head.startswith(b"\x1a\x45\xdf\xa3") and _DEPTH_CODEC.encode() in head


@media_reader("Azure Kinect", (".mkv",), _is_azure_kinect)
def open_azure_kinect(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> "AzureKinectSource":
    """Open the depth track of a recording; ``unit`` other than millimetres is for files that were tampered with."""
    return AzureKinectSource(path, unit=unit, progress=progress, cancel=cancel)


class AzureKinectSource(VideoSource):
    """The depth track: (H, W) float32 millimetres. Its colour track is what ``VideoSource(path)`` opens."""

    kind = FrameKind.DEPTH

    def __init__(self, path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None):
        self._scale = millimetres_per(unit or "mm")
        super().__init__(path, progress=progress, cancel=cancel)
        self.codec = _DEPTH_CODEC
        self.camera = _camera(self._decoder.attachment("calibration.json"), self.width, self.height)

    @staticmethod
    def wanted(stream) -> bool:
        """Whether a stream is the depth track."""
        return stream.metadata.get("title", "").upper() == "DEPTH" or "K4A_DEPTH_TRACK" in stream.metadata

    def _image(self, picture) -> np.ndarray:
        return to_millimetres(picture.to_ndarray(format="gray16le"), self._scale)


def _camera(attachment: bytes, width: int, height: int) -> Camera | None:
    """The depth camera of a calibration file: centre and focal length in parts of the sensor, rational distortion."""
    try:
        information = parse_json(attachment.rstrip(b"\0"))["CalibrationInformation"]
        depth = next(camera for camera in information["Cameras"] if camera["Location"].endswith("D0"))
        values = [float(value) for value in depth["Intrinsics"]["ModelParameters"]]
        cx, cy, fx, fy, k1, k2, k3, k4, k5, k6, _, _, p2, p1 = values
        side, left, top = _MODES[width, height]
        # A pixel's centre lies half a pixel from its edge, from which the file counts.
        K = [[fx * side, 0, cx * side - left - 0.5], [0, fy * side, cy * side - top - 0.5], [0, 0, 1]]
        return Camera(width, height, np.array(K), (k1, k2, p1, p2, k3, k4, k5, k6), name="depth")
    except (ValueError, KeyError, TypeError, StopIteration, AttributeError, AppError):
        return None
