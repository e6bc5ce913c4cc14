"""A four-legged animal: its skeleton, how it stands and walks, and its surface.

Right-handed axes, y up, millimetres; it faces +z and has the left at +x. Each bone carries an ellipsoid of flesh. In a
walk the feet follow one another, left hind, left fore, right hind, right fore, each a quarter of the cycle after the
one before (Hildebrand 1965, the lateral sequence).
"""

from dataclasses import asdict, dataclass

import numpy as np

from core.skeleton import skeleton_from_dict
from core.synthesis.body import frames_along
from core.synthesis.color_renderer import ColoredMesh
from core.synthesis.primitives import ball
from core.synthesis.rasterizer import Raster
from core.synthesis.textures import value_noise

_TRUNK = (("pelvis", ""), ("spine", "pelvis"), ("thorax", "spine"), ("neck", "thorax"), ("head", "neck"),
          ("nose", "head"), ("tail", "pelvis"), ("tail_tip", "tail"))  # fmt: skip
_FORE, _HIND = ("shoulder", "elbow", "wrist", "hand"), ("hip", "knee", "ankle", "foot")
_GROUPS = {"nose": "face"}


def _rows() -> list[tuple[str, str, str]]:
    """(joint, parent, group)"""
    rows = [(joint, parent, _GROUPS.get(joint, "axial")) for joint, parent in _TRUNK]
    for side in ("left", "right"):
        for limb, chain, root in (("arm", _FORE, "thorax"), ("leg", _HIND, "pelvis")):
            names = [f"{side}_{name}" for name in chain]
            rows += [(joint, parent, f"{side}_{limb}") for joint, parent in zip(names, [root, *names], strict=False)]
    return rows


_NAMES = [joint for joint, _, _ in _rows()]
QUADRUPED = skeleton_from_dict({
    "name": "quadruped24", "title": "A four-legged animal, 24 joints", "joints": _NAMES,
    "parents": [_NAMES.index(parent) if parent else -1 for _, parent, _ in _rows()],
    "groups": [group for _, _, group in _rows()],
})  # fmt: skip
BONES = tuple(QUADRUPED.joints[child] for _, child in QUADRUPED.bones)
"""Names of bones: those of the joints that they lead to."""
_PHASES = {"left_leg": 0.0, "left_arm": 0.25, "right_leg": 0.5, "right_arm": 0.75}
_STANDS = {"arm": (-12.0, -20.0, 6.0, 38.0), "leg": (-20.0, 24.0, -34.0, 12.0)}
"""Degrees from straight down, forwards, of the four bones of a limb."""
_SWINGS = {"arm": (3.0, 24.0, 22.0, 20.0), "leg": (3.0, 22.0, 24.0, 22.0)}
_LIFTS = {"arm": (0.0, 4.0, -48.0, -70.0), "leg": (0.0, 6.0, -34.0, 4.0)}
"""Degrees by which they bend while the foot is in the air."""


@dataclass(frozen=True)
class Build:
    """Millimetres; ``girth`` is a factor."""

    trunk: float = 620.0
    legs: float = 520.0
    neck: float = 260.0
    head: float = 200.0
    tail: float = 360.0
    width: float = 170.0
    girth: float = 1.0


def sample_build(rng: np.random.Generator) -> Build:
    """From a terrier to a pony, about."""
    size = float(np.exp(rng.uniform(np.log(0.6), np.log(1.8))))
    girth, *factors = np.exp(rng.normal(0, 0.18, 7)).tolist()
    usual = {name: length for name, length in asdict(Build()).items() if name != "girth"}
    varied = {name: size * length * factor for (name, length), factor in zip(usual.items(), factors, strict=True)}
    return Build(**varied, girth=girth)


@dataclass(frozen=True)
class Gait:
    """``phase`` of the cycle, 0 to 1; ``stride`` 0 stands and 1 walks out; degrees that neck and trunk turn."""

    phase: float = 0.0
    stride: float = 1.0
    nod: float = 0.0
    look: float = 0.0
    bend: float = 0.0
    wag: float = 0.0


def sample_gait(rng: np.random.Generator) -> Gait:
    stride = float(rng.uniform(0.2, 1.3)) if rng.random() < 0.8 else 0.0
    nod, look, bend, wag = rng.normal(0, (20, 22, 9, 30))
    return Gait(float(rng.random()), stride, float(nod), float(look), float(bend), float(wag))


def posed(build: Build, gait: Gait = Gait(stride=0.0)) -> np.ndarray:
    """(24, 3) joints; the lowest foot is on the ground, the pelvis over the origin."""
    at = _trunk(build, gait)
    for limb, phase in _PHASES.items():
        at |= _limb(limb, at, build, gait, (gait.phase + phase) % 1)
    joints = np.array([at[name] for name in QUADRUPED.joints])
    joints[:, 1] -= joints[:, 1].min() - 0.03 * build.legs
    return joints


def _trunk(build: Build, gait: Gait) -> dict[str, np.ndarray]:
    half, up = build.trunk / 2, build.legs
    at = {"pelvis": np.array([0, up, 0])}
    at["spine"] = at["pelvis"] + _along(half, 3, gait.bend / 2)
    at["thorax"] = at["spine"] + _along(half, -2, gait.bend)
    at["neck"] = at["thorax"] + _along(build.neck, 42 + gait.nod, gait.bend + gait.look / 2)
    at["head"] = at["neck"] + _along(0.45 * build.head, 5 + gait.nod / 2, gait.bend + gait.look)
    at["nose"] = at["head"] + _along(0.7 * build.head, -28 + gait.nod / 2, gait.bend + gait.look)
    at["tail"] = at["pelvis"] + _along(0.4 * build.tail, -20, 180 + gait.wag / 2)
    at["tail_tip"] = at["tail"] + _along(0.6 * build.tail, -35, 180 + gait.wag)
    return at


def _limb(limb: str, at: dict, build: Build, gait: Gait, phase: float) -> dict[str, np.ndarray]:
    """The four joints of a limb whose foot is in the air in the last two fifths of its ``phase``."""
    side, kind = limb.split("_")
    chain, root = (_FORE, "thorax") if kind == "arm" else (_HIND, "pelvis")
    swing = np.cos(np.pi * phase / 0.6) if phase < 0.6 else -np.cos(np.pi * (phase - 0.6) / 0.4)
    lift = np.sin(np.pi * (phase - 0.6) / 0.4) if phase > 0.6 else 0.0
    angles = np.array(_STANDS[kind]) + gait.stride * (swing * np.array(_SWINGS[kind]) + lift * np.array(_LIFTS[kind]))
    lengths = np.array([0.22, 0.36, 0.36, 0.16]) * build.legs
    place = at[root] + np.array([(1 if side == "left" else -1) * build.width / 2, 0, 0])
    found = {}
    for name, angle, length in zip(chain, np.radians(angles), lengths, strict=True):
        place = place + length * np.array([0, -np.cos(angle), np.sin(angle)])
        found[f"{side}_{name}"] = place
    return found


def _along(length: float, rise: float, turn: float) -> np.ndarray:
    """A bone of that length: ``rise`` degrees up from straight ahead, ``turn`` degrees to the left."""
    up, left = np.radians(rise), np.radians(turn)
    return length * np.array([np.cos(up) * np.sin(left), np.sin(up), np.cos(up) * np.cos(left)])


def bone_frames(joints: np.ndarray) -> np.ndarray:
    """(B, 3, 3) frames of the bones in a pose (24, 3): y along the bone, x as far to the left as that allows."""
    parents, children = np.array(QUADRUPED.bones).T
    along = joints[children] - joints[parents]
    across = joints[QUADRUPED.index("left_hip")] - joints[QUADRUPED.index("right_hip")]
    return frames_along(along, np.broadcast_to(across, along.shape))


def turns(build: Build, joints: np.ndarray) -> np.ndarray:
    """(B, 3, 3) of bones from the standing animal to a pose (24, 3)."""
    return bone_frames(joints) @ bone_frames(posed(build)).transpose(0, 2, 1)


class Animal:
    """A coat on a build that can be drawn in any pose: patches of two colours."""

    def __init__(self, build: Build, coat: tuple, patches: tuple, seed: int):
        self._build, self._coat, self._patches, self._seed = build, np.array(coat), np.array(patches), seed
        self._ball, self._faces = ball((0, 0, 0), 1.0, 9)

    def mesh(self, joints: np.ndarray) -> ColoredMesh:
        """The surface in a pose (24, 3)."""
        parents, children = np.array(QUADRUPED.bones).T
        middles, frames = (joints[parents] + joints[children]) / 2, bone_frames(joints)
        radii = self._radii(np.linalg.norm(joints[children] - joints[parents], axis=1))
        vertices = middles[:, None] + np.einsum("bij,bvj->bvi", frames, self._ball * radii[:, None])
        normals = np.einsum("bij,bvj->bvi", frames, self._ball / radii[:, None])
        normals /= np.linalg.norm(normals, axis=2, keepdims=True)
        count, size = len(radii), len(self._ball)
        faces = np.concatenate([self._faces + bone * size for bone in range(count)])
        rest = (self._ball[None] * radii[:, None] + 1000 * np.arange(count)[:, None, None]).reshape(-1, 3)
        return ColoredMesh(vertices.reshape(-1, 3), normals.reshape(-1, 3), faces, self._painted(faces, rest))

    def _radii(self, lengths: np.ndarray) -> np.ndarray:
        """(B, 3) half axes of each bone's flesh: the trunk is as deep as the legs let it be, limbs taper."""
        build = self._build
        thick = {"spine": 0.75, "thorax": 0.85, "neck": 0.42, "head": 0.4, "nose": 0.24, "tail": 0.12, "tail_tip": 0.09,
                 "shoulder": 0.3, "elbow": 0.22, "wrist": 0.13, "hand": 0.12, "hip": 0.34, "knee": 0.3, "ankle": 0.15,
                 "foot": 0.12}  # fmt: skip
        across = np.array([thick[name.split("_", 1)[1] if name[:5] in ("left_", "right") else name] for name in BONES])
        across = across * build.width * build.girth * 0.75
        return np.column_stack([across, 0.5 * lengths + 0.7 * across, 1.1 * across])

    def _painted(self, faces: np.ndarray, rest: np.ndarray):
        def albedo(raster: Raster) -> np.ndarray:
            x, y, z = raster.interpolate(faces, rest).T
            noise = value_noise(x + z, y, 0.6 * self._build.width, self._seed, octaves=3)
            return np.where((noise > 0.15)[:, None], self._patches, self._coat) * (1 + 0.25 * noise[:, None])

        return albedo
