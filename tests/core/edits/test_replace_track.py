"""New poses under an old track: what was asked for changes, what the user confirmed stays, all else stays as it was."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document import Document
from core.edits import MarkReviewed, MoveJoints, ReplaceTrack, Retouch, SetVisibility, TakeCorrections
from core.edits.tracks import loses
from core.errors import EditError
from core.poses import PoseSequence, Status, Visibility
from core.recording import Recording
from core.skeleton import Skeleton
from core.track import BLOCK, Track, TrackKey
from tests.core.edits.test_edits import state

BODY = Skeleton("body", ("hip", "left_hand", "right_hand"), (-1, 0, 0), pairs=((1, 2),))
FRAMES = 3 * BLOCK
KEY = TrackKey(1, 0, "inpainted", "jumps")
HIP, LEFT, RIGHT = range(3)


def at(value: float, frames: int = FRAMES) -> PoseSequence:
    spread = np.ones((frames, 3))
    return PoseSequence(BODY, np.full((frames, 3, 2), value), np.arange(frames) / 25, uncertainty=spread)


@pytest.fixture
def document() -> Document:
    """All at 0, smoothed to 1 by a tool in all frames, and two frames confirmed at 9; all accepted."""
    document = Document()
    document.recordings[1] = Recording(1, "/a.mp4", "a", "color", FRAMES, 25.0, 64, 48)
    document.tracks[KEY] = Track(KEY, at(0))
    Retouch(KEY, 0, at(1)).apply(document)
    for frame in (55, 120):
        MoveJoints(KEY, [frame], [LEFT], [[[9.0, 9.0]]]).apply(document)
    SetVisibility(KEY, [57], [RIGHT], Visibility.OCCLUDED).apply(document)
    MarkReviewed(KEY, 0, FRAMES).apply(document)
    return document


def shown(document: Document) -> np.ndarray:
    return document.track(KEY).composed().coords[..., 0]


def test_outside_the_frames_asked_for_nothing_changes(document):
    before, old = state(document), shown(document)
    inverse, _ = ReplaceTrack(KEY, at(5), frames=range(50, 61)).apply(document)
    new = shown(document)
    outside = np.r_[0:50, 61:FRAMES]
    np.testing.assert_array_equal(new[outside], old[outside])
    assert new[55, LEFT] == 9 and document.track(KEY).frame(55).status[LEFT] == Status.CONFIRMED
    inside = np.delete(np.arange(50, 61), 5)
    assert (new[inside] == 5).all() and (new[55, [HIP, RIGHT]] == 5).all()
    assert document.track(KEY).frame(57).visibility[RIGHT] == Visibility.OCCLUDED
    marks = document.track(KEY).reviewed_joints()
    assert marks[outside].all() and not marks[56].any() and marks[55].tolist() == [False, True, False]
    inverse.apply(document)
    assert state(document) == before


def test_other_joints_keep_what_tools_made_of_them(document):
    ReplaceTrack(KEY, at(5), joints=("right_hand",)).apply(document)
    new = shown(document)
    assert (new[:, RIGHT] == 5).all() and (new[:, HIP] == 1).all()
    assert (np.delete(new[:, LEFT], [55, 120]) == 1).all() and (new[[55, 120], LEFT] == 9).all()


def test_asked_for_everything_only_what_was_confirmed_stays(document):
    poses = at(5)
    ReplaceTrack(KEY, poses).apply(document)
    new = shown(document)
    assert (new[[55, 120], LEFT] == 9).all() and (np.delete(new, [55, 120], 0) == 5).all()
    assert document.track(KEY).poses is poses


def test_poses_that_agree_outside_are_not_copied(document):
    """They may be in the project file already: a copy would be written once more."""
    poses = at(0).splice(50, at(5, 11))
    ReplaceTrack(KEY, poses, frames=range(50, 61)).apply(document)
    assert document.track(KEY).poses is poses


def test_a_track_of_another_length_is_replaced_whole_and_one_can_know_it_before(document):
    other = at(5, 10)
    assert loses(document.track(KEY), other) and not loses(document.track(KEY), at(5)) and not loses(None, other)
    ReplaceTrack(KEY, other, frames=range(2, 4)).apply(document)
    assert document.track(KEY).poses is other and not document.track(KEY).blocks


@settings(max_examples=60, deadline=None)
@given(st.integers(0, FRAMES - 1), st.integers(1, FRAMES), st.sets(st.sampled_from(BODY.joints), min_size=1))
def test_whatever_part_is_asked_for_the_rest_stays_to_the_bit(start, count, joints):
    document = Document()
    document.recordings[1] = Recording(1, "/a.mp4", "a", "color", FRAMES, 25.0, 64, 48)
    document.tracks[KEY] = Track(KEY, at(0))
    Retouch(KEY, 30, at(1, 100)).apply(document)
    MoveJoints(KEY, [70, 90], [HIP, LEFT], np.full((2, 2, 2), 9.0)).apply(document)
    old = document.track(KEY).composed()
    ReplaceTrack(KEY, at(5), frames=range(start, start + count), joints=tuple(joints)).apply(document)
    new = document.track(KEY).composed()
    asked = np.zeros((FRAMES, 3), bool)
    asked[start : start + count] = np.isin(BODY.joints, list(joints))
    stays = ~asked | (old.status == Status.CONFIRMED)
    for name, array in old.layers().items():
        np.testing.assert_array_equal(getattr(new, name)[stays], array[stays])
    assert (new.coords[~stays] == 5).all()


def test_corrections_of_a_task_are_taken_over_where_they_differ_and_only_there(document):
    before = state(document)
    twin = document.snapshot()
    MoveJoints(KEY, [70], [LEFT], [[[3.0, 3.0]]], Status.ADJUSTED).apply(twin)
    inverse, change = TakeCorrections(twin.track(KEY), "Fix all").apply(document)
    assert (change.kind, change.frames, change.joints) == ("joints", range(70, 71), (LEFT,))
    assert state(document) == state(twin)
    inverse.apply(document)
    assert state(document) == before
    with pytest.raises(EditError, match="nothing to correct"):
        TakeCorrections(document.track(KEY)).apply(document)
    with pytest.raises(EditError, match="other poses"):
        TakeCorrections(Track(KEY, at(0, 10))).apply(document)
