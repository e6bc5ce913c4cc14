"""Small files made to do harm, each of a kind that once did: they hang, crash or swell a reader that believes them."""

import io
import json
import os
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import h5py
import numpy as np

from core.project.project import Project

DATA = Path(__file__).parents[1] / "data" / "attack"

ATTACKS: dict[str, Callable[[Path], None]] = {}
"""File name -> what writes it to a path."""


def attack(name: str):
    def register(write: Callable[[Path], None]) -> Callable[[Path], None]:
        ATTACKS[name] = write
        return write

    return register


def files() -> Iterator[Path]:
    """Those that cannot be made here in a few lines."""
    return iter(sorted(DATA.iterdir()))


for kept in files():
    ATTACKS[kept.name] = lambda path, kept=kept: path.write_bytes(kept.read_bytes())


# --- poses -----------------------------------------------------------------------------------------------------------


@attack("people.csv")
def crowd_of_20000(path):
    path.write_text("person,frame,nose_x,nose_y\n" + "".join(f"{person},0,1,2\n" for person in range(20_000)))


@attack("columns.csv")
def columns_without_end(path):
    path.write_text(",".join(f"j{place}_x" for place in range(24_000)) + "\n" + ",".join(["1"] * 24_000) + "\n")


@attack("blanks.csv")
def rows_that_are_filled_with_blanks(path):
    path.write_text(",".join(f"j{place}_{axis}" for place in range(2000) for axis in "xy") + "\n" + "1\n" * 24_000)


@attack("sparse.csv")
def a_joint_and_a_frame_of_its_own_in_each_row(path):
    path.write_text("joint,frame,x,y\n" + "".join(f"j{row % 5000},{row},1,2\n" for row in range(40_000)))


@attack("wide.bvh")
def thousands_of_joints_that_never_move(path):
    joints = "".join(f"JOINT j{place} {{ OFFSET 0 1 0 CHANNELS 0\n" for place in range(1, 2200))
    motion = "MOTION\nFrames: 5000\nFrame Time: 0.03\n" + "1\n" * 5000
    path.write_text("HIERARCHY ROOT j0 { OFFSET 0 1 0 CHANNELS 1 Xrotation\n" + joints + "} " * 2200 + motion)


@attack("long_chain.bvh")
def a_chain_of_5000_joints(path):
    joints = "".join(f"JOINT j{place} {{ OFFSET 0 1 0 CHANNELS 0\n" for place in range(1, 5000))
    motion = "MOTION\nFrames: 1\nFrame Time: 0.03\n1\n"
    path.write_text("HIERARCHY ROOT j0 { OFFSET 0 1 0 CHANNELS 1 Xrotation\n" + joints + "} " * 5000 + motion)


@attack("crowd.json")
def a_crowd_that_is_another_in_each_frame(path):
    random = np.random.default_rng(0)
    keypoints = random.integers(0, 9000, (3, 1500, 17, 2)).repeat([1, 1], axis=-1).reshape(3, 1500, 17, 2)
    entries = [
        {"image_id": f"{t}.jpg", "keypoints": np.c_[pose, np.ones(17, int)].ravel().tolist()}
        for t, people in enumerate(keypoints)
        for pose in people
    ]
    path.write_text(json.dumps(entries))


@attack("lists.json")
def lists_of_nothing(path):
    path.write_text('[{"image_id": "0.jpg", "keypoints": [' + "[]," * 4_000_000 + "[]]}]")


@attack("deep.json")
def lists_within_lists(path):
    path.write_text('[{"image_id": "0.jpg", "keypoints": ' + "[" * 100_000)


def npy(dtype: str, shape: tuple[int, ...]) -> bytes:
    """The head of an array."""
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, {"descr": dtype, "fortran_order": False, "shape": shape})
    return file.getvalue()


def packed_zeros(archive: zipfile.ZipFile, name: str, dtype: str, shape: tuple[int, ...]) -> None:
    """An array of zeros, which take a thousandth of their size."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    with archive.open(name, "w", force_zip64=True) as file:
        file.write(npy(dtype, shape))
        for _ in range(size // (1 << 22)):
            file.write(bytes(1 << 22))
        file.write(bytes(size % (1 << 22)))


@attack("bytes.npz")
def coordinates_of_one_byte(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        packed_zeros(archive, "coords.npy", "|u1", (42_000_000, 3, 2))
        archive.writestr("joints.npy", npy("<U1", (3,)) + "abc".encode("utf-32-le"))


@attack("disk.npz")
def depth_that_fills_the_disk(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        packed_zeros(archive, "depth_mm.npy", "<u2", (1000, 480, 640))


@attack("times.npz")
def times_of_another_length_than_the_frames(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        packed_zeros(archive, "times.npy", "|u1", (300_000_000,))
        archive.writestr("depth_mm.npy", npy("<u2", (2, 24, 32)) + np.full((2, 24, 32), 900, "<u2").tobytes())


# --- HDF5 ------------------------------------------------------------------------------------------------------------


@attack("deep.h5")
def groups_within_groups(path):
    with h5py.File(path, "w") as file:
        group = file
        for _ in range(2000):
            group = group.create_group("a")


@attack("loop.h5")
def a_group_within_itself(path):
    with h5py.File(path, "w") as file:
        file["a/b"] = h5py.SoftLink("/a")
        file["a/c"] = file["a"]


@attack("pipe.h5")
def a_link_to_a_pipe(path):
    os.mkfifo(path.with_name("pipe"))
    with h5py.File(path, "w") as file:
        file["annot2"] = h5py.ExternalLink(str(path.with_name("pipe")), "/a")


@attack("chunk.h5")
def a_chunk_of_a_gigabyte(path):
    with h5py.File(path, "w") as file:
        shape = (2000, 480, 640)
        file.create_dataset("depth_mm", shape, np.uint16, chunks=(1700, 480, 640), compression="gzip")


# --- pictures and other recordings -----------------------------------------------------------------------------------


@attack("picture.npy")
def a_picture_of_a_quarter_of_a_billion_pixels(path):
    with path.open("wb") as file:
        file.write(npy("<f8", (1000, 16384, 16384)))
        file.truncate(4096)


@attack("pipe.mp4")
def a_pipe(path):
    os.mkfifo(path)


@attack("folder_of_pipes")
def pipes_in_a_folder(path):
    path.mkdir()
    for name in ("a.json", "b.png", "c.jpg", "depth.txt"):
        os.mkfifo(path / name)


@attack("superscript")
def superscript_digits_in_names(path):
    picture = b"BM" + struct.pack("<IHHI", 58, 0, 0, 54)
    picture += struct.pack("<IiiHHIIiiII", 40, 1, 1, 1, 24, 0, 4, 0, 0, 0, 0) + bytes(4)
    path.mkdir()
    for name in ("²", "a1²", "a²1", "③"):
        (path / f"{name}.bmp").write_bytes(picture)


@attack("depth_scale")
def a_scale_of_400_digits(path):
    path.mkdir()
    (path / "0.tif").write_bytes(
        b"II*\0\x08\0\0\0\x04\0" + b"".join(struct.pack("<HHII", tag, 3, 1, value) for tag, value in
                                           ((256, 4), (257, 4), (258, 16), (277, 1))) + bytes(4)
    )  # fmt: skip
    (path / "notes.json").write_text('{"depth_scale": 1' + "0" * 400 + "}")


# --- calibrations and skeletons --------------------------------------------------------------------------------------


def sleap(path: Path, frames: int, instances: int, owned: tuple, points: int) -> None:
    """A SLEAP project of one joint; ``owned`` are the first and the last instance of each frame."""
    about = {"skeletons": [{"nodes": [{"id": 0}], "links": []}], "nodes": [{"name": "nose"}]}
    columns = ("instance_id", "skeleton", "track", "from_predicted", "point_id_start", "point_id_end", "instance_type")
    place = [("x", "f8"), ("y", "f8"), ("visible", "?")]
    with h5py.File(path, "w") as file:
        file.create_group("metadata").attrs.update({"json": json.dumps(about), "format_id": 1.2})
        rows = np.zeros(frames, [(n, "u8") for n in ("video", "frame_idx", "instance_id_start", "instance_id_end")])
        rows["frame_idx"], rows["instance_id_start"], rows["instance_id_end"] = np.arange(frames), *owned
        people = np.zeros(instances, [(name, "i8") for name in columns])
        people["track"], people["from_predicted"] = -1, -1
        people["point_id_start"], people["point_id_end"] = np.arange(instances), np.arange(instances) + 1
        file.create_dataset("frames", data=rows, compression="gzip")
        file.create_dataset("instances", data=people, compression="gzip")
        file["points"], file["pred_points"] = np.ones(points, place), np.zeros(0, [*place, ("score", "f8")])


@attack("frames.slp")
def frames_that_all_have_all_people(path):
    sleap(path, 5000, 5000, (0, 5000), 5000)


@attack("points.slp")
def points_of_a_hundred_megabytes(path):
    sleap(path, 2, 2, ([0, 1], [1, 2]), 2)
    wide = np.dtype([("x", "f8"), ("y", "f8"), ("visible", "?"), ("more", "V100000000")])
    with h5py.File(path, "a") as file:
        del file["points"]
        file.create_dataset("points", (40,), wide)


@attack("names.h5")
def names_of_a_hundred_megabytes(path):
    with h5py.File(path, "w") as file:
        file["tracks"] = np.zeros((1, 2, 60, 5))
        file.create_dataset("node_names", (60,), "S100000000")


@attack("same.h5")
def names_that_are_all_one_text_of_a_megabyte(path):
    with h5py.File(path, "w") as file:
        file["tracks"] = np.zeros((1, 2, 4, 5))
        names = file.create_dataset("node_names", (20_000,), h5py.string_dtype())
        names[0] = "x" * 1_000_000
        start = names.id.get_offset()
    content = bytearray(path.read_bytes())
    content[start : start + 16 * 20_000] = bytes(content[start : start + 16]) * 20_000
    path.write_bytes(content)


@attack("labels.h5")
def labels_of_a_hundred_megabytes(path):
    with h5py.File(path, "w") as file:
        table = file.create_group("df_with_missing")
        table["block0_values"], table["axis1"] = np.zeros((5, 3)), np.arange(5)
        table.attrs["axis0_nlevels"] = 3
        for level, name in enumerate(("scorer", "bodyparts", "coords")):
            table.create_dataset(f"block0_items_level{level}", (30,), "S100000000").attrs["name"] = name
            table[f"block0_items_label{level}"] = np.zeros(3, "i4")


@attack("mmpose_name.json")
def a_joint_with_a_name_of_ten_megabytes(path):
    one = {"keypoints": [[1, 2]], "keypoint_scores": [1]}
    info = {"meta_info": {"keypoint_id2name": {"0": "a" * 10_000_000}}}
    path.write_text(json.dumps(info | {"instance_info": [{"frame_id": 1, "instances": [one]}]}))


@attack("mmpose_people.json")
def people_who_are_others_in_each_frame_of_mmpose(path):
    def person(frame: int, number: int) -> dict:
        return {"keypoints": [[frame * 700.0 + number * 1300.0, 5.0 * number]] * 17, "keypoint_scores": [1] * 17}

    info = [{"frame_id": frame, "instances": [person(frame, number) for number in range(40)]} for frame in range(300)]
    path.write_text(json.dumps({"meta_info": {}, "instance_info": info}))


@attack("freemocap.csv")
def a_keypoint_of_its_own_in_each_row_of_freemocap(path):
    rows = "".join(f"{row % 5},1,body.k{row},1,2,3\n" for row in range(60_000))
    path.write_text("frame,timestamp,keypoint,x,y,z\n" + rows)


@attack("laughs.yaml")
def a_billion_laughs(path):
    lines = [f"a{n}: &a{n} [{','.join([f'*a{n - 1}' if n else '1'] * 9)}]" for n in range(10)]
    tail = "camera_matrix: *a9\ndistortion_coefficients: [0]\nimage_width: 10\nimage_height: 10\n"
    path.write_text("\n".join(lines) + "\n" + tail)


@attack("itself.yaml")
def a_list_that_holds_itself(path):
    path.write_text("camera_matrix: &a [*a, *a]\ndistortion_coefficients: [0]\nimage_width: 10\nimage_height: 10\n")


@attack("two_megabytes.yaml")
def yaml_that_takes_a_minute(path):
    path.write_text("camera_matrix: [" + "1," * 1_000_000 + "1]\n")


@attack("sexagesimal.yaml")
def a_number_of_100000_parts(path):
    path.write_text("image_width: " + ":".join(["1"] * 100_000))


@attack("dotted.toml")
def a_key_of_20000_parts(path):
    path.write_text("a." * 20_000 + "a = 1\n")


@attack("deep.toml")
def lists_within_lists_of_toml(path):
    path.write_text("a = " + "[" * 100_000)


@attack("entities.xml")
def entities_of_entities(path):
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    path.write_text(f"<!DOCTYPE x [{lines}]><x>&a9;</x>")


# --- projects --------------------------------------------------------------------------------------------------------


def changed_project(path: Path, *statements: str) -> None:
    """A sound project, then what somebody else's hand does to its database."""
    Project.create(path).close()
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@attack("view.posewright")
def a_table_that_is_an_endless_view(path):
    endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
    view = f"CREATE VIEW people AS {endless} SELECT x AS recording, x AS person, 'a' AS name FROM c"
    changed_project(path, "DROP TABLE people", view)


@attack("virtual.posewright")
def a_table_of_a_module(path):
    changed_project(path, "DROP TABLE people", "CREATE VIRTUAL TABLE people USING fts5(recording, person, name)")


@attack("trigger.posewright")
def a_trigger_that_empties_the_project(path):
    changed_project(path, "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM tracks; END")


@attack("generated.posewright")
def a_column_that_is_computed(path):
    columns = "recording INTEGER, person INTEGER, name TEXT AS (hex(zeroblob(400000000)))"
    changed_project(path, "DROP TABLE people", f"CREATE TABLE people ({columns})")
