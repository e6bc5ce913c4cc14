"""Ground truth of every kind, brought into the window and compared with: the figures are those of the command line."""

import json

import numpy as np
import pytest

from app.cli import main
from app.controllers.comparison import Setup
from app.dialogs.import_poses import ImportChoice, ImportPosesDialog
from app.tasks.import_export import import_poses
from core.edits import ReplaceTrack, SetRecording
from core.errors import PoseError
from core.io.base import read_poses, write_poses
from core.poses import PoseSequence, Space
from core.recording import Recording
from core.skeleton import load_skeleton
from core.synthesis.procedural_body import Shape, rest_joints
from core.track import TrackKey
from tests.core.io import layouts

FRAMES = 4
MPI28 = load_skeleton("mpi28")
FIGURES = {2: "error", 3: "pa-mpjpe"}


def standing(dims: int) -> np.ndarray:
    """(FRAMES, 28, D) of a person in mm (3D) or pixels, who leans to the side."""
    pose = rest_joints(Shape())[:, :dims]
    pose = pose if dims == 3 else pose / 4 + 400
    lean = np.zeros((FRAMES, len(MPI28), dims))
    lean[..., 0] = np.arange(FRAMES)[:, None] * (pose[:, 1] - pose[:, 1].min()) / 20
    return pose + lean


def written(name: str, dims: int):
    def write(folder):
        path = folder / name
        write_poses(path, {0: poses_of(standing(dims), Space.IMAGE if dims == 2 else Space.WORLD)})
        return path

    return write


def laid_out(name: str, content):
    def write(folder):
        path = folder / name
        path.write_bytes(content())
        return path

    return write


def human36m() -> np.ndarray:
    """(FRAMES, 17, 3) metres."""
    return poses_of(standing(3), Space.WORLD).to_skeleton(load_skeleton("h36m17")).coords / 1000


def poses_of(coords: np.ndarray, space: Space) -> PoseSequence:
    return PoseSequence(MPI28, coords, np.arange(len(coords)) / 25, space=space)


TRUTHS = {
    "native": (2, written("truth.npz", 2), ImportChoice("truth")),
    "native 3D": (3, written("truth.npz", 3), ImportChoice("truth")),
    "C3D": (3, written("truth.c3d", 3), ImportChoice("truth")),
    "TRC": (3, written("truth.trc", 3), ImportChoice("truth")),
    "BVH": (3, written("truth.bvh", 3), ImportChoice("truth")),
    "COCO": (2, written("truth.json", 2), ImportChoice("truth")),
    "Human3.6M npz": (3, laid_out("h36m.npz", lambda: layouts.h36m_npz(human36m())), ImportChoice("truth")),
    "Human3.6M h5": (3, laid_out("h36m.h5", lambda: layouts.h36m_h5({"S9/Posing": human36m()})), ImportChoice("truth")),
    "MPI-INF-3DHP": (3, laid_out("annot.mat", layouts.mpi3dhp_v5), ImportChoice("truth", only=1)),
    "MPI-INF-3DHP 2D": (
        2, laid_out("annot.mat", layouts.mpi3dhp_v73), ImportChoice("truth", format="mpi-inf-3dhp-2d", only=1),
    ),
}  # fmt: skip


def estimated(dims: int) -> PoseSequence:
    noise = np.random.default_rng(0).normal(0, 5, (FRAMES, len(MPI28), dims))
    return poses_of(standing(dims) + noise, Space.IMAGE if dims == 2 else Space.CAMERA)


@pytest.mark.parametrize("kind", TRUTHS)
def test_a_truth_is_compared_in_the_window_as_on_the_command_line(kind, empty_window, tmp_path, monkeypatch, qtbot,
                                                                  capsys):
    dims, write, choice = TRUTHS[kind]
    window, session, path = empty_window, empty_window.session, write(tmp_path)
    key = TrackKey(1, 0, "detected")
    session.do(SetRecording(1, Recording(1, "/nowhere/a.mp4", "a.mp4", "color", FRAMES, 25.0, 800, 800)))
    session.do(ReplaceTrack(key, estimated(dims)))
    session.show_recording(1)
    monkeypatch.setattr(ImportPosesDialog, "ask", lambda *_: choice)
    window.controllers.recordings.import_poses(path)
    qtbot.waitUntil(lambda: len(session.document.tracks) == 2, timeout=20_000)
    truth, = (key for key in session.document.tracks if key.stage == "truth")
    assert truth.person == 0
    window.controllers.comparison.choose(Setup((key,), truth))
    window.controllers.comparison.watch(True)
    qtbot.waitUntil(lambda: window.controllers.comparison.result is not None, timeout=20_000)
    shown = window.controllers.comparison.result.evaluation[FIGURES[dims]].value

    found = read_poses(path, choice.format)[choice.only or 0]
    write_poses(tmp_path / "truth_alone.npz", {0: found})
    write_poses(tmp_path / "estimate.npz", {0: session.document.track(key).composed()})
    capsys.readouterr()
    assert main(["evaluate", str(tmp_path / "estimate.npz"), str(tmp_path / "truth_alone.npz"), "--json"]) == 0
    told = {row["metric"]: row["value"] for row in json.loads(capsys.readouterr().out)["results"][0]["metrics"]}
    assert shown == told[FIGURES[dims]]
    assert np.isfinite(shown)


def test_a_person_who_is_not_in_the_file_is_refused_in_words(tmp_path):
    path = TRUTHS["MPI-INF-3DHP"][1](tmp_path)
    recording = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", FRAMES, 25.0, 800, 800)
    with pytest.raises(PoseError, match="no person 3") as refused:
        import_poses(path, recording, "truth", only=2)
    assert refused.value.expected == "one of 1, 2"
