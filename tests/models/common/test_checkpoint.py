"""Weights whose configuration or card is damaged or hostile are refused in a sentence."""

from dataclasses import replace

import pytest
import torch
from safetensors.torch import save

from core.errors import ModelError
from models.common.checkpoint import SHIPPED, Checkpoint, load_checkpoint, rebuild
from models.lifting.build import build_lifter


def weights(folder, config: str, card: str = 'name = "a"'):
    header = {"family": "lifter", "config": config}
    (folder / "a.safetensors").write_bytes(save({"x": torch.ones(2)}, metadata=header))
    (folder / "a.toml").write_text(card)
    return folder / "a.safetensors"


def test_sound_weights_are_read(tmp_path):
    found = load_checkpoint(weights(tmp_path, '{"width": 3}'), "lifter")
    assert found.config == {"width": 3} and found.tensors["x"].tolist() == [1, 1]


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_refused_as_such(tmp_path, value):
    """A training that went astray: whatever would be computed with them is NaN, and nobody would know why."""
    tensors = {"fine": torch.ones(2), "astray": torch.tensor([1.0, value]), "counts": torch.ones(2, dtype=torch.int64)}
    (tmp_path / "a.safetensors").write_bytes(save(tensors, metadata={"family": "lifter", "config": "{}"}))
    with pytest.raises(ModelError, match="a.safetensors cannot be used, expected finite numbers, got .* in astray"):
        load_checkpoint(tmp_path / "a.safetensors", "lifter")


@pytest.mark.parametrize("config", ["[" * 100_000, "{", "[1, 2]", "null"])
def test_a_hostile_configuration_is_refused(tmp_path, config):
    with pytest.raises(ModelError, match="a.safetensors cannot be read"):
        load_checkpoint(weights(tmp_path, config), "lifter")


@pytest.mark.parametrize("card", ["a = " + "[" * 100_000, "a." * 20_000 + "a = 1", "="])
def test_a_hostile_card_is_refused(tmp_path, card):
    with pytest.raises(ModelError, match="card a.toml cannot be read"):
        load_checkpoint(weights(tmp_path, "{}", card), "lifter")


def test_weights_that_are_a_device_are_not_read():
    with pytest.raises(ModelError, match="a pipe, a socket or a device"):
        load_checkpoint("/dev/zero", "lifter")


def test_weights_of_terabytes_are_not_read(tmp_path):
    with (tmp_path / "a.safetensors").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(ModelError, match="too large"):
        load_checkpoint(tmp_path / "a.safetensors", "lifter")


def tower(config) -> torch.nn.Module:
    width, layers = config["network"]["width"], config["network"]["layers"]
    return torch.nn.Sequential(*(torch.nn.Linear(width, width) for _ in range(layers)))


def towering(config: dict, width: int = 3) -> Checkpoint:
    return Checkpoint("tower", config, {"0.weight": torch.ones(width, width), "0.bias": torch.ones(width)}, "")


def rebuilt(checkpoint: Checkpoint) -> torch.nn.Module:
    return rebuild(tower, checkpoint, checkpoint.tensors)


def test_a_network_is_rebuilt_with_its_weights():
    network = rebuilt(towering({"network": {"width": 3, "layers": 1}, "recipe": {"seed": 20_000}}))
    assert network(torch.ones(1, 3)).tolist() == [[4, 4, 4]] and not network.training


@pytest.mark.parametrize(
    "config",
    [None, {}, {"width": 3}, {"width": "a", "layers": 1}, {"width": -3, "layers": 1}, {"width": 3, "layers": 10**9},
     {"width": 10**400, "layers": 1}, {"width": [3], "layers": 1}, {"width": None, "layers": 1}],
)  # fmt: skip
def test_a_configuration_of_no_network_is_refused(config):
    with pytest.raises(ModelError, match="configuration in these weights is unusable"):
        rebuilt(towering({"network": config}))


def test_what_a_configuration_claims_takes_no_memory():
    """4,000 layers of 4,096 x 4,096 would be 268 GB."""
    with pytest.raises(ModelError, match="do not fit .* 8000 others, as 0.weight"):
        rebuilt(towering({"network": {"width": 4096, "layers": 4000}}))


@pytest.mark.parametrize("value", [None, "a", float("nan"), float("inf"), 1e300, [1.0]])
def test_a_number_that_is_none_is_refused(value):
    with pytest.raises(ModelError, match="side is "):
        towering({"side": value}).side()
    with pytest.raises(ModelError, match="root is "):
        towering({"root": [0, 1, value]}).numbers("root", 3)


@pytest.mark.parametrize("side", [0, -64, 64.5, 10**6])
def test_pictures_have_a_side_in_pixels(side):
    with pytest.raises(ModelError, match="side is "):
        towering({"side": side}).side()
    assert towering({"side": 64}).side() == 64


@pytest.mark.parametrize("change", [{"heads": 0}, {"heads": 5}, {"kernel": 6}, {"blocks": 10**9}, {"dropout": 7}])
def test_shipped_weights_with_a_changed_configuration_are_refused(change):
    sound = load_checkpoint(SHIPPED / "lifting.safetensors", "lifting")
    config = sound.config | {"network": sound.config["network"] | change}
    with pytest.raises(ModelError, match="configuration in these weights is unusable"):
        build_lifter(replace(sound, config=config))
    assert build_lifter(sound).training is False
