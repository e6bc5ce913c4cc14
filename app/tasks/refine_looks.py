"""``RecordingLooks``: what a network is shown of one person in a recording. No Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from core.errors import ModelError
from core.filtering.propagation import FEWEST
from core.language import tr
from core.media.base import FrameSource
from core.poses import PoseSequence
from core.progress import CancelToken, Progress

_STILL = 150  # frames in which the present track teaches
_AT_ONCE = 16  # frames
_OFF = 0.03  # half sides between two places for one joint
_AGREE = 5  # of the frames in which the present track would teach, one in so many


@dataclass(frozen=True, eq=False)
class Learnt:
    """coords (T, J, D), which of them changed (T, J) bool, and the joints that were learnt; ``believed``: joint -> the
    sources that it was told by. Of a network also what it ``added``, the network itself and the side of its pictures.
    """

    coords: np.ndarray
    changed: np.ndarray
    joints: tuple[int, ...]
    added: np.ndarray | float = 0.0
    net: Any = None
    side: int = 0
    believed: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


class RecordingLooks:
    """Squares around one person, cut out of a recording where the estimate has the person."""

    def __init__(self, source: FrameSource, poses: PoseSequence, estimate: np.ndarray, corrected: np.ndarray, side: int,
                 channels: int, cancel: CancelToken):
        self.source, self.poses, self.estimate, self.corrected = source, poses, estimate, corrected
        self.side, self.channels, self.cancel = side, channels, cancel
        self.seen = np.flatnonzero(np.isfinite(estimate).all(axis=2).sum(axis=1) >= FEWEST)
        if not len(self.seen):
            raise ModelError(tr("The track shows nobody in this recording"))

    def still(self, keys: np.ndarray) -> np.ndarray:
        """Frames, evenly spread, that nobody corrected."""
        others = np.setdiff1d(self.seen, keys)
        others = others if len(others) else self.seen
        return others[np.unique(np.linspace(0, len(others) - 1, _STILL).round().astype(int))]

    def at(self, frames: np.ndarray, still: bool = False):
        """Looks at the corrections of these frames, or, of ``still`` ones, at the estimate."""
        from models.embedding.instance import Looks

        frames = frames[np.isin(frames, self.seen)]
        pictures, points, target, weight = zip(*(self._look(int(frame), still) for frame in frames), strict=True)
        return Looks(*map(np.stack, (pictures, points, target, weight)))

    def _look(self, frame: int, still: bool) -> tuple[np.ndarray, ...]:
        self.cancel.check()
        region = self.square(frame)
        picture = self.picture(frame, self.side)
        points = 2 * region.to_unit(self.estimate[frame]) - 1
        target = points if still else 2 * region.to_unit(self.corrected[frame]) - 1
        known = np.isfinite(points).all(axis=1) & np.isfinite(target).all(axis=1)
        weight = np.where(known, np.nan_to_num(self.poses.confidence[frame]) if still else 1.0, 0.0)
        return picture, *(np.nan_to_num(values).astype(np.float32) for values in (points, target, weight))

    def square(self, frame: int):
        from models.embedding.infer import square_around

        points = self.estimate[frame]
        return square_around(points[np.isfinite(points).all(axis=1)])

    def picture(self, frame: int, side: int) -> np.ndarray:
        """(S, S, P) uint8 of the frame's square; depth as grey, near bright."""
        from models.embedding.pairs import as_picture, cut

        return cut(as_picture(self.source.read(frame), self.channels), self.square(frame), side)

    def moved(self, net, progress: Progress) -> np.ndarray:
        """(T, J, 2) the estimate with the residuals of every frame added, some frames at once in memory."""
        from models.embedding.instance import residuals

        result = self.estimate.copy()
        parts = [self.seen[n : n + _AT_ONCE] for n in range(0, len(self.seen), _AT_ONCE)]
        for number, (frames, found) in enumerate(zip(parts, residuals(net, self._each(parts)), strict=True)):
            progress(number / len(parts), tr("Looking at every frame"))
            sizes = np.array([self.square(int(frame)).width for frame in frames])
            result[frames] += found * sizes[:, None, None] / 2
        return result

    def learnt(self, net, joints: np.ndarray, progress: Progress) -> Learnt:
        """What the network makes of these joints of the estimate."""
        coords, changed = self.moved(net, progress), np.zeros(self.estimate.shape[:2], bool)
        changed[:, joints] = np.isfinite(coords[:, joints]).all(axis=2)
        places = np.where(changed[..., None], coords, self.estimate)
        return Learnt(places, changed, tuple(map(int, joints)), np.nan_to_num(places - self.estimate), net, self.side)

    def agreement(self, net, joints: list[int]) -> tuple[float, float, int]:
        """See ``look_with_model``; in frames spread over the recording."""
        from models.embedding.instance import residuals

        frames = self.still(np.empty(0, int))[::_AGREE]
        here = self.at(frames, still=True)
        off = np.random.default_rng(0).normal(0, _OFF, here.points.shape).astype(np.float32)
        first, second = residuals(net, [here, replace(here, points=here.points + off)])
        known = here.weight[:, joints] > 0
        pixels = np.array([self.square(int(frame)).width / 2 for frame in frames])[:, None]

        def apart(values: np.ndarray) -> float:
            distances = (np.linalg.norm(values[:, joints], axis=2) * pixels)[known]
            return float(distances.mean()) if len(distances) else 0.0

        return apart(off), apart(off + second - first), len(frames)

    def _each(self, parts: list[np.ndarray]) -> Iterator:
        return (self.at(frames, still=True) for frames in parts)
