"""What the review works out in the background. Plain functions of immutable values, no Qt."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from app.tasks.overlay import depth_picture, draw_pose
from core.camera import Camera
from core.document import Document, Segment, Track, TrackKey
from core.edits import Compound, Edit, Rework, SwapSides
from core.errors import AppError, EditError
from core.evaluation.evaluate import METRICS, Evaluation, evaluate
from core.filtering import filters
from core.filtering.filters import FillGaps, Filter
from core.media.base import open_recording
from core.poses import PoseSequence, Status
from core.progress import CancelToken, Progress, silent, span
from core.review.comparison import Comparison, Drawing, compare, drawing
from core.review.selection import ALL, Selection, by_action, by_visibility, table
from core.review.suggestions import Companions, Suggestion, review

CONTEXT = 600
"""Frames before and after a range that a filter may look at."""


def filtered(track: Track, filters: Sequence[Filter], joints: Sequence[int], frames: range) -> PoseSequence:
    """The poses of ``frames`` as the filters, one after the other, would have them; what lies beyond is looked at."""
    start, stop = max(frames.start - CONTEXT, 0), min(frames.stop + CONTEXT, len(track))
    poses = track.composed(start, stop)
    for one in filters:
        poses = filters.apply(poses, one, joints, frames.start - start, frames.stop - start)
    return poses.slice(frames.start - start, frames.stop - start)


def filter_range(
    track: Track,
    filters: Sequence[Filter],
    joints: Sequence[int],
    frames: range,
    name: str,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Rework:
    """The edit that lays the filtered poses over a track. Raises ``EditError`` where nothing would change."""
    progress(0.0, name)
    poses = filtered(track, filters, joints, frames)
    shown = track.composed(frames.start, frames.stop)
    if np.array_equal(poses.coords, shown.coords, equal_nan=True):
        raise EditError(f"{name} changes nothing here")
    return Rework(track.key, frames.start, poses, name)


@dataclass(frozen=True, eq=False)
class Compared:
    """What came of comparing several predictions with one truth.

    results   the comparisons, the first prediction first; problems why the others could not be compared
    drawings  what plots show of them; None where nothing could be compared
    groups    of the first prediction: "action", "visibility", "person" or "recording" -> rows of ``selection.table``
    segments  by which actions were told apart
    """

    results: Mapping[TrackKey, Comparison] = field(default_factory=dict)
    problems: Mapping[TrackKey, AppError] = field(default_factory=dict)
    drawings: Mapping[TrackKey, Drawing | None] = field(default_factory=dict)
    groups: Mapping[str, list[dict]] = field(default_factory=dict)
    segments: Sequence[Segment] = ()


def compare_tracks(
    predictions: Sequence[Track],
    truth: Track,
    metric: str = "",
    selection: Selection = ALL,
    *,
    segments: Sequence[Segment] = (),
    labels: np.ndarray | None = None,
    elsewhere: Sequence[tuple[Track, Track]] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Compared:
    """All as the user sees them. A ``metric`` that these cannot have gives way to the first that they can.

    Raises what the first prediction raises where it cannot be compared; the others are left out then.
    """
    if metric in METRICS and METRICS[metric].dims != truth.poses.dims:
        metric = ""
    true, results, problems = truth.composed(), {}, {}
    for number, track in enumerate(predictions):
        progress(number / (len(predictions) + 1), "Comparing")
        if cancel is not None:
            cancel.check()
        try:
            chosen, wanted, options = selection.of(track.composed(), true, labels)
            results[track.key] = compare(chosen, wanted, metric, **options)
        except AppError as error:
            if number == 0:
                raise
            problems[track.key] = error
    groups = _groups(predictions[0], truth, selection, labels, elsewhere)
    drawings = {key: drawing(one) for key, one in results.items()}
    return Compared(results, problems, drawings, groups, segments)


def _groups(track: Track, truth: Track, selection: Selection, labels, elsewhere) -> dict[str, list[dict]]:
    """The tables of figures by group, where there is more than one group or a label."""
    pair = track.composed(), truth.composed()
    found = {}
    if labels is not None and (np.asarray(labels) != "").any() and len(labels) == len(truth):
        found["action"] = by_action(*pair, labels, selection)
    found["visibility"] = by_visibility(*pair, labels, selection)
    people = [(t, true) for t, true in elsewhere if t.key.recording == track.key.recording]
    for name, pairs in (("person", people), ("recording", elsewhere)):
        if len(pairs) > 1:
            found[name] = _each(pairs, name, selection)
    return {name: table(groups) for name, groups in found.items() if groups}


def _each(pairs: Sequence[tuple[Track, Track]], name: str, selection: Selection) -> dict[str, Evaluation]:
    """Figures of several tracks; labels are numbers that the window turns into names. Who cannot be compared is left
    out."""
    found = {}
    for track, truth in pairs:
        with suppress(AppError):
            chosen, true, options = replace(selection, action="").of(track.composed(), truth.composed())
            label = f"{track.key.recording}" if name == "recording" else ""
            found[f"{label}/{track.key.person}".strip("/")] = evaluate(chosen, true, **options)
    return found


def thumbnails(
    path: Path,
    frames: Sequence[int],
    tracks: Sequence[Track],
    height: int,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> dict[int, np.ndarray]:
    """frame -> (H, W, 3) uint8 RGB with the tracks' poses drawn in, cut to the people of the frame."""
    import cv2

    pictures = {}
    source = open_recording(path)
    try:
        for done, frame in enumerate(frames):
            progress(done / len(frames), "Thumbnails")
            if cancel is not None:
                cancel.check()
            picture = source.read(frame)
            picture = depth_picture(picture) if picture.ndim == 2 else picture.copy()
            poses = [(track.frame(frame), track.skeleton) for track in tracks if frame < len(track)]
            poses = [(pose, skeleton) for pose, skeleton in poses if pose.coords.shape[1] == 2]
            for pose, skeleton in poses:
                draw_pose(picture, pose, skeleton)
            cut = _cut(picture, [pose.coords for pose, _ in poses])
            size = (max(round(cut.shape[1] * height / cut.shape[0]), 1), height)
            pictures[frame] = cv2.resize(cut, size, interpolation=cv2.INTER_AREA)
    finally:
        source.close()
    return pictures


def thumbnail(
    path: Path,
    frame: int,
    height: int,
    unit: str = "",
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> np.ndarray | None:
    """(H, W, 3) uint8 RGB: one frame of a recording, small; None where it cannot be read."""
    import cv2

    try:
        with open_recording(path, unit=unit, cancel=cancel) as source:
            picture = source.read(min(frame, len(source) - 1))
    except AppError:
        return None
    picture = depth_picture(picture) if picture.ndim == 2 else picture
    size = (max(round(picture.shape[1] * height / picture.shape[0]), 1), height)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


def _cut(picture: np.ndarray, people: list[np.ndarray]) -> np.ndarray:
    """The part of the picture round these (J, 2) positions; all of it where there are none."""
    points = np.concatenate([*people, np.empty((0, 2))])
    points = points[np.isfinite(points[:, 0])]
    if not len(points):
        return picture
    low, high = points.min(axis=0), points.max(axis=0)
    air = 0.15 * max(*(high - low), 40.0)
    height, width = picture.shape[:2]
    left, top = (int(max(value, 0)) for value in low - air)
    right, bottom = int(min(high[0] + air, width)), int(min(high[1] + air, height))
    return picture[top:bottom, left:right] if right - left > 8 and bottom - top > 8 else picture


# --- the list of what to check


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


def _curve(track: Track, group: Sequence[Suggestion], text: str) -> Rework | None:
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
    return Rework(track.key, first, result.slice(first - start, last - start), text)


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
    camera = _camera_of(document, track) if flat else None
    return Companions(next(iter(alike), None), next(iter(flat), None), camera, tuple(people))


def _camera_of(document: Document, track: Track) -> Camera | None:
    """What the 3D poses were made with, else the recording's own; None where it cannot be read."""
    kept = track.poses.source.get("camera") or document.recordings[track.key.recording].meta.get("camera")
    try:
        return Camera.from_dict(kept) if kept else None
    except AppError:
        return None
