import numpy as np
import pytest

from app.views.timeline.statistics import find_statistic, statistics, values_between
from core.poses import Space
from core.track import Track, TrackKey
from tests.app.views.conftest import FIRST, LEFT_KNEE, LEGS, STANDING, STANDING_3D, walking


def values(name, poses, start=0, stop=None, truth=None):
    track = Track(FIRST, poses)
    statistic = find_statistic(name)
    reference = statistic.prepare(track, truth)
    return values_between(statistic, track, reference, start, len(poses) if stop is None else stop)


def test_speed_of_three_and_four_pixels_in_a_tenth_second_is_fifty():
    assert values("speed", walking(5, step=(3, 4))).tolist() == [pytest.approx(np.nan, nan_ok=True), 50, 50, 50, 50]


def test_steady_walking_has_no_acceleration_and_a_jolt_has():
    poses = walking(7)
    coords = poses.coords.copy()
    coords[3, LEFT_KNEE, 1] += 2
    accelerations = values("acceleration", poses.replace(coords=coords))
    assert accelerations[1] == pytest.approx(0, abs=0.01)
    assert accelerations[3] == pytest.approx(2 * 2 / 0.1**2, rel=1e-3)  # out by 2 and back again


def test_a_thigh_a_tenth_too_long_is_an_error_of_ten_percent():
    poses = walking(9, STANDING_3D, space=Space.WORLD)
    coords = poses.coords.copy()
    coords[4, LEFT_KNEE, 1] -= 45
    errors = values("bone_length", poses.replace(coords=coords))
    assert errors[4] == pytest.approx(10, abs=1e-3) and np.delete(errors, 4).max() == pytest.approx(0, abs=1e-3)


def test_swapped_sides_are_found_where_they_begin_and_end():
    poses = walking(10, step=(0.5, 0))
    coords = poses.coords.copy()
    coords[4:7] = coords[4:7][:, LEGS.flip_order]
    score = values("side_swap", poses.replace(coords=coords))
    assert np.flatnonzero(score > 0.5).tolist() == [4, 7]


def test_missing_and_confidence():
    coords = np.tile(STANDING, (3, 1, 1))
    coords[1, 0], coords[2] = np.nan, np.nan
    poses = walking(3).replace(coords=coords, confidence=np.full((3, 5), 0.5))
    assert values("missing", poses).tolist() == [0, 20, 100]
    assert values("confidence", poses) == pytest.approx([0.5, 0.4, np.nan], nan_ok=True)


def test_error_to_a_truth_thirty_away_is_thirty():
    truth = Track(TrackKey(1, 0, "truth"), walking(6, STANDING + (0, 30)))
    assert values("truth_error", walking(8), truth=truth) == pytest.approx([30] * 6 + [np.nan] * 2, nan_ok=True)
    assert np.isnan(values("truth_error", walking(8))).all()


@pytest.mark.parametrize("name", [known.name for known in statistics()])
def test_part_by_part_gives_what_the_whole_gives(name, make_poses):
    poses = make_poses(60)
    parts = [values(name, poses, start, start + 20) for start in (0, 20, 40)]
    assert np.concatenate(parts) == pytest.approx(values(name, poses), nan_ok=True)


@pytest.mark.parametrize("name", [known.name for known in statistics()])
def test_one_frame_and_nobody_are_no_trouble(name):
    assert len(values(name, walking(1))) == 1
    nobody = walking(3).replace(coords=np.full((3, 5, 2), np.nan))
    assert len(values(name, nobody)) == 3


def test_what_a_refinement_moved_is_measured_against_the_track_that_it_was_made_of():
    before = Track(FIRST, walking(6))
    coords = before.poses.coords.copy()
    coords[2, LEFT_KNEE] += (3, 4)
    source = {"refined": {"from": [FIRST.stage, FIRST.variant]}}
    key = FIRST._replace(stage="refined", variant="corrections")
    after = Track(key, before.poses.replace(coords=coords, source=source))
    statistic = find_statistic("refined")
    origin = statistic.against(after, [after, before])
    assert origin is before
    found = values_between(statistic, after, statistic.prepare(after, origin), 0, 6)
    assert found == pytest.approx([0, 0, 5, 0, 0, 0], abs=1e-4)
    assert statistic.against(before, [before, after]) is after, "seen from the track before, too"
    assert values_between(statistic, before, after, 0, 6) == pytest.approx(found)
    assert np.isnan(values_between(statistic, before, statistic.against(before, [before]), 0, 6)).all()
