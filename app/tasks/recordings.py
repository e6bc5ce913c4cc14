"""Recordings as tasks meet them: described for a document, opened for reading, searched for people. No Qt."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.depth.segmentation import Segmentation, segment
from core.io.clock import doubtful_rate
from core.language import tr
from core.media.base import FrameKind, FrameSource, open_recording
from core.media.fingerprint import fingerprint
from core.media.first_picture import first_picture
from core.person_masks import UNCORRECTED, MaskCorrections
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from core.recording import Recording

_DEPTHS = (150.0, 20_000.0)  # millimetres from camera to scene, in the middle of all readings
_STRAYING = 0.05  # of a frame: containers round times to a millisecond


def describe_recording(
    path: str | Path,
    id: int = 1,
    *,
    unit: str = "",
    fps: float = 0.0,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Recording:
    """The facts of a media file that a document keeps. Raises ``MediaError`` where it cannot be opened.

    ``unit`` is what the user said of a depth recording that does not say, ``fps`` of one without a rate; they are kept.
    """
    return introduce_recording(path, id, unit=unit, fps=fps, progress=progress, cancel=cancel)[0]


def introduce_recording(
    path: str | Path,
    id: int = 1,
    *,
    unit: str = "",
    fps: float = 0.0,
    seen: Callable[[np.ndarray], None] | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Recording, list[str]]:
    """``describe_recording``, and what there is to say of the file: what it does not state, what of it is not shown.

    ``seen`` is given the first picture where it is there long before all else is known: of a large video.
    """
    path = Path(path).absolute()
    if seen is not None and (picture := first_picture(path)) is not None:
        seen(picture)
    with open_recording(path, unit=unit, progress=progress, cancel=cancel or CancelToken()) as source:
        if fps and {"fps", "times"} & set(source.assumed):
            source.times = source.times * (source.fps / fps)  # gaps stay gaps
        facts = (str(source.kind), len(source), source.fps or fps, source.width, source.height)
        known = {"unit": unit, "uneven": uneven(source.times, source.fps), "numbers": source.numbers,
                 "assumed": unstated(source, fps)}  # fmt: skip
        remarks = remarks_on(source, fps)
    return Recording(id, str(path), path.name, *facts, *fingerprint(path), **known), remarks


def unstated(source: FrameSource, fps: float = 0.0) -> tuple[str, ...]:
    """The facts that a recording does not state, "fps" and "unit"; ``fps`` is what the user said."""
    return tuple(name for name in source.assumed if not (name in ("fps", "times") and (fps or len(source) < 2)))


def remarks_on(source: FrameSource, fps: float = 0.0) -> list[str]:
    """What a recording does not state, and what of it is not shown, in sentences; ``fps`` is what the user said."""
    words = {
        "fps": tr("the recording states no rate: {fps:.6g} frames/s are assumed (--fps)", fps=source.fps),
        "times": tr(
            "the recording does not say what its times count in: {fps:.6g} frames/s are assumed (--fps)", fps=source.fps
        ),
        "unit": tr("the recording states no unit of depth: one is assumed by its values (--unit)"),
        "axes": tr("the recording does not say which axis counts its frames: one is assumed by the size of pictures"),
    }
    doubts = [text for text in (doubtful_rate(source.fps), _doubtful_depth(source)) if text]
    texts = [words[name] for name in unstated(source, fps)] + [
        tr("left out: {what}", what=what) for what in source.left_out
    ]
    return texts + doubts


def _doubtful_depth(source: FrameSource) -> str:
    """What is strange about the depth of the first frame, in words; "" where nothing is."""
    if source.kind != FrameKind.DEPTH:
        return ""
    depth = source.read(0)
    middle = float(np.median(depth[np.isfinite(depth)])) if np.isfinite(depth).any() else 0.0
    if not middle or _DEPTHS[0] <= middle <= _DEPTHS[1]:
        return ""
    return tr(
        "what the first frame shows is {middle:.3g} m away: the unit may be another (--unit)", middle=middle / 1000
    )


def uneven(times: np.ndarray, fps: float) -> tuple[float, ...]:
    """The frames' own times where they stray from even ones, as those of phones and depth cameras do; else none."""
    even = np.arange(len(times)) / (fps or 25.0)
    strays = np.abs(times - even).max() > _STRAYING / (fps or 25.0)
    return tuple(times.tolist()) if strays else ()


def frames_of(recording: Recording) -> FrameSource:
    """The recording, open for reading, with the unit and the camera that the user gave it."""
    source = open_recording(recording.path, unit=recording.unit)
    source.camera = recording.camera or source.camera
    if {"fps", "times"} & set(source.assumed) and len(source) == recording.n_frames:
        source.times = recording.times  # the rate that the user gave, or the same that was taken then
    return source


def sized(poses: PoseSequence, recording: Recording) -> PoseSequence:
    """2D poses that know how large the image is: a pose file made of them is lifted as the project's track is."""
    return poses.replace(source={**poses.source, "width": recording.width, "height": recording.height})


def find_people(
    recording: Recording,
    corrections: MaskCorrections = UNCORRECTED,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Segmentation:
    """Who is where in a depth recording; raises ``MediaError`` for one in colour."""
    with frames_of(recording) as source:
        return segment(source, corrections, progress=progress, cancel=cancel)
