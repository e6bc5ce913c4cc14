"""Random workplaces in front of a depth camera: a person at work, a table, things held and lying about, other people.

The person stands at the origin and faces +z; the camera moves around them. Everything follows from the random
generator that is handed in.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.camera import Camera
from core.errors import PoseError
from core.language import tr
from core.synthesis.body import SKELETON, Body
from core.synthesis.depth_scene import BOX, FLOOR, HELD, OTHER_PERSON, TABLE, WALL, Part, Plane, Scene
from core.synthesis.primitives import Mesh, ball, box, cylinder
from core.synthesis.procedural_body import STATURE, Shape
from core.synthesis.task_poses import WorkingPose, sample_pose


@dataclass(frozen=True)
class View:
    """Where a camera hangs: ranges of its bearing from straight ahead, elevation (degrees) and distance (mm)."""

    bearing: tuple[float, float]
    elevation: tuple[float, float]
    distance: tuple[float, float]


VIEWS = {
    "front": View((-30, 30), (-5, 22), (1400, 3600)),
    "oblique": View((30, 80), (8, 42), (1500, 3400)),
    "birds_eye": View((-70, 70), (48, 86), (1200, 2400)),
}
_TABLE_CHANCE = {"sorting": 0.85, "reaching": 0.7, "standing": 0.4, "lifting": 0.25, "overhead": 0.3,
                 "seated": 0.6}


@dataclass(frozen=True, eq=False)
class Workplace:
    """A person at a task among things, and from where it is seen (``VIEWS``)."""

    scene: Scene
    pose: WorkingPose
    view: str


def sample_shape(rng: np.random.Generator) -> Shape:
    """A grown person: women and men of usual and unusual build."""
    sex = float(rng.random() < 0.5)
    stature = rng.normal(1630 + 130 * sex, 68)
    girths = np.exp(rng.normal(0, 0.07, 3))
    return Shape(
        sex=float(np.clip(sex + (0.5 - sex) * rng.random() * 0.5, 0, 1)), stature=float(np.clip(stature, 1450, 2020)),
        fat=float(np.clip(rng.normal(0.1, 0.5), -1, 1.2)), muscle=float(np.clip(rng.normal(0, 0.5), -1, 1)),
        arm_girth=float(girths[0]), leg_girth=float(girths[1]), trunk_girth=float(girths[2]),
        long_hair=float(rng.random() < 0.6 * (1 - sex)),
    )


def sample_workplace(
    rng: np.random.Generator, body: Body, others: Callable[[], Body], *, width: int, height: int, field: float,
    view: str | None = None, pose: WorkingPose | None = None,
) -> Workplace:
    """A scene for the camera of that size and horizontal ``field`` of view in degrees.

    ``others()`` gives the body of a second person when there is one; ``pose`` replaces the sampled one.
    """
    view = view or str(rng.choice(list(VIEWS)))
    if view not in VIEWS:
        raise PoseError(tr("There is no view named {view!r}", view=view), expected=", ".join(VIEWS))
    pose = pose or sample_pose(rng, body.joints)
    size = float(np.linalg.norm(body.joints[SKELETON.index("head_top")])) / STATURE
    camera = _camera(rng, VIEWS[view], pose, size, width, height, field)
    parts = [Part(body.vertices(pose.joints, pose.twist), body.faces, body.labels + 1)]
    parts += _seat(rng, pose) + _table(rng, pose, size) + _held(rng, pose) + _clutter(rng, camera)
    if rng.random() < 0.2:
        parts.append(_second_person(rng, others()))
    return Workplace(Scene(camera, tuple(parts), _planes(rng, camera)), pose, view)


def _camera(rng: np.random.Generator, view: View, pose: WorkingPose, size: float, width: int, height: int,
            field: float) -> Camera:
    side = rng.choice([-1, 1])
    bearing, elevation = np.radians(side * rng.uniform(*view.bearing)), np.radians(rng.uniform(*view.elevation))
    chest = (pose.joints[SKELETON.index("spine3")] + pose.joints[SKELETON.index("pelvis")]) / 2
    target = chest + (rng.normal(0, 110), rng.normal(90, 90) * size, rng.normal(0, 80))
    away = np.array([np.sin(bearing) * np.cos(elevation), np.sin(elevation), np.cos(bearing) * np.cos(elevation)])
    roll = np.radians(rng.normal(0, 2.5))
    up = (np.sin(roll), np.cos(roll), -0.02)
    field = field * rng.uniform(0.96, 1.04)
    return Camera.from_fov(width, height, field).look_at(target + away * rng.uniform(*view.distance), target, up)


def _planes(rng: np.random.Generator, camera: Camera) -> tuple[Plane, ...]:
    planes = [Plane((0.0, 1.0, 0.0), 0.0, FLOOR)]
    if rng.random() < 0.65:
        turn = rng.normal(0, 0.25)
        planes.append(Plane((np.sin(turn), 0.0, np.cos(turn)), -rng.uniform(650, 3000), WALL))
    if rng.random() < 0.25:
        side = -np.sign(camera.position[0] or 1.0)
        planes.append(Plane((-side, 0.0, 0.0), -rng.uniform(1100, 3000), WALL))
    return tuple(planes)


def _seat(rng: np.random.Generator, pose: WorkingPose) -> list[Part]:
    """What a person sits on: a stool, or a chair with a back."""
    if pose.task != "seated":
        return []
    hips = (pose.joints[SKELETON.index("left_hip")] + pose.joints[SKELETON.index("right_hip")]) / 2
    top, wide, deep = hips[1] - 100, rng.uniform(340, 540), rng.uniform(340, 480)
    x, z = hips[0], hips[2] + 60
    parts = [box((x, top - 30, z), (wide, 60, deep)), cylinder((x, top / 2, z), 40, top)]
    if rng.random() < 0.6:
        tall = rng.uniform(250, 650)
        parts.append(box((x, top + 120 + tall / 2, z - 250), (wide, tall, 50)))
    return [_part(mesh, BOX) for mesh in parts]


def _table(rng: np.random.Generator, pose: WorkingPose, size: float) -> list[Part]:
    """A table or a conveyor across the front of the person, with things on it."""
    seated = pose.task == "seated"
    low = not seated and (_lowest_hand(pose) < 700 * size or pose.joints[SKELETON.index("pelvis"), 1] < 930 * size)
    if rng.random() > _TABLE_CHANCE.get(pose.task, 0.0) or low:
        return []
    top, near = rng.uniform(780, 1000) * size - 250 * seated, rng.uniform(230, 420)
    thick, deep, wide = rng.uniform(30, 220), rng.uniform(450, 950), rng.uniform(900, 3500)
    centre = (rng.normal(0, 150), top - thick / 2, near + deep / 2)
    parts = [_part(box(centre, (wide, thick, deep), rng.normal(0, 4)), TABLE)]
    for _ in range(rng.integers(0, 7)):
        place = np.array([rng.uniform(-wide / 2, wide / 2) * 0.8, top, near + rng.uniform(0.15, 0.85) * deep])
        parts.append(_part(_thing(rng, place, rng.uniform(30, 200), standing=True), TABLE))
    return parts


def _held(rng: np.random.Generator, pose: WorkingPose) -> list[Part]:
    """A box between both hands when lifting, else now and then something in a working hand."""
    at = {side: pose.joints[SKELETON.index(f"{side}_hand")] for side in ("left", "right")}
    if pose.task == "lifting" and rng.random() < 0.75:
        across = at["left"] - at["right"]
        gap = np.linalg.norm(across * (1, 0, 1))
        yaw = np.degrees(np.arctan2(-across[2], across[0]))
        centre = (at["left"] + at["right"]) / 2 + (0, rng.uniform(-40, 80), rng.uniform(0, 60))
        sizes = (max(gap - 50, 80), rng.uniform(120, 400), rng.uniform(150, 400))
        return [_part(box(centre, sizes, yaw), HELD)]
    parts = []
    for side in pose.working:
        if rng.random() < 0.4:
            wrist = pose.joints[SKELETON.index(f"{side}_wrist")]
            grip = at[side] + 35 * (at[side] - wrist) / np.linalg.norm(at[side] - wrist)
            parts.append(_part(_thing(rng, grip + rng.normal(0, 15, 3), rng.uniform(25, 170)), HELD))
    return parts


def _clutter(rng: np.random.Generator, camera: Camera) -> list[Part]:
    """Boxes on the floor around the person, and at times a post between them and the camera."""
    parts = []
    for _ in range(rng.integers(0, 4)):
        angle, distance = rng.uniform(0, 2 * np.pi), rng.uniform(750, 2200)
        sizes = rng.uniform((250, 250, 250), (800, 1300, 800))
        place = np.array([distance * np.sin(angle), sizes[1] / 2, distance * np.cos(angle)])
        if np.linalg.norm((place - camera.position) * (1, 0, 1)) > 900 or camera.position[1] > 2000:
            parts.append(_part(box(place, sizes, rng.uniform(0, 90)), BOX))
    if rng.random() < 0.12:
        place = camera.position * rng.uniform(0.35, 0.6) * (1, 0, 1) + rng.normal(0, 220, 3) * (1, 0, 1)
        parts.append(_part(cylinder(place + (0, 1200, 0), rng.uniform(20, 70), 2400), BOX))
    return parts


def _second_person(rng: np.random.Generator, body: Body) -> Part:
    """Another person beside or behind, at other work."""
    pose = sample_pose(rng, body.joints)
    yaw = rng.uniform(-np.pi, np.pi)
    turn = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    place = np.array([rng.choice([-1, 1]) * rng.uniform(650, 1500), 0, rng.uniform(-900, 350)])
    return Part(body.vertices(pose.joints @ turn.T + place, pose.twist), body.faces, OTHER_PERSON)


def _thing(rng: np.random.Generator, place: np.ndarray, size: float, standing: bool = False) -> Mesh:
    """A box, can or ball about ``size`` across; ``place`` is its centre or the spot that it stands on."""
    kind, sizes = rng.integers(3), size * rng.uniform(0.6, 1.4, 3)
    centre = place + (0, sizes[1] / 2, 0) if standing else place
    if kind == 0:
        return box(centre, sizes, rng.uniform(0, 90))
    return cylinder(centre, sizes[0] / 2, sizes[1], 16) if kind == 1 else ball(centre, sizes / 2, 8)


def _lowest_hand(pose: WorkingPose) -> float:
    return float(min(pose.joints[SKELETON.index(f"{side}_hand"), 1] for side in ("left", "right")))


def _part(mesh: Mesh, label: int) -> Part:
    return Part(*mesh, label)
