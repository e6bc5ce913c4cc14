"""Poses from recordings: run an estimator over a recording. No Qt."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.tasks.recordings import frames_of, sized
from core.document import Recording, Track, TrackKey
from core.media.base import FrameKind
from core.person_masks import UNCORRECTED, MaskCorrections
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from models.catalog import default_estimator
from models.common.estimator import Estimator


def estimate(
    recording: Recording,
    estimator: str = "",
    *,
    people: int = 1,
    start: int = 0,
    stop: int | None = None,
    options: dict | None = None,
    corrections: MaskCorrections = UNCORRECTED,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """Find people in a recording: their tracks, none where no person was found.

    ``estimator`` "" is the default one for recordings of this kind. 2D tracks are of stage "detected"; where the
    estimator has its own 3D, that is of stage "lifted". Both carry the estimator's name as their variant.
    """
    estimator = estimator or default_estimator(recording.kind)
    worker = _estimator(estimator, tuple(sorted((options or {}).items())))
    with frames_of(recording) as source:
        found = worker.estimate(
            source, people=people, start=start, stop=stop, corrections=corrections, progress=progress, cancel=cancel
        )
    tracks = []
    for person, result in sorted(found.items()):
        tracks.append(Track(TrackKey(recording.id, person, "detected", estimator), sized(result.image, recording)))
        if result.body is not None:
            tracks.append(Track(TrackKey(recording.id, person, "lifted", estimator), result.body))
    return tuple(tracks)


OTHER_UNITS = ("0.25", "0.2", "0.125", "0.1", "cm")
"""Of depth, where no person is found in millimetres: steps of RealSense L515, TUM, SR300 and Azure's converters."""

_TRIED = 60  # frames in which a unit is tried


def find_unit(
    recording: Recording, estimator: str = "", *, options: dict | None = None, cancel: CancelToken | None = None
) -> str:
    """The unit in which people are found, of a depth recording that does not state its own; "" where there is none."""
    with frames_of(recording) as source:
        if source.kind != FrameKind.DEPTH or "unit" not in source.assumed:
            return ""
    start = max(0, (recording.n_frames - _TRIED) // 2)
    part = {"start": start, "stop": min(start + _TRIED, recording.n_frames)}
    tried = (replace(recording, unit=unit) for unit in OTHER_UNITS)
    return next((one.unit for one in tried if estimate(one, estimator, options=options, cancel=cancel, **part)), "")


@lru_cache(maxsize=1)
def _estimator(name: str, options: tuple) -> Estimator:
    """The last one stays loaded: a batch, or a second run with the same options, does not load it again."""
    from models.catalog import build

    return build(name, **dict(options))


def warnings_of(tracks: Iterable[Track]) -> list[str]:
    """What the estimators had to assume, each said once."""
    return list(dict.fromkeys(text for track in tracks if (text := track.poses.source.get("warning"))))


_OPTION = re.compile(r" \(--[^)]*\)")  # of the command line


def _is_imported(poses: PoseSequence) -> bool:
    """Whether poses are as a file gave them: no model has made anything of them."""
    return "facts" in poses.source and "model" not in poses.source
