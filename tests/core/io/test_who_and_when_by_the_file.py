"""What a file itself says of who is who and which frame it is goes before guesses, in whatever form it says it."""

import json

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from core.io.facts import assumed, remarks
from core.skeleton import load_skeleton

NAMES = load_skeleton("coco17").joints


def body(x: float) -> list[float]:
    """17 joints, all seen: x, y, v of each."""
    return [value for joint in range(17) for value in (x + 3 * (joint % 4), 50 + 9 * joint, 2)]


def coco(path, who, key="track_id", images=None, **more):
    """Two people change places half way of ten frames; ``who`` are their two identities."""
    annotations = []
    for t in range(10):
        for person in (0, 1):
            x = 100 + 300 * (person if t < 5 else 1 - person)
            said = who[person] if isinstance(who[person], dict) else {"person": who[person]}
            identity = {"attributes": said} if key == "attributes" else {key: who[person]}
            annotations.append({"id": len(annotations) + 1, "image_id": t + 1, "category_id": 1, "keypoints": body(x),
                                "num_keypoints": 17, **identity})  # fmt: skip
    images = images or [{"id": t + 1, "file_name": f"walk_{t:03d}.jpg", "width": 640, "height": 480} for t in range(10)]
    categories = [{"id": 1, "name": "person", "keypoints": NAMES, "skeleton": []}]
    path.write_text(json.dumps({"images": images, "annotations": annotations, "categories": categories, **more}))
    return path


@pytest.mark.parametrize(("key", "who"), [
    ("track_id", ("ann", "bob")), ("attributes", ("ann", "bob")), ("instance_id", ("7", "8")), ("person_id", (7, 8)),
    ("track_id", (0.0, 1.0)), ("track_id", (["4"], ["5"])), ("attributes", ({"object_id": 1}, {"object_id": 2})),
])  # fmt: skip
def test_people_are_who_the_file_says_by_number_or_name(tmp_path, key, who):
    people = read_poses(coco(tmp_path / "a.json", who, key))
    starts = [poses.coords[[0, 9], 0, 0].tolist() for poses in people.values()]
    assert starts == [[100, 400], [400, 100]] and "people" not in assumed(people[min(people)])
    if "ann" in who:
        assert [poses.source["subject"] for poses in people.values()] == ["ann", "bob"]


def test_names_of_people_come_back_in_what_is_written(tmp_path):
    people = read_poses(coco(tmp_path / "a.json", ("ann", "bob")))
    write_poses(tmp_path / "b.json", people, "coco")
    annotations = json.loads((tmp_path / "b.json").read_text())["annotations"]
    assert {annotation["track_id"] for annotation in annotations} == {"ann", "bob"}
    again = read_poses(tmp_path / "b.json")
    assert {i: poses.source["subject"] for i, poses in again.items()} == {0: "ann", 1: "bob"}


def test_a_name_without_end_is_cut(tmp_path):
    people = read_poses(coco(tmp_path / "a.json", ("x" * 100_000, "bob")))
    assert [len(poses.source["subject"]) for poses in people.values()] == [500, 3]


def test_names_of_annotations_tell_nobody(tmp_path):
    path = coco(tmp_path / "a.json", ("ann", "bob"))
    data = json.loads(path.read_text())
    for place, annotation in enumerate(data["annotations"]):
        annotation["track_id"] = f"uuid-{place}"
    path.write_text(json.dumps(data))
    people = read_poses(path)
    assert len(people) == 2 and "people" in assumed(people[0])


@pytest.mark.parametrize(("name", "first"), [("000001_mpii/{:06d}.jpg", 8), ("", 0)])
def test_numbers_that_begin_with_their_videos_keep_gaps(tmp_path, name, first):
    """PoseTrack labels every fourth frame; 1000001 stands before each number."""
    numbers = range(8, 48, 4)
    images = [{"id": t, "frame_id": 10000010000 + number, "file_name": name.format(number)}
              for t, number in enumerate(numbers, 1)]  # fmt: skip
    poses = read_poses(coco(tmp_path / "a.json", (0, 1), images=images))[0]
    assert np.flatnonzero(poses.present[:, 0]).tolist() == list(range(first, first + 40, 4))


@pytest.mark.parametrize("names", [("hammer", "worker"), ("tool", "figure"), ("hand", "person")])
def test_of_two_skeletons_the_body_is_read(tmp_path, names):
    path = coco(tmp_path / "a.json", (0, 1))
    data = json.loads(path.read_text())
    data["categories"] = [{"id": 2, "name": names[0], "keypoints": ["grip", "middle", "head"]},
                          {"id": 1, "name": names[1], "keypoints": NAMES}]  # fmt: skip
    data["annotations"] = [{"id": 100 + i, "image_id": 1 + i // 3, "category_id": 2, "keypoints": [1, 2, 2] * 3}
                           for i in range(30)] + data["annotations"]  # fmt: skip
    path.write_text(json.dumps(data))
    people = read_poses(path)
    assert len(people[0].skeleton) == 17 and any(names[0] in text for text in remarks(people[0]))


def openpose(folder, names, key="pose_keypoints_2d", who=None):
    folder.mkdir()
    for t, name in enumerate(names):
        numbers = [value for joint in range(25) for value in (100.0 + t, 50 + 9 * joint, 0.9)]
        person = {key: numbers} | ({"person_id": who} if who else {})
        (folder / name).write_text(json.dumps({"version": 1.3, "people": [person]}))
    return folder


@pytest.mark.parametrize("end", ["", "_keypoints"])
def test_names_that_are_times_are_the_times_of_poses(tmp_path, end):
    stamps = [1305031102.175, 1305031102.215, 1305031102.255, 1305031103.055]
    poses = read_poses(openpose(tmp_path / "a", [f"{stamp:.3f}{end}.json" for stamp in stamps]))[0]
    assert poses.times == pytest.approx([0, 0.04, 0.08, 0.88], abs=1e-6) and "fps" not in assumed(poses)
    assert poses.coords[:, 0, 0].tolist() == [100, 101, 102, 103]


@pytest.mark.parametrize("name", ["cam{}_{:03d}.json", "{1}_view{0}.json", "s{}-f{}_keypoints.json"])
def test_of_two_recordings_in_a_folder_one_is_read_and_the_other_named(tmp_path, name):
    names = [name.format(camera, frame) for frame in range(6) for camera in (1, 2)]
    poses = read_poses(openpose(tmp_path / "a", names))[0]
    assert len(poses) == 6 and poses.coords[:, 0, 0].tolist() == [100, 102, 104, 106, 108, 110]
    assert any("of other recordings" in text for text in remarks(poses))


def test_openposes_first_versions_are_read(tmp_path):
    assert len(read_poses(openpose(tmp_path / "a", ["a_0.json", "a_1.json"], "pose_keypoints"))[0]) == 2


@pytest.mark.parametrize("who", [[3], ["3"], 3, [[3]]])
def test_a_person_id_in_any_form_is_one(tmp_path, who):
    assert list(read_poses(openpose(tmp_path / "a", ["a_0.json", "a_1.json"], who=who))) == [3]


def test_a_track_in_text_is_one_in_mmposes_results(tmp_path):
    instances = [{"keypoints": [[x + j, 50 + 9 * j] for j in range(17)], "keypoint_scores": [0.9] * 17, "track_id": who}
                 for who, x in (("4", 400), ("2", 100))]  # fmt: skip
    info = [{"frame_id": 1, "instances": instances}, {"frame_id": 2, "instances": instances[::-1]}]
    (tmp_path / "a.json").write_text(json.dumps({"meta_info": {}, "instance_info": info}))
    assert {i: poses.coords[1, 0, 0] for i, poses in read_poses(tmp_path / "a.json").items()} == {2: 100, 4: 400}


TRACKS = """track,frame_idx,nose.x,nose.y,left_wrist.x,left_wrist.y
bob,0,400,50,410,80
ann,0,100,50,110,80
ann,1,101,50,111,80
bob,1,401,50,411,80
"""
POINTS = """frame_idx,node,x,y,track
0,nose,400,50,bob
0,nose,100,50,ann
1,nose,101,50,ann
1,nose,401,50,bob
"""
SLOTS = """frame_idx,inst0.track,inst0.nose.x,inst0.nose.y,inst1.track,inst1.nose.x,inst1.nose.y
0,bob,400,50,ann,100,50
1,ann,101,50,bob,401,50
"""


@pytest.mark.parametrize("text", [TRACKS, POINTS, SLOTS])
def test_tracks_of_sleaps_tables_are_people_by_name(tmp_path, text):
    (tmp_path / "a.csv").write_text(text)
    people = read_poses(tmp_path / "a.csv").values()
    found = {poses.source["subject"]: poses.coords[:, poses.skeleton.index("nose"), 0].tolist() for poses in people}
    assert found == {"bob": [400, 401], "ann": [100, 101]}


@pytest.mark.parametrize("name", ["person{}_{}_{}", "inst{}.{}.{}", "player{}:{}_{}"])
def test_people_side_by_side_in_a_table_are_people(tmp_path, name):
    joints = ("nose", "left_wrist", "right_wrist")
    header = ["frame", *(name.format(who, joint, axis) for who in (1, 2) for joint in joints for axis in "xy")]
    rows = [[t, *(100 * who + t + j for who in (1, 2) for j in range(6))] for t in range(3)]
    rows[1][7:] = [""] * 6  # the second is not there
    (tmp_path / "a.csv").write_text("\n".join(",".join(map(str, row)) for row in (header, *rows)) + "\n")
    people = list(read_poses(tmp_path / "a.csv").values())
    assert [poses.skeleton.joints for poses in people] == [joints] * 2
    assert [poses.coords[[0, 2], 0, 0].tolist() for poses in people] == [[100, 102], [200, 202]]
    assert people[1].present[:, 0].tolist() == [True, False, True]


def test_points_that_are_numbered_are_no_people(tmp_path):
    (tmp_path / "a.csv").write_text("frame,p1_x,p1_y,p2_x,p2_y\n0,1,2,3,4\n1,1,2,3,4\n")
    people = read_poses(tmp_path / "a.csv")
    assert list(people) == [0] and people[0].skeleton.joints == ("p1", "p2")


@pytest.mark.parametrize("mark", ["/", "\\"])
def test_of_several_videos_in_one_table_of_deeplabcut_the_first_is_read(tmp_path, mark):
    lines = ["scorer,s,s", "bodyparts,nose,nose", "coords,x,y"]
    lines += [mark.join(("labeled-data", video, f"img{7 * t:03d}.png")) + f",{x + t},5"
              for video, x in (("left", 10), ("right", 900)) for t in range(3)]  # fmt: skip
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
    poses = read_poses(tmp_path / "a.csv")[0]
    assert np.flatnonzero(poses.present[:, 0]).tolist() == [0, 7, 14] and poses.coords[14, 0, 0] == 12
    assert any("other videos (right)" in text for text in remarks(poses))


def test_parts_of_numbered_points_are_no_people(tmp_path):
    (tmp_path / "a.csv").write_text("frame,p1_left_x,p1_left_y,p2_left_x,p2_left_y\n0,1,2,3,4\n1,1,2,3,4\n")
    assert read_poses(tmp_path / "a.csv")[0].skeleton.joints == ("p1_left", "p2_left")
