"""The training loop that every family shares: time budget, resuming, averaged weights, a log and a way to stop.

A family gives a ``Trainee``: its networks and optimisers, one ``step`` that returns named numbers, and ``validate``.
Everything that decides the course (random state, optimiser, averages, seconds spent) is in the checkpoint, so a run
that was cut goes on where it was.
"""

import copy
import csv
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import nn

from core.errors import ModelError
from core.progress import CancelToken, Progress, silent
from models.common.run_state import load_state, save_state

LAST, BEST = "last.safetensors", "best.safetensors"
"""What a run leaves in its folder: all of it to resume from, and its best averaged weights with their figures."""


class Trainee(Protocol):
    """What the loop needs to know of a family."""

    networks: nn.ModuleDict
    optimisers: Mapping[str, torch.optim.Optimizer]

    def step(self, spent: float) -> Mapping[str, float]:
        """One optimisation step; ``spent`` is the fraction of the budget that is used."""

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Figures on validation data; the first one decides which weights are best (lower is better)."""

    def random_state(self) -> dict: ...

    def set_random_state(self, state: dict) -> None: ...


@dataclass(frozen=True)
class Schedule:
    minutes: float = 60.0
    validate_every: float = 240.0  # seconds
    log_every: int = 50  # steps
    average: float = 0.999  # of the exponential moving average of the weights
    steps: int = 0  # if given, train for so many steps instead, however long they take


def train(
    trainee: Trainee,
    folder: Path,
    schedule: Schedule = Schedule(),
    *,
    resume: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> nn.ModuleDict:
    """Train until the minutes (or steps) are spent and return the best averaged networks.

    ``folder`` gets ``log.csv``, ``last.safetensors`` (to resume from) and ``best.safetensors`` (averaged
    weights and their figures).
    Cancelling saves before it raises ``Cancelled``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    run = _Run(trainee, folder, schedule)
    if resume:
        run.load()
    try:
        run.loop(progress, cancel or CancelToken())
    finally:
        run.save()
    return load_best(trainee.networks, folder)


def load_best(networks: nn.ModuleDict, folder: Path) -> nn.ModuleDict:
    """A copy of the networks with the best weights of a run."""
    best = copy.deepcopy(networks)
    best.load_state_dict(load_state(folder / BEST)["networks"])
    return best.eval()


class _Run:
    def __init__(self, trainee: Trainee, folder: Path, schedule: Schedule):
        self.trainee, self.folder, self.schedule = trainee, folder, schedule
        self.averaged = copy.deepcopy(trainee.networks).eval().requires_grad_(False)
        self.steps, self.seconds, self.best = 0, 0.0, float("inf")
        self.recent: dict[str, list[float]] = {}

    def loop(self, progress: Progress, cancel: CancelToken) -> None:
        since_validation = time.monotonic()
        while self.spent < 1:
            cancel.check()
            began = time.monotonic()
            self.note(self.trainee.step(self.spent))
            self.average()
            self.seconds += time.monotonic() - began
            if self.steps % self.schedule.log_every == 0:
                progress(min(self.spent, 1.0), f"step {self.steps}, {self.summary()}")
            if time.monotonic() - since_validation > self.schedule.validate_every:
                self.validate()
                self.save()
                since_validation = time.monotonic()
        self.validate()

    @property
    def spent(self) -> float:
        """The share of the budget that is used."""
        if self.schedule.steps:
            return self.steps / self.schedule.steps
        return self.seconds / (self.schedule.minutes * 60)

    def note(self, figures: Mapping[str, float]) -> None:
        self.steps += 1
        for name, value in figures.items():
            self.recent.setdefault(name, []).append(float(value))

    def summary(self) -> str:
        return ", ".join(f"{name} {sum(v[-50:]) / len(v[-50:]):.4f}" for name, v in self.recent.items())

    @torch.no_grad()
    def average(self) -> None:
        decay = min(self.schedule.average, (1 + self.steps) / (10 + self.steps))
        theirs = self.trainee.networks.state_dict()
        for name, mine in self.averaged.state_dict().items():
            if mine.is_floating_point():
                mine.lerp_(theirs[name], 1 - decay)
            else:
                mine.copy_(theirs[name])

    def validate(self) -> None:
        figures = {name: float(value) for name, value in self.trainee.validate(self.averaged).items()}
        first = next(iter(figures.values()))
        if first < self.best:
            self.best = first
            best = {"networks": self.averaged.state_dict(), "figures": figures, "steps": self.steps}
            save_state(self.folder / BEST, best)
        means = {name: sum(values) / len(values) for name, values in self.recent.items()}
        self.recent = {}
        self.log({"step": self.steps, "seconds": round(self.seconds, 1), **means, **figures})

    def log(self, row: Mapping[str, float]) -> None:
        path = self.folder / "log.csv"
        fresh = not path.exists()
        with path.open("a", newline="") as file:
            writer = csv.writer(file)
            if fresh:
                writer.writerow(row)
            writer.writerow(f"{value:.6g}" for value in row.values())

    def save(self) -> None:
        state = {
            "networks": self.trainee.networks.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimisers": {name: optimiser.state_dict() for name, optimiser in self.trainee.optimisers.items()},
            "random": self.trainee.random_state(),
            "torch_random": torch.get_rng_state(),
            "steps": self.steps,
            "seconds": self.seconds,
            "best": self.best,
        }
        save_state(self.folder / LAST, state)

    def load(self) -> None:
        if not (self.folder / LAST).exists():
            raise ModelError(f"There is no training to resume in {self.folder}", expected=LAST)
        state = load_state(self.folder / LAST)
        try:
            self._take(state)
        except (KeyError, ValueError, TypeError, RuntimeError) as error:
            got = str(error).splitlines()[0]
            raise ModelError(f"{self.folder / LAST} is of another training", got=got, action="Train anew") from error

    def _take(self, state: Mapping) -> None:
        self.trainee.networks.load_state_dict(state["networks"])
        self.averaged.load_state_dict(state["averaged"])
        for name, optimiser in self.trainee.optimisers.items():
            optimiser.load_state_dict(state["optimisers"][name])
        self.trainee.set_random_state(state["random"])
        torch.set_rng_state(state["torch_random"])
        self.steps, self.seconds, self.best = state["steps"], state["seconds"], state["best"]
