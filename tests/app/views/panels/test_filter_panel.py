import numpy as np
import pytest

from app.controllers.filters import FiltersController
from app.jobs.runner import JobRunner
from app.views.panels.filter_panel import FilterPanel
from core.edits import MoveJoints
from core.filtering.filters import Butterworth
from core.poses import Status
from tests.app.views.conftest import FIRST, LEFT_KNEE, RIGHT_KNEE, walking


@pytest.fixture
def world(qtbot, make_session):
    """100 frames in which the left knee jumps by 80 pixels at frame 50 and the right knee is missing in 30 and 31."""
    coords = walking(100).coords.copy()
    coords[50, LEFT_KNEE] += 80
    coords[30:32, RIGHT_KNEE] = np.nan
    poses = walking(100).replace(coords=coords, times=np.arange(100) / 50)
    session = make_session({FIRST: poses}, n_frames=100)
    runner = JobRunner()
    panel = FilterPanel(session, FiltersController(session, runner))
    qtbot.addWidget(panel)
    panel.show()
    panel.watch(True)
    yield session, panel
    runner.close()


def test_an_outlier_is_shown_where_it_would_go_and_nothing_is_changed(world, qtbot):
    session, panel = world
    panel.choose("hampel")
    qtbot.waitUntil(lambda: session.proposal is not None)
    key, start, poses = session.proposal
    assert (key, start, len(poses)) == (FIRST, 0, 100)
    assert poses.coords[50, LEFT_KNEE] == pytest.approx([235, 150], abs=1.5)
    assert session.track.frame(50).coords[LEFT_KNEE].tolist() == [315, 230]


def test_applying_is_one_step_and_keeps_what_a_person_set(world, qtbot):
    session, panel = world
    session.do(MoveJoints(FIRST, [30], [RIGHT_KNEE], [[[200.0, 200.0]]]))
    session.set_range(range(20, 60))
    with qtbot.waitSignal(panel._filters.notified) as told:
        panel.button.click()
    assert session.undo_stack.count() == 2 and "frames 20 to 59" in told.args[0]
    shown = session.track.composed()
    assert shown.status[30, RIGHT_KNEE] == Status.CONFIRMED and shown.coords[30, RIGHT_KNEE].tolist() == [200, 200]
    assert shown.present.all() and shown.status[50, LEFT_KNEE] == Status.ADJUSTED
    assert abs(shown.coords[50, LEFT_KNEE, 0] - 235) < 5
    assert session.track.poses.coords[50, LEFT_KNEE].tolist() == [315, 230]  # the model's own stays below
    assert not panel.previewed.isChecked()
    session.undo()
    assert session.track.frame(50).coords[LEFT_KNEE].tolist() == [315, 230]


def test_the_range_and_the_selection_bound_the_preview(world, qtbot):
    session, panel = world
    session.set_range(range(45, 55))
    session.select([LEFT_KNEE])
    panel.choose("gaussian")
    qtbot.waitUntil(lambda: session.proposal is not None and session.proposal[1] == 45)
    assert "1 selected joint in frames 45 to 54" in panel._note.text()
    shown = session.track.composed(45, 55)
    others = [j for j in range(5) if j != LEFT_KNEE]
    assert np.array_equal(session.proposal[2].coords[:, others], shown.coords[:, others], equal_nan=True)


def test_options_that_make_no_sense_are_told(world, qtbot):
    session, panel = world
    panel.choose("butterworth")
    panel._options.findChild(object, "option_cutoff").setValue(30)
    qtbot.waitUntil(lambda: "too high" in panel._note.text())
    assert session.proposal is None


def test_nothing_is_shown_ahead_without_the_tick_or_when_hidden(world, qtbot):
    session, panel = world
    assert not panel.previewed.isChecked() and session.proposal is None
    panel.choose("hampel")
    qtbot.waitUntil(lambda: session.proposal is not None)
    panel.previewed.setChecked(False)
    qtbot.waitUntil(lambda: session.proposal is None)
    panel.previewed.setChecked(True)
    qtbot.waitUntil(lambda: session.proposal is not None)
    panel.watch(False)
    assert session.proposal is None


def test_options_are_those_of_the_filter(world):
    _, panel = world
    panel.choose("butterworth")
    assert panel.chosen() == (Butterworth(cutoff=6.0, order=4),)
    panel.choose("fill")
    panel._options.findChild(object, "option_max_gap").setValue(-1)
    assert panel.chosen()[0].max_gap is None
