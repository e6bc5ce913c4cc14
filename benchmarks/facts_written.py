"""More of the cases of ``facts``: files that are written for the purpose, of other formats and by other commands."""

import contextlib
import io
import json
import os
import shutil
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from unittest.mock import patch

import av
import cv2
import h5py
import numpy as np
from scipy.io import savemat

from app.cli import main
from app.tasks.recordings import introduce_recording
from core.errors import AppError, MediaError
from core.io.base import read_poses, write_poses
from core.io.facts import fact, remarks
from core.media.base import open_recording
from core.media.video_writer import write_video
from core.poses import PoseSequence, Unit
from core.skeleton import skeleton_from_names

TRUTH = Path(__file__).parents[1] / "resources" / "samples" / "walk_truth_2d.npz"
DEPTH = np.full((3, 24, 32), 1500, np.uint16)
GREY = np.full((24, 32, 3), 90, np.uint8)
TRC = ("PathFileType\t4\t(X/Y/Z)\ta.trc\nDataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n50\t50\t3\t1\tmm\n"
       "Frame#\tTime\tA\t\t\n\t\tX1\tY1\tZ1\n\n")  # fmt: skip
BVH = ("HIERARCHY\nROOT Hips\n{\nOFFSET 0 0 0\nCHANNELS 3 Xposition Yposition Zposition\nEnd Site\n{\nOFFSET 0 90 0\n}"
       "\n}\nMOTION\nFrames: 2\nFrame Time: ")  # fmt: skip
Case = Callable[[Path], object]


def _text(name: str, text: str, encoding: str = "utf-8") -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / name).write_bytes(text.encode(encoding))
        return folder / name

    return write


def _table(column: str, *values: object) -> Callable[[Path], Path]:
    rows = "".join(f"{value},{10 + n},20,{30 + n},60\n" for n, value in enumerate(values))
    return _text("a.csv", f"{column},a_x,a_y,b_x,b_y\n{rows}")


def _poses(path: Path) -> PoseSequence:
    return next(iter(read_poses(path).values()))


def _holds(write: Callable[[Path], Path], check: Callable[[PoseSequence], object]) -> Case:
    return lambda folder: check(_poses(write(folder)))


def _says(write: Callable[[Path], Path], *words: str) -> Case:
    return _holds(write, lambda poses: all(word in " ".join(remarks(poses)) for word in words))


def _refuses(write: Callable[[Path], object], *words: str, read: Callable = read_poses) -> Case:
    def check(folder: Path) -> bool:
        try:
            read(write(folder))
        except AppError as error:
            return all(word in str(error) for word in words)
        return False

    return check


def _seen(poses: PoseSequence) -> list[int]:
    return np.flatnonzero(poses.present.any(axis=1)).tolist()


def _in_3d(names: Sequence[str] = ("a", "b"), start: float = 0.0) -> PoseSequence:
    places = np.random.default_rng(0).normal(0, 500, (4, len(names), 3))
    return PoseSequence(skeleton_from_names(list(names)), places, start + np.arange(4) / 100, space="world")


def _written(poses: PoseSequence, name: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        write_poses(folder / name, {0: poses})
        return folder / name

    return write


def _pictures(*names: str, **beside: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        for name in names:
            cv2.imwrite(str(folder / name), GREY)
        for name, text in beside.items():
            (folder / f"{name}.txt").write_text(text)
        return folder

    return write


def _arrays(kind: str, **values: np.ndarray) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / f"a.{kind}"
        if kind == "h5":
            with h5py.File(path, "w") as file:
                for name, array in values.items():
                    file[name] = array
        elif kind == "mat":
            savemat(path, {n: a.transpose(1, 2, 0) if a.ndim == 3 else a for n, a in values.items()})
        else:
            np.savez(path, **values)
        return path

    return write


def _recording(write: Callable[[Path], Path], check: Callable) -> Case:
    return lambda folder: check(*introduce_recording(write(folder)))


def _named(write: Callable[[Path], Path], *words: str) -> Case:
    return _recording(write, lambda _, told: all(word in " ".join(told) for word in words))


def _video(name: str, codec: str, container: str | None = None, ratio: str = "1") -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        with av.open(str(folder / name), "w", format=container) as file:
            stream = file.add_stream(codec, rate=50)
            stream.width, stream.height, stream.pix_fmt = 96, 64, "yuvj420p" if codec == "mjpeg" else "yuv420p"
            stream.codec_context.sample_aspect_ratio = Fraction(ratio)
            for number in range(5):
                picture = av.VideoFrame.from_ndarray(np.full((64, 96, 3), 40 * number, np.uint8), format="rgb24")
                picture = picture.reformat(format=stream.pix_fmt, dst_color_range=2)
                picture.pts = number
                file.mux(stream.encode(picture))
            file.mux(stream.encode())
        return folder / name

    return write


def _size(width: int, height: int) -> Callable:
    return lambda recording, _: (recording.width, recording.height) == (width, height)


def _coco(images: Sequence[dict], notes: Sequence[dict], scale: float = 1.0, **more: object) -> Callable[[Path], Path]:
    keypoints = [n for j in range(17) for n in ((200 + 5 * j) * scale, (100 + 15 * j) * scale, 2)]
    rows = [{"id": n, "category_id": 1, "keypoints": keypoints, **note} for n, note in enumerate(notes)]
    category = {"id": 1, "name": "person", "keypoints": [f"k{j}" for j in range(17)]}
    return _text("a.json", json.dumps({"images": images, "annotations": rows, "categories": [category], **more}))


IMAGES = [{"id": n, "file_name": f"a{n}.jpg", "width": 640, "height": 640} for n in range(3)]
OF_IMAGES = [{"image_id": n} for n in range(3)]
VIDEOS = [{"id": 10 * v + n, "file_name": f"v{v}/img{n:03d}.jpg"} for v in (1, 2) for n in range(4)]


def run_command(*arguments: object) -> tuple[int, str]:
    """(exit code, what was said on stderr)."""
    told = io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(io.StringIO()):
        code = main([str(argument) for argument in arguments])
    return code, told.getvalue()


def _command(*words: str, told: str = "") -> Case:
    """Of files ``a.npz`` and ``a.mp4`` in the folder: refused, and nothing there is other than before."""
    def check(folder: Path) -> bool:
        shutil.copy(TRUTH, folder / "a.npz")
        _video("a.mp4", "libx264")(folder)
        os.symlink(folder / "a.npz", folder / "link.npz")
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        code, said = run_command(*(word.replace("HERE", str(folder)) for word in words))
        return code != 0 and told in said and before == {p.name: p.read_bytes() for p in folder.iterdir()}

    return check


def _cause_of_a_video(folder: Path) -> bool:
    """A frame that cannot be read while the part of the video cannot be deleted either."""

    def frames():
        yield GREY
        raise MediaError("the frame is damaged")

    def refuse(*_, **__):
        raise OSError("no deleting here")

    with patch.object(Path, "unlink", refuse):
        return _refuses(lambda _: None, "the frame is damaged",
                        read=lambda _: write_video(folder / "a.mp4", frames(), np.arange(2) / 25))(folder)  # fmt: skip


def _mixed(folder: Path) -> Path:
    cv2.imwrite(str(folder / "1.png"), GREY)
    cv2.imwrite(str(folder / "2.png"), DEPTH[0])
    return folder


def _broken(folder: Path) -> Path:
    cv2.imwrite(str(folder / "1.png"), GREY)
    (folder / "2.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    return folder


def _openpose(folder: Path) -> Path:
    person = {"pose_keypoints_2d": [n for j in range(25) for n in (100 + j, 50 + 7 * j, 1)]}
    for name in "ab":
        (folder / f"{name}_keypoints.json").write_text(json.dumps({"people": [person]}))
    (folder / "notes.json").write_text('{"a": 1}')
    return folder


LANDMARKS = [{"x": 0.5 + 0.01 * n, "y": 0.3 + 0.01 * n} for n in range(33)]


def _landmarks(**facts: Sequence[float]) -> Callable[[Path], Path]:
    """Results of MediaPipe, each with these facts of its own."""
    rows = (dict(zip(facts, row, strict=True)) for row in zip(*facts.values(), strict=True))
    return _text("a.json", json.dumps([row | {"pose_landmarks": [LANDMARKS]} for row in rows]))


def _qualisys(header: str) -> Callable[[Path], Path]:
    rows = "".join(f"{n}\t1\t1700\t2\t1\t900\n" for n in range(3))
    return _text("a.tsv", f"NO_OF_FRAMES\t3\nNO_OF_MARKERS\t2\n{header}MARKER_NAMES\ta\tb\n{rows}")


def _storage(header: str, columns: str, *rows: str) -> Callable[[Path], Path]:
    lines = "".join(f"{n / 10}\t{row}\n" for n, row in enumerate(rows))
    return _text("a.sto", f"motion\n{header}endheader\ntime\t{columns}\n{lines}")


def _stage(facts: str) -> Callable[[Path], Path]:
    """A skeleton of two joints in USD."""
    places = ", ".join(f"( (1,0,0,0), (0,1,0,0), (0,0,1,0), (0,{y},0,1) )" for y in (0, 90))
    lines = ['#usda 1.0', f"({facts})", 'def SkelRoot "R" {', 'def Skeleton "S" {',
             'uniform token[] joints = ["a", "a/b"]', f"uniform matrix4d[] bindTransforms = [{places}]",
             f"uniform matrix4d[] restTransforms = [{places}]", "}", "}", ""]  # fmt: skip
    return _text("a.usda", "\n".join(lines))


def _tasks(*points: str, again: int = 1) -> Callable[[Path], Path]:
    """A picture in Label Studio with these points, annotated so often."""
    rows = [{"type": "keypointlabels", "id": str(n), "original_width": 640, "original_height": 480,
             "value": {"x": 10 + n, "y": 20, "keypointlabels": [name]}} for n, name in enumerate(points)]  # fmt: skip
    task = {"data": {"image": "frame_1.jpg"}, "annotations": [{"result": rows}] * again}
    return _text("a.json", json.dumps([task]))


def _kva(facts: str) -> Callable[[Path], Path]:
    points = "<TrackPointList><TrackPoint>1;2;0</TrackPoint><TrackPoint>3;4;1</TrackPoint></TrackPointList>"
    root = "KinoveaVideoAnalysis"
    return _text("a.kva", f"<{root}>{facts}<Tracks><Track>{points}</Track></Tracks></{root}>")


def _of_smpl(**more: np.ndarray) -> Callable[[Path], Path]:
    return _arrays("npz", poses=np.zeros((4, 66)), trans=np.zeros((4, 3)), **more)


def _of_movement(*times: float, **more: np.ndarray) -> Callable[[Path], Path]:
    """A data set of two keypoints that does not say what its times count in."""
    def write(folder: Path) -> Path:
        with h5py.File(folder / "a.nc", "w") as file:
            file["time"], file["space"], file["individuals"], file["keypoints"] = times, ["x", "y"], ["i"], ["a", "b"]
            file["position"] = 100 * np.ones((len(times), 2, 2, 1))
            for name, array in more.items():
                file[name] = array
        return folder / "a.nc"

    return write


def _of_nwb(unit: str, late: float = 0.0) -> Callable[[Path], Path]:
    """Two series in 2D, the second that late."""
    def write(folder: Path) -> Path:
        with h5py.File(folder / "a.nwb", "w") as file:
            file.attrs["nwb_version"] = "2.6"
            group = file.create_group("PE")
            group.attrs["neurodata_type"] = "PoseEstimation"
            for place, name in enumerate("ab"):
                series = group.create_group(name)
                series.attrs["neurodata_type"] = "PoseEstimationSeries"
                series["data"], series["timestamps"] = np.full((3, 2), 100.0), np.arange(3) / 25 + place * late
                series["data"].attrs["unit"] = unit
        return folder / "a.nwb"

    return write


LEGS = "hip_flexion_r\thip_flexion_l\tknee_angle_r"
CVAT = ('<annotations><image id="0" name="frame_1.png"><points label="a" points="1,2"/><points label="b" points="3,4"/>'
        "{}</image></annotations>")  # fmt: skip
METRES = "time,unit,a_x,a_y,a_z,b_x,b_y,b_z\n" + "".join(f"{t},{{}},0,1.7,0,0,0.9,0\n" for t in (0, 0.1))

WRITTEN: dict[str, dict[str, Case]] = {
    "a missing fact is assumed, never stated": {
        "what timestamps of a table count in": _says(_table("timestamp", 0, 40, 80), "milliseconds are assumed"),
        "what timestamps of HDF5 count in": _recording(
            _arrays("h5", depth_mm=DEPTH, timestamps=np.arange(3) * 40_000),
            lambda found, _: found.assumed == ("times",),
        ),
        "Motion JPEG without a container": _named(_video("a.mjpeg", "mjpeg", "mjpeg"), "states no rate"),
        "the rate of Qualisys": _says(_qualisys(""), "states no rate"),
        "unit, axis and rate of USD": _says(_stage(""), "no unit", "which way is up"),
        "what angles of OpenSim count in": _says(
            _storage("", LEGS, "10\t-12\t40", "11\t-9\t50"), "degrees are assumed"
        ),
        "what timestamps of MediaPipe count in": _says(
            _landmarks(timestamp=[0, 40_000, 80_000]), "microseconds are assumed"
        ),
        "an unknown unit of a table": _refuses(_text("a.csv", METRES.format("parsec", "parsec")), "'parsec'"),
    },
    "identity of frames": {
        "a frame twice": _refuses(_table("frame", 3, 7, 7), "Frame 7 is there twice", "row 3"),
        "half a frame": _refuses(_table("frame", 1, 2.5), "row 3", "2.5"),
        "frames far apart": _holds(_table("frame", 90_000, 7), lambda p: _seen(p) == [7, 90_000]),
        "frames of a clock": _holds(_table("frame", 1_080_000, 1_080_003), lambda p: p.times[0] == 36_000),
        "frames of MediaPipe": _holds(_landmarks(frame=[2, 5]), lambda p: _seen(p) == [2, 5]),
        "names that number nothing": _says(_openpose, "counted in the order of their names"),
    },
    "times are frame/fps": {
        "seconds of movement that do not say so": _holds(
            _of_movement(0, 0.04, 0.08), lambda p: p.times.tolist() == [0, 0.04, 0.08]
        ),
        "milliseconds of Kinovea": _holds(
            _text("a.csv", "Time (ms);a X (px);a Y (px)\n0;1;2\n40;3;4\n80;5;6\n"),
            lambda p: np.allclose(p.times, [0, 0.04, 0.08]) and fact(p, "unit") == ("px", "stated"),
        ),
        "series of NWB with times of their own": _says(_of_nwb("pixels", late=1.0), "times of single series"),
        "rows out of order": _holds(_table("time", 0.3, 0.1), lambda p: p.times.tolist() == [0.1, 0.3]),
        "times that do not increase": _says(_text("a.trc", TRC + "1\t0\t1\t2\t3\n2\t0\t1\t2\t3\n"), "do not increase"),
        "a list of times": _recording(
            _pictures("1.png", "2.png", timestamps="1000\n1120\n"), lambda found, _: np.allclose(found.times, [0, 0.12])
        ),
        "names that are times": _recording(
            _pictures("1305031102.1.png", "1305031102.3.png"), lambda found, _: np.allclose(found.times, [0, 0.2])
        ),
        "H.264 without a container": _recording(
            _video("a.h264", "libx264", "h264"), lambda found, _: round(found.fps) == 50 and not found.assumed
        ),
    },
    "the file's facts lose to guesses": {
        "several videos in COCO": _says(_coco(VIDEOS, [{"image_id": i["id"]} for i in VIDEOS]), "1 other videos"),
        "the rate of COCO": _holds(_coco(IMAGES, OF_IMAGES, info={"fps": 50}), lambda p: round(p.fps) == 50),
        "the unit of a table": _holds(
            _text("a.csv", METRES.format("m", "m")),
            lambda p: fact(p, "unit") == ("m", "stated") and p.coords.max() > 1000,
        ),
        "the unit of OpenSim's markers": _holds(
            _storage("DataType=Vec3\nUnits=mm\n", "a\tb", "0,1700,0\t0,900,0"),
            lambda p: fact(p, "unit") == ("mm", "stated") and p.coords.max() == 1700,
        ),
        "the rate of Kinovea": _holds(
            _kva("<CaptureFramerate>50</CaptureFramerate>"), lambda p: fact(p, "fps") == (50.0, "stated")
        ),
        "facts of USD": _holds(
            _stage('\nmetersPerUnit = 0.001\nupAxis = "Z"\n'),
            lambda p: fact(p, "unit") == ("mm", "stated") and fact(p, "up") == ("z", "stated"),
        ),
        "the rate beside depth": _recording(
            _arrays("mat", depth_mm=DEPTH, fps=np.array(15.0)), lambda found, _: round(found.fps) == 15
        ),
    },
    "dropped in silence": {
        "arrays of HDF5": _named(_arrays("h5", depth_mm=DEPTH, labels=np.zeros(3)), "the arrays labels"),
        "variables of MATLAB": _named(_arrays("mat", d_depth=DEPTH, labels=np.zeros(3)), "the arrays labels"),
        "columns of TRC": _says(_text("a.trc", TRC + "1\t0\t1\t2\t3\t4\n"), "1 columns beyond"),
        "other JSON beside OpenPose's": _says(_openpose, "notes.json"),
        "another rate of capture": _says(
            _kva("<CaptureFramerate>240</CaptureFramerate><UserFramerate>30</UserFramerate>"), "240 frames/s"
        ),
        "a unit of Kinovea": _says(_text("a.csv", "Time (s);a X (cm);a Y (cm)\n0;1;2\n1;3;4\n"), "the unit cm"),
        "a unit of NWB": _says(_of_nwb("meters"), "the unit 'meters'"),
        "variables of movement": _says(_of_movement(0, 1, velocity=np.zeros((2, 2, 2, 1))), "velocity"),
        "tags of CVAT": _says(_text("a.xml", CVAT.format('<tag label="fall"/>')), "of the kind tag"),
        "two points of one joint": _says(_text("a.xml", CVAT.format('<points label="a" points="9,9"/>')), "1 points"),
        "two keypoints of one label": _says(_tasks("a", "b", "a"), "1 keypoints"),
        "annotations by others": _says(_tasks("a", "b", again=3), "2 other annotations"),
        "arrays beside SMPL's": _says(_of_smpl(marker_data=np.zeros((4, 53, 3))), "marker_data"),
        "pictures that a list lacks": _named(
            _pictures("1.png", "2.png", "3.png", rgb="1 1.png\n1.1 2.png\n2 9.png\n"), "3.png", "9.png of rgb.txt"
        ),
    },
    "limits of a format": {
        "300 joints in C3D": _holds(_written(_in_3d([f"m{n}" for n in range(300)]), "a.c3d"),
                                    lambda p: p.skeleton.joints[299] == "m299"),
        "a name that C3D has no letters for": _refuses(_written(_in_3d(("手", "b")), "a.c3d"), "cannot hold a name"),
        "a name that C3D would cut": _refuses(_written(_in_3d(("x" * 128, "b")), "a.c3d"), "cannot hold a name"),
        "C3D before its start": _refuses(_written(_in_3d(start=-1.0), "a.c3d"), "cannot begin before 0 s"),
    },
    "display facts of the container": {
        "pixels of 4:3 in Matroska": _recording(_video("a.mkv", "libx264", ratio="4/3"), _size(128, 64)),
        "pixels of 4:3 in AVI": _recording(_video("a.avi", "mpeg4", ratio="4/3"), _size(128, 64)),
        "pixels of 3:4": _recording(_video("a.mp4", "libx264", ratio="3/4"), _size(96, 85)),
        "pixels of 4:3 in QuickTime": _recording(_video("a.mov", "mjpeg", ratio="4/3"), _size(128, 64)),
    },
    "outputs that are inputs": {
        "lift": _command("lift", "HERE/a.npz", "-o", "HERE/a.npz", told="is an input"),
        "a link to the input": _command("convert", "HERE/a.npz", "HERE/link.npz", told="is an input"),
        "a way round to the input": _command("convert", "HERE/a.npz", "HERE/x/../a.npz", told="is an input"),
        "a video": _command("render", "HERE/a.mp4", "-o", "HERE/a.mp4", told="is an input"),
    },
    "cheap checks last": {
        "ending of a report": _command("ergonomics", "HERE/a.npz", "-o", "HERE/a.docx", told="cannot be written as"),
        "ending of a video": _command("render", "HERE/a.mp4", "-o", "HERE/a.avi", told="written as MP4"),
        "place of synthetic pictures": _command(
            "synthesize", "depth", "--count", "1", "-o", "HERE/a.npz", told="Cannot write"
        ),
        "place of a training": _command(
            "train", "jumps", "--data", "HERE", "--out", "HERE/a.npz", told="Cannot write"
        ),
    },
    "cleaning up replaces the error; read-only places": {"the cause of a video": _cause_of_a_video},
    "a failure taken for another input": {
        "depth among pictures": _refuses(_mixed, "are not one recording", read=open_recording),
        "a broken picture": _refuses(_broken, "2.png", read=open_recording),
        "arrays of pictures": _refuses(
            _arrays("npz", frames=np.zeros((3, 24, 32, 3), np.uint16)), "archive of other arrays", read=open_recording
        ),
    },
    "Python's words": {
        "a cell of a table": _refuses(_table("frame", 0, "x"), "row 3"),
        "a cell of TRC": _refuses(_text("a.trc", TRC + "1\t0\tabc\t2\t3\n"), "line 7, column 3", "'abc'"),
        "a value of BVH": _refuses(_text("a.bvh", BVH + "0.02\n0 90 0\n0 x9 0\n"), "frame 2", "'x9'"),
        "an entry of COCO": _refuses(_coco(IMAGES, [{"image_id": 7}]), "Annotation 0", "image_id 7"),
        "UTF-16": _holds(
            _text("a.csv", "frame\tFuß_x\tFuß_y\n0\t10\t20\n", "utf-16"), lambda p: p.skeleton.joints == ("Fuß",)
        ),
        "decimal commas in BVH": _holds(_text("a.bvh", BVH + "0,02\n0 90,5 0\n0 90 0\n"), lambda p: round(p.fps) == 50),
    },
    "no plausibility check": {
        "milliseconds as seconds": _says(_text("a.bvh", BVH + "33\n0 90 0\n0 90 0\n"), "may not be in seconds"),
        "metres as millimetres": _says(_text("a.csv", METRES.format("mm", "mm")), "the unit may be another"),
        "depth of 3 mm": _named(_arrays("npz", depth=np.full_like(DEPTH, 3)), "the unit may be another"),
        "nobody at all": _says(_text("a.csv", "time,a_x,a_y,b_x,b_y\n0,,,,\n1,,,,\n"), "no joint has a place"),
        "parts of a picture whose size is stated": _holds(
            _coco(IMAGES, OF_IMAGES, scale=1 / 640), lambda p: p.unit == Unit.PIXEL and p.coords.max() > 100
        ),
    },
}
