"""What the translation that ships does to ideal depth, beside plain dropout and the faults of sensors one by one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from benchmarks.measure import table
from core.camera import Camera
from core.synthesis.depth_sensor import SENSORS, coarser, degrade
from models.common.compute import Compute
from models.depth.cyclegan import unlike
from models.depth.dataset import FRAME, Material, load_material, render_material
from models.depth.domains import Drawn
from models.depth.train import translator

title = "Depth: what the translation adds to plain dropout"

ROOT = Path(__file__).resolve().parents[1]
DATA, MATERIAL = ROOT.parent / "shared" / "data", ROOT / "runs" / "depth-translation"
COUNT, SEEDS = 256, 3
SENSOR = "kinect2"
QUIET = {"noise": (0.0, 0.0, 0.0), "slope": 0.0, "jitter": 0.0, "flying": 0.0, "baseline": 0.0, "multipath": 0.0,
         "dark": 0.0}  # fmt: skip
FAULTS = {
    "grain alone": ("noise", "slope"), "lost at edges and where dark": ("dark",), "flying pixels": ("flying",),
    "jitter of edges": ("jitter",), "shadow of the emitter": ("baseline",), "all faults": tuple(QUIET),
}  # fmt: skip
PROTOCOL = (
    "How unlike (0 the same, 2 nothing in common: each pixel's depth together with the step to its neighbour) "
    f"{COUNT} pictures of ideal depth are to as many of the target domain (other bodies, our whole sensor model), "
    f"after what the row says was done to them: mean and half the range of {SEEDS} draws. *Lost*: share of the "
    f"person's pixels that went. The faults are those of {SENSOR} alone. "
    "Draws differ by more than most rows do. These are statistics of pictures, not errors of poses: "
    "the errors of networks that were trained on translated and on untranslated pictures are in [depth.md](depth.md)."
)


def run() -> str:
    torch.set_num_threads(1)
    ideal, target = (_material(name) for name in ("val", "target"))
    translate = translator("", Compute.plain())
    rows = {name: [way(ideal, seed) for seed in range(SEEDS)] for name, way in _ways(translate).items()}
    reals = [_images(Drawn(target, sensed=True), 100 + seed) for seed in range(SEEDS)]
    lines = []
    for name, images in rows.items():
        values = [unlike(one, real) for one, real in zip(images, reals, strict=True)]
        before = [_images(Drawn(ideal), seed) for seed in range(SEEDS)]
        lost = np.mean([1 - (one < 1).sum() / (own < 1).sum() for one, own in zip(images, before, strict=True)])
        lines.append([name, f"{np.mean(values):.3f}", f"{np.ptp(values) / 2:.3f}", f"{max(lost, 0):.0%}"])
    figures = {row[0]: float(row[1]) for row in lines}
    better = figures["the CycleGAN that ships"] < min(figures["plain dropout of the same rate"], figures["nothing"])
    verdict = "The translation brings pictures nearer to the sensor's than dropout does." if better else (
        "**The translation that ships brings pictures no nearer to the sensor's than plain dropout of the same rate.**"
    )  # fmt: skip
    return "\n\n".join([PROTOCOL, table(["done to ideal depth", "unlike", "+-", "lost"], lines), verdict])


def _material(name: str) -> Material:
    body = DATA / "body" / "makehuman"
    render_material(MATERIAL, name, COUNT, mocap=DATA / "mocap", makehuman=body)
    return load_material(MATERIAL, name, COUNT)


Way = Callable[[Material, int], torch.Tensor]


def _ways(translate) -> dict[str, Way]:
    def translated(ideal: Material, seed: int) -> torch.Tensor:
        torch.manual_seed(seed)
        return translate(_images(Drawn(ideal), seed))

    def dropped(ideal: Material, seed: int) -> torch.Tensor:
        images, made = _images(Drawn(ideal), seed), translated(ideal, seed)
        rate = 1 - float((made < 1).sum() / (images < 1).sum())
        return torch.where(torch.rand_like(images) < rate, torch.ones_like(images), images)

    ways: dict[str, Way] = {
        "nothing": lambda ideal, seed: _images(Drawn(ideal), seed), "the CycleGAN that ships": translated,
        "plain dropout of the same rate": dropped,
    }  # fmt: skip
    for name, kept in FAULTS.items():
        ways[name] = lambda ideal, seed, kept=kept: _images(Drawn(with_faults(ideal, kept, seed), sensed=True), seed)
    return ways


def _images(domain: Drawn, seed: int) -> torch.Tensor:
    return torch.from_numpy(domain.images(COUNT, np.random.default_rng(seed)))


def with_faults(ideal: Material, kept: tuple[str, ...], seed: int) -> Material:
    """The set as the sensor reads it with these of its errors alone."""
    sensor = SENSORS[SENSOR]
    sensor = replace(sensor, **{name: value for name, value in QUIET.items() if name not in kept})
    rng, size = np.random.default_rng(seed), ideal.clean.shape[1:]
    focal = FRAME[0] / 2 / np.tan(np.radians(sensor.field / 2))
    read = []
    for clean, K in zip(ideal.clean, ideal.K, strict=True):
        camera = Camera(size[1], size[0], K)
        depth = np.where(clean > 0, clean, np.nan).astype(np.float32)
        read.append(degrade(depth, camera, coarser(sensor, focal / K[0, 0]), rng))
    return replace(ideal, read=np.nan_to_num(np.stack(read)).round().astype(np.uint16))
