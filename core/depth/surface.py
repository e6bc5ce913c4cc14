"""The surface that a depth camera sees, and where joints lie behind it."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from core.camera import Camera

_AROUND = 2
"""Pixels on each side whose readings are looked at: one reading may be missing, or lie on the far side of an edge."""

_USUAL = 60.0  # millimetres, for joints that were not measured


@dataclass(frozen=True, eq=False)
class Surface:
    """What a depth camera read in one frame of a recording: depth (H, W) mm, NaN for no reading."""

    recording: int
    frame: int
    depth: np.ndarray
    camera: Camera | None

    def beneath(self, pixels: np.ndarray) -> np.ndarray:
        """(K,) millimetres along z of the surface at (K, 2) pixels; NaN outside and where nothing was read near.

        Of what is in a small window the nearer half counts: a hand, not the wall behind it.
        """
        return np.array([self._beneath(x, y) for x, y in np.asarray(pixels, float)])

    def _beneath(self, x: float, y: float) -> float:
        height, width = self.depth.shape
        if not (-0.5 <= x < width - 0.5 and -0.5 <= y < height - 0.5):
            return np.nan
        column, row = int(round(x)), int(round(y))
        window = self.depth[max(row - _AROUND, 0):row + _AROUND + 1, max(column - _AROUND, 0):column + _AROUND + 1]
        known = np.sort(window[np.isfinite(window)])
        return float(np.median(known[: (len(known) + 1) // 2])) if len(known) else np.nan

    def joints(self, names: Sequence[str], pixels: np.ndarray) -> np.ndarray:
        """(K,) z of joints that are seen at (K, 2) pixels: of the surface, and as far behind as each usually lies."""
        return self.beneath(pixels) + behind_surface(names)


def behind_surface(names: Sequence[str]) -> np.ndarray:
    """(K,) millimetres along the line of sight from the visible surface to each joint, measured on rendered bodies."""
    table = _measured()
    return np.array([table.get(name, {"behind": _USUAL})["behind"] for name in names], float)


@cache
def _measured() -> dict:
    return tomllib.loads((files("resources") / "joint_depths.toml").read_text("utf-8"))
