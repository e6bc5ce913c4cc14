"""``posewright process RECORDING -o P.posewright``: the whole chain into a project."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import fields
from pathlib import Path

from app.batch.report import Report
from app.batch.scratch import made_here
from app.commands._batch import add_inputs, add_json, each, inputs_of, is_many, job_of
from app.commands._options import add_options, given
from app.commands._recordings import (
    add_estimator_options,
    described,
    estimator_options,
    estimators_of,
    is_recording,
    with_found_unit,
)
from app.tasks.estimation import warnings_of
from app.tasks.process import process_recording
from core.document import Recording, Track
from core.edits import SetRecording, put_tracks
from core.errors import UsageError
from core.project.project import SUFFIX, Project
from models.jumps.options import JumpsOptions
from models.jumps.weights import targets
from models.lifting.options import LiftOptions

INPAINT, LIFT = ("quality", "target"), ("height", "fov", "floor", "contacts", "smoothing")
"""Which options of the two later steps can be given here; all of them, one step at a time: inpaint, lift."""
NAMES = {"quality": "estimator_quality"}
"""--quality is the inpainting's."""


def add_to(commands):
    command = commands.add_parser("process")
    add_inputs(command, "RECORDING", "a video, an image folder or a depth recording")
    command.add_argument("-o", "--output", metavar=f"P{SUFFIX}", help="the project (for several: a folder)")
    add_estimator_options(command, skip=("height",), names=NAMES)  # one height, for all steps that need it
    command.add_argument("--no-inpaint", action="store_true", help="skip inpainting")
    command.add_argument("--no-lift", action="store_true", help="leave 3D out")
    add_options(command, {"jumps": JumpsOptions}, skip=_all_but(JumpsOptions, *INPAINT), choices={"target": targets()})
    add_options(command, {"lifter": LiftOptions}, skip=_all_but(LiftOptions, *LIFT))
    add_json(command)
    return command


def run(args, console) -> int:
    inputs = inputs_of(args, is_recording, console)
    if args.output and not is_many(inputs, args, args.output) and Path(args.output).suffix != SUFFIX:
        got, action = Path(args.output).name, f"Call it {Path(args.output).stem}{SUFFIX}; export poses from it later"
        raise UsageError("A project is written", expected=f"a name that ends in {SUFFIX}", got=got, action=action)
    models = (*estimators_of(args), *([] if args.no_inpaint else ["jumps"]), *([] if args.no_lift else ["lifter"]))
    return each(job_of("process", work, args, SUFFIX, models), inputs, args, console, heavy=True)


def work(path: Path, place: Path, args, report: Report) -> None:
    recording = described(path, args, report)
    options = estimator_options(args, shared=LiftOptions, names=NAMES)
    how: dict = {
        "people": args.people, "options": options, "progress": report.progress(path.name), "cancel": report.cancel,
        "inpaint": None if args.no_inpaint else JumpsOptions(**given(args, JumpsOptions)),
        "lift": None if args.no_lift else LiftOptions(**_lift(args)),
        "warn": lambda text: report.error(f"{path.name}: {text}"),
    }  # fmt: skip
    made = process_recording(recording, args.estimator, **how)
    if not made and (other := with_found_unit(recording, args, report, options)) is not recording:
        recording, made = other, process_recording(other, args.estimator, **how)
    if not made:
        report.error(f"{path.name}: no person was found; the project holds only the recording")
    for text in warnings_of(made):
        report.error(f"{path.name}: {text}")
    _write(recording, made, place, report)
    report.frames = recording.n_frames
    report.figures_of(made)
    rows = [
        (place.name, track.key.person, track.key.stage, track.skeleton.name, len(track), f"{_coverage(track):.0%}")
        for track in made
    ]
    report.table(("project", "person", "stage", "skeleton", "frames", "found"), rows)


def _write(recording: Recording, made: Sequence[Track], place: Path, report: Report) -> None:
    home = (report.target or place).absolute().parent
    with made_here(place) as here, closing(Project.create(here, home=home)) as project:
        project.apply(SetRecording(recording.id, recording))
        if made:
            project.apply(put_tracks(made, "Process recording"))
        project.close()


def _all_but(kind: type, *names: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in names)


def _lift(args) -> dict:
    """``mirrored`` is a field of estimators, too, and means them."""
    return {name: value for name, value in given(args, LiftOptions).items() if name in LIFT}


def _coverage(track) -> float:
    return float(track.poses.present.any(axis=1).mean()) if len(track) else 0.0
