"""Who is who through crossings, hiding and absence.

A follower who meets another person may leave with the wrong one. So every track is cut where two people were closest
and where it was lost, and the pieces are joined anew, all at once, by where people were going, how large they are and
what they wear.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.signal import find_peaks
from scipy.sparse import csr_array

from core.language import tr
from core.progress import CancelToken, Progress, silent, span
from models.tracking.colours import all_unlike, mean_colours, shares, unlike
from models.tracking.journal import Journal
from models.tracking.links import linked
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
_ROWS = 32  # pieces whose clothes are compared with everybody's at once


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
    links = linked(_costs(pieces, fps, memory, span(progress, 0.8, 1), cancel), lasting)
    for place in range(1, len(pieces)):  # what nobody else claims stays with its follower, but not in other clothes
        if pieces[place].number == pieces[place - 1].number and links.free(place - 1, place):
            worn = [_longest(pieces, links.chains[end]).colours for end in (place - 1, place)]
            if not unlike(*worn) > _USUAL:
                links.join(place - 1, place)
    people: dict[int, list[Person]] = {}
    for place, piece in enumerate(pieces):
        people.setdefault(links.first(place), []).append(piece.person)
    return [_joined(those) for those in people.values()]


def _longest(pieces: "list[_Piece]", places: set[int]) -> "_Piece":
    return pieces[max(places, key=lambda place: (len(pieces[place].person.frames), -place))]


def _joined(pieces: list[Person]) -> Person:
    person = Person(pieces[0].journal)
    person.join(*pieces)
    return person


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
    begins, ends = (np.array([person.frames[place] for person in persons]) for place in (0, -1))
    for one in range(len(persons)):
        cancel.check()
        together = (begins[one + 1 :] <= ends[one]) & (ends[one + 1 :] >= begins[one])
        for other in (one + 1 + np.flatnonzero(together)).tolist():
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


def _costs(pieces: list[_Piece], fps: float, memory: float, progress: Progress, cancel: CancelToken) -> csr_array:
    """(P, P) of taking the second for the first going on, where that is better than not to: below 0."""
    begins, ends = (np.array([piece.person.frames[place] for piece in pieces]) for place in (0, -1))
    sizes, worn = np.array([piece.size for piece in pieces]), np.stack([piece.colours for piece in pieces])
    seconds: list[np.ndarray] = []
    costs: list[np.ndarray] = []
    for place, first in enumerate(pieces):
        cancel.check()
        progress(place / len(pieces), tr("Telling who is who"))
        if place % _ROWS == 0:
            unlikeness = all_unlike(worn[place : place + _ROWS], worn)
        gaps = (begins - ends[place]) / fps
        # links lead forward, or chains would go round
        later = np.flatnonzero((gaps > -_OVERLAP) & (begins > begins[place]) & (ends > ends[place]))
        likeness = np.nan_to_num(_WORN * (unlikeness[place % _ROWS, later] - _USUAL))
        likeness += _GROWN * np.abs(np.log(first.size / sizes[later]))
        cost = likeness + _ABSENT - _DEAREST_LATER
        for soon in np.flatnonzero(gaps[later] <= memory):
            second = pieces[later[soon]]
            own = _OWN * (first.number == second.number)
            cost[soon] = likeness[soon] + _detour(first, second, fps) - own - _DEAREST
        seconds.append(later[cost < 0].astype(np.int32))
        costs.append(cost[cost < 0])
    starts = np.cumsum([0, *map(len, seconds)])
    return csr_array((np.concatenate(costs), np.concatenate(seconds), starts), shape=(len(pieces), len(pieces)))


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
