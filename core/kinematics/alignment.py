"""The similarity that brings one set of points closest to another (Procrustes)."""

from dataclasses import dataclass

import numpy as np

_ROUNDING = 1e-12  # a spread below this share of the coordinates is none


@dataclass(frozen=True, eq=False)
class Similarity:
    """``target = scale * rotation @ source + translation``: (...), (..., D, D), (..., D); NaN where undetermined."""

    scale: np.ndarray
    rotation: np.ndarray
    translation: np.ndarray

    def apply(self, points) -> np.ndarray:
        """(..., J, D) points moved."""
        turned = np.asarray(points, float) @ np.swapaxes(self.rotation, -1, -2)
        return self.scale[..., None, None] * turned + self.translation[..., None, :]


def similarity_procrustes(source, target, weights=None, scale: bool = True) -> Similarity:
    """The rotation, translation and (if ``scale``) scale that bring ``source`` closest to ``target``.

    source, target (..., J, D), D 2 or 3; weights (..., J) >= 0. Joints missing on either side are left out; with
    fewer than D joints left the answer is NaN. Never a reflection: left stays left. A source that is one point gets
    scale 1.
    Least squares after Umeyama, IEEE TPAMI 13 (1991).
    """
    source, target = np.broadcast_arrays(np.asarray(source, float), np.asarray(target, float))
    dims = source.shape[-1]
    present = np.isfinite(source).all(axis=-1) & np.isfinite(target).all(axis=-1)
    weights = present * (1.0 if weights is None else np.nan_to_num(np.asarray(weights, float)))
    weights = np.where((np.sum(weights > 0, axis=-1) >= dims)[..., None], weights, np.nan)
    weights = (weights / weights.sum(axis=-1, keepdims=True))[..., None]
    source_mean, a = _centred(source, weights, present)
    target_mean, b = _centred(target, weights, present)
    rotation, strength = best_rotation(np.swapaxes(weights * b, -1, -2) @ a)
    spread = (weights * a * a).sum(axis=(-1, -2))
    one_point = spread <= _ROUNDING**2 * (source_mean**2).sum(axis=-1)
    factor = np.where(one_point | (not scale), 1.0, strength / np.where(one_point, 1.0, spread))
    factor = np.where(np.isfinite(spread), factor, np.nan)
    translation = target_mean - factor[..., None] * (rotation @ source_mean[..., None])[..., 0]
    return Similarity(factor, rotation, translation)


def _centred(points: np.ndarray, weights: np.ndarray, present: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weighted mean (..., D) and the points about it, zero where missing."""
    filled = np.where(present[..., None], points, 0)
    mean = (weights * filled).sum(axis=-2)
    return mean, np.where(present[..., None], points - mean[..., None, :], 0)


def best_rotation(covariance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The rotations R (..., D, D) that maximise trace(R^T C), and that maximum (...); NaN where C is NaN."""
    known = np.isfinite(covariance).all(axis=(-1, -2))
    left, sizes, right = np.linalg.svd(np.where(known[..., None, None], covariance, 0))
    signs = np.ones_like(sizes)
    signs[..., -1] = np.where(np.linalg.det(left @ right) < 0, -1, 1)
    rotation = (left * signs[..., None, :]) @ right
    return np.where(known[..., None, None], rotation, np.nan), np.where(known, (sizes * signs).sum(axis=-1), np.nan)
