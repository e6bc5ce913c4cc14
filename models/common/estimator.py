"""``Estimator``: frames in, one track a person out."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.errors import ModelError
from core.language import tr
from core.media.base import FrameKind, FrameSource
from core.person_masks import UNCORRECTED, MaskCorrections
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from core.skeleton import Skeleton


@dataclass(frozen=True, eq=False)
class Estimate:
    """What an estimator found of one person, over all frames of the recording (NaN where the person was not found).

    ``image`` is in pixels; ``body`` is 3D in millimetres (``Space.ROOT`` or ``Space.CAMERA``) where the estimator has
    it.
    """

    image: PoseSequence
    body: PoseSequence | None = None


class Sighting(NamedTuple):
    """Who was found in a frame, told as it happens: person -> (J, 2) pixels and (J,) confidence.

    The numbers are those of the moment: who is whom in the result is known at the end.
    """

    frame: int
    skeleton: Skeleton
    people: Mapping[int, tuple[np.ndarray, np.ndarray]]


Found = Callable[[Sighting], None]


def unheard(sighting: Sighting) -> None:
    """For those who do not want to know."""


@dataclass(frozen=True, eq=False)
class Request:
    """What ``Estimator.find`` is asked for: up to ``people`` persons in ``frames`` of a recording of the right kind.

    ``people`` 0: as many as there are. ``found`` is told who was found in each frame, as far as the estimator can.
    In the folder ``scratch`` it may keep what it has so far: another run with the same request goes on from there.
    """

    source: FrameSource
    people: int
    frames: range
    corrections: MaskCorrections
    progress: Progress
    cancel: CancelToken
    found: Found = unheard
    scratch: Path | None = None


class Estimator(ABC):
    """Built once (weights loaded), then used for any number of recordings, from one thread.

    A child says which ``kind`` of pictures it needs and how it ``find``s people in them.
    """

    kind: FrameKind
    title: str

    def estimate(
        self,
        source: FrameSource,
        *,
        people: int = 0,
        start: int = 0,
        stop: int | None = None,
        corrections: MaskCorrections = UNCORRECTED,
        found: Found = unheard,
        scratch: Path | None = None,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Mapping[int, Estimate]:
        """Up to ``people`` persons (0: all) by stable id from 0. Empty where no person was found.

        ``corrections`` are the user's, of who is where in a depth recording; estimators for colour need none. What is
        kept in ``scratch`` is the caller's to delete once the result is safe.

        Raises ``ModelError`` where the recording is of a kind that the estimator cannot use, ``Cancelled`` on cancel.
        """
        if source.kind != self.kind:
            needed, other, instead = _KINDS[self.kind]
            raise ModelError(
                tr("{title} needs {needed}", title=self.title, needed=needed), got=tr(
                    "a {kind} recording ({source})",
                    kind=source.kind, source=source.path.name
                ),
                action=tr(
                    "Choose a model for {other}, or open the {instead} of the same take",
                    other=other, instead=instead
                ),
            )
        frames = range(max(start, 0), len(source) if stop is None else min(stop, len(source)))
        cancel = cancel or CancelToken()
        return self.find(Request(source, people, frames, corrections, progress, cancel, found, scratch))

    @abstractmethod
    def find(self, request: Request) -> Mapping[int, Estimate]:
        """The work of ``estimate``."""


_KINDS = {
    FrameKind.COLOR: ("colour pictures", "depth recordings", "colour video"),
    FrameKind.DEPTH: ("depth", "colour pictures", "depth recording"),
}
"""Of each kind: what it is, what the recording is instead, what else may be there."""
