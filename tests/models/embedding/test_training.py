"""Each part learns in its stage, judges take their turns, weights come back the same."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from core.errors import ModelError, UsageError
from core.media.video_source import VideoSource
from core.media.video_writer import write_video
from models.common.checkpoint import load_checkpoint
from models.embedding.build import build_embedding, build_judges, on_one_channel, save_embedding
from models.embedding.drawn_pairs import open_pairs
from models.embedding.judges import new_judges
from models.embedding.networks import EmbeddingNet
from models.embedding.train import divide, joined, recipe_of, train_embedding
from models.embedding.train_options import EmbeddingTraining
from models.embedding.training_step import EmbeddingStep, Recipe, errors
from models.embedding.unlabelled import reconstruction
from models.embedding.vgg import Vgg

QUICK = Recipe(side=32, batch=4, rate=3e-3, judge_width=8, rendering=1.0)


@pytest.fixture
def pairs(pairs_folder):
    return open_pairs(pairs_folder)


def learner(pairs, net, recipe=QUICK):
    return EmbeddingStep(divide(pairs, pairs), net, recipe)


def test_the_held_out_are_other_people(pairs):
    material = divide(pairs)
    assert not set(material.drawn.group) & set(material.held_out.group)
    assert len(material.drawn) + len(material.held_out) == len(pairs)
    twice = joined([pairs, pairs])
    assert len(np.unique(twice.group)) == 6


def test_however_few_pairs_there_are_some_teach_and_some_judge(pairs):
    """A recording of many people gives a pair of each."""
    of_each, alone = replace(pairs, group=np.arange(len(pairs))), pairs.select(np.arange(1))
    for wild in (of_each, of_each.select(np.arange(2)), alone):
        material = divide(alone, wild)
        assert min(map(len, vars(material).values())) > 0
    assert len(divide(pairs, of_each).wild) == len(pairs) - 1


@pytest.mark.slow
def test_one_batch_is_learnt_by_every_part(pairs, net):
    step = learner(pairs, net)
    batch = step._batch(pairs)
    terms = [step.pretrain(batch) for _ in range(30)]
    for name, least in {"skeleton": 0.8, "points": 0.5, "body": 0.7, "reprojected": 0.7, "pixels": 0.8}.items():
        first, last = (np.mean([t[name].item() for t in part]) for part in (terms[:3], terms[-3:]))
        assert last < least * first, name


def test_in_pretraining_no_part_teaches_another(pairs, net):
    step = learner(pairs, net)
    terms = step.supervised(step._batch(pairs))
    parts = {"skeleton": "encoder", "points": "head", "body": "uplift", "turns": "uplift", "reprojected": "uplift"}
    for name, part in parts.items():
        net.zero_grad()
        terms[name].backward(retain_graph=True)
        reached = {key.split(".")[0] for key, value in net.named_parameters()
                   if value.grad is not None and value.grad.abs().max() > 0}
        assert reached == {part}, name


def test_end_to_end_every_part_and_both_judges_move(pairs, net):
    step = learner(pairs, net, replace(QUICK, end_to_end=True))
    before = {name: value.clone() for name, value in step.networks.state_dict().items()}
    terms = step.step(0.5)
    assert {"perceptual", "rec_sk", "deceive_sk", "judge_sk", "synthetic"} <= set(terms)
    moved = {name.rsplit(".", 1)[0].split(".")[0] if not name.startswith("net") else name.split(".")[1]
             for name, value in step.networks.state_dict().items() if not torch.equal(value, before[name])}
    assert moved == {"encoder", "head", "uplift", "renderer", "judge", "judge_sk"}


def test_labels_in_2d_train_beside_drawn_pairs(pairs, net):
    """Only what is drawn knows 3D: the prior is of it, and so are the figures in millimetres."""
    nothing = {"positions": np.full_like(pairs.positions, np.nan), "rotations": pairs.rotations[:, :, :0]}
    both = joined([replace(pairs, **nothing, bones=()), pairs])
    assert both.bones == pairs.bones and len(both) == 2 * len(pairs)
    step = learner(both, net)
    assert len(step.prior.positions) == 2 * len(pairs) and np.isfinite(step.prior.positions).all()
    assert all(np.isfinite(value) for value in step.step(0.5).values())
    alone, mixed = (errors(net, one, 32) for one in (pairs, both))
    assert mixed["mm"] == pytest.approx(alone["mm"]) and mixed["degrees"] == pytest.approx(alone["degrees"])


def test_y_stands_still_for_the_drawings_and_follows_them_a_little(net):
    y, one, other = (torch.rand(1, 5, 8, 8, requires_grad=True) for _ in range(3))
    reconstruction(y, one, other).backward()
    assert one.grad.abs().sum() > 0 and other.grad.abs().sum() > 0
    still = other.detach()
    alone = torch.autograd.grad(0.1 * ((y - still) ** 2).sum() / ((y**2).sum() + (still**2).sum()), y)[0]
    assert torch.allclose(y.grad, alone, atol=1e-6)


def test_the_users_vgg_takes_the_place_of_the_encoders_features(pairs, net):
    vgg = Vgg({0: (torch.randn(4, 3, 3, 3), torch.zeros(4)), 3: (torch.randn(4, 4, 3, 3), torch.zeros(4))})
    step = EmbeddingStep(divide(pairs, pairs), net, replace(QUICK, end_to_end=True), vgg=vgg)
    own = learner(pairs, net, replace(QUICK, end_to_end=True))
    real, made = torch.rand(2, 3, 32, 32), torch.rand(2, 3, 32, 32, requires_grad=True)
    loss = step.perceptual(real, made)
    wanted = [((a - b) ** 2).mean() for a, b in zip(vgg.features(made - 0.5), vgg.features(real - 0.5), strict=True)]
    assert loss.item() == pytest.approx(sum(wanted).item() / 2) != own.perceptual(real, made).item()
    loss.backward()
    assert made.grad.abs().sum() > 0 and np.isfinite(step.step(0.5)["perceptual"])


def test_without_drawn_pairs_their_terms_are_not_even_computed(pairs, net):
    step = learner(pairs, net, replace(QUICK, end_to_end=True, synthetic=0.0))
    assert step.step(0.5)["synthetic"] == 0


def test_errors_are_pixels_of_128_and_flips_are_told_apart(pairs, net, monkeypatch):
    from models.embedding.batches import plain_batch
    from models.embedding.networks import Analysis

    flip = torch.from_numpy(pairs.skeleton.flip_order)

    def exchanged(self, pictures, cameras, gamma=250.0):
        truth = plain_batch(pairs, np.arange(12), 32)
        shifted = truth.points[:, flip] + torch.tensor([2 / 128, 0])
        return Analysis(pictures[:, :1], shifted, truth.positions, truth.rotations, truth.points,
                        torch.zeros(12, 5, 32, 32))

    monkeypatch.setattr(EmbeddingNet, "analyse", exchanged)
    figures = errors(net, pairs, 32)
    assert figures["px unflipped"] == pytest.approx(1, abs=1e-3) and figures["flips"] == 1
    assert figures["px"] > 3 and figures["px 3D"] == pytest.approx(0, abs=1e-4)
    assert figures["mm"] == pytest.approx(0, abs=1e-2) and figures["degrees"] == pytest.approx(0, abs=0.1)


@pytest.mark.slow
def test_a_training_writes_weights_that_come_back_the_same(pairs_folder, tmp_path):
    options = EmbeddingTraining(
        data=(str(pairs_folder),), out=str(tmp_path), side=64, width=8, hidden=128, batch=2, steps=2, threads=1
    )
    path = train_embedding(options)
    checkpoint = load_checkpoint(path, "embedding")
    net = build_embedding(checkpoint)
    assert checkpoint.config["side"] == 64 and checkpoint.card["training"] == "embedding"
    assert set(build_judges(checkpoint, net)) == {"judge", "judge_sk"}
    again = build_embedding(load_checkpoint(path, "embedding"))
    picture, camera = torch.rand(1, 3, 64, 64), torch.tensor([[3.0, 3.0, 0.0, 0.0]])
    assert torch.equal(net.analyse(picture, camera).positions, again.analyse(picture, camera).positions)


def test_weights_of_colour_see_one_channel_as_they_saw_grey(net, tmp_path):
    networks = torch.nn.ModuleDict({"net": net, **new_judges(5, 8)})
    checkpoint = load_checkpoint(save_embedding(tmp_path / "c.safetensors", networks, 64, {}), "embedding")
    folded = on_one_channel(checkpoint)
    colour, grey = build_embedding(checkpoint), build_embedding(folded)
    picture, drawn = torch.rand(2, 1, 64, 64), torch.rand(2, 5, 64, 64)
    assert torch.allclose(grey.encode(picture), colour.encode(picture.expand(-1, 3, -1, -1)), atol=1e-5)
    assert grey.render(drawn, picture).shape == (2, 1, 64, 64)
    judges = [build_judges(*pair)["judge"] for pair in ((checkpoint, colour), (folded, grey))]
    seen, same = judges[0](picture.expand(-1, 3, -1, -1)), judges[1](picture)
    assert all(torch.allclose(a[-1], b[-1], atol=1e-5) for a, b in zip(seen, same, strict=True))


def test_the_second_stage_needs_recordings_and_weights():
    with pytest.raises(UsageError, match="trained weights"):
        recipe_of(EmbeddingTraining(data=("x",), stage="unsupervised"))


def test_recordings_in_which_nobody_is_found_are_said_and_closed(pairs_folder, tmp_path, monkeypatch):
    from models.embedding import train as module

    video = tmp_path / "empty.mp4"
    write_video(video, np.zeros((2, 48, 64, 3), np.uint8), np.arange(2) / 25, 25)
    closed, close = [], VideoSource.close
    monkeypatch.setattr(VideoSource, "close", lambda self: (closed.append(self.path), close(self)))
    monkeypatch.setattr(module, "build_blazepose", lambda **_: SimpleNamespace(estimate=lambda *_, **__: {}))
    training = EmbeddingTraining(
        data=(str(pairs_folder),), out=str(tmp_path), stage="unsupervised", wild=(str(video),), start="x"
    )
    with pytest.raises(ModelError, match="Nobody was found"):
        train_embedding(training)
    assert closed == [video]


def test_a_refinement_that_is_never_better_is_discarded_and_nothing_is_written(pairs_folder, tmp_path, monkeypatch):
    from models.embedding import train as module

    begin = tmp_path / "begin.safetensors"
    common = {"data": (str(pairs_folder),), "out": str(tmp_path), "side": 64, "width": 8, "hidden": 128, "batch": 2}
    train_embedding(EmbeddingTraining(**common, weights=str(begin), steps=1, threads=1))
    monkeypatch.setattr(module, "_recordings", lambda options, *rest: {"film.mp4": [open_pairs(pairs_folder)]})
    figures = iter([1.0, 2.0, 3.0])
    monkeypatch.setattr(EmbeddingStep, "validate", lambda self, networks: {"px": next(figures)})
    refining = EmbeddingTraining(**common, stage="refinement", wild=("film.mp4",), start=str(begin), steps=1, threads=1)
    with pytest.raises(ModelError, match="discarded"):
        train_embedding(refining)
    assert not (refining.run / "embedding.safetensors").exists()
