"""The loop: so many steps, or so many minutes, whichever is asked for."""

import pytest
import torch
from torch import nn

from models.training.loop import Schedule, train


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
    assert torch.load(tmp_path / "last.pt", weights_only=False)["steps"] == 8


def test_it_goes_on_from_the_step_where_it_was(tmp_path):
    train(Counter(), tmp_path, Schedule(steps=4))
    later = Counter()
    train(later, tmp_path, Schedule(steps=6), resume=True)
    assert later.spent == pytest.approx([4 / 6, 5 / 6])
