"""Captured motion that we wrote as BVH, glTF and USD, where other programs find its joints."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from core.io.base import read_poses, write_poses
from core.poses import PoseSequence

ROOT = Path(__file__).parents[1]
WALK = ROOT.parent / "shared" / "data" / "mocap" / "bvh" / "cmu_131_01.bvh"
_FRAMES = 60


def _walk() -> PoseSequence:
    """Of points, a T-pose and solved rotations are written."""
    return read_poses(WALK)[0].slice(0, _FRAMES).replace(rotations=None)


def _order(names, poses: PoseSequence) -> list[int]:
    return [list(names).index(native) for native in poses.skeleton.natives]


def _bvhio(folder: Path) -> float:
    import warnings

    warnings.simplefilter("ignore", PendingDeprecationWarning)
    import bvhio

    poses = _walk()
    write_poses(folder / "x.bvh", {0: poses})
    root = bvhio.readAsHierarchy(str(folder / "x.bvh"))
    joints = [joint for joint, *_ in root.layout()]
    apart = 0.0
    for frame in range(_FRAMES):
        root.loadPose(frame)
        heads = np.array([list(joint.PositionWorld) for joint in joints])[_order([j.Name for j in joints], poses)]
        apart = max(apart, float(np.abs(10 * heads - poses.coords[frame]).max()))
    return apart


def _pybvh(folder: Path) -> float:
    import pybvh

    poses = _walk()
    write_poses(folder / "x.bvh", {0: poses})
    found = pybvh.read_bvh_file(str(folder / "x.bvh"))
    heads = np.asarray(found.joint_positions())[:, _order(found.joint_names, poses)]
    return float(np.abs(10 * heads - poses.coords).max())


def _openusd(folder: Path) -> float:
    from pxr import Usd, UsdSkel

    poses = _walk()
    write_poses(folder / "x.usdc", {0: poses})
    stage = Usd.Stage.Open(str(folder / "x.usdc"))
    skeleton = next(UsdSkel.Skeleton(prim) for prim in stage.Traverse() if prim.IsA(UsdSkel.Skeleton))
    cache = UsdSkel.Cache()
    cache.Populate(UsdSkel.Root.Find(skeleton.GetPrim()), Usd.PrimDefaultPredicate)
    query = cache.GetSkelQuery(skeleton)
    order = _order([str(path).rpartition("/")[2] for path in query.GetJointOrder()], poses)
    heads = [np.array(query.ComputeJointSkelTransforms(Usd.TimeCode(f)))[order, 3, :3] for f in range(_FRAMES)]
    return float(np.abs(10 * np.array(heads) - poses.coords).max())


def _blender(ending: str, folder: Path) -> float:
    if find_spec("bpy") is None:
        raise ImportError("bpy", name="bpy")
    poses = _walk()
    write_poses(folder / f"x{ending}", {0: poses})
    script = ROOT / "tests" / "core" / "io" / "blender_heads.py"
    call = [sys.executable, script, folder / f"x{ending}", folder / "heads.npz", str(_FRAMES), str(round(poses.fps))]
    subprocess.run(list(map(str, call)), check=True, capture_output=True)
    with np.load(folder / "heads.npz") as found:
        heads = found["heads"][:, _order(found["names"], poses)]
    return float(np.abs(1000 * heads - poses.coords[..., [0, 2, 1]] * [1, -1, 1]).max())


CASES = (
    ("BVH", "bvhio", "ours read by them, mm", _bvhio),
    ("BVH", "pybvh", "ours read by them, mm", _pybvh),
    ("BVH", "Blender", "ours read by them, mm", lambda folder: _blender(".bvh", folder)),
    ("glTF", "Blender", "ours read by them, mm", lambda folder: _blender(".glb", folder)),
    ("USD", "OpenUSD", "ours read by them, mm", _openusd),
    ("USD", "Blender", "ours read by them, mm", lambda folder: _blender(".usdc", folder)),
)
"""Format, peer, direction, and the largest distance along an axis of any joint in any frame."""
