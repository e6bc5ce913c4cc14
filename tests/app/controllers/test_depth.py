"""A depth recording in the window: the surface, its points, and who is where. Two rendered people, three frames."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.dialogs.estimate import EstimateDialog
from app.views.frame.mask_brush import Tool
from core.errors import EditError
from core.synthesis.depth_scene import OTHER_PERSON, Scene, render_depth
from tests.core.depth.segmentation.test_segment import HEIGHT, PLANES, WIDTH, camera, person


@pytest.fixture(scope="module")
def scene():
    parts = person(3, (-500, 0, 0)), person(4, (600, 0, -300), label=OTHER_PERSON)
    return render_depth(Scene(camera(), parts, PLANES))


@pytest.fixture
def depth_folder(tmp_path, scene):
    """A folder of 16-bit images with the camera beside them."""
    import json

    import cv2

    folder = tmp_path / "take" / "depth"
    folder.mkdir(parents=True)
    stored = np.nan_to_num(scene.depth).round().astype(np.uint16)
    for frame in range(3):
        cv2.imwrite(str(folder / f"{frame:04d}.png"), stored)
    K = camera().K
    intrinsics = {"width": WIDTH, "height": HEIGHT, "intrinsic_matrix": K.T.ravel().tolist()}
    (folder.parent / "camera.json").write_text(json.dumps(intrinsics))
    return folder.parent


@pytest.fixture
def depth_window(empty_window, depth_folder, qtbot):
    window = empty_window
    window.controllers.recordings.open_paths([depth_folder])
    qtbot.waitUntil(lambda: window.session.surface is not None, timeout=20_000)
    return window


@pytest.fixture
def people_found(depth_window, qtbot):
    depth_window.depth_view.bar.people.click()
    qtbot.waitUntil(lambda: depth_window.controllers.depth.segmentation is not None, timeout=30_000)
    return depth_window


def at(window, row: int, column: int) -> QPoint:
    return window.frame_view.canvas.to_screen().map(QPointF(column, row)).toPoint()


def drag(window, start: tuple[int, int], stop: tuple[int, int]) -> None:
    viewport = window.frame_view.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at(window, *start))
    QTest.mouseMove(viewport, at(window, *stop))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at(window, *stop))


def middle_of(labels: np.ndarray) -> tuple[int, int]:
    rows, columns = np.nonzero(labels)
    here = np.argmin(np.hypot(rows - np.median(rows), columns - np.median(columns)))
    return int(rows[here]), int(columns[here])


def test_the_surface_of_the_shown_frame_follows_it(depth_window, scene, qtbot):
    session = depth_window.session
    assert session.surface.frame == 0 and session.surface.camera is not None
    row, column = middle_of(scene.person)
    assert session.surface.beneath([[column, row]])[0] == pytest.approx(scene.depth[row, column], abs=15)
    session.seek(2)
    qtbot.waitUntil(lambda: session.surface is not None and session.surface.frame == 2, timeout=10_000)


def test_the_points_are_those_of_the_picture_and_can_be_switched_off(depth_window, scene):
    points, _ = depth_window.controllers.depth.cloud()
    known = np.isfinite(scene.depth)
    whole = camera().unproject_depth(scene.depth)[known]
    assert 5_000 < len(points) <= 24_000
    np.testing.assert_allclose(np.median(points, axis=0), np.median(whole, axis=0), atol=40)
    depth_window.depth_view.bar.cloud.click()
    assert depth_window.controllers.depth.cloud() is None


def test_people_are_found_in_a_job_and_shown(people_found, scene):
    mask = people_found.controllers.depth.mask()
    assert set(np.unique(mask)) == {0, 1, 2}
    assert people_found.depth_view.item.isVisible()
    assert "2 people found" in people_found.toasts.text
    assert mask[middle_of(scene.person)] != mask[middle_of(scene.labels == OTHER_PERSON)]


def test_as_many_people_as_were_found_are_offered_to_an_estimate(people_found, monkeypatch):
    asked = []
    monkeypatch.setattr(EstimateDialog, "ask", lambda window, recording, chosen, last: asked.append(last["people"]))
    people_found.controllers.estimation.ask_estimate()
    assert asked == [2]


def test_the_bar_is_for_depth_recordings_alone(depth_window, video, qtbot):
    assert depth_window.depth_view.bar.isVisible()
    depth_window.controllers.recordings.open_paths([video()])
    qtbot.waitUntil(lambda: depth_window.session.recording == 2, timeout=20_000)
    qtbot.waitUntil(lambda: not depth_window.depth_view.bar.isVisible(), timeout=5_000)
    assert depth_window.session.surface is None and depth_window.controllers.depth.mask() is None
    with pytest.raises(EditError, match="not a depth recording"):
        depth_window.controllers.depth.find_people()


def test_the_range_of_the_colours_is_set_by_hand_and_found_again(depth_window):
    bar, canvas = depth_window.depth_view.bar, depth_window.frame_view.canvas
    found = canvas.depth_range
    bar.near.setValue(1000)
    bar.far.setValue(2500)
    assert canvas.depth_range == (1000, 2500)
    bar.auto.click()
    assert canvas.depth_range == found and bar.far.value() == round(found[1])


def test_a_stroke_of_the_eraser_is_one_step_that_can_be_undone(people_found, scene):
    window, (row, column) = people_found, middle_of(scene.person)
    before = window.controllers.depth.mask().copy()
    window.depth_view.bar.edit.click()
    window.depth_view.brush.take(Tool.ERASE)
    drag(window, (row, column), (row + 10, column))
    after = window.controllers.depth.mask()
    assert before[row, column] and not after[row, column] and not after[row + 10, column]
    assert window.session.undo_stack.undoText() == "Erase mask"
    window.controllers.history.undo()
    np.testing.assert_array_equal(window.controllers.depth.mask(), before)


def test_painting_stays_on_the_surface_that_it_began_on(people_found, scene):
    """A disc on the trunk's edge: the trunk is painted, the wall behind it is not."""
    window, (row, _) = people_found, middle_of(scene.person)
    column = int(np.flatnonzero(scene.person[row])[-3])
    window.depth_view.brush.person = 3
    window.depth_view.brush.take(Tool.PAINT)
    drag(window, (row, column), (row, column - 4))
    painted = window.controllers.depth.mask() == 3
    assert painted.sum() > 50
    assert not painted[~scene.person & (scene.labels > 0) & (scene.depth > scene.depth[row, column] + 200)].any()


def test_who_is_not_a_person_is_gone_from_all_frames_until_it_is_undone(people_found, scene, qtbot):
    window = people_found
    window.depth_view.brush.take(Tool.NOT_A_PERSON)
    QTest.mouseClick(
        window.frame_view.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        pos=at(window, *middle_of(scene.labels == OTHER_PERSON)),
    )
    assert set(np.unique(window.controllers.depth.mask())) == {0, 1}
    window.session.seek(1)
    qtbot.waitUntil(lambda: window.session.surface and window.session.surface.frame == 1, timeout=10_000)
    assert set(np.unique(window.controllers.depth.mask())) == {0, 1}
    window.controllers.history.undo()
    assert set(np.unique(window.controllers.depth.mask())) == {0, 1, 2}


def test_a_corrected_frame_goes_back_to_what_was_found(people_found):
    before = people_found.controllers.depth.mask().copy()
    people_found.controllers.depth.correct(np.zeros_like(before), "Erase all")
    assert not people_found.controllers.depth.mask().any()
    people_found.controllers.depth.leave_to_segmentation()
    np.testing.assert_array_equal(people_found.controllers.depth.mask(), before)
    with pytest.raises(EditError, match="not corrected"):
        people_found.controllers.depth.leave_to_segmentation()


def test_finding_people_can_be_cancelled(depth_window, qtbot):
    job = depth_window.controllers.depth.find_people()
    job.cancel()
    qtbot.waitUntil(lambda: job.state.over, timeout=10_000)
    assert not depth_window.controllers.depth.finding and not depth_window.depth_view.bar.people.isChecked()


def test_escape_drops_the_stroke_then_the_tool_and_brackets_change_the_size(people_found, scene, qtbot):
    window, (row, column) = people_found, middle_of(scene.person)
    larger = window.actions_.qactions["brush_larger"]
    window.activateWindow()
    assert not larger.isEnabled()
    brush, viewport, before = (
        window.depth_view.brush,
        window.frame_view.canvas.viewport(),
        people_found.controllers.depth.mask(),
    )
    window.depth_view.bar.edit.click()
    brush.take(Tool.ERASE)
    qtbot.waitUntil(larger.isEnabled)
    QTest.keyClick(window.frame_view, Qt.Key.Key_BracketRight)
    assert brush.radius > 14 and window.depth_view.bar.size.value() == brush.radius
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at(window, row, column))
    QTest.keyClick(window.frame_view, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at(window, row, column))
    np.testing.assert_array_equal(window.controllers.depth.mask(), before)
    assert brush.tool == Tool.ERASE
    QTest.keyClick(window.frame_view, Qt.Key.Key_Escape)
    assert brush.tool == Tool.OFF


def test_what_is_painted_is_seen_before_people_were_found(depth_window, scene):
    row, column = middle_of(scene.person)
    depth_window.depth_view.brush.take(Tool.PAINT)
    drag(depth_window, (row, column), (row + 5, column))
    assert (
        depth_window.controllers.depth.segmentation is None and depth_window.controllers.depth.mask()[row, column] == 1
    )
