"""Errors of the estimators that ship on our own noisy and degraded set."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch

from benchmarks.kept import RUNS
from benchmarks.measure import table
from core.skeleton import load_skeleton
from models.common.checkpoint import SHIPPED, load_checkpoint, read_card
from models.depth import networks, surface_net
from models.depth.build import build_cnn, build_surface
from models.depth.dataset import TASKS, VIEW_NAMES, Material, load_material, render_material
from models.depth.training_steps import predict_pose, predict_surface
from models.depth.validation import Errors, measure, shown

HELD_OUT, GOAL, LEARNED = 1000, 85, 500
PROTOCOL = (
    f"{HELD_OUT} images of bodies and captured subjects that nothing was trained on, drawn by our renderer, read by "
    "our sensor model (Kinect v2, Azure Kinect, RealSense, Kinect v1, plain noise; parts torn out of six persons in "
    "ten), their masks with faults of segmentation (things held, background let in, parts lost, one in ten cut by the"
    " border of the image). All joints, seen or not; distances after moving both roots (pelvis) onto each other."
)

CAVEAT = (
    "How far this can be believed. The CycleGAN's two domains both have the faults of our own segmentation, which are "
    "known without any image of the target. The translator's weights are chosen by the statistics of its images alone; "
    "its recipe (generators that say what is lost, the haze before the judges) was chosen in short trials judged on "
    "the validation set, other bodies under the same degradation with labels. What it does to pictures is in "
    "[depth_translation.md](depth_translation.md), what it is worth to poses in [depth_ways.md](depth_ways.md): of the "
    "82.6% of a gap that translated images closed once, 68.1% need no translation. The surface network is another "
    "network with more steps, so its "
    "distance from the CNNs is no measure of adaptation. It also learns from the very sensor model that degrades the "
    "held-out set (other bodies, poses and draws): what it shows of an unknown degradation is the real recording alone."
)
TITLES = {
    "best": "surface network (`depth`)",
    "supervised": "pose CNN, supervised (`depth-cnn-supervised`)",
    "CycleGAN": "pose CNN on CycleGAN's images (`depth-cnn`)",
}
FILES = {name: SHIPPED / f"{file}.safetensors" for name, file in (
    ("best", "depth_surface"), ("supervised", "depth_cnn_supervised"), ("CycleGAN", "depth_cnn"),
)}  # fmt: skip


def synthetic_tables(data: Path) -> str:
    torch.set_num_threads(1)
    material = held_out(data)
    errors = {name: (_surface if name == "best" else _cnn)(path)(material) for name, path in FILES.items()}
    parts = [PROTOCOL, "### As shipped", _main_table(errors), _trainings(), CAVEAT,
             "### What the supervised CNN has learned", learned(data, errors),
             "### By view, action and joint"]  # fmt: skip
    for name in ("best", "CycleGAN"):
        parts += [f"MPJPE of the {TITLES[name]} by view, action and arms, mm:", _by_kind(errors[name], material)]
    return "\n\n".join([*parts, f"The {TITLES['best']} by joint:", _by_joint(errors["best"])])


def held_out(data: Path) -> Material:
    """Drawn now where it is not there yet."""
    render_material(RUNS / "depth-material", "held_out", HELD_OUT, mocap=data / "mocap",
                    makehuman=data / "body" / "makehuman")
    return load_material(RUNS / "depth-material", "held_out", HELD_OUT)


def learned(data: Path, held: dict[str, Errors]) -> str:
    """Errors on examples of the training set beside those on held-out ones: too few examples, or too few steps?"""
    render_material(RUNS / "depth-material", "source", LEARNED, mocap=data / "mocap",
                    makehuman=data / "body" / "makehuman")
    known = load_material(RUNS / "depth-material", "source", LEARNED)
    rows = []
    for name, measured in (("supervised", _cnn), ("best", _surface)):
        own, other = measured(FILES[name])(known).figures()["mpjpe"], held[name].figures()["mpjpe"]
        rows.append([TITLES[name], f"{own:.1f}", f"{other:.1f}"])
    return table(["network", "learned from", "held out"], rows) + "\n\n" + LEARNED_HOW


LEARNED_HOW = (
    f"MPJPE of the first {LEARNED} examples that were learned from, shown as in validation, beside the held-out "
    "ones. The CNN misses what it learned from nearly by as much, so more examples alone would not mend it; whether it "
    "lacks steps, or the training has a fault, was not told apart. Its last layer fitted anew to 3,000 examples by "
    "ridge regression (on 2026-11-29, what the convolutions see kept) gave 130.0 mm on 300 of the validation people at "
    "the best penalty tried, against 127.9 as it ships.\n\n"
    "What else was tried on 2026-11-29, one seed each, on a busy machine and so with few steps. Targets are metres "
    "from the root and depth is centred on the person and clipped; there is no dropout and no weight decay. What "
    "stands out is the last layer: it adds up 16,384 positive values, and Adam moves every weight by about the rate, "
    "so that a step at 1e-3 could move a joint by metres. A copy with 16, 32 and 64 channels fitted 200 fixed "
    "examples to 184.3 mm in 150 steps at the paper's rate, and to 168.6 with 3e-5 for the last layer (their mean "
    "pose alone: about 257): better, and far from fitted. From random weights on new draws, 150 steps, the first 200 "
    "validation people: 232.8 mm with that layer at 1e-5; 223.3 at 3e-6 where thirty channels before it were also "
    "taught to be maps of the joints; 317.2 with its inputs centred and scaled one by one, at 3e-5. The shipped "
    "weights with the first two blocks kept, the third and the last layer learning from 8,219 examples (drawn once, "
    "the last layer at 5e-6, mean distance in place of its square, weights averaged): 127.3 mm before, 123.8 after "
    "3,593 steps, level as the rate ran out. That is too little to ship weights that no command makes. All blocks "
    "have to learn, for many more steps than this machine had time for; whether a lower rate of the last layer "
    "carries over to the published width was not measured."
)


def _trainings() -> str:
    """What the weights' cards say of how they came about."""
    rows = []
    for name, path in FILES.items():
        card = read_card(path)
        seed, start = (card.get(key, card.get("options", {}).get(key)) for key in ("seed", "start"))
        begun = start or ("its history" if "history" in card else "random")
        rows.append([TITLES[name], f"`{card['command']}`", seed or 0, card["steps"], begun])
    note = "Batches of 32 where the command says no other; the cards have the whole history."
    return table(["trained on", "command", "seed", "steps", "begun from"], rows) + "\n\n" + note


def _cnn(path: Path) -> Callable[[Material], Errors]:
    network = build_cnn(load_checkpoint(path, "depth_cnn"))
    return lambda material: measure(partial(predict_pose, network), shown(material, networks.SIZE))


def _surface(path: Path) -> Callable[[Material], Errors]:
    network = build_surface(load_checkpoint(path, "depth_surface"))
    return lambda material: measure(partial(predict_surface, network), shown(material, surface_net.SIZE))


def _main_table(errors: dict[str, Errors]) -> str:
    figures = {name: one.figures() for name, one in errors.items()}
    rows = []
    for name, own in figures.items():
        cells = (f"{own[key]:.1f}" for key in ("pck150", "pck80", "mpjpe", "pa_mpjpe"))
        rows.append([TITLES[name], *cells, _verdict(figures) if name == "best" else ""])
    rows += [["*paper: supervised*", "100.0", "100.0", "21.4", "18.8", ""],
             ["*paper: CycleGAN*", "93.3", "46.0", "84.3", "65.9", ""],
             ["*paper: unadapted*", "55.0", "0.2", "148.0", "87.6", ""]]
    return table(["trained on", "PCK@150", "PCK@80", "MPJPE", "PA-MPJPE", "target"], rows)


def _verdict(figures: dict[str, dict]) -> str:
    """Of the surface network: how far it closes the gap to supervised training can be said where that is a bound."""
    if figures["best"]["mpjpe"] < figures["supervised"]["mpjpe"]:
        return f"{GOAL}%: **not shown**, the supervised CNN is no bound"
    return f"{GOAL}%: **missed**"


def _by_kind(errors: Errors, material: Material) -> str:
    def row(name: str, rows: np.ndarray) -> list:
        own = errors.figures(rows)
        return [name, int(np.isfinite(errors.own[rows, 0]).sum()), f"{own['mpjpe']:.0f}", f"{own['pa_mpjpe']:.0f}",
                f"{own['pck150']:.0f}"]

    rows = [row(view.replace("_", " "), material.view == k) for k, view in enumerate(VIEW_NAMES)]
    rows += [row(task, material.task == k) for k, task in enumerate(TASKS)]
    up, down = row("a wrist above the head", material.arms_up), row("no wrist above the head", ~material.arms_up)
    ratio = errors.figures(material.arms_up)["mpjpe"] / errors.figures(~material.arms_up)["mpjpe"]
    verdict = "met" if ratio <= 1.5 else "**missed**"
    note = f"Arms up against the others: {ratio:.2f}x (target: at most 1.5x; {verdict})."
    return table(["images", "count", "MPJPE", "PA-MPJPE", "PCK@150"], [*rows, up, down]) + "\n\n" + note


def _by_joint(errors: Errors) -> str:
    means = np.nanmean(errors.own, axis=0)
    joints = load_skeleton("depth15").joints
    return table([joint.replace("left_", "L ").replace("right_", "R ") for joint in joints[1:]],
                 [[f"{value:.0f}" for value in means[1:]]])
