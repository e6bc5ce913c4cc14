"""``posewright render PROJECT -o VIDEO.{mp4,gif}``: the recording with the poses drawn over it."""

from contextlib import closing
from pathlib import Path

from app.batch.report import Report
from app.commands._batch import add_inputs, add_json, check_not_input, each, inputs_of, is_many, job_of
from app.commands._tracks import add_track_options
from app.tasks.privacy import Pictures
from app.tasks.rendering import render_video
from app.track_choice import best_tracks
from core.errors import MediaError, PoseError, UsageError
from core.language import tr
from core.media.video_writer import check_name
from core.project.database import SUFFIX
from core.project.project import Project


def add_to(commands):
    command = commands.add_parser("render")
    add_inputs(command, "PROJECT", "a project")
    command.add_argument("-o", "--output", metavar="VIDEO.mp4", help="the video, or a .gif (for several: a folder)")
    command.add_argument("--start", type=int, default=0, metavar="FRAME", help="first frame (default 0)")
    command.add_argument("--stop", type=int, metavar="FRAME", help="the frame after the last (default: to the end)")
    shown = "what is shown of people: as recorded (default), silhouettes before a blurred picture, all blurred, or none"
    command.add_argument("--pictures", choices=list(Pictures), default=Pictures.RECORDED, help=shown)
    span = "depth that the colours of a depth recording span, in mm (default: what the first frame holds)"
    command.add_argument("--depth-range", type=float, nargs=2, metavar=("NEAR", "FAR"), help=span)
    add_track_options(command)
    add_json(command)
    return command


def depth_range(values: list[float] | None) -> tuple[float, float] | None:
    """Checked; None where nothing is said."""
    if values is None:
        return None
    near, far = values
    if not 0 <= near < far:
        raise UsageError(
            tr("This is not a range of depth"), expected=tr("NEAR below FAR, in mm"), got=f"{near:g} {far:g}"
        )
    return near, far


def run(args, console) -> int:
    depth_range(args.depth_range)  # what is wrong with it is wrong with every project
    inputs = inputs_of(args, lambda path: path.suffix == SUFFIX and path.is_file(), console)
    if args.output and not is_many(inputs, args, args.output):
        check_name(Path(args.output))
    return each(job_of("render", work, args, ".mp4"), inputs, args, console, heavy=True)


def work(path: Path, place: Path, args, report: Report) -> None:
    with closing(Project.open(path, read_only=True)) as project:
        document = project.document
        try:
            tracks = best_tracks(document, args.recording, dims=(2,), stage=args.stage)
        except PoseError:
            tracks = []  # no person was found: the video is still wanted
        recording = document.recordings[args.recording or min(document.recordings)]
        if project.media_path(recording.id) is None:
            action = tr("Open the project in the window and relink it")
            raise MediaError(
                tr(
                    "The recording {recording} is not at {recording2}",
                    recording=recording.name,
                    recording2=recording.path,
                ),
                action=action,
            )
    target = report.target or place
    check_not_input(target, [Path(recording.path)])
    tracks = [track for track in tracks if args.person in (None, track.key.person)]
    render_video(
        recording, tracks, place, start=args.start, stop=args.stop, pictures=Pictures(args.pictures),
        others=document.tracks_of(recording.id), depth_range=depth_range(args.depth_range),
        progress=report.progress(path.name), cancel=report.cancel,
    )  # fmt: skip
    report.table(("project", "video", "people"), [(path.name, str(target), len(tracks))])
    report.figures_of(tracks)
