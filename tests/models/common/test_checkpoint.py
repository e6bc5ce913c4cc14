"""Weights whose configuration or card is damaged or hostile are refused in a sentence."""

import pytest
import torch
from safetensors.torch import save

from core.errors import ModelError
from models.common.checkpoint import load_checkpoint


def weights(folder, config: str, card: str = 'name = "a"'):
    header = {"family": "lifter", "config": config}
    (folder / "a.safetensors").write_bytes(save({"x": torch.ones(2)}, metadata=header))
    (folder / "a.toml").write_text(card)
    return folder / "a.safetensors"


def test_sound_weights_are_read(tmp_path):
    found = load_checkpoint(weights(tmp_path, '{"width": 3}'), "lifter")
    assert found.config == {"width": 3} and found.tensors["x"].tolist() == [1, 1]


@pytest.mark.parametrize("config", ["[" * 100_000, "{", "[1, 2]", "null"])
def test_a_hostile_configuration_is_refused(tmp_path, config):
    with pytest.raises(ModelError, match="a.safetensors cannot be read"):
        load_checkpoint(weights(tmp_path, config), "lifter")


@pytest.mark.parametrize("card", ["a = " + "[" * 100_000, "a." * 20_000 + "a = 1", "="])
def test_a_hostile_card_is_refused(tmp_path, card):
    with pytest.raises(ModelError, match="card a.toml cannot be read"):
        load_checkpoint(weights(tmp_path, "{}", card), "lifter")
