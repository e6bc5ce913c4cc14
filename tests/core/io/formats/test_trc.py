"""TRC with the names of markers that the models of others know."""

import numpy as np
import pytest

from app.cli import main
from core.io.base import read_poses, write_poses
from tests.core.io.peers import peer

POSE2SIM_HALPE26 = {
    "Hip", "RHip", "RKnee", "RAnkle", "RBigToe", "RSmallToe", "RHeel", "LHip", "LKnee", "LAnkle", "LBigToe",
    "LSmallToe", "LHeel", "Neck", "Head", "Nose", "RShoulder", "RElbow", "RWrist", "LShoulder", "LElbow", "LWrist",
}  # fmt: skip
POSE2SIM_BODY25 = (POSE2SIM_HALPE26 - {"Hip", "Head"}) | {"CHip"}


@pytest.mark.parametrize(
    ("markers", "names"), [("pose2sim-halpe26", POSE2SIM_HALPE26), ("pose2sim-body25", POSE2SIM_BODY25)]
)
def test_every_marker_of_pose2sims_models_is_there(markers, names, make_poses, tmp_path):
    write_poses(tmp_path / "a.npz", {0: make_poses(5, "halpe26", 3)})
    assert main(["convert", str(tmp_path / "a.npz"), str(tmp_path / "b.trc"), "--markers", markers]) == 0
    labels = (tmp_path / "b.trc").read_text().split("\n")[3].split("\t")
    assert names <= set(labels)


def test_opensim_reads_our_markers_where_they_are(make_poses, tmp_path):
    opensim = peer("opensim")
    poses = make_poses(5, "halpe26", 3)
    write_poses(tmp_path / "b.trc", {0: poses}, "trc-pose2sim-halpe26")
    table = opensim.TimeSeriesTableVec3(str(tmp_path / "b.trc"))
    assert set(table.getColumnLabels()) >= POSE2SIM_HALPE26
    column = table.getDependentColumn("LWrist")
    theirs = np.array([[column[t][axis] for axis in range(3)] for t in range(len(poses))])
    assert np.abs(theirs - poses.coords[:, poses.skeleton.index("left_wrist")]).max() < 1e-3
    np.testing.assert_allclose(np.array(table.getIndependentColumn()), poses.times, atol=1e-9)
    assert read_poses(tmp_path / "b.trc")[0].skeleton.name == "halpe26"


def test_markers_are_those_of_trc(make_poses, tmp_path, capsys):
    write_poses(tmp_path / "a.npz", {0: make_poses(5, "halpe26", 3)})
    assert main(["convert", str(tmp_path / "a.npz"), str(tmp_path / "b.c3d"), "--markers", "pose2sim-halpe26"]) == 2
    assert "--to trc" in capsys.readouterr().err
