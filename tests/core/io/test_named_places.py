"""Files that are wrong in one place: the message names the place, what must be there and what was; files that merely
look odd are read."""

import json

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, write_poses
from core.io.facts import ASSUMED, STATED, fact, remarks
from core.poses import Unit

JOINTS = 17
PLACES = [(200 + 5 * j, 100 + 15 * j) for j in range(JOINTS)]


def keypoints(shift=0.0, scale=(1, 1)):
    return [n for x, y in PLACES for n in ((x + shift) * scale[0], y * scale[1], 2)]


def coco(path, images, annotations, **more):
    category = {"id": 1, "name": "person", "keypoints": [f"k{j}" for j in range(JOINTS)], "skeleton": []}
    notes = [{"id": n, "category_id": 1, **one} for n, one in enumerate(annotations)]
    path.write_text(json.dumps({"images": images, "annotations": notes, "categories": [category], **more}))
    return path


IMAGES = [{"id": n, "file_name": f"a{n}.jpg", "width": 640, "height": 480} for n in range(3)]


@pytest.mark.parametrize(
    ("images", "annotation", "words"),
    [(IMAGES, {"image_id": 7, "keypoints": keypoints()}, "Annotation 0 .* image that is not listed.*image_id 7"),
     (IMAGES, {"keypoints": keypoints()}, r"Annotation 0 \(from 0\) .* has no image_id"),
     ([IMAGES[0], IMAGES[0]], {"image_id": 0, "keypoints": keypoints()}, "Two images .* the same id, got id 0"),
     ({"0": IMAGES[0]}, {"image_id": 0, "keypoints": keypoints()}, "The images of .* are no list"),
     ([{"file_name": "a"}], {"image_id": 0, "keypoints": keypoints()}, r"Image 0 \(from 0\) .* has no id"),
     (IMAGES, {"image_id": 0, "keypoints": ["a"] * 3 * JOINTS}, "annotation 0, .*'a' where a number")],
)  # fmt: skip
def test_coco_names_the_entry(tmp_path, images, annotation, words):
    with pytest.raises(FormatError, match=words):
        read_poses(coco(tmp_path / "a.json", images, [annotation]))


@pytest.mark.parametrize("named", [True, False])
def test_of_several_videos_in_a_coco_file_the_first_is_read(tmp_path, named):
    """Two videos of four frames with the same track: told by ``video_id``, or by the folders of their frames."""
    images = [{"id": 100 * v + n, "file_name": f"v{v}/img{n:03d}.jpg", **({"video_id": v} if named else {})}
              for v in (1, 2) for n in range(4)]  # fmt: skip
    notes = [{"image_id": i["id"], "track_id": 1, "keypoints": keypoints(i["id"])} for i in images]
    people = read_poses(coco(tmp_path / "a.json", images, notes))
    (poses,) = people.values()
    assert len(poses) == 4 and poses.coords[:, 0, 0].tolist() == [300, 301, 302, 303]
    assert any("1 other videos" in text and "4 images" in text for text in remarks(poses))
    write_poses(tmp_path / "b.json", people, "coco")
    written = json.loads((tmp_path / "b.json").read_text())
    assert written["images"] == images and len(written["annotations"]) == 8


@pytest.mark.parametrize("more", [{"info": {"fps": 50}}, {"videos": [{"id": 1, "fps": 50}]}])
def test_a_rate_that_coco_states_is_taken(tmp_path, more):
    notes = [{"image_id": n, "keypoints": keypoints(n)} for n in range(3)]
    (poses,) = read_poses(coco(tmp_path / "a.json", IMAGES, notes, **more)).values()
    assert poses.fps == pytest.approx(50) and fact(poses, "fps") == (50, STATED)


def test_parts_of_a_picture_whose_size_is_stated_become_pixels_and_it_is_said(tmp_path):
    notes = [{"image_id": n, "keypoints": keypoints(scale=(1 / 640, 1 / 480))} for n in range(3)]
    (poses,) = read_poses(coco(tmp_path / "a.json", IMAGES, notes)).values()
    assert poses.unit == Unit.PIXEL and poses.coords[0] == pytest.approx(np.array(PLACES), abs=1e-3)
    assert any("scaled by the picture's size" in text for text in remarks(poses))


TRC = (
    "PathFileType\t4\t(X/Y/Z)\ta.trc\nDataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n{}\n"
    "Frame#\tTime\tA\t\t\n\t\tX1\tY1\tZ1\n\n{}"
)


@pytest.mark.parametrize(
    ("head", "rows", "words"),
    [("50\t50\t1\t1\tmm", "1\t0\tabc\t2\t3\n", "no number in line 7, column 3.*'abc'"),
     ("50\t50\t1\tthree\tmm", "1\t0\t1\t2\t3\n", "line 3 of the TRC file, nummarkers.*'three'"),
     ("50\t50\t1\t1\tfurlong", "1\t0\t1\t2\t3\n", "unit 'furlong' is not known")],
)  # fmt: skip
def test_trc_names_line_and_column(tmp_path, head, rows, words):
    (tmp_path / "a.trc").write_text(TRC.format(head, rows))
    with pytest.raises(FormatError, match=words):
        read_poses(tmp_path / "a.trc")


def test_decimal_commas_and_columns_of_nobody_in_a_trc_file(tmp_path):
    (tmp_path / "a.trc").write_text(TRC.format("50\t50\t1\t1\tmm", "1\t0\t1,5\t2\t3\t77\n2\t0,02\t1\t2\t3\t78\n"))
    poses = read_poses(tmp_path / "a.trc")[0]
    assert poses.coords[0, 0].tolist() == [1.5, 2, 3] and poses.times.tolist() == [0, 0.02]
    assert "left out: 1 columns beyond those of the markers" in remarks(poses)


BVH = """HIERARCHY
ROOT Hips
{{
 OFFSET 0 0 0
 CHANNELS 3 Xposition Yposition Zposition
 End Site
 {{
  OFFSET 0 90 0
 }}
}}
MOTION
Frames: 2
Frame Time: {}
0 90 0
0 {} 0
"""


@pytest.mark.parametrize(
    ("time", "value", "words"),
    [("0", "90", "no usable Frame Time.*got 0"), ("-1", "90", "no usable Frame Time"),
     ("fast", "90", "no number in the BVH file's Frame Time.*'fast'"),
     ("0.02", "x9", "no number in frame 2 of the motion.*'x9'")],
)  # fmt: skip
def test_bvh_names_the_frame(tmp_path, time, value, words):
    (tmp_path / "a.bvh").write_text(BVH.format(time, value))
    with pytest.raises(FormatError, match=words):
        read_poses(tmp_path / "a.bvh")


def test_bvh_with_decimal_commas_is_read(tmp_path):
    (tmp_path / "a.bvh").write_text(BVH.format("0,02", "90,5"))
    assert read_poses(tmp_path / "a.bvh")[0].fps == pytest.approx(50)


def test_a_rate_that_bvh_cannot_have_is_doubted(tmp_path):
    """33 are milliseconds, where seconds must be."""
    (tmp_path / "a.bvh").write_text(BVH.format("33", "90"))
    assert any("its times may not be in seconds" in text for text in remarks(read_poses(tmp_path / "a.bvh")[0]))


def table(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def test_a_table_names_row_and_column(tmp_path):
    with pytest.raises(FormatError, match="no number in row 3, nose_y.*'hello'"):
        read_poses(table(tmp_path / "a.csv", "frame,nose_x,nose_y\n0,1,2\n1,1,hello\n"))


@pytest.mark.parametrize(
    ("before", "mark", "encoding"),
    [("# made by hand\n", ",", "utf-8"), ("sep=;\n", ";", "utf-8"), ("", "\t", "utf-16"), ("", ";", "cp1252")],
)
def test_tables_as_spreadsheets_write_them(tmp_path, before, mark, encoding):
    rows = ["frame,Fuß_x,Fuß_y,b_x,b_y", "0,10,20,50,60", "1,11,20,50,60"]
    text = before + "\n".join(rows).replace(",", mark) + "\n"
    poses = read_poses(table(tmp_path / "a.csv", text, encoding))[0]
    assert poses.skeleton.joints == ("Fuß", "b") and poses.coords[1, 0].tolist() == [11, 20]


@pytest.mark.parametrize(("unit", "scale"), [("cm", 10), ("m", 1000), ("mm", 1), ("in", 25.4)])
def test_the_unit_that_a_table_states_is_obeyed(tmp_path, unit, scale):
    rows = "".join(f"{t},{unit},0,{1700 / scale},0,0,{900 / scale},0\n" for t in (0, 0.1))
    path = table(tmp_path / "a.csv", f"time,unit,head_x,head_y,head_z,pelvis_x,pelvis_y,pelvis_z\n{rows}")
    poses = read_poses(path)[0]
    assert poses.coords[0, 0].tolist() == pytest.approx([0, 1700, 0]) and fact(poses, "unit") == (unit, STATED)


def test_a_unit_that_is_none_is_named(tmp_path):
    with pytest.raises(FormatError, match="unit 'parsec' is not known"):
        read_poses(table(tmp_path / "a.csv", "time,unit,a_x,a_y,a_z\n0,parsec,1,2,3\n"))


def test_people_of_one_table_are_in_one_unit(tmp_path):
    """The second is seen by a forearm alone, which by itself could be centimetres."""
    rows = "".join(f"{p},{t},0,{y},0,0,{z},0\n" for p, y, z in ((0, 1700, 900), (1, 1000, 900)) for t in (0, 1))
    people = read_poses(table(tmp_path / "a.csv", f"person,frame,a_x,a_y,a_z,b_x,b_y,b_z\n{rows}"))
    assert {fact(p, "unit") for p in people.values()} == {("mm", ASSUMED)}
    assert people[1].coords[0, 0, 1] == pytest.approx(1000)


def test_other_json_in_a_folder_of_openpose_is_named(tmp_path):
    person = {"pose_keypoints_2d": [n for j in range(25) for n in (100 + j, 50 + 7 * j, 1)]}
    for number in range(2):
        (tmp_path / f"a_{number:012d}_keypoints.json").write_text(json.dumps({"people": [person]}))
    (tmp_path / "notes.json").write_text('{"a": 1}')
    poses = read_poses(tmp_path)[0]
    assert len(poses) == 2 and "left out: notes.json, without people" in remarks(poses)


def test_markers_of_a_speck_are_doubted(tmp_path):
    """Metres that a file calls millimetres: three joints within 2 mm."""
    rows = "".join(f"{time},mm,0,1.7,0,0,0.9,0\n" for time in (0, 1))
    (tmp_path / "a.csv").write_text(f"time,unit,a_x,a_y,a_z,b_x,b_y,b_z\n{rows}")
    assert any("the unit may be another" in text for text in remarks(read_poses(tmp_path / "a.csv")[0]))


def test_poses_without_any_place_are_doubted(tmp_path):
    (tmp_path / "a.csv").write_text("time,a_x,a_y,b_x,b_y\n0,,,,\n1,,,,\n")
    assert "no joint has a place in any frame" in remarks(read_poses(tmp_path / "a.csv")[0])
