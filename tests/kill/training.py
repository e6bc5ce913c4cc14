"""A training that is killed again and again: ``python -m tests.kill.training FOLDER ROUNDS``.

The trainings are forks of this process, which has loaded all that they need: a round takes little time. Prints
how many steps were saved after each kill, as JSON.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path
from random import Random

import torch

from core.errors import ModelError
from models.common.run_state import load_state
from models.training.loop import LAST, Schedule, train
from tests.models.training.test_loop import Learner

SCHEDULE = Schedule(steps=200, validate_steps=4)
_LONGEST = 0.08  # seconds


def kill_again_and_again(folder: Path, rounds: int) -> list[int]:
    random, steps = Random(3), []
    train(Learner(), folder.with_name("first"), Schedule(steps=1))  # loads what torch loads when it is first used
    for _ in range(rounds):
        child = os.fork()
        if not child:
            train(Learner(), folder, SCHEDULE, resume=(folder / LAST).exists())
            os._exit(0)
        time.sleep(random.uniform(0.0, _LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        steps.append(saved_steps(folder))
    return steps


def saved_steps(folder: Path) -> int:
    """0 where it was killed before its first save; what is saved can be read."""
    try:
        return load_state(folder / LAST)["steps"]
    except ModelError:
        if (folder / LAST).exists():
            raise
        return 0


if __name__ == "__main__":
    torch.set_num_threads(1)
    print(json.dumps(kill_again_and_again(Path(sys.argv[1]), int(sys.argv[2]))))
