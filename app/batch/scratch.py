"""Databases are made on a disk of this machine: one that several machines share keeps SQLite's promises badly."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def made_here(place: Path) -> Iterator[Path]:
    """A path by the same name on this machine's own disk; what is there at the end is copied to ``place``."""
    with tempfile.TemporaryDirectory(prefix="posewright-") as folder:
        yield Path(folder) / place.name
        shutil.copyfile(Path(folder) / place.name, place)
