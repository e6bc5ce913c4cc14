"""Memory of lifting does not grow with the frames: what is whole lies in files, what is worked on is a block."""

import tracemalloc
from functools import partial

import numpy as np

from core import foot_planting, long_arrays
from core.kinematics.bone_lengths import own_lengths
from core.poses import PoseSequence
from models.lifting import body_fit, ground, infer
from models.lifting.ground import find_floor
from models.lifting.infer import LiftOptions, lift

MOST = 150  # bytes a frame that may stay: times, which foot rests, where the person is; results alone have 600


def peak_of(poses) -> int:
    tracemalloc.start()
    lift(poses, LiftOptions(smoothing=6.0))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_memory_does_not_grow_with_the_frames(seen, person, monkeypatch):
    about = (person(infer.WINDOW) * (1, -1, -1)).astype(np.float32)
    about -= about[:, [14]]

    def engine(rays, confidence):
        return np.broadcast_to(about, (len(rays), *about.shape)), np.full(rays.shape[:3], 20, np.float32)

    monkeypatch.setattr(infer, "load_engine", lambda *options: (engine, "a still person"))
    monkeypatch.setattr(infer, "BLOCK", 1024)
    monkeypatch.setattr(long_arrays, "BLOCK", 1024)
    monkeypatch.setattr(long_arrays, "LARGE", 1 << 16)
    monkeypatch.setattr(ground, "MOST", 2048)
    monkeypatch.setattr(body_fit, "SAMPLE", 1000)
    for module in (body_fit, foot_planting):
        monkeypatch.setattr(module, "own_lengths", partial(own_lengths, sample=1000))
    few, many = (_long(seen(50), frames) for frames in (2500, 7500))
    lift(_long(few, 200), LiftOptions(smoothing=6.0))  # what is imported meanwhile stays
    growth = (peak_of(many) - peak_of(few)) / (len(many) - len(few))
    assert growth < MOST


def _long(walk: PoseSequence, frames: int) -> PoseSequence:
    """Over and over."""
    times = np.arange(frames) / 25
    return walk.take(np.arange(frames) % len(walk), times).replace(source={"width": 1280, "height": 960})


def test_the_floor_of_a_long_recording_is_that_of_its_stretches(person, camera, skeleton):
    walk = np.tile(camera.to_camera(person(50)), (800, 1, 1))  # 40,000 frames
    long, short = (find_floor([poses], skeleton, 25.0) for poses in (walk, walk[:2000]))
    np.testing.assert_allclose(long.R, short.R, atol=1e-3)
    np.testing.assert_allclose(long.t, short.t, atol=2)
