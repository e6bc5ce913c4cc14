"""An animal trains by the same command: the drawn quadruped, and two flies with the labels of SLEAP."""

import numpy as np
import pytest

from core.errors import UsageError
from core.synthesis.animal_pairs import synthesize_animal_pairs
from core.synthesis.color_pairs import PAIRS
from core.synthesis.depth_pairs import synthesize_depth_pairs
from core.synthesis.quadruped import QUADRUPED
from models.common.checkpoint import SHIPPED, load_checkpoint
from models.embedding.build import build_embedding
from models.embedding.drawn_pairs import open_pairs
from models.embedding.train import divide, train_embedding
from models.embedding.train_options import EmbeddingTraining
from models.embedding.training_step import EmbeddingStep

QUICK = {"side": 64, "width": 8, "hidden": 128, "batch": 4, "steps": 24, "threads": 1, "rate": 3e-3}


@pytest.fixture(scope="module")
def animals(tmp_path_factory):
    return synthesize_animal_pairs(tmp_path_factory.mktemp("animals") / "pairs", 6, options=PAIRS)


@pytest.fixture(scope="module")
def in_depth(tmp_path_factory):
    return synthesize_depth_pairs(tmp_path_factory.mktemp("depth") / "pairs", 4, options=PAIRS)


@pytest.fixture
def losses(monkeypatch):
    """What each step of a training lost, of all its parts together."""
    seen, pretrain = [], EmbeddingStep.pretrain

    def noted(self, *rest):
        terms = pretrain(self, *rest)
        seen.append({name: terms[name].item() for name in ("points", "reprojected", "skeleton")})
        return terms

    monkeypatch.setattr(EmbeddingStep, "pretrain", noted)
    return seen


def fell(losses, name):
    first, last = (np.mean([one[name] for one in part]) for part in (losses[:4], losses[-4:]))
    return last < 0.8 * first


@pytest.mark.slow
def test_a_quadruped_trains_by_the_same_command_and_its_groups_are_the_channels(animals, tmp_path, losses):
    path = train_embedding(EmbeddingTraining(data=(str(animals),), out=str(tmp_path), **QUICK))
    net = build_embedding(load_checkpoint(path, "embedding"))
    assert net.skeleton.joints == QUADRUPED.joints
    assert len(net.channels) == len(set(QUADRUPED.groups)) == 6, "trunk, nose, four legs"
    assert fell(losses, "points") and fell(losses, "reprojected")


@pytest.mark.slow
def test_flies_train_on_the_labels_of_their_video(shared_data, tmp_path, losses):
    labels, video = shared_data("samples/pose/sleap/centered_pair_predictions.slp"), shared_data(
        "samples/video/sleap_flies_centered_pair.mp4"
    )
    options = EmbeddingTraining(
        data=(str(labels),), labelled=(str(video),), out=str(tmp_path), limit=8, **QUICK
    )
    net = build_embedding(load_checkpoint(train_embedding(options), "embedding"))
    assert len(net.skeleton) == 24 and "forelegR3" in net.skeleton.joints and net.config.rotations == 0
    assert fell(losses, "points")
    unlabelled = EmbeddingTraining(
        data=(str(labels),), labelled=(str(video),), wild=("other.mp4",), stage="unsupervised",
        start=str(options.run / "embedding.safetensors"), out=str(tmp_path), limit=8, **QUICK,
    )  # fmt: skip
    with pytest.raises(UsageError, match="Only people are found.*other.mp4"):
        train_embedding(unlabelled)


@pytest.mark.slow
def test_depth_trains_one_channel(in_depth, tmp_path, losses):
    path = train_embedding(EmbeddingTraining(data=(str(in_depth),), on="depth", out=str(tmp_path), **QUICK))
    net = build_embedding(load_checkpoint(path, "embedding"))
    assert net.encoder.first[0].in_channels == 1 and net.renderer.last.out_channels == 1
    assert fell(losses, "points")


def test_what_does_not_belong_together_is_refused(animals, in_depth, tmp_path):
    for data, on, said in (((animals, in_depth), "color", "One network learns one skeleton"),
                           ((in_depth,), "color", "something else.*--on color, got depth"),
                           ((animals,), "depth", "something else.*--on depth, got colour")):
        with pytest.raises(UsageError, match=said):
            train_embedding(EmbeddingTraining(data=tuple(map(str, data)), on=on, out=str(tmp_path), **QUICK))
    started = EmbeddingTraining(
        data=(str(animals),), start=str(SHIPPED / "embedding.safetensors"), out=str(tmp_path), **QUICK
    )
    with pytest.raises(UsageError, match="of something else, expected mpi28, got quadruped24"):
        train_embedding(started)
    poses = tmp_path / "labels.slp"
    poses.write_bytes(b"")
    with pytest.raises(UsageError, match="1 recordings after --labelled, got 0"):
        train_embedding(EmbeddingTraining(data=(str(poses),), out=str(tmp_path), **QUICK))


@pytest.mark.slow
def test_end_to_end_on_an_animal_without_3d(animals, net):
    """All of 2D labels: the pose prior is the labels themselves, and no loss of 3D is there."""
    from dataclasses import replace

    import torch

    from models.embedding.networks import EmbeddingConfig, EmbeddingNet
    from models.embedding.training_step import Recipe

    pairs = open_pairs(animals)
    nothing = {"positions": np.full_like(pairs.positions, np.nan), "rotations": pairs.rotations[:, :, :0]}
    flat = replace(pairs, **nothing, bones=())
    torch.manual_seed(0)
    net = EmbeddingNet(pairs.skeleton, EmbeddingConfig(width=8, hidden=64, rotations=0))
    step = EmbeddingStep(divide(flat, flat), net, Recipe(end_to_end=True, side=32, batch=2, judge_width=8))
    losses = step.step(0.5)
    assert step.prior is None and all(np.isfinite(value) for value in losses.values())
    figures = step.validate(step.networks)
    assert "mm" not in figures and np.isfinite(figures["px"])
