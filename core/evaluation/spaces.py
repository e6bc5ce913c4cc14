"""Two tracks in the same axes, where what is known of them allows it."""

from core.camera import Camera
from core.gravity import of_poses
from core.poses import PoseSequence, Space


def in_common_space(first: PoseSequence, second: PoseSequence) -> tuple[PoseSequence, PoseSequence]:
    """Both, in the camera's space instead of a world that was made for a lift: its floor is real, but which way it
    faces and where it begins are its own. Two in the very same world stay in it."""
    worlds = _own_world(first), _own_world(second)
    if worlds[0] is not None and worlds[0] == worlds[1]:
        return first, second
    return _from_camera(first, worlds[0]), _from_camera(second, worlds[1])


def _own_world(poses: PoseSequence) -> Camera | None:
    """The camera with its place in a world that a lift made; None where the world is another's, or there is none."""
    if of_poses(poses).by in ("", "calibration"):
        return None
    camera = Camera.of_source(poses.source)
    return camera if camera is not None and camera.R is not None else None


def _from_camera(poses: PoseSequence, camera: Camera | None) -> PoseSequence:
    return poses if camera is None else poses.replace(coords=camera.to_camera(poses.coords), space=Space.CAMERA)
