"""An estimator over a data set of annotated people. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated, AnnotatedSet, open_dataset
from core.evaluation.datasets import Figure, Judged, figures_of, nearest
from core.evaluation.metrics import head_size_mpii
from core.media.base import FrameKind, FrameSource
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent


@dataclass(frozen=True)
class DatasetScore:
    """``people`` annotated ones were looked at, of whom the estimator saw ``found``."""

    title: str
    people: int
    found: int
    figures: tuple[Figure, ...]
    remarks: tuple[str, ...] = ()
    """What was assumed, in words."""


def evaluate_estimator(
    folder: str | Path, estimator: str = "", options: dict | None = None, limit: int = 0, *,
    progress: Progress = silent, cancel: CancelToken | None = None,
) -> DatasetScore:  # fmt: skip
    """Run an estimator over every picture of a data set and compare. ``limit`` pictures, evenly spread; 0: all.

    Each picture is a recording of its own: nothing is known from one to the next. Raises ``FormatError`` for a folder
    that is none, ``PoseError`` where nothing can be compared.
    """
    from models.catalog import build, default_estimator

    people, cancel = open_dataset(folder), cancel or CancelToken()
    worker = build(estimator or default_estimator(people.kind), **(options or {}))
    count = len(people)
    step = max(1, count // limit) if limit else 1
    wanted, judged = -(-count // step), []
    for done, person in enumerate(islice(people, 0, None, step)):
        cancel.check()
        judged.append(_judge(person, people, worker))
        progress((done + 1) / max(wanted, done + 1), person.name)
    figures = figures_of(judged, people.skeleton, people.near)
    found = sum(one.found for one in judged)
    return DatasetScore(people.title, len(judged), found, tuple(figures), people.remarks)


def _judge(person: Annotated, people: AnnotatedSet, worker) -> Judged:
    """The estimate that is nearest to the annotated person, in the joints of the data set."""
    skeleton, solid = people.skeleton, people.has_3d
    joints = partial(_joints, people=people)
    found = list(worker.estimate(_Picture(person, people.kind)).values())
    flat = [joints(one.image) for one in found]
    chosen = nearest(person.points, flat)
    nothing = np.full(len(skeleton), np.nan)
    points = np.stack([nothing] * 2, axis=1) if chosen is None else flat[chosen]
    body = np.stack([nothing] * 3, axis=1) if solid else None
    if solid and chosen is not None and found[chosen].body is not None:
        body = joints(found[chosen].body)
    head = np.nan if person.head is None else float(head_size_mpii(person.head[None])[0])
    return Judged(person.sequence, person.points, points, person.body, body, head)


def _joints(poses: PoseSequence, people: AnnotatedSet) -> np.ndarray:
    """(J, 2 or 3) of a single frame, in the joints of the data set."""
    if people.whole is None:
        return poses.to_skeleton(people.skeleton).coords[0].astype(float)
    places = list(people.whole.indices(people.skeleton.joints))
    return poses.to_skeleton(people.whole).coords[0, places].astype(float)


class _Picture(FrameSource):
    """One picture as a recording."""

    def __init__(self, person: Annotated, kind: FrameKind):
        self.kind, self.camera = kind, person.camera
        self.path, self._picture = Path(person.name), person.read()
        self.height, self.width = self._picture.shape[:2]
        self.times = np.zeros(1)

    def read(self, index: int) -> np.ndarray:
        if index:
            raise IndexError(f"frame {index} of 1")
        return self._picture

    def close(self) -> None:
        """Nothing is open."""


def sequence_rows(figures: Sequence[Figure]) -> list[dict]:
    """One row a sequence or action, a column a figure; none where there is only one."""
    names = list(dict.fromkeys(name for figure in figures for name in figure.sequences))
    if len(names) < 2:
        return []
    return [{"sequence": name} | {f.name: round(f.sequences[name], 4) for f in figures} for name in names]
