"""``posewright ergonomics POSES|PROJECT -o REPORT.{html,pdf,csv,xlsx,json}``: angles, risk scores and exposure."""

import tomllib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.commands._batch import add_inputs, add_json, each, expand
from app.commands._tracks import add_track_options, has_poses, people_of, read_tracks
from app.tasks.ergonomics import floor_gravity, report_as_set, report_ergonomics
from core.calibration import read_calibration
from core.document import Document, Recording
from core.ergonomics import gravity
from core.ergonomics.body import VIEWS
from core.ergonomics.facts import COUPLINGS, PATTERNS, TaskFacts
from core.ergonomics.gravity import Gravity
from core.ergonomics.setup import Setup
from core.ergonomics.tables import load
from core.errors import FormatError, PoseError, UsageError
from core.io.facts import UPS
from core.project.project import SUFFIX, Project
from core.report.ergonomics.writing import ENDINGS


def add_to(commands):
    command = commands.add_parser("ergonomics", help="joint angles, risk scores and exposure as a report")
    add_inputs(command, "POSES", "a project or a pose file")
    command.add_argument("-o", "--output", metavar="REPORT", help="report (for several: a folder)")
    formats = [ending[1:] for ending in ENDINGS]
    command.add_argument("--format", choices=formats, help="of several reports, or where the name does not say")
    view = "of 2D poses: the side of the person that the picture shows"
    command.add_argument("--view", choices=VIEWS, default="", help=view)
    up = "'floor' (of a project's depth recording), 'level' (of the camera), X,Y,Z, or a calibration CALIB[:NAME]"
    up = f"which way is up: {up}, or the file's axis: y, z, -y ... (default: from the poses)"
    command.add_argument("--up", metavar="WHERE", default="", help=up)
    errors = "how well angles are known, by what the poses come from (default: from the file)"
    command.add_argument("--errors", choices=ERRORS, default="", help=errors)
    command.add_argument("--title", default="", help="of the report")
    command.add_argument("--notes", default="", help="a paragraph under the title")
    facts = command.add_argument_group("facts of the task; what is not given is assumed, and the report says so")
    facts.add_argument("--template", choices=sorted(load("workplaces")), help="a kind of workplace to start from")
    facts.add_argument("--facts", metavar="TOML", help="a file with any of the facts")
    facts.add_argument("--load", dest="load_kg", type=float, metavar="KG", help="what is held or moved")
    facts.add_argument("--load-pattern", choices=PATTERNS)
    facts.add_argument("--grip", dest="coupling", choices=COUPLINGS)
    facts.add_argument("--repetition", dest="repetition_per_min", type=float, metavar="N", help="times a minute")
    facts.add_argument("--shift-hours", type=float, metavar="H", help="how long the recorded work is done")
    add_track_options(command, skip=("up",))
    add_json(command)
    return command


ERRORS = ("motion_capture", "depth", "monocular", "picture")
_OPTIONS = ("load_kg", "load_pattern", "coupling", "repetition_per_min", "shift_hours")


def run(args, console) -> int:
    paths = expand(args.inputs, has_poses, console)
    if not args.output and len(paths) == 1:
        raise UsageError("No place is given for the report", action="Give a file with -o", expected=" ".join(ENDINGS))
    facts, up = _facts(args), _up(args.up) if args.up not in ("", "floor", *UPS) else None

    def work(path: Path, target: Path) -> None:
        target = target if not args.format else target.with_suffix(f".{args.format}")
        kept = None if args.up or args.errors or args.view else _kept(path, args.recording)
        if kept is not None:
            subjects = _report_as_kept(*kept, path, target, facts, args, console)
        else:
            subjects = report_given(path, target)
        for subject in subjects:
            _show(path.name, subject, console)

    def report_given(path: Path, target: Path) -> list:
        tracks = read_tracks(path, args, dims=(2, 3) if args.view else (3,), console=console)
        _check_person(tracks, path, args)
        return report_ergonomics(
            tracks, target, facts, source=path, title=args.title, notes=args.notes, names=people_of(path),
            gravity=_floor(path, args.recording) if args.up == "floor" else up, view=args.view, errors=args.errors,
            progress=console.progress(path.name),
        )  # fmt: skip

    return each(paths, args.output, f".{args.format or 'html'}", console, work)


def _kept(path: Path, number: int | None) -> tuple[Document, Recording, Setup] | None:
    """The recording and what its user said for the assessment, in the window; None where nothing is kept."""
    if path.suffix != SUFFIX:
        return None
    with closing(Project.open(path, read_only=True)) as project:
        document = project.document.snapshot()
    recording = document.recordings.get(min(document.recordings, default=0) if number is None else number)
    return None if recording is None or recording.ergonomics is None else (document, recording, recording.ergonomics)


def _report_as_kept(document, recording, setup, path, target, facts, args, console) -> list:
    """The report that the window would write; facts of the options go before those that are kept."""
    setup = replace(setup, facts=facts.over(setup.facts))
    try:
        tracks = read_tracks(path, args, dims=(3,), console=console)
    except PoseError:
        if not setup.view:
            raise
        tracks = read_tracks(path, args, dims=(2,), console=console)
    _check_person(tracks, path, args)
    return report_as_set(
        tracks, recording, setup, target, [document.camera_of(track) for track in tracks], heading=args.title,
        notes=args.notes, names=people_of(path), progress=console.progress(path.name),
    )  # fmt: skip


def _check_person(tracks: list, path: Path, args) -> None:
    if not tracks:
        raise PoseError(f"There is no person {args.person} in {path.name}")


def _show(file: str, subject, console) -> None:
    rows = [
        (file, subject.name, found.score.name, round(found.percentiles[50], 1), round(found.percentiles[95], 1),
         f"{found.levels[-2].from_here:.0%}", f"{found.assessable:.0%}")
        for found in subject.assessment.score_exposures
    ]  # fmt: skip
    headers = ("file", "person", "score", "P50", "P95", "at the two highest levels", "assessable")
    console.table(headers, rows)
    for text in subject.assessment.warnings:
        console.say(text)


def _facts(args) -> TaskFacts:
    """Options go before the file, the file before the template."""
    given = TaskFacts.of({name: value for name in _OPTIONS if (value := getattr(args, name)) is not None})
    if args.facts:
        given = given.over(TaskFacts.of(_table(Path(args.facts))))
    if args.template:
        given = given.over(TaskFacts.of(load("workplaces")[args.template]["facts"]))
    return given


def _table(path: Path) -> dict:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise FormatError(f"Cannot read the facts in {path.name}", expected="TOML", got=str(error)) from error


def _floor(path: Path, recording: int | None) -> Gravity:
    if path.suffix != SUFFIX:
        raise UsageError("Only a project knows the recording that shows the floor", got=path.name)
    project = Project.open(path, read_only=True)
    recordings = project.document.recordings
    project.close()
    number = min(recordings, default=0) if recording is None else recording
    if number not in recordings:
        raise UsageError("There is no such recording in the project", expected=str(sorted(recordings)))
    return floor_gravity(recordings[number])


def _up(where: str) -> Gravity:
    if where == "level":
        return Gravity([0.0, -1.0, 0.0], "the camera, said to be level", 2.0)
    try:
        return Gravity([float(number) for number in where.split(",")], "given as numbers", 1.0)
    except ValueError:
        path, _, name = where.partition(":")
    cameras = read_calibration(path)
    if (name and name not in cameras) or not cameras:
        raise UsageError(f"There is no camera {name!r} in {path}", expected=", ".join(cameras))
    return gravity.of_camera(cameras[name] if name else next(iter(cameras.values())))
