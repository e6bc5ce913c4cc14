import threading

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from app.jobs.results import Results
from app.jobs.runner import JobRunner
from core.edits import MoveJoints, ReplaceTrack, Retouch, SetRecording
from core.poses import PoseSequence, Status
from core.project.project import Project
from core.skeleton import load_skeleton
from core.track import Track
from tests.app.conftest import FIRST

SKELETON = load_skeleton("mpi28")


@pytest.fixture
def results(session, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    runner = JobRunner(window)
    results = Results(session, runner, window)
    results.heard = []
    results.notified.connect(results.heard.append)
    results.seen = []
    results.statusMessage.connect(results.seen.append)
    yield results
    runner.close()


def zeros(value=0.0, frames=100):
    return PoseSequence(SKELETON, np.full((frames, 28, 2), value), np.arange(frames) / 25)


def estimate(value=0.0, wait=None):
    def task(*, progress, cancel, start=0, stop=None):
        if wait is not None:
            wait.wait(5)
        return (Track(FIRST, zeros(value)),)

    return task


def x_of(session, frame=10):
    return session.document.track(FIRST).frame(frame).coords[0, 0]


def test_a_result_is_one_undo_step(session, results, qtbot):
    job = results.run("Estimate", estimate(7))
    qtbot.waitUntil(lambda: job.state.over)
    assert x_of(session) == 7
    assert session.undo_stack.count() == 1
    session.undo()
    assert x_of(session) == 10
    assert results.heard == ["Estimate: 1 person"]


def test_confirmed_joints_stay_on_top_of_a_new_result(session, results, qtbot):
    session.do(MoveJoints(FIRST, [10], [0], [[[999.0, 0.0]]]))
    job = results.run("Estimate", estimate(7))
    qtbot.waitUntil(lambda: job.state.over)
    frame = session.document.track(FIRST).frame(10)
    assert frame.coords[0, 0] == 999 and frame.status[0] == Status.CONFIRMED
    assert frame.coords[1, 0] == 7


@pytest.mark.parametrize(("answer", "expected"), [("Yes", 7), ("No", 10)])
def test_a_track_edited_meanwhile_is_replaced_only_if_the_user_agrees(
    session, results, qtbot, monkeypatch, answer, expected
):
    asked = []

    def question(parent, title, text, *_):
        asked.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(QMessageBox, "question", question)
    go_on = threading.Event()
    job = results.run("Estimate", estimate(7, go_on))
    session.do(MoveJoints(FIRST, [3], [0], [[[1.0, 1.0]]]))
    go_on.set()
    qtbot.waitUntil(lambda: job.state.over)
    assert len(asked) == 1 and "detected of person 1" in asked[0]
    assert x_of(session) == expected


def test_a_result_for_a_project_that_was_closed_is_dropped(session, results, qtbot):
    go_on = threading.Event()
    job = results.run("Estimate", estimate(7, go_on))
    session.open(Project.create())
    go_on.set()
    qtbot.waitUntil(lambda: job.state.over)
    assert session.document.tracks == {}


def test_nobody_found_is_told_and_changes_nothing(session, results, qtbot):
    job = results.run("Estimate", lambda *, progress, cancel: ())
    qtbot.waitUntil(lambda: job.state.over)
    assert results.heard == [] and results.seen == ["Estimate: no person was found"]
    assert session.undo_stack.count() == 0


def test_what_an_estimator_had_to_assume_is_told(session, results, qtbot):
    guessed = zeros(7).replace(source={"warning": "60 degrees are assumed"})
    job = results.run("Estimate", lambda *, progress, cancel: [Track(FIRST, guessed)])
    qtbot.waitUntil(lambda: job.state.over)
    assert results.heard == ["Estimate: 1 person. 60 degrees are assumed"]


def test_an_estimate_of_a_part_leaves_the_rest_of_the_track(session, results, qtbot):
    job = results.run("Estimate", estimate(7), start=20, stop=30)
    qtbot.waitUntil(lambda: job.state.over)
    assert [x_of(session, t) for t in (19, 20, 29, 30)] == [19, 7, 7, 30]


def test_a_track_of_another_shape_cannot_keep_its_rest(session):
    other = PoseSequence(load_skeleton("coco17"), np.zeros((100, 17, 2)), np.arange(100) / 25)
    session.do(ReplaceTrack(FIRST, other, frames=range(20, 30)))
    assert session.document.track(FIRST).poses is other


def answering(monkeypatch, answer: str) -> list[str]:
    """What is asked is answered so; the texts of the questions."""
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda _parent, _title, text, *_: asked.append(text)
                        or getattr(QMessageBox.StandardButton, answer))  # fmt: skip
    return asked


@pytest.mark.parametrize(("answer", "expected"), [("Yes", 8), ("No", 7)])
def test_two_jobs_that_make_one_new_track_do_not_replace_each_other_without_a_word(
    session, results, qtbot, monkeypatch, answer, expected
):
    asked, key, go_on = answering(monkeypatch, answer), FIRST._replace(variant="jumps"), threading.Event()

    def making(value):
        def task(*, progress, cancel):
            go_on.wait(5)
            return (Track(key, zeros(value)),)

        return task

    jobs = [results.run(f"Inpaint {value}", making(value)) for value in (7, 8)]
    go_on.set()
    qtbot.waitUntil(lambda: all(job.state.over for job in jobs))
    assert len(asked) == 1 and "detected of person 1" in asked[0]
    assert session.document.track(key).frame(0).coords[0, 0] == expected
    if answer == "No":
        assert results.seen == ["Inpaint 8: the result was discarded"] and session.undo_stack.count() == 1


def test_corrections_that_cannot_stay_are_asked_for(session, results, qtbot, monkeypatch):
    """The result has other joints: even confirmed ones would go."""
    session.do(MoveJoints(FIRST, [10], [0], [[[999.0, 0.0]]]))
    asked = answering(monkeypatch, "No")
    other = PoseSequence(load_skeleton("coco17"), np.zeros((100, 17, 2)), np.arange(100) / 25)
    job = results.run("Estimate", lambda *, progress, cancel: [Track(FIRST, other)])
    qtbot.waitUntil(lambda: job.state.over)
    assert len(asked) == 1 and "its corrections will be lost" in asked[0]
    assert x_of(session) == 999


def test_a_part_changes_nothing_that_tools_made_elsewhere(session, results, qtbot):
    session.do(Retouch(FIRST, 0, zeros(3), "Smooth"))
    job = results.run("Estimate", estimate(7), text="Estimate poses", start=20, stop=30)
    qtbot.waitUntil(lambda: job.state.over)
    assert [x_of(session, t) for t in (19, 20, 29, 30)] == [3, 7, 7, 3]
    assert session.undo_stack.undoText() == "Estimate poses"
    session.undo()
    assert [x_of(session, t) for t in (19, 20, 29, 30)] == [3, 3, 3, 3]


def test_a_result_for_a_recording_that_was_removed_is_told(session, results, qtbot, monkeypatch):
    answering(monkeypatch, "Yes")
    go_on, shown = threading.Event(), []
    monkeypatch.setattr("app.jobs.results.show_error", lambda _parent, error, *_: shown.append(str(error)))
    job = results.run("Estimate", estimate(7, go_on))
    session.do(SetRecording(1, None))
    go_on.set()
    qtbot.waitUntil(lambda: job.state.over)
    assert len(shown) == 1 and "no longer in the project" in shown[0]
