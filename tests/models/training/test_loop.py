"""The loop: so many steps, or so many minutes, whichever is asked for."""

import os

import numpy as np
import pytest
import torch
from torch import nn

from core.errors import ModelError
from models.common.run_state import load_state, save_state
from models.training.loop import LAST, Schedule, train


class Counter:
    """A trainee that does nothing but note when it was called."""

    def __init__(self):
        self.networks = nn.ModuleDict({"one": nn.Linear(1, 1)})
        self.optimisers, self.spent = {}, []

    def step(self, spent):
        self.spent.append(spent)
        return {"loss": 1.0}

    def validate(self, networks):
        return {"error": 1.0}

    def random_state(self):
        return {}

    def set_random_state(self, state):
        pass


def test_a_run_of_so_many_steps_takes_them_all_and_no_more(tmp_path):
    trainee = Counter()
    train(trainee, tmp_path, Schedule(minutes=0, steps=8))
    assert trainee.spent == pytest.approx([k / 8 for k in range(8)])
    assert load_state(tmp_path / LAST)["steps"] == 8


def test_it_goes_on_from_the_step_where_it_was(tmp_path):
    train(Counter(), tmp_path, Schedule(steps=4))
    later = Counter()
    train(later, tmp_path, Schedule(steps=6), resume=True)
    assert later.spent == pytest.approx([4 / 6, 5 / 6])


class Learner(Counter):
    """Fits a line to noise with Adam: what it draws next depends on its random state, what it learns on Adam's."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(3)
        self.rng = np.random.default_rng(3)
        self.networks = nn.ModuleDict({"one": nn.Linear(2, 1)})
        self.optimisers = {"adam": torch.optim.AdamW(self.networks.parameters(), lr=0.1)}

    def step(self, spent):
        loss = (self.networks["one"](torch.as_tensor(self.rng.normal(size=(4, 2)), dtype=torch.float32)) ** 2).mean()
        self.optimisers["adam"].zero_grad()
        loss.backward()
        self.optimisers["adam"].step()
        return {"loss": float(loss.detach()) + float(torch.rand(()))}

    def validate(self, networks):
        return {"error": float(networks["one"].weight.detach().norm())}

    def random_state(self):
        return self.rng.bit_generator.state

    def set_random_state(self, state):
        self.rng.bit_generator.state = state


def test_a_run_that_was_cut_ends_as_one_that_was_not(tmp_path):
    whole, first, second = Learner(), Learner(), Learner()
    train(whole, tmp_path / "whole", Schedule(steps=9))
    train(first, tmp_path / "cut", Schedule(steps=4))
    train(second, tmp_path / "cut", Schedule(steps=9), resume=True)
    ends = [load_state(tmp_path / name / LAST) for name in ("whole", "cut")]
    for end in ends:
        end.pop("seconds")
    assert str(ends[0]) == str(ends[1])
    assert not any(path.suffix == ".pt" for path in tmp_path.rglob("*"))


class Bomb:
    def __reduce__(self):
        return os.mkdir, ("exploded",)


def test_no_code_in_a_state_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    torch.save({"steps": Bomb()}, tmp_path / LAST)
    torch.save({"steps": Bomb()}, tmp_path / "last.pt")
    with pytest.raises(ModelError, match="damaged or no state"):
        train(Counter(), tmp_path, Schedule(steps=6), resume=True)
    assert not (tmp_path / "exploded").exists()


def test_a_state_of_another_training_or_none_is_refused(tmp_path):
    with pytest.raises(ModelError, match="no training to resume"):
        train(Counter(), tmp_path / "nothing", Schedule(steps=6), resume=True)
    train(Counter(), tmp_path, Schedule(steps=4))
    with pytest.raises(ModelError, match="of another training"):
        train(Learner(), tmp_path, Schedule(steps=6), resume=True)


def test_a_state_comes_back_as_it_was(tmp_path):
    state = {
        "groups": [{"betas": (0.9, 0.999), "params": [0, 1], "foreach": None, "fused": False}],
        "state": {0: {"step": torch.tensor(3.0), "seen": torch.arange(6).reshape(2, 3).T}},
        "random": {"state": {"state": (1 << 127) + 5}, "key": np.arange(4, dtype=np.uint32)},
        "best": float("inf"),
    }
    save_state(tmp_path / "x", state)
    assert str(load_state(tmp_path / "x")) == str(state)
