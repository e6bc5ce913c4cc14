"""Animation files in other programs' own readers: Blender, bvhio, pybvh and OpenUSD find every joint where it was."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.io.bvh_names import RIGS
from core.io.rigs import AxesOptions, RigName
from core.kinematics.hands import FINGERS, SIDES
from core.poses import PoseSequence
from tests.core.io.hands import closing_hands
from tests.core.io.peers import peer
from tests.core.kinematics.test_rig import moving

TENTH = 0.1  # millimetres
FRAMES, RATE = 24, 30
FINGER_BONES = [f"{side}_{finger}_{bone}" for side in SIDES for finger in FINGERS for bone in FINGERS[finger][:3]]


@pytest.fixture
def body() -> PoseSequence:
    return moving("mpi28", FRAMES)


def ordered(names, poses: PoseSequence) -> list[int]:
    """Where each joint of the poses is among a reader's names."""
    known = list(names)
    return [known.index(native) for native in poses.skeleton.natives]


def in_blender(path: Path, tmp_path: Path) -> dict[str, np.ndarray]:
    if find_spec("bpy") is None:
        pytest.skip("needs the peer bpy, which is not installed here")
    script, target = Path(__file__).with_name("blender_heads.py"), tmp_path / "heads.npz"
    call = [sys.executable, str(script), str(path), str(target), str(FRAMES), str(RATE)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=250)
    assert target.exists(), done.stdout[-2000:] + done.stderr[-2000:]
    with np.load(target) as found:
        return dict(found)


@pytest.mark.slow
@pytest.mark.parametrize(("ending", "first"), [(".bvh", 1), (".glb", 0), (".usdc", 0)])
def test_blender_has_every_joint_frame_and_bone_of_what_was_written(ending, first, body, tmp_path):
    write_poses(tmp_path / f"x{ending}", {0: body})
    found = in_blender(tmp_path / f"x{ending}", tmp_path)
    heads = found["heads"][:, ordered(found["names"], body)]
    z_up = body.coords[..., [0, 2, 1]] * [1, -1, 1]
    assert np.abs(1000 * heads - z_up).max() < TENTH
    assert found["range"].tolist() == [first, first + FRAMES - 1] and found["fps"] == pytest.approx(RATE)
    assert found["bodies"] == (ending != ".bvh")
    parents = np.array(body.skeleton.parents)
    bones = np.linalg.norm(heads[:, parents >= 0] - heads[:, parents[parents >= 0]], axis=-1)
    assert np.ptp(bones, axis=0).max() < TENTH / 1000


@pytest.mark.slow
@pytest.mark.parametrize(("ending", "rig"), [(".bvh", RigName.MIXAMO), (".glb", RigName.UNREAL)])
def test_blender_has_every_finger_of_a_rig_where_it_was(ending, rig, tmp_path):
    hands, names = closing_hands(frames=FRAMES), RIGS[rig]
    write_poses(tmp_path / f"x{ending}", {0: hands}, None, AxesOptions(rig=rig))
    found = in_blender(tmp_path / f"x{ending}", tmp_path)
    bones = {joint: names[joint] for joint in FINGER_BONES}
    heads = found["heads"][:, [found["names"].tolist().index(name) for name in bones.values()]]
    places = hands.coords[:, hands.skeleton.indices(bones)]
    assert np.abs(1000 * heads - places[..., [0, 2, 1]] * [1, -1, 1]).max() < TENTH


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")  # of PyGLM, in bvhio
@pytest.mark.parametrize("rig", [RigName.MIXAMO, RigName.HUMANIK, RigName.UNREAL])
def test_bvhio_finds_every_finger_of_a_rig(rig, tmp_path):
    bvhio, hands, names = peer("bvhio"), closing_hands(frames=FRAMES), RIGS[rig]
    write_poses(tmp_path / "x.bvh", {0: hands}, None, AxesOptions(rig=rig))
    root = bvhio.readAsHierarchy(str(tmp_path / "x.bvh"))
    joints = {joint.Name: joint for joint, *_ in root.layout()}
    for frame in range(FRAMES):
        root.loadPose(frame)
        heads = np.array([list(joints[names[joint]].PositionWorld) for joint in FINGER_BONES])
        assert np.abs(10 * heads - hands.coords[frame, hands.skeleton.indices(FINGER_BONES)]).max() < TENTH


@pytest.mark.slow
def test_fbx_by_the_documented_line_of_blender_holds_the_same_motion(body, tmp_path):
    write_poses(tmp_path / "x.glb", {0: body})
    if find_spec("bpy") is None:
        pytest.skip("needs the peer bpy, which is not installed here")
    page = Path(__file__).parents[3] / "docs" / "how-to" / "animate.md"
    line = next(row for row in page.read_text(encoding="utf-8").splitlines() if "export_scene.fbx(" in row)
    code = line.partition('--python-expr "')[2].rpartition('"')[0].replace("walk.", f"{tmp_path}/x.")
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=250)
    found = in_blender(tmp_path / "x.fbx", tmp_path)
    heads = found["heads"][:, ordered(found["names"], body)]
    assert np.abs(1000 * heads - body.coords[..., [0, 2, 1]] * [1, -1, 1]).max() < TENTH


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")  # of PyGLM, in bvhio
def test_bvhio_finds_every_joint_on_every_frame(body, tmp_path):
    bvhio = peer("bvhio")
    write_poses(tmp_path / "x.bvh", {0: body})
    root = bvhio.readAsHierarchy(str(tmp_path / "x.bvh"))
    joints = [joint for joint, *_ in root.layout()]
    order = ordered([joint.Name for joint in joints], body)
    for frame in range(FRAMES):
        root.loadPose(frame)
        heads = np.array([list(joint.PositionWorld) for joint in joints])[order]
        assert np.abs(10 * heads - body.coords[frame]).max() < TENTH


def test_pybvh_finds_every_joint_on_every_frame_at_the_rate(body, tmp_path):
    pybvh = peer("pybvh")
    write_poses(tmp_path / "x.bvh", {0: body})
    found = pybvh.read_bvh_file(str(tmp_path / "x.bvh"))
    heads = np.asarray(found.joint_positions())[:, ordered(found.joint_names, body)]
    assert found.frame_count == FRAMES and found.fps == pytest.approx(RATE)
    assert np.abs(10 * heads - body.coords).max() < TENTH


@pytest.mark.parametrize("ending", [".usda", ".usdc", ".usdz"])
def test_openusd_finds_joints_unit_axis_frames_and_the_bound_body(ending, body, tmp_path):
    peer("pxr")
    from pxr import Usd, UsdGeom, UsdSkel

    write_poses(tmp_path / f"x{ending}", {0: body})
    stage = Usd.Stage.Open(str(tmp_path / f"x{ending}"))
    assert (UsdGeom.GetStageMetersPerUnit(stage), UsdGeom.GetStageUpAxis(stage)) == (0.01, "Y")
    assert (stage.GetStartTimeCode(), stage.GetEndTimeCode()) == (0, FRAMES - 1)
    assert stage.GetTimeCodesPerSecond() == pytest.approx(RATE)
    skeleton = next(UsdSkel.Skeleton(prim) for prim in stage.Traverse() if prim.IsA(UsdSkel.Skeleton))
    cache = UsdSkel.Cache()
    root = UsdSkel.Root.Find(skeleton.GetPrim())
    cache.Populate(root, Usd.PrimDefaultPredicate)
    query = cache.GetSkelQuery(skeleton)
    assert query.HasRestPose() and query.HasBindPose()
    order = ordered([str(path).rpartition("/")[2] for path in query.GetJointOrder()], body)
    for frame in range(FRAMES):
        heads = np.array(query.ComputeJointSkelTransforms(Usd.TimeCode(frame)))[order, 3, :3]
        assert np.abs(10 * heads - body.coords[frame]).max() < TENTH
    bound = cache.ComputeSkelBindings(root, Usd.PrimDefaultPredicate)
    assert len(bound) == 1 and len(bound[0].GetSkinningTargets()) == 1


def test_a_usd_file_comes_back_with_people_rotations_and_rest_pose(body, tmp_path):
    peer("pxr")
    other = body.replace(coords=body.coords + 500)
    write_poses(tmp_path / "x.usd", {0: body, 1: other})
    read = read_poses(tmp_path / "x.usd")
    for person, poses in ((0, body), (1, other)):
        assert read[person].skeleton == poses.skeleton and np.abs(read[person].coords - poses.coords).max() < TENTH
        assert np.abs(read[person].times - poses.times).max() < 1e-6
        assert read[person].rotations is not None and np.isfinite(read[person].rest).all()
