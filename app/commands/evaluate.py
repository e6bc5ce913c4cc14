"""``posewright evaluate PRED TRUTH``: metrics of predicted poses against the truth."""

import argparse
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np

from app.batch.report import Report
from app.batch.unit import Unit
from app.commands._batch import add_json, add_workers, at_least_one, job_of, run_all, run_one
from app.commands._recordings import add_estimator, estimator_options
from app.commands._tracks import add_track_options, has_poses, labels_of, means_poses, read_source, read_tracks, said_by
from app.tasks.dataset_evaluation import evaluate_estimator, sequence_rows
from core.errors import PoseError, UsageError
from core.evaluation.coco_ap import coco_ap
from core.evaluation.evaluate import METRICS, Evaluation, evaluate
from core.evaluation.matching import match_people
from core.io.facts import RECORDING, Said, assumed, told
from core.language import tr
from core.poses import Visibility
from core.project.database import SUFFIX
from core.review.selection import Selection, by_action, by_visibility, remapped, table
from core.track import Track

AP = "ap"
VISIBILITIES = tuple(one.name.lower() for one in Visibility)


def add_to(commands):
    command = commands.add_parser("evaluate", parents=[_options_of_files()])
    command.add_argument("prediction", nargs="?", metavar="PRED", help="poses or a project; or a folder of them")
    truth = "poses or a project; or a folder with the same file names"
    command.add_argument("truth", nargs="?", metavar="TRUTH", help=truth)
    command.add_argument("--by", choices=("action", "visibility"), help="also one row per group")
    dataset = command.add_argument_group("an estimator on a data set, in place of PRED and TRUTH")
    sets = "the folder of Human3.6M, MPI-INF-3DHP, MPII, ITOP or Kinect recordings"
    dataset.add_argument("--dataset", metavar="DIR", help=sets)
    dataset.add_argument("--limit", type=at_least_one, default=0, metavar="N", help="so many pictures, evenly spread")
    add_estimator(command)
    add_json(command)
    return command


def _options_of_files() -> argparse.ArgumentParser:
    """Those that are about PRED and TRUTH, and mean nothing to a data set."""
    files = argparse.ArgumentParser(add_help=False)
    metrics = f"of {', '.join(METRICS)} (default: all that apply); {AP} is COCO's, of all people and images together"
    files.add_argument("--metric", nargs="+", metavar="NAME", help=metrics)
    files.add_argument("--joints", nargs="+", metavar="JOINT", help="joints of the truth (default: all shared)")
    files.add_argument("--per-joint", action="store_true", help="also one row per joint")
    files.add_argument("--per-frame", action="store_true", help="also one row per frame")
    files.add_argument("--offset", type=float, default=0.0, metavar="S", help="time in PRED + S = time in TRUTH")
    missing = "joints that were not predicted: leave them out (default), or count them as wrong"
    files.add_argument("--missing", choices=("ignore", "miss"), default="ignore", help=missing)
    files.add_argument("--visibility", nargs="+", choices=VISIBILITIES, help="only joints that the truth says are so")
    files.add_argument("--action", default="", metavar="LABEL", help="only frames of this segment or action")
    pairs = "joints that belong together, and no others (default: those of one name)"
    files.add_argument("--pair", nargs="+", default=(), metavar="TRUTH=PRED", help=pairs)
    head = "head size in pixels for PCKh (default: the truth's mean distance from head_top to neck)"
    files.add_argument("--head-size", type=float, default=0.0, metavar="PX", help=head)
    add_track_options(files)
    add_workers(files.add_argument_group("many inputs"))
    return files


def _run_dataset(args, console) -> int:
    if args.prediction:
        raise UsageError(tr("--dataset takes the place of PRED and TRUTH"), got=args.prediction)
    if said := _of_files(args):
        raise UsageError(tr("--dataset takes no {flag}", flag=said[0]), expected=tr("--by action, or the estimator's"))
    found = evaluate_estimator(
        args.dataset, args.estimator, estimator_options(args), args.limit, progress=console.progress("Evaluating")
    )  # fmt: skip
    console.say(f"{found.title}: {found.found} of {found.people} people found")
    for remark in found.remarks:
        console.say(remark)
    rows = [(one.name, one.value, one.by_sequence, one.unit) for one in found.figures]
    console.table(("metric", "all people", "mean of sequences", "unit"), rows, key="")
    if args.by == "action":
        _rows(sequence_rows(found.figures), console)
    console.add("dataset", asdict(found))
    return 0


def _of_files(args) -> list[str]:
    """The flags given that mean nothing to a data set."""
    usual = vars(_options_of_files().parse_args([]))
    said = [f"--{name.replace('_', '-')}" for name, value in usual.items() if getattr(args, name) != value]
    return said + (["--by visibility"] if args.by == "visibility" else [])


def run(args, console) -> int:
    if args.dataset:
        return _run_dataset(args, console)
    if not (args.prediction and args.truth):
        raise UsageError(tr("evaluate needs PRED and TRUTH"), action=tr("Or give --dataset DIR --estimator NAME"))
    for name in (*(one for one in ("estimator", "limit") if getattr(args, one)), *estimator_options(args)):
        what = tr("The option {option} is of an estimator on a data set", option=name)
        raise UsageError(what, action=tr("Or give --dataset DIR --estimator NAME"))
    _selection(args)  # what is wrong with the options is wrong with every file
    pairs = _pairs(Path(args.prediction), Path(args.truth))
    units = [_unit(number, *pair, args) for number, pair in enumerate(pairs)]
    return run_all(units, args, console) if len(units) > 1 else run_one(units[0], args, console)


def _unit(number: int, prediction: Path, truth: Path, args) -> Unit:
    job = job_of("evaluate", work, argparse.Namespace(**vars(args) | {"truth": str(truth.absolute())}), "")
    return Unit(work, prediction.absolute(), None, job.args, job.record(prediction.name, "", prediction), number)


def work(path: Path, place: Path, args, report: Report) -> None:
    _compare(path, Path(args.truth), args, report)


def _pairs(prediction: Path, truth: Path) -> list[tuple[Path, Path]]:
    """One pair, or in two folders the files of the same name."""
    if not (prediction.is_dir() and truth.is_dir()) or has_poses(prediction):
        return [(prediction, truth)]
    truths = {path.stem: path for path in sorted(truth.iterdir()) if means_poses(path)}
    predictions = (path for path in sorted(prediction.iterdir()) if path.stem in truths and means_poses(path))
    pairs = [(path, truths[path.stem]) for path in predictions]
    if not pairs:
        raise UsageError(
            tr("No file in {prediction} has the name of one in {truth}", prediction=prediction, truth=truth)
        )
    return pairs


def _compare(prediction: Path, truth: Path, args, console) -> None:
    truths = _read_truth(truth, args, console)
    dims = tuple({track.poses.dims for track in truths})
    predictions = read_tracks(prediction, args, dims, console=console)
    _check_dims(prediction, predictions, truth, truths)
    wanted = _with_ap(prediction, predictions, truths, args, console)
    if wanted == []:
        return  # AP was all that was asked for
    predictions, truths = _one_rate(prediction, predictions, truth, truths, console)
    selection = _selection(args)
    shown, true = [track.composed() for track in predictions], [track.composed() for track in truths]
    if selection.pairs:
        shown = [remapped(poses, true[0], selection.pairs) for poses in shown]
    people = match_people(shown, true, offset=args.offset)
    if not people:
        raise PoseError(
            tr(
                "{prediction} and {truth} share no joints at the same times",
                prediction=prediction.name,
                truth=truth.name,
            )
        )
    for row, column in people:
        pair = predictions[row].composed(), truths[column].composed()
        labels = _labels(prediction, truth, truths[column])
        chosen, true, options = selection.of(*pair, labels)
        options |= {} if args.joints is None else {"joints": args.joints}
        found = evaluate(chosen, true, wanted, **options)
        groups = {}
        if args.by:
            split = {"action": by_action, "visibility": by_visibility}[args.by]
            groups = {f"by_{args.by}": table(split(*pair, labels, selection))}
        _show(found, prediction.name, truths[column].key.person, args, console, groups)


def _check_dims(prediction: Path, predictions: list[Track], truth: Path, truths: list[Track]) -> None:
    """Raise ``PoseError`` where one is in the picture and the other in space."""
    own, true = ({track.poses.dims for track in tracks} for tracks in (predictions, truths))
    if own and true and not own & true:
        what = tr("{prediction} and {truth} have no dimensions in common", prediction=prediction.name, truth=truth.name)
        raise PoseError(what, expected=f"{min(true)}D", got=f"{min(own)}D")


def _with_ap(name: Path, predictions: list[Track], truths: list[Track], args, console) -> list[str] | None:
    """Show COCO's AP, which is of all people and images together, where it is asked for; the other metrics wanted."""
    if AP not in (args.metric or ()):
        return args.metric
    found = coco_ap(*({track.key.person: track.composed() for track in tracks} for tracks in (predictions, truths)))
    over = f"OKS 0.50 to 0.95, {found.people} people in {found.images} images"
    note = f"{over}; areas {found.areas}; scores {found.scores}"
    console.table(("metric", "value", "unit", "protocol"), [("AP (COCO)", found.ap, "share", note)], key="")
    console.add("results", {"file": name.name, AP: asdict(found)})
    return [metric for metric in args.metric if metric != AP]


def _selection(args) -> Selection:
    pairs = tuple(tuple(pair.split("=", 1)) for pair in args.pair)
    if any(len(pair) != 2 for pair in pairs):
        raise UsageError(tr("Joints are paired as TRUTH=PRED"), got=" ".join(args.pair))
    if not 0 <= args.head_size < 1e6:
        raise UsageError(tr("This is not the size of a head"), expected=tr("pixels above 0"), got=f"{args.head_size:g}")
    visibility = tuple(Visibility[name.upper()] for name in args.visibility or ())
    return Selection(args.offset, pairs, visibility, args.action, args.head_size, args.missing)


def _labels(prediction: Path, truth: Path, track: Track) -> np.ndarray:
    """(T,) what happens in the truth's frames: by the segments of a project, else what the file says of its motion."""
    for path in (truth, prediction):
        if path.suffix == SUFFIX and path.is_file():
            labels = labels_of(path, track.key.recording)
            if len(labels) == len(track) and (labels != "").any():
                return labels
    return np.full(len(track), str(track.poses.source.get("action", "")))


def _read_truth(path: Path, args, console) -> list[Track]:
    """Of a project the stage "truth" where it has one; ``--stage`` means the prediction's.

    Options fill in what its file does not say.
    """
    said = replace(said_by(args), by=RECORDING)
    for stage in ("truth", None):
        try:
            return read_source(path, args, stage=stage, console=console, said=said).tracks
        except PoseError:
            continue
    return read_source(path, args, console=console, said=said).tracks


def _one_rate(
    prediction: Path, predictions: list[Track], truth: Path, truths: list[Track], console
) -> tuple[list[Track], list[Track]]:  # fmt: skip
    """Both, where one file states no rate with that of the other: they are of one recording."""
    unstated = ["fps" in assumed(tracks[0].poses) for tracks in (predictions, truths) if tracks]
    if unstated not in ([True, False], [False, True]):
        return predictions, truths
    name, other = (prediction, truth) if unstated[0] else (truth, prediction)
    fps = (truths if unstated[0] else predictions)[0].poses.fps
    if not fps:
        return predictions, truths
    console.remark(f"{name.name}: the rate of {other.name} is taken, {fps:.6g} frames/s")
    said = Said(fps=fps, by=RECORDING)
    with_rate = [[replace(t, poses=told(t.poses, said)) for t in tracks] for tracks in (predictions, truths)]
    return with_rate[0], with_rate[1]


def _show(found: Evaluation, name: str, person: int, args, console, groups: dict[str, list[dict]]) -> None:
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
    for rows in groups.values():
        _rows(rows, console)
    console.add("results", {"file": name, "person": person} | found.to_dict(args.per_joint, args.per_frame) | groups)


def _rows(rows: list[dict], console) -> None:
    if rows:
        console.table(tuple(rows[0]), [tuple(row.values()) for row in rows], key="")
