"""MPI-INF-3DHP (Mehta et al. 2017) as its owners publish it.

Training: ``S1/Seq1/annot.mat`` with the joints of all cameras, beside ``imageSequence/video_0.avi`` or, unpacked,
``imageFrames/video_0/frame_000001.jpg``. Test: ``TS1/annot_data.mat`` beside ``imageSequence/img_000001.jpg``; frames
that the file calls invalid are left out.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated, AnnotatedSet, dataset_reader, read_picture
from core.errors import FormatError
from core.io.formats.mpi_inf_3dhp import read_2d, read_3d, valid_frames
from core.language import tr
from core.media.base import open_recording
from core.poses import PoseSequence
from core.skeleton import load_skeleton

_TRAIN, _TEST = "S*/Seq*/annot.mat", "TS*/annot_data.mat"


class _Sequences(AnnotatedSet):
    """28 joints in training, 17 of them in the test: its pelvis is the root of the spine there, too, above the hips."""

    title = "MPI-INF-3DHP"
    whole = load_skeleton("mpi28")
    has_3d = True

    def __init__(self, folder: Path, pattern: str):
        self._files = sorted(folder.glob(pattern), key=_number)
        self.skeleton = next(iter(read_2d(self._files[0]).values())).skeleton

    def __len__(self) -> int:
        return sum(len(camera) for path in self._files for camera in read_2d(path).values())

    def __iter__(self) -> Iterator[Annotated]:
        for path in self._files:
            flat, solid = read_2d(path), read_3d(path)
            valid = valid_frames(path)
            for camera in flat:
                if (pictures := _pictures(path.parent, camera)) is not None:
                    yield from _people(path, pictures, flat[camera], solid[camera], valid)


@dataset_reader("MPI-INF-3DHP, training", lambda folder: any(folder.glob(_TRAIN)))
def open_training(folder: Path) -> AnnotatedSet:
    """``S*/Seq*/annot.mat``: two sequences a person, each from several cameras."""
    return _Sequences(folder, _TRAIN)


@dataset_reader("MPI-INF-3DHP, test", lambda folder: any(folder.glob(_TEST)))
def open_test(folder: Path) -> AnnotatedSet:
    """``TS*/annot_data.mat``: six sequences of one camera each."""
    return _Sequences(folder, _TEST)


def _people(
    path: Path, picture: Callable[[int], np.ndarray], flat: PoseSequence, solid: PoseSequence, valid: np.ndarray | None
) -> Iterator[Annotated]:
    if len(flat) != len(solid):
        raise FormatError(
            tr("{path} has different numbers of frames in 2D and 3D", path=path),
            got=tr("{count} and {count2}", count=len(flat), count2=len(solid)),
        )
    parts = path.relative_to(path.parents[2 if path.name == "annot.mat" else 1]).parts[:-1]
    subject, sequence = parts[0], " ".join(parts)
    for frame in range(len(flat)):
        if valid is None or valid[frame]:
            yield Annotated(
                f"{subject} {frame}", partial(picture, frame), flat.coords[frame].astype(float),
                flat.present[frame].astype(float), solid.coords[frame].astype(float), subject, sequence,
            )  # fmt: skip


def _pictures(folder: Path, camera: int) -> Callable[[int], np.ndarray] | None:
    """How to read a frame of a camera; None where its pictures were not fetched."""
    for pattern in (f"imageFrames/video_{camera}/frame_%06d.jpg", "imageSequence/img_%06d.jpg"):
        if (folder / (pattern % 1)).is_file():
            return partial(_picture, folder, pattern)
    video = folder / "imageSequence" / f"video_{camera}.avi"
    return (lambda frame: _video(video).read(frame)) if video.is_file() else None


def _picture(folder: Path, pattern: str, frame: int) -> np.ndarray:
    return read_picture(folder / (pattern % (frame + 1)))


@lru_cache(maxsize=1)
def _video(path: Path):
    return open_recording(path)


def _number(path: Path) -> list[int]:
    return [int(digits) for part in path.parts[-3:-1] for digits in re.findall(r"\d+", part)]
