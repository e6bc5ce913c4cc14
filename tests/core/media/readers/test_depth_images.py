"""Folders of depth images, with what may lie beside them."""

import json

import cv2
import numpy as np
import pytest

from core.errors import DepthUnitError, MediaError
from core.media.base import FrameKind, open_recording


@pytest.fixture
def make_folder(tmp_path):
    """``make_folder(values, extension="png") -> Path``: ``depth/k.png`` holds ``values[k]``, its first pixel 0."""

    def make(values, extension="png", folder="depth"):
        home = tmp_path / "take" / folder
        home.mkdir(parents=True)
        for number, value in enumerate(values):
            image = np.full((24, 32), value, np.uint16)
            image[0, 0] = 0
            assert cv2.imwrite(str(home / f"{number}.{extension}"), image)
        return home

    return make


def test_a_real_realsense_take_opens_from_its_parent_folder(shared_data):
    take = shared_data("samples/depth/realsense_rgbd_two_people_n40")
    with open_recording(take) as source:
        frame = source.read(39)
        assert (source.kind, len(source), frame.shape, frame.dtype) == (FrameKind.DEPTH, 40, (480, 640), np.float32)
        stored = cv2.imread(str(take / "depth" / "00059.png"), cv2.IMREAD_UNCHANGED)
        np.testing.assert_array_equal(np.nan_to_num(frame), stored.astype(np.float32))
        assert np.isnan(frame).sum() == (stored == 0).sum()
        np.testing.assert_allclose(
            source.camera.K, [[617.25, 0, 317.39212], [0, 617.54865, 245.98019], [0, 0, 1]], rtol=1e-7
        )
        assert source.companion == take / "color"
    with open_recording(source.companion) as color:
        assert (color.kind, len(color)) == (FrameKind.COLOR, 40)


@pytest.mark.parametrize("extension", ["png", "tiff"])
def test_stored_values_are_millimetres_and_zero_is_missing(make_folder, extension):
    with open_recording(make_folder([1500, 2750], extension)) as source:
        assert source.read(1)[5, 5] == 2750
        assert np.isnan(source.read(1)[0, 0])
        assert source.times.tolist() == [0, 1 / 30]
        assert source.camera is None and source.companion is None


def test_a_list_of_times_orders_and_times_the_frames(make_folder):
    home = make_folder([1000, 2000, 3000])
    lines = ["# depth maps", "100.5 depth/2.png", "100.0 depth/0.png", "100.25 depth/1.png", ""]
    (home.parent / "depth.txt").write_text("\n".join(lines))
    with open_recording(home.parent) as source:
        assert source.times.tolist() == [0, 0.25, 0.5]
        assert [frame[5, 5] for frame in source.frames()] == [1000, 2000, 3000]


def test_tums_factor_counts_only_where_it_is_stated(make_folder):
    home = make_folder([5000])
    (home.parent / "depth.txt").write_text("# depth maps\n1.0 depth/0.png\n")
    with open_recording(home) as source:
        assert source.read(0)[5, 5] == 5000
    (home.parent / "depth.txt").write_text("# depth maps\n# file: 'rgbd_dataset_freiburg1_xyz.bag'\n1.0 depth/0.png\n")
    with open_recording(home) as source:
        assert source.read(0)[5, 5] == 1000
    with open_recording(home, unit="mm") as source:
        assert source.read(0)[5, 5] == 5000


@pytest.mark.parametrize("scale, millimetres", [(5000, 1000), (1000, 5000), (0.001, 5000), (0.0001, 500)])
def test_a_depth_scale_beside_the_images_is_obeyed(make_folder, scale, millimetres):
    home = make_folder([5000])
    (home.parent / "camera.json").write_text(json.dumps({"depth_scale": scale}))
    with open_recording(home) as source:
        assert source.read(0)[5, 5] == pytest.approx(millimetres)


@pytest.mark.parametrize("text", ["one depth/0.png", "1.0", "1.0 depth/elsewhere.png"])
def test_a_damaged_list_of_times_is_told(make_folder, text):
    home = make_folder([1000])
    (home / "depth.txt").write_text(text)
    with pytest.raises(MediaError, match=r"depth\.txt"):
        open_recording(home)


def test_an_unknown_unit_is_told(make_folder):
    for unit in ("furlong", "-1", "nan", "0"):
        with pytest.raises(MediaError, match="not a unit of depth"):
            open_recording(make_folder([1000], folder=f"depth_{unit}"), unit=unit)


def test_a_camera_of_another_size_is_not_taken(make_folder):
    home = make_folder([1000])
    matrix = [600, 0, 0, 0, 600, 0, 320, 240, 1]
    (home / "intrinsics.json").write_text(json.dumps({"width": 640, "height": 480, "intrinsic_matrix": matrix}))
    with open_recording(home) as source:
        assert source.camera is None


def test_images_that_would_lie_over_ten_metres_away_have_another_unit_which_is_asked_for(tmp_path):
    cv2.imwrite(str(tmp_path / "0.png"), np.full((48, 64), 12_500, np.uint16))
    with pytest.raises(DepthUnitError, match="unit"):
        open_recording(tmp_path)
    with open_recording(tmp_path, unit="0.2") as source:
        assert source.read(0)[0, 0] == 2500


@pytest.mark.parametrize(("scale", "codec"), [(1.0, "32-bit images"), (0.001, "32-bit images")])
def test_depth_in_real_numbers_is_millimetres_or_metres(tmp_path, scale, codec):
    values = np.linspace(500, 4000, 24 * 32, dtype=np.float32).reshape(24, 32)
    for number in range(3):
        assert cv2.imwrite(str(tmp_path / f"{number}.tiff"), values * np.float32(scale))
    with open_recording(tmp_path) as source:
        assert (source.kind, len(source), source.codec) == (FrameKind.DEPTH, 3, codec)
        np.testing.assert_allclose(source.read(2), values, rtol=1e-5)
