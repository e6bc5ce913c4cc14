"""Ways from the same 2D landmarks to 3D, with more and more told."""

from dataclasses import dataclass

import numpy as np

from app.tasks.lifting import lift_people
from benchmarks.lifting_real import JOINTS
from benchmarks.world_scenes import Scene
from core.camera import Camera
from core.gravity import of_poses
from core.poses import PoseSequence, Space
from core.recording import Recording
from core.track import Track
from models.lifting.options import LiftOptions

WAYS = {
    "BlazePose's own 3D": "its world landmarks, about the hips; the camera taken as level",
    "about the pelvis": "our lift as it was by default until now (`--no-floor`); the camera taken as level",
    "nothing told": "the default: 62 degrees across the longer side, height of the likeliest person, up from the "
    "picture or the bodies",
    "by the bodies": "the same without the picture: up from how people stand",
    "height": "`--height`",
    "lens and height": "a camera of which only the lens is known, and `--height`",
    "lens and height, feet free": "the same with `--no-contacts`: what standing feet change",
    "calibration and height": "`--camera` with its place, and `--height`: up and floor are the calibration's",
}


@dataclass(frozen=True, eq=False)
class Result:
    """``joints`` (T, 12, 3) and ``up`` (3,) in the axes of the scene's camera, mm; ``told`` is the result's own word of
    its up axis."""

    joints: np.ndarray
    up: np.ndarray
    told: str = ""


def ways(scene: Scene) -> dict[str, Result]:
    flat = next(track for track in scene.found if track.poses.dims == 2)
    body = next(track for track in scene.found if track.poses.dims == 3)
    lens, tall = scene.camera.replace(R=None, t=None), scene.height
    results = (
        _about_hips(body.poses),
        _about_hips(_lifted(flat, LiftOptions(floor=False))),
        _in_world(_lifted(flat, LiftOptions(), recording=scene.recording)),
        _in_world(_lifted(flat, LiftOptions())),
        _in_world(_lifted(flat, LiftOptions(height=tall), recording=scene.recording)),
        _in_world(_lifted(flat, LiftOptions(height=tall), recording=scene.recording, camera=lens)),
        _in_world(_lifted(flat, LiftOptions(height=tall, contacts=False), recording=scene.recording, camera=lens)),
        _in_world(_lifted(flat, LiftOptions(height=tall), recording=scene.recording, camera=scene.camera)),
    )
    return dict(zip(WAYS, results, strict=True))


def _lifted(
    track: Track, options: LiftOptions, *, camera: Camera | None = None, recording: Recording | None = None
) -> PoseSequence:
    return lift_people([(track, None)], options, camera=camera, recording=recording)[0].poses


def _about_hips(poses: PoseSequence) -> Result:
    return Result(_twelve(poses), np.array([0.0, -1.0, 0.0]))


def _in_world(poses: PoseSequence) -> Result:
    assert poses.space == Space.WORLD, f"a lift with a floor is in the world, not in {poses.space}"
    placed, told = Camera.from_dict(poses.source["camera"]), of_poses(poses)
    up = placed.R @ [0.0, 1.0, 0.0]
    return Result(placed.to_camera(_twelve(poses)), up, f"{told.source}, {told.sigma:.1f} degrees")


def _twelve(poses: PoseSequence) -> np.ndarray:
    return poses.coords[:, poses.skeleton.indices(JOINTS)].astype(float)
