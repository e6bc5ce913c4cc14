import numpy as np
import torch

from models.common.checkpoint import load_checkpoint, save_checkpoint
from models.lifting.build import build_lifter
from models.lifting.network import Lifter, LifterConfig, lift_rays
from models.lifting.training_step import LifterStep, Recipe, lifting_terms

SMALL = LifterConfig(width=64, blocks=1, heads=2, dropout=0.0)


def test_the_lifter_has_about_two_million_parameters():
    assert sum(p.numel() for p in Lifter().parameters()) == 2_446_293


def test_terms_of_a_pose_that_is_30_millimetres_off():
    truth = torch.zeros(1, 4, 28, 3)
    off = truth + torch.tensor([0.0, 0.03, 0.0])
    off[0, 2:] += torch.tensor([0.0, 0.0, 0.04])  # from the third frame on 50 mm off
    terms = lifting_terms(off, torch.zeros(1, 4, 28), truth, torch.tensor([[True] * 4]))
    assert np.isclose(terms["position"], 0.04) and np.isclose(terms["velocity"], 0.04 / 3)
    assert np.isclose(terms["error"], 0.04)
    terms = lifting_terms(off, torch.zeros(1, 4, 28), truth, torch.tensor([[True, True, False, False]]))
    assert np.isclose(terms["position"], 0.03) and terms["velocity"] == 0


def test_the_loss_falls_on_one_batch_and_the_critic_takes_part(corpus, monkeypatch):
    recipe = Recipe(frames=128, critic_from=0.0, lengths=(27,), shares=(1.0,))
    training = LifterStep(corpus, corpus, recipe, SMALL)
    first = training.step(0.5)
    training.rng = np.random.default_rng(7)
    from models.lifting import training_step as module

    batch = module.training_windows(corpus, 4, 27, training.rng)
    monkeypatch.setattr(module, "training_windows", lambda *_: batch)
    losses = [training.step(0.5)["position"] for _ in range(30)]
    assert losses[-1] < 0.6 * losses[0]
    assert {"critic", "deceive"} <= set(first)


def test_saved_weights_answer_as_before(tmp_path, skeleton):
    torch.manual_seed(0)
    network = Lifter(SMALL, skeleton.index("pelvis")).half().float().eval()  # as precise as the file
    config = {"network": {"joints": 28, "width": 64, "blocks": 1, "heads": 2, "kernel": 7, "dropout": 0.0}}
    tensors = {f"lifter.{name}": value for name, value in network.state_dict().items()}
    save_checkpoint(tmp_path / "w.safetensors", "lifting", config, tensors, {"title": "test"})
    again = build_lifter(load_checkpoint(tmp_path / "w.safetensors", "lifting"))
    rays, sure = torch.randn(2, 9, 28, 2) * 0.1, torch.ones(2, 9, 28)
    for mine, theirs in zip(lift_rays(network, rays, sure), lift_rays(again, rays, sure), strict=True):
        torch.testing.assert_close(mine, theirs)
    poses, error = lift_rays(again, rays, sure)
    assert (poses[:, :, skeleton.index("pelvis")] == 0).all() and (error > 0).all()
