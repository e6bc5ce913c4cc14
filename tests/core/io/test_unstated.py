"""Files of other programs that leave something open, hold more than is read, or say what cannot be: what is said of
them. Each is written here, by hand."""

import json

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses
from core.io.facts import ASSUMED, Said, assumed, assumed_of, fact, remarks
from core.skeleton import load_skeleton

JOINTS = load_skeleton("coco17").joints


@pytest.fixture
def person():
    """(17, 3) millimetres, y up: a person of 1.7 m, more or less."""
    return np.stack([np.linspace(-300, 300, 17), np.linspace(1700, 0, 17), np.zeros(17)], axis=1)


def test_arrays_without_names_are_numbered_joints_until_they_are_named(tmp_path, person):
    np.savez(tmp_path / "a.npz", coords=np.stack([person[:, [0, 2, 1]] / 1000] * 6), forces=np.zeros(3))
    poses = read_poses(tmp_path / "a.npz")[0]
    assert poses.skeleton.joints[:2] == ("joint_1", "joint_2")
    assert assumed_of([poses]) == "30 frames/s, joints of numbered joints, y up, unit m"
    assert "left out: the arrays forces" in remarks(poses)
    named = read_poses(tmp_path / "a.npz", said=Said(skeleton=load_skeleton("coco17"), up="z", unit="m", fps=50))[0]
    assert named.skeleton.joints == JOINTS and not assumed(named)
    assert named.coords[0, 0].tolist() == pytest.approx([-300, 1700, 0])


def alphapose(path, person, **ids):
    entries = [
        {"image_id": f"{t}.jpg", "category_id": 1, "score": 1.0, **{name: own + who for name, own in ids.items()},
         "keypoints": np.c_[person[:, :2] + [900 * who + t, 0], np.ones(17)].ravel().tolist()}
        for t in range(4) for who in ((0, 1) if t % 2 else (1, 0))
    ]  # fmt: skip
    path.write_text(json.dumps(entries))
    return read_poses(path)


def test_people_whom_a_file_does_not_tell_apart_are_assumed(tmp_path, person):
    found = alphapose(tmp_path / "a.json", person)
    assert len(found) == 2 and all(fact(p, "people") == ("followed by nearness", ASSUMED) for p in found.values())
    assert any("who is who is not stated" in text for text in remarks(found[0]))


def test_people_whom_a_file_tells_apart_are_not(tmp_path, person):
    found = alphapose(tmp_path / "a.json", person, idx=5)
    assert list(found) == [5, 6] and not any("people" in assumed(p) for p in found.values())


@pytest.mark.parametrize("layout", ["wide", "long"])
def test_people_with_names_are_people(tmp_path, layout):
    wide = "person,frame,a_x,a_y,b_x,b_y\nBert,0,50,60,70,88\nAnna,0,1,2,30,44\nBert,1,51,60,71,88\n"
    long = "person,frame,joint,x,y\nBert,0,a,50,60\nAnna,0,a,1,2\nBert,1,a,51,60\n"
    (tmp_path / "a.csv").write_text(wide if layout == "wide" else long)
    found = read_poses(tmp_path / "a.csv")
    assert [poses.source["subject"] for poses in found.values()] == ["Bert", "Anna"]
    assert found[0].coords[:, 0, 0].tolist() == [50, 51]


def test_two_markers_a_kilometre_apart_are_in_another_unit(tmp_path):
    head = "PathFileType\t4\t(X/Y/Z)\ta.trc\nDataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n100\t100\t3\t2\tm\n"
    rows = "".join(f"{n}\t{n / 100}\t0\t1500\t0\t0\t600\t0\n" for n in range(3))
    (tmp_path / "a.trc").write_text(f"{head}Frame#\tTime\tA\t\t\tB\t\t\n\t\tX1\tY1\tZ1\tX2\tY2\tZ2\n\n{rows}")
    assert any("the unit may be another" in text for text in remarks(read_poses(tmp_path / "a.trc")[0]))


PYTHON = (r"Error\b", "Errno", "could not", "out of range", "NoneType", "object", "iterable", "argument", "sequence",
          "attribute", "literal", "is not a valid")  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", '{"people": [{"pose_keypoints_2d": "hello"}]}'),
        ("b.json", '{"images": [], "annotations": [{"image_id": 1, "keypoints": [1, 2]}], "categories": []}'),
        ("c.json", '[{"image_id": "1.jpg", "category_id": 1, "keypoints": [1, 2, 3, 4]}]'),
        ("d.json", '{"images": [{"id": 1}], "annotations": {"a": 1}, "categories": []}'),
        ("a.bvh", "HIERARCHY\nROOT Hips\n{\nOFFSET 0 0\nCHANNELS 6 Xposition\n}\nMOTION\nFrames: 2\n"),
        ("a.trc", "PathFileType\t4\t(X/Y/Z)\ta.trc\nDataRate\tCameraRate\n"),
        ("a.csv", "frame,nose_x,nose_y\n0,1\n1,2,3,4\n"),
        ("b.csv", "person,frame,joint,x,y\n0,x,nose,1,2\n"),
        ("d.csv", "scorer,a\nbodyparts,b\ncoords,x\n0,1\n"),
    ],
)
def test_no_words_of_python_about_damaged_files(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    with pytest.raises(FormatError) as told:
        read_poses(tmp_path / name)
    assert not [word for word in PYTHON if word in str(told.value)]


@pytest.mark.parametrize(
    "damage",
    [{"coords": np.zeros(3)}, {"times": np.arange(2)}, {"skeleton_json": np.array('{"a": 1}')},
     {"space": np.array("moon")}, {"unit": np.array("parsec")}, {"confidence": np.zeros((2, 1))}],
    ids=lambda damage: next(iter(damage)),
)  # fmt: skip
def test_no_words_of_python_about_damaged_arrays(tmp_path, damage):
    np.savez(tmp_path / "a.npz", **{"coords": np.ones((3, 1, 2)), "joints": np.array(["a"])} | damage)
    with pytest.raises(Exception, match=r"a\.npz|skeleton|times") as told:
        read_poses(tmp_path / "a.npz")
    assert not [word for word in PYTHON if word in str(told.value)]
