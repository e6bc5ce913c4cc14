"""Small files after what users of neighbouring tools reported: how many are read, or refused in words, as is right."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import av
import numpy as np

from app.tasks.import_export import import_poses
from app.tasks.opening import open_poses
from app.tasks.recordings import describe_recording
from benchmarks.facts_attacked import ATTACKED
from benchmarks.facts_files import run_command
from benchmarks.facts_written import WRITTEN
from benchmarks.measure import table
from core.errors import AppError
from core.io.base import read_poses, write_poses
from core.io.facts import Said, assumed, remarks
from core.io.files import replacing
from core.media.base import open_recording
from core.poses import PoseSequence, Unit
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton

title = "Facts of files"

DATA = Path(__file__).parents[1] / "tests" / "data"
REPORTS, INTEROP = DATA / "reports", DATA / "interop"
TRUTH = Path(__file__).parents[1] / "resources" / "samples" / "walk_truth_2d.npz"
WALK = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 240, 25.0, 640, 640)


def run() -> str:
    rows = []
    for kind, given in KINDS.items():
        cases = given | {name: _in_folder(check) for name, check in (WRITTEN[kind] | ATTACKED[kind]).items()}
        right = [name for name, check in cases.items() if _holds(check)]
        wrong = ", ".join(name for name in cases if name not in right)
        rows.append([kind, len(cases), len(right), wrong or "-"])
    text = "Each case is a file of ours, in `tests/data` or written for it; its right value is a test as well.\n\n"
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
        code, _ = run_command("convert", *files, "-o", folder, "--to", "coco")
        return code == 0 and before == [file.read_bytes() for file in files]


def _fails_before(*arguments: str, words: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        video = shutil.copy(REPORTS / "08-pixel-aspect" / "square.mp4", folder)
        code, told = run_command(arguments[0], video, "-o", Path(folder) / arguments[1])
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
        code, told = run_command("estimate", REPORTS / "12-mixed-sizes" / "sizes", "-o", Path(folder) / "a.npz")
        return code == 1 and "not one recording" in told and not list(Path(folder).iterdir())


def _one_frame() -> bool:
    with open_recording(REPORTS / "13-npy-one-frame" / "frame_0.npy") as source:
        return len(source) == 1


def _pictures(folder: Path, numbers: tuple[int, ...], sizes: tuple[int, ...] = ()) -> Path:
    """Grey pictures with these numbers in their names, each of its size."""
    import cv2

    for place, number in enumerate(numbers):
        side = sizes[place] if sizes else 24
        cv2.imwrite(str(folder / f"img{number:04d}.png"), np.full((side, side, 3), 90, np.uint8))
    return folder


def _in_folder(check: Callable[[Path], object]) -> Callable[[], object]:
    """A case that writes its own files."""

    def run_it() -> object:
        with tempfile.TemporaryDirectory() as folder:
            return check(Path(folder))

    return run_it


def _gaps_of_pictures(folder: Path) -> bool:
    recording = describe_recording(_pictures(folder, (17, 27, 62)))
    return recording.numbers == (17, 27, 62) and np.allclose(recording.times, [0, 10 / 30, 45 / 30])


def _rate_of_pictures(folder: Path) -> bool:
    return "fps" in describe_recording(_pictures(folder, (0, 1))).assumed


def _pages_named(folder: Path) -> bool:
    import cv2

    cv2.imwritemulti(str(folder / "a.tif"), [np.full((24, 24, 3), 9, np.uint8)] * 3)
    with open_recording(folder / "a.tif") as source:
        return "2 of the 3 pages" in source.left_out[0]


def _unnamed_joints(folder: Path) -> bool:
    np.savez(folder / "a.npz", coords=np.random.default_rng(0).random((5, 17, 3)), forces=np.zeros(3))
    poses = _first(folder / "a.npz")
    return {"fps", "skeleton", "up", "unit"} == set(assumed(poses)) and "forces" in " ".join(remarks(poses))


def _alone(name: str) -> bool:
    """Opened without a recording, poses keep their start."""
    return open_poses(REPORTS / "16-c3d-first-frame" / name).tracks[0].poses.times[0] == 2.0


def _names_of_people(folder: Path) -> bool:
    (folder / "a.csv").write_text("person,frame,a_x,a_y,b_x,b_y\nBert,0,50,60,70,88\nAnna,0,1,2,30,44\n")
    return [poses.source["subject"] for poses in _people(folder / "a.csv").values()] == ["Bert", "Anna"]


def _crop_of_matroska(folder: Path) -> bool:
    """16 columns at the left and 8 rows at the top are cut off."""
    path = folder / "a.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.codec_context.color_range = 2
        frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 90, np.uint8), format="rgb24")
        container.mux(stream.encode(frame.reformat(format="yuv420p", dst_color_range=2)))
        container.mux(stream.encode())
    shape_and_levels = bytes.fromhex("54b281 04 55b084 55b98102")
    path.write_bytes(path.read_bytes().replace(shape_and_levels, bytes.fromhex("54cc81 10 54bb81 08 ec8100")))
    with open_recording(path) as source:
        return (source.width, source.height) == (48, 40)


def _cause_kept(folder: Path) -> bool:
    """A place that becomes read-only while it is written to: that is told, not the cleaning up."""

    def refuse(*_, **__):
        raise OSError(errno.EROFS, "Read-only file system")

    with patch.object(Path, "unlink", refuse):
        return _refused(folder / "a.npz", "can only be read", read=lambda path: _written(path, refuse))


def _written(path: Path, then: Callable[[], None]) -> None:
    with replacing(path):
        then()


def _opens_where_nothing_can_be_written(folder: Path) -> bool:
    Project.create(folder / "a.posewright").close()
    before = sorted(folder.iterdir())
    with patch.object(os, "access", lambda place, mode: mode == os.R_OK):
        code, _ = run_command("info", folder / "a.posewright")
        refused, told = run_command("convert", TRUTH, folder / "b.csv")
    return code == 0 and refused == 1 and "Cannot write" in told and sorted(folder.iterdir()) == before


def _long_name(folder: Path) -> bool:
    write_poses(folder / ("n" * 240 + ".npz"), read_poses(TRUTH))
    return len(list(folder.iterdir())) == 1


def _two_sizes_of_arrays(folder: Path) -> bool:
    for number, height in enumerate((20, 30)):
        np.save(folder / f"f{number}.npy", np.full((height, 20), 900, np.uint16))
    return _refused(folder, "differs from", read=open_recording)


def _kilometre(folder: Path) -> bool:
    skeleton = load_skeleton("coco17")
    coords = np.random.default_rng(0).normal(0, 1e6, (3, 17, 3))
    write_poses(folder / "a.trc", {0: PoseSequence(skeleton, coords, np.arange(3) / 50, space="world")})
    return _says(folder / "a.trc", "the unit may be another")


KINDS: dict[str, dict[str, Callable[[], object]]] = {
    "a missing fact is assumed, never stated": {
        "rate of DeepLabCut": lambda: assumed(_first(REPORTS / "01-rate-assumed-30" / "dlc_walk25.csv")),
        "no unit in C3D": lambda: _says(REPORTS / "14-c3d-units-empty" / "ezdefault.c3d", "no unit"),
        "z up in C3D": lambda: _says(REPORTS / "22-l515-depth-unit" / "zup_noscreen.c3d", "--up z"),
        "z up in CSV": lambda: _says(REPORTS / "22-l515-depth-unit" / "freemocap.csv", "--up z"),
        "z up in BVH": lambda: _says(INTEROP / "bpy.bvh", "z is assumed"),
        "rate of pictures": _in_folder(_rate_of_pictures),
        "joints without names": _in_folder(_unnamed_joints),
        "unit of depth": lambda: "unit" in open_recording(REPORTS / "22-l515-depth-unit" / "l515").assumed,
    },
    "identity of frames": {
        "DeepLabCut": lambda: _seen(REPORTS / "02-sparse-frames" / "dlc_labeled.csv") == [0, 10, 40, 45],
        "COCO": lambda: _seen(REPORTS / "02-sparse-frames" / "coco_sparse.json") == list(range(0, 60, 5)),
        "COCO, shuffled": lambda: _in_order("coco_shuffled.json"),
        "OpenPose, number inside": lambda: _in_order("op_suffix"),
        "start of C3D": lambda: _first(REPORTS / "16-c3d-first-frame" / "first201.c3d").times[0] == 2.0,
        "gaps in names of pictures": _in_folder(_gaps_of_pictures),
        "C3D opened alone": lambda: _alone("first201.c3d"),
        "TRC opened alone": lambda: _alone("start201.trc"),
        "cropped C3D": lambda: _first(INTEROP / "cropped.c3d").times[0] == 2.0,
    },
    "times are frame/fps": {"dropped frames": _at_frame_51},
    "the file's facts lose to guesses": {
        "CVAT's people": _same_people,
        "subjects of C3D": lambda: len(_people(INTEROP / "vicon_two_subjects.c3d")) == 2,
        "COCO's areas": _areas_kept,
        "names of people": _in_folder(_names_of_people),
    },
    "dropped in silence": {
        "z of DeepLabCut": lambda: _first(REPORTS / "04-dlc-3d-csv" / "dlc3d.csv").dims == 3,
        "events": lambda: _says(INTEROP / "events.c3d", "Foot Strike"),
        "categories": lambda: _says(INTEROP / "coco_multicat.json", "'hand'"),
        "pages of TIFF": _in_folder(_pages_named),
        "a tool": lambda: _says(REPORTS / "17-coco-two-skeletons" / "coco_cats.json", "'tool'"),
    },
    "limits of a format": {"C3D of 70,000 frames": _long_c3d},
    "display facts of the container": {
        "pixels of 4:3": _square_pixels,
        "crop of Matroska": _in_folder(_crop_of_matroska),
    },
    "outputs that are inputs": {"convert into its own folder": _inputs_stay},
    "cheap checks last": {
        "dimensions": lambda: _fails_before("estimate", "x.bvh", words="cannot hold"),
        "format": lambda: _fails_before("estimate", "x.xyz", words="Cannot tell the format"),
        "ending of a project": lambda: _fails_before("process", "x.npz", words="ends in .posewright"),
        "place": lambda: _fails_before("process", "square.mp4/x.posewright", words="Cannot write"),
    },
    "cleaning up replaces the error; read-only places": {
        "the cause is told": _in_folder(_cause_kept),
        "a project is read": _in_folder(_opens_where_nothing_can_be_written),
        "a name of 240 letters": _in_folder(_long_name),
    },
    "a failure taken for another input": {
        "pictures of two sizes": _mixed_sizes,
        "one frame of depth": _one_frame,
        "arrays of two sizes": _in_folder(_two_sizes_of_arrays),
    },
    "Python's words": {
        "empty": lambda: _refused(REPORTS / "20-messages" / "zero.mp4", "empty file", read=open_recording),
        "names of TRC": lambda: _refused(REPORTS / "20-messages" / "onelabel.trc", "over its X"),
        "blanks in TRC": lambda: _refused(REPORTS / "20-messages" / "spaces.trc", "tabs"),
        "fewer frames of BVH": lambda: _refused(REPORTS / "20-messages" / "fewer.bvh", "5 frames", "3 frames"),
        "lower case of BVH": lambda: len(_first(REPORTS / "20-messages" / "lower.bvh")) == 3,
        "SLEAP's table": lambda: len(_first(REPORTS / "20-messages" / "sleap.csv")) == 20,
        "SLEAP's project": lambda: len(_first(INTEROP / "sleap.slp")) > 0,
        "DeepLabCut's HDF5": lambda: len(_first(INTEROP / "dlc_multi.h5")) > 0,
        "MMPose": lambda: len(_first(INTEROP / "mmpose_results.json")) > 0,
        "FreeMoCap by frame": lambda: len(_first(INTEROP / "freemocap_data_by_frame.csv")) > 0,
        "decimal commas": lambda: len(_first(REPORTS / "19-spreadsheet-csv" / "wide_de.csv")) == 20,
        "a comma at the end": lambda: len(_first(REPORTS / "19-spreadsheet-csv" / "wide_trail.csv")) == 20,
        "semicolons": lambda: len(_first(REPORTS / "19-spreadsheet-csv" / "dlc_excel_semicolon.csv")) == 20,
        "Halpe in OpenPose": lambda: len(_first(INTEROP / "p2s_halpe26_json")) == 10,
    },
    "no plausibility check": {
        "a person of a kilometre": _in_folder(_kilometre),
        "parts of the picture": lambda: _first(REPORTS / "18-normalised-openpose" / "op_norm01").unit == Unit.RELATIVE,
    },
}
