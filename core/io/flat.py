"""3D that is none: what has a third number a joint, but lies in a picture.

Files that state neither unit nor axes are looked at, by what no body in space can be: landmarks of a picture with a
depth of their own (MediaPipe's x and y are parts of the picture, y down), and scores in the place of z.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from core.io.facts import ASSUMED, MILLIMETRES, PICTURE, fact, part_of_picture, with_fact, y_from
from core.io.plausibility import stands_along
from core.poses import PoseSequence, Space, Unit

_LARGE = 30.0  # units: a body that is so large is not all within one unit along an axis
_NO_FACTS = ("up", "unit")  # of places in a picture
LANDMARKS = "z of landmarks in a picture, which counts in no unit"
SCORES = "a place along z: from 0 to 1 throughout, it is taken for a confidence"


def flattened(people: Mapping[int, PoseSequence]) -> dict[int, PoseSequence]:
    """The same people; 2D where all of them can only lie in a picture, which is said of them."""
    solid = {person: _as_stated(poses) for person, poses in people.items() if _is_unsure(poses)}
    if not solid or len(solid) < len(people):
        return dict(people)
    seen = np.concatenate([coords[np.isfinite(coords).all(axis=-1)] for coords in solid.values()])
    if not len(seen):
        return dict(people)
    if not any(map(_has_scores, people.values())) and _are_scores(seen, list(solid.values())):
        return {person: _scored(poses, solid[person]) for person, poses in people.items()}
    plane = np.array([1.0, 1.0, 0.0])
    upside_down = all(stands_along(replace(poses, coords=solid[i] * plane)) == "-y" for i, poses in people.items())
    if upside_down and part_of_picture(seen[:, :2]) == PICTURE:
        return {person: _landmarks(poses, solid[person]) for person, poses in people.items()}
    return dict(people)


def _is_unsure(poses: PoseSequence) -> bool:
    stated = any(fact(poses, name)[1] != ASSUMED for name in _NO_FACTS)
    return poses.space == Space.WORLD and poses.rotations is None and not stated


def _as_stated(poses: PoseSequence) -> np.ndarray:
    """(T, J, 3) as the file has them."""
    unit, up = (str(fact(poses, name)[0]) for name in ("unit", "up"))
    return np.asarray(poses.coords @ y_from(up) / MILLIMETRES.get(unit, 1.0))


def _has_scores(poses: PoseSequence) -> bool:
    """Whether the file has confidences of its own: then z is none."""
    return bool(np.any((poses.confidence > 0) & (poses.confidence < 1)))


def _are_scores(seen: np.ndarray, people: list[np.ndarray]) -> bool:
    z = seen[:, 2]
    if z.min() < 0 or z.max() > 1 or z.max() == 0:
        return False
    spans = [np.ptp(frame[np.isfinite(frame).all(axis=-1)][:, :2], axis=0).max() for coords in people
             for frame in coords if np.isfinite(frame).all(axis=-1).sum() > 1]  # fmt: skip
    return bool(spans) and float(np.median(spans)) > _LARGE


def _scored(poses: PoseSequence, coords: np.ndarray) -> PoseSequence:
    return _in_picture(poses, coords, SCORES, confidence=coords[..., 2])


def _landmarks(poses: PoseSequence, coords: np.ndarray) -> PoseSequence:
    flat = _in_picture(poses, coords, LANDMARKS).replace(unit=Unit.RELATIVE)
    return with_fact(flat, "unit", PICTURE, ASSUMED)


def _in_picture(poses: PoseSequence, coords: np.ndarray, said: str, **changes) -> PoseSequence:
    facts = {name: value for name, value in dict(poses.source.get("facts", {})).items() if name not in _NO_FACTS}
    source = {**poses.source, "facts": facts, "dropped": [*poses.source.get("dropped", ()), said]}
    return poses.replace(coords=coords[..., :2], space=Space.IMAGE, unit=Unit.PIXEL, source=source, **changes)
