"""Depth in ROS 1 bags, as RealSense cameras record them (``.bag``).

Facts: times, size and camera are stated, the unit by an option of RealSense, else by the encoding (REP 118). Other
pictures and clouds of points are named as left out.
"""

from bz2 import BZ2Decompressor
from collections.abc import Callable
from itertools import islice
from os.path import commonprefix
from pathlib import Path
from typing import Any

import numpy as np

from core.camera import DISTORTION_LENGTHS, Camera
from core.errors import AppError, MediaError
from core.language import tr
from core.media.accelerometer import READINGS, up_of
from core.media.base import media_reader
from core.media.containers import read_head
from core.media.depth_source import DepthSource, millimetres_per
from core.media.limits import check_size, parsing
from core.progress import CancelToken, Progress, silent

_MAGIC = b"#ROSBAG V"
_MAX_CHUNK = 128 << 20  # bytes; recorders make chunks of about one megabyte, or of one message
_DEPTH = {"mono16": "u2", "16UC1": "u2", "32FC1": "f4"}  # encoding: stored values
_UNITS = {"mono16": "mm", "16UC1": "mm", "32FC1": "m"}  # ROS Enhancement Proposal 118
_PICTURES = ("Image", "CompressedImage", "PointCloud2")
_DEPTH_UNITS = "/option/Depth Units/value"  # RealSense: metres of one step


@media_reader("ROS bag", (".bag",), lambda path: read_head(path, len(_MAGIC)) == _MAGIC)
def open_bag(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open the depth images of a bag by its index, with intrinsics and the depth unit that it states."""
    progress(0.0, tr("Reading the bag's index"))
    with parsing(path):
        bag = _Bag(path)
    try:
        with parsing(path):
            return bag.source(unit)
    except BaseException:
        bag.close()
        raise


class _Bag:
    """An open bag: messages by topic and number."""

    def __init__(self, path: Path):
        from rosbags.rosbag1 import Reader
        from rosbags.typesys import Stores, get_typestore

        self._path = path
        self._types = get_typestore(Stores.ROS1_NOETIC)
        self._reader = Reader(path)
        self._reader.open()
        for place, chunk in self._reader.chunks.items():
            self._reader.chunks[place] = chunk._replace(decompressor=_bounded(chunk.decompressor))

    def close(self) -> None:
        self._reader.close()

    def source(self, unit: str) -> DepthSource:
        connection, image = self._depth_images()
        stamps = [entry.time for entry in self._reader.indexes[connection.id]]
        times = np.array(stamps, np.float64) * 1e-9
        check_size(self._path, image.width, image.height)
        return DepthSource(
            self._path,
            f"ROS bag {image.encoding}",
            times,
            (image.height, image.width),
            lambda index: _values(self._message(connection, stamps[index])),
            scale=millimetres_per(unit or self._stated_unit(connection.topic) or _UNITS[image.encoding]),
            camera=self._camera(connection.topic, image.width, image.height),
            close=self.close,
            upwards=self._up,
            left_out=self._others(connection),
        )

    def _depth_images(self):
        """The connection of the depth images, and the first image. The camera's own come before aligned copies."""
        images = [c for c in self._reader.connections if c.msgtype == "sensor_msgs/msg/Image" and c.msgcount]
        for connection in sorted(images, key=lambda c: ("depth" not in c.topic.lower(), "align" in c.topic, c.topic)):
            image = self._message(connection)
            if image.encoding in _DEPTH:
                return connection, image
        raise MediaError(
            tr("{path} holds no depth images", path=self._path.name), got=", ".join(c.topic for c in images)[:200]
        )

    def _others(self, shown) -> tuple[str, ...]:
        """The other pictures and recordings of the bag, in words."""
        topics = sorted({c.topic for c in self._reader.connections if c.msgcount and c.topic != shown.topic
                         and c.msgtype.rpartition("/")[2] in _PICTURES})  # fmt: skip
        return (f"the pictures of {', '.join(topics[:6])}{' ...' if len(topics) > 6 else ''}",) if topics else ()

    def _stated_unit(self, topic: str) -> str:
        options = [c for c in self._reader.connections if c.topic.endswith(_DEPTH_UNITS) and c.msgcount]
        if not options:
            return ""
        nearest = max(options, key=lambda c: len(commonprefix([c.topic, topic])))
        return repr(round(1000 * float(self._message(nearest).data), 6))

    def _camera(self, topic: str, width: int, height: int) -> Camera | None:
        infos = [c for c in self._reader.connections if c.msgtype == "sensor_msgs/msg/CameraInfo" and c.msgcount]
        if not infos:
            return None
        info = self._message(max(infos, key=lambda c: len(commonprefix([c.topic, topic]))))
        distortion = tuple(float(value) for value in info.D)
        known = info.distortion_model in ("plumb_bob", "rational_polynomial") or not any(distortion)
        if (info.width, info.height) != (width, height) or not known or len(distortion) not in DISTORTION_LENGTHS:
            return None
        try:
            return Camera(width, height, np.reshape(info.K, (3, 3)), distortion if any(distortion) else ())
        except AppError:
            return None

    def _up(self) -> np.ndarray | None:
        """By the accelerometer of a RealSense camera, whose axes are those of its depth camera."""
        imus = [c for c in self._reader.connections if c.msgtype == "sensor_msgs/msg/Imu" and c.msgcount]
        connections, readings = [c for c in imus if "/Accel_" in c.topic][:1], []
        for _, _, data in islice(self._reader.messages(connections), READINGS) if connections else ():
            message: Any = self._types.deserialize_ros1(data, connections[0].msgtype)
            push = message.linear_acceleration
            readings.append((push.x, push.y, push.z))
        return up_of(readings)

    def _message(self, connection, stamp: int | None = None):
        """The first message of a connection, or the first at a time."""
        stop = None if stamp is None else stamp + 1
        for _, _, data in self._reader.messages([connection], start=stamp, stop=stop):
            return self._types.deserialize_ros1(data, connection.msgtype)
        raise MediaError(tr("A message of {topic} is missing in {path}", topic=connection.topic, path=self._path.name))


def _bounded(decompressor: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """A decompressor of the library that unpacks no further than chunks go: a few packed bytes can hold gigabytes."""
    from lz4.frame import LZ4FrameDecompressor
    from rosbags.rosbag1.reader import decompressors

    kinds = {decompressors["bz2"]: BZ2Decompressor, decompressors["lz4"]: LZ4FrameDecompressor}
    if decompressor not in kinds:
        return decompressor

    def unpack(data: bytes) -> bytes:
        plain = kinds[decompressor]().decompress(data, _MAX_CHUNK + 1)
        if len(plain) > _MAX_CHUNK:
            raise ValueError(f"a chunk unpacks to more than {_MAX_CHUNK >> 20} MB")
        return plain

    return unpack


def _values(image) -> np.ndarray:
    """(H, W) stored values of an image message, whose rows may be padded."""
    kind = np.dtype((">" if image.is_bigendian else "<") + _DEPTH[image.encoding])
    rows = np.frombuffer(image.data, np.uint8)[: image.height * image.step].reshape(image.height, image.step)
    return np.ascontiguousarray(rows[:, : image.width * kind.itemsize]).view(kind).astype(kind.newbyteorder("="))
