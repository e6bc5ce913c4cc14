"""The training loop that every family shares: begin, step, judge from time to time, keep the best.

A family gives a ``TrainingStep``. Everything that decides the course is in the run's folder, so a run that was cut goes
on where it was. The weights are judged before the first step, so what comes back is never worse than what it began
with; steps that end in no number are undone.
"""

import copy
import csv
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import nn

from core.errors import ModelError
from core.io.files import write_text
from core.language import tr
from core.progress import Cancelled, CancelToken, PauseToken, Progress, silent
from models.common.compute import Compute
from models.common.run_state import load_state, save_state
from models.training.options import BEST, LAST, LOG, TrainOptions
from models.training.step import TrainingStep
from models.training.tuning import tune

_PARTS = 8  # a short training is judged at least so many times
_MOST_ROLLBACKS = 5  # without a judgement in between


@dataclass(frozen=True)
class Schedule:
    """How long to train, and how often to look. ``steps``, if given, replaces ``minutes``; ``validate_steps`` replaces
    ``validate_seconds``. ``patience``: validations without a better figure after which to stop; 0 goes on to the end.
    ``average`` is of the exponential moving average of the weights."""

    minutes: float = 60.0
    steps: int = 0
    validate_seconds: float = 240.0
    validate_steps: int = 0
    patience: int = 0
    log_every: int = 50
    average: float = 0.999


@dataclass(frozen=True, eq=False)
class Validation:
    """What the averaged networks were worth after ``step`` steps; ``better`` than all before."""

    step: int
    seconds: float
    figures: Mapping[str, float]
    better: bool
    networks: nn.ModuleDict


@dataclass(frozen=True, eq=False)
class Trained:
    """``networks``: the best of all validations, with their ``figures``, after ``steps`` steps; ``last`` those of the
    end. ``began``: the figures before the first step. ``seconds`` of steps, ``compute`` what they ran on."""

    networks: nn.ModuleDict
    figures: Mapping[str, float]
    steps: int
    last: nn.ModuleDict
    began: Mapping[str, float]
    seconds: float
    compute: str


def train(
    training: TrainingStep,
    folder: Path,
    schedule: Schedule = Schedule(),
    *,
    resume: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    pause: PauseToken | None = None,
    watch: Callable[[Validation], None] = lambda validation: None,
    enough: Callable[[], bool] = lambda: False,
) -> Trained:
    """Train until the minutes (or steps) are spent or nothing gets better any more.

    ``folder`` gets ``LAST``, ``BEST`` and ``LOG``. ``watch`` hears of every validation, the first one
    before any step; ``enough`` is asked before every step whether to end here. Cancelling saves before it raises
    ``Cancelled``; raises ``ModelError`` where the losses keep ending in no number.
    """
    folder.mkdir(parents=True, exist_ok=True)
    run, cancel, pause = _Run(training, folder, schedule, watch), cancel or CancelToken(), pause or PauseToken()
    run.load() if resume else run.begin()
    tune(training, run.budget, schedule.steps)
    try:
        while not (run.over or enough()):
            cancel.check()
            if pause.paused:
                run.save()
                pause.wait(cancel)
            run.step()
            if run.validation_due:
                run.validate()
            if run.steps % schedule.log_every == 0:
                progress(min(run.spent, 1.0), tr(
                    "step {steps}, {summary}",
                    steps=run.steps, summary=run.summary()
                ))
    except (Cancelled, KeyboardInterrupt):
        run.save()
        raise
    return run.result()


def planned(options: TrainOptions, **changes) -> tuple[Schedule, Compute]:
    """How long to train and what on, as the options say. ``changes`` are the family's own, of the schedule."""
    schedule = Schedule(minutes=options.minutes, steps=options.steps, patience=options.patience)
    return replace(schedule, **changes), Compute(options.device, options.precision, options.threads)


def load_best(networks: nn.ModuleDict, folder: Path) -> nn.ModuleDict:
    """A copy of the networks with the best weights of a run."""
    return _copy(networks, load_state(folder / BEST)["networks"])


def load_last(networks: nn.ModuleDict, folder: Path) -> nn.ModuleDict:
    """A copy of the networks with the averaged weights of a run's end."""
    return _copy(networks, load_state(folder / LAST)["averaged"])


def _copy(networks: nn.ModuleDict, weights: Mapping) -> nn.ModuleDict:
    copied = copy.deepcopy(networks)
    copied.load_state_dict(weights)
    return copied.eval()


class _Run:
    """The course of one training: counters, averaged weights, and what is in the folder."""

    def __init__(self, training: TrainingStep, folder: Path, schedule: Schedule, watch: Callable[[Validation], None]):
        self.training, self.folder, self.schedule, self.watch = training, folder, schedule, watch
        self.averaged = copy.deepcopy(training.networks).eval().requires_grad_(False)
        self.steps, self.seconds, self.stale, self.rollbacks = 0, 0.0, 0, 0
        self.validated = 0, 0.0  # steps and seconds at the last validation
        self.began: Mapping[str, float] = {}
        self.best = math.inf
        self.recent: dict[str, list[float]] = {}

    def begin(self) -> None:
        for name in (LAST, LOG):  # an older run's: killed before the first save, this one is none to resume
            (self.folder / name).unlink(missing_ok=True)
        self.validate()

    def step(self) -> None:
        began = time.monotonic()
        losses = self.training.step(self.spent)
        self.seconds += time.monotonic() - began
        if not all(math.isfinite(value) for value in losses.values()):
            self.roll_back()
            return
        self.steps += 1
        for name, value in losses.items():
            self.recent.setdefault(name, []).append(float(value))
        self.average()

    @property
    def spent(self) -> float:
        """The share of the budget that is used."""
        if self.schedule.steps:
            return self.steps / self.schedule.steps
        return self.seconds / self.budget if self.budget else 1.0

    @property
    def budget(self) -> float:
        return self.schedule.minutes * 60

    @property
    def over(self) -> bool:
        return self.spent >= 1 or 0 < self.schedule.patience <= self.stale

    @property
    def validation_due(self) -> bool:
        steps, seconds = self.steps - self.validated[0], self.seconds - self.validated[1]
        if self.spent >= 1:
            return True
        if self.schedule.validate_steps:
            return steps >= self.schedule.validate_steps
        longest = self.schedule.validate_seconds
        return steps > 0 and seconds > (longest if self.schedule.steps else min(longest, self.budget / _PARTS))

    @torch.no_grad()
    def average(self) -> None:
        decay = min(self.schedule.average, (1 + self.steps) / (10 + self.steps))
        theirs = self.training.networks.state_dict()
        for name, mine in self.averaged.state_dict().items():
            if mine.is_floating_point():
                mine.lerp_(theirs[name], 1 - decay)
            else:
                mine.copy_(theirs[name])

    def validate(self) -> None:
        """Judge the averaged weights, keep them if they are better than all before, save the run."""
        with self.training.compute.undisturbed():
            figures = {name: float(value) for name, value in self.training.validate(self.averaged).items()}
        first = next(iter(figures.values()))
        better = first < self.best or not self.began
        self.stale = 0 if better else self.stale + 1
        self.began = self.began or figures
        if better:
            self.best = first if math.isfinite(first) else math.inf
            best = {"networks": self.averaged.state_dict(), "figures": figures, "steps": self.steps}
            save_state(self.folder / BEST, best)
        self.validated, self.rollbacks = (self.steps, self.seconds), 0
        self.log(figures)
        self.save()
        self.watch(Validation(self.steps, self.seconds, figures, better, self.averaged))

    def roll_back(self) -> None:
        """The last saved weights again, and on with other random numbers."""
        self.rollbacks += 1
        if self.rollbacks > _MOST_ROLLBACKS:
            action = tr("Try a lower learning rate; the best weights so far are in the run's folder")
            raise ModelError(
                tr("The training diverges"), got=tr("no number after step {steps}", steps=self.steps), action=action
            )
        seconds, rollbacks = self.seconds, self.rollbacks
        self.load(random=False)
        self.seconds, self.rollbacks = seconds, rollbacks

    def log(self, figures: Mapping[str, float]) -> None:
        """A row of means since the last validation; before the first step there are none."""
        means = {name: sum(values) / len(values) for name, values in self.recent.items()}
        self.recent = {}
        if not self.steps:
            return
        row, path = {"step": self.steps, "seconds": round(self.seconds, 1), **means, **figures}, self.folder / LOG
        fresh = not path.exists()
        with path.open("a", newline="") as file:
            writer = csv.writer(file)
            if fresh:
                writer.writerow(row)
            writer.writerow(f"{value:.6g}" for value in row.values())

    def _cut_log(self) -> None:
        """Without what a run that was killed logged after its last save: it is logged again; half a row goes, too."""
        path = self.folder / LOG
        if not path.exists():
            return
        with path.open(newline="") as file:
            rows = [row for row in file if row.endswith("\n")]
        kept = [row for row in rows[1:] if float(row.partition(",")[0]) <= self.steps * (1 + 1e-5)]
        write_text(path, "".join([*rows[:1], *kept])) if kept else path.unlink()

    def summary(self) -> str:
        return ", ".join(f"{name} {sum(v[-50:]) / len(v[-50:]):.4f}" for name, v in self.recent.items())

    def save(self) -> None:
        counters = {name: getattr(self, name) for name in ("steps", "seconds", "stale", "best", "validated", "began")}
        state = {"training": self.training.state(), "averaged": self.averaged.state_dict()}
        save_state(self.folder / LAST, {**state, **counters})

    def load(self, *, random: bool = True) -> None:
        path = self.folder / LAST
        if not path.exists():
            raise ModelError(tr("There is no training to resume in {folder}", folder=self.folder), expected=LAST)
        state = load_state(path)
        try:
            self._take(state, random)
        except (KeyError, ValueError, TypeError, RuntimeError) as error:
            got = str(error).splitlines()[0]
            raise ModelError(
                tr("{path} belongs to another training", path=path), got=got, action=tr("Start a new training")
            ) from error
        self._cut_log()

    def _take(self, state: Mapping, random: bool) -> None:
        self.training.set_state(state["training"], random=random)
        self.averaged.load_state_dict(state["averaged"])
        for name in ("steps", "seconds", "stale", "best", "validated", "began"):
            setattr(self, name, state[name])

    def result(self) -> Trained:
        best = load_state(self.folder / BEST)
        return Trained(
            load_best(self.training.networks, self.folder), best["figures"], best["steps"], self.averaged, self.began,
            self.seconds, str(self.training.compute),
        )
