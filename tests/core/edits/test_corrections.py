"""Corrections over ranges: what moves, what stays, and that one undo takes all of it back."""

import numpy as np
import pytest

from core.document import Document
from core.edits import MoveJoints
from core.edits.corrections import (
    delete_range,
    lock_lengths,
    paste,
    rotation,
    soft_move,
    softened,
    transform,
    with_partners,
)
from core.errors import EditError
from core.poses import PoseSequence, Space, Status
from core.recording import Recording
from core.skeleton import Skeleton
from core.track import Track, TrackKey

BODY = Skeleton("body", ("hip", "left_hand", "right_hand"), (-1, 0, 0), pairs=((1, 2),))
KEY = TrackKey(1, 0, "detected")
FRAMES = 100


def document(dims=2) -> Document:
    """A person who stands still: hip (0, 0), left hand (100, 0), right hand (-100, 0)."""
    still = np.array([[0, 0, 0], [100, 0, 0], [-100, 0, 0]], float)[:, :dims]
    poses = PoseSequence(BODY, np.repeat(still[None], FRAMES, axis=0), np.arange(FRAMES) / 25,
                         space=Space.IMAGE if dims == 2 else Space.WORLD)  # fmt: skip
    found = Document()
    found.recordings[1] = Recording(1, "/tmp/a.mp4", "a", "color", FRAMES, 25.0, 640, 480)
    found.tracks[KEY] = Track(KEY, poses)
    return found


def shown(doc) -> PoseSequence:
    return doc.track(KEY).composed()


def test_a_soft_move_fades_to_nothing():
    doc = document()
    inverse, change = soft_move(doc.track(KEY), 50, [1], [[100, 40]], 9, 4).apply(doc)
    y = shown(doc).coords[:, 1, 1]
    assert y[50] == 40 and y[45] == pytest.approx(20) and y[40] == 0 and y[55] == 0 and y[41] > 0 and y[54] > 0
    assert (np.diff(y[40:51]) > 0).all() and (np.diff(y[50:56]) < 0).all()
    assert shown(doc).status[50, 1] == Status.CONFIRMED and (shown(doc).status[41:50, 1] == Status.ADJUSTED).all()
    assert (shown(doc).coords[:, 2] == [-100, 0]).all() and change.frames == range(41, 55)
    inverse.apply(doc)
    assert not doc.track(KEY).blocks


def test_a_soft_move_ends_at_keys_and_gaps():
    doc = document()
    MoveJoints(KEY, np.array([45]), np.array([1]), np.array([[[100, 7]]])).apply(doc)
    delete_range(doc.track(KEY), range(53, 54), [1]).apply(doc)
    soft_move(doc.track(KEY), 50, [1], [[100, 40]], 20, 20).apply(doc)
    y = shown(doc).coords[:, 1, 1]
    assert y[45] == 7 and y[44] == 0 and 0 < y[46] < y[49]
    assert np.isnan(y[53]) and y[54] == 0 and 0 < y[52] < y[51]


def test_a_soft_move_does_not_cross_a_pause_in_time():
    doc = document()
    times = np.arange(FRAMES) / 25 + np.where(np.arange(FRAMES) >= 52, 60, 0)
    doc.tracks[KEY] = Track(KEY, doc.track(KEY).poses.replace(times=times))
    start, poses = softened(doc.track(KEY), 50, [1], [[100, 40]], 10, 10)
    y = poses.coords[:, 1, 1]
    assert start == 40 and y[51 - start] > 0 and (y[52 - start :] == 0).all()


def test_a_joint_that_was_missing_is_only_placed():
    doc = document()
    delete_range(doc.track(KEY), range(50, 51), [1]).apply(doc)
    soft_move(doc.track(KEY), 50, [1], [[100, 40]], 5, 5).apply(doc)
    y = shown(doc).coords[:, 1, 1]
    assert y[50] == 40 and y[49] == 0


def test_turning_scaling_and_moving_a_skeleton():
    doc = document()
    transform(doc.track(KEY), range(10, 11), [0, 1, 2], rotation(90, scale=2), shift=[5, 0]).apply(doc)
    np.testing.assert_allclose(shown(doc).coords[10], [[5, 0], [5, 200], [5, -200]], atol=1e-4)
    assert (shown(doc).status[10] == Status.CONFIRMED).all()
    transform(doc.track(KEY), range(10, 20), [1], np.eye(2), shift=[0, 30]).apply(doc)
    assert shown(doc).coords[10, 1].tolist() == [5, 200]  # confirmed
    assert shown(doc).coords[11, 1].tolist() == [100, 30] and shown(doc).status[11, 1] == Status.ADJUSTED
    np.testing.assert_allclose(rotation(90, [0, 1, 0]) @ [0, 0, 1], [1, 0, 0], atol=1e-12)


def test_a_bone_gets_its_usual_length_and_keeps_its_direction():
    doc = document(3)
    coords = doc.track(KEY).poses.coords.copy()
    coords[20:30, 1] = [0, 250, 0]
    doc.tracks[KEY] = Track(KEY, doc.track(KEY).poses.replace(coords=coords))
    lock_lengths(doc.track(KEY), range(FRAMES)).apply(doc)
    np.testing.assert_allclose(shown(doc).coords[20:30, 1], np.tile([0, 100, 0], (10, 1)), atol=1e-3)
    assert (shown(doc).coords[20:30, 2] == [-100, 0, 0]).all()
    with pytest.raises(EditError, match="3D only"):
        lock_lengths(document().track(KEY), range(5))


def test_a_mirrored_move():
    pose = document().track(KEY).frame(0)
    joints, coords = with_partners(BODY, pose, [1], [[110, 20]])
    assert joints == (1, 2) and coords.tolist() == [[110, 20], [-110, 20]]
    joints, _ = with_partners(BODY, pose, [1, 2], [[110, 20], [0, 0]])
    assert joints == (1, 2)
    assert with_partners(BODY, pose, [0], [[3, 3]])[0] == (0,)


def test_deleting_over_a_range_stays_through_pasting_elsewhere():
    doc = document()
    delete_range(doc.track(KEY), range(60, FRAMES), [1]).apply(doc)
    assert np.isnan(shown(doc).coords[60:, 1]).all() and np.isfinite(shown(doc).coords[:60]).all()
    copied = shown(doc).slice(0, 1)
    paste(doc.track(KEY), 70, copied.replace(coords=copied.coords + 5)).apply(doc)
    assert shown(doc).coords[70].tolist() == [[5, 5], [105, 5], [-95, 5]]
    assert (shown(doc).status[70] == Status.CONFIRMED).all()
    several = shown(doc).slice(0, 3)
    paste(doc.track(KEY), 98, several.replace(coords=several.coords + 1), [2]).apply(doc)
    assert shown(doc).coords[98:, 2].tolist() == [[-99, 1], [-99, 1]]
    assert shown(doc).coords[98, 0].tolist() == [0, 0]


def test_what_does_not_fit_is_refused():
    track = document().track(KEY)
    for make in (
        lambda: transform(track, range(90, 101), [0], np.eye(2)),
        lambda: transform(track, range(0), [0], np.eye(2)),
        lambda: transform(track, range(5), [3], np.eye(2)),
        lambda: transform(track, range(5), [], np.eye(2)),
        lambda: paste(track, 0, document(3).track(KEY).poses),
        lambda: softened(track, 5, [0], [[1, 1]], -1, 0),
    ):
        with pytest.raises(EditError):
            make()
