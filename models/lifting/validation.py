"""The fixed views and faults that lifting is judged by: seeded, the same in every run and for every method."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.skeleton import Skeleton
from models.lifting.dataset import noise, random_camera
from models.training.mocap import Corpus

Method = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""rays (T, J, 2), confidence (T, J) -> poses (T, J, 3) mm from the pelvis, camera axes."""

TASKS = ("noisy", "perfect", "missing")


@dataclass(frozen=True, eq=False)
class Case:
    """One view of one clip: rays by task, confidence by task, and the truth (T, J, 3) mm from the pelvis."""

    clip: str
    rays: Mapping[str, np.ndarray]
    confidence: Mapping[str, np.ndarray]
    poses: np.ndarray


def cases(corpus: Corpus, seed: int = 0) -> list[Case]:
    """Each clip by one random camera: all 28 joints exactly, with estimators' noise, and noisy with 30% missing."""
    return [_case(corpus, index, np.random.default_rng([seed, index])) for index in range(len(corpus))]


def _case(corpus: Corpus, index: int, rng: np.random.Generator) -> Case:
    skeleton, positions = corpus.skeleton, corpus.clip(index)[None]
    camera = random_camera(positions, rng)
    rays, distance = camera.see(positions)
    noisy = rays + evaluation_noise(rays.shape, skeleton, rng) / distance
    everything = np.ones(rays.shape[1:3], np.float32)
    missing = (rng.random(everything.shape) >= 0.3).astype(np.float32)
    poses = camera.turn(positions - positions[:, :, [skeleton.index("pelvis")]])[0]
    seen = {"perfect": rays[0], "noisy": noisy[0], "missing": np.where(missing[..., None] > 0, noisy[0], 0)}
    confidence = {"perfect": everything, "noisy": everything, "missing": missing}
    return Case(corpus.names[index], {k: v.astype(np.float32) for k, v in seen.items()}, confidence, poses)


def evaluation_noise(shape: tuple[int, ...], skeleton: Skeleton, rng: np.random.Generator) -> np.ndarray:
    """The noise of the training, without its clean quarter: drawn again until there is some."""
    while True:
        drawn = noise(shape, skeleton, rng)
        if drawn.any():
            return drawn


def validate(method: Method, cases: list[Case], longest: int = 81) -> dict[str, float]:
    """MPJPE by task, mm, mean of all joints and frames; clips are cut into windows of ``longest`` frames."""
    return {f"{task}_mm": float(np.mean(np.concatenate([_errors(method, case, task, longest) for case in cases])))
            for task in TASKS}  # fmt: skip


def _errors(method: Method, case: Case, task: str, longest: int) -> np.ndarray:
    errors = []
    for start in range(0, len(case.poses), longest):
        part = slice(start, start + longest)
        found = method(case.rays[task][part], case.confidence[task][part])
        errors.append(np.linalg.norm(found - case.poses[part], axis=-1).ravel())
    return np.concatenate(errors)
