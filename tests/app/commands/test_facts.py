"""What pose files do not say, on the command line: options, notes, and what comes of them."""

import json
from pathlib import Path

import pytest

from app.cli import main
from core.edits import SetRecording, put_tracks
from core.io.base import read_poses
from core.io.facts import ASSUMED, with_fact
from core.project.project import Project
from core.recording import Recording
from core.track import Track, TrackKey

REPORTS = Path(__file__).parents[2] / "data" / "reports"
WALK = str(REPORTS / "01-rate-assumed-30" / "dlc_walk25.csv")
TRUTH = str(Path(__file__).parents[3] / "resources" / "samples" / "walk_truth_2d.npz")


def test_identical_poses_are_identical_whatever_rate_a_file_does_not_state(capsys):
    assert main(["evaluate", WALK, TRUTH, "--json"]) == 0
    printed = capsys.readouterr()
    figures = {row["metric"]: row["value"] for row in json.loads(printed.out)["results"][0]["metrics"]}
    assert figures["error"] == pytest.approx(0, abs=0.01)
    assert "the file states no rate" in printed.err and "25 frames/s" in printed.err


def test_a_rate_is_said_or_told_to_be_assumed(capsys, tmp_path):
    assert main(["convert", WALK, str(tmp_path / "a.csv"), "--fps", "25"]) == 0
    assert "note" not in capsys.readouterr().err
    assert read_poses(tmp_path / "a.csv")[0].fps == pytest.approx(25)
    assert main(["convert", WALK, str(tmp_path / "b.csv")]) == 0
    assert "30 frames/s are assumed (--fps)" in capsys.readouterr().err


def test_info_says_what_is_assumed_and_left_out(capsys):
    assert main(["info", str(REPORTS / "22-l515-depth-unit" / "zup_noscreen.c3d"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["poses"][0]["assumed"] == "up" and any("z is assumed (--up)" in text for text in told["remarks"])
    assert main(["info", str(REPORTS / "17-coco-two-skeletons" / "coco_cats.json")]) == 0
    assert "'tool'" in capsys.readouterr().err


def test_poses_in_parts_of_a_picture_are_not_lifted(capsys, tmp_path):
    folder = str(REPORTS / "18-normalised-openpose" / "op_norm01")
    assert main(["lift", folder, "-o", str(tmp_path / "a.npz")]) == 1
    assert "--size" in capsys.readouterr().err and not (tmp_path / "a.npz").exists()


def test_axes_are_turned(tmp_path):
    path = str(REPORTS / "22-l515-depth-unit" / "zup_noscreen.c3d")
    assert main(["convert", path, str(tmp_path / "a.trc"), "--up", "z"]) == 0
    assert read_poses(tmp_path / "a.trc")[0].coords[0, 0].tolist() == pytest.approx([150, 1400, 0])


def test_what_a_project_rests_on_is_told(capsys, tmp_path, make_poses):
    project = Project.create(tmp_path / "a.posewright")
    project.apply(SetRecording(1, Recording(1, "/nowhere/a", "a", "color", 5, 30.0, 64, 48, assumed=("fps",))))
    poses = with_fact(make_poses(5), "fps", 30.0, ASSUMED)
    project.apply(put_tracks([Track(TrackKey(1, 0, "detected", "x"), poses)], "Import"))
    project.close()
    assert main(["info", str(tmp_path / "a.posewright"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["recordings"][0]["assumed"] == told["tracks"][0]["assumed"] == "fps"
    assert main(["convert", str(tmp_path / "a.posewright"), str(tmp_path / "a.csv")]) == 0
    assert "30 frames/s are assumed" in capsys.readouterr().err


def test_info_names_the_bones_that_were_guessed(tmp_path, capsys):
    names = ("pawL", "pawR", "tail1", "tail2")
    header = ",".join(f"{name}_{axis}" for name in names for axis in "xy")
    (tmp_path / "dog.csv").write_text(f"{header}\n" + ",".join(str(10 * n) for n in range(8)) + "\n")
    assert main(["info", str(tmp_path / "dog.csv")]) == 0
    told = capsys.readouterr().err
    assert "guessed bones: tail1 – tail2" in told and "guessed left | right: pawL | pawR" in told
