import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QToolButton

from app.jobs import runner
from app.window import job_status
from core.errors import AppError


@pytest.fixture
def working(empty_window):
    """A job that reports 40 % and goes on until it is told to end."""
    go_on = threading.Event()

    def task(*, progress, cancel):
        progress(0.4, "Looking for people")
        while not go_on.wait(0.01):
            cancel.check()

    yield empty_window, lambda: empty_window.runner.start("Estimate poses", task), go_on
    go_on.set()


def test_the_running_job_is_seen_and_cancelled_in_the_status_bar(working, qtbot):
    window, start, _ = working
    shown = window.statusBar().job
    assert not shown.isVisible()
    job = start()
    qtbot.waitUntil(lambda: shown.bar.value() == 400, timeout=10_000)
    assert shown.isVisible() and shown.title.text() == "Estimate poses" and shown.left.text().startswith("40%")
    start()
    assert shown.title.text() == "Estimate poses (and 1 more)"
    window.findChild(QToolButton, "job_status_cancel").click()
    qtbot.waitUntil(lambda: job.state.over, timeout=10_000)
    assert job.state == "cancelled"
    shown.title.click()
    assert not window.panels.view("jobs").visibleRegion().isEmpty()


def test_a_held_job_has_no_time_left_and_its_rest_does_not_count(working, qtbot, monkeypatch):
    window, start, _ = working
    clock = [1000.0]
    monkeypatch.setattr(runner, "monotonic", lambda: clock[0])
    job = start()
    shown = window.statusBar().job
    qtbot.waitUntil(lambda: shown.bar.value() == 400, timeout=10_000)
    clock[0] += 40
    shown.refresh()
    assert shown.left.text() == "40%, 1 min 0 s left"
    job.hold(True)
    clock[0] += 5000
    assert shown.left.text() == "40%, held" and job.seconds_left is None and job.seconds == 40
    job.hold(False)
    assert shown.left.text() == "40%, 1 min 0 s left"
    clock[0] += 20
    shown.refresh()
    assert shown.left.text() == "40%, 1 min 30 s left"


def test_the_end_of_a_long_job_is_in_the_title_of_a_window_behind(working, qtbot, monkeypatch):
    window, start, go_on = working
    monkeypatch.setattr(job_status, "LONG", 0.0)
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    job = start()
    go_on.set()
    qtbot.waitUntil(lambda: job.state.over, timeout=10_000)
    assert window.windowTitle() == "Done: Estimate poses – Untitled – Posewright"
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert window.windowTitle() == "Untitled – Posewright"


def test_a_short_one_is_not_news_and_a_failed_one_is_told_as_such(empty_window, qtbot, monkeypatch):
    def fails(*, progress, cancel):
        raise AppError("No")

    monkeypatch.setattr(empty_window, "isActiveWindow", lambda: False)
    for long, news in ((10.0, ""), (0.0, "Failed: Lift")):
        monkeypatch.setattr(job_status, "LONG", long)
        job = empty_window.runner.start("Lift", fails)
        qtbot.waitUntil(lambda job=job: job.state.over, timeout=10_000)
        assert empty_window.long_jobs.news == news


def test_the_status_bar_says_which_pictures_were_opened(empty_window, video, qtbot):
    words = empty_window.statusBar().pictures
    assert words.text() == ""
    empty_window.controllers.recordings.add(video())
    qtbot.waitUntil(lambda: empty_window.session.recording == 1, timeout=10_000)
    assert words.text() == "Pictures opened as recorded"
    empty_window.controllers.privacy.set_no_faces(True)
    assert words.text() == "Pictures opened, people covered"
