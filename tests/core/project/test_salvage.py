"""What is left of a project whose file was cut, or whose bytes were changed."""

import sqlite3

import numpy as np
import pytest

from core.document import Note
from core.edits import MarkReviewed, MoveJoints, NamePerson, ReplaceTrack, SetNote, SetRecording
from core.errors import ProjectError
from core.project.database import MIGRATIONS, migrate
from core.project.project import Project
from core.recording import Recording
from core.track import BLOCK, TrackKey

KEY = TrackKey(1, 0, "detected")
FRAMES = 5000


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """(bytes of the file, its document): five recordings, a track of two chunks, corrections, notes, review marks."""
    from core.poses import PoseSequence
    from core.skeleton import load_skeleton

    random, skeleton = np.random.default_rng(0), load_skeleton("coco17")
    coords = random.normal(300, 50, (FRAMES, len(skeleton), 2))
    project = Project.create(tmp_path_factory.mktemp("whole") / "p.posewright")
    for number in range(1, 6):
        recording = Recording(number, f"/media/{number}.mp4", f"take {number}.mp4", "color", FRAMES, 25.0, 64, 48)
        project.apply(SetRecording(number, recording))
    project.apply(ReplaceTrack(KEY, PoseSequence(skeleton, coords, np.arange(FRAMES) / 25.0)))
    project.apply(NamePerson(1, 0, "Ann"))
    for number in range(1, 400):
        project.apply(SetNote(number, Note(number, 1, number, f"note {number} " + "and so on " * 30)))
    project.apply(MoveJoints(KEY, [70], [3], [[[1.0, 2.0]]]))
    project.apply(MarkReviewed(KEY, 0, 200))
    document, path = project.document, project.path
    project.close()
    return path.read_bytes(), document


@pytest.fixture
def opened(tmp_path):
    """``opened(bytes) -> Project``; then opens it once more: the damage is mended, told once and copied once."""
    made = []

    def open_(content: bytes) -> Project:
        folder = tmp_path / str(len(made))
        folder.mkdir()
        (folder / "p.posewright").write_bytes(content)
        project = Project.open(folder / "p.posewright")
        made.append(project)
        return project

    yield open_
    for project in made:
        project.close()
        again = Project.open(project.path)
        assert again.problems == []
        again.close()
        copies = list(project.path.parent.glob("p.damaged-*.posewright"))
        assert len(copies) == bool(project.problems)
        assert {path.name for path in project.path.parent.iterdir()} <= {"p.posewright", *(c.name for c in copies)}


def names_of(document):
    return {number: recording.name for number, recording in document.recordings.items()}


def empty_frames(project):
    return np.flatnonzero(~project.document.tracks[KEY].poses.present.any(axis=1))


@pytest.mark.parametrize("share", [0.995, 0.976, 0.95, 0.9, 0.8, 0.6])
def test_of_a_file_that_was_cut_every_table_in_what_is_left_is_read(whole, opened, share):
    content, document = whole
    project = opened(content[: int(len(content) * share)])
    assert "The project file was damaged" in project.problems[0]
    assert names_of(project.document) == names_of(document)
    assert KEY in project.document.tracks
    lost = empty_frames(project)
    assert (set(lost) <= set(range(FRAMES)) and len(lost) < FRAMES) or share < 0.9
    project.apply(NamePerson(2, 0, "Bea"))


def test_of_a_file_that_was_cut_after_its_first_pages_it_is_said_that_nothing_is_left(whole, tmp_path):
    path = tmp_path / "p.posewright"
    path.write_bytes(whole[0][:4096])
    with pytest.raises(ProjectError, match=r"^p\.posewright .* nothing in it can be read"):
        Project.open(path)
    assert path.read_bytes() == whole[0][:4096] and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("place", [*range(100, 180, 3), *range(2000, 4096, 53)])
def test_a_byte_of_the_schema_costs_nothing(whole, opened, place):
    content, document = bytearray(whole[0]), whole[1]
    content[place] ^= 0x15
    project = opened(bytes(content))
    assert names_of(project.document) == names_of(document)
    assert project.document.notes == document.notes and project.document.people == document.people
    assert project.document.tracks[KEY].poses.coords.tobytes() == document.tracks[KEY].poses.coords.tobytes()
    assert len(project.document.tracks[KEY].blocks) == 1 and len(project.document.tracks[KEY].reviewed) == 4


def test_a_damaged_page_of_notes_costs_the_notes_on_it(whole, opened):
    content, document = bytearray(whole[0]), whole[1]
    at = content.index(b"note 200 ") // 4096 * 4096
    content[at : at + 4096] = b"\xff" * 4096
    project = opened(bytes(content))
    lost = document.notes.keys() - project.document.notes.keys()
    assert 1 <= len(lost) <= 15 and 200 in lost
    assert all(project.document.notes[number] == document.notes[number] for number in project.document.notes)
    assert any("notes could not be read" in problem for problem in project.problems)


def test_one_bit_in_a_chunk_costs_the_frames_of_its_piece(whole, opened):
    content, document = bytearray(whole[0]), whole[1]
    poses = document.tracks[KEY].poses
    at = content.index(poses.coords[1000].tobytes()[:8])
    content[at] ^= 1
    project = opened(bytes(content))
    first = 1000 // BLOCK * BLOCK
    assert empty_frames(project).tolist() == list(range(first, first + BLOCK))
    assert f"Frames {first} to {first + BLOCK - 1} " in project.problems[0] and "copy" in project.problems[-1]
    kept = project.document.tracks[KEY].poses.coords
    rest = np.delete(np.arange(FRAMES), np.arange(first, first + BLOCK))
    assert np.array_equal(kept[rest], poses.coords[rest])


def test_damaged_times_are_noticed_and_made_even(whole, opened):
    content, document = bytearray(whole[0]), whole[1]
    at = content.index(document.tracks[KEY].poses.times[2000].tobytes())
    content[at] ^= 1  # still increasing: only the checksum tells
    project = opened(bytes(content))
    assert "times of the detected track" in project.problems[0]
    assert np.allclose(project.document.tracks[KEY].poses.times, np.arange(FRAMES) / 25)


def test_damaged_review_marks_are_left_out(whole, opened):
    project = opened(whole[0])
    path = project.path
    project.close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE reviewed SET data = zeroblob(length(data)) WHERE number = 1")
    raw.close()
    again = Project.open(path)
    assert sorted(again.document.tracks[KEY].reviewed) == [0, 2, 3] and "Review marks of frames 64" in again.problems[0]
    again.close()
    for copy in path.parent.glob("p.damaged*"):
        copy.unlink()


def test_what_an_older_version_wrote_has_no_checksums_and_is_read(whole, opened):
    project = opened(whole[0])
    path = project.path
    project.close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE poses SET crc = NULL")
        raw.execute("UPDATE pose_chunks SET pieces = NULL")
        raw.execute("UPDATE reviewed SET crc = NULL")
    raw.close()
    again = Project.open(path)
    assert again.problems == [] and len(again.document.tracks[KEY].reviewed) == 4
    again.close()


def test_damage_in_an_old_version_is_mended_and_brought_to_today(whole, tmp_path):
    """Version 1 to the last: the tables of that version, with a schema that was hurt."""
    for version in range(1, len(MIGRATIONS) + 1):
        path = tmp_path / f"v{version}.posewright"
        raw = sqlite3.connect(path, isolation_level=None)
        migrate(raw, 0, version)
        facts = "meta" if version < 5 else "facts"
        columns = f"id, path, name, kind, n_frames, fps, width, height, size, sha256, {facts}"
        values = "1, 'v.mp4', 'v', 'color', 9, 25.0, 4, 4, 1, 'ab', '{}'"
        raw.execute(f"INSERT INTO recordings ({columns}) VALUES ({values})")
        raw.execute("ALTER TABLE people RENAME TO peopel")
        raw.close()
        project = Project.open(path)
        assert project.document.recordings[1].name == "v" and "people" in project.problems[0]
        project.close()


@pytest.mark.parametrize(
    "change, said",
    [
        ("UPDATE poses SET header = replace(header, 'pelvis', 'pelvjs')", "of itself is damaged: check its joints"),
        ("UPDATE recordings SET fps = 26", "v.mp4 is damaged: check its path, size and rate"),
    ],
)
def test_damage_that_still_makes_sense_is_noticed_told_once_and_costs_nothing(tmp_path, make_poses, change, said):
    path = tmp_path / "a.posewright"
    project = Project.create(path)
    project.apply(SetRecording(1, Recording(1, str(tmp_path / "v.mp4"), "v.mp4", "color", 30, 25.0, 64, 48)))
    project.apply(ReplaceTrack(TrackKey(1, 0, "detected"), make_poses(30)))
    project.close()
    assert Project.open(path, read_only=True).problems == []
    raw = sqlite3.connect(path)
    assert raw.execute(change).rowcount == 1
    raw.commit()
    raw.close()
    opened = Project.open(path)
    assert said in opened.problems[0] and len(opened.document.tracks) == 1
    opened.close()
    again = Project.open(path)
    assert again.problems == [] and len(again.document.tracks) == 1
    again.close()
