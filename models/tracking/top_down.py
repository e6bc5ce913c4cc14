"""Tracking people through a recording: who is whom from frame to frame.

A ``PersonModel`` knows how to search a frame for people and how to look at one of them closely. ``TopDownTracker``
drives it: each person that is followed is looked at where the last frame left them; the frame is searched where places
are free, now and then where none is, and in every frame for a while after a person was lost.
"""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from importlib.metadata import version

import numpy as np

from core.language import tr
from core.long_arrays import blocks, room
from core.media.base import FrameKind, FrameSource
from core.media.fingerprint import fingerprint
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, span
from core.skeleton import Skeleton
from models.common.estimator import Estimate, Estimator, Request, Sighting
from models.tracking.detection import Detection
from models.tracking.identities import settled
from models.tracking.journal import Journal, Moment
from models.tracking.person import Person
from models.tracking.read_ahead import read_ahead
from models.tracking.regions import Region

_ALERT = 10  # frames in which each is searched after somebody was lost
_REMEMBERED = 2.0  # seconds that a lost person may take to come back under the same id
_SHORTEST = 0.4  # seconds; what is seen for less, in a recording of twice as much, is a false alarm
_SAME = 0.06  # two poses are of one person if their median distance is below this part of the region's side
_NEAR = 0.1  # two regions show one person if their centres are closer than this part of the side
_LOOKS = 4  # at most, until a new person is seen well
_LARGER = 1.5  # a person that much larger than those tracked is worth tracking too
_MOST = 20  # people that are followed at once where nobody says how many there are
_FOLLOWING = 0.98  # share of the time, about
_AT_ONCE = 4000  # detections taken from the journal
_KNOWN, _AROUND = 3, 1.25  # joints that tell where somebody is; the square is that much larger than they reach
_STAYS = 1.0  # seconds that somebody must be seen to count where nobody says how many people there are


class PersonModel(ABC):
    """The networks of one estimator, seen by the one who follows people with them."""

    skeleton: Skeleton
    title: str
    least_score: float
    """Who scores less than this on average was not a person (a statue's shadow, an animal)."""
    search_every = 10
    """Frames from search to search while all who were found are followed."""

    def prepare(self, cancel: CancelToken) -> None:  # noqa: B027 (most have loaded all when they are built)
        """Load what is not loaded yet. What takes long, here and in the other verbs, raises ``Cancelled`` on cancel."""

    @abstractmethod
    def search(self, frame: np.ndarray, turn: int) -> list[Region]:
        """Where people may be, best first. ``turn`` counts the searches: different views may take turns."""

    @abstractmethod
    def look(self, frame: np.ndarray, region: Region) -> Detection | None:
        """The person in a region; None where there is none."""

    def around(self, points: np.ndarray) -> Region | None:
        """Where to look for a person with these joints (J, 2), NaN where unknown; None where that cannot be told."""
        known = points[np.isfinite(points).all(axis=1)]
        if len(known) < _KNOWN:
            return None
        low, high = known.min(axis=0), known.max(axis=0)
        return Region(*((low + high) / 2), *np.maximum(_AROUND * (high - low), 1.0))

    def hands(self, frame: np.ndarray, person: Detection, before: np.ndarray | None) -> np.ndarray | None:
        """The ``Detection.hands`` of one that is followed; ``before`` are those of the frame before."""
        return None

    def shown(self, seen: float) -> Skeleton | None:
        """The skeleton with hands for a person of whom some are ``seen`` in that share of the frames that the person is
        in; None where they are better left out."""
        return None


class TopDownTracker(Estimator):
    """The estimator that looks through such a model. id 0 is the person seen most and largest; ``origin`` goes into the
    provenance. Where more were seen than ``people``, those of like size that were never in the picture together share
    an id.
    """

    kind = FrameKind.COLOR

    def __init__(self, model: PersonModel, origin: Mapping):
        self.model, self.title, self.origin = model, model.title, origin

    def find(self, request: Request) -> Mapping[int, Estimate]:
        """Poses of all people in the frames asked for, by person; as ``Estimator.find``."""
        self.model.prepare(request.cancel)
        with closing(Journal(request.scratch, self._key(request) if request.scratch else None)) as journal:
            self._follow(request, journal)
            return self._results(request, journal)

    def _key(self, request: Request) -> dict:
        """What a journal must have been kept of to be gone on with."""
        source, frames = request.source, request.frames
        return {
            "version": version("posewright"), "recording": fingerprint(source.path), "fps": source.fps,
            "count": len(source), "frames": [frames.start, frames.stop], "people": request.people, "made": self.origin,
        }  # fmt: skip

    def _follow(self, request: Request, journal: Journal) -> None:
        source, wanted = request.source, request.frames
        state = _TrackerState(self.model, request.people or _MOST, _REMEMBERED * (source.fps or 1.0), journal)
        start = max(state.take_up(), wanted.start)
        pace = _Pace(span(request.progress, 0, _FOLLOWING), len(wanted), start - wanted.start)
        frames = read_ahead(source, start, wanted.stop)
        try:
            for index, frame in enumerate(frames, start):
                request.cancel.check()
                request.found(Sighting(index, self.model.skeleton, state.step(frame, index)))
                pace.tick()
        finally:
            frames.close()
        state.finish(wanted.stop)

    def _results(self, request: Request, journal: Journal) -> Mapping[int, Estimate]:
        source, wanted, cancel = request.source, request.frames, request.cancel
        followed = [Person(journal, number, frames, rows) for number, frames, rows in journal.people()]
        progress = span(request.progress, _FOLLOWING, 1)
        persons = settled(followed, source.fps or 1.0, _REMEMBERED, progress=progress, cancel=cancel)
        shortest = min(_SHORTEST * source.fps, len(wanted) / 2)
        if not request.people:
            shortest = max(shortest, min(_STAYS * source.fps, len(wanted) / 4))
        credible = [p for p in persons if len(p.frames) >= shortest and p.score >= self.model.least_score]
        persons = _select(credible, request.people or _MOST)
        request.progress(1.0, "")
        return self.estimates(persons, source)

    def estimates(self, persons: Sequence[Person], source: FrameSource) -> Mapping[int, Estimate]:
        """What is told of those who were followed, the most important first."""
        return {number: _estimate(self.model, person, source, self.origin) for number, person in enumerate(persons)}


def _select(credible: list[Person], people: int) -> list[Person]:
    """The ``people`` most seen, by weight; the others join one of them where they can."""
    selected: list[Person] = []
    for person in sorted(credible, key=lambda p: -p.weight):
        if len(selected) < people:
            selected.append(person)
            continue
        fitting = [other for other in selected if other.could_be(person)]
        if fitting:
            min(fitting, key=lambda other: other.gap(person)).join(person)
    return sorted(selected, key=lambda p: -p.weight)


class _TrackerState:
    """Everybody seen so far, and those followed now."""

    def __init__(self, model: PersonModel, people: int, memory: float, journal: Journal):
        self._model, self._people, self._memory, self._journal = model, people, memory, journal
        self._other_side = model.skeleton.flip_order
        self._persons: list[Person] = []
        self._followed: list[Person] = []
        self._turn = 0
        self._alert_until = 0

    def take_up(self) -> int:
        """Be as an earlier run was when its journal was last written; the frame to go on with."""
        moment = self._journal.take_up()
        if moment is None:
            return 0
        self._persons = [Person(self._journal, *person) for person in self._journal.people()]
        rows = self._journal.rows_of_frame(moment.frame - 1)
        self._followed = [self._persons[number] for number in self._journal.persons(rows)]
        points, hands = (self._journal.take(name, rows) if rows else () for name in ("points", "hands"))
        for person, own, detail in zip(self._followed, points, hands, strict=True):
            person.points, person.hands = own, detail if len(detail) else None
        self._turn, self._alert_until = moment.turn, moment.alert_until
        return moment.frame

    def step(self, frame: np.ndarray, index: int) -> dict[int, tuple[np.ndarray, np.ndarray]]:
        """Who is in this frame: number in ``persons`` -> points and confidence."""
        looks = {person: self._model.look(frame, person.region) for person in self._followed}
        seen = {person: detection for person, detection in looks.items() if detection}
        _drop_doubles(seen, self._other_side)
        if len(seen) < len(self._followed):
            self._alert_until = index + _ALERT
        if not seen or index % self._model.search_every == 0 or index < self._alert_until:
            self._search(frame, index, seen)
        for person, detection in seen.items():
            before = person.hands if person in self._followed else None
            person.add(index, replace(detection, hands=self._model.hands(frame, detection, before)))
        self._followed = list(seen)
        self._journal.tick(Moment(index + 1, self._turn, self._alert_until))
        return {person.number: (found.points, found.confidence) for person, found in seen.items()}

    def finish(self, stop: int) -> None:
        """No frame follows from ``stop`` on."""
        self._journal.finish(Moment(stop, self._turn, self._alert_until))

    def _search(self, frame: np.ndarray, index: int, seen: dict[Person, Detection]) -> None:
        self._turn += 1
        for region in self._model.search(frame, self._turn):
            if not self._wanted(region, index, seen) or any(_near(region, other.region) for other in seen.values()):
                continue
            detection = self._acquire(frame, region)
            if not detection or not self._wanted(detection.region, index, seen):
                continue
            if any(_same(detection, other, self._other_side) for other in seen.values()):
                continue
            person = self._returning(detection.region, index, seen)
            if person or detection.score >= self._model.least_score:
                seen[person or self._new_person()] = detection

    def _wanted(self, region: Region, index: int, seen: dict[Person, Detection]) -> bool:
        """One place is kept beyond those asked for: for one who returns, or who is much larger than those followed."""
        if len(seen) < self._people:
            return True
        larger = region.size > _LARGER * min(detection.region.size for detection in seen.values())
        return len(seen) == self._people and (larger or self._returning(region, index, seen) is not None)

    def _acquire(self, frame: np.ndarray, region: Region) -> Detection | None:
        """Look until the region settles: that of a search is rough, each look gives a better one."""
        for _ in range(_LOOKS):
            detection = self._model.look(frame, region)
            if detection is None or _near(detection.region, region, settled=True):
                return detection
            region = detection.region
        return detection

    def _returning(self, region: Region, index: int, seen: dict[Person, Detection]) -> Person | None:
        """The person lost lately who could be here by now, the nearest first."""
        lost = [p for p in self._persons if p not in seen and index - p.frames[-1] <= self._memory]
        gaps = {p: (index - p.frames[-1]) / self._memory for p in lost}
        likely = [p for p in lost if _could_be(p.region, region, gaps[p])]
        return min(likely, key=lambda p: _distance(p.region, region), default=None)

    def _new_person(self) -> Person:
        self._persons.append(Person(self._journal, len(self._persons)))
        return self._persons[-1]


def _drop_doubles(seen: dict[Person, Detection], other_side: np.ndarray) -> None:
    """Where two followers sit on one person, the one that had to jump further to get there is wrong."""
    for person in sorted(seen, key=lambda p: -_jump(p.points, seen[p])):
        if any(_same(seen[person], detection, other_side) for other, detection in seen.items() if other is not person):
            del seen[person]


def _jump(before: np.ndarray | None, now: Detection) -> float:
    if before is None:
        return 0.0
    return float(np.median(np.linalg.norm(now.points - before, axis=1)) / now.region.size)


def _same(a: Detection, b: Detection, other_side: np.ndarray) -> bool:
    """Also where one look takes for the back of a person what another takes for the front."""
    apart = min(np.median(np.linalg.norm(a.points - points, axis=1)) for points in (b.points, b.points[other_side]))
    return bool(apart < _SAME * max(a.region.size, b.region.size))


def _distance(a: Region, b: Region) -> float:
    """Between the centres, in sides of the larger region."""
    return float(np.hypot(a.x - b.x, a.y - b.y) / max(a.size, b.size))


def _near(a: Region, b: Region, *, settled: bool = False) -> bool:
    """Whether two regions show one person; ``settled``: whether a second look would see nothing new."""
    apart, alike = (_NEAR / 2, 1.05) if settled else (_NEAR, 1.7)
    return _distance(a, b) < apart and 1 / alike < a.size / b.size < alike


def _could_be(before: Region, now: Region, gap: float) -> bool:
    """``gap`` is the part of the memory that has passed: the longer, the further a person may have gone."""
    return _distance(before, now) < 0.25 + gap and 0.6 < before.size / now.size < 1.7


def _estimate(model: PersonModel, person: Person, source: FrameSource, origin: Mapping) -> Estimate:
    provenance = {"recording": source.path.name, **origin}
    confidence = spread(person, "confidence", len(source), 0)

    def sequence(name: str, space: Space) -> PoseSequence | None:
        coords = spread(person, name, len(source), np.nan)
        if coords.shape[1] != len(model.skeleton):
            return None
        return PoseSequence(model.skeleton, coords, source.times, confidence, space, source=provenance)

    image = sequence("points", Space.IMAGE)
    assert image is not None
    found = Estimate(image, sequence("body", Space.ROOT))
    hands = spread(person, "hands", len(source), np.nan)
    seen = sum(int(np.isfinite(hands[part, :, 0]).any(axis=1).sum()) for part in blocks(len(hands)))
    whole = model.shown(seen / len(person.frames)) if hands.shape[1] else None
    return found if whole is None else _with_hands(found, hands, whole)


def _with_hands(found: Estimate, hands: np.ndarray, whole: Skeleton) -> Estimate:
    """``hands`` (T, 42, 6) beside the body; in 3D each hangs from the body's wrist."""

    def joined(poses: PoseSequence, placed: Callable[[slice], np.ndarray]) -> PoseSequence:
        coords, confidence = room((len(hands), len(whole), poses.dims)), room((len(hands), len(whole)), fill=0)
        for part in blocks(len(hands)):
            coords[part] = np.hstack([poses.coords[part], placed(part)])
            confidence[part] = np.hstack([poses.confidence[part], np.nan_to_num(hands[part, :, 2])])
        coords.setflags(write=False)
        confidence.setflags(write=False)
        return poses.replace(skeleton=whole, coords=coords, confidence=confidence, uncertainty=None, status=None,
                             visibility=None)  # fmt: skip

    image, body = joined(found.image, lambda part: hands[part, :, :2]), found.body
    if body is None:
        return Estimate(image)
    wrists = np.repeat(whole.indices(("left_wrist", "right_wrist")), hands.shape[1] // 2)
    return Estimate(image, joined(body, lambda part: body.coords[part, wrists] + hands[part, :, 3:]))


def spread(person: Person, name: str, count: int, nothing: float) -> np.ndarray:
    """(count, ...) float32, read-only: a column of the journal over all frames."""
    first = person.journal.take(name, person.rows[:1])
    values = room((count, *first.shape[1:]), fill=nothing)
    for part in blocks(len(person.rows), _AT_ONCE):
        values[person.frames[part]] = person.journal.take(name, person.rows[part])
    values.setflags(write=False)
    return values


class _Pace:
    """Tells how far and how fast, a few times a second."""

    def __init__(self, progress: Progress, total: int, done: int):
        self._progress, self._total, self._done, self._earlier = progress, total, done, done
        self._began = self._reported = time.monotonic()

    def tick(self) -> None:
        self._done += 1
        now = time.monotonic()
        if now - self._reported < 0.2 and self._done < self._total:
            return
        self._reported = now
        rate = (self._done - self._earlier) / max(now - self._began, 1e-9)
        words = tr("{done} of {count} frames, {rate:.0f} a second", done=self._done, count=self._total, rate=rate)
        self._progress(self._done / self._total, words)
