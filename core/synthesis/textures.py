"""Textures of flat things: value noise, and the pictures, windows and shelves that make a wall busy.

Places are millimetres along a surface. Everything follows from the numbers that are handed in.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

Color = tuple[float, float, float]  # linear RGB reflectance in [0, 1]


class Pattern(IntEnum):
    """How a second colour lies on the first."""

    STRIPES = 0
    CHECKS = 1
    PATCHES = 2
    DOTS = 3


@dataclass(frozen=True)
class Decal:
    """A rectangle on a wall or floor: its lower left corner and size in mm, two colours, and how they mix."""

    x: float
    y: float
    width: float
    height: float
    color: Color
    other: Color
    pattern: Pattern
    cell: float
    """Millimetres after which the pattern repeats, about."""
    seed: int


def sample_decals(rng: np.random.Generator, count: int, reach: float, height: float) -> tuple[Decal, ...]:
    """``count`` rectangles along 2 x ``reach`` mm of a wall up to ``height``; later ones hide earlier ones."""
    made = []
    for _ in range(count):
        width, tall = np.exp(rng.uniform(np.log(80), np.log(1400), 2))
        place = rng.uniform(-reach, reach), rng.uniform(-0.1, 1) * height - tall / 2
        made.append(Decal(
            *place, float(width), float(tall), _color(rng), _color(rng), Pattern(int(rng.integers(4))),
            float(np.exp(rng.uniform(np.log(15), np.log(400)))), int(rng.integers(1 << 30)),
        ))  # fmt: skip
    return tuple(made)


def paint_decals(colors: np.ndarray, x: np.ndarray, y: np.ndarray, decals: tuple[Decal, ...]) -> np.ndarray:
    """``colors`` (..., 3) with the rectangles over them; x, y (...) are places on the surface."""
    colors = colors.copy()
    for one in decals:
        inside = (x >= one.x) & (x < one.x + one.width) & (y >= one.y) & (y < one.y + one.height)
        if inside.any():
            share = pattern_share(x[inside], y[inside], one.pattern, one.cell, one.seed)[:, None]
            colors[inside] = (1 - share) * np.array(one.color) + share * np.array(one.other)
    return colors


def pattern_share(x: np.ndarray, y: np.ndarray, pattern: Pattern, cell: float, seed: int) -> np.ndarray:
    """(...) share of the second colour, 0 to 1, at places x, y (...) in millimetres; ``cell`` is the repeat."""
    if pattern == Pattern.STRIPES:
        return (np.sin((x if seed % 2 else y) * 2 * np.pi / cell) > 0).astype(float)
    if pattern == Pattern.CHECKS:
        return ((np.sin(x * 2 * np.pi / cell) > 0) + (np.sin(y * 2 * np.pi / cell) > 0)) / 2
    if pattern == Pattern.DOTS:
        return (np.sin(x * 2 * np.pi / cell) * np.sin(y * 2 * np.pi / cell) > 0.55).astype(float)
    return np.clip(3 * value_noise(x, y, cell, seed, octaves=3) + 0.5, 0, 1)


def value_noise(x: np.ndarray, y: np.ndarray, cell: float, seed: int, octaves: int = 1) -> np.ndarray:
    """(...) smooth random values in [-1, 1] that change over about ``cell`` mm, with finer ones of half the size."""
    total, weight = np.zeros(np.shape(x)), 0.0
    for octave in range(octaves):
        total += _values(np.asarray(x) / cell, np.asarray(y) / cell, seed + octave) * 0.55**octave
        weight += 0.55**octave
        cell = cell / 2
    return total / weight


def _values(x: np.ndarray, y: np.ndarray, seed: int) -> np.ndarray:
    """Random values at whole numbers, eased between them."""
    column, row = np.floor(x), np.floor(y)
    u, v = x - column, y - row
    u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
    low = _hashed(column, row, seed) * (1 - u) + _hashed(column + 1, row, seed) * u
    high = _hashed(column, row + 1, seed) * (1 - u) + _hashed(column + 1, row + 1, seed) * u
    return low * (1 - v) + high * v


def _hashed(column: np.ndarray, row: np.ndarray, seed: int) -> np.ndarray:
    """A value in [-1, 1) for every cell: the bits of its numbers, stirred."""
    place = column.astype(np.int64) * 374761393 + row.astype(np.int64) * 668265263
    mixed = (place + seed * 1442695041).astype(np.uint32)
    mixed = (mixed ^ (mixed >> np.uint32(13))) * np.uint32(1274126177)
    mixed = mixed ^ (mixed >> np.uint32(16))
    return mixed.astype(np.float64) / 2**31 - 1


def _color(rng: np.random.Generator) -> Color:
    """Anything from black to white, grey more often than bright."""
    grey, color = np.exp(rng.uniform(np.log(0.015), np.log(0.9))), rng.uniform(0.01, 0.9, 3)
    share = rng.beta(1, 1.6)
    red, green, blue = (float(value) for value in (1 - share) * grey + share * color)
    return red, green, blue
