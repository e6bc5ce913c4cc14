"""A Matroska file's packets by its blocks' heads are those that FFmpeg reads."""

from pathlib import Path

import av
import numpy as np
import pytest

from core.media.decoder import Decoder
from core.media.matroska_index import packets_of
from core.media.packet_index import Unusual, scan
from core.media.video_source import VideoSource
from core.progress import Cancelled, CancelToken, silent
from tests.core.media.conftest import number_of, numbered

SECOND = [40 * n for n in range(60)]  # milliseconds


def by_ffmpeg(path: Path, stream: int = 0):
    with av.open(str(path)) as container:
        return scan(container, container.streams[stream], path.stat().st_size, silent, CancelToken())


def by_blocks(path: Path, stream: int = 0):
    with av.open(str(path)) as container:
        context = container.streams[min(stream, len(container.streams) - 1)].codec_context
        return packets_of(path, stream, context.name, lambda share: None)


def assert_same(blocks, ffmpeg) -> None:
    for name in ("pts", "keys", "places", "shown", "cut", "guessed"):
        assert getattr(blocks, name) == getattr(ffmpeg, name), name


@pytest.mark.parametrize("options", [{"bf": "3"}, {"bf": "0"}, {"x264-params": "open-gop=1:bframes=3"}])
def test_packets_of_h264_with_and_without_pictures_out_of_order(make_video, options):
    path = make_video("clip.mkv", SECOND, options=options)
    found = by_blocks(path)
    assert len(found) == 60 and sum(found.keys) >= 5
    assert_same(found, by_ffmpeg(path))


@pytest.mark.parametrize("codec", ["mjpeg", "ffv1", "mpeg4"])
def test_packets_of_other_codecs_with_uneven_times(make_video, codec):
    stamps = np.cumsum(np.random.default_rng(0).integers(1, 90, 50)).tolist()
    path = make_video("clip.mkv", stamps, codec, pix_fmt="yuvj420p" if codec == "mjpeg" else "yuv420p")
    assert_same(by_blocks(path), by_ffmpeg(path))


@pytest.mark.parametrize(("codec", "bit"), [("libvpx", 0x10), ("libvpx-vp9", 0x02)])
def test_hidden_pictures_of_vp8_and_vp9_are_told(make_video, codec, bit):
    """Reference frames that are decoded and never shown: made by flipping the bit of their heads that says so."""
    path = make_video("clip.webm", SECOND[:20], codec, options={"lag-in-frames": "0", "cpu-used": "8"})
    start, size = by_blocks(path).places[7]
    data = bytearray(path.read_bytes())
    data[start + 4] ^= bit
    path.write_bytes(data)
    found = by_blocks(path)
    assert [n for n, shown in enumerate(found.shown) if not shown] == [7] and size > 4
    assert_same(found, by_ffmpeg(path))


def test_packets_of_one_of_several_tracks_and_in_groups_with_durations(tmp_path):
    """Sound before the pictures, and blocks in groups: their durations are stated as the last ones' would be."""
    path = tmp_path / "two.mkv"
    with av.open(str(path), "w", options={"cluster_time_limit": "200"}) as container:
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        pictures = container.add_stream("mpeg4", rate=25)
        pictures.width, pictures.height = 96, 64
        for index in range(30):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 320), np.int16), layout="mono")
            frame.rate, frame.pts = 8000, 320 * index
            container.mux(sound.encode(frame))
            container.mux(pictures.encode(av.VideoFrame.from_ndarray(numbered(index, 96, 64), format="rgb24")))
        container.mux(pictures.encode())
    for stream in (0, 1):
        assert_same(by_blocks(path, stream), by_ffmpeg(path, stream))
    with pytest.raises(Unusual):
        by_blocks(path, 2)


def test_real_recordings(shared_data):
    for name in ("video/intel_asl_walk.mkv", "video/intel_asl_help.mkv"):
        path = shared_data(f"samples/{name}")
        assert_same(by_blocks(path), by_ffmpeg(path))
    kinect = shared_data("samples/depth/azure_kinect_recording.mkv")
    for stream in range(3):
        assert_same(by_blocks(kinect, stream), by_ffmpeg(kinect, stream))


def test_a_video_is_opened_without_reading_what_its_blocks_hold(make_video, monkeypatch):
    path = make_video("clip.mkv", SECOND)
    monkeypatch.setattr("core.media.decoder.scan", lambda *_: pytest.fail("all of the file was read"))
    with VideoSource(path) as source:
        assert len(source) == 60
        assert [number_of(source.read(index)) for index in (0, 59, 31, 30, 12)] == [0, 59, 31, 30, 12]


@pytest.mark.parametrize("share", [0.35, 0.6, 0.999])
def test_a_file_that_is_cut_off_is_left_to_ffmpeg(make_video, share):
    path = make_video("clip.mkv", SECOND)
    data = path.read_bytes()
    path.write_bytes(data[: round(share * len(data))])
    with pytest.raises(Unusual):
        by_blocks(path)
    decoder = Decoder(path, lambda stream: True)
    assert_same(decoder.scan(), by_ffmpeg(path))
    decoder.close()


def test_every_damaged_byte_gives_ffmpegs_packets_or_nothing(make_video):
    """A flipped byte in the heads: what is taken over is what FFmpeg reads, at both ends of the file at least."""
    path = make_video("clip.mkv", SECOND[:12], options={"crf": "40"})
    data = path.read_bytes()
    for at in range(0, len(data), 7):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        try:
            decoder = Decoder(path, lambda stream: True)
        except Exception:  # FFmpeg does not open it
            continue
        found = decoder.scan()
        decoder.close()
        assert_same(found, by_ffmpeg(path))


def test_live_files_of_unknown_size_are_left_to_ffmpeg(make_video):
    path = make_video("live.mkv", SECOND, container_options={"live": "1"})
    with pytest.raises(Unusual):
        by_blocks(path)
    with VideoSource(path) as source:
        assert len(source) == 60


def test_indexing_is_cancelled_at_once_and_says_how_far_it_is(make_video):
    path = make_video("clip.mkv", SECOND, container_options={"cluster_time_limit": "100"})
    shares: list[float] = []
    packets_of(path, 0, "h264", shares.append)
    assert len(shares) > 5 and shares == sorted(shares) and 0 < shares[0] < shares[-1] < 1
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        VideoSource(path, cancel=cancel)
