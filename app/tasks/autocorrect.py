"""What the review found, corrected by itself. No Qt."""

from collections.abc import Sequence

import numpy as np

from app.tasks.filtering import filter_range
from core.document import Document, Track, TrackKey
from core.edits import Compound, Edit, Retouch, SwapSides
from core.errors import EditError
from core.filtering import filters
from core.filtering.filters import FillGaps
from core.poses import Status
from core.progress import CancelToken, Progress, silent, span
from core.review.suggestions import Companions, Suggestion, review

MENDED = 40
"""Frames at most that are mended by a curve through their neighbours; a longer stretch needs a model."""

_ROUND = 60  # frames on both sides that the curve goes through


def mend(track: Track, suggestions: Sequence[Suggestion], text: str = "Fix") -> Edit:
    """One edit that mends suggestions of a track: what was exchanged is exchanged back, everything else (outliers,
    doubtful joints, short gaps) gets a smooth curve through the frames round it. What a person confirmed stays, and
    what is doubtful only because sides are exchanged there.

    Raises ``EditError`` where nothing can be mended so.
    """
    swaps = [edit for one in suggestions if (edit := one.fix(track.skeleton)) is not None]
    settled = [one.frames for one in suggestions if one.fix(track.skeleton) is not None]
    others = [
        one for one in suggestions
        if one.fix(track.skeleton) is None and len(one.frames) <= MENDED
        and not any(one.frames.start < frames.stop and frames.start < one.frames.stop for frames in settled)
    ]  # fmt: skip
    after = _swapped(track, swaps)
    curves = [edit for group in _near(others) if (edit := _curve(after, group, text)) is not None]
    if not swaps and not curves:
        raise EditError(
            f"This cannot be mended from the frames round it: {MENDED} frames at most, with neighbours on both sides",
            action="Correct it by hand, or repair it (Ctrl+Shift+I)",
        )
    return Compound((*swaps, *curves), text)


def mend_all(
    track: Track,
    suggestions: Sequence[Suggestion],
    text: str,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Edit:
    """``mend`` for many, in the background."""
    progress(0.0, text)
    return mend(track, suggestions, text)

PASSES = 4
"""How often a track is looked through anew at most: what was hidden by a larger error shows when that is mended."""


def mend_everything(
    document: Document,
    key: TrackKey,
    text: str,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Edit:
    """Look through a track, mend what is found, look again until nothing more can be mended, and fill short gaps: one
    edit. What a person confirmed or accepted stays. Raises ``EditError`` where there is nothing to mend."""
    twin, edits = document.snapshot(), []
    for number in range(PASSES):
        report = span(progress, number / PASSES, (number + 1) / PASSES)
        found = review(twin, key, companions(twin, key), progress=report, cancel=cancel).open
        try:
            edits.append(mend(twin.track(key), found, text))
        except EditError:
            break
        edits[-1].apply(twin)
    try:
        track = twin.track(key)
        edits.append(filter_range(track, (FillGaps(),), range(len(track.skeleton)), range(len(track)), text))
        edits[-1].apply(twin)
    except EditError:  # no gap that is short enough
        pass
    if not edits:
        raise EditError("Nothing in this track can be mended by itself", action="Press N to look through it")
    return Compound(tuple(edits), text)


def _swapped(track: Track, swaps: Sequence[Edit]) -> Track:
    """The track with its sides exchanged back: what curves are to go through."""
    document = Document()
    document.tracks[track.key] = track
    for edit in swaps:
        if isinstance(edit, SwapSides):
            edit.apply(document)
    return document.tracks[track.key]


def _near(suggestions: Sequence[Suggestion]) -> list[list[Suggestion]]:
    """Those that serve each other as neighbours go together, so that no curve goes through what is doubtful."""
    groups: list[list[Suggestion]] = []
    end = -_ROUND
    for one in sorted(suggestions, key=lambda s: s.frames.start):
        if groups and one.frames.start < end + _ROUND:
            groups[-1].append(one)
        else:
            groups.append([one])
        end = max(end, one.frames.stop)
    return groups


def _curve(track: Track, group: Sequence[Suggestion], text: str) -> Retouch | None:
    """The joints of these suggestions taken out and filled again; None where nothing comes of it."""
    first, last = min(one.frames.start for one in group), max(one.frames.stop for one in group)
    start, stop = max(first - _ROUND, 0), min(last + _ROUND, len(track))
    poses = track.composed(start, stop)
    doubtful = np.zeros(poses.present.shape, bool)
    for one in group:
        doubtful[one.frames.start - start : one.frames.stop - start, list(one.joints)] = True
    doubtful &= poses.status != Status.CONFIRMED
    coords = np.where(doubtful[..., None], np.nan, poses.coords)
    joints = np.flatnonzero(doubtful.any(axis=0))
    filled = filters.apply(poses.replace(coords=coords), FillGaps(MENDED, "pchip"), joints)
    mended = doubtful & filled.present
    if not mended.any():
        return None
    result = poses.replace(
        coords=np.where(mended[..., None], filled.coords, poses.coords),
        status=np.where(mended, Status.ADJUSTED, poses.status),
        confidence=np.where(mended, filled.confidence, poses.confidence),
    )
    return Retouch(track.key, first, result.slice(first - start, last - start), text)


def companions(document: Document, key: TrackKey) -> Companions:
    """What else of its recording a track can be checked against."""
    track = document.track(key)
    same = [t for t in document.tracks_of(key.recording, key.person) if t.key != key and t.key.stage != "truth"]
    alike = [t.key for t in same if t.key.stage == key.stage and t.poses.space == track.poses.space]
    flat = [t.key for t in same if t.poses.dims == 2] if track.poses.dims == 3 else []
    people = [
        t.key for t in document.tracks_of(key.recording)
        if t.key.person != key.person and (t.key.stage, t.key.variant) == (key.stage, key.variant)
    ]  # fmt: skip
    camera = document.camera_of(track) if flat else None
    return Companions(next(iter(alike), None), next(iter(flat), None), camera, tuple(people))
