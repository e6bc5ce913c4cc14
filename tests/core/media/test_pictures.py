"""Colour as the file means it."""

import av
import numpy as np
import pytest

from core.media.base import open_recording


def flat_video(path, width, height, yuv, **tags):
    """Three frames of one colour, stored without loss as Y, U, V."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=25)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv444p"
        for name, value in tags.items():
            setattr(stream.codec_context, name, value)
        planes = np.stack([np.full((height, width), value, np.uint8) for value in yuv])
        for _ in range(3):
            picture = av.VideoFrame.from_ndarray(planes, format="yuv444p")
            for name, value in tags.items():
                setattr(picture, name, value)
            container.mux(stream.encode(picture))
        container.mux(stream.encode())
    return path


@pytest.mark.parametrize(
    "size, tags, rgb",
    [
        ((64, 48), {}, (254, 0, 0)),  # BT.601: green is 1.164 * 65 + 0.392 * 38 - 0.813 * 112 = 0
        ((1280, 720), {}, (255, 24, 0)),  # BT.709: green is 1.164 * 65 + 0.213 * 38 - 0.533 * 112 = 24
        ((64, 48), {"colorspace": 1}, (255, 24, 0)),  # small, but the file says BT.709
    ],
)
def test_the_yuv_matrix_is_the_stated_one_or_the_usual_one_for_the_size(tmp_path, size, tags, rgb):
    with open_recording(flat_video(tmp_path / "red.mkv", *size, (81, 90, 240), **tags)) as source:
        np.testing.assert_allclose(source.read(1)[5, 5], rgb, atol=2)


def test_full_range_is_obeyed(tmp_path):
    """Y = 235 is white in limited range, and 235 in full range."""
    with open_recording(flat_video(tmp_path / "limited.mkv", 64, 48, (235, 128, 128))) as source:
        np.testing.assert_allclose(source.read(0)[5, 5], (255, 255, 255), atol=1)
    with open_recording(flat_video(tmp_path / "full.mkv", 64, 48, (235, 128, 128), color_range=2)) as source:
        np.testing.assert_allclose(source.read(0)[5, 5], (235, 235, 235), atol=1)
