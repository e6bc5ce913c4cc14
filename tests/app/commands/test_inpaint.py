"""``posewright inpaint`` on files and projects, with the weights that ship."""

import json

import numpy as np
import pytest

from app.cli import main
from app.commands import inpaint
from core.edits import MoveJoints, ReplaceTrack, SetRecording
from core.io.base import read_poses, write_poses
from core.poses import Status
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import TrackKey
from tests.app.controllers.walk import COCO, FRAMES, WRIST, walk

pytestmark = pytest.mark.slow

MPI = load_skeleton("mpi28")
DETECTED, INPAINTED = TrackKey(1, 0, "detected", "rtmpose"), TrackKey(1, 0, "inpainted", "jumps")


@pytest.fixture
def file(tmp_path):
    """The walking person whose left wrist is missing in frames 20 to 39."""
    write_poses(tmp_path / "walk.npz", {0: walk()})
    return tmp_path / "walk.npz"


def said(capsys) -> dict:
    return json.loads(capsys.readouterr().out)["rows"][0]


def test_a_file_of_seventeen_joints_becomes_one_of_twenty_eight(file, tmp_path, capsys):
    assert main(["inpaint", str(file), "-o", str(tmp_path / "out.npz"), "--json"]) == 0
    row = said(capsys)
    assert (row["frames"], row["skeleton"]) == (FRAMES, "mpi28")
    inpainted = read_poses(tmp_path / "out.npz")[0]
    assert inpainted.present.all() and inpainted.skeleton.name == "mpi28"
    wrist = MPI.index("left_wrist")
    assert (inpainted.status[20:40, wrist] == Status.INFERRED).all()
    np.testing.assert_array_equal(inpainted.coords[:20, wrist], walk().coords[:20, WRIST])


def test_an_option_of_the_papers_means_their_search(file, tmp_path):
    """Two starts and thirty steps fill the wrist nearer to where it was than to where it could not be."""
    arguments = ["inpaint", str(file), "-o", str(tmp_path / "out.npz"), "--starts", "2", "--iterations", "30"]
    assert main(arguments) == 0
    inpainted = read_poses(tmp_path / "out.npz")[0]
    assert inpainted.present.all()
    truth = walk().coords[0, WRIST] + np.arange(20, 40)[:, None] * (2.0, 0.0)
    assert np.linalg.norm(inpainted.coords[20:40, MPI.index("left_wrist")] - truth, axis=-1).max() < 40
    assert inpainted.source["model"].startswith("jumps search")


@pytest.mark.parametrize("preset", ["paper", "thesis"])
def test_what_was_published_runs_by_name_and_can_be_changed(file, tmp_path, monkeypatch, preset):
    asked = []
    monkeypatch.setattr(inpaint, "inpaint_people", lambda pairs, options, **how: asked.append(options) or [])
    monkeypatch.setattr(inpaint, "export_poses", lambda *_, **how: None)
    assert main(["inpaint", str(file), "-o", str(tmp_path / "o.npz"), "--preset", preset, "--iterations", "7"]) == 0
    (options,) = asked
    assert (options.rate, options.iterations, options.position, options.velocity) == (1.0, 7, 10, 5)
    assert (options.prior, options.speeds) == ((15, False) if preset == "paper" else (0.5, True))


def test_refining_moves_what_was_measured(file, tmp_path):
    assert main(["inpaint", str(file), "-o", str(tmp_path / "out.npz"), "--refine", "--quality", "fast"]) == 0
    inpainted = read_poses(tmp_path / "out.npz")[0]
    assert (inpainted.status[0, MPI.index("left_knee")]) == Status.ADJUSTED


@pytest.fixture
def project(tmp_path):
    """The same person in a project: one wrist corrected by hand, and an older inpainting that is all wrong."""
    path = tmp_path / "walk.posewright"
    project = Project.create(path)
    project.apply(SetRecording(1, Recording(1, "/nowhere/w.mp4", "w.mp4", "color", FRAMES, 25.0, 960, 540)))
    project.apply(ReplaceTrack(DETECTED, walk()))
    project.apply(MoveJoints(DETECTED, [30], [WRIST], [[[500.0, 260.0]]]))
    wrong = walk().to_skeleton(MPI)
    project.apply(ReplaceTrack(INPAINTED, wrong.replace(coords=wrong.coords + 1000)))
    project.close()
    return path


def test_of_a_project_what_was_detected_is_inpainted_and_confirmed_joints_are_exact(project, tmp_path):
    assert main(["inpaint", str(project), "-o", str(tmp_path / "out.npz")]) == 0
    inpainted, wrist = read_poses(tmp_path / "out.npz")[0], MPI.index("left_wrist")
    assert inpainted.coords[30, wrist].tolist() == [500, 260]
    assert inpainted.status[30, wrist] == Status.CONFIRMED
    assert inpainted.coords[:, MPI.index("left_knee"), 0].max() < 1000


def test_in_a_folder_the_file_that_fails_is_told_and_the_others_go_on(file, tmp_path, capsys):
    folder = tmp_path / "in"
    folder.mkdir()
    file.rename(folder / "good.npz")
    nobody = walk().replace(coords=np.full((FRAMES, len(COCO), 2), np.nan))
    write_poses(folder / "nobody.npz", {0: nobody})
    assert main(["inpaint", str(folder), "-o", str(tmp_path / "out"), "--quality", "fast"]) == 1
    assert "nobody.npz: Too little is visible" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").glob("*.npz")] == ["good.npz"]


@pytest.mark.parametrize(
    "arguments, code, words",
    [
        (["{file}"], 2, "No place is given for the poses"),
        (["{file}", "-o", "{out}", "--starts", "0"], 2, "must be 1 to 256"),
        (["{file}", "-o", "{out}", "--target", "spider8"], 2, "spider8"),
        (["{file}", "-o", "{out}", "--weights", "/nowhere/w.safetensors"], 1, "not there"),
        (["/nowhere/x.npz", "-o", "{out}"], 1, "x.npz"),
        (["{file}", "-o", "{out}", "--person", "7"], 1, "no person 7"),
    ],
)
def test_bad_input_is_one_clear_message(file, tmp_path, capsys, arguments, code, words):
    filled = [text.format(file=file, out=tmp_path / "out.npz") for text in arguments]
    try:
        found = main(["inpaint", *filled])
    except SystemExit as stopped:  # argparse
        found = stopped.code
    error = capsys.readouterr().err
    assert found == code and words in error and "Traceback" not in error
    assert not (tmp_path / "out.npz").exists()


def test_three_dimensional_poses_are_refused(tmp_path, make_poses, capsys):
    write_poses(tmp_path / "deep.npz", {0: make_poses(20, dims=3)})
    assert main(["inpaint", str(tmp_path / "deep.npz"), "-o", str(tmp_path / "out.npz")]) == 1
    assert "Only 2D" in capsys.readouterr().err
