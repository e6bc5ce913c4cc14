"""Damaged and hostile files: every reader gives an ``AppError`` or a whole result, quickly, and nothing else."""

import json
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.errors import AppError, FormatError
from core.io.base import find_format, pose_formats, read_poses, sniff_format, write_poses
from core.poses import PoseSequence
from tests.core.io.hostile import damaged
from tests.core.io.layouts import LAYOUTS
from tests.core.io.peers import peer

pytestmark = pytest.mark.slow

REAL = {  # small real files of the formats that have some
    "deeplabcut": "samples/pose/dlc/madlc_testdata.csv",
    "trc": "samples/ref3d/trc/pose2sim_P00_static_0-12.trc",
    "openpose-frame": "samples/pose/pose2sim_static/cam01_json/Static_cam_01.00005.json",
    "bvh": "samples/ref3d/bvh/20tab_test_freebvh.bvh",
    "c3d": "samples/ref3d/c3d/ktk_tennis_serve.c3d",
    "coco": "samples/pose/coco_keypoints/test_coco.json",
    "alphapose": "samples/pose/alphapose/alphapose-results_halpe26.json",
}
INTEROP = Path(__file__).parents[2] / "data" / "interop"
OURS = {
    "sleap": "sleap.slp", "deeplabcut-hdf5": "dlc_multi.h5", "mmpose": "mmpose_results.json",
    "freemocap": "freemocap_data_by_frame.csv",
}  # fmt: skip
"""In ``tests/data/interop``: files of formats that we do not write."""

FILES = [fmt.name for fmt in pose_formats() if not (fmt.folder or fmt.like)]
DAMAGED_FILES = 500
APART = {"human36m", "mpi-inf-3dhp", "mpi-inf-3dhp-2d", "sleap", "sleap-analysis", "deeplabcut-hdf5",
         "movement", "nwb", "usd"}  # fmt: skip
APART_FILES = 24
"""Of those whose parsers run in a process of their own, half a second each: ``make fuzz`` reads thousands of them."""


def seeds(name: str, shared_data, make_poses, tmp_path) -> list[bytes]:
    """A file that we wrote, a real one, or ones in a data set's layout."""
    fmt, found = find_format(name), [make() for make in LAYOUTS.get(name, ())]
    if name == "nwb":
        peer("ndx_pose")  # writes it
    if fmt.write:
        skeleton = "halpe26" if name == "alphapose" else "mpi28"
        people = {i: make_poses(4, skeleton, fmt.dims[0], seed=i) for i in range(1 if fmt.single else 2)}
        write_poses(tmp_path / "seed", people, name)
        found.append((tmp_path / "seed").read_bytes())
    if name in OURS:
        found.append((INTEROP / OURS[name]).read_bytes())
    if name in REAL:
        data = shared_data(REAL[name]).read_bytes()
        found.append(json.dumps(json.loads(data)[:40]).encode() if name == "alphapose" else data)
    return found


def assert_whole(people: dict[int, PoseSequence]):
    for poses in people.values():
        assert np.isfinite(poses.times).all() and (np.diff(poses.times) > 0).all()
        assert (poses.confidence >= 0).all() and (poses.confidence <= 1).all()
    assert sum(len(poses) for poses in people.values()) > 0


@pytest.mark.parametrize("name", FILES)
def test_damaged_files_give_an_app_error_or_a_whole_result(name, shared_data, make_poses, tmp_path):
    random, read = np.random.default_rng(len(name)), find_format(name).read
    good = seeds(name, shared_data, make_poses, tmp_path)
    path, refused, slowest = tmp_path / "damaged", 0, 0.0
    count = APART_FILES if name in APART else DAMAGED_FILES
    for attempt in range(count):
        path.write_bytes(damaged(good[attempt % len(good)], random))
        start = time.perf_counter()
        try:
            assert_whole(read(path))
        except AppError:
            refused += 1
        slowest = max(slowest, time.perf_counter() - start)
    assert refused > count // 4  # the damages are real ones
    assert slowest < 20  # a hang, not a slow machine


def test_damaged_folders_give_an_app_error_or_a_whole_result(make_poses, tmp_path):
    random, refused = np.random.default_rng(0), 0
    folder = tmp_path / "frames"
    write_poses(folder, {0: make_poses(5, "openpose25", 2), 1: make_poses(5, "openpose25", 2, seed=1)}, "openpose")
    good = {file: file.read_bytes() for file in sorted(folder.iterdir())}
    for _ in range(DAMAGED_FILES):
        victim = list(good)[random.integers(len(good))]
        victim.write_bytes(damaged(good[victim], random))
        try:
            assert_whole(find_format("openpose").read(folder))
        except AppError:
            refused += 1
        victim.write_bytes(good[victim])
    assert refused > DAMAGED_FILES // 4


@pytest.mark.parametrize("name", FILES)
def test_sniffing_and_reading_rubbish_never_raises_anything_else(name, tmp_path):
    random = np.random.default_rng(1)
    rubbish = [b"", b"\0", b"\n", b"\x00\x50" * 300, b"\x02\x50" + bytes(2000), b"{}", b"[]", b"[1]", b'{"people": 3}']
    rubbish += [b"scorer\nbodyparts\ncoords", b"HIERARCHY", b"PathFileType" + b"\n" * 6]
    rubbish += [b"joint,x,y\n1,2", b"a_x,a_y\n"]
    rubbish += [random.bytes(size) for size in (10, 1000, 5000)]
    for place, data in enumerate(rubbish):
        path = tmp_path / f"rubbish{place}"
        path.write_bytes(data)
        assert find_format(name).sniff(path) in (True, False)
        with pytest.raises(AppError):
            find_format(name).read(path)
    with pytest.raises(AppError):
        find_format(name).read(tmp_path / "nowhere")


def test_mislabelled_files_are_read_by_content(make_poses, tmp_path):
    write_poses(tmp_path / "x.bvh", {0: make_poses(5, "mpi28", 3)}, "trc")
    assert sniff_format(tmp_path / "x.bvh").name == "trc" and len(read_poses(tmp_path / "x.bvh")[0]) == 5
    with pytest.raises(AppError):
        read_poses(tmp_path / "x.bvh", "bvh")


def test_a_zip_bomb_is_not_unpacked(tmp_path):
    """Half a gigabyte of zeros in a few megabytes."""
    path = tmp_path / "bomb.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        with archive.open("coords.npy", "w", force_zip64=True) as file:
            block = bytes(1 << 24)
            for _ in range(32):
                file.write(block)
        archive.writestr("joints.npy", b"")
    with pytest.raises(FormatError, match="claims more than it can hold"):
        read_poses(path)


def test_claims_of_a_billion_are_not_believed(tmp_path):
    """Headers that promise 10^9 frames, markers or joints over a few bytes."""
    header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000, 2, 2), }"
    npy = b"\x93NUMPY\x01\x00v\x00" + header.ljust(117)
    with zipfile.ZipFile(tmp_path / "x.npz", "w") as archive:
        archive.writestr("coords.npy", npy + b"\n" + bytes(16))
    trc = "PathFileType\nDataRate\tNumFrames\tNumMarkers\tUnits\n60\t{}\t{}\tmm\nFrame#\tTime\tA\n\n1\t0\t1\t2\t3"
    (tmp_path / "a.trc").write_text(trc.format(1, 10**9))
    (tmp_path / "b.trc").write_text(trc.format(10**9, 1))
    tree = "HIERARCHY ROOT a { OFFSET 0 1 0 CHANNELS 3 Zrotation Xrotation Yrotation } MOTION"
    (tmp_path / "a.bvh").write_text(f"{tree}\nFrames: {10**9}\nFrame Time: 1\n1 2 3")
    (tmp_path / "a.json").write_text(json.dumps([{"image_id": "999999999999.jpg", "keypoints": [1.0] * 51}]))
    for name in ("x.npz", "a.trc", "b.trc", "a.bvh"):
        with pytest.raises(FormatError):
            read_poses(tmp_path / name)
    assert len(read_poses(tmp_path / "a.json")[0]) == 1  # one image, whatever its number


def test_trees_and_lists_without_end(tmp_path):
    (tmp_path / "deep.json").write_text('[{"image_id": "0.jpg", "keypoints": ' + "[" * 100_000)
    (tmp_path / "deep.bvh").write_text("HIERARCHY " + "ROOT a { " + "JOINT b { " * 100_000)
    closed = "HIERARCHY ROOT a { " + "JOINT b { " * 20_000 + "} " * 20_001 + "MOTION\nFrames: 1\nFrame Time: 1\n"
    (tmp_path / "closed.bvh").write_text(closed)
    for name in ("deep.json", "deep.bvh", "closed.bvh"):
        with pytest.raises(FormatError):
            read_poses(tmp_path / name)


def test_numbers_that_no_picture_has_are_missing(tmp_path):
    """1e308, infinity and NaN: the joint is missing, the others are not."""
    values = [1.0, 2.0, 0.5] * 17
    values[:6] = 1e308, 5.0, 1.0, float("inf"), float("nan"), 1.0
    (tmp_path / "x.json").write_text(json.dumps([{"image_id": "0.jpg", "keypoints": values, "idx": 0}]))
    poses = read_poses(tmp_path / "x.json")[0]
    assert poses.present[0].tolist() == [False, False] + [True] * 15


def test_pickled_arrays_are_not_unpickled(tmp_path):
    np.savez(tmp_path / "x.npz", coords=np.array([object()]), joints=np.array(["a"]))
    with pytest.raises(FormatError):
        read_poses(tmp_path / "x.npz")


@pytest.mark.parametrize("person", [1 << 31, 1 << 63, 1 << 64])
def test_person_ids_that_no_table_takes_are_refused(person, tmp_path):
    rows = "".join(f"{person},{frame},nose,1,2\n" for frame in range(4))
    keypoints = [value for joint in range(17) for value in (joint + 100.0, 90.0, 0.9)]
    alphapose = [{"image_id": "0.jpg", "category_id": 1, "keypoints": keypoints, "score": 1, "idx": person}]
    openpose = {"people": [{"person_id": [person], "pose_keypoints_2d": keypoints + [1.0] * 3}]}
    coco = {
        "images": [{"id": 1, "file_name": "0.jpg", "width": 9, "height": 9}],
        "categories": [{"id": 1, "name": "person", "keypoints": [f"j{n}" for n in range(17)], "skeleton": []}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "track_id": person, "keypoints": keypoints}],
    }
    files = {"a.csv": "person,frame,joint,x,y\n" + rows}
    files |= {"b.json": json.dumps(alphapose), "c.json": json.dumps(openpose), "d.json": json.dumps(coco)}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        with pytest.raises(FormatError, match="person numbers out of range"):
            read_poses(tmp_path / name)
