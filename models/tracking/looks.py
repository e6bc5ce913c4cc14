"""Further looks at somebody whose place is known: in the usual square, in a larger one, in a mirror."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.media.base import FrameSource
from models.tracking.regions import Region
from models.tracking.top_down import PersonModel

_LARGER = 1.15  # times the usual square


@dataclass(frozen=True)
class Look:
    """How to look: in a ``larger`` square than usual, at the picture in a mirror (``mirrored``)."""

    larger: bool = False
    mirrored: bool = False


def look_again(
    model: PersonModel, source: FrameSource, coords: np.ndarray, frames: Sequence[int], looks: Mapping[str, Look]
) -> Iterator[tuple[int, dict[str, np.ndarray]]]:
    """Of each of the ``frames``, ascending, what the model sees where somebody is with joints ``coords`` (T, J, 2):
    look -> places (J, 2), in pixels of the picture, NaN where it sees nobody or where it cannot be told where to look.
    """
    for frame in frames:
        region = model.around(coords[frame])
        picture = source.read(int(frame)) if region is not None else None
        yield frame, {name: _places(model, picture, region, look) for name, look in looks.items()}


def _places(model: PersonModel, picture: np.ndarray | None, region: Region | None, look: Look) -> np.ndarray:
    nobody = np.full((len(model.skeleton), 2), np.nan)
    if picture is None or region is None:
        return nobody
    if look.larger:
        region = replace(region, width=_LARGER * region.width, height=_LARGER * region.height)
    if not look.mirrored:
        found = model.look(picture, region)
        return nobody if found is None else found.points.astype(float)
    edge = picture.shape[1] - 1
    other = replace(region, x=edge - region.x, angle=-region.angle)
    found = model.look(np.ascontiguousarray(picture[:, ::-1]), other)
    return nobody if found is None else found.points[model.skeleton.flip_order] * (-1.0, 1.0) + (edge, 0.0)
