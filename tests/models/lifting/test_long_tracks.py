"""Memory of lifting does not grow with the frames: what is whole lies in files, what is worked on is a block."""

import tracemalloc

import numpy as np

from core import long_arrays
from models.lifting import infer
from models.lifting.ground import find_floor
from models.lifting.infer import LiftOptions, lift

MOST = 350  # bytes a frame that may stay: times, which foot rests, where the person is; results alone have 600


def peak_of(poses) -> int:
    tracemalloc.start()
    lift(poses, LiftOptions(smoothing=6.0))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_memory_does_not_grow_with_the_frames(seen, person, monkeypatch):
    def engine(rays, confidence):
        poses = person(rays.shape[1]).astype(np.float32) * (1, -1, -1)
        poses = poses - poses[:, [14]]
        return np.broadcast_to(poses, (len(rays), *poses.shape)), np.full(rays.shape[:3], 20, np.float32)

    monkeypatch.setattr(infer, "load_engine", lambda *options: (engine, "a still person"))
    monkeypatch.setattr(infer, "BLOCK", 2048)
    monkeypatch.setattr(long_arrays, "LARGE", 1 << 16)
    few, many = seen(6000), seen(18_000)
    growth = (peak_of(many) - peak_of(few)) / (len(many) - len(few))
    assert growth < MOST


def test_the_floor_of_a_long_recording_is_that_of_its_stretches(person, camera, skeleton):
    walk = np.tile(camera.to_camera(person(50)), (800, 1, 1))  # 40,000 frames
    long, short = (find_floor([poses], skeleton, 25.0) for poses in (walk, walk[:2000]))
    np.testing.assert_allclose(long.R, short.R, atol=1e-3)
    np.testing.assert_allclose(long.t, short.t, atol=2)
