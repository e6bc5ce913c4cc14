"""The number of threads and the precision with which a training is fastest, found by timing its steps."""

import copy
import time

from models.common.compute import FLOAT32, Compute, fast_precisions, thread_counts
from models.training.step import TrainingStep

_MIDDLE = 0.5  # of the budget: a step there has all its parts
_TIMED = 2  # steps for each choice, after one that warms up
_FASTER = 0.9  # of the time: for less of a gain no precision is given up
_WORTH_IT = 100  # steps of a training for whose sake choices are tried


def tune(training: TrainingStep, planned_seconds: float = 0.0, planned_steps: int = 0) -> None:
    """Time steps with fewer and fewer threads while that helps, then in shorter precisions, and take the fastest.

    Only what ``training.compute`` leaves open is chosen; the steps are undone. A training that is planned to be short
    stays as it is.
    """
    compute, state = training.compute, copy.deepcopy(training.state())
    if not (compute.open_precision or compute.open_threads) or 0 < planned_steps < _WORTH_IT:
        return
    threads, precision = compute.threads, compute.precision
    best = _seconds(training, state, precision, threads)
    if (planned_steps or planned_seconds / best) >= _WORTH_IT:
        threads, best = _best_threads(training, state, best)
        precision = _best_precision(training, state, threads, best)
    compute.use(precision, threads)
    training.set_state(copy.deepcopy(state))


def _best_threads(training: TrainingStep, state: dict, best: float) -> tuple[int, float]:
    compute: Compute = training.compute
    threads = compute.threads
    if compute.open_threads:
        for fewer in (count for count in thread_counts() if count < threads):
            seconds = _seconds(training, state, compute.precision, fewer)
            if seconds >= best:
                break
            threads, best = fewer, seconds
    return threads, best


def _best_precision(training: TrainingStep, state: dict, threads: int, best: float) -> str:
    compute = training.compute
    if not (compute.open_precision and training.mixed):
        return compute.precision
    trials = {shorter: _seconds(training, state, shorter, threads) for shorter in fast_precisions(compute.device)}
    fastest = min(trials, key=trials.__getitem__, default=FLOAT32)
    return fastest if trials.get(fastest, best) < _FASTER * best else FLOAT32


def _seconds(training: TrainingStep, state: dict, precision: str, threads: int) -> float:
    """Of the quicker of some steps from that state on: every choice is timed on the same batches."""
    training.compute.use(precision, threads)
    training.set_state(copy.deepcopy(state))
    seconds = []
    for _ in range(1 + _TIMED):
        began = time.perf_counter()
        training.step(_MIDDLE)
        seconds.append(time.perf_counter() - began)
    return min(seconds[1:])
