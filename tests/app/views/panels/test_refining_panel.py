"""The panel of a network that learns: what it says, draws and asks for, all by way of the run's folder."""

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal

from app.controllers.refinement import RefinementController
from app.jobs.runner import Job, Lane
from app.tasks.privacy import Pictures
from app.tasks.refine_run import Preview, RefineRun
from app.views.panels.refining_panel import RefiningPanel


class Refinement(QObject):
    """What the panel needs of the controller."""

    runChanged = Signal()

    def __init__(self):
        super().__init__()
        self.job = self.run = None
        self.bones, self.outcome = [], ""

    hold = RefinementController.hold


@pytest.fixture
def panel(session, qtbot):
    panel = RefiningPanel(session, Refinement())
    qtbot.addWidget(panel)
    panel.resize(400, 500)
    panel.show()
    panel.watch(True)
    return panel


@pytest.fixture
def run(panel, tmp_path):
    run, of = RefineRun(tmp_path / "run"), panel._refinement
    run.begin({"key": "k"})
    of.job, of.run = Job("Refine", lambda: None, Lane.REFINE, panel), run
    of.runChanged.emit()
    return run


def test_without_a_network_it_says_how_to_start_one(panel):
    assert "No network is learning" in panel.said.text()
    assert not panel.hold.isEnabled() and not panel.end.isEnabled() and not panel._clock.isActive()


def test_it_says_and_draws_what_the_judge_says(panel, run, qtbot):
    run.judged(0.0, 20.0)
    run.judged(3.0, 15.0)
    run.judged(6.0, 17.0)
    (run.training / "log.csv").write_text("step,seconds,corrections,present\n4,3,0.5,0.1\n")
    qtbot.waitUntil(lambda: "20.0 px at first, 15.0 px at best" in panel.said.text())
    drawn = [(item.xData.tolist(), item.yData.tolist()) for item in panel.curves._judge.listDataItems()]
    assert drawn == [([0, 3, 6], [20, 15, 17])]
    assert sorted(item.name() for item in panel.curves._losses.listDataItems()) == [
        "frames without corrections", "what was corrected",
    ]  # fmt: skip


def test_it_holds_goes_on_and_ends(panel, run, qtbot):
    qtbot.mouseClick(panel.hold, Qt.MouseButton.LeftButton)
    assert run.waits and panel._refinement.job.held and panel.hold.text() == "Go on"
    qtbot.mouseClick(panel.hold, Qt.MouseButton.LeftButton)
    assert not run.waits and not panel._refinement.job.held and panel.hold.text() == "Hold"
    qtbot.mouseClick(panel.end, Qt.MouseButton.LeftButton)
    assert run.is_to_end


def preview(frame=7) -> Preview:
    white = np.full((1, 32, 32, 3), 255, np.uint8)
    white[:, :, 16:] = 0
    points = np.full((1, 28, 2), np.nan)
    return Preview(np.array([frame]), white, points, points)


def test_a_click_on_a_square_goes_to_its_frame(panel, run, session, qtbot):
    run.show(preview())
    panel.refresh()
    qtbot.mouseClick(panel.frames, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert session.frame == 7


def test_faces_are_hidden_where_the_user_hides_them(panel, run, session):
    run.show(preview())
    panel.refresh()
    sharp = panel.frames.grab().toImage()
    session.set_pictures(Pictures.BLURRED)
    panel.refresh()
    blurred = panel.frames.grab().toImage()
    levels = [{image.pixelColor(x, 20).value() for x in range(2, 80)} for image in (sharp, blurred)]
    assert len(levels[0]) < len(levels[1]), "an edge became a slope"


def test_out_of_sight_it_looks_at_nothing(panel, run):
    assert panel._clock.isActive()
    panel.watch(False)
    assert not panel._clock.isActive()


def test_it_fits_a_small_screen_with_its_buttons_in_sight(panel, run, qtbot):
    """What a dock has at 1366 x 768. The losses come where there is room for them."""
    panel.resize(396, 238)
    panel.refresh()
    assert panel.minimumSizeHint().height() <= 238
    assert panel.hold.visibleRegion().boundingRect().height() == panel.hold.height()
    qtbot.waitUntil(lambda: panel.curves._judge.height() > 60)
    assert panel.curves._losses.scene() is None
    panel.resize(396, 500)
    assert panel.curves._losses.scene() is not None


def test_squares_of_somebody_with_other_joints_than_the_active_track_are_drawn(panel, run):
    """The user goes to another track meanwhile."""
    panel._refinement.bones = [(0, 27), (5, 69)]
    run.show(preview())
    panel.refresh()
    assert not panel.frames.grab().isNull()


def test_what_is_asked_for_before_it_began_is_not_shown_as_held(panel, run):
    run.delete()
    panel._refinement.job.hold(True)
    panel.refresh()
    assert not panel._refinement.job.held and not panel.hold.isEnabled()


def test_what_it_came_to_stays_to_be_read(panel, run):
    of = panel._refinement
    of.job, of.outcome = None, "Held-out corrections: 20.0 px before, 12.0 px after"
    of.runChanged.emit()
    assert panel.said.text() == of.outcome
