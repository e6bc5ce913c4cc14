"""Colour pictures of synthetic people in a room: diffuse light with soft shadows, drawn by the rasteriser.

World millimetres, y up, floor at y = 0. Light is linear; the picture is sRGB, uint8, (H, W, 3).
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from core.camera import Camera
from core.synthesis.appearance import Look, dress, paint
from core.synthesis.body import Body
from core.synthesis.rasterizer import Raster, rasterize
from core.synthesis.textures import Decal, paint_decals, value_noise


@dataclass(frozen=True, eq=False)
class ColoredMesh:
    """A coloured mesh: (V, 3) vertices and normals, (F, 3) faces, and how to colour points on it."""

    vertices: np.ndarray
    normals: np.ndarray
    faces: np.ndarray
    albedo: Callable[[Raster], np.ndarray]
    """``albedo(raster) -> (N, 3)`` linear reflectance of the pixels that were hit."""


@dataclass(frozen=True)
class Lamp:
    """A distant lamp with a soft shadow; ``position`` in world millimetres, ``power`` linear RGB."""

    position: tuple[float, float, float]
    power: tuple[float, float, float] = (1.0, 0.97, 0.9)
    softness: float = 45.0
    """Width in millimetres over which its shadows fade."""


@dataclass(frozen=True)
class Room:
    """A floor and a wall behind: colours, and the wall's plane ``normal . x = distance`` in world millimetres."""

    floor: tuple[float, float, float] = (0.36, 0.27, 0.19)
    wall: tuple[float, float, float] = (0.55, 0.56, 0.54)
    wall_normal: tuple[float, float, float] = (0.0, 0.0, 1.0)
    wall_distance: float = -2500.0
    sky: tuple[float, float, float] = (0.30, 0.32, 0.36)
    """Light from above, everywhere."""
    bounce: tuple[float, float, float] = (0.16, 0.14, 0.12)
    """Light from below, everywhere."""
    lamps: tuple[Lamp, ...] = field(default=(Lamp((1800, 3600, 3200)),))
    wall_decals: tuple[Decal, ...] = ()
    floor_decals: tuple[Decal, ...] = ()
    rough: float = 0.0
    """How much wall and floor vary at random, 0 to 1: foliage and gravel rather than plaster and planks."""
    rough_cell: float = 300.0


class Person:
    """A dressed body that can be drawn in any pose."""

    def __init__(self, body: Body, look: Look):
        self._body, self._look = body, look
        self._dressed = dress(body, look)

    def posed(self, joints: np.ndarray, twist=None) -> ColoredMesh:
        """The body in a pose of joints (28, 3) world millimetres; ``twist`` as ``Body`` takes it."""
        vertices, normals = self._dressed.surface(joints, twist)
        return ColoredMesh(vertices, normals, self._body.faces, self._albedo)

    def _albedo(self, raster) -> np.ndarray:
        rest = raster.interpolate(self._body.faces, self._body.rest)
        labels = raster.nearest(self._body.faces, self._body.labels)
        return paint(self._body, rest, labels, self._look)


def plain_mesh(mesh: tuple[np.ndarray, np.ndarray], color: tuple[float, float, float]) -> ColoredMesh:
    """A mesh (vertices, faces) with flat faces in one linear RGB colour."""
    corners = mesh[0][mesh[1]]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals = np.repeat(normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9), 3, axis=0)
    faces = np.arange(len(normals)).reshape(-1, 3)
    vertices = corners.reshape(-1, 3)
    return ColoredMesh(vertices, normals, faces, lambda raster: np.tile(color, (int(raster.hit.sum()), 1)))


class ColorRenderer:
    """Draws meshes in a room with one fixed camera; what does not move is computed once."""

    def __init__(self, camera: Camera, room: Room, *, supersample: int = 2):
        self._factor, self._room = supersample, room
        self._camera = camera.resize(camera.width * supersample, camera.height * supersample)
        self._ground = _Ground(self._camera, room)

    def draw(self, things: list[ColoredMesh], shadows: list["Shadow"] | None = None) -> np.ndarray:
        """(H, W, 3) uint8 sRGB. ``shadows`` are those of things that moved but little since."""
        shadows = self.shadows(things) if shadows is None else shadows
        image = self._ground.lit(self._room, shadows)
        nearest = self._ground.depth.copy()
        for thing in things:
            raster = rasterize(thing.vertices, thing.faces, self._camera)
            front = raster.hit & (raster.depth < nearest)
            normals = raster.interpolate(thing.faces, thing.normals)
            normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
            points = raster.interpolate(thing.faces, thing.vertices)
            light = _light(self._room, shadows, points, normals)
            image[front] = (thing.albedo(raster) * light)[front[raster.hit]]
            nearest[front] = raster.depth[front]
        return _develop(image, self._factor)

    def shadows(self, things: list[ColoredMesh]) -> list["Shadow"]:
        """One map a lamp of what stands in its light."""
        return [Shadow(lamp, things) for lamp in self._room.lamps]


class _Ground:
    """Floor and wall by ray and plane, with their colours."""

    def __init__(self, camera: Camera, room: Room):
        rays, origin = _rays(camera)
        normals = np.array([(0, 1, 0), room.wall_normal], float)
        distances = np.array([0.0, room.wall_distance])
        with np.errstate(divide="ignore", invalid="ignore"):
            reach = (distances - normals @ origin) / (rays @ normals.T)
        reach[~(reach > 0)] = np.inf
        plane = reach.argmin(axis=-1)
        along = np.take_along_axis(reach, plane[..., None], axis=-1)[..., 0]
        self.depth = along
        self.points = origin + np.where(np.isfinite(along), along, 0)[..., None] * rays
        self.normals = normals[plane]
        self.albedo = np.where(plane[..., None] == 0, _floor(self.points, room), _wall(self.points, room))

    def lit(self, room: Room, shadows: list["Shadow"]) -> np.ndarray:
        shape = self.points.shape
        light = _light(room, shadows, self.points.reshape(-1, 3), self.normals.reshape(-1, 3))
        return self.albedo * light.reshape(shape)


def _floor(points: np.ndarray, room: Room) -> np.ndarray:
    """Planks 130 mm wide, each in its own shade."""
    plank = np.floor(points[..., 2] / 130)
    piece = np.floor(points[..., 0] / 1400 + plank * 0.37)
    grain = np.sin(points[..., 0] / 31 + 3 * np.sin(points[..., 2] / 17))
    shade = 1 + 0.16 * np.sin(plank * 12.9 + piece * 7.7) + 0.05 * grain
    gap = np.abs(points[..., 2] / 130 - np.round(points[..., 2] / 130)) < 0.02
    color = np.array(room.floor) * (shade * np.where(gap, 0.6, 1))[..., None]
    return paint_decals(_roughened(color, points[..., 0], points[..., 2], room), points[..., 0], points[..., 2],
                       room.floor_decals)


def _wall(points: np.ndarray, room: Room) -> np.ndarray:
    """Plaster with a skirting board and a picture rail, and what hangs and stands before it."""
    shade = 1 + 0.04 * np.sin(points[..., 0] / 410 + 1.3) * np.sin(points[..., 1] / 330)
    board, rail = points[..., 1] < 110, np.abs(points[..., 1] - 2150) < 18
    color = np.array(room.wall) * (shade * np.where(board, 1.35, 1) * np.where(rail, 0.75, 1))[..., None]
    along = points @ np.cross((0.0, 1.0, 0.0), room.wall_normal)
    return paint_decals(_roughened(color, along, points[..., 1], room), along, points[..., 1], room.wall_decals)


def _roughened(color: np.ndarray, x: np.ndarray, y: np.ndarray, room: Room) -> np.ndarray:
    if not room.rough:
        return color
    change = np.stack([value_noise(x, y, room.rough_cell, seed, octaves=4) for seed in (11, 12, 13)], axis=-1)
    return np.clip(color * np.exp(room.rough * (1.5 * change.mean(axis=-1, keepdims=True) + 0.7 * change)), 0.005, 0.95)


class Shadow:
    """A depth map seen from a lamp."""

    SIZE = 640

    def __init__(self, lamp: Lamp, things: list[ColoredMesh]):
        vertices = np.concatenate([thing.vertices for thing in things])
        offsets = np.cumsum([0] + [len(thing.vertices) for thing in things[:-1]])
        faces = np.concatenate([thing.faces + offset for thing, offset in zip(things, offsets, strict=True)])
        self.lamp, self.position = lamp, np.array(lamp.position, float)
        centre = (vertices.min(axis=0) + vertices.max(axis=0)) / 2
        radius = np.linalg.norm(vertices - centre, axis=1).max() * 1.05
        distance = np.linalg.norm(self.position - centre)
        focal, middle = self.SIZE / 2 * distance / radius * 0.92, (self.SIZE - 1) / 2
        K = np.array([[focal, 0, middle], [0, focal, middle], [0, 0, 1]])
        self.camera = Camera(self.SIZE, self.SIZE, K).look_at(self.position, centre, up=(0.01, 1, 0.02))
        depth = rasterize(vertices, faces, self.camera).depth
        self.depth = np.where(np.isfinite(depth), depth, np.inf)
        self.pixel = distance / focal

    def reaches(self, points: np.ndarray) -> np.ndarray:
        """(N,) the share of the lamp's light that gets to each point."""
        q = self.camera.to_camera(points)
        z = np.maximum(q[:, 2], 1.0)
        u = self.camera.K[0, 0] * q[:, 0] / z + self.camera.K[0, 2]
        v = self.camera.K[1, 1] * q[:, 1] / z + self.camera.K[1, 2]
        spread = self.lamp.softness / self.pixel / 2
        half = self.SIZE / 2
        near = np.maximum(np.abs(u - half), np.abs(v - half)) < half + spread
        reached = np.ones(len(points))
        u, v, z = u[near], v[near], z[near]
        lit = np.zeros(len(u))
        for x, y in _DISC:
            column = np.clip(np.rint(u + spread * x).astype(np.int64), 0, self.SIZE - 1)
            row = np.clip(np.rint(v + spread * y).astype(np.int64), 0, self.SIZE - 1)
            lit += z < self.depth[row, column] + 22
        reached[near] = lit / len(_DISC)
        return reached


_DISC = np.array([(0, 0), (0.9, 0.2), (-0.2, 0.9), (-0.9, -0.2), (0.2, -0.9), (0.45, 0.5), (-0.5, 0.45), (-0.45, -0.5),
                  (0.5, -0.45)])


def _light(room: Room, shadows: list[Shadow], points: np.ndarray, normals: np.ndarray) -> np.ndarray:
    """(N, 3) light that falls on points: sky and bounce by slope, lamps by angle, where nothing is in the way."""
    up = (normals[:, 1:2] + 1) / 2
    light = up * np.array(room.sky) + (1 - up) * np.array(room.bounce)
    for shadow in shadows:
        to_lamp = shadow.position - points
        to_lamp /= np.linalg.norm(to_lamp, axis=1, keepdims=True)
        facing = np.clip(((normals * to_lamp).sum(axis=1) + 0.12) / 1.12, 0, 1)
        light = light + (facing * shadow.reaches(points))[:, None] * np.array(shadow.lamp.power)
    return light


def _rays(camera: Camera) -> tuple[np.ndarray, np.ndarray]:
    """(H, W, 3) world directions with unit depth, and the camera's place."""
    x, y = np.meshgrid(np.arange(camera.width), np.arange(camera.height))
    pixels = np.stack([x, y, np.ones_like(x)], axis=-1).astype(float)
    rays = pixels @ np.linalg.inv(camera.K).T @ camera.R
    return rays, camera.position


def _develop(image: np.ndarray, factor: int) -> np.ndarray:
    """Linear light to sRGB uint8, averaged over the samples of a pixel, highlights rolled off."""
    height, width = image.shape[0] // factor, image.shape[1] // factor
    mean = image.reshape(height, factor, width, factor, 3).mean(axis=(1, 3))
    toned = mean / (1 + 0.25 * mean)
    srgb = np.where(toned <= 0.0031308, 12.92 * toned, 1.055 * np.maximum(toned, 1e-6) ** (1 / 2.4) - 0.055)
    return (np.clip(srgb, 0, 1) * 255 + 0.5).astype(np.uint8)
