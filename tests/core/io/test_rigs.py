"""Rigs that are written: names, joints, units, axes, what they need."""

import numpy as np
import pytest

from core.errors import FormatError, PoseError
from core.io.base import read_poses, write_poses
from core.io.bvh_names import RIGS
from core.io.facts import fact
from core.io.rigs import AxesOptions, RigName, rigs_of
from core.kinematics.rest_poses import Rest
from core.poses import PoseSequence, Space, Unit
from core.skeleton import Skeleton
from tests.core.kinematics.test_rig import moving

NAMED = [rig for rig in RigName if rig != RigName.PLAIN]
LIMBS = [f"{side}_{joint}" for side in ("left", "right")
         for joint in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")]  # fmt: skip


def rig_of_options(poses, **options):
    return rigs_of({0: poses}, AxesOptions(**options), "BVH")[0]


@pytest.mark.parametrize("rig", NAMED)
@pytest.mark.parametrize("skeleton", ["mpi28", "h36m17", "cmu31", "openpose25", "blazepose33"])
def test_a_rig_has_its_own_names_whole_limbs_and_no_bone_without_length(rig, skeleton):
    poses, table = moving(skeleton), RIGS[rig]
    made = rig_of_options(poses, rig=rig)
    assert set(made.names) <= set(table.values()) and len(set(made.names)) == len(made.names)
    needed = ["pelvis", "neck", *LIMBS, *({"spine", "left_clavicle", "right_clavicle"} & table.keys())]
    assert {table[joint] for joint in needed} <= set(made.names)
    lengths = np.linalg.norm(made.offsets, axis=1)
    assert (lengths[[i for i, parent in enumerate(made.parents) if parent >= 0]] > 1).all()


@pytest.mark.parametrize("rig", NAMED)
def test_the_joints_of_a_rig_are_where_the_body_is_and_are_read_again_by_our_names(rig, tmp_path):
    poses = moving("mpi28", stiff=True)  # bones that leave out joints of the back keep their length then
    write_poses(tmp_path / "x.bvh", {0: poses}, "bvh", AxesOptions(rig=rig, rest=Rest.T))
    read = read_poses(tmp_path / "x.bvh")[0]
    for joint in LIMBS:
        apart = read.coords[:, read.skeleton.index(joint)] - poses.coords[:, poses.skeleton.index(joint)]
        assert np.abs(apart).max() < 0.1


@pytest.mark.parametrize(("unit", "scale"), [("cm", 10), ("m", 1000)])
def test_unit_and_upright_axis_are_those_that_were_asked_for(unit, scale, tmp_path):
    poses = moving("mpi28")
    write_poses(tmp_path / "x.bvh", {0: poses}, "bvh", AxesOptions(unit=unit, up="z"))
    root = [float(word) for word in (tmp_path / "x.bvh").read_text().splitlines()[-len(poses)].split()[:3]]
    x, y, z = poses.coords[0, poses.skeleton.index("pelvis")] / scale
    assert np.allclose(root, [x, -z, y], atol=1e-4) or np.allclose(root, [z, x, y], atol=1e-4)
    read = read_poses(tmp_path / "x.bvh")[0]
    assert fact(read, "unit")[0] == unit and fact(read, "up")[0] == "z"
    assert np.abs(read.coords - poses.coords).max() < 0.1


def test_the_rest_pose_of_a_file_is_written_again_unless_another_is_asked_for(shared_data, tmp_path):
    poses = read_poses(shared_data("mocap/bvh/cmu_131_01.bvh"))[0].slice(0, 20)
    own, t = (rig_of_options(poses, rest=rest) for rest in (Rest.FILE, Rest.T))
    rest = poses.rest - poses.rest[poses.skeleton.index("pelvis")]
    assert np.abs(own.rest_heads() - rest).max() < 0.01 < np.abs(t.rest_heads() - rest).max()
    assert np.abs(own.heads() - t.heads()).max() < 0.05


def test_what_a_rig_cannot_do_without_is_named():
    with pytest.raises(PoseError, match="lack joints of the rig"):
        stick = Skeleton("stick", ("root", "tip"), (-1, 0))
        rig_of_options(PoseSequence(stick, np.ones((2, 2, 3)), [0, 1], space=Space.WORLD), rig=RigName.MIXAMO)
    with pytest.raises(FormatError, match="needs lengths"):
        rig_of_options(moving().replace(unit=Unit.RELATIVE), rig=RigName.PLAIN)


def test_joints_that_are_never_there_are_no_bones():
    """Of Human3.6M's back, one joint is never seen: what hangs from it hangs from the pelvis."""
    poses = moving("h36m17")
    coords = poses.coords.copy()
    coords[:, poses.skeleton.indices(["spine", "left_wrist"])] = np.nan
    made = rig_of_options(poses.replace(coords=coords))
    assert "spine" not in made.joints and "left_wrist" not in made.joints
    assert made.joints[made.parents[made.joints.index("thorax")]] == "pelvis"
    assert (np.linalg.norm(made.offsets[[i for i, parent in enumerate(made.parents) if parent >= 0]], axis=1) > 1).all()
