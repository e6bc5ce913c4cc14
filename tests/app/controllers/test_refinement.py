"""Refinement in the window: a new track beside the corrected one, one step to undo, and a judge that may refuse."""

from dataclasses import asdict
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from app.controllers import refinement as module
from app.controllers.refinement import RefinementController
from app.dialogs.refine import RefineChoice
from app.jobs import results as results_module
from app.jobs.results import Results
from app.jobs.runner import JobRunner, Lane, State
from app.tasks.refine import LOOKS, PICTURES
from app.tasks.refine_again import Again
from app.tasks.refine_run import LOOKING, RefineRun
from core.edits import MoveJoints, ReplaceTrack, SetRecording
from core.errors import EditError, ModelError, ProjectError
from core.recording import Recording
from core.track import Track
from tests.app.tasks.test_refine import FRAMES, KEY, OFF, WRIST, true_places
from tests.app.tasks.test_refine import track as track_of

REFINED = KEY._replace(stage="refined", variant="corrections")
ALONE = RefineChoice(sources=())
"""Without networks: what they say is tried elsewhere."""


@pytest.fixture
def world(empty_session, settings, qtbot):
    """(session, controller, what was told): somebody whose left wrist is always beside its place."""
    session, places = empty_session, true_places()
    places[:, WRIST] += OFF
    session.do(SetRecording(1, Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", FRAMES, 25.0, 400, 300)))
    session.do(ReplaceTrack(KEY, track_of(places).poses))
    session.show_recording(1)
    session.activate(KEY)
    window, told = QWidget(), []
    qtbot.addWidget(window)
    runner = JobRunner(window)
    results = Results(session, runner, window)
    results.notified.connect(told.append)
    yield session, RefinementController(session, results, settings, window), told
    runner.close()


def correct(session, frames, places) -> None:
    for frame in frames:
        session.do(MoveJoints(KEY, [frame], [WRIST], places[None, frame : frame + 1, WRIST].tolist()))


def test_a_refined_track_stands_beside_the_old_one_and_one_undo_takes_it_away(world, qtbot):
    session, controller, told = world
    correct(session, range(5, 120, 12), true_places())
    steps = session.undo_stack.index()
    job = controller.refine(ALONE)
    assert job.lane == Lane.REFINE
    qtbot.waitUntil(lambda: job.state.over)
    assert session.active_key == REFINED and session.undo_stack.index() == steps + 1
    coords = session.document.track(REFINED).poses.coords[5:114, WRIST]
    assert np.linalg.norm(coords - true_places()[5:114, WRIST], axis=-1).max() < 0.5
    assert told[-1].startswith("Refine poses in walk.mp4: 1 person. Held-out corrections: 16.1 px before, ")
    session.undo()
    assert REFINED not in session.document.tracks and KEY in session.document.tracks


def test_the_list_of_jobs_keeps_what_the_judge_said(world, qtbot):
    session, controller, told = world
    correct(session, range(5, 120, 12), true_places())
    job = controller.refine(ALONE)
    qtbot.waitUntil(lambda: job.state.over)
    assert job.outcome.startswith("Held-out corrections: 16.1 px before, ") and job.outcome in told[-1]


@pytest.mark.parametrize(
    ("how", "said"),
    [({"engine": PICTURES, "not kept": ""}, "Kept as Anna, for other recordings"),
     ({"engine": "corrections"}, "Nothing was kept as Anna"),
     ({"engine": PICTURES, "not kept": "The model could not be kept: no space left"}, "no space left")],
)  # fmt: skip
def test_it_is_said_whether_a_model_was_kept(how, said):
    poses = track_of(true_places()).poses.replace(source={"refined": how})
    assert said in module._said([Track(REFINED, poses)], "Anna")
    assert said not in module._said([Track(REFINED, poses)], "")


def test_a_refinement_that_its_judge_refuses_changes_nothing_and_says_why(world, qtbot, monkeypatch):
    session, controller, told = world
    shown = []
    monkeypatch.setattr(results_module, "show_error", lambda window, error, *details: shown.append(str(error)))
    noise = true_places() + np.random.default_rng(0).normal(0, 40, true_places().shape)
    correct(session, range(4, 120, 12), noise)
    job = controller.refine(ALONE)
    qtbot.waitUntil(lambda: job.state.over)
    assert REFINED not in session.document.tracks and told == []
    assert "no better on held-out corrected frames" in shown[0]


def test_without_corrections_the_recording_is_looked_at_again(world, qtbot, monkeypatch):
    _, controller, _ = world
    asked = []
    monkeypatch.setattr(module, "refine_track", lambda track, again, **_: asked.append(again) or ())
    job = controller.refine(RefineChoice(LOOKS, minutes=2.0))
    qtbot.waitUntil(lambda: job.state.over)
    run = RefineRun.beside(controller._session.project.path, LOOKING)
    assert asked == [Again("", 2.0, str(run.folder))] and controller.job is None


def test_without_a_track_there_is_nothing_to_refine(world):
    session, controller, _ = world
    session.activate(None)
    with pytest.raises(EditError, match="no track to refine"):
        controller.refine(ALONE)


def test_in_a_project_that_can_only_be_read_nothing_is_begun(world, monkeypatch):
    """Another window has it, and may be refining: its run is beside the project."""
    session, controller, _ = world
    monkeypatch.setattr(type(session.project), "read_only", True)
    with pytest.raises(ProjectError, match="can only be read where it is"):
        controller.refine(RefineChoice(LOOKS))


@pytest.fixture
def refined(world, qtbot):
    session, controller, told = world
    correct(session, range(5, 120, 12), true_places())
    job = controller.refine(ALONE)
    qtbot.waitUntil(lambda: job.state.over)
    return session, controller, told


def wrist(session, key, frame):
    return session.document.track(key).composed(frame, frame + 1).coords[0, WRIST]


def test_of_two_refinements_the_one_compared_last_is_compared(refined):
    session, controller, _ = refined
    looked = REFINED._replace(variant="looks")
    poses = session.document.track(REFINED).poses
    session.do(ReplaceTrack(looked, poses))
    session.activate(KEY)
    controller.compare()
    assert session.active_key == REFINED
    session.activate(looked)
    controller.compare()
    assert session.active_key == KEY
    controller.compare()
    assert session.active_key == looked


def test_one_key_shows_before_and_after(refined):
    session, controller, _ = refined
    session.seek(30)
    session.select([WRIST])
    assert controller.has_pair()
    for expected in (KEY, REFINED, KEY):
        controller.compare()
        assert session.active_key == expected and session.frame == 30 and session.joints == (WRIST,)


def test_a_refinement_is_taken_back_in_a_range_for_a_joint_and_one_undo_brings_it_again(refined):
    session, controller, _ = refined
    true = true_places()
    session.select([WRIST])
    session.set_range(range(40, 60))
    steps, said = session.undo_stack.index(), []
    controller.notified.connect(said.append)
    controller.take_back()
    assert session.active_key == REFINED and session.undo_stack.index() == steps + 1
    assert wrist(session, REFINED, 50) == pytest.approx(true[50, WRIST] + OFF, abs=1e-3)
    assert wrist(session, REFINED, 70) == pytest.approx(true[70, WRIST], abs=0.5)
    assert wrist(session, REFINED, 41) == pytest.approx(true[41, WRIST], abs=0.5), "was set by the user"
    assert said == ["As before refining: left wrist in frames 40 to 59"]
    session.undo()
    assert wrist(session, REFINED, 50) == pytest.approx(true[50, WRIST], abs=0.5)


def test_a_refinement_is_taken_over_where_it_is_good(refined):
    session, controller, _ = refined
    true = true_places()
    controller.compare()
    session.select([WRIST])
    session.set_range(range(40, 60))
    controller.take_over()
    assert session.active_key == KEY
    assert wrist(session, KEY, 50) == pytest.approx(true[50, WRIST], abs=0.5)
    assert wrist(session, KEY, 70) == pytest.approx(true[70, WRIST] + OFF, abs=1e-3)
    assert len(session.document.track(KEY).corrected_frames()) == 10, "what the user set is still his"


def test_without_a_refinement_there_is_nothing_to_compare(world):
    _, controller, _ = world
    assert not controller.has_pair()
    with pytest.raises(EditError, match="no refinement"):
        controller.compare()


def test_the_window_goes_to_the_frame_that_teaches_most(world):
    session, controller, _ = world
    correct(session, [0], true_places())
    controller.go_teach()
    assert session.frame >= 75


def test_a_frame_on_which_the_engines_differ_is_worth_correcting(world):
    """A refinement puts the wrist elsewhere in ten frames; all else is equally sure, and as far from a correction."""
    session, controller, _ = world
    other = session.document.track(KEY).poses.coords.copy()
    other[40:50, WRIST] += 200
    session.do(ReplaceTrack(REFINED, session.document.track(KEY).poses.replace(coords=other)))
    session.activate(KEY)
    assert controller.frames_to_correct(1)[0] in range(40, 50)


# --- a network that learns


LEARN = RefineChoice(PICTURES, "mine.safetensors", 2.0)


def learns(track, pictures, *, sources, progress, cancel):
    """In place of the network, or of looking again: it goes on until it is told to end or to stop."""
    run = RefineRun(Path(pictures.run))
    run.begin({"key": "k", "track": list(track.key), "pictures": asdict(pictures)})
    while not run.is_to_end:
        cancel.check()
    return ()


@pytest.fixture
def learning(world, qtbot, monkeypatch):
    """(session, controller, job) of a network that has begun."""
    session, controller, _ = world
    monkeypatch.setattr(module, "refine_track", learns)
    job = controller.refine(LEARN)
    qtbot.waitUntil(lambda: controller.run.about() is not None)
    return session, controller, job


def test_a_network_ends_with_what_it_has_and_leaves_nothing_beside_the_project(learning, qtbot):
    session, controller, job = learning
    with pytest.raises(EditError, match="learning already"):
        controller.refine(LEARN)
    controller.run.end()
    qtbot.waitUntil(lambda: job.state == State.FINISHED)
    assert controller.job is None and not RefineRun.beside(session.project.path).folder.exists()


def test_what_a_network_learnt_is_thrown_away_with_its_job(learning, qtbot):
    session, controller, job = learning
    job.cancel()
    qtbot.waitUntil(lambda: job.state == State.CANCELLED)
    assert controller.job is None and not RefineRun.beside(session.project.path).folder.exists()


@pytest.mark.parametrize(
    ("error", "left"),
    [(EditError("no better"), False), (ModelError("other weights"), False), (OSError("disk full"), True)],
)
def test_a_network_that_broke_off_can_be_gone_on_with(learning, error, left):
    """A verdict is an end, and weights that are none would be none again; a full disk is no end."""
    _, controller, job = learning
    run = controller.run
    job.token.cancel()  # the thread ends, too
    job.settle(State.FAILED, (error, ""))
    assert controller.job is None and run.folder.exists() == left


def test_a_project_that_was_left_in_the_middle_offers_to_go_on(learning, qtbot):
    session, controller, job = learning
    session.leaving.emit()
    qtbot.waitUntil(lambda: job.state.over)
    session.documentReplaced.emit()
    session.activate(None)
    box = controller._window.findChild(QMessageBox, "unfinished_refinement")
    assert "walk.mp4" in box.text() and "mine.safetensors" in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Go on").click()
    assert session.active_key == KEY and controller.job is not None and controller.job.state == State.QUEUED
    controller.job.cancel()


def test_the_weights_that_ship_need_not_be_named(world, qtbot, monkeypatch):
    session, controller, _ = world
    monkeypatch.setattr(module, "refine_track", learns)
    job = controller.refine(RefineChoice(PICTURES))
    qtbot.waitUntil(lambda: controller.run.about() is not None)
    session.leaving.emit()
    qtbot.waitUntil(lambda: job.state.over)
    session.documentReplaced.emit()
    box = controller._window.findChild(QMessageBox, "unfinished_refinement")
    assert box.informativeText() == "It goes on from where it was."


def test_what_is_left_before_anybody_heard_that_it_began_stays_too(world, monkeypatch):
    """A job whose thread works already counts as queued until its word comes through."""
    session, controller, _ = world
    monkeypatch.setattr(module, "refine_track", learns)
    job, run = controller.refine(RefineChoice(PICTURES)), controller.run
    until = monotonic() + 10
    while run.about() is None and monotonic() < until:
        pass  # no word comes through
    assert run.about() is not None and job.state == State.QUEUED
    session.leaving.emit()
    assert run.about() is not None and controller.job is None


def test_what_was_left_goes_with_a_project_that_is_saved_elsewhere(learning, qtbot, tmp_path):
    """As the window does when it is closed on an untitled project: the job is stopped, then the user names a file."""
    session, controller, job = learning
    began = controller.run
    session.leaving.emit()
    qtbot.waitUntil(lambda: job.state.over)
    session.project.save_as(tmp_path / "elsewhere.posewright")
    session.pathChanged.emit()
    assert RefineRun.beside(session.project.path).about() is not None and not began.folder.parent.exists()
    session.documentReplaced.emit()
    assert controller._window.findChild(QMessageBox, "unfinished_refinement") is not None


def test_what_was_saved_elsewhere_while_it_learnt_is_brought_along_when_the_window_is_closed(
    learning, qtbot, tmp_path
):
    session, controller, job = learning
    began = controller.run
    session.project.save_as(tmp_path / "elsewhere.posewright")
    session.pathChanged.emit()
    assert began.about() is not None, "the network still writes there"
    session.leaving.emit()
    qtbot.waitUntil(lambda: job.state.over)
    controller.bring_along(ended=True)
    assert RefineRun.beside(session.project.path).about() is not None and not began.folder.exists()


def test_who_looks_again_can_be_held_and_ended_and_leaves_nothing_in_the_middle(world, qtbot, monkeypatch):
    session, controller, _ = world
    monkeypatch.setattr(module, "refine_track", learns)
    for leave in (False, True):
        job = controller.refine(RefineChoice(LOOKS, minutes=2.0))
        run = controller.run
        qtbot.waitUntil(lambda: run.about() is not None)  # noqa: B023
        controller.hold(True)
        assert job.held and run.waits
        with pytest.raises(EditError, match="or looking again"):
            controller.refine(LEARN)
        session.leaving.emit() if leave else run.end()
        qtbot.waitUntil(lambda: job.state.over)  # noqa: B023
        assert controller.job is None and not run.folder.parent.exists()
    session.documentReplaced.emit()
    assert controller._window.findChild(QMessageBox, "unfinished_refinement") is None


def test_what_was_left_can_be_thrown_away(learning, qtbot):
    session, controller, job = learning
    run = controller.run
    session.leaving.emit()
    qtbot.waitUntil(lambda: job.state.over)
    session.documentReplaced.emit()
    box = controller._window.findChild(QMessageBox, "unfinished_refinement")
    next(button for button in box.buttons() if button.text() == "Throw it away").click()
    assert controller.job is None and not run.folder.exists()


@pytest.mark.parametrize(
    "about",
    [
        None, {}, {"track": [1, 0, "detected", "blazepose"]}, {"track": 3, "pictures": {"minutes": 1}},
        {"track": [1, 0, "detected", "blazepose"], "pictures": {"minutes": float("nan")}},
        {"track": [1, 0, "detected", "blazepose"], "pictures": {"minutes": 1e9}},
        {"track": [1, 0, "detected", "blazepose"], "pictures": []},
    ],
)  # fmt: skip
def test_what_no_refinement_left_is_not_offered(about):
    assert module._unfinished(about) is None
