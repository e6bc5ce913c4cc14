"""A training that is ended with SIGKILL at any moment goes on, and ends as one that was not."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.common.run_state import load_state
from models.training.loop import LAST, LOG, train
from tests.kill.training import SCHEDULE
from tests.models.training.test_loop import Learner

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="has neither SIGKILL nor fork")]

ROOT = Path(__file__).resolve().parents[2]


def test_a_training_that_is_killed_again_and_again_ends_as_one_that_was_not(tmp_path):
    command = [sys.executable, "-m", "tests.kill.training", str(tmp_path / "cut"), "30"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=300)
    steps = json.loads(run.stdout)
    assert len(steps) == 30 and sorted(steps) == steps and steps[-1] > 0
    for name, resume in (("whole", False), ("cut", True)):
        train(Learner(), tmp_path / name, SCHEDULE, resume=resume)
    whole, cut = (load_state(tmp_path / name / LAST) for name in ("whole", "cut"))
    assert str(whole["training"]) == str(cut["training"]) and str(whole["averaged"]) == str(cut["averaged"])
    with (tmp_path / "cut" / LOG).open() as file:
        assert [int(row["step"]) for row in csv.DictReader(file)] == list(range(4, 201, 4))
