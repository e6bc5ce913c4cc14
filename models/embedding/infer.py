"""The door: a recording in, 2D and 3D tracks of the joints that the weights were trained on out.

BlazePose's detector says where people are, and goes on saying so in the square of each that is followed. What
the encoder and the 2D head see is the 2D track; the uplift's positions, from the root and in the camera's axes, the 3D
one. How bright the skeleton image is at a joint is its confidence.
"""

from dataclasses import asdict
from functools import lru_cache

import numpy as np

from core.camera import Camera
from core.errors import ModelError
from core.language import tr
from core.skeleton import load_skeleton
from models.common.cache import ModelFile, require
from models.common.checkpoint import load_checkpoint
from models.common.compute import channels_last
from models.common.estimator import Estimator
from models.common.runtime import inference_threads
from models.embedding.look import estimate_crop
from models.embedding.options import DepthEmbeddingOptions, EmbeddingOptions
from models.embedding.weights import EMBEDDING, EMBEDDING_DEPTH
from models.estimators.blazepose import views
from models.estimators.blazepose_files import DETECTOR
from models.estimators.blazepose_nets import Detector
from models.tracking.regions import Region
from models.tracking.top_down import Detection, PersonModel, TopDownTracker

PADDING = 1.3  # side of the square that the network sees, over the person's own: as in training
_FAINT, _SURE = 0.05, 0.3  # score of the detector that counts at all, and that says where to look next
_WIDER = 1.25  # what the detector sees, in squares that the network sees


def build(**options) -> Estimator:
    """For pictures in colour, with BlazePose's detector (``posewright models get blazepose``); with weights that were
    trained on depth, for depth recordings."""
    values = EmbeddingOptions(**options)
    net, digest, _ = load_weights(values.model)
    if net.config.pictures == 1:
        return _on_depth(values, "embedding")
    return TopDownTracker(EmbeddingModel(values), _origin("embedding", digest, values))


def build_for_depth(**options) -> Estimator:
    """For depth recordings."""
    return _on_depth(DepthEmbeddingOptions(**options), "embedding-depth")


def _on_depth(values: DepthEmbeddingOptions, name: str) -> Estimator:
    """``name`` is that of the estimator that was asked for."""
    from models.embedding.infer_depth import DepthEmbedding

    net, digest, side = load_weights(values.model, EMBEDDING_DEPTH)
    if net.config.pictures != 1:
        expected = tr("those of a training with --on depth")
        raise ModelError(tr("Weights that were trained on colour see nothing in depth"), expected=expected)
    return DepthEmbedding(net, side, values, _origin(name, digest, values))


def _origin(name: str, digest: str, values: DepthEmbeddingOptions) -> dict:
    return {"model": name, "weights": digest, "options": asdict(values)}


class EmbeddingModel(PersonModel):
    title = "The pose embedding"

    def __init__(self, options: EmbeddingOptions):
        self._options, self.least_score = options, options.presence_score
        self._net, self.digest, self._side = load_weights(options.model)
        self.skeleton = self._net.skeleton
        self._of_people = self.skeleton.joints == load_skeleton("mpi28").joints
        self._detect = Detector(require(DETECTOR, "blazepose"), inference_threads()) if self._of_people else None

    def search(self, frame: np.ndarray, turn: int) -> list[Region]:
        """Upright regions of people in a frame (H, W, 3) by the detector, the likeliest first; animals, which no
        detector knows, are looked for in the whole frame."""
        if self._detect is None:
            return [Region.whole(frame, square=True)]
        found = [one for view in views(frame, turn) for one in self._detect(frame, view, self._options.detection_score)]
        regions = [region for _, region in sorted(found, key=lambda one: -one[0])]
        return [_upright(region) for region in regions]

    def look(self, frame: np.ndarray, region: Region) -> Detection | None:
        """The pose in a region; None where the skeleton image shows no person."""
        from models.embedding.geometry import region_camera

        height, width = frame.shape[:2]
        camera = region_camera(Camera.from_fov(width, height, self._options.field), region)
        crop = region.crop(frame, self._side, self._side)
        unit, positions, confidence = estimate_crop(self._net, crop, camera, self._options.mirrored)
        points, presence = region.to_image((unit + 1) / 2), float(confidence.mean())
        around = square_around(points)
        if self._detect is not None:
            score, around = self._detected(self._detect, frame, region, around)
            presence = (presence + score) / 2
        if presence < self._options.presence_score:
            return None
        return Detection(
            points=points.astype(np.float32), confidence=confidence, score=presence, region=around,
            body=(1000 * positions).astype(np.float32),
        )  # fmt: skip

    @staticmethod
    def _detected(
        detect: Detector, frame: np.ndarray, region: Region, otherwise: Region
    ) -> tuple[float, Region]:
        """The detector's score and square of the person in the middle of a region; 0 and another square where it sees
        none. The network alone would look ever closer: it was shown nothing but people, whom it makes small where it
        is unsure, and sees limbs in furniture, too."""
        wider = Region(region.x, region.y, _WIDER * region.width, _WIDER * region.height)
        found = [(score, one) for score, one in detect(frame, wider, _FAINT) if _inside(one, region)]
        score, square = max(found, key=lambda one: one[0], default=(0.0, otherwise))
        return score, _upright(square) if score >= _SURE else otherwise


def _upright(region: Region) -> Region:
    return Region(region.x, region.y, region.size, region.size)


def _inside(one: Region, region: Region) -> bool:
    """Whether the middle of one is in the inner half of the other."""
    return max(abs(one.x - region.x), abs(one.y - region.y)) < region.width / 4


def square_around(points: np.ndarray) -> Region:
    """The square around a person (J, 2), pixels, all of them finite."""
    low, high = points.min(axis=0), points.max(axis=0)
    x, y = (low + high) / 2
    side = max(PADDING * float((high - low).max()), 8.0)
    return Region(float(x), float(y), side, side)


def load_weights(path: str, shipped: ModelFile = EMBEDDING):
    """Of a file, of those that ship for "": the network, the hash of the file, and the side of the pictures that it
    was made for. Raises ``ModelError``."""
    return _load(path or str(require(shipped, "embedding")))


@lru_cache(maxsize=2)
def _load(weights: str):
    from models.embedding.build import build_embedding

    checkpoint = load_checkpoint(weights, "embedding")
    return channels_last(build_embedding(checkpoint)), checkpoint.sha256, checkpoint.side()
