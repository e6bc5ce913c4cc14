"""Pose files: read onto a recording, written from tracks. No Qt."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.tasks.recordings import sized
from core.errors import AppError, PoseError
from core.filtering.resampling import fit_to_frames, fit_to_numbers, fit_to_times
from core.io.apart import is_large
from core.io.base import People, PoseFormat, read_poses, write_poses
from core.io.facts import ASSUMED, RECORDING, STATED, UNSAID, Said, fact, remarks_of, told, with_fact
from core.io.frames import NUMBERING, frame_numbers, with_numbering
from core.io.unknown import GUESSED
from core.kinematics.standing import Ground, grounded
from core.language import tr
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, silent
from core.recording import Recording
from core.skeleton import Skeleton
from core.track import Track, TrackKey

_SAME_RATE = 0.02  # 29.97 and 30 frames/s are the same recording


def import_poses(
    path: str | Path,
    recording: Recording,
    stage: str = "detected",
    *,
    format: str | None = None,
    only: int | None = None,
    person: int = 0,
    offset: float | None = None,
    said: Said = UNSAID,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """The people of a pose file, fitted to the recording's frames by number, or by time: time in the file + ``offset``
    seconds = time in the recording. With ``only`` that person of the file alone, as ``person`` of the recording.

    ``said`` is what the user says of the file. What neither tells comes from the recording: rate, size of the picture.
    """
    progress(0.0, tr("Reading {name}", name=Path(path).name))
    read = read_poses(path, format, said, cancel=cancel)
    found = {i: told(poses, _of_recording(recording)) for i, poses in read.items()}
    if not found:
        raise PoseError(tr("There are no poses in {name}", name=Path(path).name))
    if only is not None:
        if only not in found:
            numbers = ", ".join(str(number + 1) for number in sorted(found))
            raise PoseError(tr("There is no person {only} in {name}", only=only + 1, name=Path(path).name), expected=tr(
                "one of {numbers}",
                numbers=numbers
            ))
        found = {person: found[only]}
    variant = Path(path).stem.encode(errors="replace").decode()  # a label: bytes that are not UTF-8 become "?"
    return tuple(
        Track(TrackKey(recording.id, number, stage, variant), _fitted(poses, recording, offset))
        for number, poses in sorted(found.items())
    )


def guessed_skeleton(
    path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Skeleton | None:  # fmt: skip
    """The skeleton of a pose file whose bones have to be guessed, for the user to confirm; None for known ones, for
    files that cannot be read, and for large ones, which are not read twice."""
    progress(0.0, tr("Looking at {path}", path=path.name))
    try:
        if is_large(path):
            return None
        skeletons = {poses.skeleton for poses in read_poses(path, cancel=cancel).values()}
    except (AppError, OSError):
        return None
    alike = len(skeletons) == 1
    return next((skeleton for skeleton in skeletons if alike and skeleton.name == GUESSED), None)


def unsaid_of(tracks: Iterable[Track]) -> list[str]:
    """What the files of imported tracks do not say, what of them was left out, and what is strange; each once."""
    return remarks_of((track.poses for track in tracks if _is_imported(track.poses)), options=False)


def _is_imported(poses: PoseSequence) -> bool:
    """Whether poses are as a file gave them: no model has made anything of them."""
    return "model" not in poses.source and not {"facts", "dropped"}.isdisjoint(poses.source)


def _of_recording(recording: Recording) -> Said:
    fps = 0.0 if "fps" in recording.assumed else recording.fps
    return Said(fps=fps, size=(recording.width, recording.height), by=RECORDING)


def _fitted(poses: PoseSequence, recording: Recording, offset: float | None) -> PoseSequence:
    """Poses at the recording's own times; by number, those of another rate keep their own where the recording
    states its."""
    if poses.space == Space.IMAGE:
        poses = sized(poses, recording)
    if offset is not None:
        return fit_to_times(poses, recording.times, offset)
    rate = _rate(poses)
    known = recording.fps if "fps" not in recording.assumed else 0.0
    if rate and known and abs(rate / known - 1) > _SAME_RATE:
        taken = tr(
            "the file has {rate:.6g} frames/s, the recording {fps:.6g}; they were counted, not timed",
            rate=rate, fps=recording.fps
        )
        return with_fact(fit_to_frames(poses, recording.n_frames, recording.fps), "frames", taken, ASSUMED)
    numbers = frame_numbers([poses], poses.times)
    fitted = fit_to_numbers(poses, recording.times, numbers, _numbers_for(poses, recording))
    return with_fact(fitted, "frames", "those of the recording", RECORDING) if recording.numbers else fitted


def _numbers_for(poses: PoseSequence, recording: Recording) -> tuple[int, ...]:
    """Those of the recording's frames; from 0 for poses that have times, or frames of a recording already."""
    if fact(poses, NUMBERING)[1]:
        return recording.numbers
    timed = fact(poses, "fps")[1] in ("", STATED) or fact(poses, "frames")[1] == RECORDING
    first = recording.numbers[0] if recording.numbers and (timed or "model" in poses.source) else 0
    return tuple(number - first for number in recording.numbers)


def _rate(poses: PoseSequence) -> float:
    """That which the numbers of frames count in: the file's, else of the poses."""
    value = fact(poses, "fps")[0]
    return float(value) if isinstance(value, int | float) else poses.fps


def export_poses(
    tracks: Sequence[Track],
    path: str | Path,
    format: PoseFormat | str | None = None,
    options: object = None,
    ground: Ground = Ground.ORIGIN,
    *,
    recording: Recording | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """Write tracks as the user sees them (corrections laid over) into one file; returns where.

    ``options`` are the format's, or None; ``ground`` is for those whose place in the scene is unknown. Frames have the
    numbers of the ``recording`` that the tracks are of.
    """
    progress(0.0, tr("Writing {name}", name=Path(path).name))
    shown = {track.key.person: grounded(track.composed(), ground) for track in tracks}
    people: People = {person: _numbered(poses, recording) for person, poses in shown.items()}
    write_poses(path, people, format.name if isinstance(format, PoseFormat) else format, options)
    progress(1.0, tr("Written"))
    return Path(path)


def _numbered(poses: PoseSequence, recording: Recording | None) -> PoseSequence:
    """Poses of a recording's frames, with what numbers these have; poses that have no recording keep their own."""
    if recording is None or not recording.has_pictures:
        return poses
    first, fps = (recording.numbers[0], recording.fps) if recording.numbers else (0, 0.0)
    return with_numbering(poses, RECORDING, first, fps)
