"""The real-estimator case of JUMPS (the papers' Table II): BlazePose on rendered people with things in front of them.

Clips of the validation subjects are dressed, lit and drawn with one or two boxes between person and camera; BlazePose
estimates the pictures, and every method gets what it found of the twelve joints. What was drawn and found is kept in
``runs/jumps_occluded.npz``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.media.base import FrameKind, FrameSource
from core.poses import PoseSequence
from core.skeleton import load_skeleton
from core.synthesis.color_dataset import sample_look
from core.synthesis.color_renderer import ColoredMesh, ColorRenderer, Lamp, Person, Room, plain_mesh
from core.synthesis.primitives import box
from core.synthesis.procedural_body import Shape, procedural_body
from core.synthesis.rasterizer import rasterize
from models.jumps.validation import running_mean
from models.training.mocap import Corpus, head_size

SIZE, FOCAL, FRAMES, FPS = 480, 560.0, 60, 25.0
CLIPS = 14


@dataclass(frozen=True, eq=False)
class Seen:
    """found (T, 33, 2) pixels and confidence (T, 33) of BlazePose; truth (T, 28, 2), covered (T, 28) bool: joints
    behind a thing; head (T,) pixels."""

    found: np.ndarray
    confidence: np.ndarray
    truth: np.ndarray
    covered: np.ndarray
    head: np.ndarray

    def poses(self) -> PoseSequence:
        times = np.arange(len(self.found)) / FPS
        return PoseSequence(load_skeleton("blazepose33"), self.found, times, self.confidence)


def seen_people(held_out: Corpus, kept: Path) -> list[Seen]:
    """``CLIPS`` clips, from all subjects, as BlazePose sees them."""
    if kept.exists():
        with np.load(kept) as data:
            count = len(data.files) // len(fields(Seen))
            return [Seen(*(data[f"{f.name}{n}"] for f in fields(Seen))) for n in range(count)]
    from models import catalog

    estimator = catalog.build("blazepose", hands="no")
    people = [_seen(held_out, clip, estimator) for clip in _clips(held_out)]
    people = [one for one in people if one is not None]
    kept.parent.mkdir(exist_ok=True)
    arrays = {f"{f.name}{n}": getattr(one, f.name) for n, one in enumerate(people) for f in fields(Seen)}
    np.savez_compressed(kept, **arrays)
    return people


def _clips(held_out: Corpus) -> list[int]:
    """Evenly over the clips in their order, which is by subject."""
    long = [n for n in range(len(held_out)) if len(held_out.clip(n)) >= FRAMES]
    return [long[k] for k in np.linspace(0, len(long) - 1, min(CLIPS, len(long))).astype(int)]


def _seen(held_out: Corpus, clip: int, estimator) -> Seen | None:
    rng = np.random.default_rng([7, clip])
    joints = held_out.clip(clip)[:FRAMES].astype(float)
    camera = _camera(joints, rng)
    things = _things(joints, camera, rng)
    tracks = estimator.estimate(_Rendered(list(_draw(joints, camera, things, rng))))
    if not tracks:
        return None
    image = max((track.image for track in tracks.values()), key=lambda poses: poses.present.any(axis=1).sum())
    truth = camera.project_world(joints)
    head = running_mean(head_size(truth[:, None].astype(np.float32), held_out.skeleton), 24)
    return Seen(image.coords, image.confidence, truth.astype(np.float32), _covered(joints, camera, things), head)


def _camera(joints: np.ndarray, rng: np.random.Generator) -> Camera:
    """From any side, somewhat above, as far away as the person needs to fit."""
    centre = (joints.min(axis=(0, 1)) + joints.max(axis=(0, 1))) / 2
    radius = np.linalg.norm(joints - centre, axis=-1).max()
    azimuth, pitch = rng.uniform(0, 2 * np.pi), np.radians(rng.uniform(-5, 25))
    towards = np.array([np.sin(azimuth) * np.cos(pitch), np.sin(pitch), np.cos(azimuth) * np.cos(pitch)])
    K = np.array([[FOCAL, 0, SIZE / 2 - 0.5], [0, FOCAL, SIZE / 2 - 0.5], [0, 0, 1]])
    distance = radius * (1 + FOCAL / (0.46 * SIZE))
    return Camera(SIZE, SIZE, K).look_at(centre + distance * towards, centre)


def _things(joints: np.ndarray, camera: Camera, rng: np.random.Generator) -> list[ColoredMesh]:
    """One or two boxes, each on the line of sight to some joint: furniture, a bar, a board."""
    eye, things = -camera.R.T @ camera.t, []
    for _ in range(rng.integers(1, 3)):
        joint = joints[rng.integers(len(joints)), rng.integers(joints.shape[1])]
        place = joint + rng.uniform(600, 1000) * (eye - joint) / np.linalg.norm(eye - joint)
        sizes = rng.uniform((200, 250, 60), (600, 700, 300))
        things.append(plain_mesh(box(place, sizes, float(rng.uniform(0, 180))), tuple(rng.uniform(0.03, 0.5, 3))))
    return things


def _draw(
    joints: np.ndarray, camera: Camera, things: list[ColoredMesh], rng: np.random.Generator
) -> Iterator[np.ndarray]:
    eye, centre = -camera.R.T @ camera.t, joints.mean(axis=(0, 1))
    away = (centre - eye) * (1, 0, 1) / np.linalg.norm((centre - eye) * (1, 0, 1))
    lamp = Lamp(tuple(eye + (rng.uniform(-1500, 1500), 2500, 0)), power=(0.9, 0.87, 0.8))
    room = Room(wall_normal=tuple(-away), wall_distance=float(-away @ centre) - 2500, lamps=(lamp,))
    studio = ColorRenderer(camera, room, supersample=1)
    person = Person(procedural_body(Shape()).fitted(joints), sample_look(rng))
    for pose in joints:
        image = studio.draw([person.posed(pose), *things])
        yield np.clip(image + rng.normal(0, 2, image.shape), 0, 255).astype(np.uint8)


def _covered(joints: np.ndarray, camera: Camera, things: list[ColoredMesh]) -> np.ndarray:
    """(T, J) bool: a thing is nearer to the camera on the joint's line of sight."""
    nearest = np.min([rasterize(thing.vertices, thing.faces, camera).depth for thing in things], axis=0)
    place = np.clip(np.round(camera.project_world(joints)).astype(int), 0, SIZE - 1)
    return nearest[place[..., 1], place[..., 0]] < camera.to_camera(joints)[..., 2]


class _Rendered(FrameSource):
    """Frames in memory."""

    path, kind, width, height = Path("rendered"), FrameKind.COLOR, SIZE, SIZE

    def __init__(self, frames: list[np.ndarray]):
        self._frames, self.times = frames, np.arange(len(frames)) / FPS

    def read(self, index: int) -> np.ndarray:
        return self._frames[index]

    def close(self) -> None: ...
