"""How far joints are off on squares of the material: the paper's four figures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.evaluation import metrics
from models.depth.augmentation import SEGMENTED, Batch, Flaws, draw
from models.depth.dataset import Material

AT_ONCE = 64
Predict = Callable[[Batch], np.ndarray]
"""A batch to (N, 15, 3) mm in camera axes, wherever the root is."""


@dataclass(frozen=True, eq=False)
class Errors:
    """own (N, 15) distances from the root, similar (N, 15) after a similarity; mm, of the examples with a person."""

    own: np.ndarray
    similar: np.ndarray

    def figures(self, rows=slice(None)) -> dict[str, float]:
        """PCK@150 and PCK@80 in percent, MPJPE and PA-MPJPE in mm."""
        own = self.own[rows]
        return {"pck150": 100 * metrics.pck_total(own, 150.0), "pck80": 100 * metrics.pck_total(own, 80.0),
                "mpjpe": float(np.nanmean(own)), "pa_mpjpe": float(np.nanmean(self.similar[rows]))}


def shown(
    material: Material, size: int, *, sensed: bool = True, flaws: Flaws | None = SEGMENTED, seed: int = 0
) -> list[Batch]:
    """The whole set as networks see it in validation, drawn the same every time."""
    return [
        draw(material, np.arange(first, min(first + AT_ONCE, len(material))), size,
             np.random.default_rng([seed, first]), sensed=sensed, flaws=flaws)
        for first in range(0, len(material), AT_ONCE)
    ]


def measure(predict: Predict, batches: list[Batch]) -> Errors:
    """Root-relative errors; examples without anybody are NaN."""
    own, similar = [], []
    for batch in batches:
        found = metrics.relative_to(predict(batch), 0)
        truth = np.where(batch.there[:, None, None], batch.relative, np.nan)
        own.append(metrics.distances(found, truth))
        similar.append(metrics.distances(metrics.aligned(found, truth), truth))
    return Errors(np.concatenate(own), np.concatenate(similar))


def means(errors: Errors) -> Mapping[str, float]:
    """Mean errors in mm by name."""
    figures = errors.figures()
    return {"mpjpe": figures.pop("mpjpe"), **figures}
