"""What the default says of scenes without anybody, of half persons, of two, and of holes: no confident nonsense."""

from pathlib import Path

import numpy as np

from benchmarks.depth_tables import held_out
from benchmarks.measure import table
from core.camera import Camera
from core.skeleton import load_skeleton
from core.synthesis.body import BONES
from core.synthesis.depth_scene import PART_LABELS
from models.common.checkpoint import SHIPPED
from models.depth.dataset import WIDE, Material
from models.depth.options import DepthPoseOptions
from models.depth.predictors import NEAR_ENOUGH, Prediction, SurfacePredictor, crop_input, load_predictor

JOINTS = load_skeleton("depth15").joints
_TRUNK = ("hips", "abdomen", "waist", "chest")
_FEW = 200
PROTOCOL = (
    "Held-out images as above, through the shipped network with ideal masks. *Somebody*: share of images that are "
    f"given a pose at all (probability of {DepthPoseOptions().least_presence:g} or more). *Confidence* is the stated "
    "probability that a joint is within "
    f"{NEAR_ENOUGH:.0f} mm; *within* is how often it was."
)


def behaviour_tables(data: Path) -> str:
    path = SHIPPED / "depth_surface.safetensors"
    if not path.exists():
        return "Not run: there are no weights."
    predictor, material = load_predictor(path, "depth_surface"), held_out(data)
    people = material.take(np.flatnonzero(~material.nobody)[:_FEW])
    nobody = material.take(np.flatnonzero(material.nobody))
    arms = [JOINTS.index(f"{side}_{part}") for side in ("left", "right") for part in ("elbow", "wrist", "hand")]
    rows = [
        _row("whole persons", predictor, people, _own),
        _row("the upper two fifths cut off", predictor, people, _lower),
        _row("one half cut off, left or right of the middle", predictor, people, _left),
        _row("no reading on the whole trunk", predictor, people, _hollow),
        _row("arms missing, their joints alone", predictor, people, _armless, arms),
        _row("nobody: a thing, floor or wall in the mask", predictor, nobody, _thing),
        _row("nobody: all that is there in the mask", predictor, nobody, _all),
    ]
    head = ["images", "count", "somebody", "confidence", f"within {NEAR_ENOUGH:.0f} mm", "above 0.8 yet wrong"]
    return "\n\n".join([PROTOCOL, table(head, rows), "How far the confidence can be believed, whole persons:",
                        _reliability(predictor, people)])


def _row(name: str, predictor: SurfacePredictor, material: Material, hide, joints=slice(None)) -> list:
    prediction, truth = _read(predictor, material, hide)
    given = prediction.presence >= DepthPoseOptions().least_presence
    confidence = np.where(given[:, None], prediction.confidence, 0)[:, joints]
    near = (np.linalg.norm(prediction.points - truth, axis=-1) < NEAR_ENOUGH)[:, joints]
    near = near & given[:, None] & ~material.nobody[:len(given), None]
    wrong = ((confidence > 0.8) & ~near).mean()
    return [name, len(given), f"{100 * given.mean():.0f}%", f"{confidence.mean():.2f}", f"{near.mean():.2f}",
            f"{100 * wrong:.1f}%"]


def _read(predictor: SurfacePredictor, material: Material, hide) -> tuple[Prediction, np.ndarray]:
    """What the network says of those examples of which ``hide`` leaves enough to look at; others are no persons."""
    predictions, points = [], np.full((len(material), len(JOINTS), 3), np.nan)
    for i in range(len(material)):
        depth = np.where(material.read[i] > 0, material.read[i], np.nan).astype(np.float32)
        depth, mask = hide(depth, material.labels[i])
        seen = crop_input(depth, mask & np.isfinite(depth), Camera(WIDE, WIDE, material.K[i]), predictor.size)
        predictions.append(predictor([seen]) if seen else _nothing())
        points[i] = material.joints[i]
    columns = (np.concatenate([getattr(one, name) for one in predictions]) for name in vars(predictions[0]))
    return Prediction(*columns), points


def _nothing() -> Prediction:
    empty = np.full((1, len(JOINTS)), np.nan)
    return Prediction(np.full((1, len(JOINTS), 3), np.nan), empty, np.zeros((1, len(JOINTS))), np.zeros(1))


def _person(labels: np.ndarray) -> np.ndarray:
    return (labels > 0) & (labels <= len(BONES))


def _own(depth, labels):
    return depth, _person(labels)


def _lower(depth, labels):
    rows = np.nonzero(_person(labels))[0]
    cut = depth.copy()
    cut[:int(np.percentile(rows, 40))] = np.nan
    return cut, _person(labels)


def _left(depth, labels):
    columns = np.nonzero(_person(labels))[1]
    cut = depth.copy()
    cut[:, int(np.median(columns)):] = np.nan
    return cut, _person(labels)


def _hollow(depth, labels):
    return np.where(np.isin(labels, [PART_LABELS[name] for name in _TRUNK]), np.nan, depth), _person(labels)


def _armless(depth, labels):
    arms = [value for name, value in PART_LABELS.items() if any(p in name for p in ("upper_arm", "forearm", "palm"))]
    return np.where(np.isin(labels, arms), np.nan, depth), _person(labels)


def _thing(depth, labels):
    """The middle of the image, 60 pixels across."""
    mask = np.zeros_like(depth, bool)
    mask[34:94, 34:94] = True
    return depth, mask & np.isfinite(depth)


def _all(depth, labels):
    return depth, np.isfinite(depth)


def _reliability(predictor: SurfacePredictor, people: Material) -> str:
    prediction, truth = _read(predictor, people, _own)
    near = np.linalg.norm(prediction.points - truth, axis=-1) < NEAR_ENOUGH
    rows = []
    for low in (0.0, 0.2, 0.4, 0.6, 0.8, 0.9):
        high = {0.8: 0.9, 0.9: 1.01}.get(low, low + 0.2)
        inside = (prediction.confidence >= low) & (prediction.confidence < high)
        rows.append([f"{low:.1f} to {min(high, 1.0):.1f}", int(inside.sum()), _mean(prediction.confidence[inside]),
                     _mean(near[inside])])
    return table(["confidence", "joints", "mean confidence", f"within {NEAR_ENOUGH:.0f} mm"], rows)


def _mean(values: np.ndarray) -> str:
    return f"{values.mean():.2f}" if len(values) else "-"
