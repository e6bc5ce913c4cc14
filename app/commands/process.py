"""``posewright process RECORDING -o P.posewright``: the whole chain into a project."""

from dataclasses import fields
from pathlib import Path

from app.commands._batch import add_inputs, add_json, each, expand
from app.commands._options import add_options, given
from app.commands._recordings import (
    add_estimator_options,
    described,
    estimator_options,
    is_recording,
    with_found_unit,
)
from app.tasks.estimation import warnings_of
from app.tasks.process import process_recording
from core.edits import SetRecording, put_tracks
from core.errors import ProjectInUseError, UsageError
from core.project.guard import owner_of
from core.project.project import SUFFIX, Project
from models.jumps.options import JumpsOptions
from models.jumps.weights import targets
from models.lifting.options import LiftOptions

INPAINT, LIFT = ("quality", "target"), ("height", "fov", "floor", "contacts", "smoothing")
"""Which options of the two later steps can be given here; all of them, one step at a time: inpaint, lift."""
NAMES = {"quality": "estimator_quality"}
"""--quality is the inpainting's."""


def add_to(commands):
    command = commands.add_parser("process", help="the whole chain: estimate, inpaint, lift")
    add_inputs(command, "RECORDING", "a video, an image folder or a depth recording")
    command.add_argument("-o", "--output", metavar=f"P{SUFFIX}", help="the project (for several: a folder)")
    command.add_argument("--force", action="store_true", help="replace an existing project")
    add_estimator_options(command, skip=("height",), names=NAMES)  # one height, for all steps that need it
    command.add_argument("--no-inpaint", action="store_true", help="skip inpainting")
    command.add_argument("--no-lift", action="store_true", help="leave 3D out")
    add_options(command, {"jumps": JumpsOptions}, skip=_all_but(JumpsOptions, *INPAINT), choices={"target": targets()})
    add_options(command, {"lifter": LiftOptions}, skip=_all_but(LiftOptions, *LIFT))
    add_json(command)
    return command


def run(args, console) -> int:
    paths = expand(args.inputs, is_recording, console)
    if args.output and len(paths) == 1 and Path(args.output).suffix != SUFFIX:
        got, action = Path(args.output).name, f"Call it {Path(args.output).stem}{SUFFIX}; export poses from it later"
        raise UsageError("A project is written", expected=f"a name that ends in {SUFFIX}", got=got, action=action)

    def work(path: Path, target: Path) -> None:
        if target.exists() and not args.force:
            raise UsageError(f"{target} already exists", action="Give another name, or --force to replace it")
        _check_free(target)
        recording = described(path, args, console)
        options = estimator_options(args, shared=LiftOptions, names=NAMES)
        how: dict = {
            "people": args.people, "options": options, "progress": console.progress(path.name),
            "inpaint": None if args.no_inpaint else JumpsOptions(**given(args, JumpsOptions)),
            "lift": None if args.no_lift else LiftOptions(**_lift(args)),
        }  # fmt: skip
        made = process_recording(recording, args.estimator, **how)
        if not made and (other := with_found_unit(recording, args, console, options)) is not recording:
            recording, made = other, process_recording(other, args.estimator, **how)
        project = _fresh_project(target, path)
        try:
            project.apply(SetRecording(recording.id, recording))
            if made:
                project.apply(put_tracks(made, "Process recording"))
            else:
                console.error(f"{path.name}: no person was found; the project holds only the recording")
            for text in warnings_of(project.document.tracks.values()):
                console.error(f"{path.name}: {text}")
            rows = [
                (target.name, key.person, key.stage, track.skeleton.name, len(track), f"{_coverage(track):.0%}")
                for key, track in project.document.tracks.items()
            ]
            console.table(("project", "person", "stage", "skeleton", "frames", "found"), rows)
        finally:
            project.close()

    return each(paths, args.output, SUFFIX, console, work)


def _all_but(kind: type, *names: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in names)


def _lift(args) -> dict:
    """``mirrored`` is a field of estimators, too, and means them."""
    return {name: value for name, value in given(args, LiftOptions).items() if name in LIFT}


def _check_free(target: Path) -> None:
    owner = owner_of(target)
    if owner is not None:
        raise ProjectInUseError(target.name, str(owner))


def _fresh_project(target: Path, recording: Path) -> Project:
    """Only now is an older project touched: a failure before this leaves it."""
    _check_free(target)
    for old in (target, target.with_name(target.name + "-wal"), target.with_name(target.name + "-shm")):
        old.unlink(missing_ok=True)
    return Project.create(target)


def _coverage(track) -> float:
    return float(track.poses.present.any(axis=1).mean()) if len(track) else 0.0
