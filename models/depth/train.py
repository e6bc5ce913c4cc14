"""``posewright train depth-cyclegan`` and ``depth-pose``: render what is to be learned from, train, write weights.

``depth-pose`` trains the surface network (``part="surface"``, what ships as the default) or the published pose CNN
(``part="cnn"``) in one of four ways: on ideal depth (``ideal``), on ideal depth with the faults of segmentation
(``faulty``), on that as a trained CycleGAN translates it (``translated``), or on what sensors read (``sensed``).
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np

from core.errors import UsageError
from core.progress import CancelToken, Progress, silent, span
from models.common.cache import path_of
from models.common.checkpoint import load_checkpoint, save_checkpoint, source_commit
from models.common.compute import Compute
from models.depth import cyclegan
from models.depth.augmentation import draw
from models.depth.build import build_generator
from models.depth.dataset import load_material, render_material
from models.depth.networks import SIZE
from models.depth.surface_net import SurfaceConfig
from models.depth.training_steps import FLAWS, PLACED, PoseStep, Recipe, SurfaceStep, surface_points
from models.depth.weights import CYCLEGAN
from models.training.loop import Schedule, Trained, train

PARTS = ("surface", "cnn")
WAYS = ("sensed", "ideal", "faulty", "translated")
COUNTS = {"source": 13500, "target": 2000, "val": 500}
ATTRIBUTION = (
    "Poses: The data used in this project was obtained from mocap.cs.cmu.edu. The database was created with funding "
    "from NSF EIA-0196217. Bodies: MakeHuman's base mesh and targets, CC0."
)


@dataclass(frozen=True)
class Place:
    """Where a training finds its material and leaves what it makes.

    ``mocap`` is a folder with train.npz and val.npz, ``makehuman`` one of MakeHuman's assets (either may be None);
    ``material`` keeps what was rendered, ``run`` the log and the resumable state.
    """

    material: Path
    run: Path
    mocap: Path | None = None
    makehuman: Path | None = None
    counts: Mapping[str, int] = field(default_factory=dict)

    def sets(self, *names: str, progress: Progress, cancel: CancelToken | None) -> list:
        """The sets of these names, rendered now where they are not there yet."""
        counts = self.counts or COUNTS
        for number, name in enumerate(names):
            share = span(progress, number / len(names), (number + 1) / len(names))
            render_material(self.material, name, counts[name], mocap=self.mocap, makehuman=self.makehuman,
                            progress=share, cancel=cancel)
        return [load_material(self.material, name, counts[name]) for name in names]


def train_cyclegan(
    place: Place, *, minutes: float = 60, steps: int = 0, rate: float | None = None, affine: bool = True,
    literal: bool = False, seed: int = 0, resume: bool = False, weights: str | Path | None = None,
    compute: Compute | None = None, progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """Train the four networks and return where their weights were written; ``literal``: as the paper has it, with
    nothing of ours."""
    ideal, target = place.sets("source", "target", progress=span(progress, 0, 0.2), cancel=cancel)
    recipe = replace(cyclegan.LITERAL if literal else cyclegan.Recipe(), affine=affine, seed=seed)
    recipe = replace(recipe, rate=rate) if rate else recipe
    training = cyclegan.CycleGanStep(ideal, target, recipe, compute=compute)
    schedule = _schedule(minutes, steps)
    trained = train(training, place.run, schedule, resume=resume, progress=span(progress, 0.2, 1), cancel=cancel)
    path = Path(weights) if weights else place.run / "depth_cyclegan.safetensors"
    config = {"affine": affine, "change": recipe.change, "noise": recipe.noise, "recipe": asdict(recipe)}
    made = {"source": len(ideal), "target": len(target)}
    command = f"posewright train depth-cyclegan {_budget(minutes, steps, rate)}"
    card = _card("CycleGAN between ideal depth and what sensors read", command, made, trained, seed)
    generators = {name: value for name, value in trained.networks.state_dict().items() if name.startswith("to_")}
    save_checkpoint(path, "depth_cyclegan", config, generators, card)
    return path


def train_pose(
    place: Place, *, part: str = "surface", way: str = "sensed", translator: str | Path | None = None,
    start: str | Path | None = None, minutes: float = 60, steps: int = 0, rate: float | None = None, seed: int = 0,
    resume: bool = False, weights: str | Path | None = None, compute: Compute | None = None,
    progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """Train one pose network and return where its weights were written.

    ``translator`` are the CycleGAN's weights for ``way="translated"``; without them those that ship. ``start`` are
    weights of the same network to go on from.
    """
    if part not in PARTS or way not in WAYS:
        raise UsageError(f"There is no training of {part!r} on {way!r} depth",
                         expected=f"{', '.join(PARTS)}; {', '.join(WAYS)}")
    source, held_out = place.sets("source", "val", progress=span(progress, 0, 0.2), cancel=cancel)
    training: SurfaceStep | PoseStep
    if part == "surface":
        training = SurfaceStep(source, held_out, Recipe(rate=rate or 2e-3, seed=seed), compute=compute)
    else:
        to_target = _translator(translator, compute) if way == "translated" else None
        training = PoseStep(
            source, held_out, Recipe(rate=rate or 1e-3, seed=seed), compute=compute, sensed=way == "sensed",
            flaws=PLACED if way == "ideal" else FLAWS, translate=to_target,
        )  # fmt: skip
    network = training.networks["surface" if part == "surface" else "pose"]
    if start:
        network.load_state_dict(load_checkpoint(start, f"depth_{part}").tensors)
    schedule = _schedule(minutes, steps)
    trained = train(training, place.run, schedule, resume=resume, progress=span(progress, 0.2, 1), cancel=cancel)
    name = "depth_surface" if part == "surface" else f"depth_cnn_{way}"
    path = Path(weights) if weights else place.run / f"{name}.safetensors"
    command = f"posewright train depth-pose --part {part} {_budget(minutes, steps, rate)}"
    command += "" if part == "surface" else f" --on {way}"
    card = _card(_TITLES[part], command, {"source": len(source), "val": len(held_out)}, trained, seed)
    card |= {"trained_on": way, "start": Path(start).name if start else "random"}
    network = trained.networks.cpu()["surface" if part == "surface" else "pose"]
    save_checkpoint(path, f"depth_{part}", _config(network, training), network.state_dict(), card)
    return path


_TITLES = {"surface": "Surface network: 15 joints of the upper body from depth",
           "cnn": "Pose CNN of Blanc-Beyne et al.: 15 joints of the upper body from depth"}


def _schedule(minutes: float, steps: int) -> Schedule:
    often = 120.0 if steps else max(30.0, min(120.0, minutes * 3))
    return Schedule(minutes=minutes, steps=steps, validate_seconds=often, average=0.995)


def _budget(minutes: float, steps: int, rate: float | None) -> str:
    return (f"--steps {steps}" if steps else f"--minutes {minutes:g}") + (f" --rate {rate:g}" if rate else "")


def _translator(weights: str | Path | None, compute: Compute | None):
    checkpoint = load_checkpoint(weights or path_of(CYCLEGAN), "depth_cyclegan")
    generator = build_generator(checkpoint, "to_real")
    generator = generator.to(compute.device) if compute else generator
    return partial(cyclegan.translate, generator, noise=checkpoint.config["noise"])


def _config(network, training: SurfaceStep | PoseStep) -> dict:
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
    """(N, 3) mm from the middle of the mask at the median depth to the root, of those batches with somebody."""
    rows = []
    for k in np.flatnonzero(batch.there & batch.mask.any((1, 2))):
        y, x = (axis.mean() for axis in np.nonzero(batch.mask[k]))
        K, root = batch.K[k], batch.camera_points(batch.place)[k, 0]
        middle = np.array([(x - K[0, 2]) / K[0, 0], (y - K[1, 2]) / K[1, 1], 1.0]) * batch.median[k]
        rows.append(root - middle)
    return np.array(rows)


def _card(title: str, command: str, made: Mapping[str, int], run: Trained, seed: int) -> dict:
    return {
        "title": title,
        "written": datetime.now(UTC).date().isoformat(),
        "data": "; ".join(f"{count} examples of the set {name}" for name, count in made.items())
        + "; people at work and from motion capture, drawn by Posewright's own renderer and sensor model",
        "data_licence": "CMU-mocap, CC0",
        "attribution": ATTRIBUTION,
        "command": command,
        "seed": seed,
        "commit": source_commit(),
        "steps": run.steps,
        "figures": {name: round(float(value), 3) for name, value in run.figures.items()},
        "licence": "Apache-2.0",
    }
