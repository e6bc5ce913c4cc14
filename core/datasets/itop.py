"""ITOP (Haque et al. 2016): depth maps with checked joints, ``ITOP_side_test_depth_map.h5`` beside
``ITOP_side_test_labels.h5``; from the side, from the top, training and test, whichever of them are there.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated, AnnotatedSet, dataset_reader
from core.errors import FormatError
from core.io.base import read_poses
from core.language import tr
from core.media.base import FrameKind, FrameSource, open_recording
from core.poses import PoseSequence, Visibility

_DEPTH, _LABELS = "_depth_map.h5", "_labels.h5"
_HIDDEN = 0.5  # confidence of a joint that is behind something


def _parts(folder: Path) -> list[Path]:
    """The depth maps whose labels are there."""
    return [path for path in sorted(folder.glob(f"*{_DEPTH}")) if _labels_of(path).is_file()]


def _labels_of(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(_DEPTH) + _LABELS)


@dataset_reader("ITOP", lambda folder: bool(_parts(folder)))
class Itop(AnnotatedSet):
    """Frames whose labels a person checked, the others are left out; joints are right within 10 cm, as in the paper."""

    title = "ITOP"
    kind = FrameKind.DEPTH
    has_3d = True
    near = 100.0

    def __init__(self, folder: Path):
        self._truth = {path: _checked(_labels_of(path)) for path in _parts(folder)}
        self.skeleton = next(iter(self._truth.values())).skeleton

    def __len__(self) -> int:
        return sum(len(truth) for truth in self._truth.values())

    def __iter__(self) -> Iterator[Annotated]:
        for path, truth in self._truth.items():
            with open_recording(path) as maps:
                yield from _people(path, maps, truth)


def _checked(path: Path) -> PoseSequence:
    poses = read_poses(path, "itop")[0]
    return poses.take(np.flatnonzero(poses.present.any(axis=1)))


def _people(path: Path, maps: FrameSource, truth: PoseSequence) -> Iterator[Annotated]:
    part, camera = path.name.removesuffix(_DEPTH), maps.camera
    if camera is None:
        what = tr("{path} has not the layout of ITOP's depth maps", path=path.name)
        raise FormatError(what, expected="(N, 240, 320)")
    frames = np.round(truth.times * maps.fps).astype(int)
    confidence = np.where(truth.visibility == Visibility.OCCLUDED, _HIDDEN, 1.0) * truth.present
    for row, frame in enumerate(frames.tolist()):
        body = truth.coords[row].astype(float)
        yield Annotated(f"{part}/{frame}", partial(maps.read, frame), camera.project(body), confidence[row], body,
                        sequence=part, camera=camera)  # fmt: skip
