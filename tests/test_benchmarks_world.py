"""The figures of 3D in the world, on people whose errors are known."""

from pathlib import Path

import numpy as np
import pytest

from benchmarks.lifting_real import JOINTS
from benchmarks.world_figures import ANKLES, figures, skate
from benchmarks.world_scenes import Scene
from benchmarks.world_ways import Result
from core.camera import Camera

FPS, FRAMES = 25.0, 100
NAMES = ("place", "path", "drift", "travel", "true", "scale", "tilt", "skate", "faster")


@pytest.fixture
def scene() -> Scene:
    """Somebody who glides 2 m to the right on a straight line; the right ankle stands all the while."""
    camera = Camera(640, 480, np.array([[600.0, 0, 320], [0, 600, 240], [0, 0, 1]]))
    camera = camera.look_at((0, 1500, 5000), (0, 900, 0))
    rest = np.random.default_rng(0).uniform(-300, 300, (len(JOINTS), 3)) + (0, 900, 0)
    world = rest + np.linspace(0, 1, FRAMES)[:, None, None] * np.array([2000.0, 0, 0])
    world[:, ANKLES[0], 1] += 400  # never low
    world[0, ANKLES[0], 1] = world[:, ANKLES[0], 1].min() - 600
    world[:, ANKLES[1]] = (500.0, 0, 0)
    return Scene("glide", Path("none.mp4"), camera, camera.to_camera(world), 1700, FPS)


def cells(result: Result, scene: Scene) -> dict[str, str]:
    return dict(zip(NAMES, figures(result, scene), strict=True))


def up_of(scene: Scene) -> np.ndarray:
    return scene.camera.R @ [0.0, 1.0, 0.0]


def test_the_truth_itself_has_no_error(scene):
    found = cells(Result(scene.truth, up_of(scene), "told"), scene)
    assert [found[name] for name in ("place", "path", "drift", "skate")] == ["0", "0", "0", "0"]
    assert (found["scale"], found["tilt"], found["faster"]) == ("1.000", "0.0", "0.0%")
    assert found["travel"] == found["true"] == "2000"


def test_a_step_aside_is_of_the_place_and_not_of_the_path(scene):
    aside = scene.truth + np.array([0.0, 0, 250])
    found = cells(Result(aside, up_of(scene), "told"), scene)
    assert (found["place"], found["path"], found["drift"]) == ("250", "0", "0")


def test_who_never_leaves_the_origin_drifts_by_the_whole_way_between_the_fifths(scene):
    found = cells(Result(scene.truth - scene.truth[:, 6:8].mean(axis=1, keepdims=True), up_of(scene)), scene)
    assert found["place"] == "-"
    assert float(found["drift"]) == pytest.approx(2000 * 80 / 99, abs=1)
    assert found["travel"] == "0"


def test_a_leaning_axis_is_told_in_degrees(scene):
    lean = np.radians(7.0)
    turn = np.array([[np.cos(lean), -np.sin(lean), 0], [np.sin(lean), np.cos(lean), 0], [0, 0, 1]])
    up = scene.camera.R @ turn @ [0.0, 1.0, 0.0]
    assert cells(Result(scene.truth, up, "told"), scene)["tilt"] == "7.0"


def test_only_ankles_that_stand_can_skate(scene):
    sliding = scene.camera.to_world(scene.truth)
    sliding[..., 0] += np.linspace(0, 1, FRAMES)[:, None] * 4000  # 4 m in 99 steps of 40 ms
    speeds = skate(scene.camera.to_camera(sliding), scene)
    inner = speeds[5:-5]
    assert len(speeds) == FRAMES, "the other ankle is high and moves"
    assert np.allclose(inner, 4000 / 99 * FPS, rtol=1e-6)
