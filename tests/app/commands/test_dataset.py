"""``posewright dataset``: files of several formats in, motion that a training takes out."""

import json

import numpy as np
import pytest

from app.cli import main
from core.edits import SetRecording, put_tracks
from core.io.base import write_poses
from core.poses import PoseSequence, Space
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton, skeleton_from_names
from core.track import Track, TrackKey
from models.training.mocap import GIVEN_JOINTS, load_corpus
from tests.core.io.layouts import mpi3dhp_v5
from tests.models.conftest import standing

MPI28 = load_skeleton("mpi28")


def walk(frames: int = 60) -> PoseSequence:
    return PoseSequence(MPI28, standing(MPI28, frames)[:frames], np.arange(frames) / 25, space=Space.WORLD)


def project(path) -> None:
    made = Project.create(path)
    made.apply(SetRecording(1, Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 60, 25.0, 640, 480)))
    made.apply(put_tracks([Track(TrackKey(1, 0, "lifted", "x"), walk().replace(space=Space.ROOT))], "Lift"))
    made.close()


@pytest.fixture
def captured(tmp_path):
    """A folder with a BVH, a TRC and a file of ours with two people."""
    folder = tmp_path / "captured"
    folder.mkdir()
    write_poses(folder / "walk.bvh", {0: walk()})
    write_poses(folder / "walk2.trc", {0: walk(80)})
    write_poses(folder / "walk3.npz", {0: walk(50), 4: walk(30)})
    return folder


def dataset(*arguments, code: int = 0) -> None:
    assert main(["dataset", *map(str, arguments)]) == code


def test_files_of_several_formats_become_one_file_to_learn_from(captured, tmp_path, capsys):
    dataset(captured, "-o", tmp_path / "train.npz", "--unit", "mm", "--up", "y", "--json")
    told = json.loads(capsys.readouterr().out)
    assert {row["file"]: row["clips"] for row in told["files"]} == {"walk.bvh": 1, "walk2.trc": 1, "walk3.npz": 2}
    learn, judged = load_corpus(tmp_path / "train.npz"), load_corpus(tmp_path / "val.npz")
    assert set(learn.subjects) | set(judged.subjects) == {"walk", "walk2", "walk3-0", "walk3-4"}
    assert judged.subjects == ("walk3-4",) and set(learn.licences) == {"own"}
    trc = learn.clip(learn.names.index("walk2"))
    np.testing.assert_allclose(trc, walk(80).coords - walk(80).coords[0, MPI28.index("pelvis")] * [1, 0, 1], atol=0.1)


def test_what_it_writes_is_trained_on(captured, tmp_path):
    dataset(captured, "-o", tmp_path / "mine.npz", "--unit", "mm")
    runs, data = str(tmp_path / "runs"), str(tmp_path / "mine.npz")
    assert main(["train", "lifting", "--data", data, "--out", runs, "--steps", "1", "--threads", "1"]) == 0
    assert (tmp_path / "mine-val.npz").exists() and (tmp_path / "runs" / "lifting" / "lifting.safetensors").exists()


def test_a_project_teaches_what_is_in_it(tmp_path):
    project(tmp_path / "p.posewright")
    dataset(tmp_path / "p.posewright", "-o", tmp_path / "train.npz", "--held-out", "0", "--licence", "CC0")
    corpus = load_corpus(tmp_path / "train.npz")
    assert (len(corpus.clip(0)), corpus.licences) == (60, ("CC0",)) and not (tmp_path / "val.npz").exists()
    head, toe = MPI28.indices(("head_top", "left_toe"))
    assert corpus.clip(0)[0, head, 1] < corpus.clip(0)[0, toe, 1]  # coordinates of a camera: its y is down


def test_one_person_in_several_cameras_counts_once(tmp_path, capsys):
    (tmp_path / "annot.mat").write_bytes(mpi3dhp_v5())
    dataset(tmp_path / "annot.mat", "-o", tmp_path / "train.npz", "--json", code=2)
    assert "nothing to train on" in capsys.readouterr().err  # four frames


def test_a_file_without_the_limbs_is_told_and_the_others_go_on(captured, tmp_path, capsys):
    poor = load_skeleton("depth15")
    write_poses(captured / "poor.npz", {0: walk().to_skeleton(poor)})
    dataset(captured, "-o", tmp_path / "train.npz", "--unit", "mm", code=1)
    assert "poor.npz" in (said := capsys.readouterr().err) and "left_knee" in said and "--skeleton" in said
    assert len(load_corpus(tmp_path / "train.npz")) == 3


def test_markers_are_told_which_joints_they_make(tmp_path):
    """Markers M0 to M11 where the limbs' joints are, but the left ankle has two, 40 mm apart."""
    points = walk().coords[:, MPI28.indices(GIVEN_JOINTS)]
    ankle = GIVEN_JOINTS.index("left_ankle")
    points = np.concatenate([points, points[:, ankle : ankle + 1] + [40, 0, 0]], axis=1)
    names = [f"M{k}" for k in range(13)]
    poses = PoseSequence(skeleton_from_names(names), points, walk().times, space=Space.WORLD)
    write_poses(tmp_path / "m.trc", {0: poses})
    made_of = [[f"M{k}", "M12"] if k == ankle else [f"M{k}"] for k in range(12)]
    rows = [f"{joint} = {json.dumps(markers)}" for joint, markers in zip(GIVEN_JOINTS, made_of, strict=True)]
    joints = ", ".join(f'{{ name = "{name}" }}' for name in names)
    (tmp_path / "lab.toml").write_text("\n".join(['name = "lab"', f"joints = [{joints}]", "[remap.mpi28]", *rows]))
    told = ("--skeleton", tmp_path / "lab.toml", "--held-out", "0")
    dataset(tmp_path / "m.trc", "-o", tmp_path / "train.npz", *told)
    clip = load_corpus(tmp_path / "train.npz").clip(0)
    apart = clip[:, MPI28.index("left_ankle")] - clip[:, MPI28.index("left_knee")]
    usual = walk().coords[:, MPI28.index("left_ankle")] - walk().coords[:, MPI28.index("left_knee")]
    np.testing.assert_allclose(apart, usual + [20, 0, 0], atol=0.1)


@pytest.mark.parametrize(
    "arguments, words",
    [
        (("-o", "x.trc"), "npz"),
        (("-o", "x.npz", "--held-out", "1"), "--held-out"),
        (("-o", "captured/walk3.npz"), "is an input"),
    ],
)
def test_wrong_use_is_said(captured, tmp_path, capsys, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    dataset("captured", *arguments, code=2)
    assert words in capsys.readouterr().err


def test_a_training_without_data_names_the_command_that_makes_it(tmp_path, capsys):
    assert main(["train", "lifting", "--data", str(tmp_path), "--out", str(tmp_path / "runs")]) == 2
    assert "posewright dataset" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["b.trc", "b.c3d", "b.bvh", "b.pose.json", "b_keypoints.json"])
def test_a_broken_file_in_a_folder_fails_and_the_others_are_learned_from(captured, tmp_path, capsys, name):
    (captured / name).write_text("{}")
    dataset(captured, "-o", tmp_path / "train.npz", "--unit", "mm", "--up", "y", code=1)
    assert f"{name}: " in capsys.readouterr().err
    assert len(load_corpus(tmp_path / "train.npz").subjects) == 3 and not list(tmp_path.glob("*.part*"))
