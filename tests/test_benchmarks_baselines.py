"""What our networks are compared with is trained by the steps that train ours."""

import math

import numpy as np
import pytest

from benchmarks.jumps_methods import ConvolutionStep
from benchmarks.lifting_baselines import Martinez
from core.skeleton import load_skeleton
from models.lifting.training_step import LifterStep, Recipe
from models.training.mocap import Corpus
from tests.models.conftest import standing


@pytest.fixture(scope="module")
def corpus():
    """One clip of a person who swings the arms."""
    skeleton = load_skeleton("mpi28")
    return Corpus(skeleton, standing(skeleton, 60), np.array([0, 60]), ("a",), ("one",), ("free",), 25.0)


def test_the_baseline_of_lifting_learns_and_is_judged_as_the_lifter_is(corpus):
    recipe = Recipe(adversarial=0, error=0, lengths=(1,), shares=(1.0,), frames=64)
    training = LifterStep(corpus, corpus, recipe, lifter=Martinez())
    assert training.step(0.1)["position"] > 0
    assert math.isfinite(training.validate(training.networks.eval())["noisy_mm"])


def test_the_baseline_of_repair_learns_and_is_judged_as_the_completer_is(corpus, monkeypatch):
    monkeypatch.setattr("models.jumps.train_completer.FRAMES", 192)
    training = ConvolutionStep(corpus, corpus)
    assert training.step(0.1)["position"] > 0
    assert math.isfinite(training.validate(training.networks.eval())["val"])
