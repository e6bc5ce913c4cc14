"""Ground truth of MPI-INF-3DHP and Human3.6M, in small files of their layouts."""

import struct
import zlib

import h5py
import numpy as np
import pytest
from scipy.io import savemat

from core.errors import FormatError
from core.io.base import read_poses, sniff_format
from core.io.facts import assumed
from core.io.formats.human36m import KEPT
from core.poses import PoseSequence, Space, Unit, Visibility
from core.skeleton import load_skeleton
from tests.core.io.layouts import (
    azure_kinect_json,
    h36m_h5,
    h36m_npz,
    itop_labels,
    mpi3dhp_test,
    mpi3dhp_v5,
    mpi3dhp_v73,
    ntu_skeleton,
)


@pytest.mark.parametrize("make", [mpi3dhp_v5, lambda: mpi3dhp_v5(True), mpi3dhp_v73])
def test_a_training_sequence_of_mpi_inf_3dhp(make, tmp_path):
    path = tmp_path / "annot.mat"
    path.write_bytes(make())
    assert sniff_format(path).name == "mpi-inf-3dhp"
    cameras = read_poses(path)
    assert sorted(cameras) == [0, 1] and cameras[1].skeleton.name == "mpi28"
    assert cameras[1].coords[3, 5].tolist() == [5, 30, 3000]
    assert (cameras[0].space, cameras[0].unit, cameras[0].fps) == (Space.CAMERA, Unit.MILLIMETRE, 25)
    assert cameras[1].source["camera"] == 1
    flat = read_poses(path, "mpi-inf-3dhp-2d")[0]
    assert flat.coords[2, 27].tolist() == [27, 2] and flat.space == Space.IMAGE


def test_a_test_sequence_of_mpi_inf_3dhp(tmp_path):
    (tmp_path / "new.mat").write_bytes(mpi3dhp_test())
    poses = read_poses(tmp_path / "new.mat")[0]
    assert poses.coords[1, 2].tolist() == [57, 58, 59] and len(poses) == 3
    assert poses.skeleton.joints[:3] == ("head_top", "neck", "right_shoulder")
    values = np.arange(3 * 17 * 3.0).reshape(3, 17, 3)
    old = np.moveaxis(values.transpose(0, 2, 1)[..., None], 0, -1)  # (D, 17, 1, F)
    savemat(tmp_path / "old.mat", {"annot3": old, "annot2": old[:2]})
    np.testing.assert_array_equal(read_poses(tmp_path / "old.mat")[0].coords, poses.coords)


def test_human36m_in_plain_arrays(tmp_path):
    """32 joints in metres, z up: joint 15 (the head top) is 1.7 m up, 0.5 m along y."""
    values = np.random.default_rng(0).uniform(-0.3, 0.3, (6, 32, 3))
    values[:, 15] = [0.1, 0.5, 1.7]
    (tmp_path / "a.npz").write_bytes(h36m_npz(values))
    assert sniff_format(tmp_path / "a.npz").name == "human36m"
    poses = read_poses(tmp_path / "a.npz")[0]
    assert poses.skeleton.name == "h36m17" and KEPT[poses.skeleton.index("head_top")] == 15
    np.testing.assert_allclose(poses.coords[0, poses.skeleton.index("head_top")], [100, 1700, -500], atol=1e-3)
    assert poses.source["subject"] == "S9" and poses.source["action"] == "Walking 1" and poses.fps == 50


def test_human36m_in_hdf5(tmp_path):
    solid, flat = np.ones((3, 17, 3)), np.full((3, 17, 2), 7.0)
    solid[:, 0] = 0.2
    (tmp_path / "a.h5").write_bytes(h36m_h5({"positions_3d/S1/Eating": solid, "S1/Walking": solid}))
    people = read_poses(tmp_path / "a.h5")
    assert [people[i].source["action"] for i in (0, 1)] == ["Walking", "Eating"]
    (tmp_path / "b.h5").write_bytes(h36m_h5({"positions_2d/S1/Eating/2": flat}))
    seen = read_poses(tmp_path / "b.h5")[0]
    assert seen.source["camera"] == "2" and seen.space == Space.IMAGE and (seen.coords == 7).all()
    single = np.arange(96 * 2.0).reshape(96, 2)  # frame 1, joint 2: rows 6, 7, 8 -> 13, 15, 17 mm
    (tmp_path / "c.h5").write_bytes(h36m_h5({"3D_positions": single}))
    assert read_poses(tmp_path / "c.h5")[0].coords[1, 2].tolist() == [13, 17, -15]


def test_pickled_human36m_is_refused_with_the_way_out(tmp_path):
    np.savez(tmp_path / "data_3d_h36m.npz", positions_3d=np.array({"S1": {"Walking": np.zeros((2, 32, 3))}}, object))
    with pytest.raises(FormatError, match="pickled") as refused:
        read_poses(tmp_path / "data_3d_h36m.npz")
    assert "allow_pickle=True" in refused.value.action
    data = np.load(tmp_path / "data_3d_h36m.npz", allow_pickle=True)["positions_3d"].item()
    np.savez(tmp_path / "h36m.npz", **{f"{s}/{a}": p for s in data for a, p in data[s].items()})
    assert len(read_poses(tmp_path / "h36m.npz")[0]) == 2


def test_links_to_other_files_are_not_followed(tmp_path):
    (tmp_path / "secret.h5").write_bytes(h36m_h5({"values": np.zeros((96, 3))}))
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["3D_positions"] = h5py.ExternalLink(str(tmp_path / "secret.h5"), "/values")
    with pytest.raises(FormatError):
        read_poses(tmp_path / "a.h5", "human36m")


@pytest.mark.slow
def test_a_matlab_bomb_is_not_unpacked(tmp_path):
    """A million frames of zeros, 408 MB, in half a megabyte."""
    frames, words = 1_000_000, struct.Struct("<II")
    flags, dims = words.pack(6, 8) + words.pack(6, 0), words.pack(5, 16) + struct.pack("<4i", 3, 17, 1, frames)
    name, size = words.pack(1, 6) + b"annot3\0\0", 3 * 17 * frames * 8
    head = flags + dims + name + words.pack(9, size)
    packer, block = zlib.compressobj(9), bytes(size // 16)
    packed = packer.compress(words.pack(14, len(head) + size) + head)
    packed += b"".join(packer.compress(block) for _ in range(16)) + packer.flush()
    header = b"MATLAB 5.0 MAT-file".ljust(124) + b"\x00\x01IM"
    (tmp_path / "a.mat").write_bytes(header + words.pack(15, len(packed)) + packed)
    with pytest.raises(FormatError, match="claims more than it can hold"):
        read_poses(tmp_path / "a.mat", "mpi-inf-3dhp")


def test_labels_of_itop(tmp_path):
    """Metres with y up become the camera's millimetres, y down."""
    path = tmp_path / "ITOP_side_test_labels.h5"
    path.write_bytes(itop_labels())
    assert sniff_format(path).name == "itop"
    (poses,) = read_poses(path).values()
    joint = poses.skeleton.index("right_hand")
    np.testing.assert_allclose(poses.coords[3, joint], [600, -300, 2000], atol=1e-3)
    assert (poses.space, poses.unit, poses.fps) == (Space.CAMERA, Unit.MILLIMETRE, pytest.approx(30))
    assert poses.present.all(axis=1).tolist() == [True, False, True, True]
    assert (poses.visibility[0] == Visibility.OCCLUDED).nonzero()[0].tolist() == [joint]


def test_itop_of_other_joints_is_refused(tmp_path):
    (tmp_path / "a.h5").write_bytes(h36m_h5({"real_world_coordinates": np.ones((2, 14, 3)), "is_valid": np.ones(2)}))
    with pytest.raises(FormatError, match="15, 3"):
        read_poses(tmp_path / "a.h5")


def test_bodies_of_an_azure_kinect(tmp_path):
    """By their ids and the device's clock, in the camera's axes; what the tracker did not see is missing."""
    (tmp_path / "bodies.json").write_bytes(azure_kinect_json())
    assert sniff_format(tmp_path / "bodies.json").name == "azure-kinect"
    people = read_poses(tmp_path / "bodies.json")
    assert sorted(people) == [7, 9]
    first, second = people[7], people[9]
    assert (first.skeleton.name, first.space, first.unit) == ("azure32", Space.CAMERA, Unit.MILLIMETRE)
    assert first.coords[2, 5].tolist() == [5, 20, 2000] and np.isnan(first.coords[:, 3]).all()
    np.testing.assert_allclose(first.times, np.arange(4) / 15, atol=1e-4)
    assert np.isfinite(second.coords[:, 0, 0]).tolist() == [False, False, True, False]
    assert "joint_orientations" in first.source["dropped"]


def test_bodies_of_the_kinect_v2_are_turned_and_not_mirrored(tmp_path):
    """x, which the sensor counts to its left, is to the right of a camera, y down; the sensor's guesses are hidden."""
    (tmp_path / "S001C001P001R001A001.skeleton").write_bytes(ntu_skeleton())
    (poses,) = read_poses(tmp_path / "S001C001P001R001A001.skeleton").values()
    assert (poses.skeleton.name, poses.space, poses.fps, len(poses)) == ("kinect25", Space.CAMERA, 30, 4)
    assert poses.coords[2, 5].tolist() == pytest.approx([-50, -20, 2000])
    assert not poses.present[1].any()
    assert poses.visibility[0, 6] == Visibility.OCCLUDED and poses.confidence[0, 6] == 0.5
    assert assumed(poses)["fps"] == 30


@pytest.mark.parametrize(("old", "new", "said"), [
    (b"\n25\n", b"\n24\n", "frame 1"), (b"2.0 270.1", b"270.1", "frame 0"), (b"4\n1", b"9\n1", "frame 4"),
])  # fmt: skip
def test_a_damaged_skeleton_of_ntu_names_the_frame(old, new, said, tmp_path):
    (tmp_path / "a.skeleton").write_bytes(ntu_skeleton().replace(old, new, 1))
    with pytest.raises(FormatError, match=said):
        read_poses(tmp_path / "a.skeleton", "ntu")


@pytest.mark.parametrize("name", ["kinect25", "azure32"])
def test_a_kinects_upper_body_is_that_of_the_depth_estimator(name):
    """One command compares the two: every joint of the fifteen has a place, and sides stay sides."""
    skeleton, upper = load_skeleton(name), load_skeleton("depth15")
    coords = np.random.default_rng(0).normal(0, 300, (1, len(skeleton), 3))
    mapped = PoseSequence(skeleton, coords, np.zeros(1), space=Space.CAMERA).to_skeleton(upper)
    assert mapped.present.all()
    np.testing.assert_allclose(mapped.coords[0, upper.index("left_hand")], coords[0, skeleton.index("left_hand")],
                               rtol=1e-5)  # fmt: skip
