"""Where to look: a ranked list of frames and joints of a track that are worth checking, which shrinks as one works.

``Review`` scans a track once (in a worker, it takes seconds for hours) and then follows every ``Change``. The time
line is cut into tiles; a tile is judged again when something in or near it changes, so an edit costs the same in a
recording of any length.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from core.camera import Camera
from core.document import Change, Document
from core.edits import Edit, MarkReviewed, RemovePose, SwapPersons, SwapSides
from core.kinematics.derivatives import runs
from core.language import mark, tr
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent, span
from core.review.detectors import DETECTORS, REACH, Material
from core.review.person_swaps import find_merges, find_person_swaps
from core.review.side_swaps import find_swaps
from core.skeleton import Skeleton
from core.track import Track, TrackKey

TILE = 128
"""Frames that are judged together; a suggestion of a local detector never crosses the border of a tile."""

_BRIDGE = 2  # frames: what is no further apart is one suggestion
_AROUND = 150  # frames round an edit in which swapped sides are looked for again

REASONS = {detector.name: detector.title for detector in DETECTORS} | {
    "swap": mark("left and right swapped"),
    "persons": mark("people swapped"),
    "merge": mark("two tracks on one person"),
}
"""What the list can contain: name -> words."""


@dataclass(frozen=True)
class Suggestion:
    """Something to check: some joints over some frames of a track.

    reasons  names in ``REASONS``, the strongest first
    score    0 to 1
    other    the other track, where people were swapped; where two are on one person, the one that strayed there
    """

    key: TrackKey
    frames: range
    joints: tuple[int, ...]
    reasons: tuple[str, ...]
    score: float
    other: TrackKey | None = None

    @property
    def reason(self) -> str:
        """In words."""
        return ", ".join(tr(REASONS[name]) for name in self.reasons)

    def accept(self) -> Edit:
        """The edit that says: this is right as it is."""
        return MarkReviewed(self.key, self.frames.start, self.frames.stop, np.array(self.joints))

    def fix(self, skeleton: Skeleton) -> Edit | None:
        """The edit that corrects it where one is known: swapping sides or people back, taking away who strayed."""
        if "swap" in self.reasons:
            pairs = tuple(pair for pair in skeleton.pairs if set(pair) <= set(self.joints))
            return SwapSides(self.key, self.frames.start, self.frames.stop, pairs)
        if "persons" in self.reasons and self.other is not None:
            return SwapPersons(self.key, self.other, self.frames.start, self.frames.stop)
        if "merge" in self.reasons and self.other is not None:
            return RemovePose(self.other, self.frames.start, self.frames.stop)
        return None

    @property
    def rank(self) -> tuple:
        """Sorts suggestions: the worst first, then the earliest."""
        return -self.score, self.frames.start, self.frames.stop, self.joints, self.reasons


@dataclass(frozen=True)
class Companions:
    """What else of a recording a track is checked against: keys of tracks, and the camera."""

    other: TrackKey | None = None
    flat: TrackKey | None = None
    camera: Camera | None = None
    people: tuple[TrackKey, ...] = ()


@dataclass(frozen=True)
class Coverage:
    """How far the work is: frames in all, frames with something to check at the start and now, suggestions likewise."""

    frames: int
    flagged_frames: int
    left_frames: int
    suggestions: int
    left: int

    @property
    def done(self) -> float:
        """Share of the suggested frames that are settled; 1 where there were none."""
        return 1 - self.left_frames / self.flagged_frames if self.flagged_frames else 1.0


@dataclass(eq=False)
class Review:
    """The open suggestions of one track, ranked. Made by ``review``; used from one thread at a time."""

    key: TrackKey
    companions: Companions
    usual: list[tuple]  # (detector, what is usual in this track) of those that apply
    frames: int
    joints: tuple[str, ...] = ()
    open: list[Suggestion] = field(default_factory=list)
    """Worst first. Read it, do not change it."""
    _tiles: dict[int, list[Suggestion]] = field(default_factory=dict)
    _wide: list[Suggestion] = field(default_factory=list)  # sides and people swapped
    _mended: list[Suggestion] = field(default_factory=list)  # the same, once proposed where something has changed since
    _first: tuple[int, int] = (0, 0)  # suggestions and frames at the start
    _left: np.ndarray = field(default_factory=lambda: np.zeros(0, int))  # (T,) open suggestions that hold a frame

    # --- going through

    def following(self, current: Suggestion | None, step: int = 1) -> Suggestion | None:
        """The next (``step`` 1) or previous (-1) open suggestion in rank, from one that may be settled; at the end it
        starts over. None where nothing is left."""
        if not self.open:
            return None
        if current is None:
            return self.open[0 if step > 0 else -1]
        find = bisect_right if step > 0 else bisect_left
        place = find(self.open, current.rank, key=_rank) - (step < 0)
        return self.open[place % len(self.open)]

    def at(self, frame: int) -> list[Suggestion]:
        """The open suggestions that hold a frame, worst first."""
        near = [*self._tiles.get(frame // TILE, ()), *self._wide]
        return sorted((one for one in near if frame in one.frames and self._place(one) is not None), key=_rank)

    @property
    def coverage(self) -> Coverage:
        """How far the list is worked off."""
        return Coverage(self.frames, self._first[1], int(np.count_nonzero(self._left)), self._first[0], len(self.open))

    @property
    def per_frame(self) -> np.ndarray:
        """(T,) how many open suggestions hold each frame. Read it, do not change it."""
        return self._left

    # --- keeping up

    def update(self, document: Document, change: Change) -> bool:
        """Bring the list up to date after a change; whether anything in it can be different.

        After a change of the whole track (``needs_scan``) make a new review instead.
        """
        if change.key != self.key or change.frames is None or self.needs_scan(change):
            return False
        track = document.track(self.key)
        moved = change.kind == "joints"
        margin = REACH if moved else 0
        first, last = max(change.frames.start - margin, 0), min(change.frames.stop - 1 + margin, self.frames - 1)
        for tile in range(first // TILE, last // TILE + 1):
            old = self._tiles.get(tile, [])
            new = _judged(document, track, self.companions, self.usual, tile) if moved else old
            self._tiles[tile] = new
            same = {one for one in set(old) & set(new) if not _overlap(one.frames, change.frames)}
            self._exchange(track, *([one for one in tile if one not in same] for tile in (old, new)))
        touched = [one for one in self._wide if _overlap(one.frames, change.frames)]
        gone = [one for one in self._mended if _overlap(one.frames, change.frames)]  # an undo may bring them back
        again = _wide_again(track, touched + gone, change.frames) if moved else touched
        self._wide = [one for one in self._wide if one not in touched] + again
        if moved:
            self._mended = list(dict.fromkeys([*self._mended, *touched]))
        self._exchange(track, touched, again)
        return True

    def needs_scan(self, change: Change) -> bool:
        """Whether the change is so wide that the track must be scanned again (in a worker)."""
        if change.kind == "many" or (change.kind == "track" and change.key in (None, self.key)):
            return True
        if change.key in self.companions.people and change.kind == "joints":
            return change.joints is None or len(change.joints) == len(self.joints)  # another person came or went
        return change.key == self.key and change.kind == "joints" and change.frames is None

    def _exchange(self, track: Track, old: Sequence[Suggestion], new: Sequence[Suggestion]) -> None:
        """Close the old suggestions; open those of the new ones that are not accepted."""
        for one in old:
            place = self._place(one)
            if place is not None:
                del self.open[place]
                self._left[one.frames.start : one.frames.stop] -= 1
        for one in new:
            if not _accepted(track, one):
                insort(self.open, one, key=_rank)
                self._left[one.frames.start : one.frames.stop] += 1

    def _place(self, one: Suggestion) -> int | None:
        place = bisect_left(self.open, one.rank, key=_rank)
        return place if place < len(self.open) and self.open[place].rank == one.rank else None


def review(
    document: Document,
    key: TrackKey,
    companions: Companions = Companions(),
    reasons: Sequence[str] | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Review:
    """Scan a track for what is worth a look; reasons: names in ``REASONS``, None for all.

    ``document`` may be a snapshot: this can run in a worker while the user goes on.
    """
    track, wanted = document.track(key), set(REASONS if reasons is None else reasons)
    whole = _material(document, track, companions, 0, len(track))
    prepared = [(d, d.prepare(whole)) for d in DETECTORS if d.name in wanted and len(track)]
    usual = [(d, known) for d, known in prepared if known is not None]
    result = Review(key, companions, usual, len(track), track.skeleton.joints)
    count, report = -(-len(track) // TILE), span(progress, 0, 0.5)
    for tile in range(count):
        report(tile / count, tr("Scanning for suggestions"))
        if cancel:
            cancel.check()
        result._tiles[tile] = _judged(document, track, companions, result.usual, tile)
    result._wide = _wide(document, track, companions, wanted, span(progress, 0.5, 1), cancel)
    found = [one for tile in result._tiles.values() for one in tile] + result._wide
    result.open = sorted((one for one in found if not _accepted(track, one)), key=_rank)
    result._left = _counts(result.open, len(track))
    result._first = (len(found), int(np.count_nonzero(_counts(found, len(track)))))
    return result


# --- judging a tile --------------------------------------------------------------------------------------------------


def _judged(document: Document, track: Track, companions: Companions, usual, tile: int) -> list[Suggestion]:
    start, stop = tile * TILE, min((tile + 1) * TILE, len(track))
    first = max(start - REACH, 0)
    material = _material(document, track, companions, first, min(stop + REACH, len(track)))
    inside, found = slice(start - first, stop - first), []
    for detector, known in usual:
        scores = detector.judge(material, known)[inside]
        found += _joint_runs(track.key, detector.name, scores, start)
    return _merged(found)


def _material(document: Document, track: Track, companions: Companions, start: int, stop: int) -> Material:
    poses = track.composed(start, stop)
    other, flat = (_companion(document, key, poses, start, stop) for key in (companions.other, companions.flat))
    other = other if other is not None and (other.space, other.dims) == (poses.space, poses.dims) else None
    return Material(poses, other, flat, companions.camera)


def _companion(document: Document, key: TrackKey | None, poses: PoseSequence, start: int, stop: int):
    """A track of the same frames in the same skeleton; None where it is not there or of another length."""
    track = document.tracks.get(key) if key is not None else None
    if track is None or len(track) < stop:
        return None
    part = track.composed(start, stop)
    if not part.skeleton.remap_matrix(poses.skeleton).any() and part.skeleton != poses.skeleton:
        return None
    return part.to_skeleton(poses.skeleton)


def _joint_runs(key: TrackKey, reason: str, scores: np.ndarray, offset: int) -> list[Suggestion]:
    """One suggestion for each stretch of each joint; short breaks are bridged."""
    found = []
    for joint in np.flatnonzero(scores.any(axis=0)):
        joined: list[tuple[int, int]] = []
        for start, stop in runs(scores[:, joint] > 0):
            if joined and start - joined[-1][1] <= _BRIDGE:
                joined[-1] = (joined[-1][0], stop)
            else:
                joined.append((start, stop))
        for start, stop in joined:
            frames, score = range(offset + start, offset + stop), float(scores[start:stop, joint].max())
            found.append(Suggestion(key, frames, (int(joint),), (reason,), score))
    return found


def _merged(found: list[Suggestion]) -> list[Suggestion]:
    """Suggestions over much the same frames made one, whatever their joints and reasons.

    Each reason adds to the score as independent evidence would.
    """
    groups: list[Suggestion] = []
    for one in sorted(found, key=lambda s: (s.frames.start, -len(s.frames))):
        for place in range(len(groups) - 1, -1, -1):
            if _alike(groups[place].frames, one.frames):
                groups[place] = _together(groups[place], one)
                break
        else:
            groups.append(one)
    return groups


def _together(first: Suggestion, second: Suggestion) -> Suggestion:
    frames = range(min(first.frames.start, second.frames.start), max(first.frames.stop, second.frames.stop))
    joints = tuple(sorted({*first.joints, *second.joints}))
    strong, weak = (first, second) if first.score >= second.score else (second, first)
    new = not set(second.reasons) <= set(first.reasons)
    score = 1 - (1 - first.score) * (1 - second.score) if new else strong.score
    reasons = tuple(dict.fromkeys(strong.reasons + weak.reasons))
    return replace(first, frames=frames, joints=joints, reasons=reasons, score=score)


def _alike(first: range, second: range) -> bool:
    both = min(first.stop, second.stop) - max(first.start, second.start)
    return both >= 0.5 * (max(first.stop, second.stop) - min(first.start, second.start))


# --- over whole tracks -----------------------------------------------------------------------------------------------


def _wide(document, track: Track, companions: Companions, wanted, progress, cancel) -> list[Suggestion]:
    found, poses = [], track.composed()
    if "swap" in wanted:
        found += _swaps(track.key, poses, 0, progress=progress, cancel=cancel)
    everything = tuple(range(len(track.skeleton)))
    for key in companions.people:
        other = document.track(key).composed() if key in document.tracks and key != track.key else None
        if other is None or other.skeleton != poses.skeleton or other.coords.shape != poses.coords.shape:
            continue
        if "persons" in wanted:
            swaps = find_person_swaps(poses, other, cancel=cancel)
            found += [Suggestion(track.key, range(s.start, s.stop), everything, ("persons",), s.score, key)
                      for s in swaps]  # fmt: skip
        if "merge" in wanted:
            found += [Suggestion(track.key, range(m.start, m.stop), everything, ("merge",), m.score,
                                 (track.key, key)[m.astray])
                      for m in find_merges(poses, other)]  # fmt: skip
    return found


def _swaps(key: TrackKey, poses: PoseSequence, offset: int, **options) -> list[Suggestion]:
    return [
        Suggestion(key, range(offset + swap.start, offset + swap.stop),
                   tuple(sorted(joint for pair in swap.pairs for joint in pair)), ("swap",), swap.score)
        for swap in find_swaps(poses, **options)
    ]  # fmt: skip


def _wide_again(track: Track, touched: Sequence[Suggestion], frames: range) -> list[Suggestion]:
    """In place of the wide suggestions that an edit touched: sides that still are swapped round there."""
    if not any("swap" in one.reasons for one in touched):
        return []
    start = max(min([frames.start, *(one.frames.start for one in touched)]) - _AROUND, 0)
    stop = min(max([frames.stop, *(one.frames.stop for one in touched)]) + _AROUND, len(track))
    again = _swaps(track.key, track.composed(start, stop), start)
    return [one for one in again if any(_overlap(one.frames, old.frames) for old in touched)]


# --- helpers ---------------------------------------------------------------------------------------------------------


def _rank(one: Suggestion) -> tuple:
    return one.rank


def _counts(suggestions: Sequence[Suggestion], frames: int) -> np.ndarray:
    """(T,) how many suggestions hold each frame."""
    counts = np.zeros(frames, np.int32)
    for one in suggestions:
        counts[one.frames.start : one.frames.stop] += 1
    return counts


def _accepted(track: Track, one: Suggestion) -> bool:
    return bool(track.reviewed_joints(one.frames.start, one.frames.stop)[:, list(one.joints)].all())


def _overlap(first: range, second: range) -> bool:
    return first.start < second.stop and second.start < first.stop
