"""A human body as a skinned triangle mesh that follows 28 joints.

Every bone is a segment between two joints of ``mpi28``. Its frame (y along the bone, x to the body's left) is built
from joint positions in the same way at rest and in a pose, so that ``pose_frame @ stretch @ rest_frame.T`` carries
the surface from one to the other: no rest pose has to agree with any convention, and a bone is as long as its joints
are apart. Positions do not determine the turn of a bone about itself; it is taken from the plane in which elbow and
knee bend, from the feet, and where a limb is straight from the least turn against the trunk.

Axes are those of the joints given: right-handed, y up (world), millimetres. A person who faces +z has the left at +x.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from core.errors import PoseError
from core.language import tr
from core.skeleton import load_skeleton

SKELETON = load_skeleton("mpi28")


@dataclass(frozen=True)
class Bone:
    """A rigid part of the body between two joints. ``uniform`` parts grow in all directions when they get longer."""

    name: str
    start: str
    end: str
    uniform: bool = False


def _limbs(side: str) -> tuple[Bone, ...]:
    return (
        Bone(f"{side}_clavicle", "spine4", f"{side}_shoulder"),
        Bone(f"{side}_upper_arm", f"{side}_shoulder", f"{side}_elbow"),
        Bone(f"{side}_forearm", f"{side}_elbow", f"{side}_wrist"),
        Bone(f"{side}_palm", f"{side}_wrist", f"{side}_hand", uniform=True),
        Bone(f"{side}_thigh", f"{side}_hip", f"{side}_knee"),
        Bone(f"{side}_shin", f"{side}_knee", f"{side}_ankle"),
        Bone(f"{side}_instep", f"{side}_ankle", f"{side}_foot", uniform=True),
        Bone(f"{side}_toes", f"{side}_foot", f"{side}_toe", uniform=True),
    )


BONES: tuple[Bone, ...] = (
    Bone("hips", "pelvis", "spine"),
    Bone("abdomen", "spine", "spine2"),
    Bone("waist", "spine2", "spine3"),
    Bone("chest", "spine3", "spine4"),
    Bone("throat", "spine4", "neck"),
    Bone("neck", "neck", "head"),
    Bone("skull", "head", "head_top", uniform=True),
    *_limbs("left"),
    *_limbs("right"),
)
BONE_INDEX = {bone.name: index for index, bone in enumerate(BONES)}

# Upper arms and thighs turn about themselves along their length: links that take 0, 1/3 and 2/3 of the turn lie between
# the trunk and the bone, so that no two neighbours differ by so much that the skin between them collapses.
_TURNING = tuple(f"{side}_{name}" for side in ("left", "right") for name in ("upper_arm", "thigh"))
_TURNS = 3
_LINKS = BONES + tuple(replace(BONES[BONE_INDEX[name]], name=f"{name}_{k}") for name in _TURNING for k in range(_TURNS))
_LINK_INDEX = {link.name: index for index, link in enumerate(_LINKS)}
_START = np.array([SKELETON.index(link.start) for link in _LINKS])
_END = np.array([SKELETON.index(link.end) for link in _LINKS])
_UNIFORM = np.array([link.uniform for link in _LINKS])
_SPINE_TURN = {"hips": 0.0, "abdomen": 0.2, "waist": 0.5, "chest": 0.8, "throat": 1.0, "neck": 1.0, "skull": 1.0}
"""How much of the shoulders' turn against the hips a part of the trunk has taken up."""

# A limb bent by less than the first sine says nothing of its turn, by more than the second everything.
_BEND_FROM, _BEND_TO = 0.12, 0.45


@dataclass(frozen=True, eq=False)
class Body:
    """A surface with its skeleton at rest. Arrays are read-only.

    rest     (V, 3) float32 millimetres, y up, facing +z
    faces    (F, 3) int32, counter-clockwise seen from outside
    weights  (V, B) float32, rows sum to 1: how much each of ``BONES`` moves a vertex
    joints   (28, 3) float64 the ``mpi28`` joints at rest
    normals  (V, 3) float32 unit, outward, at rest
    """

    rest: np.ndarray
    faces: np.ndarray
    weights: np.ndarray
    joints: np.ndarray
    normals: np.ndarray
    _rest_frames: np.ndarray = field(init=False, repr=False)
    _skin: np.ndarray = field(init=False, repr=False)

    def __post_init__(self) -> None:
        kinds = {"rest": np.float32, "faces": np.int32, "weights": np.float32, "joints": np.float64,
                 "normals": np.float32}
        for name, kind in kinds.items():
            array = np.array(getattr(self, name), kind)
            array.setflags(write=False)
            object.__setattr__(self, name, array)
        object.__setattr__(self, "_rest_frames", link_frames(self.joints))
        object.__setattr__(self, "_skin", _shared_turns(self.weights, self.rest, self.joints))

    @property
    def labels(self) -> np.ndarray:
        """(V,) uint8: the bone (index into ``BONES``) that moves each vertex most."""
        return self.weights.argmax(axis=1).astype(np.uint8)

    def vertices(self, joints: np.ndarray, twist: Mapping[str, float] | None = None) -> np.ndarray:
        """(V, 3) float32 surface for (28, 3) joint positions, in their space; see ``transforms``."""
        matrices = self._blended(joints, twist)
        return np.einsum("vij,vj->vi", matrices[:, :, :3], self.rest) + matrices[:, :, 3]

    def surface(self, joints: np.ndarray, twist: Mapping[str, float] | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Vertices and unit normals, both (V, 3) float32; stretch along bones is small and left out of the normals."""
        matrices = self._blended(joints, twist)
        vertices = np.einsum("vij,vj->vi", matrices[:, :, :3], self.rest) + matrices[:, :, 3]
        return vertices, _unit(np.einsum("vij,vj->vi", matrices[:, :, :3], self.normals))

    def _blended(self, joints: np.ndarray, twist: Mapping[str, float] | None) -> np.ndarray:
        matrices = self._link_transforms(joints, twist).reshape(len(_LINKS), 12).astype(np.float32)
        return (self._skin @ matrices).reshape(-1, 3, 4)

    def rotations(self, joints: np.ndarray, twist: Mapping[str, float] | None = None) -> np.ndarray:
        """(B, 3, 3) how each of ``BONES`` is turned from rest in a pose of (28, 3) joints, in the joints' axes."""
        bones = slice(len(BONES))
        return self._frames_in(joints, twist)[bones] @ self._rest_frames[bones].transpose(0, 2, 1)

    def _link_transforms(self, joints: np.ndarray, twist: Mapping[str, float] | None) -> np.ndarray:
        """(L, 3, 4) affine maps of links from rest to the pose of (28, 3) joints in millimetres."""
        frames = self._frames_in(joints, twist)
        joints = np.asarray(joints, np.float64)
        linear = frames @ (self._scales(joints)[:, :, None] * self._rest_frames.transpose(0, 2, 1))
        offset = joints[_START] - np.einsum("bij,bj->bi", linear, self.joints[_START])
        return np.concatenate([linear, offset[:, :, None]], axis=2)

    def _frames_in(self, joints: np.ndarray, twist: Mapping[str, float] | None) -> np.ndarray:
        """(L, 3, 3) frames of links in the pose of (28, 3) joints in millimetres.

        ``twist`` adds degrees of turn about bones' own axes by name (a head that looks to the side, a forearm that
        pronates). Raises ``PoseError`` for joints that are missing.
        """
        joints = np.asarray(joints, np.float64)
        if joints.shape != (len(SKELETON), 3) or not np.isfinite(joints).all():
            expected = tr("(28, 3) finite millimetres")
            raise PoseError(tr("A body needs all joints of mpi28"), expected=expected, got=str(joints.shape))
        frames = link_frames(joints, self._rest_frames)
        for name, degrees in (twist or {}).items():
            frames[BONE_INDEX[name]] = frames[BONE_INDEX[name]] @ _turn_about_y(degrees)
        return frames

    def _scales(self, joints: np.ndarray) -> np.ndarray:
        """Stretch along the axes of each link's frame, (links, 3)."""
        along = _lengths(joints) / _lengths(self.joints)
        scales = np.ones((len(_LINKS), 3))
        scales[:, 1] = along
        scales[_UNIFORM] = along[_UNIFORM, None]
        scales[BONE_INDEX["hips"], 0] = _hip_width(joints) / _hip_width(self.joints)
        return scales

    def twist_from(
        self, joints: np.ndarray, rotations: Mapping[str, np.ndarray], source_rest: np.ndarray
    ) -> dict[str, float]:
        """``twist`` with which bones turn as a motion file with rotations says, degrees by bone.

        ``rotations`` are the world rotations (3, 3) of joints by ``mpi28`` name, from a rest pose whose joints were
        ``source_rest`` (28, 3), to the pose whose joints are ``joints`` (28, 3). Bones without one are left out.
        """
        rest = link_frames(np.asarray(source_rest, np.float64))
        frames, twist = link_frames(np.asarray(joints, np.float64), self._rest_frames), {}
        for index, bone in enumerate(BONES):
            if bone.start in rotations:
                x = np.asarray(rotations[bone.start]) @ rest[index][:, 0]
                twist[bone.name] = float(np.degrees(np.arctan2(-x @ frames[index][:, 2], x @ frames[index][:, 0])))
        return twist

    def fitted(self, joints: np.ndarray) -> "Body":
        """This body scaled to a subject, (T, 28, 3) or (28, 3): girths follow the size of the skeleton."""
        joints = np.asarray(joints, np.float64).reshape(-1, len(SKELETON), 3)
        lengths = np.nanmedian(np.stack([_lengths(frame) for frame in joints]), axis=0)
        return self.scaled(lengths.sum() / _lengths(self.joints).sum())

    def scaled(self, factor: float) -> "Body":
        """The same body, ``factor`` times as large."""
        return replace(self, rest=self.rest * factor, joints=self.joints * factor)


def _shared_turns(weights: np.ndarray, rest: np.ndarray, joints: np.ndarray) -> np.ndarray:
    """(V, links) weights: those of upper arms and thighs are shared along the bone by the links that turn less."""
    skin = np.zeros((len(weights), len(_LINKS)), np.float32)
    skin[:, :len(BONES)] = weights
    for name in _TURNING:
        bone = _LINK_INDEX[name]
        axis = joints[_END[bone]] - joints[_START[bone]]
        along = _TURNS * np.clip((rest - joints[_START[bone]]) @ axis / (axis @ axis) / 0.85, 0, 1)
        for k in range(_TURNS):
            link = _LINK_INDEX[f"{name}_{k}"]
            skin[:, link] = weights[:, bone] * np.maximum(1 - np.abs(along - k), 0)
            skin[:, bone] -= skin[:, link]
    return skin


def link_frames(joints: np.ndarray, rest: np.ndarray | None = None) -> np.ndarray:
    """(links, 3, 3) frames, columns x (to the left), y (along the bone), z, from (28, 3) joints; first ``BONES``,
    then those between the trunk and upper arms and thighs.

    ``rest`` holds the frames of the rest pose that straight limbs are turned from with the least rotation; without it
    the joints are themselves a rest pose: upright, facing +z, arms out or down.
    """
    axes = joints[_END] - joints[_START]
    at = {name: joints[index] for index, name in enumerate(SKELETON.joints)}
    hips, shoulders = _unit(at["left_hip"] - at["right_hip"]), _unit(at["left_shoulder"] - at["right_shoulder"])
    left = np.zeros_like(axes)
    for name, turn in _SPINE_TURN.items():
        left[BONE_INDEX[name]] = (1 - turn) * hips + turn * shoulders
    frames = np.zeros((len(_LINKS), 3, 3))
    trunk = range(len(_SPINE_TURN))
    frames[trunk] = frames_along(axes[trunk], left[trunk])
    for side in ("left", "right"):
        _add_limbs(side, frames, axes, rest)
    return frames


def _add_limbs(side: str, frames: np.ndarray, axes: np.ndarray, rest) -> None:
    """Clavicle, arm and leg of one side; the trunk's frames are there already."""
    names = ("clavicle", "upper_arm", "forearm", "palm", "thigh", "shin", "instep", "toes")
    bone = {name: _LINK_INDEX[f"{side}_{name}"] for name in names}
    chest, hips = BONE_INDEX["chest"], BONE_INDEX["hips"]
    frames[bone["clavicle"]] = _frame(axes[bone["clavicle"]], np.cross(axes[bone["clavicle"]], frames[chest][:, 2]))

    upper, fore = axes[bone["upper_arm"]], axes[bone["forearm"]]
    straight = _straight(bone["upper_arm"], chest, np.cross(upper, frames[chest][:, 2]), upper, frames, rest)
    hinge = _hinge(np.cross(_unit(upper), _unit(fore)), straight)
    _add_turns(f"{side}_upper_arm", frames, upper, hinge if rest is None else straight, hinge)
    for name in ("upper_arm", "forearm", "palm"):
        frames[bone[name]] = _frame(axes[bone[name]], hinge)

    thigh, shin = axes[bone["thigh"]], axes[bone["shin"]]
    straight = _straight(bone["thigh"], hips, frames[hips][:, 0], thigh, frames, rest)
    foot = np.cross(axes[bone["instep"]], shin)
    hinge = _hinge(np.cross(_unit(thigh), _unit(shin)), straight)
    frames[bone["thigh"]] = _frame(thigh, hinge)
    _add_turns(f"{side}_thigh", frames, thigh, hinge if rest is None else straight, hinge)
    for name in ("shin", "instep", "toes"):
        frames[bone[name]] = _frame(axes[bone[name]], _unit(foot) + 0.25 * hinge)


def _add_turns(name: str, frames: np.ndarray, axis: np.ndarray, straight: np.ndarray, hinge: np.ndarray) -> None:
    """The links of a bone that take only part of its turn about itself."""
    start = _frame(axis, straight)
    turn = np.degrees(np.arctan2(-hinge @ start[:, 2], hinge @ start[:, 0]))
    for k in range(_TURNS):
        frames[_LINK_INDEX[f"{name}_{k}"]] = start @ _turn_about_y(turn * k / _TURNS)


def _straight(bone: int, trunk: int, at_rest: np.ndarray, axis: np.ndarray, frames, rest) -> np.ndarray:
    """The x axis of a straight limb: carried along with the trunk, then turned as little as possible."""
    if rest is None:
        return _frame(axis, at_rest)[:, 0]
    carried = frames[trunk] @ rest[trunk].T @ rest[bone]
    return _least_rotation(carried[:, 1], _unit(axis)) @ carried[:, 0]


def _hinge(bend: np.ndarray, straight: np.ndarray) -> np.ndarray:
    """The axis an elbow or a knee bends about: where it is bent its plane's normal, else that of a straight limb."""
    sine = np.linalg.norm(bend)
    weight = _ease(sine, _BEND_FROM, _BEND_TO)
    return weight * bend / max(sine, 1e-9) + (1 - weight) * straight


def frames_along(along: np.ndarray, left: np.ndarray) -> np.ndarray:
    """(N, 3, 3) right-handed frames with y along the bones and x as near to ``left`` as that allows."""
    y = _unit(along)
    x = _unit(left - (left * y).sum(-1, keepdims=True) * y)
    return np.stack([x, y, np.cross(x, y)], axis=-1)


def _frame(along: np.ndarray, left: np.ndarray) -> np.ndarray:
    return frames_along(along[None], left[None])[0]


def _least_rotation(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The rotation by the smallest angle that takes unit vector ``a`` to ``b``; a half turn takes any axis."""
    cosine, normal = float(a @ b), np.cross(a, b)
    if cosine < -1 + 1e-9:
        axis = _unit(np.cross(a, np.eye(3)[np.abs(a).argmin()]))
        return 2 * np.outer(axis, axis) - np.eye(3)
    skew = np.array([[0, -normal[2], normal[1]], [normal[2], 0, -normal[0]], [-normal[1], normal[0], 0]])
    return np.eye(3) + skew + skew @ skew / (1 + cosine)


def _ease(x, start: float, stop: float):
    """0 before ``start``, 1 after ``stop``, smooth between."""
    t = np.clip((x - start) / (stop - start), 0, 1)
    return t * t * (3 - 2 * t)


def _turn_about_y(degrees: float) -> np.ndarray:
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def _unit(v: np.ndarray) -> np.ndarray:
    return v / np.maximum(np.linalg.norm(v, axis=-1, keepdims=True), 1e-9)


def _lengths(joints: np.ndarray) -> np.ndarray:
    return np.maximum(np.linalg.norm(joints[_END] - joints[_START], axis=-1), 1.0)


def _hip_width(joints: np.ndarray) -> float:
    return float(np.linalg.norm(joints[SKELETON.index("left_hip")] - joints[SKELETON.index("right_hip")]))
