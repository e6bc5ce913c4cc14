"""``posewright train depth-...``: which trainings there are, and what each is called with."""

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
def called(monkeypatch):
    """What the trainings were called with, instead of their running."""
    calls = []

    def remember(name):
        def training(place, **options):
            calls.append((name, place, options))
            return Path("some.safetensors")

        return training

    for name in ("train_cyclegan", "train_pose"):
        monkeypatch.setattr(depth_training, name, remember(name))
    return calls


def test_the_surface_network_is_what_is_trained_unless_said_otherwise(mocap, called):
    assert main(["train", "depth-pose", "--data", str(mocap), "--out", str(mocap / "runs"), "--minutes", "3"]) == 0
    (name, place, options), = called
    assert name == "train_pose" and options["part"] == "surface" and options["minutes"] == 3
    assert place.run == mocap / "runs" / "depth-pose-surface" and place.makehuman is None


def test_the_published_network_on_translated_depth(mocap, called):
    arguments = ["--part", "cnn", "--on", "translated", "--translator", "gan.safetensors", "--body", "makehuman"]
    assert main(["train", "depth-pose", "--data", str(mocap), *arguments]) == 0
    (_, place, options), = called
    assert (options["part"], options["way"], options["translator"]) == ("cnn", "translated", "gan.safetensors")
    assert place.run.name == "depth-pose-cnn-translated" and place.makehuman == Path("makehuman")


def test_the_paper_s_own_settings(mocap, called):
    assert main(["train", "depth-cyclegan", "--data", str(mocap), "--rate", "1e-6", "--no-affine"]) == 0
    assert main(["train", "depth-cyclegan", "--data", str(mocap), "--literal"]) == 0
    (name, _, options), (_, _, literal) = called
    assert name == "train_cyclegan" and options["rate"] == 1e-6 and options["affine"] is False
    assert literal["literal"] is True and options["literal"] is False


def test_a_part_of_another_family_is_refused(mocap, called, capsys):
    assert main(["train", "depth-pose", "--data", str(mocap), "--part", "gan"]) == 2
    assert "surface, cnn" in capsys.readouterr().err and not called
