"""Recordings as tasks meet them: what they do not state, and what the user says of it."""

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from app.tasks import estimation
from app.tasks.recordings import describe_recording, frames_of
from core.errors import MediaError
from core.media.base import open_recording

REPORTS = Path(__file__).parents[2] / "data" / "reports"


def test_pictures_have_the_rate_that_the_user_gives(tmp_path):
    for name in ("0.jpg", "1.jpg", "2.jpg"):
        (tmp_path / name).write_bytes((REPORTS / "12-mixed-sizes" / "sizes" / name).read_bytes())
    recording = describe_recording(tmp_path, fps=10)
    with frames_of(recording) as source:
        assert recording.fps == pytest.approx(10) and source.times == pytest.approx([0, 0.1, 0.2])
        assert source.assumed == ("fps",)


def test_one_array_of_depth_is_one_frame():
    with open_recording(REPORTS / "13-npy-one-frame" / "frame_0.npy") as source:
        assert (len(source), source.width, source.height) == (1, 320, 240)
        assert source.read(0).shape == (240, 320)


def test_further_pages_of_a_picture_are_named(tmp_path):
    pages = [np.full((48, 64, 3), level, np.uint8) for level in (10, 20, 30)]
    assert cv2.imwritemulti(str(tmp_path / "a.tif"), pages)
    with open_recording(tmp_path / "a.tif") as source:
        assert source.left_out == ("2 of the 3 pages of a.tif: save each as a picture of its own",)


def test_a_folder_of_arrays_is_a_recording_in_natural_order(tmp_path):
    for number in (10, 9, 2):
        np.save(tmp_path / f"frame_{number}.npy", np.full((24, 32), 1000 + number, np.uint16))
    with open_recording(tmp_path) as source:
        assert [source.read(i)[0, 0] for i in range(len(source))] == [1002, 1009, 1010]
        assert set(source.assumed) == {"fps", "unit"}


def test_other_units_are_tried_where_nobody_is_found_and_none_is_stated(monkeypatch):
    recording = describe_recording(REPORTS / "22-l515-depth-unit" / "l515")
    tried = []

    def estimate(one, *_, **__):
        tried.append(one.unit)
        return ("somebody",) if one.unit == "0.2" else ()

    monkeypatch.setattr(estimation, "estimate", estimate)
    assert estimation.find_unit(recording) == "0.2" and tried == ["0.25", "0.2"]
    stated = describe_recording(REPORTS / "22-l515-depth-unit" / "l515", unit="1")
    assert estimation.find_unit(stated) == ""  # what the user says is not doubted


def test_pages_of_any_picture_and_kinds_that_are_not_read_are_named(tmp_path):
    cv2.imwrite(str(tmp_path / "0.tif"), np.full((20, 20, 3), 9, np.uint8))
    cv2.imwritemulti(str(tmp_path / "1.tif"), [np.full((20, 20, 3), 9, np.uint8)] * 4)
    for name in ("2.heic", "clip.MOV", "notes.txt"):
        (tmp_path / name).write_bytes(b"abc")
    with open_recording(tmp_path) as source:
        assert len(source) == 2
        assert source.left_out == ("3 of the 4 pages of 1.tif: save each as a picture of its own", "2.heic, clip.MOV")


def test_arrays_beside_depth_are_named(tmp_path):
    np.savez(tmp_path / "a.npz", depth=np.full((3, 20, 20), 900, np.uint16), rgb=np.zeros((3, 20, 20, 3), np.uint8))
    with open_recording(tmp_path / "a.npz") as source:
        assert len(source) == 3 and source.left_out == ("the arrays rgb",)


def test_arrays_of_two_sizes_are_no_recording(tmp_path):
    for number, height in enumerate((20, 20, 30)):
        np.save(tmp_path / f"f{number}.npy", np.full((height, 20), 900, np.uint16))
    with pytest.raises(MediaError, match=r"f2\.npy differs from f0\.npy, expected 20 x 20, got 20 x 30"):
        open_recording(tmp_path)


@pytest.mark.parametrize(("name", "codec"), [("a.mkv", "libx264"), ("a.mov", "libx264"), ("a.avi", "mpeg4"),
                                             ("a.mpg", "mpeg2video"), ("a.ts", "libx264")])  # fmt: skip
def test_pixels_are_square_in_every_container(tmp_path, name, codec):
    with av.open(str(tmp_path / name), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 96, 72, "yuv420p"
        stream.codec_context.sample_aspect_ratio = Fraction(4, 3)
        for _ in range(4):
            picture = np.full((72, 96, 3), 90, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())
    with open_recording(tmp_path / name) as source:
        assert (source.width, source.height) == (128, 72)


@pytest.mark.parametrize("name", ["a.mkv", "a.mp4"])
def test_frames_keep_the_times_of_their_container(tmp_path, name):
    times = (500, 540, 580, 900, 940, 1400)
    with av.open(str(tmp_path / name), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 1000)
        for time in times:
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 90, np.uint8), format="rgb24")
            frame.pts, frame.time_base = time, Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    recording = describe_recording(tmp_path / name)
    assert recording.times == pytest.approx((np.array(times) - 500) / 1000, abs=0.002)


def test_further_video_tracks_are_named(tmp_path):
    with av.open(str(tmp_path / "a.mkv"), "w") as container:
        streams = [container.add_stream("libx264", rate=25) for _ in range(2)]
        for stream in streams:
            stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for stream in streams:
            picture = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 90, np.uint8), format="rgb24")
            container.mux(stream.encode(picture))
            container.mux(stream.encode())
    with open_recording(tmp_path / "a.mkv") as source:
        assert source.left_out == ("1 of the 2 video tracks: the first is shown",)
