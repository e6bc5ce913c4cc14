"""Every real pose and motion file that the readers cover, against what is known about it."""

import json

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, sniff_format, write_poses
from core.io.worked_out import without_centres
from core.kinematics.bones import bone_lengths
from core.poses import Space, Visibility
from tests.core.io.peers import peer

FOLDERS = {  # folder -> frames, people who are there in nearly all of them
    "pose2sim_multi/cam01_json": (100, 3), "pose2sim_multi/cam03_json": (100, 2),
    "pose2sim_single/cam01_json": (100, 2), "pose2sim_single/cam03_json": (100, 1),
    "pose2sim_static/cam01_json": (12, 1), "pose2sim_static/cam02_json": (12, 1),
    "pose2sim_static/cam03_json": (12, 1), "pose2sim_static/cam04_json": (12, 1),
}  # fmt: skip
BVH = {  # file -> skeleton, joints, frames, frames a second
    "samples/ref3d/bvh/20tab_test_freebvh.bvh": ("bvh", 55, 69, 30),
    "samples/ref3d/bvh/assimp_Boxing_Toes.bvh": ("bvh", 21, 3069, 100),
    "mocap/bvh/cmu_131_01.bvh": ("cmu31", 31, 994, 120),
    "mocap/bvh/cmu_09_02.bvh": ("bvh", 43, 131, 120),
}  # fmt: skip


@pytest.mark.parametrize("folder", FOLDERS)
def test_openpose_folders_are_body_25b_with_stable_people(folder, shared_data):
    """One entry of the folders has no keypoints, and the order of people changes from frame to frame."""
    path = shared_data(f"samples/pose/{folder}")
    people = read_poses(path)
    frames, regulars = FOLDERS[folder]
    assert sniff_format(path).name == "openpose" and {p.skeleton.name for p in people.values()} == {"openpose25b"}
    assert {len(poses) for poses in people.values()} == {frames}
    there = sorted((poses.present.any(axis=1).sum() for poses in people.values()), reverse=True)
    assert min(there[:regulars]) >= 0.98 * frames and max(there[regulars:], default=0) <= 2


def test_people_do_not_change_places(shared_data):
    """60 frames a second: from one frame to the next nobody's middle moves by a tenth of the picture's width."""
    for poses in read_poses(shared_data("samples/pose/pose2sim_multi/cam03_json")).values():
        middle = np.nanmedian(poses.coords, axis=1)
        assert np.abs(np.diff(middle, axis=0)).max() < 108


def test_openpose_values_are_those_of_the_file(shared_data):
    path = shared_data("samples/pose/pose2sim_static/cam01_json")
    first = min(path.iterdir())
    values = np.reshape(json.loads(first.read_text())["people"][0]["pose_keypoints_2d"], (25, 3))
    for poses in (read_poses(path)[0], read_poses(first)[0]):
        there = poses.present[0]
        assert np.allclose(poses.coords[0, there], values[there, :2], atol=1e-3) and (values[~there] == 0).all()
        assert np.allclose(poses.confidence[0], values[:, 2], atol=1e-6)


def test_alphapose_halpe(shared_data):
    """810 entries in images 0.jpg to 808.jpg: one person throughout, one more in a single frame."""
    people = read_poses(shared_data("samples/pose/alphapose/alphapose-results_halpe26.json"))
    assert [(p.skeleton.name, len(p), int(p.present.any(axis=1).sum())) for p in people.values()] == [
        ("halpe26", 809, 809), ("halpe26", 809, 1),
    ]  # fmt: skip
    assert people[0].coords[0, 0].tolist() == [167.5078125, 48.125]


def test_coco_ground_truth(shared_data):
    """4 images, 14 annotations of which some have no keypoints; the first man's left eye is visible at (374, 73)."""
    people = read_poses(shared_data("samples/pose/coco_keypoints/test_coco.json"))
    assert {(p.skeleton.name, len(p)) for p in people.values()} == {("coco17", 4)}
    places = np.concatenate([p.coords[:, p.skeleton.index("left_eye")] for p in people.values()])
    assert [374, 73] in places.tolist()
    occluded = sum((p.visibility == Visibility.OCCLUDED).sum() for p in people.values())
    data = json.loads(shared_data("samples/pose/coco_keypoints/test_coco.json").read_text())
    assert occluded == sum(v == 1 for a in data["annotations"] for v in a["keypoints"][2::3]) > 0


def test_a_list_of_boxes_has_no_poses(shared_data):
    with pytest.raises(FormatError, match="no keypoints"):
        read_poses(shared_data("samples/pose/coco_keypoints/test_coco_det_AP_H_56.json"))


def test_deeplabcut_single_many_and_three_index_columns(shared_data):
    reaching = read_poses(shared_data("samples/pose/dlc/CollectedData_Mackenzie.csv"))[0]
    assert reaching.skeleton.joints == ("Hand", "Finger1", "Tongue", "Joystick1", "Joystick2")
    assert np.allclose(reaching.coords[5, 0], [185.2517, 610.3623]) and not reaching.present[5, 2]
    assert np.flatnonzero(reaching.present.any(axis=1))[:3].tolist() == [5, 20, 23]
    single = read_poses(shared_data("samples/pose/dlc/dlc_testdata.csv"))[0]
    assert single.coords[0].tolist() == [[0, 1], [2, 3], [4, 5]] and not single.present[2].any()
    two = read_poses(shared_data("samples/pose/dlc/madlc_testdata.csv"))
    assert two[1].coords[0].tolist() == [[6, 7], [8, 9], [10, 11]]
    three = read_poses(shared_data("samples/pose/dlc/maudlc_testdata_v2.csv"))
    assert three[2].skeleton.joints == ("D", "E") and three[2].coords[1].tolist() == [[22, 23], [24, 25]]


def test_trc_in_metres_and_in_millimetres(shared_data):
    static = read_poses(shared_data("samples/ref3d/trc/pose2sim_P00_static_0-12.trc"))[0]
    assert (len(static), len(static.skeleton), round(static.fps)) == (12, 21, 60)
    assert static.skeleton.joints[0] == "right_hip" and static.space == Space.WORLD
    assert np.allclose(static.coords[0, 0], [-80.5893, 869.6950, 76.1641], atol=1e-3)
    standing = read_poses(shared_data("samples/ref3d/trc/pose2sim_multi_P1_standing_0-100.trc"))[0]
    assert len(standing) == 100 and 850 < np.nanmedian(standing.coords[:, 0, 1]) < 1050  # a hip's height
    markers = read_poses(shared_data("samples/ref3d/trc/pyomeca_markers.trc"))[0]
    assert len(markers.skeleton) == 51 and markers.skeleton.joints[:2] == ("ASISl", "ASISr")
    assert np.allclose(markers.coords[-1, -1, 2], 229.8264)  # the file's last number


@pytest.mark.parametrize("name", ["ktk_tennis_serve", "pyomeca_markers_analogs"])
def test_c3d_equals_what_ezc3d_reads(name, shared_data):
    ezc3d = peer("ezc3d")
    path = shared_data(f"samples/ref3d/c3d/{name}.c3d")
    subjects, theirs = read_poses(path), ezc3d.c3d(str(path))  # the one with analogs has a box and a person
    subjects = {person: without_centres(poses) for person, poses in subjects.items()}
    coords = np.concatenate([poses.coords for poses in subjects.values()], axis=1)
    points = theirs["data"]["points"][:3].transpose(2, 1, 0)
    if name.startswith("ktk"):  # metres; nothing says that z is up, along which the player stands
        expected = np.stack([points[..., 0], points[..., 2], -points[..., 1]], axis=-1) * 1000
    else:  # millimetres; X_SCREEN +X, Y_SCREEN +Z: z is up and becomes y, y goes into the screen
        expected = np.stack([points[..., 0], points[..., 2], -points[..., 1]], axis=-1)
    assert coords.shape == points.shape
    assert np.allclose(coords, expected, atol=1e-3, equal_nan=True)
    assert subjects[0].fps == pytest.approx(theirs["header"]["points"]["frame_rate"])
    labels = theirs["parameters"]["POINT"]["LABELS"]["value"]
    natives = [native for poses in subjects.values() for native in poses.skeleton.natives]
    assert [label.rpartition(":")[2] for label in labels] == [native.rpartition(":")[2] for native in natives]


@pytest.mark.parametrize("file", BVH)
def test_bvh_reads_as_a_person_with_rigid_bones_and_comes_back(file, shared_data, tmp_path):
    poses = read_poses(shared_data(file))[0]
    name, joints, frames, fps = BVH[file]
    assert (poses.skeleton.name, len(poses.skeleton), len(poses), round(poses.fps)) == (name, joints, frames, fps)
    lengths = bone_lengths(poses.coords, poses.skeleton.bones)
    assert np.ptp(lengths, axis=0).max() < 0.01
    knee = [poses.skeleton.index(f"left_{joint}") for joint in ("hip", "knee", "ankle")]
    thigh, shank = np.linalg.norm(np.diff(poses.coords[0, knee], axis=0), axis=1)
    assert 300 < thigh < 500 and 300 < shank < 520  # a grown man's, so the unit was understood
    write_poses(tmp_path / "x.bvh", {0: poses})
    read = read_poses(tmp_path / "x.bvh")[0]
    assert read.skeleton == poses.skeleton and np.abs(read.times - poses.times).max() < 1e-6
    assert np.abs(read.coords - poses.coords).max() < 1e-3


@pytest.mark.slow
def test_all_mocap_files_can_be_read(shared_data):
    """20 of the Daz template with 43 joints, 3 of the subject's own with 31."""
    counts = [len(read_poses(path)[0].skeleton) for path in sorted(shared_data("mocap/bvh").glob("*.bvh"))]
    assert sorted(counts) == [31] * 3 + [43] * 20


def test_mpi28_mocap_through_bvh_differs_by_bone_length_only(shared_data, tmp_path):
    """Bones of the corpus vary by about half a per cent (rounding to 1 mm); BVH makes them constant."""
    from core.poses import PoseSequence
    from core.skeleton import load_skeleton

    coords = np.load(shared_data("mocap/val.npz"))["positions"][:200].astype(float)
    poses = PoseSequence(load_skeleton("mpi28"), coords, np.arange(200) / 25, space=Space.WORLD)
    write_poses(tmp_path / "x.bvh", {0: poses})
    read = read_poses(tmp_path / "x.bvh")[0]
    assert read.skeleton.name == "mpi28"
    assert np.linalg.norm(read.coords - poses.coords, axis=2).mean() < 2
