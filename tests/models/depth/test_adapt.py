"""Adapting to a sensor from end to end: a rendered recording, two steps of each training, and a judge that is told."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.errors import ModelError
from core.synthesis.depth_scene import OTHER_PERSON, Scene, render_depth
from models.common.checkpoint import load_checkpoint
from models.depth import adapt, domains
from models.depth.judging import Consistency, Verdict
from models.depth.predictors import load_predictor
from models.depth.train_options import SensorTraining
from tests.core.depth.segmentation.test_segment import HEIGHT, PLANES, WIDTH, camera, person

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def take(tmp_path_factory) -> Path:
    """Twenty frames of two people: the last five judge."""
    folder = tmp_path_factory.mktemp("take")
    (folder / "depth").mkdir()
    parts = person(3, (-500, 0, 0)), person(4, (600, 0, -300), label=OTHER_PERSON)
    depth = np.nan_to_num(render_depth(Scene(camera(), parts, PLANES)).depth).round().astype(np.uint16)
    for frame in range(20):
        cv2.imwrite(str(folder / "depth" / f"{frame:04d}.png"), depth)
    facts = {"width": WIDTH, "height": HEIGHT, "intrinsic_matrix": camera().K.T.ravel().tolist()}
    (folder / "camera.json").write_text(json.dumps(facts))
    return folder


@pytest.fixture
def options(take, tmp_path, material_folder, monkeypatch) -> SensorTraining:
    monkeypatch.setattr(domains, "FEWEST", 4)
    return SensorTraining(
        data=(str(take),), out=str(tmp_path), material=str(material_folder), examples=8, val_examples=6, steps=4,
        threads=1,
    )  # fmt: skip


def told(monkeypatch, better: bool) -> list:
    """What the judge was shown, which then says so."""
    shown = []

    def judge(before, after, seen, **_):
        shown.append((before, after, seen))
        return Verdict(Consistency(3, 2, 1), Consistency(1 if better else 9, 1, 1), len(seen))

    monkeypatch.setattr(adapt, "judge", judge)
    return shown


def test_what_is_better_is_written_with_what_judged_it(options, monkeypatch):
    shown = told(monkeypatch, better=True)
    path = adapt.train_for_sensor(options)
    (before, after, seen), = shown
    assert {one.frame for one in seen} == {15, 16, 17, 18, 19} and {one.person for one in seen} == {1, 2}
    assert any((a != b).any() for a, b in zip(before.state_dict().values(), after.state_dict().values(), strict=True))
    checkpoint = load_checkpoint(path, "depth_surface")
    assert checkpoint.card["began"]["mirrored"] == 3 and checkpoint.card["figures"]["mirrored"] == 1
    assert "10 held-out" in checkpoint.card["judged_on"] and checkpoint.card["training"] == "depth-sensor"
    assert load_predictor(path, "depth_surface").size == 96
    assert load_checkpoint(options.run / "depth_cyclegan.safetensors", "depth_cyclegan").config["change"]


def test_what_is_worse_is_refused_and_nothing_is_written(options, monkeypatch):
    told(monkeypatch, better=False)
    with pytest.raises(ModelError, match="discarded: inconsistency 6.0 mm before, 11.0 mm after"):
        adapt.train_for_sensor(options)
    assert not list(options.run.glob("depth_surface*"))
