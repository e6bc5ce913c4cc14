"""Folders of made-up images with labels, which can be stopped, resumed and extended.

``FOLDER/000000.png`` for each kind of image, ``labels_00000.npz`` for every ``CHUNK`` of them, and ``dataset.json``
that says how the set was made. A label file is written last: a whole one vouches for its images.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.errors import AppError, UsageError
from core.language import tr
from core.progress import CancelToken, Progress, silent
from core.untrusted.text import parse_json

CHUNK = 100
Maker = Callable[[int], tuple[dict[str, np.ndarray], dict]]
"""index -> (images by folder: (H, W) or (H, W, 3) RGB, uint8 or uint16; facts: scalars and arrays of fixed shape)."""


def write_dataset(
    out: str | Path, count: int, note: dict, make: Maker, *, resume: bool = True, progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """Write images 0 to ``count`` - 1; with ``resume`` keep those that a set with the same ``note`` has already.

    Raises ``UsageError`` where the folder holds something else.
    """
    out, cancel = Path(out), cancel or CancelToken()
    if count < 1:
        raise UsageError(tr("A data set needs at least one image"), got=str(count))
    _open(out, note, resume)
    for first in range(0, count, CHUNK):
        stop = min(first + CHUNK, count)
        path = out / f"labels_{first // CHUNK:05d}.npz"
        if _complete(path, stop - first):
            continue
        rows = []
        for index in range(first, stop):
            cancel.check()
            images, facts = make(index)
            for folder, image in images.items():
                _write_png(out / folder / f"{index:06d}.png", image)
            rows.append(facts)
            progress((index + 1) / count, tr("image {index} of {count}", index=index + 1, count=count))
        _save(path, {key: np.stack([row[key] for row in rows]) for key in rows[0]})
    progress(1.0, tr("{count} images", count=count))
    return out


def _open(out: Path, note: dict, resume: bool) -> None:
    """Make the folder, or check that what is there was made in the same way."""
    path = out / "dataset.json"
    if path.exists():
        if parse_json(path.read_text(encoding="utf-8")) != note:
            action = tr("Choose an empty folder, or the same seed and options")
            raise UsageError(tr("{out} holds another data set", out=out), action=action)
    elif out.exists() and any(out.iterdir()):
        raise UsageError(tr("{out} is not empty", out=out), action=tr("Choose an empty folder"))
    out.mkdir(parents=True, exist_ok=True)
    if not resume:
        for labels in out.glob("labels_*.npz"):
            labels.unlink()
    path.write_text(json.dumps(note, indent=1), encoding="utf-8")


def _complete(path: Path, count: int) -> bool:
    if not path.exists():
        return False
    with np.load(path) as labels:
        return len(labels["index"]) >= count


def _write_png(path: Path, image: np.ndarray) -> None:
    import cv2

    path.parent.mkdir(exist_ok=True)
    image = image[..., ::-1] if image.ndim == 3 else image
    if not cv2.imwrite(str(path), image, [cv2.IMWRITE_PNG_COMPRESSION, 1]):
        raise AppError(
            tr("Cannot write {path}", path=path), action=tr("Check the folder and the space left on the disk")
        )


def _save(path: Path, arrays: dict) -> None:
    part = path.with_suffix(".part.npz")
    np.savez_compressed(part, **arrays)
    os.replace(part, path)
