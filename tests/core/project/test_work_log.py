"""A project with one recording of 100 frames, closed and opened again."""

import zlib

import numpy as np
import pytest

from core.edits import SetRecording
from core.project.project import Project
from core.recording import Recording

RECORDING = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 100, 25.0, 64, 48)


@pytest.fixture
def project(tmp_path):
    project = Project.create(tmp_path / "a.posewright")
    project.apply(SetRecording(1, RECORDING))
    yield project
    project.close()


def test_nothing_was_looked_at_at_first(project):
    progress = project.work_log.progress(RECORDING)
    assert (progress.seconds, progress.coverage, progress.seen.shape) == (0, 0, (100,))


def test_time_and_frames_add_up_and_survive(project):
    progress = project.work_log.progress(RECORDING).looked(np.arange(10, 20), 30.0, 100)
    progress = progress.looked(np.arange(15, 25), 12.5, 100)
    project.work_log.set_progress(1, progress)
    project.close()
    again = Project.open(project.path)
    kept = again.work_log.progress(RECORDING)
    again.close()
    assert (kept.seconds, kept.coverage) == (42.5, 0.15)
    assert kept.seen.tolist() == [10 <= frame < 25 for frame in range(100)]


def test_frames_of_a_shorter_file_are_forgotten(project):
    project.work_log.set_progress(1, project.work_log.progress(RECORDING).looked(np.array([3, 50]), 1, 100))
    shorter = project.work_log.progress(Recording(1, "b", "b", "color", 40, 25.0, 64, 48))
    assert shorter.seen.tolist() == [frame == 3 for frame in range(40)]


def test_jobs_wait_in_order_until_they_are_done_also_over_a_restart(project):
    first = project.work_log.enqueue(1, "estimate", {"people": 2})
    project.work_log.enqueue(1, "lift", {})
    project.close()
    again = Project.open(project.path)
    assert [(job.task, job.choice) for job in again.work_log.queue()] == [("estimate", {"people": 2}), ("lift", {})]
    again.work_log.dequeue(first.id)
    assert [job.task for job in again.work_log.queue()] == ["lift"]
    again.close()


def test_a_recording_that_takes_the_number_of_another_begins_anew(project):
    project.work_log.set_progress(1, project.work_log.progress(RECORDING).looked(np.array([3]), 60, 100))
    project.work_log.enqueue(1, "lift", {})
    project.work_log.forget(1)
    assert project.work_log.progress(RECORDING).seconds == 0 and project.work_log.queue() == []


def test_what_nobody_of_ours_wrote_is_not_read(project):
    """Nesting without end, values of other kinds, and a kilobyte that unpacks to a megabyte."""
    project.work_log.enqueue(1, "estimate", {"people": 2})
    with project._file.within() as connection:
        for text in ("[" * 100_000, "[]", "7", "{", ""):
            connection.execute("INSERT INTO queue (recording, task, choice) VALUES (1, 'estimate', ?)", (text,))
        row = (1, 5.0, zlib.compress(b"\xff" * (1 << 20)), 3, 1)
        connection.execute("REPLACE INTO attention VALUES (?, ?, ?, ?, ?, NULL)", row)
    assert [job.choice for job in project.work_log.queue()] == [{"people": 2}]
    recording = project.document.recordings[1]
    assert project.work_log.progress(recording).seen.tolist() == [True] * recording.n_frames
    with project._file.within() as connection:
        connection.execute("UPDATE attention SET seconds = 'long', seen = 'all'")
    assert project.work_log.progress(recording).seconds == 0
