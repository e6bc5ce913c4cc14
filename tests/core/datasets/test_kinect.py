"""Depth recordings of Kinects beside their tracker's skeletons: where a joint is said to be, there is its marker."""

import json

import cv2
import numpy as np
import pytest

from core.datasets.base import open_dataset
from core.errors import FormatError
from core.skeleton import load_skeleton
from tests.core.io.layouts import azure_kinect_json, ntu_skeleton

FOCAL, CENTRE = 360.0, np.array([250.0, 200.0])
LEFT_HAND = load_skeleton("kinect25").index("left_hand")
JOINTS = np.random.default_rng(0).uniform((-0.8, -0.6, 1.5), (0.8, 0.6, 3.0), (25, 3))  # the sensor's axes, metres


def skeleton_file(path, columns, rows, frames=3):
    """One person who moves 10 cm away from the sensor a frame; columns, rows (frames, 25) of the depth picture."""
    lines = [str(frames)]
    for frame in range(frames):
        lines += ["1", "72057594037931101 0 1 1 1 1 0 0.02 -0.01 2", "25"]
        for joint, (x, y, z) in enumerate(JOINTS):
            place = f"{columns[frame, joint]} {rows[frame, joint]}"
            lines.append(f"{x} {y} {z + frame / 10} {place} 1030.5 520.6 0.1 0.2 0.3 0.4 2")
    path.write_text("\n".join([*lines, ""]))


def seen(side):
    """(frames, 25) columns and rows, of a picture in which columns grow to the sensor's left (1) or right (-1)."""
    z = JOINTS[:, 2] + np.arange(3)[:, None] / 10
    return CENTRE[0] + side * FOCAL * JOINTS[:, 0] / z, CENTRE[1] - FOCAL * JOINTS[:, 1] / z


def depth_folder(folder, columns, rows, shape=(424, 512), numbers=(1, 2, 3)):
    """Pictures that hold nothing but the left hand: 9 pixels at its depth."""
    folder.mkdir()
    for number in numbers:
        picture = np.zeros(shape, np.uint16)
        column, row = round(columns[number - 1, LEFT_HAND]), round(rows[number - 1, LEFT_HAND])
        picture[row - 1 : row + 2, column - 1 : column + 2] = round(1000 * (JOINTS[LEFT_HAND, 2] + (number - 1) / 10))
        cv2.imwrite(str(folder / f"MDepth-{number:08d}.png"), picture)


@pytest.mark.parametrize("side", [1, -1])
def test_pictures_of_the_kinect_v2_are_turned_back_where_they_are_mirrored(tmp_path, side):
    """The left hand, by its annotation, lies on the marker of the picture that is read, whichever way it was stored."""
    columns, rows = seen(side)
    depth_folder(tmp_path / "S001", columns, rows)
    skeleton_file(tmp_path / "S001.skeleton", columns, rows)
    data = open_dataset(tmp_path)
    people = [(one, one.read()) for one in data]
    assert len(people) == len(data) == 3 and data.remarks == ()
    for person, picture in people:
        column, row = np.round(person.points[LEFT_HAND]).astype(int)
        assert picture[row, column] == pytest.approx(person.body[LEFT_HAND, 2], abs=1)
        place = person.camera.unproject(person.points[LEFT_HAND], picture[row, column])
        np.testing.assert_allclose(place, person.body[LEFT_HAND], atol=1)
        assert person.camera.K[0, 0] == pytest.approx(FOCAL, abs=0.01)
        assert person.camera.K[0, 2] == pytest.approx(511 - CENTRE[0] if side == 1 else CENTRE[0], abs=0.01)


def test_frames_that_are_missing_shift_no_others(tmp_path):
    columns, rows = seen(1)
    depth_folder(tmp_path / "S001", columns, rows, numbers=(1, 3))
    skeleton_file(tmp_path / "S001.skeleton", columns, rows)
    depths = [person.body[LEFT_HAND, 2] - 1000 * JOINTS[LEFT_HAND, 2] for person in open_dataset(tmp_path)]
    assert depths == pytest.approx([0, 200], abs=0.01)


def test_a_camera_beside_the_pictures_is_turned_back_with_them(tmp_path):
    columns, rows = seen(1)
    depth_folder(tmp_path / "S001", columns, rows)
    lens = {"width": 512, "height": 424, "fx": 365.0, "fy": 366.0, "ppx": 250.0, "ppy": 205.0}
    (tmp_path / "S001" / "intrinsics.json").write_text(json.dumps(lens))
    skeleton_file(tmp_path / "S001.skeleton", columns, rows)
    camera = next(iter(open_dataset(tmp_path))).camera
    assert camera.K.tolist() == [[365, 0, 261], [0, 366, 205], [0, 0, 1]]


def test_a_usual_camera_is_said_to_be_assumed(tmp_path):
    """Of skeletons that lie at one place of the pictures nothing is learnt; nobody is in the second frame."""
    depth_folder(tmp_path / "S001", *seen(1))
    (tmp_path / "S001.skeleton").write_bytes(ntu_skeleton())
    data = open_dataset(tmp_path)
    first, second = data
    assert (first.name, second.name) == ("S001/0/0", "S001/2/0")
    assert first.camera.K[0].tolist() == pytest.approx([365.456, 0, 511 - 254.878])
    assert first.confidence[6] == 0.5 and first.body[5].tolist() == pytest.approx([-50, 0, 2000])
    assert [remark.partition(": ")[2] for remark in data.remarks] == [
        "pictures as in a mirror are assumed", "the usual intrinsics of a Kinect are assumed"]  # fmt: skip


def test_azure_kinects_are_matched_by_time_and_not_turned(tmp_path):
    """Bodies 1/15 s apart beside pictures 1/30 s apart, the last of which is beyond them; two people in frame 2."""
    folder = tmp_path / "walk"
    folder.mkdir()
    for frame in range(9):
        cv2.imwrite(str(folder / f"{frame:04d}.png"), np.full((576, 640), 1000 + frame, np.uint16))
    (tmp_path / "walk.json").write_bytes(azure_kinect_json())
    people = list(open_dataset(tmp_path))
    joint = load_skeleton("kinect25").index("left_elbow")
    rows = {person.name: round(person.body[joint, 1] / 10) for person in people}
    assert rows == {"walk/0/7": 0, "walk/2/7": 1, "walk/4/7": 2, "walk/4/9": 12, "walk/6/7": 3}
    assert people[0].camera.K[0, 2] == 319.5 and people[0].body[joint, 0] > 0
    thorax, neighbours = load_skeleton("kinect25").index("thorax"), (4, 11)  # between the collar bones
    assert people[0].body[thorax, 0] == pytest.approx(np.mean(neighbours))


def test_a_camera_that_nobody_knows_is_asked_for(tmp_path):
    depth_folder(tmp_path / "walk", *seen(1), shape=(400, 520))
    (tmp_path / "walk.json").write_bytes(azure_kinect_json())
    with pytest.raises(FormatError, match="520 x 400.*intrinsics"):
        list(open_dataset(tmp_path))
