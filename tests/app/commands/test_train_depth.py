"""``posewright train depth-...``: which trainings there are, and what each is told."""

from pathlib import Path

import pytest

from app.cli import main
from models.depth import train as depth_training


@pytest.fixture
def mocap(tmp_path):
    for name in ("train", "val"):
        (tmp_path / f"{name}.npz").touch()
    return tmp_path


@pytest.fixture
def told(monkeypatch):
    """What the trainings were told, instead of their running."""
    calls = []

    def training(options, **hooks):
        calls.append(options)
        return Path("some.safetensors")

    for name in ("train_cyclegan", "train_pose"):
        monkeypatch.setattr(depth_training, name, training)
    return calls


def test_the_surface_network_is_what_is_trained_unless_said_otherwise(mocap, told):
    assert main(["train", "depth-pose", "--data", str(mocap), "--out", str(mocap / "runs"), "--minutes", "3"]) == 0
    (options,) = told
    assert (options.part, options.minutes, options.body) == ("surface", 3, "") and options.mocap == mocap
    assert options.run == mocap / "runs" / "depth-pose-surface"
    assert options.material_folder == mocap / "runs" / "depth-material"


def test_the_published_network_on_translated_depth(mocap, told):
    arguments = ["--part", "cnn", "--on", "translated", "--translator", "gan.safetensors", "--body", "makehuman"]
    assert main(["train", "depth-pose", "--data", str(mocap), *arguments]) == 0
    (options,) = told
    assert (options.part, options.on, options.translator) == ("cnn", "translated", "gan.safetensors")
    assert options.run.name == "depth-pose-cnn-translated" and options.body == "makehuman"


def test_the_paper_s_own_settings(mocap, told):
    assert main(["train", "depth-cyclegan", "--data", str(mocap), "--rate", "1e-6", "--no-affine"]) == 0
    assert main(["train", "depth-cyclegan", "--data", str(mocap), "--literal"]) == 0
    ours, literal = told
    assert (ours.rate, ours.affine, ours.literal) == (1e-6, False, False) and literal.literal and literal.affine


def test_a_part_of_another_family_is_refused(mocap, told, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["train", "depth-pose", "--data", str(mocap), "--part", "gan"])
    assert stopped.value.code == 2 and "surface" in capsys.readouterr().err and not told
