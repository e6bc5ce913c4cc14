"""What the window and the command line do with recordings and tracks: plain functions, no Qt.

Each takes a snapshot of what it needs, runs anywhere, and returns an immutable result; results that belong in a
document come as one edit.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.depth.segmentation import Segmentation, segment
from core.document import Document, Recording, Track, TrackKey, furthest
from core.edits import Compound, Edit, ReplaceTrack
from core.errors import AppError, PoseError
from core.filtering.resampling import fit_to_frames, fit_to_times
from core.io.base import People, PoseFormat, read_poses, write_poses
from core.media.base import FrameKind, FrameSource, open_recording
from core.media.fingerprint import fingerprint
from core.person_masks import MaskLayer
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from models.catalog import default_estimator
from models.common.estimator import Estimator
from models.lifting.options import LiftOptions

# --- recordings ------------------------------------------------------------------------------------------------------


def describe_recording(
    path: str | Path, id: int = 1, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> Recording:
    """The facts of a media file that a document keeps. Raises ``MediaError`` where it cannot be opened.

    ``unit`` is what the user said of a depth recording that does not tell; it is kept in ``meta``.
    """
    path = Path(path).absolute()
    with open_recording(path, unit=unit, progress=progress, cancel=cancel or CancelToken()) as source:
        facts = (str(source.kind), len(source), source.fps, source.width, source.height)
        return Recording(id, str(path), path.name, *facts, *fingerprint(path), meta={"unit": unit} if unit else {})


def frames_of(recording: Recording, mask_layer: MaskLayer | None = None) -> FrameSource:
    """The recording, open for reading, as the user said it is to be read: unit, camera, and who is where."""
    source = open_recording(recording.path, unit=recording.meta.get("unit", ""))
    source.mask_layer = mask_layer or MaskLayer()
    camera = recording.meta.get("camera")
    source.camera = Camera.from_dict(camera) if camera else source.camera
    return source


def find_people(
    recording: Recording,
    mask_layer: MaskLayer | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Segmentation:
    """Who is where in a depth recording; raises ``MediaError`` for one in colour."""
    with frames_of(recording, mask_layer) as source:
        return segment(source, progress=progress, cancel=cancel)


# --- poses -----------------------------------------------------------------------------------------------------------


def estimate(
    recording: Recording,
    estimator: str = "",
    *,
    people: int = 1,
    start: int = 0,
    stop: int | None = None,
    options: dict | None = None,
    mask_layer: MaskLayer | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Edit | None:
    """Find people in a recording: an edit that puts their tracks in place, or None where nobody was found.

    ``estimator`` "" is the default one for recordings of this kind. 2D tracks are of stage "detected"; where the
    estimator has its own 3D, that is of stage "lifted". Both carry the estimator's name as their variant.
    """
    estimator = estimator or default_estimator(recording.kind)
    worker = _estimator(estimator, tuple(sorted((options or {}).items())))
    with frames_of(recording, mask_layer) as source:
        found = worker.estimate(source, people=people, start=start, stop=stop, progress=progress, cancel=cancel)
    edits = []
    for person, result in sorted(found.items()):
        edits.append(ReplaceTrack(TrackKey(recording.id, person, "detected", estimator), result.image))
        if result.body is not None:
            edits.append(ReplaceTrack(TrackKey(recording.id, person, "lifted", estimator), result.body))
    return Compound(tuple(edits), "Estimate poses") if edits else None


@lru_cache(maxsize=1)
def _estimator(name: str, options: tuple) -> Estimator:
    """The last one stays loaded: a batch, or a second run with the same options, does not load it again."""
    from models.catalog import build

    return build(name, **dict(options))


def import_poses(
    path: str | Path,
    recording: Recording,
    stage: str = "detected",
    *,
    format: str | None = None,
    only: int | None = None,
    person: int = 0,
    offset: float | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Edit:
    """Read a pose file onto a recording: an edit that adds its people, fitted to the recording's frames by number, or
    by time: time in the file + ``offset`` seconds = time in the recording. With ``only`` that person of the file alone,
    as ``person`` of the recording."""
    progress(0.0, f"Reading {Path(path).name}")
    found = read_poses(path, format)
    if not found:
        raise PoseError(f"There are no poses in {Path(path).name}")
    if only is not None:
        if only not in found:
            numbers = ", ".join(str(number + 1) for number in sorted(found))
            raise PoseError(f"There is no person {only + 1} in {Path(path).name}", expected=f"one of {numbers}")
        found = {person: found[only]}
    variant = Path(path).stem.encode(errors="replace").decode()  # a label: bytes that are not UTF-8 become "?"
    edits = []
    for number, poses in sorted(found.items()):
        fitted = _fitted(poses, recording, offset)
        edits.append(ReplaceTrack(TrackKey(recording.id, number, stage, variant), fitted))
    return Compound(tuple(edits), f"Import {Path(path).name}")


def _fitted(poses: PoseSequence, recording: Recording, offset: float | None) -> PoseSequence:
    fps = recording.fps or 25.0
    if offset is None:
        return fit_to_frames(poses, recording.n_frames, fps)
    return fit_to_times(poses, np.arange(recording.n_frames) / fps, offset)


def best_tracks(
    document: Document, recording: int | None = None, *, dims: Iterable[int] = (2, 3), stage: str | None = None
) -> list[Track]:
    """One track a person: of the given stage, or the furthest that has one of ``dims`` dimensions (2D before 3D)."""
    recording = min(document.recordings, default=None) if recording is None else recording
    if recording not in document.recordings:
        raise AppError("There is no such recording in the project", expected=str(sorted(document.recordings)))
    dims, people = sorted(dims), {}
    for track in document.tracks_of(recording):
        if track.key.stage == stage or (stage is None and track.key.stage != "truth" and track.poses.dims in dims):
            people.setdefault(track.key.person, []).append(track)
    if not people:
        wanted = f"{stage} track" if stage else " or ".join(f"{d}D" for d in dims) + " track"
        have = ", ".join(sorted({k.stage for k in document.tracks if k.recording == recording})) or "none"
        raise PoseError(f"There is no {wanted} in this recording", got=f"stages: {have}")
    estimators = {key.variant for key in document.tracks if key.stage == "detected"}
    return [furthest(_flattest(tracks), estimators) for _, tracks in sorted(people.items())]


def _flattest(tracks: list[Track]) -> list[Track]:
    fewest = min(track.poses.dims for track in tracks)
    return [track for track in tracks if track.poses.dims == fewest]


def warnings_of(tracks: Iterable[Track]) -> list[str]:
    """What the estimators had to assume, each said once."""
    return list(dict.fromkeys(text for track in tracks if (text := track.poses.source.get("warning"))))


def export_poses(
    tracks: Sequence[Track],
    path: str | Path,
    format: PoseFormat | str | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """Write tracks as the user sees them (corrections laid over) into one file; returns where."""
    progress(0.0, f"Writing {Path(path).name}")
    people: People = {track.key.person: track.composed() for track in tracks}
    write_poses(path, people, format.name if isinstance(format, PoseFormat) else format)
    progress(1.0, "Written")
    return Path(path)


# --- lifting ---------------------------------------------------------------------------------------------------------


def lift_track(
    track: Track,
    recording: Recording,
    options: LiftOptions | None = None,
    *,
    camera: Camera | None = None,
    previous: Track | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Edit:
    """3D poses of a 2D track as the user sees it: an edit that puts them in place as stage "lifted", variant "lifter".

    The camera is ``camera``, else the recording's own (``meta["camera"]``), else ``options.fov`` tells. Joints that
    were confirmed in ``previous``, an earlier result, stay, and the rest is fitted to them.
    """
    from models.lifting.infer import lift

    own = recording.meta.get("camera")
    camera = camera or (Camera.from_dict(own) if own else None)
    poses = track.composed()
    sized = {**poses.source, "width": recording.width, "height": recording.height}
    lifted = lift(
        poses.replace(source=sized), options or LiftOptions(), camera=camera,
        keep=previous.composed() if previous else None, progress=progress, cancel=cancel,
    )
    return ReplaceTrack(TrackKey(recording.id, track.key.person, "lifted", "lifter"), lifted)


# --- pictures --------------------------------------------------------------------------------------------------------


def render_video(
    recording: Recording,
    tracks: Sequence[Track],
    path: str | Path,
    *,
    start: int = 0,
    stop: int | None = None,
    blank: bool = False,
    depth_range: tuple[float, float] | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """Write the recording with the 2D tracks drawn over it. ``blank`` leaves the pictures, and so the faces, out.

    Depth is shown in colours, which span ``depth_range`` (millimetres) or what the first frame holds.
    """
    from core.media.video_writer import write_video

    cancel = cancel or CancelToken()
    with frames_of(recording) as source:
        stop = len(source) if stop is None else min(stop, len(source))
        paint = _painter(source, start, depth_range, blank)
        frames = _drawn(source, tracks, start, stop, paint, progress, cancel)
        write_video(path, frames, source.times[start:stop], source.fps or 25.0)
    return Path(path)


def _painter(source: FrameSource, start: int, depth_range, blank: bool) -> Callable[[np.ndarray], np.ndarray] | None:
    """What makes a picture to draw on of a frame; None where none is wanted."""
    from app.tasks.overlay import depth_limits, depth_picture

    if blank:
        return None
    if source.kind == FrameKind.COLOR:
        return np.copy
    limits = depth_range or depth_limits(source.read(start))
    return lambda depth: depth_picture(depth, limits)


def _drawn(source, tracks, start, stop, paint, progress, cancel) -> Iterator[np.ndarray]:
    from app.tasks.overlay import draw_pose

    empty = np.full((source.height, source.width, 3), 24, np.uint8)
    frames = source.frames(start, stop) if paint else (empty for _ in range(start, stop))
    for index, frame in zip(range(start, stop), frames, strict=True):
        cancel.check()
        picture = paint(frame) if paint else frame.copy()
        for track in tracks:
            if index < len(track):
                draw_pose(picture, track.frame(index), track.skeleton)
        progress((index - start + 1) / max(stop - start, 1), f"Rendering frame {index + 1} of {stop}")
        yield picture
