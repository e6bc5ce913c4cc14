"""Depth in NumPy files: units are found or asked for, never guessed."""

import h5py
import numpy as np
import pytest
import scipy.io

from core.errors import DepthUnitError, MediaError
from core.media.base import FrameKind, open_recording


def ramp(low, high, frames=3, dtype=np.float32):
    """(frames, 20, 30) with all values from low to high in each frame; the very first pixel has no reading."""
    depth = np.broadcast_to(np.linspace(low, high, 600).reshape(20, 30), (frames, 20, 30)).astype(dtype)
    depth = depth.copy()
    depth[0, 0, 0] = 0
    return depth


@pytest.mark.parametrize(
    "values, millimetres",
    [
        (ramp(500, 4000, dtype=np.uint16), 4000),
        (ramp(0.5, 4), 4000),  # can only be metres
        (ramp(500, 4000), 4000),  # can only be millimetres
    ],
)
def test_a_unit_that_alone_is_possible_is_taken(tmp_path, values, millimetres):
    np.save(tmp_path / "take.npy", values)
    with open_recording(tmp_path / "take.npy") as source:
        frame = source.read(0)
        assert (source.kind, len(source), frame.dtype) == (FrameKind.DEPTH, 3, np.float32)
        assert frame[-1, -1] == pytest.approx(millimetres)
        assert np.isnan(frame[0, 0])


@pytest.mark.parametrize("values", [ramp(50, 400), ramp(500, 1900), ramp(0.01, 0.9), np.zeros((2, 20, 30), np.float32)])
def test_an_ambiguous_unit_is_asked_for(tmp_path, values):
    np.save(tmp_path / "take.npy", values)
    with pytest.raises(DepthUnitError, match="does not say what unit"):
        open_recording(tmp_path / "take.npy")
    with open_recording(tmp_path / "take.npy", unit="cm") as source:
        np.testing.assert_allclose(source.read(1), np.where(values[1] > 0, values[1] * 10, np.nan), rtol=1e-6)


@pytest.mark.parametrize("name, millimetres", [("depth_mm", 400), ("depth_cm", 4000), ("depth_metres", 400_000)])
def test_the_name_of_an_array_states_its_unit(tmp_path, name, millimetres):
    np.savez_compressed(tmp_path / "take.npz", **{name: ramp(50, 400)})
    with open_recording(tmp_path / "take.npz") as source:
        assert source.read(2)[-1, -1] == pytest.approx(millimetres)


def test_an_archive_brings_times_and_camera(tmp_path):
    K = np.array([[500.0, 0, 15], [0, 500, 10], [0, 0, 1]])
    np.savez(tmp_path / "take.npz", depth=ramp(500, 4000), confidence=ramp(0, 1), times=[5.0, 5.1, 5.4], K=K)
    with open_recording(tmp_path / "take.npz") as source:
        np.testing.assert_allclose(source.times, [0, 0.1, 0.4], atol=1e-9)
        np.testing.assert_array_equal(source.camera.K, K)


def test_several_arrays_that_can_be_depth_are_named(tmp_path):
    np.savez(tmp_path / "take.npz", left=ramp(500, 4000), right=ramp(500, 4000))
    with pytest.raises(MediaError, match="several arrays.*left, right"):
        open_recording(tmp_path / "take.npz")


def test_fortran_order_and_a_last_axis_of_one_are_depth_too(tmp_path):
    depth = ramp(500, 4000, dtype=np.uint16)
    np.savez_compressed(tmp_path / "fortran.npz", depth=np.asfortranarray(depth))
    np.save(tmp_path / "channel.npy", depth[..., None])
    for name in ("fortran.npz", "channel.npy"):
        with open_recording(tmp_path / name) as source:
            np.testing.assert_array_equal(np.nan_to_num(source.read(0)), depth[0])


def test_poses_are_no_recording(tmp_path):
    np.savez(tmp_path / "poses.npz", coords=np.zeros((50, 28, 3), np.float32), confidence=np.ones((50, 28), np.float32))
    np.save(tmp_path / "table.npy", np.zeros((50, 28), np.float32))
    for name in ("poses.npz", "table.npy"):
        with pytest.raises(MediaError, match="not a recording"):
            open_recording(tmp_path / name)


def test_a_pickle_is_not_loaded(tmp_path):
    np.save(tmp_path / "objects.npy", np.array([{"a": 1}] * 3, object), allow_pickle=True)
    with pytest.raises(MediaError, match="not a recording"):
        open_recording(tmp_path / "objects.npy")


def test_a_map_that_claims_more_frames_than_the_file_has_is_told(tmp_path):
    np.save(tmp_path / "take.npy", ramp(500, 4000, frames=3))
    data = (tmp_path / "take.npy").read_bytes()
    (tmp_path / "take.npy").write_bytes(data.replace(b"(3, 20, 30)", b"(9, 20, 30)"))
    with pytest.raises(MediaError, match=r"take\.npy cannot be read"):
        open_recording(tmp_path / "take.npy")


def test_times_that_do_not_increase_are_told(tmp_path):
    np.savez(tmp_path / "take.npz", depth=ramp(500, 4000), times=[0.0, 0.2, 0.1])
    with pytest.raises(MediaError, match="do not increase"):
        open_recording(tmp_path / "take.npz")


def test_frames_of_an_archive_are_the_same_in_whatever_order_they_are_asked_for(tmp_path):
    depth = np.arange(1, 41, dtype=np.uint16)[:, None, None] * np.full((1, 48, 64), 50, np.uint16)
    np.savez_compressed(tmp_path / "take.npz", depth=depth)
    with open_recording(tmp_path / "take.npz") as source:
        asked = [0, 39, 3, 20, 0]
        assert [float(source.read(index)[5, 5]) for index in asked] == [50 * (index + 1) for index in asked]


def written(path, values):
    """The array as the program that a file of that ending comes from writes it."""
    if path.suffix == ".npy":
        np.save(path, values)
    elif path.suffix == ".npz":
        np.savez(path, depth=values)
    elif path.suffix == ".mat":
        scipy.io.savemat(path, {"depth": values})
    else:
        with h5py.File(path, "w") as file:
            file["depth"] = values
    return path


@pytest.mark.parametrize("ending", ["npy", "npz", "mat", "h5"])
@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("place", [0, -1])
def test_frames_are_counted_by_the_axis_that_no_picture_has(tmp_path, ending, order, place):
    """Five frames of a camera's size: stacked in front, as Python does, and at the end, as MATLAB and dstack do."""
    frames = 1000 + 100 * np.arange(5)[:, None, None] + np.arange(160)[None, None, :]
    values = np.broadcast_to(frames, (5, 120, 160)).astype(np.uint16)
    path = written(tmp_path / f"take.{ending}", np.asarray(np.moveaxis(values, 0, place), order=order))
    with open_recording(path) as source:
        assert (len(source), source.height, source.width) == (5, 120, 160)
        assert all((source.read(t) == values[t]).all() for t in (4, 0, 2))
        assert ("axes" in source.assumed) == ((place == 0) if ending == "mat" else (place == -1))


def test_one_frame_of_a_cameras_size_needs_no_name(tmp_path):
    np.save(tmp_path / "a.npy", np.linspace(0.6, 4, 120 * 160).reshape(120, 160))
    np.save(tmp_path / "b.npy", np.linspace(0.6, 4, 50 * 70).reshape(50, 70))
    with open_recording(tmp_path / "a.npy") as source:
        assert (len(source), source.width, source.height) == (1, 160, 120)
    with pytest.raises(MediaError):
        open_recording(tmp_path / "b.npy")
