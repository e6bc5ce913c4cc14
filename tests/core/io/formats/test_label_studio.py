"""Label Studio: percent of pictures, people by their rectangles."""

import json

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, sniff_format, write_poses
from core.io.facts import remarks
from tests.core.io.peers import peer


def point(label, x, y, parent="", kind="keypointlabels"):
    value = {"x": x, "y": y, "width": 0.2, kind: [label]}
    row = {"id": f"{parent}{label}", "type": kind, "value": value, "original_width": 200, "original_height": 100}
    return row | ({"parentID": parent} if parent else {})


def test_a_real_export_is_one_person_in_pixels(shared_data):
    poses = read_poses(shared_data("samples/pose/label_studio/data_keypoints.json"))[0]
    assert len(poses) == 2 and "nose" in poses.skeleton.joints
    nose = poses.coords[1, poses.skeleton.index("nose")]  # image1.jpg
    assert nose == pytest.approx([64.4444444 / 100 * 216 - 0.5, 39.2907801 / 100 * 174 - 0.5], abs=1e-4)
    assert (poses.source["width"], poses.source["height"]) == (216, 174)


def test_people_of_a_picture_are_told_by_their_rectangles_and_relations(tmp_path):
    box = [{"id": name, "type": "rectanglelabels", "original_width": 200, "original_height": 100, "value": {}}
           for name in ("A", "B")]  # fmt: skip
    loose = point("tail", 50, 50)
    link = {"type": "relation", "from_id": loose["id"], "to_id": "B"}
    results = [*box, point("nose", 10, 20, "A"), point("nose", 60, 20, "B"), loose, link]
    results.append(point("x", 1, 1, kind="brushlabels"))
    tasks = [{"data": {"image": f"img_{n:03d}.jpg"}, "annotations": [{"result": results}]} for n in (4, 6)]
    (tmp_path / "a.json").write_text(json.dumps(tasks))
    people = read_poses(tmp_path / "a.json")
    noses = sorted(float(p.coords[4, p.skeleton.index("nose"), 0]) for p in people.values())
    assert noses == pytest.approx([19.5, 119.5]) and {len(p) for p in people.values()} == {7}
    assert sum(int(p.present[4, p.skeleton.index("tail")]) for p in people.values()) == 1
    assert not any(p.present[5].any() for p in people.values())  # there is no picture 5
    assert "left out: results of the type brushlabels" in remarks(people[0])


def test_ours_comes_back_and_sleap_io_reads_it(make_poses, tmp_path):
    written = {0: make_poses(4, "coco17", 2), 1: make_poses(4, "coco17", 2, seed=5)}
    size = {"width": 1920, "height": 1080}
    written = {i: p.replace(coords=p.coords + 700 * i, source=size) for i, p in written.items()}
    write_poses(tmp_path / "a.json", written, "label-studio")
    read = read_poses(tmp_path / "a.json")
    assert sniff_format(tmp_path / "a.json").name == "label-studio" and len(read) == 2
    for person, poses in read.items():
        np.testing.assert_allclose(poses.coords, written[person].coords, atol=1e-3)
        assert poses.skeleton.joints == written[person].skeleton.joints
    labels = peer("sleap_io").load_labelstudio(str(tmp_path / "a.json"))
    assert len(labels) == 4 and labels[3].frame_idx == 3
    order = [labels.skeleton.node_names.index(joint) for joint in written[0].skeleton.joints]
    for person, one in enumerate(labels[2].instances):  # which counts from the corner of the first pixel
        np.testing.assert_allclose(one.numpy()[order] - 0.5, written[person].coords[2], atol=1e-3)


def test_an_export_without_keypoints_is_named(tmp_path):
    tasks = [{"annotations": [{"result": [point("cat", 1, 2, kind="choices")]}]}]
    (tmp_path / "a.json").write_text(json.dumps(tasks))
    with pytest.raises(FormatError, match="has no keypoints, expected labels of the type keypointlabels"):
        read_poses(tmp_path / "a.json")
