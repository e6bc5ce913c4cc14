"""What recordings state of their times, what is assumed, and what of their files is not shown: it is said."""

import av
import cv2
import h5py
import numpy as np
import pytest
from scipy.io import savemat

from app.tasks.recordings import introduce_recording, remarks_on
from core.errors import MediaError
from core.io.foreign import what_is
from core.media.base import open_recording

DEPTH = np.full((3, 24, 32), 1500, np.uint16)
TIMES = np.array([2.0, 2.1, 2.3])


def stream(path, codec, container, *, rate=50, pixels="yuv420p", **options):
    """20 grey frames in a stream without container."""
    with av.open(str(path), "w", format=container) as file:
        video = file.add_stream(codec, rate=rate)
        video.width, video.height, video.pix_fmt = 64, 48, pixels
        video.codec_context.options = options
        for number in range(20):
            grey = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 10 * number, np.uint8), format="rgb24")
            frame = grey.reformat(format=pixels, dst_color_range=2)
            frame.pts = number
            file.mux(video.encode(frame))
        file.mux(video.encode())
    return path


QUIET = "log-level=none"


@pytest.mark.parametrize(
    ("name", "codec", "container", "options"),
    [("a.h264", "libx264", "h264", {}), ("a.m2v", "mpeg2video", "mpeg2video", {}), ("a.m4v", "mpeg4", "m4v", {}),
     ("a.h265", "libx265", "hevc", {"x265-params": QUIET})],
)  # fmt: skip
def test_a_stream_without_container_has_the_rate_that_it_states(tmp_path, name, codec, container, options):
    with open_recording(stream(tmp_path / name, codec, container, **options)) as source:
        assert source.fps == pytest.approx(50) and len(source) == 20 and not source.assumed


@pytest.mark.parametrize(
    ("name", "codec", "container", "how"),
    [("a.h265", "libx265", "hevc", {"x265-params": f"vui-timing-info=0:{QUIET}"}),
     ("a.mjpeg", "mjpeg", "mjpeg", {"pixels": "yuvj420p"})],
)  # fmt: skip
def test_a_stream_that_states_no_rate_says_so_and_can_be_told(tmp_path, name, codec, container, how):
    path = stream(tmp_path / name, codec, container, **how)
    recording, told = introduce_recording(path)
    assert (recording.n_frames, recording.assumed) == (20, ("fps",)) and "states no rate" in told[0]
    recording, told = introduce_recording(path, fps=50)
    assert recording.fps == pytest.approx(50) and not recording.assumed and not told
    assert recording.times[-1] == pytest.approx(19 / 50)


def said(path):
    with open_recording(path) as source:
        return " ".join(remarks_on(source))


def test_arrays_that_are_not_read_are_named(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["depth_mm"], file["times"], file["joints"], file["group/labels"] = DEPTH, TIMES, np.zeros(3), np.zeros(3)
    savemat(tmp_path / "a.mat", {"d_depth": DEPTH.transpose(1, 2, 0), "joints": np.zeros(3), "times": TIMES})
    np.savez(tmp_path / "a.npz", depth_mm=DEPTH, times=TIMES, joints=np.zeros(3))
    assert "left out: the arrays group/labels, joints" in said(tmp_path / "a.h5")
    assert "left out: the arrays joints" in said(tmp_path / "a.mat")
    assert "left out: the arrays joints" in said(tmp_path / "a.npz")


def arrays(folder, kind, **values):
    path = folder / f"a.{kind}"
    if kind == "h5":
        with h5py.File(path, "w") as file:
            for name, array in values.items():
                file[name] = array
    elif kind == "mat":
        savemat(path, {name: array.transpose(1, 2, 0) if array.ndim == 3 else array for name, array in values.items()})
    else:
        np.savez(path, **values)
    return path


@pytest.mark.parametrize("kind", ["h5", "mat", "npz"])
def test_times_beside_depth_are_its_own(tmp_path, kind):
    with open_recording(arrays(tmp_path, kind, depth_mm=DEPTH, times=TIMES)) as source:
        assert source.times == pytest.approx([0, 0.1, 0.3]) and not source.assumed and not remarks_on(source)


@pytest.mark.parametrize("kind", ["h5", "mat", "npz"])
def test_what_timestamps_count_in_is_told_by_the_rate_and_said(tmp_path, kind):
    path = arrays(tmp_path, kind, depth_mm=DEPTH, timestamps=np.array([10**15, 10**15 + 33_333, 10**15 + 66_667]))
    recording, told = introduce_recording(path)
    assert recording.fps == pytest.approx(30, rel=1e-3) and recording.assumed == ("times",)
    assert "does not say what its times count in" in told[0]
    assert introduce_recording(path, fps=15)[0].times[-1] == pytest.approx(2 / 15, rel=1e-3)


def test_a_rate_that_no_recording_has_is_doubted(tmp_path):
    assert "its times may not be in seconds" in said(arrays(tmp_path, "npz", depth_mm=DEPTH, times=1000 * TIMES))


def pictures(folder, count=3, depth=False):
    folder.mkdir(exist_ok=True)
    for number in range(count):
        shape, kind = ((24, 32), np.uint16) if depth else ((24, 32, 3), np.uint8)
        cv2.imwrite(str(folder / f"{number}.png"), np.full(shape, 1500 if depth else 90, kind))
    return folder


@pytest.mark.parametrize(("depth", "name"), [(True, "depth.txt"), (False, "rgb.txt")])
def test_a_list_of_times_beside_pictures_is_obeyed(tmp_path, depth, name):
    folder = pictures(tmp_path / "a", 4, depth)
    lines = [f"{5 + 0.1 * number} a/{number}.png" for number in (0, 1, 3, 7)]
    (tmp_path / name).write_text("# timestamp filename\n" + "\n".join(lines) + "\n")
    with open_recording(folder) as source:
        assert source.times == pytest.approx([0, 0.1, 0.3]) and "fps" not in source.assumed
        told = " ".join(remarks_on(source))
    assert "left out: 2.png" in told and f"7.png of {name}, which are not there" in told


@pytest.mark.parametrize("depth", [True, False])
def test_a_list_of_mere_times_is_obeyed(tmp_path, depth):
    folder = pictures(tmp_path / "a", 3, depth)
    (folder / "timestamps.txt").write_text("1000\n1040\n1120\n")
    with open_recording(folder) as source:
        assert source.times == pytest.approx([0, 0.04, 0.12]) and "fps" not in source.assumed


def test_two_pictures_of_the_same_time_are_refused(tmp_path):
    folder = pictures(tmp_path / "a", 2, depth=True)
    (folder / "depth.txt").write_text("1.0 0.png\n1.0 1.png\n")
    with pytest.raises(MediaError, match="second image the same time"):
        open_recording(folder)


def test_other_files_of_a_folder_are_named(tmp_path):
    (tmp_path / "a").mkdir()
    np.save(tmp_path / "a" / "0.npy", DEPTH[0])
    np.save(tmp_path / "a" / "1.npy", DEPTH[0])
    cv2.imwrite(str(tmp_path / "a" / "0.png"), np.zeros((24, 32, 3), np.uint8))
    assert "left out: 0.png" in said(tmp_path / "a")


@pytest.mark.parametrize("name", ["a.png", "a.apng", "a.PNG", "a"])
def test_pictures_of_an_animated_png_are_named(tmp_path, name):
    path = tmp_path / name
    with av.open(str(path), "w", format="apng") as file:
        video = file.add_stream("apng", rate=10)
        video.width, video.height, video.pix_fmt = 32, 24, "rgb24"
        for number in range(3):
            frame = av.VideoFrame.from_ndarray(np.full((24, 32, 3), 80 * number, np.uint8), format="rgb24")
            frame.pts = number
            file.mux(video.encode(frame))
        file.mux(video.encode())
    assert f"of {name}" in said(path) and "left out" in said(path)


def test_pictures_that_are_not_read_are_called_what_they_are(tmp_path):
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100))
    (tmp_path / "a.webp").write_bytes(b"RIFF\x24\0\0\0WEBPVP8 " + bytes(100))
    assert "HEIC" in what_is(tmp_path / "a.heic") and "PNG or JPEG" in what_is(tmp_path / "a.heic")
    assert "WebP" in what_is(tmp_path / "a.webp")


@pytest.mark.parametrize("kind", ["h5", "mat", "npz"])
def test_a_rate_beside_depth_is_its_own(tmp_path, kind):
    with open_recording(arrays(tmp_path, kind, depth_mm=DEPTH, fps=np.array(15.0))) as source:
        assert source.fps == pytest.approx(15) and not source.assumed and not source.left_out


def test_a_rate_among_the_attributes_of_hdf5_is_its_own(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["depth_mm"] = DEPTH
        file["depth_mm"].attrs["fps"] = 15
    with open_recording(tmp_path / "a.h5") as source:
        assert source.fps == pytest.approx(15) and not source.assumed


@pytest.mark.parametrize(
    ("names", "assumed"),
    [(("1305031102.175304", "1305031102.275304", "1305031102.475304"), ()),
     (("1700000000000", "1700000000100", "1700000000300"), ("times",))],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["png", "npy"])
def test_names_that_are_times_are_the_times(tmp_path, names, assumed, kind):
    (tmp_path / "a").mkdir()
    for name in names:
        if kind == "npy":
            np.save(tmp_path / "a" / f"{name}.npy", DEPTH[0])
        else:
            cv2.imwrite(str(tmp_path / "a" / f"{name}.png"), np.full((24, 32, 3), 90, np.uint8))
    with open_recording(tmp_path / "a") as source:
        assert source.times == pytest.approx([0, 0.1, 0.3], abs=1e-5)
        assert [fact for fact in source.assumed if fact != "unit"] == list(assumed)


def test_numbers_in_names_that_number_no_frames_are_said(tmp_path):
    cv2.imwrite(str(tmp_path / "1.png"), np.full((24, 32, 3), 90, np.uint8))
    cv2.imwrite(str(tmp_path / "1.jpg"), np.full((24, 32, 3), 90, np.uint8))
    assert "counted in the order of their names" in said(tmp_path)


def test_depth_that_no_camera_sees_is_doubted(tmp_path):
    assert "0.003 m away: the unit may be another" in said(arrays(tmp_path, "npz", depth=np.full_like(DEPTH, 3)))
    assert "unit may be another" not in said(arrays(tmp_path, "npz", depth=DEPTH))
