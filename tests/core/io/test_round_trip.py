"""What we write, we read back: places to 1e-3 px or mm, people, frames and times; the native file bit for bit."""

import numpy as np
import pytest

from core.io.base import find_format, read_poses, write_poses
from core.io.facts import Said
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton

CASES = [
    ("native", "mpi28", 2), ("native", "h36m17", 3), ("openpose", "openpose25", 2), ("openpose", "openpose25b", 2),
    ("openpose", "openpose18", 3), ("openpose", "openpose15", 2),
    ("openpose", "openpose137", 2), ("openpose", "coco133", 2), ("openpose", "halpe26", 2), ("openpose", "halpe136", 2),
    ("alphapose", "halpe136", 2), ("coco", "coco133", 2),
    ("alphapose", "coco17", 2), ("alphapose", "halpe26", 2), ("coco", "coco17", 2),
    ("coco", "blazepose33", 2), ("csv", "mpi28", 2), ("csv", "depth15", 3), ("csv-long", "mpi28", 2),
    ("csv-long", "cmu31", 3), ("trc", "mpi28", 3), ("c3d", "blazepose33", 3),
    ("opensim-markers", "mpi28", 3),
]  # fmt: skip
MARKERS = ("trc", "c3d", "opensim-markers")


def person(skeleton: str, dims: int, seed: int, frames: int = 30) -> PoseSequence:
    """Somebody near (1000 * seed, ...), a tenth of the joints missing, frames at 25 a second."""
    random, joints = np.random.default_rng(seed), load_skeleton(skeleton)
    shape = (frames, len(joints))
    coords = 1000 * seed + random.uniform(10, 300, (1, len(joints), dims)) + random.normal(0, 2, (*shape, dims))
    coords[random.random(shape) < 0.1] = np.nan
    return PoseSequence(
        joints, coords, np.arange(frames) / 25, random.uniform(0.1, 1, shape),
        Space.IMAGE if dims == 2 else Space.WORLD,
        visibility=random.integers(0, 4, shape), status=random.integers(0, 4, shape), source={"model": "test"},
    )  # fmt: skip


def assert_same_places(read: PoseSequence, written: PoseSequence, tolerance: float = 1e-3):
    assert read.skeleton == written.skeleton and (read.space, read.unit) == (written.space, written.unit)
    assert (read.present == written.present).all()
    assert np.nanmax(np.abs(read.coords - written.coords)) <= tolerance
    assert len(read) == len(written) and np.abs(read.times - written.times).max() < 1e-9


@pytest.mark.parametrize("people", [1, 2])
@pytest.mark.parametrize(("name", "skeleton", "dims"), CASES)
def test_places_people_frames_and_times_survive(name, skeleton, dims, people, tmp_path):
    written = {7 * i: person(skeleton, dims, i + 1) for i in range(people)}
    path = tmp_path / f"poses{(find_format(name).extensions or ('',))[0]}"
    write_poses(path, written, name)
    read = read_poses(path)
    assert list(read) == ([0] if name in MARKERS and people == 1 else list(written))
    for id_, poses in read.items():
        assert_same_places(poses, written[id_])
        if name not in MARKERS:
            assert np.abs(poses.confidence - written[id_].confidence).max() < 1e-6
        if name in ("native", "csv-long"):
            assert (poses.visibility == written[id_].visibility).all() and (poses.status == written[id_].status).all()


@pytest.mark.parametrize("name", ["native", "openpose", "alphapose", "coco", "csv", "csv-long", "trc"])
def test_uneven_times_survive_where_the_format_has_times(name, tmp_path):
    times = np.cumsum(np.random.default_rng(0).uniform(0.01, 0.2, 30))
    dims, skeleton = (3, "mpi28") if name == "trc" else (2, "halpe26" if name == "alphapose" else "openpose25")
    path = tmp_path / f"poses{(find_format(name).extensions or ('',))[0]}"
    write_poses(path, {0: person(skeleton, dims, 1).replace(times=times)}, name)
    assert np.abs(read_poses(path)[0].times - times).max() < 1e-9


def test_one_rate_keeps_the_number_of_frames_and_the_length_of_the_recording(make_poses, tmp_path):
    """BVH and C3D have one rate: 11 uneven frames over 2 seconds become 11 frames over 2 seconds."""
    times = np.linspace(0, 2, 11) + np.r_[0, np.random.default_rng(0).uniform(-0.05, 0.05, 9), 0]
    for name in ("x.bvh", "x.c3d"):
        write_poses(tmp_path / name, {0: make_poses(11, "mpi28", 3, times=times)})
        read = read_poses(tmp_path / name)[0]
        assert len(read) == 11 and read.times[-1] == pytest.approx(2.0, abs=1e-6)


def test_native_is_bit_equal_in_everything(tmp_path):
    cat = Skeleton("cat", ("root", "left_paw", "right_paw"), (-1, 0, 0), ((1, 2),), ("axial", "left_arm", "right_arm"),
                   ("R", "LP", "RP"), ((1, 2),), title="A cat")  # fmt: skip
    random = np.random.default_rng(0)
    poses = PoseSequence(
        cat, random.normal(0, 1e3, (9, 3, 3)), np.cumsum(random.random(9)), random.random((9, 3)),
        Space.ROOT, "relative",
        random.integers(0, 4, (9, 3)), random.integers(0, 4, (9, 3)), random.random((9, 3)), {"model": {"hash": "ä"}},
    )  # fmt: skip
    path = tmp_path / "x.npz"
    write_poses(path, {4: poses})
    read = read_poses(path)[4]
    assert read.skeleton == cat and read.source == poses.source and (read.space, read.unit) == (poses.space, poses.unit)
    for name in ("coords", "times", "confidence", "status", "visibility", "uncertainty"):
        assert getattr(read, name).tobytes() == getattr(poses, name).tobytes()


def test_native_keeps_each_persons_own_frames(tmp_path):
    """One is there in frames 0 to 9, the other in 5 to 14: nobody gets frames of the other."""
    first, second = person("coco17", 2, 1, 15).slice(0, 10), person("coco17", 2, 2, 15).slice(5, 15)
    write_poses(tmp_path / "x.npz", {0: first, 3: second})
    read = read_poses(tmp_path / "x.npz")
    assert read[0].coords.tobytes() == first.coords.tobytes() and read[3].coords.tobytes() == second.coords.tobytes()
    assert read[3].times.tolist() == second.times.tolist()


def test_camera_space_is_turned_to_y_up_for_motion_capture(make_poses, tmp_path):
    """The camera's y is down and its z forward; the world's y is up."""
    poses = make_poses(5, "mpi28", 3, space="camera")
    for name in ("x.trc", "x.c3d"):
        write_poses(tmp_path / name, {0: poses})
        read = read_poses(tmp_path / name, said=Said(up="y"))[0]  # which TRC does not state
        assert read.space == Space.WORLD and np.abs(read.coords - poses.coords * [1, -1, -1]).max() < 1e-3


def test_other_skeletons_become_body_25_and_halpe(make_poses, tmp_path):
    poses = make_poses(5, "coco17", 2)
    write_poses(tmp_path / "op", {0: poses}, "openpose")
    read = read_poses(tmp_path / "op")[0]
    shoulders = poses.coords[:, poses.skeleton.indices(["left_shoulder", "right_shoulder"])]
    assert read.skeleton.name == "openpose25"
    assert np.abs(read.coords[:, read.skeleton.index("neck")] - shoulders.mean(axis=1)).max() < 1e-3
    write_poses(tmp_path / "x.json", {0: poses.to_skeleton(load_skeleton("mpii16"))}, "alphapose")
    assert read_poses(tmp_path / "x.json")[0].skeleton.name == "halpe26"
