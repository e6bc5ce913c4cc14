"""``posewright dataset FILES -o train.npz``: training data from motion files and projects."""

from pathlib import Path

from app.commands._batch import add_json, check_not_input
from app.commands._tracks import add_fact_options, means_poses, people_of, read_tracks
from core.errors import AppError, UsageError
from core.io.base import sniff_format
from core.io.files import check_writable
from core.language import tr
from core.skeleton import find_skeleton

HELD_OUT = 0.1


def add_to(commands):
    command = commands.add_parser("dataset")
    what = "BVH, C3D, TRC, MPI-INF-3DHP, projects, any 3D poses; several, a folder of them, or @list.txt"
    command.add_argument("inputs", nargs="+", metavar="FILE", help=what)
    place = "the .npz; the motion that a training is judged on goes beside it: val.npz of train.npz, X-val.npz of X.npz"
    command.add_argument("-o", "--output", required=True, metavar="NPZ", help=place)
    command.add_argument("--recursive", action="store_true", help="all below a folder")
    share = f"share of the motion that is held out to judge by: whole subjects (default {HELD_OUT})"
    command.add_argument("--held-out", type=float, default=HELD_OUT, metavar="SHARE", help=share)
    subject = "who a file shows: each file is another person, or all files in a folder are one (default: file)"
    command.add_argument("--subject", choices=("file", "folder"), default="file", help=subject)
    licence = "what the motion is licensed under, for the cards of what learns from it (default: own)"
    command.add_argument("--licence", default="own", metavar="NAME", help=licence)
    target = "keep the joints of this skeleton beside the usual 28, for jumps --target: one of ours or a TOML file"
    command.add_argument("--target", default="mpi28", metavar="SKELETON", help=target)
    command.add_argument("--stage", help="of projects: which stage (default: the furthest)")
    add_fact_options(command)
    add_json(command)
    command.set_defaults(person=None, recording=None)
    return command


def run(args, console) -> int:
    from app.batch.inputs import expand
    from models.training.clips import check_clips, hold_out, write_clips
    from models.training.options import beside

    if not 0 <= args.held_out < 1:
        raise UsageError(tr("--held-out is a share"), expected=tr("0 to below 1"), got=f"{args.held_out:g}")
    target = Path(args.output)
    if target.suffix != ".npz":
        raise UsageError(
            tr("{target} is no place for training data", target=target.name), expected=tr("a name that ends in .npz")
        )
    paths = [one.path for one in expand(args.inputs, means_poses, console.remark, recursive=args.recursive)]
    for place in (target, beside(target)):
        check_writable(place)
        check_not_input(place, paths)
    clips, failed = _all_clips(paths, args, console)
    learn, judged = hold_out(clips, args.held_out)
    wanted = [(target, learn)] + ([(beside(target), judged)] if args.held_out else [])
    for place, group in wanted:
        check_clips(place, group)
    for place, group in wanted:
        write_clips(place, group)
    rows = [(place, group) for place, group in ((target, learn), (beside(target), judged)) if group]
    console.table(
        ("data", "clips", "minutes", "subjects"),
        [(str(place), len(group), round(sum(clip.minutes for clip in group), 2), len({clip.subject for clip in group}))
         for place, group in rows], key="data",
    )  # fmt: skip
    return 1 if failed else 0


def _all_clips(paths: list[Path], args, console) -> tuple[list, int]:
    """The clips of all files, and how many files failed; those are told, and the others go on."""
    clips, rows, failed, progress = [], [], 0, console.progress("Reading motion")
    for done, path in enumerate(paths, 1):
        try:
            found, row = _clips_of_file(path, args, console)
        except AppError as error:
            if len(paths) == 1:
                raise
            console.error(f"{path.name}: {error}")
            failed += 1
            continue
        clips, rows = clips + found, [*rows, row]
        progress(done / len(paths), path.name)
    console.table(("file", "people", "clips", "minutes", "put where they usually are"), rows, key="files")
    return clips, failed


def _clips_of_file(path: Path, args, console) -> tuple[list, tuple]:
    from models.training.clips import clips_of
    from models.training.wider import check_target

    target = check_target(find_skeleton(args.target))
    tracks = read_tracks(path, args, (3,), console=console)
    if path.suffix == ".mat" and sniff_format(path).name == "mpi-inf-3dhp":
        tracks = tracks[:1]  # its "people" are one person in several cameras
    names, clips, usual = people_of(path), [], set()
    for track in tracks:
        one = path.stem if len(tracks) == 1 else f"{path.stem}-{names.get(track.key.person, track.key.person)}"
        subject = path.absolute().parent.name if args.subject == "folder" else one
        found, lacking = clips_of(track.composed(), one, subject, args.licence, target)
        clips, usual = clips + found, usual | set(lacking)
    minutes = round(sum(clip.minutes for clip in clips), 2)
    return clips, (path.name, len(tracks), len(clips), minutes, ", ".join(sorted(usual)))
