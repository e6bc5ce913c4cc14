"""The loop: how long it trains, what it keeps, how it stops, pauses, goes on, and gets out of what is no number."""

import csv
import os
import threading

import numpy as np
import pytest
import torch
from torch import nn

from core.errors import ModelError
from core.progress import Cancelled, CancelToken, PauseToken
from models.common.compute import Compute
from models.common.run_state import load_state, save_state
from models.training.loop import BEST, LAST, LOG, Schedule, load_best, load_last, train
from models.training.step import TrainingStep

PLAIN = Schedule(steps=8, validate_steps=2)


class Script(TrainingStep):
    """Learns nothing: the figures of its validations are given beforehand, the first one at step 0."""

    def __init__(self, *figures: float, losses: dict[int, float] | None = None):
        super().__init__()
        self.networks = self.place(one=nn.Linear(1, 1))
        self.optimisers, self.spent, self.figures, self.losses = {}, [], list(figures), losses or {}

    def step(self, spent):
        self.spent.append(spent)
        with torch.no_grad():
            self.networks["one"].bias += 1
        return {"loss": self.losses.pop(len(self.spent), 1.0)}

    def validate(self, networks):
        return {"error": self.figures.pop(0) if self.figures else 1.0, "bias": networks["one"].bias.item()}


class Learner(TrainingStep):
    """Fits a line to noise with AdamW: what it draws next depends on its random state, what it learns on AdamW's."""

    def __init__(self, compute: Compute | None = None):
        super().__init__(seed=3, compute=compute)
        self.networks = self.place(one=nn.Sequential(nn.Linear(2, 8), nn.Dropout(0.2), nn.Linear(8, 1)))
        self.optimisers = {"adam": torch.optim.AdamW(self.networks.parameters(), lr=0.05)}

    def step(self, spent):
        inputs = self.compute.tensor(self.rng.normal(size=(64, 2)).astype(np.float32))
        with self.compute.autocast():
            found = self.networks["one"].train()(inputs)
        loss = (found.float()[:, 0] - inputs @ torch.tensor([1.0, -2.0])).square().mean()
        self.descend("adam", loss, clip=1.0)
        return {"loss": loss.item()}

    def validate(self, networks):
        grid = torch.cartesian_prod(*[torch.linspace(-1, 1, 5)] * 2)
        return {"error": (networks["one"](grid)[:, 0] - grid @ torch.tensor([1.0, -2.0])).abs().mean().item()}


def test_a_run_of_so_many_steps_takes_them_all_and_no_more(tmp_path):
    training = Script()
    train(training, tmp_path, Schedule(minutes=0, steps=8))
    assert training.spent == pytest.approx([k / 8 for k in range(8)])
    assert load_state(tmp_path / LAST)["steps"] == 8


def test_it_goes_on_from_the_step_where_it_was(tmp_path):
    train(Script(), tmp_path, Schedule(steps=4))
    later = Script()
    train(later, tmp_path, Schedule(steps=6), resume=True)
    assert later.spent == pytest.approx([4 / 6, 5 / 6])


def test_minutes_are_spent_in_steps_and_judged_several_times_however_few(tmp_path):
    seen = []
    trained = train(Learner(), tmp_path, Schedule(minutes=0.01), watch=seen.append)
    assert 0.6 <= trained.seconds < 3 and len(seen) >= 5


def test_what_it_began_with_comes_back_if_nothing_better_was_found(tmp_path):
    training = Script(1.0, 2.0, 3.0, 1.5, 1.2)
    start = training.networks["one"].bias.item()
    trained = train(training, tmp_path, PLAIN)
    assert trained.networks["one"].bias.item() == start and (trained.steps, trained.figures["error"]) == (0, 1.0)
    assert trained.last["one"].bias.item() > start and trained.began == trained.figures


def test_the_best_of_all_validations_comes_back(tmp_path):
    training, seen = Script(3.0, 2.0, 0.5, 0.7, 0.6), []
    trained = train(training, tmp_path, PLAIN, watch=seen.append)
    assert [one.step for one in seen] == [0, 2, 4, 6, 8]
    assert [one.better for one in seen] == [True, True, True, False, False]
    assert (trained.steps, trained.figures["error"], trained.began["error"]) == (4, 0.5, 3.0)
    assert trained.networks["one"].bias.item() == trained.figures["bias"]
    assert load_best(training.networks, tmp_path)["one"].bias.item() == trained.figures["bias"]
    assert load_last(training.networks, tmp_path)["one"].bias.item() == trained.last["one"].bias.item()


def test_figures_that_are_no_number_are_never_the_best(tmp_path):
    assert train(Script(float("nan"), 2.0, float("nan"), 1.0), tmp_path, PLAIN).steps == 6


def test_it_stops_early_when_nothing_gets_better_any_more(tmp_path):
    training = Script(3.0, 1.0, 1.1, 1.2, 0.1)
    trained = train(training, tmp_path, Schedule(steps=100, validate_steps=2, patience=2))
    assert len(training.spent) == 6 and trained.steps == 2


def test_it_ends_where_it_is_enough_with_the_best_so_far(tmp_path):
    training = Script(3.0, 1.0, 2.0, 0.1)
    trained = train(training, tmp_path, PLAIN, enough=lambda: len(training.spent) == 4)
    assert len(training.spent) == 4 and (trained.steps, trained.figures["error"]) == (2, 1.0)


def test_a_step_that_ends_in_no_number_is_undone(tmp_path):
    training = Script(losses={3: float("nan")})
    start = training.networks["one"].bias.item()
    train(training, tmp_path, Schedule(steps=4, validate_steps=2))
    assert len(training.spent) == 5  # the third is taken twice
    assert training.networks["one"].bias.item() == pytest.approx(start + 4)


def test_a_training_that_keeps_diverging_is_given_up_in_words(tmp_path):
    losses = dict.fromkeys(range(3, 100), float("inf"))
    with pytest.raises(ModelError, match="diverges.*lower learning rate"):
        train(Script(losses=losses), tmp_path, PLAIN)
    assert (tmp_path / BEST).exists()


def test_after_a_rollback_other_random_numbers_are_drawn(tmp_path):
    class Unlucky(Learner):
        drawn = []

        def step(self, spent):
            self.drawn.append(self.rng.random())
            return {"loss": float("nan") if len(self.drawn) == 3 else 1.0}

    train(Unlucky(), tmp_path, Schedule(steps=4, validate_steps=2))
    assert len(set(Unlucky.drawn)) == len(Unlucky.drawn) == 5


def test_a_pause_saves_and_waits(tmp_path):
    pause, at_work, training = PauseToken(), threading.Event(), Script()
    pause.pause()
    work = threading.Thread(target=lambda: (train(training, tmp_path, PLAIN, pause=pause), at_work.set()))
    work.start()
    assert not at_work.wait(0.3) and training.spent == [] and (tmp_path / LAST).exists()
    pause.go_on()
    work.join(10)
    assert at_work.is_set() and len(training.spent) == 8


def test_cancelling_ends_a_pause_and_leaves_a_run_to_go_on_with(tmp_path):
    pause, cancel = PauseToken(), CancelToken()

    def stop_after_two_steps(validation):
        if validation.step == 2:
            pause.pause()
            cancel.cancel()

    with pytest.raises(Cancelled):
        train(Script(), tmp_path, PLAIN, pause=pause, cancel=cancel, watch=stop_after_two_steps)
    assert load_state(tmp_path / LAST)["steps"] == 2


def test_a_run_that_was_cut_ends_as_one_that_was_not(tmp_path):
    """Judged at other times, too: a validation draws no random numbers of the training's."""
    train(Learner(), tmp_path / "whole", Schedule(steps=9, validate_steps=3))
    train(Learner(), tmp_path / "cut", Schedule(steps=4))
    train(Learner(), tmp_path / "cut", Schedule(steps=9, validate_steps=4), resume=True)
    ends = [load_state(tmp_path / name / LAST) for name in ("whole", "cut")]
    assert str(ends[0]["training"]) == str(ends[1]["training"]) and str(ends[0]["averaged"]) == str(ends[1]["averaged"])
    assert not any(path.suffix == ".pt" for path in tmp_path.rglob("*"))


def test_the_log_has_a_row_for_each_validation_and_is_new_for_a_new_run(tmp_path):
    for _ in range(2):
        train(Script(), tmp_path, PLAIN)
    with (tmp_path / LOG).open() as file:
        rows = list(csv.DictReader(file))
    assert [int(row["step"]) for row in rows] == [2, 4, 6, 8] and {row["loss"] for row in rows} == {"1"}


@pytest.mark.parametrize("more", ["6,1,0.1,1,9\r\n", "6,1,0.1,1,9\r\n8,1", "6,1,0.1,1,9\r", "6"])
def test_rows_that_a_killed_run_logged_and_did_not_save_are_logged_once(tmp_path, more):
    train(Script(), tmp_path, Schedule(steps=4, validate_steps=2))
    with (tmp_path / LOG).open("a", newline="") as file:
        file.write(more)
    train(Script(), tmp_path, PLAIN, resume=True)
    with (tmp_path / LOG).open() as file:
        rows = list(csv.DictReader(file))
    assert [int(row["step"]) for row in rows] == [2, 4, 6, 8] and all(None not in row for row in rows)


def test_a_run_that_is_killed_before_its_first_save_does_not_go_on_with_an_older_one(tmp_path):
    class Killed(Script):
        def validate(self, networks):
            raise SystemExit

    train(Script(), tmp_path, Schedule(steps=4))
    with pytest.raises(SystemExit):
        train(Killed(), tmp_path, Schedule(steps=4))
    with pytest.raises(ModelError, match="no training to resume"):
        train(Script(), tmp_path, Schedule(steps=6), resume=True)


@pytest.mark.parametrize("precision", ["float32", "bfloat16", "float16"])
def test_it_learns_in_every_precision(tmp_path, precision):
    trained = train(Learner(Compute("cpu", precision, 1)), tmp_path, Schedule(steps=60, average=0.9))
    assert trained.figures["error"] < 0.5 * trained.began["error"] and precision in trained.compute


class Bomb:
    def __reduce__(self):
        return os.mkdir, ("exploded",)


def test_no_code_in_a_state_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    torch.save({"steps": Bomb()}, tmp_path / LAST)
    torch.save({"steps": Bomb()}, tmp_path / "last.pt")
    with pytest.raises(ModelError, match="damaged or not the state"):
        train(Script(), tmp_path, Schedule(steps=6), resume=True)
    assert not (tmp_path / "exploded").exists()


def test_a_state_of_another_training_or_none_is_refused(tmp_path):
    with pytest.raises(ModelError, match="no training to resume"):
        train(Script(), tmp_path / "nothing", Schedule(steps=6), resume=True)
    train(Script(), tmp_path, Schedule(steps=4))
    with pytest.raises(ModelError, match="another training"):
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
