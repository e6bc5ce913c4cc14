"""The queue with a job that waits until the test lets it go."""

import json
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from app.controllers import queued_choices as choices
from app.controllers.estimation import EstimationController
from app.controllers.inpainting import InpaintingController
from app.controllers.job_queue import JobQueueController
from app.controllers.keyframes import KeyframesController
from app.controllers.lifting import LiftingController
from app.dialogs.estimate import EstimateChoice
from app.dialogs.lift import LiftChoice
from app.dialogs.process import ProcessChoice
from app.jobs.results import Results
from app.jobs.runner import JobRunner
from app.session.session import Session
from core.edits import NamePerson, SetRecording
from core.errors import ProjectError, UsageError
from core.project.project import Project
from core.recording import Recording
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions


class World:
    def __init__(self, session, settings, qtbot):
        self.session, self.gate, self.begun = session, threading.Event(), []
        window = QWidget()
        qtbot.addWidget(window)
        self.runner = JobRunner(window)
        self.results = Results(session, self.runner, window)
        nobody_found = SimpleNamespace(people=lambda recording: ())
        estimation = EstimationController(session, nobody_found, self.results, self.runner, settings, window)
        inpainting = InpaintingController(
            session, KeyframesController(session, window), self.results, self.runner, settings, window
        )
        lifting = LiftingController(session, self.results, settings, window)
        self.job_queue = JobQueueController(session, estimation, inpainting, lifting, settings, window)
        self.job_queue._start["estimate"] = self.start

    def start(self, recording, choice):
        self.begun.append(recording.name)
        return self.runner.start(recording.name, self.wait, NamePerson(recording.id, 0, choice["name"]))

    def wait(self, edit, *, progress, cancel):
        while not self.gate.wait(0.01):
            cancel.check()
        return edit


def with_recordings(session, count: int = 3) -> None:
    for number in range(1, count + 1):
        one = Recording(number, f"/nowhere/{number}", f"r{number}", "color", 9, 25.0, 4, 4)
        session.do(SetRecording(number, one))


@pytest.fixture
def world(empty_session, settings, qtbot):
    with_recordings(empty_session)
    world = World(empty_session, settings, qtbot)
    yield world
    world.gate.set()
    world.runner.close()


def test_one_after_the_other_and_then_the_queue_is_empty(world, qtbot):
    world.job_queue.add([1, 2, 3], "estimate", {"name": "x"})
    assert world.begun == ["r1"] and [job.recording for job in world.job_queue.waiting] == [2, 3]
    world.gate.set()
    qtbot.waitUntil(lambda: world.begun == ["r1", "r2", "r3"] and not world.runner.active)
    qtbot.waitUntil(lambda: world.session.project.work_log.queue() == [])


def test_a_batch_ends_with_one_message(world, qtbot):
    told = []
    world.job_queue.statusMessage.connect(told.append)
    started, boom = world.job_queue._start["estimate"], lambda *, progress, cancel: 1 / 0

    def start(recording, choice):
        return world.runner.start("r2", boom) if recording.name == "r2" else started(recording, choice)

    world.job_queue._start["estimate"] = start
    world.job_queue.add([1, 2, 3], "estimate", {"name": "x"})
    world.gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["2 of 3 jobs are done, 1 failed"]
    world.job_queue.add([1], "estimate", {"name": "x"})
    qtbot.waitUntil(lambda: world.begun.count("r1") == 2 and not world.runner.active)
    assert len(told) == 1  # a single job tells of itself


def test_what_waits_can_be_taken_out(world, qtbot):
    world.job_queue.add([1, 2, 3], "estimate", {"name": "x"})
    world.job_queue.remove(world.job_queue.waiting[0])
    world.gate.set()
    qtbot.waitUntil(lambda: world.begun == ["r1", "r3"] and not world.runner.active)


@pytest.fixture
def again(world, settings, qtbot, tmp_path):
    """Another world in which a project was opened that two jobs wait in: the one that ran is not done."""
    path = tmp_path / "kept.posewright"
    world.session.project.save_as(path)
    world.job_queue.add([2, 3], "estimate", {"name": "Ada", "options": {"model": "/somewhere/model.onnx"}})
    world.session.leaving.emit()  # as the window does before it stops the jobs
    world.runner.close()
    world.session.undo_stack.clear()
    world.session.open(Project.create())

    session = Session(Project.create())
    again = World(session, settings, qtbot)
    session.open(Project.open(path))
    yield again
    again.gate.set()
    again.runner.close()
    session.undo_stack.clear()
    session.project.close()


def answer(world, words):
    box = next(box for box in world.job_queue._window.findChildren(QMessageBox, "held_jobs") if box.isVisible())
    next(button for button in box.buttons() if button.text() == words).click()
    return box.text() + box.informativeText()


def test_what_was_queued_when_the_project_was_closed_goes_on_when_the_user_says_so(again, qtbot):
    qtbot.wait(50)
    assert again.begun == [] and [job.recording for job in again.job_queue.held] == [2, 3]
    told = answer(again, "Start")
    assert "2 jobs" in told and "Estimate poses: r2 with /somewhere/model.onnx" in told
    assert again.begun == ["r2"]
    again.gate.set()
    qtbot.waitUntil(lambda: again.begun == ["r2", "r3"] and not again.runner.active)
    qtbot.waitUntil(lambda: again.session.project.work_log.queue() == [])


def test_not_now_leaves_them_and_does_not_keep_a_new_job_from_starting(again, qtbot):
    answer(again, "Not now")
    again.job_queue.add([1], "estimate", {"name": "x"})
    again.gate.set()
    qtbot.waitUntil(lambda: again.begun == ["r1"] and not again.runner.active)
    assert [job.recording for job in again.session.project.work_log.queue()] == [2, 3]
    again.job_queue.release()
    qtbot.waitUntil(lambda: again.begun == ["r1", "r2", "r3"] and not again.runner.active)


def test_removed_they_are_gone_from_the_project(again):
    answer(again, "Remove them")
    assert again.begun == [] and again.job_queue.held == [] == again.session.project.work_log.queue()


def test_a_project_that_cannot_be_written_does_not_stop_the_jobs_that_wait(world, qtbot, monkeypatch):
    def full(*_):
        raise ProjectError("The disk is full")

    told = []
    world.job_queue.statusMessage.connect(told.append)
    world.job_queue.add([1, 2, 3], "estimate", {"name": "x"})
    monkeypatch.setattr(type(world.session.project.work_log), "dequeue", full)
    world.gate.set()
    qtbot.waitUntil(lambda: world.begun == ["r1", "r2", "r3"] and not world.runner.active)
    assert len(told) == 4 and all("The disk is full" in one for one in told)
    assert told[-1].startswith("3 of 3 jobs are done. ")


def test_a_recording_that_was_removed_is_left_out(world, qtbot):
    world.job_queue.add([1, 2], "estimate", {"name": "x"})
    world.session.do(SetRecording(2, None))
    heard = []
    world.job_queue.statusMessage.connect(heard.append)
    world.gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert "removed" in heard[0] and world.begun == ["r1"]


def test_an_unknown_task_is_refused(world):
    with pytest.raises(UsageError, match="no task"):
        world.job_queue.add([1], "dance", {})


def test_a_real_inpainting_is_told_what_the_queue_kept(world, qtbot):
    """Nobody is in the recording: the inpainting says so, and the queue goes on."""
    heard = []
    world.job_queue.statusMessage.connect(heard.append)
    world.job_queue.add([1, 2], "inpaint", {"quality": "fast"})
    assert len(heard) == 2 and "There are no 2D poses" in heard[0]
    assert world.session.project.work_log.queue() == []


DEEP: dict = {}
for _ in range(400):
    DEEP = {"options": DEEP}
GOOD = {"estimator": "", "people": 1, "options": {}}


@pytest.mark.parametrize(("task", "choice"), [
    ("lift", {}), ("lift", {"options": [], "camera": 0}), ("lift", {"options": {"fov": "wide"}, "camera": 0}),
    ("lift", {"options": {"fov": 1e308, "weights": "x"}, "camera": 0}), ("inpaint", {"starts": 10**30}),
    ("inpaint", {"quality": ["fast"]}), ("inpaint", {"no": 1}), ("process", {}), ("process", DEEP),
    ("process", {"estimate": 5, "inpaint": None, "lift": None}),
    ("process", {"estimate": GOOD, "inpaint": 5, "lift": {}}),
    ("process", {"estimate": GOOD | {"people": -1}, "inpaint": None, "lift": None}),
    ("process", {"estimate": GOOD | {"people": 10**20}, "inpaint": None, "lift": None}),
    ("process", {"estimate": GOOD | {"estimator": "none such"}, "inpaint": None, "lift": None}),
    ("process", {"estimate": GOOD | {"estimator": []}, "inpaint": None, "lift": None}),
    ("process", {"estimate": GOOD | {"options": {"scores": float("nan")}}, "inpaint": None, "lift": None}),
    ("process", {"estimate": GOOD | {"frames": 3, "options": {"hands": 7}}, "inpaint": None, "lift": None}),
    ("__init__", {}),
])  # fmt: skip
def test_a_stored_job_that_no_dialog_gave_is_left_out_with_a_sentence(world, task, choice):
    """A project may come from anyone; what is queued behind it goes on."""
    heard, log = [], world.session.project.work_log
    world.job_queue.statusMessage.connect(heard.append)
    world.job_queue.held = [log.enqueue(1, task, choice), log.enqueue(2, "inpaint", {"quality": "fast"})]
    assert all(len(world.job_queue.title(job)) < 200 for job in world.job_queue.held)
    world.job_queue.release()
    assert len(heard) == 2 and heard[0].startswith("Left out: ") and "\n" not in heard[0]
    assert "There are no 2D poses" in heard[1]
    assert log.queue() == [] and world.runner.jobs == []


def test_what_the_dialogs_give_comes_back_from_the_queue():
    recording = Recording(1, "/nowhere/1", "r1", "color", 9, 25.0, 4, 4)
    estimate = EstimateChoice("blazepose", 2, None, {"hands": "yes"})
    process = ProcessChoice(estimate, JumpsOptions(quality="fast"), LiftOptions(fov=70.0))
    kept = json.loads(json.dumps(choices.plain_process(process)))
    assert choices.process_choice(recording, kept) == process
    lift = LiftChoice(all_people=True, options=LiftOptions(height=1800.0))
    assert choices.lift_choice(json.loads(json.dumps(choices.plain_lift(lift)))) == (lift, False)
    assert choices.estimate_choice(recording, choices.plain_estimate(estimate)) == estimate
