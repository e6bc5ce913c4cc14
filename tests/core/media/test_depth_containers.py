"""Depth containers: real files where there are any, else small ones in the documented layout."""

import struct

import h5py
import numpy as np
import pytest
from scipy.io import savemat

from core.errors import DepthUnitError, MediaError
from core.media.base import FrameKind, open_recording
from core.media.video_source import VideoSource


def stack(frames=3, height=24, width=32, dtype=np.uint16):
    """Frame k is 1000 + 100 k everywhere, but 0 in its first pixel and 1 more in the second column."""
    depth = np.zeros((frames, height, width), dtype) + (1000 + 100 * np.arange(frames, dtype=dtype))[:, None, None]
    depth[:, :, 1] += 1
    depth[:, 0, 0] = 0
    return depth.astype(dtype)


def check(source, depth, millimetres=1.0):
    """All frames of a source are ``depth`` times ``millimetres``, 0 as NaN, and the last can be had first."""
    assert (source.kind, len(source)) == (FrameKind.DEPTH, len(depth))
    for index in (len(depth) - 1, 0):
        frame = source.read(index)
        assert frame.dtype == np.float32 and frame.shape == (source.height, source.width)
        np.testing.assert_allclose(np.nan_to_num(frame), depth[index] * millimetres, rtol=1e-6)
        assert np.isnan(frame[0, 0])


def test_itop_is_metres_with_its_camera(tmp_path):
    depth = np.full((2, 240, 320), 2.5, np.float16)
    depth[:, 0, 0] = 0
    with h5py.File(tmp_path / "ITOP_side_test_depth_map.h5", "w") as file:
        file["data"] = depth
        file["id"] = np.array([b"00_00001", b"00_00002"])
    with open_recording(tmp_path / "ITOP_side_test_depth_map.h5") as source:
        check(source, depth.astype(np.float32), 1000)
        assert source.camera.K[0, 0] == pytest.approx(285.714, abs=0.6)
        assert source.camera.K[1, 2] == 120


def test_any_hdf5_depth_with_a_unit_attribute_times_and_camera(tmp_path):
    with h5py.File(tmp_path / "take.hdf5", "w") as file:
        data = file.create_dataset("sensor/depth", data=stack(dtype=np.float32), chunks=(1, 24, 32), compression="gzip")
        data.attrs["units"] = "cm"
        file["color"] = np.zeros((3, 24, 32, 3), np.uint8)
        file["times"] = [2.0, 2.1, 2.3]
        file["K"] = np.array([[30.0, 0, 16], [0, 30, 12], [0, 0, 1]])
    with open_recording(tmp_path / "take.hdf5") as source:
        check(source, stack(), 10)
        np.testing.assert_allclose(source.times, [0, 0.1, 0.3], atol=1e-9)
        assert source.camera.K[0, 2] == 16


def test_hdf5_of_unknown_unit_asks(tmp_path):
    with h5py.File(tmp_path / "take.h5", "w") as file:
        file["depth"] = stack(dtype=np.float32)
    with pytest.raises(DepthUnitError, match="what unit"):
        open_recording(tmp_path / "take.h5")
    with open_recording(tmp_path / "take.h5", unit="mm") as source:
        check(source, stack())


def test_hdf5_that_points_to_other_files_is_not_followed(tmp_path):
    (tmp_path / "secret.bin").write_bytes(bytes(24 * 32 * 2))
    with h5py.File(tmp_path / "link.h5", "w") as file:
        file["elsewhere"] = h5py.ExternalLink("other.h5", "/depth")
        file.create_dataset("depth", (1, 24, 32), "u2", external=[(str(tmp_path / "secret.bin"), 0, 1536)])
    with pytest.raises(MediaError, match="not a recording"):
        open_recording(tmp_path / "link.h5")


def test_pose_files_in_hdf5_are_no_recordings(shared_data):
    for name in ("sleap/centered_pair_predictions.slp", "sleap/small_robot_3_frame.analysis.h5"):
        with pytest.raises(MediaError, match="not a recording"):
            open_recording(shared_data(f"samples/pose/{name}"))


def test_utd_mhad_is_millimetres_with_the_frames_last(tmp_path):
    depth = stack(dtype=np.float64)
    savemat(tmp_path / "a1_s1_t1_depth.mat", {"d_depth": np.moveaxis(depth, 0, -1)}, do_compression=True)
    with open_recording(tmp_path / "a1_s1_t1_depth.mat") as source:
        check(source, depth)


def test_matlab_7_3_is_turned_upright(tmp_path):
    depth = stack()
    with h5py.File(tmp_path / "take.mat", "w", userblock_size=512) as file:
        file["d_depth"] = depth.transpose(0, 2, 1)
    data = bytearray((tmp_path / "take.mat").read_bytes())
    data[:10] = b"MATLAB 7.3"
    (tmp_path / "take.mat").write_bytes(data)
    with open_recording(tmp_path / "take.mat") as source:
        check(source, depth)


def msr_file(path, depth, persons):
    frames, height, width = depth.shape
    rows = bytearray(struct.pack("<3i", frames, width, height))
    for row in depth.reshape(-1, width):
        rows += row.astype("<i4").tobytes() + (b"\x01" * width if persons else b"")
    path.write_bytes(rows)
    return path


@pytest.mark.parametrize("persons", [False, True])
def test_msr_with_and_without_the_numbers_of_persons(tmp_path, persons):
    depth = stack(height=240, width=320)
    with open_recording(msr_file(tmp_path / "a01_s01_e01_depth.bin", depth, persons)) as source:
        check(source, depth)


def test_a_cut_off_msr_file_is_told(tmp_path):
    path = msr_file(tmp_path / "depth.bin", stack(height=240, width=320), False)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(MediaError, match="cut off.*921612 or 1152012 bytes.*921512"):
        open_recording(path)


def test_a_real_azure_kinect_recording_gives_depth_and_its_camera(shared_data):
    """K4A's NFOV mode crops 192 and 180 pixels of a 1024 pixel sensor; the attachment says cx = 0.51297 of it."""
    path = shared_data("samples/depth/azure_kinect_recording.mkv")
    with open_recording(path) as source:
        frame = source.read(0)
        assert (source.kind, len(source), frame.shape, frame.dtype) == (FrameKind.DEPTH, 1, (576, 640), np.float32)
        assert 0.1 < np.isnan(frame).mean() < 0.4
        assert 200 < np.nanmedian(frame) < 4000
        assert source.camera.K[0, 2] == pytest.approx(0.5129697918891907 * 1024 - 192 - 0.5)
        assert source.camera.K[1, 1] == pytest.approx(0.49290284514427185 * 1024)
        assert source.camera.distortion[:2] == pytest.approx((0.5479397773742676, -0.020971370860934258))
    with VideoSource(path) as color:
        assert (color.kind, color.width, color.height) == (FrameKind.COLOR, 1280, 720)


def test_a_real_realsense_bag_gives_depth_times_unit_and_camera(shared_data):
    with open_recording(shared_data("samples/depth/realsense_single_depth_color.bag")) as source:
        assert (source.kind, len(source), source.width, source.height) == (FrameKind.DEPTH, 2, 640, 480)
        np.testing.assert_allclose(source.times, [0, 0.1679332], atol=1e-6)
        assert source.camera.K[0].tolist() == pytest.approx([390.43145752, 0, 331.38787842])
        frames = [source.read(1), source.read(0)]
        assert all(np.nanmin(frame) > 300 and np.nanmax(frame) < 10_000 for frame in frames)
        np.testing.assert_array_equal(source.read(1), frames[0])
        assert not np.array_equal(frames[0], frames[1], equal_nan=True)


def test_the_accelerometer_of_a_real_azure_kinect_recording_is_square_to_the_walls(shared_data):
    """Planes of its picture that stand upright, by a fit to the depth of frame 0: their normals are level."""
    with open_recording(shared_data("samples/depth/azure_kinect_recording.mkv")) as source:
        up = source.upwards()
    assert np.linalg.norm(up) == pytest.approx(1) and up[1] < -0.95  # roughly against the picture's downwards
    for normal in ([-0.99158587, -0.00193378, 0.12943619], [0.15403219, 0.19445537, 0.96874207]):
        assert abs(np.degrees(np.arcsin(up @ normal))) < 1.0


def test_a_real_bag_without_an_accelerometer_tells_no_vertical(shared_data):
    with open_recording(shared_data("samples/depth/realsense_single_depth_color.bag")) as source:
        assert source.upwards() is None


@pytest.mark.parametrize("push, up", [((0.5, -9.75, 0.6), (0.051, -0.997, 0.061)), ((0, -14.0, 0), None)])
def test_a_bag_with_an_accelerometer_tells_the_vertical_unless_the_camera_moves(tmp_path, push, up):
    path = ros_bag(tmp_path / "take.bag", stack(), "16UC1", [1, 2, 3], push)
    with open_recording(path) as source:
        found = source.upwards()
        check(source, stack())
    assert found is None if up is None else np.allclose(found, up, atol=1e-3)


def ros_bag(path, depth, encoding, stamps, push=None):
    from rosbags.rosbag1 import Writer
    from rosbags.typesys import Stores, get_typestore

    types = get_typestore(Stores.ROS1_NOETIC)
    image, header = types.types["sensor_msgs/msg/Image"], types.types["std_msgs/msg/Header"]
    time = types.types["builtin_interfaces/msg/Time"]
    with Writer(path) as bag:
        topic = bag.add_connection("/camera/depth/image_raw", "sensor_msgs/msg/Image", typestore=types)
        for frame, stamp in zip(depth, stamps, strict=True):
            padded = np.pad(frame, ((0, 0), (0, 2)))
            data = padded.reshape(-1).view(np.uint8)
            message = image(header(0, time(0, 0), ""), *frame.shape, encoding, 0, padded.strides[0], data)
            bag.write(topic, stamp, types.serialize_ros1(message, "sensor_msgs/msg/Image"))
        for stamp in stamps if push is not None else ():
            vector, turn = types.types["geometry_msgs/msg/Vector3"], types.types["geometry_msgs/msg/Quaternion"]
            still, nine = vector(0, 0, 0), np.zeros(9)
            reading = types.types["sensor_msgs/msg/Imu"](
                header(0, time(0, 0), ""), turn(0, 0, 0, 1), nine, still, nine, vector(*push), nine
            )
            if stamp == stamps[0]:
                name = "/device_0/sensor_2/Accel_0/imu/data"
                topic = bag.add_connection(name, "sensor_msgs/msg/Imu", typestore=types)
            bag.write(topic, stamp, types.serialize_ros1(reading, "sensor_msgs/msg/Imu"))
    return path


@pytest.mark.parametrize("encoding, dtype, millimetres", [("16UC1", np.uint16, 1), ("32FC1", np.float32, 1000)])
def test_a_plain_ros_bag_follows_rep_118(tmp_path, encoding, dtype, millimetres):
    path = ros_bag(tmp_path / "take.bag", stack(dtype=dtype), encoding, [10**9, 2 * 10**9, 4 * 10**9])
    with open_recording(path) as source:
        check(source, stack(dtype=dtype), millimetres)
        assert source.times.tolist() == [0, 1, 3]
        assert source.camera is None


def test_of_a_long_bag_no_more_is_read_than_is_asked_for(tmp_path, monkeypatch):
    """By its index: what opening and a far frame cost does not grow with the pictures."""
    from rosbags.rosbag1 import reader

    read, plain = [], reader.read_bytes
    monkeypatch.setattr(reader, "read_bytes", lambda file, size: read.append(size) or plain(file, size))
    depth = np.arange(200, dtype=np.uint16)[:, None, None] + np.zeros((1, 200, 400), np.uint16)
    path = ros_bag(tmp_path / "take.bag", depth, "16UC1", range(10**9, 10**9 + 200))
    with open_recording(path) as source:
        assert source.read(150)[7, 7] == 150
    assert 0 < sum(read) < path.stat().st_size / 5


def test_a_bag_without_depth_is_told(tmp_path):
    path = ros_bag(tmp_path / "take.bag", stack(), "rgb8", [1, 2, 3])
    with pytest.raises(MediaError, match="no depth images"):
        open_recording(path)


def test_oni_says_what_to_do(tmp_path):
    (tmp_path / "take.oni").write_bytes(b"NI10" + bytes(100))
    with pytest.raises(MediaError, match="OpenNI.*16-bit PNG"):
        open_recording(tmp_path / "take.oni")
