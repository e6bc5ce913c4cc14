"""``posewright convert IN OUT``: any pose file or project track into any format."""

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.batch.report import Report
from app.batch.scratch import made_here
from app.commands._batch import add_batch, add_json, check_not_input, each, inputs_of, is_many, job_of
from app.commands._tracks import add_track_options, has_poses, read_source
from app.commands._writing import add_write_options, write_options, write_tracks
from core.document import Track
from core.errors import UsageError
from core.io.base import PoseFormat, find_format, format_for_name, pose_formats, unkept
from core.io.labelled import MARKER_SETS
from core.language import tr
from core.project.privacy import without_pictures
from core.project.project import SUFFIX

_OF_ONE = re.compile(r"-person\d+$")


def add_to(commands):
    command = commands.add_parser("convert")
    command.add_argument("paths", nargs="+", metavar="IN ... OUT", help="pose files or projects, then the result")
    command.add_argument("-o", "--output", metavar="OUT", help="the result; for several inputs a folder")
    writable = [fmt.name for fmt in pose_formats() if fmt.write]
    command.add_argument("--to", choices=writable, metavar="FORMAT", help=f"one of {', '.join(writable)}")
    markers = "of TRC: names of markers that the models of others know"
    command.add_argument("--markers", choices=tuple(MARKER_SETS), help=markers)
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
    inputs = inputs_of(args, has_poses, console, output)
    if is_many(inputs, args, output) and not args.to:
        raise UsageError(tr("No format is given for several files"), action=tr("Give it with --to"))
    fmt = find_format(args.to) if args.to else format_for_name(Path(output))
    if args.markers:
        if fmt.name != "trc":
            raise UsageError(tr("--markers are those of a TRC file"), got=fmt.title, action=tr("Give it with --to trc"))
        fmt = find_format(f"trc-{args.markers}")
    args.to = fmt.name
    write_options(args, fmt)  # what does not fit is told before the work
    if fmt.loses:
        console.say(unkept(fmt))  # before anything is written
    beside = partial(work, inputs=[one.path.absolute() for one in inputs if _OF_ONE.search(one.path.stem)])
    return each(job_of("convert", beside, args, _suffix(fmt)), inputs, args, console, output=output)


def work(path: Path, place: Path, args, report: Report, inputs: Sequence[Path] = ()) -> None:
    """``inputs`` are those whose names a file of one person could have: it does not replace them."""
    fmt = find_format(args.to)
    source = read_source(path, args, fmt.dims, console=report)
    tracks = source.tracks
    rows = []
    files = _files(place, tracks, fmt)
    home = place.parent.parent if place.parent.suffix == ".part" else place.parent  # where it is moved when it is made
    for name, _ in files:
        check_not_input(home / name.name, inputs)
    for name, group in files:
        write_tracks(group, name, fmt.name, args, report, source.recording)
        rows += [(path.name, name.name, fmt.title, t.key.person, t.skeleton.name, len(t)) for t in group]
    report.table(("from", "to", "format", "person", "skeleton", "frames"), rows)
    report.figures_of(tracks)


def copy_bare(path: Path, place: Path, args, report: Report) -> None:
    """A copy of a project without recognisable people."""
    with made_here(place) as here:
        without_pictures(path, here)
    report.table(("from", "to"), [(path.name, place.name)])


def _files(target: Path, tracks: list[Track], fmt: PoseFormat) -> list[tuple[Path, list[Track]]]:
    """All people in one file, or, where the format holds only one, walk-person0.bvh, walk-person1.bvh ..."""
    if not fmt.single or len(tracks) == 1:
        return [(target, tracks)]
    return [(target.with_stem(f"{target.stem}-person{track.key.person}"), [track]) for track in tracks]


def _suffix(fmt: PoseFormat) -> str:
    return fmt.extensions[0] if fmt.extensions else ""
