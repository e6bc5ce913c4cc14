"""NWB with ndx-pose: a file of its own tests, files of theirs, files of ours read by them."""

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, write_poses
from core.io.facts import fact
from core.poses import Space
from tests.core.io.peers import peer

pytestmark = pytest.mark.slow  # loading these peers takes seconds


def test_a_real_file_has_its_names_times_and_bones(shared_data):
    people = read_poses(shared_data("samples/pose/nwb/0.3.0_poseestimation_two_cameras.nwb"))
    poses = people[0]
    assert list(people) == [0] and len(poses) == 10 and poses.space == Space.IMAGE
    assert set(poses.skeleton.joints) == {"front_left_paw", "front_right_paw"} and len(poses.skeleton.bones) == 1
    assert poses.source["individual"] == "PoseEstimation" and (np.diff(poses.times) > 0).all()


@pytest.mark.parametrize("dims", [2, 3])
def test_ours_is_read_by_pynwb_and_comes_back(dims, make_poses, tmp_path):
    pynwb = peer("pynwb")
    peer("ndx_pose")
    written = {person: make_poses(5, "coco17", dims, seed=person) for person in range(2)}
    coords = written[1].coords.copy()
    coords[2, 3] = np.nan
    written[1] = written[1].replace(coords=coords)
    write_poses(tmp_path / "a.nwb", written)
    with pynwb.NWBHDF5IO(str(tmp_path / "a.nwb"), "r", load_namespaces=True) as io:
        module = io.read().processing["behavior"]
        for person, poses in written.items():
            container = module[f"PoseEstimation_person{person}"]
            for place, joint in enumerate(poses.skeleton.joints):
                series = container[joint]
                np.testing.assert_array_equal(series.data[:], poses.coords[:, place])
                np.testing.assert_array_equal(series.timestamps[:], poses.times)
            assert [tuple(edge) for edge in container.skeleton.edges[:]] == list(poses.skeleton.bones)
    for person, poses in read_poses(tmp_path / "a.nwb").items():
        np.testing.assert_array_equal(poses.coords, written[person].coords)
        assert poses.skeleton.joints == written[person].skeleton.joints and poses.space == written[person].space
        np.testing.assert_allclose(poses.confidence, written[person].confidence, atol=1e-6)
        assert dims == 2 or fact(poses, "unit") == ("mm", "stated")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what sleap-io calls
def test_what_sleap_io_writes_is_read(make_poses, tmp_path):
    sleap_io = peer("sleap_io")
    peer("ndx_pose")
    written = {0: make_poses(5, "coco17", 2), 1: make_poses(5, "coco17", 2, seed=3)}
    write_poses(tmp_path / "a.slp", written, "sleap")
    labels = sleap_io.load_slp(str(tmp_path / "a.slp"), open_videos=False)
    sleap_io.save_nwb(labels, str(tmp_path / "b.nwb"))
    read = read_poses(tmp_path / "b.nwb")
    assert len(read) == 2
    for person, poses in read.items():
        order = [poses.skeleton.joints.index(joint) for joint in written[person].skeleton.joints]
        np.testing.assert_allclose(poses.coords[:, order], written[person].coords, atol=1e-4)


def test_nwb_without_the_extra_says_what_to_install(make_poses, tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "ndx_pose", None)
    with pytest.raises(FormatError, match=r"pip install posewright\[interop\]"):
        write_poses(tmp_path / "a.nwb", {0: make_poses(5, "coco17", 2)})
    assert not list(tmp_path.iterdir())
