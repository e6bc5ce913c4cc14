"""Calibration files: real rigs, files that OpenCV writes, round trips, and damaged files."""

import json
import random

import cv2
import numpy as np
import pytest

from core.calibration import read_calibration, write_calibration
from core.camera import Camera
from core.errors import FormatError
from core.kinematics.rotations import matrix_from_axis_angle
from core.progress import Cancelled, CancelToken

CAMERA_NAMES = ["cam_01", "cam_02", "cam_03", "cam_04"]


def write(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text)
    return path


# --- Pose2Sim, Anipose, Qualisys ---


def test_pose2sim_toml_becomes_millimetres_and_y_up(shared_data):
    cameras = read_calibration(shared_data("samples/calib/pose2sim_Calib_qualisys.toml"))
    assert list(cameras) == CAMERA_NAMES
    first = cameras["cam_01"]
    assert (first.width, first.height, first.K[0, 0]) == (1088, 1920, 1681.244873046875)
    assert len(first.distortion) == 4
    # The Qualisys file of the same rig says 1460.23, -1909.16, 1896.51 mm, z up: ours is y, z, x of that.
    assert np.allclose(first.position, [-1909.16, 1896.51, 1460.23], atol=0.01)
    assert all(1600 < camera.position[1] < 2200 for camera in cameras.values())  # on tripods, above the floor


def test_qualisys_file_of_the_same_rig_agrees(shared_data):
    toml = read_calibration(shared_data("samples/calib/pose2sim_Calib_qualisys.toml"))
    qualisys = read_calibration(shared_data("samples/calib/pose2sim_Calib.qca.txt"))
    assert list(qualisys) == CAMERA_NAMES
    for name in CAMERA_NAMES:
        one, other = toml[name], qualisys[name]
        assert (one.width, one.height) == (other.width, other.height)
        for field in ("K", "R", "t"):
            assert np.allclose(getattr(one, field), getattr(other, field), atol=1e-9), field
        assert other.distortion == pytest.approx(np.array(one.distortion) * 64)


# OpenPose BODY_25B order, of which only joints that the TRC names too are compared.
BODY_25B = {
    "LShoulder": 5, "RShoulder": 6, "LElbow": 7, "RElbow": 8, "LWrist": 9, "RWrist": 10, "LHip": 11, "RHip": 12,
    "LKnee": 13, "RKnee": 14, "LAnkle": 15, "RAnkle": 16, "LBigToe": 19, "LHeel": 21, "RBigToe": 22, "RHeel": 24,
}  # fmt: skip


def test_the_measured_person_falls_on_the_pixels_of_the_video(shared_data):
    """3D markers (TRC, metres, y up) through the calibration onto 2D detections of the same frames.

    The medians of a few pixels are the rig's: it had drifted by about a degree when the video was taken.
    """
    cameras = read_calibration(shared_data("samples/calib/pose2sim_Calib_qualisys.toml"))
    lines = shared_data("samples/ref3d/trc/pose2sim_P00_static_0-12.trc").read_text().splitlines()
    names = [name for name in lines[3].split("\t")[2:] if name]
    rows = np.array([[float(cell) for cell in line.split("\t")[2:] if cell] for line in lines[5:] if line.strip()])
    markers = rows.reshape(len(rows), len(names), 3) * 1000
    medians = []
    for number, name in enumerate(CAMERA_NAMES, 1):
        folder = shared_data(f"samples/pose/pose2sim_static/cam0{number}_json")
        people = [json.loads(path.read_text())["people"][0] for path in sorted(folder.iterdir())]
        seen = np.array([person["pose_keypoints_2d"] for person in people]).reshape(len(people), 25, 3)
        shown = cameras[name].project_world(markers[:, [names.index(joint) for joint in BODY_25B]])
        detected = seen[: len(shown), list(BODY_25B.values()), :2]
        medians.append(np.median(np.linalg.norm(shown - detected, axis=-1)))
    assert medians == pytest.approx([14.8, 6.9, 12.4, 7.0], abs=0.1)


def test_a_toml_survives_the_way_there_and_back(tmp_path):
    K, R = [[500, 0, 320], [0, 510, 240], [0, 0, 1]], matrix_from_axis_angle([0.3, 2.0, -1.0])
    cameras = {
        "left": Camera(640, 480, K, (-0.1, 0.02, 0, 0.001, 0.3), R, [10, 2000, 3000], "left"),
        "alone": Camera.from_fov(1920, 1080, 62, name="alone"),
    }
    write_calibration(tmp_path / "rig.toml", cameras)
    again = read_calibration(tmp_path / "rig.toml")
    assert list(again) == ["left", "alone"] and again["alone"] == cameras["alone"]
    for field in ("K", "R", "t", "distortion"):
        assert np.allclose(getattr(again["left"], field), getattr(cameras["left"], field)), field


def test_anipose_in_millimetres_is_not_scaled(tmp_path):
    text = """
    [cam_0]
    name = "A"
    size = [640, 480]
    matrix = [[500.0, 0.0, 320.0], [0.0, 500.0, 240.0], [0.0, 0.0, 1.0]]
    distortions = [0.1, 0.0, 0.0, 0.0, 0.0]
    rotation = [0.0, 0.0, 0.0]
    translation = [30.0, 40.0, 1200.0]
    """
    camera = read_calibration(write(tmp_path, "anipose.toml", text))["A"]
    assert camera.t.tolist() == [30, 40, 1200] and camera.distortion == (0.1, 0, 0, 0)


def test_a_fisheye_lens_is_refused(tmp_path, shared_data):
    text = shared_data("samples/calib/sports2d_Calib_demo.toml").read_text()
    text = text.replace("fisheye = false", "fisheye = true")
    with pytest.raises(FormatError, match="fisheye"):
        read_calibration(write(tmp_path, "fisheye.toml", text))


# --- OpenCV ---


@pytest.mark.parametrize("suffix", ["yml", "json"])
def test_what_opencv_writes(tmp_path, suffix):
    path = tmp_path / f"camera.{suffix}"
    storage = cv2.FileStorage(str(path), cv2.FILE_STORAGE_WRITE)
    storage.write("image_width", 640)
    storage.write("image_height", 480)
    storage.write("camera_matrix", np.array([[500.0, 0, 320], [0, 510, 240], [0, 0, 1]]))
    storage.write("distortion_coefficients", np.array([[-0.1, 0.02, 0.001, 0.002, 0.3]]))
    storage.write("R", np.eye(3))
    storage.write("T", np.array([[100.0], [0], [2500]]))
    storage.release()
    camera = read_calibration(path)["camera"]
    assert (camera.width, camera.height) == (640, 480) and camera.K[1].tolist() == [0, 510, 240]
    assert camera.distortion == (-0.1, 0.02, 0.001, 0.002, 0.3) and camera.t.tolist() == [100, 0, 2500]


def test_ros_camera_info(tmp_path):
    text = """image_width: 640
image_height: 480
camera_name: head_camera
camera_matrix: {rows: 3, cols: 3, data: [500.0, 0.0, 320.0, 0.0, 500.0, 240.0, 0.0, 0.0, 1.0]}
distortion_model: plumb_bob
distortion_coefficients: {rows: 1, cols: 5, data: [0.0, 0.0, 0.0, 0.0, 0.0]}
"""
    camera = read_calibration(write(tmp_path, "info.yaml", text))["head_camera"]
    assert camera.K[0, 0] == 500 and camera.distortion == () and camera.R is None


# --- RealSense and our own ---


def test_realsense_intrinsics_of_a_real_recording(shared_data):
    path = shared_data("samples/depth/realsense_rgbd_two_people_n40/cam_params_realsense.json")
    camera = read_calibration(path)["camera"]
    assert (camera.width, camera.height) == (640, 480)
    assert np.allclose(camera.K, [[617.25, 0, 317.3921], [0, 617.5486, 245.9802], [0, 0, 1]], atol=1e-4)


def realsense(model, coefficients):
    lens = {"width": 640, "height": 480, "fx": 600.0, "fy": 601.0, "ppx": 320.0, "ppy": 241.0}
    return json.dumps(lens | {"model": model, "coeffs": coefficients})


def test_librealsense_intrinsics(tmp_path):
    text = realsense("distortion.brown_conrady", [0.1, -0.2, 0, 0, 0.05])
    camera = read_calibration(write(tmp_path, "a.json", text))["camera"]
    assert camera.distortion == (0.1, -0.2, 0, 0, 0.05) and camera.K[1, 2] == 241


def test_librealsense_inverse_model_is_turned_round(tmp_path):
    coefficients = [0.13, -0.27, -0.001, 0.0007, 0.0]
    text = realsense("distortion.inverse_brown_conrady", coefficients)
    camera = read_calibration(write(tmp_path, "a.json", text))["camera"]
    k1, k2, p1, p2, _ = coefficients
    x, y = (500 - 320) / 600, (400 - 241) / 601
    r2 = x * x + y * y
    factor = 1 + k1 * r2 + k2 * r2**2
    across = x * factor + 2 * p1 * x * y + p2 * (r2 + 2 * x * x)
    down = y * factor + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y
    assert np.allclose(camera.rays([500, 400]) * 600, [across * 600, down * 600], atol=0.05)  # pixels


def test_unknown_lens_models_are_refused(tmp_path):
    with pytest.raises(FormatError, match="ftheta"):
        read_calibration(write(tmp_path, "a.json", realsense("distortion.ftheta", [0.1, 0, 0, 0, 0])))


def test_our_own_json(tmp_path):
    camera = Camera.from_fov(640, 480, 62, name="mine").look_at((0, 1000, 3000), (0, 900, 0))
    assert read_calibration(write(tmp_path, "mine.json", json.dumps(camera.to_dict()))) == {"mine": camera}


# --- files that are none ---


@pytest.mark.parametrize(
    "name, text",
    [
        ("empty.toml", ""),
        ("none.toml", "[metadata]\nerror = 0.0\n"),
    
        ("list.json", "[1, 2]"),
        ("deep.json", '{"a":' * 20000),
        ("number.yml", "5"),
        ("deep.yml", "[" * 5000),
        ("alias.yml", "a: &a [*a]\ncamera_matrix: *a"),
        ("object.yml", "!!python/object/apply:os.system ['true']"),
        ("entities.xml", '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'),
        ("short.xml", "<calibration><camera/></calibration>"),
        ("scene.xml", "<scene/>"),
    ],
)
def test_other_files_are_refused(tmp_path, name, text):
    with pytest.raises(FormatError):
        read_calibration(write(tmp_path, name, text))


def test_a_large_calibration_is_read_in_another_process_with_the_same_words(tmp_path):
    rig = {f"camera {n}": Camera.from_fov(640, 480, 50 + n / 10) for n in range(200)}
    write_calibration(tmp_path / "rig.toml", rig)
    assert (tmp_path / "rig.toml").stat().st_size > 32 << 10
    cameras = read_calibration(tmp_path / "rig.toml")
    assert list(cameras) == list(rig)
    assert all(np.allclose(cameras[name].K, rig[name].K) for name in rig)
    with pytest.raises(FormatError, match=r"Cannot read the calibration list\.yml, got .* has no camera_matrix"):
        read_calibration(write(tmp_path, "list.yml", "[" + "1, " * 20_000 + "1]"))


def test_a_large_calibration_can_be_cancelled(tmp_path):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_calibration(write(tmp_path, "wide.yml", "%YAML:1.0\na: [" + "1, " * 80_000 + "1]"), cancel=cancel)


def test_missing_and_binary_files_are_refused(tmp_path):
    (tmp_path / "image.toml").write_bytes(bytes(range(256)))
    for name in ("nothing.toml", "image.toml"):
        with pytest.raises(FormatError):
            read_calibration(tmp_path / name)


SEEDS = ["samples/calib/pose2sim_Calib_qualisys.toml", "samples/calib/pose2sim_Calib.qca.txt"]
SEEDS += ["samples/depth/realsense_rgbd_two_people_n40/cam_params_realsense.json"]
OPENCV = """%YAML:1.0
---
image_width: 640
image_height: 480
camera_matrix: !!opencv-matrix
   rows: 3
   cols: 3
   dt: d
   data: [ 500., 0., 320., 0., 510., 240., 0., 0., 1. ]
distortion_coefficients: !!opencv-matrix
   rows: 1
   cols: 5
   dt: d
   data: [ -0.1, 0.02, 0.001, 0.002, 0.3 ]
"""


def mutated(text: str, chance: random.Random) -> str:
    """Text with a piece cut out, doubled, or overwritten by something nasty."""
    start = chance.randrange(len(text))
    stop = min(len(text), start + chance.choice([1, 1, 2, 5, 40, 400]))
    nasty = ["", text[start:stop] * 2, "-", "nan", "1e999", "9" * 400, "[", "{", '"', "\x00", "null", "&a", "*a", "\n"]
    return text[:start] + chance.choice(nasty) + text[stop:]


@pytest.mark.parametrize("source", [*SEEDS, "opencv.yml"])
def test_damaged_files_give_cameras_or_a_format_error(tmp_path, shared_data, source):
    chance = random.Random(1)
    text = OPENCV if source == "opencv.yml" else shared_data(source).read_text()
    text = text[:2000] if source.endswith(".toml") else text
    path = tmp_path / source.rsplit("/", 1)[-1]
    refused = 0
    for _ in range(200):
        path.write_text(mutated(text, chance))
        try:
            assert all(np.isfinite(camera.K).all() for camera in read_calibration(path).values())
        except FormatError:
            refused += 1
    assert 20 < refused < 200
