"""Ergonomics in the window: from poses to scores that follow a drag, facts that can be undone, and a report."""

import json
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest

from app.dialogs.task_facts import TaskFactsDialog
from app.views.ergonomics.frame_risk import SceneRisk
from core.edits import Compound, MoveJoints, ReplaceTrack, SetRecording
from core.ergonomics.facts import TaskFacts
from core.ergonomics.setup import Setup
from core.poses import PoseSequence, Space
from core.report.ergonomics.subject import Subject
from core.report.ergonomics.tables import assumptions
from core.track import TrackKey
from core.units import US

LIFTED = TrackKey(1, 0, "lifted", "lifter")
FRAMES = 100


class SceneStub(QObject):
    """A 3D view that need not draw."""

    def take_bone_paint_from(self, source) -> None:
        self.source = source

    def redraw(self, *_) -> None:
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


def test_the_panel_counts_what_the_report_lists_as_assumed_and_asks_for_it(assessed, monkeypatch):
    panel, asked = assessed.panels.view("ergonomics"), []
    sentences = assumptions(Subject("Person 1", assessed.controllers.ergonomics.assessment))
    assert panel.assumed.text() == f"{len(sentences)} assumptions…" and len(sentences) > 5
    assert all(text in panel.assumed.toolTip() for text in sentences)
    monkeypatch.setattr(TaskFactsDialog, "ask", lambda *_: asked.append(1))
    panel.assumed.click()
    assert asked


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
    assert not ergonomics.stale  # it changes nothing of the assessment
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


# --- cycles, lifts, people, before and after ------------------------------------------------------------------------


@pytest.fixture
def swinging(assessed, skeleton, person, qtbot):
    """The same person with an arm that goes up and down, once in two seconds, over four seconds."""
    ergonomics, first = assessed.controllers.ergonomics, assessed.controllers.ergonomics.assessment
    coords = person(FRAMES).copy()
    up = np.maximum(np.sin(2 * np.pi * np.arange(FRAMES) / 25), 0)[:, None]
    shoulder = coords[:, skeleton.index("left_shoulder")]
    for joint, length in (("left_elbow", 280), ("left_wrist", 540), ("left_hand", 620)):
        turn = np.radians(100) * up[:, 0]
        coords[:, skeleton.index(joint)] = shoulder + length * np.stack(
            [np.sin(turn), -np.cos(turn), np.zeros(FRAMES)], axis=1
        )
    coords = coords * np.array([1, -1, 1]) + [0, 1000, 3000]
    poses = PoseSequence(skeleton, coords, np.arange(FRAMES) / 25, space=Space.CAMERA)
    assessed.session.do(ReplaceTrack(LIFTED, poses))
    qtbot.waitUntil(lambda: ergonomics.assessment is not first and ergonomics.is_here, timeout=10000)
    return assessed


def shown_tab(window, title: str):
    """The view on a tab of the panel, brought to the front."""
    tabs = window.panels.view("ergonomics").tabs
    (place,) = (place for place in range(tabs.count()) if tabs.tabText(place) == title)
    tabs.setCurrentIndex(place)
    return tabs.widget(place)


def test_cycles_are_found_by_repetition_shown_over_each_other_and_undone(swinging, qtbot):
    session, view = swinging.session, shown_tab(swinging, "Cycles")
    assert view.table.rowCount() == 0 and view.note.isVisible()
    swinging.actions_.qactions["find_cycles"].trigger()
    qtbot.waitUntil(lambda: view.table.rowCount() >= 3, timeout=10000)
    assert {one.label for one in session.document.segments_of(1)} == {"cycle"}
    lengths = [one.stop - one.start for one in session.document.segments_of(1)]
    assert np.allclose(lengths, 25, atol=4)
    view.measure.setCurrentIndex(view.measure.findData("left_upper_arm_elevation"))
    view.measure.activated.emit(view.measure.currentIndex())
    assert len(view.curves.values) == len(lengths) and np.nanmax(view.curves.values) > 90
    view.curves.grab()
    view.table.rowChosen.emit(1)
    assert session.frame == session.document.segments_of(1)[1].start and view.curves.chosen == 1
    swinging.controllers.history.undo()
    assert session.document.segments_of(1) == [] and view.table.rowCount() == 0


def test_a_segment_that_was_marked_by_hand_is_a_cycle_of_its_label(swinging):
    session, view = swinging.session, shown_tab(swinging, "Cycles")
    swinging.controllers.notes.label = "pick"
    for start, stop in ((0, 24), (25, 49)):
        session.seek(start)
        swinging.actions_.qactions["segment"].trigger()
        session.seek(stop)
        swinging.actions_.qactions["segment"].trigger()
    assert [view.table.item(row, 0).text() for row in range(view.table.rowCount())] == ["pick 1", "pick 2"]
    assert view.table.item(0, 1).text() == "1.0"


def test_a_lift_is_marked_measured_and_in_the_users_units(assessed):
    session, view = assessed.session, shown_tab(assessed, "Lifts")
    assessed.controllers.ergonomics.set_up(facts=TaskFacts(load_kg=10.0))
    lift = assessed.actions_.qactions["mark_lift"]
    session.seek(3)
    lift.trigger()
    assert lift.isChecked()
    session.seek(20)
    lift.trigger()
    assert not lift.isChecked() and assessed.controllers.notes.label == "task"
    (segment,) = session.document.segments_of(1)
    assert (segment.label, segment.start, segment.stop) == ("lift", 3, 21)
    assert [end.frame for end in view.ends()] == [3, 20]
    high = float(view.table.item(0, 3).text())
    hands = assessed.panels.view("ergonomics").card.hands
    assert " cm from the hips" in hands.text()
    assessed.settings.units = "us"
    assessed.apply_settings()
    assert " in from the hips" in hands.text() and " in above the floor" in hands.text()
    assert "in" in view.table.horizontalHeaderItem(3).text()
    assert float(view.table.item(0, 3).text()) == pytest.approx(high / 2.54, abs=0.6)
    view.table.rowChosen.emit(1)
    assert session.frame == 20


def test_everybody_is_side_by_side_and_a_click_goes_to_them(assessed, qtbot):
    session, view = assessed.session, shown_tab(assessed, "Compare")
    twin = TrackKey(1, 5, "lifted", "lifter")
    session.do(ReplaceTrack(twin, session.document.track(LIFTED).composed()))
    qtbot.waitUntil(lambda: view.table.rowCount() == 2, timeout=10000)
    assert [view.table.item(row, 0).text() for row in range(2)] == ["Person 1", "Person 6"]
    assert {row.verdict for row in view.bars.rows} and view.bars.names == ("left", "right")
    view.table.rowChosen.emit(1)
    assert session.active_key == twin


def test_before_is_another_recording_beside_this_one_in_the_window_and_the_report(assessed, skeleton, person, qtbot):
    session, people = assessed.session, assessed.controllers.ergonomics_people
    coords = person(50).copy()
    coords[:, skeleton.index("left_elbow")] += [250, 500, 0]
    coords = coords * np.array([1, -1, 1]) + [0, 1000, 3000]
    poses = PoseSequence(skeleton, coords, np.arange(50) / 25, space=Space.CAMERA)
    before = replace(session.current_recording, id=2, name="monday.mp4", n_frames=50, ergonomics=None)
    session.do(Compound((SetRecording(2, before), ReplaceTrack(TrackKey(2, 0, "lifted", "lifter"), poses))))
    view = shown_tab(assessed, "Compare")
    view.before.setCurrentIndex(view.before.findText("before: monday.mp4, Person 1"))
    view.before.activated.emit(view.before.currentIndex())
    qtbot.waitUntil(lambda: view.bars.names == ("before", "after"), timeout=10000)
    (arm,) = (row for row in view.bars.rows
              if row.what.startswith("Upper arm against the trunk") and row.side == "left")  # fmt: skip
    assert (arm.first.value, arm.second.value) == (1, 0) and arm.verdict == "less"
    assert [band.title.split(":")[0] for band in view.bars.bands] == ["Before", "After"]
    view.bars.grab()
    assert assessed.controllers.ergonomics_report.people()[0].before.name == "monday.mp4, Person 1"
    assessed.controllers.history.undo()
    assert people.before() is None


def test_facts_are_typed_in_the_users_units_and_kept_in_kilograms(qtbot):
    dialog = TaskFactsDialog(Setup(TaskFacts(load_kg=3.0)), True, US)
    qtbot.addWidget(dialog)
    row = dialog._rows["load_kg"]
    assert row.text() == "6.6 lb" and dialog.answer()["facts"].load_kg == 3.0
    row.setValue(20.0)
    assert dialog.answer()["facts"].load_kg == pytest.approx(9.0718, abs=1e-3)
