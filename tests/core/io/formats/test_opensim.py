"""OpenSim's motions and marker tables: read as OpenSim means them, written so that OpenSim reads them."""

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, sniff_format, write_poses
from core.io.facts import assumed, remarks_of
from core.io.opensim_body import ANGLES, JOINTS, PLACE, angles_of, places_of
from core.kinematics.rotations import angle_between, unit_vectors
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from tests.core.io.peers import peer

HEADER = "Coordinates\nversion=1\nnRows={}\nnColumns={}\ninDegrees={}\n\nendheader\n"


def motion(path, columns: dict, degrees: str = "yes"):
    """A motion file of columns of values, a hundred a second."""
    rows = zip(*columns.values(), strict=True)
    count = len(next(iter(columns.values())))
    lines = ["\t".join([f"{t / 100:.8f}", *(f"{v:.8f}" for v in row)]) for t, row in enumerate(rows)]
    text = HEADER.format(count, len(columns) + 1, degrees) + "\t".join(["time", *columns]) + "\n" + "\n".join(lines)
    path.write_text(text + "\n")


def upright(**angles):
    return {name: [float(angles.get(name, 0))] * 2 for name in (*ANGLES, *PLACE)}


def joint(poses, name):
    return poses.coords[0, poses.skeleton.index(name)]


def test_a_bent_knee_is_behind_the_thigh_and_a_flexed_hip_in_front(tmp_path):
    """x forward, y up, z to the right: the thigh level forward, the shank hanging from it."""
    motion(tmp_path / "a.mot", upright(hip_flexion_r=90, knee_angle_r=90, pelvis_ty=1))
    poses = read_poses(tmp_path / "a.mot")[0]
    thigh = joint(poses, "right_knee") - joint(poses, "right_hip")
    shank = joint(poses, "right_ankle") - joint(poses, "right_knee")
    assert thigh == pytest.approx([410, 0, 0], abs=0.01) and shank == pytest.approx([0, -400, 0], abs=0.01)
    assert joint(poses, "right_hip")[2] > 0 > joint(poses, "left_hip")[2] and joint(poses, "pelvis")[1] == 1000
    assert poses.space == Space.WORLD and poses.times.tolist() == [0, 0.01]


@pytest.mark.parametrize(("degrees", "value"), [("yes", 90.0), ("no", np.pi / 2)])
def test_the_header_says_whether_angles_are_degrees(degrees, value, tmp_path):
    motion(tmp_path / "a.mot", upright(hip_flexion_l=value), degrees)
    poses = read_poses(tmp_path / "a.mot")[0]
    thigh = joint(poses, "left_knee") - joint(poses, "left_hip")
    assert thigh == pytest.approx([410, 0, 0], abs=0.01)


def test_adduction_of_both_legs_goes_inwards(tmp_path):
    motion(tmp_path / "a.mot", upright(hip_adduction_l=20, hip_adduction_r=20))
    poses = read_poses(tmp_path / "a.mot")[0]
    for side, inwards in (("left", 1), ("right", -1)):
        assert inwards * (joint(poses, f"{side}_knee") - joint(poses, f"{side}_hip"))[2] > 100


def test_models_whose_knees_bend_by_negative_angles_are_told_by_it(tmp_path):
    motion(tmp_path / "a.mot", upright(knee_angle_r=-60, knee_angle_l=-60))
    poses = read_poses(tmp_path / "a.mot")[0]
    assert (joint(poses, "right_ankle") - joint(poses, "right_knee"))[0] < -300


def test_what_is_assumed_and_left_out_is_said(tmp_path):
    motion(tmp_path / "a.mot", {name: [1.0, 2] for name in ("hip_flexion_r", "knee_angle_r", "hip_rotation_r", "jaw")})
    people = read_poses(tmp_path / "a.mot")
    assert "Rajagopal" in str(assumed(people[0])["body"])
    assert "left out: the coordinate jaw" in remarks_of(people.values())
    assert "left_knee" not in people[0].skeleton.joints  # nothing is known of that leg


def test_angles_of_poses_made_of_angles_are_those_angles():
    """Knees and elbows bent enough to show their axes."""
    random, count = np.random.default_rng(0), 60
    angles = {name: random.uniform(-35, 35, count) for name in ANGLES}
    angles |= {name: random.uniform(-1, 1, count) for name in PLACE}
    angles |= {name: random.uniform(30, 100, count) for name in ANGLES if "knee" in name or "elbow" in name}
    angles |= {name: random.uniform(-20, 20, count) for name in ANGLES if "lumbar" in name}
    found = angles_of({joint: places_of(angles, count)[:, place] for place, joint in enumerate(JOINTS)})
    for name in (*ANGLES, *PLACE):
        assert found[name] == pytest.approx(angles[name], abs=1e-4), name


def test_motion_of_ours_turns_bones_as_the_poses_do(walk, tmp_path):
    write_poses(tmp_path / "a.mot", {0: walk})
    back = read_poses(tmp_path / "a.mot")[0]
    for a, b in (("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist")):
        for side in ("left", "right"):
            apart = angle_between(bone(walk, f"{side}_{a}", f"{side}_{b}"), bone(back, f"{side}_{a}", f"{side}_{b}"))
            assert np.nanmax(apart) < 0.01
    assert np.abs(back.times - walk.times).max() < 1e-9


def bone(poses, start, end):
    return poses.coords[:, poses.skeleton.index(end)] - poses.coords[:, poses.skeleton.index(start)]


@pytest.fixture
def walk(standing):
    return standing


@pytest.fixture
def standing():
    """Thirty frames of somebody whose limbs move, in mpi28."""
    random = np.random.default_rng(3)
    skeleton, count = load_skeleton("mpi28"), 30
    angles = {name: np.cumsum(random.normal(0, 3, count)) for name in ANGLES}
    angles |= {name: 30 + np.abs(angles[name]) for name in ANGLES if "knee" in name or "elbow" in name}
    angles |= {name: np.zeros(count) + i for i, name in enumerate(PLACE)}
    coords = np.full((count, len(skeleton), 3), np.nan)
    places = places_of(angles, count) * 1000
    for place, name in enumerate(JOINTS):
        coords[:, skeleton.index(name)] = places[:, place]
    coords[:, skeleton.index("neck")] = coords[:, skeleton.indices(["left_shoulder", "right_shoulder"])].mean(axis=1)
    return PoseSequence(skeleton, coords, np.arange(count) / 50, space=Space.WORLD)


def test_opensim_reads_our_motion(walk, tmp_path):
    opensim = peer("opensim")
    write_poses(tmp_path / "a.mot", {0: walk})
    table = opensim.TimeSeriesTable(str(tmp_path / "a.mot"))
    assert table.getTableMetaDataAsString("inDegrees") == "yes"
    assert {"pelvis_tilt", "hip_flexion_r", "knee_angle_l", "elbow_flex_r"} <= set(table.getColumnLabels())
    np.testing.assert_allclose(np.array(table.getIndependentColumn()), walk.times, atol=1e-9)


def test_opensims_own_joints_turn_as_ours(tmp_path):
    """A leg of OpenSim: a pelvis free in the ground, a hip about z, x and y, a knee about -z."""
    opensim = peer("opensim")
    angles = {"pelvis_tilt": 12, "pelvis_list": -7, "pelvis_rotation": 25, "hip_flexion_r": 40, "hip_adduction_r": -15,
              "hip_rotation_r": 10, "knee_angle_r": 70}  # fmt: skip
    (tmp_path / "leg.osim").write_text(OSIM.format(bodies="".join(map(body_xml, CHAIN)), joints=joints_xml()))
    model = opensim.Model(str(tmp_path / "leg.osim"))
    state = model.initSystem()
    for name, value in angles.items():
        model.getCoordinateSet().get(name).setValue(state, float(np.radians(value)))
    model.realizePosition(state)
    found = places_of({name: np.array([float(value)]) for name, value in angles.items()}, 1)[0]
    for name, body, place in (("right_knee", "femur", (0, -0.41, 0)), ("right_ankle", "tibia", (0, -0.40, 0))):
        station = model.getBodySet().get(body).findStationLocationInGround(state, opensim.Vec3(*place))
        np.testing.assert_allclose(found[JOINTS.index(name)], [station[axis] for axis in range(3)], atol=1e-9)


CHAIN = (("pelvis", (0, 0, 0), ("pelvis_tilt", "pelvis_list", "pelvis_rotation"), (0, 0, 1)),
         ("femur", (-0.056, -0.078, 0.077), ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r"), (0, 0, 1)),
         ("tibia", (0, -0.41, 0), ("knee_angle_r",), (0, 0, -1)))  # fmt: skip
OSIM = """<?xml version="1.0" encoding="UTF-8"?><OpenSimDocument Version="40000"><Model name="leg">
<BodySet><objects>{bodies}</objects></BodySet><JointSet><objects>{joints}</objects></JointSet>
</Model></OpenSimDocument>"""


def body_xml(row) -> str:
    return f'<Body name="{row[0]}"><mass>1</mass><mass_center>0 0 0</mass_center><inertia>1 1 1 0 0 0</inertia></Body>'


def joints_xml() -> str:
    parents = ["/ground", "/bodyset/pelvis", "/bodyset/femur"]
    return "".join(joint_xml(parent, *row) for parent, row in zip(parents, CHAIN, strict=True))


def joint_xml(parent, name, place, coordinates, first) -> str:
    axes = (first, (1, 0, 0), (0, 1, 0))
    turns = "".join(
        f'<TransformAxis name="rotation{n + 1}"><coordinates>{coordinates[n] if n < len(coordinates) else ""}'
        f"</coordinates><axis>{' '.join(map(str, axis))}</axis>"
        + ('<LinearFunction name="function"><coefficients>1 0</coefficients></LinearFunction>' if n < len(coordinates)
           else '<Constant name="function"><value>0</value></Constant>') + "</TransformAxis>"
        for n, axis in enumerate(axes)
    )  # fmt: skip
    frames = "".join(
        f'<PhysicalOffsetFrame name="{frame}"><socket_parent>{of}</socket_parent>'
        f"<translation>{' '.join(map(str, at))}</translation></PhysicalOffsetFrame>"
        for frame, of, at in (("before", parent, place), ("after", f"/bodyset/{name}", (0, 0, 0)))
    )
    named = "".join(f'<Coordinate name="{coordinate}"/>' for coordinate in coordinates)
    return (
        f'<CustomJoint name="to_{name}"><socket_parent_frame>before</socket_parent_frame><socket_child_frame>after'
        f"</socket_child_frame><coordinates>{named}</coordinates><frames>{frames}</frames>"
        f"<SpatialTransform>{turns}</SpatialTransform></CustomJoint>"
    )


def test_markers_go_through_opensim_and_back(make_poses, tmp_path):
    opensim = peer("opensim")
    written = {0: make_poses(4, "coco17", 3), 1: make_poses(4, "coco17", 3, seed=2)}
    write_poses(tmp_path / "a.sto", written)
    table = opensim.TimeSeriesTableVec3(str(tmp_path / "a.sto"))
    opensim.STOFileAdapterVec3.write(table, str(tmp_path / "b.sto"))
    opensim.STOFileAdapter.write(table.flatten(), str(tmp_path / "c.sto"))
    for name in ("a.sto", "b.sto", "c.sto"):
        read = read_poses(tmp_path / name)
        assert sniff_format(tmp_path / name).name == "opensim-markers" and list(read) == [0, 1]
        for person, poses in read.items():
            np.testing.assert_allclose(poses.coords, written[person].coords, atol=1e-2)
            np.testing.assert_allclose(poses.times, written[person].times, atol=1e-6)


def test_real_walking_of_opencap(shared_data):
    """158 frames; somebody who walks upright: hips over ankles, the trunk over the hips."""
    poses = read_poses(shared_data("samples/ref3d/mot/opencap_walking1_videoAndMocap.mot"))[0]
    heights = {name: float(np.median(poses.coords[:, poses.skeleton.index(name), 1])) for name in poses.skeleton.joints}
    assert len(poses) == 158 and heights["neck"] > heights["right_hip"] + 400 > heights["right_ankle"] + 1000
    thigh = unit_vectors(bone(poses, "right_hip", "right_knee").astype(float))
    shank = unit_vectors(bone(poses, "right_knee", "right_ankle").astype(float))
    assert 40 < np.degrees(np.arccos((thigh * shank).sum(axis=1).clip(-1, 1))).max() < 90  # as knees swing in a walk


def test_coordinates_of_another_model_and_forces_are_refused_by_name(shared_data, tmp_path):
    with pytest.raises(FormatError, match="no joint angles of a body.*thorax_tilt"):
        read_poses(shared_data("samples/ref3d/mot/pyomeca_inverse_kin.mot"))
    motion(tmp_path / "f.mot", {f"ground_force_v{axis}": [1.0, 2] for axis in "xyz"})
    with pytest.raises(FormatError, match="ground_force_vx.*Export marker positions as TRC"):
        read_poses(tmp_path / "f.mot")
