import numpy as np
import pytest
import torch

from core.errors import ModelError, UsageError
from models.common.checkpoint import load_checkpoint, save_checkpoint
from models.common.run_state import load_state
from models.jumps import validation
from models.jumps.build import build_completer, build_gan
from models.jumps.completer import Completer, CompleterConfig, complete, interpolate, prepare
from models.jumps.losses import gradient_norm, mpjpe, mpjve
from models.jumps.networks import build_networks
from models.jumps.train import train_jumps
from models.jumps.train_completer import CompleterStep
from models.jumps.train_gan import GanStep
from models.jumps.train_options import JumpsTraining
from models.training.loop import LAST
from models.training.registry import read_recipe

SMALL = CompleterConfig(width=32, blocks=1, heads=2)


def test_a_window_moved_by_three_units_has_that_position_error_and_no_velocity_error():
    window = torch.randn(2, 24, 28, 2)
    moved = window + torch.tensor([3.0, 0.0])
    torch.testing.assert_close(mpjpe(moved, window), torch.full((2,), 3.0), rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(mpjve(moved, window), torch.zeros(2), rtol=0, atol=1e-3)


def test_hidden_joints_do_not_count():
    window, weight = torch.zeros(1, 24, 28, 2), torch.ones(1, 24, 28)
    moved = window.clone()
    moved[:, :, 3], weight[:, :, 3] = 100.0, 0.0
    assert mpjpe(moved, window, weight).item() == pytest.approx(0, abs=1e-3)


def test_the_gradient_of_a_linear_critic_is_its_weight():
    norm = gradient_norm(lambda x: 2 * x.flatten(1).sum(1), torch.randn(3, 2, 2, 2), torch.randn(3, 2, 2, 2))
    torch.testing.assert_close(norm, torch.full((3,), 2 * 8**0.5))


def test_a_gap_in_a_steady_movement_is_filled_exactly():
    track = torch.arange(10.0)[None, :, None, None].expand(1, 10, 1, 2) * torch.tensor([2.0, -1.0])
    seen = torch.ones(1, 10, 1, dtype=torch.bool)
    seen[0, 4:7] = False
    filled, gap = interpolate(track, seen)
    torch.testing.assert_close(filled, track)
    assert gap[0, :, 0].tolist() == [0, 0, 0, 0, 1, 2, 1, 0, 0, 0]


def test_a_gap_after_a_turn_is_entered_and_left_with_the_velocity_there():
    """Up by 1 a frame before the gap, down by 1 after it: a parabola whose top is where both lines bend."""
    track = torch.tensor([0.0, 1, 2, 3, 9, 9, 9, 3, 2, 1, 0])[None, :, None, None].expand(1, 11, 1, 2)
    seen = (track[..., 0] < 9)
    filled, _ = interpolate(track, seen)
    torch.testing.assert_close(filled[0, 4:7, 0, 0], torch.tensor([3.75, 4.0, 3.75]))


def test_beyond_the_last_observation_a_joint_stays():
    track = torch.tensor([5.0, 6, 7, 8])[None, :, None, None].expand(1, 4, 1, 2)
    filled, _ = interpolate(track, torch.tensor([False, True, True, False])[None, :, None])
    assert filled[0, :, 0, 0].tolist() == [6, 6, 7, 7]


def test_the_networks_frame_does_not_depend_on_where_the_person_stands():
    poses, seen = torch.randn(2, 40, 28, 2), (torch.rand(2, 40, 28) < 0.7).float()
    here, there = prepare(poses, seen), prepare(poses * 5 + 100, seen)
    torch.testing.assert_close(here.features, there.features, rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(there.restore(there.base), here.restore(here.base) * 5 + 100, rtol=1e-3, atol=1e-2)


@pytest.mark.parametrize("kind", ["completer", "gan"])
def test_the_loss_falls_on_one_batch(corpus, kind):
    if kind == "completer":
        training = CompleterStep(corpus, corpus, SMALL, rate=3e-3)
        batch, name = training.batch(32), "position"
        training.batch = lambda length: batch
    else:
        training = GanStep(corpus, corpus, batch=8, rate=1e-3)
        batch, name = training.batch(), "position"
        training.batch = lambda: batch
    first = training.step(0.1)[name]
    for _ in range(11):
        last = training.step(0.1)[name]
    assert last < 0.9 * first


def test_only_the_critic_learns_in_its_step(corpus):
    training = GanStep(corpus, corpus, batch=4)
    before = {name: p.detach().clone() for name, p in training.networks.named_parameters()}
    real, _, _ = training.batch()
    training.step_critic(real, torch.zeros_like(real))
    moved = [name for name, p in training.networks.named_parameters() if not torch.equal(p, before[name])]
    changed = {name.split(".")[0] for name in moved}
    assert changed == {"critic"}


def test_saved_and_loaded_networks_answer_alike(tmp_path, skeleton):
    """Half precision on disk: the answers agree to three digits, and a second round trip is exact."""
    network = Completer(SMALL).eval()
    config = {"network": {"joints": 28, "width": 32, "blocks": 1, "heads": 2, "kernel": 7, "dropout": 0.1}}
    save_checkpoint(tmp_path / "a.safetensors", "jumps_completer", config, network.state_dict(), {"title": "a"})
    once = build_completer(load_checkpoint(tmp_path / "a.safetensors", "jumps_completer"))
    save_checkpoint(tmp_path / "b.safetensors", "jumps_completer", config, once.state_dict(), {"title": "b"})
    twice = build_completer(load_checkpoint(tmp_path / "b.safetensors", "jumps_completer"))
    prepared = prepare(torch.randn(1, 40, 28, 2), torch.ones(1, 40, 28))
    answers = [net(prepared)[0] for net in (network, once, twice)]
    torch.testing.assert_close(answers[0], answers[1], rtol=1e-2, atol=1e-2)
    torch.testing.assert_close(answers[1], answers[2], rtol=0, atol=0)


def test_the_gan_goes_through_a_checkpoint(tmp_path, skeleton):
    networks = build_networks(skeleton, speeds=True)
    config = {"skeleton": "mpi28", "speeds": True}
    save_checkpoint(tmp_path / "g.safetensors", "jumps_gan", config, networks.state_dict(), {})
    again = build_gan(load_checkpoint(tmp_path / "g.safetensors", "jumps_gan"))
    torch.testing.assert_close(again["critic"].last.weight, networks["critic"].last.weight, rtol=1e-3, atol=1e-4)


def test_weights_that_are_missing_damaged_or_others_are_named(tmp_path):
    with pytest.raises(ModelError, match="not there"):
        load_checkpoint(tmp_path / "none.safetensors", "jumps_gan")
    (tmp_path / "bad.safetensors").write_bytes(b"nonsense")
    with pytest.raises(ModelError, match="cannot be read"):
        load_checkpoint(tmp_path / "bad.safetensors", "jumps_gan")
    save_checkpoint(tmp_path / "c.safetensors", "other", {}, {"a": torch.ones(1)}, {})
    with pytest.raises(ModelError, match="expected jumps_gan, got other"):
        load_checkpoint(tmp_path / "c.safetensors", "jumps_gan")


def test_a_whole_training_writes_weights_and_a_card(tmp_path, corpus):
    np.savez(
        tmp_path / "c.npz", positions=corpus.positions, clip_start=corpus.starts, clip_name=corpus.names,
        subject=corpus.subjects, licence=corpus.licences, joint_names=corpus.skeleton.joints, fps=25,
    )
    for name in ("train", "val", "more"):
        (tmp_path / f"{name}.npz").write_bytes((tmp_path / "c.npz").read_bytes())
    how = {"data": (str(tmp_path),), "out": str(tmp_path / "runs"), "licence": "free", "steps": 2}
    path = train_jumps(JumpsTraining(part="gan", more=(str(tmp_path / "more.npz"),), **how))
    checkpoint = load_checkpoint(path, "jumps_gan")
    assert checkpoint.card["data_licence"] == "free" and checkpoint.card["steps"] in (0, 2)
    assert load_state(path.parent / LAST)["steps"] == 2  # the card has those of the best, which may be the start
    assert checkpoint.card["data"].startswith("4 motion-capture clips") and "attribution" not in checkpoint.card
    assert (path.parent / "log.csv").read_text().startswith("step,seconds,")
    with pytest.raises(UsageError, match="no part"):
        JumpsTraining(part="tail", **how)
    recipe = read_recipe(path.with_suffix(".toml"))
    assert recipe.training.name == "jumps" and recipe.values["part"] == "gan" and "out" not in recipe.values


def test_a_track_in_parts_is_the_track(skeleton):
    network = Completer(SMALL).eval()
    random = np.random.default_rng(0)
    observed = random.normal(size=(200, 28, 2)).astype(np.float32)
    confidence = (random.random((200, 28)) < 0.6).astype(np.float32)
    whole, _ = complete(network, observed, confidence)
    parts = [complete(network, observed, confidence, start=a, stop=b)[0] for a, b in ((0, 70), (70, 71), (71, 200))]
    np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-4)


def test_joints_that_are_not_given_are_never_fed(corpus):
    """Without the legs, in every window of a training and of its validation."""
    arms = ("left_shoulder", "right_shoulder", "left_elbow", "right_elbow")
    hidden = ~np.isin(corpus.skeleton.joints, arms)
    training = CompleterStep(corpus, corpus, SMALL, given=arms)
    batch = training.batch(32)
    assert not batch["confidence"][:, :, hidden].any() and batch["confidence"][:, :, ~hidden].any()
    _, mask = validation.damaged(training.cases[0], "clean", corpus.skeleton, given=arms)
    assert not mask[:, hidden].any() and mask[:, ~hidden].all()
    _, _, seen = GanStep(corpus, corpus, batch=8, given=arms, speeds=True).batch()
    assert not seen[:, :, hidden].any()
