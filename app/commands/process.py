"""``posewright process RECORDING -o P.posewright``: the whole chain into a project."""

from dataclasses import fields
from pathlib import Path

from app.batch.process import Chain
from app.batch.recordings import is_recording
from app.commands._batch import add_inputs, add_json, each, inputs_of, is_many
from app.commands._options import add_options, given
from app.commands._recordings import add_camera, add_estimator_options, camera_of, estimator_options
from core.errors import UsageError
from core.language import tr
from core.project.project import SUFFIX
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
    add_camera(command)
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
        raise UsageError(
            tr("A project is written"),
            expected=tr("a name that ends in {suffix}", suffix=SUFFIX),
            got=got,
            action=action,
        )
    return each(_chain(args).job(), inputs, args, console, heavy=True)


def _chain(args) -> Chain:
    inpaint = None if args.no_inpaint else JumpsOptions(**given(args, JumpsOptions))
    lift = None if args.no_lift else LiftOptions(**_lift(args))
    options = estimator_options(args, shared=LiftOptions, names=NAMES)
    return Chain(args.estimator, args.people, options, inpaint, lift, args.unit, args.fps, camera_of(args))


def _all_but(kind: type, *names: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in names)


def _lift(args) -> dict:
    """``mirrored`` is a field of estimators, too, and means them."""
    return {name: value for name, value in given(args, LiftOptions).items() if name in LIFT}
