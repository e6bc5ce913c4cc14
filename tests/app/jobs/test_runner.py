import gc
import threading
import time
import weakref

import pytest

from app.jobs.runner import JobRunner, Lane, State
from core.errors import ModelError
from core.progress import Cancelled


@pytest.fixture
def runner(qapp):
    runner = JobRunner()
    yield runner
    runner.close()


def ends_of(job):
    seen = []
    job.finished.connect(lambda value: seen.append(("finished", value)))
    job.failed.connect(lambda error: seen.append(("failed", error)))
    job.cancelled.connect(lambda: seen.append(("cancelled", None)))
    return seen


def wait_for_cancel(started, *, progress, cancel):
    started.set()
    while True:
        cancel.check()


def test_a_task_runs_off_the_gui_thread_and_its_result_arrives_on_it(runner, qtbot):
    where = []

    def task(a, *, b, progress, cancel):
        where.append(threading.current_thread().name)
        return a + b

    job = runner.start("Add", task, 2, b=3)
    seen = ends_of(job)
    job.finished.connect(lambda _: where.append(threading.current_thread().name))
    qtbot.waitUntil(lambda: job.state.over)
    assert seen == [("finished", 5)]
    assert where == ["compute lane", "MainThread"]


def test_progress_is_passed_on(runner, qtbot):
    job = runner.start("Report", lambda *, progress, cancel: progress(0.25, "a quarter"))
    with qtbot.waitSignals([job.progressed, job.finished], order="none"):
        pass
    assert job.text == "a quarter"


def test_a_failure_keeps_its_error_and_where_it_came_from(runner, qtbot):
    def task(*, progress, cancel):
        raise ModelError("The weights are damaged")

    job = runner.start("Fail", task)
    seen = ends_of(job)
    qtbot.waitUntil(lambda: job.state.over)
    assert [kind for kind, _ in seen] == ["failed"]
    assert job.error.what == "The weights are damaged"
    assert "in task" in job.details


def test_cancel_is_not_failure(runner, qtbot):
    started = threading.Event()
    job = runner.start("Wait", wait_for_cancel, started)
    seen = ends_of(job)
    assert started.wait(5)
    job.cancel()
    job.cancel()
    qtbot.waitUntil(lambda: job.state.over)
    assert seen == [("cancelled", None)]


def test_a_result_that_comes_after_cancel_is_dropped(runner, qtbot):
    started, go_on = threading.Event(), threading.Event()

    def deaf(*, progress, cancel):
        started.set()
        go_on.wait(5)
        return 42

    job = runner.start("Deaf", deaf)
    seen = ends_of(job)
    started.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: job.state.over)
    assert seen == [("cancelled", None)]


def test_a_waiting_job_is_cancelled_at_once_and_never_runs(runner, qtbot):
    started = threading.Event()
    first = runner.start("First", wait_for_cancel, started)
    ran = []
    second = runner.start("Second", lambda *, progress, cancel: ran.append(1))
    seen = ends_of(second)
    second.cancel()
    assert seen == [("cancelled", None)]
    first.cancel()
    third = runner.start("Third", lambda *, progress, cancel: "done")
    qtbot.waitUntil(lambda: third.state == State.FINISHED)
    assert ran == [] and len(seen) == 1


def test_the_lanes_do_not_wait_for_each_other(runner, qtbot):
    started = threading.Event()
    compute = runner.start("Compute", wait_for_cancel, started)
    io = runner.start("Read", lambda *, progress, cancel: "read", lane=Lane.IO)
    qtbot.waitUntil(lambda: io.state == State.FINISHED)
    assert compute.state == State.RUNNING
    compute.cancel()
    qtbot.waitUntil(lambda: compute.state.over)


def test_the_time_left_comes_from_the_progress(runner, qtbot, monkeypatch):
    started = threading.Event()
    job = runner.start("Long", wait_for_cancel, started)
    qtbot.waitUntil(lambda: job.state == State.RUNNING)
    now = job._began
    monkeypatch.setattr("app.jobs.runner.monotonic", lambda: now + 10)
    job.report(0.25, "")
    assert job.seconds_left == pytest.approx(30)
    job.cancel()


def test_closing_stops_what_runs(qapp):
    runner = JobRunner()
    started = threading.Event()
    runner.start("Wait", wait_for_cancel, started)
    runner.start("Behind", wait_for_cancel, started)
    started.wait(5)
    runner.close()
    assert not any(thread.is_alive() for thread in runner._threads)


def test_closing_does_not_wait_for_a_task_that_is_deaf(qapp, qtbot, monkeypatch):
    monkeypatch.setattr("app.jobs.runner.CLOSING_SECONDS", 0.3)
    runner, started, go_on = JobRunner(), threading.Event(), threading.Event()

    def deaf(*, progress, cancel):
        started.set()
        go_on.wait(30)
        progress(1.0, "late")
        return "late"

    seen = ends_of(runner.start("Deaf", deaf))
    assert started.wait(5)
    began = time.monotonic()
    assert runner.close() is False
    assert time.monotonic() - began < 2
    go_on.set()
    for thread in runner._threads:
        thread.join(5)
    qapp.processEvents()
    assert seen in ([], [("cancelled", None)])


@pytest.mark.parametrize("error", [SystemExit(3), MemoryError(), GeneratorExit()])
def test_a_task_that_would_end_its_lane_fails_and_the_next_one_runs(runner, qtbot, error):
    def leave(*, progress, cancel):
        raise error

    first = runner.start("Leave", leave)
    second = runner.start("Next", lambda *, progress, cancel: "done")
    qtbot.waitUntil(lambda: second.state == State.FINISHED)
    assert first.state == State.FAILED and first.error is error


def test_a_task_may_stop_itself(runner, qtbot):
    def task(*, progress, cancel):
        raise Cancelled

    job = runner.start("Stop", task)
    qtbot.waitUntil(lambda: job.state == State.CANCELLED)


def test_finished_jobs_are_cleared(runner, qtbot):
    job = runner.start("Done", lambda *, progress, cancel: None)
    qtbot.waitUntil(lambda: job.state.over)
    with qtbot.waitSignal(runner.removed):
        runner.clear_finished()
    assert runner.jobs == []


def test_the_list_keeps_the_latest_jobs_that_are_over(runner, qtbot, monkeypatch):
    monkeypatch.setattr("app.jobs.runner.KEPT", 3)
    jobs = [runner.start(str(number), lambda *, progress, cancel: None) for number in range(6)]
    qtbot.waitUntil(lambda: jobs[-1].state.over)
    assert [job.title for job in runner.jobs] == ["3", "4", "5"]


@pytest.mark.parametrize("end", ["finished", "failed", "cancelled"])
def test_a_job_that_is_over_holds_nothing_that_waited_for_it(runner, qtbot, end):
    class Large:
        """Stands for the document at the start."""

    def task(*, progress, cancel):
        if end == "failed":
            raise ModelError("no")
        if end == "cancelled":
            raise Cancelled

    large, heard = Large(), []
    gone = weakref.ref(large)
    job = runner.start("Work", task)
    for signal in (job.finished, job.failed):
        signal.connect(lambda _, held=large: heard.append(type(held)))
    job.cancelled.connect(lambda held=large: heard.append(type(held)))
    del large
    qtbot.waitUntil(lambda: job.state.over)
    gc.collect()
    assert heard == [Large] and job in runner.jobs and gone() is None


def test_a_brief_job_leaves_the_list_when_it_went_well_and_stays_when_it_failed(runner, qtbot):
    def fail(*, progress, cancel):
        raise ModelError("no")

    good = runner.start("Look", lambda *, progress, cancel: "a video", brief=True)
    seen = ends_of(good)
    bad = runner.start("Look", fail, brief=True)
    qtbot.waitUntil(lambda: bad.state.over)
    assert seen == [("finished", "a video")]
    assert runner.jobs == [bad]
