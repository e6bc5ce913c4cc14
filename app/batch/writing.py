"""``Export``: how the poses of one input are written, as plain values that any process can take."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.batch.report import Report
from app.tasks.import_export import export_poses
from core.io.base import PoseFormat, find_format, left_behind
from core.kinematics.standing import Ground, unplaced
from core.language import tr
from core.recording import Recording
from core.track import Track


@dataclass(frozen=True)
class Export:
    """``format`` is a name of the registry, ``options`` are of its kind, or None; ``ground`` is for people whose place
    in the scene is not known."""

    format: str
    options: object = None
    ground: Ground = Ground.ORIGIN

    @property
    def suffix(self) -> str:
        return suffix_of(find_format(self.format))


def suffix_of(fmt: PoseFormat) -> str:
    return fmt.extensions[0] if fmt.extensions else ""


def files_of(place: Path, tracks: Sequence[Track], fmt: PoseFormat) -> list[tuple[Path, list[Track]]]:
    """All people in one file, or, where the format holds only one, walk-person0.bvh, walk-person1.bvh ..."""
    if not fmt.single or len(tracks) == 1:
        return [(place, list(tracks))]
    return [(place.with_stem(f"{place.stem}-person{track.key.person}"), [track]) for track in tracks]


def write_tracks(
    tracks: Sequence[Track], place: Path, export: Export, report: Report, recording: Recording | None = None
) -> list[tuple[Path, list[Track]]]:
    """Write all people, and say where those are put whose place is unknown and what is left behind; the files with who
    is in them. Frames have the numbers of the ``recording``."""
    fmt, name = find_format(export.format), (report.target or place).name
    if text := unplaced((track.poses for track in tracks), export.ground):
        report.remark(f"{name}: {text}")
    if left := left_behind(fmt, {track.key.person: track.poses for track in tracks}):
        report.remark(tr("{name}: not written, of the file that was read: {left}", name=name, left=", ".join(left)))
    files = files_of(place, tracks, fmt)
    for file, group in files:
        export_poses(group, file, fmt, export.options, export.ground, recording=recording)
    return files
