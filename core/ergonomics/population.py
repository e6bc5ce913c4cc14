"""How likely an angle is before it is measured, and the chances of scores that follow once it has been.

Noise does not average out at limits: an upright trunk whose twist is 0 give or take 15 degrees is "twisted beyond 10"
half of the time, and a score adds up all such steps. So what is measured is weighed with how people hold themselves
(``resources/ergonomics/population.toml``, from motion capture) by Bayes' rule. A part of the weight is spread evenly,
and a posture rare in motion capture is believed once it is seen.
"""

from functools import cache

import numpy as np

from core.ergonomics.tables import Bands, load

STEP = 5
SYMMETRIC = ("trunk_side_bend", "trunk_twist", "neck_side_bend")
EVEN = 0.1
"""The share of the weight that is spread evenly over all angles that a measure can have."""

_GRID = np.arange(-180.0, 181.0)
_SIGMAS = np.array([2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13.5, 15, 17, 20, 24, 30, 40, 60])
_BETWEEN = np.sqrt(_SIGMAS[1:] * _SIGMAS[:-1])


@cache
def prior(name: str) -> np.ndarray | None:
    """(361,) weights of the angles -180 to 180; None for a measure of which nothing is known."""
    shares = load("population").get(name.removeprefix("left_").removeprefix("right_"))
    if shares is None:
        return None
    angles = np.arange(-180, 181, STEP)
    known = np.interp(_GRID, angles, np.array(shares, float))
    signed = known[_GRID <= -STEP].any()
    even = np.where(signed | (_GRID >= 0), 1.0, 1e-9)
    return (1 - EVEN) * known / known.sum() + EVEN * even / even.sum()


def chances(bands: Bands, name: str, values, sigma) -> np.ndarray:
    """(T, n) the chance of each score, from the lowest of ``bands`` on, for measured (T,) angles and their errors.

    Where an angle is nearly exact (an error under two degrees), or nothing is known of it, the error alone counts.
    """
    lowest, highest = min(bands.scores), max(bands.scores)
    weights = prior(name)
    plain = bands.chances(values, sigma, lowest, highest)
    vague = np.flatnonzero(np.isfinite(values) & (sigma >= _SIGMAS[0]))
    if weights is None or not len(vague):
        return plain
    levels = np.searchsorted(_BETWEEN, sigma[vague])
    place = np.clip(values[vague] + 180, 0, 360)
    before = np.minimum(place.astype(int), 359)
    part = (place - before)[:, None]
    table = _table(bands, name)
    plain[vague] = (1 - part) * table[levels, before] + part * table[levels, before + 1]
    return plain


@cache
def _table(bands: Bands, name: str) -> np.ndarray:
    """(levels of error, 361 measured angles, n) chances."""
    scores = np.arange(min(bands.scores), max(bands.scores) + 1)
    score = bands.score(_GRID)[:, None] == scores
    off = _GRID[:, None] - _GRID
    result = []
    for sigma in _SIGMAS:
        likely = np.exp(-0.5 * (off / sigma) ** 2) * prior(name)
        result.append(likely @ score / likely.sum(axis=1, keepdims=True))
    return np.array(result, np.float32)
