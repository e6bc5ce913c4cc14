"""``posewright evaluate PRED TRUTH``: metrics of predicted poses against the truth."""

from pathlib import Path

from app.commands.batch import add_json
from app.commands.tracks import add_track_options, has_poses, read_tracks
from core.document import Track
from core.errors import AppError, PoseError, UsageError
from core.evaluation import METRICS, Evaluation, evaluate
from core.matching import match_people


def add_to(commands):
    command = commands.add_parser("evaluate", help="compare predicted poses with the truth")
    command.add_argument("prediction", metavar="PRED", help="poses or a project; or a folder of them")
    command.add_argument("truth", metavar="TRUTH", help="poses or a project; or a folder with the same file names")
    metrics = f"of {', '.join(METRICS)} (default: all that apply)"
    command.add_argument("--metric", nargs="+", metavar="NAME", help=metrics)
    command.add_argument("--joints", nargs="+", metavar="JOINT", help="joints of the truth (default: all shared)")
    command.add_argument("--per-joint", action="store_true", help="one row a joint as well")
    command.add_argument("--per-frame", action="store_true", help="one row a frame as well")
    command.add_argument("--offset", type=float, default=0.0, metavar="S", help="time in PRED + S = time in TRUTH")
    missing = "joints that were not predicted: leave them out (default), or count them as wrong"
    command.add_argument("--missing", choices=("ignore", "miss"), default="ignore", help=missing)
    add_track_options(command)
    add_json(command)
    return command


def run(args, console) -> int:
    failed = False
    pairs = _pairs(Path(args.prediction), Path(args.truth))
    for prediction, truth in pairs:
        try:
            _compare(prediction, truth, args, console)
        except AppError as error:
            if len(pairs) == 1:
                raise
            console.error(f"{prediction.name}: {error}")
            failed = True
    return 1 if failed else 0


def _pairs(prediction: Path, truth: Path) -> list[tuple[Path, Path]]:
    """One pair, or in two folders the files of the same name."""
    if not (prediction.is_dir() and truth.is_dir()) or has_poses(prediction):
        return [(prediction, truth)]
    truths = {path.stem: path for path in sorted(truth.iterdir()) if has_poses(path)}
    predictions = (path for path in sorted(prediction.iterdir()) if path.stem in truths and has_poses(path))
    pairs = [(path, truths[path.stem]) for path in predictions]
    if not pairs:
        raise UsageError(f"No file in {prediction} has the name of one in {truth}")
    return pairs


def _compare(prediction: Path, truth: Path, args, console) -> None:
    truths = _read_truth(truth, args)
    dims = tuple({track.poses.dims for track in truths})
    predictions = read_tracks(prediction, args, dims)
    people = match_people([t.composed() for t in predictions], [t.composed() for t in truths], offset=args.offset)
    if not people:
        raise PoseError(f"{prediction.name} and {truth.name} share no joints at the same times")
    for row, column in people:
        found = evaluate(
            predictions[row].composed(), truths[column].composed(), args.metric, joints=args.joints,
            offset=args.offset, missing=args.missing,
        )
        _show(found, prediction.name, truths[column].key.person, args, console)


def _read_truth(path: Path, args) -> list[Track]:
    """Of a project the stage "truth" where it has one; ``--stage`` means the prediction's."""
    for stage in ("truth", None):
        try:
            return read_tracks(path, args, stage=stage)
        except PoseError:
            continue
    return read_tracks(path, args)


def _show(found: Evaluation, name: str, person: int, args, console) -> None:
    console.say(
        f"{name}, person {person}: {len(found.times)} of {found.truth_frames} frames, {len(found.joints)} joints, "
        f"{found.coverage:.1%} of them predicted"
    )
    console.table(("metric", "value", "unit", "protocol"), [
        (f.metric.name, f.value, f.metric.unit, f.protocol) for f in found.figures
    ], key="")  # fmt: skip
    for wanted, rows in ((args.per_joint, found.joint_rows), (args.per_frame, found.frame_rows)):
        if wanted:
            _rows(rows(), console)
    console.add("results", {"file": name, "person": person} | found.to_dict(args.per_joint, args.per_frame))


def _rows(rows: list[dict], console) -> None:
    if rows:
        console.table(tuple(rows[0]), [tuple(row.values()) for row in rows], key="")
