"""The points and frames of a person that angles are made of, from any skeleton, in space or in a picture."""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from core.ergonomics.measures import SIDES
from core.ergonomics.tables import load
from core.ergonomics.vectors import dot, unit
from core.errors import PoseError
from core.gravity import Gravity
from core.language import tr
from core.poses import PoseSequence, Space, Status, Unit

LEAST_LATERAL = 0.3  # of the hips' width that must be level to tell which way a person faces
VIEWS = ("left", "right", "front", "back")
_RIGHT_OF = {"left": (0, 0, 1.0), "right": (0, 0, -1.0), "front": (-1.0, 0, 0), "back": (1.0, 0, 0)}
"""Of each view: the person's right in the picture (x right, y down, z into it)."""

_SHOWN = {"left": ("sagittal", "any"), "right": ("sagittal", "any"), "front": ("frontal",), "back": ("frontal",)}
_OPTIONS = {  # of points that have more than one source
    "hand": (("{}_index_mcp", "{}_pinky_mcp"), ("{}_hand",), ("{}_index", "{}_pinky"), ("{}_finger_base",)),
    "index": (("{}_index_mcp",), ("{}_index",)),
    "pinky": (("{}_pinky_mcp",), ("{}_pinky",)),
    "ear": (("{}_ear",), ("{}_eye",)),
}
_SOLES = {"toe": 15.0, "big_toe": 15.0, "foot": 20.0, "heel": 30.0, "ankle": 80.0}  # mm down to the floor
WIDTH_OF_TRUNK = 0.71
"""Shoulder to shoulder over mid-hip to mid-shoulder: what tells, in a picture, how far the person is turned."""


@dataclass(frozen=True)
class Sizes:
    """What is taken over a whole clip, in the unit of the poses: a part of it is then measured as the whole was."""

    leg: float
    shoulders: float
    floor: float
    trunk: float


@dataclass(frozen=True, eq=False)
class Body:
    """One person's points over time. ``coords`` (T, J, 3); a picture lies in the plane z = 0."""

    poses: PoseSequence
    coords: np.ndarray
    gravity: Gravity
    view: str = ""
    known: Sizes | None = None
    _found: dict[str, np.ndarray] = field(default_factory=dict, repr=False)

    @property
    def metric(self) -> bool:
        """Whether lengths are known: 3D in millimetres."""
        return self.poses.dims == 3 and self.poses.unit == Unit.MILLIMETRE

    def shows(self, plane: str) -> bool:
        """Whether what happens in a plane of the body can be seen."""
        return not self.view or plane in _SHOWN[self.view]

    # --- points

    def joints(self, point: str) -> tuple[int, ...]:
        """The joints whose mean a point is; none where the skeleton has no such point."""
        names = self.poses.skeleton.joints
        for option in self._recipes(point):
            if all(name in names for name in option):
                return tuple(names.index(name) for name in option)
        return ()

    def _recipes(self, point: str) -> Sequence[Sequence[str]]:
        if point.startswith("mid_"):
            return (tuple(f"{side}_{point[4:]}" for side in SIDES),)
        if point in ("head", "neck_base"):
            return (self._head["top" if point == "head" else "base"],) if self._head else ()
        if point == "spine_top":
            return ((self._shoulder["base"],),) if self._shoulder else ()
        side, _, name = point.partition("_")
        return tuple(tuple(part.format(side) for part in option) for option in _OPTIONS.get(name, ((point,),)))

    def point(self, name: str) -> np.ndarray:
        """(T, 3); NaN where it, or one of the joints it is the mean of, is missing."""
        if name not in self._found:
            places = self.joints(name)
            if not places:
                self._found[name] = np.full((len(self.coords), 3), np.nan)
            elif self.view in SIDES and len(places) > 1:  # the far side of a body is often hidden
                self._found[name] = _mean_of_seen(self.coords[:, places])
            else:
                self._found[name] = self.coords[:, places].mean(axis=1)
        return self._found[name]

    def bone(self, start: str, stop: str) -> np.ndarray:
        """(T, 3) from one point to another."""
        return self.point(stop) - self.point(start)

    def inferred(self, bones: Sequence[tuple[str, str]]) -> np.ndarray:
        """(T,) whether a model filled in one of the joints that these bones rest on."""
        used = self.used(bones)
        return (self.poses.status[:, used] == Status.INFERRED).any(axis=1)

    def used(self, bones: Sequence[tuple[str, str]]) -> list[int]:
        """Places of the skeleton's joints that these bones are computed from, each once, in order."""
        return sorted({joint for bone in bones for point in bone for joint in self.joints(point)})

    @cached_property
    def _head(self) -> Mapping | None:
        seen = {self.poses.skeleton.joints[joint] for joint in np.flatnonzero(self.poses.present.any(axis=0))}
        return next((row for row in load("angles")["head"] if seen.issuperset(row["base"] + row["top"])), None)

    @cached_property
    def _shoulder(self) -> Mapping | None:
        own = {"depth15", "mpi28", "mpi70", "cmu31"}  # elsewhere a thorax is only the mean of the shoulders
        joints = self.poses.skeleton.joints if self.poses.skeleton.name in own else ()
        return next((row for row in load("angles")["shoulder"] if row["base"] in joints), None)

    @property
    def head_title(self) -> str:
        return self._head["name"] if self._head else ""

    @cached_property
    def neutral(self) -> dict[str, float]:
        """Degrees that a neutral posture shows: head against "trunk" and "gravity", "shoulder" slope."""
        head = self._head["neutral"] if self._head else {"trunk": np.nan, "gravity": np.nan}
        return {**head, "shoulder": self._shoulder["neutral"] if self._shoulder else np.nan}

    # --- frames

    def lateral(self, part: str) -> np.ndarray:
        """(T, 3) towards the person's right: along the hips or the shoulders, or as the view has it."""
        if self.view:
            return np.broadcast_to(np.array(_RIGHT_OF[self.view]), (len(self.coords), 3))
        return self.bone(f"left_{part}", f"right_{part}")

    def upright(self, part: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Forward, up, right (T, 3) of a frame that stands upright and faces as the hips ("hip") or shoulders do."""
        line, up = self.lateral(part), np.broadcast_to(self.gravity.up, (len(self.coords), 3))
        level = line - dot(line, up)[:, None] * up
        lying = np.linalg.norm(level, axis=1) < LEAST_LATERAL * np.linalg.norm(line, axis=1)
        right = np.where(lying[:, None], np.nan, unit(level))
        return np.cross(up, right), up, right

    @cached_property
    def trunk(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Forward, up, right (T, 3) of the trunk's own frame."""
        up, line = unit(self.bone("mid_hip", "mid_shoulder")), self.lateral("shoulder")
        right = unit(line - dot(line, up)[:, None] * up)
        return np.cross(up, right), up, right

    # --- sizes, over the whole clip

    @cached_property
    def sizes(self) -> Sizes:
        """Sizes of the person over the whole recording; the given ones where there are any."""
        if self.known:
            return self.known
        legs = [
            np.linalg.norm(self.bone(f"{side}_hip", f"{side}_knee"), axis=1)
            + np.linalg.norm(self.bone(f"{side}_knee", f"{side}_ankle"), axis=1)
            for side in SIDES
        ]
        shoulders = np.linalg.norm(self.bone("left_shoulder", "right_shoulder"), axis=1)
        trunk = np.linalg.norm(self.bone("mid_hip", "mid_shoulder"), axis=1)
        trunk = trunk[np.isfinite(trunk)]
        longest = float(np.percentile(trunk, 95)) if len(trunk) else np.nan
        return Sizes(median(np.concatenate(legs)), median(shoulders), self._floor(), longest)

    def _floor(self) -> float:
        """Height of the floor along "up": under the lowest that feet come to, else the world's own; NaN if unknown."""
        heights = [
            self.point(f"{side}_{name}") @ self.gravity.up - sole for name, sole in _SOLES.items() for side in SIDES
            if self.joints(f"{side}_{name}")
        ]  # fmt: skip
        lowest = np.concatenate(heights) if heights else np.empty(0)
        lowest = lowest[np.isfinite(lowest)]
        if len(lowest):
            return float(np.percentile(lowest, 2))
        return 0.0 if self.poses.space == Space.WORLD else np.nan

    @cached_property
    def out_of_plane(self) -> np.ndarray:
        """(T,) degrees that the person is turned out of the stated view; 0 in space, NaN where it cannot be told."""
        if not self.view:
            return np.zeros(len(self.coords))
        width = np.linalg.norm(self.bone("left_shoulder", "right_shoulder"), axis=1)
        share = np.clip(width / (WIDTH_OF_TRUNK * self.sizes.trunk), 0, 1)
        return np.degrees(np.arcsin(share) if self.view in SIDES else np.arccos(share))

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What the user must know of how this was measured."""
        found = [tr("Up is assumed: {source}.", source=self.gravity.source)] if self.gravity.assumed else []
        if self.view:
            found.append(tr("Measured in a picture: what happens out of its plane is not measurable."))
            turned = self.out_of_plane[np.isfinite(self.out_of_plane)]
            if len(turned) and np.median(turned) > 20:
                found.append(
                    tr(
                        "The person is turned about {median:.0f} degrees out of the stated view (over 30 in "
                        "{mean:.0%} of the time): angles are less certain by as much.",
                        median=np.median(turned), mean=np.mean(turned > 30)
                    )
                )
        if np.isnan(self.point("mid_hip")).all():
            found.append(tr("Hips are not seen: the trunk, and all that is measured against it, is not measurable."))
        return tuple(found)


def body_of(poses: PoseSequence, gravity: Gravity, view: str = "", sizes: Sizes | None = None) -> Body:
    """Raises ``PoseError`` for 2D poses without a view, and for a vertical of the wrong kind."""
    if poses.dims == 3:
        if len(gravity.up) != 3:
            raise PoseError(tr("Poses in space need a vertical in space"), expected=tr("three numbers"))
        return Body(poses, poses.coords.astype(float), gravity, known=sizes)
    if view not in VIEWS:
        action = tr("Say from which side the picture shows the person, or lift the poses to 3D")
        raise PoseError(tr("2D poses alone do not show what is forward"), expected=", ".join(VIEWS), action=action)
    if len(gravity.up) != 2:
        raise PoseError(tr("Poses in a picture need a vertical in the picture"), expected=tr("two numbers"))
    flat = np.pad(poses.coords.astype(float), ((0, 0), (0, 0), (0, 1)))
    flat[~poses.present] = np.nan
    up = Gravity(np.append(gravity.up, 0.0), gravity.source, gravity.sigma, gravity.assumed)
    return Body(poses, flat, up, view, sizes)


def median(values: np.ndarray) -> float:
    """The median of what is known; NaN where nothing is."""
    values = values[np.isfinite(values)]
    return float(np.median(values)) if len(values) else np.nan


def _mean_of_seen(points: np.ndarray) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # no joint of the point is seen
        return np.nanmean(points, axis=1)
