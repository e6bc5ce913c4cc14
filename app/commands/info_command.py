"""``posewright info FILE``: what a file is and what is in it."""

from pathlib import Path

from app.commands.batch import add_json
from core.document import TrackKey
from core.errors import AppError, FormatError
from core.io.base import read_poses, sniff_format
from core.media.base import open_recording
from core.project import SUFFIX, Project
from core.skeleton import read_skeleton


def add_to(commands):
    command = commands.add_parser("info", help="say what a file is and what is in it")
    command.add_argument("files", nargs="+", metavar="FILE", help="a project, a recording, poses, a skeleton")
    add_json(command)
    return command


def run(args, console) -> int:
    failed = False
    for path in map(Path, args.files):
        try:
            _describe(path, console)
        except AppError as error:
            if len(args.files) == 1:
                raise
            console.error(f"{path.name}: {error}")
            failed = True
    return 1 if failed else 0


def _describe(path: Path, console) -> None:
    if not path.exists():
        raise FormatError(f"There is no file {path}")
    by_suffix = {SUFFIX: (_project,), ".toml": (_skeleton,)}
    readers = by_suffix.get(path.suffix, (_recording, _poses))
    for reader in readers[:-1]:
        try:
            return reader(path, console)
        except AppError:
            continue
    readers[-1](path, console)


def _project(path: Path, console) -> None:
    project = Project.open(path, read_only=True)
    document = project.document
    console.say(f"{path.name}: a Posewright project")
    for problem in project.problems:
        console.error(problem)
    recordings = [
        (r.id, r.name, r.kind, r.n_frames, round(r.fps, 3), f"{r.width}x{r.height}", bool(project.media_path(r.id)))
        for r in document.recordings.values()
    ]
    console.table(("recording", "name", "kind", "frames", "fps", "size", "found"), recordings, key="recordings")
    tracks = [
        (*key, track.skeleton.name, f"{track.poses.dims}D", len(track), len(track.corrected_frames()))
        for key, track in sorted(document.tracks.items())
    ]
    headers = (*TrackKey._fields, "skeleton", "dims", "frames", "corrected")
    console.table(headers, tracks, key="tracks")
    project.close()


def _skeleton(path: Path, console) -> None:
    skeleton = read_skeleton(path)
    row = (skeleton.name, skeleton.title, len(skeleton), len(skeleton.pairs))
    console.table(("skeleton", "title", "joints", "pairs"), [row])


def _recording(path: Path, console) -> None:
    with open_recording(path) as source:
        duration = float(source.times[-1] - source.times[0]) if len(source) else 0.0
        size = f"{source.width}x{source.height}"
        row = (path.name, str(source.kind), len(source), round(source.fps, 3), size, duration)
    console.table(("recording", "kind", "frames", "fps", "size", "seconds"), [row], key="recordings")


def _poses(path: Path, console) -> None:
    fmt = sniff_format(path)
    rows = [
        (path.name, fmt.title, person, poses.skeleton.name, len(poses.skeleton), f"{poses.dims}D", str(poses.space),
         len(poses), round(poses.fps, 3), f"{poses.present.mean():.0%}")
        for person, poses in read_poses(path).items()
    ]  # fmt: skip
    headers = ("poses", "format", "person", "skeleton", "joints", "dims", "space", "frames", "fps", "present")
    console.table(headers, rows, key="poses")
