"""``posewright info FILE``: what a file is and what is in it."""

import re
from functools import partial
from pathlib import Path

import numpy as np

from app.commands._batch import add_json
from app.commands._tracks import add_fact_options, said_by
from app.tasks.recordings import remarks_on
from core.calibration import read_calibration
from core.errors import AppError, DepthUnitError, FormatError, SkeletonError
from core.io.base import read_poses, sniff_format
from core.io.facts import open_facts, remarks_of, told
from core.io.unknown import GUESSED, guess_in_words
from core.language import tr
from core.media.base import FrameKind, is_recording, open_recording, recording_extensions
from core.progress import CancelToken
from core.project.database import SUFFIX, can_write
from core.project.privacy import images_in
from core.project.project import Project
from core.skeleton import read_skeleton
from core.track import TrackKey


def add_to(commands):
    command = commands.add_parser("info")
    command.add_argument("files", nargs="+", metavar="FILE", help="project, recording, poses, skeleton or calibration")
    privacy = "list every image that a project or a report holds; exits 1 where one is in colour"
    command.add_argument("--privacy", action="store_true", help=privacy)
    unit = "of 3D poses, or of depth that does not tell its unit: mm, cm, m, or millimetres a step"
    add_fact_options(command, unit=unit)
    add_json(command)
    return command


def run(args, console) -> int:
    failed = False
    for path in map(Path, args.files):
        try:
            if args.privacy:
                failed |= _privacy(path, console)
            else:
                _describe(path, args, console)
        except AppError as error:
            if len(args.files) == 1:
                raise
            console.error(f"{path.name}: {error}")
            failed = True
    return 1 if failed else 0


def _privacy(path: Path, console) -> bool:
    """What could show a person; whether any of it is in colour."""
    if not path.exists():
        raise FormatError(tr("There is no file {path}", path=path))
    found = images_in(path)
    rows = [(path.name, one.kind, one.where, one.size) for one in found]
    console.table(("file", "what", "where", "size"), rows, key="stored")
    colour = sum(one.shows_colour for one in found)
    kinds = [f"{sum(one.kind == kind for one in found)} {kind}s" for kind in ("grey image", "silhouette", "link")]
    verdict = f"{colour} images in colour" if colour else "no image in colour"
    console.say(f"{path.name}: {verdict}, {', '.join(kinds)}")
    return bool(colour)


def _describe(path: Path, args, console) -> None:
    """Try what the file may be; of several failures tell that of its content, else the one its ending makes likely."""
    if not path.exists():
        raise FormatError(tr("There is no file {path}", path=path))
    if path.suffix == SUFFIX:
        return _project(path, console)
    if path.suffix.lower() in (".yaml", ".yml"):
        return _cameras(path, console)
    if path.suffix == ".toml":
        first, second = partial(_skeleton, path, console), partial(_cameras, path, console)
    else:
        first, second = partial(_recording, path, args.unit or "", console), partial(_poses, path, args, console)
    try:
        first()
    except AppError as error:
        try:
            second()
        except AppError:
            if _are_cameras(path):
                return _cameras(path, console)
            likely = path.suffix.lower() in recording_extensions() and not _is_poses(path)
            if isinstance(error, SkeletonError) and _tells_joints(path):
                raise error from None
            if isinstance(error, DepthUnitError) or likely or is_recording(path):
                raise error from None
            raise


def _tells_joints(path: Path) -> bool:
    """Whether a TOML file is meant to be a skeleton, though it may be broken."""
    text = path.read_text(encoding="utf-8", errors="replace")
    return bool(re.search(r"^\s*(\[\[)?joints\b", text, re.MULTILINE))


def _are_cameras(path: Path) -> bool:
    try:
        return path.suffix.lower() in (".json", ".xml", ".txt") and bool(read_calibration(path))
    except AppError:
        return False


def _is_poses(path: Path) -> bool:
    try:
        return bool(sniff_format(path))
    except AppError:
        return False


def _project(path: Path, console) -> None:
    project = Project.open(path, read_only=True)
    document = project.document
    console.say(f"{path.name}: a Posewright project")
    for problem in project.problems:
        console.error(problem)
    if not can_write(path):
        console.say(f"{path.name} can only be read where it is")
    recordings = [
        (r.id, r.name, r.kind, r.n_frames, round(r.fps, 3), f"{r.width}x{r.height}", bool(project.media_path(r.id)),
         ", ".join(r.assumed))
        for r in document.recordings.values()
    ]  # fmt: skip
    headers = ("recording", "name", "kind", "frames", "fps", "size", "found", "assumed")
    console.table(headers, recordings, key="recordings")
    tracks = [
        (*key, track.skeleton.name, f"{track.poses.dims}D", len(track), len(track.corrected_frames()),
         ", ".join(open_facts(track.poses)))
        for key, track in sorted(document.tracks.items())
    ]  # fmt: skip
    headers = (*TrackKey._fields, "skeleton", "dims", "frames", "corrected", "assumed")
    console.table(headers, tracks, key="tracks")
    project.close()


def _skeleton(path: Path, console) -> None:
    skeleton = read_skeleton(path)
    row = (skeleton.name, skeleton.title, len(skeleton), len(skeleton.pairs))
    console.table(("skeleton", "title", "joints", "pairs"), [row])


def _cameras(path: Path, console) -> None:
    rows = [
        (name, f"{camera.width}x{camera.height}", float(camera.K[0, 0]), float(camera.K[1, 1]), len(camera.distortion))
        for name, camera in read_calibration(path).items()
    ]
    console.table(("camera", "size", "fx", "fy", "distortion"), rows, key="cameras")


def _recording(path: Path, unit: str, console) -> None:
    with open_recording(path, unit=unit) as source:
        duration = float(source.times[-1] - source.times[0]) if len(source) else 0.0
        size = f"{source.width}x{source.height}"
        row = (path.name, str(source.kind), len(source), round(source.fps, 3), size, duration)
        texts = remarks_on(source)
        if source.kind == FrameKind.DEPTH:
            texts = (*texts, _vertical_words(source.upwards()))
    console.table(("recording", "kind", "frames", "fps", "size", "seconds"), [row], key="recordings")
    for text in texts:
        console.remark(f"{path.name}: {text}")


def _vertical_words(up: np.ndarray | None) -> str:
    if up is None:
        return "it holds no readings of an accelerometer: the vertical comes from the floor, or from two clicks"
    return f"by its accelerometer the camera is {np.degrees(np.arccos(np.clip(-up[1], -1, 1))):.0f} degrees off level"


def _poses(path: Path, args, console) -> None:
    fmt = sniff_format(path)
    people = read_poses(path, fmt.name, cancel=CancelToken())
    if not (args.unit and not said_by(args).unit):
        people = {person: told(poses, said_by(args)) for person, poses in people.items()}
    rows = [
        (path.name, fmt.title, person, poses.skeleton.name, len(poses.skeleton), f"{poses.dims}D", str(poses.space),
         str(poses.unit), len(poses), round(poses.fps, 3), round(float(poses.times[0]), 6) if len(poses) else 0.0,
         f"{poses.present.mean():.0%}", ", ".join(open_facts(poses)))
        for person, poses in people.items()
    ]  # fmt: skip
    headers = ("poses", "format", "person", "skeleton", "joints", "dims", "space", "unit", "frames", "fps", "start",
               "present", "assumed")  # fmt: skip
    console.table(headers, rows, key="poses")
    for text in remarks_of(people.values()):
        console.remark(f"{path.name}: {text}")
    for skeleton in {poses.skeleton for poses in people.values() if poses.skeleton.name == GUESSED}:
        for title, names in guess_in_words(skeleton).items():
            console.remark(f"{path.name}: guessed {title.lower()}: {names}")
