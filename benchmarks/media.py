"""Reading video: random seeks and single steps against sleap-io and OpenCV, on the same file in the same run; and a
Matroska file of many gigabytes (``MEDIA_GB``, 10 unless it is set).

``python -m benchmarks.media`` prints the section for RESULTS.md.
"""

import os
import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.measure import table
from core.media.base import open_recording
from core.media.first_picture import first_picture
from core.media.video_source import VideoSource
from core.media.video_writer import write_video

title = "Reading video"

VIDEOS = ("sports2d_demo.mp4", "pose2sim_multi_cam01.mp4", "intel_one_by_one.mp4", "sleap_flies_centered_pair.mp4")
FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples" / "video"
SEEKS = 40
STEPS = 30
ROUNDS = 5
SEED = 0
GIGABYTES = float(os.environ.get("MEDIA_GB", "10"))
REPEATED = "pose2sim_multi_cam01.mp4"

Read = Callable[[int], np.ndarray]


def run() -> str:
    """The section as Markdown. Measures each video that is at hand."""
    found = [FOLDER / name for name in VIDEOS if (FOLDER / name).is_file()]
    rows = [row for path in found for row in _rows(path)]
    head = (
        f"Milliseconds, medians but for p95. {SEEKS} random frames (seed {SEED}), then {STEPS} steps forward from the "
        "middle, back over them, and forward again, the readers taking turns at each frame; straight on, each goes "
        f"over them alone, {ROUNDS} times. Cold is Posewright keeping nothing between reads. Ratios are to sleap-io, "
        "the last one to OpenCV. Target: straight on, cold at most 1.0 of either.\n\n"
        "| video | what | Posewright | p95 | cold | sleap-io | OpenCV | ratio | cold ratio | cold to OpenCV |\n"
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n"
    )
    parts = [head + "\n".join(rows)]
    if (FOLDER / REPEATED).is_file():
        with TemporaryDirectory() as folder:
            parts.append(_large(Path(folder)))
    with TemporaryDirectory() as folder:
        parts.append(_large_bag(Path(folder)))
    return "\n\n".join(parts) + "\n"


def _rows(path: Path) -> list[str]:
    import cv2
    import sleap_io

    theirs, capture = sleap_io.load_video(str(path)), cv2.VideoCapture(str(path))
    with VideoSource(path) as ours, VideoSource(path, cache_bytes=0) as cold:
        readers = [ours.read, cold.read, theirs.__getitem__, lambda index: _opencv(capture, index)]
        name = f"{path.name} ({ours.width}x{ours.height}, {len(ours)} frames)"
        orders = _frames(len(ours))
        rows = [_row(name, what, _milliseconds(readers, order)) for what, order in orders.items()]
        rows.append(_row(name, "straight on", _straight_on(readers, orders["step forward"])))
    capture.release()
    return rows


def _frames(count: int) -> dict[str, list[int]]:
    """The frames that each measurement asks for, in order."""
    middle, end = count // 2, min(count, count // 2 + STEPS)
    chance = random.Random(SEED)
    return {
        "random seek": [chance.randrange(count) for _ in range(SEEKS)],
        "step forward": list(range(middle, end)),
        "step back": list(range(end - 1, middle - 1, -1)),
        "step forward, cached": list(range(middle, end)),
    }


def _milliseconds(readers: Sequence[Read], order: Sequence[int]) -> list[list[float]]:
    """Of each reader for each frame. They take turns, so that what else the machine does meets all alike."""
    times: list[list[float]] = [[] for _ in readers]
    for index in order:
        for read, spent in zip(readers, times, strict=True):
            start = time.perf_counter()
            read(index)
            spent.append(1000 * (time.perf_counter() - start))
    return times


def _straight_on(readers: Sequence[Read], order: Sequence[int]) -> list[list[float]]:
    """Of each reader for a frame, in each round: decoders with threads work ahead, so single frames tell little."""
    times: list[list[float]] = [[] for _ in readers]
    for _ in range(ROUNDS):
        for read, spent in zip(readers, times, strict=True):
            read(order[0])
            start = time.perf_counter()
            for index in order[1:]:
                read(index)
            spent.append(1000 * (time.perf_counter() - start) / len(order[1:]))
    return times


def _opencv(capture, index: int) -> np.ndarray:
    import cv2

    if capture.get(cv2.CAP_PROP_POS_FRAMES) != index:
        capture.set(cv2.CAP_PROP_POS_FRAMES, index)
    return capture.read()[1]


def _row(video: str, what: str, times: list[list[float]]) -> str:
    ours, cold, theirs, opencv = (statistics.median(each) for each in times)
    p95 = float(np.percentile(times[0], 95))
    ratios = f"{ours / theirs:.2f} | {cold / theirs:.2f} | {cold / opencv:.2f}"
    return f"| {video} | {what} | {ours:.1f} | {p95:.1f} | {cold:.1f} | {theirs:.1f} | {opencv:.1f} | {ratios} |"


# --- gigabytes


def _large(folder: Path) -> str:
    """Opening to the first frame and random seeks, with nothing of the file in memory and once more."""
    path = folder / "large.mkv"
    _repeat(_written(folder), path)
    _forget(path)
    rows = []
    for when in ("not in memory", "again"):
        began, processor = time.perf_counter(), time.process_time()
        first = first_picture(path)  # what the window shows while the file is indexed
        seen = time.perf_counter() - began
        with VideoSource(path) as source:
            opened, used = time.perf_counter() - began, time.process_time() - processor
            assert first is not None and (first == source.read(0)).all()
            [seeks] = _milliseconds([source.read], _frames(len(source))["random seek"])
            rows.append([when, len(source), seen, opened, used, np.median(seeks), float(np.percentile(seeks, 95))])
    heads = ["file", "frames", "first frame, s", "indexed, s", "processor, s", "seek, median ms", "seek, p95 ms"]
    return "\n".join([
        f"A Matroska file of {path.stat().st_size / 1e9:.1f} GB: {REPEATED} as our own writer writes it, many times",
        "over, without coding again. Targets: the first frame in 3 s, seeks in 100 ms "
        f"({SEEKS} random frames, seed {SEED}).",
        "",
        table(heads, rows),
    ])  # fmt: skip


def _large_bag(folder: Path) -> str:
    """The same of depth in a ROS bag, as recorders write it: 640 x 480, 16 bits, chunks of about a megabyte."""
    path = folder / "large.bag"
    _write_bag(path)
    _forget(path)
    rows = []
    for when in ("not in memory", "again"):
        began = time.perf_counter()
        with open_recording(path) as source:
            source.read(0)
            opened = time.perf_counter() - began
            [seeks] = _milliseconds([source.read], _frames(len(source))["random seek"])
            rows.append([when, len(source), opened, np.median(seeks), float(np.percentile(seeks, 95))])
    heads = ["file", "frames", "first depth, s", "seek, median ms", "seek, p95 ms of depth"]
    return f"A ROS bag of {path.stat().st_size / 1e9:.1f} GB. Targets as above.\n\n{table(heads, rows)}"


def _write_bag(path: Path) -> None:
    from rosbags.rosbag1 import Writer
    from rosbags.typesys import Stores, get_typestore

    types = get_typestore(Stores.ROS1_NOETIC)
    header, moment = types.types["std_msgs/msg/Header"], types.types["builtin_interfaces/msg/Time"](0, 0)
    depth = np.random.default_rng(SEED).integers(500, 5000, (480, 640)).astype(np.uint16)
    image = types.types["sensor_msgs/msg/Image"]
    message = image(header(0, moment, ""), 480, 640, "16UC1", 0, 1280, depth.view(np.uint8).reshape(-1))
    data = types.serialize_ros1(message, "sensor_msgs/msg/Image")
    with Writer(path) as bag:
        topic = bag.add_connection("/camera/depth/image_raw", "sensor_msgs/msg/Image", typestore=types)
        for frame in range(int(GIGABYTES * 1e9 / depth.nbytes)):
            bag.write(topic, 10**9 + frame * 33_333_333, data)


def _written(folder: Path) -> Path:
    path = folder / "written.mp4"
    with VideoSource(FOLDER / REPEATED) as source:
        write_video(path, source.frames(), source.times, source.fps)
    return path


def _repeat(clip: Path, path: Path) -> None:
    import av

    with av.open(str(clip)) as source, av.open(str(path), "w", format="matroska") as target:
        stream = source.streams.video[0]
        copy = target.add_stream_from_template(stream)
        packets = [(bytes(one), one.pts, one.dts, one.is_keyframe) for one in source.demux(stream) if one.size]
        stamps = [pts for _, pts, _, _ in packets]
        length, shift, size = (max(stamps) - min(stamps)) * len(stamps) // (len(stamps) - 1), 0, 0
        while size < GIGABYTES * 1e9:
            for data, pts, dts, key in packets:
                packet = av.Packet(data)
                packet.pts, packet.dts, packet.time_base = pts + shift, dts + shift, stream.time_base
                packet.is_keyframe, packet.stream = key, copy
                target.mux(packet)
                size += len(data)
            shift += length


def _forget(path: Path) -> None:
    """Have the system drop what it keeps of a file in memory."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


if __name__ == "__main__":
    print(f"## {title}\n\n{run()}")
