"""Training: one batch is learnt, the discriminator takes its turn, a run goes on, weights come back the same."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import ModelError, UsageError
from core.progress import CancelToken, silent
from models.common.checkpoint import load_checkpoint
from models.common.run_state import load_state
from models.hourglass.build import build_posenet
from models.hourglass.discriminator import Discriminator, Source
from models.hourglass.heatmaps import draw
from models.hourglass.network import PoseNet, PoseNetConfig, Prediction
from models.hourglass.train import STAGES, card, collect, divide, export, recipe_of, train_hourglass
from models.hourglass.train_options import HourglassTraining
from models.hourglass.training_step import HourglassStep, Recipe, Stage, pose_of, pose_terms
from models.training.loop import LAST, Trained

TINY = PoseNetConfig(stacks=1, width=16)
QUICK = Recipe(stages=(Stage(0.0, 64, 6),), critic_from=0.5, rate=3e-3)


def training(stores, recipe=QUICK):
    torch.manual_seed(0)
    return HourglassStep(divide(stores), recipe, PoseNet(TINY))


def test_the_held_out_are_other_subjects_and_last_pictures(stores):
    material = divide(stores)
    assert not set(material.lab.group) & set(material.lab_held_out.group)
    assert (len(material.lab), len(material.lab_held_out)) == (4, 2)
    assert (len(material.wild), len(material.wild_held_out)) == (3, 1)


def test_without_3d_there_is_nothing_to_train_on(stores):
    with pytest.raises(UsageError, match="depth"):
        divide({"wild": stores["wild"]})


def test_one_batch_is_learnt(stores):
    learner = training(stores)
    first = [learner.step(0.1) for _ in range(5)]
    last = [learner.step(0.1) for _ in range(40)][-5:]
    for name in ("heatmap", "depth"):
        assert np.mean([terms[name] for terms in last]) < 0.5 * np.mean([terms[name] for terms in first])


def test_the_discriminator_takes_part_from_its_share_of_the_time_on(stores):
    learner = training(stores)
    before = [p.clone() for p in learner.networks["critic"].parameters()]
    assert learner.step(0.4)["critic"] == 0
    terms = learner.step(0.6)
    changed = [not torch.equal(a, b) for a, b in zip(before, learner.networks["critic"].parameters(), strict=True)]
    assert all(changed) and 0.5 < terms["critic"] < 1 and terms["ratio"] > 0


def test_without_sources_there_is_no_discriminator(stores):
    learner = training(stores, replace(QUICK, sources=()))
    assert set(learner.networks) == {"estimator"} and learner.step(0.9)["deceive"] == 0


def test_with_a_fixed_2d_module_only_depths_are_learnt(stores):
    learner = training(stores, replace(QUICK, fix_2d=True))
    estimator = learner.networks["estimator"]
    before = {name: value.clone() for name, value in estimator.state_dict().items()}
    learner.step(0.9)
    after = estimator.state_dict()
    assert {name.split(".")[0] for name in after if not torch.equal(after[name], before[name])} == {"regressor"}


def test_the_discriminators_pull_reaches_points_and_depths(stores):
    learner = training(stores)
    batch = learner._batch(Stage(0.0, 64, 6))
    pictures = batch.pictures.permute(0, 3, 1, 2) / 255.0
    found = learner._estimate(learner.networks["estimator"], pictures)
    pose = pose_of(found)
    assert pose.shape == (6, 16, 3)
    learner.judge(pictures, found, batch)["deceive"].backward()
    stack = learner.networks["estimator"].hourglasses.stacks[-1]
    assert stack.show.weight.grad.abs().sum() > 0
    assert learner.networks["estimator"].regressor[-1].weight.grad.abs().sum() > 0


@pytest.mark.parametrize(("sources", "mismatched"), [((Source.GEOMETRY,), 0), ((Source.IMAGE, Source.GEOMETRY), 1)])
def test_true_poses_beside_another_picture_are_shown_to_judges_that_see_pictures(
    stores, monkeypatch, sources, mismatched
):
    learner = training(stores, replace(QUICK, sources=sources))
    batch, asked = learner._batch(Stage(0.0, 64, 6)), []
    judge = Discriminator.forward
    monkeypatch.setattr(Discriminator, "forward", lambda *seen: asked.append(len(seen[2])) or judge(*seen))
    pictures = batch.pictures.permute(0, 3, 1, 2) / 255.0
    learner.judge(pictures, learner._estimate(learner.networks["estimator"], pictures), batch)
    lab = int((batch.depth_weight[:, 0] > 0).sum())
    assert sorted(asked) == sorted([6, lab, 6] + [lab] * mismatched)


def test_terms_are_zero_for_a_perfect_answer(stores):
    batch = training(stores)._batch(Stage(0.0, 64, 6))
    terms = pose_terms(Prediction((draw(batch.points, 16),), batch.depth), batch)
    assert terms["heatmap"] == 0 and terms["depth"] == 0


def test_pictures_grow_with_the_time():
    recipe = Recipe(stages=(Stage(0.0, 64, 32), Stage(0.5, 128, 12)))
    assert [recipe.stage(spent).side for spent in (0, 0.49, 0.5, 1)] == [64, 64, 128, 128] and recipe.side == 128


def test_weights_come_back_and_give_the_same_answer(stores, tmp_path):
    net = PoseNet(TINY).half().float().eval()
    facts = card(HourglassTraining(), stores, Trained(net, {"error": 1.0}, 3, net, {"error": 2.0}, 1.0, "cpu"))
    path = export(net, tmp_path / "hourglass.safetensors", facts, 128)
    checkpoint = load_checkpoint(path, "hourglass")
    again, pictures = build_posenet(checkpoint), torch.rand(2, 3, 64, 64)
    assert torch.equal(again(pictures).depth, net(pictures).depth)
    assert checkpoint.config["side"] == 128 and checkpoint.card["data"] == ["lab: 6 people, 3D", "wild: 4 people, 2D"]


def test_weights_of_another_size_are_refused(tmp_path):
    export(PoseNet(TINY), tmp_path / "x.safetensors", {}, 128)
    checkpoint = load_checkpoint(tmp_path / "x.safetensors", "hourglass")
    wrong = replace(checkpoint, config={"network": {"stacks": 2, "width": 16, "modules": 1}})
    with pytest.raises(ModelError, match="do not fit"):
        build_posenet(wrong)


def test_a_run_writes_weights_and_goes_on(stores, tmp_path, monkeypatch):
    """The stores are there already, so that no data set is opened."""
    monkeypatch.setattr("models.hourglass.training_step.PoseNetConfig", lambda stacks: PoseNetConfig(stacks, width=16))
    monkeypatch.setitem(STAGES, "small", QUICK.stages)
    options = HourglassTraining(data=(str(tmp_path / "lab"), str(tmp_path / "wild")), out=str(tmp_path / "runs"),
                                stacks=1, sides="small", critic="geo", steps=2)
    options.run.mkdir(parents=True)
    (options.run / "crops").symlink_to(tmp_path)
    path = train_hourglass(options)
    checkpoint = load_checkpoint(path, "hourglass")
    assert checkpoint.card["steps"] in (0, 2) and checkpoint.card["options"]["critic"] == "geo"
    assert checkpoint.config["side"] == 64
    train_hourglass(replace(options, steps=3, resume=True))
    assert load_state(options.run / LAST)["steps"] == 3


def test_options_are_the_recipe_of_a_step():
    assert recipe_of(HourglassTraining()) == Recipe()
    recipe = recipe_of(HourglassTraining(critic="geo", critic_from=0.0, adversarial=0.1, sides="paper", rate=1e-4))
    assert recipe.sources == (Source.IMAGE, Source.GEOMETRY) and (recipe.rate, recipe.adversarial) == (1e-4, 0.1)
    assert recipe.side == 256 and recipe.pull_from == 0.05


def test_two_data_sets_of_one_name_are_refused(stores, tmp_path):
    with pytest.raises(UsageError, match="named lab"):
        collect([tmp_path / "lab", tmp_path / "x" / "lab"], tmp_path, None, silent, CancelToken())
