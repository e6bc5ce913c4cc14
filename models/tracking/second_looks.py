"""Second looks at one person in one picture: the square somewhat beside, larger, turned, or in a mirror.

A network that knows where a joint is says the same each time; where looks differ, it does not know. Such consistency
needs no annotation (Mu et al. 2020, Learning from Synthetic Animals, CVPR, choose pseudo-labels by it), so it can judge
where nobody has corrected anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from models.tracking.regions import Region
from models.tracking.top_down import PersonModel


@dataclass(frozen=True)
class Look:
    """How the square lies to the model's own: ``dx``, ``dy`` in its sides, ``scale``, ``angle`` in radians, and whether
    the picture is seen in a mirror."""

    dx: float = 0.0
    dy: float = 0.0
    scale: float = 1.0
    angle: float = 0.0
    mirrored: bool = False


LOOKS = (
    Look(), Look(mirrored=True), Look(0.06, 0.03, 1.12, 0.12), Look(-0.06, -0.03, 0.92, -0.12),
    Look(0.04, -0.05, 0.95, 0.1, mirrored=True), Look(-0.04, 0.05, 1.1, -0.1, mirrored=True),
)  # fmt: skip


def look_again(model: PersonModel, frame: np.ndarray, around: Region, looks: Sequence[Look] = LOOKS) -> np.ndarray:
    """(K, J, 2) pixels: where each look at the person in a frame (H, W, 3) uint8 has the joints, NaN where it sees
    nobody. ``around`` is a square around the person, however rough."""
    places = np.full((len(looks), len(model.skeleton), 2), np.nan)
    first = model.look(frame, around)
    if first is None:
        return places
    mirror = np.ascontiguousarray(frame[:, ::-1]) if any(look.mirrored for look in looks) else frame
    for number, look in enumerate(looks):
        found = _look(model, mirror if look.mirrored else frame, _moved(first.region, look), look.mirrored)
        if found is not None:
            places[number] = found
    return places


def _moved(region: Region, look: Look) -> Region:
    return Region(
        region.x + look.dx * region.width, region.y + look.dy * region.height, look.scale * region.width,
        look.scale * region.height, region.angle + look.angle,
    )  # fmt: skip


def _look(model: PersonModel, picture: np.ndarray, region: Region, mirrored: bool) -> np.ndarray | None:
    """(J, 2) pixels of the picture as it was recorded."""
    last = picture.shape[1] - 1
    if mirrored:
        region = Region(last - region.x, region.y, region.width, region.height, -region.angle)
    found = model.look(picture, region)
    if found is None or not mirrored:
        return None if found is None else found.points
    return (found.points * (-1, 1) + (last, 0))[model.skeleton.flip_order]
