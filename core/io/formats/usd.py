"""USD (.usd, .usda, .usdc, .usdz): skeletons of UsdSkel with their motion, each with a simple body.

**Writing.** A SkelRoot a person with Skeleton, SkelAnimation and a mesh that is bound to it (``core.kinematics.skin``);
all rotations none in the rest pose, a sample of every joint for every frame. Time codes count frames. Names
have letters, digits and _; the mixamorig: of Mixamo is left out.

**Reading**, in a process apart. Each Skeleton is a person; rotations are those from its bind pose. Samples that are not
even are resampled at 30 frames/s.

Facts: unit, upright axis and rate, where the stage states them; else USD's own are assumed: cm, y up, 24 a second.

Needs ``usd-core`` (``pip install posewright[usd]``). Source: OpenUSD, UsdSkel (Pixar, 2018-).
"""

import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, MILLIMETRES, STATED, noted, y_from
from core.io.files import replacing
from core.io.people import check_people, check_size, rate, unique_names
from core.io.rigs import AxesOptions, depth_first, in_axes, rigs_of
from core.io.skeletal import frames_of, person_of_matrices
from core.kinematics.rig import Rig
from core.kinematics.rotations import quaternion_from_matrix
from core.kinematics.skin import skin_of
from core.language import tr
from core.poses import PoseSequence
from core.untrusted.sandbox import sandboxed

_KEEPS = "the place of the root and rotations of the bones, a rate, several people"
_LOSES = (
    "bone lengths that change, missing joints (they keep their last rotation; those never there are left out), "
    "confidence, visibility, status, provenance, uneven times"
)
_PACKAGE = ".usdz"
_ENDINGS = (".usd", ".usda", ".usdc", _PACKAGE)
_SECONDS, _MEMORY = 60.0, 1 << 30  # of address space, of which the library reserves much


def _installed() -> None:
    """Raise ``FormatError`` where the library is not there."""
    try:
        import pxr  # noqa: F401
    except ImportError:
        action = tr("Install it with: pip install usd-core")
        raise FormatError(tr("USD needs the package usd-core, which is not installed"), action=action) from None


# --- writing ---------------------------------------------------------------------------------------------------------


def write_usd(path: Path, people: People, options: AxesOptions | None = None) -> None:
    """Everyone in one stage. Raises ``FormatError`` or ``PoseError``."""
    _installed()
    from pxr import Usd, UsdGeom

    options = options or AxesOptions()
    rigs = rigs_of(people, options, "USD")
    stage = Usd.Stage.CreateInMemory()
    UsdGeom.SetStageUpAxis(stage, options.up.upper())
    UsdGeom.SetStageMetersPerUnit(stage, MILLIMETRES[options.unit] / 1000)
    fps = max(rate(rig.times) for rig in rigs.values())
    stage.SetTimeCodesPerSecond(fps)
    stage.SetFramesPerSecond(fps)
    stage.SetStartTimeCode(min(float(_codes(rig, fps)[0]) for rig in rigs.values()))
    stage.SetEndTimeCode(max(float(_codes(rig, fps)[-1]) for rig in rigs.values()))
    world = UsdGeom.Xform.Define(stage, "/World")
    stage.SetDefaultPrim(world.GetPrim())
    for person, rig in rigs.items():
        _add_person(stage, f"/World/Person_{person + 1}", rig, options, _codes(rig, fps))
    ending = path.suffix.lower() if path.suffix.lower() in _ENDINGS else ".usdc"
    with replacing(path, ending) as temporary:
        if not (_export_package if ending == _PACKAGE else _export)(stage, temporary):
            raise FormatError(tr("Cannot write {path}", path=path), action=tr("Check the folder and the disk"))


def _export(stage, path: Path) -> bool:
    return bool(stage.Export(str(path)))


def _export_package(stage, path: Path) -> bool:
    """One file for phones and web pages: the binary layer in an archive that is not compressed."""
    from pxr import Sdf, UsdUtils

    with tempfile.TemporaryDirectory() as folder:
        layer = Path(folder) / "scene.usdc"
        return _export(stage, layer) and UsdUtils.CreateNewUsdzPackage(Sdf.AssetPath(str(layer)), str(path))


def _codes(rig: Rig, fps: float) -> np.ndarray:
    """(T,) time codes, whole where the times are even."""
    return np.round(rig.times * fps, 4)


def _add_person(stage, place: str, rig: Rig, options: AxesOptions, codes: np.ndarray) -> None:
    from pxr import Gf, UsdSkel, Vt

    unit = MILLIMETRES[options.unit]
    sized, order = in_axes(rig, unit, options.up), depth_first(rig.parents)
    paths = _paths(sized, order)
    root = UsdSkel.Root.Define(stage, place)
    skeleton = UsdSkel.Skeleton.Define(stage, f"{place}/Skeleton")
    motion = UsdSkel.Animation.Define(stage, f"{place}/Skeleton/Motion")
    skeleton.CreateJointsAttr(paths)
    rest = sized.offsets[order]
    skeleton.CreateRestTransformsAttr(Vt.Matrix4dArray([_shift(Gf, offset) for offset in rest]))
    skeleton.CreateBindTransformsAttr(Vt.Matrix4dArray([_shift(Gf, head) for head in sized.rest_heads()[order]]))
    UsdSkel.BindingAPI.Apply(skeleton.GetPrim()).CreateAnimationSourceRel().SetTargets([motion.GetPath()])
    motion.CreateJointsAttr(paths)
    motion.CreateScalesAttr(Vt.Vec3hArray(len(order), Gf.Vec3h(1, 1, 1)))
    turns, places = motion.CreateRotationsAttr(), motion.CreateTranslationsAttr()
    quaternions = quaternion_from_matrix(sized.rotations[:, order]).astype(np.float32)
    for code, turned, moved in zip(codes, quaternions, sized.places[:, order].astype(np.float32), strict=True):
        turns.Set(Vt.QuatfArray.FromNumpy(turned), float(code))
        places.Set(Vt.Vec3fArray.FromNumpy(moved), float(code))
    _add_body(stage, f"{place}/Body", rig, order, options, skeleton)
    UsdSkel.BindingAPI.Apply(root.GetPrim())


def _shift(Gf, vector: np.ndarray):
    return Gf.Matrix4d().SetTranslate(Gf.Vec3d(*vector.tolist()))


def _paths(rig: Rig, order: Sequence[int]) -> list[str]:
    """Joint paths such as Hips/Spine/Neck, in the order of the file."""
    plain = [re.sub(r"\W", "_", name.rpartition(":")[2], flags=re.ASCII) or "joint" for name in rig.names]
    names = unique_names([f"_{name}" if name[0].isdigit() else name for name in plain])
    names = tuple(re.sub(r"\W", "_", name, flags=re.ASCII) for name in names)
    paths: dict[int, str] = {}
    for joint in order:
        above = rig.parents[joint]
        paths[joint] = f"{paths[above]}/{names[joint]}" if above >= 0 else names[joint]
    return [paths[joint] for joint in order]


def _add_body(stage, place: str, rig: Rig, order: Sequence[int], options: AxesOptions, skeleton) -> None:
    from pxr import Gf, UsdGeom, UsdSkel, Vt

    skin, number = skin_of(rig), np.argsort(order)
    turn = y_from(options.up)
    mesh = UsdGeom.Mesh.Define(stage, place)
    mesh.CreatePointsAttr(Vt.Vec3fArray.FromNumpy((skin.points @ turn / MILLIMETRES[options.unit]).astype(np.float32)))
    mesh.CreateNormalsAttr(Vt.Vec3fArray.FromNumpy((skin.normals @ turn).astype(np.float32)))
    mesh.SetNormalsInterpolation(UsdGeom.Tokens.vertex)
    mesh.CreateFaceVertexCountsAttr(Vt.IntArray(len(skin.faces), 3))
    mesh.CreateFaceVertexIndicesAttr(Vt.IntArray.FromNumpy(skin.faces.reshape(-1).astype(np.int32)))
    mesh.CreateSubdivisionSchemeAttr(UsdGeom.Tokens.none)
    mesh.CreateDisplayColorAttr([Gf.Vec3f(0.27, 0.51, 0.71)])
    binding = UsdSkel.BindingAPI.Apply(mesh.GetPrim())
    joints = number[skin.joints].astype(np.int32).reshape(-1)
    binding.CreateJointIndicesPrimvar(False, 2).Set(Vt.IntArray.FromNumpy(joints))
    weights = skin.weights.astype(np.float32).reshape(-1)
    binding.CreateJointWeightsPrimvar(False, 2).Set(Vt.FloatArray.FromNumpy(weights))
    binding.CreateGeomBindTransformAttr(Gf.Matrix4d(1))
    binding.CreateSkeletonRel().SetTargets([skeleton.GetPath()])


# --- reading ---------------------------------------------------------------------------------------------------------


def _is_usd(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(16)
    if start.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(path) as archive:
            return any(name.lower().endswith(_ENDINGS[:3]) for name in archive.namelist()[:1000])
    return start.startswith((b"PXR-USDC", b"#usda"))


@pose_format("usd", title="USD", extensions=_ENDINGS, sniff=_is_usd, write=write_usd, dims=(3,),
             keeps=_KEEPS, loses=_LOSES, options=AxesOptions)  # fmt: skip
def read_usd(path: Path) -> dict[int, PoseSequence]:
    """A person for each skeleton, 3D in world space. Raises ``FormatError``."""
    _installed()
    found = sandboxed(_load, path, seconds=_SECONDS, memory=_MEMORY)
    people = {}
    for person, facts in enumerate(found["people"]):
        keys, world, bind = (found[f"{name} {person}"] for name in ("keys", "world", "bind"))
        check_size(*world.shape)
        source = noted(**{name: (facts[name], facts["from"][name]) for name in ("fps", "unit", "up")})
        people[person] = person_of_matrices(
            facts["names"], facts["parents"], world.swapaxes(-1, -2), bind.swapaxes(-1, -2), keys,
            scale=facts["scale"], up=facts["up"], kind=("usd", "USD"), source=source,
        )  # fmt: skip
    if not people:
        action = tr("Export the armature with its animation")
        raise FormatError(
            tr("{path} holds no skeleton", path=path.name), expected=tr("USD with a Skeleton of UsdSkel"), action=action
        )
    return people


def _load(path: Path) -> dict:
    """In the process apart: names, times and matrices (row vectors, as USD has them) of every skeleton."""
    import os

    os.environ["PXR_WORK_THREAD_LIMIT"] = "1"
    from pxr import Tf

    try:
        return _loaded(path)
    except Tf.ErrorException as error:
        got, action = tr("parts that OpenUSD cannot read"), tr("Export it again")
        raise FormatError(tr("{path} is damaged or no USD", path=path.name), got=got, action=action) from error


def _loaded(path: Path) -> dict:
    from pxr import Usd, UsdGeom, UsdSkel

    result: dict = {"people": []}
    with _named(path) as file:
        stage = Usd.Stage.Open(str(file), Usd.Stage.LoadNone)
        metres, up = UsdGeom.GetStageMetersPerUnit(stage), str(UsdGeom.GetStageUpAxis(stage)).lower()
        if not 1e-6 < metres < 1e6:
            raise FormatError(tr("The unit of the USD file cannot be"), got=f"{metres:g} m")
        unit = next((unit for unit, scale in MILLIMETRES.items() if abs(scale - 1000 * metres) < 1e-9), f"{metres:g} m")
        cache = UsdSkel.Cache()
        skeletons = [UsdSkel.Skeleton(prim) for prim in stage.Traverse() if prim.IsA(UsdSkel.Skeleton)]
        check_people(len(skeletons))
        for skeleton in skeletons:
            cache.Populate(UsdSkel.Root.Find(skeleton.GetPrim()), Usd.PrimDefaultPredicate)
            query = cache.GetSkelQuery(skeleton)
            facts = _person(result, len(result["people"]), query, stage.GetTimeCodesPerSecond(), skeleton.GetPrim())
            facts |= {"unit": unit, "scale": 1000 * metres, "up": up}
            facts["from"] = _origins(stage) | ({"fps": ASSUMED} if facts.pop("resampled") else {})
            result["people"].append(facts)
    return result


def _origins(stage) -> dict[str, str]:
    """Which facts of the stage its file states; USD has values of its own for all others."""
    authored = {
        "unit": stage.HasAuthoredMetadata("metersPerUnit"), "up": stage.HasAuthoredMetadata("upAxis"),
        "fps": stage.HasAuthoredMetadata("timeCodesPerSecond") or stage.HasAuthoredMetadata("framesPerSecond"),
    }  # fmt: skip
    return {name: STATED if stated else ASSUMED for name, stated in authored.items()}


def _person(result: dict, person: int, query, per_second: float, prim) -> dict:
    """Puts the arrays of one skeleton into the result; what else there is to know of it."""
    from pxr import Usd, UsdGeom

    motion = query.GetAnimQuery()
    codes = np.array(motion.GetJointTransformTimeSamples() if motion else [0.0]) / per_second
    times, (fps, origin) = frames_of(codes if len(codes) else np.zeros(1))
    paths = [str(path) for path in query.GetJointOrder()]
    check_size(len(times), len(paths), 32)
    world = np.empty((len(times), len(paths), 4, 4))
    for frame, code in enumerate(times * per_second):
        placed = UsdGeom.XformCache(Usd.TimeCode(code)).GetLocalToWorldTransform(prim)
        world[frame] = np.array(query.ComputeJointSkelTransforms(Usd.TimeCode(code))) @ np.array(placed)
    result |= {f"keys {person}": times, f"world {person}": world}
    result[f"bind {person}"] = np.array(query.GetJointWorldBindTransforms()).reshape(-1, 4, 4)
    parents = [int(query.GetTopology().GetParent(joint)) for joint in range(len(paths))]
    return {"names": [path.rpartition("/")[2] for path in paths], "parents": parents, "fps": fps,
            "resampled": origin == ASSUMED}


@contextmanager
def _named(path: Path) -> Iterator[Path]:
    """The file under a name that the library knows; a copy where its own says nothing."""
    if path.suffix.lower() in _ENDINGS:
        yield path
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ("scene.usdz" if zipfile.is_zipfile(path) else "scene.usd")
        shutil.copyfile(path, copy)
        yield copy
