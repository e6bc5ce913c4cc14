"""``posewright synthesize depth|rgb|pairs -o DIR --count N --seed S``: labelled pictures of synthetic people."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.commands._batch import add_json
from core.errors import UsageError
from core.io.files import check_writable
from core.language import tr
from core.synthesis.body import Body
from core.synthesis.depth_sensor import SENSORS
from core.synthesis.mocap_poses import PoseMaker, captured_poses
from core.synthesis.workplaces import VIEWS


def add_to(commands):
    command = commands.add_parser("synthesize")
    what = "depth as a sensor reads it, colour, or pairs of one person in one place"
    command.add_argument("what", choices=("depth", "rgb", "pairs"), help=what)
    command.add_argument("-o", "--output", required=True, metavar="DIR", help="a new folder, or one to go on with")
    command.add_argument("--count", type=int, required=True, metavar="N", help="how many images the set shall have")
    command.add_argument("--seed", type=int, default=0, metavar="S", help="default 0")
    command.add_argument("--width", type=int, default=640)
    command.add_argument("--height", type=int, default=480)
    command.add_argument("--view", choices=VIEWS, default="", help="default: drawn for each image")
    command.add_argument("--sensor", choices=sorted(SENSORS), default="", help="of depth (default: drawn for each)")
    command.add_argument("--subjects", type=int, default=48, metavar="N", help="different bodies (default 48)")
    command.add_argument("--on", choices=("color", "depth"), default="color", help="of pairs: what they show")
    animal = "of pairs: a four-legged animal that walks, instead of people; in colour"
    command.add_argument("--animal", action="store_true", help=animal)
    body = "a folder of MakeHuman's assets (base.obj, rigs, targets): two bodies in three are made of it"
    command.add_argument("--body", metavar="DIR", help=body)
    command.add_argument("--motion", metavar="FILE", help="of colour: an .npz of motion capture that half follow")
    command.add_argument("--licence", metavar="NAME", help="of --motion: only clips under this licence (default: all)")
    close = "of rgb: a square around the person, so many times as large (default: the whole workplace)"
    command.add_argument("--close", type=float, default=0.0, metavar="X", help=close)
    command.add_argument("--detail", type=float, default=1.0, metavar="X", help="of rgb: of surfaces (default 1)")
    bare = "of rgb: share of people with trunk and feet bare, as in motion laboratories (default 0.1)"
    command.add_argument("--bare", type=float, default=0.1, metavar="X", help=bare)
    command.add_argument("--first-subject", type=int, default=0, metavar="N", help="number of the first body")
    add_json(command)
    return command


def run(args, console) -> int:
    check_writable(Path(args.output) / "x.json")
    draw = {"depth": _depth, "rgb": _colour, "pairs": _pairs}[args.what]
    folder = draw(args, console.progress(f"Drawing {args.what}"))
    console.table(("folder", "images", "seed"), [(str(folder), args.count, args.seed)])
    return 0


def _depth(args, progress) -> Path:
    from core.synthesis.depth_dataset import DepthOptions, synthesize_depth

    options = DepthOptions(**_shape(args), sensor=args.sensor)
    bodies = _bodies(args)
    return synthesize_depth(args.output, args.count, args.seed, options=options, make_body=bodies, progress=progress)


def _colour(args, progress) -> Path:
    from core.synthesis.color_dataset import ColorOptions, synthesize_rgb

    options = ColorOptions(**_shape(args), close=args.close, detail=args.detail, bare=args.bare)
    return synthesize_rgb(
        args.output, args.count, args.seed, options=options, make_body=_bodies(args), make_pose=_motion(args),
        progress=progress,
    )


def _pairs(args, progress) -> Path:
    """Always close squares of our own bodies: other sizes would not fit the training that they are for."""
    from core.synthesis.animal_pairs import synthesize_animal_pairs
    from core.synthesis.color_pairs import PAIRS, synthesize_pairs
    from core.synthesis.depth_pairs import synthesize_depth_pairs

    chosen = {name: getattr(args, name) for name in ("view", "subjects", "first_subject", "bare")}
    common = {"options": replace(PAIRS, **chosen), "progress": progress}
    if not args.animal:
        draw = synthesize_depth_pairs if args.on == "depth" else synthesize_pairs
        return draw(args.output, args.count, args.seed, make_pose=_motion(args), **common)
    if args.on == "depth" or args.motion:
        raise UsageError(tr("The animal is drawn in colour, and walks by itself"), expected=tr("--animal alone"))
    return synthesize_animal_pairs(args.output, args.count, args.seed, **common)


def _shape(args) -> dict:
    return {name: getattr(args, name) for name in ("width", "height", "view", "subjects", "first_subject")}


def _motion(args) -> PoseMaker | None:
    return captured_poses(args.motion, args.licence) if args.motion else None


def _bodies(args) -> Callable[[int, int], Body] | None:
    """What makes bodies by seed and number; None for our own."""
    if not args.body:
        return None
    from core.synthesis.body_sampling import synthetic_subject
    from core.synthesis.makehuman import makehuman_body

    makehuman_body(args.body)  # a wrong folder is reported before anything is drawn
    return partial(synthetic_subject, detail=args.detail, makehuman=args.body)
