"""``posewright train hourglass`` on a small set that ``posewright synthesize`` drew."""

import json

import pytest

from app.cli import main
from models.common.checkpoint import load_checkpoint


@pytest.fixture
def people(tmp_path):
    """Eight people of two bodies, close up."""
    folder = tmp_path / "people"
    options = ["--width", "96", "--close", "1.5", "--detail", "0.4", "--subjects", "2"]
    assert main(["synthesize", "rgb", "-o", str(folder), "--count", "8", *options, "--json"]) == 0
    return folder


def test_a_training_writes_weights_that_say_what_they_come_from(people, tmp_path, capsys):
    capsys.readouterr()
    options = ["--stacks", "1", "--critic", "geo", "--critic-from", "0", "--steps", "1", "--threads", "1", "--json"]
    assert main(["train", "hourglass", "--data", str(people), "--out", str(tmp_path / "runs"), *options]) == 0
    weights = json.loads(capsys.readouterr().out)["rows"][0]["weights"]
    checkpoint = load_checkpoint(weights, "hourglass")
    assert checkpoint.card["data"] == ["people: 8 people, 3D"]
    assert checkpoint.card["options"]["critic"] == "geo"
    assert "--critic geo --critic-from 0" in checkpoint.card["command"]
    assert checkpoint.config == {"network": {"stacks": 1, "width": 256, "modules": 1}, "side": 128}


def test_what_is_no_data_set_is_refused_in_one_line(tmp_path, capsys):
    assert main(["train", "hourglass", "--data", str(tmp_path), "--out", str(tmp_path / "runs")]) == 1
    assert "not a known data set" in capsys.readouterr().err


def test_the_other_families_take_one_folder(tmp_path, capsys):
    assert main(["train", "lifting", "--data", str(tmp_path), str(tmp_path)]) == 2
    assert "one folder" in capsys.readouterr().err


def test_bodies_of_something_else_than_makehuman_draw_nothing(tmp_path, capsys):
    out = tmp_path / "people"
    assert main(["synthesize", "rgb", "-o", str(out), "--count", "1", "--body", str(tmp_path)]) == 1
    assert "MakeHuman" in capsys.readouterr().err and not out.exists()
