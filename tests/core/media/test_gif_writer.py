import numpy as np
import pytest
from PIL import Image, ImageSequence

from core.errors import MediaError
from core.media import gif_writer
from core.media.video_writer import write_video


def grey(level: int, size=(30, 40)) -> np.ndarray:
    return np.full((*size, 3), level, np.uint8)


def read(path) -> tuple[list[np.ndarray], list[int]]:
    """The pictures and the milliseconds that each is shown."""
    with Image.open(path) as animation:
        frames = [(np.asarray(one.convert("RGB")), one.info["duration"]) for one in ImageSequence.Iterator(animation)]
        assert animation.info["loop"] == 0
    return [picture for picture, _ in frames], [duration for _, duration in frames]


def test_frames_come_back_with_their_colours_and_times(tmp_path):
    levels, times = (10, 90, 170, 250), np.array([0, 0.04, 0.08, 0.28])
    write_video(tmp_path / "a.gif", (grey(level) for level in levels), times)
    pictures, durations = read(tmp_path / "a.gif")
    assert [round(picture.mean()) for picture in pictures] == pytest.approx(levels, abs=3)
    assert durations == [40, 40, 200, 200]


def test_what_comes_too_fast_is_left_out_and_the_clip_lasts_as_long(tmp_path):
    times = np.arange(60) / 120
    write_video(tmp_path / "a.gif", (grey(4 * number) for number in range(60)), times)
    _, durations = read(tmp_path / "a.gif")
    assert len(durations) == 20 and min(durations) >= 20  # every third: 40 a second
    assert sum(durations) == pytest.approx(500, abs=10)


def test_a_large_picture_becomes_smaller(tmp_path):
    write_video(tmp_path / "a.gif", iter([grey(100, (450, 1600))]), np.zeros(1))
    assert read(tmp_path / "a.gif")[0][0].shape == (225, gif_writer.WIDEST, 3)


def test_what_fails_on_the_way_leaves_the_old_file(tmp_path):
    (tmp_path / "a.gif").write_bytes(b"old")

    def broken():
        yield grey(1)
        raise MediaError("the recording ends here")

    with pytest.raises(MediaError, match="ends here"):
        write_video(tmp_path / "a.gif", broken(), np.arange(2) / 25)
    with pytest.raises(MediaError, match="no frames"):
        write_video(tmp_path / "a.gif", iter(()), np.empty(0))
    assert [one.name for one in tmp_path.iterdir()] == ["a.gif"] and (tmp_path / "a.gif").read_bytes() == b"old"
