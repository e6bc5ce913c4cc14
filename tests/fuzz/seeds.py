"""Good small files of every kind that the program reads, to be damaged: made here, so that any machine has them."""

import io
import shutil
from importlib.util import find_spec
from pathlib import Path

import av
import cv2
import h5py
import numpy as np
from scipy.io import savemat

from core.calibration import write_calibration
from core.camera import Camera
from core.edits import SetRecording
from core.io.base import pose_formats, write_poses
from core.poses import PoseSequence, Space
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from tests.core.io.layouts import LAYOUTS
from tests.core.media.test_depth_containers import msr_file, ros_bag, stack

INTEROP = Path(__file__).parents[1] / "data" / "interop"
_NEEDS = {"nwb": "ndx_pose", "usd": "pxr"}
NOT_WRITTEN_HERE = {name for name, package in _NEEDS.items() if not find_spec(package)}
"""Formats whose library is not installed."""
VIDEOS = {"a.mp4": "libx264", "a.mkv": "libx264", "a.ts": "libx264", "a.avi": "mpeg4", "a.webm": "libvpx-vp9"}
YAML = """%YAML:1.0
image_width: 640
image_height: 480
camera_matrix: !!opencv-matrix
   rows: 3
   cols: 3
   dt: d
   data: [600., 0., 320., 0., 600., 240., 0., 0., 1.]
distortion_coefficients: !!opencv-matrix
   rows: 1
   cols: 5
   dt: d
   data: [0.1, -0.2, 0.001, 0.002, 0.]
"""


def make_seeds(folder: Path) -> list[Path]:
    """All of them, one of each kind at least; folders are left out: their files are damaged one by one elsewhere."""
    folder.mkdir(parents=True, exist_ok=True)
    for make in (_poses, _layouts, _videos, _pictures, _arrays, _containers, _calibrations, _project):
        make(folder)
    return sorted(path for path in folder.iterdir() if path.is_file())


def _walk(dims: int, seed: int, skeleton: str) -> PoseSequence:
    random, joints = np.random.default_rng(seed), load_skeleton(skeleton)
    coords = random.uniform(100, 400, (1, len(joints), dims)) + random.normal(0, 2, (6, len(joints), dims))
    space = Space.IMAGE if dims == 2 else Space.WORLD
    return PoseSequence(joints, coords, np.arange(6) / 25, space=space)


def _poses(folder: Path) -> None:
    for fmt in pose_formats():
        if fmt.write and not fmt.folder and fmt.name not in NOT_WRITTEN_HERE:
            skeleton = "halpe26" if fmt.name == "alphapose" else "mpi28"
            people = {person: _walk(fmt.dims[0], person, skeleton) for person in range(1 if fmt.single else 2)}
            endings = fmt.extensions if fmt.name == "usd" else fmt.extensions[:1] or (".json",)
            for ending in endings:
                write_poses(folder / f"{fmt.name}{ending}", people, fmt.name)
    write_poses(folder / "frames", {0: _walk(2, 0, "openpose25")}, "openpose")
    frame = min((folder / "frames").iterdir()).read_bytes()
    shutil.rmtree(folder / "frames")
    (folder / "openpose-frame.json").write_bytes(frame)
    for path in INTEROP.iterdir():
        if path.suffix in (".slp", ".h5", ".csv", ".json", ".c3d"):
            shutil.copy(path, folder / f"interop-{path.name}")


_ENDINGS = {"cvat": ".xml", "freemocap": ".csv", "freemocap-array": ".npy", "freemocap-wide": ".csv", "jarvis": ".csv",
            "kinovea": ".kva", "kinovea-table": ".csv", "mediapipe": ".json", "qualisys": ".tsv", "rtmlib": ".json",
            "via": ".json"}  # fmt: skip


def _layouts(folder: Path) -> None:
    for name, makers in LAYOUTS.items():
        for place, make in enumerate(makers):
            data = make()
            ending = ".npz" if data[:2] == b"PK" else ".mat" if name.startswith("mpi") else _ENDINGS.get(name, ".h5")
            (folder / f"{name}-{place}{ending}").write_bytes(data)


def _videos(folder: Path) -> None:
    for name, codec in VIDEOS.items():
        with av.open(str(folder / name), "w") as container:
            stream = container.add_stream(codec, rate=25)
            stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
            for grey in range(0, 250, 25):
                picture = av.VideoFrame.from_ndarray(np.full((48, 64, 3), grey, np.uint8), format="rgb24")
                container.mux(stream.encode(picture))
            container.mux(stream.encode())


def _pictures(folder: Path) -> None:
    for ending in ("png", "jpg", "tif", "bmp"):
        cv2.imwrite(str(folder / f"color.{ending}"), np.full((48, 64, 3), 90, np.uint8))
    for ending in ("png", "tif"):
        cv2.imwrite(str(folder / f"depth.{ending}"), stack()[0])


def _arrays(folder: Path) -> None:
    np.save(folder / "depth.npy", stack())
    np.savez_compressed(folder / "depth.npz", depth=stack(), times=[0, 1, 2], K=np.eye(3))
    savemat(folder / "depth.mat", {"d_depth": np.moveaxis(stack(), 0, -1)}, do_compression=True)
    file = io.BytesIO()
    with h5py.File(file, "w") as target:
        target.create_dataset("depth", data=stack(), chunks=(1, 24, 32), compression="gzip").attrs["unit"] = "mm"
    (folder / "depth.h5").write_bytes(file.getvalue())


def _containers(folder: Path) -> None:
    msr_file(folder / "depth.bin", stack(1, 240, 320), False)
    ros_bag(folder / "depth.bag", stack(), "16UC1", [1, 2, 3])


def _calibrations(folder: Path) -> None:
    write_calibration(folder / "cameras.toml", {"a": Camera.from_fov(640, 480, 70.0, "a")})
    (folder / "camera.yaml").write_text(YAML)
    skeleton = load_skeleton("coco17")
    rows = "".join(f'{{ name = "{joint}" }}, ' for joint in skeleton.joints)
    (folder / "skeleton.toml").write_text(f'name = "mine"\njoints = [{rows}]\n')


def _project(folder: Path) -> None:
    project = Project.create(folder / "a.posewright")
    recording = Recording(1, str(folder / "a.mp4"), "a", "color", 10, 25.0, 64, 48)
    project.apply(SetRecording(1, recording))
    project.close()
