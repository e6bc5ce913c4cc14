"""Data sets in the layouts of their owners: small ones made here, read as a stream of annotated people."""

import json

import cv2
import h5py
import numpy as np
import pytest
from scipy.io import savemat

from core.datasets.base import open_dataset
from core.errors import FormatError
from core.synthesis.color_dataset import ColorOptions, synthesize_rgb

PICTURE = np.full((24, 32, 3), (200, 100, 50), np.uint8)  # RGB


def put_picture(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), PICTURE[..., ::-1])


def seen_color(sample):
    return sample.read().astype(int).mean(axis=(0, 1))


def test_human36m_of_annot_h5(tmp_path):
    folder = tmp_path / "S9" / "Walking"
    flat, solid = np.random.default_rng(0).uniform(5, 20, (2, 32, 2)), np.zeros((2, 32, 3))
    solid[:, 15] = (0, -700, 5000)
    for frame in (1, 6):
        put_picture(folder / "imageSequence" / "54138969" / f"img_{frame:06d}.jpg")
    with h5py.File(folder / "annot.h5", "w") as file:
        file.update({"pose/2d": flat, "pose/3d-univ": solid, "frame": [1, 6], "camera": [54138969] * 2})
    people = open_dataset(tmp_path)
    first, second = people
    assert (len(people), people.skeleton.name, first.subject) == (2, "h36m17", "S9")
    assert first.points[people.skeleton.index("head_top")] == pytest.approx(flat[0, 15])
    assert second.body[people.skeleton.index("head_top")].tolist() == [0, -700, 5000]
    assert seen_color(second) == pytest.approx((200, 100, 50), abs=4)


def test_human36m_of_npz_is_in_metres_and_its_pictures_may_be_sorted_into_folders(tmp_path):
    name = "S1_Walking_1.54138969_000001.jpg"
    put_picture(tmp_path / "images" / "S1" / "S1_Walking_1.54138969" / name)
    part, solid = np.ones((1, 17, 3)), np.zeros((1, 17, 4))
    part[0, 3, 2], solid[0, 10, :3] = 0, (0.1, -0.7, 5.0)
    np.savez(tmp_path / "h36m_train.npz", imgname=[name], part=part, S=solid)
    (sample,) = open_dataset(tmp_path)
    assert sample.body[10] == pytest.approx([100, -700, 5000]) and sample.subject == "S1"
    assert np.isnan(sample.points[3]).all() and sample.confidence.sum() == 16
    assert seen_color(sample) == pytest.approx((200, 100, 50), abs=4)


def test_human36m_that_names_pictures_elsewhere_is_refused(tmp_path):
    (tmp_path / "images").mkdir()
    np.savez(tmp_path / "h36m_x.npz", imgname=["../../secret.jpg"], part=np.ones((1, 17, 3)), S=np.ones((1, 17, 4)))
    with pytest.raises(FormatError, match="outside"):
        list(open_dataset(tmp_path))


@pytest.mark.slow
def test_mpi_inf_3dhp_training_gives_the_cameras_whose_pictures_are_there(tmp_path):
    folder = tmp_path / "S2" / "Seq1"
    put_picture(folder / "imageFrames" / "video_1" / "frame_000001.jpg")
    put_picture(folder / "imageFrames" / "video_1" / "frame_000002.jpg")
    cells = {name: np.empty((2, 1), object) for name in ("annot2", "annot3")}
    for camera in range(2):
        cells["annot2"][camera, 0] = np.arange(2 * 56.0).reshape(2, 56) + camera
        cells["annot3"][camera, 0] = np.arange(2 * 84.0).reshape(2, 84) + camera
    savemat(folder / "annot.mat", cells)
    people = open_dataset(tmp_path)
    first, second = people
    assert (people.skeleton.name, first.subject, people.has_3d) == ("mpi28", "S2", True)
    assert first.points[1].tolist() == [3, 4] and second.body[0].tolist() == [85, 86, 87]
    assert seen_color(second) == pytest.approx((200, 100, 50), abs=4)


def test_mpi_inf_3dhp_test_leaves_invalid_frames_out(tmp_path):
    folder = tmp_path / "TS3"
    put_picture(folder / "imageSequence" / "img_000001.jpg")
    put_picture(folder / "imageSequence" / "img_000003.jpg")
    with h5py.File(folder / "annot_data.mat", "w") as file:
        file["annot2"] = np.ones((3, 1, 17, 2)) * np.arange(3)[:, None, None, None]
        file["annot3"] = np.ones((3, 1, 17, 3))
        file["valid_frame"] = np.array([[1], [0], [1]])
    first, third = open_dataset(tmp_path)
    assert first.subject == "TS3" and third.points[4].tolist() == [2, 2]
    assert third.read().shape == PICTURE.shape


def matlab_person(points):
    point = np.array([(x, y, i, v) for x, y, i, v in points],
                     dtype=[("x", object), ("y", object), ("id", object), ("is_visible", object)])
    return {"scale": 2.0, "objpos": {"x": 5.0, "y": 5.0}, "annopoints": {"point": point}}


def test_mpii_of_its_owners_file_counts_pixels_from_1(tmp_path):
    put_picture(tmp_path / "images" / "000001.jpg")
    with_joints = {"image": {"name": "000001.jpg"}, "annorect": matlab_person([(11.0, 21.0, 0, 1), (13.0, 9.0, 9, 0)])}
    without = {"image": {"name": "000002.jpg"}, "annorect": {"scale": 1.0}}
    annolist = np.array([with_joints, without], object)
    savemat(tmp_path / "mpii_human_pose_v1_u12_1.mat", {"RELEASE": {"annolist": annolist, "img_train": [1, 0]}})
    people = open_dataset(tmp_path)
    (sample,) = people
    assert (len(people), people.skeleton.name, people.has_3d) == (1, "mpii16", False)
    assert sample.points[0].tolist() == [10, 20] and sample.points[9].tolist() == [12, 8]
    assert sample.confidence[[0, 9]].tolist() == [1, 0.5] and sample.confidence.sum() == 1.5
    assert seen_color(sample) == pytest.approx((200, 100, 50), abs=4)


@pytest.mark.parametrize("name", ["mpii_annotations.json", "annot/train.json"])
def test_mpii_of_a_list(tmp_path, name):
    put_picture(tmp_path / "images" / "1.jpg")
    joints = [[10.0 + k, 5.0] for k in range(15)] + [[0.0, 0.0]]
    one = {"img_paths": "1.jpg", "joint_self": [[*joint, 1.0] for joint in joints]}
    other = {"image": "1.jpg", "joints": joints, "joints_vis": [1] * 15 + [0]}
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(json.dumps([one if "annotations" in name else other]))
    (sample,) = open_dataset(tmp_path)
    assert sample.points[2].tolist() == [11, 4] and np.isnan(sample.points[15]).all()
    assert sample.confidence.tolist() == [1.0] * 15 + [0.0]


@pytest.mark.slow
def test_our_own_pictures_are_a_data_set(tmp_path):
    synthesize_rgb(tmp_path / "set", 2, 1, options=ColorOptions(width=96, height=64, subjects=1))
    people = open_dataset(tmp_path / "set")
    first, second = people
    assert len(people) == 2 and people.has_3d and first.read().shape == (64, 96, 3)
    assert first.body.shape == (28, 3) and second.subject == "0"


def test_what_is_no_data_set_is_refused(tmp_path):
    with pytest.raises(FormatError, match="not a known data set"):
        open_dataset(tmp_path)
    with pytest.raises(FormatError, match="no folder"):
        open_dataset(tmp_path / "nothing")
