"""Poses from recordings: run an estimator over a recording. No Qt."""

from collections.abc import Iterable
from functools import lru_cache

from app.tasks.recordings import frames_of
from core.document import Recording, Track, TrackKey
from core.edits import Compound, Edit, ReplaceTrack
from core.person_masks import UNCORRECTED, MaskCorrections
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
) -> Edit | None:
    """Find people in a recording: an edit that puts their tracks in place, or None where nobody was found.

    ``estimator`` "" is the default one for recordings of this kind. 2D tracks are of stage "detected"; where the
    estimator has its own 3D, that is of stage "lifted". Both carry the estimator's name as their variant.
    """
    estimator = estimator or default_estimator(recording.kind)
    worker = _estimator(estimator, tuple(sorted((options or {}).items())))
    with frames_of(recording) as source:
        found = worker.estimate(
            source, people=people, start=start, stop=stop, corrections=corrections, progress=progress, cancel=cancel
        )
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


def warnings_of(tracks: Iterable[Track]) -> list[str]:
    """What the estimators had to assume, each said once."""
    return list(dict.fromkeys(text for track in tracks if (text := track.poses.source.get("warning"))))
