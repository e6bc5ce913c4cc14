"""What the cases of ``facts`` are made of: small files written for the purpose, and what is right of them."""

import contextlib
import io
import json
import os
import shutil
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import cv2
import h5py
import numpy as np
from scipy.io import savemat

from app.cli import main
from app.tasks.recordings import introduce_recording
from core.errors import AppError
from core.io.base import read_poses, write_poses
from core.io.facts import remarks
from core.poses import PoseSequence
from core.skeleton import skeleton_from_names

TRUTH = Path(__file__).parents[1] / "resources" / "samples" / "walk_truth_2d.npz"
DEPTH = np.full((3, 24, 32), 1500, np.uint16)
GREY = np.full((24, 32, 3), 90, np.uint8)
TRC = ("PathFileType\t4\t(X/Y/Z)\ta.trc\nDataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n50\t50\t3\t1\tmm\n"
       "Frame#\tTime\tA\t\t\n\t\tX1\tY1\tZ1\n\n")  # fmt: skip
BVH = ("HIERARCHY\nROOT Hips\n{\nOFFSET 0 0 0\nCHANNELS 3 Xposition Yposition Zposition\nEnd Site\n{\nOFFSET 0 90 0\n}"
       "\n}\nMOTION\nFrames: 2\nFrame Time: ")  # fmt: skip
Case = Callable[[Path], object]


def text(name: str, text: str, encoding: str = "utf-8") -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / name).write_bytes(text.encode(encoding))
        return folder / name

    return write


def table_of(column: str, *values: object) -> Callable[[Path], Path]:
    rows = "".join(f"{value},{10 + n},20,{30 + n},60\n" for n, value in enumerate(values))
    return text("a.csv", f"{column},a_x,a_y,b_x,b_y\n{rows}")


def first_of(path: Path) -> PoseSequence:
    return next(iter(read_poses(path).values()))


def holds(write: Callable[[Path], Path], check: Callable[[PoseSequence], object]) -> Case:
    return lambda folder: check(first_of(write(folder)))


def says(write: Callable[[Path], Path], *words: str) -> Case:
    return holds(write, lambda poses: all(word in " ".join(remarks(poses)) for word in words))


def refuses(write: Callable[[Path], object], *words: str, read: Callable = read_poses) -> Case:
    def check(folder: Path) -> bool:
        try:
            read(write(folder))
        except AppError as error:
            return all(word in str(error) for word in words)
        return False

    return check


def seen(poses: PoseSequence) -> list[int]:
    return np.flatnonzero(poses.present.any(axis=1)).tolist()


def in_3d(names: Sequence[str] = ("a", "b"), start: float = 0.0) -> PoseSequence:
    places = np.random.default_rng(0).normal(0, 500, (4, len(names), 3))
    return PoseSequence(skeleton_from_names(list(names)), places, start + np.arange(4) / 100, space="world")


def made(poses: PoseSequence, name: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        write_poses(folder / name, {0: poses})
        return folder / name

    return write


def pictures(*names: str, **beside: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        for name in names:
            cv2.imwrite(str(folder / name), GREY)
        for name, text in beside.items():
            (folder / f"{name}.txt").write_text(text)
        return folder

    return write


def arrays(kind: str, **values: np.ndarray) -> Callable[[Path], Path]:
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


def records(write: Callable[[Path], Path], check: Callable) -> Case:
    return lambda folder: check(*introduce_recording(write(folder)))


def tells(write: Callable[[Path], Path], *words: str) -> Case:
    return records(write, lambda _, told: all(word in " ".join(told) for word in words))


def video(name: str, codec: str, container: str | None = None, ratio: str = "1") -> Callable[[Path], Path]:
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


def is_sized(width: int, height: int) -> Callable:
    return lambda recording, _: (recording.width, recording.height) == (width, height)


def coco(images: Sequence[dict], notes: Sequence[dict], scale: float = 1.0, **more: object) -> Callable[[Path], Path]:
    keypoints = [n for j in range(17) for n in ((200 + 5 * j) * scale, (100 + 15 * j) * scale, 2)]
    rows = [{"id": n, "category_id": 1, "keypoints": keypoints, **note} for n, note in enumerate(notes)]
    category = {"id": 1, "name": "person", "keypoints": [f"k{j}" for j in range(17)]}
    return text("a.json", json.dumps({"images": images, "annotations": rows, "categories": [category], **more}))


IMAGES = [{"id": n, "file_name": f"a{n}.jpg", "width": 640, "height": 640} for n in range(3)]
OF_IMAGES = [{"image_id": n} for n in range(3)]
VIDEOS = [{"id": 10 * v + n, "file_name": f"v{v}/img{n:03d}.jpg"} for v in (1, 2) for n in range(4)]


def run_command(*arguments: object) -> tuple[int, str]:
    """(exit code, what was said on stderr)."""
    told = io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(io.StringIO()):
        code = main([str(argument) for argument in arguments])
    return code, told.getvalue()


def command(*words: str, told: str = "") -> Case:
    """Of files ``a.npz`` and ``a.mp4`` in the folder: refused, and nothing there is other than before."""
    def check(folder: Path) -> bool:
        shutil.copy(TRUTH, folder / "a.npz")
        video("a.mp4", "libx264")(folder)
        os.symlink(folder / "a.npz", folder / "link.npz")
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        code, said = run_command(*(word.replace("HERE", str(folder)) for word in words))
        return code != 0 and told in said and before == {p.name: p.read_bytes() for p in folder.iterdir()}

    return check


