"""Azure Kinect recordings (``.mkv`` of k4arecorder): the 16-bit depth track, and the camera from the attachment.

Facts: times, size, camera and (by the format) millimetres are stated; colour and infrared tracks are not
shown, and named as left out.
"""

from pathlib import Path
from struct import Struct

import numpy as np

from core.camera import Camera
from core.errors import AppError
from core.media.accelerometer import READINGS, up_of
from core.media.base import FrameKind, media_reader
from core.media.containers import read_head
from core.media.depth_source import millimetres_per, to_millimetres
from core.media.limits import parsing
from core.media.video_source import VideoSource
from core.progress import CancelToken, Progress, silent
from core.untrusted.text import parse_json

_DEPTH_CODEC = "b16g"
_HEAD = 1 << 18  # bytes in which the list of tracks lies
_IMU = Struct("<Q3fQ3f")  # time, acceleration, time, angular velocity
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
        if others := self._decoder.all_others:
            self.left_out = (f"{', '.join(others)}: the depth track is shown",)
        self._calibration = self._decoder.attachment("calibration.json")
        self.camera = _camera(self._calibration, self.width, self.height)

    @staticmethod
    def wanted(stream) -> bool:
        """Whether a stream is the depth track."""
        return stream.metadata.get("title", "").upper() == "DEPTH" or "K4A_DEPTH_TRACK" in stream.metadata

    def upwards(self) -> np.ndarray | None:
        turned = _imu_axes(self._calibration)
        if turned is None:
            return None
        with parsing(self.path):
            return up_of(_readings(self.path) @ turned)

    def _image(self, picture) -> np.ndarray:
        return to_millimetres(picture.to_ndarray(format="gray16le"), self._scale)


def _readings(path: Path) -> np.ndarray:
    """(N, 3) m/s^2 of the accelerometer in its own axes, from the start of the IMU track."""
    import av

    readings: list[tuple] = []
    with av.open(str(path)) as container:
        tracks = [stream for stream in container.streams if stream.metadata.get("title", "").upper() == "IMU"]
        for packet in container.demux(tracks[:1]) if tracks else ():
            data = bytes(packet)
            whole = len(data) // _IMU.size * _IMU.size
            readings += [values[1:4] for values in _IMU.iter_unpack(data[:whole])]
            if len(readings) >= READINGS:
                break
    return np.array(readings, float).reshape(-1, 3)


def _imu_axes(attachment: bytes) -> np.ndarray | None:
    """(3, 3) from the depth camera's axes to the accelerometer's; None where the file does not tell."""
    try:
        sensors = parse_json(attachment.rstrip(b"\0"))["CalibrationInformation"]["InertialSensors"]
        sensor = next(one for one in sensors if one["SensorType"].endswith("Accelerometer"))
        turned = np.array(sensor["Rt"]["Rotation"], float).reshape(3, 3)
    except (ValueError, KeyError, TypeError, StopIteration, AttributeError, AppError):
        return None
    return turned if np.allclose(turned @ turned.T, np.eye(3), atol=1e-3) else None


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
