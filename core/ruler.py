"""Distances laid over a recording's pictures, and what they are in millimetres where that can be known."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from core.depth.surface import Surface
from core.errors import EditError
from core.language import tr


@dataclass(frozen=True)
class Ruler:
    """From one place in the picture to another, in pixels. ``known``: its length in millimetres as the user states it,
    0 where they do not."""

    x1: float
    y1: float
    x2: float
    y2: float
    known: float = 0.0

    def __post_init__(self) -> None:
        numbers = (self.x1, self.y1, self.x2, self.y2, self.known)
        if not all(map(math.isfinite, numbers)) or not self.pixels or self.known < 0:
            got = ", ".join(f"{number:g}" for number in numbers)
            raise EditError(tr("This is no distance"), expected=tr("two places in the picture"), got=got)

    @property
    def ends(self) -> np.ndarray:
        """(2, 2) pixels."""
        return np.array([[self.x1, self.y1], [self.x2, self.y2]])

    @property
    def pixels(self) -> float:
        return math.hypot(self.x2 - self.x1, self.y2 - self.y1)

    @property
    def values(self) -> tuple[float, ...]:
        """Plain values for a file."""
        return self.x1, self.y1, self.x2, self.y2, self.known


def rulers_of(values: Iterable[Sequence[float]]) -> tuple[Ruler, ...]:
    """What ``Ruler.values`` were written of. Raises where they are not that."""
    return tuple(Ruler(*map(float, one)) for one in values)


def length_of(ruler: Ruler, among: Sequence[Ruler] = (), surface: Surface | None = None) -> tuple[float, str]:
    """The length, and its unit: "mm" by what the user states, by what a depth camera reads at both ends (``surface``),
    or by the last one ``among`` others in the picture whose length is stated, as far away as that one; else "px"."""
    if ruler.known:
        return ruler.known, "mm"
    if surface is not None and surface.camera is not None:
        points = surface.camera.unproject(ruler.ends, surface.beneath(ruler.ends))
        if np.isfinite(points).all():
            return float(np.linalg.norm(points[1] - points[0])), "mm"
    stated = [one for one in among if one.known]
    return (ruler.pixels * stated[-1].known / stated[-1].pixels, "mm") if stated else (ruler.pixels, "px")
