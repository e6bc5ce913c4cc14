"""Who is who where followers went wrong, on made-up tracks."""

from dataclasses import replace

import numpy as np
import pytest

from models.tracking.detection import Detection
from models.tracking.identities import settled
from models.tracking.journal import Journal
from models.tracking.person import Person
from models.tracking.regions import Region

FPS, MEMORY = 25.0, 2.0
ANNA, BERT = 0, 1
JOURNAL = Journal()


def worn(who: int) -> np.ndarray:
    """(2, 256): all in one colour."""
    counts = np.zeros((2, 256), np.uint16)
    counts[:, 10 + who] = 100
    return counts


def detection(x: float, who: int | None, size: float = 100.0) -> Detection:
    points = np.full((2, 2), x, np.float32)
    clothes = None if who is None else worn(who)
    return Detection(points, np.ones(2, np.float32), 1.0, Region(x, 50.0, size, size), colours=clothes)


def track(*stretches) -> Person:
    """Of (frames, x of a frame, who it shows)."""
    person = Person(JOURNAL)
    for frames, way, who in stretches:
        for frame in frames:
            person.add(frame, detection(way(frame), who))
    return person


def right(frame):
    return 4.0 * frame


def left(frame):
    return 400.0 - 4.0 * frame


def shown(person: Person) -> list[int]:
    """Who the track shows, but for one frame at a cut."""
    seen = (JOURNAL.take("colours", person.rows)[:, 0].argmax(axis=1) - 10).tolist()
    return sorted(who for who in set(seen) if seen.count(who) > 1)


def test_followers_who_changed_people_in_a_meeting_are_put_right():
    first = track((range(50), right, ANNA), (range(50, 100), left, BERT))
    second = track((range(50), left, BERT), (range(50, 100), right, ANNA))
    people = settled([first, second], FPS, MEMORY)
    assert [shown(person) for person in people] == [[ANNA], [BERT]]
    assert [len(person.frames) for person in people] == [100, 100]


def test_without_colours_the_way_decides():
    first = track((range(50), right, None), (range(50, 100), left, None))
    second = track((range(50), left, None), (range(50, 100), right, None))
    people = settled([first, second], FPS, MEMORY)
    for person, way in zip(people, (right, left), strict=True):
        assert person.centres[:, 0].tolist() == [way(frame) for frame in range(100)]


def test_who_turns_back_in_a_meeting_is_known_by_the_clothes():
    def there_and_back(frame):
        return right(min(frame, 98 - frame))

    def other(frame):
        return 400 - there_and_back(frame)

    tracks = [
        track((range(49), there_and_back, ANNA), (range(49, 98), other, BERT)),
        track((range(49), other, BERT), (range(49, 98), there_and_back, ANNA)),
    ]
    assert [shown(person) for person in settled(tracks, FPS, MEMORY)] == [[ANNA], [BERT]]


def test_a_follower_who_changed_to_one_whom_nobody_followed_is_cut():
    only = track((range(50), right, ANNA), (range(50, 100), lambda frame: 200.0, BERT))
    later = track((range(60, 100), right, ANNA))
    people = settled([only, later], FPS, MEMORY)
    assert sorted(map(shown, people)) == [[ANNA], [BERT]]


def test_who_comes_back_after_a_long_time_is_known_by_the_clothes_alone():
    people = settled(
        [track((range(30), right, ANNA)), track((range(200, 230), left, ANNA)), track((range(400, 430), left, BERT))],
        FPS, MEMORY,
    )  # fmt: skip
    assert [(shown(person), len(person.frames)) for person in people] == [([ANNA], 60), ([BERT], 30)]


def test_who_comes_back_after_a_long_time_in_unknown_clothes_is_somebody_else():
    tracks = [track((range(30), right, None)), track((range(200, 230), right, None))]
    assert len(settled(tracks, FPS, MEMORY)) == 2


def test_a_glimpse_that_could_be_of_either_makes_no_one_of_two():
    """Somebody goes, another comes to the same place soon after; between them a look that shows a bit of both."""
    only = track((range(50), lambda frame: 200.0, ANNA))
    mixed = worn(ANNA) + worn(BERT)
    only.add(75, replace(detection(200.0, ANNA), colours=mixed))
    for frame in range(95, 150):
        only.add(frame, detection(200.0, BERT))
    assert sorted(map(shown, settled([only], FPS, MEMORY))) == [[ANNA], [BERT]]


def test_a_track_that_met_nobody_stays_as_it_is():
    person = track((range(40), right, ANNA))
    (same,) = settled([person], FPS, MEMORY)
    assert same.frames == person.frames
    assert same.rows == person.rows


def test_two_who_stand_side_by_side_stay_two():
    tracks = [track((range(100), lambda frame: 100.0, ANNA)), track((range(100), lambda frame: 120.0, BERT))]
    assert [shown(person) for person in settled(tracks, FPS, MEMORY)] == [[ANNA], [BERT]]


def test_of_two_followers_on_one_person_the_clothes_tell_who_stays():
    first = track((range(48), right, ANNA))
    second = track((range(48), left, BERT), (range(48, 100), right, ANNA))
    third = track((range(56, 100), left, BERT))
    people = [person for person in settled([first, second, third], FPS, MEMORY) if len(person.frames) > 1]
    assert sorted(map(shown, people)) == [[ANNA], [BERT]]
    assert sum(len(person.frames) for person in people) == pytest.approx(192, abs=8)


def test_two_moments_at_the_same_time_do_not_go_round_in_a_circle():
    tracks = [track((range(start, start + 3), right, ANNA)) for start in (0, 1, 2)]
    people = settled(tracks, FPS, MEMORY)
    assert sorted(frame for person in people for frame in set(person.frames)) == sorted(
        frame for person in people for frame in person.frames
    )
    assert {frame for person in people for frame in person.frames} == set(range(5))


def test_nobody_is_no_one():
    assert settled([], FPS, MEMORY) == []
