"""MakeHuman's base mesh as a ``Body``: read from a user's own MakeHuman or MPFB folder (CC0 data, not shipped).

The folder holds ``base.obj``, ``rig.cmu_mb.json``, ``weights.cmu_mb.json.gz`` and ``targets/*.target.gz``. The mesh is
in decimetres, y up, facing +z. Shapes are sums of targets as MakeHuman combines them: ancestry x sex x age, the
bilinear product of muscle and weight, and height.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.language import tr
from core.synthesis.body import BONE_INDEX, BONES, SKELETON, Body
from core.synthesis.procedural_body import STATURE, Shape
from core.synthesis.rasterizer import vertex_normals
from core.words import in_words

ANCESTRIES = ("african", "asian", "caucasian")
# The CMU skeleton's shoulders lie higher, its neck and skull base lower, than MakeHuman's joints (millimetres).
_CMU_SHOULDER, _CMU_NECK, _CMU_HEAD = np.array([0, 18, 0]), np.array([0, -34, -6]), np.array([0, -24, -12])
CLOTHES = {"": (), "tights": ("helper-tights",), "skirt": ("helper-skirt",)}

# Bones of the rig -> ours, without their side.
_BONES = {
    "Hips": "hips", "LowerBack": "abdomen", "Spine": "waist", "Spine1": "chest", "Neck": "neck", "Neck1": "neck",
    "Head": "skull", "HipJoint": "hips", "Shoulder": "clavicle", "Arm": "upper_arm", "ForeArm": "forearm",
    "Hand": "palm", "FingerBase": "palm", "HandFinger1": "palm", "Thumb": "palm", "UpLeg": "thigh", "Leg": "shin",
    "Foot": "instep", "ToeBase": "toes",
}


@dataclass(frozen=True, eq=False)
class _Mesh:
    """vertices (V, 3) millimetres; faces of each group, triangulated; each joint cube's vertices by name."""

    vertices: np.ndarray
    faces: dict[str, np.ndarray]
    weights: np.ndarray


def makehuman_body(folder: str | Path, shape: Shape | None = None, *, age: float = 0.0, ancestry=(1.0, 1.0, 1.0),
                   clothes: str = "") -> Body:
    """MakeHuman's body of that shape. ``age`` 0 young to 1 old; ``ancestry`` weights of ``ANCESTRIES``;
    ``clothes``: "tights" or "skirt" adds that helper as a loose surface.

    Raises ``FormatError`` where the folder is not MakeHuman's.
    """
    folder, shape = Path(folder), shape or Shape()
    try:
        mesh = _load(folder)
        vertices = mesh.vertices + _shape_offsets(folder, len(mesh.vertices), shape, age, ancestry)
        body = _body(mesh, vertices, clothes)
    except (OSError, KeyError, ValueError, IndexError, TypeError, EOFError) as error:
        raise FormatError(
            tr("{folder} is not a folder of MakeHuman's assets", folder=folder),
            expected=tr("base.obj, rig.cmu_mb.json, weights, targets"),
            got=in_words(error),
        ) from error
    return body.scaled(shape.stature / (body.rest[:, 1].max() - body.rest[:, 1].min()))


def _body(mesh: _Mesh, vertices: np.ndarray, clothes: str) -> Body:
    joints = _joints(mesh, vertices)
    faces = np.concatenate([mesh.faces[group] for group in ("body", *CLOTHES[clothes])])
    used, faces = np.unique(faces, return_inverse=True)
    rest, faces = vertices[used], faces.reshape(-1, 3)
    floor = np.array([0, rest[:, 1].min(), 0])
    weights = mesh.weights[used]
    return Body(rest=rest - floor, faces=faces, weights=weights / weights.sum(axis=1, keepdims=True),
                joints=joints - floor, normals=vertex_normals(rest, faces))


def _joints(mesh: _Mesh, vertices: np.ndarray) -> np.ndarray:
    """(28, 3) where the mocap's joints lie in this shape, from the centres of MakeHuman's joint cubes."""

    def cube(name: str) -> np.ndarray:
        return vertices[np.unique(mesh.faces[f"joint-{name}"])].mean(axis=0)

    skin = vertices[np.unique(mesh.faces["body"])]
    shoulders = (cube("l-shoulder") + cube("r-shoulder")) / 2 + _CMU_SHOULDER
    at = {"pelvis": cube("spine-4"), "neck": cube("neck") + _CMU_NECK, "head": cube("head") + _CMU_HEAD}
    at["spine4"] = np.array([0, shoulders[1] - 55, at["neck"][2]])
    for joint, height in (("spine", 1 / 6), ("spine2", 1 / 3), ("spine3", 2 / 3)):
        at[joint] = at["pelvis"] + height * (at["spine4"] - at["pelvis"])
    at["head_top"] = np.array([0, skin[:, 1].max(), at["head"][2] + 38])
    for side in ("left", "right"):
        s = side[0]
        at[f"{side}_shoulder"], at[f"{side}_elbow"] = cube(f"{s}-shoulder") + _CMU_SHOULDER, cube(f"{s}-elbow")
        at[f"{side}_wrist"], knuckle = cube(f"{s}-hand"), cube(f"{s}-finger-3-1")
        at[f"{side}_hand"] = at[f"{side}_wrist"] + 0.62 * (knuckle - at[f"{side}_wrist"])
        at[f"{side}_clavicle"] = 0.75 * at["spine4"] + 0.25 * at[f"{side}_shoulder"]
        at[f"{side}_hip"], at[f"{side}_knee"] = cube(f"{s}-upper-leg"), cube(f"{s}-knee")
        at[f"{side}_ankle"], at[f"{side}_foot"] = cube(f"{s}-ankle"), cube(f"{s}-toe-3-1")
        at[f"{side}_toe"] = at[f"{side}_foot"] + (0, -4, 57)
    return np.array([at[name] for name in SKELETON.joints])


# --- shape targets --------------------------------------------------------------------------------------------------


def _shape_offsets(folder: Path, count: int, shape: Shape, age: float, ancestry) -> np.ndarray:
    offsets = np.zeros((count, 3))
    for name, weight in _target_weights(shape, age, ancestry):
        if weight > 1e-3:
            index, moves = _target(folder / "targets" / f"{name}.target.gz")
            offsets[index] += weight * moves
    return offsets


def _target_weights(shape: Shape, age: float, ancestry) -> Iterator[tuple[str, float]]:
    """Names of targets and how much of each."""
    ancestry = np.asarray(ancestry, float) / np.sum(ancestry)
    height = (shape.stature / STATURE - 1) / 0.12
    for sex, of_sex in (("female", 1 - shape.sex), ("male", shape.sex)):
        for years, of_age in (("young", 1 - age), ("old", age)):
            for people, share in zip(ANCESTRIES, ancestry, strict=True):
                yield f"{people}-{sex}-{years}", of_sex * of_age * share
            for muscle, of_muscle in _levels(shape.muscle):
                for fat, of_fat in _levels(shape.fat):
                    name = f"universal-{sex}-{years}-{muscle}muscle-{fat}weight"
                    yield name, of_sex * of_age * of_muscle * of_fat
            extreme = "max" if height > 0 else "min"
            name = f"{sex}-{years}-averagemuscle-averageweight-{extreme}height"
            yield name, of_sex * of_age * min(abs(height), 1) * 0.5


def _levels(value: float) -> tuple[tuple[str, float], ...]:
    return (("min", max(-value, 0.0)), ("average", 1 - abs(value)), ("max", max(value, 0.0)))


@lru_cache(maxsize=128)
def _target(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Vertex indices and their moves in millimetres."""
    with gzip.open(path, "rt") as file:
        rows = np.array([line.split() for line in file if line.strip() and line[0] != "#"], float).reshape(-1, 4)
    return rows[:, 0].astype(np.int64), rows[:, 1:] * 100


# --- files ----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2)
def _load(folder: Path) -> _Mesh:
    vertices, faces = _read_obj(folder / "base.obj")
    return _Mesh(vertices, faces, _read_weights(folder / "weights.cmu_mb.json.gz", vertices))


def _read_obj(path: Path) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Vertices in millimetres and the triangles of each group."""
    vertices: list[list[float]] = []
    groups: dict[str, list[list[int]]] = {}
    group = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "v":
            vertices.append([float(x) for x in rest.split()])
        elif kind == "g":
            group = rest.strip()
        elif kind == "f":
            corners = [int(corner.split("/")[0]) - 1 for corner in rest.split()]
            fan = ([corners[0], corners[k], corners[k + 1]] for k in range(1, len(corners) - 1))
            groups.setdefault(group, []).extend(fan)
    return np.array(vertices) * 100, {name: np.array(rows) for name, rows in groups.items()}


def _read_weights(path: Path, vertices: np.ndarray) -> np.ndarray:
    """(V, B) weights of our bones from the rig's."""
    with gzip.open(path, "rt") as file:
        table = json.load(file)["weights"]
    weights = np.zeros((len(vertices), len(BONES)))
    for bone, rows in table.items():
        pairs = np.array(rows, float).reshape(-1, 2)
        weights[pairs[:, 0].astype(np.int64), _our_bone(bone)] += pairs[:, 1]
    weights[weights.sum(axis=1) == 0, BONE_INDEX["hips"]] = 1
    return weights


def _our_bone(name: str) -> int:
    side = {"L": "left_", "R": "right_"}.get(name[0], "") if name not in _BONES else ""
    plain = name.removeprefix("Left").removeprefix("Right")
    if plain not in _BONES:
        plain = name[1:]
    ours = _BONES[plain]
    return BONE_INDEX[ours if ours in BONE_INDEX else side + ours]
