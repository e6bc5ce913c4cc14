"""The door: a recording in, 2D and 3D tracks of MPII's 16 joints out.

BlazePose's detector says where people are; each is then followed by where the hourglass saw the joints one frame
before, in a square that is turned so that the trunk stands upright in it.
"""

from dataclasses import asdict
from functools import lru_cache

import numpy as np

from models.common.cache import require
from models.common.checkpoint import SHIPPED, load_checkpoint
from models.common.compute import channels_last
from models.common.runtime import inference_threads
from models.estimators.blazepose import views
from models.estimators.blazepose_files import DETECTOR
from models.estimators.blazepose_nets import Detector
from models.hourglass.crops import PADDING, SKELETON, person_region
from models.hourglass.options import HourglassOptions
from models.hourglass.weights import HOURGLASS
from models.tracking.regions import Region
from models.tracking.top_down import Detection, PersonModel, TopDownTracker

WEIGHTS = SHIPPED / HOURGLASS.name
LIMBS_PER_HEIGHT = 1.92
"""Arms, legs and the trunk between pelvis and thorax, summed, over body height: of our training bodies."""
_LIMBS = [
    SKELETON.indices((f"{side}_{start}", f"{side}_{end}"))
    for side in ("left", "right")
    for start, end in (("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist"))
] + [SKELETON.indices(("pelvis", "thorax"))]
_SEEN = 0.15  # height of a heatmap's peak from which a joint helps to say where to look next
_FLIP = SKELETON.flip_order


def build(**options) -> TopDownTracker:
    """Needs BlazePose's detector (``posewright models get blazepose``); raises ``ModelError`` without it."""
    values = HourglassOptions(**options)
    model = HourglassModel(values)
    return TopDownTracker(model, {"model": "hourglass", "weights": model.digest, "options": asdict(values)})


class HourglassModel(PersonModel):
    title = "The hourglass"
    skeleton = SKELETON

    def __init__(self, options: HourglassOptions):
        self._options, self.least_score = options, options.presence_score
        self._net, self.digest, self._side = _load(options.model or str(WEIGHTS))
        self._detect = Detector(require(DETECTOR, "blazepose"), inference_threads())

    def search(self, frame: np.ndarray, turn: int) -> list[Region]:
        """Regions of people in a frame (H, W, 3) by the detector, the likeliest first."""
        found = [one for view in views(frame, turn) for one in self._detect(frame, view, self._options.detection_score)]
        return [region for _, region in sorted(found, key=lambda one: -one[0])]

    def look(self, frame: np.ndarray, region: Region) -> Detection | None:
        """The pose in a region; None where the heatmaps show no person."""
        crop = region.crop(frame, self._side, self._side)
        (pose,), (confidence,) = estimate_crops(self._net, crop[None], self._options.mirrored)
        points = region.to_image((pose[:, :2] + 1) / 2)
        seen = confidence >= _SEEN
        if confidence.mean() < self._options.presence_score or seen.sum() < len(SKELETON) // 3:
            return None
        return Detection(
            points=points.astype(np.float32),
            confidence=confidence,
            score=float(confidence.mean()),
            region=person_region(points, seen, PADDING),
            body=sized(_turned(pose, region.angle), self._options.height).astype(np.float32),
        )


def estimate_crops(net, crops: np.ndarray, mirrored: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """(N, 16, 3) x, y, depth in half sides of square crops (N, H, H, 3), uint8 RGB, and (N, 16) confidence.

    With ``mirrored`` the mean of what is seen in them and in their mirror images.
    """
    import torch

    from models.hourglass.heatmaps import locate
    from models.hourglass.network import as_input

    with torch.inference_mode():
        pictures = as_input(torch.from_numpy(np.ascontiguousarray(crops)))
        found = net(pictures)
        maps, depth = found.heatmaps[-1], found.depth
        if mirrored:
            other = net(pictures.flip(3))
            maps = (maps + other.heatmaps[-1].flip(3)[:, _FLIP]) / 2
            depth = (depth + other.depth[:, _FLIP]) / 2
        points, height = locate(maps)
        pose = torch.cat([points, depth[..., None]], dim=2)
    return pose.numpy().astype(float), height.clamp(0, 1).numpy()


def sized(pose: np.ndarray, height: float) -> np.ndarray:
    """(16, 3) of any scale to millimetres from the pelvis, of a person ``height`` mm tall."""
    start, end = np.array(_LIMBS).T
    total = np.linalg.norm(pose[start] - pose[end], axis=1).sum()
    pose = pose - pose[SKELETON.index("pelvis")]
    return pose * (LIMBS_PER_HEIGHT * height / max(total, 1e-6))


def _turned(pose: np.ndarray, angle: float) -> np.ndarray:
    """From the axes of a region turned by ``angle`` to those of the picture."""
    c, s = np.cos(angle), np.sin(angle)
    return pose @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]])


@lru_cache(maxsize=2)
def _load(weights: str):
    """The network, the hash of its file, and the side of the pictures that it was made for."""

    from models.hourglass.build import build_posenet

    checkpoint = load_checkpoint(weights, "hourglass")
    net = channels_last(build_posenet(checkpoint))
    return net, checkpoint.sha256, checkpoint.side()
