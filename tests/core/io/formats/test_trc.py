"""TRC: markers by the names that the models of others know; rates, times and units that files state or do not."""

import numpy as np
import pytest

from app.cli import main
from core.io.base import read_poses, write_poses
from core.io.facts import ASSUMED, fact, remarks
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


def walk_trc(path, times, *, rate="25", unit="mm", scale=1.0, first=1):
    """Somebody who stands, 1.4 m of whom are seen, in as many frames as there are times."""
    lines = ["PathFileType\t4\t(X/Y/Z)\ta.trc", "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits",
             f"{rate}\t{rate}\t{len(times)}\t3\t{unit}", "Frame#\tTime\tNeck\t\t\tHip\t\t\tRAnkle\t\t",
             "\t\tX1\tY1\tZ1\tX2\tY2\tZ2\tX3\tY3\tZ3", ""]  # fmt: skip
    for frame, time in enumerate(times, first):
        places = [value * scale for x in (0, 0, 90) for value in (x + frame, 0, 0)]
        places[1::3] = [1500 * scale, 950 * scale, 80 * scale]
        lines.append(f"{frame}\t{time}\t" + "\t".join(f"{value:.6f}" for value in places))
    path.write_text("\n".join(lines) + "\n")
    return read_poses(path)[0]


@pytest.mark.parametrize(("unit", "scale"), [("mm", 1.0), ("cm", 0.1), ("m", 0.001)])
def test_a_blank_unit_is_that_of_a_persons_size_and_said(unit, scale, tmp_path):
    poses = walk_trc(tmp_path / "a.trc", [0, 0.04, 0.08], unit="", scale=scale)
    assert fact(poses, "unit") == (unit, ASSUMED) and poses.coords[0, 0, 1] == pytest.approx(1500)


def test_times_that_are_numbers_of_frames_count_at_the_rate(tmp_path):
    poses = walk_trc(tmp_path / "a.trc", [11, 12, 13, 14], first=11)
    assert poses.times == pytest.approx([0.4, 0.44, 0.48, 0.52]) and poses.fps == pytest.approx(25)
    assert any("are the numbers of frames" in text for text in remarks(poses))


def test_times_in_milliseconds_are_told_by_the_rate(tmp_path):
    poses = walk_trc(tmp_path / "a.trc", [400, 440, 480])
    assert poses.times == pytest.approx([0.4, 0.44, 0.48]) and fact(poses, "times") == ("milliseconds", ASSUMED)


def test_a_rate_that_the_times_contradict_is_said(tmp_path):
    """Every fifth frame was kept, and the head still says 100 frames/s."""
    poses = walk_trc(tmp_path / "a.trc", [0, 0.05, 0.1, 0.15], rate="100")
    assert poses.times == pytest.approx([0, 0.05, 0.1, 0.15]) and fact(poses, "fps")[0] == pytest.approx(20)
    assert any("the rate of 100 frames/s" in text and "20" in text for text in remarks(poses))


@pytest.mark.parametrize("times", [[0], [0, 0.04, 0.2], [0.0, 0.0400001, 0.0799]])
def test_times_that_say_what_the_rate_says_are_left_alone(times, tmp_path):
    """One frame; rows that lack; times that were rounded."""
    poses = walk_trc(tmp_path / "a.trc", times)
    assert poses.times == pytest.approx(times) and not poses.source.get("dropped")
