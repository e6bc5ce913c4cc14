"""Poses from recordings: run an estimator over a recording. No Qt."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from app.tasks.recordings import frames_of, sized
from core.io.facts import ASSUMED, with_fact
from core.language import tr
from core.media.base import FrameKind
from core.person_masks import UNCORRECTED, MaskCorrections
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from core.recording import Recording
from core.track import Track, TrackKey
from models.catalog import default_estimator
from models.common.estimator import Estimator, Found, unheard


def estimate(
    recording: Recording,
    estimator: str = "",
    *,
    people: int = 0,
    start: int = 0,
    stop: int | None = None,
    options: dict | None = None,
    corrections: MaskCorrections = UNCORRECTED,
    found: Found = unheard,
    scratch: Path | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """Find people in a recording: their tracks, none where no person was found. ``people`` 0: as many as there are.

    ``estimator`` "" is the default one for recordings of this kind. 2D tracks are of stage "detected"; where the
    estimator has its own 3D, that is of stage "lifted". Both carry the estimator's name as their variant. In the
    folder ``scratch`` long work is kept as far as it came: after a crash the same call goes on from there.
    """
    estimator = estimator or default_estimator(recording.kind)
    worker = _estimator(estimator, tuple(sorted((options or {}).items())))
    with frames_of(recording) as source:
        results = worker.estimate(
            source, people=people, start=start, stop=stop, corrections=corrections, found=found, scratch=scratch,
            progress=progress, cancel=cancel,
        )  # fmt: skip
    tracks = []
    for person, result in sorted(results.items()):
        image, body = sized(result.image, recording), result.body
        tracks.append(Track(TrackKey(recording.id, person, "detected", estimator), _marked(image, recording)))
        if body is not None:
            tracks.append(Track(TrackKey(recording.id, person, "lifted", estimator), _marked(body, recording)))
    return tuple(tracks)


def _marked(poses: PoseSequence, recording: Recording) -> PoseSequence:
    """What was assumed of the recording is assumed of its poses: the rate, and where they were measured the unit."""
    if "fps" in recording.assumed:
        poses = with_fact(poses, "fps", float(recording.fps), ASSUMED)
    if "unit" in recording.assumed and poses.dims == 3:
        poses = with_fact(poses, "depth", recording.unit or "as its values suggest", ASSUMED)
    return poses


OTHER_UNITS = ("0.25", "0.2", "0.125", "0.1", "cm")
"""Of depth, where no person is found in millimetres: steps of RealSense L515, TUM, SR300 and Azure's converters."""

_TRIED = 60  # frames in which a unit is tried


def find_unit(
    recording: Recording,
    estimator: str = "",
    *,
    options: dict | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> str:
    """The unit in which people are found, of a depth recording that does not state its own; "" where there is none."""
    with frames_of(recording) as source:
        if source.kind != FrameKind.DEPTH or "unit" not in source.assumed:
            return ""
    start = max(0, (recording.n_frames - _TRIED) // 2)
    part = {"start": start, "stop": min(start + _TRIED, recording.n_frames)}
    for done, unit in enumerate(OTHER_UNITS):
        progress(done / len(OTHER_UNITS), tr("Looking for people with {unit} as the unit of depth", unit=unit))
        if estimate(replace(recording, unit=unit), estimator, options=options, cancel=cancel, **part):
            return unit
    return ""


@lru_cache(maxsize=1)
def _estimator(name: str, options: tuple) -> Estimator:
    """The last one stays loaded: a batch, or a second run with the same options, does not load it again."""
    from models.catalog import build

    return build(name, **dict(options))


def warnings_of(tracks: Iterable[Track]) -> list[str]:
    """What the estimators had to assume, each said once."""
    return list(dict.fromkeys(text for track in tracks if (text := track.poses.source.get("warning"))))
