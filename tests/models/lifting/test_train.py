import numpy as np
import pytest
import torch

from core.errors import UsageError
from models.common.checkpoint import load_checkpoint
from models.jumps.completer import Completer
from models.lifting import train as module
from models.lifting.build import build_lifter
from models.lifting.network import Lifter
from models.lifting.train import calibration, start_from_completer, train_lifter
from models.lifting.train_options import LiftingTraining
from models.lifting.validation import cases


def test_a_run_writes_weights_that_can_be_built_with_their_card(tmp_path, corpus):
    """Three steps of the real thing, on a corpus file of two clips."""
    facts = {"clip_start": corpus.starts, "clip_name": corpus.names, "subject": corpus.subjects}
    facts |= {"licence": corpus.licences, "positions": corpus.positions, "joint_names": corpus.skeleton.joints}
    for name in ("train", "val"):
        np.savez(tmp_path / f"{name}.npz", fps=25.0, **facts)
    how = {"data": (str(tmp_path),), "out": str(tmp_path / "runs"), "licence": "free", "critic": 0.0}
    path = train_lifter(LiftingTraining(steps=3, **how))
    checkpoint = load_checkpoint(path, "lifting")
    assert checkpoint.card["data_licence"] == "free" and checkpoint.card["options"]["critic"] == 0
    assert checkpoint.card["figures"]["noisy_mm"] > 0 and checkpoint.config["calibration"] > 0
    assert isinstance(build_lifter(checkpoint), Lifter)
    again = LiftingTraining(**how | {"out": str(tmp_path / "again")}, start=str(path), steps=1)
    assert load_checkpoint(train_lifter(again), "lifting").card["began"] == pytest.approx(
        checkpoint.card["figures"], abs=0.5
    )
    with pytest.raises(UsageError, match="begins from one"):
        train_lifter(LiftingTraining(**how, start=str(path), completer="x.safetensors"))


def test_the_blocks_of_a_completer_are_taken_over():
    completer, lifter = Completer().state_dict(), Lifter()
    start_from_completer(lifter, completer)
    name = "blocks.2.expand.weight"
    assert torch.equal(lifter.state_dict()[name], completer[name])


def test_calibrated_errors_are_as_large_as_the_misses(corpus, monkeypatch):
    """A network that answers the truth moved by 30 mm and expects 10 has a calibration of 3."""
    material = cases(corpus)
    truth = {len(case.poses): torch.from_numpy(case.poses) for case in material}

    def answer(_, rays, confidence):
        poses = truth[rays.shape[1]][None]
        return poses + torch.tensor([0.0, 30.0, 0.0]), torch.full(poses.shape[:3], 10.0)

    monkeypatch.setattr(module, "lift_rays", answer)
    assert np.isclose(calibration(Lifter(), material), 3.0)
