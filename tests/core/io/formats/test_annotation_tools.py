"""CVAT, VGG Image Annotator and Kinovea: what people click, read with who, which joint and which frame."""

import json

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, sniff_format
from core.io.facts import Said, remarks
from core.poses import Visibility

SVG = (
    '&lt;line data-type="edge" data-node-from="1" data-node-to="2"&gt;&lt;/line&gt;&lt;circle data-node-id="1" '
    'data-label-name="hip"&gt;&lt;/circle&gt;&lt;circle data-node-id="2" data-label-name="knee"&gt;&lt;/circle&gt;'
)


def test_a_skeleton_track_of_cvat_is_a_person_with_bones(tmp_path):
    def frame(number, x, outside=0):
        hip = f'<points label="hip" outside="0" occluded="1" points="{x},5"/>'
        knee = f'<points label="knee" outside="{outside}" occluded="0" points="{x},9"/>'
        return f'<skeleton frame="{number}" keyframe="1">{hip}{knee}</skeleton>'

    track = '<track id="{}" label="cow">{}</track>'
    tracks = track.format(3, frame(2, 1.5) + frame(4, 2.5, outside=1)) + track.format(7, frame(2, 30))
    box = '<track id="9" label="box"><box frame="1"/></track>'
    meta = f"<meta><task><labels><label><svg>{SVG}</svg></label></labels></task></meta>"
    (tmp_path / "a.xml").write_text(f"<?xml version='1.0'?>\n<annotations>{meta}{tracks}{box}</annotations>")
    people = read_poses(tmp_path / "a.xml")
    first = people[0]
    assert [p.source["subject"] for p in people.values()] == ["cow 3", "cow 7"] and len(first) == 5
    assert first.skeleton.joints == ("hip", "knee") and first.skeleton.bones == ((0, 1),)
    assert first.coords[2].tolist() == [[1.5, 5], [1.5, 9]] and not first.present[[0, 1, 3]].any()
    assert first.present[4].tolist() == [True, False]
    assert first.visibility[2].tolist() == [Visibility.OCCLUDED, Visibility.VISIBLE]
    assert "left out: shapes of the kind box" in remarks(first)


def test_a_real_export_of_cvat(shared_data):
    """Frames 10, 13 and 16; joint 3 is outside from 13 on."""
    poses = read_poses(shared_data("samples/pose/cvat/cvat_video_skeleton.xml"))[0]
    assert poses.skeleton.joints == ("1", "2", "3", "4") and set(poses.skeleton.bones) == {(2, 1), (0, 3)}
    assert np.flatnonzero(poses.present.any(axis=1)).tolist() == [10, 13, 16]
    assert poses.coords[10, 2] == pytest.approx([83.27, 106.61]) and not poses.present[13, 2]


def test_pictures_of_cvat_have_people_by_attribute(tmp_path):
    def skeleton(who, x):
        return (f'<skeleton label="p"><points label="nose" points="{x},2" occluded="0" outside="0"/>'
                f'<attribute name="track_id">{who}</attribute></skeleton>')  # fmt: skip

    images = "".join(f'<image id="{n}" name="img_{n:03d}.png">{skeleton("b", n)}{skeleton("a", 50 + n)}</image>'
                     for n in (1, 3))  # fmt: skip
    (tmp_path / "a.xml").write_text(f"<annotations>{images}</annotations>")
    people = {p.source["subject"]: p for p in read_poses(tmp_path / "a.xml").values()}
    assert people["a"].coords[3, 0].tolist() == [53, 2] and people["b"].coords[1, 0].tolist() == [1, 2]


def test_entities_and_exports_without_points_are_refused(tmp_path):
    (tmp_path / "a.xml").write_text('<?xml version="1.0"?><annotations><!ENTITY a "b"></annotations>')
    with pytest.raises(FormatError, match="declares entities"):
        read_poses(tmp_path / "a.xml")
    (tmp_path / "b.xml").write_text('<annotations><image id="0" name="a"><box/></image></annotations>')
    with pytest.raises(FormatError, match="no skeletons and no points, got box"):
        read_poses(tmp_path / "b.xml")


def region(joint, x, y, person="1", shape="point"):
    attributes = {"person": person, "keypoint": joint}
    return {"shape_attributes": {"name": shape, "cx": x, "cy": y}, "region_attributes": attributes}


def test_via_as_json_and_csv_says_the_same(tmp_path):
    rect = region("x", 1, 1, shape="rect")
    pictures = {
        f"k{n}": {"filename": f"f{n}.jpg", "regions": [
            region("nose", 10 + n, 20), region("tail", 30, 40 + n), region("nose", 99, 98, "2"), rect]}
        for n in (0, 2)
    }  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps({"_via_settings": {}, "_via_img_metadata": pictures}))
    lines = ["filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes"]
    for picture in pictures.values():
        for place, one in enumerate(picture["regions"]):
            cells = [json.dumps(one[name]).replace('"', '""') for name in ("shape_attributes", "region_attributes")]
            lines.append(f'{picture["filename"]},1,"{{}}",4,{place},"{cells[0]}","{cells[1]}"')
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
    for name in ("a.json", "a.csv"):
        people = read_poses(tmp_path / name)
        assert sniff_format(tmp_path / name).name == "via" and list(people) == [0, 1]
        assert people[0].coords[2].tolist() == [[12, 20], [30, 42]] and people[1].coords[0, 0].tolist() == [99, 98]
        assert not people[0].present[1].any() and "left out: regions of the shape rect" in remarks(people[0])


ATTRIBUTES = {
    "1": {"aname": "Keypoint", "anchor_id": "FILE1_Z1_XY1", "type": 4, "options": {"0": "nose", "1": "tail"},
          "default_option_id": "0"},
    "2": {"aname": "Person", "anchor_id": "FILE1_Z1_XY1", "type": 1, "options": {}, "default_option_id": ""},
}  # fmt: skip


def via3(*rows, attribute=ATTRIBUTES, files=("walk.mp4",), kind=4) -> dict:
    """A project as version 3 saves it, its keys in the order of ``_via_data.js``; rows are (view, z, xy, av)."""
    ids = [str(n) for n in range(1, len(files) + 1)]
    project = {"pid": "__VIA_PROJECT_ID__", "rev": "__VIA_PROJECT_REV_ID__", "rev_timestamp": "0", "pname": "p",
               "data_format_version": "3.1.1", "creator": "VGG Image Annotator", "vid_list": ids}  # fmt: skip
    listed = zip(ids, files, strict=True)
    return {
        "project": project, "config": {"file": {"loc_prefix": {"1": "", "2": ""}}}, "attribute": attribute,
        "file": {i: {"fid": i, "fname": name, "type": kind, "loc": 1, "src": ""} for i, name in listed},
        "metadata": {f"{row[0]}_{n:08d}": dict(zip(("vid", "flg", "z", "xy", "av"), (row[0], 0, *row[1:]), strict=True))
                     for n, row in enumerate(rows)},
        "view": {i: {"fid_list": [i]} for i in ids},
    }  # fmt: skip


def test_points_of_a_video_of_via_3_have_its_seconds(tmp_path):
    rows = [("1", [0.52], [1, 10.5, 20], {"1": "0", "2": "a"}), ("1", [0.52], [1, 30, 40], {"1": "1", "2": "a"}),
            ("1", [1.2], [1, 11, 21], {"1": "_DEFAULT", "2": "a"}), ("1", [1.2], [1, 99, 98], {"1": "0", "2": "b"}),
            ("1", [1, 2], [], {"1": "0"}), ("1", [1.2], [2, 1, 1, 5, 5], {})]  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps(via3(*rows)))
    people = read_poses(tmp_path / "a.json")
    first, second = people.values()
    assert sniff_format(tmp_path / "a.json").name == "via" and first.source["subject"] == "a"
    assert first.skeleton.joints == ("nose", "tail") and first.times.tolist() == [0.52, 1.2]
    assert first.coords[0].tolist() == [[10.5, 20], [30, 40]] and first.coords[1, 0].tolist() == [11, 21]
    assert first.present.tolist() == [[True, True], [True, False]] and second.coords[1, 0].tolist() == [99, 98]
    assert [text for text in remarks(first) if "frames/s" in text] == []
    assert "left out: regions of the shape rect" in remarks(first)


def test_pictures_of_via_3_are_frames_and_nameless_points_are_counted(tmp_path):
    rows = [("1", [], [1, 5, 6], {}), ("1", [], [1, 7, 8], {}), ("2", [], [1, 9, 10], {})]
    project = via3(*rows, files=("img_002.png", "img_004.png"), kind=2)
    (tmp_path / "a.json").write_text(json.dumps(project))
    poses = read_poses(tmp_path / "a.json")[0]
    assert poses.skeleton.joints == ("point 1", "point 2") and len(poses) == 5
    assert poses.coords[2].tolist() == [[5, 6], [7, 8]] and poses.coords[4, 0].tolist() == [9, 10]
    assert poses.present.sum() == 3 and any("numbered in the order" in text for text in remarks(poses))


def test_a_table_of_via_3_says_what_its_project_says(tmp_path):
    rows = [("1", [0.52], [1, 10.5, 20], {"1": "0"}), ("1", [1.2], [1, 30, 40], {"1": "1"}), ("1", [1], [7, 1, 2], {})]
    (tmp_path / "a.json").write_text(json.dumps(via3(*rows)))

    def cell(value):
        text = json.dumps(value).replace('"', '""')
        return f'"{text}"'

    lines = [
        "# Exported using VGG Image Annotator (http://www.robots.ox.ac.uk/~vgg/software/via)",
        "# ATTRIBUTE = " + json.dumps(ATTRIBUTES),
        "# CSV_HEADER = metadata_id,file_list,flags,temporal_coordinates,spatial_coordinates,metadata",
    ]
    for n, (_, *values) in enumerate(rows):
        lines.append(f'"1_{n}",{cell(["walk.mp4"])},0,' + ",".join(map(cell, values)))
    (tmp_path / "a.csv").write_text("\n".join(lines))
    project, table = (read_poses(tmp_path / name)[0] for name in ("a.json", "a.csv"))
    assert sniff_format(tmp_path / "a.csv").name == "via" and table.skeleton == project.skeleton
    np.testing.assert_array_equal(table.coords, project.coords)
    np.testing.assert_array_equal(table.times, project.times)
    assert table.source["dropped"] == project.source["dropped"] == ["regions of the shape polygon"]


def test_points_in_other_files_than_the_video_are_named(tmp_path):
    rows = [("1", [0.5], [1, 1, 2], {}), ("1", [0.6], [1, 3, 4], {}), ("2", [0.5], [1, 5, 6], {})]
    (tmp_path / "a.json").write_text(json.dumps(via3(*rows, files=("a.mp4", "b.mp4"))))
    poses = read_poses(tmp_path / "a.json")[0]
    assert poses.coords[:, 0].tolist() == [[1, 2], [3, 4]] and "left out: points in b.mp4: 1" in remarks(poses)


@pytest.mark.parametrize(
    "row",
    [
        ("9", [0.5], [1, 1, 2], {}),
        ("1", [0.5], [1, 1], {}),
        ("1", "x", [1, 1, 2], {}),
        ("1", [-3], [1, 1, 2], {}),
    ],
)
def test_mistakes_in_via_3_are_told_in_a_sentence(tmp_path, row):
    (tmp_path / "a.json").write_text(json.dumps(via3(row)))
    with pytest.raises(FormatError, match="There is a mistake in the metadata|names frames that no video has"):
        read_poses(tmp_path / "a.json")


def test_trajectories_of_kinovea_are_joints(tmp_path):
    def track(name, begin, points):
        listed = "".join(f'<TrackPoint UserX="1">{x};{y};{t}</TrackPoint>' for x, y, t in points)
        return (f'<Track name="{name}"><TimePosition>{begin}</TimePosition><TrackPointList>{listed}</TrackPointList>'
                "</Track>")  # fmt: skip

    tracks = track("knee", 200, [(5, 6, 200), (7, 8, 300)]) + track("ankle", 300, [(1, 2, 0), (3, 4, 100)])
    (tmp_path / "a.kva").write_text(
        '<?xml version="1.0" encoding="utf-8"?><KinoveaVideoAnalysis><AverageTimeStampsPerFrame>100'
        f"</AverageTimeStampsPerFrame><FirstTimeStamp>0</FirstTimeStamp><Tracks>{tracks}</Tracks></KinoveaVideoAnalysis>"
    )
    poses = read_poses(tmp_path / "a.kva")[0]
    assert poses.skeleton.joints == ("knee", "ankle") and len(poses) == 5
    assert poses.coords[2, 0].tolist() == [5, 6] and poses.coords[4, 1].tolist() == [3, 4]  # its stamps are relative
    assert poses.present.sum(axis=0).tolist() == [2, 2]


def test_a_real_kva_of_angles_alone_is_named(shared_data):
    with pytest.raises(FormatError, match="no trajectories.*drawings: Angle"):
        read_poses(shared_data("samples/pose/kinovea/simple.kva"))


def test_exported_trajectories_of_kinovea(tmp_path):
    """Kinovea counts y upwards from where its axes cross."""
    rows = "0:00:00:00 320.5 240\n0:00:00:04 321 239\n"
    (tmp_path / "a.txt").write_text(f"#Kinovea Trajectory data export\n#T X Y\n{rows}")
    (tmp_path / "b.csv").write_text("Time (ms);knee X (px);knee Y (px)\n0;320,5;240\n0,04;321;239\n")
    (tmp_path / "c.csv").write_text('"Time","knee/0/X","knee/0/Y"\n"0","320.5","240"\n"0.04","321","239"\n')
    (tmp_path / "d.csv").write_text('"Time (ms)","X (px)","Y (px)"\n"0","320.5","240"\n"40","321","239"\n')
    for name in ("a.txt", "b.csv", "c.csv", "d.csv"):
        poses = read_poses(tmp_path / name)[0]
        assert sniff_format(tmp_path / name).name == "kinovea-table"
        np.testing.assert_allclose(poses.coords[:, 0], [[320.5, -240], [321, -239]])
        assert any("axes cross" in text for text in remarks(poses))
    assert read_poses(tmp_path / "a.txt")[0].times == pytest.approx([0, 0.04])
    assert [read_poses(tmp_path / f"{n}.csv")[0].skeleton.joints[0] for n in "bcd"] == ["knee", "knee", "trajectory"]
    placed = read_poses(tmp_path / "a.txt", said=Said(size=(640, 480)))[0]
    np.testing.assert_allclose(placed.coords[:, 0], [[640.5, 0], [641, 1]])


def test_trajectories_of_kinovea_one_below_the_other_are_joints(tmp_path):
    """Each from its own first time on, in numbers with commas."""
    knee, hip = ["0.000 77,20 -21,97 ", "0.008 72,19 -25,96 "], ["0.008 214,79 269,23 ", "0.016 210,79 268,24 "]
    text = ["#Kinovea Trajectory data export", "#T X Y", "", "# knee left", *knee, "", "# hip", *hip, ""]
    (tmp_path / "a.txt").write_text("\n".join(text))
    poses = read_poses(tmp_path / "a.txt")[0]
    assert poses.skeleton.joints == ("knee left", "hip") and poses.times == pytest.approx([0, 0.008, 0.016])
    assert poses.present.tolist() == [[True, False], [True, True], [False, True]]
    np.testing.assert_allclose(poses.coords[1], [[72.19, 25.96], [214.79, -269.23]], rtol=1e-6)
    (tmp_path / "a.txt").write_text("\n".join(text[:4] + ["0.1 2"]))
    with pytest.raises(FormatError, match="mistake in line 5"):
        read_poses(tmp_path / "a.txt")
