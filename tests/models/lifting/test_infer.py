"""With the weights that ship with the program."""

import numpy as np
import pytest

from core.camera import Camera
from core.errors import ModelError, PoseError
from core.evaluation import metrics
from core.gravity import Gravity
from core.kinematics.bone_lengths import own_lengths
from core.poses import PoseSequence, Space, Status, Unit
from core.progress import Cancelled, CancelToken
from core.skeleton import load_skeleton
from models.common.plausibility import beyond_limits
from models.lifting import infer
from models.lifting.ground import BY_BODIES
from models.lifting.infer import Person, lift, lift_together, usual_camera
from models.lifting.options import LiftOptions
from models.lifting.vertical import ASSUMED


def hide(poses: PoseSequence, frames: slice, *joints: str) -> PoseSequence:
    coords = poses.coords.copy()
    coords[frames, poses.skeleton.indices(joints) if joints else slice(None)] = np.nan
    return poses.replace(coords=coords)


def test_a_person_who_stands_is_lifted_about_the_pelvis(seen, person, camera, skeleton):
    poses = lift(seen(40).replace(source={"width": 1280, "height": 960}), LiftOptions(floor=False))
    truth = camera.to_camera(person(40))
    assert (poses.space, poses.unit, poses.skeleton.name) == (Space.ROOT, Unit.MILLIMETRE, "mpi28")
    assert poses.present.all() and (poses.status == Status.MEASURED).all()
    np.testing.assert_array_equal(poses.coords[:, skeleton.index("pelvis")], 0)
    assert metrics.pa_mpjpe(poses.coords, truth) < 70
    assert poses.source["scale"] == "likeliest person" and poses.source["model"].startswith("lifter ")


def test_with_camera_and_body_height_the_person_has_a_place(seen, person, camera, skeleton):
    """Half the person's image tells the distance: within a tenth of the four metres."""
    poses = lift(seen(40), LiftOptions(height=1690, floor=False), camera=camera.replace(R=None, t=None))
    truth = camera.to_camera(person(40))
    assert poses.space == Space.CAMERA
    pelvis = skeleton.index("pelvis")
    np.testing.assert_allclose(poses.coords[:, pelvis], truth[:, pelvis], atol=400)
    again = camera.project(poses.coords)
    assert np.median(np.linalg.norm(again - seen(40).coords, axis=-1)) < 20


def test_on_a_floor_the_feet_are_down_and_do_not_slide(seen, skeleton):
    poses = lift(seen(60), LiftOptions(contacts=True, height=1690))
    assert poses.space == Space.WORLD
    toes, head = skeleton.indices(("left_toe", "right_toe")), skeleton.index("head_top")
    assert abs(np.median(poses.coords[:, toes, 1])) < 80 and 1400 < np.median(poses.coords[:, head, 1]) < 1900
    assert np.median(np.abs(np.diff(poses.coords[:, toes], axis=0))) < 1


def test_by_default_a_person_stands_in_a_world_that_says_what_it_rests_on(seen, person, skeleton):
    poses = lift(seen(40).replace(source={"width": 1280, "height": 960}))
    assert poses.space == Space.WORLD
    assert poses.source["up"] == {"by": "bodies", "sigma": BY_BODIES}
    own = Camera.from_dict(poses.source["camera"])
    assert own.name == ASSUMED
    again = own.project_world(poses.coords.astype(float))
    assert np.median(np.linalg.norm(again - seen(40).coords, axis=-1)) < 20


def test_a_walk_goes_as_far_as_it_went(seen, person, camera, skeleton):
    """A person who glides two metres to the side: the root moves so far, before the right height and camera."""
    way = np.linspace(0, 2000, 60)[:, None, None] * np.array([1.0, 0, 0])
    flat = PoseSequence(skeleton, camera.project_world(person(60) + way), np.arange(60) / 25)
    poses = lift(flat, LiftOptions(height=1690), camera=camera.replace(R=None, t=None))
    pelvis = poses.coords[:, skeleton.index("pelvis")]
    assert np.linalg.norm(pelvis[-1] - pelvis[0]) == pytest.approx(2000, rel=0.1)


def test_people_are_lifted_together_and_who_is_not_seen_is_told(seen):
    told = []
    nobody = hide(seen(30), slice(0, 30))
    both = lift_together([Person(seen(30)), Person(nobody), Person(seen(30))], left_out=lambda n, why: told.append(n))
    assert len(both) == 2 and told == [1]
    np.testing.assert_array_equal(both[0].coords, both[1].coords)
    assert both[0].source["up"] == both[1].source["up"]


def test_a_floor_stays_where_confirmed_joints_know_it(seen, skeleton):
    before = lift(seen(40))
    status = before.status.copy()
    status[20, skeleton.index("head")] = Status.CONFIRMED
    after = lift(seen(40), gravity=Gravity([0.2, -0.9, 0], "a door", 1.0), keep=before.replace(status=status))
    assert after.source["up"] == before.source["up"]
    np.testing.assert_allclose(after.coords, before.coords, atol=5)


def test_pictures_on_end_are_seen_through_the_same_lens():
    lying, standing = (usual_camera(_sized(*size), 62.0) for size in ((1920, 1080), (1080, 1920)))
    assert lying.K[0, 0] == standing.K[0, 0] == pytest.approx(0.832 * 1920, rel=1e-3)
    assert tuple(standing.K[:2, 2]) == (539.5, 959.5)


def _sized(width: int, height: int) -> PoseSequence:
    return PoseSequence(load_skeleton("coco17"), np.ones((1, 17, 2)), [0.0], source={"width": width, "height": height})


def test_a_camera_with_a_place_gives_its_own_world(seen, camera, skeleton):
    poses = lift(seen(30), LiftOptions(floor=True, height=1690), camera=camera)
    np.testing.assert_allclose(poses.coords[:, skeleton.index("pelvis"), [0, 2]], 0, atol=450)


@pytest.mark.parametrize(("floor", "most"), [(False, 0.1), (True, 1.0)])  # feet that stand pull: core.kinematics ROUNDS
def test_bones_are_constant_and_knees_in_range(seen, skeleton, floor, most):
    noisy = seen(40)
    noisy = noisy.replace(coords=noisy.coords + np.random.default_rng(0).normal(0, 8, noisy.coords.shape))
    poses = lift(noisy, LiftOptions(constant_bones=True, floor=floor)).coords.astype(float)
    lengths = np.linalg.norm(poses - poses[:, np.maximum(skeleton.parents, 0)], axis=-1)
    assert np.ptp(lengths, axis=0).max() < most
    assert not beyond_limits(poses, skeleton).any()


def test_hidden_joints_are_inferred_and_empty_seconds_missing(seen, skeleton):
    poses = lift(hide(seen(120), slice(0, 120), "left_wrist", "left_hand"))
    hand = skeleton.indices(("left_wrist", "left_hand"))
    assert poses.present.all()
    assert (poses.status[:, hand] == Status.INFERRED).all()
    rest = np.delete(poses.status, hand, axis=1)
    assert (rest == Status.MEASURED).all()
    gap = lift(hide(seen(240), slice(20, 220)))
    assert gap.present[:20].all() and gap.present[220:].all() and not gap.present[100:140].any()


def test_confirmed_joints_are_exact_and_the_arm_follows(seen, skeleton):
    before = lift(seen(40))
    wrist = skeleton.index("right_wrist")
    coords, status = before.coords.copy(), before.status.copy()
    coords[20, wrist] += (50, -40, 80)
    status[20, wrist] = Status.CONFIRMED
    after = lift(seen(40), keep=before.replace(coords=coords, status=status))
    np.testing.assert_array_equal(after.coords[20, wrist], coords[20, wrist])
    assert after.status[20, wrist] == Status.CONFIRMED and (after.status == Status.CONFIRMED).sum() == 1
    moved = np.linalg.norm(after.coords - before.coords, axis=-1)
    assert 5 < moved[21, wrist] < 110 and moved[0, wrist] < 40
    assert moved[:, skeleton.indices(("left_knee", "head", "left_wrist"))].max() < 15
    np.testing.assert_allclose(own_lengths(after.coords[20:21], skeleton), own_lengths(before.coords, skeleton), atol=8)


def test_an_earlier_result_of_another_space_does_not_fit(seen):
    with pytest.raises(PoseError, match="do not fit this lift"):
        lift(seen(10), keep=lift(seen(10), LiftOptions(floor=False)))


@pytest.mark.parametrize("name", ["coco17", "blazepose33", "openpose25", "alphapose12"])
def test_other_skeletons_lift_to_nearly_the_same_pose(seen, person, camera, name):
    source = seen(30)
    try:
        poses = source.to_skeleton(load_skeleton(name))
    except PoseError:
        pytest.skip("mpi28 does not map there")
    lifted = lift(poses.replace(source={"width": 1280, "height": 960}))
    assert lifted.present.all() and metrics.pa_mpjpe(lifted.coords, camera.to_camera(person(30))) < 100


def test_the_mirrored_track_lifts_to_the_mirrored_pose(seen, skeleton):
    """With ``mirrored`` both are looked at, so that the two answers are each other's image exactly."""
    options = LiftOptions(mirrored=True, constant_bones=False, joint_limits=False)
    poses = seen(20).replace(source={"width": 1280, "height": 960})
    flipped = poses.coords[:, skeleton.flip_order] * [-1, 1] + [1279, 0]
    here, there = lift(poses, options), lift(poses.replace(coords=flipped), options)
    np.testing.assert_allclose(there.coords[:, skeleton.flip_order] * [-1, 1, 1], here.coords, atol=1)


def test_one_frame_is_enough(seen):
    poses = lift(seen(40).slice(7, 8))
    assert len(poses) == 1 and poses.present.all()
    assert lift(seen(40).slice(7, 9), LiftOptions(contacts=True, smoothing=5.0)).present.all()


def test_the_same_motion_at_50_frames_a_second_is_the_same_in_time(seen, person, camera, skeleton):
    """Frame 2i at 50 Hz shows what frame i at 25 Hz shows."""
    slow = lift(seen(40))
    twice = np.repeat(seen(40).coords, 2, axis=0).astype(float)
    twice[1:-1:2] = (twice[:-2:2] + twice[2::2]) / 2
    fast = lift(PoseSequence(skeleton, twice, np.arange(80) / 50))
    assert np.linalg.norm(fast.coords[::2] - slow.coords, axis=-1).mean() < 15


def test_long_tracks_are_lifted_in_blocks_without_a_seam(seen, monkeypatch):
    whole = lift(seen(300))
    monkeypatch.setattr(infer, "BLOCK", 180)
    parts = lift(seen(300))
    assert np.linalg.norm(parts.coords - whole.coords, axis=-1).mean() < 12
    steps = np.linalg.norm(np.diff(parts.coords, axis=0), axis=-1).max()
    assert steps < 2 * np.linalg.norm(np.diff(whole.coords, axis=0), axis=-1).max() + 5


def test_what_cannot_be_lifted_says_so(seen, skeleton, make_poses):
    with pytest.raises(PoseError, match="no person in any frame"):
        lift(hide(seen(10), slice(0, 10)))
    with pytest.raises(PoseError, match="Only 2D"):
        lift(make_poses(5, dims=3))
    two = [joint for joint in skeleton.joints if joint not in ("left_knee", "right_knee")]
    with pytest.raises(PoseError, match="Too little"):
        lift(hide(seen(10), slice(0, 10), *two))
    with pytest.raises(PoseError, match="body height"):
        lift(seen(10), LiftOptions(height=17))
    with pytest.raises(ModelError):
        lift(seen(10), LiftOptions(weights="nowhere.safetensors"))


def test_it_can_be_cancelled(seen):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        lift(seen(10), cancel=cancel)


def test_real_keypoints_of_a_balancing_man(shared_data):
    """OpenPose keypoints of a real trial, judged by its triangulated reference: PA-MPJPE over the twelve joints."""
    with np.load(shared_data("samples/eval/pose2sim_balancing_cam01_cam03.npz")) as data:
        found = data["kp2d_body25b"][0]
        names, reference = [str(name) for name in data["joint_names"]], data["X_cam_mm"][0]
        size = data["video_size_wh"][0]
    source = load_skeleton("openpose25b")
    poses = PoseSequence(source, found[..., :2], np.arange(len(found)) / 60, found[..., 2])
    lifted = lift(poses.replace(source={"width": int(size[0]), "height": int(size[1])}))
    parts = ("Hip", "Knee", "Ankle", "Shoulder", "Elbow", "Wrist")
    theirs = [names.index(side[0].upper() + part) for side in ("left", "right") for part in parts]
    ours = lifted.skeleton.indices(f"{side}_{part.lower()}" for side in ("left", "right") for part in parts)
    assert metrics.pa_mpjpe(lifted.coords[:, ours], reference[:, theirs]) < 110
