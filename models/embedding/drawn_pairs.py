"""Drawn pairs of pictures, of a folder of ``core.synthesis`` or of a pack."""

import json
from pathlib import Path

import cv2
import numpy as np

from core.errors import ModelError
from core.language import tr
from core.skeleton import load_skeleton, skeleton_from_dict
from core.words import in_words
from models.embedding.geometry import camera_of
from models.embedding.pack import DAMAGED, read_pack
from models.embedding.pairs import Pairs, unpacked


def open_pairs(place: str | Path, limit: int = 0) -> Pairs:
    """The drawn pairs of a folder or a pack, the first ``limit`` of them; raises ``ModelError`` where it holds none."""
    if Path(place).is_file():
        pairs = read_pack(place).pairs
        return pairs.select(np.arange(min(limit or len(pairs), len(pairs))))
    return _of_folder(Path(place), limit)


def _of_folder(folder: Path, limit: int) -> Pairs:
    try:
        note = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
        files = sorted(folder.glob("labels_*.npz"))
        rows = [dict(np.load(path)) for path in files]
        labels = {name: np.concatenate([row[name] for row in rows])[: limit or None] for name in rows[0]}
        flag = cv2.IMREAD_GRAYSCALE if note.get("pictures") == "depth" else cv2.IMREAD_COLOR
        pictures = np.stack([_both(folder, index, flag) for index in labels["index"]])
        bones = tuple(note["bones"])
        skeleton = skeleton_from_dict(note["skeleton"]) if "skeleton" in note else load_skeleton("mpi28")
    except DAMAGED as error:
        expected = tr("a folder of posewright synthesize pairs, with at least a hundred or all of them")
        raise ModelError(
            tr("{folder} holds no pairs of pictures", folder=folder), expected=expected, got=in_words(error)
        ) from error
    side = pictures.shape[2]
    return Pairs(
        skeleton, pictures, camera_of(labels["K"], side), (2 * labels["joints_image"] + 1) / side - 1,
        np.ones(labels["joints_image"].shape[:3], np.float32), labels["joints_camera"] / 1000, labels["rotations"],
        labels["subject"], bones,
    )  # fmt: skip


def _both(folder: Path, index: int, flag: int) -> np.ndarray:
    contents = [np.fromfile(folder / name / f"{index:06d}.png", np.uint8) for name in ("first", "second")]
    return np.stack([unpacked(content, flag) for content in contents])
