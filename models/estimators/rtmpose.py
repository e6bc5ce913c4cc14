"""RTMPose from a user's own ONNX file, run by ONNX Runtime in a separate process.

Jiang et al. 2023, RTMPose: Real-Time Multi-Person Pose Estimation based on MMPose (https://arxiv.org/abs/2303.07399).
The network sees one person upright in a box; for each keypoint it gives a distribution along x and one along y
(SimCC), ``ratio`` bins a pixel. 17 keypoints are COCO's, 26 are Halpe's, of 133 (COCO-WholeBody) the body's 17 are
taken.
"""

from dataclasses import asdict
from pathlib import Path

import numpy as np

from core.errors import ModelError, UsageError
from core.language import tr
from core.progress import CancelToken
from core.skeleton import Skeleton, load_skeleton
from models.common.cache import require, sha256_of
from models.common.runtime import inference_threads
from models.estimators.blazepose_files import DETECTOR
from models.estimators.onnx_process import OnnxNetwork, OnnxProcess
from models.estimators.options import RtmposeOptions
from models.tracking.regions import Region
from models.tracking.top_down import Detection, PersonModel, TopDownTracker

_MEAN = np.array([123.675, 116.28, 103.53], np.float32)
_DEVIATION = np.array([58.395, 57.12, 57.375], np.float32)
_PADDING = 1.25
_SKELETONS = {17: "coco17", 26: "halpe26", 133: "coco17"}
_SIDES = range(32, 1025)  # sides of the input that can be a pose network's, in pixels
_LARGEST_FILE = 2 << 30
_DETECTION_SCORE = 0.5


def build(**options) -> TopDownTracker:
    """The file is loaded by the first estimate, which raises ``ModelError`` for one that is not an RTMPose network."""
    values = RtmposeOptions(**options)
    model = _RtmPoseModel(values)
    origin = {"model": "rtmpose", "weights": sha256_of(Path(values.model)), "options": asdict(values)}
    return TopDownTracker(model, origin)


class _RtmPoseModel(PersonModel):
    title = "RTMPose"

    def __init__(self, options: RtmposeOptions):
        if options.boxes not in ("blazepose", "frame"):
            raise UsageError(
                tr("RTMPose finds people in two ways"), expected=tr("blazepose or frame"), got=options.boxes
            )
        self._threads = options.threads or inference_threads()
        self._path = _checked(Path(options.model))
        self._net: SimccNet | None = None
        self.least_score = self._seen = options.keypoint_score
        self._detect = _blazepose_detector(self._threads) if options.boxes == "blazepose" else None

    def prepare(self, cancel: CancelToken) -> None:
        if self._net is None or self._net.closed:
            self._net = None
            self._net = SimccNet(self._path, OnnxProcess(self._path, self._threads, cancel), cancel)
            self.skeleton = self._net.skeleton
        self._net.cancel = cancel

    def search(self, frame: np.ndarray, turn: int) -> list[Region]:
        if self._detect is None:
            return [Region.whole(frame)]
        found = self._detect(frame, Region.whole(frame, square=True), _DETECTION_SCORE)
        return [Region(region.x, region.y, region.width, region.height) for _, region in found]

    def look(self, frame: np.ndarray, region: Region) -> Detection | None:
        if self._net is None:  # ``prepare`` makes it
            return None
        points, confidence = self._net(frame, region)
        seen = confidence >= self._seen
        if seen.sum() < max(3, len(seen) // 4):
            return None
        score = float(confidence[seen].mean())
        return Detection(points, confidence, score, _box_around(points[seen]))


class SimccNet:
    """The ONNX network behind arrays. Raises ``ModelError`` where it is another one, ``Cancelled`` by ``cancel``."""

    def __init__(self, path: Path, network: OnnxProcess | OnnxNetwork, cancel: CancelToken):
        self._path, self._network, self.cancel = path, network, cancel
        self._width, self._height = self._input_size()
        count = self._run(np.zeros((self._height, self._width, 3), np.float32))[0].shape[0]
        if count not in _SKELETONS:
            raise self._unfit("17, 26 or 133 keypoints", f"{count}")
        self.skeleton: Skeleton = load_skeleton(_SKELETONS[count])

    @property
    def closed(self) -> bool:
        return self._network.closed

    def __call__(self, frame: np.ndarray, region: Region) -> tuple[np.ndarray, np.ndarray]:
        """((J, 2) pixels, (J,) confidence) of the person in the upright ``region``."""
        box = _with_aspect(region, self._width / self._height)
        x, y = self._run((box.crop(frame, self._width, self._height) - _MEAN) / _DEVIATION)
        x, y = x[: len(self.skeleton)], y[: len(self.skeleton)]
        bins = np.column_stack([x.argmax(axis=1), y.argmax(axis=1)]) / (x.shape[1] / self._width)
        confidence = np.clip(np.minimum(x.max(axis=1), y.max(axis=1)), 0, 1).astype(np.float32)
        return box.to_image((bins + 0.5) / (self._width, self._height)).astype(np.float32), confidence

    def _run(self, picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(J, width * ratio) and (J, height * ratio) scores of an (H, W, 3) normalised picture."""
        tensor = np.ascontiguousarray(picture.transpose(2, 0, 1)[np.newaxis], np.float32)
        outputs = self._network.run(tensor, self.cancel)
        shapes = [out.shape for out in outputs]
        if not self._is_simcc(shapes) or not all(np.isfinite(out).all() for out in outputs):
            raise self._unfit("finite outputs simcc_x (1, J, width * 2) and simcc_y (1, J, height * 2)", str(shapes))
        return outputs[0][0], outputs[1][0]

    def _is_simcc(self, shapes: list[tuple[int, ...]]) -> bool:
        if len(shapes) != 2 or any(len(shape) != 3 or shape[0] != 1 for shape in shapes):
            return False
        (_, count_x, bins_x), (_, count_y, bins_y) = shapes
        return count_x == count_y and bins_x >= self._width and bins_x * self._height == bins_y * self._width

    def _input_size(self) -> tuple[int, int]:
        inputs = self._network.inputs
        shape = inputs[0] if len(inputs) == 1 else []
        if len(shape) != 4 or shape[1] != 3 or shape[2] not in _SIDES or shape[3] not in _SIDES:
            raise self._unfit("one input (1, 3, height, width)", str(inputs))
        return shape[3], shape[2]

    def _unfit(self, expected: str, got: str) -> ModelError:
        return ModelError(
            tr("{path} is not an RTMPose network", path=self._path.name), expected=expected, got=got,
            action=tr("Choose an end2end.onnx exported from MMPose's RTMPose"),
        )


def _checked(path: Path) -> Path:
    if not path.is_file():
        raise ModelError(
            tr("There is no model file at {path!r}", path=str(path)),
            action=tr("Name an RTMPose .onnx file (option model)"),
        )
    if path.stat().st_size > _LARGEST_FILE:
        raise ModelError(tr("{path} is too large for an RTMPose network", path=path.name), expected=tr("at most 2 GiB"))
    return path


def _blazepose_detector(threads: int):
    from models.estimators.blazepose_nets import Detector

    return Detector(require(DETECTOR, "blazepose"), threads)


def _box_around(points: np.ndarray) -> Region:
    """The upright box around keypoints with its padding."""
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = np.maximum((high - low) * _PADDING, 1.0)
    x, y = (low + high) / 2
    return Region(float(x), float(y), float(width), float(height))


def _with_aspect(region: Region, aspect: float) -> Region:
    """The smallest upright box with that width / height around a region."""
    width = max(region.width, region.height * aspect)
    return Region(region.x, region.y, width, width / aspect)
