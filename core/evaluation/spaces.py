"""Two tracks in the same axes, where what is known of them allows it."""

from core.camera import Camera
from core.errors import FormatError
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
    up, kept = poses.source.get("up"), poses.source.get("camera")
    if poses.space != Space.WORLD or not isinstance(up, dict) or up.get("calibrated") or not isinstance(kept, dict):
        return None
    try:
        camera = Camera.from_dict(kept)
    except FormatError:
        return None
    return camera if camera.R is not None else None


def _from_camera(poses: PoseSequence, camera: Camera | None) -> PoseSequence:
    return poses if camera is None else poses.replace(coords=camera.to_camera(poses.coords), space=Space.CAMERA)
