"""Cases of ``facts`` that were looked for as a hostile expert would: files of animals' trackers, laboratories, editors
and cameras, and places where nothing can be written."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks import facts_attacked_files as files
from benchmarks.facts_files import (
    TRC,
    TRUTH,
    Case,
    command,
    first_of,
    holds,
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


def _own_folder(folder: Path) -> bool:
    """OpenPose's own files stay what they are where their folder is the result's."""
    path = files.openpose(1, 2)(folder)
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

    path = files.openpose(7)(folder) / "walk_000000000007_keypoints.json"
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        main(["info", str(path), "--json"])
    return "fps" not in str(json.loads(shown.getvalue())["poses"][0]["assumed"])


def _without_combs(folder: Path) -> bool:
    """No row of the bar stands apart from those above and below it."""
    with open_recording(files.interlaced(folder)) as source:
        image = source.read(1).astype(int).mean(axis=2)
    return bool(np.abs(image[1:-1] - (image[:-2] + image[2:]) / 2).max() < 60)


ATTACKED: dict[str, dict[str, Case]] = {
    "a missing fact is assumed, never stated": {
        "unit and rate of Anipose": says(files.anipose(0, 1), "states no unit", "states no rate"),
        "rate of DeepLabCut's HDF5": says(
            files.pandas_table(files.TWO_MICE, np.ones((2, 8)), (0, 1)), "states no rate"
        ),
        "rate of SLEAP": says(files.sleap(), "states no rate"),
        "unit of NWB in 3D": says(
            files.nwb(900 * np.ones((3, 3)), {"unit": ""}, start=0.0, rate=25.0), "states no unit"
        ),
        "axes of JARVIS": says(files.jarvis("a,a,a,b,b,b", "x,y,z,x,y,z", "0,1700,0,0,900,0"), "which way is up"),
        "rate of Label Studio": says(files.label_studio("f_0.jpg", "f_4.jpg"), "states no rate"),
        "a single frame has no rate": _one_frame_has_no_rate,
    },
    "identity of frames": {
        "holes in OpenPose's numbers": holds(files.openpose(3, 4, 9), lambda p: seen(p) == [3, 4, 9]),
        "OpenPose from 900 on": holds(files.openpose(900, 901, 907), lambda p: seen(p) == [900, 901, 907]),
        "numbers of Anipose": holds(files.anipose(200, 201, 205), lambda p: seen(p) == [200, 201, 205]),
        "rows of DeepLabCut's HDF5": holds(
            files.pandas_table(files.TWO_MICE, np.ones((2, 8)), (100, 140)), lambda p: seen(p) == [100, 140]
        ),
        "pictures of Label Studio": holds(files.label_studio("f_12.jpg", "f_40.jpg"), lambda p: seen(p) == [12, 40]),
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
        "the start of NWB": holds(files.nwb(9 * np.ones((3, 2)), start=5.0, rate=25.0), lambda p: p.times[0] == 5.0),
        "the start of SLEAP at the rate that is said": lambda folder: np.allclose(
            next(iter(read_poses(files.sleap(start=2.0)(folder), said=Said(fps=25.0)).values())).times[-1], 2.08
        ),
    },
    "the file's facts lose to guesses": {
        "names of SLEAP's tracks": holds(
            files.sleap(files.with_tracks("resident", "intruder")), lambda p: p.source.get("subject") == "resident"
        ),
        "bones of COCO's category": holds(
            files.coco(skeleton=[[1, 2], [1, 3]]), lambda p: set(p.skeleton.bones) == {(0, 1), (0, 2)}
        ),
        "conversion of NWB": holds(
            files.nwb(np.ones((3, 2)), {"conversion": 640.0, "offset": 5.0}, start=0.0, rate=25.0),
            lambda p: p.coords[0, 0].tolist() == [645, 645],
        ),
        "mice of DeepLabCut's HDF5": holds(
            files.pandas_table(files.TWO_MICE, np.arange(16.0).reshape(2, 8), (0, 1)),
            lambda p: p.source["individual"] == "m1",
        ),
        "scores of Anipose": holds(files.anipose(0, 1), lambda p: np.allclose(p.confidence[0], [0.9, 0.5])),
        "scores that some joints of JARVIS have": holds(
            files.jarvis("a,a,a,b,b", "x,y,confidence,x,y", "1,2,0.25,3,4"),
            lambda p: p.confidence[0].tolist() == [0.25, 1],
        ),
        "scores that some joints of a table have": holds(
            text("a.csv", "frame,a_x,a_y,a_confidence,b_x,b_y\n0,100,20,0.25,30,40\n1,10,2,0.25,3,40\n"),
            lambda p: p.confidence[0].tolist() == [0.25, 1],
        ),
    },
    "dropped in silence": {
        "other scorers of DeepLabCut": says(
            files.deeplabcut(*files.BY_TWO, rows=("0,1,2,30,40", "1,1,2,30,40")), "bert"
        ),
        "other scorers of DeepLabCut's HDF5": says(
            files.pandas_table(files.TWO_SCORERS, np.arange(16.0).reshape(2, 8), (0, 1)), "bert"
        ),
        "other videos of SLEAP": says(files.sleap(files.of_two_videos), "1 other videos"),
        "columns of Anipose": says(files.anipose(0, 1), "a_error", "M_00"),
        "faces and cameras of glTF": says(files.gltf, "morph targets", "Camera"),
        "boxes of movement": refuses(files.boxes_of_movement, "bounding boxes"),
        "brushes of Label Studio": says(files.label_studio("f_0.jpg", "f_1.jpg", brushlabels=1), "brushlabels"),
        "events of C3D in TRC": _told_of_events("a.trc"),
        "events of C3D at another rate": _told_of_events("a.c3d", "--fps", "50"),
        "a second stream of a video": tells(files.two_streams, "1 of the 2 video tracks"),
    },
    "limits of a format": {
        "300 bones in SLEAP": holds(
            files.made_flat([f"m{n}" for n in range(300)]), lambda p: len(p.skeleton) == 300
        ),
        "frames that no video has": refuses(
            files.made_flat("ab", start=60_000.0), "cannot hold frames with these numbers"
        ),
    },
    "display facts of the container": {
        "a camera held upright": records(
            files.turned_jpeg(6), lambda found, _: (found.width, found.height) == (24, 32)
        ),
        "a mirrored camera held upright": records(
            files.turned_jpeg(5), lambda found, _: (found.width, found.height) == (24, 32)
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
            files.depth_pictures((20, 30), (24, 30)), "are not one recording", read=open_recording
        ),
        "TIFF depth of two sizes": refuses(
            files.depth_pictures((20, 30), (24, 30), ending="tif"), "are not one recording", read=open_recording
        ),
        "pages of two sizes": tells(files.pages_of_two_sizes, "1 of the 2 pages"),
        "two bodies in OpenPose": refuses(files.two_bodies, "18 in 2D", "25 in 2D"),
    },
    "Python's words": {
        "a joint that a skeleton lacks": _unlike_people,
        "a keypoint without its place": refuses(
            files.label_studio("f_0.jpg", value={"y": 20, "keypointlabels": ["a"]}), "x"
        ),
        "seventy-four numbers of OpenPose": refuses(files.openpose(0, 1, values=2), "74 numbers"),
        "words among COCO's keypoints": refuses(files.coco({"keypoints": ["a"] * 9}), "annotation 0"),
        "DeepLabCut without coords": refuses(files.deeplabcut(*files.BY_TWO[:2]), "coords"),
        "Anipose cut short": refuses(text("a.csv", files.ANIPOSE + "0,1700,0,1.5,3"), "cut short"),
        "NWB without times": refuses(files.nwb(np.ones((3, 2))), "no times"),
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
