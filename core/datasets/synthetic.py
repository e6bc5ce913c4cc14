"""Our own synthetic colour pictures (``core.synthesis.color_dataset``) as a data set."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated, AnnotatedSet, dataset_reader, read_picture
from core.poses import Visibility
from core.skeleton import load_skeleton
from core.untrusted.text import parse_json

_HIDDEN = 0.5  # confidence of joints that something is in front of: their place is known all the same


def _is_synthetic(folder: Path) -> bool:
    path = folder / "dataset.json"
    return path.is_file() and parse_json(path.read_text(encoding="utf-8")).get("kind") == "posewright rgb"


@dataset_reader("Posewright's synthetic colour pictures", _is_synthetic)
class SyntheticSet(AnnotatedSet):
    """What ``posewright synthesize rgb`` wrote: 28 joints, 2D pixels and 3D camera millimetres."""

    title = "synthetic people"
    skeleton = load_skeleton("mpi28")
    has_3d = True

    def __init__(self, folder: Path):
        self._folder = folder
        self._labels = sorted(folder.glob("labels_*.npz"))

    def __len__(self) -> int:
        return sum(len(labels["index"]) for labels in self._chunks())

    def __iter__(self) -> Iterator[Annotated]:
        for labels in self._chunks():
            for row, index in enumerate(labels["index"]):
                picture = self._folder / "image" / f"{index:06d}.png"
                points = labels["joints_image"][row].astype(float)
                visibility = labels["visibility"][row]
                confidence = np.where(visibility == Visibility.VISIBLE, 1.0, _HIDDEN) * np.isfinite(points[:, 0])
                yield Annotated(f"{index:06d}", partial(read_picture, picture), points, confidence,
                                labels["joints_camera"][row].astype(float), str(labels["subject"][row]))

    def _chunks(self) -> Iterator[dict]:
        for path in self._labels:
            with np.load(path) as labels:
                yield {name: labels[name] for name in labels.files}
