"""BVH by hand: kinematics in the file's channel order, units, names, and rotations solved from points."""

import numpy as np
import pytest

from core.errors import PoseError
from core.io.base import read_poses, write_poses
from core.io.facts import ASSUMED, fact
from core.kinematics.forward_inverse import forward_kinematics
from core.kinematics.rotations import matrix_from_axis_angle
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton

ARM = """HIERARCHY
ROOT Hips
{{
  OFFSET 0 0 0
  CHANNELS 6 Xposition Yposition Zposition {root}
  JOINT Knee
  {{
    OFFSET 0 {length} 0
    CHANNELS 3 Zrotation Xrotation Yrotation
    End Site
    {{
      OFFSET 0 5 0
    }}
  }}
}}
MOTION
Frames: 1
Frame Time: 0.04
{values}
"""


def arm(tmp_path, values: str, root: str = "Zrotation Xrotation Yrotation", length: float = 50.0):
    path = tmp_path / "arm.bvh"
    path.write_text(ARM.format(values=values, root=root, length=length))
    return read_poses(path)[0]


def solid(skeleton: str, frames: int, rigid: bool) -> PoseSequence:
    """Bones of constant length turning at random; ``rigid``: siblings keep their angles to one another as well."""
    random, joints = np.random.default_rng(3), load_skeleton(skeleton)
    offsets = random.normal(0, 150, (len(joints), 3))
    angles = np.cumsum(random.normal(0, 0.1, (frames, len(joints), 3)), axis=0)
    root = np.cumsum(random.normal(0, 20, (frames, 3)), axis=0) + [0, 900, 0]
    coords = forward_kinematics(matrix_from_axis_angle(angles), offsets, joints.parents, root)
    if not rigid:
        for joint, parent in enumerate(joints.parents):  # every bone on its own
            if parent >= 0:
                turn = matrix_from_axis_angle(angles[:, joint])
                coords[:, joint] = coords[:, parent] + turn @ offsets[joint] if parent < joint else coords[:, joint]
    return PoseSequence(joints, coords, np.arange(frames) / 30, space=Space.WORLD)


def test_a_quarter_turn_about_z_lays_the_bone_down(tmp_path):
    """50 cm up, turned by 90 degrees about z from a root at (1, 2, 3) cm: at (-49, 2, 3) cm."""
    poses = arm(tmp_path, "1 2 3 90 0 0 0 0 0")
    assert np.allclose(poses.coords[0], [[10, 20, 30], [-490, 20, 30]], atol=1e-3)
    assert fact(poses, "unit") == ("cm", ASSUMED) and poses.space == Space.WORLD


def test_rotations_are_applied_in_the_order_of_the_channels(tmp_path):
    """Up, turned about x then z (R = Rz Rx): forward, and z leaves that alone. In the other order: to the left."""
    first = arm(tmp_path, "0 0 0 90 90 0 0 0 0", "Zrotation Xrotation Yrotation").coords[0, 1]
    second = arm(tmp_path, "0 0 0 90 90 0 0 0 0", "Xrotation Zrotation Yrotation").coords[0, 1]
    assert np.allclose(first, [0, 0, 500], atol=1e-3) and np.allclose(second, [-500, 0, 0], atol=1e-3)


def test_the_height_of_the_rest_pose_decides_on_the_unit(tmp_path):
    for length, unit, scale in ((0.5, "m", 1000), (50, "cm", 10), (700, "mm", 1)):
        poses = arm(tmp_path, "0 0 0 0 0 0 0 0 0", length=length)
        assert fact(poses, "unit") == (unit, ASSUMED) and poses.coords[0, 1, 1] == pytest.approx(length * scale)


@pytest.mark.parametrize("rigid", [True, False], ids=["rigid siblings", "every bone on its own"])
@pytest.mark.parametrize("skeleton", ["h36m17", "coco17", "cmu31", "depth15"])
def test_points_with_constant_bones_come_back_exactly(skeleton, rigid, tmp_path):
    poses = solid(skeleton, 40, rigid)
    write_poses(tmp_path / "x.bvh", {0: poses})
    read = read_poses(tmp_path / "x.bvh")[0]
    assert read.skeleton == poses.skeleton and len(read) == 40
    assert np.abs(read.coords - poses.coords).max() < 1e-3


def test_bones_get_their_median_length(tmp_path):
    """A bone of 100, 100 and 130 mm is written with 100, and points the same way."""
    stick = Skeleton("stick", ("root", "tip"), (-1, 0))
    coords = np.zeros((3, 2, 3))
    coords[:, 1, 1] = 100, 100, 130
    write_poses(tmp_path / "x.bvh", {0: PoseSequence(stick, coords, [0, 0.1, 0.2], space=Space.WORLD)})
    read = read_poses(tmp_path / "x.bvh")[0]
    assert np.allclose(read.coords[:, 1], [[0, 100, 0]] * 3, atol=1e-3)


def test_limbs_have_no_twist(tmp_path):
    """A straight arm that swings about z needs no rotation about its own axis."""
    angles = np.linspace(0, 1.2, 9)
    stick = Skeleton("stick", ("root", "middle", "tip"), (-1, 0, 1))
    way = np.stack([np.sin(angles), np.cos(angles), 0 * angles], axis=1) * 300
    coords = np.stack([0 * way, way, 2 * way], axis=1)
    write_poses(tmp_path / "x.bvh", {0: PoseSequence(stick, coords, np.arange(9) / 25, space=Space.WORLD)})
    rows = np.array([line.split() for line in (tmp_path / "x.bvh").read_text().splitlines()[-9:]], float)
    assert np.allclose(rows[:, 3], -np.rad2deg(angles), atol=1e-4)  # z of the root
    assert np.allclose(rows[:, 4:], 0, atol=1e-4)  # nothing else turns


def test_missing_joints_hold_still_and_a_missing_root_is_interpolated(tmp_path):
    poses = solid("h36m17", 5, rigid=True)
    coords = poses.coords.copy()
    coords[2, 0] = coords[3, poses.skeleton.index("left_wrist")] = np.nan
    write_poses(tmp_path / "x.bvh", {0: poses.replace(coords=coords)})
    read = read_poses(tmp_path / "x.bvh")[0]
    assert read.present.all() and np.allclose(read.coords[2, 0], poses.coords[[1, 3], 0].mean(axis=0), atol=1e-2)


def test_a_skeleton_without_one_root_is_refused(tmp_path):
    loose = PoseSequence(Skeleton("two", ("a", "b"), (-1, -1)), np.zeros((2, 2, 3)), [0, 1], space=Space.WORLD)
    with pytest.raises(PoseError, match="one root"):
        write_poses(tmp_path / "x.bvh", {0: loose})
    lost = PoseSequence(Skeleton("one", ("a", "b"), (-1, 0)), np.full((2, 2, 3), np.nan), [0, 1], space=Space.WORLD)
    with pytest.raises(PoseError, match="where the root is"):
        write_poses(tmp_path / "x.bvh", {0: lost})


@pytest.mark.parametrize(("old", "new"), [(".", ","), ("\n", "\r"), ("\n", "\r\n")])
def test_decimal_commas_everywhere_and_lines_of_other_systems(make_poses, tmp_path, old, new):
    write_poses(tmp_path / "a.bvh", {0: make_poses(5, dims=3)})
    text = (tmp_path / "a.bvh").read_text()
    (tmp_path / "b.bvh").write_text(text.replace(old, new), newline="")
    one, other = (read_poses(tmp_path / name)[0] for name in ("a.bvh", "b.bvh"))
    assert np.array_equal(one.coords, other.coords) and one.fps == other.fps
