"""Poses assessed and reported. No Qt."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.tasks.recordings import frames_of
from core import gravity as vertical
from core.camera import Camera
from core.depth.segmentation.pixel_grid import PixelGrid
from core.depth.segmentation.planes import floor_in
from core.document import Segment
from core.ergonomics.angles import measure, neutral_of
from core.ergonomics.assessment import Assessment, assess
from core.ergonomics.cycles import FOUND, Cycle, cycles_of, find_cycles
from core.ergonomics.lifts import LABEL as LIFT
from core.ergonomics.setup import Setup
from core.errors import MediaError, PoseError
from core.gravity import Gravity
from core.language import tr
from core.media.base import FrameKind
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, silent, span
from core.recording import Recording
from core.report.ergonomics.subject import Origin, Subject
from core.report.ergonomics.writing import write_report
from core.track import Track
from core.units import METRIC, Units


@dataclass(frozen=True, eq=False)
class Assessable:
    """One person's poses, and all that an assessment takes beside them.

    recording, camera  that the poses come from; None for a pose file
    gravity, errors    where they are given they go before what setup and recording say
    segments           of the recording: cycles, and lifts by their label
    before             the same work before the workplace was changed
    """

    name: str
    track: Track
    setup: Setup
    recording: Recording | None = None
    camera: Camera | None = None
    gravity: Gravity | None = None
    errors: str = ""
    segments: tuple[Segment, ...] = ()
    before: "Assessable | None" = None

    @property
    def lifts(self) -> tuple[tuple[int, int], ...]:
        """First and last frame of each lift."""
        stretches = ((one.start, min(one.stop, len(self.track)) - 1) for one in self.segments if one.label == LIFT)
        return tuple(sorted((start, last) for start, last in stretches if start < last))

    @property
    def cycles(self) -> tuple[Cycle, ...]:
        stretches = ((one.start, one.stop, one.label) for one in self.segments if one.label != LIFT)
        return cycles_of(stretches, len(self.track))


def assess_person(
    person: Assessable, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Assessment:  # fmt: skip
    """The assessment of one person as the user has set it up."""
    poses, setup = person.track.composed(), person.setup
    gravity, view = gravity_of(person, poses), setup.view if poses.dims == 2 else ""
    frame = setup.neutral.get(person.track.key.person)
    neutral = None
    if frame is not None and frame < len(poses):
        neutral = neutral_of(measure(poses.slice(frame, frame + 1), gravity, view=view), 0)
    return assess(
        poses, setup.facts, gravity=gravity, view=view, errors=person.errors or _errors(poses, person.recording),
        neutral=neutral, progress=progress, cancel=cancel,
    )  # fmt: skip


def assess_people(
    people: Sequence[Assessable], *, progress: Progress = silent, cancel: CancelToken | None = None
) -> list[Subject]:  # fmt: skip
    """Each person assessed, and beside them what was before; ``Subject.before`` has no cycles and lifts of its own."""
    subjects, steps, done = [], sum(1 + (one.before is not None) for one in people), 0
    for person in people:
        found = []
        for each in (person, person.before) if person.before is not None else (person,):
            part = span(progress, done / steps, (done + 1) / steps)
            found.append(assess_person(each, progress=part, cancel=cancel))
            done += 1
        before = Subject(person.before.name, found[1]) if person.before is not None else None
        subjects.append(Subject(person.name, found[0], person.cycles, person.lifts, before))
    return subjects


def report_ergonomics(
    people: Sequence[Assessable],
    path: str | Path,
    *,
    source: str | Path = "",
    heading: str = "",
    notes: str = "",
    units: Units = METRIC,
    repetition: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> list[Subject]:
    """Assess people and write one report; the format is that of the name's ending.

    ``source`` is the file that the poses come from (named in the report, with its hash). ``repetition``: cycles are
    looked for where none is marked.
    """
    cancel, path = cancel or CancelToken(), Path(path)
    subjects = assess_people(people, progress=span(progress, 0.0, 0.8), cancel=cancel)
    if repetition:
        subjects = [one if one.cycles else _with_cycles(one, cancel) for one in subjects]
    cancel.check()
    progress(0.85, tr("Writing {path}", path=path.name))
    first = people[0]
    options = {"view": first.setup.view, "errors": first.errors}
    origin = origin_of(source, heading, notes, {name: value for name, value in options.items() if value}, units)
    write_report(subjects, origin, path, cancel=cancel)
    progress(1.0, tr("Written"))
    return subjects


def _with_cycles(subject: Subject, cancel: CancelToken) -> Subject:
    frames = len(subject.assessment.poses)
    found = [(one.start, one.stop, FOUND) for one in find_cycles(subject.assessment.angles, cancel=cancel)]
    return Subject(subject.name, subject.assessment, cycles_of(found, frames), subject.lifts, subject.before)


# --- which way is up --------------------------------------------------------------------------------------------------


def gravity_of(person: Assessable, poses: PoseSequence) -> Gravity:
    """Which way is up: as given or as the user says, else a placed camera, else the depth camera's accelerometer, else
    the floor that depth shows, else what poses tell.

    Raises ``PoseError`` where two clicks tell nothing without a camera.
    """
    setup, recording, camera, flat = person.setup, person.recording, person.camera, poses.dims == 2
    if person.gravity is not None:
        return person.gravity
    if poses.space == Space.WORLD and recording is not None and camera is not None and camera.R is not None:
        return _said_in_world(setup, camera) or vertical.of_poses(poses)
    if poses.space == Space.WORLD or recording is None:
        return vertical.of_poses(poses)
    if setup.up == "level":
        level = vertical.of_level()
        return Gravity(level.up[: poses.dims], level.source, level.sigma)
    if setup.up == "clicks":
        lower, upper = setup.edge[:2], setup.edge[2:]
        if flat:
            return vertical.of_points(lower, upper)
        return vertical.of_clicks(lower, upper, _camera(recording, camera))
    if flat or (camera is not None and camera.R is not None):
        return vertical.of_poses(poses, camera)
    if recording.kind == FrameKind.DEPTH:
        with suppress(MediaError):  # nothing in the file tells, or it is missing
            return measured_gravity(recording)
    return vertical.of_poses(poses)


def _said_in_world(setup: Setup, camera: Camera) -> Gravity | None:
    """What the user says of the vertical, in the axes of a world that the camera has its place in."""
    if setup.up == "clicks":
        said = vertical.of_clicks(setup.edge[:2], setup.edge[2:], camera)
    elif setup.up == "level":
        said = vertical.of_level()
    else:
        return None
    return Gravity(said.up @ camera.R, said.source, said.sigma)


def _camera(recording: Recording, camera: Camera | None) -> Camera:
    if camera is None:
        with frames_of(recording) as source:
            camera = source.camera
    if camera is None:
        raise PoseError(tr("Two clicks show the vertical in space only where the camera is known"),
                        action=tr("Say what camera it was: Pose > Camera and depth"))  # fmt: skip
    return camera


def _errors(poses: PoseSequence, recording: Recording | None) -> str:
    """Poses in space that were made of a depth recording are as well known as depth tells."""
    depth = recording is not None and recording.kind == FrameKind.DEPTH
    return "depth" if poses.dims == 3 and depth else ""


def measured_gravity(recording: Recording) -> Gravity:
    """Which way is up in the axes of a depth recording's camera: by its accelerometer, else across the floor of its
    middle frame.

    Raises ``MediaError`` for one in colour, and where no floor is seen.
    """
    with frames_of(recording) as source:
        if source.kind != FrameKind.DEPTH:
            raise MediaError(tr("Only depth shows where the floor is"), action=tr("Give the vertical another way"))
        up = source.upwards()
        if up is not None:
            return vertical.of_accelerometer(up)
        grid = PixelGrid.of(source.width, source.height, source.camera)
        floor = floor_in(grid.take(source.read(len(source) // 2)), grid)
    if floor is None:
        raise MediaError(
            tr("No floor is seen in {recording}", recording=recording.name), action=tr("Give the vertical another way")
        )
    return vertical.of_floor(floor.normal)


# --- origin -----------------------------------------------------------------------------------------------------------


def origin_of(
    source: str | Path, title: str = "", notes: str = "", options: dict[str, str] | None = None, units: Units = METRIC
) -> Origin:
    """Where the numbers of a report come from; today, and this version of the program."""
    from importlib.metadata import version

    source = Path(source) if source else None
    return Origin(
        title or tr("Ergonomic assessment"), source.name if source else "", digest(source),
        f"posewright {version('posewright')}", date.today().isoformat(), notes, options or {}, units,
    )  # fmt: skip


def digest(path: Path | None) -> str:
    """SHA-256 of a file; "" where there is none (a folder has none either)."""
    if path is None or not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
