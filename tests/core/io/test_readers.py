"""Details of single formats, each in a world of a few numbers."""

import json
import struct

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, sniff_format, write_poses
from core.io.people import Detection, follow, recognise
from core.poses import PoseSequence, Space, Visibility
from core.skeleton import load_skeleton


def openpose_frame(*people: float, count: int = 18) -> str:
    """People whose joints all lie near (x, x)."""
    keypoints = [[v for j in range(count) for v in (x + j, x - j, 0.5)] for x in people]
    return json.dumps({"version": 1.3, "people": [{"person_id": [-1], "pose_keypoints_2d": k} for k in keypoints]})


def test_openpose_people_who_change_order_vanish_and_return_keep_their_ids(tmp_path):
    """Two people stand at 100 and 500; one is gone in frames 1 and 3; frame 3 has an entry without keypoints."""
    empty = {"person_id": [-1], "pose_keypoints_2d": []}
    frames = [openpose_frame(100, 500), openpose_frame(101), openpose_frame(502, 102), openpose_frame(103)]
    frames[3] = json.dumps({"people": [empty, *json.loads(frames[3])["people"]]})
    for t, text in enumerate(frames):
        (tmp_path / f"cam1_{t:012d}_keypoints.json").write_text(text)
    people = read_poses(tmp_path)
    assert {k: p.coords[:, 0, 0].tolist()[:3:2] for k, p in people.items()} == {0: [100, 102], 1: [500, 502]}
    assert people[1].present[:, 0].tolist() == [True, False, True, False]


def test_openpose_frames_are_counted_by_their_numbers(tmp_path):
    """Files 7 and 10 are there: frames 7 and 10, and nobody in the others."""
    for number in (7, 10):
        (tmp_path / f"cam2_{number}.json").write_text(openpose_frame(100))
    assert np.flatnonzero(read_poses(tmp_path)[0].present[:, 0]).tolist() == [7, 10]


def test_openpose_zeros_are_missing(tmp_path):
    text = openpose_frame(100).replace("101.0, 99.0, 0.5", "0, 0, 0").replace("101, 99, 0.5", "0, 0, 0")
    (tmp_path / "x.json").write_text(text)
    assert read_poses(tmp_path / "x.json")[0].present[0].tolist() == [True, False] + [True] * 16


def test_openpose_with_an_unknown_number_of_joints_is_refused(tmp_path):
    (tmp_path / "x.json").write_text(openpose_frame(100, count=23))
    with pytest.raises(FormatError, match="15, 17, 18, 25, 26, 133"):
        read_poses(tmp_path / "x.json")


def test_body_25_and_25b_are_told_apart(make_poses, tmp_path):
    """The same standing person in both orders, with nothing in the file that says which."""
    standing = {
        "nose": (0, 10), "eye": (3, 8), "ear": (6, 10), "shoulder": (18, 30), "elbow": (24, 60), "wrist": (26, 90),
        "hip": (10, 90), "knee": (10, 130), "ankle": (10, 170), "big_toe": (12, 178), "small_toe": (15, 178),
        "heel": (10, 174), "neck": (0, 30), "pelvis": (0, 90), "upper_neck": (0, 22), "head_top": (0, 0),
    }  # fmt: skip
    for name in ("openpose25", "openpose25b"):
        values = []
        for joint in load_skeleton(name).joints:
            side, _, word = joint.partition("_") if joint.startswith(("left", "right")) else ("left", "", joint)
            x, y = standing[word]
            values += [300 + (x if side == "left" else -x), 100 + y, 1.0]
        (tmp_path / "x.json").write_text(json.dumps({"people": [{"pose_keypoints_2d": values}]}))
        assert read_poses(tmp_path / "x.json")[0].skeleton.name == name


def test_following_prefers_the_nearest_and_makes_newcomers_new():
    def at(x: float) -> Detection:
        return Detection(np.array([[x, 0.0], [x, 100.0]]), np.ones(2))

    assert follow([[at(0), at(200)], [at(190), at(10)], [at(20), at(600)], [], [at(180)]]) == [
        [0, 1], [1, 0], [0, 2], [], [1],
    ]  # fmt: skip


def test_alphapose_with_nested_and_repeated_idx(tmp_path):
    """Both people are called 0 in one frame, so they are followed by nearness."""
    def entry(frame: int, x: float, idx) -> dict:
        keypoints = [v for j in range(17) for v in (x + j, 3.0 * j, 1.7)]
        return {"image_id": f"{frame}.jpg", "keypoints": keypoints, "idx": idx, "score": 2.0}

    entries = [entry(0, 10, [0.0]), entry(0, 400, [[0.0], [1.0]]), entry(2, 405, 1.0), entry(2, 12, [0.0])]
    (tmp_path / "x.json").write_text(json.dumps(entries))
    people = read_poses(tmp_path / "x.json")
    assert {k: p.coords[[0, 2], 0, 0].tolist() for k, p in people.items()} == {0: [10, 12], 1: [400, 405]}
    assert len(people[0]) == 3 and people[0].confidence.max() == 1  # scores above 1 are 1


def test_coco_results_of_a_video(tmp_path):
    """Two people in consecutive images, listed in changing order; the third value is a score."""
    def entry(image: int, x: float) -> dict:
        keypoints = [v for j in range(17) for v in (x, 5.0 * j, 0.25)]
        return {"image_id": image, "category_id": 1, "keypoints": keypoints, "score": 1.0}

    (tmp_path / "x.json").write_text(json.dumps([entry(4, 10), entry(4, 300), entry(5, 302), entry(5, 11)]))
    people = read_poses(tmp_path / "x.json")
    assert {k: p.coords[4:, 0, 0].tolist() for k, p in people.items()} == {0: [10, 11], 1: [300, 302]}
    assert (people[0].confidence[4:] == 0.25).all() and not people[0].present[:4].any()


def test_coco_file_is_valid_and_keeps_occlusion(tmp_path):
    coco = load_skeleton("coco17")
    coords = np.full((2, 17, 2), np.nan)
    coords[0, :2] = [[10, 20], [30, 60]]
    visibility = np.zeros((2, 17), np.uint8)
    visibility[0, 1] = Visibility.OCCLUDED
    write_poses(tmp_path / "x.json", {0: PoseSequence(coco, coords, [0, 0.5], visibility=visibility)}, "coco")
    data = json.loads((tmp_path / "x.json").read_text())
    annotation = data["annotations"][0]
    assert annotation["keypoints"][:9] == [10, 20, 2, 30, 60, 1, 0, 0, 0] and annotation["num_keypoints"] == 2
    assert annotation["bbox"] == [10, 20, 20, 40] and annotation["area"] == 800
    assert data["categories"][0]["keypoints"] == list(coco.joints)
    assert [a["image_id"] for a in data["annotations"]] == [1] and len(data["images"]) == 2
    read = read_poses(tmp_path / "x.json")[0]
    assert read.visibility[0, :2].tolist() == [Visibility.VISIBLE, Visibility.OCCLUDED] and len(read) == 2


def test_native_needs_only_coords_and_joints(tmp_path):
    np.savez(tmp_path / "x.npz", coords=np.ones((3, 2, 3)), joints=np.array(["pelvis", "tail"]))
    poses = read_poses(tmp_path / "x.npz")[0]
    assert (poses.space, poses.unit, poses.skeleton.joints) == (Space.WORLD, "mm", ("pelvis", "tail"))
    assert np.allclose(poses.times, [0, 1 / 30, 2 / 30]) and (poses.confidence == 1).all()
    np.savez(tmp_path / "y.npz", coords=np.ones((2, 5, 17, 2)), joints=load_skeleton("coco17").joints, fps=50)
    people = read_poses(tmp_path / "y.npz")
    assert list(people) == [0, 1] and people[1].skeleton.name == "coco17" and people[1].times[1] == 0.02


def test_native_file_has_the_documented_keys(make_poses, tmp_path):
    poses = make_poses(4, "coco17", 2)
    write_poses(tmp_path / "x.npz", {0: poses})
    with np.load(tmp_path / "x.npz", allow_pickle=False) as data:
        assert data["coords"].shape == (4, 17, 2) and data["joints"][0] == "nose" and str(data["space"]) == "image"
        assert {"confidence", "times", "edges", "unit", "fps", "source", "parents", "persons"} <= set(data.files)
        assert data["edges"].tolist() == [list(bone) for bone in poses.skeleton.bones] and float(data["fps"]) == 25


def test_csv_of_a_spreadsheet_with_semicolons_and_no_times(tmp_path):
    (tmp_path / "x.csv").write_text("tail_x;tail_y;ear_x;ear_y\r\n1;2;3;4\r\n5;6;;\r\n")
    poses = read_poses(tmp_path / "x.csv")[0]
    assert poses.skeleton.joints == ("tail", "ear") and poses.coords[1, 0].tolist() == [5, 6]
    assert not poses.present[1, 1] and np.allclose(poses.times, [0, 1 / 30])


def test_long_csv_with_frames_only(tmp_path):
    (tmp_path / "x.csv").write_text("frame,joint,x,y\n0,tail,1,2\n0,ear,3,4\n3,tail,5,6\n")
    poses = read_poses(tmp_path / "x.csv")[0]
    assert poses.coords[0].tolist() == [[1, 2], [3, 4]] and np.allclose(poses.times, np.arange(4) / 30)
    assert poses.present[:, 0].tolist() == [True, False, False, True]
    (tmp_path / "x.csv").write_text("frame,joint,x,y\n0,tail,1,2\n0,tail,3,4\n")
    with pytest.raises(FormatError, match="twice"):
        read_poses(tmp_path / "x.csv")


def test_trc_with_commas_blank_cells_and_metres(tmp_path):
    facts = "PathFileType,4,(X/Y/Z),x\nDataRate,NumFrames,NumMarkers,Units\n50,2,2,m\n"
    text = facts + "Frame#,Time,C7,,,TIP,,,\n,,X1,Y1,Z1\n\n"
    (tmp_path / "x.trc").write_text(text + "1,0.0,1,2,3,,,\n2,0.02,1,2,3,4,5,6,,,\n")
    poses = read_poses(tmp_path / "x.trc")[0]
    assert poses.skeleton.joints == ("C7", "TIP") and poses.coords[0, 0].tolist() == [1000, 2000, 3000]
    assert not poses.present[0, 1] and poses.coords[1, 1].tolist() == [4000, 5000, 6000]


def c3d_bytes(processor: int, integers: bool) -> bytes:
    """Two points in two frames: (1, 2, 3) and missing, then (4, 5, 6) and (7, 8, 9); 100 Hz, cm, one analog value."""
    big = processor == 86
    word = struct.Struct(">H" if big else "<H").pack

    def real(value: float) -> bytes:
        if processor != 85:
            return struct.pack(">f" if big else "<f", value)
        low, high = struct.unpack("<HH", struct.pack("<f", value * 4))
        return struct.pack("<HH", high, low)

    scale = 0.5 if integers else -1.0
    header = bytes([2, 0x50]) + word(2) + word(1) + word(1) + word(2) + word(0) + real(scale) + word(4) + word(1)
    header += real(100.0)

    def parameter(group: int, name: bytes, body: bytes) -> bytes:
        return bytes([len(name), group]) + name + word(len(body) + 3) + body + b"\0"

    labels = bytes([0xFF, 2, 4, 2]) + b"LHIPRHIP"
    units = bytes([0xFF, 1, 2]) + b"cm"
    parameters = bytes([1, 0x50, 1, processor]) + bytes([5, 0xFF]) + b"POINT" + word(3) + b"\0"
    parameters += parameter(1, b"LABELS", labels) + parameter(1, b"UNITS", units) + bytes(2)
    frames = [[(1, 2, 3, 0), (0, 0, 0, -1)], [(4, 5, 6, 0), (7, 8, 9, 0)]]
    number = struct.Struct(">h" if big else "<h").pack
    data = b""
    for frame in frames:
        for *place, residual in frame:
            data += b"".join(number(int(v / scale)) if integers else real(v) for v in place)
            data += number(residual) if integers else real(residual)
        data += number(9) if integers else real(9)
    return header.ljust(512, b"\0") + parameters.ljust(1024, b"\0") + data.ljust(512, b"\0")


@pytest.mark.parametrize("integers", [False, True], ids=["floats", "integers"])
@pytest.mark.parametrize("processor", [84, 85, 86], ids=["Intel", "DEC", "MIPS"])
def test_c3d_of_all_processors(processor, integers, tmp_path):
    (tmp_path / "x.c3d").write_bytes(c3d_bytes(processor, integers))
    assert sniff_format(tmp_path / "x.c3d").name == "c3d"
    poses = read_poses(tmp_path / "x.c3d")[0]
    assert poses.skeleton.joints == ("LHIP", "RHIP") and poses.times.tolist() == [0, 0.01]
    assert poses.coords[0, 0].tolist() == [10, 20, 30] and not poses.present[0, 1]
    assert poses.coords[1].tolist() == [[40, 50, 60], [70, 80, 90]]


def test_names_are_recognised_whole_in_part_and_in_their_native_words():
    coco = load_skeleton("coco17")
    assert recognise(coco.joints) == coco
    assert recognise(load_skeleton("openpose25").natives).name == "openpose25"
    part = recognise(["RHip", "RAnkle", "Head", "Hip", "Neck"])  # Pose2Sim's words, which are Halpe's
    assert part.joints == ("right_hip", "right_ankle", "head_top", "pelvis", "neck")
    assert [part.joints[p] if p >= 0 else None for p in part.parents] == ["pelvis", "right_hip", "neck", None, "pelvis"]
    assert recognise(["a", " a ", ""]).joints == ("a", "a_2", "marker_3")
