"""Who is whom over time: figures with known places, three detections a second."""

import numpy as np

from core.depth.segmentation.bodies import Figure
from core.depth.segmentation.tracks import link_tracks


def figure(x, size=(500.0, 1700.0, 300.0), area=0.4e6):
    centre, half = np.array([x, 0.0, 2000.0]), np.array(size) / 2
    return Figure(centre, area, centre - half, centre + half)


def test_two_people_who_pass_each_other_keep_their_trails():
    left, right = np.linspace(-1000, -200, 9), np.linspace(1000, 200, 9)
    detections = [(10 * i, [figure(a), figure(b)]) for i, (a, b) in enumerate(zip(left, right, strict=True))]
    tracks = link_tracks(detections, 30.0)
    assert sorted(track.centres[0, 0] for track in tracks) == [-1000, 1000]
    assert sorted(track.centres[-1, 0] for track in tracks) == [-200, 200]


def test_between_detections_a_person_is_on_the_straight_way_and_long_before_nowhere():
    (track,) = link_tracks([(0, [figure(0)]), (10, [figure(100)])], 30.0)
    np.testing.assert_allclose(track.at(5), [50, 0, 2000])
    np.testing.assert_allclose(track.at(30), [100, 0, 2000])
    assert np.isnan(track.at(200)).all()


def test_who_comes_back_soon_is_the_same_and_who_jumps_across_the_room_is_not():
    gone = [(0, [figure(0)]), (10, []), (20, []), (30, [figure(200)])]
    assert len(link_tracks(gone, 30.0)) == 1
    assert len(link_tracks([(0, [figure(0)]), (1, [figure(2500)])], 30.0)) == 2


def test_what_is_seen_once_in_many_looks_is_left_out():
    detections = [(10 * i, [figure(0), figure(2500)] if i == 7 else [figure(0)]) for i in range(20)]
    assert len(link_tracks(detections, 30.0)) == 1


def moving(i):
    return figure(0, size=(500 + 200 * (i % 2), 1700, 300))


def test_what_never_moves_while_somebody_does_is_a_thing():
    person, thing = link_tracks([(10 * i, [figure(2000), moving(i)]) for i in range(12)], 30.0)
    assert person.is_person and person.centres[0, 0] == 0
    assert not thing.is_person and thing.centres[0, 0] == 2000


def test_where_nobody_moves_all_are_people():
    tracks = link_tracks([(10 * i, [figure(2000), figure(0)]) for i in range(12)], 30.0)
    assert [track.is_person for track in tracks] == [True, True]
