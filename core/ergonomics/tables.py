"""The published tables as data, and the two ways to read them: a score, and the chances of each score.

The tables lie in ``resources/ergonomics/*.toml`` with their sources. Angles are degrees in arrays of any shape; NaN is
"not measurable" and stays NaN. A distribution is an array (..., n): the chance of score 1, 2 ... n.
"""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import scipy

_SMALLEST_SIGMA = 1e-6  # degrees: below, an angle counts as exact
_BLOCK = 16384


@cache
def load(name: str) -> Mapping:
    """One of the tables: "rula", "reba", "owas", "niosh", "iso11226", "en1005_4", "workplaces", "sources"..."""
    return tomllib.loads(_file(name).read_text(encoding="utf-8"))


@cache
def fingerprint(name: str) -> str:
    """SHA-256 of a table's file: named in reports, to tell which table was used."""
    return hashlib.sha256(_file(name).read_bytes()).hexdigest()


def _file(name: str):
    return files("resources") / "ergonomics" / f"{name}.toml"


@cache
def table(method: str, name: str) -> np.ndarray:
    """The cells of a score table, read-only."""
    cells = np.array(load(method)[name]["values"], np.int16)
    cells.setflags(write=False)
    return cells


@dataclass(frozen=True)
class Bands:
    """Scores by angle: ``scores[i]`` holds between ``limits[i - 1]`` and ``limits[i]``; a limit itself takes the lower.

    Two neighbours never have the same score.
    """

    limits: tuple[float, ...]
    scores: tuple[int, ...]

    @classmethod
    def of(cls, rows: Sequence[Mapping], tolerance: float = 0.0, below: int | None = None) -> "Bands":
        """From a table's bands. A band that is the single point 0 ("neutral") becomes plus or minus ``tolerance``, and
        extension begins beyond it; ``below`` is the score under the first band where the publication is silent."""
        rows = sorted(rows, key=lambda row: (row["min"], row["max"]))
        edges, scores = [row["min"] for row in rows], [row["score"] for row in rows]
        if edges[0] == -np.inf:
            edges.pop(0)
        else:  # a scale of |angle|, or one that says nothing of extension
            scores.insert(0, scores[0] if below is None else below)
        limits, kept = [], scores[:1]
        for edge, score in zip(edges, scores[1:], strict=True):
            if score != kept[-1]:
                limits.append(float(edge or (tolerance if score > kept[-1] else -tolerance)))
                kept.append(score)
        return cls(tuple(limits), tuple(kept))

    @classmethod
    def beyond(cls, limit: float) -> "Bands":
        """1 where the angle is beyond ``limit`` on either side, else 0."""
        return cls((-limit, limit), (1, 0, 1))

    @classmethod
    def above(cls, limit: float) -> "Bands":
        """1 above one limit, else 0."""
        return cls((limit,), (0, 1))

    def score(self, angle) -> np.ndarray:
        """(...) float scores; NaN where the angle is NaN."""
        angle = np.asarray(angle, float)
        passed = sum((self._passed(angle, border) for border in range(len(self.limits))), np.zeros(angle.shape, int))
        return np.where(np.isnan(angle), np.nan, np.array(self.scores, float)[passed])

    def settled(self, angle, margin: float) -> np.ndarray:
        """(T,) scores over time that change only once an angle is ``margin`` beyond a limit: no flicker at a border."""
        angle = np.asarray(angle, float)
        if margin <= 0:
            return self.score(angle)
        passed = np.zeros(angle.shape, int)
        fresh = np.concatenate([[True], np.isnan(angle[:-1])])[: len(angle)]
        for border, limit in enumerate(self.limits):
            decided = fresh | (np.abs(angle - limit) > margin)
            last = np.maximum.accumulate(np.where(decided, np.arange(len(angle)), 0))
            passed += self._passed(angle, border)[last]
        return np.where(np.isnan(angle), np.nan, np.array(self.scores, float)[passed])

    def _passed(self, angle: np.ndarray, border: int) -> np.ndarray:
        rising = self.scores[border + 1] > self.scores[border]
        return angle > self.limits[border] if rising else angle >= self.limits[border]

    def chances(self, angle, sigma, lowest: int, highest: int) -> np.ndarray:
        """(..., highest - lowest + 1) the chance of each score for an angle known to ``sigma`` (one standard deviation,
        degrees); exact where sigma is 0, NaN where the angle is NaN."""
        angle = np.asarray(angle, float)
        sigma = np.broadcast_to(np.asarray(sigma, float), angle.shape)
        safe = np.maximum(sigma, _SMALLEST_SIGMA)
        result = np.zeros((*angle.shape, highest - lowest + 1), np.float32)
        below = np.zeros(angle.shape)
        for limit, score in zip((*self.limits, np.inf), self.scores, strict=True):
            reached = scipy.special.ndtr((limit - angle) / safe)
            result[..., score - lowest] += reached - below
            below = reached
        exact = sigma <= _SMALLEST_SIGMA
        if exact.any():
            result[exact] = certain(self.score(angle[exact]), lowest, highest)
        result[np.isnan(angle)] = np.nan
        return result


def certain(scores, lowest: int, highest: int) -> np.ndarray:
    """The distribution of scores that are known: all of the chance on one; NaN for NaN."""
    scores = np.asarray(scores, float)
    hit = scores[..., None] == np.arange(lowest, highest + 1)
    return np.where(np.isnan(scores)[..., None], np.float32(np.nan), hit.astype(np.float32))


def raised(distribution: np.ndarray, chance) -> np.ndarray:
    """One more with this chance (...): one column longer."""
    chance = np.asarray(chance, np.float32)[..., None]
    stay = np.concatenate([distribution, np.zeros((*distribution.shape[:-1], 1), np.float32)], axis=-1)
    return (1 - chance) * stay + chance * shifted(distribution, 1)


def shifted(distribution: np.ndarray, by: int) -> np.ndarray:
    """Distribution of score + ``by``, from 1 on: one column longer for each step up; none falls below 1."""
    lead = distribution.shape[:-1]
    if by >= 0:
        return np.concatenate([np.zeros((*lead, by), np.float32), distribution], axis=-1)
    kept = distribution[..., -by:].copy()
    kept[..., 0] += distribution[..., :-by].sum(axis=-1)
    return kept


def capped(distribution: np.ndarray, highest: int) -> np.ndarray:
    """The same with all above ``highest`` counted as ``highest``; at least that many columns."""
    missing = highest - distribution.shape[-1]
    if missing >= 0:
        return np.pad(distribution, [(0, 0)] * (distribution.ndim - 1) + [(0, missing)])
    kept = distribution[..., :highest].copy()
    kept[..., -1] += distribution[..., highest:].sum(axis=-1)
    return kept


def combine(cells: np.ndarray, *distributions: np.ndarray) -> np.ndarray:
    """The distribution of a table's value where its rows, columns ... are drawn from (T, n) distributions apart."""
    result = np.zeros((len(distributions[0]), int(cells.max())), np.float32)
    for start in range(0, len(result), _BLOCK):  # blocks that stay in the processor's cache
        columns = [one[start : start + _BLOCK].T.astype(np.float32) for one in distributions]
        part = np.zeros((result.shape[1], columns[0].shape[1]), np.float32)
        _add_cells(cells, columns, None, part)
        result[start : start + _BLOCK] = part.T
    return result


def _add_cells(cells: np.ndarray, columns: list[np.ndarray], chance, into: np.ndarray) -> None:
    """Add to each value the chance of every cell that holds it; scores that never occur are passed over."""
    for row, own in zip(cells, columns[0], strict=True):
        if not own.any():
            continue
        joint = own if chance is None else chance * own
        if cells.ndim > 1:
            _add_cells(row, columns[1:], joint, into)
        else:
            into[row - 1] += joint


def look_up(cells: np.ndarray, *scores) -> np.ndarray:
    """Cells by scores from 1 on (...); NaN where a score is NaN. Raises ``IndexError`` for one outside the table."""
    values = [np.asarray(score, float) for score in scores]
    missing = sum(values) * 0 != 0
    places = tuple(np.where(np.isnan(value), 1, value).astype(np.intp) - 1 for value in values)
    if any((place < 0).any() for place in places):
        raise IndexError("scores begin at 1")
    return np.where(missing, np.nan, cells[places])


def quantile(distribution: np.ndarray, share: float) -> np.ndarray:
    """(...) the lowest score (from 1 on) that is reached with at least this chance; NaN for NaN."""
    reached = distribution.cumsum(axis=-1) >= share - 1e-6
    return np.where(np.isnan(distribution).any(axis=-1), np.nan, reached.argmax(axis=-1) + 1.0)


def mean(distribution: np.ndarray) -> np.ndarray:
    """Expected score of distributions (..., K) over the scores 1 to K."""
    return distribution @ np.arange(1, distribution.shape[-1] + 1)
