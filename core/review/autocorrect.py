"""Suggestions put right without a model: sides and people swapped back, curves through the frames round the rest."""

from collections.abc import Sequence

import numpy as np

from core.document import Document
from core.edits import Compound, Edit, Retouch, SwapSides
from core.errors import EditError
from core.filtering.filters import FillGaps, apply
from core.language import tr
from core.poses import Status
from core.review.suggestions import Suggestion
from core.track import Track

LONGEST = 40
"""Frames at most that a curve through their neighbours puts right; a longer stretch needs a model."""

_ROUND = 60  # frames on both sides that the curve goes through


def autocorrect(track: Track, suggestions: Sequence[Suggestion], text: str = "Fix") -> Edit:
    """One edit that puts suggestions of a track right: what was swapped is swapped back, everything else (outliers,
    doubtful joints, short gaps) gets a smooth curve through the frames round it. What a person confirmed stays, and
    what is doubtful only because sides are swapped there.

    Raises ``EditError`` where nothing can be put right so.
    """
    swaps = [edit for one in suggestions if (edit := one.fix(track.skeleton)) is not None]
    settled = [one.frames for one in suggestions if one.fix(track.skeleton) is not None]
    others = [
        one for one in suggestions
        if one.fix(track.skeleton) is None and len(one.frames) <= LONGEST
        and not any(one.frames.start < frames.stop and frames.start < one.frames.stop for frames in settled)
    ]  # fmt: skip
    after = _swapped(track, swaps)
    curves = [edit for group in _near(others) if (edit := _curve(after, group, text)) is not None]
    if not swaps and not curves:
        raise EditError(
            tr(
                "This cannot be corrected from the frames round it: {longest} frames at most, neighbours on both sides",
                longest=LONGEST,
            ),
            action=tr("Correct it by hand, or repair it (Ctrl+Shift+I)"),
        )
    return Compound((*swaps, *curves), text)


def _swapped(track: Track, swaps: Sequence[Edit]) -> Track:
    """The track with its sides swapped back: what curves are to go through."""
    document = Document()
    document.tracks[track.key] = track
    for edit in swaps:
        if isinstance(edit, SwapSides):
            edit.apply(document)
    return document.tracks[track.key]


def _near(suggestions: Sequence[Suggestion]) -> list[list[Suggestion]]:
    """Those that serve each other as neighbours go together: no curve goes through what is doubtful."""
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
    joints = np.flatnonzero(doubtful.any(axis=0)).tolist()
    filled = apply(poses.replace(coords=coords), FillGaps(LONGEST, "pchip"), joints)
    corrected = doubtful & filled.present
    if not corrected.any():
        return None
    result = poses.replace(
        coords=np.where(corrected[..., None], filled.coords, poses.coords),
        status=np.where(corrected, Status.ADJUSTED, poses.status),
        confidence=np.where(corrected, filled.confidence, poses.confidence),
    )
    return Retouch(track.key, first, result.slice(first - start, last - start), text)
