"""Tasks in the process apart: what they say, what stops them, and what becomes of the process."""

import os
import signal
import threading
import time

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from app.dialogs.inpaint import InpaintChoice
from app.jobs import apart as module
from app.jobs.apart import Apart
from app.jobs.results import Results
from app.jobs.runner import JobRunner, Lane, State
from app.tasks import inpainting
from app.tasks.recordings import describe_recording
from app.tasks.rendering import render_video
from app.translation import speak
from core.errors import JobError, ModelError
from core.processes import is_running
from core.progress import Cancelled, CancelToken, silent
from core.track import Track
from tests.app.controllers.walk import DETECTED, FAST, INPAINTED, World, walk
from tests.app.jobs import tasks_apart as tasks


@pytest.fixture(scope="module")
def apart():
    """One process for all tests here: each leaves it usable."""
    apart = Apart("process of the tests")
    yield apart
    apart.close()


def run(apart, task, *inputs, progress=silent, cancel=None, **options):
    return apart.run(task, inputs, options, progress, cancel or CancelToken())


def until(condition, seconds=30.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_tasks_run_in_one_process_that_stays(apart):
    first, second = run(apart, tasks.where), run(apart, tasks.where)
    assert first == second == (first[0], os.getcwd()) and first[0] != os.getpid()
    assert run(apart, tasks.add, 2, b=3) == 5


def test_progress_comes_now_and_then(apart):
    heard = []
    run(apart, tasks.report, progress=lambda fraction, text: heard.append((fraction, text)))
    assert heard[0] == (0.0, "step 0") and heard[-1] == (0.999, "the last step")
    assert len(heard) < 500


def test_functions_among_the_options_are_told_here_and_in_order(apart):
    told, here = [], threading.get_ident()

    def preview(number, poses):
        assert threading.get_ident() == here
        told.append((number, poses.mean()))

    assert run(apart, tasks.tell, 20, preview=preview) == "told"
    assert told == [(number, number) for number in range(20)]


def test_what_a_listener_raises_ends_the_task_and_the_next_one_is_undisturbed(apart):
    def preview(*_):
        raise ValueError("of the window's own")

    with pytest.raises(ValueError, match="of the window's own"):
        run(apart, tasks.tell, 1000, preview=preview)
    assert run(apart, tasks.add, 1, 1) == 2


def test_a_cancelled_task_tidies_up_and_the_process_stays(apart, tmp_path):
    before, cancel, place = run(apart, tasks.where), CancelToken(), tmp_path / "place"
    stopper = threading.Thread(target=lambda: (until(place.exists), cancel.cancel()))
    stopper.start()
    with pytest.raises(Cancelled):
        run(apart, tasks.count_until_cancelled, place, cancel=cancel)
    stopper.join()
    assert place.read_text() == "tidy"
    assert run(apart, tasks.where) == before


def test_a_deaf_task_is_ended_with_its_process_and_the_next_has_a_new_one(apart, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "DEAF_SECONDS", 0.2)
    (before, _), cancel, place = run(apart, tasks.where), CancelToken(), tmp_path / "place"
    stopper = threading.Thread(target=lambda: (until(place.exists), cancel.cancel()))
    stopper.start()
    with pytest.raises(Cancelled):
        run(apart, tasks.deaf, place, cancel=cancel)
    stopper.join()
    assert not is_running(before)
    assert run(apart, tasks.where)[0] != before


@pytest.mark.parametrize(("number", "words"), [(signal.SIGKILL, "killed"), (signal.SIGSEGV, "signal 11")])
def test_a_process_that_dies_is_told_in_a_sentence_and_the_next_task_runs(apart, number, words):
    with pytest.raises(JobError, match=words) as raised:
        run(apart, tasks.die, number)
    assert "ended before it was done" in raised.value.sentence() and "Nothing was changed" in raised.value.action
    if number == signal.SIGSEGV:
        assert "in die" in "".join(raised.value.__notes__)  # where it was
    assert run(apart, tasks.add, 1, 1) == 2


def test_errors_come_as_they_are_with_where_they_were_raised(apart):
    with pytest.raises(ModelError, match="weights are damaged") as raised:
        run(apart, tasks.fail)
    assert (raised.value.got, raised.value.action) == ("zeros", "Get them again")
    assert "in fail" in raised.value.__notes__[0]
    with pytest.raises(RuntimeError, match="Odd: of a library's own"):
        run(apart, tasks.fail_oddly)
    with pytest.raises(SystemExit):
        run(apart, tasks.leave)
    with pytest.raises(Exception, match="pickle|local object"):
        run(apart, tasks.unsendable)
    with pytest.raises(Exception, match="pickle|local object"):
        run(apart, lambda *, progress, cancel: None)
    assert run(apart, tasks.add, 1, 1) == 2


def test_large_arrays_come_whole_each_once_and_may_be_written_to(apart):
    found = run(apart, tasks.many, 40)
    np.testing.assert_array_equal(found["large"], np.arange(40 << 17))
    assert found["large"] is found["again"] and found["large"].flags.owndata
    np.testing.assert_array_equal(found["turned"], np.arange(20_000.0).reshape(100, 200).T)
    assert found["none"].shape == (0, 3) and found["text"].tolist() == ["a", "b"] and found["flags"].all()
    assert found["big"].dtype == ">i4" and found["big"][-1] == 8999
    found["large"][0] = 7


def test_texts_are_said_in_the_users_language(apart):
    assert run(apart, tasks.in_words)[1] == "1.5 mm"
    speak("fr")
    try:
        assert run(apart, tasks.in_words) == ("Ouvrir", "1,5 mm")
    finally:
        speak("en")
    assert run(apart, tasks.in_words)[1] == "1.5 mm"


def test_closing_leaves_no_process_of_the_task_either():
    apart = Apart("process of the tests")
    child, (own, _) = run(apart, tasks.with_child), run(apart, tasks.where)
    apart.close()
    apart.close()
    assert not is_running(own)
    until(lambda: not is_running(child))


# --- behind the runner


@pytest.fixture
def runner(qapp, with_processes):
    runner = JobRunner()
    yield runner
    assert runner.close()
    assert not [apart for apart in runner._apart.values() if apart.is_running]


def test_what_computes_goes_to_a_process_and_what_reads_does_not(runner, qtbot):
    jobs = {lane: runner.start("Where", tasks.where, lane=lane) for lane in (Lane.COMPUTE, Lane.IO)}
    found = {}
    for lane, job in jobs.items():
        job.finished.connect(lambda made, lane=lane: found.update({lane: made[0]}))
    qtbot.waitUntil(lambda: len(found) == 2, timeout=20_000)
    assert found[Lane.IO] == os.getpid() != found[Lane.COMPUTE]


def test_a_crash_fails_the_job_and_the_next_one_runs(runner, qtbot):
    first, second = runner.start("Die", tasks.die, signal.SIGKILL), runner.start("Add", tasks.add, 1, 2)
    qtbot.waitUntil(lambda: second.state.over, timeout=20_000)
    assert first.state == State.FAILED and isinstance(first.error, JobError)
    assert second.state == State.FINISHED


def test_what_follows_a_task_is_done_here(runner, qtbot):
    made = []
    job = runner.start("Add", tasks.add, 1, 2, then=lambda value, progress, cancel: (value, os.getpid()))
    job.finished.connect(made.append)
    qtbot.waitUntil(lambda: job.state.over, timeout=20_000)
    assert made == [(3, os.getpid())]


def test_closing_ends_what_is_deaf(qapp, with_processes, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "DEAF_SECONDS", 0.2)
    runner, place = JobRunner(), tmp_path / "place"
    runner.start("Deaf", tasks.deaf, place)
    until(place.exists)
    assert runner.close()
    assert not any(thread.is_alive() for thread in runner._threads)


@pytest.mark.slow
def test_an_inpainting_shows_what_it_has_as_it_goes_and_is_one_step(empty_session, with_processes, qtbot):
    """The real task with its network: previews come from the process, and the result as from a thread."""
    session, window, seen = empty_session, QWidget(), []
    qtbot.addWidget(window)
    world = World(session, window)
    session.proposalChanged.connect(lambda: seen.append(session.proposal))
    try:
        job = world.inpainting.inpaint(session.document.track(DETECTED), InpaintChoice(options=FAST))
        qtbot.waitUntil(lambda: job.state.over, timeout=120_000)
        assert job.error is None, job.details
        shown = [proposal for proposal in seen if proposal is not None]
        assert shown and shown[0][0] == INPAINTED and session.proposal is None
        assert session.undo_stack.count() == 1
        there = session.document.track(INPAINTED).poses
        assert not there.coords.flags.writeable
        here = inpainting.inpaint_track(Track(DETECTED, walk()), FAST).poses
        np.testing.assert_allclose(there.coords, here.coords, atol=1e-3)
        (engine,) = (apart for apart in world.runner._apart.values() if apart.is_running)
        assert "torch" in run(engine, tasks.modules)  # it stays loaded there
    finally:
        world.runner.close()


@pytest.mark.slow
def test_a_video_whose_process_is_killed_is_the_one_of_before(apart, video, tmp_path):
    path, clip = tmp_path / "out.mp4", describe_recording(video(frames=25))
    path.write_text("the one of before")

    def kill(*_):
        os.kill(number, signal.SIGKILL)

    number, _ = run(apart, tasks.where)
    with pytest.raises(JobError, match="killed"):
        run(apart, render_video, clip, [Track(DETECTED, walk())], path, progress=kill)
    assert path.read_text() == "the one of before"
    assert [left.name for left in tmp_path.iterdir() if not left.name.startswith(".")] == ["grey.mp4", "out.mp4"]
    assert run(apart, render_video, clip, [Track(DETECTED, walk())], path, stop=3) == path
    assert path.stat().st_size > 500


def test_a_job_that_is_killed_changes_nothing_in_the_project(empty_session, with_processes, qtbot, monkeypatch):
    session, window, told = empty_session, QWidget(), []
    qtbot.addWidget(window)
    monkeypatch.setattr("app.jobs.results.show_error", lambda _window, error, *_: told.append(error.sentence()))
    world = World(session, window)
    before, track = session.document.revision, session.document.track(DETECTED)
    try:
        results = Results(session, world.runner, window)
        job = results.run("Estimate", tasks.die, signal.SIGKILL)
        qtbot.waitUntil(lambda: job.state.over, timeout=20_000)
    finally:
        world.runner.close()
    assert job.state == State.FAILED and len(told) == 1 and "killed" in told[0] and "Nothing was changed" in told[0]
    assert session.document.revision == before and session.document.track(DETECTED) is track
    assert session.undo_stack.count() == 0
