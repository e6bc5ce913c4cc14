"""Depth recordings of Kinects beside what the device's own tracker said: ``NAME.skeleton`` (Kinect v2, NTU RGB+D) or
``NAME.json`` (Azure Kinect) beside a depth recording ``NAME``, ``NAME.mkv`` ..., as many pairs as there are.

Kinect v2's SDK and NTU RGB+D keep pictures as a mirror shows them: x of a joint grows to the sensor's left, and so do
columns. An estimator would take a left hand for a right one there, on the wrong side, so pictures are turned back, as
``core.io.formats.kinect`` turns the skeletons. The skeleton's places in the pictures say which way they are; without
any, mirrored is assumed. Azure Kinect mirrors nothing.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.datasets.base import Annotated, AnnotatedSet, dataset_reader
from core.errors import AppError, FormatError
from core.io.base import read_poses, sniff_format
from core.io.facts import assumed
from core.io.formats.kinect import places_in_depth
from core.language import tr
from core.media.base import FrameKind, FrameSource, is_recording, open_recording
from core.poses import PoseSequence
from core.skeleton import load_skeleton

_FORMATS = {".skeleton": "ntu", ".json": "azure-kinect"}
_USUAL = {  # size: focal length, centre (pixels)
    (512, 424): (365.456, 254.878, 205.395),  # Kinect v2, as in libfreenect2
    (640, 576): (504.6, 319.5, 331.5),  # Azure Kinect; one device's focal length, the middle of the whole sensor
    (320, 288): (252.3, 159.5, 165.5),
    (1024, 1024): (504.6, 511.5, 511.5),
    (512, 512): (252.3, 255.5, 255.5),
}
_FOCAL = (100.0, 2000.0)  # pixels; no depth camera has another
_LEAST_PLACES, _NEAR = 20, 2.0  # joints that tell a camera, and how far off they may be on average, in pixels


def _pairs(folder: Path) -> Iterator[tuple[Path, Path]]:
    """(skeletons, recording) of the same name, in the order of names."""
    named: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        named.setdefault(path.name if path.is_dir() else path.stem, []).append(path)
    for paths in named.values():
        for path in (one for one in paths if len(paths) > 1 and one.suffix in _FORMATS and one.is_file()):
            recording = next((other for other in paths if other != path and is_recording(other)), None)
            if recording is not None and _is_kinect(path):
                yield path, recording


def _is_kinect(path: Path) -> bool:
    try:
        return sniff_format(path).name == _FORMATS[path.suffix]
    except AppError:
        return False


@dataset_reader("Kinect", lambda folder: any(_pairs(folder)))
class KinectSet(AnnotatedSet):
    """Everybody whom the tracker followed, in the joints of the Kinect v2. A frame is that of the same time, or of the
    same number where the skeletons state no times; both begin with the first."""

    title = "Kinect"
    kind = FrameKind.DEPTH
    has_3d = True
    skeleton = load_skeleton("kinect25")

    def __init__(self, folder: Path):
        self._files = list(_pairs(folder))

    def __len__(self) -> int:
        truths = (poses for path, _ in self._files for poses in read_poses(path, _FORMATS[path.suffix]).values())
        return sum(int(poses.present.any(axis=1).sum()) for poses in truths)

    def __iter__(self) -> Iterator[Annotated]:
        self.remarks = ()
        for path, recording in self._files:
            people = read_poses(path, _FORMATS[path.suffix])
            truths = {person: poses.to_skeleton(self.skeleton) for person, poses in people.items()}
            with open_recording(recording) as maps:
                if maps.kind != FrameKind.DEPTH:
                    raise FormatError(tr("{path} is not a depth recording", path=recording.name))
                view = _View(path, maps)
                self.remarks += tuple(view.remarks)
                for frame, row in _frames(maps, next(iter(truths.values()))):
                    yield from _people(path.stem, view, frame, {k: poses.take([row]) for k, poses in truths.items()})


class _View:
    """A recording as a camera sees it: its pictures, not mirrored, the camera of these, and in words what of it was
    assumed."""

    def __init__(self, path: Path, maps: FrameSource):
        self._maps = maps
        self.remarks: list[str] = []
        second = path.suffix == ".skeleton"
        told = _told(path) if second else None
        self._mirrored = second and (told is None or told[0] > 0)
        if second and told is None:
            self.remarks.append(tr("{name}: pictures as in a mirror are assumed", name=path.stem))
        if maps.camera is not None:
            camera = maps.camera
        elif told is not None:
            camera = _pinhole(maps, abs(told[0]), *told[1:])
        elif (maps.width, maps.height) in _USUAL:
            camera = _pinhole(maps, *_USUAL[maps.width, maps.height])
            self.remarks.append(tr("{name}: the usual intrinsics of a Kinect are assumed", name=path.stem))
        else:
            raise FormatError(
                tr("{path} does not say what its camera is", path=maps.path.name),
                got=tr("{width} x {height} pixels", width=maps.width, height=maps.height),
                action=tr("Put its intrinsics beside the recording"),
            )
        self.camera = _mirror(camera) if self._mirrored else camera

    def read(self, frame: int) -> np.ndarray:
        """(H, W) float32 millimetres."""
        depth = self._maps.read(frame)
        return np.ascontiguousarray(depth[:, ::-1]) if self._mirrored else depth


def _pinhole(maps: FrameSource, focal: float, x: float, y: float) -> Camera:
    return Camera(maps.width, maps.height, np.array([[focal, 0, x], [0, focal, y], [0, 0, 1]]))


def _mirror(camera: Camera) -> Camera:
    """What sees the same in pictures whose columns are turned around; its place in the world is left out."""
    K, distortion = camera.K.copy(), list(camera.distortion)
    K[0, 2] = camera.width - 1 - K[0, 2]
    if len(distortion) >= 4:
        distortion[3] = -distortion[3]  # p2, the only term that is even in x
    return Camera(camera.width, camera.height, K, tuple(distortion), name=camera.name)


def _told(path: Path) -> tuple[float, float, float] | None:
    """(focal length, centre) in pixels by where the skeletons lie in the pictures, by least squares; the focal length
    is positive where columns grow as x does, to the sensor's left. None where they tell of no camera."""
    places = places_in_depth(path)
    if len(places) < _LEAST_PLACES:
        return None
    x, y, z, column, row = places.T
    nothing, one, wanted = np.zeros(len(places)), np.ones(len(places)), np.r_[column, row]
    best: tuple[float, tuple[float, float, float]] | None = None
    for side in (1, -1):
        known = np.stack([np.r_[side * x / z, -y / z], np.r_[one, nothing], np.r_[nothing, one]], axis=1)
        focal, *centre = np.linalg.lstsq(known, wanted, rcond=None)[0].tolist()
        off = float(np.mean(np.abs(known @ [focal, *centre] - wanted)))
        if off <= _NEAR and _FOCAL[0] < focal < _FOCAL[1] and (best is None or off < best[0]):
            best = off, (side * focal, centre[0], centre[1])
    return None if best is None else best[1]


def _frames(maps: FrameSource, truth: PoseSequence) -> Iterator[tuple[int, int]]:
    """(frame of the recording, row of the skeletons) that belong together."""
    if "fps" in assumed(truth) or len(truth) < 2:
        numbers = np.array(maps.numbers or range(len(maps)))
        rows = numbers - numbers[0]
        fits = rows < len(truth)
    else:
        rows = np.round(np.interp(maps.times, truth.times, np.arange(len(truth)))).astype(int)
        step = min(np.median(np.diff(times)) for times in (truth.times, maps.times) if len(times) > 1)
        fits = np.abs(truth.times[rows] - maps.times) <= step / 2
    return zip(np.flatnonzero(fits).tolist(), rows[fits].tolist(), strict=True)


def _people(name: str, view: _View, frame: int, truths: dict[int, PoseSequence]) -> Iterator[Annotated]:
    for person, truth in truths.items():
        if truth.present.any():
            body = truth.coords[0].astype(float)
            confidence = np.nan_to_num(truth.confidence[0]) * truth.present[0]
            points, read, title = view.camera.project(body), partial(view.read, frame), f"{name}/{frame}/{person}"
            yield Annotated(title, read, points, confidence, body, sequence=name, camera=view.camera)
