"""Process in the window: three plain choices, what is found is seen on the way, the best track is the active one."""

import threading

import numpy as np
import pytest

from app.controllers import estimation
from app.dialogs.estimate import EstimateChoice
from app.dialogs.process import ProcessChoice, ProcessDialog
from app.jobs import results
from core.edits import ReplaceTrack
from core.errors import PoseError
from core.io.files import unfinished_folder
from core.poses import PoseSequence, Space
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import TrackKey
from models.common.estimator import Sighting
from models.jumps.options import JumpsOptions
from tests.app.window.test_start import settled

COLOR = Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", 100, 25.0, 640, 480)
DEPTH = Recording(1, "/nowhere/room", "room", "depth", 100, 25.0, 640, 480)


def labels(dialog) -> list[str]:
    form = dialog.form
    rows = [form.itemAt(row, form.ItemRole.LabelRole) for row in range(form.rowCount()) if form.isRowVisible(row)]
    return [item.widget().text() for item in rows if item is not None]


def test_three_choices_at_most_and_none_that_does_nothing(qtbot):
    dialog = ProcessDialog(COLOR, {}, {}, {})
    qtbot.addWidget(dialog)
    dialog.show()
    assert labels(dialog) == ["People", "How"], "no estimator finds hands"
    assert not dialog.estimator.isVisible()
    assert dialog.answer().estimate == EstimateChoice("blazepose", 0, None, {})
    assert dialog.answer().inpaint == JumpsOptions()
    dialog.speed.setCurrentIndex(1)
    answer = dialog.answer()
    assert answer.estimate.options == {"quality": "fast"} and answer.inpaint.quality == "fast" and answer.fast
    dialog.inpaint.setChecked(False)
    dialog.estimator.setCurrentIndex(dialog.estimator.findData("rtmpose"))
    assert labels(dialog) == ["People"], "nothing is left that could be faster"


def test_depth_is_neither_inpainted_nor_lifted(qtbot):
    dialog = ProcessDialog(DEPTH, {}, {}, {})
    qtbot.addWidget(dialog)
    assert dialog.answer() == ProcessChoice(EstimateChoice("depth", 0, None, {}), None, None)


@pytest.fixture
def held(monkeypatch):
    """An estimator that finds one person in frame 0 and then waits."""
    go_on, skeleton = threading.Event(), load_skeleton("blazepose33")

    def find(recording, estimator, *, found, progress, cancel, **_):
        points = np.column_stack([np.arange(33.0), np.arange(33.0)])
        found(Sighting(0, skeleton, {0: (points, np.ones(33))}))
        while not go_on.wait(0.01):
            cancel.check()
        return ()

    monkeypatch.setattr(estimation, "process_recording", find)
    yield go_on
    go_on.set()


def test_who_is_found_is_on_the_picture_while_the_job_runs(empty_window, video, qtbot, held):
    empty_window.controllers.recordings.add(video())
    settled(empty_window, qtbot)
    view, session = empty_window.frame_view, empty_window.session
    choice = ProcessChoice(EstimateChoice("blazepose", 0, None, {}), None, None)
    job = empty_window.controllers.estimation.process(session.current_recording, choice)
    qtbot.waitUntil(lambda: len(view.sightings.items) == 1)
    assert view.sightings.items[0].pose.coords[7].tolist() == [7, 7] and not job.state.over
    session.seek(5)
    qtbot.waitUntil(lambda: view.shown_frame == 5 and not view.sightings.items)
    session.seek(0)
    qtbot.waitUntil(lambda: len(view.sightings.items) == 1)
    held.set()
    qtbot.waitUntil(lambda: job.state.over)
    assert view.sightings.items == [] and session.sightings == {}


def test_the_track_worth_working_on_is_active_also_after_opening(window, tmp_path, qtbot):
    session = window.session
    poses = session.document.tracks[TrackKey(1, 0, "detected")].poses
    session.do(ReplaceTrack(TrackKey(1, 0, "inpainted", "jumps"), poses))
    spatial = PoseSequence(poses.skeleton, np.zeros((100, 28, 3)), poses.times, space=Space.ROOT)
    session.do(ReplaceTrack(TrackKey(1, 0, "lifted", "lifter"), spatial))
    session.project.save_as(tmp_path / "a.posewright")
    window.controllers.projects.new()
    session.open(Project.open(tmp_path / "a.posewright"))
    assert session.active_key == TrackKey(1, 0, "inpainted", "jumps")


def test_a_project_opens_where_it_was_left(window, tmp_path, qtbot):
    session, projects = window.session, window.controllers.projects
    session.project.save_as(tmp_path / "a.posewright")
    session.activate(TrackKey(1, 1, "detected"))
    session.select([3])
    session.seek(42)
    session.set_range(range(10, 60))
    projects.new()
    assert session.recording is None
    projects.open(tmp_path / "a.posewright")
    qtbot.waitUntil(lambda: session.recording == 1)
    assert (session.active_key, session.joints, session.frame) == (TrackKey(1, 1, "detected"), (3,), 42)
    assert session.range == range(10, 60)


@pytest.fixture
def keeping(monkeypatch):
    """An estimator that keeps something in the folder it is given, and then does as it is told."""
    asked, go_on = [], threading.Event()

    def find(recording, estimator, *, scratch, progress, cancel, **_):
        asked.append(scratch)
        scratch.mkdir(parents=True, exist_ok=True)
        (scratch / "000000.npz").touch()
        while not go_on.wait(0.01):
            cancel.check()
        if len(asked) == 1:
            raise PoseError("the disk is full")
        return ()

    monkeypatch.setattr(estimation.estimation, "estimate", find)
    monkeypatch.setattr(estimation, "show_error", lambda *_: None)
    monkeypatch.setattr(results, "show_error", lambda *_: None)
    yield asked, go_on
    go_on.set()


@pytest.mark.parametrize("end", ["done", "cancelled"])
def test_what_a_job_kept_is_beside_the_project_until_it_is_done_or_cancelled(
    empty_window, video, qtbot, keeping, end, tmp_path
):
    (asked, go_on), session = keeping, empty_window.session
    session.project.save_as(tmp_path / "a.posewright")
    empty_window.controllers.recordings.add(video())
    settled(empty_window, qtbot)
    kept = unfinished_folder(tmp_path / "a.posewright")

    def start():
        choice = EstimateChoice("blazepose", 0, None, {})
        return empty_window.controllers.estimation.estimate(session.current_recording, choice)

    go_on.set()
    failed = start()
    qtbot.waitUntil(lambda: failed.state.over)
    assert asked == [kept / "1"] and (kept / "1" / "000000.npz").exists(), "who tries again goes on from there"
    go_on.clear()
    job = start()
    qtbot.waitUntil(lambda: len(asked) == 2)
    go_on.set() if end == "done" else job.cancel()
    qtbot.waitUntil(lambda: job.state.over)
    assert asked[1] == asked[0] and not kept.exists()
