"""``posewright convert IN OUT``: any pose file or project track into any format."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.batch.report import Report
from app.batch.scratch import made_here
from app.batch.unit import OF_ONE
from app.batch.writing import files_of, write_tracks
from app.commands._batch import add_batch, add_json, check_not_input, each, inputs_of, is_many, job_of
from app.commands._tracks import add_track_options, means_poses, read_source
from app.commands._writing import add_write_options, export_of
from core.errors import UsageError
from core.io.base import find_format, format_for_name, pose_formats
from core.language import tr
from core.project.database import SUFFIX
from core.project.privacy import without_pictures


def add_to(commands):
    command = commands.add_parser("convert")
    command.add_argument("paths", nargs="+", metavar="IN ... OUT", help="pose files or projects, then the result")
    command.add_argument("-o", "--output", metavar="OUT", help="the result; for several inputs a folder")
    writable = [fmt.name for fmt in pose_formats() if fmt.write]
    command.add_argument("--to", choices=writable, metavar="FORMAT", help=f"one of {', '.join(writable)}")
    bare = "copy a project without silhouettes and links to recordings"
    command.add_argument("--without-pictures", action="store_true", help=bare)
    add_write_options(command)
    add_track_options(command)
    add_batch(command)
    add_json(command)
    return command


def run(args, console) -> int:
    args.inputs, output = (args.paths, args.output) if args.output else (args.paths[:-1], args.paths[-1])
    if not args.inputs:
        raise UsageError(tr("convert needs an input and an output"), action=tr("posewright convert IN OUT"))
    if args.without_pictures:
        inputs = inputs_of(args, lambda path: path.suffix == SUFFIX and path.is_file(), console, output)
        return each(job_of("convert", copy_bare, args, SUFFIX), inputs, args, console, output=output)
    inputs = inputs_of(args, means_poses, console, output)
    if is_many(inputs, args, output) and not args.to:
        raise UsageError(tr("No format is given for several files"), action=tr("Give it with --to"))
    export = export_of(args, find_format(args.to) if args.to else format_for_name(Path(output)), console)
    args.to = export.format
    beside = partial(work, inputs=[one.path.absolute() for one in inputs if OF_ONE.search(one.path.stem)])
    return each(job_of("convert", beside, args, export.suffix), inputs, args, console, output=output)


def work(path: Path, place: Path, args, report: Report, inputs: Sequence[Path] = ()) -> None:
    """``inputs`` are those whose names a file of one person could have: it does not replace them."""
    fmt = find_format(args.to)
    source = read_source(path, args, fmt.dims, console=report)
    tracks = source.tracks
    home = place.parent.parent if place.parent.suffix == ".part" else place.parent  # where it is moved when it is made
    for name, _ in files_of(place, tracks, fmt):
        check_not_input(home / name.name, inputs)
    files = write_tracks(tracks, place, export_of(args, fmt), report, source.recording)
    rows = [
        (path.name, name.name, fmt.title, track.key.person, track.skeleton.name, len(track))
        for name, group in files for track in group
    ]  # fmt: skip
    report.table(("from", "to", "format", "person", "skeleton", "frames"), rows)
    report.figures_of(tracks)


def copy_bare(path: Path, place: Path, args, report: Report) -> None:
    """A copy of a project without recognisable people."""
    with made_here(place) as here:
        without_pictures(path, here)
    report.table(("from", "to"), [(path.name, place.name)])
