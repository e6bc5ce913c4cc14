"""``Estimator``: frames in, one track a person out."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from core.media.base import FrameSource
from core.person_masks import UNCORRECTED, MaskCorrections
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent


@dataclass(frozen=True, eq=False)
class Estimate:
    """What an estimator found of one person, over all frames of the recording (NaN where the person was not found).

    ``image`` is in pixels; ``body`` is 3D in millimetres (``Space.ROOT`` or ``Space.CAMERA``) where the estimator has
    it.
    """

    image: PoseSequence
    body: PoseSequence | None = None


class Estimator(ABC):
    """Built once (weights loaded), then used for any number of recordings, from one thread."""

    @abstractmethod
    def estimate(
        self,
        source: FrameSource,
        *,
        people: int = 1,
        start: int = 0,
        stop: int | None = None,
        corrections: MaskCorrections = UNCORRECTED,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Mapping[int, Estimate]:
        """Up to ``people`` persons by stable id from 0. Empty where nobody was ever found.

        ``corrections`` are the user's, of who is where in a depth recording; estimators for colour need none.

        Raises ``ModelError`` where the recording is of a kind that the estimator cannot use, ``Cancelled`` on cancel.
        """
