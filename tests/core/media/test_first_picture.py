from pathlib import Path

import numpy as np
import pytest

from core.media import first_picture as module
from core.media.base import open_recording
from core.media.first_picture import first_picture
from core.media.video_source import VideoSource

WALK = Path(__file__).resolve().parents[3] / "resources" / "samples" / "walk.mp4"


@pytest.fixture
def any_size(monkeypatch):
    monkeypatch.setattr(module, "LARGE", 0)


def test_small_videos_are_opened_as_quickly():
    assert first_picture(WALK) is None


@pytest.mark.usefixtures("any_size")
def test_it_is_frame_0_without_an_index(monkeypatch):
    with open_recording(WALK) as source:
        expected = source.read(0)
    monkeypatch.setattr("core.media.decoder.Decoder.scan", lambda *_: pytest.fail("the file was indexed"))
    np.testing.assert_array_equal(first_picture(WALK), expected)


@pytest.mark.slow
@pytest.mark.usefixtures("any_size")
def test_it_is_frame_0_of_real_videos(shared_data):
    found = sorted(shared_data("samples/video").glob("*.*"))
    assert found
    for path in found:
        picture = first_picture(path)
        if picture is not None:
            with VideoSource(path) as source:
                np.testing.assert_array_equal(picture, source.read(0), err_msg=path.name)


@pytest.mark.usefixtures("any_size")
def test_what_is_no_video_has_none(tmp_path):
    text, broken = tmp_path / "a.mp4", tmp_path / "b.mp4"
    text.write_text("no video")
    broken.write_bytes(WALK.read_bytes()[:1000])
    assert [first_picture(path) for path in (text, broken, tmp_path, tmp_path / "nothing")] == [None] * 4
