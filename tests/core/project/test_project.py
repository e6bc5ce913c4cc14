"""The project file: what is in it when an edit has returned, and what happens when it is hurt."""

import json
import sqlite3
import threading
import zlib
from dataclasses import replace

import numpy as np
import pytest

import core.project.database
import core.project.project_file
import core.project.sequences
from core.camera import Camera
from core.document import Note, Segment
from core.edits import (
    Compound,
    Edit,
    MoveJoints,
    NamePerson,
    ReplaceTrack,
    SetFacts,
    SetNote,
    SetRecording,
    SetSegment,
    SetVisibility,
    SwapSides,
)
from core.errors import EditError, ProjectError
from core.poses import Status, Visibility
from core.project.project import Project
from core.project.rows import piece_checksums
from core.project.sequences import CHUNK
from core.recording import Recording
from core.track import TrackKey

KEY = TrackKey(1, 0, "detected")


@pytest.fixture
def project(tmp_path, make_poses):
    """A project with one recording and one detected track of 200 frames."""
    project = Project.create(tmp_path / "session.posewright")
    fill(project, make_poses(200))
    yield project
    project.close()


def fill(project, poses):
    media = project.path.parent / "video.mp4"
    media.write_bytes(b"frames")
    recording = Recording(1, str(media), "video.mp4", "color", len(poses), 25.0, 640, 480, 6, "ab", state="in review")
    project.apply(SetRecording(1, recording))
    project.apply(ReplaceTrack(KEY, poses))


def shown(document):
    """Everything that the document says, as comparable values."""
    tracks = {}
    for key, track in document.tracks.items():
        poses = track.composed()
        arrays = (poses.coords, poses.confidence, poses.times, poses.status, poses.visibility)
        tracks[key] = (poses.skeleton, poses.space, poses.unit, *(array.tobytes() for array in arrays))
    recordings = {id_: (r.path, r.n_frames, r.facts) for id_, r in document.recordings.items()}
    return recordings, tracks, dict(document.people), dict(document.notes), dict(document.segments)


def reopened(project):
    return shown(Project.open(project.path, read_only=True).document)


def move(frame, joint, x, y, key=KEY):
    return MoveJoints(key, [frame], [joint], [[[x, y]]])


def test_every_edit_is_in_the_file_when_apply_returns(project):
    for edit in (
        move(70, 3, 12.5, -4),
        SwapSides(KEY, 10, 150),
        SetVisibility(KEY, [5, 6], [0, 1], Visibility.OCCLUDED),
        NamePerson(1, 0, "Ann"),
        SetNote(1, Note(1, 1, 44, "reaches far", 60, ("arm", "check"))),
        SetSegment(1, Segment(1, 1, 10, 30, "lift")),
        Compound((move(0, 0, 1, 1), move(199, 27, 2, 2))),
    ):
        inverse, _ = project.apply(edit)
        after = shown(project.document)
        assert reopened(project) == after
        project.apply(inverse)
        assert reopened(project) == shown(project.document) != after
        project.apply(edit)
    assert project.document.track(KEY).frame(199).coords[27].tolist() == [2, 2]


def test_a_new_model_run_keeps_what_the_user_confirmed_and_undo_brings_the_old_run_back(project, make_poses):
    project.apply(move(20, 4, 7, 8))
    before = shown(project.document)
    inverse, _ = project.apply(ReplaceTrack(KEY, make_poses(200, seed=1)))
    frame = Project.open(project.path, read_only=True).document.track(KEY).frame(20)
    assert frame.coords[4].tolist() == [7, 8] and frame.status[4] == Status.CONFIRMED
    project.apply(inverse)
    assert reopened(project) == before


def test_sequences_longer_than_a_chunk_come_back_bit_equal(project, make_poses):
    poses = make_poses(CHUNK + 17, dims=3, uncertainty=np.full((CHUNK + 17, 28), 3.5, np.float32))
    project.apply(ReplaceTrack(TrackKey(1, 0, "lifted"), poses))
    back = Project.open(project.path, read_only=True).document.track(TrackKey(1, 0, "lifted")).poses
    for name in ("coords", "confidence", "times", "status", "visibility", "uncertainty"):
        assert getattr(back, name).tobytes() == getattr(poses, name).tobytes()


def test_media_paths_are_relative_to_the_project_and_follow_it(project, tmp_path):
    raw = sqlite3.connect(project.path).execute("SELECT path FROM recordings").fetchone()[0]
    assert raw == "video.mp4"
    (tmp_path / "elsewhere").mkdir()
    project.save_as(tmp_path / "elsewhere" / "copy.posewright")
    assert project.media_path(1) == tmp_path / "video.mp4"
    raw = sqlite3.connect(project.path).execute("SELECT path FROM recordings").fetchone()[0]
    assert raw == "../video.mp4"


def test_a_project_opens_without_its_media(project, tmp_path):
    (tmp_path / "video.mp4").unlink()
    again = Project.open(project.path, read_only=True)
    assert again.media_path(1) is None and len(again.document.track(KEY)) == 200


def test_edits_made_while_a_copy_is_written_are_in_the_copy(project, tmp_path, make_poses):
    copy = project.copy_to(tmp_path / "copy.posewright")
    project.apply(move(3, 3, 33, 33))
    project.apply(ReplaceTrack(TrackKey(1, 1, "detected"), make_poses(200, seed=5)))
    project.adopt(copy)
    assert project.path == tmp_path / "copy.posewright"
    assert reopened(project) == shown(project.document)
    project.apply(move(4, 4, 44, 44))
    assert reopened(project) == shown(project.document)


def test_poses_can_be_written_from_a_worker_before_the_edit(project, make_poses):
    poses = make_poses(300, seed=2)
    worker = threading.Thread(target=project.put_poses, args=(poses,))
    worker.start()
    project.apply(move(1, 1, 5, 5))
    worker.join()
    project.apply(ReplaceTrack(TrackKey(1, 0, "refined"), poses))
    assert reopened(project) == shown(project.document)


def test_poses_that_are_being_written_while_the_project_is_saved_elsewhere_are_in_the_new_file(
    project, tmp_path, make_poses, monkeypatch
):
    """The project moves after the first of two chunks is in the old file, whose copy has none of them."""
    poses, chunk_bytes, moves = make_poses(5000, seed=2), core.project.sequences.chunk_bytes, [1]
    copy = project.copy_to(tmp_path / "copy.posewright")

    def moved(part):
        if len(part) < 4096 and moves:
            moves.clear()
            project.adopt(copy)
        return chunk_bytes(part)

    monkeypatch.setattr(core.project.sequences, "chunk_bytes", moved)
    project.put_poses(poses)
    project.apply(ReplaceTrack(TrackKey(1, 0, "refined"), poses))
    assert not moves and project.path == copy.path
    assert reopened(project) == shown(project.document)


@pytest.mark.parametrize(
    ("options", "today"),
    [({"field": 62.0}, "embedding-depth"), ({"field": 62.0, "detection_score": 0.5}, "embedding"), (7, "embedding")],
)
def test_poses_of_the_embedding_on_depth_have_its_name_of_today(project, make_poses, options, today):
    """It called itself as that on pictures in colour, which alone has a detector."""
    poses = make_poses(20).replace(source={"model": "embedding", "weights": "ab", "options": options})
    project.apply(ReplaceTrack(TrackKey(1, 0, "detected", "embedding-depth"), poses))
    again = Project.open(project.path, read_only=True)
    source = again.document.track(TrackKey(1, 0, "detected", "embedding-depth")).poses.source
    assert dict(source) == {"model": today, "weights": "ab", "options": options} and again.problems == []
    again.close()


def test_an_untitled_project_is_found_after_a_crash_and_gone_after_a_save(tmp_path, make_poses):
    project = Project.create()
    assert Project.abandoned() == []
    fill(project, make_poses(10))
    assert Project.abandoned() == [project.path]
    project.save_as(tmp_path / "named.posewright")
    assert not project.untitled and Project.abandoned() == []
    project.close()


def test_an_empty_untitled_project_leaves_no_file():
    project = Project.create()
    path = project.path
    project.close()
    assert not path.exists()


def test_a_project_changed_by_another_program_is_not_overwritten(project):
    other = sqlite3.connect(project.path, isolation_level=None)
    other.execute("INSERT INTO people VALUES (1, 0, 'Bea', NULL)")
    before = shown(project.document)
    with pytest.raises(ProjectError, match="another program"):
        project.apply(NamePerson(1, 0, "Cleo"))
    assert shown(project.document) == before
    assert Project.open(project.path, read_only=True).document.people == {(1, 0): "Bea"}
    other.close()


def test_a_damaged_chunk_is_told_copied_and_left_empty(project):
    path = project.path
    project.apply(move(9, 9, 1, 2))
    project.close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE pose_chunks SET data = zeroblob(length(data))")
    raw.close()
    again = Project.open(path)
    assert "Frames 0 to 199" in again.problems[0] and "copy" in again.problems[-1]
    poses = again.document.track(KEY).composed()
    assert np.isnan(poses.coords[10]).all() and poses.coords[9, 9].tolist() == [1, 2]
    assert len(list(path.parent.glob("session.damaged-*"))) >= 1
    again.close()


def test_chunks_that_changed_places_are_damage(project, make_poses):
    """Each is whole, and none is where it belongs: frames would show what was seen an hour later."""
    key, path = TrackKey(1, 8, "detected"), project.path
    project.apply(ReplaceTrack(key, make_poses(9000)))
    project.close()
    with sqlite3.connect(path) as raw:
        (poses,) = raw.execute("SELECT poses FROM tracks WHERE person = 8").fetchone()
        for before, after in ((0, -1), (1, 0), (-1, 1)):
            raw.execute("UPDATE pose_chunks SET number = ? WHERE poses = ? AND number = ?", (after, poses, before))
    raw.close()
    again = Project.open(path)
    assert any("Frames 0 to 8191" in problem for problem in again.problems)
    shown = again.document.track(key).composed()
    assert np.isnan(shown.coords[:8192]).all()
    np.testing.assert_array_equal(shown.coords[8192:], make_poses(9000).coords[8192:])
    again.close()


def test_chunks_of_older_versions_have_checksums_of_their_bytes_alone(project):
    path, before = project.path, shown(project.document)
    project.close()
    with sqlite3.connect(path) as raw:
        header = json.loads(raw.execute("SELECT header FROM poses").fetchone()[0])
        for poses, number, data in raw.execute("SELECT poses, number, data FROM pose_chunks").fetchall():
            pieces = piece_checksums(data, header, None).tobytes()
            sql = "UPDATE pose_chunks SET crc = ?, pieces = ? WHERE poses = ? AND number = ?"
            raw.execute(sql, (zlib.crc32(data), pieces, poses, number))
        raw.execute("DROP TABLE undo")
        raw.execute("PRAGMA user_version = 8")
    raw.close()
    again = Project.open(path)
    assert again.problems == [] and shown(again.document) == before
    again.close()
    with sqlite3.connect(path) as raw:  # a byte of the first 64 frames
        data = bytearray(raw.execute("SELECT data FROM pose_chunks").fetchone()[0])
        data[10] ^= 1
        raw.execute("UPDATE pose_chunks SET data = ?", (bytes(data),))
    raw.close()
    hurt = Project.open(path)
    assert any("Frames 0 to 63" in problem for problem in hurt.problems)
    hurt.close()


def test_a_file_with_broken_pages_is_copied_and_what_can_be_read_is_kept(project, tmp_path):
    path = project.path
    project.apply(move(9, 9, 1, 2))
    project.close()
    content = bytearray(path.read_bytes())
    last = len(content) // 4096 - 1
    content[last * 4096 : (last + 1) * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    damaged = path.read_bytes()
    again = Project.open(path)
    assert any("damaged" in problem for problem in again.problems)
    assert any(kept.read_bytes() == damaged for kept in tmp_path.glob("session.damaged-*.posewright"))
    assert 1 in again.document.recordings
    again.apply(NamePerson(1, 0, "Ann"))
    again.close()
    assert Project.open(path, read_only=True).problems == []


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + b"\x00" * 200, None])
def test_files_that_are_no_projects_say_so(tmp_path, content):
    path = tmp_path / "x.posewright"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProjectError):
        Project.open(path)
    assert content is None or path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "other.posewright"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE t (x)")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="another program"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_and_an_older_one_is_copied_and_migrated(project, monkeypatch):
    path = project.path
    before = shown(project.document)
    project.close()
    newer = (*core.project.database.MIGRATIONS, "CREATE TABLE authors (name TEXT);")
    with monkeypatch.context() as patch:
        patch.setattr(core.project.database, "MIGRATIONS", newer)
        migrated = Project.open(path)
        assert shown(migrated.document) == before
        migrated.close()
    assert len(list(path.parent.glob(f"session.version{len(core.project.database.MIGRATIONS)}-*.posewright"))) == 1
    with pytest.raises(ProjectError, match="newer"):
        Project.open(path)


CAMERA = Camera.from_fov(640, 480, 70.0, "left")


def as_version_4(path, facts: str) -> None:
    """What version 4 wrote: facts of a recording were a bag of JSON by other names."""
    raw = sqlite3.connect(path)
    raw.execute("ALTER TABLE recordings RENAME COLUMN facts TO meta")
    raw.execute("UPDATE recordings SET meta = ?", (facts,))
    raw.execute("ALTER TABLE pose_chunks DROP COLUMN pieces")
    small = ("poses", "reviewed", "tracks", "people", "notes", "segments", "masks", "attention", "queue")
    for table in small:
        raw.execute(f"ALTER TABLE {table} DROP COLUMN crc")
    raw.execute("DROP TABLE undo")
    raw.execute("PRAGMA user_version = 4")
    raw.commit()
    raw.close()


def test_facts_of_version_4_have_the_names_of_today(project):
    path = project.path
    project.close()
    facts = {"camera": CAMERA.to_dict(), "unit": "cm", "nobody": [[3, 100.0, 0.0, 2500.0]], "state": "done",
             "by": "Ada", "at": "2026-11-21T08:00"}  # fmt: skip
    as_version_4(path, json.dumps(facts))
    opened = Project.open(path)
    assert opened.problems == []
    kept = opened.document.recordings[1]
    assert kept.facts == {
        "camera": CAMERA, "unit": "cm", "false_positives": ((3, 100.0, 0.0, 2500.0),), "state": "done",
        "state_by": "Ada", "state_at": "2026-11-21T08:00", "ergonomics": None, "contacts": (),
        "rulers": (), "shifts": (),
    }  # fmt: skip
    opened.apply(SetFacts(1, {"state": "to do"}))
    opened.close()
    again = Project.open(path)
    assert again.document.recordings[1] == replace(kept, state="to do") and again.problems == []
    again.close()


@pytest.mark.parametrize(
    "facts, told",
    [
        ('{"camera": {"width": -3}, "state": "done"}', "The camera of video.mp4"),
        ('{"nobody": [[1, 2]], "state": "done"}', "The false positives of video.mp4"),
        ('{"shifts": [[2, "soon"]], "state": "done"}', "The shifts of video.mp4"),
        ('{"shifts": [[2, NaN]], "state": "done"}', "The shifts of video.mp4"),
        ("no JSON", "What was said of video.mp4"),
        ("[3]", "What was said of video.mp4"),
    ],
)
def test_facts_that_cannot_be_read_cost_neither_the_recording_nor_the_others(project, facts, told):
    path, before = project.path, shown(project.document)
    project.close()
    as_version_4(path, facts)
    opened = Project.open(path)
    assert opened.problems[0].startswith(told)
    recording = opened.document.recordings[1]
    assert (recording.camera, recording.false_positives) == (None, ()) and shown(opened.document)[1:] == before[1:]
    assert recording.state == ("done" if "done" in facts else "")
    opened.close()


@pytest.mark.slow
def test_random_damage_never_gives_anything_but_a_project_or_a_clear_error(project, tmp_path):
    path = project.path
    project.apply(SwapSides(KEY, 0, 200))
    project.close()
    whole, random = path.read_bytes(), np.random.default_rng(7)
    outcomes = set()
    for trial in range(500):
        hurt = bytearray(whole)
        if trial % 4 == 0:
            hurt = hurt[: random.integers(0, len(hurt))]
        for _ in range(random.integers(1, 20)):
            if hurt:
                hurt[random.integers(0, len(hurt))] = random.integers(0, 256)
        folder = tmp_path / str(trial)
        folder.mkdir()
        (folder / "p.posewright").write_bytes(hurt)
        try:
            Project.open(folder / "p.posewright", read_only=trial % 2 == 0).close()
            outcomes.add("opened")
        except ProjectError:
            outcomes.add("refused")
    assert outcomes == {"opened", "refused"}


class Faulty(Edit):
    """Changes the document and then fails, as only a defect of ours could."""

    def _apply(self, document):
        document.people[1, 0] = "half done"
        raise RuntimeError("a defect")


@pytest.mark.parametrize(
    "edit, error",
    [
        (lambda poses: ReplaceTrack(TrackKey(1, 1 << 63, "detected"), poses), ProjectError),
        (lambda poses: ReplaceTrack(TrackKey(1, 0, "detected", "name-\udcff"), poses), ProjectError),
        (lambda poses: NamePerson(1, 0, "\udcff"), ProjectError),
        (lambda poses: SetNote(1, Note(1, 1, 1 << 64, "far")), ProjectError),
        (lambda poses: SetRecording(2, Recording(2, "/disk/\udcff.mp4", "x", "color", 9, 25.0, 4, 4)), EditError),
        (lambda poses: SetRecording(2, Recording(2, "/v", "v", "color", 9, 25.0, 4, 4, unit={1})), ProjectError),
        (lambda poses: Compound((NamePerson(1, 0, "Ann"), NamePerson(1, 1 << 63, "Bea"))), ProjectError),
        (lambda poses: Faulty(), RuntimeError),
    ],
)
def test_an_edit_that_cannot_be_saved_is_taken_back_and_the_next_one_is_saved(project, make_poses, edit, error):
    before = shown(project.document)
    with pytest.raises(error):
        project.apply(edit(make_poses(200, seed=3)))
    assert shown(project.document) == before == reopened(project)
    project.apply(move(5, 5, 55, 66))
    assert reopened(project) == shown(project.document) != before


@pytest.mark.slow
def test_a_full_disk_refuses_edits_and_loses_none(project, make_poses):
    (pages,) = project._file.connection.execute("PRAGMA page_count").fetchone()
    project._file.connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    saved = refused = 0
    for number in range(60):
        before = shown(project.document)
        try:
            project.apply(move(number * 3, number % 28, number, -number))
            saved += 1
        except ProjectError as error:
            assert "could not be saved" in str(error)
            assert shown(project.document) == before
            refused += 1
        assert reopened(project) == shown(project.document)
    with pytest.raises(ProjectError, match="poses could not be saved"):
        project.put_poses(make_poses(5000))
    project._file.connection.execute("PRAGMA max_page_count = 1000000")
    project.apply(move(1, 1, 5, 5))
    assert saved and reopened(project) == shown(project.document)


def test_the_log_is_brought_into_the_file_beside_the_edits(project, make_poses, monkeypatch):
    """Bringing it in waits for the disk: not in the thread in which the user edits."""
    threads = []

    def settled(path, guard):
        threads.append(threading.current_thread())
        settle(path, guard)

    settle = core.project.project_file._settled
    monkeypatch.setattr("core.project.project_file._settled", settled)
    monkeypatch.setattr("core.project.project_file._LONG_LOG", 100_000)
    log = project.path.with_name(project.path.name + "-wal")
    for number in range(40):
        project.apply(ReplaceTrack(TrackKey(1, 5, "detected"), make_poses(200, seed=number)))
        project._file.wait_for_log()  # what is written meanwhile would have to wait for the next time
        project.apply(NamePerson(1, 0, f"Ann {number}"))
        project._file.wait_for_log()
    assert threads and threading.main_thread() not in threads
    assert project.lost() == "" and log.stat().st_size < 40 * make_poses(200).coords.nbytes
    assert project._file.connection.execute("PRAGMA wal_autocheckpoint").fetchone() == (0,)
    path, before = project.path, shown(project.document)
    project.close()
    again = Project.open(path)
    assert shown(again.document) == before and again.problems == []
    again.close()


def test_once_it_is_in_the_file_small_edits_do_not_bring_the_log_in_again(project, make_poses, monkeypatch):
    """SQLite keeps the length that its log once had: each edit would start a thread and read the whole file."""
    settle, settled = core.project.project_file._settled, []
    monkeypatch.setattr("core.project.project_file._settled", lambda *of: settled.append(1) or settle(*of))
    for number in range(12):
        project.apply(ReplaceTrack(TrackKey(1, 5, "detected"), make_poses(4000, seed=number)))
    project._file.wait_for_log()
    assert settled
    settled.clear()
    for number in range(20):
        project.apply(NamePerson(1, 0, f"Ann {number}"))
        project._file.wait_for_log()
    assert len(settled) <= 1
    assert project.path.with_name(project.path.name + "-wal").stat().st_size < core.project.project_file._LONG_LOG


def test_a_log_that_is_written_to_without_a_pause_stays_bounded(project, make_poses, monkeypatch):
    monkeypatch.setattr("core.project.project_file._LONG_LOG", 100_000)
    monkeypatch.setattr("core.project.project_file._LONGEST_LOG", 400_000)
    log = project.path.with_name(project.path.name + "-wal")
    for number in range(40):
        project.apply(ReplaceTrack(TrackKey(1, 5, "detected"), make_poses(200, seed=number)))
        assert log.stat().st_size < 800_000
    assert project.lost() == ""
