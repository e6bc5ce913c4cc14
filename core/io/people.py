"""What readers and writers of many formats share: joint names, frames in common, who is who over time."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.errors import FormatError
from core.io.facts import ASSUMED, STATED, beyond_one, with_fact
from core.io.frames import NUMBERING, frame_numbers, numbering
from core.io.numbering import rows_at
from core.io.unknown import guessed
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton, skeleton_names, subset_skeleton
from core.untrusted.budget import take

NOMINAL_FPS = 30.0
"""Assumed where a format says nothing of time; frames keep their numbers."""

MOST_JOINTS = 5000
MOST_PEOPLE = 5000
_LONGEST_NAME = 500
MOST_VALUES = 100_000_000
FARTHEST = 1e9
"""No pixel and no millimetre is farther away than this; what a file puts there is damaged and read as missing."""


# --- names -----------------------------------------------------------------------------------------------------------


def recognise(names: Sequence[str], edges: Sequence[tuple[int, int]] = ()) -> Skeleton:
    """The skeleton of a list of joint or marker names, in their order.

    A shipped one if all names are its joints (or its native names) in its order; a part of one if they are some of
    them, or in another order; else one of just those names, with the bones (parent, child) that the file states, or
    with those that the names make likely.
    """
    names = unique_names(names)
    shipped = sorted(map(load_skeleton, skeleton_names()), key=len)
    for skeleton in shipped:
        if names in (skeleton.joints, skeleton.natives):
            return skeleton
    for skeleton in shipped:
        for words in (skeleton.joints, skeleton.natives):
            if len(names) >= 3 and set(names) <= set(words):
                return subset_skeleton(skeleton, [words.index(name) for name in names])
    return guessed(names, [(a, b) for a, b in edges if 0 <= a < len(names) and 0 <= b < len(names)])


def unique_names(names: Sequence[str]) -> tuple[str, ...]:
    """Names trimmed, empty ones numbered, repeated ones told apart by a number."""
    if not 0 < len(names) <= MOST_JOINTS:
        raise FormatError(tr("This is not a pose file"), expected=tr(
            "1 to {most_joints} joints",
            most_joints=MOST_JOINTS
        ), got=str(len(names)))
    seen: dict[str, int] = {}
    result = []
    for place, name in enumerate(names):
        name = str(name).strip() or f"marker_{place + 1}"
        if len(name) > _LONGEST_NAME:
            raise FormatError(tr("The name of a joint is too long"), got=tr(
                "{count} characters, from {name!r}",
                count=len(name), name=name[:20]
            ))
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return tuple(result) if len(set(result)) == len(result) else tuple(f"{n}#{i}" for i, n in enumerate(result))


def split_people(labels: Sequence[str]) -> dict[int, list[int]]:
    """Person -> places of their labels; several people are told apart by ``personN:`` before each label."""
    matches = [m for m in (re.fullmatch(r"person(\d{1,6}):.*", label) for label in labels) if m]
    if not labels or len(matches) < len(labels):
        return {0: list(range(len(labels)))}
    people: dict[int, list[int]] = {}
    for place, match in enumerate(matches):
        people.setdefault(int(match[1]), []).append(place)
    return people


def split_subjects(labels: Sequence[str]) -> dict[str, list[int]]:
    """Subject -> places of their labels, which begin with ``Subject:``; ``personN:`` of ours are no names."""
    subjects: dict[str, list[int]] = {}
    for place, label in enumerate(labels):
        name, colon, rest = label.partition(":")
        if colon and name.strip() and rest.strip() and not re.fullmatch(r"person\d{1,6}", name):
            subjects.setdefault(name, []).append(place)
    return subjects


def bare(labels: Sequence[str]) -> list[str]:
    """Labels without the ``Subject:`` that all of them have in common."""
    heads = {label.partition(":")[0] for label in labels if ":" in label}
    common = len(heads) == 1 and all(":" in label for label in labels)
    return [label.partition(":")[2] if common else label for label in labels]


# --- values and times ------------------------------------------------------------------------------------------------


def sane(values) -> np.ndarray:
    """float64 with NaN for what is infinite or farther away than anything can be."""
    values = np.array(values, dtype=np.float64)
    values[~(np.abs(values) < FARTHEST)] = np.nan
    return values


UNUSABLE_TIMES = "the times, which do not increase: frames are counted at {:g} frames/s"
"""What is left out of a file with such."""


def sane_times(times, fps: float, left: list[str]) -> np.ndarray:
    """(T,) seconds: as they are if they increase, else from the rate, which is said in ``left``; raises ``FormatError``
    if that is unknown too."""
    times = sane(times)
    if np.isfinite(times).all() and (np.diff(times) > 0).all():
        return times
    even = even_times(len(times), fps)
    left.append(UNUSABLE_TIMES.format(fps))
    return even


def times_of(known: Mapping[int, float], count: int, left: list[str], facts: dict) -> np.ndarray:
    """(count,) seconds from those that a file states of some frames, frame -> seconds: between them in even steps, and
    beyond them at their rate. Without usable ones at the nominal rate, which is noted in ``facts``."""
    frames = np.array(sorted(known), int)
    seconds = sane([known[frame] for frame in frames.tolist()])
    if len(frames) and not (np.isfinite(seconds).all() and (np.diff(seconds) > 0).all()):
        left.append(UNUSABLE_TIMES.format(NOMINAL_FPS))
    elif len(frames) > 1 or count == len(frames) == 1:
        step = float(np.median(np.diff(seconds) / np.diff(frames))) if len(frames) > 1 else 1.0
        every = np.arange(count)
        before, after = np.minimum(every - frames[0], 0), np.maximum(every - frames[-1], 0)
        facts[NUMBERING] = (numbering(), STATED)
        return np.interp(every, frames, seconds) + (before + after) * step
    facts["fps"] = (NOMINAL_FPS, ASSUMED)
    return even_times(count, NOMINAL_FPS)


def even_times(count: int, fps: float) -> np.ndarray:
    """(T,) seconds from 0; raises ``FormatError`` for a rate that is none."""
    if not 1e-3 <= fps <= 1e6:
        raise FormatError(
            tr("The file has no usable frame rate"), expected=tr("frames per second above 0"), got=str(fps)
        )
    return np.arange(count) / fps


def rate(times: np.ndarray) -> float:
    """Frames per second that keep the length of a recording, for formats that hold one rate."""
    return float((len(times) - 1) / (times[-1] - times[0])) if len(times) > 1 else NOMINAL_FPS


def check_people(count: int) -> None:
    """Raise ``FormatError`` for more people than any recording has."""
    if count > MOST_PEOPLE:
        raise FormatError(tr("The file holds too many people"), expected=tr(
            "at most {most_people}",
            most_people=MOST_PEOPLE
        ), got=str(count))


def check_size(*shape: int) -> None:
    """Raise ``FormatError`` before an array of absurd size is made, and count it against the budget of its file."""
    if int(np.prod([int(n) for n in shape], dtype=object)) > MOST_VALUES:
        raise FormatError(tr("The file claims more than can be held"), got=" x ".join(map(str, shape)))
    take(*shape)


# --- many people in one file -----------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Crowd:
    """All people on one time line: arrays start with (P, T); a frame that a person lacks is missing."""

    ids: tuple[int, ...]
    skeleton: Skeleton
    times: np.ndarray
    coords: np.ndarray
    confidence: np.ndarray
    visibility: np.ndarray
    status: np.ndarray
    has: np.ndarray  # (P, T) bool: the person's own frames
    frames: np.ndarray  # (T,) the number of each frame, increasing (``core.io.frames``)
    space: Space
    unit: str

    @cached_property
    def present(self) -> np.ndarray:
        """(P, T, J) bool: where there is a position."""
        return np.isfinite(self.coords[..., 0])

    def filled(self) -> "Crowd":
        """With a row for every frame from 0 to the last, nobody in those that are new: for files whose rows are frames.
        Their times are not known."""
        rows = rows_at(self.frames.tolist())
        check_size(*self.coords.shape[:1], len(rows), *self.coords.shape[2:])
        there = rows >= 0
        fill = {"coords": np.nan, "confidence": 0, "visibility": 0, "status": 0, "has": False}
        arrays: dict = {name: getattr(self, name)[:, rows] for name in fill}
        for name, nothing in fill.items():
            arrays[name][:, ~there] = nothing
        times = np.where(there, self.times[rows], np.nan)
        return replace(self, times=times, frames=np.arange(len(rows)), **arrays)


def gather(people: Mapping[int, PoseSequence]) -> Crowd:
    """Everyone on the union of their times; raises ``FormatError`` where skeletons, spaces or dimensions differ."""
    ids = tuple(sorted(people))
    first = people[ids[0]]
    for poses in people.values():
        if any(getattr(poses, fact) != getattr(first, fact) for fact in ("skeleton", "dims", "space", "unit")):
            raise FormatError(
                tr("One file cannot hold people with different skeletons or spaces"), action=tr("Write one file each")
            )
    times = np.unique(np.concatenate([people[i].times for i in ids]))
    shape = (len(ids), len(times), len(first.skeleton))
    coords = np.full((*shape, first.dims), np.nan, np.float32)
    confidence, has = np.zeros(shape, np.float32), np.zeros(shape[:2], bool)
    visibility, status = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
    for row, person in enumerate(ids):
        poses = people[person]
        frames = np.searchsorted(times, poses.times)
        coords[row, frames], confidence[row, frames] = poses.coords, poses.confidence
        visibility[row, frames], status[row, frames] = poses.visibility, poses.status
        has[row, frames] = True
    numbers = frame_numbers(people.values(), times)
    return Crowd(
        ids, first.skeleton, times, coords, confidence, visibility, status, has, numbers, first.space, str(first.unit)
    )


def as_skeleton(people: Mapping[int, PoseSequence], names: Sequence[str], otherwise: str) -> dict[int, PoseSequence]:
    """Everyone in one of the named skeletons: as they are where they have one, else mapped to ``otherwise``."""
    target = load_skeleton(otherwise)
    return {i: p if p.skeleton.name in names else p.to_skeleton(target) for i, p in people.items()}


# --- detections over time --------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Detection:
    """One person in one frame: (J, D) coords with NaN for missing, (J,) confidence, who it is or None."""

    coords: np.ndarray
    confidence: np.ndarray
    person: int | None = None
    visibility: np.ndarray | None = None


def identity(value: object) -> int | None:
    """The number that a file gives a person, which may stand in text or in lists; None for what is none."""
    while isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value.strip()[:12])
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value >= 0 and value % 1 == 0
    return int(value) if whole else None  # type: ignore[call-overload]


def numbered_people(values: Sequence[object]) -> tuple[list[int | None], dict[int, str]]:
    """(the person of each value, what people are called): numbers as they are; where there are names among them, in the
    order in which they come. None for what says nothing."""
    numbers = [identity(value) for value in values]
    names = [value for value, number in zip(values, numbers, strict=True) if number is None and isinstance(value, str)]
    if not any(name.strip() for name in names):
        return numbers, {}
    said = [str(value).strip()[:_LONGEST_NAME] if isinstance(value, str | int | float) else "" for value in values]
    people = {name: person for person, name in enumerate(dict.fromkeys(name for name in said if name))}
    return [people.get(name) for name in said], {person: name for name, person in people.items()}


def called(people: Mapping[int, PoseSequence], names: Mapping[int, str]) -> dict[int, PoseSequence]:
    """People with what the file calls them."""
    return {person: poses.replace(source={**poses.source, "subject": names[person]}) if person in names else poses
            for person, poses in people.items()}  # fmt: skip


def who_is_who(frames: Sequence[Sequence[Detection]]) -> list[list[int]]:
    """The person of each detection of each frame: by their ids where they have good ones, else by nearness."""
    return [[d.person for d in frame if d.person is not None] for frame in frames] if _named(frames) else follow(frames)


def _named(frames: Sequence[Sequence[Detection]]) -> bool:
    """Whether the file says who each of them is, and of no two in a frame the same."""
    who = ([d.person for d in frame if d.person is not None] for frame in frames)
    return all(len(set(row)) == len(frame) for row, frame in zip(who, frames, strict=True))


def assemble(
    frames: Sequence[Sequence[Detection]], skeleton: Skeleton, times: np.ndarray,
    who: Sequence[Sequence[int]] | None = None, **facts,
) -> dict[int, PoseSequence]:  # fmt: skip
    """Detections of each frame to one sequence a person, each the one that ``who`` (``who_is_who``) says; where there
    are several and the file does not say who is who, that is noted as assumed."""
    who = who_is_who(frames) if who is None else who
    ids = sorted({person for row in who for person in row})
    if not ids:
        return {}
    check_people(len(ids))
    dims = frames[next(i for i, frame in enumerate(frames) if frame)][0].coords.shape[1]
    check_size(len(ids), len(frames), len(skeleton), dims)
    shape = (len(ids), len(frames), len(skeleton))
    coords, confidence = np.full((*shape, dims), np.nan, np.float32), np.zeros(shape, np.float32)
    visibility = np.zeros(shape, np.uint8)
    rows = {person: row for row, person in enumerate(ids)}
    for t, (frame, people) in enumerate(zip(frames, who, strict=True)):
        for detection, person in zip(frame, people, strict=True):
            coords[rows[person], t], confidence[rows[person], t] = detection.coords, detection.confidence
            if detection.visibility is not None:
                visibility[rows[person], t] = detection.visibility
    found = {
        person: PoseSequence(skeleton, coords[r], times, confidence[r], visibility=visibility[r], **facts)
        for person, r in rows.items()
    }
    if strange := beyond_one(confidence):
        found = {i: p.replace(source={**p.source, "dropped": [*p.source.get("dropped", ()), *strange]})
                 for i, p in found.items()}  # fmt: skip
    if len(found) == 1 or _named(frames):
        return found
    return {person: with_fact(poses, "people", "followed by nearness", ASSUMED) for person, poses in found.items()}


MEMORY = 45
"""Frames for which a person who is not seen is remembered."""

_CROWD = 64 * 64  # pairs to compare in a frame, from which on only the nearest are
_NEIGHBOURS = 8
_CONTINUES = 0.5  # sizes of a person


def follow(frames: Sequence[Sequence[Detection]]) -> list[list[int]]:
    """Stable ids from 0 for detections that come in any order, with gaps.

    Each frame's detections are given to the people last seen so that the mean distance of shared joints, relative to
    the size of the person, is least in all (Hungarian method); one farther than half their size from all others is
    new. In a crowd of hundreds, where comparing all with all would take for ever, the nearest pairs go first.
    """
    known: dict[int, tuple[int, np.ndarray]] = {}  # id -> frame last seen, coords; only those still remembered
    result: list[list[int]] = []
    count = 0
    for t, frame in enumerate(frames):
        known = {person: (last, coords) for person, (last, coords) in known.items() if t - last <= MEMORY}
        ids = []
        for person, detection in zip(_continued(known, frame), frame, strict=True):
            if person is None:
                person, count = count, count + 1
                check_people(count)
            known[person] = (t, detection.coords)
            ids.append(person)
        result.append(ids)
    return result


def _continued(known: Mapping[int, tuple[int, np.ndarray]], frame: Sequence[Detection]) -> list[int | None]:
    """For each detection the known person whom it continues, or None."""
    ids: list[int | None] = [None] * len(frame)
    if not known or not frame:
        return ids
    people = list(known)
    before, now = np.stack([known[p][1] for p in people]), np.stack([d.coords for d in frame])
    pairs = _least_in_all if len(people) * len(frame) <= _CROWD else _nearest_first
    for row, column in pairs(before, now):
        ids[column] = people[row]
    return ids


def _least_in_all(before: np.ndarray, now: np.ndarray) -> Iterator[tuple[int, int]]:
    """(row of ``before``, row of ``now``) of those who are the same person."""
    from scipy.optimize import linear_sum_assignment

    cost = _distances(before[:, None], now)
    for row, column in zip(*linear_sum_assignment(np.minimum(cost, 1e3)), strict=True):
        if cost[row, column] < _CONTINUES:
            yield int(row), int(column)


def _nearest_first(before: np.ndarray, now: np.ndarray) -> Iterator[tuple[int, int]]:
    """The same for a crowd: only the people whose middles are nearest are compared, and the best pairs go first."""
    from scipy.spatial import KDTree

    middles = [np.nan_to_num(np.nanmean(poses, axis=1), nan=FARTHEST) for poses in (before, now)]
    count = min(_NEIGHBOURS, len(before))
    near = np.asarray(KDTree(middles[0], balanced_tree=False).query(middles[1], k=range(1, count + 1))[1])
    cost = np.stack([_distances(before[rows][:, None], pose[None])[:, 0] for rows, pose in zip(near, now, strict=True)])
    taken: set[int] = set()
    given: set[int] = set()
    for place in np.argsort(cost, axis=None):
        column, choice = divmod(int(place), count)
        row = int(near[column, choice])
        if cost[column, choice] < _CONTINUES and row not in taken and column not in given:
            taken.add(row)
            given.add(column)
            yield row, column


def _distances(before: np.ndarray, now: np.ndarray) -> np.ndarray:
    """(P, 1, J, D) and (N, J, D) to (P, N) mean distances of shared joints, in sizes of the N; inf where none is."""
    apart = np.sqrt(((before - now) ** 2).sum(axis=-1))
    shared = np.isfinite(apart)
    seen = np.isfinite(now).all(axis=-1, keepdims=True)
    reach = np.where(seen, now, -np.inf).max(axis=-2) - np.where(seen, now, np.inf).min(axis=-2)
    size = np.where(seen.sum(axis=(-2, -1)) > 1, np.sqrt((reach**2).sum(axis=-1)), 100.0)
    total = np.where(shared, apart, 0).sum(axis=-1) / np.maximum(shared.sum(axis=-1), 1)
    return np.where(shared.any(axis=-1), total / np.maximum(size, 1e-6), np.inf)
