"""Poses assessed and reported. No Qt."""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from importlib.metadata import version
from pathlib import Path

from app.tasks.recordings import frames_of
from core.camera import Camera
from core.depth.segmentation.pixel_grid import PixelGrid
from core.depth.segmentation.planes import floor_in
from core.document import Recording, Track
from core.ergonomics import gravity as vertical
from core.ergonomics.angles import measure, neutral_of
from core.ergonomics.assessment import Assessment, assess
from core.ergonomics.facts import Settings, TaskFacts
from core.ergonomics.gravity import Gravity
from core.ergonomics.setup import Setup
from core.errors import MediaError, PoseError
from core.media.base import FrameKind
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, silent, span
from core.report.ergonomics.subject import Origin, Subject
from core.report.ergonomics.writing import write_report


def assess_as_set(
    track: Track,
    recording: Recording,
    setup: Setup,
    camera: Camera | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Assessment:
    """The assessment of a track of a recording as the user has set it up there; ``camera`` is the one of 3D poses."""
    poses = track.composed()
    gravity, view = gravity_as_set(poses, recording, setup, camera), setup.view if poses.dims == 2 else ""
    frame = setup.neutral.get(track.key.person)
    neutral = None
    if frame is not None and frame < len(poses):
        neutral = neutral_of(measure(poses.slice(frame, frame + 1), gravity, view=view), 0)
    return assess(
        poses, setup.facts, gravity=gravity, view=view, errors=_errors(poses, recording), neutral=neutral,
        progress=progress, cancel=cancel,
    )  # fmt: skip


def _errors(poses: PoseSequence, recording: Recording) -> str:
    """Poses in space that were made of a depth recording are as well known as depth tells."""
    return "depth" if poses.dims == 3 and recording.kind == FrameKind.DEPTH else ""


def gravity_as_set(poses: PoseSequence, recording: Recording, setup: Setup, camera: Camera | None = None) -> Gravity:
    """Which way is up: as the user says, else a placed camera, else the floor that depth shows, else what poses tell.

    Raises ``PoseError`` where two clicks tell nothing without a camera.
    """
    if poses.space == Space.WORLD:
        return vertical.of_poses(poses)
    flat = poses.dims == 2
    if setup.up == "level":
        return Gravity([0.0, -1.0, 0.0][: poses.dims], "the camera, said to be level", 2.0)
    if setup.up == "clicks":
        lower, upper = setup.edge[:2], setup.edge[2:]
        if flat:
            return vertical.of_points(lower, upper)
        return vertical.of_clicks(lower, upper, _camera(recording, camera))
    if flat or (camera is not None and camera.R is not None):
        return vertical.of_poses(poses, camera)
    if recording.kind == FrameKind.DEPTH:
        with suppress(MediaError):  # no floor is seen, or the file is missing
            return floor_gravity(recording)
    return vertical.of_poses(poses)


def _camera(recording: Recording, camera: Camera | None) -> Camera:
    if camera is None:
        with frames_of(recording) as source:
            camera = source.camera
    if camera is None:
        raise PoseError("Two clicks show the vertical in space only where the camera is known",
                        action="Say what camera it was (Pose > Camera of this recording)")  # fmt: skip
    return camera


def report_as_set(
    tracks: Sequence[Track],
    recording: Recording,
    setup: Setup,
    path: str | Path,
    cameras: Sequence[Camera | None],
    *,
    heading: str = "",
    notes: str = "",
    names: Mapping[int, str] | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> list[Subject]:
    """Assess people of a recording as the user has set it up (a camera for each track), and write one report."""
    cancel, subjects, path = cancel or CancelToken(), [], Path(path)
    for number, (track, camera) in enumerate(zip(tracks, cameras, strict=True)):
        part = span(progress, 0.8 * number / len(tracks), 0.8 * (number + 1) / len(tracks))
        found = assess_as_set(track, recording, setup, camera, progress=part, cancel=cancel)
        subjects.append(Subject((names or {}).get(track.key.person) or f"Person {track.key.person + 1}", found))
    cancel.check()
    progress(0.85, f"Writing {path.name}")
    write_report(subjects, origin_of(recording.path, heading, notes, setup.view), path)
    progress(1.0, "Written")
    return subjects


def report_ergonomics(
    tracks: Sequence[Track],
    path: str | Path,
    facts: TaskFacts | None = None,
    settings: Settings | None = None,
    *,
    source: str | Path = "",
    title: str = "",
    notes: str = "",
    names: Mapping[int, str] | None = None,
    gravity: Gravity | None = None,
    view: str = "",
    errors: str = "",
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> list[Subject]:
    """Assess the people of a recording and write one report; the format is that of the name's ending.

    ``source`` is the file that the tracks come from (named in the report, with its hash), ``names`` what people are
    called in it (default: "Person 1" ...).
    """
    cancel, subjects = cancel or CancelToken(), []
    for number, track in enumerate(tracks):
        part = span(progress, 0.8 * number / len(tracks), 0.8 * (number + 1) / len(tracks))
        poses = track.composed()
        found = assess(poses, facts, settings, gravity=gravity, view=view, errors=errors, progress=part, cancel=cancel)
        subjects.append(Subject((names or {}).get(track.key.person) or f"Person {track.key.person + 1}", found))
    cancel.check()
    progress(0.85, f"Writing {Path(path).name}")
    write_report(subjects, origin_of(source, title, notes, view, errors), Path(path))
    progress(1.0, "Written")
    return subjects


def floor_gravity(recording: Recording) -> Gravity:
    """Which way is up in the axes of a depth recording's camera: across the floor of its middle frame.

    Raises ``MediaError`` for one in colour, and where no floor is seen.
    """
    with frames_of(recording) as source:
        if source.kind != FrameKind.DEPTH:
            raise MediaError("Only depth shows where the floor is", action="Give the vertical another way")
        grid = PixelGrid.of(source.width, source.height, source.camera)
        floor = floor_in(grid.take(source.read(len(source) // 2)), grid)
    if floor is None:
        raise MediaError(f"No floor is seen in {recording.name}", action="Give the vertical another way")
    return vertical.of_floor(floor.normal)


def origin_of(source: str | Path, title: str = "", notes: str = "", view: str = "", errors: str = "") -> Origin:
    """Where the numbers of a report come from; today, and this version of the program."""
    source = Path(source) if source else None
    options = {"view": view, "errors": errors}
    return Origin(
        title or "Ergonomic assessment", source.name if source else "", digest(source),
        f"posewright {version('posewright')}",
        date.today().isoformat(), notes, {key: value for key, value in options.items() if value},
    )  # fmt: skip


def digest(path: Path | None) -> str:
    """SHA-256 of a file; "" where there is none (a folder has none either)."""
    if path is None or not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
