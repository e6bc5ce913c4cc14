"""Walks as other programs get them: how far the root goes in files that were written, and read back."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from app.samples import FOLDER
from app.tasks.estimation import estimate
from app.tasks.import_export import export_poses
from app.tasks.lifting import lift_people
from app.tasks.recordings import describe_recording
from benchmarks.measure import table
from benchmarks.world_scenes import SAMPLES
from core.io.base import find_format, read_poses
from core.poses import PoseSequence
from core.track import Track
from models.lifting.options import LiftOptions

WALKS = {"rendered walk": FOLDER / "walk.mp4", "jump and walk outdoors": SAMPLES / "video" / "sports2d_demo.mp4"}
FORMATS = {"bvh": ".bvh", "trc": ".trc"}
PROTOCOL = (
    "The person seen longest, lifted with usual options, written and read back: the range of the middle of the hips "
    "over the floor (two axes) and in height, mm. *Before*: `--no-floor`, the usual options until now."
)


def walks_written() -> str:
    rows = [row for name, video in WALKS.items() for row in _rows(name, video)]
    return f"{PROTOCOL}\n\n{table(['recording', 'options', 'file', 'over the floor', 'in height'], rows)}"


def _rows(name: str, video: Path) -> Iterator[list[str]]:
    recording = describe_recording(video)
    people = estimate(recording, "blazepose", options={"quality": "best"})
    longest = max((track for track in people if track.poses.dims == 2), key=_seen)
    for words, options in (("before", LiftOptions(floor=False)), ("usual", LiftOptions())):
        lifted = lift_people([(longest, None)], options, camera=recording.camera, recording=recording)
        for kind, ending in FORMATS.items():
            across, height, along = _ranges(_written(lifted, kind, ending))
            yield [name, words, ending, f"{across:.0f}, {along:.0f}", f"{height:.0f}"]


def _seen(track: Track) -> int:
    return int(np.isfinite(track.poses.coords[..., 0]).any(axis=1).sum())


def _written(tracks: tuple[Track, ...], kind: str, ending: str) -> PoseSequence:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"walk{ending}"
        export_poses(tracks, path, find_format(kind).name)
        return next(iter(read_poses(path).values()))


def _ranges(poses: PoseSequence) -> np.ndarray:
    """(3,) mm: the range of the middle of the hips along x, y and z."""
    hips = [joint for joint, name in enumerate(poses.skeleton.joints) if name in ("left_hip", "right_hip")]
    root = poses.coords[:, hips].mean(axis=1)
    return np.nanmax(root, axis=0) - np.nanmin(root, axis=0)
