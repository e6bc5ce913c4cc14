"""One flipped bit in a small table of a project file is noticed and said."""

import random
import sqlite3

import numpy as np
import pytest

from core.document import Note, Segment
from core.edits import (
    MarkReviewed,
    MoveJoints,
    NamePerson,
    ReplaceTrack,
    SetMasks,
    SetNote,
    SetRecording,
    SetSegment,
)
from core.errors import AppError
from core.person_masks import FrameMask
from core.project.project import Project
from core.project.rows import block_bytes
from core.project.work_log import ViewProgress
from core.recording import Recording
from core.track import TrackKey

KEY = TrackKey(1, 0, "detected")
TABLES = ["tracks", "blocks", "reviewed", "people", "notes", "segments", "masks", "attention", "queue"]


@pytest.fixture
def saved(tmp_path, make_poses):
    """(path, its document) of a project with a row or two in every small table."""
    project = Project.create(tmp_path / "a.posewright")
    project.apply(SetRecording(1, Recording(1, str(tmp_path / "v.mp4"), "v.mp4", "color", 30, 25.0, 8, 6)))
    project.apply(ReplaceTrack(KEY, make_poses(30)))
    project.apply(ReplaceTrack(TrackKey(1, 1, "detected"), make_poses(30, seed=1)))
    project.apply(MoveJoints(KEY, [7], [3], [[[1.0, 2.0]]]))
    project.apply(MarkReviewed(KEY, 0, 20))
    project.apply(NamePerson(1, 0, "Ann"))
    project.apply(SetNote(1, Note(1, 1, 12, "left hand hidden", 20, ("hand",))))
    project.apply(SetSegment(1, Segment(1, 1, 3, 9, "lift")))
    project.apply(SetMasks(1, {4: FrameMask.of(np.eye(6, 8, dtype=np.uint8))}))
    project.work_log.set_progress(1, ViewProgress(12.5, np.ones(30, bool), 4, 2))
    project.work_log.enqueue(1, "estimate", {"model": "blazepose"})
    path, document = project.path, project.document
    project.close()
    return path, document


def look(path) -> tuple[list[str], str]:
    """What is told of a file, which may be that it cannot be opened, and all that is in it."""
    try:
        project = Project.open(path, read_only=True)
    except AppError as error:
        return [str(error)], ""
    document = project.document
    if project.problems:
        project.close()
        return project.problems, ""
    tracks = {
        key: (track.poses.coords.tobytes(), [(n, block_bytes(b)) for n, b in track.blocks.items()],
              [(n, marks.tolist()) for n, marks in track.reviewed.items()])
        for key, track in document.tracks.items()
    }  # fmt: skip
    progress = project.work_log.progress(document.recordings[1])
    work = progress.seconds, progress.seen.tolist(), progress.suggested, progress.open, project.work_log.queue()
    found = repr((document.people, document.notes, document.segments, document.masks, tracks, work))
    project.close()
    return project.problems, found


@pytest.mark.parametrize("table", TABLES)
def test_any_flipped_bit_of_a_row_is_said_or_changes_nothing(saved, table):
    """What changes nothing: the row's number, and bits that take its checksum away."""
    path, _ = saved
    whole, chance = path.read_bytes(), random.Random(table)
    with sqlite3.connect(path) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    raw.close()
    start = (page - 1) * 4096
    first = int.from_bytes(whole[start + 5 : start + 7], "big")  # of the cells' content (SQLite's file format, 1.6)
    places = [start + place for place in range(first, 4096)]
    (told, before), silent = look(path), 0
    assert told == []
    for place in chance.sample(places, min(25, len(places))):
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        path.write_bytes(changed)
        told, found = look(path)
        assert told or found == before, f"byte {place - start} of {table}"
        silent += not told
    assert silent < 6


@pytest.mark.parametrize(
    "change, said",
    [
        ("UPDATE notes SET text = 'left hang hidden'", "The note 'left hang hidden' at frame 12 is damaged"),
        ("UPDATE notes SET frame = 13", "at frame 13 is damaged"),
        ("UPDATE people SET name = 'Anm'", "The name 'Anm' of person 0 is damaged"),
        ("UPDATE segments SET stop = 73", "The segment 'lift' of frames 3 to 73 is damaged"),
        ("UPDATE segments SET stop = 'x'", "A row of the segments is damaged and was left out"),
        ("UPDATE masks SET frame = 5", "The corrected mask of frame 5 is damaged"),
        ("UPDATE tracks SET poses = 1 WHERE person = 1", "The track of 1, person 1 is damaged"),
        ("UPDATE tracks SET recording = 5 WHERE person = 1", "A track of a recording or stage that is not there"),
        ("UPDATE blocks SET number = 1", "Corrections of frames 64 to 127 could not be read"),
        ("UPDATE blocks SET person = 9", "Corrections of frames 0 to 63 are of a track that is not there"),
        ("UPDATE reviewed SET person = 9", "Review marks of frames 0 to 63 are of a track that is not there"),
        ("UPDATE attention SET seconds = 99", "The time spent on recording 1 is damaged"),
        ("UPDATE queue SET choice = '{}'", "The waiting job 'estimate' of recording 1 is damaged"),
    ],
)
def test_damage_is_told_once_and_a_copy_is_kept(saved, change, said):
    path, _ = saved
    with sqlite3.connect(path) as raw:
        assert raw.execute(change).rowcount == 1
    raw.close()
    project = Project.open(path)
    assert any(said in problem for problem in project.problems)
    assert len(list(path.parent.glob("a.damaged-*.posewright"))) == 1
    project.close()
    again = Project.open(path)
    assert again.problems == []
    again.close()


def test_what_still_makes_sense_is_kept(saved):
    path, document = saved
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE notes SET text = 'left hang hidden'")
    raw.close()
    project = Project.open(path)
    assert project.document.notes[1].text == "left hang hidden" and project.document.people == document.people
    assert project.work_log.progress(project.document.recordings[1]).seconds == 12.5
    assert [job.task for job in project.work_log.queue()] == ["estimate"]
    project.close()


def test_rows_of_an_older_version_have_no_checksum_and_are_sound(saved):
    path, document = saved
    with sqlite3.connect(path) as raw:
        for table in TABLES:
            raw.execute(f"UPDATE {table} SET crc = {'crc' if table == 'blocks' else 'NULL'}")
    raw.close()
    project = Project.open(path)
    assert project.problems == [] and project.document.notes == document.notes
    assert project.document.segments == document.segments and len(project.document.tracks) == 2
    project.close()


@pytest.mark.parametrize("version", [1, 4, 6])
def test_a_damaged_number_of_the_version_costs_nothing(saved, version):
    path, document = saved
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version = {version}")
    raw.close()
    project = Project.open(path)
    assert "The project file was damaged" in project.problems[0] and len(project.problems) == 2
    assert project.document.notes == document.notes and project.document.segments == document.segments
    assert project.document.people == document.people and project.document.masks.keys() == document.masks.keys()
    assert project.document.tracks.keys() == document.tracks.keys()
    project.close()
