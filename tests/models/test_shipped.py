"""What the weights that ship are worth: the figures of their cards, on the subjects that they were validated on.

The hourglass has its own file, ``tests/models/hourglass/test_shipped.py``.
"""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from models.common.checkpoint import SHIPPED, load_checkpoint, read_card, take
from models.common.compute import Compute
from models.depth.dataset import load_material, render_material
from models.depth.domains import Drawn
from models.depth.train import translator
from models.depth.training_steps import FLAWS, PoseStep, SurfaceStep
from models.embedding.pack import read_pack
from models.embedding.weights import PACK
from models.jumps.spoiling import SPOILERS, refused
from models.jumps.train_completer import CompleterStep
from models.jumps.train_gan import GanStep
from models.lifting.training_step import LifterStep
from models.training.mocap import load_corpus

pytestmark = pytest.mark.slow

DATA = Path(__file__).resolve().parents[1] / "data"
THIGH = ("left_hip", "left_knee")


@pytest.fixture(scope="module")
def held_out(shared_data):
    return load_corpus(shared_data("mocap/val.npz"))


def shipped(name: str, network: nn.Module, family: str, part: str = "") -> dict:
    """Put shipped weights into the network, and return the figures of their card."""
    checkpoint = load_checkpoint(SHIPPED / name, family)
    take(network, checkpoint.part(part) if part else checkpoint.tensors, family)
    return read_card(SHIPPED / name)["figures"]


def test_the_lifter_errs_as_its_card_says(held_out):
    training = LifterStep(held_out, held_out)
    figures = shipped("lifting.safetensors", training.networks["lifter"], "lifting", "lifter")
    assert dict(training.validate(training.networks.eval())) == pytest.approx(figures, rel=0.01)


def test_the_completer_errs_as_its_card_says(held_out):
    training = CompleterStep(held_out, held_out)
    figures = shipped("jumps_completer_mpi28.safetensors", training.networks["completer"], "jumps_completer")
    assert dict(training.validate(training.networks.eval())) == pytest.approx(figures, rel=0.02)


def test_the_embedding_errs_as_its_card_says():
    """On drawn people in places whom no training saw."""
    from models.embedding.drawn_pairs import open_pairs
    from models.embedding.infer import load_weights
    from models.embedding.training_step import errors

    net, _, side = load_weights("")
    found = errors(net, open_pairs(DATA / "embedding_test_people.npz"), side)
    figures = read_card(SHIPPED / "embedding.safetensors")["figures"]
    assert {name: found[name] for name in figures} == pytest.approx(figures, rel=0.02)
    assert found["px"] < 11 and found["px 3D"] < 11


def test_the_pack_beside_the_embedding_is_what_it_was_drawn_as():
    from models.embedding.infer import load_weights
    from models.embedding.training_step import errors

    pack, (net, _, side) = read_pack(SHIPPED / PACK.name), load_weights("")
    assert len(pack.pairs) >= 150 and len(pack.prior.positions) >= 2000
    some = pack.pairs.select(np.arange(0, len(pack.pairs), 10))
    assert errors(net, some, side)["px"] < 12, "it was learnt from these"
    bones = np.linalg.norm(np.diff(pack.prior.positions[:, pack.pairs.skeleton.indices(THIGH)], axis=1), axis=-1)
    assert ((bones > 0.25) & (bones < 0.6)).all(), "metres"


def test_the_embedding_on_depth_is_far_nearer_than_one_pose_for_all(tmp_path):
    """On drawn people and places whom no training saw, in their working poses."""
    from core.synthesis.depth_pairs import synthesize_depth_pairs
    from models.embedding.batches import plain_batch
    from models.embedding.drawn_pairs import open_pairs
    from models.embedding.infer import load_weights
    from models.embedding.training_step import PIXELS, errors
    from models.embedding.weights import EMBEDDING_DEPTH

    net, _, side = load_weights("", EMBEDDING_DEPTH)
    pairs = open_pairs(synthesize_depth_pairs(tmp_path / "pairs", 16, seed=7))
    points = plain_batch(pairs, np.arange(16), side).points
    same = (points - points.mean(dim=0)).norm(dim=2).mean() * PIXELS / 2
    assert errors(net, pairs, side)["px"] < 0.75 * same


@pytest.mark.parametrize("kind", ["gan", "thesis"])
def test_the_latent_search_errs_as_its_card_says(held_out, kind):
    training = GanStep(held_out, held_out, speeds=kind == "thesis")
    figures = shipped(f"jumps_{kind}_mpi28.safetensors", training.networks, "jumps_gan")
    found = training.validate(training.networks.eval())
    assert {name: found[name] for name in ("val_30", "val_0")} == pytest.approx(
        {name: figures[name] for name in ("val_30", "val_0")}, rel=0.02
    )


@pytest.mark.parametrize("kind", ["gan", "thesis"])
def test_the_critic_prefers_what_people_do_to_what_nobody_does(held_out, kind):
    """Each real window against what is made of it; permuted joints scored higher in 9 of 10 cases once."""
    training = GanStep(held_out, held_out, speeds=kind == "thesis")
    shipped(f"jumps_{kind}_mpi28.safetensors", training.networks, "jumps_gan")
    shares = refused(training.networks["critic"].eval(), training.real, held_out.skeleton)
    assert set(shares) == set(SPOILERS) and min(shares.values()) >= 0.95


SOME = 150
"""Of the 500 drawn people that the cards' figures are of."""


@pytest.fixture(scope="module")
def drawn(shared_data, tmp_path_factory):
    """The first people of the set that depth networks are validated on."""
    folder, body = tmp_path_factory.mktemp("drawn"), shared_data("body/makehuman")
    render_material(folder, "val", SOME, mocap=shared_data("mocap/val.npz").parent, makehuman=body)
    return load_material(folder, "val")


def test_the_surface_network_errs_as_its_card_says(drawn):
    training = SurfaceStep(drawn, drawn)
    figures = shipped("depth_surface.safetensors", training.networks["surface"], "depth_surface")
    assert training.validate(training.networks.eval())["mpjpe"] == pytest.approx(figures["mpjpe"], rel=0.15)


@pytest.mark.parametrize(("file", "sensed"), [("depth_cnn", False), ("depth_cnn_supervised", True)])
def test_the_pose_cnns_err_as_their_cards_say(drawn, file, sensed):
    training = PoseStep(drawn, drawn, sensed=sensed, flaws=FLAWS)
    figures = shipped(f"{file}.safetensors", training.networks["pose"], "depth_cnn")
    assert training.validate(training.networks.eval())["mpjpe"] == pytest.approx(figures["mpjpe"], rel=0.15)


def test_the_translation_loses_readings_and_adds_no_object(drawn):
    """Ideal depth as the CycleGAN has it: next to nothing comes where nothing was, a few of the person's pixels go."""
    images = torch.from_numpy(Drawn(drawn).images(64, np.random.default_rng(0)))
    made = translator("", Compute.plain())(images)
    empty, kept = images >= 1, (made < 1) & (images < 1)
    assert (made[empty] < 0.9).float().mean() < 0.003
    assert 0.02 < 1 - kept.sum() / (~empty).sum() < 0.3
    assert (made - images)[kept].abs().mean() < 0.005
