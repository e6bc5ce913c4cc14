"""Recordings without annotations as a data set of the wild: BlazePose says where the joints are."""

from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated, AnnotatedSet
from core.media.base import FrameSource, open_recording
from core.progress import CancelToken, Progress, silent
from core.skeleton import load_skeleton
from models.common.estimator import Estimate
from models.estimators.blazepose import build

_SURE = 0.5  # confidence from which a joint of BlazePose is a label


class ObservedRecording(AnnotatedSet):
    """Everybody that BlazePose sees in every ``step``-th frame; its 3D is no label and left out."""

    skeleton = load_skeleton("blazepose33")
    has_3d = False

    def __init__(self, path: str | Path, *, people: int = 2, most: int = 400, progress: Progress = silent,
                 cancel: CancelToken | None = None):
        self.title = Path(path).name
        self._source = open_recording(Path(path))
        found: Mapping[int, Estimate] = build(hands="no").estimate(
            self._source, people=people, progress=progress, cancel=cancel
        )
        self._tracks = [estimate.image for estimate in found.values()]
        step = max(-(-len(self._source) // most), 1)
        self._frames = range(0, len(self._source), step)

    def __len__(self) -> int:
        return sum(int(track.present[frame].any()) for frame in self._frames for track in self._tracks)

    def __iter__(self) -> Iterator[Annotated]:
        for frame in self._frames:
            read = lru_cache(maxsize=1)(partial(_read, self._source, frame))
            for track in self._tracks:
                if track.present[frame].any():
                    sure = np.where(track.confidence[frame] >= _SURE, track.confidence[frame], 0.0)
                    points = np.where(sure[:, None] > 0, track.coords[frame], np.nan).astype(float)
                    yield Annotated(f"{self.title} {frame}", read, points, sure, subject=self.title)


def _read(source: FrameSource, frame: int) -> np.ndarray:
    return source.read(frame)
