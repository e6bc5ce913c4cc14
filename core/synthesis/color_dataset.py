"""Data sets of synthetic colour pictures: people of any look at work in rooms of any look, with their joints.

A data set is a folder::

    image/000000.png     8-bit RGB, as a camera would take it
    labels_00000.npz     joints and camera of a hundred pictures, see ``_label``
    dataset.json         how it was made

Picture ``i`` depends on the seed and on ``i`` alone.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from scipy import ndimage

from core.camera import Camera
from core.errors import UsageError
from core.language import tr
from core.progress import CancelToken, Progress, silent
from core.skeleton import load_skeleton
from core.synthesis.appearance import Look
from core.synthesis.body import BONES, Body
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.color_renderer import ColoredMesh, ColorRenderer, Lamp, Person, Room, plain_mesh
from core.synthesis.dataset_writer import write_dataset
from core.synthesis.depth_scene import OTHER_PERSON, Part, Plane, joint_visibility, render_depth
from core.synthesis.mocap_poses import PoseMaker
from core.synthesis.rasterizer import vertex_normals
from core.synthesis.task_poses import WorkingPose
from core.synthesis.textures import Pattern, sample_decals
from core.synthesis.workplaces import VIEWS, Workplace, sample_workplace

SKELETON = load_skeleton("mpi28")
_VIEW_SHARES = {"front": 0.5, "oblique": 0.4, "birds_eye": 0.1}
_SKINS = ((0.72, 0.52, 0.42), (0.60, 0.40, 0.30), (0.45, 0.28, 0.19), (0.28, 0.16, 0.10), (0.14, 0.075, 0.05))
_HAIRS = ((0.02, 0.015, 0.012), (0.07, 0.04, 0.025), (0.20, 0.11, 0.05), (0.42, 0.28, 0.12), (0.38, 0.37, 0.36))


@dataclass(frozen=True)
class ColorOptions:
    """How to draw. ``view`` "" draws one at random; ``subjects`` bodies are shared; ``blur`` is how often things move
    while the shutter is open; ``supersample`` 2 smooths edges at four times the cost. With ``close`` the picture shows
    the person alone, in a square of ``width`` pixels that is so many times as large as the person. ``detail`` of the
    bodies' surfaces: half of it is enough for 250 pixels and takes half the time. ``capped`` and ``bare`` are shares of
    people with a cap, and with trunk and feet bare as motion laboratories have them."""

    width: int = 640
    height: int = 480
    view: str = ""
    subjects: int = 48
    first_subject: int = 0
    blur: float = 0.3
    supersample: int = 1
    close: float = 0.0
    detail: float = 1.0
    capped: float = 0.15
    bare: float = 0.1


def synthesize_rgb(
    out: str | Path, count: int, seed: int = 0, *, options: ColorOptions | None = None, resume: bool = True,
    make_body: Callable[[int, int], Body] | None = None, make_pose: PoseMaker | None = None,
    progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """Write ``count`` pictures into the folder ``out`` and return it (see ``synthesize_depth``).

    ``make_pose`` gives the poses of half of the people, the others are at work; ``make_body(seed, subject)`` replaces
    our own bodies.
    """
    options = options or ColorOptions()
    if options.view and options.view not in VIEWS:
        raise UsageError(tr("There is no view named {view!r}", view=options.view), expected=", ".join(VIEWS))
    note = {"kind": "posewright rgb", "version": 4, "seed": seed, "options": asdict(options),
            "bodies": "own" if make_body is None else "given", "joints": list(SKELETON.joints),
            "motion": make_pose is not None}

    def make(index: int) -> tuple[dict[str, np.ndarray], dict]:
        image, facts = color_sample(index, seed, options, make_body, make_pose)
        return {"image": image}, facts

    return write_dataset(out, count, note, make, resume=resume, progress=progress, cancel=cancel)


def color_sample(
    index: int, seed: int, options: ColorOptions, make_body: Callable[[int, int], Body] | None = None,
    make_pose: PoseMaker | None = None,
) -> tuple[np.ndarray, dict]:
    """((H, W, 3) uint8 RGB, its row of the label file): picture ``index`` of the set, not written anywhere."""
    rng = np.random.default_rng([seed, 3, index])
    make_body = make_body or partial(synthetic_subject, detail=options.detail)
    subject = options.first_subject + int(rng.integers(options.subjects))
    other = options.first_subject + (subject + 1 - options.first_subject) % options.subjects
    body, neighbour = make_body(seed, subject), make_body(seed, other)
    field = float(rng.uniform(45, 80))
    view = options.view or draw_view(rng)
    pose = make_pose(rng, body) if make_pose and rng.random() < 0.5 else None
    place = sample_workplace(rng, body, lambda: neighbour, width=options.width, height=options.height, field=field,
                             view=view, pose=pose)
    if options.close:
        place = closer(rng, place, place.pose.joints, options)
    image = Stage(rng, place, body, neighbour, options).shot(rng, place.pose)
    return image, _label(index, subject, place)


def closer(rng: np.random.Generator, place: Workplace, joints: np.ndarray, options: ColorOptions) -> Workplace:
    """The same scene through ``close_camera``."""
    part = close_camera(rng, place.scene.camera, joints, options)
    return replace(place, scene=replace(place.scene, camera=part))


def close_camera(rng: np.random.Generator, camera: Camera, joints: np.ndarray, options: ColorOptions) -> Camera:
    """The part of a camera that shows ``joints`` (N, 3) and a margin; a twentieth of the side to any side."""
    seen = camera.project_world(joints)
    low, high = np.nanmin(seen, axis=0), np.nanmax(seen, axis=0)
    side = max(options.close * float((high - low).max()), 16.0)
    x, y = (low + high) / 2 - side / 2 + side * rng.uniform(-0.05, 0.05, 2)
    return camera.crop(x + 0.5, y + 0.5, round(side), round(side)).resize(options.width, options.width)


def draw_view(rng: np.random.Generator) -> str:
    """The name of a view, as often as cameras hang so."""
    return str(rng.choice(list(_VIEW_SHARES), p=list(_VIEW_SHARES.values())))


def sample_look(rng: np.random.Generator, capped: float = 0.0, bare: float = 0.0) -> Look:
    """Skin, hair and clothes of one person, with those chances of a cap and of trunk and feet without any."""
    skin, hair = (np.array(colors[rng.integers(len(colors))]) * rng.uniform(0.85, 1.15) for colors in (_SKINS, _HAIRS))
    shirt, trousers, shoes = (sample_color(rng) for _ in range(3))
    look = Look(
        skin=tuple(skin), hair=tuple(hair), shirt=shirt, trousers=trousers, shoes=shoes,
        sleeve=float(rng.choice([0.35, 0.6, 0.75, 1.5, 1.95])), cuff=float(rng.choice([0.75, 1.1, 1.9, 1.9, 1.9])),
        looseness=float(rng.uniform(0.4, 2.2)), stripes=float(rng.choice([0, 0, 0, 0.25, 0.5])),
        accent=sample_color(rng), shirt_print=float(rng.choice([0, 0, 0.5, 1])),
        trouser_print=float(rng.choice([0, 0, 0, 0.7])),
        pattern=Pattern(int(rng.integers(4))), cell=float(np.exp(rng.uniform(np.log(20), np.log(250)))),
    )
    if rng.random() < capped:
        look = replace(look, hair=sample_color(rng))
    if rng.random() < bare:
        look = replace(look, shirt=look.skin, shoes=look.skin, looseness=0.0, stripes=0.0, shirt_print=0.0, cuff=0.75)
    return look


def sample_color(rng: np.random.Generator) -> tuple[float, float, float]:
    """Of cloth, fur or a wall: mostly muted, at times bright: a grey pulled towards a random colour."""
    grey, color = np.exp(rng.uniform(np.log(0.02), np.log(0.8))), rng.uniform(0.02, 0.9, 3)
    share = rng.beta(1.2, 1.8)
    red, green, blue = (float(x) for x in (1 - share) * grey + share * color)
    return red, green, blue


class Stage:
    """A room with one person, whom ``shot`` takes in any pose, and things that stay where they are."""

    def __init__(self, rng: np.random.Generator, place: Workplace, body: Body, neighbour: Body, options: ColorOptions):
        room = sample_room(rng, place.scene.planes)
        self._studio = ColorRenderer(place.scene.camera, room, supersample=options.supersample)
        look = partial(sample_look, rng, options.capped, options.bare)
        self._person, self._blur = Person(body, look()), options.blur
        self._things = [
            _other(neighbour, look(), part) if np.all(part.label == OTHER_PERSON) else
            plain_mesh((part.vertices, part.faces), sample_color(rng)) for part in place.scene.parts[1:]
        ]  # fmt: skip

    def shot(self, rng: np.random.Generator, pose: WorkingPose) -> np.ndarray:
        """(H, W, 3) uint8 RGB of the person in that pose, at times blurred by motion."""
        moving = rng.random() < self._blur
        velocity = rng.normal(0, 14, 3) + rng.normal(0, 10, (len(SKELETON), 3)) if moving else np.zeros(3)
        steps = np.linspace(-0.5, 0.5, 5) if moving else (0.0,)
        shadows = self._studio.shadows([self._person.posed(pose.joints, pose.twist), *self._things])
        frames = [
            self._studio.draw([self._person.posed(pose.joints + step * velocity, pose.twist), *self._things], shadows)
            for step in steps
        ]
        return exposed(rng, np.mean(frames, axis=0))


def _other(body: Body, look: Look, part: Part) -> ColoredMesh:
    """The second person's surface is in the scene already; they only need a look."""
    albedo = Person(body, look).posed(body.joints).albedo
    return ColoredMesh(part.vertices, vertex_normals(part.vertices, part.faces), part.faces, albedo)


def sample_room(rng: np.random.Generator, planes: tuple[Plane, ...] = ()) -> Room:
    """Wall behind, as ``planes`` have one, floor, what hangs there and lies about, and one to three lamps somewhere
    above."""
    walls = [plane for plane in planes if plane.normal[1] == 0]
    wall: dict[str, Any] = {"wall_normal": walls[0].normal, "wall_distance": walls[0].distance} if walls else {}
    tint = rng.uniform(0.85, 1.15, 3)
    shares = rng.dirichlet(np.full(rng.integers(2, 5), 1.5)) * rng.uniform(0.8, 1.5)
    ambient, lamps = 0.1 + shares[0], tuple(_lamp(rng, tint, share) for share in shares[1:])
    floor, backdrop = (tuple(0.5 * np.array(sample_color(rng)) + 0.5 * rng.uniform(0.05, 0.6)) for _ in range(2))
    return Room(
        floor=floor,
        wall=backdrop,
        lamps=lamps,
        sky=tuple(ambient * tint),
        bounce=tuple(0.5 * ambient * tint),
        wall_decals=sample_decals(rng, int(rng.integers(0, 28)), 3500, 2600),
        floor_decals=sample_decals(rng, int(rng.integers(0, 8)), 2500, 2500),
        rough=float(rng.choice([0, 0, 0.4, 1.0])),
        rough_cell=float(rng.uniform(60, 900)),
        **wall,
    )


def _lamp(rng: np.random.Generator, tint: np.ndarray, power: float) -> Lamp:
    bearing, reach = rng.uniform(-np.pi * 0.7, np.pi * 0.7), rng.uniform(1500, 5000)
    position = (reach * np.sin(bearing), rng.uniform(2200, 5000), reach * np.cos(bearing))
    return Lamp(position, tuple(power * tint * rng.uniform(0.92, 1.08, 3)), rng.uniform(10, 160))


def exposed(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """Exposure, contrast, a soft lens and the sensor's noise."""
    image = image / 255.0
    image = np.clip(image * np.exp(rng.normal(0, 0.18)), 0, 1) ** np.exp(rng.normal(0, 0.12))
    if rng.random() < 0.5:
        image = ndimage.gaussian_filter(image, (blur := rng.uniform(0.3, 1.1), blur, 0))
    noise = rng.uniform(0.002, 0.03) * np.sqrt(image + 0.05)
    image = image + noise * rng.standard_normal(image.shape)
    return (np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8)


def _label(index: int, subject: int, place: Workplace) -> dict:
    """joints_* are mpi28 in camera mm or pixels; R and t take the world (mm, y up) to the camera."""
    camera = place.scene.camera
    joints, view = camera.to_camera(place.pose.joints), render_depth(place.scene)
    return {
        "index": np.int64(index), "subject": np.int64(subject), "view": np.str_(place.view),
        "task": np.str_(place.pose.task), "joints_camera": joints.astype(np.float32),
        "joints_image": camera.project(joints).astype(np.float32),
        "visibility": joint_visibility(view, camera, joints, _joint_bones()),
        "K": camera.K, "R": camera.R, "t": camera.t,
    }


def _joint_bones() -> list[tuple[str, ...]]:
    """Bones that start or end at each joint."""
    around: dict[str, list[str]] = {joint: [] for joint in SKELETON.joints}
    for bone in BONES:
        around[bone.start].append(bone.name)
        around[bone.end].append(bone.name)
    for side in ("left", "right"):
        around[f"{side}_clavicle"].append(f"{side}_clavicle")
        around[f"{side}_hip"].append("hips")
    return [tuple(around[joint]) for joint in SKELETON.joints]
