"""Small files after what users of neighbouring tools reported: how many are read, or refused in words, as is right."""

import contextlib
import io
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from app.cli import main
from app.tasks.import_export import import_poses
from app.tasks.recordings import describe_recording
from benchmarks.measure import table
from core.document import Recording
from core.errors import AppError
from core.io.base import read_poses, write_poses
from core.io.facts import Said, assumed, remarks
from core.media.base import open_recording
from core.poses import PoseSequence, Unit
from core.skeleton import load_skeleton

title = "Facts of files"

DATA = Path(__file__).parents[1] / "tests" / "data"
REPORTS, INTEROP = DATA / "reports", DATA / "interop"
TRUTH = Path(__file__).parents[1] / "resources" / "samples" / "walk_truth_2d.npz"
WALK = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 240, 25.0, 640, 640)


def run() -> str:
    rows = []
    for kind, cases in KINDS.items():
        right = [name for name, check in cases.items() if _holds(check)]
        wrong = ", ".join(name for name in cases if name not in right)
        rows.append([kind, len(cases), len(right), wrong or "-"])
    text = "Each case is a file of our own making in `tests/data`, and its right value is a test as well.\n\n"
    return text + table(["kind", "cases tried", "right now", "wrong"], rows)


def _holds(check: Callable[[], object]) -> bool:
    try:
        return bool(check())
    except (AppError, AssertionError):
        return False


def _first(path: Path, **said) -> PoseSequence:
    return next(iter(read_poses(path, said=Said(**said)).values()))


def _seen(path: Path) -> list[int]:
    return np.flatnonzero(_first(path).present.any(axis=1)).tolist()


def _says(path: Path, *words: str) -> bool:
    texts = " ".join(remarks(_first(path)))
    return all(word in texts for word in words)


def _refused(path: Path, *words: str, read: Callable = read_poses) -> bool:
    try:
        read(path)
    except AppError as error:
        return all(word in str(error) for word in words)
    return False


def _command(*arguments: object) -> tuple[int, str]:
    told = io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(io.StringIO()):
        code = main([str(argument) for argument in arguments])
    return code, told.getvalue()


def _at_frame_51() -> bool:
    """Frame 30 of the video with dropped frames is what was frame 51."""
    recording = describe_recording(REPORTS / "03-vfr-import-by-time" / "vfr.mp4")
    found, truth = (import_poses(TRUTH, one, offset=0.0)[0].poses for one in (recording, WALK))
    return np.allclose(found.coords[30], truth.coords[51], equal_nan=True)


def _long_c3d() -> bool:
    skeleton = load_skeleton("coco17")
    poses = PoseSequence(skeleton, np.zeros((70_000, 17, 3)), np.arange(70_000) / 100, space="world")
    with tempfile.TemporaryDirectory() as folder:
        write_poses(Path(folder) / "a.c3d", {0: poses})
        return len(_first(Path(folder) / "a.c3d")) == 70_000


def _square_pixels() -> bool:
    folder = REPORTS / "08-pixel-aspect"
    with open_recording(folder / "sar43.mp4") as stored, open_recording(folder / "square.mp4") as square:
        same = (stored.width, stored.height) == (square.width, square.height)
        return same and np.abs(stored.read(3).astype(int) - square.read(3)).mean() < 2


def _inputs_stay() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(shutil.copy(file, folder)) for file in (REPORTS / "09-convert-over-input").iterdir()]
        before = [file.read_bytes() for file in files]
        code, _ = _command("convert", *files, "-o", folder, "--to", "coco")
        return code == 0 and before == [file.read_bytes() for file in files]


def _fails_before(*arguments: str, words: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        video = shutil.copy(REPORTS / "08-pixel-aspect" / "square.mp4", folder)
        code, told = _command(arguments[0], video, "-o", Path(folder) / arguments[1])
        return code != 0 and words in told


def _people(path: Path) -> dict[int, PoseSequence]:
    return read_poses(path)


def _same_people() -> bool:
    cvat, plain = (_people(REPORTS / "06-cvat-track-id" / f"{name}_cross.json") for name in ("cvat", "coco"))
    return all(np.array_equal(cvat[i].coords, plain[i].coords, equal_nan=True) for i in (0, 1))


def _areas_kept() -> bool:
    path = INTEROP / "coco17_area_changed.json"
    with tempfile.TemporaryDirectory() as folder:
        write_poses(Path(folder) / "a.json", read_poses(path), "coco")
        return '"area": 45373.0' in (Path(folder) / "a.json").read_text()


def _in_order(name: str) -> bool:
    return np.allclose(np.diff(_first(REPORTS / "07-frame-order" / name).coords[:, 0, 0]), 10, atol=1e-3)


def _mixed_sizes() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        code, told = _command("estimate", REPORTS / "12-mixed-sizes" / "sizes", "-o", Path(folder) / "a.npz")
        return code == 1 and "not one recording" in told and not list(Path(folder).iterdir())


def _one_frame() -> bool:
    with open_recording(REPORTS / "13-npy-one-frame" / "frame_0.npy") as source:
        return len(source) == 1


KINDS: dict[str, dict[str, Callable[[], object]]] = {
    "a missing fact is assumed, never stated": {
        "rate of DeepLabCut": lambda: assumed(_first(REPORTS / "01-rate-assumed-30" / "dlc_walk25.csv")),
        "no unit in C3D": lambda: _says(REPORTS / "14-c3d-units-empty" / "ezdefault.c3d", "no unit"),
        "z up in C3D": lambda: _says(REPORTS / "22-l515-depth-unit" / "zup_noscreen.c3d", "--up z"),
        "z up in CSV": lambda: _says(REPORTS / "22-l515-depth-unit" / "freemocap.csv", "--up z"),
        "z up in BVH": lambda: _says(INTEROP / "bpy.bvh", "--up z"),
        "unit of depth": lambda: "unit" in open_recording(REPORTS / "22-l515-depth-unit" / "l515").assumed,
    },
    "identity of frames": {
        "DeepLabCut": lambda: _seen(REPORTS / "02-sparse-frames" / "dlc_labeled.csv") == [0, 10, 40, 45],
        "COCO": lambda: _seen(REPORTS / "02-sparse-frames" / "coco_sparse.json") == list(range(0, 60, 5)),
        "COCO, shuffled": lambda: _in_order("coco_shuffled.json"),
        "OpenPose, number inside": lambda: _in_order("op_suffix"),
        "start of C3D": lambda: _first(REPORTS / "16-c3d-first-frame" / "first201.c3d").times[0] == 2.0,
        "cropped C3D": lambda: _first(INTEROP / "cropped.c3d").times[0] == 2.0,
    },
    "times are frame/fps": {"dropped frames": _at_frame_51},
    "the file's facts lose to guesses": {
        "CVAT's people": _same_people,
        "subjects of C3D": lambda: len(_people(INTEROP / "vicon_two_subjects.c3d")) == 2,
        "COCO's areas": _areas_kept,
    },
    "dropped in silence": {
        "z of DeepLabCut": lambda: _first(REPORTS / "04-dlc-3d-csv" / "dlc3d.csv").dims == 3,
        "events": lambda: _says(INTEROP / "events.c3d", "Foot Strike"),
        "categories": lambda: _says(INTEROP / "coco_multicat.json", "'hand'"),
        "a tool": lambda: _says(REPORTS / "17-coco-two-skeletons" / "coco_cats.json", "'tool'"),
    },
    "limits of a format": {"C3D of 70,000 frames": _long_c3d},
    "display facts of the container": {"pixels of 4:3": _square_pixels},
    "outputs that are inputs": {"convert into its own folder": _inputs_stay},
    "cheap checks last": {
        "dimensions": lambda: _fails_before("estimate", "x.bvh", words="cannot hold"),
        "format": lambda: _fails_before("estimate", "x.xyz", words="Cannot tell the format"),
        "place": lambda: _fails_before("process", "square.mp4/x.posewright", words="Cannot write"),
    },
    "a failure taken for another input": {"pictures of two sizes": _mixed_sizes, "one frame of depth": _one_frame},
    "Python's words": {
        "empty": lambda: _refused(REPORTS / "20-messages" / "zero.mp4", "empty file", read=open_recording),
        "names of TRC": lambda: _refused(REPORTS / "20-messages" / "onelabel.trc", "over its X"),
        "blanks in TRC": lambda: _refused(REPORTS / "20-messages" / "spaces.trc", "tabs"),
        "fewer frames of BVH": lambda: _refused(REPORTS / "20-messages" / "fewer.bvh", "5 frames", "3 frames"),
        "lower case of BVH": lambda: len(_first(REPORTS / "20-messages" / "lower.bvh")) == 3,
        "SLEAP's table": lambda: len(_first(REPORTS / "20-messages" / "sleap.csv")) == 20,
        "SLEAP's project": lambda: _refused(INTEROP / "sleap.slp", "SLEAP"),
        "DeepLabCut's HDF5": lambda: _refused(INTEROP / "dlc_multi.h5", "DeepLabCut"),
        "MMPose": lambda: _refused(INTEROP / "mmpose_results.json", "MMPose"),
        "FreeMoCap by frame": lambda: _refused(INTEROP / "freemocap_data_by_frame.csv", "FreeMoCap"),
        "decimal commas": lambda: len(_first(REPORTS / "19-spreadsheet-csv" / "wide_de.csv")) == 20,
        "a comma at the end": lambda: len(_first(REPORTS / "19-spreadsheet-csv" / "wide_trail.csv")) == 20,
        "semicolons": lambda: len(_first(REPORTS / "19-spreadsheet-csv" / "dlc_excel_semicolon.csv")) == 20,
        "Halpe in OpenPose": lambda: len(_first(INTEROP / "p2s_halpe26_json")) == 10,
    },
    "no plausibility check": {
        "parts of the picture": lambda: _first(REPORTS / "18-normalised-openpose" / "op_norm01").unit == Unit.RELATIVE,
    },
}
