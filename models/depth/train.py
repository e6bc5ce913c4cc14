"""``posewright train depth-cyclegan`` and ``depth-pose``: render what is to be learned from, train, write weights.

``depth-pose`` trains the surface network (``part="surface"``, what ships as the default) or the published pose CNN
(``part="cnn"``) in one of four ways: on ideal depth (``ideal``), on ideal depth with the faults of segmentation
(``faulty``), on that as a trained CycleGAN translates it (``translated``), or on what sensors read (``sensed``).
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import numpy as np
from torch import Tensor, nn

from core.progress import CancelToken, Progress, silent, span
from models.common.cache import path_of
from models.common.checkpoint import load_checkpoint, save_checkpoint, take
from models.common.compute import Compute
from models.depth import cyclegan
from models.depth.augmentation import draw
from models.depth.build import build_generator
from models.depth.dataset import Material, load_material, motion_licences, render_material
from models.depth.domains import Domain, Drawn, Footage, Recorded, cut_out
from models.depth.networks import SIZE
from models.depth.surface_net import SurfaceConfig
from models.depth.train_options import CycleGanTraining, DepthPoseTraining, DepthTraining
from models.depth.training_steps import FLAWS, PLACED, PoseStep, Recipe, SurfaceStep, surface_points
from models.depth.weights import CYCLEGAN
from models.training.card import CMU, training_card
from models.training.loop import Schedule, Trained, planned, train

DRAWING = 0.2  # share of the time, about
MAKEHUMAN = "Bodies: MakeHuman's base mesh and targets, CC0."


def sets(options: DepthTraining, *names: str, progress: Progress, cancel: CancelToken | None) -> list[Material]:
    """The sets of these names, drawn now where they are not there yet."""
    place, counts = options.material_folder, options.counts
    for number, name in enumerate(names):
        share = span(progress, number / len(names), (number + 1) / len(names))
        render_material(
            place, name, counts[name], mocap=options.mocap, makehuman=options.body or None,
            licence=options.only_licence, progress=share, cancel=cancel,
        )  # fmt: skip
    return [load_material(place, name, counts[name]) for name in names]


def train_cyclegan(
    options: CycleGanTraining, *, progress: Progress = silent, cancel: CancelToken | None = None, **hooks
) -> Path:
    """Train the four networks and return where their weights were written.

    ``hooks`` as ``models.training.loop.train`` takes them.
    """
    ideal, target, made = _domains(options, span(progress, 0, DRAWING), cancel)
    recipe = cyclegan.LITERAL if options.literal else cyclegan.Recipe()
    recipe = replace(recipe, affine=options.affine, seed=options.seed, rate=options.rate or recipe.rate)
    recipe = replace(recipe, warm=0.0) if options.start else recipe  # what was learned is not to be given back
    schedule, compute = _planned(options)
    training = cyclegan.CycleGanStep(ideal, target, recipe, compute=compute)
    if options.start:
        begin_generators(training, options.start)
    part = span(progress, DRAWING, 1)
    trained = train(training, options.run, schedule, resume=options.resume, progress=part, cancel=cancel, **hooks)
    card = card_of(options, "CycleGAN between ideal depth and what sensors read", made, trained)
    path = Path(options.weights or options.run / "depth_cyclegan.safetensors")
    save_generators(path, trained.networks, recipe, card)
    return path


def _domains(
    options: CycleGanTraining, progress: Progress, cancel: CancelToken | None
) -> tuple[Domain, Domain, dict[str, str]]:
    """Ideal depth, the sensor's, and what the card says of both."""
    if not options.target:
        ideal, target = sets(options, "source", "target", progress=progress, cancel=cancel)
        return Drawn(ideal), Drawn(target, sensed=True), _counted({"source": len(ideal), "target": len(target)})
    (ideal,) = sets(options, "source", progress=span(progress, 0, 0.7), cancel=cancel)
    takes = [Footage(path) for path in options.target]
    recorded = Recorded.of(cut_out(takes, progress=span(progress, 0.7, 1), cancel=cancel))
    names = ", ".join(Path(path).name for path in options.target)
    return Drawn(ideal), recorded, _counted({"source": len(ideal)}) | {"target": f"{len(recorded)} squares of {names}"}


def begin_generators(training: cyclegan.CycleGanStep, weights: str | Path) -> None:
    """Go on from the generators of a trained CycleGAN; its judges were not kept and begin anew."""
    checkpoint = load_checkpoint(weights, "depth_cyclegan")
    for name in ("to_real", "to_ideal"):
        take(training.networks[name], checkpoint.part(name), "depth_cyclegan")


def save_generators(path: Path, networks: nn.ModuleDict, recipe: cyclegan.Recipe, card: dict) -> None:
    config = {"affine": recipe.affine, "change": recipe.change, "noise": recipe.noise, "recipe": asdict(recipe)}
    tensors = networks.cpu().state_dict()
    generators = {name: value for name, value in tensors.items() if name.startswith("to_")}
    save_checkpoint(path, "depth_cyclegan", config, generators, card)


def train_pose(
    options: DepthPoseTraining, *, progress: Progress = silent, cancel: CancelToken | None = None, **hooks
) -> Path:
    """Train one pose network and return where its weights were written.

    ``hooks`` as ``models.training.loop.train`` takes them.
    """
    material = sets(options, "source", "val", progress=span(progress, 0, DRAWING), cancel=cancel)
    schedule, compute = _planned(options)
    source, held_out = material
    make = _surface_step if options.part == "surface" else _cnn_step
    training: SurfaceStep | PoseStep = make(source, held_out, options, compute)
    name, family = "surface" if options.part == "surface" else "pose", f"depth_{options.part}"
    if options.start:
        take(training.networks[name], load_checkpoint(options.start, family).tensors, family)
    part = span(progress, DRAWING, 1)
    trained = train(training, options.run, schedule, resume=options.resume, progress=part, cancel=cancel, **hooks)
    file = "depth_surface" if options.part == "surface" else f"depth_cnn_{options.on}"
    path, network = Path(options.weights or options.run / f"{file}.safetensors"), trained.networks.cpu()[name]
    config = config_of(network, training)
    made = _counted(dict(zip(("source", "val"), map(len, material), strict=True)))
    card = card_of(options, _TITLES["surface" if options.part == "surface" else options.on], made, trained)
    card["trained_on"] = "sensed" if options.part == "surface" else options.on
    save_checkpoint(path, family, config, network.state_dict(), card)
    return path


def _surface_step(source, held_out, options: DepthPoseTraining, compute: Compute) -> SurfaceStep:
    translate = translator(options.translator, compute) if options.translator else None
    recipe = Recipe(rate=options.rate or 2e-3, batch=options.batch, seed=options.seed)
    return SurfaceStep(source, held_out, recipe, compute=compute, translate=translate)


def _cnn_step(source, held_out, options: DepthPoseTraining, compute: Compute) -> PoseStep:
    way = options.on
    translate = translator(options.translator, compute) if way == "translated" else None
    recipe = Recipe(rate=options.rate or 1e-3, batch=options.batch, seed=options.seed)
    return PoseStep(
        source, held_out, recipe, compute=compute, sensed=way == "sensed",
        flaws=PLACED if way == "ideal" else FLAWS, translate=translate, share=options.share,
    )  # fmt: skip


_TITLES = {
    "surface": "Surface network: 15 joints of the upper body from depth",
    **{on: f"Pose CNN of Blanc-Beyne et al., {words}: 15 joints of the upper body from depth" for on, words in (
        ("sensed", "supervised"), ("ideal", "on ideal depth"), ("faulty", "on ideal depth, segmented with faults"),
        ("translated", "on a CycleGAN's images"),
    )},
}  # fmt: skip


def _planned(options: DepthTraining) -> tuple[Schedule, Compute]:
    return planned(options, validate_seconds=120.0, average=0.995)


def translator(weights: str | Path, compute: Compute) -> Callable[[Tensor], Tensor]:
    """Ideal images to those of the target domain; without weights by the CycleGAN that ships."""
    checkpoint = load_checkpoint(weights or path_of(CYCLEGAN), "depth_cyclegan")
    generator = build_generator(checkpoint, "to_real").to(compute.device)
    return partial(cyclegan.translate, generator, noise=checkpoint.number("noise"))


def config_of(network, training: SurfaceStep | PoseStep) -> dict:
    return _surface_config(network, training) if isinstance(training, SurfaceStep) else _cnn_config(training)


def _surface_config(network, training: SurfaceStep) -> dict:
    """By how much errors exceed what the network states, on the validation bodies."""
    wrong, stated = 0.0, 0.0
    for batch in training.shown:
        points, error = surface_points(network, batch)
        wrong += np.linalg.norm(points - batch.camera_points(batch.place), axis=-1)[batch.there].sum()
        stated += error[batch.there].sum()
    return {"network": asdict(SurfaceConfig()), "calibration": float(wrong / stated)}


def _cnn_config(training: PoseStep) -> dict:
    """Where the root lies from the middle of what is seen of a person, on average: camera axes, mm."""
    index = training.usable[:512]
    batch = draw(training.material, index, SIZE, np.random.default_rng(0), sensed=training.sensed)
    offset = np.median(root_offsets(batch), axis=0)
    return {"root": [float(value) for value in offset]}


def root_offsets(batch) -> np.ndarray:
    """(N, 3) mm from the middle of the mask at the median depth to the root, of the batches with a person."""
    rows = []
    for k in np.flatnonzero(batch.there & batch.mask.any((1, 2))):
        y, x = (axis.mean() for axis in np.nonzero(batch.mask[k]))
        K, root = batch.K[k], batch.camera_points(batch.place)[k, 0]
        middle = np.array([(x - K[0, 2]) / K[0, 0], (y - K[1, 2]) / K[1, 1], 1.0]) * batch.median[k]
        rows.append(root - middle)
    return np.array(rows)


def _counted(made: Mapping[str, int]) -> dict[str, str]:
    return {name: f"{count} examples of the set {name}" for name, count in made.items()}


def card_of(options: DepthTraining, title: str, made: Mapping[str, str], trained: Trained) -> dict:
    data = "; ".join(made.values())
    data += "; people at work and from motion capture, drawn by Posewright's own renderer and sensor model"
    licences = sorted(motion_licences(options.mocap, options.only_licence)) if options.mocap else []
    attribution = " ".join(text for text, used in ((CMU, "CMU-mocap" in licences), (MAKEHUMAN, options.body)) if used)
    facts = {"data_licence": ", ".join([*licences, "CC0"]), "attribution": attribution or None}
    return training_card(options, trained, title=title, data=data, digits=3, **facts)
