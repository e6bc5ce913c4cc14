"""``posewright ergonomics POSES|PROJECT -o REPORT.{html,pdf,csv,xlsx,json}``: angles, risk scores and exposure."""

import tomllib
from argparse import Namespace
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.assessable import assessable
from app.batch.report import Report
from app.commands._batch import add_inputs, add_json, each, inputs_of, is_many, job_of
from app.commands._tracks import add_track_options, means_poses, read_tracks
from app.tasks.ergonomics import Assessable, measured_gravity, report_ergonomics
from core import gravity
from core.calibration import read_calibration
from core.document import Document
from core.ergonomics.body import VIEWS
from core.ergonomics.facts import COUPLINGS, PATTERNS, TaskFacts
from core.ergonomics.setup import Setup
from core.ergonomics.tables import load
from core.errors import FormatError, PoseError, UsageError
from core.gravity import Gravity
from core.io.facts import UPS
from core.language import LANGUAGES, tr
from core.project.database import SUFFIX
from core.project.project import Project
from core.recording import Recording
from core.report.ergonomics.writing import ENDINGS, check_ending
from core.units import ALL, METRIC, units_named
from core.words import in_words


def add_to(commands):
    command = commands.add_parser("ergonomics")
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
    before = "a project or pose file of the same work before the workplace was changed, set beside it"
    command.add_argument("--before", metavar="FILE", help=before)
    spoken = "of the report and of remarks (default: English)"
    command.add_argument("--language", choices=LANGUAGES, default="", help=spoken)
    cycles = "look for cycles by repetition where a project has no segments"
    command.add_argument("--cycles", action="store_true", help=cycles)
    command.add_argument("--units", choices=sorted(ALL), default=METRIC.name, help="of lengths and loads in the report")
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
    if args.language:
        from app.translation import speak  # loads Qt's core, which English does not need

        speak(args.language)
    inputs = inputs_of(args, means_poses, console)
    if not args.output and len(inputs) == 1:
        raise UsageError(
            tr("No place is given for the report"), action=tr("Give a file with -o"), expected=" ".join(ENDINGS)
        )
    if args.format and args.output and len(inputs) == 1 and Path(args.output).suffix:
        args.output = str(Path(args.output).with_suffix(_suffix(args)))
    if args.output and not is_many(inputs, args, args.output):
        check_ending(Path(args.output))
    _facts(args), _said_up(args)  # what is wrong with them is wrong with every file
    return each(job_of("ergonomics", work, args, _suffix(args)), inputs, args, console)


def _suffix(args) -> str:
    return f".{args.format or 'html'}"


def work(path: Path, place: Path, args, report: Report) -> None:
    people = _people(path, args, report)
    if args.before:
        people = _with_before(people, Path(args.before), args, report)
    recording = people[0].recording
    subjects = report_ergonomics(
        people, place, source=path if recording is None else recording.path, heading=args.title, notes=args.notes,
        units=units_named(args.units), repetition=args.cycles, progress=report.progress(path.name),
        cancel=report.cancel,
    )  # fmt: skip
    for subject in subjects:
        _show(path.name, subject, report)


def _people(path: Path, args, console) -> list[Assessable]:
    """Who is in a file, as a project's user set it up; what the options say goes before."""
    facts, said = _facts(args), bool(args.up or args.errors or args.view)
    document, recording = _project(path, args.recording)
    kept = recording.ergonomics if recording is not None and not said else None
    setup = replace(kept or Setup(view=args.view), facts=facts.over(kept.facts) if kept else facts)
    try:
        tracks = read_tracks(path, args, dims=(2, 3) if args.view else (3,), console=console)
    except PoseError:
        if not setup.view:
            raise
        tracks = read_tracks(path, args, dims=(2,), console=console)
    if not tracks:
        raise PoseError(tr("There is no person {person} in {path}", person=args.person, path=path.name))
    if document is not None and recording is not None:
        people = [assessable(document, track, setup) for track in tracks]
    else:
        people = [Assessable(tr("Person {person}", person=track.key.person + 1), track, setup) for track in tracks]
    return [replace(one, gravity=_gravity(one, args), errors=args.errors) for one in people]


def _gravity(person: Assessable, args) -> Gravity | None:
    """What the options say of the vertical; None where it is left to the project or to the poses."""
    if args.up == "floor":
        if person.recording is None:
            raise UsageError(tr("Only a project knows the recording that shows the floor"))
        return measured_gravity(person.recording)
    return _said_up(args)


def _said_up(args) -> Gravity | None:
    return _up(args.up) if args.up not in ("", "floor", *UPS) else None


def _with_before(people: list[Assessable], path: Path, args, console) -> list[Assessable]:
    """Everybody beside the person of the same number in another file, or beside the only one that it has."""
    options = Namespace(**vars(args) | {"recording": None, "person": None, "stage": None})
    earlier = {one.track.key.person: one for one in _people(path, options, console)}
    found = []
    for person in people:
        other = earlier.get(person.track.key.person)
        other = next(iter(earlier.values())) if other is None and len(earlier) == 1 else other
        if other is None:
            raise PoseError(tr("{path} has nobody to set before {person}", path=path.name, person=person.name),
                            expected=tr("person {person}, or one person only", person=person.track.key.person),
                            got=", ".join(map(str, earlier)))  # fmt: skip
        found.append(replace(person, before=replace(other, name=f"{path.name}, {other.name}", before=None)))
    return found


def _project(path: Path, number: int | None) -> tuple[Document | None, Recording | None]:
    """A project's document and the recording that is meant; None for other files."""
    if path.suffix != SUFFIX:
        return None, None
    with closing(Project.open(path, read_only=True)) as project:
        document = project.document.snapshot()
    return document, document.recordings.get(min(document.recordings, default=0) if number is None else number)


def _show(file: str, subject, console: Report) -> None:
    for found in subject.assessment.score_exposures:
        console.figure(
            person=subject.name, score=found.score.name, P50=float(found.percentiles[50]),
            P95=float(found.percentiles[95]), at_the_two_highest_levels=float(found.levels[-2].from_here),
            assessable=float(found.assessable),
        )  # fmt: skip
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
        raise FormatError(
            tr("Cannot read the facts in {path}", path=path.name), expected=tr("TOML"), got=in_words(error)
        ) from error


def _up(where: str) -> Gravity:
    if where == "level":
        return Gravity([0.0, -1.0, 0.0], "the camera, said to be level", 2.0)
    try:
        return Gravity([float(number) for number in where.split(",")], "given as numbers", 1.0)
    except ValueError:
        path, _, name = where.partition(":")
    cameras = read_calibration(path)
    if (name and name not in cameras) or not cameras:
        raise UsageError(tr("There is no camera {name!r} in {path}", name=name, path=path), expected=", ".join(cameras))
    return gravity.of_camera(cameras[name] if name else next(iter(cameras.values())))
