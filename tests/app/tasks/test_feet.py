"""Feet of motion from files: found to stand, held still, still after an export."""

import numpy as np
import pytest

from app.tasks.feet import find_contacts, hold_still
from core.contacts import FootContacts
from core.document import Document
from core.edits import MoveJoints, SetRecording, SetTrack
from core.errors import EditError
from core.feet import MEASURED_STILL, feet_of, one_a_foot, resting
from core.io.base import read_poses, write_poses
from core.poses import PoseSequence, Space
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

KEY = TrackKey(1, 0, "truth", "file")


def slid_track(speed: float = 3.0) -> Track:
    """60 frames at 25 per second of a person who stands and slides by ``speed`` mm a frame."""
    skeleton = load_skeleton("cmu31")
    pose = np.cumsum(np.full((len(skeleton), 3), 10.0), axis=0)
    coords = pose + np.arange(60)[:, None, None] * np.array([speed, 0, 0])
    return Track(KEY, PoseSequence(skeleton, coords, np.arange(60) / 25, space=Space.WORLD))


def held_speeds(poses: PoseSequence, rests: np.ndarray) -> np.ndarray:
    """mm/s of what is held, between frames in which it is."""
    feet = poses.coords[:, poses.skeleton.indices(feet_of(poses.skeleton))]
    return np.linalg.norm(np.diff(feet, axis=0), axis=2)[rests[1:] & rests[:-1]] * poses.fps


@pytest.mark.parametrize(
    ("name", "ending"), [("mocap/bvh/cmu_131_01.bvh", "bvh"), ("samples/ref3d/c3d/ktk_tennis_serve.c3d", "c3d")]
)
def test_feet_of_real_files_stand_and_do_so_in_what_is_exported(name, ending, shared_data, tmp_path):
    poses = read_poses(shared_data(name))[0].slice(0, 500)
    made, contacts = hold_still(Track(KEY, poses), None, range(500))
    assert len(contacts.left) > 2 and len(contacts.right) > 2
    rests = one_a_foot(resting(poses.coords.astype(float), poses.skeleton, poses.fps, contacts, MEASURED_STILL))
    whole = np.cumsum(rests, axis=0)  # a change of the joint that is held is no slide
    assert whole[-1].sum() > 300
    assert held_speeds(poses, rests).mean() > 40 and held_speeds(made, rests).max() < 1
    write_poses(tmp_path / f"held.{ending}", {0: made}, ending)
    again = read_poses(tmp_path / f"held.{ending}")[0]
    assert again.skeleton.joints == made.skeleton.joints
    assert held_speeds(again, rests).max() < 5


def test_the_whole_foot_of_markers_stands_with_its_ankle_and_what_is_worked_out_from_them(shared_data, tmp_path):
    """Outer ankles are markers and are written; the joints inside are worked out again from markers, here and there."""
    poses = read_poses(shared_data("samples/ref3d/c3d/ktk_tennis_serve.c3d"))[0].slice(0, 300)
    assert "left_outer_ankle" in feet_of(poses.skeleton) and "left_ankle" not in feet_of(poses.skeleton)
    made, _ = hold_still(Track(KEY, poses), None, range(300))
    write_poses(tmp_path / "held.c3d", {0: made}, "c3d")
    again = read_poses(tmp_path / "held.c3d")[0]
    legs = made.skeleton.indices(("left_ankle", "right_ankle", "left_knee", "right_knee"))
    np.testing.assert_allclose(again.coords[:, legs], made.coords[:, legs], atol=0.5)


def test_bones_keep_their_length(shared_data):
    poses = walk(shared_data)
    made, _ = hold_still(Track(KEY, poses), None, range(500))
    parents = np.maximum(poses.skeleton.parents, 0)
    sizes = [np.linalg.norm(each.coords - each.coords[:, parents], axis=2) for each in (poses, made)]
    assert np.abs(sizes[1] - sizes[0]).max() < 2  # mm


def test_what_the_user_says_counts_and_only_the_range_changes():
    track = slid_track()
    stated = FootContacts(0, ((10, 30),))
    made, used = hold_still(track, stated, range(5, 40))
    assert used == stated and len(made) == 35
    toe = track.skeleton.index("left_foot")
    assert np.ptp(made.coords[8:25, toe], axis=0).max() < 0.01  # poses go over into those beside the range
    assert np.ptp(track.poses.coords[10:30, toe], axis=0).max() > 50


def walk(shared_data) -> PoseSequence:
    return read_poses(shared_data("mocap/bvh/cmu_131_01.bvh"))[0].slice(0, 500)


def strays(poses: PoseSequence) -> np.ndarray:
    """(T - 2, J) mm that a joint is off from going straight on."""
    return np.linalg.norm(np.diff(poses.coords, n=2, axis=0), axis=2)


@pytest.mark.parametrize("frames", [range(125, 250), range(130), range(300, 500)])
def test_nothing_jumps_where_a_range_begins_or_ends(shared_data, frames):
    poses = walk(shared_data)
    part, _ = hold_still(Track(KEY, poses), None, frames)
    coords = poses.coords.copy()
    coords[frames.start : frames.stop] = part.coords
    edges = [edge + step for edge in (frames.start, frames.stop) if 0 < edge < 500 for step in range(-4, 3)]
    added = strays(poses.replace(coords=coords))[edges] - strays(poses)[edges]
    assert np.abs(part.coords - poses.coords[frames.start : frames.stop]).max() > 5 and added.max() < 0.5


def test_a_walk_does_not_shake_more_than_before(shared_data):
    poses = walk(shared_data)
    made, _ = hold_still(Track(KEY, poses), None, range(500))
    assert np.percentile(strays(made), 99.9) < 1.25 * np.percentile(strays(poses), 99.9)


def test_confirmed_joints_stay_and_the_foot_stands_where_they_say():
    track, joint = slid_track(), load_skeleton("cmu31").index("left_foot")
    place = track.poses.coords[30, joint] + [40, 0, 0]
    document = Document()
    for edit in (SetRecording(1, Recording(1, "walk.bvh", "walk", "poses", 60, 25.0, 0, 0)), SetTrack(KEY, track),
                 MoveJoints(KEY, [30], [joint], place[None, None])):  # fmt: skip
        edit.apply(document)
    confirmed = document.track(KEY)
    made, _ = hold_still(confirmed, FootContacts(0, ((10, 50),)), range(60))
    np.testing.assert_allclose(made.coords[30, joint], place, atol=1e-3)
    np.testing.assert_allclose(made.coords[10:50, joint], np.tile(place, (40, 1)), atol=1)
    other = np.delete(np.arange(len(track.skeleton)), joint)
    steps = np.linalg.norm(np.diff(made.coords[25:36, other], axis=0), axis=2)
    assert steps.max() < 40  # the body passes the confirmed frame without a jump


@pytest.mark.parametrize("lost", [slice(20, 50), slice(None)])
def test_feet_that_are_missing_stay_so_and_the_rest_is_held(lost):
    track = slid_track()
    coords, joint = np.array(track.poses.coords), track.skeleton.index("left_foot")
    coords[lost, joint] = np.nan
    made, _ = hold_still(Track(KEY, track.poses.replace(coords=coords)), None, range(60))
    np.testing.assert_array_equal(np.isnan(made.coords), np.isnan(coords))
    assert np.ptp(made.coords[:, track.skeleton.index("right_foot")], axis=0).max() < 0.01


def test_poses_without_a_place_are_refused():
    track = slid_track()
    with pytest.raises(EditError, match="place in the world"):
        find_contacts(Track(KEY, track.poses.replace(space=Space.CAMERA)))
