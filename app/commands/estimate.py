"""``posewright estimate RECORDING -o OUT``: 2D poses (or the estimator's own 3D) into a pose file."""

from pathlib import Path

import numpy as np

from app.batch.recordings import described, is_recording, with_found_unit
from app.batch.report import Report
from app.batch.writing import write_tracks
from app.commands._batch import add_inputs, add_json, add_pose_output, each, inputs_of, job_of, need_output
from app.commands._recordings import add_estimator_options, estimator_options, estimators_of
from app.commands._writing import add_write_options, export_at, export_of
from app.tasks.estimation import estimate, warnings_of
from core.errors import PoseError
from core.language import tr
from core.poses import PoseSequence
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from models.catalog import default_estimator, find


def add_to(commands):
    command = commands.add_parser("estimate")
    add_inputs(command, "RECORDING", "a video, an image folder or a depth recording")
    add_pose_output(command)
    command.add_argument("--dims", type=int, choices=(2, 3), default=2, help="2D in pixels, or the estimator's 3D")
    add_estimator_options(command)
    add_write_options(command)
    add_json(command)
    return command


def run(args, console) -> int:
    inputs = inputs_of(args, is_recording, console)
    export = export_of(args, need_output(args, inputs, args.dims), console)
    return each(job_of("estimate", work, args, export.suffix, estimators_of(args)), inputs, args, console, heavy=True)


def work(path: Path, place: Path, args, report: Report) -> None:
    recording, tracks = _tracks(path, args, report)
    write_tracks(tracks, place, export_at(args, place), report, recording)
    for text in warnings_of(tracks):
        report.error(f"{path.name}: {text}")
    for track in tracks:
        found = int(track.poses.present.any(axis=1).sum())
        row = (place.name, track.key.person, len(track), found)
        report.table(("file", "person", "frames", "found in"), [row])
    report.figures_of(tracks)


def _tracks(path: Path, args, console: Report) -> tuple[Recording, list[Track]]:
    recording, options = described(path, args.unit, args.fps, console), estimator_options(args)
    progress = console.progress(path.name)
    how: dict = {
        "people": args.people, "options": options, "scratch": console.scratch, "progress": progress,
        "cancel": console.cancel,
    }  # fmt: skip
    tracks = estimate(recording, args.estimator, **how)
    if not tracks:
        with_unit = with_found_unit(recording, args.estimator, options, console)
        tracks = () if with_unit is recording else estimate(with_unit, args.estimator, **how)
    if not tracks:
        console.error(f"{path.name}: no person was found; the poses are empty")
        return recording, [_empty_track(recording, args.estimator or default_estimator(recording.kind), args.dims)]
    chosen = [track for track in tracks if track.poses.dims == args.dims]
    if not chosen:
        raise PoseError(tr("{variant} gives no {dims}D poses", variant=tracks[0].key.variant, dims=args.dims))
    return recording, chosen


def _empty_track(recording, estimator: str, dims: int) -> Track:
    """A track in which everything is missing: what a batch expects of a recording without people."""
    skeleton = load_skeleton(find(estimator).skeleton or "coco17")
    coords = np.full((recording.n_frames, len(skeleton), dims), np.nan, np.float32)
    poses = PoseSequence(skeleton, coords, recording.times, space="image" if dims == 2 else "root")
    return Track(TrackKey(recording.id, 0, "detected", estimator), poses)
