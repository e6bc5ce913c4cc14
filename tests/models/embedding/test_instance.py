"""The network that learns one recording: kept and loaded it says the same, of weights that are none nothing."""

import numpy as np
import pytest
import torch

from core.errors import ModelError
from core.skeleton import load_skeleton
from models.embedding.instance import InstanceNet, Looks, load_instance, residuals, save_instance

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


def _looks() -> Looks:
    rng = np.random.default_rng(0)
    points = rng.uniform(-0.8, 0.8, (2, 17, 2)).astype(np.float32)
    pictures = rng.integers(0, 255, (2, 64, 64, 3), np.uint8, endpoint=True)
    return Looks(pictures, points, points, np.ones((2, 17), np.float32))
