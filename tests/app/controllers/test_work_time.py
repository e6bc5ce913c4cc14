import pytest

from app.controllers import work_time as module
from app.controllers.review import ReviewController
from app.controllers.work_time import WorkTimeController
from app.jobs.runner import JobRunner
from core.edits import SetRecording
from core.project.project import Project
from core.recording import Recording


@pytest.fixture
def clock(monkeypatch):
    """A clock that is turned by hand."""
    now = [1000.0]
    monkeypatch.setattr(module, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def controller(session, clock):
    runner = JobRunner()
    yield WorkTimeController(session, ReviewController(session, runner), lambda: False)
    runner.close()


def pass_seconds(controller, clock, seconds: int) -> None:
    for _ in range(seconds):
        clock[0] += 1
        controller._tick()


def test_time_counts_while_something_is_done_and_stops_a_minute_later(session, controller, clock):
    session.seek(5)
    pass_seconds(controller, clock, 200)
    assert controller.of(session.current_recording).seconds == pytest.approx(60, abs=1)
    session.seek(6)
    pass_seconds(controller, clock, 10)
    assert controller.of(session.current_recording).seconds == pytest.approx(70, abs=1)


def test_frames_that_were_shown_are_covered(session, controller):
    for frame in (1, 2, 2, 50):
        session.seek(frame)
    assert controller.of(session.current_recording).coverage == 4 / 100  # the first frame was shown, too


def test_each_recording_has_its_own_and_it_is_in_the_file(session, controller, clock, tmp_path):
    session.project.save_as(tmp_path / "kept.posewright")
    session.do(SetRecording(2, Recording(2, "/nowhere/b", "b", "color", 10, 25.0, 4, 4)))
    session.seek(9)
    pass_seconds(controller, clock, 30)
    session.show_recording(2)
    pass_seconds(controller, clock, 5)
    session.seek(3)
    controller.stop()
    again = Project.open(session.project.path, read_only=True)
    connection = again._file.connection
    rows = dict(connection.execute("SELECT recording, seconds FROM attention").fetchall())
    again.close()
    assert rows == {1: pytest.approx(30, abs=1), 2: pytest.approx(5, abs=1)}
