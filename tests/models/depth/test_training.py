"""Losses, the pool, and short trainings that leave weights from which the predictors come back equal."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.camera import Camera
from core.skeleton import load_skeleton
from models.common.checkpoint import load_checkpoint
from models.common.run_state import load_state
from models.depth import build, cyclegan, networks, training_steps
from models.depth.cyclegan import CycleGanStep, ImagePool, judge_loss, unlike
from models.depth.domains import Drawn
from models.depth.networks import PoseCnn
from models.depth.predictors import crop_input, load_predictor
from models.depth.surface_net import Found, SurfaceConfig, SurfaceNet, look, metres, surface, surface_terms
from models.depth.train import train_cyclegan, train_pose
from models.depth.train_options import CycleGanTraining, DepthPoseTraining
from models.depth.training_steps import PoseStep, Recipe, SurfaceStep, shares
from models.training.loop import LAST

SHORT = Recipe(batch=4)


def test_a_judge_that_is_right_loses_nothing_and_one_that_is_wrong_loses_one():
    ones, zeros = torch.ones(2, 1, 4, 4), torch.zeros(2, 1, 4, 4)
    assert judge_loss(ones, zeros) == 0
    assert judge_loss(zeros, ones) == 1


def test_the_pool_gives_back_earlier_images_half_of_the_time():
    pool = ImagePool(size=4, seed=1)
    first = torch.arange(4.0).view(4, 1, 1, 1)
    assert torch.equal(pool.exchange(first), first)
    given = pool.exchange(torch.arange(100.0, 300.0).view(200, 1, 1, 1))[:, 0, 0, 0]
    assert 60 < (given != torch.arange(100.0, 300.0)).sum() < 140


def test_images_are_like_themselves_and_unlike_noise():
    torch.manual_seed(0)
    smooth, noisy = torch.zeros(2, 1, 64, 64), torch.rand(2, 1, 64, 64) * 1.8 - 1
    assert unlike(smooth, smooth) == 0 and unlike(smooth, noisy) > 1.5


def test_the_surface_of_a_cell_is_the_mean_of_the_person_s_pixels():
    channels = torch.zeros(1, 3, 8, 8)
    channels[0, 0] = 1.0
    channels[0, 0, :2, :4] = 0.5
    channels[0, 2, :2, :4] = 1.0
    assert surface(channels, 2)[0].tolist() == [[0.5, 0.0], [0.0, 0.0]]


def test_terms_of_a_known_miss():
    """Every vote is 0.05 of the square (100 mm) to the right of the truth; the stated error is 100 mm."""
    truth = torch.full((2, 15, 3), 0.4)
    place = truth + torch.tensor([0.05, 0.0, 0.0])
    weights = torch.full((2, 15, 4), 0.25)
    votes = place[:, :, None].expand(2, 15, 4, 3)
    found = Found(place, torch.full((2, 15), np.log(0.1)), torch.zeros(2), weights, votes)
    terms = surface_terms(found, truth, torch.tensor([True, True]))
    assert terms["position"].item() == pytest.approx(0.1)
    assert terms["votes"].item() == pytest.approx(0.1)
    assert terms["error"].item() == pytest.approx(1 + np.log(0.1))
    assert terms["presence"].item() == pytest.approx(np.log(2))


def test_examples_without_anybody_teach_only_that():
    truth = torch.zeros(2, 15, 3)
    found = SurfaceNet()(torch.zeros(2, 3, 96, 96))
    terms = surface_terms(found, truth, torch.tensor([False, False]))
    assert terms["position"] == terms["votes"] == terms["error"] == 0 < terms["presence"]


def test_shares_of_the_square():
    place = shares(np.array([[[-0.5, 95.5, 0.25]]]))
    assert place.tolist() == [[[0.0, 1.0, 0.25]]]
    assert metres(place)[0, 0].tolist() == pytest.approx([0.0, 2.0, 0.1875])


def test_the_surface_network_learns_a_batch(material):
    training = SurfaceStep(material, material.take(slice(0, 4)), SHORT, network=SurfaceNet(SurfaceConfig(width=16)))
    batch = training.batch()
    training.batch = lambda: batch
    first = training.step(0.1)["position"]
    for _ in range(12):
        last = training.step(0.1)["position"]
    assert last < 0.7 * first


@pytest.mark.parametrize(("share", "translated"), [(0.5, 2), (1.0, 4)])
def test_the_pose_cnn_is_shown_translated_images(material, share, translated):
    asked = []
    how = {"translate": lambda image: asked.append(len(image)) or image, "network": PoseCnn(width=4), "share": share}
    training = PoseStep(material, material.take(slice(0, 4)), SHORT, **how)
    assert training.step(0.1)["loss"] > 0 and asked == [translated]


def test_a_step_of_the_cyclegan_moves_makers_and_judges(material):
    training = CycleGanStep(Drawn(material), Drawn(material, sensed=True), cyclegan.Recipe(batch=2), width=8)
    before = {name: next(net.parameters()).clone() for name, net in training.networks.items()}
    terms = training.step(0.5)
    assert set(terms) == {"deceive", "cycle", "stay", "judge"}
    assert all(not torch.equal(before[name], next(net.parameters())) for name, net in training.networks.items())


def test_the_paper_s_cyclegan_makes_images_anew_and_has_no_warm_up(material):
    training = CycleGanStep(Drawn(material), Drawn(material, sensed=True), replace(cyclegan.LITERAL, batch=2), width=8)
    assert not training.networks["to_real"].change
    terms = training.step(0.0)
    assert terms["judge"] > 0 and training.optimisers["makers"].param_groups[0]["lr"] == 1e-6


def test_generators_start_from_the_identity(material):
    training = CycleGanStep(Drawn(material), Drawn(material, sensed=True), cyclegan.Recipe(batch=2), width=8)
    judge = next(training.networks["judge_real"].parameters()).clone()
    losses = [training.step(0.0)["stay"] for _ in range(25)]
    assert losses[-1] < 0.7 * losses[0]
    assert torch.equal(judge, next(training.networks["judge_real"].parameters()))


@pytest.fixture
def how(material_folder, tmp_path):
    """Two steps on the examples that are there."""
    return {
        "material": str(material_folder), "out": str(tmp_path), "examples": 8, "target_examples": 6, "val_examples": 6,
        "steps": 2,
    }  # fmt: skip


def test_training_leaves_weights_a_card_and_a_predictor(how):
    path = train_pose(DepthPoseTraining(**how))
    checkpoint = load_checkpoint(path, "depth_surface")
    assert checkpoint.config["calibration"] > 0
    assert "attribution" not in checkpoint.card and checkpoint.card["data_licence"] == "CC0"  # our own bodies at work
    assert checkpoint.card["steps"] in (0, 2)
    assert load_state(path.parent / LAST)["steps"] == 2  # the card has those of the best, which may be the start
    depth = np.full((120, 160), 4000.0, np.float32)
    depth[20:110, 60:100] = 2000
    seen = crop_input(depth, depth < 3000, Camera.from_fov(160, 120, 60), 96)
    prediction = load_predictor(path, "depth_surface")([seen] * 2)
    assert prediction.points.shape == (2, 15, 3)
    assert prediction.points[0] == pytest.approx(prediction.points[1], abs=0.1)
    assert ((prediction.confidence >= 0) & (prediction.confidence <= 1)).all()


@pytest.fixture
def narrow(monkeypatch):
    """Networks of an eighth of the published width, in training and where they are built again."""
    generator, judge = networks.Generator, networks.Discriminator

    class NarrowCnn(networks.PoseCnn):
        def __init__(self):
            super().__init__(8)

    for module in (cyclegan, build):
        monkeypatch.setattr(module, "Generator", lambda affine, change, width=0: generator(affine, change, 4))
    monkeypatch.setattr(cyclegan, "Discriminator", lambda affine, width: judge(affine, 4))
    for module in (training_steps, build):
        monkeypatch.setattr(module, "PoseCnn", NarrowCnn)


def test_a_cyclegan_serves_the_pose_cnn(how, narrow):
    translator = train_cyclegan(CycleGanTraining(**how))
    path = train_pose(DepthPoseTraining(part="cnn", on="translated", translator=str(translator), **how))
    assert path.parent.name == "depth-pose-cnn-translated"
    predictor = load_predictor(path, "depth_cnn")
    depth = np.full((120, 160), 4000.0, np.float32)
    depth[20:110, 60:100] = 2000
    prediction = predictor([crop_input(depth, depth < 3000, Camera.from_fov(160, 120, 60), 64)])
    root = predictor.checkpoint.config["root"]
    assert prediction.points[0, 0] == pytest.approx(np.array([0.0, 0.0, 2000.0]) + root, abs=90)
    assert np.isnan(prediction.error).all()


def test_two_looks_at_a_mirrored_person_are_the_mirrored_looks():
    torch.manual_seed(0)
    network, channels = SurfaceNet().eval(), torch.rand(1, 3, 96, 96)
    channels[:, 1] = 1
    flip = load_skeleton("depth15").flip_order.tolist()
    place, error, there = look(network, channels)
    other, other_error, other_there = look(network, channels.flip(-1))
    assert other[:, flip, 0] == pytest.approx(1 - place[..., 0], abs=1e-4)
    assert other[:, flip, 1:] == pytest.approx(place[..., 1:], abs=1e-4)
    assert other_error[:, flip] == pytest.approx(error, abs=1e-4) and other_there == pytest.approx(there, abs=1e-4)
