"""Repairing and upsampling 2D tracks: JUMPS, what beats it, and what is simpler, on subjects that no method has seen.

Every method gets the same clips, cameras and damages (``models.jumps.validation``) and answers for whole clips. Ridge
regression is fitted anew for each task's own damage, the networks once for all. Finished rows are kept in
``runs/jumps_figures.json`` under the hash of the weights, so that a run can be cut and gone on with; ``FRESH=1``
forgets them.
"""

import json
import os
import time
from functools import partial
from pathlib import Path

import torch

from benchmarks import jumps_methods as methods
from benchmarks.jumps_figures import measure
from benchmarks.jumps_picture import trade_off
from benchmarks.measure import table
from core.skeleton import load_skeleton
from models.jumps import validation
from models.jumps.data import load_corpus
from models.jumps.infer import load_engine
from models.jumps.options import Blend, JumpsOptions, Method, Quality
from models.jumps.settle import settle
from models.jumps.train_completer import CompleterTrainee

title = "JUMPS: repair and upsampling of 2D tracks"

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data" / "mocap"
RUNS = ROOT / "runs"
KEPT = RUNS / "jumps_figures.json"
RESEARCH = RUNS / "jumps_all" / "jumps_completer_mpi28.safetensors"  # posewright train jumps --licence any: not shipped
PICTURE = Path(__file__).parent / "jumps_trade_off.svg"
TASKS = {
    "clean": "12 -> 28 joints",
    "runs": "20% missing in runs of 4-12 frames",
    "arm": "one arm gone",
    "legs": "both legs out of frame",
    "blackout": "every joint gone for 12 frames",
    "gaps": "half of the joints gone for 36 frames each",
    "noise": "noise of 0.1 heads, 2% outliers",
}
SEARCH = JumpsOptions(method=Method.SEARCH, iterations=50, starts=2, shift=12)
ABLATIONS = {
    "JUMPS, encoder alone": {"iterations": 0, "starts": 1},
    "JUMPS, 100 steps": {"iterations": 100},
    "JUMPS, no Procrustes": {"procrustes": False},
    "JUMPS, no encoder": {"encoder": False},
    "JUMPS, no overlap": {"shift": 24},
    "JUMPS, argmin of windows": {"blend": Blend.ARGMIN},
    "JUMPS, no critic": {"prior": 0.0},
}


def run() -> str:
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    corpus, held_out = load_corpus(DATA / "train.npz", "CMU-mocap"), load_corpus(DATA / "val.npz")
    cases = validation.views(held_out, 1)
    rows = [row for row in _rows(CompleterTrainee(corpus, held_out), cases)]
    trade_off(rows, PICTURE)
    return _report(rows, cases)


def _rows(trainee: CompleterTrainee, cases: list[validation.Case]):
    """(method, task, figures) of everything that is compared."""
    kept = {} if os.environ.get("FRESH") or not KEPT.exists() else json.loads(KEPT.read_text())
    for name, key, tasks, make in _methods(trainee):
        for task in tasks:
            where = f"{name} | {key} | {task}"
            if where not in kept:
                kept[where] = _timed(make(task), cases, task, trainee.skeleton)
                RUNS.mkdir(exist_ok=True)
                KEPT.write_text(json.dumps(kept, indent=1))
                print(f"  {name}, {task}: mean {kept[where]['hidden']['mean']:.3f}", flush=True)
            yield name, task, kept[where]


def _timed(method: methods.Method, cases: list[validation.Case], task: str, skeleton) -> dict:
    method(*validation.damaged(cases[0], task, skeleton))  # loads what it needs
    began, spent = time.perf_counter(), time.process_time()
    for case in cases[:8]:
        method(*validation.damaged(case, task, skeleton))
    frames = sum(len(case.image) for case in cases[:8])
    wall, processor = time.perf_counter() - began, time.process_time() - spent
    return measure(method, cases, task, skeleton) | {"fps": frames / wall, "fps_core": frames / processor}


def _methods(trainee: CompleterTrainee):
    """Name, key of what it was fitted with, the tasks it runs on, and how it is made for a task."""
    every = list(TASKS)
    yield "linear in time", "", every, lambda task: methods.linear
    yield "cubic in time", "", every, lambda task: methods.cubic
    yield "Kalman smoother", "", every, lambda task: methods.kalman
    yield "ridge, frame", "1", every, partial(methods.Ridge, trainee)
    yield "ridge, 13 frames", "1", every, partial(methods.Ridge, trainee, reach=6)
    network, key = methods.trained_convolution(trainee, RUNS / "jumps_tcn")
    yield f"temporal convolution, {methods.parameters(network) / 1e6:.2f} M", key, every, lambda task: (
        methods.network_method(network)
    )
    yield "JUMPS, 50 steps", *_engine(SEARCH), every, lambda task: _repair(SEARCH)
    for name, changes in ABLATIONS.items():
        options = JumpsOptions(**{**vars(SEARCH), **changes})
        yield name, *_engine(options), ["clean"], lambda task, options=options: _repair(options)
    yield "JUMPS, 50 steps, settled", *_engine(SEARCH), ["clean"], lambda task: _repair(SEARCH, settled=True)
    for name, quality in (("ours, fast", Quality.FAST), ("ours, best (default)", Quality.BEST)):
        options = JumpsOptions(quality=quality)
        yield name, *_engine(options), every, lambda task, options=options: (
            _repair(options, settled=task != "noise")
        )


    if RESEARCH.exists():
        options = JumpsOptions()
        name = "ours, best, trained on HDM05 too (not shipped)"
        yield name, *_engine(options, RESEARCH), every, lambda task: (
            _repair(JumpsOptions(), settled=task != "noise", weights=RESEARCH)
        )


def _engine(options: JumpsOptions, weights: Path | None = None) -> tuple[str]:
    return (load_engine(options, weights and str(weights))[1] + json.dumps(vars(options), sort_keys=True),)


def _repair(options: JumpsOptions, settled: bool = False, weights: Path | None = None) -> methods.Method:
    """The engine behind ``inpaint``; ``settled``: given joints kept and the others moved to fit them, as it does."""
    engine, _ = load_engine(options, weights and str(weights))
    skeleton = load_skeleton(options.target)

    def run(observed, confidence):
        coords, _ = engine(observed, confidence, 0, len(observed), lambda fraction: None)
        return settle(coords, observed, confidence > 0, skeleton) if settled else coords

    return run


def _report(rows, cases: list[validation.Case]) -> str:
    frames = sum(len(case.image) for case in cases)
    subjects = len({case.subject for case in cases})
    lines = [
        f"Validation subjects ({subjects} subjects, {len(cases)} clips, {frames} frames, one random camera a clip); "
        "all methods trained on CMU clips. Distances in head sizes (mean 2D distance from head top to neck over 24 "
        "frames); PCKh strictly below; AUC over thresholds 0 to 1 in 101 steps. PCKh, AUC and mean error are of all "
        "hidden joints: the 16 that are upsampled and those of the 12 that the damage took, which are also given apart "
        "(lost). Frames/s: while other work shared the machine, and per second of processor time. JUMPS is trained as "
        "far as an hour on a shared core allows.",
        "",
    ]
    for task, text in TASKS.items():
        lines += [f"**{text}**", "", _task_table([(name, f) for name, t, f in rows if t == task]), ""]
    lines += ["**Mean error of hidden joints, by joint (12 -> 28)**", "", _joint_table(rows), ""]
    lines += ["**By source of the clips (12 -> 28, AUC of hidden joints)**", "", _source_table(rows), ""]
    return "\n".join([*lines, f"![Speed and accuracy]({PICTURE.name})"])


def _task_table(rows) -> str:
    headers = ["method", "PCKh@0.1", "@0.5", "@1.0", "AUC", "mean error", "lost: mean", "given: mean",
               "acceleration", "bone length", "frames/s", "per core"]
    cells = [
        [name, *(f"{f['hidden'][k]:.3f}" for k in ("pck10", "pck50", "pck100", "auc", "mean")),
         _cell(f.get("lost")), f"{f['given']['mean']:.4f}", f"{f['acceleration']:.4f}", f"{f['bone']:.3f}",
         f"{f['fps']:.0f}", f"{f['fps_core']:.0f}"]
        for name, f in rows
    ]
    return table(headers, cells)


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _joint_table(rows) -> str:
    chosen = [(name, f["hidden"]["joints"]) for name, task, f in rows if task == "clean" and _main(name)]
    joints = list(chosen[0][1])
    return table(["method", *joints], [[name, *(f"{errors[j]:.2f}" for j in joints)] for name, errors in chosen])


def _source_table(rows) -> str:
    chosen = [(name, f["sources"]) for name, task, f in rows if task == "clean" and _main(name)]
    sources = list(chosen[0][1])
    return table(["method", *sources], [[name, *(f"{aucs[s]:.3f}" for s in sources)] for name, aucs in chosen])


def _main(name: str) -> bool:
    return name.startswith(("ridge", "temporal", "JUMPS, 50", "ours"))
