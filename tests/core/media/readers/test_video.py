"""Videos: exact frame numbers, exact times, and the same bytes whichever way a frame is reached."""

import random
import struct
import threading
import zlib
from pathlib import Path

import av
import numpy as np
import pytest

from core.errors import MediaError
from core.media.base import FrameKind, open_recording
from core.media.video_source import VideoSource
from core.progress import Cancelled, CancelToken
from tests.core.media.conftest import number_of

SAMPLES = {
    "intel_asl_help.mkv": (58, 640, 480),
    "intel_asl_walk.mkv": (89, 640, 480),
    "intel_one_by_one.mp4": (1394, 768, 432),
    "intel_worker_zone.gif": (71, 480, 270),
    "pose2sim_multi_cam01.mp4": (100, 1088, 1920),
    "pose2sim_multi_cam03.mp4": (100, 1088, 1920),
    "pose2sim_single_cam01.mp4": (100, 1080, 1920),
    "pose2sim_single_cam03.mp4": (100, 1088, 1920),
    "pose2sim_static_cam01.mp4": (11, 1088, 1920),
    "pose2sim_static_cam02.mp4": (11, 1088, 1920),
    "pose2sim_static_cam03.mp4": (11, 1080, 1920),
    "pose2sim_static_cam04.mp4": (11, 1080, 1920),
    "sleap_flies_centered_pair.mp4": (1100, 384, 384),
    "sports2d_demo.mp4": (230, 1768, 994),
}


def checksums(source, order) -> dict[int, int]:
    return {int(index): zlib.crc32(source.read(index)) for index in order}


def shuffled(count: int, window: int = 48) -> list[int]:
    """All frames out of order, with far jumps; by windows, so that a test need not decode each GOP for each frame."""
    shuffle = random.Random(7)
    windows = [list(range(start, min(start + window, count))) for start in range(0, count, window)]
    shuffle.shuffle(windows)
    for frames in windows:
        shuffle.shuffle(frames)
    return [shuffle.randrange(count) for _ in range(5)] + [frame for frames in windows for frame in frames]


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
def test_every_frame_of_a_real_video_is_the_same_in_order_and_out_of_order(shared_data, name):
    path = shared_data(f"samples/video/{name}")
    with open_recording(path) as source:
        assert (len(source), source.width, source.height) == SAMPLES[name]
        assert source.kind == FrameKind.COLOR
        assert (np.diff(source.times) > 0).all() and source.times[0] == 0
        in_order = {index: zlib.crc32(frame) for index, frame in enumerate(source.frames())}
    with open_recording(path) as source:
        assert checksums(source, shuffled(len(source))) == in_order


def test_frames_are_the_pictures_that_opencv_decodes(shared_data):
    import cv2

    path = shared_data("samples/video/intel_asl_walk.mkv")
    capture = cv2.VideoCapture(str(path))
    with open_recording(path) as source:
        for frame in source.frames(0, 20):
            theirs = cv2.cvtColor(capture.read()[1], cv2.COLOR_BGR2RGB)
            assert np.abs(frame.astype(int) - theirs).mean() < 2.5


@pytest.mark.parametrize(
    "name, codec, options",
    [
        ("plain.mp4", "libx264", {"bf": "0"}),
        ("b_frames.mp4", "libx264", {"bf": "3", "b-pyramid": "normal"}),
        ("open_gop.mkv", "libx264", {"bf": "3", "x264-params": "open-gop=1"}),
        ("open_gop.ts", "libx264", {"bf": "3", "x264-params": "open-gop=1"}),
        ("refresh.mp4", "libx264", {"bf": "0", "x264-params": "intra-refresh=1"}),
        ("no_timestamps.h264", "libx264", {"bf": "2"}),
        ("no_pts.avi", "mpeg4", {"bf": "2", "qmin": "1", "qmax": "2"}),
        ("hidden.webm", "libvpx", {"auto-alt-ref": "1", "lag-in-frames": "16", "deadline": "realtime"}),
        ("superframes.webm", "libvpx-vp9", {"auto-alt-ref": "1", "lag-in-frames": "16", "cpu-used": "8"}),
        ("fragments.mp4", "libx264", {"bf": "2"}),
    ],
)
def test_a_frame_is_found_by_its_number_in_every_container(make_video, name, codec, options):
    muxing = {"movflags": "frag_keyframe+empty_moov"} if name == "fragments.mp4" else {}
    path = make_video(name, np.arange(60) * 40, codec, options=options, container_options=muxing)
    with VideoSource(path, cache_bytes=1) as source:
        assert len(source) == 60
        assert [number_of(source.read(index)) for index in (59, 0, 31, 30, 29, 13, 12, 11, 47)] == [
            59, 0, 31, 30, 29, 13, 12, 11, 47,
        ]  # fmt: skip
        np.testing.assert_allclose(source.times, np.arange(60) / 25, atol=0.0011)
        assert source.fps == pytest.approx(25, rel=0.001)


def test_variable_frame_rate_keeps_each_frame_at_its_time(make_video):
    pts = np.r_[np.arange(20) * 40, 800 + np.arange(20) * 100]
    with open_recording(make_video("vfr.mp4", pts, options={"bf": "2"})) as source:
        np.testing.assert_allclose(source.times, pts / 1000, atol=1e-4)
        assert [number_of(source.read(index)) for index in (39, 20, 19)] == [39, 20, 19]


def test_times_count_from_the_first_frame_wherever_the_file_starts(make_video):
    with open_recording(make_video("late.mkv", 5000 + np.arange(10) * 40)) as source:
        np.testing.assert_allclose(source.times, np.arange(10) / 25, atol=0.0011)


def test_frames_with_the_same_timestamp_are_all_there_at_increasing_times():
    from core.media.packet_index import spread_repeats

    assert spread_repeats(np.array([0.0, 1, 1, 2, 3, 3]), 9.0).tolist() == [0, 1, 1.5, 2, 3, 4]
    assert spread_repeats(np.array([0.0, 0, 0]), 2.0).tolist() == [0, 2, 4]
    assert spread_repeats(np.array([0.0, 5, 6]), 2.0).tolist() == [0, 5, 6]


def test_an_edit_list_cuts_frames_off(make_video):
    """Timestamps before zero are cut off by the edit list that the muxer writes."""
    path = make_video("cut.mp4", np.arange(-10, 30) * 40, options={"bf": "0"}, gop=40)
    with av.open(str(path)) as container:
        decoded = [number_of(frame.to_ndarray(format="rgb24")) for frame in container.decode(video=0)]
    with open_recording(path) as source:
        assert [number_of(frame) for frame in source.frames()] == decoded
        assert number_of(source.read(len(source) - 1)) == 39


def test_a_recording_cut_out_of_an_open_gop_begins_with_its_first_whole_picture(make_video, tmp_path):
    """Leading pictures of the first key frame refer to what was cut away."""
    whole = make_video("whole.ts", np.arange(60) * 40, options={"bf": "3", "x264-params": "open-gop=1"})
    data = whole.read_bytes()
    cut = tmp_path / "cut.ts"
    cut.write_bytes(data[: 188 * 3] + data[len(data) // 188 // 3 * 188 :])
    with open_recording(cut) as source:
        numbers = [number_of(frame) for frame in source.frames()]
    assert 30 < len(numbers) < 50
    assert numbers == list(range(numbers[0], 60))


@pytest.mark.parametrize(
    "matrix, turn",
    [
        ((0, 1, -1, 0), lambda image: np.rot90(image, -1)),  # held upright: turn a quarter clockwise
        ((-1, 0, 0, -1), lambda image: np.rot90(image, 2)),
        ((0, -1, 1, 0), lambda image: np.rot90(image, 1)),
        ((-1, 0, 0, 1), lambda image: image[:, ::-1]),  # a mirrored front camera
    ],
)
def test_a_phone_held_otherwise_gives_upright_pictures(make_video, tmp_path, matrix, turn):
    path = make_video("level.mp4", np.arange(5) * 40, options={"bf": "0"})
    level = open_recording(path).read(2)
    turned = tmp_path / "turned.mp4"
    turned.write_bytes(with_display_matrix(path.read_bytes(), matrix))
    with open_recording(turned) as source:
        frame = source.read(2)
        assert (source.height, source.width) == frame.shape[:2]
        np.testing.assert_array_equal(frame, turn(level))


def with_display_matrix(data: bytes, matrix: tuple) -> bytes:
    """An MP4 file with this matrix (a, b, c, d) in its track header, where it follows 40 bytes of version 0."""
    at = data.index(b"tkhd") + 4 + 40
    a, b, c, d = (value << 16 for value in matrix)
    return data[:at] + struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30) + data[at + 36 :]


def test_odd_sizes_are_kept(make_video):
    path = make_video("odd.mkv", np.arange(8) * 40, "ffv1", size=(97, 65), pix_fmt="yuv444p")
    with open_recording(path) as source:
        assert source.read(7).shape == (65, 97, 3) == (source.height, source.width, 3)
        assert number_of(source.read(7)) == 7


def test_the_name_does_not_matter(make_video, tmp_path):
    disguised = make_video("video.mp4", np.arange(5) * 40).rename(tmp_path / "notes.txt")
    assert len(open_recording(disguised)) == 5


def test_without_its_index_a_recording_says_what_to_do(make_video, tmp_path):
    cut = tmp_path / "unfinished.mp4"
    cut.write_bytes(make_video("whole.mp4", np.arange(30) * 40).read_bytes()[:-1200])
    with pytest.raises(MediaError, match=r"no index \(moov\).*untrunc"):
        open_recording(cut)


def test_sound_alone_is_no_recording(tmp_path):
    path = tmp_path / "sound.m4a"
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=44100)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        frame.sample_rate = 44100
        container.mux(stream.encode(frame))
        container.mux(stream.encode())
    with pytest.raises(MediaError, match="only sound"):
        open_recording(path)


def test_a_cut_off_recording_has_the_frames_that_are_whole(make_video, tmp_path):
    """The header of a file with its index in front still counts all frames."""
    whole = make_video("whole.mp4", np.arange(60) * 40, container_options={"movflags": "faststart"})
    data = whole.read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(data[: len(data) * 7 // 10])
    with open_recording(cut) as source:
        assert 20 < len(source) < 60
        assert [number_of(frame) for frame in source.frames()] == list(range(len(source)))


@pytest.mark.parametrize("name", ["raw.h264", "stream.ts"])
def test_a_damaged_recording_shows_the_same_each_time(make_video, name):
    path = make_video(name, np.arange(60) * 40, options={"bf": "2"})
    data, damage = bytearray(path.read_bytes()), random.Random(3)
    for _ in range(6):
        data[damage.randrange(len(data) // 3, len(data))] ^= 0x55
    path.write_bytes(data)

    def seen(order):
        with open_recording(path) as source:
            return {index: read_or_none(source, index) for index in order}

    with open_recording(path) as source:
        order = list(range(len(source)))
    assert seen(order) == seen(random.Random(1).sample(order, len(order)))


def read_or_none(source, index):
    try:
        return zlib.crc32(source.read(index))
    except MediaError:
        return None


def test_frames_outside_the_recording_are_an_index_error(make_video):
    with open_recording(make_video("video.mp4", np.arange(5) * 40)) as source:
        for index in (-1, 5):
            with pytest.raises(IndexError):
                source.read(index)


def test_two_threads_read_the_same_file_each_with_its_own_source(make_video):
    path = make_video("video.mp4", np.arange(60) * 40, options={"bf": "2"})
    found: dict[int, list[int]] = {}

    def read(seed: int):
        with open_recording(path) as source:
            order = random.Random(seed).sample(range(60), 60)
            found[seed] = [number_of(source.read(index)) - index for index in order]

    threads = [threading.Thread(target=read, args=(seed,)) for seed in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {1: [0] * 60, 2: [0] * 60}


def test_indexing_reports_and_can_be_stopped(make_video):
    path = make_video("video.avi", np.arange(60) * 40, "mpeg4", options={"bf": "2"})
    told: list[float] = []
    open_recording(path, progress=lambda fraction, text: told.append(fraction)).close()
    assert told == sorted(told) and told[-1] == 1.0
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        open_recording(path, cancel=cancel)


def test_the_cache_is_bounded_and_stepping_back_needs_no_decoding(make_video, monkeypatch):
    path = make_video("video.mp4", np.arange(60) * 40, gop=60)
    frame_bytes = 96 * 64 * 3 // 2
    with VideoSource(path, cache_bytes=40 * frame_bytes) as source:
        source.read(59)
        steps = []
        monkeypatch.setattr(source._decoder, "step", lambda: steps.append(1) or [])
        numbers = [number_of(source.read(index)) for index in range(58, 35, -1)]
        assert numbers == list(range(58, 35, -1))
        assert not steps
        assert source._cache.size <= 40 * frame_bytes


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(MediaError, match="There is no recording"):
        open_recording(Path(tmp_path / "none.mp4"))


def test_stepping_to_the_end_without_a_cache_decodes_each_packet_once(make_video):
    """At the end of the stream a decoder gives out several pictures at once: none of them is decoded again."""
    with VideoSource(make_video("steps.mp4", range(0, 1200, 40)), cache_bytes=0) as source:
        source.read(0)
        steps, seeks, step = [], [], source._decoder.step
        source._decoder.step = lambda: steps.append(source._decoder.next) or step()
        source._decoder.seek = seeks.append
        assert [number_of(source.read(index)) for index in range(30)] == list(range(30))
    assert not seeks and len(steps) <= 31  # as many as there are packets, and the end


def test_going_straight_on_keeps_no_pictures(make_video):
    path = make_video("clip.mp4", [40 * n for n in range(60)])
    with VideoSource(path) as source:
        one = source.read(0).nbytes
        straight = [frame.copy() for frame in source.frames()]
        assert source._cache.size <= one
        assert all((source.read(index) == frame).all() for index, frame in enumerate(straight))
        assert source._cache.size > 20 * one // 2
