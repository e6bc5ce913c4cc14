"""The fixed views and damages that training is judged by: seeded, the same in every run and for every method."""

from dataclasses import dataclass

import numpy as np

from core.skeleton import Skeleton
from models.training import corruption
from models.training.mocap import GIVEN_JOINTS, Corpus, head_size, mixed, project, recipe

TASKS = {
    "clean": corruption.no_loss,
    "runs": corruption.random_runs,
    "arm": corruption.arm,
    "legs": corruption.legs,
    "blackout": corruption.blackout,
    "gaps": corruption.joint_gaps,
}


@dataclass(frozen=True, eq=False)
class Case:
    """One view of one clip: image (T, J, 2), depth (T, J), head (T,) in the unit of ``image``; its clip and subject."""

    clip: str
    subject: str
    image: np.ndarray
    depth: np.ndarray
    head: np.ndarray


def views(corpus: Corpus, count: int = 2, seed: int = 0, target: Skeleton | None = None) -> list[Case]:
    """``count`` random cameras on every clip, in the joints of ``target`` (default: the corpus' own).

    The head size of a frame is the mean over the 24 frames around it.
    """
    matrix, cases = recipe(corpus.skeleton, target or corpus.skeleton), []
    for index in range(len(corpus)):
        rng = np.random.default_rng([seed, index])
        image, depth = project(np.repeat(corpus.clip(index)[None], count, axis=0), rng)
        joints, depths = mixed(image, matrix), mixed(depth[..., None], matrix)[..., 0]
        for whole, one, far in zip(image, joints, depths, strict=True):
            heads = running_mean(head_size(whole[:, None], corpus.skeleton), 24)
            cases.append(Case(corpus.names[index], corpus.subjects[index], one, far, heads))
    return cases


def running_mean(values: np.ndarray, length: int) -> np.ndarray:
    """Mean over ``length`` values around each, over fewer at the ends."""
    total = np.concatenate([[0], np.cumsum(values)])
    place = np.arange(len(values))
    start, stop = np.maximum(place - length // 2, 0), np.minimum(place + length - length // 2, len(values))
    return ((total[stop] - total[start]) / (stop - start)).astype(np.float32)


def damaged(
    case: Case, task: str, skeleton: Skeleton, seed: int = 0, given: tuple[str, ...] = GIVEN_JOINTS
) -> tuple[np.ndarray, np.ndarray]:
    """What a method gets to see: observed (T, J, 2) and confidence (T, J), 0 where hidden."""
    rng = np.random.default_rng([seed, len(case.image), sum(map(ord, case.clip))])
    if task == "noise":
        return _noisy(case, skeleton, rng, given)
    lost = TASKS[task](1, len(case.image), skeleton, rng)[0]
    return case.image, np.where(lost, 0, corruption.given_mask(skeleton, given)).astype(np.float32)


def _noisy(case: Case, skeleton: Skeleton, rng, joints: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Gaussian noise of 0.1 head sizes and 2% of outliers within two head sizes; the confidence says nothing."""
    unit = case.head[:, None, None]
    error = rng.normal(0, 0.1, case.image.shape) * unit
    wild = rng.random(case.image.shape[:2]) < 0.02
    error[wild] = (rng.uniform(-2, 2, case.image.shape) * unit)[wild]
    given = np.broadcast_to(corruption.given_mask(skeleton, joints), case.image.shape[:2])
    return (case.image + error).astype(np.float32), given.astype(np.float32)


