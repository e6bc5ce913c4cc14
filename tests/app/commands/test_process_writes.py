"""``posewright process`` straight into pose files: the steps are stood in for, the way to the file is the real one."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from app.batch import process
from app.cli import main
from core.io.base import read_poses, write_poses
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions
from tests.core.io.hands import closing_hands

WALK = Path(__file__).parents[3] / "resources" / "samples" / "walk.mp4"


@pytest.fixture
def steps(monkeypatch):
    """What the chain makes of any recording; how often it was asked."""
    made = {"people": 1, "asked": 0}

    def process_recording(recording, *_, lift, **__):
        made["asked"] += 1
        return [track for person in range(made["people"]) for track in _tracks(recording, person, lift)]

    monkeypatch.setattr(process, "process_recording", process_recording)
    return made


def _tracks(recording, person: int, lift) -> list[Track]:
    body = closing_hands(frames=recording.n_frames).replace(times=recording.times)
    flat = PoseSequence(load_skeleton("coco17"), np.full((recording.n_frames, 17, 2), 50.0), recording.times)
    found = [Track(TrackKey(recording.id, person, "detected", "blazepose"), flat)]
    return [*found, Track(TrackKey(recording.id, person, "lifted", "lifter"), body)] if lift else found


@pytest.fixture
def walk(tmp_path):
    shutil.copy(WALK, tmp_path / "walk.mp4")
    return tmp_path / "walk.mp4"


def test_a_rig_is_written_without_a_project_between(steps, walk, tmp_path, capsys):
    assert main(["process", str(walk), "-o", str(tmp_path / "x.bvh"), "--rig", "unreal", "--to-up", "z"]) == 0
    assert "BVH does not keep" in capsys.readouterr().out
    assert "JOINT index_01_l" in (tmp_path / "x.bvh").read_text()
    assert read_poses(tmp_path / "x.bvh")[0].space == Space.WORLD
    assert not list(tmp_path.glob("*.posewright"))


def test_what_is_written_is_what_convert_writes_of_the_project(steps, walk, tmp_path):
    options = ["--rig", "mixamo", "--rest", "a"]
    assert main(["process", str(walk), "-o", str(tmp_path / "x.posewright")]) == 0
    assert main(["convert", str(tmp_path / "x.posewright"), str(tmp_path / "by.bvh"), *options]) == 0
    assert main(["process", str(walk), "-o", str(tmp_path / "straight.bvh"), *options]) == 0
    assert (tmp_path / "by.bvh").read_bytes() == (tmp_path / "straight.bvh").read_bytes()


def test_the_markers_of_a_model_and_the_stage_are_chosen(steps, walk, tmp_path):
    assert main(["process", str(walk), "-o", str(tmp_path / "x.trc"), "--markers", "pose2sim-halpe26"]) == 0
    assert "RBigToe" in (tmp_path / "x.trc").read_text().splitlines()[3].split("\t")
    assert main(["process", str(walk), "-o", str(tmp_path / "x.npz"), "--stage", "lifted"]) == 0
    assert read_poses(tmp_path / "x.npz")[0].dims == 3


@pytest.mark.slow
def test_a_folder_of_recordings_becomes_files_of_one_person_each_and_is_not_done_again(steps, walk, tmp_path, capsys):
    steps["people"] = 2
    (tmp_path / "in").mkdir()
    for name in ("a", "b"):
        shutil.copy(walk, tmp_path / "in" / f"{name}.mp4")
    call = ["process", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--format", "bvh", "--workers", "1"]
    assert main(call) == 0
    files = {f"{name}-person{person}.bvh" for name in "ab" for person in (0, 1)}
    assert {path.name for path in (tmp_path / "out").glob("*.bvh")} == files
    assert main(call) == 0
    assert steps["asked"] == 2 and "2 done before" in capsys.readouterr().out
    assert main([*call, "--rig", "cmu"]) == 0
    assert steps["asked"] == 4 and "LeftUpLeg" in (tmp_path / "out" / "a-person1.bvh").read_text()


def test_nobody_found_is_an_error_and_leaves_no_file(steps, walk, tmp_path, capsys):
    steps["people"] = 0
    assert main(["process", str(walk), "-o", str(tmp_path / "x.glb")]) == 1
    assert "No person was found in walk.mp4" in capsys.readouterr().err and not (tmp_path / "x.glb").exists()


@pytest.mark.slow
def test_other_commands_name_the_files_of_a_folder_by_their_format(tmp_path):
    (tmp_path / "in").mkdir()
    body = closing_hands("coco17", 30)
    flat = PoseSequence(body.skeleton, body.coords[..., :2] * [0.2, -0.2] + [320, 400], body.times)
    for name in ("a", "b"):
        write_poses(tmp_path / "in" / f"{name}.npz", {0: flat})
    call = ["lift", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--format", "bvh", "--size", "640x480"]
    assert main([*call, "--workers", "1"]) == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"a.bvh", "b.bvh", "manifest.jsonl"}


def test_each_step_gets_its_own_options(walk, tmp_path, monkeypatch):
    """--mirrored and --weights are the estimator's, named or not; the later steps have weights of other names."""
    asked = []

    def process_recording(recording, estimator, *, options, inpaint, lift, **_):
        asked.append((options, inpaint, lift))
        return []

    monkeypatch.setattr(process, "process_recording", process_recording)
    call = ["process", str(walk), "-o", str(tmp_path / "x.posewright"), "--mirrored", "--height", "1800",
            "--weights", "e.safetensors", "--inpaint-weights", "j.safetensors",
            "--lift-weights", "l.safetensors"]  # fmt: skip
    main(call)
    main([*call, "--estimator", "hourglass", "--force"])
    (usual, inpaint, lift), (named, _, _) = asked
    assert usual == {"mirrored": True, "weights": "e.safetensors"} and named == {**usual, "height": 1800.0}
    assert inpaint == JumpsOptions(weights="j.safetensors")
    assert lift == LiftOptions(height=1800.0, weights="l.safetensors")
