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
from models.depth.predictors import NEAR_ENOUGH, Reading, SurfaceReader, load_reader, sight

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
    reader, material = load_reader(path, "depth_surface"), held_out(data)
    people = material.take(np.flatnonzero(~material.nobody)[:_FEW])
    nobody = material.take(np.flatnonzero(material.nobody))
    arms = [JOINTS.index(f"{side}_{part}") for side in ("left", "right") for part in ("elbow", "wrist", "hand")]
    rows = [
        _row("whole persons", reader, people, _own),
        _row("the upper two fifths cut off", reader, people, _lower),
        _row("one half cut off, left or right of the middle", reader, people, _left),
        _row("no reading on the whole trunk", reader, people, _hollow),
        _row("arms missing, their joints alone", reader, people, _armless, arms),
        _row("nobody: a thing, floor or wall in the mask", reader, nobody, _thing),
        _row("nobody: all that is there in the mask", reader, nobody, _all),
    ]
    head = ["images", "count", "somebody", "confidence", f"within {NEAR_ENOUGH:.0f} mm", "above 0.8 yet wrong"]
    return "\n\n".join([PROTOCOL, table(head, rows), "How far the confidence can be believed, whole persons:",
                        _reliability(reader, people)])


def _row(name: str, reader: SurfaceReader, material: Material, hide, joints=slice(None)) -> list:
    reading, truth = _read(reader, material, hide)
    given = reading.presence >= DepthPoseOptions().least_presence
    confidence = np.where(given[:, None], reading.confidence, 0)[:, joints]
    near = (np.linalg.norm(reading.points - truth, axis=-1) < NEAR_ENOUGH)[:, joints]
    near = near & given[:, None] & ~material.nobody[:len(given), None]
    wrong = ((confidence > 0.8) & ~near).mean()
    return [name, len(given), f"{100 * given.mean():.0f}%", f"{confidence.mean():.2f}", f"{near.mean():.2f}",
            f"{100 * wrong:.1f}%"]


def _read(reader: SurfaceReader, material: Material, hide) -> tuple[Reading, np.ndarray]:
    """What the network says of those examples of which ``hide`` leaves enough to look at; others are no persons."""
    readings, points = [], np.full((len(material), len(JOINTS), 3), np.nan)
    for i in range(len(material)):
        depth = np.where(material.read[i] > 0, material.read[i], np.nan).astype(np.float32)
        depth, mask = hide(depth, material.labels[i])
        seen = sight(depth, mask & np.isfinite(depth), Camera(WIDE, WIDE, material.K[i]), reader.size)
        readings.append(reader([seen]) if seen else _nothing())
        points[i] = material.joints[i]
    return Reading(*(np.concatenate([getattr(one, name) for one in readings]) for name in vars(readings[0]))), points


def _nothing() -> Reading:
    empty = np.full((1, len(JOINTS)), np.nan)
    return Reading(np.full((1, len(JOINTS), 3), np.nan), empty, np.zeros((1, len(JOINTS))), np.zeros(1))


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


def _reliability(reader: SurfaceReader, people: Material) -> str:
    reading, truth = _read(reader, people, _own)
    near = np.linalg.norm(reading.points - truth, axis=-1) < NEAR_ENOUGH
    rows = []
    for low in (0.0, 0.2, 0.4, 0.6, 0.8, 0.9):
        high = {0.8: 0.9, 0.9: 1.01}.get(low, low + 0.2)
        inside = (reading.confidence >= low) & (reading.confidence < high)
        rows.append([f"{low:.1f} to {min(high, 1.0):.1f}", int(inside.sum()), _mean(reading.confidence[inside]),
                     _mean(near[inside])])
    return table(["confidence", "joints", "mean confidence", f"within {NEAR_ENOUGH:.0f} mm"], rows)


def _mean(values: np.ndarray) -> str:
    return f"{values.mean():.2f}" if len(values) else "-"
