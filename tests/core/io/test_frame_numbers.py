"""Numbers and times of frames that files state: kept where they can be, refused in words where they cannot, never
counted anew in silence."""

import json

import h5py
import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses
from core.io.facts import ASSUMED, assumed, fact, remarks


def wide(folder, *frames, column="frame", more=""):
    rows = "".join(f"{frame},{10 + n},20,{30 + n},60\n" for n, frame in enumerate(frames))
    (folder / "a.csv").write_text(f"{column},a_x,a_y,b_x,b_y\n{rows}{more}")
    return folder / "a.csv"


def long(folder, *frames, column="frame"):
    rows = "".join(f"{frame},{joint},{10 + n},20\n" for n, frame in enumerate(frames) for joint in "ab")
    (folder / "a.csv").write_text(f"{column},joint,x,y\n{rows}")
    return folder / "a.csv"


def deeplabcut(folder, *frames, column=""):
    rows = "".join(f"{frame},{10 + n},20,1\n" for n, frame in enumerate(frames))
    (folder / "a.csv").write_text(f"scorer,s,s,s\nbodyparts,a,a,a\ncoords,x,y,likelihood\n{rows}")
    return folder / "a.csv"


def mmpose(folder, *frames, column=""):
    person = {"keypoints": [[10 + j, 20 + 3 * j] for j in range(17)], "keypoint_scores": [1] * 17}
    info = [{"frame_id": float(frame) if "." in str(frame) else int(frame), "instances": [person]} for frame in frames]
    (folder / "a.json").write_text(json.dumps({"meta_info": {}, "instance_info": info}))
    return folder / "a.json"


@pytest.mark.parametrize("write", [wide, deeplabcut, mmpose])
def test_the_same_frame_twice_is_refused_and_named(tmp_path, write):
    with pytest.raises(FormatError, match=r"Frame 7 is there twice, in (row|entry) \d.* and in (row|entry) \d"):
        read_poses(write(tmp_path, 3, 7, 7, 9))


def test_a_joint_twice_in_one_frame_is_refused_and_named(tmp_path):
    with pytest.raises(FormatError, match="a is there twice in one frame, in row 4 and in row 6"):
        read_poses(long(tmp_path, 3, 7, 7))


@pytest.mark.parametrize("write", [wide, long, deeplabcut, mmpose])
@pytest.mark.parametrize("number", ["-4", "2.5"])
def test_what_is_no_number_of_a_frame_is_refused_and_named(tmp_path, write, number):
    with pytest.raises(FormatError, match=rf"no usable frame number in .*{number}"):
        read_poses(write(tmp_path, 0, number, 8))


@pytest.mark.parametrize("write", [wide, long, deeplabcut, mmpose])
def test_frames_too_far_apart_are_refused(tmp_path, write):
    with pytest.raises(FormatError, match="too far apart.*3,000,000,000"):
        read_poses(write(tmp_path, 0, 1, 3_000_000_000))


@pytest.mark.parametrize("write", [wide, long, deeplabcut])
def test_frames_far_apart_keep_their_numbers(tmp_path, write):
    poses = read_poses(write(tmp_path, 90_000, 7, 5000))[0]
    assert np.flatnonzero(poses.present[:, 0]).tolist() == [7, 5000, 90_000]
    assert poses.coords[7, 0, 0] == 11


@pytest.mark.parametrize("write", [wide, long, deeplabcut])
def test_frames_of_a_clock_begin_with_the_first(tmp_path, write):
    """Ten o'clock at 30 frames/s is frame 1,080,000."""
    poses = read_poses(write(tmp_path, 1_080_000, 1_080_003))[0]
    assert len(poses) == 4 and poses.times[0] == pytest.approx(36_000)


@pytest.mark.parametrize("write", [wide, long])
def test_rows_are_sorted_by_their_times(tmp_path, write):
    poses = read_poses(write(tmp_path, "0.3", "0.1", "0.25", column="time"))[0]
    assert poses.times.tolist() == [0.1, 0.25, 0.3] and poses.coords[:, 0, 0].tolist() == [11, 12, 10]
    assert "fps" not in assumed(poses)


def test_the_same_time_twice_is_refused_and_named(tmp_path):
    with pytest.raises(FormatError, match="Row 2 and row 4 are of the same time"):
        read_poses(wide(tmp_path, "0.1", "0.2", "0.1", column="time"))


def test_a_row_without_its_time_is_named(tmp_path):
    with pytest.raises(FormatError, match="Row 3 has no time"):
        read_poses(wide(tmp_path, "0.1", "", "0.3", column="time"))


@pytest.mark.parametrize("write", [wide, long])
def test_a_column_of_blanks_says_nothing(tmp_path, write):
    poses = read_poses(write(tmp_path, "", column="time"))[0]
    assert assumed(poses)["fps"] == 30


@pytest.mark.parametrize("write", [wide, long])
@pytest.mark.parametrize("column", ["Time", "timestamp", "t", "Time (s)"])
def test_others_words_for_times_are_known(tmp_path, write, column):
    poses = read_poses(write(tmp_path, "2.0", "2.04", "2.08", column=column))[0]
    assert poses.times.tolist() == [2.0, 2.04, 2.08] and not {"fps", "times"} & set(assumed(poses))


@pytest.mark.parametrize("column", ["Frame", "frame_number", "frame_idx"])
def test_others_words_for_frames_are_known(tmp_path, column):
    assert np.flatnonzero(read_poses(wide(tmp_path, 2, 5, column=column))[0].present[:, 0]).tolist() == [2, 5]


@pytest.mark.parametrize(("step", "unit"), [(40, "milliseconds"), (40_000, "microseconds"), (4e7, "nanoseconds")])
def test_what_times_count_in_is_told_by_the_rate_and_said(tmp_path, step, unit):
    poses = read_poses(wide(tmp_path, *(f"{n * step:.0f}" for n in range(4)), column="timestamp"))[0]
    assert poses.fps == pytest.approx(25) and fact(poses, "times") == (unit, ASSUMED)
    assert any(f"{unit} are assumed" in text for text in remarks(poses))


def test_names_that_number_no_frames_are_said_to_be_counted(tmp_path):
    person = {"pose_keypoints_2d": [n for j in range(25) for n in (100 + j, 50 + 7 * j, 1)]}
    for name in "abc":
        (tmp_path / f"{name}_keypoints.json").write_text(json.dumps({"version": 1.3, "people": [person]}))
    poses = read_poses(tmp_path)[0]
    assert len(poses) == 3 and any("counted in the order of their names" in text for text in remarks(poses))


def test_deeplabcut_hdf5_keeps_the_numbers_of_labelled_pictures(tmp_path):
    """As pandas stores ``CollectedData.h5``: rows by folder, video and picture."""
    with h5py.File(tmp_path / "a.h5", "w") as file:
        table = file.create_group("df_with_missing")
        table.attrs.update({"axis0_nlevels": 3, "axis1_nlevels": 3})
        table["block0_values"] = np.arange(8, dtype=float).reshape(2, 4)
        parts, axes = ("bodyparts", ["a", "b"], [0, 0, 1, 1]), ("coords", ["x", "y"], [0, 1, 0, 1])
        for number, (name, words, codes) in enumerate((("scorer", ["s"], [0] * 4), parts, axes)):
            table[f"block0_items_level{number}"] = np.array(words, "S")
            table[f"block0_items_level{number}"].attrs["name"] = np.bytes_(name)
            table[f"block0_items_label{number}"] = np.array(codes, np.int8)
        for number, words in enumerate((["labeled-data"], ["walk"], ["img0010.png", "img0004.png"])):
            table[f"axis1_level{number}"] = np.array(words, "S")
            table[f"axis1_label{number}"] = np.arange(2) % len(words)
    poses = read_poses(tmp_path / "a.h5")[0]
    assert np.flatnonzero(poses.present[:, 0]).tolist() == [4, 10] and poses.coords[4, 0].tolist() == [4, 5]


def test_times_between_those_that_coco_states_are_at_their_rate(tmp_path):
    """Pictures 0, 2 and 4 of a video at 25 frames/s, each with its time."""
    keypoints = [n for j in range(17) for n in (100 + j, 50 + 7 * j, 2)]
    images = [{"id": n, "file_name": f"a_{n}.jpg", "frame_id": n, "time": n / 25} for n in (0, 2, 4)]
    notes = [{"id": n, "image_id": n, "category_id": 1, "keypoints": keypoints, "track_id": 1} for n in (0, 2, 4)]
    (tmp_path / "a.json").write_text(json.dumps({"images": images, "annotations": notes, "categories": []}))
    poses = next(iter(read_poses(tmp_path / "a.json").values()))
    assert poses.times == pytest.approx(np.arange(5) / 25) and "fps" not in assumed(poses)


def test_times_that_do_not_increase_are_named_as_left_out(tmp_path):
    head = "PathFileType\t4\t(X/Y/Z)\ta.trc\nDataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n50\t50\t3\t1\tmm\n"
    rows = "".join(f"{n}\t{time}\t1\t2\t3\n" for n, time in enumerate((0.0, 0.02, 0.01), 1))
    (tmp_path / "a.trc").write_text(f"{head}Frame#\tTime\tA\t\t\n\t\tX1\tY1\tZ1\n\n{rows}")
    poses = read_poses(tmp_path / "a.trc")[0]
    assert poses.fps == pytest.approx(50)
    assert any("the times, which do not increase" in text for text in remarks(poses))
