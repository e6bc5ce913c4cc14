"""What stays behind the people of a depth recording: the farthest depth of every pixel, without who stands still."""

from dataclasses import dataclass

import numpy as np

from core.depth.segmentation.bodies import connected, people_in
from core.depth.segmentation.head_split import bodies_under_heads
from core.depth.segmentation.pixel_grid import PixelGrid, noise
from core.depth.segmentation.planes import Plane, flat_parts

_FARTHEST = 90.0
"""Percentile: who stands before a pixel for less than nine tenths of the time does not become the background."""

_UNRULY, _MOST_UNRULY, _CLEAR = 1.6, 2.5, 2.2
"""Slack in spreads of a pixel's own readings; spreads over the noise up to which it is noise and not a person passing;
and in slacks how far before the background some of a body must be."""

_WATCHED, _RESTLESS, _HEADLESS = 4.0, 0.16, 0.4
"""Seconds of recording in which a living person moves, and the least share of a body's pixels that show it; more of
them where a head was found nearby and this body has none: a table at which a person works moves a little, too."""

_BEHIND = 0.006  # of all readings: a plane with less than this behind it bounds the room


@dataclass(frozen=True, eq=False)
class Background:
    """far (h, w) millimetres, NaN where it is not known; what is less than slack (h, w) before it is part of it.

    ``bounds`` are the planes behind which there is nothing; ``homes`` (h, w) uint8 numbers who stands still, from 1.
    """

    far: np.ndarray
    slack: np.ndarray
    bounds: tuple[Plane, ...]
    homes: np.ndarray

    def front(self, depth: np.ndarray, grid: PixelGrid) -> tuple[np.ndarray, np.ndarray]:
        """(h, w) bool, twice: what stands before the background, and what does so clearly."""
        before = np.isfinite(depth) & ~(depth > self.far - self.slack)
        unsure = before & np.isnan(self.far)
        if self.bounds and unsure.any():
            points = grid.camera.unproject_depth(depth)[unsure]
            for plane in self.bounds:
                before[unsure] &= plane.height(points) > 1.3 * noise(depth[unsure])
        return before, before & ~(depth > self.far - _CLEAR * self.slack)


def learn_background(depths: np.ndarray, grid: PixelGrid, seconds: float) -> Background:
    """The background of (N, h, w) depths spread over a recording of so many seconds, without people who stand in it."""
    ranked = _Ranked(depths)
    far = ranked.at(_FARTHEST)
    bounds, loose = _loose(far, grid)
    restless = ranked.at(90) - ranked.at(10) > 3 * noise(far) if seconds > _WATCHED else None
    homes = _standing(far, loose, grid, restless)
    return Background(np.where(homes > 0, np.nan, far), _slack(far, ranked.at(50)), bounds, homes)


class _Ranked:
    """Percentiles of each pixel's own readings over time."""

    def __init__(self, depths: np.ndarray):
        self._ordered = np.sort(depths, axis=0)  # NaN last
        self._counts = np.isfinite(depths).sum(axis=0)

    def at(self, percentile: float) -> np.ndarray:
        """(h, w); NaN where nothing was read."""
        rank = np.maximum(np.ceil(self._counts * percentile / 100).astype(int) - 1, 0)
        return np.take_along_axis(self._ordered, rank[None], axis=0)[0]


def _loose(far: np.ndarray, grid: PixelGrid) -> tuple[tuple[Plane, ...], np.ndarray]:
    """The planes that bound the room, and (h, w) bool: what belongs to no plane."""
    points, known = grid.camera.unproject_depth(far), np.isfinite(far)
    loose, bounds = known.copy(), []
    for plane in flat_parts(far, grid):
        height = plane.height(points)
        if (known & (height < -2 * noise(far) - 30)).sum() < _BEHIND * known.sum():
            bounds.append(plane)
            loose &= height > 1.3 * noise(far)
        else:
            loose &= ~plane.support
    return tuple(bounds), loose


def _standing(far: np.ndarray, loose: np.ndarray, grid: PixelGrid, restless: np.ndarray | None) -> np.ndarray:
    """(h, w) uint8 numbers people who stood still for so long that they became background, 0 for none.

    Who never moved at all is a thing.
    """
    homes = np.zeros(far.shape, np.uint8)
    for body in bodies_under_heads(far, connected(far, loose, grid), grid):
        homes[body & (homes == 0)] = homes.max() + 1
    heads = int(homes.max())
    labels, figures = people_in(far, loose & (homes == 0), grid)
    for number in range(1, len(figures) + 1):  # the legs of a person whose head was found, or another person
        touched = np.bincount(homes[_widened(labels == number, 3) > 0], minlength=1)
        homes[labels == number] = touched[1:].argmax() + 1 if touched[1:].any() else homes.max() + 1
    least = _RESTLESS
    for number in np.unique(homes[homes > 0]):  # those with heads first
        moves = 1.0 if restless is None else restless[_widened(homes == number, 5) > 0].mean()
        if number <= heads and moves >= least:
            least = _HEADLESS
        if moves < (_RESTLESS if number <= heads else least):
            homes[homes == number] = 0
    return np.where((homes == 0) & loose, _widened(homes, 3), homes)


def _slack(far: np.ndarray, median: np.ndarray) -> np.ndarray:
    """(h, w) millimetres: the sensor's usual noise, or more where the background itself is unruly."""
    import cv2

    usual, spread = np.nan_to_num(noise(far), nan=1.0), np.nan_to_num(far - median)
    unruly = np.where(spread < _MOST_UNRULY * usual, _UNRULY * spread, 0)
    return cv2.medianBlur(np.maximum(usual, unruly).astype(np.float32), 5)


def _widened(labels: np.ndarray, size: int) -> np.ndarray:
    """(h, w) uint8: a mask or labels, grown over the pixels beside them."""
    import cv2

    return cv2.dilate(labels.astype(np.uint8), np.ones((size, size), np.uint8))
