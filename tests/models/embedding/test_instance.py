"""The network that learns one recording: kept and loaded it says the same, of weights that are none nothing."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import ModelError
from core.skeleton import load_skeleton
from models.embedding.drawn_pairs import open_pairs
from models.embedding.instance import InstanceNet, InstanceStep, Looks, load_instance, residuals, save_instance
from models.embedding.instance_synthesis import Synthesis, SynthesisWeights
from models.embedding.judges import new_judges
from models.embedding.pack import Prior

COCO = load_skeleton("coco17")


@pytest.fixture
def kept(net, tmp_path):
    """(network, where it was saved): its last layer is not empty any more."""
    instance = InstanceNet(net, COCO)
    with torch.no_grad():
        instance.read[-1].weight.normal_(0, 0.1)
    save_instance(tmp_path / "r.safetensors", instance, [3, 9], 64, {"title": "R"})
    return instance.eval(), tmp_path / "r.safetensors"


def test_it_begins_by_leaving_the_track_as_it_is(net):
    looks = _looks()
    (found,) = residuals(InstanceNet(net, COCO).eval(), [looks])
    assert np.abs(found).max() == 0


def test_what_was_kept_says_the_same_when_it_is_loaded(kept):
    instance, path = kept
    loaded, learnt, side = load_instance(path)
    assert learnt == (3, 9) and side == 64 and loaded.skeleton.joints == COCO.joints
    (first,), (second,) = residuals(instance, [_looks()]), residuals(loaded, [_looks()])
    assert np.abs(first).max() > 1e-4 and second == pytest.approx(first, abs=2e-3)  # halves in the file


def test_other_weights_are_refused(kept, net, tmp_path):
    from models.common.checkpoint import save_checkpoint

    save_checkpoint(tmp_path / "other.safetensors", "embedding", {}, net.state_dict(), {"title": "E"})
    with pytest.raises(ModelError, match="holds other weights"):
        load_instance(tmp_path / "other.safetensors")


def _looks(joints: int = 17) -> Looks:
    rng = np.random.default_rng(0)
    points = rng.uniform(-0.8, 0.8, (2, joints, 2)).astype(np.float32)
    pictures = rng.integers(0, 255, (2, 64, 64, 3), np.uint8, endpoint=True)
    return Looks(pictures, points, points, np.ones((2, joints), np.float32))


# --- pictures without labels

ALL = SynthesisWeights()
NONE = SynthesisWeights(*[0.0] * 8)


@pytest.fixture
def learner(net, pairs_folder):
    """A step with the terms of the paper, on drawn pairs whose track is the truth; ``Synthesis`` shares its net."""

    def make(amount):
        pairs, looks = open_pairs(pairs_folder), _looks(len(net.skeleton))
        synthesis = Synthesis(net, new_judges(5, 8), pairs, Prior.of(pairs), 64, amount, batch=2)
        step = InstanceStep(InstanceNet(net, net.skeleton), looks, looks, looks, looks, synthesis, batch=2)
        return step, synthesis

    return make


def test_terms_without_a_weight_are_not_computed(learner):
    step, synthesis = learner(replace(NONE, rec_sk=0.5, bones=0.1))
    assert set(synthesis.terms(step)) == {"rec_sk", "bones"}


def test_all_terms_teach_the_residuals_and_nothing_but_the_judges_beside_them(learner):
    step, synthesis = learner(ALL)
    with torch.no_grad():
        step.networks["instance"].read[-1].weight.normal_(0, 0.1)
    before = {name: value.clone() for name, value in synthesis.net.state_dict().items()}
    terms = synthesis.terms(step)
    assert set(synthesis.weights) <= set(terms)
    for name in synthesis.weights:
        step.networks["instance"].zero_grad()
        terms[name].backward(retain_graph=True)
        got = step.networks["instance"].read[0].weight.grad
        if name != "deceive_sk":  # the prior judges what the encoder shows, not the residuals
            assert got is not None and got.abs().max() > 0, name
    judged = step.networks["judge"].judges[0].layers[0][0].weight.clone()
    losses = step.step(0.3)
    assert all(np.isfinite(value) for value in losses.values()) and {"corrections", "drawn", "bones"} <= set(losses)
    assert not torch.equal(step.networks["judge"].judges[0].layers[0][0].weight, judged)
    still = [name for name in before if name.split(".")[0] in ("head", "uplift", "renderer")]
    assert all(torch.equal(before[name], synthesis.net.state_dict()[name]) for name in still)


def test_joints_that_the_track_lacks_are_those_of_the_head(net, pairs_folder):
    pairs = open_pairs(pairs_folder)
    synthesis = Synthesis(net, {}, replace(pairs, skeleton=COCO), Prior.of(pairs), 64, ALL)
    points, y = torch.rand(2, 17, 2), torch.rand(2, 5, 64, 64)
    weight = torch.ones(2, 17)
    weight[1, COCO.index("left_wrist")] = 0
    whole, head = synthesis._whole(points, weight, y), net.head(y)
    wrist = net.skeleton.index("left_wrist")
    lacking = np.flatnonzero(~COCO.remap_matrix(net.skeleton).any(axis=1)).tolist()
    assert torch.allclose(whole[0, wrist], points[0, COCO.index("left_wrist")])
    assert torch.equal(whole[1, wrist], head[1, wrist]) and torch.equal(whole[:, lacking], head[:, lacking])
    assert lacking and len(lacking) < 14
