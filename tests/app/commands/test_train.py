"""``posewright train jumps`` on a folder of motion capture: seconds of it, with what it must leave behind."""

import csv
from dataclasses import fields

import numpy as np
import pytest

from app.cli import main
from core.io.base import read_poses, write_poses
from core.skeleton import load_skeleton
from models.common.checkpoint import load_checkpoint
from models.common.run_state import load_state
from models.jumps.weights import targets
from models.training.loop import LAST
from models.training.registry import TRAININGS
from tests.app.controllers.walk import FRAMES, walk
from tests.models.conftest import standing


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A folder with train.npz and val.npz of a person who swings the arms; weights of one's own go under the folder."""
    monkeypatch.setenv("POSEWRIGHT_CACHE", str(tmp_path / "store"))
    folder, skeleton = tmp_path / "mocap", load_skeleton("mpi28")
    folder.mkdir()
    for name, frames in (("train", 80), ("val", 40)):
        np.savez(
            folder / f"{name}.npz", positions=standing(skeleton, frames), clip_start=[0, frames], clip_name=["a"],
            subject=["one"], licence=["CMU-mocap"], joint_names=skeleton.joints, fps=25,
        )  # fmt: skip
    return folder


def train(data, *more: str) -> int:
    return main(["train", "jumps", "--data", str(data), "--out", str(data.parent / "runs"), "--threads", "1", *more])


def steps(folder) -> list[int]:
    with (folder / "log.csv").open() as file:
        return [int(row["step"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize("part", ["completer", "gan"])
def test_training_writes_weights_a_card_and_a_log_and_goes_on(data, part):
    run = data.parent / "runs" / f"jumps-{part}"
    assert train(data, "--part", part, "--steps", "2") == 0
    checkpoint = load_checkpoint(run / f"jumps_{part}_mpi28.safetensors", f"jumps_{part}")
    assert checkpoint.card["data_licence"] == "CMU-mocap" and checkpoint.config["skeleton"] == "mpi28"
    assert steps(run) == [2]
    assert train(data, "--part", part, "--steps", "3", "--resume") == 0
    assert steps(run) == [2, 3] and load_state(run / LAST)["steps"] == 3


def test_the_seed_decides_everything(data):
    from models.jumps.train_completer import CompleterStep
    from models.training.mocap import load_corpus

    corpus = load_corpus(data / "train.npz")
    losses = [CompleterStep(corpus, corpus, seed=seed).step(0.5)["position"] for seed in (1, 1, 2)]
    assert losses[0] == losses[1] != losses[2]


def test_another_target_is_trained_by_the_same_command_and_offered_then(data, tmp_path):
    """Seventeen joints of Human3.6M instead of 28, from what the walking person shows."""
    assert targets() == ["mpi28"]
    assert train(data, "--target", "h36m17", "--steps", "1") == 0
    assert targets() == ["h36m17", "mpi28"]
    write_poses(tmp_path / "walk.npz", {0: walk()})
    arguments = ["inpaint", str(tmp_path / "walk.npz"), "-o", str(tmp_path / "out.npz"), "--target", "h36m17"]
    assert main(arguments) == 0
    inpainted = read_poses(tmp_path / "out.npz")[0]
    assert inpainted.skeleton.name == "h36m17" and inpainted.present.all() and len(inpainted) == FRAMES


def test_the_networks_of_the_papers_take_another_target_too(data):
    assert train(data, "--target", "mpii16", "--part", "gan", "--steps", "1") == 0
    checkpoint = load_checkpoint(data.parent / "store" / "jumps_gan_mpii16.safetensors", "jumps_gan")
    parts = {name.split(".")[0] for name in checkpoint.tensors}
    assert parts == {"generator", "encoder", "critic"} and checkpoint.config["skeleton"] == "mpii16"


@pytest.mark.parametrize(
    "arguments, code, words",
    [
        (["--target", "coco17"], 1, "nose"),
        (["--target", "spider8"], 1, "no skeleton named"),
        (["--target", "depth15", "--given", "head_top"], 1, "no joint 'head_top'"),
        (["--given", "left_wrist", "right_wrist"], 1, "Too few joints of mpi28"),
        (["--licence", "BSD"], 1, "no clips under the licence BSD"),
        (["--resume"], 1, "no training to resume"),
    ],
)
def test_what_cannot_be_trained_is_said(data, capsys, arguments, code, words):
    assert train(data, "--steps", "1", *arguments) == code
    assert words in capsys.readouterr().err


def test_a_folder_without_motion_capture_is_a_usage_error(tmp_path, capsys):
    assert train(tmp_path / "nothing") == 2
    assert "train.npz" in capsys.readouterr().err




@pytest.mark.parametrize(
    ("more", "words"),
    [(("--out", "FILE"), "is a file"), (("--out", "FILE/runs"), "is a file"), (("--weights", "FILE/a"), "is a file"),
     (("--weights", "."), "is a folder"), (("--start", "nowhere.safetensors"), "no weights to begin from"),
     (("--weights", "DATA/val.npz"), "among the data"), (("--out", "/proc/runs"), "Cannot write")],
)  # fmt: skip
def test_where_results_go_is_checked_before_anything_is_read(data, more, words, capsys):
    (data.parent / "taken").write_text("")
    option, place = more
    place = place.replace("FILE", str(data.parent / "taken")).replace("DATA", str(data))
    (data / "train.npz").unlink()  # reading it would fail
    assert train(data, option, place) in (1, 2)
    assert words in capsys.readouterr().err and not (data.parent / "runs").exists()


def _needs_data(training: str) -> bool:
    data = next(field for field in fields(TRAININGS[training].options_class) if field.name == "data")
    return bool(data.metadata.get("required"))


@pytest.mark.parametrize("training", [name for name in TRAININGS if _needs_data(name)])
def test_a_training_without_its_data_says_what_they_are_and_what_makes_them(training, capsys):
    with pytest.raises(SystemExit):
        main(["train", training])
    said = capsys.readouterr().err
    explained = said.rpartition("--data: ")[2]
    assert "required: --data" in said and ("posewright" in explained or "data sets" in explained)
