"""Anipose, JARVIS, Qualisys, FreeMoCap, MediaPipe Tasks and AMASS: places, axes, units and rates as each has them."""

import json

import numpy as np
import pytest

from core.calibration import read_calibration
from core.errors import FormatError
from core.io.base import read_poses, sniff_format
from core.io.facts import PICTURE, Said, assumed, fact, remarks
from core.kinematics.rotations import matrix_from_quaternion
from core.poses import Space, Unit
from tests.core.io.formats.test_opensim import joint
from tests.core.io.layouts import freemocap_by_trajectory, freemocap_v2
from tests.core.io.peers import peer


def test_anipose_has_scores_and_frames(tmp_path):
    names = ("nose", "left_hip", "left_knee")
    header = [f"{name}_{end}" for name in names for end in ("x", "y", "z", "error", "ncams", "score")]
    rows = [[v for place in range(3) for v in (1000 * place, 200 + frame, 300, 0.5, 3, 0.25)] for frame in (4, 6)]
    lines = [[*header, "fnum"], [*rows[0], 4], [*rows[1], 6]]
    (tmp_path / "a.csv").write_text("".join(",".join(map(str, line)) + "\n" for line in lines))
    poses = read_poses(tmp_path / "a.csv", said=Said(up="y"))[0]
    assert poses.space == Space.WORLD and poses.confidence[poses.present] == pytest.approx(0.25)
    seen = poses.present.any(axis=1)
    assert poses.coords[seen][0, 2].tolist() == [2000, 204, 300] and seen.sum() == 2
    assert np.diff(poses.times[seen]) == pytest.approx(2 / 30)
    assert any("nose_error" in text for text in remarks(poses))


@pytest.mark.slow  # movement takes seconds to load
def test_movement_says_the_same_of_an_anipose_file(tmp_path):
    header = [f"nose_{end}" for end in ("x", "y", "z", "error", "ncams", "score")] + ["fnum"]
    extra = [f"M_{i}{j}" for i in range(3) for j in range(3)] + [f"center_{i}" for i in range(3)]
    rows = [[100.5, 200.25, 300 + n, 0.1, 2, 0.5, n, *[0] * 12] for n in range(3)]
    lines = [",".join([*header, *extra]), *(",".join(map(str, row)) for row in rows)]
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
    theirs = peer("movement.io.load_poses").from_anipose_file(tmp_path / "a.csv", fps=30)
    np.testing.assert_allclose(read_poses(tmp_path / "a.csv")[0].coords[:, 0], theirs.position.values[:, :, 0, 0])


@pytest.mark.parametrize("axes", ["xyz", "xy"])
def test_jarvis_has_two_header_rows(axes, tmp_path):
    ends = [*axes, "confidence"]
    lines = [",".join(name for name in ("Snout", "Tail") for _ in ends), ",".join(ends * 2)]
    lines += [",".join(["100", "200", "300"][: len(axes)] + ["0.9"] + ["NaN"] * len(axes) + ["0"]) for _ in range(2)]
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
    poses = read_poses(tmp_path / "a.csv")[0]
    assert sniff_format(tmp_path / "a.csv").name == "jarvis" and poses.skeleton.joints == ("Snout", "Tail")
    assert poses.coords[0, 0].tolist() == [100, 200, 300][: len(axes)] and poses.present[0].tolist() == [True, False]
    assert poses.confidence[0].tolist() == pytest.approx([0.9, 0])


def test_a_calibration_of_jarvis_is_transposed(tmp_path):
    from tests.core.io.formats.test_tables_of_animals import CASES

    camera = next(iter(read_calibration(CASES / "jarvis_calib.yaml").values()))
    assert (camera.width, camera.height) == (1280, 720) and camera.K[0, 2] == 640 and camera.K[2, 0] == 0


def test_qualisys_is_z_up_in_millimetres(tmp_path):
    head = "NO_OF_FRAMES\t2\nNO_OF_CAMERAS\t8\nNO_OF_MARKERS\t2\nFREQUENCY\t200\nMARKER_NAMES\tA\tB\n"
    (tmp_path / "a.tsv").write_text(head + "1\t2\t3\t4\t5\t6\n1\t2\t4\t0\t0\t0\n")
    columns = "Frame\tTime\tA X\tA Y\tA Z\tB X\tB Y\tB Z\n"
    (tmp_path / "b.tsv").write_text(head + columns + "1\t0.5\t1\t2\t3\t4\t5\t6\n2\t0.505\t1\t2\t4\t0\t0\t0\n")
    for name, start in (("a.tsv", 0), ("b.tsv", 0.5)):
        poses = read_poses(tmp_path / name)[0]
        assert poses.coords[0].tolist() == [[1, 3, -2], [4, 6, -5]] and poses.present[1].tolist() == [True, False]
        assert poses.times == pytest.approx([start, start + 0.005]) and assumed(poses)["up"] == "z"


def test_freemocaps_array_is_the_body(tmp_path):
    values = np.random.default_rng(0).normal(0, 500, (4, 553, 3))
    np.save(tmp_path / "a.npy", values)
    poses = read_poses(tmp_path / "a.npy")[0]
    x, y, z = values[:, 0].T
    np.testing.assert_allclose(joint(poses, "nose"), [x[0], z[0], -y[0]], rtol=1e-5)
    assert "left out: 520 keypoints of hands and face" in remarks(poses) and len(poses) == 4


def test_of_freemocaps_second_version_the_measured_body_and_hand_are_read(tmp_path):
    """The same keypoints stand below again with stiff bones; the fourth of them is a centre of mass."""
    (tmp_path / "a.csv").write_bytes(freemocap_v2())
    poses = read_poses(tmp_path / "a.csv")[0]
    assert sniff_format(tmp_path / "a.csv").name == "freemocap"
    assert poses.skeleton.joints == ("nose", "left_eye", "left_hand_thumb1")
    np.testing.assert_allclose(poses.coords[1], [[0.5, 0, -1], [2.5, 20, -1], [4.5, 40, -1]])  # x, z, -y
    texts = remarks(poses)
    assert {f"left out: the trajectory {kind}" for kind in ("rigid_3d_xyz", "segment_center_of_mass")} <= set(texts)


def test_freemocaps_first_version_names_models_not_parts(tmp_path):
    rows = ["frame,timestamp,timestamp_by_camera,model,keypoint,x,y,z,reprojection_error"]
    kinds = (("body", "nose"), ("com", "head"), ("hand", "right_0000"), ("hand", "left_0000"), ("face", "0000"))
    for t in range(2):
        rows += [f"{t},,{{}},mediapipe_{model},{name},{n},2,3,1.5" for n, (model, name) in enumerate(kinds)]
    (tmp_path / "a.csv").write_text("\n".join(rows) + "\n")
    poses = read_poses(tmp_path / "a.csv")[0]
    assert poses.skeleton.joints == ("nose", "right_hand_0000", "left_hand_0000")
    assert poses.coords[1, :, 0].tolist() == [0, 2, 3] and poses.fps == pytest.approx(30)
    texts = remarks(poses)
    assert "left out: 1 keypoints of the face" in texts and "left out: 1 centres of mass" in texts
    assert any(text.startswith("the file states no rate") for text in texts)


def test_freemocaps_table_by_trajectory(tmp_path):
    (tmp_path / "a.csv").write_bytes(freemocap_by_trajectory())
    poses = read_poses(tmp_path / "a.csv")[0]
    assert sniff_format(tmp_path / "a.csv").name == "freemocap-wide"
    assert poses.skeleton.joints == ("nose", "left_eye", "right_hand_0000") and len(poses) == 4
    np.testing.assert_allclose(poses.coords[2, 2], [904.5 + 2, 1105.5 + 2, -(1005 + 2)])
    assert "left out: 2 points of the face and centres of mass" in remarks(poses)


def test_landmarks_of_mediapipe_tasks_are_parts_of_the_picture(tmp_path):
    point = {"x": 0.25, "y": 0.5, "z": 0.1, "visibility": 0.8}
    people = [[point | {"x": 0.1 + n / 100} for n in range(33)], [point | {"y": 0.3 + n / 100} for n in range(33)]]
    results = [{"timestamp_ms": 40 * t, "pose_landmarks": people, "pose_world_landmarks": people} for t in range(3)]
    (tmp_path / "a.json").write_text(json.dumps(results))
    found = read_poses(tmp_path / "a.json")
    assert len(found) == 2 and found[0].skeleton.name == "blazepose33" and found[0].unit == Unit.RELATIVE
    assert fact(found[0], "unit")[0] == PICTURE and found[0].times == pytest.approx([0, 0.04, 0.08])
    assert found[0].confidence.max() == pytest.approx(0.8)
    assert "left out: landmarks in metres around the hips, and depth" in remarks(found[0])


def amass(path, **more):
    poses, trans = np.zeros((3, 156)), np.zeros((3, 3))
    poses[:, :3] = [np.pi / 2, 0, 0]  # AMASS: the body's y is the room's z
    poses[1, 3:6] = [-np.pi / 2, 0, 0]  # left thigh forward
    trans[:, 2] = 0.9
    np.savez(path, poses=poses, trans=trans, betas=np.zeros(16), mocap_framerate=120.0, **more)


def test_amass_stands_upright_and_keeps_its_rotations(tmp_path):
    amass(tmp_path / "a.npz")
    poses = read_poses(tmp_path / "a.npz")[0]
    assert joint(poses, "pelvis") == pytest.approx([0, 900, 0], abs=1e-3) and poses.fps == pytest.approx(120)
    assert joint(poses, "head")[1] > 1400 and joint(poses, "left_ankle")[1] < 10
    thigh = [poses.coords[t, poses.skeleton.index("left_knee")] - poses.coords[t, poses.skeleton.index("left_hip")]
             for t in (0, 1)]  # fmt: skip
    assert thigh[0] == pytest.approx([0, -420, 0], abs=0.1) and thigh[1] == pytest.approx([0, 0, 420], abs=0.1)
    turns = matrix_from_quaternion(poses.rotations)
    child, parent = poses.skeleton.index("left_knee"), poses.skeleton.index("left_hip")
    again = np.einsum("tij,j->ti", turns[:, parent], poses.rest[child] - poses.rest[parent])
    np.testing.assert_allclose(again, poses.coords[:, child] - poses.coords[:, parent], atol=0.1)
    assert "average length" in str(assumed(poses)["body"])
    texts = set(remarks(poses))
    assert {"left out: 30 rotations of hands and face", "left out: the shape of the body (betas)"} <= texts


def test_joints_and_rest_poses_that_a_file_brings_are_taken(tmp_path):
    places = np.random.default_rng(0).normal(0, 1, (3, 24, 3))
    amass(tmp_path / "a.npz", joints=places)
    poses = read_poses(tmp_path / "a.npz")[0]
    np.testing.assert_allclose(poses.coords[:, 5, 1], places[:, 5, 2] * 1000, rtol=1e-5)
    assert "body" not in assumed(poses)
    amass(tmp_path / "b.npz", J=np.random.default_rng(1).normal(0, 1, (24, 3)))
    assert "body" not in assumed(read_poses(tmp_path / "b.npz")[0])


def test_npz_of_other_rotations_is_refused(tmp_path):
    np.savez(tmp_path / "a.npz", poses=np.zeros((3, 45)), trans=np.zeros((3, 3)))
    with pytest.raises(FormatError, match="no motion of SMPL"):
        read_poses(tmp_path / "a.npz")
