"""Ergonomics in the window: from poses to scores that follow a drag, facts that can be undone, and a report."""

import json
import time

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest

from app.dialogs.task_facts import TaskFactsDialog
from app.views.ergonomics.frame_risk import SceneRisk
from core.document import TrackKey
from core.edits import MoveJoints, ReplaceTrack
from core.ergonomics.facts import TaskFacts
from core.ergonomics.setup import Setup
from core.poses import PoseSequence, Space

LIFTED = TrackKey(1, 0, "lifted", "lifter")
FRAMES = 100


class SceneStub(QObject):
    """A 3D view that need not draw."""

    def take_bone_paint_from(self, source) -> None:
        self.source = source

    def refresh_paint(self, *_) -> None:
        pass


@pytest.fixture
def standing(window, person, skeleton):
    """The first person of the window's recording has 3D poses, too: standing, arms swinging; the camera is level."""
    coords = person(FRAMES) * np.array([1, -1, 1])  # y down, as a camera sees it
    poses = PoseSequence(skeleton, coords + [0, 1000, 3000], np.arange(FRAMES) / 25, space=Space.CAMERA)
    window.session.do(ReplaceTrack(LIFTED, poses))
    window.session.activate(LIFTED)
    window.session.undo_stack.clear()
    return window


@pytest.fixture
def assessed(standing, qtbot):
    ergonomics = standing.controllers.ergonomics
    standing.panels.show("ergonomics")
    qtbot.waitUntil(lambda: ergonomics.watched, timeout=5000)
    qtbot.waitUntil(lambda: ergonomics.is_here, timeout=10000)
    return standing


def raised(window, joint: str = "left_elbow", up: float = 500.0) -> np.ndarray:
    """The pose of frame 0 with a joint of the lifted track higher."""
    track = window.session.document.track(LIFTED)
    coords = np.array(track.frame(0).coords)
    coords[track.skeleton.index(joint)] += [-250, -up, 0]
    return coords


def test_to_look_at_the_panel_is_to_assess_and_scores_have_a_band(assessed):
    panel, ergonomics = assessed.panels.view("ergonomics"), assessed.controllers.ergonomics
    assert ergonomics.key == LIFTED and not ergonomics.stale
    score = ergonomics.now().score("RULA", ergonomics.shown_side())
    assert panel.card.number.text() == score.text(0)
    low, value, high = panel.card.scale._band
    assert low <= value <= high
    assert panel.diagram.parts["left_upper_arm_flexion"].value == pytest.approx(
        ergonomics.assessment.angles["left_upper_arm_flexion"][0]
    )
    assert panel.moments.count() == len(ergonomics.assessment.moments)
    assert assessed.panels.view("timeline").bands[0].title == score.name


def test_poses_in_the_picture_alone_need_a_side_and_say_so(window, qtbot):
    panel, ergonomics = window.panels.view("ergonomics"), window.controllers.ergonomics
    window.panels.show("ergonomics")
    qtbot.waitUntil(lambda: "Lift them to 3D" in panel.note.text(), timeout=5000)
    ergonomics.set_up(view="left")
    qtbot.waitUntil(lambda: ergonomics.is_here, timeout=10000)
    assert ergonomics.assessment.angles.view == "left"
    window.controllers.history.undo()
    qtbot.waitUntil(lambda: not ergonomics.is_here, timeout=5000)


def test_a_drag_changes_angle_score_and_bones_at_once(assessed, qtbot):
    session, ergonomics = assessed.session, assessed.controllers.ergonomics
    panel = assessed.panels.view("ergonomics")
    before = panel.diagram.parts["left_upper_arm_flexion"]
    began = time.perf_counter()
    session.show_preview((LIFTED, 0, raised(assessed)))
    with qtbot.waitSignal(ergonomics.frameChanged):
        pass
    spent = time.perf_counter() - began
    after = panel.diagram.parts["left_upper_arm_flexion"]
    assert before.value < 30 and before.risk <= 1
    assert after.value > 90 and after.risk == 3
    assert ergonomics.now().live and spent < 1.0
    track = session.document.track(LIFTED)
    bone = track.skeleton.bones.index(tuple(track.skeleton.indices(("left_shoulder", "left_elbow"))))
    paint = SceneRisk(ergonomics, SceneStub(assessed)).paint(LIFTED, track.skeleton)
    assert paint is not None and paint[1][bone] == paint[1].max() > 2
    session.show_preview(None)
    with qtbot.waitSignal(ergonomics.frameChanged):
        pass
    assert panel.diagram.parts["left_upper_arm_flexion"].value == pytest.approx(before.value)


def test_another_frame_is_followed_at_once_however_late_it_is(assessed, qtbot):
    ergonomics, panel = assessed.controllers.ergonomics, assessed.panels.view("ergonomics")
    assessed.session.seek(90)
    qtbot.waitUntil(lambda: panel.diagram.parts["left_upper_arm_flexion"].value == pytest.approx(
        ergonomics.assessment.angles["left_upper_arm_flexion"][90]), timeout=2000)  # fmt: skip
    assert ergonomics._live.interval() == 0


def test_an_edit_is_followed_at_once_and_the_recording_is_assessed_again(assessed, qtbot):
    session, ergonomics = assessed.session, assessed.controllers.ergonomics
    first, elbow = ergonomics.assessment, session.document.track(LIFTED).skeleton.index("left_elbow")
    coords = raised(assessed)[None, [elbow]].astype(np.float32)
    session.do(MoveJoints(LIFTED, np.array([0]), np.array([elbow]), coords))
    assert ergonomics.stale and ergonomics.now().live
    assert ergonomics.now().value("left_upper_arm_flexion") > 90
    qtbot.waitUntil(lambda: ergonomics.assessment is not first and ergonomics.is_here, timeout=10000)
    assert not ergonomics.stale and ergonomics.assessment.angles["left_upper_arm_flexion"][0] > 90
    assessed.controllers.history.undo()
    assert ergonomics.stale and ergonomics.now().value("left_upper_arm_flexion") < 30


def test_task_facts_are_kept_undone_and_change_the_score(assessed, monkeypatch, qtbot):
    ergonomics, session = assessed.controllers.ergonomics, assessed.session
    light = float(np.nanmax(ergonomics.assessment.score("REBA", "left").values))
    dialog = TaskFactsDialog(ergonomics.setup)
    qtbot.addWidget(dialog)
    dialog.template.setCurrentIndex(dialog.template.findData("care"))
    dialog.template.activated.emit(dialog.template.currentIndex())
    answer = dialog.answer()
    assert answer["facts"].load_kg == 25.0 and answer["facts"].wrist is None
    monkeypatch.setattr(TaskFactsDialog, "ask", lambda *_: answer)
    first = ergonomics.assessment
    assessed.actions_.qactions["task_facts"].trigger()
    assert session.current_recording.ergonomics.template == "care" and ergonomics.stale
    qtbot.waitUntil(lambda: ergonomics.assessment is not first and ergonomics.is_here, timeout=10000)
    assert np.nanmax(ergonomics.assessment.score("REBA", "left").values) >= light + 2
    assessed.controllers.history.undo()
    assert ergonomics.setup == Setup()


def test_what_nobody_says_is_marked_as_assumed(qtbot):
    dialog = TaskFactsDialog(Setup(TaskFacts(load_kg=3.0)))
    qtbot.addWidget(dialog)
    assert not dialog._rows["load_kg"].lineEdit().font().italic() and dialog._rows["coupling"].font().italic()
    assert "assumed" in dialog._rows["coupling"].currentText() and "assum" in dialog.note.text()
    assert dialog.answer()["facts"] == TaskFacts(load_kg=3.0)


def test_two_clicks_on_an_upright_edge_are_the_vertical(standing, qtbot):
    ergonomics, view = standing.controllers.ergonomics, standing.frame_view
    standing.actions_.qactions["vertical"].trigger()
    to_screen = view.canvas.to_screen()
    for place in ((400.0, 800.0), (400.0, 200.0)):
        point = to_screen.map(QPointF(*place)).toPoint()
        QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    setup = ergonomics.setup
    assert setup.up == "clicks" and np.allclose(setup.edge, (400, 800, 400, 200), atol=2)
    assert not standing.ergonomics.plumb_line.on
    standing.controllers.history.undo()
    assert ergonomics.setup.up == ""


def test_a_pinned_angle_is_the_one_of_the_joints_and_comes_off_again(assessed):
    session, ergonomics = assessed.session, assessed.controllers.ergonomics
    skeleton = session.track.skeleton
    session.select(skeleton.indices(("left_shoulder", "left_elbow", "left_wrist")))
    assessed.actions_.qactions["pin_angle"].trigger()
    assert [pin[1] for pin in ergonomics.setup.pins] == ["left_elbow"]
    ((_, degrees),) = assessed.ergonomics.frame.pins.angles
    assert degrees == pytest.approx(180 - ergonomics.now().value("left_elbow_flexion"), abs=0.5)
    assessed.actions_.qactions["pin_angle"].trigger()
    assert ergonomics.setup.pins == () and assessed.ergonomics.frame.pins.angles == []


def test_the_neutral_frame_is_taken_off(assessed, qtbot):
    ergonomics, first = assessed.controllers.ergonomics, assessed.controllers.ergonomics.assessment
    assessed.actions_.qactions["neutral"].trigger()
    qtbot.waitUntil(lambda: ergonomics.assessment is not first and ergonomics.is_here, timeout=10000)
    assert ergonomics.now().value("neck_flexion") == pytest.approx(0, abs=1e-3)
    assert ergonomics._at(0, raised(assessed)).value("neck_flexion") == pytest.approx(0, abs=1e-3)


def test_a_worst_moment_is_one_click_away(assessed):
    panel = assessed.panels.view("ergonomics")
    for row in range(panel.moments.count()):
        panel.moments.itemClicked.emit(panel.moments.item(row))
        assert assessed.session.frame == panel.moments._assessment.moments[row].frame


def test_a_score_that_nothing_drives_says_so_over_no_empty_list(assessed):
    ergonomics, card = assessed.controllers.ergonomics, assessed.panels.view("ergonomics").card
    for method in ("RULA", "REBA", "OWAS"):
        ergonomics.choose(method)
        heading = card.heading.text()
        assert heading.startswith("Driven by" if card.drivers.count() else "No part would be lower")


@pytest.mark.parametrize("ending", [".json", ".html"])
def test_the_report_is_written_as_a_job(assessed, tmp_path, monkeypatch, qtbot, ending):
    target = tmp_path / f"shift{ending}"
    monkeypatch.setattr("app.controllers.ergonomics_report.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(assessed.controllers.ergonomics_report.statusMessage, timeout=15000) as told:
        assessed.actions_.qactions["ergonomics_report"].trigger()
    assert str(target) in told.args[0]
    if ending == ".json":
        content = json.loads(target.read_text())
        assert {row["method"] for row in content["scores"]} == {"RULA", "REBA", "OWAS"}
    else:
        assert "<img" not in target.read_text() and "Person 1" in target.read_text()


def test_nothing_is_computed_while_nobody_looks(standing, qtbot):
    ergonomics = standing.controllers.ergonomics
    standing.session.seek(3)
    qtbot.wait(50)
    assert ergonomics.assessment is None and ergonomics.job is None
    assert standing.panels.view("timeline").bands == []
