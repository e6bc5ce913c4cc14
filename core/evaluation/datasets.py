"""What an estimator is worth on a data set of annotated people: the figures of the set's own papers.

3D (Human3.6M, MPI-INF-3DHP, ITOP): protocol 1 (MPJPE about the root), protocol 2 (PA-MPJPE), N-MPJPE, 3DPCK at 150 mm
(ITOP: 100 mm) and its AUC, as means of all people and as means of the means of each action (Human3.6M's fifteen) or
sequence (the six of MPI-INF-3DHP's test set). 2D (MPII): PCKh, by the head's rectangle. Joints that an estimator does
not have are left out, people whom it did not find count as missed in shares of correct joints; how many there are of
each is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.errors import PoseError
from core.evaluation import metrics
from core.language import tr
from core.skeleton import Skeleton

_ROOT, _HIPS = ("pelvis",), ("left_hip", "right_hip")


@dataclass(frozen=True, eq=False)
class Judged:
    """One annotated person. ``points`` (J, 2) and ``body`` (J, 3) are the prediction's in the truth's joints, all NaN
    where the person was not found; ``head`` is the head's size in pixels, NaN without one."""

    sequence: str
    true_points: np.ndarray
    points: np.ndarray
    true_body: np.ndarray | None = None
    body: np.ndarray | None = None
    head: float = np.nan

    @property
    def found(self) -> bool:
        return bool(np.isfinite(self.points).any() or (self.body is not None and np.isfinite(self.body).any()))


@dataclass(frozen=True)
class Figure:
    """``value`` over all people; ``by_sequence`` the mean of the sequences' own, ``sequences`` those by name."""

    name: str
    unit: str
    value: float
    by_sequence: float
    sequences: dict[str, float]


def figures_of(judged: Sequence[Judged], skeleton: Skeleton, near: float = metrics.PCK3D_MM) -> list[Figure]:
    """Those that apply; in 3D joints are right within ``near`` millimetres.

    Raises ``PoseError`` where nothing can be compared.
    """
    rows = _solid(judged, skeleton, near) if judged and all(one.body is not None for one in judged) else _flat(judged)
    names = np.array([one.sequence for one in judged])
    figures = [_figure(name, unit, values, names) for name, unit, values in rows]
    if not any(np.isfinite(figure.value) for figure in figures):
        raise PoseError(
            tr("Nothing of this data set can be compared"), expected=tr("people found, and joints that both have")
        )
    return figures


def _figure(name: str, unit: str, values: np.ndarray, sequence: np.ndarray) -> Figure:
    own = {str(label): metrics.mean(values[sequence == label]) for label in np.unique(sequence)}
    return Figure(name, unit, metrics.mean(values), metrics.mean_of_sequences(values, sequence), own)


def _solid(judged: Sequence[Judged], skeleton: Skeleton, near: float) -> list[tuple[str, str, np.ndarray]]:
    """(name, unit, (N, J) values) of 3D figures, about the pelvis, or the middle of the hips where the set has none."""
    root = [skeleton.index(name) for name in (_ROOT if set(_ROOT) <= set(skeleton.joints) else _HIPS)]
    both = [(one.true_body, one.body) for one in judged if one.true_body is not None and one.body is not None]
    truth, found = (metrics.relative_to(np.stack(bodies), root) for bodies in zip(*both, strict=True))
    known = np.isfinite(found).all(axis=-1).any(axis=0)  # joints that the estimator has
    found, truth = found[:, known], truth[:, known]
    own, missed = (metrics.distances(found, truth, way) for way in ("ignore", "miss"))
    similar = metrics.distances(metrics.aligned(found, truth), truth)
    return [
        ("MPJPE (protocol 1)", "mm", own),
        ("PA-MPJPE (protocol 2)", "mm", similar),
        ("N-MPJPE", "mm", metrics.distances(metrics.scaled(found, truth), truth)),
        (f"3DPCK@{near:.0f}", "share", metrics.correct(missed, near)),
        ("3DPCK AUC", "share", metrics.auc_scores_3d(missed)),
    ]


def _flat(judged: Sequence[Judged]) -> list[tuple[str, str, np.ndarray]]:
    """(name, unit, (N, J) values) of 2D figures; of a set without head rectangles the mean error alone."""
    if not judged:
        return []
    truth, found = (np.stack([getattr(one, name) for one in judged]) for name in ("true_points", "points"))
    known = np.isfinite(found).all(axis=-1).any(axis=0)
    own, missed = (metrics.distances(found[:, known], truth[:, known], way) for way in ("ignore", "miss"))
    head = np.array([one.head for one in judged])
    rows = [("error", "px", own)]
    if np.isfinite(head).any():
        rows += [(f"PCKh@{share}", "share", metrics.correct(missed, share, head)) for share in (0.5, 0.1)]
    return rows


def nearest(points: np.ndarray, people: Sequence[np.ndarray]) -> int | None:
    """Which of ``people`` (J, 2) each is nearest to the annotated ``points`` (J, 2); None without any in common."""
    gaps = [metrics.mean(metrics.distances(one, points)) for one in people]
    return int(np.nanargmin(gaps)) if np.isfinite(gaps).any() else None


