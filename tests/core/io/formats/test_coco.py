"""A COCO file that was read is written as it was, wherever the joints are as they were."""

import json
from pathlib import Path

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.io.facts import remarks_of
from core.poses import PoseSequence
from core.skeleton import load_skeleton

CASES = Path(__file__).parents[3] / "data" / "interop"
JOINTS = list(load_skeleton("coco17").joints)


def keypoints(x: float, v: int = 2) -> list:
    return [value for j in range(17) for value in ((x + j, 50.25 + j, v) if v else (0, 0, 0))]


def whole_file() -> dict:
    """Two stills, two categories of the same joints, one of others, a crowd as RLE, someone without joints."""
    person = {"category_id": 1, "iscrowd": 0, "segmentation": [[1, 2, 3, 4, 5]], "area": 1234.5, "bbox": [9, 8, 7, 6]}
    return {
        "info": {"year": 2014, "contributor": "somebody"},
        "licenses": [{"id": 4, "url": "http://x"}],
        "categories": [
            {"id": 1, "name": "person", "keypoints": JOINTS, "skeleton": [[16, 14]]},
            {"id": 5, "name": "cyclist", "keypoints": JOINTS, "skeleton": []},
            {"id": 9, "name": "hand", "keypoints": ["wrist", "thumb"], "skeleton": []},
        ],
        "images": [
            {"id": 785, "file_name": "000000000785.jpg", "width": 640, "height": 425, "license": 4, "date": "2013"},
            {"id": 40083, "file_name": "000000040083.jpg", "width": 333, "height": 500},
        ],
        "annotations": [
            {"id": 442, "image_id": 785, "keypoints": keypoints(100.1), "num_keypoints": 17, **person},
            {"id": 7, "image_id": 40083, "keypoints": keypoints(1, 1), "num_keypoints": 17, **person, "category_id": 5},
            {"id": 8, "image_id": 40083, "keypoints": keypoints(0, 0), "num_keypoints": 0, **person, "iscrowd": 1,
             "segmentation": {"size": [500, 333], "counts": "0PP\\9"}},
            {"id": 9, "image_id": 785, "category_id": 9, "keypoints": [1, 2, 2, 3, 4, 2], "bbox": [0, 0, 1, 1]},
            {"id": 6, "image_id": 785, "keypoints": keypoints(300), "num_keypoints": 17, **person},
        ],
    }  # fmt: skip


def test_what_was_read_is_written_as_it_was(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(whole_file()))
    people = read_poses(tmp_path / "a.json")
    write_poses(tmp_path / "b.json", people, "coco")
    written = json.loads((tmp_path / "b.json").read_text())
    written["info"].pop("posewright")  # how people are numbered: the file did not say who is who
    assert written == whole_file()
    assert remarks_of(people.values())[1:] == [
        "left out: 1 annotations of the category 'hand'", "left out: 1 people without keypoints"
    ]  # fmt: skip


def test_only_joints_that_moved_change(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(whole_file()))
    people = read_poses(tmp_path / "a.json")
    coords = people[0].coords.copy()
    coords[0, 3] += 5.5
    people[0] = people[0].replace(coords=coords)
    write_poses(tmp_path / "b.json", people, "coco")
    expected, written = whole_file(), json.loads((tmp_path / "b.json").read_text())
    moved = written["annotations"][0]["keypoints"][9:12]
    assert moved == pytest.approx([108.6, 58.75, 2], abs=1e-4)
    expected["annotations"][0]["keypoints"][9:12] = moved
    assert written["annotations"] == expected["annotations"] and written["images"] == expected["images"]


def test_people_of_ours_are_numbered_from_1_and_read_from_0(make_poses, tmp_path):
    write_poses(tmp_path / "a.json", {0: make_poses(4, "coco17", 2), 3: make_poses(4, "coco17", 2)}, "coco")
    data = json.loads((tmp_path / "a.json").read_text())
    assert {one["track_id"] for one in data["annotations"]} == {1, 4}
    assert list(read_poses(tmp_path / "a.json")) == [0, 3]


def test_who_is_who_of_a_file_is_kept(tmp_path):
    data = whole_file() | {"info": {}}
    for number, annotation in enumerate(data["annotations"], 5):
        annotation["track_id"] = number
    (tmp_path / "a.json").write_text(json.dumps(data))
    people = read_poses(tmp_path / "a.json")
    assert list(people) == [5, 6, 9]
    write_poses(tmp_path / "b.json", people, "coco")
    assert json.loads((tmp_path / "b.json").read_text()) == data


def test_the_17_joints_whatever_the_skeleton(make_poses, tmp_path):
    poses = make_poses(3, "halpe26", 2)
    write_poses(tmp_path / "a.json", {0: poses}, "coco17")
    read = read_poses(tmp_path / "a.json")[0]
    assert read.skeleton.name == "coco17"
    wrist = [p.coords[:, p.skeleton.index("left_wrist")] for p in (poses, read)]
    assert np.abs(wrist[0] - wrist[1]).max() < 1e-3


def test_results_are_scored_by_the_joints_that_are_there(tmp_path):
    coords = np.full((2, 17, 2), np.nan)
    coords[1, :4] = 10
    confidence = np.full((2, 17), 0.25)
    confidence[1, 0] = 0.75
    poses = PoseSequence(load_skeleton("coco17"), coords, [0, 0.04], confidence)
    write_poses(tmp_path / "a.json", {0: poses}, "coco-results")
    (entry,) = json.loads((tmp_path / "a.json").read_text())
    assert (entry["image_id"], entry["category_id"], entry["score"]) == (2, 1, 0.375)
    assert entry["keypoints"][:6] == [10, 10, 0.75, 10, 10, 0.25] and entry["keypoints"][12:] == [0] * 39


def test_the_file_with_three_categories_comes_back_whole(tmp_path):
    """Two of its categories have keypoints; segments are run lengths."""
    people = read_poses(CASES / "coco_multicat.json")
    write_poses(tmp_path / "b.json", people, "coco")
    read, written = (json.loads(path.read_text()) for path in (CASES / "coco_multicat.json", tmp_path / "b.json"))
    assert written["categories"] == read["categories"] and written["images"] == read["images"]
    for one in written["annotations"]:
        one.pop("track_id", None)  # images in a row are a video: now it is said who is who
    assert written["annotations"] == read["annotations"]
