"""One project, two who want to write to it; and a project file that others move, delete or replace."""

import errno
import json
import os
import shutil
import subprocess
import sys
import threading

import pytest

from core.document import Note
from core.edits import NamePerson, ReplaceTrack, SetNote, SetRecording
from core.errors import ProjectError, ProjectInUseError
from core.processes import is_running
from core.project.guard import Guard, owner_of
from core.project.project import Project
from core.recording import Recording
from core.track import TrackKey


def filled(path, poses, name="Ann"):
    project = Project.create(path)
    project.apply(SetRecording(1, Recording(1, str(path.parent / "v.mp4"), "v.mp4", "color", len(poses), 25.0, 64, 48)))
    project.apply(ReplaceTrack(TrackKey(1, 0, "detected"), poses))
    project.apply(NamePerson(1, 0, name))
    return project


@pytest.fixture
def project(tmp_path, make_poses):
    project = filled(tmp_path / "a.posewright", make_poses(100))
    yield project
    project.close()


def names_in(path):
    with_nothing_changed = Project.open(path, read_only=True)
    names = dict(with_nothing_changed.document.people)
    with_nothing_changed.close()
    return names


def test_a_second_one_reads_or_takes_over_and_then_the_first_is_refused(project):
    with pytest.raises(ProjectInUseError) as caught:
        Project.open(project.path)
    assert caught.value.owner == str(owner_of(project.path))
    reader = Project.open(project.path, read_only=True)
    with pytest.raises(ProjectError, match="can only be read"):
        reader.apply(NamePerson(1, 0, "Bea"))
    project.apply(NamePerson(1, 0, "Cleo"))  # nobody stops the first meanwhile
    reader.close()
    second = Project.open(project.path, take_over=True)
    second.apply(NamePerson(1, 0, "Dora"))
    with pytest.raises(ProjectError, match="taken over by another window"):
        project.apply(NamePerson(1, 0, "Eve"))
    assert project.document.people == {(1, 0): "Cleo"} and names_in(project.path) == {(1, 0): "Dora"}
    project.close()
    second.apply(NamePerson(1, 0, "Fay"))  # closing the first does not take the lock of the second
    assert owner_of(project.path) is not None
    second.close()
    assert owner_of(project.path) is None and names_in(project.path) == {(1, 0): "Fay"}


def test_a_second_one_that_only_reads_costs_the_first_no_undo(project, make_poses):
    inverse, _ = project.apply(ReplaceTrack(TrackKey(1, 0, "detected"), make_poses(100, seed=1)))
    Project.open(project.path, read_only=True).close()
    project.apply(inverse)
    again = Project.open(project.path, read_only=True)
    assert again.document.tracks.keys() == project.document.tracks.keys() and again.problems == []
    again.close()


def test_one_that_was_taken_over_saves_elsewhere_and_costs_the_other_nothing(project, tmp_path):
    second = Project.open(project.path, take_over=True)
    second.apply(NamePerson(1, 0, "Dora"))
    path, shown = project.path, dict(project.document.people)
    project.save_as(tmp_path / "mine.posewright")
    assert names_in(project.path) == shown and names_in(path) == {(1, 0): "Dora"}
    second.apply(NamePerson(1, 0, "Fay"))
    second.close()
    assert names_in(path) == {(1, 0): "Fay"}


def test_one_that_was_taken_over_and_given_back_loses_nothing_of_the_other(project):
    second = Project.open(project.path, take_over=True)
    second.apply(NamePerson(1, 0, "Dora"))
    second.close()
    with pytest.raises(ProjectError, match="another program"):
        project.apply(NamePerson(1, 0, "Eve"))
    project.close()
    assert names_in(project.path) == {(1, 0): "Dora"}


def test_a_copy_of_one_that_only_reads_is_of_what_it_shows(project, tmp_path):
    reader = Project.open(project.path, read_only=True)
    project.apply(NamePerson(1, 0, "Later"))
    reader.save_as(tmp_path / "copy.posewright")
    assert reader.document.people == {(1, 0): "Ann"} and not reader.read_only
    reader.apply(SetNote(1, Note(1, 1, 5, "mine")))
    reader.close()
    assert names_in(tmp_path / "copy.posewright") == {(1, 0): "Ann"}
    project.apply(NamePerson(1, 0, "Last"))
    assert names_in(project.path) == {(1, 0): "Last"}


def test_another_process_holds_it_until_it_is_killed(project):
    path = project.path
    project.close()
    code = (
        "import sys; from core.project.project import Project; Project.open(sys.argv[1]); "
        "print('open', flush=True); sys.stdin.read()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code, str(path)], **pipes) as other:
        assert other.stdout.readline() == b"open\n"
        assert owner_of(path).process == other.pid and is_running(other.pid)
        with pytest.raises(ProjectInUseError):
            Project.open(path)
        other.kill()
    assert owner_of(path) is None and path.with_name(path.name + ".lock").exists()
    Project.open(path).close()
    assert not path.with_name(path.name + ".lock").exists()


def test_a_lock_is_never_there_without_its_words(project, monkeypatch):
    """Else a process that is killed in between leaves a project that is taken for open."""
    path = project.path
    project.close()

    class KilledError(Exception):
        pass

    def kill(*_):
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(json, "dump", kill)
        patch.setattr(json, "dumps", kill)
        with pytest.raises(KilledError):
            Project.open(path)
    assert owner_of(path) is None
    Project.open(path).close()
    assert {left.name for left in path.parent.iterdir()} == {path.name}


def test_two_cannot_make_one_lock(tmp_path):
    first = Guard.take(tmp_path / "a.posewright")
    with pytest.raises(ProjectInUseError):
        Guard.take(tmp_path / "a.posewright")
    first.release()
    assert list(tmp_path.iterdir()) == []


def test_where_the_disk_knows_no_links_there_is_a_lock_all_the_same(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    first = Guard.take(tmp_path / "a.posewright")
    with pytest.raises(ProjectInUseError):
        Guard.take(tmp_path / "a.posewright")
    first.release()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "{", "[[[[", '{"process": 1}', "[]"])
def test_a_lock_without_sense_is_nobodys_after_a_moment(project, text):
    path = project.path
    project.close()
    lock = path.with_name(path.name + ".lock")
    lock.write_text(text)
    with pytest.raises(ProjectInUseError):
        Project.open(path)
    os.utime(lock, (1, 1))
    Project.open(path).close()


def test_saving_over_a_project_that_is_open_elsewhere_is_refused(project, tmp_path, make_poses):
    other = filled(tmp_path / "other.posewright", make_poses(30), "Olga")
    with pytest.raises(ProjectInUseError):
        project.save_as(other.path)
    other.apply(NamePerson(1, 0, "Oda"))
    other.close()
    assert names_in(other.path) == {(1, 0): "Oda"}
    project.save_as(other.path)
    assert names_in(other.path) == {(1, 0): "Ann"} and owner_of(project.path) is not None


def move_away(path, other):
    path.rename(path.with_name("moved.posewright"))


def delete(path, other):
    path.unlink()


def put_another(path, other):
    os.replace(other, path)


def move_and_put_another(path, other):
    path.rename(path.with_name("moved.posewright"))
    shutil.copyfile(other, path)


def overwrite(path, other):
    shutil.copyfile(other, path)


@pytest.mark.parametrize("hurt", [move_away, delete, put_another, move_and_put_another, overwrite])
def test_what_happens_to_the_file_is_told_at_once_and_saving_elsewhere_keeps_all(tmp_path, make_poses, hurt):
    project = filled(tmp_path / "a.posewright", make_poses(100))
    other = filled(tmp_path / "other.posewright", make_poses(30), "Olga")
    other.close()
    project.apply(SetNote(1, Note(1, 1, 5, "the last that was saved")))
    assert project.lost() == ""
    hurt(project.path, other.path)
    assert "by another program" in project.lost()
    for name in ("Bea", "Cleo"):
        with pytest.raises(ProjectError, match="nothing more is saved there"):
            project.apply(NamePerson(1, 0, name))
    with pytest.raises(ProjectError):
        project.put_poses(make_poses(9, seed=9))
    assert project.document.people == {(1, 0): "Ann"}
    replaced = project.path.read_bytes() if project.path.exists() else None
    project.save_as(tmp_path / "rescued" / "b.posewright")
    if replaced is not None:
        assert (tmp_path / "a.posewright").read_bytes() == replaced
        assert names_in(tmp_path / "a.posewright") == {(1, 0): "Olga"}
    project.apply(NamePerson(1, 0, "Dora"))
    project.apply(ReplaceTrack(TrackKey(1, 1, "detected"), make_poses(100, seed=2)))
    again = Project.open(project.path, read_only=True)
    assert again.problems == [] and again.document.notes[1].text == "the last that was saved"
    assert again.document.people == {(1, 0): "Dora"} and len(again.document.tracks) == 2
    for key, track in again.document.tracks.items():
        assert track.poses.coords.tobytes() == project.document.tracks[key].poses.coords.tobytes()
    again.close()
    project.close()
    moved = tmp_path / "moved.posewright"
    if moved.exists():  # what was saved before went along
        kept = Project.open(moved, read_only=True)
        assert kept.document.notes[1].text == "the last that was saved"
        kept.close()


def test_a_new_time_alone_is_no_change_by_another(tmp_path, make_poses):
    project = filled(tmp_path / "a.posewright", make_poses(30))
    for name in ("Bea", "Cleo"):
        os.utime(project.path, (1e9, 1e9))
        assert project.lost() == ""
        project.apply(NamePerson(1, 0, name))
    project.path.write_bytes(project.path.read_bytes()[:-1] + b"x")
    assert "changed by another program" in project.lost()
    project.close()


def read_beside(project) -> None:
    """Wait until the bytes of a large file are known."""
    project._file.guard._reading.join()


def test_of_a_large_file_too_a_new_time_alone_is_no_change(tmp_path, make_poses, monkeypatch):
    monkeypatch.setattr("core.project.guard._AT_ONCE", 1000)
    filled(tmp_path / "a.posewright", make_poses(30)).close()
    project = Project.open(tmp_path / "a.posewright")
    read_beside(project)
    for name in ("Bea", "Cleo"):
        os.utime(project.path, (1e9, 1e9))
        assert project.lost() == ""
        project.apply(NamePerson(1, 0, name))
    project.path.write_bytes(project.path.read_bytes()[:-1] + b"x")
    assert "changed by another program" in project.lost()
    project.close()
    assert not any(thread.name == "project checksum" for thread in threading.enumerate())


def test_what_was_saved_in_a_large_file_outlives_a_new_time(tmp_path, make_poses, monkeypatch):
    """Also where the bytes as they were are not known yet: refusing edits is safe then, dropping the log is not."""
    monkeypatch.setattr("core.project.guard._AT_ONCE", 1000)
    monkeypatch.setattr("core.project.guard.Guard._read_beside", lambda *_: None)
    filled(tmp_path / "a.posewright", make_poses(30)).close()
    project = Project.open(tmp_path / "a.posewright")
    project.apply(NamePerson(1, 0, "Dora"))
    os.utime(project.path, (1e9, 1e9))
    assert "changed by another program" in project.lost()
    project.close()
    assert names_in(tmp_path / "a.posewright") == {(1, 0): "Dora"}


def test_the_look_at_the_bytes_costs_the_project_no_lock(tmp_path, make_poses):
    """SQLite's locks are the process's: it would lose them by closing the file elsewhere."""
    project = filled(tmp_path / "a.posewright", make_poses(30))
    os.utime(project.path, (1e9, 1e9))
    assert project.lost() == ""
    code = f"import sqlite3; sqlite3.connect({str(project.path)!r}).execute('PRAGMA journal_mode = DELETE')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "locked" in done.stderr
    project.close()


def test_the_file_in_the_place_of_a_lost_one_is_left_alone(tmp_path, make_poses):
    project = filled(tmp_path / "a.posewright", make_poses(100))
    filled(tmp_path / "other.posewright", make_poses(30), "Olga").close()
    os.replace(tmp_path / "other.posewright", project.path)
    before = project.path.read_bytes()
    project.lost()
    project.save_as(tmp_path / "b.posewright")
    project.close()
    assert (tmp_path / "a.posewright").read_bytes() == before
    opened = Project.open(tmp_path / "a.posewright")
    assert opened.document.people == {(1, 0): "Olga"} and opened.problems == []
    opened.close()


def test_a_copy_that_cannot_be_adopted_leaves_the_project_where_it_is(project, tmp_path, monkeypatch):
    copy = project.copy_to(tmp_path / "b.posewright")
    with monkeypatch.context() as patch:
        patch.setattr("core.project.stored_document.write_changes", lambda *_: 1 / 0)
        with pytest.raises(ProjectError, match="could not be saved"):
            project.adopt(copy)
    assert project.path == tmp_path / "a.posewright" and owner_of(copy.path) is None
    project.apply(NamePerson(1, 0, "Bea"))
    assert names_in(project.path) == {(1, 0): "Bea"}


def test_what_a_killed_save_left_is_deleted_later(project, tmp_path):
    old, fresh = tmp_path / "x.posewright.999999999.part", tmp_path / "y.posewright.999999999.part"
    users = tmp_path / "z.posewright.part"
    for path in (old, fresh, users):
        path.write_bytes(b"half")
    os.utime(old, (1, 1))
    os.utime(users, (1, 1))
    project.save_as(tmp_path / "b.posewright")
    assert not old.exists() and fresh.exists() and users.exists()


def test_where_no_lock_can_be_written_that_is_said_and_none_is_left(project, monkeypatch):
    """A disk that is full."""
    path = project.path
    project.close()
    before = path.read_bytes()

    def full(self, text, **how):
        self.write_bytes(b"")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(type(path), "write_text", full)
    with pytest.raises(ProjectError, match="Cannot lock a.posewright, got the disk is full"):
        Project.open(path)
    monkeypatch.undo()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name] and path.read_bytes() == before
    Project.open(path).close()


def test_a_file_that_we_could_write_to_only_in_part_is_still_ours(project):
    """A disk that is full in the middle of it: what is missing is still in the log."""
    with pytest.raises(OSError, match="No space"), project._file.guard.writing():
        os.utime(project.path, (1e9, 1e9))
        with project.path.open("ab") as file:
            file.write(b"x")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert project.lost() == ""
