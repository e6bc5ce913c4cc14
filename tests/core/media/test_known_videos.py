"""A video that was indexed is not indexed again, unless it has changed; what is shown is the same."""

import os

import numpy as np
import pytest

from core.errors import MediaError
from core.media import known_videos
from core.media.decoder import Decoder
from core.media.video_source import VideoSource
from tests.core.media.conftest import number_of

SECOND = [n * 1000 // 60 for n in range(60)]


@pytest.fixture(autouse=True)
def nothing_known():
    known_videos.forget()
    yield
    known_videos.forget()


@pytest.fixture
def scans(monkeypatch):
    """The paths that were indexed."""
    seen, scan = [], Decoder.scan
    monkeypatch.setattr(Decoder, "scan", lambda decoder, *how: (seen.append(decoder.path), scan(decoder, *how))[1])
    return seen


def settled(path):
    os.utime(path, (1e9, 1e9))
    return path


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.mkv", "libx264"), ("a.avi", "mpeg4"),
                                             ("a.h264", "libx264"), ("a.mov", "mjpeg")])  # fmt: skip
def test_the_second_time_nothing_is_read_and_every_frame_is_the_same(make_video, scans, name, codec):
    path = settled(make_video(name, SECOND, codec, pix_fmt="yuvj420p" if codec == "mjpeg" else "yuv420p"))
    order = [0, 59, 31, 30, 12, 13, 14]
    pictures = []
    for _ in range(2):
        with VideoSource(path) as source:
            assert len(source) == 60
            pictures.append([source.read(index) for index in order])
    assert len(scans) == 1
    assert [number_of(picture) for picture in pictures[0]] == order
    np.testing.assert_array_equal(*pictures)


def test_damage_is_borne_the_same_way(make_video, scans):
    path = make_video("a.mp4", SECOND)
    data = bytearray(path.read_bytes())
    data[len(data) // 3 : len(data) // 3 + 40] = b"\x55" * 40
    path.write_bytes(data)
    settled(path)
    shown = []
    for _ in range(2):
        with VideoSource(path) as source:
            shown.append([shown_or_why(source, index) for index in range(len(source))])
    assert len(scans) == 1 and shown[0] == shown[1]
    assert any(isinstance(one, str) for one in shown[0]) and any(isinstance(one, bytes) for one in shown[0])


def shown_or_why(source, index) -> bytes | str:
    try:
        return source.read(index).tobytes()
    except MediaError as error:
        return str(error)


def test_another_file_of_the_name_is_indexed(make_video, scans):
    path = settled(make_video("a.mp4", SECOND))
    VideoSource(path).close()
    make_video("a.mp4", SECOND[:30])
    settled(path)
    with VideoSource(path) as source:
        assert len(source) == 30
    assert len(scans) == 2


def test_what_was_just_written_is_not_kept(make_video, scans):
    path = make_video("a.mp4", SECOND)
    for _ in range(2):
        VideoSource(path).close()
    assert len(scans) == 2


def test_a_start_that_one_forgets_the_others_keep(make_video):
    path = settled(make_video("a.mp4", SECOND))
    with VideoSource(path) as one, VideoSource(path) as other:
        before = list(other._index.starts)
        one._index.forget_start(before[-1])
        assert other._index.starts == before
        with VideoSource(path) as third:
            assert third._index.starts == before


def test_those_opened_longest_ago_are_forgotten_first(make_video, scans, monkeypatch):
    monkeypatch.setattr(known_videos, "MOST_FRAMES", 100)
    paths = [settled(make_video(f"{name}.mp4", SECOND)) for name in "ab"]
    for path in (*paths, paths[1], paths[0]):
        VideoSource(path).close()
    assert scans == [paths[0], paths[1], paths[0]]
