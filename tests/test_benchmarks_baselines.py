"""What our networks are compared with is trained by the steps that train ours."""

import math

from benchmarks.jumps_methods import ConvolutionStep
from benchmarks.lifting_baselines import Martinez
from models.lifting.training_step import LifterStep, Recipe


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
