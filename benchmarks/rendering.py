"""Images a second of synthetic people: ideal depth, with the sensor's errors, whole data set, and colour."""

import tempfile
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

from core.synthesis.depth_dataset import DepthOptions, depth_sample, synthesize_depth

title = "Rendering synthetic people"

SIZES = ((160, 120), (320, 240), (640, 480))
TARGETS = {(160, 120): 40.0, (640, 480): 6.0}
IMAGES, WORKERS, SEED = 60, 2, 11


def run() -> str:
    rows = [_row(width, height) for width, height in SIZES]
    head = (
        "Random workplaces (person of 15,000 triangles, table, things, at times a second person, floor and walls), by\n"
        f"the numpy rasteriser, {IMAGES} images a process, bodies made beforehand. *Render*: pose, skin, draw, label.\n"
        "*Sensor*: the same with the sensor model. *Set*: the same written as three PNG files an image.\n"
        "*One core* is images per second of processor time; *two processes* is measured by the clock.\n\n"
        "| image | render, one core | sensor, one core | set, one core | render, two processes | target |\n"
        "|---|---|---|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


def _row(width: int, height: int) -> str:
    options = DepthOptions(width=width, height=height, subjects=2, missing=0.35)
    render = _rate(lambda index: _render(index, options))
    sensor = _rate(lambda index: depth_sample(index, SEED, options))
    with tempfile.TemporaryDirectory() as folder:
        whole = _set_rate(Path(folder), options)
    both = _parallel(options)
    target = TARGETS.get((width, height))
    goal = f"at least {target:.0f}" if target else ""
    return f"| {width}x{height} | {render:.0f} | {sensor:.0f} | {whole:.0f} | {both:.0f} | {goal} |"


def _render(index: int, options: DepthOptions) -> None:
    from core.synthesis.body_sampling import synthetic_subject
    from core.synthesis.depth_scene import render_depth
    from core.synthesis.workplaces import sample_workplace

    rng = np.random.default_rng([SEED, index])
    body = synthetic_subject(SEED, index % options.subjects)
    place = sample_workplace(rng, body, lambda: body, width=options.width, height=options.height, field=65.0)
    render_depth(place.scene)


def _rate(task: Callable[[int], None]) -> float:
    for index in range(6):
        task(index)
    start = process_time()
    for index in range(IMAGES):
        task(index)
    return IMAGES / (process_time() - start)


def _set_rate(folder: Path, options: DepthOptions) -> float:
    start = process_time()
    synthesize_depth(folder / "set", IMAGES, SEED, options=options)
    return IMAGES / (process_time() - start)


def _parallel(options: DepthOptions) -> float:
    """Images a second by the clock with both cores at work."""
    with get_context("spawn").Pool(WORKERS) as pool:
        pool.map(_batch, [(options, 6)] * WORKERS, chunksize=1)
        start = perf_counter()
        pool.map(_batch, [(options, IMAGES)] * WORKERS, chunksize=1)
        return WORKERS * IMAGES / (perf_counter() - start)


def _batch(work: tuple[DepthOptions, int]) -> None:
    options, count = work
    for index in range(count):
        _render(index, options)
