"""Files of ours for animal tracking, read by movement, sleap-io and pandas; theirs read by us."""

import numpy as np
import pytest

from core.io.base import read_poses, sniff_format, write_poses
from core.io.facts import UNSAID, Said, assumed, fact
from core.poses import Space, Status
from tests.core.io.peers import peer

pytestmark = pytest.mark.slow  # loading these peers takes seconds


@pytest.fixture
def people(make_poses):
    written = {person: make_poses(6, "coco17", 2, seed=person) for person in range(2)}
    coords = written[1].coords.copy()
    coords[2, 3] = np.nan
    confidence = np.full(coords.shape[:2], 0.5, np.float32)
    return {0: written[0], 1: written[1].replace(coords=coords, confidence=confidence)}


def positions(data, person: int) -> np.ndarray:
    """(T, J, D) of one individual of movement's data set."""
    who = next(dim for dim in data.position.dims if "individual" in dim)
    return data.position.isel({who: person}).transpose("time", ..., "space").values


@pytest.mark.parametrize("name", ["deeplabcut", "deeplabcut-hdf5", "sleap", "sleap-analysis"])
def test_movement_reads_our_files(name, people, tmp_path):
    load = peer("movement.io.load_poses")
    read = f"from_{'dlc' if name.startswith('deeplabcut') else 'sleap'}_file"
    ending = {"deeplabcut": ".csv", "sleap": ".slp"}.get(name, ".h5")
    write_poses(tmp_path / f"a{ending}", people, name)
    data = getattr(load, read)(tmp_path / f"a{ending}")
    for person, poses in people.items():
        np.testing.assert_allclose(positions(data, person), poses.coords, atol=1e-4)
    joints = data.coords[next(dim for dim in data.position.dims if "keypoint" in dim)].values
    assert list(joints) == list(people[0].skeleton.joints)


@pytest.mark.parametrize("dims", [2, 3])
def test_xarray_reads_our_data_set_and_we_theirs(dims, people, make_poses, tmp_path):
    xarray, load = peer("xarray"), peer("movement.io.load_poses")
    written = people if dims == 2 else {p: make_poses(6, "coco17", 3, seed=p) for p in range(2)}
    write_poses(tmp_path / "a.nc", written)
    ours = xarray.load_dataset(tmp_path / "a.nc", engine="h5netcdf")
    assert ours.position.dims == ("time", "space", "keypoints", "individuals") and ours.attrs["fps"] == 25
    theirs = load.from_numpy(
        np.stack([p.coords.transpose(0, 2, 1) for p in written.values()], axis=-1),
        np.stack([p.confidence for p in written.values()], axis=-1), fps=25,
        keypoint_names=list(written[0].skeleton.joints), individual_names=["person0", "person1"], source_software="x",
    )  # fmt: skip
    np.testing.assert_array_equal(ours.position.values, theirs.position.values)
    theirs.to_netcdf(tmp_path / "b.nc", engine="h5netcdf")
    for name, said in (("a.nc", UNSAID), ("b.nc", Said(up="y"))):  # which ours states and theirs do not
        read = read_poses(tmp_path / name, said=said)
        assert sniff_format(tmp_path / name).name == "movement"
        for person, poses in read.items():
            scale = {"mm": 1, "cm": 10, "m": 1000}[str(assumed(poses).get("unit", "mm"))]
            np.testing.assert_allclose(poses.coords, written[person].coords * scale, rtol=1e-6)
            np.testing.assert_allclose(poses.times, written[person].times)
            assert poses.source["individual"] == f"person{person}" and poses.space == written[person].space


def test_times_of_movement_may_be_frames(people, tmp_path):
    load = peer("movement.io.load_poses")
    theirs = load.from_numpy(np.random.default_rng(0).uniform(0, 99, (5, 2, 3, 1)))
    theirs.attrs = {name: value for name, value in theirs.attrs.items() if value is not None}
    theirs.to_netcdf(tmp_path / "b.nc", engine="h5netcdf")
    poses = read_poses(tmp_path / "b.nc")[0]
    assert assumed(poses)["fps"] == 30 and poses.times == pytest.approx(np.arange(5) / 30)
    assert fact(poses, "unit") == (None, "") and poses.space == Space.IMAGE


def test_a_project_for_sleap_has_scores_bones_and_what_was_labelled_by_hand(people, tmp_path):
    status = np.zeros(people[0].coords.shape[:2], np.uint8)
    status[4, 0] = Status.CONFIRMED
    write_poses(tmp_path / "a.slp", {**people, 0: people[0].replace(status=status)}, "sleap")
    labels = peer("sleap_io").load_slp(str(tmp_path / "a.slp"), open_videos=False)
    frame = labels[4]
    assert [type(one).__name__ for one in frame.instances] == ["Instance", "PredictedInstance"]
    assert [type(one).__name__ for one in labels[0].instances] == ["PredictedInstance"] * 2
    assert [one.track.name for one in labels[0].instances] == ["person0", "person1"]
    assert labels[0].instances[1].score == pytest.approx(0.5)
    bones = {(edge.source.name, edge.destination.name) for edge in labels.skeleton.edges}
    skeleton = people[0].skeleton
    assert bones == {(skeleton.joints[a], skeleton.joints[b]) for a, b in skeleton.bones}
    assert len(labels.skeleton.symmetries) == len(skeleton.pairs)
    for person, poses in read_poses(tmp_path / "a.slp").items():
        np.testing.assert_allclose(poses.coords, people[person].coords, atol=1e-6)
        np.testing.assert_array_equal(poses.present, people[person].present)
        if person:
            np.testing.assert_allclose(poses.confidence, people[person].confidence, atol=1e-6)


@pytest.mark.parametrize(("count", "dims"), [(1, 2), (2, 2), (1, 3), (2, 3)])
def test_deeplabcut_tables_of_hdf5_come_back_and_pandas_reads_them(count, dims, make_poses, tmp_path):
    written = {person: make_poses(5, "coco17", dims, seed=person) for person in range(count)}
    write_poses(tmp_path / "a.h5", written, "deeplabcut-hdf5")
    read = read_poses(tmp_path / "a.h5", said=Said(up="y"))  # which DeepLabCut does not state
    assert list(read) == list(written)
    for person, poses in read.items():
        scale = {"mm": 1, "cm": 10, "m": 1000}[str(assumed(poses).get("unit", "mm"))]
        np.testing.assert_allclose(poses.coords, written[person].coords * scale, rtol=1e-6)
    peer("tables")
    table = peer("pandas").read_hdf(tmp_path / "a.h5", "df_with_missing")
    names = ["scorer", "individuals", "bodyparts", "coords"] if count > 1 else ["scorer", "bodyparts", "coords"]
    assert list(table.columns.names) == names and table.index.tolist() == list(range(5))
    wrist = table["Posewright"]["person1"]["left_wrist"] if count > 1 else table["Posewright"]["left_wrist"]
    expected = written[count - 1].coords[:, written[0].skeleton.index("left_wrist")]
    np.testing.assert_array_equal(wrist[list("xyz"[:dims])].to_numpy(), expected.astype(float))
