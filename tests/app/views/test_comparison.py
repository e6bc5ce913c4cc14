import csv

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from app.comparing import Comparing
from app.jobs.runner import JobRunner
from app.views.comparison import ComparisonPanel
from app.views.time_widget import TimeWindow
from app.views.whiskers import FrameWhiskers
from core.edits import MoveJoints
from core.evaluation import evaluate
from tests.app.views.conftest import FIRST, LEFT_KNEE, RIGHT_KNEE, STANDING, Mouse, walking

TRUTH = FIRST._replace(stage="truth")


def shifted():
    """Two pixels beside the truth; the left knee is 30 pixels off at frame 12, the right one missing at frame 3."""
    coords = walking(20).coords.copy() + (2, 0)
    coords[12, LEFT_KNEE] += (28, 0)
    coords[3, RIGHT_KNEE] = np.nan
    return walking(20).replace(coords=coords)


@pytest.fixture
def world(qtbot, make_session):
    session = make_session({FIRST: shifted(), TRUTH: walking(20)})
    runner = JobRunner()
    comparing = Comparing(session, runner)
    panel = ComparisonPanel(session, comparing, runner, TimeWindow(session))
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    panel.watch(True)
    qtbot.waitUntil(lambda: comparing.result is not None)
    yield session, comparing, panel
    runner.close()


def test_an_estimate_and_the_truth_are_offered_first(world):
    _, comparing, panel = world
    assert (comparing.prediction, comparing.truth) == (FIRST, TRUTH)
    assert "20 frames" in panel._note.text() and "99.0 %" in panel._note.text()


def test_the_figures_are_those_of_the_command_line(world):
    session, comparing, _ = world
    tracks = session.document.tracks
    expected = evaluate(tracks[FIRST].composed(), tracks[TRUTH].composed())
    assert comparing.result.evaluation.summary_rows() == expected.summary_rows()
    assert comparing.result.evaluation["error"].value == pytest.approx((98 * 2 + 30) / 99)


def test_the_map_shows_each_joint_at_each_frame_and_a_click_goes_there(world):
    session, comparing, panel = world
    rows = panel.map._rows
    assert rows[LEFT_KNEE].levels[0][12] == pytest.approx(30) and rows[LEFT_KNEE].levels[0][11] == pytest.approx(2)
    assert np.isnan(rows[RIGHT_KNEE].levels[0][3])
    area = panel.map._area(panel.map.axis)
    y = area.top() + (LEFT_KNEE + 0.5) / 5 * area.height()
    Mouse(panel.map).click(QPointF(panel.map.axis.x(12.5), y))
    assert session.frame == 12 and session.joints == (LEFT_KNEE,)


def test_a_correction_is_compared_anew(world, qtbot):
    session, comparing, _ = world
    place = (STANDING[LEFT_KNEE] + (12, 0))[None, None]
    session.do(MoveJoints(FIRST, [12], [LEFT_KNEE], place))
    qtbot.waitUntil(lambda: comparing.result.values[12, LEFT_KNEE] == 0)


def test_the_worst_frame_comes_first_and_a_click_goes_there(world):
    session, _, panel = world
    panel.tabs.setCurrentWidget(panel.sheet)
    assert panel.sheet.item(0).text().startswith("Frame 12\n")
    panel.sheet.itemClicked.emit(panel.sheet.item(0))
    assert session.frame == 12


def test_c_goes_to_the_other_of_the_two(world):
    session, comparing, _ = world
    session.activate(FIRST)
    assert comparing.toggle() and session.active == TRUTH
    assert comparing.toggle() and session.active == FIRST


def test_tables_page_and_pictures_hold_the_same_numbers(world, tmp_path):
    _, comparing, panel = world
    panel.export(tmp_path / "out.csv")
    rows = list(csv.DictReader((tmp_path / "out" / "summary.csv").open()))
    assert float(rows[0]["value"]) == comparing.result.evaluation.figures[0].value
    panel.export(tmp_path / "out.html")
    assert "Person 1: detected beside Person 1: truth" in (tmp_path / "out.html").read_text()
    panel.tabs.setCurrentWidget(panel.plots[1])
    panel.export(tmp_path / "plot.svg")
    assert (tmp_path / "plot.svg").read_text().startswith("<?xml")


def test_whiskers_reach_from_each_joint_to_the_truth(world, make_view):
    session, comparing, panel = world
    view = make_view(session)
    whiskers = FrameWhiskers(session, comparing, view)
    session.seek(12)
    whiskers.refresh()
    assert sorted(whiskers.item.lengths) == pytest.approx([2, 2, 2, 2, 30])
    whiskers.set_shown(False)
    assert len(whiskers.item.lengths) == 0


@pytest.fixture
def make_view(qtbot):
    from app.views.frame_view import FrameView
    from tests.app.views.conftest import FakeDecoder

    def make(session):
        decoder = FakeDecoder(lambda index: np.zeros((240, 320, 3), np.uint8))
        view = FrameView(session, decoder)
        view.decoder = decoder
        session.frameChanged.connect(decoder.request)
        qtbot.addWidget(view)
        view.show()
        qtbot.waitExposed(view)
        decoder.opened.emit(None)
        return view

    return make
