"""A scene in front of a depth camera, and what an ideal sensor would read: depth and what each pixel shows.

World millimetres, y up, floor at y = 0. Depth is along the optical axis, float32 millimetres, NaN where nothing is.
"""

from dataclasses import dataclass

import numpy as np

from core.camera import Camera
from core.poses import Visibility
from core.synthesis.body import BONES
from core.synthesis.rasterizer import rasterize

NOTHING = 0
PART_LABELS = {bone.name: index + 1 for index, bone in enumerate(BONES)}
OTHER_PERSON, FLOOR, WALL, TABLE, HELD, BOX = 40, 41, 42, 43, 44, 45
LABEL_NAMES = {NOTHING: "nothing", **{value: name for name, value in PART_LABELS.items()}, OTHER_PERSON: "other_person",
               FLOOR: "floor", WALL: "wall", TABLE: "table", HELD: "held", BOX: "box"}

# How far behind the visible surface a joint may lie for the surface to be its own flesh, millimetres.
_FLESH = 220.0
_NEAR_JOINT = 3  # pixels looked at on each side at 640 pixels' width


@dataclass(frozen=True, eq=False)
class Part:
    """A mesh in the scene: (V, 3) world vertices, (F, 3) faces, a label for all or one each vertex."""

    vertices: np.ndarray
    faces: np.ndarray
    label: int | np.ndarray


@dataclass(frozen=True)
class Plane:
    """All points with ``normal . x = distance`` (unit normal, world millimetres)."""

    normal: tuple[float, float, float]
    distance: float
    label: int


@dataclass(frozen=True, eq=False)
class Scene:
    """What a depth camera is before: meshes and endless planes, camera and world in millimetres."""

    camera: Camera
    parts: tuple[Part, ...]
    planes: tuple[Plane, ...] = (Plane((0.0, 1.0, 0.0), 0.0, FLOOR),)


@dataclass(frozen=True, eq=False)
class DepthView:
    """depth (H, W) float32 mm, NaN where nothing is; labels (H, W) uint8 of ``LABEL_NAMES``."""

    depth: np.ndarray
    labels: np.ndarray

    @property
    def person(self) -> np.ndarray:
        """(H, W) bool: the first person's own surface."""
        return (self.labels > 0) & (self.labels <= len(BONES))


def render_depth(scene: Scene) -> DepthView:
    """What the camera sees of the scene without any error."""
    shape = (scene.camera.height, scene.camera.width)
    depth, shown = np.full(shape, np.nan, np.float32), np.zeros(shape, np.uint8)
    if scene.parts:
        depth, shown = _with_parts(scene)
    for plane in scene.planes:
        depth, shown = _with_plane(scene.camera, plane, depth, shown)
    return DepthView(depth, shown)


def _with_parts(scene: Scene):
    vertices = np.concatenate([part.vertices for part in scene.parts])
    labels = np.concatenate([np.broadcast_to(part.label, len(part.vertices)) for part in scene.parts]).astype(np.uint8)
    offsets = np.cumsum([0] + [len(part.vertices) for part in scene.parts[:-1]])
    faces = np.concatenate([part.faces + offset for part, offset in zip(scene.parts, offsets, strict=True)])
    raster = rasterize(vertices, faces, scene.camera)
    shown = np.zeros(raster.depth.shape, np.uint8)
    shown[raster.hit] = raster.nearest(faces, labels)
    return raster.depth, shown


def _with_plane(camera: Camera, plane: Plane, depth: np.ndarray, labels: np.ndarray):
    """Where the plane lies in front of what is there already."""
    normal = camera.R @ np.array(plane.normal)
    distance = plane.distance + normal @ camera.t
    x = (np.arange(camera.width) - camera.K[0, 2]) / camera.K[0, 0]
    y = (np.arange(camera.height) - camera.K[1, 2]) / camera.K[1, 1]
    slope = ((normal[0] * x)[None, :] + (normal[1] * y + normal[2])[:, None]).astype(np.float32)
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = np.float32(distance) / slope
        front = (reach > 0) & (reach < 20000) & ~(depth <= reach)
    return np.where(front, reach, depth), np.where(front, np.uint8(plane.label), labels)


def joint_visibility(view: DepthView, camera: Camera, joints: np.ndarray, bones: list[tuple[str, ...]]) -> np.ndarray:
    """(J,) uint8 of ``Visibility`` for (J, 3) joints in camera millimetres.

    A joint is visible where, close to its pixel, the surface of one of its own ``bones`` is seen at about its depth;
    absent outside the image or behind the camera.
    """
    pixels = camera.project(joints)
    near = max(1, round(_NEAR_JOINT * camera.width / 640))
    result = np.full(len(joints), Visibility.ABSENT, np.uint8)
    for j, (x, y) in enumerate(pixels):
        if not (-0.5 <= x < camera.width - 0.5 and -0.5 <= y < camera.height - 0.5):
            continue
        column, row = int(round(x)), int(round(y))
        window = np.s_[max(row - near, 0):row + near + 1, max(column - near, 0):column + near + 1]
        own = np.isin(view.labels[window], [PART_LABELS[name] for name in bones[j]])
        close = np.abs(view.depth[window] - joints[j, 2]) < _FLESH
        result[j] = Visibility.VISIBLE if (own & close).any() else Visibility.OCCLUDED
    return result
