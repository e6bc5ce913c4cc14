"""The frames that a refinement would learn most from, under the list of what to check."""

import numpy as np
import pytest

from app.controllers.refinement import RefinementController
from app.views.panels.teaching_row import COUNT, TeachingRow
from core.edits import MoveJoints, SetTrack
from core.track import Track
from tests.app.views.conftest import FIRST, LEFT_KNEE, make_session, walking  # noqa: F401

FRAMES, DOUBTFUL = 300, 190


@pytest.fixture
def session(make_session):  # noqa: F811
    confidence = np.full((FRAMES, 5), 0.9)
    confidence[DOUBTFUL] = 0.1
    return make_session({FIRST: walking(FRAMES, confidence=confidence)}, n_frames=FRAMES)


@pytest.fixture
def row(session, qtbot):
    row = TeachingRow(session, RefinementController(session, None, None, None))
    qtbot.addWidget(row)
    row.show()
    row.watch(True)
    return row


def test_it_offers_the_doubtful_frame_first_and_leads_to_it(session, row):
    assert len(row.frames) == COUNT and row.frames[0] == DOUBTFUL
    assert f">{DOUBTFUL}</a>" in row.text()
    row.linkActivated.emit(str(row.frames[0]))
    assert session.frame == DOUBTFUL


def test_what_is_corrected_is_offered_no_more_until_it_is_undone(session, row):
    session.do(MoveJoints(FIRST, [DOUBTFUL], [LEFT_KNEE], [[[300.0, 10.0]]]))
    assert min(abs(frame - DOUBTFUL) for frame in row.frames) > 10
    session.undo()
    assert row.frames[0] == DOUBTFUL


def test_another_run_of_the_estimator_is_doubted_anew(session, row):
    confidence = np.full((FRAMES, 5), 0.9)
    confidence[40] = 0.1
    session.do(SetTrack(FIRST, Track(FIRST, walking(FRAMES, confidence=confidence))))
    assert row.frames[0] == 40


def test_without_a_track_there_is_no_row_and_out_of_sight_it_does_not_look(session, row):
    session.activate(None)
    assert row.frames == [] and not row.isVisible()
    row.watch(False)
    session.activate(FIRST)
    assert row.frames == []
    row.watch(True)
    assert row.isVisible() and row.frames[0] == DOUBTFUL
