"""Data sets of synthetic depth: labels that agree with the images, the same from the same seed, resumable."""

import dataclasses
import json
from functools import cache

import cv2
import numpy as np
import pytest

from core.camera import Camera
from core.errors import UsageError
from core.poses import Visibility
from core.progress import Cancelled, CancelToken
from core.synthesis import depth_dataset
from core.synthesis.body import SKELETON as MPI28
from core.synthesis.depth_dataset import SKELETON, DepthOptions, depth_sample, synthesize_depth
from core.synthesis.depth_scene import FLOOR, PART_LABELS, Scene, render_depth
from core.synthesis.procedural_body import procedural_body
from core.synthesis.task_poses import ELBOW_LIMIT, RANGES, sample_pose
from core.synthesis.workplaces import VIEWS, sample_shape

SMALL = DepthOptions(width=160, height=120, subjects=2)


@pytest.fixture(scope="module")
def body():
    return procedural_body(detail=0.5)


@pytest.fixture(autouse=True)
def coarse_bodies(monkeypatch):
    """The same people with fewer triangles, made once."""
    monkeypatch.setattr(depth_dataset, "synthetic_subject", coarse_subject)


@cache
def coarse_subject(seed, subject):
    return procedural_body(sample_shape(np.random.default_rng([seed, subject])), detail=0.5)


def angle(joints, a, b, c):
    u, v = (joints[MPI28.index(x)] - joints[MPI28.index(b)] for x in (a, c))
    return np.degrees(np.arccos(u @ v / np.linalg.norm(u) / np.linalg.norm(v)))


@pytest.mark.parametrize("task", RANGES)
def test_poses_keep_bone_lengths_and_joint_limits(body, task):
    rng = np.random.default_rng(1)
    bones = [(c, p) for c, p in enumerate(MPI28.parents) if p >= 0]
    rest = [np.linalg.norm(body.joints[c] - body.joints[p]) for c, p in bones]
    for _ in range(20):
        joints = sample_pose(rng, body.joints, task).joints
        assert [np.linalg.norm(joints[c] - joints[p]) for c, p in bones] == pytest.approx(rest, rel=1e-6)
        for side in ("left", "right"):
            assert angle(joints, f"{side}_shoulder", f"{side}_elbow", f"{side}_wrist") > 180 - ELBOW_LIMIT - 1
            assert -5 < joints[MPI28.index(f"{side}_toe"), 1] < 60


def test_overhead_work_has_a_wrist_above_the_head(body):
    rng = np.random.default_rng(2)
    poses = [sample_pose(rng, body.joints, "overhead").joints for _ in range(40)]
    wrists = [MPI28.index("left_wrist"), MPI28.index("right_wrist")]
    raised = [pose[wrists, 1].max() > pose[MPI28.index("head"), 1] for pose in poses]
    assert np.mean(raised) > 0.9


def test_who_sits_has_hips_at_the_height_of_a_seat_and_knees_before_them(body):
    rng = np.random.default_rng(4)
    for _ in range(20):
        joints = sample_pose(rng, body.joints, "seated").joints
        hip, knee = joints[MPI28.index("left_hip")], joints[MPI28.index("left_knee")]
        assert 400 < hip[1] < 700 and knee[2] > hip[2] + 200


def test_joints_and_parts_agree_with_the_image():
    errors = []
    for index in range(8):
        sample = depth_sample(index, 1, SMALL)
        facts = sample.facts
        camera = Camera(160, 120, facts["K"], R=facts["R"], t=facts["t"])
        assert facts["joints_image"] == pytest.approx(camera.project(facts["joints_camera"]), abs=1e-2, nan_ok=True)
        assert facts["person_pixels"] == sample.view.person.sum() > 0.008 * 160 * 120
        for joint, name in (("left_elbow", "left_forearm"), ("right_hand", "right_palm"), ("head", "skull")):
            j = SKELETON.index(joint)
            if facts["visibility"][j] == Visibility.VISIBLE:
                rows, columns = np.nonzero(sample.view.labels == PART_LABELS[name])
                pixels = np.column_stack([columns, rows])
                errors.append(np.linalg.norm(pixels - facts["joints_image"][j], axis=1).min(initial=99))
    assert len(errors) > 5 and np.median(errors) < 1.5 and max(errors) < 10


def test_an_image_depends_on_seed_and_number_alone():
    one, same, other = (depth_sample(i, 1, SMALL) for i in (4, 4, 5))
    assert np.array_equal(one.read, same.read, equal_nan=True)
    assert np.array_equal(one.view.labels, same.view.labels)
    assert not np.array_equal(one.read, other.read, equal_nan=True)


@pytest.mark.parametrize("view", VIEWS)
def test_the_camera_hangs_where_the_view_says(view):
    options = DepthOptions(width=80, height=60, subjects=2, view=view)
    for index in range(4):
        facts = depth_sample(index, 1, options).facts
        down = -facts["R"][2, 1]  # how much the optical axis points to the floor
        low, high = (np.sin(np.radians(x)) for x in VIEWS[view].elevation)
        assert low - 0.01 <= down <= high + 0.01


def test_a_data_set_is_written_resumed_and_extended(tmp_path):
    out = tmp_path / "set"
    steps = []
    synthesize_depth(out, 5, 1, options=SMALL, progress=lambda share, text="": steps.append(share))
    assert steps == sorted(steps) and steps[-1] == 1.0
    depth, parts = (cv2.imread(str(out / name / "000003.png"), cv2.IMREAD_UNCHANGED) for name in ("depth", "parts"))
    assert depth.dtype == np.uint16 and depth.shape == (120, 160) and parts.dtype == np.uint8
    labels = np.load(out / "labels_00000.npz")
    assert labels["joints_camera"].shape == (5, 15, 3) and list(labels["index"]) == [0, 1, 2, 3, 4]
    assert json.loads((out / "dataset.json").read_text())["seed"] == 1
    sample = depth_sample(3, 1, SMALL)
    assert np.array_equal(parts, sample.view.labels)
    assert np.array_equal(depth == 0, np.isnan(sample.read))

    (out / "depth" / "000003.png").write_bytes(b"kept")
    synthesize_depth(out, 5, 1, options=SMALL)
    assert (out / "depth" / "000003.png").read_bytes() == b"kept"
    synthesize_depth(out, 6, 1, options=SMALL)
    assert len(np.load(out / "labels_00000.npz")["index"]) == 6


def test_a_cancelled_set_goes_on_later(tmp_path):
    token = CancelToken()

    def stop_after_two(share, text=""):
        if share > 0.4:
            token.cancel()

    with pytest.raises(Cancelled):
        synthesize_depth(tmp_path / "set", 4, 1, options=SMALL, progress=stop_after_two, cancel=token)
    assert not list((tmp_path / "set").glob("labels_*"))
    synthesize_depth(tmp_path / "set", 4, 1, options=SMALL)
    assert len(np.load(tmp_path / "set" / "labels_00000.npz")["index"]) == 4


def test_other_data_is_never_written_over(tmp_path):
    (tmp_path / "mine.txt").write_text("precious")
    with pytest.raises(UsageError):
        synthesize_depth(tmp_path, 1, 0, options=SMALL)
    synthesize_depth(tmp_path / "set", 1, 2, options=SMALL)
    with pytest.raises(UsageError):
        synthesize_depth(tmp_path / "set", 1, 1, options=SMALL)
    with pytest.raises(UsageError, match="no sensor"):
        synthesize_depth(tmp_path / "new", 1, 0, options=DepthOptions(sensor="sonar"))


def test_sets_with_other_first_subjects_share_no_body():
    far = dataclasses.replace(SMALL, first_subject=1000)
    assert {int(depth_sample(i, 1, SMALL).facts["subject"]) for i in range(6)} == {0, 1}
    assert {int(depth_sample(i, 1, far).facts["subject"]) for i in range(6)} == {1000, 1001}


def test_a_scene_without_anything_in_it_shows_the_floor_alone():
    camera = Camera.from_fov(32, 24, 60).look_at((0, 2000, 0), (0, 0, 0), (0, 0, 1))
    view = render_depth(Scene(camera, ()))
    assert view.depth == pytest.approx(np.full((24, 32), 2000.0)) and set(view.labels.ravel()) == {FLOOR}
