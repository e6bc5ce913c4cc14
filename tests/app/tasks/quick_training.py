"""A training that takes no time: it writes what it was told."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from core.errors import UsageError
from models.common.options import option
from models.training import registry
from models.training.options import TrainOptions

QUICK = registry.Training(
    "quick", "writes what it was told",
    "tests.app.tasks.quick_training:QuickTraining", "tests.app.tasks.quick_training:run",
)  # fmt: skip


@dataclass(frozen=True)
class QuickTraining(TrainOptions):
    name: ClassVar[str] = "quick"

    weight: float = option(0.5, "weight of the critic", minimum=0, maximum=1)


def run(options: QuickTraining, *, progress, cancel) -> Path:
    if options.data == ("nothing",):
        raise UsageError("There is nothing in this data")
    cancel.check()
    progress(1.0, "loss 0.25")
    path = options.run / "weights.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(options)))
    return path


@pytest.fixture
def quick_training(monkeypatch):
    monkeypatch.setitem(registry.TRAININGS, "quick", QUICK)
    return QUICK
