"""glTF 2.0 as .glb or .gltf: skeletons with their motion, each with a simple body, for any viewer and game engine.

**Writing.** One node a joint (``core.kinematics.rig``), all rotations none in the rest pose; rotations of every joint
and positions of the root (and of joints that slide) at the poses' own times, linear between; a mesh
(``core.kinematics.skin``) bound to them. Metres, y up, as glTF has it. Several people are several skins of a scene.

**Reading.** Each skin is a person; its joints are where their nodes are; other nodes move them along. Rotations
are those from the pose of binding. Of several animations the first is read, the others are named as left out, as are
morph targets and the motion of nodes that move no joint. Keys that are not even are resampled at 30 frames/s. Buffers
are inside the file or beside it; arrays may be sparse. Meshes are not looked at, so those that Draco compressed do no
harm; files whose arrays meshopt compressed are named, and not read.

Facts: metres and y up are stated by the format, the rate by even keys, else assumed.

Source: Khronos Group, glTF 2.0 Specification (2021), 3.6 accessors (3.6.2.3 sparse ones), 3.7.3 skins, 3.11
animations, 4.4 GLB.
"""

import base64
import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import STATED, noted
from core.io.files import head, replacing
from core.io.people import check_people, check_size
from core.io.rigs import RigOptions, depth_first, in_axes, rigs_of
from core.io.skeletal import chained, composed, frames_of, person_of_matrices
from core.kinematics.bones import children_of
from core.kinematics.rig import Rig
from core.kinematics.rotations import matrix_from_quaternion, quaternion_from_matrix
from core.kinematics.skin import skin_of
from core.language import tr
from core.poses import PoseSequence
from core.untrusted.text import parse_json

_KEEPS = "the place of the root and rotations of the bones, times, several people"
_LOSES = (
    "bone lengths that change, missing joints (they keep their last rotation; those never there are left out), "
    "confidence, visibility, status, provenance, a start before 0 s (it becomes 0 s), gaps and "
    "uneven times (viewers fill in what is between)"
)
_MAGIC, _JSON, _BINARY = b"glTF", 0x4E4F534A, 0x004E4942
_FLOAT, _SHORT, _INT = 5126, 5123, 5125
_KINDS = {5120: "<i1", 5121: "<u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTHS = {"SCALAR": (), "VEC2": (2,), "VEC3": (3,), "VEC4": (4,), "MAT4": (4, 4)}
_MOST_NODES = 10_000
_COLORS = ((0.27, 0.51, 0.71), (0.87, 0.55, 0.26), (0.35, 0.65, 0.42), (0.62, 0.45, 0.71))

# --- writing ---------------------------------------------------------------------------------------------------------


class _Scene:
    """A glTF document that grows: what is added gives its index."""

    def __init__(self) -> None:
        self.lists: dict[str, list[dict]] = {name: [] for name in (
            "nodes", "meshes", "materials", "skins", "accessors", "bufferViews"
        )}  # fmt: skip
        self.roots: list[int] = []
        self.channels: list[dict] = []
        self.samplers: list[dict] = []
        self.binary = bytearray()

    def add(self, kind: str, **facts) -> int:
        self.lists[kind].append(facts)
        return len(self.lists[kind]) - 1

    def array(self, values: np.ndarray, kind: str, dtype: int = _FLOAT, **facts) -> int:
        """An accessor of an array; ``facts`` are the buffer view's."""
        data = np.ascontiguousarray(values, _KINDS[dtype])
        view = self.add("bufferViews", buffer=0, byteOffset=len(self.binary), byteLength=data.nbytes, **facts)
        self.binary += data.tobytes() + b"\0" * (-data.nbytes % 4)
        flat = data.reshape(len(data), -1)
        bounds = {"min": flat.min(axis=0).tolist(), "max": flat.max(axis=0).tolist()} if kind != "MAT4" else {}
        return self.add("accessors", bufferView=view, componentType=dtype, count=len(data), type=kind, **bounds)

    def move(self, node: int, path: str, times: int, values: np.ndarray) -> None:
        output = self.array(values, "VEC4" if path == "rotation" else "VEC3")
        self.channels.append({"sampler": len(self.samplers), "target": {"node": node, "path": path}})
        self.samplers.append({"input": times, "output": output, "interpolation": "LINEAR"})

    def document(self) -> dict:
        animations = [{"name": "Motion", "channels": self.channels, "samplers": self.samplers}]
        return {
            "asset": {"version": "2.0", "generator": "Posewright"}, "scene": 0, "scenes": [{"nodes": self.roots}],
            **self.lists, "animations": animations, "buffers": [{"byteLength": len(self.binary)}],
        }  # fmt: skip


def write_gltf(path: Path, people: People, options: RigOptions | None = None) -> None:
    """Everyone in one scene, as JSON in .gltf, else as GLB. Raises ``FormatError`` or ``PoseError``."""
    scene, embedded = _Scene(), path.suffix.lower() == ".gltf"
    for number, (person, rig) in enumerate(rigs_of(people, options or RigOptions(), "glTF").items()):
        _add_person(scene, in_axes(rig, 1000.0, "y"), rig, f"Person {person + 1}", _COLORS[number % len(_COLORS)])
    document = scene.document()
    if embedded:
        data = base64.b64encode(scene.binary).decode("ascii")
        document["buffers"][0]["uri"] = f"data:application/octet-stream;base64,{data}"
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()
    with replacing(path) as temporary:
        temporary.write_bytes(text if embedded else _glb(text, bytes(scene.binary)))


def _glb(text: bytes, binary: bytes) -> bytes:
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<II", len(text), _JSON) + text + struct.pack("<II", len(binary), _BINARY) + binary
    return struct.pack("<4sII", _MAGIC, 2, 12 + len(chunks)) + chunks


def _add_person(scene: _Scene, rig: Rig, sized: Rig, name: str, color: Sequence[float]) -> None:
    """A rig in metres, and the body of the same rig in millimetres."""
    first, order = len(scene.lists["nodes"]), depth_first(rig.parents)
    node = {joint: first + place for place, joint in enumerate(order)}
    children = children_of(rig.parents)
    start = np.where((np.array(rig.parents) < 0)[:, None], rig.places[0], rig.offsets)
    for joint in order:
        below = {"children": [node[child] for child in children[joint]]} if children[joint] else {}
        scene.add("nodes", name=rig.names[joint], translation=start[joint].tolist(), **below)
    times = scene.array(rig.times - min(rig.times[0], 0.0), "SCALAR")
    for joint in order:
        scene.move(node[joint], "rotation", times, _continuous(quaternion_from_matrix(rig.rotations[:, joint])))
        if rig.parents[joint] < 0 or joint in rig.slides:
            scene.move(node[joint], "translation", times, rig.places[:, joint])
    bind = np.broadcast_to(np.eye(4), (len(order), 4, 4)).copy()
    bind[:, :3, 3] = -rig.rest_heads()[order]
    root = node[rig.parents.index(-1)]
    inverse = scene.array(bind.swapaxes(1, 2), "MAT4")
    skin = scene.add("skins", name=name, joints=[node[j] for j in order], skeleton=root, inverseBindMatrices=inverse)
    body = scene.add("nodes", name=name, mesh=_add_body(scene, sized, order, name, color), skin=skin)
    scene.roots += [root, body]


def _add_body(scene: _Scene, rig: Rig, order: Sequence[int], name: str, color: Sequence[float]) -> int:
    skin, place = skin_of(rig), np.argsort(order)
    pad = np.zeros((len(skin.points), 2))
    parts = {
        "POSITION": scene.array(skin.points / 1000, "VEC3", target=34962),
        "NORMAL": scene.array(skin.normals, "VEC3", target=34962),
        "JOINTS_0": scene.array(np.hstack([place[skin.joints], pad]), "VEC4", _SHORT, target=34962),
        "WEIGHTS_0": scene.array(np.hstack([skin.weights, pad]), "VEC4", target=34962),
    }
    surface = {"baseColorFactor": [*color, 1.0], "metallicFactor": 0.0, "roughnessFactor": 0.8}
    material = scene.add("materials", name=name, pbrMetallicRoughness=surface)
    faces = scene.array(skin.faces.reshape(-1), "SCALAR", _INT, target=34963)
    return scene.add("meshes", name=name, primitives=[{"attributes": parts, "indices": faces, "material": material}])


def _continuous(quaternions: np.ndarray) -> np.ndarray:
    """(T, 4) of the same rotations, none on the far side of the one before: what is between goes the short way."""
    far = (quaternions[1:] * quaternions[:-1]).sum(axis=1) < 0
    return quaternions * np.cumprod(np.r_[1, np.where(far, -1, 1)])[:, None]


# --- reading ---------------------------------------------------------------------------------------------------------


def _is_gltf(path: Path) -> bool:
    with path.open("rb") as file:
        if file.read(4) == _MAGIC:
            return True
    text = head(path).lstrip()
    return text.startswith("{") and '"asset"' in text and '"version"' in text


class _File:
    """A document with its buffers."""

    def __init__(self, path: Path):
        document, self._own = _split(path)
        self.lists: Mapping[str, list] = {k: v for k, v in document.items() if isinstance(v, list)}
        _check_packing(self.get("extensionsRequired"))
        self._folder = path.parent
        self._buffers: dict[int, bytes] = {}

    def get(self, kind: str) -> list:
        return self.lists.get(kind, [])

    def array(self, index: int) -> np.ndarray:
        """(N, ...) values of an accessor; whole numbers that stand for parts of one become those."""
        accessor = self.get("accessors")[index]
        kind, shape, count = np.dtype(_KINDS[accessor["componentType"]]), _WIDTHS[accessor["type"]], accessor["count"]
        check_size(count, max(int(np.prod(shape)), 1))
        filled = "bufferView" in accessor
        values = self._rows(accessor, kind, shape, count).copy() if filled else np.zeros((count, *shape), kind)
        if sparse := accessor.get("sparse"):
            at, number = sparse["indices"], sparse["count"]
            places = self._rows(at, np.dtype(_KINDS[at["componentType"]]), (), number)
            values[places] = self._rows(sparse["values"], kind, shape, number)
        if accessor.get("normalized") and kind.kind in "iu":
            return np.maximum(values / np.iinfo(kind).max, -1.0)
        return values.astype(float)

    def _rows(self, place: Mapping, kind: np.dtype, shape: tuple[int, ...], count: int) -> np.ndarray:
        """(count, ...) values at a place of a buffer view."""
        check_size(count, max(int(np.prod(shape)), 1))
        view = self.get("bufferViews")[place["bufferView"]]
        start, width = view.get("byteOffset", 0) + place.get("byteOffset", 0), kind.itemsize * int(np.prod(shape))
        steps = (view.get("byteStride", width), 1)
        rows = np.ndarray((count, width), np.uint8, self._buffer(view["buffer"]), start, steps)
        return np.ascontiguousarray(rows).view(kind).reshape(count, *shape)

    def _buffer(self, index: int) -> bytes:
        if index not in self._buffers:
            uri = self.get("buffers")[index].get("uri")
            self._buffers[index] = self._own if uri is None else self._beside(uri)
        return self._buffers[index]

    def _beside(self, uri: str) -> bytes:
        if uri.startswith("data:"):
            return base64.b64decode(uri.partition(",")[2], validate=True)
        name = Path(uri).name
        if name != uri or not (self._folder / name).is_file():
            raise FormatError(
                tr("A buffer of the glTF file is not beside it"), got=uri[:80], action=tr("Export it as GLB")
            )
        return (self._folder / name).read_bytes()


def _check_packing(required: Sequence[str]) -> None:
    """Raise ``FormatError`` where arrays cannot be read without unpacking them first."""
    if any(name.endswith("_meshopt_compression") for name in required):
        action = tr("Unpack it with: gltf-transform copy packed.glb plain.glb")
        raise FormatError(tr("The arrays of this glTF file are compressed with meshopt"), action=action)


def _split(path: Path) -> tuple[dict, bytes]:
    """The JSON document and the binary part of a GLB file."""
    data = path.read_bytes()
    if data[:4] != _MAGIC:
        return parse_json(data), b""
    parts: dict[int, bytes] = {}
    place = 12
    while place + 8 <= len(data):
        size, kind = struct.unpack_from("<II", data, place)
        parts.setdefault(kind, data[place + 8 : place + 8 + size])
        place += 8 + size
    return parse_json(parts[_JSON]), parts.get(_BINARY, b"")


def _parents(nodes: Sequence[dict]) -> list[int]:
    parents = [-1] * len(nodes)
    for number, node in enumerate(nodes):
        for child in node.get("children", ()):
            parents[child] = number
    return parents


def _keyed(file: _File, animation: dict) -> dict[tuple[int, str], tuple[np.ndarray, np.ndarray, str]]:
    """(node, path) -> times (K,), values (K, 3 or 4), interpolation."""
    found = {}
    for channel in animation.get("channels", ()):
        target, sampler = channel["target"], animation["samplers"][channel["sampler"]]
        if "node" in target and target["path"] in ("translation", "rotation", "scale"):
            way = sampler.get("interpolation", "LINEAR")
            times, values = file.array(sampler["input"]), file.array(sampler["output"])
            if len(times) == 0 or not np.isfinite(times).all() or (np.diff(times) <= 0).any():
                raise FormatError(tr("The keys of a glTF animation are not in order"))
            values = values[1::3] if way == "CUBICSPLINE" else values  # tangents before and after each are left out
            found[target["node"], target["path"]] = times, values[: len(times)], way
    return found


def _keys(keyed: Mapping) -> np.ndarray:
    """(K,) seconds at which anything has a key."""
    keys = np.unique(np.concatenate([times for times, *_ in keyed.values()] or [np.zeros(1)]))
    return keys[np.diff(keys, prepend=-1.0) > 1e-6]


def _sampled(times: np.ndarray, keys: tuple[np.ndarray, np.ndarray, str], path: str) -> np.ndarray:
    """(T, 3) or (T, 4) values at times, held outside of the keys; rotations are turned evenly between keys."""
    at, values, way = keys
    after = np.minimum(np.searchsorted(at, times + 1e-7, side="right"), len(at) - 1)
    before = np.maximum(after - 1, 0)
    low, high = values[before], values[after]
    share = np.clip((times - at[before]) / np.maximum(at[after] - at[before], 1e-9), 0, 1)[:, None]
    share = np.where(share > 1 - 1e-4, 1.0, 0.0) if way == "STEP" else share
    if path != "rotation":
        return low + share * (high - low)
    dot = (low * high).sum(axis=1, keepdims=True)
    high, angle = np.where(dot < 0, -high, high), np.arccos(np.clip(np.abs(dot), 0, 1))
    sine = np.where(angle > 1e-6, np.sin(angle), 1)
    weights = [np.where(angle > 1e-6, np.sin(part * angle) / sine, part) for part in (1 - share, share)]
    return weights[0] * low + weights[1] * high


def _matrices(nodes: Sequence[dict], keyed: Mapping, times: np.ndarray) -> np.ndarray:
    """(T, N, 4, 4) of the nodes in their parents' frames."""
    check_size(len(times), len(nodes), 16)
    local = np.empty((len(times), len(nodes), 4, 4))
    for number, node in enumerate(nodes):
        if "matrix" in node:
            local[:, number] = np.array(node["matrix"], float).reshape(4, 4).T
            continue
        parts = {"translation": (0, 0, 0), "rotation": (0, 0, 0, 1), "scale": (1, 1, 1)}
        values = {
            path: _sampled(times, keyed[number, path], path) if (number, path) in keyed else
            np.array([node.get(path, rest)], float)
            for path, rest in parts.items()
        }  # fmt: skip
        turned = matrix_from_quaternion(values["rotation"])
        local[:, number] = composed(values["translation"], turned, values["scale"])
    return local


@pose_format("gltf", title="glTF", extensions=(".glb", ".gltf"), sniff=_is_gltf, write=write_gltf, dims=(3,),
             keeps=_KEEPS, loses=_LOSES, options=RigOptions)  # fmt: skip
def read_gltf(path: Path) -> dict[int, PoseSequence]:
    """A person for each skin, 3D in world space. Raises ``FormatError``."""
    file = _File(path)
    nodes, skins, animations = file.get("nodes"), file.get("skins"), file.get("animations")
    if not skins:
        action = tr("Export the armature with a mesh that is bound to it")
        raise FormatError(
            tr("{path} holds no skeleton", path=path.name), expected=tr("glTF with a skin"), action=action
        )
    check_people(len(skins))
    if len(nodes) > _MOST_NODES:
        raise FormatError(
            tr("{name} is a large scene", name=path.name), expected=tr("at most {count} nodes", count=_MOST_NODES),
            got=str(len(nodes)), action=tr("Export the armature alone"),
        )  # fmt: skip
    parents = _parents(nodes)
    keyed = _keyed(file, animations[0]) if animations else {}
    times, rate = frames_of(_keys(keyed))
    world = chained(_matrices(nodes, keyed, times), parents)
    still = chained(_matrices(nodes, {}, np.zeros(1)), parents)[0]
    others = [f"the animation {animation.get('name', '')!r}" for animation in animations[1:]]
    others += _not_read(animations[0], nodes, parents, {node for skin in skins for node in skin["joints"]}) \
        if animations else []  # fmt: skip
    source = noted(others, fps=rate, unit=("m", STATED), up=("y", STATED))
    people = {}
    for person, skin in enumerate(skins):
        joints = list(skin["joints"])
        place = {node: number for number, node in enumerate(joints)}
        bind = np.linalg.inv(file.array(skin["inverseBindMatrices"]).swapaxes(1, 2)) \
            if "inverseBindMatrices" in skin else still[joints]  # fmt: skip
        people[person] = person_of_matrices(
            [str(nodes[node].get("name", f"joint{node}")) for node in joints],
            [_nearest(node, parents, place) for node in joints], world[:, joints], bind, times,
            scale=1000.0, up="y", kind=("gltf", "glTF"), source=source,
        )  # fmt: skip
    return people


def _not_read(animation: dict, nodes: Sequence[dict], parents: Sequence[int], joints: set[int]) -> list[str]:
    """What of the first animation moves no joint: faces, and nodes that no skeleton hangs on."""
    used = set(joints)
    for joint in joints:
        above = parents[joint]
        while above >= 0 and above not in used:
            used.add(above)
            above = parents[above]
    targets = [channel["target"] for channel in animation.get("channels", ())]
    morphs = sum(target["path"] == "weights" for target in targets)
    others = [target["node"] for target in targets if target["path"] != "weights" and "node" in target]
    moved = dict.fromkeys(node for node in others if node not in used)
    names = [str(nodes[node].get("name", f"node {node}")) for node in moved]
    what = f"the motion of {len(names)} nodes that are no joints ({', '.join(names[:6])})"
    return [f"{morphs} channels of morph targets, as faces have them"] * bool(morphs) + [what] * bool(names)


def _nearest(node: int, parents: Sequence[int], place: Mapping[int, int]) -> int:
    """The joint over a node, past nodes that are none."""
    above = parents[node]
    while above >= 0 and above not in place:
        above = parents[above]
    return place.get(above, -1)
