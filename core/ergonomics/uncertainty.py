"""How well an angle is known: one standard deviation in degrees, from joints, gravity and view.

Where the poses state an error of their joints (an inpainting does), it is carried through geometry: the direction of a
bone of length L between joints with errors a and b is off by about atan(sqrt(a^2 + b^2) / L). Elsewhere the known error
of such poses is taken (``errors`` in ``angles.toml``), larger for joints of low confidence and for joints that a model
filled in. Errors of different angles are taken as independent.
"""

import numpy as np

from core.ergonomics.body import Body
from core.ergonomics.measures import MEASURES
from core.ergonomics.tables import load
from core.gravity import Gravity
from core.poses import PoseSequence, Space, Status

PER_AXIS = 1.596
"""Expected distance of a point in space whose coordinates have standard deviation 1 (Maxwell)."""

LEAST_CONFIDENCE = 0.25
_RELATIVE = {"% of leg": 0.2, "shoulder widths": 0.01, "mm": 5.0, "m/s": 0.01}
"""What an error of one degree is worth in other units."""

_GRAVITY = ("trunk_", "head_", "upper_arm_gravity", "thigh_")


def errors_of(poses: PoseSequence) -> str:
    """Which row of ``errors`` poses belong to by their provenance; the most cautious where it is silent."""
    words = " ".join(str(value) for value in poses.source.values()).lower()
    if poses.dims == 2:
        return "picture"
    if any(word in words for word in ("depth", "kinect", "realsense")):
        return "depth"
    markers = any(word in words for word in ("mocap", "bvh", "c3d", "amc", "file_unit"))
    return "motion_capture" if markers and poses.space == Space.WORLD else "monocular"


def angle_errors(body: Body, values: np.ndarray, poses: PoseSequence, gravity: Gravity, errors: str) -> np.ndarray:
    """(T, M) float32 one standard deviation of each measure; NaN where ``values`` is."""
    known = load("angles")["errors"]
    typical = known[errors or errors_of(poses)]["degrees"]
    result = np.full(values.shape, np.nan, np.float32)
    cache: dict = {}
    for column, measure in enumerate(MEASURES):
        if not np.isfinite(values[:, column]).any():
            continue
        if measure.bones not in cache:
            cache[measure.bones] = _of_bones(body, measure.bones, typical, known)
        sigma = cache[measure.bones]
        if measure.name.split("_", 1)[-1].startswith(_GRAVITY) or measure.name.startswith(_GRAVITY):
            sigma = np.hypot(sigma, gravity.sigma)
        if body.view:
            sigma = np.hypot(sigma, _foreshortened(values[:, column], body.out_of_plane))
        result[:, column] = sigma * _RELATIVE.get(measure.unit, 1.0)
    result[np.isnan(values)] = np.nan
    return result


def _of_bones(body: Body, bones, typical: float, known) -> np.ndarray:
    """(T,) degrees: what the joints state, else what is typical of such poses."""
    used, poses = body.used(bones), body.poses
    status = poses.status[:, used]
    confidence = np.clip(poses.confidence[:, used].min(axis=1), LEAST_CONFIDENCE, 1)
    assumed = typical / np.sqrt(confidence)
    assumed = np.where((status == Status.INFERRED).any(axis=1), assumed * known["inferred_factor"]["degrees"], assumed)
    confirmed = (status == Status.CONFIRMED).all(axis=1)
    assumed = np.where(confirmed, np.minimum(assumed, known["confirmed"]["degrees"]), assumed)
    if poses.uncertainty is None:
        return assumed
    stated = np.sqrt(sum(_direction_error(body, bone) ** 2 for bone in dict.fromkeys(bones)))
    return np.where(np.isfinite(stated), stated, assumed)


def _direction_error(body: Body, bone: tuple[str, str]) -> np.ndarray:
    """(T,) degrees of a bone's direction, one axis, from the stated errors of its joints."""
    errors = body.poses.uncertainty
    assert errors is not None  # whoever asks has looked
    ends = [
        np.sqrt((errors[:, body.joints(point)] ** 2).mean(axis=1) / max(len(body.joints(point)), 1))
        for point in bone
    ]
    length = np.linalg.norm(body.bone(*bone), axis=1)
    return np.degrees(np.arctan2(np.hypot(*ends) / PER_AXIS, length))


def _foreshortened(angle: np.ndarray, turned: np.ndarray) -> np.ndarray:
    """(T,) degrees by which an angle in a picture may be off where the person is turned out of its plane."""
    turned = np.radians(np.clip(np.nan_to_num(turned, nan=45.0), 0, 80))
    seen = np.radians(np.clip(np.abs(angle.astype(float)), 0, 180))
    real = np.arctan2(np.sin(seen), np.cos(seen) * np.cos(turned))
    return np.degrees(np.abs(real - seen))
