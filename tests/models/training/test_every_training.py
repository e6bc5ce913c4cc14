"""Every training on the CPU and on a second device: the same losses and figures; and what is saved goes on the same."""

import copy

import pytest
import torch

from models.common.compute import Compute
from models.common.run_state import load_state, save_state
from models.depth import cyclegan
from models.depth.cyclegan import CycleGanStep
from models.depth.domains import Drawn
from models.depth.networks import PoseCnn
from models.depth.surface_net import SurfaceConfig, SurfaceNet
from models.depth.training_steps import PoseStep, Recipe, SurfaceStep
from models.embedding.drawn_pairs import open_pairs
from models.embedding.networks import EmbeddingConfig, EmbeddingNet
from models.embedding.train import divide as divide_pairs
from models.embedding.training_step import EmbeddingStep
from models.embedding.training_step import Recipe as EmbeddingRecipe
from models.hourglass.network import PoseNet, PoseNetConfig
from models.hourglass.train import divide
from models.hourglass.training_step import HourglassStep, Stage
from models.hourglass.training_step import Recipe as HourglassRecipe
from models.jumps.completer import CompleterConfig
from models.jumps.train_completer import CompleterStep
from models.jumps.train_gan import GanStep
from models.lifting.network import LifterConfig
from models.lifting.training_step import LifterStep
from models.lifting.training_step import Recipe as LifterRecipe
from tests.models.second_device import MixedDevices, second_device

SHORT = Recipe(batch=2)


def completer(compute, world):
    config = CompleterConfig(width=16, blocks=1, heads=2)
    return CompleterStep(world("corpus"), world("corpus"), config, compute=compute)


def gan(compute, world):
    return GanStep(world("corpus"), world("corpus"), batch=4, compute=compute)


def lifter(compute, world):
    recipe, config = LifterRecipe(frames=64, critic_from=0.0), LifterConfig(width=16, blocks=1, heads=2)
    return LifterStep(world("corpus"), world("corpus"), recipe, config, compute=compute)


def pose_cnn(compute, world):
    torch.manual_seed(0)
    return PoseStep(world("material"), world("material").take(slice(0, 4)), SHORT, translate=torch.neg,
                    network=PoseCnn(width=4), compute=compute)


def surface(compute, world):
    torch.manual_seed(0)
    network = SurfaceNet(SurfaceConfig(width=8))
    return SurfaceStep(world("material"), world("material").take(slice(0, 4)), SHORT, network=network, compute=compute)


def depth_cyclegan(compute, world):
    ideal, target = Drawn(world("material")), Drawn(world("material"), sensed=True)
    return CycleGanStep(ideal, target, cyclegan.Recipe(batch=2), width=4, compute=compute)


def hourglass(compute, world):
    recipe = HourglassRecipe(stages=(Stage(0.0, 64, 3),), critic_from=0.0, pull_from=0.0)
    torch.manual_seed(0)
    return HourglassStep(divide(world("stores")), recipe, PoseNet(PoseNetConfig(stacks=1, width=16)), compute)


def embedding(compute, world, end_to_end=False):
    pairs = open_pairs(world("pairs_folder"))
    recipe = EmbeddingRecipe(end_to_end, side=32, batch=2, judge_width=8, rendering=1.0)
    torch.manual_seed(0)
    net = EmbeddingNet(pairs.skeleton, EmbeddingConfig(width=8, hidden=32))
    return EmbeddingStep(divide_pairs(pairs, pairs), net, recipe, compute=compute)


def embedding_end_to_end(compute, world):
    return embedding(compute, world, end_to_end=True)


TRAININGS = (
    completer, gan, lifter, pose_cnn, surface, depth_cyclegan, hourglass, embedding, embedding_end_to_end,
)  # fmt: skip


@pytest.fixture
def world(request):
    return request.getfixturevalue


@pytest.mark.parametrize("make", TRAININGS)
def test_a_second_device_gives_the_losses_of_the_cpu(make, world):
    here = make(Compute.plain(), world)
    expected = [here.step(0.5), here.step(0.5)]
    with second_device() as device:
        there = make(Compute(device, "float32", torch.get_num_threads()), world)
        assert {value.device for value in there.networks.state_dict().values()} == {device}
        found = [there.step(0.5), there.step(0.5)]
        figures = there.validate(copy.deepcopy(there.networks).eval())
    for mine, theirs in zip(expected, found, strict=True):
        assert theirs == pytest.approx(mine, rel=1e-3, abs=1e-5)
    assert figures == pytest.approx(here.validate(copy.deepcopy(here.networks).eval()), rel=1e-3, nan_ok=True)


@pytest.mark.parametrize("make", TRAININGS)
def test_a_saved_state_goes_on_as_if_it_had_not_been_cut(make, world, tmp_path):
    training, other = make(Compute.plain(), world), make(Compute.plain(), world)
    training.step(0.4)
    save_state(tmp_path / "state", training.state())
    expected = [training.step(0.5), training.step(0.6)]
    other.set_state(load_state(tmp_path / "state"))
    assert [other.step(0.5), other.step(0.6)] == expected


@pytest.mark.parametrize("make", TRAININGS)
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_cuda_gives_the_losses_of_the_cpu(make, world):
    expected = make(Compute.plain(), world).step(0.5)
    assert make(Compute("cuda", "float32"), world).step(0.5) == pytest.approx(expected, rel=0.02, abs=1e-3)


def test_the_second_device_refuses_what_a_gpu_refuses():
    with second_device() as device:
        there, here = torch.ones(3, device=device), torch.ones(3)
        with pytest.raises(MixedDevices, match="two devices"):
            there + here
        with pytest.raises(TypeError, match="numpy"):
            there.numpy()
        assert (there + 1).cpu().tolist() == [2, 2, 2] and torch.zeros(2, device=device).device == device
