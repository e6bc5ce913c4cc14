"""Refinement in the window: a new track beside the corrected one, one step to undo, and a judge that may refuse."""

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from app.controllers.refinement import RefinementController
from app.jobs import results as results_module
from app.jobs.results import Results
from app.jobs.runner import JobRunner, Lane
from core.document import Recording
from core.edits import MoveJoints, ReplaceTrack, SetRecording
from core.errors import EditError
from tests.app.tasks.test_refine import FRAMES, KEY, OFF, WRIST, true_places
from tests.app.tasks.test_refine import track as track_of

REFINED = KEY._replace(stage="refined", variant="corrections")


@pytest.fixture
def world(empty_session, qtbot):
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
    yield session, RefinementController(session, results, window), told
    runner.close()


def correct(session, frames, places) -> None:
    for frame in frames:
        session.do(MoveJoints(KEY, [frame], [WRIST], places[None, frame : frame + 1, WRIST].tolist()))


def test_a_refined_track_stands_beside_the_old_one_and_one_undo_takes_it_away(world, qtbot):
    session, controller, told = world
    correct(session, range(5, 120, 12), true_places())
    steps = session.undo_stack.index()
    job = controller.refine()
    assert job.lane == Lane.REFINE
    qtbot.waitUntil(lambda: job.state.over)
    assert session.active_key == REFINED and session.undo_stack.index() == steps + 1
    coords = session.document.track(REFINED).poses.coords[5:114, WRIST]
    assert np.linalg.norm(coords - true_places()[5:114, WRIST], axis=-1).max() < 0.5
    assert told[-1].startswith("Refine poses in walk.mp4: 1 person. Held-out corrections: 16.1 px before, ")
    session.undo()
    assert REFINED not in session.document.tracks and KEY in session.document.tracks


def test_a_refinement_that_its_judge_refuses_changes_nothing_and_says_why(world, qtbot, monkeypatch):
    session, controller, told = world
    shown = []
    monkeypatch.setattr(results_module, "show_error", lambda window, error, *details: shown.append(str(error)))
    noise = true_places() + np.random.default_rng(0).normal(0, 40, true_places().shape)
    correct(session, range(4, 120, 12), noise)
    job = controller.refine()
    qtbot.waitUntil(lambda: job.state.over)
    assert REFINED not in session.document.tracks and told == []
    assert "no better on held-out corrected frames" in shown[0]


def test_without_a_track_there_is_nothing_to_refine(world):
    session, controller, _ = world
    session.activate(None)
    with pytest.raises(EditError, match="no track to refine"):
        controller.refine()
