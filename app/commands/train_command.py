"""``posewright train FAMILY --data FOLDER [--resume]``: train a family's networks and write weights with their card."""

from pathlib import Path

from app.commands.batch import add_json
from core.errors import UsageError
from models.jumps.files import weights_path

FAMILIES = ("jumps", "lifting")


def add_to(commands):
    command = commands.add_parser("train", help="train a model on motion capture")
    command.add_argument("family", choices=FAMILIES)
    command.add_argument("--data", required=True, metavar="FOLDER", help="with train.npz and val.npz of motion capture")
    command.add_argument("--out", default="runs", metavar="FOLDER", help="logs and resumable state (default: runs)")
    weights = "the weights to write (default: in the run's folder; for another target where Repair finds them)"
    command.add_argument("--weights", metavar="FILE", help=weights)
    command.add_argument("--part", choices=("completer", "gan"), default="completer", help="of jumps: which network")
    command.add_argument("--target", default="mpi28", metavar="SKELETON", help="of jumps: what to upsample to")
    command.add_argument("--minutes", type=float, default=60, help="how long to train (default 60)")
    command.add_argument("--seed", type=int, default=0)
    command.add_argument("--resume", action="store_true", help="go on from where the run stopped")
    licence = "only clips under this licence (default CMU-mocap; 'any' for all)"
    command.add_argument("--licence", default="CMU-mocap", help=licence)
    add_json(command)
    return command


def run(args, console) -> int:
    data = Path(args.data)
    train, held_out = data / "train.npz", data / "val.npz"
    for path in (train, held_out):
        if not path.is_file():
            raise UsageError(f"There is no {path}", expected="a folder with train.npz and val.npz")
    name = f"jumps-{args.part}" if args.family == "jumps" else args.family
    options = {
        "licence": None if args.licence == "any" else args.licence,
        "minutes": args.minutes,
        "seed": args.seed,
        "resume": args.resume,
        "weights": args.weights,
        "progress": console.progress(f"Training {name}"),
    }
    if args.family == "jumps":
        from models.jumps.train import train_jumps

        folder = Path(args.out) / (name if args.target == "mpi28" else f"{name}-{args.target}")
        if args.target != "mpi28" and not args.weights:
            options["weights"] = weights_path(args.part, args.target)  # where Repair finds them
        weights = train_jumps(train, held_out, folder, part=args.part, target=args.target, **options)
    else:
        from models.lifting.train import train_lifter

        weights = train_lifter(train, held_out, Path(args.out) / name, **options)
    console.table(("family", "weights"), [(name, str(weights))])
    return 0
