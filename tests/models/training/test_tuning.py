"""What a training computes with is asked of its own steps, where the user leaves it open."""

from types import SimpleNamespace

import pytest
import torch

from core.errors import UsageError
from models.common import compute as module
from models.common.compute import Compute, fast_precisions, thread_counts
from models.common.runtime import torch_device
from models.training import tuning
from models.training.tuning import tune
from tests.models.training.test_loop import Learner


class Timed(Learner):
    """By the clock of these tests each step takes what ``milliseconds`` says of its precision and threads."""

    clock = 0.0

    def __init__(self, milliseconds, precision="auto", threads=0):
        super().__init__(Compute("cpu", precision, threads))
        self.milliseconds, self.tried = milliseconds, []

    def step(self, spent):
        key = self.compute.precision, self.compute.threads
        self.tried.append(key)
        Timed.clock += self.milliseconds[key] / 1000
        return super().step(spent)


@pytest.fixture(autouse=True)
def four_processors(monkeypatch):
    torch.set_num_threads(4)
    monkeypatch.setattr(tuning, "fast_precisions", lambda device: ("bfloat16",))
    monkeypatch.setattr(tuning, "time", SimpleNamespace(perf_counter=lambda: Timed.clock))
    yield
    torch.set_num_threads(1)


def chosen(training) -> tuple[str, int]:
    tune(training, planned_steps=1000)
    return training.compute.precision, training.compute.threads


def test_the_fastest_threads_and_precision_are_taken():
    assert chosen(Timed({("float32", 4): 60, ("float32", 2): 20, ("float32", 1): 40, ("bfloat16", 2): 5})) == (
        "bfloat16", 2,
    )  # fmt: skip


def test_a_shorter_precision_must_pay():
    assert chosen(Timed({("float32", 4): 20, ("float32", 2): 40, ("bfloat16", 4): 60})) == ("float32", 4)


def test_what_the_user_says_is_not_tried():
    training = Timed({("float16", 2): 1}, "float16", 2)
    assert chosen(training) == ("float16", 2) and training.tried == []
    training = Timed({("float32", 3): 20, ("bfloat16", 3): 1}, threads=3)
    assert chosen(training) == ("bfloat16", 3)


def test_a_step_without_a_shorter_precision_is_not_tried_in_one():
    training = Timed({("float32", 4): 1, ("float32", 2): 30})
    training.mixed = False
    assert chosen(training) == ("float32", 4)


def test_the_trials_leave_no_trace():
    training, other = Timed({("float32", 4): 1, ("float32", 2): 30, ("bfloat16", 4): 30}), Learner()
    tune(training, planned_steps=1000)
    assert str(training.state()) == str(other.state()) and len(training.tried) == 9


def test_for_a_short_training_no_time_is_lost_on_choices():
    training = Timed({("float32", 4): 1})
    tune(training, planned_steps=5)
    assert training.tried == []
    tune(training, planned_seconds=0.02)  # time for twenty steps
    assert training.compute.precision == "float32" and len(training.tried) == 3


def test_emulated_arithmetic_is_told_by_its_slowness(monkeypatch):
    seconds = {"float32": 1.0, "bfloat16": 9.0}
    monkeypatch.setattr(module, "_trial", lambda precision: seconds[precision])
    assert fast_precisions(torch.device("cpu")) == ()
    seconds["bfloat16"] = 0.6
    assert fast_precisions(torch.device("cpu")) == ("bfloat16",)


def test_gpus_without_bfloat16_get_float16(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: False)
    assert fast_precisions(torch.device("cuda")) == ("float16",)


def test_threads_to_try_go_down_to_one(monkeypatch):
    monkeypatch.setattr(torch, "get_num_threads", lambda: 12)
    assert thread_counts() == [12, 6, 3, 1]


def test_a_device_that_is_not_there_is_refused_in_words(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert torch_device() == torch.device("cpu")
    with pytest.raises(UsageError, match="no CUDA"):
        torch_device("cuda")
    with pytest.raises(UsageError, match="no such precision"):
        Compute("cpu", "float8")
