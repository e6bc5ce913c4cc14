"""The files that the cases of ``facts_attacked`` are about. What takes a folder writes a file there and says where it
is; the others return what does."""

import json
import struct
from collections.abc import Callable, Sequence
from pathlib import Path

import av
import cv2
import h5py
import numpy as np

from benchmarks.facts_files import made, text
from core.io.base import write_poses
from core.poses import PoseSequence
from core.skeleton import load_skeleton, skeleton_from_names

# --- tables of animals' trackers -------------------------------------------------------------------------------------

ANIPOSE = "a_x,a_y,a_z,a_error,a_ncams,a_score,b_x,b_y,b_z,b_error,b_ncams,b_score,M_00,M_01,center_0,fnum\n"


def anipose(*frames: int, scores: str = "0.9") -> Callable[[Path], Path]:
    rows = "".join(f"0,1700,{n},1.5,3,{scores},0,900,0,1.5,3,0.5,1,0,0,{n}\n" for n in frames)
    return text("a.csv", ANIPOSE + rows)


def jarvis(header: str, columns: str, row: str) -> Callable[[Path], Path]:
    return text("a.csv", f"{header}\n{columns}\n{row}\n{row}\n")


def deeplabcut(*titles: str, rows: Sequence[str] = ("0,1,2,.9,3,4,.8", "1,1,2,.9,3,4,.8")) -> Callable[[Path], Path]:
    return text("a.csv", "".join(f"{line}\n" for line in (*titles, *rows)))


BY_TWO = ("scorer,anna,anna,bert,bert", "bodyparts,nose,nose,nose,nose", "coords,x,y,x,y")


def pandas_table(levels: dict[str, Sequence[str]], values: np.ndarray, rows: Sequence[int]) -> Callable[[Path], Path]:
    """A table as pandas stores it in the fixed layout: levels of its columns, and the numbers of its rows."""
    def write(folder: Path) -> Path:
        with h5py.File(folder / "a.h5", "w") as file:
            table = file.create_group("df_with_missing")
            table.attrs.update({"axis0_nlevels": len(levels), "axis0_variety": "multi", "axis1_variety": "regular"})
            for place, (name, cells) in enumerate(levels.items()):
                words = list(dict.fromkeys(cells))
                item = table.create_dataset(f"block0_items_level{place}", data=np.array(words, "S"))
                item.attrs["name"] = np.bytes_(name)
                table[f"block0_items_label{place}"] = np.array([words.index(cell) for cell in cells], np.int8)
            table["axis1"], table["block0_values"] = np.array(rows), values
        return folder / "a.h5"

    return write


TWO_MICE = {"scorer": ["s"] * 8, "individuals": [*["m1"] * 4, *["m2"] * 4],
            "bodyparts": ["a", "a", "b", "b"] * 2, "coords": ["x", "y"] * 4}  # fmt: skip
TWO_SCORERS = {"scorer": [*["anna"] * 4, *["bert"] * 4], "bodyparts": ["a", "a", "b", "b"] * 2,
               "coords": ["x", "y"] * 4}  # fmt: skip


def sleap(change: Callable[[h5py.File], None] = lambda file: None, start: float = 0.0) -> Callable[[Path], Path]:
    """A project of two people and three frames, changed by hand."""
    def write(folder: Path) -> Path:
        skeleton = skeleton_from_names(["a", "b"])
        places = 100 + 10 * np.random.default_rng(0).random((3, 2, 2))
        people = {i: PoseSequence(skeleton, places + 200 * i, start + np.arange(3) / 25) for i in (0, 1)}
        write_poses(folder / "a.slp", people)
        with h5py.File(folder / "a.slp", "r+") as file:
            change(file)
        return folder / "a.slp"

    return write


def of_two_videos(file: h5py.File) -> None:
    frames = file["frames"][...]
    frames["video"] = [0, 1, 1]
    del file["frames"]
    file["frames"] = frames


def with_tracks(*names: str) -> Callable[[h5py.File], None]:
    def change(file: h5py.File) -> None:
        del file["tracks_json"]
        file["tracks_json"] = np.array([json.dumps([0, name]) for name in names], "S")

    return change


def nwb(data: np.ndarray, more: dict | None = None, **series: object) -> Callable[[Path], Path]:
    """Two series; attributes of their data in ``more``."""
    def write(folder: Path) -> Path:
        with h5py.File(folder / "a.nwb", "w") as file:
            file.attrs["nwb_version"] = "2.6"
            group = file.create_group("PE")
            group.attrs["neurodata_type"] = "PoseEstimation"
            for name in "ab":
                one = group.create_group(name)
                one.attrs["neurodata_type"] = "PoseEstimationSeries"
                one["data"] = data
                one["data"].attrs.update({"unit": "pixels", **(more or {})})
                if series:
                    one["starting_time"] = series["start"]
                    one["starting_time"].attrs["rate"] = series["rate"]
        return folder / "a.nwb"

    return write


def boxes_of_movement(folder: Path) -> Path:
    with h5py.File(folder / "a.nc", "w") as file:
        file["time"], file["space"], file["individuals"] = [0, 1], ["x", "y"], ["i"]
        file["position"], file["shape"] = np.ones((2, 2, 1)), np.ones((2, 2, 1))
    return folder / "a.nc"


def made_flat(names: Sequence[str], start: float = 0.0) -> Callable[[Path], Path]:
    """Three frames in 2D, in a project of SLEAP."""
    places = 500 + 100 * np.random.default_rng(0).random((3, len(names), 2))
    return made(PoseSequence(skeleton_from_names(list(names)), places, start + np.arange(3) / 25), "a.slp")


# --- pictures and JSON -----------------------------------------------------------------------------------------------


def label_studio(*names: str, value: dict | None = None, **more: object) -> Callable[[Path], Path]:
    """A picture a name, with two points; ``more`` results in each."""
    tasks = []
    for n, name in enumerate(names):
        size = {"original_width": 640, "original_height": 480}
        rows = [
            {"type": "keypointlabels", "id": f"{n}{joint}", **size,
             "value": value or {"x": 10, "y": y, "keypointlabels": [joint]}} for joint, y in (("a", 20), ("b", 60))
        ]  # fmt: skip
        rows += [{"type": kind, "id": kind, "value": {}, **size} for kind in more]
        tasks.append({"data": {"image": name}, "annotations": [{"result": rows}]})
    return text("a.json", json.dumps(tasks))


def openpose(*numbers: int, count: int = 25, values: int = 3) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / "op").mkdir()
        for number in numbers:
            points = [float(v) for j in range(count) for v in (100 + j, 50 + 7 * j, 1)][: None if values == 3 else -1]
            frame = {"version": 1.3, "people": [{"pose_keypoints_2d": points}]}
            (folder / "op" / f"walk_{number:012d}_keypoints.json").write_text(json.dumps(frame))
        return folder / "op"

    return write


def two_bodies(folder: Path) -> Path:
    path = openpose(0, 1)(folder)
    frame = {"version": 1.3, "people": [{"pose_keypoints_2d": [1.0] * 54}]}
    (path / "walk_000000000001_keypoints.json").write_text(json.dumps(frame))
    return path


def coco(note: dict | None = None, numbers: Sequence[int] = (0, 1), **category: object) -> Callable[[Path], Path]:
    keypoints = [100, 100, 2, 150, 150, 2, 190, 100, 2]
    data = {
        "images": [{"id": n, "file_name": f"a_{n:04d}.jpg"} for n in numbers],
        "annotations": [{"id": n, "image_id": n, "category_id": 1, "keypoints": keypoints, **(note or {})}
                        for n in numbers],
        "categories": [{"id": 1, "name": "cat", "keypoints": ["p", "q", "r"], **category}],
    }
    return text("a.json", json.dumps(data))


def _walk_in_3d() -> PoseSequence:
    skeleton = load_skeleton("h36m17")
    places = 900 + 300 * np.random.default_rng(0).random((len(skeleton), 3)) + np.zeros((4, 1, 1))
    return PoseSequence(skeleton, places, np.arange(4) / 25, space="world")


def gltf(folder: Path) -> Path:
    """A skeleton beside a face and a camera that move."""
    write_poses(folder / "a.gltf", {0: _walk_in_3d()})
    scene = json.loads((folder / "a.gltf").read_text())
    scene["nodes"].append({"name": "Camera"})
    motion = scene["animations"][0]
    motion["channels"] += [{"sampler": 0, "target": {"node": len(scene["nodes"]) - 1, "path": "rotation"}},
                           {"sampler": 0, "target": {"node": 0, "path": "weights"}}]  # fmt: skip
    (folder / "a.gltf").write_text(json.dumps(scene))
    return folder / "a.gltf"


# --- cameras ---------------------------------------------------------------------------------------------------------


def turned_jpeg(orientation: int) -> Callable[[Path], Path]:
    """A picture of 32x24 whose camera was held otherwise, by EXIF."""
    exif = b"Exif\0\0" + b"II*\0\x08\0\0\0" + struct.pack("<HHHIHHI", 1, 0x112, 3, 1, orientation, 0, 0)

    def write(folder: Path) -> Path:
        for n in (1, 2):
            data = cv2.imencode(".jpg", np.full((24, 32, 3), 90, np.uint8))[1].tobytes()
            part = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
            (folder / f"{n}.jpg").write_bytes(data[:2] + part + data[2:])
        return folder

    return write


def interlaced(folder: Path) -> Path:
    """A bright bar that moves between the two fields of each frame."""
    with av.open(str(folder / "a.mkv"), "w") as file:
        stream = file.add_stream("mpeg2video", rate=25)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = 96, 64, "yuv420p", 4_000_000
        stream.codec_context.options = {"flags": "+ildct+ilme", "top": "1"}
        for n in range(4):
            image = np.full((64, 96, 3), 40, np.uint8)
            image[0::2, 10 + 20 * n : 20 + 20 * n] = 220
            image[1::2, 20 + 20 * n : 30 + 20 * n] = 220
            picture = av.VideoFrame.from_ndarray(image, format="rgb24").reformat(format="yuv420p")
            file.mux(stream.encode(picture))
        file.mux(stream.encode())
    return folder / "a.mkv"


def two_streams(folder: Path) -> Path:
    with av.open(str(folder / "a.mkv"), "w") as file:
        streams = [file.add_stream("libx264", rate=25) for _ in range(2)]
        for stream in streams:
            stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for n in range(3):
            for stream in streams:
                picture = av.VideoFrame.from_ndarray(np.full((64, 96, 3), 40 * n, np.uint8), format="rgb24")
                file.mux(stream.encode(picture.reformat(format="yuv420p")))
        for stream in streams:
            file.mux(stream.encode())
    return folder / "a.mkv"


def depth_pictures(*shapes: tuple[int, int], ending: str = "png") -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        for n, shape in enumerate(shapes, 1):
            cv2.imwrite(str(folder / f"{n:04d}.{ending}"), np.full(shape, 1500, np.uint16))
        return folder

    return write


def pages_of_two_sizes(folder: Path) -> Path:
    cv2.imwritemulti(str(folder / "a.tif"), [np.full((s, s, 3), 9, np.uint8) for s in (24, 30)])
    return folder / "a.tif"
