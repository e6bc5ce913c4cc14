"""VGG of the user's own as Gamma: layers and poolings as the numbers say, and other files are refused."""

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from core.errors import ModelError
from models.embedding.vgg import load_vgg

SMALL = nn.Sequential(
    nn.Conv2d(3, 4, 3, padding=1), nn.ReLU(), nn.Conv2d(4, 4, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(4, 6, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 8, 3, padding=1), nn.ReLU(),
)  # fmt: skip
"""Numbered as torchvision numbers VGG."""


@pytest.fixture
def tensors():
    return {f"features.{name}": tensor.clone() for name, tensor in SMALL.state_dict().items()} | {
        "classifier.0.weight": torch.zeros(2, 2)
    }


def test_the_features_are_those_before_each_halving(tensors, tmp_path):
    save_file(tensors, tmp_path / "vgg.safetensors")
    vgg, pictures = load_vgg(tmp_path / "vgg.safetensors"), torch.rand(2, 3, 16, 16)
    found = vgg.features(pictures - 0.5)
    seen = (pictures - torch.tensor([0.485, 0.456, 0.406])[:, None, None]) / torch.tensor(
        [0.229, 0.224, 0.225]
    )[:, None, None]
    with torch.no_grad():
        wanted = [SMALL[:4](seen), SMALL[:7](seen), SMALL(seen)]
    assert [maps.shape[2] for maps in found] == [16, 8, 4]
    for mine, theirs in zip(found, wanted, strict=True):
        assert torch.allclose(mine, theirs, atol=1e-5)
    assert not any(value.requires_grad for value in vgg.parameters())


def test_depth_is_grey_to_it(tensors, tmp_path):
    save_file(tensors, tmp_path / "vgg.safetensors")
    vgg, grey = load_vgg(tmp_path / "vgg.safetensors"), torch.rand(1, 1, 16, 16) - 0.5
    assert torch.equal(vgg.features(grey)[2], vgg.features(grey.repeat(1, 3, 1, 1))[2])


@pytest.mark.parametrize("spoil", [
    lambda tensors: tensors.pop("features.2.bias"),
    lambda tensors: tensors.update({"features.1.weight": torch.ones(4), "features.1.bias": torch.ones(4)}),
    lambda tensors: tensors["features.5.weight"].fill_(float("nan")),
    lambda tensors: [tensors.pop(name) for name in list(tensors) if name.startswith("features")],
    lambda tensors: [tensors.pop(f"features.5.{name}") for name in ("weight", "bias")],
])  # fmt: skip
def test_other_weights_are_refused(tensors, tmp_path, spoil):
    spoil(tensors)
    save_file(tensors, tmp_path / "vgg.safetensors")
    with pytest.raises(ModelError, match="no weights of VGG"):
        load_vgg(tmp_path / "vgg.safetensors")


def test_a_pickle_is_never_opened(tmp_path):
    torch.save(SMALL.state_dict(), tmp_path / "vgg.pth")
    with pytest.raises(ModelError, match="no weights of VGG"):
        load_vgg(tmp_path / "vgg.pth")
