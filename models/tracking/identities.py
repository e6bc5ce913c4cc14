"""Who is who through crossings, hiding and absence.

A follower who meets another person may leave with the wrong one. So every track is cut where two people were closest
and where it was lost, and the pieces are joined anew, all at once, by where people were going, how large they are and
what they wear.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.signal import find_peaks

from core.language import tr
from core.progress import CancelToken, Progress, silent, span
from models.tracking.colours import mean_colours, shares, unlike
from models.tracking.journal import Journal
from models.tracking.person import Person

_MEET = 0.35  # two people meet whose regions' centres are closer than this part of their side
_MOMENT = 0.25  # seconds: shorter gaps and partings are none
_OVERLAP = 0.2  # seconds: so long two followers may be on one person before one of them is dropped
_WAY = 0.5  # seconds of a way that tell where somebody is going
_FREE = 0.25, 0.6  # how far off, in sides, somebody may be at once, and more for each second that passes
_FARTHEST = 3.0  # what is further off counts as that
_WORN, _USUAL = 4.0, 0.4  # weight of colours, and the distance that says nothing either way
_CHANGED = 0.5  # that far apart the colours before and after are those of two people
_GROWN = 2.0  # weight of the logarithm of a change in size
_OWN = 0.3  # for the one whom the follower took for the same
_DEAREST, _DEAREST_LATER = 1.0, -0.1  # two pieces at a higher cost are of two people; the same after a long absence
_ABSENT = 0.5  # cost of the way where too long a time has passed to tell
_BLOCK = 1000  # looks that are taken from the journal at once


def settled(
    persons: Sequence[Person], fps: float, memory: float, *, progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> list[Person]:  # fmt: skip
    """The tracks of ``persons`` cut and joined anew; ``memory`` in seconds, for so long somebody's way tells."""
    cancel = cancel or CancelToken()
    tracks = _cut(persons, fps, span(progress, 0, 0.5), cancel)
    pieces = list(_pieces(tracks, fps, span(progress, 0.5, 0.8), cancel))
    if not pieces:
        return []
    lasting = np.array([len(piece.person.frames) >= _WAY * fps for piece in pieces])
    before, chains = _links(_costs(pieces, fps, memory, span(progress, 0.8, 1), cancel), lasting)
    for place in range(1, len(pieces)):  # what nobody else claims stays with its follower, but not in other clothes
        follows = pieces[place].number == pieces[place - 1].number
        if follows and place not in before and place - 1 not in before.values():
            ends = [max(chains[end], key=lambda one: len(pieces[one].person.frames)) for end in (place - 1, place)]
            if not unlike(pieces[ends[0]].colours, pieces[ends[1]].colours) > _USUAL:
                before[place] = place - 1
                _join(chains, place - 1, place)
    people: dict[int, Person] = {}
    for place, piece in enumerate(pieces):
        first = place
        while first in before:
            first = before[first]
        people.setdefault(first, Person(piece.person.journal)).join(piece.person)
    return list(people.values())


def _links(cost: np.ndarray, lasting: np.ndarray) -> tuple[dict[int, int], list[set[int]]]:
    """Of each piece the one before it, and all that hang together with it: of ``lasting`` ones (P,) at the lowest cost
    of all together. A glimpse, of which neither way nor clothes tell much, then joins one of them, and never two that
    are not joined without it."""
    pairs = zip(*linear_sum_assignment(np.where(np.outer(lasting, lasting), np.minimum(cost, 0), 0)), strict=True)
    before = {int(b): int(a) for a, b in pairs if cost[a, b] < 0 and lasting[a] and lasting[b]}
    _go_between(before, cost, np.flatnonzero(lasting))
    chains = [{place} for place in range(len(cost))]
    for second, first in before.items():
        _join(chains, first, second)
    for first, second in sorted(zip(*np.nonzero(cost < 0), strict=True), key=lambda pair: cost[pair]):
        both = lasting[list(chains[first])].any() and lasting[list(chains[second])].any()
        if not (both or second in before or first in before.values()):
            before[int(second)] = int(first)
            _join(chains, first, second)
    for alone in _go_between(before, cost, np.flatnonzero(~lasting)):
        _join(chains, before[alone], alone)
    return before, chains


def _join(chains: list[set[int]], first: int, second: int) -> None:
    together = chains[first] | chains[second]
    for place in together:
        chains[place] = together


def _go_between(before: dict[int, int], cost: np.ndarray, places: np.ndarray) -> list[int]:
    """Who of ``places`` stands alone may go between two; returns those who do."""
    gone = []
    for alone in set(places.tolist()) - before.keys() - set(before.values()):
        between = {
            second: cost[first, alone] + cost[alone, second]
            for second, first in before.items() if cost[first, alone] < 0 and cost[alone, second] < 0
        }  # fmt: skip
        if between:
            second = min(between, key=lambda second: between[second])
            before[alone], before[second] = before[second], alone
            gone.append(alone)
    return gone


@dataclass(frozen=True, eq=False)
class _Piece:
    """A piece of track ``number``, and what of it can be trusted: away from other people."""

    number: int
    person: Person
    colours: np.ndarray
    size: float
    arriving: np.ndarray
    leaving: np.ndarray
    """(N, 3) frame, x and y of the region's centre, over the first and the last moments."""


def _cut(
    persons: Sequence[Person], fps: float, progress: Progress, cancel: CancelToken
) -> list[list[tuple[Person, np.ndarray]]]:
    """Of each track its pieces, and of each of its frames (bool) whether others were near."""
    near = [np.zeros(len(person.frames), bool) for person in persons]
    cuts: list[list[int]] = [_gaps(person, fps) for person in persons]
    for one in range(len(persons)):
        cancel.check()
        for other in range(one + 1, len(persons)):
            for meeting, closest in _meetings(persons[one], persons[other], fps):
                for place in (one, other):
                    begin, end = np.searchsorted(persons[place].frames, (meeting.start, meeting.stop))
                    near[place][begin:end] = True
                    if not any(persons[place].frames[cut - 1] in meeting for cut in cuts[place]):
                        cuts[place].append(int(np.searchsorted(persons[place].frames, closest)))
    for number, person in enumerate(persons):
        part = span(progress, number / len(persons), (number + 1) / len(persons))
        cuts[number] += [
            place for place in _changes(person, fps, part, cancel)
            if all(abs(place - cut) > _WAY * fps for cut in cuts[number]) and not near[number][place]
        ]  # fmt: skip
    return [list(_parts(person, cuts[n], near[n])) for n, person in enumerate(persons)]


def _parts(person: Person, cuts: list[int], near: np.ndarray) -> Iterator[tuple[Person, np.ndarray]]:
    start = 0
    for piece in person.pieces(cuts):
        yield piece, near[start : start + len(piece.frames)]
        start += len(piece.frames)


def _gaps(person: Person, fps: float) -> list[int]:
    return (np.flatnonzero(np.diff(person.frames) > max(2.0, _MOMENT * fps)) + 1).tolist()


def _changes(person: Person, fps: float, progress: Progress, cancel: CancelToken) -> list[int]:
    """Where somebody in other clothes goes on: the follower has changed to one who was not followed."""
    moment, count = max(2, round(_WAY * fps)), len(person.rows)
    changed = np.zeros(count)
    for start in range(moment, count - moment, _BLOCK):
        cancel.check()
        progress(start / count, tr("Comparing clothes"))
        stop = min(start + _BLOCK, count - moment)
        worn = shares(person.journal.take("colours", person.rows[start - moment : stop + moment - 1]))
        sums = np.cumsum(np.concatenate([np.zeros((1, *worn.shape[1:])), worn]), axis=0)
        sums = sums[moment:] - sums[:-moment]  # of the looks from each place on
        before, after = sums[:-moment], sums[moment:]
        changed[start:stop] = np.nan_to_num(unlike(mean_colours(before), mean_colours(after)))
    return find_peaks(changed, height=_CHANGED, distance=moment)[0].tolist()


def _meetings(one: Person, other: Person, fps: float) -> list[tuple[range, int]]:
    """The frames from first to last of each time that two people are near, and the one in which they are closest."""
    if one.frames[-1] < other.frames[0] or other.frames[-1] < one.frames[0]:
        return []
    there = np.intersect1d(one.frames, other.frames)
    if not len(there):
        return []
    ways = [person.centres[np.searchsorted(person.frames, there)] for person in (one, other)]
    apart = np.linalg.norm(ways[0] - ways[1], axis=1) / min(one.size, other.size)
    near = np.flatnonzero(apart < _MEET)
    runs = np.split(near, np.flatnonzero(np.diff(there[near]) > _MOMENT * fps) + 1) if len(near) else []
    return [(range(there[run[0]], there[run[-1]] + 1), int(there[run[apart[run].argmin()]])) for run in runs]


def _pieces(
    tracks: Sequence[Sequence[tuple[Person, np.ndarray]]], fps: float, progress: Progress, cancel: CancelToken
) -> Iterator[_Piece]:
    for number, track in enumerate(tracks):
        for person, near in track:
            cancel.check()
            progress(number / len(tracks), tr("Comparing clothes"))
            yield _piece(number, person, near, fps)


def _piece(number: int, person: Person, near: np.ndarray, fps: float) -> _Piece:
    alone = np.flatnonzero(~near)
    alone = alone if len(alone) else np.arange(len(person.frames))
    size = float(np.median(person.sizes[alone]))
    way = np.column_stack([person.frames, person.centres])[alone]
    early, late = way[:, 0] <= way[0, 0] + _WAY * fps, way[:, 0] >= way[-1, 0] - _WAY * fps
    worn = _worn(person.journal, np.asarray(person.rows)[alone])
    return _Piece(number, person, mean_colours(worn), size, way[early], way[late])


def _worn(journal: Journal, rows: np.ndarray) -> np.ndarray:
    """(2, 256) sums of shares of colours."""
    blocks = (rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK))
    return sum((shares(journal.take("colours", block)).sum(axis=0) for block in blocks), np.zeros(()))


def _costs(pieces: list[_Piece], fps: float, memory: float, progress: Progress, cancel: CancelToken) -> np.ndarray:
    """(P, P) of taking the second for the first going on; below 0 where that is better than not to."""
    begins, ends = (np.array([piece.person.frames[place] for piece in pieces]) for place in (0, -1))
    sizes = np.array([piece.size for piece in pieces])
    worn, costs = np.stack([piece.colours for piece in pieces]), np.zeros((len(pieces), len(pieces)))
    for place, first in enumerate(pieces):
        cancel.check()
        progress(place / len(pieces), tr("Telling who is who"))
        gaps = (begins - ends[place]) / fps
        # links lead forward, or chains would go round
        later = np.flatnonzero((gaps > -_OVERLAP) & (begins > begins[place]) & (ends > ends[place]))
        likeness = np.nan_to_num(_WORN * (unlike(first.colours, worn[later]) - _USUAL))
        likeness += _GROWN * np.abs(np.log(first.size / sizes[later]))
        costs[place, later] = likeness + _ABSENT - _DEAREST_LATER
        for second, alike in zip(later, likeness, strict=True):
            if gaps[second] <= memory:
                own = _OWN * (first.number == pieces[second].number)
                costs[place, second] = alike + _detour(first, pieces[second], fps) - own - _DEAREST
    return costs


def _detour(first: _Piece, second: _Piece, fps: float) -> float:
    """How far off the ways lead, forwards and backwards, over what is plausible in the time between."""
    size = (first.size + second.size) / 2
    offs = []
    for way, goal in ((first.leaving, second.arriving), (second.arriving, first.leaving)):
        middle = goal.mean(axis=0)
        seconds = abs(middle[0] - way[:, 0].mean()) / fps
        off = float(np.linalg.norm(_led_to(way, middle[0]) - middle[1:])) / size
        offs.append(off / (_FREE[0] + _FREE[1] * seconds))
    return min(float(np.mean(offs)), _FARTHEST)


def _led_to(way: np.ndarray, frame: float) -> np.ndarray:
    """(2,) where a straight way through (N, 3) leads in that frame."""
    middle = way.mean(axis=0)
    passed = way[:, 0] - middle[0]
    spread = float((passed**2).sum())
    speed = passed @ (way[:, 1:] - middle[1:]) / spread if spread else np.zeros(2)
    return middle[1:] + speed * (frame - middle[0])
