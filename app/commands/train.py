"""``posewright train FAMILY --data FOLDER [--resume]``: train a family's networks and write weights with their card."""

from collections.abc import Callable
from pathlib import Path

from app.commands._batch import add_json
from core.errors import UsageError

PARTS = {"jumps": ("completer", "gan"), "lifting": (), "depth-cyclegan": (), "depth-pose": ("surface", "cnn"),
         "hourglass": ()}
"""Families and which networks each has to choose from, the default first."""
CRITICS = {"full": ("image", "geometry", "maps"), "geo": ("image", "geometry"), "map": ("image", "maps"), "none": ()}
"""The rows of Yang's ablation, and what the discriminator sees in each."""


def add_to(commands):
    command = commands.add_parser("train", help="train a model on motion capture or on pictures")
    command.add_argument("family", choices=tuple(PARTS))
    data = (
        "a folder with train.npz and val.npz of motion capture; of hourglass: data sets of annotated pictures "
        "(Human3.6M, MPI-INF-3DHP, MPII, our synthetic ones) and recordings"
    )
    command.add_argument("--data", required=True, nargs="+", metavar="FOLDER", help=data)
    command.add_argument("--out", default="runs", metavar="FOLDER", help="logs and resumable state (default: runs)")
    command.add_argument("--weights", metavar="FILE", help="the weights to write (default: in the run's folder)")
    parts = "; ".join(f"{family}: {', '.join(names)}" for family, names in PARTS.items() if names)
    command.add_argument("--part", help=f"which network ({parts}; default: the first)")
    target = "of jumps: the skeleton to upsample to (default mpi28); others are then offered by Repair"
    command.add_argument("--target", default="mpi28", metavar="SKELETON", help=target)
    command.add_argument("--start", metavar="FILE", help="of depth-pose and hourglass: weights to go on from")
    rate = "learning rate of depth networks and hourglass (default: CycleGAN 1e-4, surface 2e-3, cnn, hourglass 1e-3)"
    command.add_argument("--rate", type=float, help=rate)
    command.add_argument("--minutes", type=float, default=60, help="how long to train (default 60)")
    command.add_argument("--steps", type=int, default=0, help="train for so many steps instead, however long they take")
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--resume", action="store_true", help="go on from where the run stopped")
    licence = "of jumps and lifting: only clips under this licence (default CMU-mocap; 'any' for all)"
    command.add_argument("--licence", default="CMU-mocap", help=licence)
    _add_depth(command.add_argument_group("depth"))
    _add_hourglass(command.add_argument_group("hourglass"))
    add_json(command)
    return command


def _add_depth(group) -> None:
    group.add_argument("--body", metavar="FOLDER", help="MakeHuman's assets, for bodies of more shapes than our own")
    on = "depth-pose --part cnn: depth as sensors read it, ideal, with faults of segmentation, or as a CycleGAN has it"
    group.add_argument("--on", choices=("sensed", "ideal", "faulty", "translated"), default="sensed", help=on)
    group.add_argument("--translator", metavar="FILE", help="weights of the CycleGAN (default: those that ship)")
    group.add_argument("--literal", action="store_true", help="depth-cyclegan: the paper's settings, none of ours")
    group.add_argument("--no-affine", action="store_true", help="depth-cyclegan: instance norm without scale and shift")


def _add_hourglass(group) -> None:
    group.add_argument("--stacks", type=int, choices=(1, 2, 4), default=2)
    group.add_argument("--critic", choices=tuple(CRITICS), default="full", help="what the discriminator looks at")
    group.add_argument("--critic-from", type=float, default=0.6, metavar="X", help="share of the time without it")
    group.add_argument("--lambda", type=float, default=1e-3, dest="adversarial", help="weight of the discriminator")
    group.add_argument("--fix-2d", action="store_true", help="train the depth regressor alone")
    group.add_argument("--sides", choices=("growing", "small", "paper"), default="growing",
                       help="pictures of 64, then 128 pixels, of 64 all the time, or of 256 as in the paper")
    group.add_argument("--limit", type=int, metavar="N", help="people to take from each data set, at most")


def run(args, console) -> int:
    _check(args)
    part = args.part or (PARTS[args.family] or ("",))[0]
    name = "-".join(word for word in (args.family, part) if word)
    if part == "cnn":
        name += f"-{args.on}"
    if args.target != "mpi28":
        name += f"-{args.target}"
    options = {
        "minutes": args.minutes,
        "steps": args.steps,
        "seed": args.seed,
        "resume": args.resume,
        "weights": args.weights,
        "progress": console.progress(f"Training {name}"),
    }
    weights = _TRAIN[args.family](args, part, Path(args.out) / name, options)
    console.table(("family", "weights"), [(name, str(weights))])
    return 0


def _check(args) -> None:
    if args.family != "hourglass":
        if len(args.data) > 1:
            raise UsageError(f"{args.family} takes one folder of data", got=", ".join(args.data))
        for path in _splits(args):
            if not path.is_file():
                raise UsageError(f"There is no {path}", expected="a folder with train.npz and val.npz")
    if args.part and args.part not in PARTS[args.family]:
        expected = ", ".join(PARTS[args.family]) or "no --part"
        raise UsageError(f"{args.family} has no part {args.part!r}", expected=expected)


def _jumps(args, part: str, run_folder: Path, options: dict) -> Path:
    from models.jumps.train import train_jumps

    how = {"part": part, "target": args.target, "licence": _licence(args)}
    return train_jumps(*_splits(args), run_folder, **how, **options)


def _lifting(args, part: str, run_folder: Path, options: dict) -> Path:
    from models.lifting.train import train_lifter

    return train_lifter(*_splits(args), run_folder, licence=_licence(args), **options)


def _cyclegan(args, part: str, run_folder: Path, options: dict) -> Path:
    from models.depth.train import train_cyclegan

    how = {"rate": args.rate, "affine": not args.no_affine, "literal": args.literal}
    return train_cyclegan(_depth_place(args, run_folder), **how, **options)


def _depth_pose(args, part: str, run_folder: Path, options: dict) -> Path:
    from models.depth.train import train_pose

    way = args.on if part == "cnn" else "sensed"
    options |= {"translator": args.translator, "start": args.start, "rate": args.rate}
    return train_pose(_depth_place(args, run_folder), part=part, way=way, **options)


def _hourglass(args, part: str, run_folder: Path, options: dict) -> Path:
    from models.hourglass.train import train_hourglass
    from models.hourglass.training_step import PAPER, SMALL, SMALL_TO_LARGE, Recipe

    stages = {"growing": SMALL_TO_LARGE, "small": SMALL, "paper": PAPER}
    recipe = Recipe(
        stacks=args.stacks, sources=CRITICS[args.critic], critic_from=args.critic_from,
        pull_from=args.critic_from + 0.05, adversarial=args.adversarial, fix_2d=args.fix_2d,
        stages=stages[args.sides], rate=args.rate or Recipe.rate,
    )
    return train_hourglass(args.data, run_folder, recipe=recipe, start=args.start, limit=args.limit, **options)


_TRAIN: dict[str, Callable[..., Path]] = {
    "jumps": _jumps, "lifting": _lifting, "depth-cyclegan": _cyclegan, "depth-pose": _depth_pose,
    "hourglass": _hourglass,
}  # fmt: skip


def _splits(args) -> tuple[Path, Path]:
    return Path(args.data[0]) / "train.npz", Path(args.data[0]) / "val.npz"


def _licence(args) -> str | None:
    return None if args.licence == "any" else args.licence


def _depth_place(args, run_folder: Path):
    from models.depth.train import Place

    body = Path(args.body) if args.body else None
    return Place(Path(args.out) / "depth-material", run_folder, mocap=Path(args.data[0]), makehuman=body)
