"""Trainings of benchmarks: done once, gone on with where they were cut, and kept in ``runs`` for the next time."""

from pathlib import Path

from torch import nn

from models.common.run_state import load_state
from models.training.loop import LAST, Schedule, load_best, load_last, train
from models.training.step import TrainingStep

RUNS = Path(__file__).resolve().parents[1] / "runs"
_DONE = "done"


def best_of(training: TrainingStep, folder: Path, schedule: Schedule) -> nn.ModuleDict:
    """The networks of the best validation."""
    _finish(training, folder, schedule)
    return load_best(training.networks, folder)


def last_of(training: TrainingStep, folder: Path, schedule: Schedule) -> nn.ModuleDict:
    """The networks of the end, whatever validations said: for comparisons after equally many steps."""
    _finish(training, folder, schedule)
    return load_last(training.networks, folder)


def steps_of(folder: Path) -> int:
    """How many steps a kept training went."""
    return int(load_state(folder / LAST)["steps"])


def _finish(training: TrainingStep, folder: Path, schedule: Schedule) -> None:
    if not (folder / _DONE).exists():
        train(training, folder, schedule, resume=(folder / LAST).exists())
        (folder / _DONE).touch()
