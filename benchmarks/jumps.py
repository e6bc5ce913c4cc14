"""Repairing and upsampling 2D tracks: JUMPS, what beats it, and what is simpler, on subjects that no method has seen.

Every method gets the same clips, cameras and damages (``models.jumps.validation``) and answers for whole clips; people
whom BlazePose estimates are rendered (``benchmarks.jumps_occluded``). Ridge regression is fitted anew for each task's
own damage, the networks once for all. Finished rows are kept in ``runs/jumps_figures.json`` under the hash of the
weights, so that a run can be cut and gone on with; ``FRESH=1`` forgets them.
"""

import json
import os
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import nn

from benchmarks import jumps_methods as methods
from benchmarks.jumps_disk import DISK_STEPS, installed, trained_disk
from benchmarks.jumps_figures import blazepose_alone, coverage, measure, measure_people, measure_whole
from benchmarks.jumps_occluded import Seen, seen_people
from benchmarks.jumps_picture import curves, trade_off
from benchmarks.jumps_tables import (
    ABLATIONS,
    AS_LONG,
    FAST,
    LONGER,
    OCCLUDED,
    OURS,
    RESEARCH,
    SEARCHED,
    TASKS,
    WITHOUT,
    report,
)
from benchmarks.kept import RUNS
from core.skeleton import load_skeleton
from models.common.checkpoint import read_card
from models.jumps import validation
from models.jumps.blending import blend
from models.jumps.infer import load_engine
from models.jumps.options import Blend, JumpsOptions, Method, Quality, published
from models.jumps.train_completer import CompleterStep
from models.training.corruption import given_mask
from models.training.mocap import load_corpora, load_corpus

title = "JUMPS: repair and upsampling of 2D tracks"
headline = ("AUC", "mean error", "12 joints: AUC", "28 joints: AUC")

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data" / "mocap"
KEPT = RUNS / "jumps_figures.json"
HDM05 = RUNS / "jumps_all" / "jumps_completer_mpi28.safetensors"  # train jumps without --licence: not shipped
EQUALLY_LONG = {  # posewright train jumps --part gan, from random weights, for as many steps
    AS_LONG: RUNS / "gan_as_long" / "jumps-gan" / "jumps_gan_mpi28.safetensors",
    WITHOUT: RUNS / "gan_no_encoder" / "jumps-gan-alone" / "jumps_gan_mpi28.safetensors",
}
DISK = RUNS / "disk"
PICTURE, CURVES = (Path(__file__).parent / "results" / f"jumps_{name}.svg" for name in ("trade_off", "curves"))
WHOLE = "ours, with all joints of BlazePose"
TELLING = ("clean", "runs", "arm", "legs", "blackout", "gaps")
SEARCH = JumpsOptions(method=Method.SEARCH, iterations=50, starts=2, shift=12)
ARGMIN = JumpsOptions(method=Method.SEARCH, iterations=25, starts=1, shift=12, blend=Blend.ARGMIN)
SETTINGS = {
    "JUMPS, encoder alone": replace(SEARCH, iterations=0, starts=1),
    "JUMPS, 100 steps": replace(SEARCH, iterations=100),
    "JUMPS, 50 steps, argmin of windows": replace(SEARCH, blend=Blend.ARGMIN),
    "JUMPS, 50 steps, no critic": replace(SEARCH, prior=0.0),
    "JUMPS, 50 steps, critic at 0.2": replace(SEARCH, prior=0.2),
    "JUMPS, 50 steps, one start": replace(SEARCH, starts=1),
    "JUMPS, 50 steps, four starts": replace(SEARCH, starts=4),
    "JUMPS, preset paper": published("paper"),
    "JUMPS, preset paper, gamma d 0.2": published("paper", prior=0.2),
    LONGER[1]: replace(SEARCH, shift=24),
    LONGER[2]: replace(SEARCH, encoder=False),
    LONGER[3]: replace(SEARCH, procrustes=False),
    ABLATIONS[0]: ARGMIN,
    ABLATIONS[1]: replace(ARGMIN, shift=24),
    ABLATIONS[2]: replace(ARGMIN, encoder=False),
    ABLATIONS[3]: replace(ARGMIN, procrustes=False),
}


def run() -> str:
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    corpus = load_corpora([DATA / name for name in ("train.npz", "train2.npz")], "CMU-mocap")
    held_out = load_corpus(DATA / "val.npz")
    cases, people = validation.views(held_out, 1), seen_people(held_out, RUNS / "jumps_occluded.npz")
    rows = list(_rows(CompleterStep(corpus, held_out), cases, people))
    trade_off(rows, PICTURE)
    curves(rows, CURVES)
    told = [[OURS, *row] for row in coverage(load_engine(JumpsOptions())[0], cases, held_out.skeleton, TELLING)]
    pictures = f"![PCKh curves]({CURVES.name})\n\n![Speed and accuracy]({PICTURE.name})"
    return f"{_introduction(cases, people)}\n\n{report(rows, told)}\n\n{_equally_long()}\n\n{pictures}"


def _equally_long() -> str:
    """How long the two generators of the ablation without an encoder in training were trained, as their cards say."""
    cards = {name: read_card(path) for name, path in EQUALLY_LONG.items() if path.exists()}
    told = "; ".join(
        f"'{name}' {card['options'].get('steps', card['steps']):,} steps, {card['hours'] * 60:.0f} minutes"
        for name, card in cards.items()
    )
    return f"Trained for the ablation alone, from random weights, on the same motion: {told or 'none yet'}."


def _introduction(cases: list[validation.Case], people: list[Seen]) -> str:
    frames, subjects = sum(len(case.image) for case in cases), len({case.subject for case in cases})
    disk = "" if installed(DISK) else " DISK is not installed (see `benchmarks/jumps_disk.py`) and missing."
    return (
        f"Validation subjects ({subjects} subjects, {len(cases)} clips, {frames} frames, one random camera a clip); "
        "all methods are trained on the same 370 minutes of CMU's clips with the same augmentation unless they say "
        "otherwise. Distances in head sizes (mean 2D distance from head top to neck over 24 frames); PCKh strictly "
        "below; AUC over thresholds 0 to 1 in 101 steps. PCKh, AUC and mean error are of all hidden joints: the 16 "
        "that are upsampled and those of the 12 that the damage took, which are also given apart (lost). Frames/s: on "
        f"{torch.get_num_threads()} thread(s) at most, while other work shared the machine, and per second of "
        f"processor time. The convolution was trained for {methods.CONVOLUTION_STEPS:,} steps (12 minutes of two "
        f"cores), DISK's GRU (at 1.17 million parameters) for {DISK_STEPS} (6 minutes), JUMPS and ours for hours in "
        f"all, in parts and on a share of a core, as their cards say.{disk} The rendered "
        f"people: {len(people)} clips of 60 frames, {_covered(people):.0%} of the twelve joints behind a thing; every "
        "method gets BlazePose's twelve joints with its confidences, "
        f"'{WHOLE}' all that it gives. A joint that is missing counts as a miss."
    )


def _covered(people: list[Seen]) -> float:
    twelve = given_mask(load_skeleton("mpi28"))
    return float(np.concatenate([one.covered[:, twelve] for one in people]).mean())


def _rows(training: CompleterStep, cases: list[validation.Case], people: list[Seen]):
    """(method, task, figures) of everything that is compared."""
    yield "BlazePose alone", OCCLUDED, blazepose_alone(people)
    kept = {} if os.environ.get("FRESH") or not KEPT.exists() else json.loads(KEPT.read_text())
    for name, key, tasks, make in _methods(training):
        for task in tasks:
            where = f"{name} | {key} | {task}"
            if where not in kept:
                if task == OCCLUDED:
                    kept[where] = measure_people(make(task), people)
                else:
                    kept[where] = _timed(make(task), cases, task, training.skeleton)
                RUNS.mkdir(exist_ok=True)
                KEPT.write_text(json.dumps(kept, indent=1))
                print(f"  {name}, {task}", flush=True)
            yield name, task, kept[where]
    key = f"{WHOLE} | {_engine(JumpsOptions())[0]}"
    if key not in kept:
        kept[key] = measure_whole(people)
        KEPT.write_text(json.dumps(kept, indent=1))
    yield WHOLE, OCCLUDED, kept[key]


def _timed(method: methods.Method, cases: list[validation.Case], task: str, skeleton) -> dict:
    method(*validation.damaged(cases[0], task, skeleton))  # loads what it needs
    began, spent = time.perf_counter(), time.process_time()
    for case in cases[:8]:
        method(*validation.damaged(case, task, skeleton))
    frames = sum(len(case.image) for case in cases[:8])
    wall, processor = time.perf_counter() - began, time.process_time() - spent
    return measure(method, cases, task, skeleton) | {"fps": frames / wall, "fps_core": frames / processor}


def _methods(training: CompleterStep):
    """Name, key of what it was fitted with, the tasks it runs on, and how it is made for a task."""
    every = [*TASKS, OCCLUDED]
    yield "linear in time", "", every, lambda task: methods.linear
    yield "cubic in time", "", every, lambda task: methods.cubic
    yield "Kalman smoother", "", every, lambda task: methods.kalman
    bodies = str(training.bodies)
    yield "ridge, frame", bodies, every, partial(methods.Ridge, training)
    yield "ridge, 13 frames", bodies, every, partial(methods.Ridge, training, reach=6)
    yield "temporal convolution, 1.23 M", *_network(methods.trained_convolution(training, RUNS / "jumps_tcn2"), every)
    if installed(DISK):
        yield "DISK's GRU", *_network(trained_disk(training, DISK, RUNS / "jumps_disk"), every)
    yield SEARCHED, *_engine(SEARCH), every, lambda task: _repair(SEARCH)
    for name, options in SETTINGS.items():
        yield name, *_engine(options), ["clean"], lambda task, options=options: _repair(options)
    for name, weights in EQUALLY_LONG.items():
        if weights.exists():
            options = replace(SEARCH, weights=str(weights))
            yield name, *_engine(options), ["clean"], lambda task, options=options: _repair(options)
    for name, quality in ((FAST, Quality.FAST), (OURS, Quality.BEST)):
        yield name, *_ours(JumpsOptions(quality=quality), every)
    if HDM05.exists():
        yield RESEARCH, *_ours(JumpsOptions(weights=str(HDM05)), every)


def _network(trained: tuple[nn.Module, str], tasks: list[str]):
    network, key = trained
    return key, tasks, lambda task: methods.network_method(network)


def _ours(options: JumpsOptions, tasks: list[str]):
    """Given joints are kept, as by default, where they are not known to be noisy."""
    return *_engine(options), tasks, lambda task: _repair(options, task != "noise")


def _engine(options: JumpsOptions) -> tuple[str]:
    return (load_engine(options)[1] + json.dumps(vars(options), sort_keys=True),)


def _repair(options: JumpsOptions, settled: bool = False) -> methods.Method:
    """The engine behind ``inpaint``; ``settled``: given joints kept and the others moved to fit them, as it does."""
    engine, _ = load_engine(options)
    skeleton = load_skeleton(options.target)

    def run(observed, confidence):
        coords, _ = engine(observed, confidence, 0, len(observed), lambda fraction: None)
        return blend(coords, observed, confidence > 0, skeleton) if settled else coords

    return run
