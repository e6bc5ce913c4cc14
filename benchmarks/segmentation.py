"""Who is where in depth: masks against the labels of rendered workplaces, and the time that a frame takes.

``python -m benchmarks segmentation`` writes the section of RESULTS.md.
"""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.measure import table
from core.depth.segmentation import segment
from core.media.base import open_recording
from core.media.depth_source import DepthSource
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.depth_scene import BOX, OTHER_PERSON, Part, render_depth
from core.synthesis.depth_sensor import SENSORS, degrade, varied
from core.synthesis.task_poses import sample_pose
from core.synthesis.workplaces import VIEWS, sample_workplace

title = "Segmentation of people in depth"

SENSORS_USED = ("kinect2", "azure", "realsense")
PLACES, FRAMES, RATE = 4, 40, 6.0
"""Workplaces for each view and sensor; frames of each, and how many a second."""
HELD_OUT = 40_961
"""Seed of places and bodies by which no rule or threshold was chosen (those that were had the seeds 3 and 7)."""
SIZE = (320, 240)
_NOTHING = Part(np.array([[0.0, -9e3, 0], [1, -9e3, 0], [0, -9e3, 1]]), np.array([[0, 1, 2]]), BOX)
REAL = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples" / "depth" / "realsense_rgbd_two_people_n40"


def run() -> str:
    rows = [row for view in VIEWS for row in _rows(view)]
    head = (
        f"{PLACES * len(SENSORS_USED)} workplaces a view ({PLACES} for each of {', '.join(SENSORS_USED)}; "
        f"{SIZE[0]} x {SIZE[1]}, with table, boxes and things held), {FRAMES} frames each: somebody works at one spot "
        "and moves between four poses. IoU is of the people found against what is to be seen of the operator, where "
        "anything was read, in every frame. No rule was tuned on these places and bodies. "
        "*Own number* is how often the operator has their usual number. "
        "*First frame alone* is the same without any movement to learn from. *Empty* is how many people are found in "
        "the same places with the operator taken out.\n\n"
    )
    columns = ["view", "IoU median", "IoU 10 %", "own number", "first frame alone: IoU median", "empty: people"]
    return head + table(columns, rows) + "\n\n" + _speed() + "\n"


def _rows(view: str) -> list[list]:
    overlaps, alone, kept, ghosts = [], [], [], []
    for number, sensor in enumerate(SENSORS_USED * PLACES):
        frames, empty, camera = _recording(view, sensor, number)
        overlap, own = _compared(frames, camera)
        overlaps += overlap
        kept.append(own)
        alone += _compared(frames[:1], camera)[0]
        ghosts.append(len(segment(_source(empty, camera)).people))
    low = float(np.percentile(overlaps, 10))
    return [[view, float(np.median(overlaps)), low, f"{np.mean(kept):.0%}", float(np.median(alone)), sum(ghosts)]]


def _recording(view: str, sensor: str, number: int):
    """(read depth, labels) of every frame, the depths without the operator, and the camera."""
    rng, body = np.random.default_rng([number, HELD_OUT]), synthetic_subject(HELD_OUT, number)
    kind = varied(SENSORS[sensor], rng)
    place = _place(rng, body, kind.field, view)
    things, camera = place.scene.parts[1:], place.scene.camera
    keys = [place.pose.joints, *(sample_pose(rng, body.joints, place.pose.task).joints for _ in range(3))]
    frames = []
    for index in range(FRAMES):
        at, step = divmod(index / FRAMES * 3, 1)
        step = step * step * (3 - 2 * step)
        joints = (1 - step) * keys[int(at)] + step * keys[int(at) + 1]
        person = Part(body.vertices(joints, place.pose.twist), body.faces, body.labels + 1)
        seen = render_depth(replace(place.scene, parts=(person, *things)))
        frames.append((degrade(seen.depth, camera, kind, rng, person=seen.person), seen.labels))
    bare = render_depth(replace(place.scene, parts=things or (_NOTHING,)))
    return frames, [degrade(bare.depth, camera, kind, rng, person=bare.person) for _ in range(FRAMES)], camera


def _place(rng: np.random.Generator, body, field: float, view: str):
    """A workplace with the operator in sight and nobody else (who stands there would never move)."""
    while True:
        place = sample_workplace(rng, body, lambda: body, width=SIZE[0], height=SIZE[1], field=field, view=view)
        seen = render_depth(place.scene)
        if seen.person.mean() > 0.02 and not (seen.labels == OTHER_PERSON).any():
            return place


def _source(depths: list[np.ndarray], camera) -> DepthSource:
    times = np.arange(len(depths)) / RATE
    stored = [np.nan_to_num(depth) for depth in depths]
    return DepthSource(Path("rendered"), "rendered", times, SIZE[::-1], stored.__getitem__, camera=camera)


def _compared(frames, camera) -> tuple[list[float], float]:
    """IoU of every frame, and the share of frames in which the operator has their usual number."""
    source = _source([depth for depth, _ in frames], camera)
    found, overlaps, numbers = segment(source), [], []
    for index, (depth, labels) in enumerate(frames):
        mask, read = found.mask(index, source.read(index)), np.isfinite(depth)
        operator = read & (labels > 0) & (labels < OTHER_PERSON)
        overlaps.append(float((operator & (mask > 0)).sum() / max((operator | (mask > 0)).sum(), 1)))
        numbers.append(int(np.bincount(mask[operator]).argmax()) if operator.any() else 0)
    usual = np.bincount([n for n in numbers if n] or [0]).argmax()
    return overlaps, float(np.mean([n == usual and n > 0 for n in numbers]))


def _speed() -> str:
    if not REAL.is_dir():
        return "The real recording is not at hand: no times."
    with open_recording(REAL) as source:
        start = time.process_time()
        found = segment(source)
        learned = time.process_time() - start
        depths = [source.read(index) for index in range(len(source))]
        start = time.process_time()
        masks = [found.mask(index, depth) for index, depth in enumerate(depths)]
        each = (time.process_time() - start) / len(depths)
    people = [len(set(np.unique(mask)) - {0}) for mask in masks]
    return (
        f"Real recording of two people (640 x 480, {len(depths)} frames, RealSense; one sits on a sofa, one stands): "
        f"{min(people)} to {max(people)} people in a frame. Processor time of one core: {learned:.2f} s to learn, "
        f"{1000 * each:.1f} ms a frame."
    )
