"""Videos are shown as the camera saw them: square pixels, cropped, without combs, in their range of levels."""

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from core.errors import MediaError
from core.media.base import open_recording
from core.media.geometry import clean_aperture
from core.media.matroska import crop_of
from core.media.pictures import without_combs

ASPECT = Path(__file__).parents[2] / "data" / "reports" / "08-pixel-aspect"


def test_pixels_are_square():
    """480 stored columns of pixels of 4:3 are the 640 that were recorded."""
    with open_recording(ASPECT / "sar43.mp4") as stored, open_recording(ASPECT / "square.mp4") as square:
        assert (stored.width, stored.height) == (square.width, square.height) == (640, 480)
        assert stored.read(3).shape == (480, 640, 3)
        assert np.abs(stored.read(3).astype(int) - square.read(3)).mean() < 2


def encoded(path: Path, pictures: list[np.ndarray], options: dict | None = None, full: bool = False) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"crf": "5"} | (options or {}))
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        if full:
            stream.codec_context.color_range = 2
        for picture in pictures:
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame = frame.reformat(format="yuv420p", dst_color_range=2) if full else frame
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def moving_bar(frame: int) -> np.ndarray:
    """Two fields: the bar has gone 10 pixels on in the second."""
    picture = np.full((240, 320, 3), 60, np.uint8)
    picture[0::2, 40 + 20 * frame : 60 + 20 * frame] = 230
    picture[1::2, 50 + 20 * frame : 70 + 20 * frame] = 230
    return picture


def test_interlaced_fields_leave_no_comb(tmp_path):
    path = encoded(tmp_path / "a.mp4", [moving_bar(i) for i in range(5)], {"x264-params": "tff=1:interlaced=1"})
    with open_recording(path) as source:
        picture = source.read(2)[20:220, :, 0].astype(int)
    assert np.abs(picture[:, 82:98] - 230).max() < 12 and np.abs(picture[:, 103:] - 60).max() < 12


def test_a_still_picture_is_not_changed():
    still = np.random.default_rng(0).integers(0, 255, (1, 40, 3)).repeat(31, axis=0).astype(np.uint8)
    assert np.array_equal(without_combs(still), still)


def test_levels_of_the_full_range_are_read_as_such(tmp_path):
    path = encoded(tmp_path / "a.mp4", [np.full((240, 320, 3), 240, np.uint8)] * 3, full=True)
    with open_recording(path) as source:
        assert np.abs(source.read(1).astype(int) - 240).max() < 5


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ((300, 1, 200, 1, 0, 1, 0, 1), (10, 20, 300, 200)),
        ((300, 1, 200, 1, -10, 1, 20, 1), (0, 40, 300, 200)),
        ((400, 1, 200, 1, 0, 1, 0, 1), None),  # wider than the picture
        ((300, 0, 200, 1, 0, 1, 0, 1), None),
    ],
)
def test_the_clean_aperture_is_obeyed(values, part, tmp_path):
    path = encoded(tmp_path / "a.mp4", [np.full((240, 320, 3), 99, np.uint8)] * 2)
    data = path.read_bytes()
    box = struct.pack(">I4s8i", 40, b"clap", *values)
    free = struct.pack(">I4s", 8 + len(box), b"free") + box  # anywhere behind moov
    (tmp_path / "b.mp4").write_bytes(data + free)
    assert clean_aperture(tmp_path / "b.mp4", 320, 240) == part
    assert clean_aperture(path, 320, 240) is None
    with open_recording(tmp_path / "b.mp4") as source:
        assert (source.width, source.height) == (part[2:] if part else (320, 240))


def cropped(path: Path, *sides: tuple[bytes, int]) -> Path:
    """The Matroska file with two sides cut off, where it said nothing of its pixels' shape and levels before."""
    data, before = path.read_bytes(), bytes.fromhex("54b281 04 55b084 55b98102")
    assert data.count(before) == 1
    crop = b"".join(name + b"\x81" + bytes([pixels]) for name, pixels in sides) + b"\xec\x81\0"  # and a void
    path.write_bytes(data.replace(before, crop))
    return path


@pytest.mark.parametrize("name", ["a.mkv", "a.webm"])
def test_what_matroska_cuts_off_is_not_shown(tmp_path, name):
    picture = np.full((48, 64, 3), 20, np.uint8)
    picture[8:, 16:] = 200
    path = encoded(tmp_path / "a.mkv", [picture] * 3, full=True).rename(tmp_path / name)
    with open_recording(cropped(path, (b"\x54\xcc", 16), (b"\x54\xbb", 8))) as source:
        assert (source.width, source.height) == (48, 40)
        assert (source.read(1) > 180).mean() > 0.99


def test_a_crop_of_everything_is_refused_in_words(tmp_path):
    path = encoded(tmp_path / "a.mkv", [np.full((48, 64, 3), 90, np.uint8)] * 3, full=True)
    with pytest.raises(MediaError, match=r"got Invalid data found when processing input\. "):
        open_recording(cropped(path, (b"\x54\xcc", 60), (b"\x54\xdd", 60)))


@pytest.mark.parametrize("cut", [5, 60, 120, 300])
def test_a_matroska_head_that_is_cut_short_has_no_crop(tmp_path, cut):
    path = encoded(tmp_path / "a.mkv", [np.full((48, 64, 3), 90, np.uint8)] * 3, full=True)
    path.write_bytes(path.read_bytes()[:cut])
    assert crop_of(path, 0) is None
