"""``posewright process RECORDING -o OUT``: the whole chain into a project, or into a pose file of any format."""

from dataclasses import fields
from pathlib import Path

from app.batch.process import Chain
from app.batch.recordings import is_recording
from app.batch.writing import Export
from app.commands._batch import add_inputs, add_json, check_format, each, inputs_of, is_many
from app.commands._options import add_options, given
from app.commands._recordings import add_camera, add_estimator_options, camera_of, estimator_options
from app.commands._writing import add_write_options, export_of, said_writing
from core.errors import UsageError
from core.language import tr
from core.project.database import SUFFIX
from core.track import STAGES
from models.jumps.options import JumpsOptions
from models.jumps.weights import targets
from models.lifting.options import LiftOptions

INPAINT, LIFT = ("quality", "target", "weights"), ("height", "fov", "floor", "contacts", "smoothing", "weights")
"""Which options of the two later steps can be given here; all of them, one step at a time: inpaint, lift."""
NAMES = {"quality": "estimator_quality"}
"""--quality is the inpainting's; --height is of all steps that need it, --weights and --mirrored the estimator's."""
INPAINT_NAMES, LIFT_NAMES = {"weights": "inpaint_weights"}, {"weights": "lift_weights"}


def add_to(commands):
    command = commands.add_parser("process")
    add_inputs(command, "RECORDING", "a video, an image folder or a depth recording")
    output = "a project, or poses as the name says (for several: a folder)"
    command.add_argument("-o", "--output", metavar="OUT", help=output)
    poses = "write poses in this format (default: from the name, else a project with all steps)"
    command.add_argument("--format", metavar="NAME", help=poses)
    stage = "of poses: which step (default: the last that the format can hold)"
    command.add_argument("--stage", choices=STAGES, help=stage)
    add_estimator_options(command, skip=("height",), names=NAMES)  # one height, for all steps that need it
    add_camera(command)
    command.add_argument("--no-inpaint", action="store_true", help="skip inpainting")
    command.add_argument("--no-lift", action="store_true", help="leave 3D out")
    inpaint, lift = ({"skip": _all_but(kind, *own)} for kind, own in ((JumpsOptions, INPAINT), (LiftOptions, LIFT)))
    add_options(command, {"jumps": JumpsOptions}, names=INPAINT_NAMES, choices={"target": targets()}, **inpaint)
    add_options(command, {"lifter": LiftOptions}, names=LIFT_NAMES, **lift)
    add_write_options(command)
    add_json(command)
    return command


def run(args, console) -> int:
    inputs = inputs_of(args, is_recording, console)
    export = _export(args, console, many=is_many(inputs, args, args.output))
    return each(_chain(args, export).job(), inputs, args, console, heavy=True)


def _export(args, console, *, many: bool) -> Export | None:
    """None where a project is written. Raises ``AppError`` for options that fit no project, or not the format."""
    if args.format or not (many or not args.output or Path(args.output).suffix in ("", SUFFIX)):
        return export_of(args, check_format(args.output, args.format, None, many=many), console)
    if args.output and not many and not Path(args.output).suffix:
        expected = tr("a name that ends in {suffix}, or as a pose file does", suffix=SUFFIX)
        raise UsageError(tr("What is to be written is not said"), expected=expected, got=Path(args.output).name)
    if flags := said_writing(args) + (["--stage"] if args.stage else []):
        action = tr("Give a pose format with --format, or by the name")
        raise UsageError(tr("A project has no {flag}", flag=flags[0]), action=action)
    return None


def _chain(args, export: Export | None) -> Chain:
    inpaint = None if args.no_inpaint else JumpsOptions(**_step(args, JumpsOptions, INPAINT, INPAINT_NAMES))
    lift = None if args.no_lift else LiftOptions(**_step(args, LiftOptions, LIFT, LIFT_NAMES))
    options = estimator_options(args, shared=("height",), names=NAMES)
    return Chain(
        args.estimator, args.people, options, inpaint, lift, args.unit, args.fps, camera_of(args), export,
        args.stage or "",
    )  # fmt: skip


def _all_but(kind: type, *names: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in names)


def _step(args, kind: type, own: tuple[str, ...], names: dict[str, str]) -> dict:
    """What was given of a later step; other fields of these names are the estimator's."""
    return {name: value for name, value in given(args, kind, names).items() if name in own}
