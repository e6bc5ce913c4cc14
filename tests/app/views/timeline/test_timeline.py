import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from app.views.timeline.series import FrameFlag
from app.views.timeline.timeline import Timeline
from core.edits import MoveJoints, ReplaceTrack, SetTrack
from tests.app.views.conftest import FIRST, LEFT_KNEE, SECOND, STANDING, Mouse, walking

SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(qtbot, session) -> Timeline:
    timeline = Timeline(session)
    timeline.mouse = Mouse(timeline)
    qtbot.addWidget(timeline)
    timeline.resize(900, 160)
    timeline.show()
    qtbot.waitExposed(timeline)
    qtbot.waitUntil(lambda: timeline.is_filled)
    return timeline


@pytest.fixture
def timeline(qtbot, session):
    return opened(qtbot, session)


def at(timeline, frame) -> QPointF:
    return QPointF(timeline.axis.x(frame + 0.5), 60)


def test_click_seeks_and_drag_scrubs(timeline, session):
    timeline.mouse.click(at(timeline, 7))
    assert session.frame == 7
    seen = []
    session.frameChanged.connect(seen.append)
    timeline.mouse.drag(at(timeline, 7), at(timeline, 15))
    assert seen == [11, 15]


def test_dragging_beyond_the_end_stays_at_the_last_frame(timeline, session):
    timeline.mouse.drag(at(timeline, 7), QPointF(5000, 60))
    assert session.frame == 19


def test_shift_drag_marks_the_range_both_ends_included(timeline, session):
    timeline.mouse.drag(at(timeline, 12), at(timeline, 4), SHIFT)
    assert session.range == range(4, 13) and session.frame == 0


def test_the_wheel_zooms_about_the_frame_under_the_pointer(timeline):
    under = timeline.axis.frame(400)
    timeline.mouse.wheel(QPoint(400, 60), 2)
    first, last = timeline.view
    assert last - first == pytest.approx(20 / 1.25**2)
    assert timeline.axis.frame(400) == pytest.approx(under)
    timeline.mouse.wheel(QPoint(400, 60), -30)
    assert timeline.view == (0, 20)


def test_the_page_turns_with_the_playhead(qtbot, make_session):
    session = make_session({FIRST: walking(1000)}, n_frames=1000)
    timeline = opened(qtbot, session)
    timeline.set_view(0, 100)
    session.seek(500)
    first, last = timeline.view
    assert first <= 500 < last and last - first == pytest.approx(100)


def test_an_edit_computes_only_its_frames(qtbot, make_session):
    session = make_session({FIRST: walking(5000)}, n_frames=5000)
    timeline = opened(qtbot, session)
    timeline.choose_statistic("speed")
    qtbot.waitUntil(lambda: timeline.is_filled)
    filled = []
    series, fill = timeline._series, timeline._series._fill
    series.filler._fill = lambda start, stop: (filled.append((start, stop)), fill(start, stop))
    session.do(MoveJoints(FIRST, [4000], [LEFT_KNEE], STANDING[None, [LEFT_KNEE]] + (4000, 100)))
    assert filled == [(3999, 4002)]
    values = series.greatest.levels[0]
    assert values[3999] == pytest.approx(10) and values[4000] > 900 and values[4001] > 900
    assert timeline._people[0].flags.levels[0][4000] & FrameFlag.CONFIRMED
    session.undo()
    assert values[4000] == pytest.approx(10)


def test_another_result_is_computed_anew(timeline, session, qtbot):
    session.do(ReplaceTrack(FIRST, walking(20, step=(3, 4))))
    timeline.choose_statistic("speed")
    qtbot.waitUntil(lambda: timeline.is_filled)
    assert timeline._series.greatest.levels[0][5] == pytest.approx(50)


def test_the_statistic_is_of_the_active_track(timeline, session):
    session.activate(SECOND)
    assert timeline._series.key == SECOND
    session.do(SetTrack(SECOND, None))
    assert [person.key for person in timeline._people] == [FIRST]


def test_a_click_on_a_name_activates_the_person(timeline, session):
    timeline.mouse.click(QPointF(40, timeline._bar_top(1) + 5))
    assert session.active_key == SECOND and session.frame == 0


def test_a_frame_change_does_not_paint_the_layers_anew(timeline, session, qtbot):
    timeline.grab()
    layers = timeline._layers
    session.seek(9)
    timeline.grab()
    assert timeline._layers is layers


def test_corrected_frames_inferred_and_missing_are_told(timeline, session):
    session.do(MoveJoints(FIRST, [6], [LEFT_KNEE], np.full((1, 1, 2), np.nan)))
    x = int(at(timeline, 6).x())
    text = timeline._explain(QPoint(x, timeline._bar_top(0) + 5))
    assert "Frame 6" in text and "joints missing" in text and "corrected by hand" in text
    assert "Confidence: 0.8" in timeline._explain(QPoint(x, 60))
