"""Angles against bodies whose angles are known: built by SciPy, and from OpenSim's and OpenCap's own motion files."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from core import gravity
from core.ergonomics.angles import measure, neutral_of
from core.ergonomics.measures import MEASURES
from core.errors import PoseError
from core.poses import PoseSequence, Space, Status
from core.skeleton import Skeleton, load_skeleton
from tests.core.ergonomics.conftest import jointed

SIDED = ("upper_arm_abduction", "elbow_flexion", "knee_flexion", "wrist_flexion", "wrist_deviation")


@pytest.mark.parametrize(
    ("name", "degrees"),
    [("trunk_flexion", 40), ("trunk_flexion", -15), ("trunk_side_bend", 25), ("trunk_side_bend", -25),
     ("trunk_twist", 30), ("trunk_twist", -30), ("neck_flexion", 35), ("neck_flexion", -20), ("neck_side_bend", 15),
     *((f"{side}_{name}", degrees) for side in ("left", "right") for name in SIDED for degrees in (12, 70)),
     *((f"{side}_wrist_flexion", -40) for side in ("left", "right")),
     *((f"{side}_upper_arm_flexion", degrees) for side in ("left", "right") for degrees in (-35, 60, 130))],
)  # fmt: skip
def test_one_angle_at_a_time_is_found_with_its_sign(pose, name, degrees):
    found = measure(pose(**{name: degrees}))
    assert found[name][0] == pytest.approx(degrees, abs=0.01)
    if not name.startswith("trunk"):  # and nothing else moves but what belongs to it
        assert found["trunk_flexion"][0] == pytest.approx(0, abs=0.01)
        assert found["trunk_twist"][0] == pytest.approx(0, abs=0.01)


angle = st.floats(-50, 50)


@settings(deadline=None)
@given(angle, angle, angle, st.floats(-180, 180), st.floats(0, 150))
def test_together_and_whichever_way_the_person_faces(pose, flexion, bend, twist, heading, elbow):
    angles = {"trunk_flexion": flexion, "trunk_side_bend": bend, "trunk_twist": twist, "both_elbow_flexion": elbow}
    found = measure(pose(heading=heading, **angles, both_upper_arm_flexion=50, right_upper_arm_abduction=20))
    wanted = {**angles, "left_elbow_flexion": elbow, "right_elbow_flexion": elbow, "right_upper_arm_abduction": 20,
              "left_upper_arm_flexion": 50}  # fmt: skip
    wanted.pop("both_elbow_flexion")
    assert {name: float(found[name][0]) for name in wanted} == pytest.approx(wanted, abs=0.05)


def test_inclination_and_elevation_are_angles_in_space(pose):
    """cos of the whole is the product of the cosines of two angles in planes across each other."""
    arm = {"right_upper_arm_flexion": 50, "right_upper_arm_abduction": 30}
    found = measure(pose(trunk_flexion=30, trunk_side_bend=40, **arm))
    whole = np.degrees(np.arccos(np.cos(np.radians([30, 50])) * np.cos(np.radians([40, 30]))))
    assert [found["trunk_inclination"][0], found["right_upper_arm_elevation"][0]] == pytest.approx(whole, abs=0.01)


def test_an_arm_that_hangs_while_the_trunk_is_bent_is_raised_against_the_trunk_alone(pose):
    found = measure(pose(trunk_flexion=60, both_upper_arm_flexion=60))
    assert found["left_upper_arm_flexion"][0] == pytest.approx(60, abs=0.01)
    assert found["left_upper_arm_gravity"][0] == pytest.approx(0, abs=0.01)


def test_an_arm_out_to_the_side_and_a_little_back_is_raised_not_behind(pose):
    found = measure(pose(right_upper_arm_flexion=-5, right_upper_arm_abduction=80))
    assert found["right_upper_arm_flexion"][0] == pytest.approx(80, abs=0.5)
    assert found["right_upper_arm_plane"][0] == pytest.approx(-1, abs=1)


def test_a_hanging_arm_has_no_plane(pose):
    assert np.isnan(measure(pose())["left_upper_arm_plane"][0])


def test_legs_and_hands(pose):
    found = measure(pose(both_thigh=90, both_knee_flexion=90, both_elbow_flexion=90, trunk_flexion=10))
    assert found["left_hip_flexion"][0] == pytest.approx(100, abs=0.01)
    assert found["left_thigh_inclination"][0] == pytest.approx(90, abs=0.01)
    assert found["hip_height"][0] == pytest.approx(100 * 400 / 830, abs=0.1)
    standing = measure(pose())
    assert standing["left_hand_height"][0] == pytest.approx(900 + 500 - 300 - 250 - 90 - (900 - 830 - 80), abs=0.1)
    assert standing["left_hand_lateral"][0] == pytest.approx(0.5, abs=0.001)


@settings(deadline=None)
@given(angle, angle, angle)
def test_up_may_lie_any_way_in_the_axes_of_the_poses(pose, x, y, z):
    turned = Rotation.from_euler("xyz", [x, y, z], degrees=True).as_matrix()
    poses = pose(trunk_flexion=33, trunk_side_bend=12)
    tilted = poses.replace(coords=poses.coords @ turned.T, space=Space.CAMERA)
    found = measure(tilted, gravity.of_floor(turned @ [0, 1, 0]))
    assert found["trunk_flexion"][0] == pytest.approx(33, abs=0.05)
    assert found["trunk_side_bend"][0] == pytest.approx(12, abs=0.05)


def test_what_joints_cannot_show_is_not_measurable(pose, person, skeleton):
    """mpi28 has one hand point and no ears: no wrist planes, no turned head. Never zero."""
    found = measure(PoseSequence(skeleton, person(5), np.arange(5) / 25, space=Space.WORLD))
    for name in ("left_wrist_flexion", "left_wrist_deviation", "neck_twist"):
        assert np.isnan(found[name]).all() and np.isnan(found.error(name)).all()
    assert np.isfinite(found["left_wrist_bend"]).all()


def test_upper_bodies_have_no_legs(person, skeleton):
    poses = PoseSequence(skeleton, person(5), np.arange(5) / 25, space=Space.WORLD)
    found = measure(poses.to_skeleton(load_skeleton("depth15")))
    assert np.isnan(found["left_knee_flexion"]).all() and np.isfinite(found["trunk_flexion"]).all()
    assert found.head == "thorax to head" and np.isfinite(found["left_shoulder_raise"]).all()


def test_a_missing_joint_takes_only_what_rests_on_it(pose):
    poses = pose()
    coords = poses.coords.copy()
    coords[0, poses.skeleton.index("left_elbow")] = np.nan
    found = measure(poses.replace(coords=coords))
    assert np.isnan(found["left_elbow_flexion"][0]) and np.isnan(found["left_upper_arm_flexion"][0])
    assert np.isfinite(found["right_elbow_flexion"][0]) and np.isfinite(found["trunk_flexion"][0])


def test_somebody_lying_on_the_side_has_no_forward_but_an_inclination(pose):
    poses = pose()
    lying = measure(poses.replace(space=Space.CAMERA), gravity.of_floor([1, 0, 0]))
    assert np.isnan(lying["trunk_flexion"][0]) and lying["trunk_inclination"][0] == pytest.approx(90, abs=0.1)


# --- how well it is known --------------------------------------------------------------------------------------------


def test_a_stated_error_of_joints_becomes_one_of_angles(pose):
    """Joints off by 20 mm: the means of two 12.5 mm / sqrt 2 an axis, at both ends of 500 mm."""
    poses = pose()
    stated = poses.replace(uncertainty=np.full(poses.coords.shape[:2], 20, np.float32))
    per_axis = 20 / 1.596 / np.sqrt(2) * np.sqrt(2)
    assert measure(stated).error("trunk_flexion")[0] == pytest.approx(
        np.hypot(np.degrees(np.arctan(per_axis / 500)), 1), abs=0.01
    )


def test_the_error_grows_with_doubt_and_shrinks_with_confirmation(pose):
    poses = pose()
    shape = poses.coords.shape[:2]

    def error(**changes) -> float:
        return float(measure(poses.replace(**changes), errors="monocular").error("left_elbow_flexion")[0])

    assert error() == pytest.approx(12)
    assert error(confidence=np.full(shape, 0.25, np.float32)) == pytest.approx(24)
    assert error(status=np.full(shape, Status.INFERRED, np.uint8)) == pytest.approx(18)
    assert error(status=np.full(shape, Status.CONFIRMED, np.uint8)) == pytest.approx(5)


def test_angles_that_rest_on_inferred_joints_say_so(pose):
    poses = pose()
    status = np.zeros(poses.coords.shape[:2], np.uint8)
    status[0, poses.skeleton.index("left_wrist")] = Status.INFERRED
    found = measure(poses.replace(status=status))
    marked = {m.name for m, there in zip(MEASURES, found.inferred[0], strict=True) if there}
    assert "left_elbow_flexion" in marked and "right_elbow_flexion" not in marked and "trunk_flexion" not in marked


# --- pictures --------------------------------------------------------------------------------------------------------


def pictured(pose, view: str, yaw: float = 0.0, **angles) -> PoseSequence:
    """What a distant camera on that side sees: x right, y down."""
    turned = {"right": 90.0, "left": -90.0, "front": 0.0, "back": 180.0}[view]  # a face towards the camera at 0
    world = pose(heading=turned + yaw, **angles).coords
    flat = np.stack([world[..., 0], -world[..., 1]], axis=-1)
    return PoseSequence(load_skeleton("blazepose33"), flat, [0.0])


@pytest.mark.parametrize("view", ["left", "right"])
def test_from_the_side_bends_forward_are_seen_and_nothing_sideways(pose, view):
    angles = {"trunk_flexion": 35, "neck_flexion": 20, "both_upper_arm_flexion": 50, "both_elbow_flexion": 70}
    found = measure(pictured(pose, view, **angles), view=view)
    assert found["trunk_flexion"][0] == pytest.approx(35, abs=0.1)
    assert found["neck_flexion"][0] == pytest.approx(20, abs=0.1)
    assert found["left_upper_arm_flexion"][0] == pytest.approx(50, abs=0.1)
    assert found["right_elbow_flexion"][0] == pytest.approx(70, abs=0.1)
    assert all(np.isnan(found[name][0]) for name in ("trunk_side_bend", "trunk_twist", "left_upper_arm_abduction"))


@pytest.mark.parametrize(("view", "sign"), [("front", 1), ("back", 1)])
def test_from_the_front_side_bends_are_seen_and_nothing_forward(pose, view, sign):
    found = measure(pictured(pose, view, trunk_side_bend=20, right_upper_arm_abduction=60), view=view)
    assert found["trunk_side_bend"][0] == pytest.approx(20, abs=0.1)
    assert found["right_upper_arm_abduction"][0] == pytest.approx(60, abs=0.5)
    assert np.isnan(found["trunk_flexion"][0]) and np.isnan(found["left_elbow_flexion"][0])


def test_a_person_turned_out_of_the_picture_is_warned_of_and_less_certain(pose):
    found = {yaw: measure(pictured(pose, "right", yaw, trunk_flexion=40), view="right") for yaw in (0, 25, 50)}
    errors = [float(one.error("trunk_flexion")[0]) for one in found.values()]
    assert errors[0] < errors[1] < errors[2]
    assert not any("turned about" in text for text in found[0].warnings)
    assert any("turned about" in text for text in found[50].warnings)


def test_pictures_need_a_view(pose):
    with pytest.raises(PoseError, match="forward"):
        measure(pictured(pose, "right"))


def test_a_neutral_frame_is_taken_off(pose):
    found = measure(pose(neck_flexion=14))
    assert measure(pose(neck_flexion=20), neutral=neutral_of(found, 0))["neck_flexion"][0] == pytest.approx(6, abs=0.01)


# --- OpenSim and OpenCap ---------------------------------------------------------------------------------------------


def motion(path) -> dict[str, np.ndarray]:
    """Column -> values of a .mot file in degrees."""
    lines = path.read_text().splitlines()
    head = next(i for i, line in enumerate(lines) if line.strip(",\t ").lower() == "endheader") + 1
    split = "," if "," in lines[head] else "\t"
    rows = [[float(cell) for cell in line.split(split)] for line in lines[head + 1 :] if line.strip(", \t")]
    return dict(zip([name.strip() for name in lines[head].split(split)], np.array(rows).T, strict=True))


def rotations(order: str, *columns: np.ndarray) -> np.ndarray:
    return Rotation.from_euler(order, np.stack(columns, axis=-1), degrees=True).as_matrix()


def test_opencap_walking(shared_data):
    """Its coordinates, put through a chain of SciPy rotations (Z forward, X sideways, Y about), come back."""
    mot = motion(shared_data("samples/ref3d/mot/opencap_walking1_videoAndMocap.mot"))
    pelvis = rotations("ZXY", mot["pelvis_tilt"], mot["pelvis_list"], mot["pelvis_rotation"])
    chest = pelvis @ rotations("ZXY", mot["lumbar_extension"], mot["lumbar_bending"], mot["lumbar_rotation"])
    hips = np.zeros((len(chest), 3))
    points = {}
    for side, s, out in (("left", "l", -1), ("right", "r", 1)):
        mirror = np.array([1.0, out, out])  # OpenSim mirrors the left: its angles are the right's
        hip = pelvis @ rotations("ZXY", mot[f"hip_flexion_{s}"], out * mot[f"hip_adduction_{s}"],
                                 out * mot[f"hip_rotation_{s}"])  # fmt: skip
        knee = hip @ rotations("Z", -mot[f"knee_angle_{s}"])
        arm = chest @ rotations("ZXY", mot[f"arm_flex_{s}"], mirror[1] * mot[f"arm_add_{s}"],
                                mirror[2] * mot[f"arm_rot_{s}"])  # fmt: skip
        fore = arm @ rotations("Z", mot[f"elbow_flex_{s}"])
        points[f"{side}_hip"] = hips + pelvis @ [0, 0, 85 * out]
        points[f"{side}_knee"] = points[f"{side}_hip"] + hip @ [0, -420, 0]
        points[f"{side}_ankle"] = points[f"{side}_knee"] + knee @ [0, -400, 0]
        points[f"{side}_shoulder"] = hips + chest @ [0, 480, 170 * out]
        points[f"{side}_elbow"] = points[f"{side}_shoulder"] + arm @ [0, -290, 0]
        points[f"{side}_wrist"] = points[f"{side}_elbow"] + fore @ [0, -250, 0]
    found = measure(_sequence(points, mot["time"]))
    for side, s in (("left", "l"), ("right", "r")):
        assert np.allclose(found[f"{side}_knee_flexion"], mot[f"knee_angle_{s}"], atol=0.05)
        assert np.allclose(found[f"{side}_elbow_flexion"], mot[f"elbow_flex_{s}"], atol=0.05)
        assert np.allclose(found[f"{side}_upper_arm_abduction"], -mot[f"arm_add_{s}"], atol=0.05)
        forward = np.abs(mot[f"arm_flex_{s}"]) > np.abs(mot[f"arm_add_{s}"]) + 1
        elevation = np.degrees(np.arccos(np.cos(np.radians(mot[f"arm_flex_{s}"]))
                                         * np.cos(np.radians(mot[f"arm_add_{s}"]))))  # fmt: skip
        signed = np.where(forward & (mot[f"arm_flex_{s}"] < 0), -elevation, elevation)
        assert np.allclose(found[f"{side}_upper_arm_flexion"][forward], signed[forward], atol=0.2)
    lean = -(mot["pelvis_tilt"] + mot["lumbar_extension"])  # forward is negative there; exact but for the side bends
    assert np.abs(found["trunk_flexion"] - lean).max() < 1.5
    assert np.abs(found["trunk_twist"] - mot["lumbar_rotation"]).max() < 3.5


def test_opensim_lifting_a_box(shared_data):
    """ISB plane and elevation of the shoulder (Y-X'-Y''), and the elbow."""
    mot = motion(shared_data("samples/ref3d/mot/pyomeca_inverse_kin.mot"))
    plane, elevation = mot["shoulder_plane"], mot["shoulder_ele"]
    thorax = rotations("ZXY", mot["thorax_tilt"], mot["thorax_list"], mot["thorax_rotation"])
    arm = thorax @ rotations("YXY", plane, -elevation, mot["shoulder_rotation"])
    bend = rotations("Z", mot["elbow_flexion"])
    zero = np.zeros((len(plane), 3))
    points = {"left_hip": zero + [0, 0, -85], "right_hip": zero + [0, 0, 85]}
    for side, out in (("left", -1), ("right", 1)):
        points[f"{side}_shoulder"] = thorax @ [0, 480, 170 * out]
    points["right_elbow"] = points["right_shoulder"] + arm @ [0, -290, 0]
    points["right_wrist"] = points["right_elbow"] + arm @ bend @ [0, -250, 0]
    found = measure(_sequence(points, mot["time"]))
    assert np.allclose(found["right_upper_arm_elevation"], elevation, atol=0.05)
    assert np.allclose(found["right_elbow_flexion"], mot["elbow_flexion"], atol=0.05)
    raised = elevation > 20.5
    assert raised.sum() > 50 and np.allclose(found["right_upper_arm_plane"][raised], plane[raised], atol=0.1)
    assert np.allclose(found["trunk_flexion"], -mot["thorax_tilt"], atol=0.05)


def _sequence(points: dict[str, np.ndarray], times: np.ndarray) -> PoseSequence:
    joints = tuple(points)
    isb = np.stack(list(points.values()), axis=1)
    coords = np.stack([-isb[..., 2], isb[..., 1], isb[..., 0]], axis=-1)
    return PoseSequence(Skeleton("own", joints, (-1,) * len(joints)), coords, times, space=Space.WORLD)


def test_the_jointed_person_is_the_one_that_the_fixture_says():
    points = jointed()
    assert points["left_shoulder"].tolist() == [0, 1400, -180] and points["right_ankle"].tolist() == [0, 70, 90]


# --- gravity ---------------------------------------------------------------------------------------------------------


def test_two_clicks_on_an_upright_edge_tell_a_rolled_camera():
    from core.camera import Camera

    camera = Camera.from_fov(1000, 800, 60)
    roll = np.radians(8)
    middle, up = np.array([499.5, 399.5]), np.array([np.sin(roll), -np.cos(roll)])
    found = gravity.of_clicks(middle - 100 * up, middle + 100 * up, camera)
    assert found.up == pytest.approx([np.sin(roll), -np.cos(roll), 0], abs=1e-6)
    assert gravity.of_points(middle, middle + up).up == pytest.approx(up)


def test_a_placed_camera_tells_up(pose):
    from core.camera import Camera

    camera = Camera.from_fov(1000, 800, 60).look_at([3000, 2500, 3000], [0, 900, 0])
    poses = pose(trunk_flexion=25)
    seen = poses.replace(coords=camera.to_camera(poses.coords), space=Space.CAMERA)
    assert measure(seen, gravity.of_camera(camera))["trunk_flexion"][0] == pytest.approx(25, abs=0.05)
    assert gravity.of_poses(seen).assumed and not gravity.of_poses(seen, camera).assumed
    with pytest.raises(PoseError):
        gravity.of_floor([0, 0, 0])


@pytest.mark.parametrize(("flexion", "deviation"), [(0, 0), (30, 0), (-40, 0), (0, 20), (0, -15)])
def test_wrists_are_measured_from_the_knuckles_of_a_hand_where_there_is_one(pose, flexion, deviation):
    """The body's own knuckles are elsewhere here: they are rougher, and must not count beside the hand's."""
    flat, whole = pose(both_wrist_flexion=flexion, both_wrist_deviation=deviation), load_skeleton("blazepose75")
    poses = flat.to_skeleton(whole)
    coords = np.array(poses.coords)
    for side in ("left", "right"):
        for knuckle in ("index", "pinky"):
            body, hand = (whole.index(f"{side}_{knuckle}{end}") for end in ("", "_mcp"))
            coords[:, hand], coords[:, body] = coords[:, body], coords[:, whole.index(f"{side}_wrist")] + (0, 9, 50)
    found = measure(poses.replace(coords=coords))
    for side in ("left", "right"):
        assert found[f"{side}_wrist_flexion"][0] == pytest.approx(flexion, abs=0.1)
        assert found[f"{side}_wrist_deviation"][0] == pytest.approx(deviation, abs=0.1)
