"""Tracks: corrections over the model's poses, in blocks, at the same cost anywhere."""

import numpy as np
import pytest

from core.document import Document, changed_frames
from core.errors import EditError
from core.poses import PoseSequence, Status, Visibility
from core.skeleton import Skeleton
from core.track import BLOCK, HIDDEN, Block, Track, TrackKey, block_range

BODY = Skeleton("body", ("hip", "left_hand", "right_hand"), (-1, 0, 0), pairs=((1, 2),))
KEY = TrackKey(1, 1, "detected")


def poses(frames=200, **changes):
    coords = np.arange(frames * 6, dtype=float).reshape(frames, 3, 2)
    visible = np.full((frames, 3), Visibility.VISIBLE)
    uncertain = np.full((frames, 3), 4.0)
    given = {"visibility": visible, "uncertainty": uncertain} | changes
    return PoseSequence(BODY, coords, np.arange(frames) / 25, **given)


def block(*places, coords=(7, 8), status=Status.CONFIRMED):
    made = Block.empty(3, 2).copy()
    for row, joint in places:
        made.marked[row, joint], made.status[row, joint], made.confidence[row, joint] = True, status, 1
        made.coords[row, joint] = coords
    return made


@pytest.fixture
def track():
    """Joint 1 was put at (7, 8) in frames 3 and 130; joint 2 was hidden in frame 130 and occluded in 131."""
    late = block((2, 1))
    late.visibility[2, 2], late.visibility[3, 2] = HIDDEN, Visibility.OCCLUDED
    return Track(KEY, poses()).with_blocks({0: block((3, 1)), 2: late})


def test_corrections_lie_over_the_poses(track):
    shown = track.composed()
    assert shown.coords[3, 1].tolist() == shown.coords[130, 1].tolist() == [7, 8]
    assert shown.status[3].tolist() == [0, Status.CONFIRMED, 0]
    untouched = np.ones((200, 3), bool)
    untouched[[3, 130], 1] = False
    assert np.array_equal(shown.coords[untouched], track.poses.coords[untouched])


def test_a_models_uncertainty_is_not_that_of_a_corrected_joint(track):
    assert np.isnan(track.composed().uncertainty[3]).tolist() == [False, True, False]
    assert np.isnan(track.frame(3).uncertainty).tolist() == [False, True, False]
    assert track.frame(4).uncertainty.tolist() == [4, 4, 4]


def test_visibility_is_said_apart_from_places(track):
    shown = track.composed()
    assert shown.visibility[130].tolist() == [Visibility.VISIBLE, Visibility.VISIBLE, Visibility.UNKNOWN]
    assert shown.visibility[131].tolist() == [Visibility.VISIBLE, Visibility.VISIBLE, Visibility.OCCLUDED]
    assert np.array_equal(shown.coords[131], track.poses.coords[131])


def test_every_frame_is_what_the_whole_shows(track):
    shown = track.composed()
    for index in range(len(track)):
        frame = track.frame(index)
        for name in frame._fields:
            assert np.array_equal(getattr(frame, name), getattr(shown, name)[index], equal_nan=True), (index, name)


@pytest.mark.parametrize("start, stop", [(0, 200), (3, 4), (60, 70), (64, 128), (128, 500), (50, 50), (200, 200)])
def test_a_part_is_a_part_of_the_whole(track, start, stop):
    part, whole = track.composed(start, stop), track.composed()
    assert np.array_equal(part.coords, whole.coords[start:stop]) and np.array_equal(part.times, whole.times[start:stop])
    assert np.array_equal(part.visibility, whole.visibility[start:stop])


@pytest.mark.parametrize("start, stop", [(0, 200), (70, 80), (64, 128), (130, 500), (199, 200)])
def test_blocks_of_a_track_as_a_track_of_their_own(track, start, stop):
    track = track.with_reviewed({1: np.ones((BLOCK, 3), bool)})
    part, first, last = track.part(start, stop), start // BLOCK * BLOCK, -(-stop // BLOCK) * BLOCK
    assert len(part) == min(last, 200) - first and np.shares_memory(part.poses.coords, track.poses.coords)
    for name, array in part.composed().layers().items():
        assert np.array_equal(array, track.composed(first, last).layers()[name], equal_nan=True), name
    assert np.array_equal(part.confirmed(0, len(part)), track.confirmed(first, min(last, 200)))
    assert np.array_equal(part.reviewed_joints(), track.reviewed_joints(first, min(last, 200)))


def test_a_track_without_corrections_is_its_poses():
    track = Track(KEY, poses(uncertainty=None))
    assert np.shares_memory(track.composed().coords, track.poses.coords)
    assert track.frame(0).uncertainty is None and len(track.corrected_frames()) == 0


def test_frames_that_a_person_confirmed(track):
    assert track.corrected_frames().tolist() == [3, 130]
    adjusted = track.with_blocks({0: block((3, 1), status=Status.ADJUSTED)})
    assert adjusted.corrected_frames().tolist() == [130]


def test_empty_blocks_are_dropped_and_blocks_frozen(track):
    assert set(track.with_blocks({0: None, 1: Block.empty(3, 2)}).blocks) == {2}
    assert set(track.blocks) == {0, 2}
    with pytest.raises(ValueError):
        track.blocks[0].coords[0] = 1


def test_blocks_of_a_range():
    assert list(block_range(0, BLOCK)) == [0] and list(block_range(BLOCK - 1, BLOCK + 1)) == [0, 1]
    assert list(block_range(70, 70)) == [1]
    assert changed_frames([9, 3, 5]) == range(3, 10)


def test_tracks_come_by_person_then_stage():
    document = Document()
    for key in (
        TrackKey(1, 2, "detected"),
        TrackKey(1, 1, "lifted"),
        TrackKey(1, 1, "detected", "b"),
        KEY,
        TrackKey(2, 1, "truth"),
    ):
        document.tracks[key] = Track(key, poses(2))
    order = [(t.key.person, t.key.stage, t.key.variant) for t in document.tracks_of(1)]
    assert order == [(1, "detected", ""), (1, "detected", "b"), (1, "lifted", ""), (2, "detected", "")]
    assert [t.key.person for t in document.tracks_of(1, person=2)] == [2]
    with pytest.raises(EditError):
        document.track(TrackKey(9, 9, "truth"))


def test_a_snapshot_does_not_see_what_comes_later(track):
    document = Document()
    document.tracks[KEY] = track
    twin = document.snapshot()
    document.tracks.clear()
    document.people[1, 1] = "A"
    assert twin.tracks[KEY] is track and not twin.people
