"""Undo after a project was closed and opened again."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.document import Note, Segment
from core.edits import (
    MarkReviewed,
    MoveJoints,
    NamePerson,
    ReplaceTrack,
    SetFacts,
    SetMasks,
    SetNote,
    SetRecording,
    SetSegment,
    SetTrack,
    SwapSides,
)
from core.errors import ProjectError
from core.person_masks import FrameMask
from core.project import undo_log
from core.project.privacy import images_in, without_pictures
from core.project.project import Project
from core.project.undo_log import MOST_STEPS, Step
from core.track import TrackKey
from tests.core.project.test_project import KEY, fill, shown

OTHER = TrackKey(1, 1, "inpainted")
MASK = FrameMask.of(np.ones((48, 64), np.uint8))


@pytest.fixture
def project(tmp_path, make_poses):
    """A project with one recording and one detected track of 200 frames, and nothing to take back."""
    project = Project.create(tmp_path / "session.posewright")
    fill(project, make_poses(200))
    yield project
    project.close()


def move(frame, x):
    return MoveJoints(KEY, [frame], [0], [[[x, 5.0]]])


def x_of(project, frame):
    return project.document.track(KEY).frame(frame).coords[0, 0]


def said(project):
    """Everything that the document says, as comparable values."""
    document = project.document
    marks = {(key, n): m.tobytes() for key, track in document.tracks.items() for n, m in track.reviewed.items()}
    return shown(document), dict(document.masks), marks


def reopened(project):
    project.close()
    again = Project.open(project.path)
    assert again.problems == []
    return again


def take_back(project):
    project.apply(project.stored_steps()[-1], Step.BACK)


def every_kind(make_poses):
    return [
        move(3, 70.0), move(130, 71.0), SwapSides(KEY, 60, 140), MarkReviewed(KEY, 10, 90),
        ReplaceTrack(KEY, make_poses(200, dims=3)), ReplaceTrack(OTHER, make_poses(200)),
        ReplaceTrack(KEY, make_poses(200)), NamePerson(1, 1, "Ada"),
        SetNote(1, Note(1, 1, 4, "see", None, ("tag",))), SetSegment(1, Segment(1, 1, 5, 9, "lift")),
        SetFacts(1, {"state": "done"}), SetMasks(1, {3: MASK}), move(3, 72.0), SetTrack(OTHER, None),
        ReplaceTrack(KEY, make_poses(200), "Repair", range(20, 40)), SetNote(1, None), SetRecording(1, None),
    ]  # fmt: skip


def test_every_kind_of_step_is_taken_back_after_reopening(project, make_poses):
    states = []
    for edit in every_kind(make_poses):
        states.append(said(project))
        project.apply(edit, Step.NEW)
    again = reopened(project)
    assert [step.text for step in again.stored_steps()] == [edit.text for edit in every_kind(make_poses)]
    for state in reversed(states):
        take_back(again)
        assert said(again) == state
    assert again.stored_steps() == []
    last = reopened(again)  # what undo wrote is in the file, too
    assert said(last) == states[0]
    last.close()


def test_what_is_taken_back_after_reopening_can_be_done_again(project):
    before = x_of(project, 3)
    project.apply(move(3, 70.0), Step.NEW)
    again = reopened(project)
    inverse, change = again.apply(again.stored_steps()[-1], Step.BACK)
    assert x_of(again, 3) == before and (change.kind, change.key, change.frames) == ("joints", KEY, range(64))
    again.apply(inverse, Step.NEW)
    assert x_of(again, 3) == 70
    third = reopened(again)
    take_back(third)
    assert x_of(third, 3) == before
    third.close()


def test_undone_steps_and_parts_of_a_step_count_once(project):
    before = x_of(project, 3), x_of(project, 140)
    first, _ = project.apply(move(3, 70.0), Step.NEW)
    project.apply(first, Step.BACK)
    project.apply(move(3, 80.0), Step.NEW)
    project.apply(move(3, 81.0), Step.NEW)
    project.join_steps()
    project.apply(move(140, 82.0), Step.SAME)
    again = reopened(project)
    assert len(again.stored_steps()) == 1
    take_back(again)
    assert (x_of(again, 3), x_of(again, 140)) == before
    again.close()


def test_a_write_that_is_no_step_ends_the_log(project):
    project.apply(move(3, 70.0), Step.NEW)
    project.apply(move(4, 71.0))
    again = reopened(project)
    assert again.stored_steps() == [] and x_of(again, 3) == 70
    again.close()


def test_as_many_steps_as_are_said_are_kept(project):
    for number in range(MOST_STEPS + 5):
        project.apply(move(3, 100.0 + number), Step.NEW)
    again = reopened(project)
    steps = again.stored_steps()
    assert len(steps) == MOST_STEPS
    for step in reversed(steps):
        again.apply(step, Step.BACK)
    assert x_of(again, 3) == 104
    again.close()


def test_the_log_is_bounded_in_bytes(project, monkeypatch):
    monkeypatch.setattr(undo_log, "_MOST_BYTES", 2000)
    for number in range(20):
        project.apply(move(3, 100.0 + number), Step.NEW)
    assert 1 <= len(project.stored_steps()) < 20
    project.apply(SwapSides(KEY, 0, 200), Step.NEW)
    monkeypatch.setattr(undo_log, "_MOST_BYTES", 10)
    project.apply(move(4, 1.0), Step.NEW)  # a step that is too large itself: those before it cannot be reached
    assert project.stored_steps() == [] and x_of(project, 4) == 1


def test_poses_that_only_undo_needs_are_kept_up_to_a_limit(project, make_poses, monkeypatch):
    for _ in range(3):
        project.apply(ReplaceTrack(KEY, make_poses(200)), Step.NEW)
    sql = "SELECT COUNT(*) FROM poses"
    again = reopened(project)
    assert again._file.connection.execute(sql).fetchone()[0] == 4 and len(again.stored_steps()) == 3
    (size,) = again._file.connection.execute("SELECT SUM(LENGTH(data)) FROM pose_chunks").fetchone()
    monkeypatch.setattr(undo_log, "_MOST_POSES", size // 2)
    third = reopened(again)
    assert third._file.connection.execute(sql).fetchone()[0] == 3 and len(third.stored_steps()) == 2
    third.close()


def damage(path: Path, sql: str, *values) -> None:
    raw = sqlite3.connect(path)
    raw.execute(sql, values)
    raw.commit()
    raw.close()


@pytest.mark.parametrize("column, value", [("data", b"no step"), ("text", "Other"), ("poses", "7"), ("crc", 1)])
def test_damaged_steps_are_told_in_one_sentence_and_the_rest_can_be_taken_back(project, column, value):
    before = x_of(project, 3)
    for number in range(4):
        project.apply(move(number, 70.0), Step.NEW)
    project.close()
    damage(project.path, f"UPDATE undo SET {column} = ? WHERE step = 1", value)
    again = Project.open(project.path)
    assert again.problems == [
        "The log of undo is damaged: only the last 2 steps of earlier sessions can be taken back."
    ]
    assert len(again.stored_steps()) == 2
    take_back(again)
    assert x_of(again, 3) == before and x_of(again, 2) == 70
    assert reopened(again).problems == []


def test_a_log_that_is_all_damaged_is_left_out_with_one_sentence(project):
    project.apply(move(3, 70.0), Step.NEW)
    project.close()
    damage(project.path, "UPDATE undo SET data = x'00'")
    again = Project.open(project.path)
    assert again.problems == [
        "What was done in earlier sessions can no longer be taken back: its log is damaged."
    ]
    assert x_of(again, 3) == 70 and again.stored_steps() == []
    again.close()


def test_where_other_parts_are_damaged_nothing_is_taken_back(project):
    project.apply(move(3, 70.0), Step.NEW)
    project.close()
    damage(project.path, "UPDATE blocks SET crc = 1")
    again = Project.open(project.path)
    assert any("log is damaged" in problem for problem in again.problems) and again.stored_steps() == []
    again.close()


def hostile(rows):
    """A step that has its checksum and says what no step of ours does."""
    data = undo_log._packed([undo_log.Row(*row) for row in rows])
    return data, undo_log.keyed_checksum((0, "Trap", ""), data)


@pytest.mark.parametrize(
    "rows",
    [
        [("blocks", (*KEY, 0), (*KEY, 0, 1, b"short"))],
        [("tracks", (1, 0, "nonsense", ""), None), ("tracks", (9, 0, "lifted", ""), (9, 0, "lifted", "", 1, None))],
        [("tracks", tuple(KEY), (*KEY, 999, None))],
        [("sqlite_schema", (1,), None)],
        [("recordings", (1,), (1, "a", "a", "color", -4, 25.0, 1, 1, 0, "", "{}"))],
        [("notes", (1,), (1, 1, "x", 3, None, "[]", None))],
        [("people", (1, 0), None), ("tracks", (), None)],
    ],
)
def test_a_step_that_makes_no_sense_changes_nothing(project, rows):
    project.apply(move(3, 70.0), Step.NEW)
    project.close()
    data, crc = hostile(rows)
    damage(project.path, "UPDATE undo SET text = 'Trap', poses = '', data = ?, crc = ?", data, crc)
    again = Project.open(project.path)
    before = said(again)
    with pytest.raises(ProjectError):
        take_back(again)
    assert said(again) == before
    again.close()
    assert said(reopened(again)) == before


def test_steps_go_along_to_another_folder(project, tmp_path):
    removed, before = project.document.recordings[1], x_of(project, 3)
    project.apply(SetRecording(1, None), Step.NEW)
    project.save_as(tmp_path / "far" / "away" / "b.posewright")
    again = reopened(project)
    take_back(again)
    assert again.document.recordings[1] == removed and x_of(again, 3) == before
    again.close()


def test_steps_of_an_earlier_session_outlive_save_as(project, tmp_path):
    """They were handed out before the project went to another file."""
    removed, before = project.document.recordings[1], x_of(project, 3)
    project.apply(move(3, 70.0), Step.NEW)
    project.apply(SetRecording(1, None), Step.NEW)
    again = reopened(project)
    steps = again.stored_steps()
    again.save_as(tmp_path / "far" / "away" / "b.posewright")
    for step in reversed(steps[-2:]):
        again.apply(step, Step.BACK)
    assert again.document.recordings[1] == removed and x_of(again, 3) == before
    again.close()


def test_a_copy_that_lacks_later_edits_has_no_steps(project, tmp_path):
    project.apply(move(3, 70.0), Step.NEW)
    copy = project.copy_to(tmp_path / "b.posewright")
    project.apply(move(4, 71.0), Step.NEW)
    project.adopt(copy)
    again = reopened(project)
    assert again.stored_steps() == [] and x_of(again, 4) == 71
    again.close()


def test_one_that_can_only_be_read_takes_nothing_back(project):
    project.apply(move(3, 70.0), Step.NEW)
    assert Project.open(project.path, read_only=True).stored_steps() == []


def test_what_undo_would_bring_back_is_listed_and_left_out_of_a_copy_without_pictures(project, tmp_path):
    project.apply(SetMasks(1, {3: MASK}), Step.NEW)
    project.apply(SetMasks(1, {3: None}), Step.NEW)
    project.apply(SetRecording(1, None), Step.NEW)
    assert [(one.kind, one.where) for one in images_in(project.path)] == [
        ("silhouette", "undo, recording 1, frame 3"), ("link", "undo, recording 1: video.mp4"),
    ]  # fmt: skip
    without_pictures(project.path, tmp_path / "bare.posewright")
    assert images_in(tmp_path / "bare.posewright") == []
    bare = Project.open(tmp_path / "bare.posewright")
    assert bare._file.connection.execute("SELECT COUNT(*) FROM poses").fetchone() == (0,)
    bare.close()


def test_a_step_costs_the_same_in_a_long_recording(tmp_path, make_poses):
    """The rows that are kept are those of the edit's own blocks, whatever else was corrected."""
    sizes = []
    for frames in (200, 20_000):
        project = Project.create(tmp_path / f"{frames}.posewright")
        fill(project, make_poses(frames))
        project.apply(SwapSides(KEY, 0, frames), Step.NEW)
        project.apply(move(frames // 2, 70.0), Step.NEW)
        sizes.append(project._file.connection.execute("SELECT LENGTH(data) FROM undo ORDER BY step DESC").fetchone()[0])
        project.close()
    assert sizes[1] < 1.5 * sizes[0]


def test_a_track_without_frames_is_written_and_taken_back(project, make_poses):
    key = TrackKey(1, 7, "detected")
    for _ in range(2):
        project.apply(ReplaceTrack(key, make_poses(20).slice(0, 0)), Step.NEW)
    path = project.path
    project.close()
    again = Project.open(path)
    assert again.problems == [] and len(again.document.tracks[key]) == 0
    for step in reversed(again.stored_steps()[-2:]):
        again.apply(step, Step.BACK)
    assert key not in again.document.tracks
    again.close()


def again_all(project):
    """The states that come of making again what was taken back."""
    states = []
    for step in project.steps_again():
        project.apply(step, Step.AGAIN)
        states.append(said(project))
    return states


def test_every_kind_of_step_is_made_again_after_reopening(project, make_poses):
    states = [said(project)]
    for edit in every_kind(make_poses):
        project.apply(edit, Step.NEW)
        states.append(said(project))
    half = len(states) // 2
    for _ in range(half):
        take_back(project)
    again = reopened(project)
    assert len(again.stored_steps()) + len(again.steps_again()) == len(states) - 1
    for _ in range(2):  # and those before them, in the next session
        take_back(again)
    third = reopened(again)
    texts = [edit.text for edit in every_kind(make_poses)][-half - 2 :]
    assert [step.text for step in third.steps_again()] == texts
    assert again_all(third) == states[-half - 2 :]
    assert third.steps_again() == [] and len(third.stored_steps()) == len(states) - 1
    for state in reversed(states[:-1]):
        take_back(third)
        assert said(third) == state
    third.close()


@pytest.mark.parametrize("step", [Step.NEW, Step.SAME, None])
def test_a_new_step_ends_what_can_be_made_again(project, step):
    project.apply(move(3, 70.0), Step.NEW)
    project.apply(move(4, 71.0), Step.NEW)
    take_back(project)
    assert len(project.steps_again()) == 1
    project.apply(move(5, 72.0), step)
    again = reopened(project)
    assert again.steps_again() == []
    again.close()


def test_what_is_damaged_of_what_can_be_made_again_is_left_out(project):
    for number in range(3):
        project.apply(move(number, 70.0), Step.NEW)
    for _ in range(3):
        take_back(project)
    project._file.connection.execute("UPDATE undo SET data = x'00' WHERE step = -2")
    again = reopened(project)
    assert len(again.steps_again()) == 1 and again.stored_steps() == []
    again_all(again)
    assert x_of(again, 0) == 70
    again.close()


def test_poses_that_redo_alone_needs_are_kept(project, make_poses):
    project.apply(ReplaceTrack(OTHER, make_poses(200)), Step.NEW)
    wanted = said(project)
    take_back(project)
    again = reopened(project)
    assert again_all(again) == [wanted]
    again.close()


def test_after_a_kill_what_was_taken_back_can_be_made_again(project, tmp_path):
    project.apply(move(3, 70.0), Step.NEW)
    project.close()
    code = f"""
import os
from core.edits import MoveJoints
from core.project.project import Project
from core.project.undo_log import Step
from core.track import TrackKey
project = Project.open({str(project.path)!r})
for x in range(5):
    project.apply(MoveJoints(TrackKey(*{tuple(KEY)!r}), [9], [0], [[[x + 80.0, 5.0]]]), Step.NEW)
for _ in range(3):
    project.apply(project.stored_steps()[-1], Step.BACK)
os._exit(9)  # nothing is closed
"""
    assert subprocess.run([sys.executable, "-c", code]).returncode == 9
    again = Project.open(project.path)
    assert x_of(again, 9) == 81 and len(again.stored_steps()) == 3
    for step in again.steps_again():
        again.apply(step, Step.AGAIN)
    assert x_of(again, 9) == 84 and len(again.stored_steps()) == 6
    again.close()
