"""Small recordings, made where a test needs them."""

from fractions import Fraction

import av
import numpy as np
import pytest


def numbered(index: int, width: int = 96, height: int = 64) -> np.ndarray:
    """A grey picture (H, W, 3) that says its number in base 32, in steps of 8 grey values: units above, 32s below."""
    picture = np.full((height, width, 3), 8 * (index % 32) + 4, np.uint8)
    picture[height // 2 :] = 8 * (index // 32) + 4
    return picture


def number_of(picture: np.ndarray) -> int:
    """The number that a picture says after lossy coding."""
    quarter = picture.shape[0] // 4
    upper, lower = picture[:quarter].mean(), picture[-quarter:].mean()
    return int(upper // 8) + 32 * int(lower // 8)


@pytest.fixture
def make_video(tmp_path):
    """``make_video(name, pts, codec="libx264", ...) -> Path``: numbered pictures shown at ``pts`` milliseconds."""

    def make(
        name, pts, codec="libx264", size=(96, 64), pix_fmt="yuv420p", options=None, container_options=None, gop=12
    ):
        path = tmp_path / name
        with av.open(str(path), "w", options=container_options or {}) as container:
            stream = container.add_stream(codec, rate=25, options={"crf": "12", **(options or {})})
            stream.width, stream.height, stream.pix_fmt = *size, pix_fmt
            stream.codec_context.time_base = Fraction(1, 1000)
            stream.codec_context.gop_size = gop
            for index, stamp in enumerate(pts):
                picture = av.VideoFrame.from_ndarray(numbered(index, *size), format="rgb24")
                picture.pts, picture.time_base = int(stamp), Fraction(1, 1000)
                container.mux(stream.encode(picture))
            container.mux(stream.encode())
        return path

    return make
