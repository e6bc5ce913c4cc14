"""More of the cases of ``facts``: files that are written for the purpose, of other formats and by other commands."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from unittest.mock import patch

import cv2
import h5py
import numpy as np

from benchmarks.facts_files import (
    BVH,
    DEPTH,
    GREY,
    IMAGES,
    OF_IMAGES,
    TRC,
    VIDEOS,
    Case,
    arrays,
    coco,
    command,
    holds,
    in_3d,
    is_sized,
    made,
    pictures,
    records,
    refuses,
    says,
    seen,
    table_of,
    tells,
    text,
    video,
)
from core.errors import MediaError
from core.io.facts import FROM_MIDDLE, fact
from core.media.base import open_recording
from core.media.video_writer import write_video
from core.poses import Unit


def _cause_of_a_video(folder: Path) -> bool:
    """A frame that cannot be read while the part of the video cannot be deleted either."""

    def frames():
        yield GREY
        raise MediaError("the frame is damaged")

    def refuse(*_, **__):
        raise OSError("no deleting here")

    with patch.object(Path, "unlink", refuse):
        return refuses(lambda _: None, "the frame is damaged",
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
    return text("a.json", json.dumps([row | {"pose_landmarks": [LANDMARKS]} for row in rows]))


def _qualisys(header: str) -> Callable[[Path], Path]:
    rows = "".join(f"{n}\t1\t1700\t2\t1\t900\n" for n in range(3))
    return text("a.tsv", f"NO_OF_FRAMES\t3\nNO_OF_MARKERS\t2\n{header}MARKER_NAMES\ta\tb\n{rows}")


def _storage(header: str, columns: str, *rows: str) -> Callable[[Path], Path]:
    lines = "".join(f"{n / 10}\t{row}\n" for n, row in enumerate(rows))
    return text("a.sto", f"motion\n{header}endheader\ntime\t{columns}\n{lines}")


def _stage(facts: str) -> Callable[[Path], Path]:
    """A skeleton of two joints in USD."""
    places = ", ".join(f"( (1,0,0,0), (0,1,0,0), (0,0,1,0), (0,{y},0,1) )" for y in (0, 90))
    lines = ['#usda 1.0', f"({facts})", 'def SkelRoot "R" {', 'def Skeleton "S" {',
             'uniform token[] joints = ["a", "a/b"]', f"uniform matrix4d[] bindTransforms = [{places}]",
             f"uniform matrix4d[] restTransforms = [{places}]", "}", "}", ""]  # fmt: skip
    return text("a.usda", "\n".join(lines))


def _tasks(*points: str, again: int = 1) -> Callable[[Path], Path]:
    """A picture in Label Studio with these points, annotated so often."""
    rows = [{"type": "keypointlabels", "id": str(n), "original_width": 640, "original_height": 480,
             "value": {"x": 10 + n, "y": 20, "keypointlabels": [name]}} for n, name in enumerate(points)]  # fmt: skip
    task = {"data": {"image": "frame_1.jpg"}, "annotations": [{"result": rows}] * again}
    return text("a.json", json.dumps([task]))


def _kva(facts: str) -> Callable[[Path], Path]:
    points = "<TrackPointList><TrackPoint>1;2;0</TrackPoint><TrackPoint>3;4;1</TrackPoint></TrackPointList>"
    root = "KinoveaVideoAnalysis"
    return text("a.kva", f"<{root}>{facts}<Tracks><Track>{points}</Track></Tracks></{root}>")


def _of_smpl(**more: np.ndarray) -> Callable[[Path], Path]:
    return arrays("npz", poses=np.zeros((4, 66)), trans=np.zeros((4, 3)), **more)


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
        "what timestamps of a table count in": says(table_of("timestamp", 0, 40, 80), "milliseconds are assumed"),
        "what timestamps of HDF5 count in": records(
            arrays("h5", depth_mm=DEPTH, timestamps=np.arange(3) * 40_000),
            lambda found, _: found.assumed == ("times",),
        ),
        "Motion JPEG without a container": tells(video("a.mjpeg", "mjpeg", "mjpeg"), "states no rate"),
        "the rate of Qualisys": says(_qualisys(""), "states no rate"),
        "unit, axis and rate of USD": says(_stage(""), "no unit", "which way is up"),
        "what angles of OpenSim count in": says(
            _storage("", LEGS, "10\t-12\t40", "11\t-9\t50"), "degrees are assumed"
        ),
        "what timestamps of MediaPipe count in": says(
            _landmarks(timestamp=[0, 40_000, 80_000]), "microseconds are assumed"
        ),
        "an unknown unit of a table": refuses(text("a.csv", METRES.format("parsec", "parsec")), "'parsec'"),
    },
    "identity of frames": {
        "a frame twice": refuses(table_of("frame", 3, 7, 7), "Frame 7 is there twice", "row 3"),
        "half a frame": refuses(table_of("frame", 1, 2.5), "row 3", "2.5"),
        "frames far apart": holds(table_of("frame", 90_000, 7), lambda p: seen(p) == [7, 90_000]),
        "frames of a clock": holds(table_of("frame", 1_080_000, 1_080_003), lambda p: p.times[0] == 36_000),
        "frames of MediaPipe": holds(_landmarks(frame=[2, 5]), lambda p: seen(p) == [2, 5]),
        "names that number nothing": says(_openpose, "counted in the order of their names"),
    },
    "times are frame/fps": {
        "seconds of movement that do not say so": holds(
            _of_movement(0, 0.04, 0.08), lambda p: p.times.tolist() == [0, 0.04, 0.08]
        ),
        "milliseconds of Kinovea": holds(
            text("a.csv", "Time (ms);a X (px);a Y (px)\n0;1;2\n40;3;4\n80;5;6\n"),
            lambda p: np.allclose(p.times, [0, 0.04, 0.08]) and fact(p, "unit") == (FROM_MIDDLE, "assumed"),
        ),
        "series of NWB with times of their own": says(_of_nwb("pixels", late=1.0), "times of single series"),
        "rows out of order": holds(table_of("time", 0.3, 0.1), lambda p: p.times.tolist() == [0.1, 0.3]),
        "times that do not increase": says(text("a.trc", TRC + "1\t0\t1\t2\t3\n2\t0\t1\t2\t3\n"), "do not increase"),
        "a list of times": records(
            pictures("1.png", "2.png", timestamps="1000\n1120\n"), lambda found, _: np.allclose(found.times, [0, 0.12])
        ),
        "names that are times": records(
            pictures("1305031102.1.png", "1305031102.3.png"), lambda found, _: np.allclose(found.times, [0, 0.2])
        ),
        "H.264 without a container": records(
            video("a.h264", "libx264", "h264"), lambda found, _: round(found.fps) == 50 and not found.assumed
        ),
    },
    "the file's facts lose to guesses": {
        "several videos in COCO": says(coco(VIDEOS, [{"image_id": i["id"]} for i in VIDEOS]), "1 other videos"),
        "the rate of COCO": holds(coco(IMAGES, OF_IMAGES, info={"fps": 50}), lambda p: round(p.fps) == 50),
        "the unit of a table": holds(
            text("a.csv", METRES.format("m", "m")),
            lambda p: fact(p, "unit") == ("m", "stated") and p.coords.max() > 1000,
        ),
        "the unit of OpenSim's markers": holds(
            _storage("DataType=Vec3\nUnits=mm\n", "a\tb", "0,1700,0\t0,900,0"),
            lambda p: fact(p, "unit") == ("mm", "stated") and p.coords.max() == 1700,
        ),
        "the rate of Kinovea": holds(
            _kva("<CaptureFramerate>50</CaptureFramerate>"), lambda p: fact(p, "fps") == (50.0, "stated")
        ),
        "facts of USD": holds(
            _stage('\nmetersPerUnit = 0.001\nupAxis = "Z"\n'),
            lambda p: fact(p, "unit") == ("mm", "stated") and fact(p, "up") == ("z", "stated"),
        ),
        "the rate beside depth": records(
            arrays("mat", depth_mm=DEPTH, fps=np.array(15.0)), lambda found, _: round(found.fps) == 15
        ),
    },
    "dropped in silence": {
        "arrays of HDF5": tells(arrays("h5", depth_mm=DEPTH, labels=np.zeros(3)), "the arrays labels"),
        "variables of MATLAB": tells(arrays("mat", d_depth=DEPTH, labels=np.zeros(3)), "the arrays labels"),
        "columns of TRC": says(text("a.trc", TRC + "1\t0\t1\t2\t3\t4\n"), "1 columns beyond"),
        "other JSON beside OpenPose's": says(_openpose, "notes.json"),
        "another rate of capture": says(
            _kva("<CaptureFramerate>240</CaptureFramerate><UserFramerate>30</UserFramerate>"), "240 frames/s"
        ),
        "a unit of Kinovea": says(text("a.csv", "Time (s);a X (cm);a Y (cm)\n0;1;2\n1;3;4\n"), "the unit cm"),
        "a unit of NWB": says(_of_nwb("meters"), "the unit 'meters'"),
        "variables of movement": says(_of_movement(0, 1, velocity=np.zeros((2, 2, 2, 1))), "velocity"),
        "tags of CVAT": says(text("a.xml", CVAT.format('<tag label="fall"/>')), "of the kind tag"),
        "two points of one joint": says(text("a.xml", CVAT.format('<points label="a" points="9,9"/>')), "1 points"),
        "two keypoints of one label": says(_tasks("a", "b", "a"), "1 keypoints"),
        "annotations by others": says(_tasks("a", "b", again=3), "2 other annotations"),
        "arrays beside SMPL's": says(_of_smpl(marker_data=np.zeros((4, 53, 3))), "marker_data"),
        "pictures that a list lacks": tells(
            pictures("1.png", "2.png", "3.png", rgb="1 1.png\n1.1 2.png\n2 9.png\n"), "3.png", "9.png of rgb.txt"
        ),
    },
    "limits of a format": {
        "300 joints in C3D": holds(made(in_3d([f"m{n}" for n in range(300)]), "a.c3d"),
                                    lambda p: p.skeleton.joints[299] == "m299"),
        "a name that C3D has no letters for": refuses(made(in_3d(("手", "b")), "a.c3d"), "cannot hold a name"),
        "a name that C3D would cut": refuses(made(in_3d(("x" * 128, "b")), "a.c3d"), "cannot hold a name"),
        "C3D before its start": refuses(made(in_3d(start=-1.0), "a.c3d"), "cannot begin before 0 s"),
    },
    "display facts of the container": {
        "pixels of 4:3 in Matroska": records(video("a.mkv", "libx264", ratio="4/3"), is_sized(128, 64)),
        "pixels of 4:3 in AVI": records(video("a.avi", "mpeg4", ratio="4/3"), is_sized(128, 64)),
        "pixels of 3:4": records(video("a.mp4", "libx264", ratio="3/4"), is_sized(96, 85)),
        "pixels of 4:3 in QuickTime": records(video("a.mov", "mjpeg", ratio="4/3"), is_sized(128, 64)),
    },
    "outputs that are inputs": {
        "lift": command("lift", "HERE/a.npz", "-o", "HERE/a.npz", told="is an input"),
        "a link to the input": command("convert", "HERE/a.npz", "HERE/link.npz", told="is an input"),
        "a way round to the input": command("convert", "HERE/a.npz", "HERE/x/../a.npz", told="is an input"),
        "a video": command("render", "HERE/a.mp4", "-o", "HERE/a.mp4", told="is an input"),
    },
    "cheap checks last": {
        "ending of a report": command("ergonomics", "HERE/a.npz", "-o", "HERE/a.docx", told="cannot be written as"),
        "ending of a video": command("render", "HERE/a.mp4", "-o", "HERE/a.avi", told="written as MP4"),
        "place of synthetic pictures": command(
            "synthesize", "depth", "--count", "1", "-o", "HERE/a.npz", told="Cannot write"
        ),
        "place of a training": command(
            "train", "jumps", "--data", "HERE", "--out", "HERE/a.npz", told="Cannot write"
        ),
    },
    "cleaning up replaces the error; read-only places": {"the cause of a video": _cause_of_a_video},
    "a failure taken for another input": {
        "depth among pictures": refuses(_mixed, "are not one recording", read=open_recording),
        "a broken picture": refuses(_broken, "2.png", read=open_recording),
        "arrays of pictures": refuses(
            arrays("npz", frames=np.zeros((3, 24, 32, 3), np.uint16)), "archive of other arrays", read=open_recording
        ),
    },
    "Python's words": {
        "a cell of a table": refuses(table_of("frame", 0, "x"), "row 3"),
        "a cell of TRC": refuses(text("a.trc", TRC + "1\t0\tabc\t2\t3\n"), "line 7, column 3", "'abc'"),
        "a value of BVH": refuses(text("a.bvh", BVH + "0.02\n0 90 0\n0 x9 0\n"), "frame 2", "'x9'"),
        "an entry of COCO": refuses(coco(IMAGES, [{"image_id": 7}]), "Annotation 0", "image_id 7"),
        "UTF-16": holds(
            text("a.csv", "frame\tFuß_x\tFuß_y\n0\t10\t20\n", "utf-16"), lambda p: p.skeleton.joints == ("Fuß",)
        ),
        "decimal commas in BVH": holds(text("a.bvh", BVH + "0,02\n0 90,5 0\n0 90 0\n"), lambda p: round(p.fps) == 50),
    },
    "no plausibility check": {
        "milliseconds as seconds": says(text("a.bvh", BVH + "33\n0 90 0\n0 90 0\n"), "may not be in seconds"),
        "metres as millimetres": says(text("a.csv", METRES.format("mm", "mm")), "the unit may be another"),
        "depth of 3 mm": tells(arrays("npz", depth=np.full_like(DEPTH, 3)), "the unit may be another"),
        "nobody at all": says(text("a.csv", "time,a_x,a_y,b_x,b_y\n0,,,,\n1,,,,\n"), "no joint has a place"),
        "parts of a picture whose size is stated": holds(
            coco(IMAGES, OF_IMAGES, scale=1 / 640), lambda p: p.unit == Unit.PIXEL and p.coords.max() > 100
        ),
    },
}
