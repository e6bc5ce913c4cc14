"""Folders of pictures whose names leave numbers out: gaps are gaps, and poses find the picture of their number."""

import cv2
import numpy as np
import pytest

from app.tasks.import_export import import_poses
from app.tasks.recordings import describe_recording, frames_of, introduce_recording
from core.edits import SetRecording
from core.io.base import write_poses
from core.io.facts import remarks
from core.media.base import open_recording
from core.poses import PoseSequence
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton

LABELLED = (17, 27, 57, 62)


@pytest.fixture
def pictures(tmp_path):
    def make(numbers, dtype=np.uint8, name="img{:04d}.png"):
        folder = tmp_path / "pictures"
        folder.mkdir()
        for number in numbers:
            cv2.imwrite(str(folder / name.format(number)), np.full((24, 32), number % 200 + 1, dtype))
        return folder

    return make


def deeplabcut(path, numbers):
    rows = "".join(f"labeled-data/img{n:04d}.png,{n},5,0.9,{n},9,0.9\n" for n in numbers)
    header = ["scorer,me,me,me,me,me,me", "bodyparts,a,a,a,b,b,b", "coords,x,y,likelihood,x,y,likelihood"]
    path.write_text("\n".join(header) + "\n" + rows)
    return path


def places(path, recording):
    """Of joint 0: x of each frame, None where it is missing."""
    x = import_poses(path, recording)[0].poses.coords[:, 0, 0]
    return [None if np.isnan(value) else int(value) for value in x]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_gap_in_the_names_is_time_that_passes(pictures, dtype):
    recording, told = introduce_recording(pictures(LABELLED, dtype))
    assert recording.numbers == LABELLED and recording.fps == 30
    assert recording.times == pytest.approx(np.array([0, 10, 40, 45]) / 30)
    assert any("30 frames/s are assumed" in text for text in told) and "fps" in recording.assumed


def test_a_gap_keeps_its_length_at_the_rate_that_is_said(pictures):
    recording = describe_recording(pictures(LABELLED), fps=10)
    assert recording.times == pytest.approx([0, 1, 4, 4.5]) and recording.fps == pytest.approx(10)
    assert recording.assumed == ()
    with frames_of(recording) as source:
        assert source.times == pytest.approx([0, 1, 4, 4.5]) and len(source) == 4


def test_names_without_gaps_or_sense_are_counted(pictures):
    with open_recording(pictures((1, 2, 3))) as source:
        assert source.times == pytest.approx(np.arange(3) / 30)


def test_dates_in_names_are_no_frames(pictures):
    with open_recording(pictures((1_305_031_102, 1_305_091_102), name="{}.png")) as source:
        assert source.times == pytest.approx(np.arange(2) / 30) and source.numbers == ()


def test_labels_land_on_the_pictures_of_their_names(pictures, tmp_path):
    recording = describe_recording(pictures(LABELLED))
    assert places(deeplabcut(tmp_path / "a.csv", (17, 57)), recording) == [17, None, 57, None]


def test_pictures_that_are_counted_from_1_are_found_by_name(pictures, tmp_path):
    recording = describe_recording(pictures(range(1, 8)))
    assert places(deeplabcut(tmp_path / "a.csv", (1, 3, 7)), recording) == [1, None, 3, None, None, None, 7]


@pytest.mark.parametrize("name", ["a.npz", "a.trc"])
def test_what_we_wrote_of_such_a_recording_comes_back(name, pictures, tmp_path):
    recording = describe_recording(pictures(LABELLED))
    dims = 2 if name == "a.npz" else 3
    coords = np.arange(4)[:, None, None] + np.ones((4, 17, dims))
    space = "image" if dims == 2 else "world"
    write_poses(tmp_path / name, {0: PoseSequence(load_skeleton("coco17"), coords, recording.times, space=space)})
    assert places(tmp_path / name, recording) == [1, 2, 3, 4]


def test_an_import_that_is_exported_and_imported_stays_where_it_is(pictures, tmp_path):
    recording = describe_recording(pictures(range(1, 8)))
    first = import_poses(deeplabcut(tmp_path / "a.csv", (1, 3, 6)), recording)[0].poses
    write_poses(tmp_path / "b.npz", {0: first})
    assert places(tmp_path / "b.npz", recording) == [1, None, 3, None, None, 6, None]


def test_numbers_and_what_was_assumed_live_in_the_project(pictures, tmp_path):
    recording = describe_recording(pictures(LABELLED))
    project = Project.create(tmp_path / "a.posewright")
    project.apply(SetRecording(1, recording))
    project.close()
    again = Project.open(tmp_path / "a.posewright", read_only=True)
    known: Recording = again.document.recordings[1]
    again.close()
    assert (known.numbers, known.assumed) == (LABELLED, ("fps",))
    assert known.times == pytest.approx(recording.times)


def test_a_rate_that_nobody_states_stays_assumed_in_an_import(pictures, tmp_path):
    recording = describe_recording(pictures(range(5)))
    poses = import_poses(deeplabcut(tmp_path / "a.csv", range(5)), recording)[0].poses
    assert remarks(poses, options=False) == ["the file states no rate: 30 frames/s are assumed"]


def test_poses_of_another_rate_are_counted_onto_a_recording_without_one(pictures, tmp_path):
    recording = describe_recording(pictures(range(5)))
    coords = np.arange(5)[:, None, None] + np.ones((5, 17, 2))
    write_poses(tmp_path / "a.npz", {0: PoseSequence(load_skeleton("coco17"), coords, np.arange(5) / 25)})
    poses = import_poses(tmp_path / "a.npz", recording)[0].poses
    assert poses.times == pytest.approx(recording.times) and poses.coords[:, 0, 0].tolist() == [1, 2, 3, 4, 5]
