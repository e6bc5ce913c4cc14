"""SLEAP, DeepLabCut, MMPose and FreeMoCap: files of theirs read, files of ours read by them."""

from pathlib import Path

import numpy as np
import pytest

from core.io.base import read_poses, sniff_format, write_poses
from core.io.facts import Said, assumed, remarks_of
from core.poses import Space
from tests.core.io.peers import peer

CASES = Path(__file__).parents[3] / "data" / "interop"


def test_a_sleap_project_has_its_people_by_track():
    """77 instances of 13 joints in 40 frames, of the tracks a and b."""
    people = read_poses(CASES / "sleap.slp")
    assert list(people) == [0, 1] and {len(p) for p in people.values()} == {40}
    assert sum(int(p.present.any(axis=1).sum()) for p in people.values()) == 77
    assert people[0].skeleton.joints[:2] == ("nose", "left_shoulder") and assumed(people[0])["fps"] == 30


def test_a_sleap_project_is_read_as_sleap_io_reads_it():
    labels = peer("sleap_io").load_slp(str(CASES / "sleap.slp"), open_videos=False)
    theirs = labels.numpy()  # (frames, tracks, nodes, 2)
    for person, poses in read_poses(CASES / "sleap.slp").items():
        np.testing.assert_allclose(poses.coords, theirs[:, person], atol=1e-3)


@pytest.mark.parametrize("name", ["centered_pair_predictions.slp", "minimal_instance.slp"])
def test_real_projects_of_sleap(name, shared_data):
    """Two flies of 24 joints over 1100 frames (27 tracks); two instances labelled by hand in one frame."""
    path = shared_data(f"samples/pose/sleap/{name}")
    labels = peer("sleap_io").load_slp(str(path), open_videos=False)
    people = read_poses(path)
    ours = sorted(tuple(frame[seen].ravel().round(2)) for p in people.values()
                  for frame, seen in zip(p.coords, p.present, strict=True) if seen.any())  # fmt: skip
    theirs = sorted(tuple(one.numpy()[~np.isnan(one.numpy()[:, 0])].ravel().astype(np.float32).round(2))
                    for frame in labels for one in frame)  # fmt: skip
    assert len(ours) == len(theirs)
    assert max(np.abs(np.subtract(a, b)).max() for a, b in zip(ours, theirs, strict=True)) <= 0.02
    names = next(iter(people.values())).skeleton
    expected = {(edge.source.name, edge.destination.name) for edge in labels.skeleton.edges}
    assert {(names.joints[a], names.joints[b]) for a, b in names.bones} == expected


def test_sleaps_analysis_file_is_read(shared_data):
    poses = read_poses(shared_data("samples/pose/sleap/small_robot_3_frame.analysis.h5"))
    assert list(poses) == [0] and len(poses[0]) == 3 and len(poses[0].skeleton.bones) == 3


def test_our_analysis_file_is_read_by_ourselves_and_by_sleap_io(make_poses, tmp_path):
    written = {0: make_poses(6, "coco17", 2), 1: make_poses(6, "coco17", 2)}
    path = tmp_path / "x.h5"
    write_poses(path, written, "sleap-analysis")
    for person, poses in read_poses(path).items():
        np.testing.assert_array_equal(poses.coords, written[person].coords)
        np.testing.assert_allclose(poses.confidence, written[person].confidence, atol=1e-6)
    labels = peer("sleap_io").load_analysis_h5(str(path), video=None)
    np.testing.assert_allclose(labels.numpy()[:, 1], written[1].coords, atol=1e-6)


def test_deeplabcut_of_several_animals_as_hdf5():
    people = read_poses(CASES / "dlc_multi.h5")
    assert [p.source["individual"] for p in people.values()] == ["a", "b"]
    assert {(len(p), len(p.skeleton), p.space) for p in people.values()} == {(40, 13, Space.IMAGE)}


@pytest.mark.parametrize(("dims", "people"), [(2, 1), (2, 2), (3, 1), (3, 2)])
def test_deeplabcut_csv_of_ours_comes_back(dims, people, make_poses, tmp_path):
    written = {person: make_poses(5, "coco17", dims) for person in range(people)}
    write_poses(tmp_path / "x.csv", written, "deeplabcut")
    read = read_poses(tmp_path / "x.csv", said=Said(up="y"))  # which DeepLabCut does not state
    assert list(read) == list(written)
    for person, poses in read.items():
        scale = {"mm": 1, "cm": 10, "m": 1000}[str(assumed(poses).get("unit", "mm"))]  # told by the size of a person
        np.testing.assert_allclose(poses.coords, written[person].coords * scale, rtol=1e-6)


def test_deeplabcut_csv_of_ours_is_read_by_pandas_as_deeplabcut_does(make_poses, tmp_path):
    written = {0: make_poses(5, "coco17", 2), 1: make_poses(5, "coco17", 2)}
    write_poses(tmp_path / "x.csv", written, "deeplabcut")
    table = peer("pandas").read_csv(tmp_path / "x.csv", header=[0, 1, 2, 3], index_col=0)
    theirs = table["Posewright"]["person1"]["left_wrist"][["x", "y"]].to_numpy()
    np.testing.assert_allclose(theirs, written[1].coords[:, written[1].skeleton.index("left_wrist")], rtol=1e-6)


def test_mmpose_names_its_joints():
    people = read_poses(CASES / "mmpose_results.json")
    poses = people[0]
    assert poses.skeleton.name == "coco17" and poses.space == Space.IMAGE
    assert poses.coords[0, 0] == pytest.approx([0.270723, 0.279373], abs=1e-5)


def test_freemocaps_table_by_frame_is_a_body_that_stands():
    """x, y, z = 1, 2, 3 with z up: y up it is 1, 3, -2."""
    people = read_poses(CASES / "freemocap_data_by_frame.csv")
    poses = people[0]
    assert sniff_format(CASES / "freemocap_data_by_frame.csv").name == "freemocap"
    assert poses.coords[0, 0].tolist() == [1, 3, -2] and "nose" in poses.skeleton.joints
    assert assumed(poses)["up"] == "z" and "left out: the column reprojection_error" in remarks_of([poses])
