"""Cases of ``facts`` that were looked for as a hostile expert would: files of animals' trackers, laboratories, editors
and cameras, and places where nothing can be written."""

import json
import struct
from collections.abc import Callable, Sequence
from pathlib import Path

import av
import cv2
import h5py
import numpy as np

from benchmarks.facts_files import (
    TRC,
    TRUTH,
    Case,
    command,
    first_of,
    holds,
    made,
    records,
    refuses,
    run_command,
    says,
    seen,
    tells,
    text,
)
from core.io.base import read_poses, write_poses
from core.io.facts import Said
from core.io.frames import frame_numbers
from core.media.base import open_recording
from core.poses import PoseSequence
from core.skeleton import load_skeleton, skeleton_from_names

# --- tables of animals' trackers -------------------------------------------------------------------------------------

ANIPOSE = "a_x,a_y,a_z,a_error,a_ncams,a_score,b_x,b_y,b_z,b_error,b_ncams,b_score,M_00,M_01,center_0,fnum\n"


def _anipose(*frames: int, scores: str = "0.9") -> Callable[[Path], Path]:
    rows = "".join(f"0,1700,{n},1.5,3,{scores},0,900,0,1.5,3,0.5,1,0,0,{n}\n" for n in frames)
    return text("a.csv", ANIPOSE + rows)


def _jarvis(header: str, columns: str, row: str) -> Callable[[Path], Path]:
    return text("a.csv", f"{header}\n{columns}\n{row}\n{row}\n")


def _deeplabcut(*titles: str, rows: Sequence[str] = ("0,1,2,.9,3,4,.8", "1,1,2,.9,3,4,.8")) -> Callable[[Path], Path]:
    return text("a.csv", "".join(f"{line}\n" for line in (*titles, *rows)))


BY_TWO = ("scorer,anna,anna,bert,bert", "bodyparts,nose,nose,nose,nose", "coords,x,y,x,y")


def _pandas(levels: dict[str, Sequence[str]], values: np.ndarray, rows: Sequence[int]) -> Callable[[Path], Path]:
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


def _sleap(change: Callable[[h5py.File], None] = lambda file: None, start: float = 0.0) -> Callable[[Path], Path]:
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


def _of_two_videos(file: h5py.File) -> None:
    frames = file["frames"][...]
    frames["video"] = [0, 1, 1]
    del file["frames"]
    file["frames"] = frames


def _with_tracks(*names: str) -> Callable[[h5py.File], None]:
    def change(file: h5py.File) -> None:
        del file["tracks_json"]
        file["tracks_json"] = np.array([json.dumps([0, name]) for name in names], "S")

    return change


def _nwb(data: np.ndarray, more: dict | None = None, **series: object) -> Callable[[Path], Path]:
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


def _boxes(folder: Path) -> Path:
    with h5py.File(folder / "a.nc", "w") as file:
        file["time"], file["space"], file["individuals"] = [0, 1], ["x", "y"], ["i"]
        file["position"], file["shape"] = np.ones((2, 2, 1)), np.ones((2, 2, 1))
    return folder / "a.nc"


# --- pictures and JSON -----------------------------------------------------------------------------------------------


def _label_studio(*names: str, value: dict | None = None, **more: object) -> Callable[[Path], Path]:
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


def _openpose(*numbers: int, count: int = 25, values: int = 3) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / "op").mkdir()
        for number in numbers:
            points = [float(v) for j in range(count) for v in (100 + j, 50 + 7 * j, 1)][: None if values == 3 else -1]
            frame = {"version": 1.3, "people": [{"pose_keypoints_2d": points}]}
            (folder / "op" / f"walk_{number:012d}_keypoints.json").write_text(json.dumps(frame))
        return folder / "op"

    return write


def _two_bodies(folder: Path) -> Path:
    path = _openpose(0, 1)(folder)
    frame = {"version": 1.3, "people": [{"pose_keypoints_2d": [1.0] * 54}]}
    (path / "walk_000000000001_keypoints.json").write_text(json.dumps(frame))
    return path


def _coco(note: dict | None = None, numbers: Sequence[int] = (0, 1), **category: object) -> Callable[[Path], Path]:
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


def _gltf(folder: Path) -> Path:
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


def _turned_jpeg(orientation: int) -> Callable[[Path], Path]:
    """A picture of 32x24 whose camera was held otherwise, by EXIF."""
    exif = b"Exif\0\0" + b"II*\0\x08\0\0\0" + struct.pack("<HHHIHHI", 1, 0x112, 3, 1, orientation, 0, 0)

    def write(folder: Path) -> Path:
        for n in (1, 2):
            data = cv2.imencode(".jpg", np.full((24, 32, 3), 90, np.uint8))[1].tobytes()
            part = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
            (folder / f"{n}.jpg").write_bytes(data[:2] + part + data[2:])
        return folder

    return write


def _interlaced(folder: Path) -> Path:
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


def _two_streams(folder: Path) -> Path:
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


def _depth_pictures(*shapes: tuple[int, int], ending: str = "png") -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        for n, shape in enumerate(shapes, 1):
            cv2.imwrite(str(folder / f"{n:04d}.{ending}"), np.full(shape, 1500, np.uint16))
        return folder

    return write


def _pages_of_two_sizes(folder: Path) -> Path:
    cv2.imwritemulti(str(folder / "a.tif"), [np.full((s, s, 3), 9, np.uint8) for s in (24, 30)])
    return folder / "a.tif"


# --- commands --------------------------------------------------------------------------------------------------------


def _own_folder(folder: Path) -> bool:
    """OpenPose's own files stay what they are where their folder is the result's."""
    path = _openpose(1, 2)(folder)
    before = {file: file.read_bytes() for file in path.iterdir()}
    run_command("convert", path, path, "--to", "openpose")
    run_command("convert", path, "-o", folder, "--to", "openpose")
    return all(file.read_bytes() == data for file, data in before.items())


def _told_of_events(name: str, *more: str) -> Case:
    """The events of a C3D file that are not written are named when it is converted."""
    def check(folder: Path) -> bool:
        path = Path(__file__).parents[1] / "tests" / "data" / "interop" / "events.c3d"
        code, told = run_command("convert", path, folder / name, *more)
        return code == 0 and "not written" in told and "Foot Strike" in told

    return check


def _both_ways(*commands: Sequence[str]) -> Case:
    """Poses from 2 s on, through these formats one after the other: the frames are the same in the last."""
    def check(folder: Path) -> bool:
        poses = first_of(TRUTH).slice(0, 20)
        numbers = 50 + np.arange(20)
        write_poses(folder / "0.npz", {0: poses.replace(times=numbers / 25)})
        place = folder / "0.npz"
        for n, (name, fmt) in enumerate(commands, 1):
            target = folder / f"{n}{name}"
            if run_command("convert", place, target, "--to", fmt)[0]:
                return False
            place = target
        last = first_of(place)
        return frame_numbers([last], last.times)[last.present.any(axis=1)].tolist() == numbers.tolist()

    return check


def _unlike_people(folder: Path) -> bool:
    skeleton = folder / "a.toml"
    skeleton.write_text('name = "s"\njoints = [{name = "a"}, {name = "b", parent = "c"}]\n')
    code, told = run_command("info", skeleton)
    return code != 0 and "'c' is no joint" in told and "calibration" not in told


def _one_frame_has_no_rate(folder: Path) -> bool:
    import contextlib
    import io

    from app.cli import main

    path = _openpose(7)(folder) / "walk_000000000007_keypoints.json"
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        main(["info", str(path), "--json"])
    return "fps" not in str(json.loads(shown.getvalue())["poses"][0]["assumed"])


def _made_flat(names: Sequence[str], start: float = 0.0) -> Callable[[Path], Path]:
    """Three frames in 2D, in a project of SLEAP."""
    places = 500 + 100 * np.random.default_rng(0).random((3, len(names), 2))
    return made(PoseSequence(skeleton_from_names(list(names)), places, start + np.arange(3) / 25), "a.slp")


def _without_combs(folder: Path) -> bool:
    """No row of the bar stands apart from those above and below it."""
    with open_recording(_interlaced(folder)) as source:
        image = source.read(1).astype(int).mean(axis=2)
    return bool(np.abs(image[1:-1] - (image[:-2] + image[2:]) / 2).max() < 60)


ATTACKED: dict[str, dict[str, Case]] = {
    "a missing fact is assumed, never stated": {
        "unit and rate of Anipose": says(_anipose(0, 1), "states no unit", "states no rate"),
        "rate of DeepLabCut's HDF5": says(_pandas(TWO_MICE, np.ones((2, 8)), (0, 1)), "states no rate"),
        "rate of SLEAP": says(_sleap(), "states no rate"),
        "unit of NWB in 3D": says(_nwb(900 * np.ones((3, 3)), {"unit": ""}, start=0.0, rate=25.0), "states no unit"),
        "axes of JARVIS": says(_jarvis("a,a,a,b,b,b", "x,y,z,x,y,z", "0,1700,0,0,900,0"), "which way is up"),
        "rate of Label Studio": says(_label_studio("f_0.jpg", "f_4.jpg"), "states no rate"),
        "a single frame has no rate": _one_frame_has_no_rate,
    },
    "identity of frames": {
        "holes in OpenPose's numbers": holds(_openpose(3, 4, 9), lambda p: seen(p) == [3, 4, 9]),
        "OpenPose from 900 on": holds(_openpose(900, 901, 907), lambda p: seen(p) == [900, 901, 907]),
        "numbers of Anipose": holds(_anipose(200, 201, 205), lambda p: seen(p) == [200, 201, 205]),
        "rows of DeepLabCut's HDF5": holds(
            _pandas(TWO_MICE, np.ones((2, 8)), (100, 140)), lambda p: seen(p) == [100, 140]
        ),
        "pictures of Label Studio": holds(_label_studio("f_12.jpg", "f_40.jpg"), lambda p: seen(p) == [12, 40]),
        "sparse rows of TRC": holds(
            text("a.trc", TRC + "".join(f"{n}\t0\t1\t2\t3\n" for n in (11, 12, 16))),
            lambda p: np.allclose(p.times, [0.2, 0.22, 0.3]),
        ),
        "late frames to SLEAP and on": _both_ways((".slp", "sleap"), (".h5", "deeplabcut-hdf5"), (".csv", "csv")),
        "late frames to OpenPose and on": _both_ways(("", "openpose"), (".json", "alphapose"), (".csv", "deeplabcut")),
        "late frames to COCO and on": _both_ways(
            (".json", "coco"), (".json", "label-studio"), (".h5", "sleap-analysis")
        ),
        "results of COCO with holes": holds(
            text("a.json", json.dumps([{"image_id": n, "category_id": 1, "keypoints": [5.0 + j for j in range(51)],
                                        "score": 1} for n in (4, 9)])),
            lambda p: seen(p) == [4, 9],
        ),
    },
    "times are frame/fps": {
        "the start of NWB": holds(_nwb(9 * np.ones((3, 2)), start=5.0, rate=25.0), lambda p: p.times[0] == 5.0),
        "the start of SLEAP at the rate that is said": lambda folder: np.allclose(
            next(iter(read_poses(_sleap(start=2.0)(folder), said=Said(fps=25.0)).values())).times[-1], 2.08
        ),
    },
    "the file's facts lose to guesses": {
        "names of SLEAP's tracks": holds(
            _sleap(_with_tracks("resident", "intruder")), lambda p: p.source.get("subject") == "resident"
        ),
        "bones of COCO's category": holds(
            _coco(skeleton=[[1, 2], [1, 3]]), lambda p: set(p.skeleton.bones) == {(0, 1), (0, 2)}
        ),
        "conversion of NWB": holds(
            _nwb(np.ones((3, 2)), {"conversion": 640.0, "offset": 5.0}, start=0.0, rate=25.0),
            lambda p: p.coords[0, 0].tolist() == [645, 645],
        ),
        "mice of DeepLabCut's HDF5": holds(
            _pandas(TWO_MICE, np.arange(16.0).reshape(2, 8), (0, 1)), lambda p: p.source["individual"] == "m1"
        ),
        "scores of Anipose": holds(_anipose(0, 1), lambda p: np.allclose(p.confidence[0], [0.9, 0.5])),
        "scores that some joints of JARVIS have": holds(
            _jarvis("a,a,a,b,b", "x,y,confidence,x,y", "1,2,0.25,3,4"), lambda p: p.confidence[0].tolist() == [0.25, 1]
        ),
        "scores that some joints of a table have": holds(
            text("a.csv", "frame,a_x,a_y,a_confidence,b_x,b_y\n0,100,20,0.25,30,40\n1,10,2,0.25,3,40\n"),
            lambda p: p.confidence[0].tolist() == [0.25, 1],
        ),
    },
    "dropped in silence": {
        "other scorers of DeepLabCut": says(
            _deeplabcut(*BY_TWO, rows=("0,1,2,30,40", "1,1,2,30,40")), "bert"
        ),
        "other scorers of DeepLabCut's HDF5": says(
            _pandas(TWO_SCORERS, np.arange(16.0).reshape(2, 8), (0, 1)), "bert"
        ),
        "other videos of SLEAP": says(_sleap(_of_two_videos), "1 other videos"),
        "columns of Anipose": says(_anipose(0, 1), "a_error", "M_00"),
        "faces and cameras of glTF": says(_gltf, "morph targets", "Camera"),
        "boxes of movement": refuses(_boxes, "bounding boxes"),
        "brushes of Label Studio": says(_label_studio("f_0.jpg", "f_1.jpg", brushlabels=1), "brushlabels"),
        "events of C3D in TRC": _told_of_events("a.trc"),
        "events of C3D at another rate": _told_of_events("a.c3d", "--fps", "50"),
        "a second stream of a video": tells(_two_streams, "1 of the 2 video tracks"),
    },
    "limits of a format": {
        "300 bones in SLEAP": holds(
            _made_flat([f"m{n}" for n in range(300)]), lambda p: len(p.skeleton) == 300
        ),
        "frames that no video has": refuses(
            _made_flat("ab", start=60_000.0), "cannot hold frames with these numbers"
        ),
    },
    "display facts of the container": {
        "a camera held upright": records(_turned_jpeg(6), lambda found, _: (found.width, found.height) == (24, 32)),
        "a mirrored camera held upright": records(
            _turned_jpeg(5), lambda found, _: (found.width, found.height) == (24, 32)
        ),
        "fields of an interlaced video": _without_combs,
    },
    "outputs that are inputs": {
        "a folder of OpenPose": _own_folder,
        "refine": command("refine", "HERE/a.npz", "-o", "HERE/a.npz", told="is an input"),
        "a data set": command("dataset", "HERE/a.npz", "-o", "HERE/a.npz", told="is an input"),
        "inpaint through a link": command("inpaint", "HERE/a.npz", "-o", "HERE/link.npz", told="is an input"),
    },
    "cheap checks last": {
        "3D into a format of 2D": command("lift", "HERE/a.npz", "-o", "HERE/a.slp", told="cannot hold"),
        "an option of another format": command(
            "refine", "HERE/a.npz", "-o", "HERE/b.csv", "--rig", "mixamo", told="has no --rig"
        ),
        "place of a data set": command("dataset", "HERE/a.npz", "-o", "HERE/a.mp4/b.npz", told="Cannot write"),
    },
    "cleaning up replaces the error; read-only places": {},
    "a failure taken for another input": {
        "depth of two sizes": refuses(
            _depth_pictures((20, 30), (24, 30)), "are not one recording", read=open_recording
        ),
        "TIFF depth of two sizes": refuses(
            _depth_pictures((20, 30), (24, 30), ending="tif"), "are not one recording", read=open_recording
        ),
        "pages of two sizes": tells(_pages_of_two_sizes, "1 of the 2 pages"),
        "two bodies in OpenPose": refuses(_two_bodies, "18 in 2D", "25 in 2D"),
    },
    "Python's words": {
        "a joint that a skeleton lacks": _unlike_people,
        "a keypoint without its place": refuses(
            _label_studio("f_0.jpg", value={"y": 20, "keypointlabels": ["a"]}), "x"
        ),
        "seventy-four numbers of OpenPose": refuses(_openpose(0, 1, values=2), "74 numbers"),
        "words among COCO's keypoints": refuses(_coco({"keypoints": ["a"] * 9}), "annotation 0"),
        "DeepLabCut without coords": refuses(_deeplabcut(*BY_TWO[:2]), "coords"),
        "Anipose cut short": refuses(text("a.csv", ANIPOSE + "0,1700,0,1.5,3"), "cut short"),
        "NWB without times": refuses(_nwb(np.ones((3, 2))), "no times"),
        "TRC of a rate of words": refuses(
            text("a.trc", TRC.replace("50\t50", "fifty\t50") + "1\t0\t1\t2\t3\n"), "line 3"
        ),
    },
    "no plausibility check": {
        "people upside down": says(
            text("a.csv", "frame,nose_x,nose_y,left_hip_x,left_hip_y,left_ankle_x,left_ankle_y\n"
                 + "".join(f"{n},100,400,100,250,100,90\n" for n in range(5))), "upside down"
        ),
        "scores of 0 to 100": says(
            text("a.csv", "frame,a_x,a_y,a_confidence,b_x,b_y,b_confidence\n"
                 + "".join(f"{n},100,40,87,10,250,55\n" for n in range(5))), "confidence"
        ),
    },
}
