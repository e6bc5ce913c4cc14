"""A project with one recording of 100 frames, closed and opened again."""

import numpy as np
import pytest

from core.document import Recording
from core.edits import SetRecording
from core.project.project import Project

RECORDING = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 100, 25.0, 64, 48)


@pytest.fixture
def project(tmp_path):
    project = Project.create(tmp_path / "a.posewright")
    project.apply(SetRecording(1, RECORDING))
    yield project
    project.close()


def test_nothing_was_looked_at_at_first(project):
    attention = project.desk.attention(RECORDING)
    assert (attention.seconds, attention.coverage, attention.seen.shape) == (0, 0, (100,))


def test_time_and_frames_add_up_and_survive(project):
    attention = project.desk.attention(RECORDING).looked(np.arange(10, 20), 30.0, 100)
    attention = attention.looked(np.arange(15, 25), 12.5, 100)
    project.desk.set_attention(1, attention)
    project.close()
    again = Project.open(project.path)
    kept = again.desk.attention(RECORDING)
    again.close()
    assert (kept.seconds, kept.coverage) == (42.5, 0.15)
    assert kept.seen.tolist() == [10 <= frame < 25 for frame in range(100)]


def test_frames_of_a_shorter_file_are_forgotten(project):
    project.desk.set_attention(1, project.desk.attention(RECORDING).looked(np.array([3, 50]), 1, 100))
    shorter = project.desk.attention(Recording(1, "b", "b", "color", 40, 25.0, 64, 48))
    assert shorter.seen.tolist() == [frame == 3 for frame in range(40)]


def test_jobs_wait_in_order_until_they_are_done_also_over_a_restart(project):
    first = project.desk.enqueue(1, "estimate", {"people": 2})
    project.desk.enqueue(1, "lift", {})
    project.close()
    again = Project.open(project.path)
    assert [(job.task, job.choice) for job in again.desk.queue()] == [("estimate", {"people": 2}), ("lift", {})]
    again.desk.dequeue(first.id)
    assert [job.task for job in again.desk.queue()] == ["lift"]
    again.close()


def test_a_recording_that_takes_the_number_of_another_begins_anew(project):
    project.desk.set_attention(1, project.desk.attention(RECORDING).looked(np.array([3]), 60, 100))
    project.desk.enqueue(1, "lift", {})
    project.desk.forget(1)
    assert project.desk.attention(RECORDING).seconds == 0 and project.desk.queue() == []
