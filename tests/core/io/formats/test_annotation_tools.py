"""CVAT, VGG Image Annotator and Kinovea: what people click, read with who, which joint and which frame."""

import json

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, sniff_format
from core.io.facts import remarks
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
    rows = "0:00:00:00 320.5 240\n0:00:00:04 321 239\n"
    (tmp_path / "a.txt").write_text(f"#Kinovea Trajectory data export\n#T X Y\n{rows}")
    (tmp_path / "b.csv").write_text("Time (ms);knee X (px);knee Y (px)\n0;320,5;240\n0,04;321;239\n")
    for name in ("a.txt", "b.csv"):
        poses = read_poses(tmp_path / name)[0]
        np.testing.assert_allclose(poses.coords[:, 0], [[320.5, 240], [321, 239]])
    assert read_poses(tmp_path / "a.txt")[0].times == pytest.approx([0, 0.04])
