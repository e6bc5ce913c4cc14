"""``KeptFrames``: what was found in a depth recording so far, on disk: a run that is cut off is gone on with."""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np

from core.io.files import NPZ_DAMAGE, replacing, work_folder
from core.person_masks import MaskCorrections

FRAMES = 300
"""Frames of a file; a run that is cut off loses no more."""

Layers = Mapping[str, np.ndarray]
"""Arrays (T, ...) by name."""


class KeptFrames:
    """Files in a folder below ``folder``, of the work that ``key`` (plain JSON values) says; None keeps nothing."""

    def __init__(self, folder: Path | None, key: Mapping):
        self._folder = None if folder is None else work_folder(folder, key)

    def take_up(self, layers: Layers, wanted: range) -> int:
        """Put what an earlier run left into ``layers``, up to the first file that is missing or damaged; the frame to
        go on with."""
        start = wanted.start
        while self._folder is not None and start < wanted.stop:
            stop, path = min(start + FRAMES, wanted.stop), self._place(start)
            shapes = {name: array[start:stop].shape for name, array in layers.items()}
            found = _sound(path) if path.exists() else None
            if found is None or {name: array.shape for name, array in found.items()} != shapes:
                break
            for name, array in layers.items():
                array[start:stop] = found[name]
            start = stop
        return start

    def keep(self, layers: Layers, start: int, stop: int) -> None:
        """Write frames ``start`` to ``stop`` as one file."""
        if self._folder is not None:
            columns: dict = {name: array[start:stop] for name, array in layers.items()}
            with replacing(self._place(start)) as fresh, fresh.open("wb") as file:
                np.savez(file, **columns)

    def _place(self, start: int) -> Path:
        assert self._folder is not None
        return self._folder / f"{start:09d}.npz"


def _sound(path: Path) -> dict[str, np.ndarray] | None:
    with suppress(*NPZ_DAMAGE), path.open("rb") as file, np.load(file, allow_pickle=False) as data:
        return dict(data)  # each array is checked as it is read
    return None


def digest_of(corrections: MaskCorrections) -> str:
    """Of the user's corrections: what was found with others is not gone on with."""
    digest = hashlib.sha256(repr(corrections.false_positives).encode())
    for frame, mask in sorted(corrections.masks.items()):
        digest.update(f"{frame} {mask.width} {mask.height}".encode() + mask.data)
    return digest.hexdigest()
