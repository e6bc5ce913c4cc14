"""The body follows its joints: at rest, in poses, at any length and turn."""

import numpy as np
import pytest

from core.errors import FormatError, PoseError
from core.synthesis.body import BONES, SKELETON, link_frames
from core.synthesis.makehuman import makehuman_body
from core.synthesis.procedural_body import Shape, procedural_body

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def body():
    return procedural_body()


@pytest.fixture
def walk(shared_data):
    data = np.load(shared_data("mocap/val.npz"))
    return data["positions"][::60].astype(float)


def at(joints, name):
    return joints[SKELETON.index(name)]


def near_bone(body, name):
    return body.weights[:, [bone.name for bone in BONES].index(name)] > 0.9


def test_a_body_has_five_to_fifteen_thousand_triangles_and_is_as_tall_as_asked():
    body = procedural_body(Shape(stature=1600))
    assert 5000 < len(body.faces) < 15500
    assert body.rest[:, 1].max() - body.rest[:, 1].min() == pytest.approx(1600, abs=12)


def test_at_rest_the_surface_stays_where_it_is(body):
    assert np.abs(body.vertices(body.joints) - body.rest).max() < 0.01


def test_faces_look_outward(body):
    corners = body.rest[body.faces].astype(float)
    volume = np.einsum("fk,fk->", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])) / 6
    assert 0.055e9 < volume < 0.095e9  # litres of a grown man, in cubic millimetres


def test_normals_are_unit_and_point_away_from_the_bones(body):
    assert np.linalg.norm(body.normals, axis=1) == pytest.approx(1, abs=1e-4)
    shin = near_bone(body, "left_shin")
    away = body.rest[shin] - at(body.joints, "left_knee")
    axis = at(body.joints, "left_ankle") - at(body.joints, "left_knee")
    away = away - (away @ axis / (axis @ axis))[:, None] * axis
    assert ((away * body.normals[shin]).sum(axis=1) > 0).mean() > 0.97


def test_weights_of_a_vertex_sum_to_one(body):
    assert body.weights.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert set(np.unique(body.labels)) == set(range(len(BONES)))


def test_a_body_moved_and_turned_whole_keeps_its_form(body):
    turn = np.array([[0.0, 0, 1], [0, 1, 0], [-1, 0, 0]])
    moved = body.vertices(body.joints @ turn.T + (100, 20, -300))
    assert np.abs(moved - (body.rest @ turn.T + (100, 20, -300))).max() < 0.05


def test_a_forearm_bent_by_a_right_angle_carries_its_skin_along(body):
    joints = body.joints.copy()
    elbow, wrist = at(joints, "left_elbow"), at(joints, "left_wrist").copy()
    length, ahead = np.linalg.norm(wrist - elbow), np.array([0, 0, 1.0])
    for name, reach in (("left_wrist", length), ("left_hand", length + 63)):
        joints[SKELETON.index(name)] = elbow + reach * ahead
    hand = near_bone(body, "left_palm")
    assert body.vertices(joints)[hand].mean(axis=0) == pytest.approx(elbow + (length + 95) * ahead, abs=40)
    untouched = near_bone(body, "right_forearm")
    assert body.vertices(joints)[untouched] == pytest.approx(body.rest[untouched], abs=0.01)


def test_a_longer_thigh_is_stretched_along_and_no_thicker(body):
    joints = body.joints.copy()
    below = [SKELETON.index(f"left_{name}") for name in ("knee", "ankle", "foot", "toe")]
    axis = at(joints, "left_knee") - at(joints, "left_hip")
    joints[below] += 0.2 * axis
    shin = near_bone(body, "left_shin")
    assert body.vertices(joints)[shin] == pytest.approx(body.rest[shin] + 0.2 * axis, abs=4)


def test_twist_turns_the_head_and_nothing_else(body):
    turned = body.vertices(body.joints, {"skull": 90.0})
    nose = body.rest[near_bone(body, "skull")].argmax(axis=0)[2]
    assert turned[near_bone(body, "skull")][nose][0] > 90  # ahead became left
    assert turned[near_bone(body, "left_shin")] == pytest.approx(body.rest[near_bone(body, "left_shin")], abs=0.01)


def test_frames_are_rotations_in_every_pose(walk, body):
    rest = link_frames(body.joints)
    for joints in walk:
        frames = link_frames(joints, rest)
        assert np.linalg.det(frames) == pytest.approx(1, abs=1e-6)
        assert frames @ frames.transpose(0, 2, 1) == pytest.approx(np.broadcast_to(np.eye(3), frames.shape), abs=1e-6)


def test_in_real_motion_the_surface_stays_around_its_joints(walk, body):
    body = body.fitted(walk)
    for joints in walk:
        vertices = body.vertices(joints)
        distance = np.linalg.norm(vertices[:, None] - joints[None], axis=2).min(axis=1)
        assert np.isfinite(vertices).all() and distance.max() < 330


def test_a_fitted_body_is_as_large_as_its_subject(body):
    assert body.fitted(1.1 * body.joints).rest[:, 1].max() == pytest.approx(1.1 * body.rest[:, 1].max(), rel=1e-4)


def test_missing_joints_are_refused(body):
    with pytest.raises(PoseError):
        body.vertices(np.full((28, 3), np.nan))


def test_fat_and_thin_men_differ_at_the_belt():
    def girth(fat):
        rest = procedural_body(Shape(fat=fat), detail=0.5).rest
        belt = rest[(np.abs(rest[:, 1] - 1050) < 25) & (np.abs(rest[:, 0]) < 250)]
        return np.ptp(belt[:, 0]) + np.ptp(belt[:, 2])

    assert girth(-0.8) < girth(0) < girth(1) and girth(1) > 1.25 * girth(-0.8)


def test_makehumans_mesh_is_a_body_too(shared_data, walk):
    folder = shared_data("body/makehuman/base.obj").parent
    body = makehuman_body(folder, Shape(stature=1700))
    assert len(body.rest) == 13380 and np.ptp(body.rest[:, 1]) == pytest.approx(1700, abs=1)
    assert np.abs(body.vertices(body.joints) - body.rest).max() < 0.01
    assert np.isfinite(body.fitted(walk).vertices(walk[3])).all()
    assert len(makehuman_body(folder, clothes="skirt").faces) > len(body.faces)


def test_makehumans_women_have_wider_hips_for_their_shoulders(shared_data):
    folder = shared_data("body/makehuman/base.obj").parent

    def ratio(sex):
        joints = makehuman_body(folder, Shape(sex=sex)).joints
        return at(joints, "left_hip")[0] / at(joints, "left_shoulder")[0]

    assert ratio(0.0) > ratio(1.0)


def test_a_folder_without_makehuman_is_refused(tmp_path):
    with pytest.raises(FormatError):
        makehuman_body(tmp_path)


def test_rotations_of_a_motion_file_give_the_turns_that_positions_do_not_show(body):
    def about(axis, degrees):
        axis, angle = axis / np.linalg.norm(axis), np.radians(degrees)
        k = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
        return np.eye(3) + np.sin(angle) * k + (1 - np.cos(angle)) * k @ k

    head = at(body.joints, "head_top") - at(body.joints, "head")
    arm = at(body.joints, "left_hand") - at(body.joints, "left_wrist")
    rotations = {"head": about(head, 40), "left_wrist": about(arm, -70), "left_knee": np.eye(3)}
    twist = body.twist_from(body.joints, rotations, body.joints)
    assert twist == pytest.approx({"skull": 40, "left_palm": -70, "left_shin": 0}, abs=1e-6)
