"""What may be wrong in a track: found, and put right, in the background. No Qt."""

from collections.abc import Sequence

from app.tasks.filtering import filter_range
from core.document import Document
from core.edits import Retouch
from core.errors import EditError
from core.filtering.filters import FillGaps
from core.language import tr
from core.progress import CancelToken, Progress, silent, span
from core.review.autocorrect import autocorrect
from core.review.suggestions import Companions, Review, Suggestion, review
from core.track import Track, TrackKey

PASSES = 4
"""How often a track is looked through again at most: what a larger error hid shows when that is put right."""


def scan_track(
    tracks: Sequence[Track],
    key: TrackKey,
    companions: Companions,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Review:
    """What is worth a look in track ``key``; ``tracks`` are the track and its ``companions``."""
    return review(_holding(tracks), key, companions, progress=progress, cancel=cancel)


def autocorrect_suggestions(
    tracks: Sequence[Track],
    key: TrackKey,
    suggestions: Sequence[Suggestion],
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """Those of ``tracks`` that change when suggestions of track ``key`` are put right: itself, and people that it was
    swapped with. Raises ``EditError`` where nothing can be."""
    progress(0.0, tr("Correcting"))
    document = _holding(tracks)
    autocorrect(document.track(key), suggestions).apply(document)
    return _changed(document, tracks)


def autocorrect_track(
    tracks: Sequence[Track],
    key: TrackKey,
    companions: Companions,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """Look through track ``key``, put right what is found, look again until nothing more can be, and fill short gaps:
    those of ``tracks`` that change. What a person confirmed or accepted stays.

    ``tracks`` are the track and its ``companions``. Raises ``EditError`` where there is nothing to put right.
    """
    document = _holding(tracks)
    for number in range(PASSES):
        report = span(progress, number / PASSES, (number + 1) / PASSES)
        found = review(document, key, companions, progress=report, cancel=cancel).open
        try:
            autocorrect(document.track(key), found).apply(document)
        except EditError:
            break
    try:
        track = document.track(key)
        filled = filter_range(track, (FillGaps(),), range(len(track.skeleton)), range(len(track)), tr("Fill gaps"))
        Retouch(key, 0, filled).apply(document)
    except EditError:  # no gap that is short enough
        pass
    changed = _changed(document, tracks)
    if not changed:
        raise EditError(
            tr("Nothing in this track can be corrected automatically"), action=tr("Press N to check it yourself")
        )
    return changed


def _holding(tracks: Sequence[Track]) -> Document:
    document = Document()
    document.tracks.update({track.key: track for track in tracks})
    return document


def _changed(document: Document, tracks: Sequence[Track]) -> tuple[Track, ...]:
    return tuple(document.track(track.key) for track in tracks if document.track(track.key) is not track)
