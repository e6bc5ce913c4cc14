"""What stands beside the points of a C3D file is kept and written back; several subjects; Theia's rotations."""

from pathlib import Path

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.io.facts import ASSUMED, STATED, Said, fact, remarks
from tests.core.io.peers import peer

CASES = Path(__file__).parents[3] / "data" / "interop"


def made(path, *, points: int = 2, frames: int = 5, rotations: tuple[str, ...] = (), standing: tuple[str, ...] = ()):
    """Markers, three analog channels at four times the rate, and rotations at twice, z up and in metres; or markers of
    a body, one over the other from the floor on, in a file that does not say which way is up."""
    ezc3d, random = peer("ezc3d"), np.random.default_rng(0)
    file = ezc3d.c3d()
    file["parameters"]["POINT"]["RATE"]["value"] = [50.0]
    file["parameters"]["POINT"]["LABELS"]["value"] = tuple("ABCDEF"[:points])
    file["parameters"]["POINT"]["UNITS"]["value"] = ("m",)
    if not standing:
        file.add_parameter("POINT", "X_SCREEN", ["+X"])
        file.add_parameter("POINT", "Y_SCREEN", ["+Z"])
    points = len(standing) or points
    file["data"]["points"] = np.concatenate([random.uniform(0, 2, (3, points, frames)), np.ones((1, points, frames))])
    if standing:
        file["parameters"]["POINT"]["LABELS"]["value"] = standing
        file["data"]["points"][:3] = np.array([0.3, 0.2, 0.0])[:, None, None]
        file["data"]["points"][2] = np.linspace(0.1, 1.7, points)[:, None]
    file["parameters"]["ANALOG"]["RATE"]["value"] = [200.0]
    file["parameters"]["ANALOG"]["LABELS"]["value"] = ("Fx", "Fy", "EMG")
    file["parameters"]["ANALOG"]["UNITS"]["value"] = ("N", "N", "V")
    file["data"]["analogs"] = random.normal(0, 9, (1, 3, 4 * frames))
    file.add_parameter("EVENT", "USED", [2])
    file.add_parameter("EVENT", "TIMES", np.array([[0.0, 0.0], [0.02, 0.06]]))
    file.add_parameter("EVENT", "LABELS", ["Foot Strike", "Foot Off"])
    if rotations:
        turns = np.zeros((4, 4, len(rotations), 2 * frames))
        turns[:] = np.eye(4)[:, :, None, None]
        turns[:3, 3] = random.uniform(0, 2, (3, len(rotations), 2 * frames))
        file.add_parameter("ROTATION", "LABELS", list(rotations))
        file.add_parameter("ROTATION", "RATE", [100.0])
        file["data"]["rotations"] = turns
    file.write(str(path))
    return ezc3d.c3d(str(path))


def test_where_z_is_found_to_be_up_what_stands_beside_is_written_in_the_files_axes(tmp_path):
    was = made(tmp_path / "a.c3d", standing=("RAnkle", "RKnee", "RHip", "RShoulder", "Nose"))
    poses = read_poses(tmp_path / "a.c3d")[0]
    assert fact(poses, "up") == ("z", ASSUMED) and poses.coords[0, -1].tolist() == pytest.approx([300, 1700, -200])
    write_poses(tmp_path / "b.c3d", {0: poses})
    now = peer("ezc3d").c3d(str(tmp_path / "b.c3d"))
    np.testing.assert_array_equal(now["data"]["analogs"], was["data"]["analogs"])
    np.testing.assert_allclose(now["data"]["points"][:3], was["data"]["points"][:3], atol=1e-6)


def test_all_that_stands_beside_the_points_comes_back(tmp_path):
    was = made(tmp_path / "a.c3d", rotations=("pelvis_4X4", "l_thigh_4X4"))
    poses = read_poses(tmp_path / "a.c3d")[0]
    moved = poses.coords.copy()
    moved[2, 0] += 10  # millimetres
    write_poses(tmp_path / "b.c3d", {0: poses.replace(coords=moved)})
    now = peer("ezc3d").c3d(str(tmp_path / "b.c3d"))
    for name in ("analogs", "rotations"):
        np.testing.assert_array_equal(now["data"][name], was["data"][name])
    for name in ("UNITS", "X_SCREEN", "Y_SCREEN", "RATE"):
        assert list(now["parameters"]["POINT"][name]["value"]) == list(was["parameters"]["POINT"][name]["value"])
    assert now["parameters"]["ANALOG"]["LABELS"]["value"] == ["Fx", "Fy", "EMG"]
    assert now["parameters"]["ANALOG"]["RATE"]["value"] == 200 and now["parameters"]["ROTATION"]["RATE"]["value"] == 100
    assert now["parameters"]["EVENT"]["LABELS"]["value"] == ["Foot Strike", "Foot Off"]
    np.testing.assert_array_equal(now["parameters"]["EVENT"]["TIMES"]["value"][1], np.float32([0.02, 0.06]))
    apart = now["data"]["points"][:3] - was["data"]["points"][:3]
    assert apart[:, 0, 2] == pytest.approx([0.01, -0.01, 0.01], abs=1e-6)  # y up is z up there
    apart[:, 0, 2] = 0
    assert np.abs(apart).max() < 1e-6


def test_what_is_kept_is_said_and_is_not_written_for_other_frames(tmp_path):
    made(tmp_path / "a.c3d")
    poses = read_poses(tmp_path / "a.c3d")[0]
    assert {"kept for the way back: 2 events (Foot Strike at 0.020 s, Foot Off at 0.060 s)",
            "kept for the way back: 3 analog channels"} <= set(remarks(poses))  # fmt: skip
    turned = read_poses(tmp_path / "a.c3d", said=Said(up="x"))[0]
    for other in (poses.slice(1, 5), poses.replace(times=poses.times * 2), turned):
        write_poses(tmp_path / "b.c3d", {0: other})
        now = peer("ezc3d").c3d(str(tmp_path / "b.c3d"))
        assert not now["data"]["analogs"].size and "EVENT" not in now["parameters"]
        assert now["parameters"]["POINT"]["UNITS"]["value"] == ["mm"]


def test_events_go_through_our_own_files(tmp_path):
    write_poses(tmp_path / "a.npz", read_poses(CASES / "events.c3d"))
    write_poses(tmp_path / "b.c3d", read_poses(tmp_path / "a.npz"))
    files = (peer("ezc3d").c3d(str(path)) for path in (CASES / "events.c3d", tmp_path / "b.c3d"))
    was, now = (file["parameters"]["EVENT"] for file in files)
    for name in ("USED", "LABELS", "TIMES"):
        np.testing.assert_array_equal(now[name]["value"], was[name]["value"])


def test_a_real_file_of_vicon_comes_back_whole(shared_data, tmp_path):
    """Two subjects, 38 channels of 11,600 samples, parameters of whole numbers in two dimensions."""
    path = shared_data("samples/ref3d/c3d/pyomeca_markers_analogs.c3d")
    people = read_poses(path)
    assert [p.source["subject"] for p in people.values()] == ["boite", "Daphnee"]
    write_poses(tmp_path / "b.c3d", people)
    was, now = (peer("ezc3d").c3d(str(where)) for where in (path, tmp_path / "b.c3d"))
    np.testing.assert_allclose(now["data"]["analogs"], was["data"]["analogs"], rtol=1e-6)
    colours = [file["parameters"]["EVENT_CONTEXT"]["COLOURS"] for file in (was, now)]
    np.testing.assert_array_equal(colours[0]["value"], colours[1]["value"])
    assert colours[0]["type"] == colours[1]["type"]
    labels = [label.strip() for label in was["parameters"]["POINT"]["LABELS"]["value"]]
    assert now["parameters"]["POINT"]["LABELS"]["value"] == labels
    np.testing.assert_allclose(now["data"]["points"][:3], was["data"]["points"][:3], atol=1e-3)


def test_subjects_keep_their_names(tmp_path):
    people = read_poses(CASES / "vicon_two_subjects.c3d")
    assert [p.source["subject"] for p in people.values()] == ["Alice", "Bob"]
    write_poses(tmp_path / "b.c3d", people)
    back = read_poses(tmp_path / "b.c3d")
    assert [p.source["subject"] for p in back.values()] == ["Alice", "Bob"]
    for person, poses in back.items():
        np.testing.assert_allclose(poses.coords, people[person].coords, atol=1e-3)
        np.testing.assert_array_equal(poses.times, people[person].times)


def test_rotations_of_theia_are_joints_where_segments_begin(tmp_path):
    names = ("worldbody_4X4", "pelvis_4X4", "l_thigh_4X4", "r_shank_4X4", "l_uarm_4X4", "r_clavicle_4X4", "neck_4X4")
    was = made(tmp_path / "a.c3d", points=0, rotations=names)
    poses = read_poses(tmp_path / "a.c3d")[0]
    joints = {"pelvis", "left_hip", "right_knee", "left_shoulder", "right_clavicle", "neck"}
    assert set(poses.skeleton.joints) == joints
    x, y, z = was["data"]["rotations"][:3, 3, 2, ::2] * 1000  # metres, z up, twice the rate
    np.testing.assert_allclose(poses.coords[:, poses.skeleton.index("left_hip")], np.stack([x, z, -y], 1), rtol=1e-6)


def test_theias_z_is_up_where_the_file_does_not_say(tmp_path):
    ezc3d = peer("ezc3d")
    was = made(tmp_path / "a.c3d", points=0, rotations=("pelvis_4X4", "l_thigh_4X4"))
    for name in ("X_SCREEN", "Y_SCREEN"):
        del was["parameters"]["POINT"][name]
    was.write(str(tmp_path / "b.c3d"))
    stated, silent = (read_poses(tmp_path / name)[0] for name in ("a.c3d", "b.c3d"))
    assert fact(silent, "up") == ("z", ASSUMED) and fact(stated, "up") == ("z", STATED)
    np.testing.assert_allclose(silent.coords, stated.coords)
    assert ezc3d.c3d(str(tmp_path / "b.c3d"))["data"]["rotations"].shape == was["data"]["rotations"].shape


def test_points_that_are_angles_are_no_markers(tmp_path):
    ezc3d = peer("ezc3d")
    made(tmp_path / "a.c3d", points=3)
    file = ezc3d.c3d(str(tmp_path / "a.c3d"))
    file.add_parameter("POINT", "ANGLES", ["B"])
    file.write(str(tmp_path / "b.c3d"))
    poses = read_poses(tmp_path / "b.c3d")[0]
    assert poses.skeleton.joints == ("A", "C")
    assert "left out: 1 points that are angles, forces or the like (B)" in remarks(poses)
