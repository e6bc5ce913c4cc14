"""An MP4 file's packets by its tables are those that FFmpeg reads."""

import numpy as np
import pytest

from core.media.decoder import Decoder
from core.media.mp4_index import packets_of
from core.media.packet_index import Packets, Unusual
from core.media.video_source import VideoSource
from tests.core.media.conftest import number_of, numbered
from tests.core.media.test_matroska_index import by_ffmpeg

SECOND = [40 * n for n in range(60)]  # milliseconds


def by_tables(path) -> Packets | None:
    import av

    with av.open(str(path)) as container:
        stream = next(s for s in container.streams.video)
        first = next(p for p in container.demux(stream) if p.size)
        return packets_of(path, stream, first)


def assert_same(found, path) -> None:
    expected = by_ffmpeg(path)
    for name in ("pts", "dts", "keys", "places", "shown", "cut", "guessed"):
        assert getattr(found, name) == getattr(expected, name), name


@pytest.mark.parametrize("name", ["clip.mp4", "clip.mov"])
@pytest.mark.parametrize(
    "options", [{"bf": "3"}, {"bf": "0"}, {"x264-params": "open-gop=1:bframes=3"}, {"x264-params": "intra-refresh=1"}]
)
def test_pictures_out_of_order_and_uneven_times(make_video, name, options):
    stamps = np.cumsum(np.random.default_rng(0).integers(1, 90, 60)).tolist()
    for times in (SECOND, stamps):
        path = make_video(name, times, options=options)
        assert_same(by_tables(path), path)


@pytest.mark.parametrize("flags", ["negative_cts_offsets", "faststart"])
def test_other_ways_of_writing(make_video, flags):
    path = make_video("clip.mp4", SECOND, options={"bf": "3"}, container_options={"movflags": flags})
    assert_same(by_tables(path), path)


@pytest.mark.parametrize("codec", ["mpeg4", "mjpeg"])
def test_other_codecs(make_video, codec):
    path = make_video("clip.mov", SECOND, codec, pix_fmt="yuvj420p" if codec == "mjpeg" else "yuv420p")
    assert_same(by_tables(path), path)


def test_fragments_are_left_to_ffmpeg(make_video):
    path = make_video("clip.mp4", SECOND, container_options={"movflags": "frag_keyframe+empty_moov"})
    with pytest.raises(Unusual):
        by_tables(path)
    with VideoSource(path) as source:
        assert len(source) == 60


def test_real_recordings(shared_data):
    found = sorted(path for path in shared_data("samples/video").glob("*.m*") if path.suffix in (".mp4", ".mov"))
    assert len(found) > 5
    left = []
    for path in found:
        try:
            assert_same(by_tables(path), path)
        except Unusual:
            left.append(path.name)
    assert left == ["sports2d_demo.mp4"]  # VP9, whose packets may hide pictures


def scanned(path) -> Packets:
    decoder = Decoder(path, lambda stream: True)
    try:
        return decoder.scan()
    finally:
        decoder.close()


@pytest.mark.parametrize("start", [-1, 0, 1, 5000, 12345, 2**31 - 1])
@pytest.mark.parametrize("duration", [0, 1, 700, 2**32 - 1])
def test_edit_lists(make_video, start, duration):
    """Whatever they cut off, in front or behind, or however long they wait."""
    path = make_video("clip.mp4", SECOND, options={"bf": "3"})
    data = bytearray(path.read_bytes())
    at = data.index(b"elst") + 12
    data[at : at + 8] = duration.to_bytes(4, "big") + start.to_bytes(4, "big", signed=True)
    path.write_bytes(data)
    assert_same(scanned(path), path)


def test_sound_before_the_pictures(tmp_path):
    import av

    path = tmp_path / "two.mp4"
    with av.open(str(path), "w") as container:
        sound = container.add_stream("aac", rate=8000, layout="mono")
        pictures = container.add_stream("libx264", rate=25, options={"bf": "3"})
        pictures.width, pictures.height = 96, 64
        for index in range(30):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
            frame.rate, frame.pts = 8000, 1024 * index
            container.mux(sound.encode(frame))
            container.mux(pictures.encode(av.VideoFrame.from_ndarray(numbered(index, 96, 64), format="rgb24")))
        container.mux(sound.encode())
        container.mux(pictures.encode())
    found = by_tables(path)
    assert len(found) == 30
    expected = by_ffmpeg(path, 1)
    assert (found.pts, found.dts, found.places) == (expected.pts, expected.dts, expected.places)


@pytest.mark.parametrize("share", [0.7, 0.95])
def test_a_file_that_is_cut_off(make_video, share):
    path = make_video("clip.mp4", SECOND, container_options={"movflags": "faststart"})
    data = path.read_bytes()
    path.write_bytes(data[: round(share * len(data))])
    with pytest.raises(Unusual):
        by_tables(path)
    assert_same(scanned(path), path)


def test_a_video_is_opened_without_reading_its_media(make_video, monkeypatch):
    path = make_video("clip.mp4", SECOND)
    monkeypatch.setattr("core.media.decoder.scan", lambda *_: pytest.fail("all of the file was read"))
    with VideoSource(path) as source:
        assert [number_of(source.read(index)) for index in (0, 59, 31, 30, 12)] == [0, 59, 31, 30, 12]


@pytest.mark.slow
def test_every_damaged_byte_of_the_tables_gives_ffmpegs_packets(make_video):
    path = make_video("clip.mp4", SECOND[:12], options={"crf": "40", "bf": "3"})
    data = path.read_bytes()
    for at in range(data.index(b"moov") - 4, len(data), 3):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        try:
            decoder = Decoder(path, lambda stream: True)
        except Exception:  # FFmpeg does not open it
            continue
        found = decoder.scan()
        decoder.close()
        assert_same(found, path)
