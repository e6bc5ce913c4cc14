"""Another recording in the corner of the picture: in step by time, shifted, covered, and gone with its recording."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.tasks.privacy import blurred
from core.edits import ReplaceTrack, SetRecording
from core.errors import EditError
from core.poses import PoseSequence
from core.skeleton import load_skeleton
from tests.app.conftest import FIRST
from tests.app.views.conftest import Mouse


@pytest.fixture
def two(empty_window, video, qtbot):
    """Grey videos whose frame i has the level 10 i: 10 frames a second, and 20; the first is current."""
    empty_window.controllers.recordings.open_paths([video(name="slow.mp4"), video(fps=20, name="fast.mp4")])
    session = empty_window.session
    qtbot.waitUntil(lambda: len(session.document.recordings) == 2 and not empty_window.runner.active, timeout=10_000)
    session.show_recording(1)
    empty_window.actions_.refresh()
    return empty_window


def level(window) -> float:
    """Of the picture in the corner, beneath its words."""
    pixels = window.corner.corner._pixels
    return -1.0 if pixels is None else float(pixels[-10:].mean())


def shows(qtbot, window, frame: int) -> None:
    qtbot.waitUntil(lambda: window.corner.corner.words.startswith(f"fast.mp4 · {frame}"), timeout=5000)
    assert level(window) == pytest.approx(10 * frame, abs=3)


def test_it_is_in_step_by_time(two, qtbot):
    two.actions_.qactions["corner"].trigger()
    assert two.corner.other == 2 and two.corner.corner.isVisible()
    shows(qtbot, two, 0)
    two.session.seek(5)  # at 0.5 s
    shows(qtbot, two, 10)
    viewport = two.frame_view.canvas.viewport()
    assert viewport.rect().contains(two.corner.corner.geometry()) and two.corner.corner.height() >= 40


def test_the_wheel_and_the_keys_shift_it_for_this_pair(two, qtbot):
    two.corner.next()
    two.session.seek(2)
    shows(qtbot, two, 4)
    Mouse(two.corner.corner).wheel(QPointF(20, 40), 1)
    shows(qtbot, two, 5)
    assert two.corner.corner.words.endswith("(+0.05 s)")
    two.session.seek(4)
    shows(qtbot, two, 9)
    two.actions_.refresh()
    two.actions_.qactions["corner_earlier"].trigger()
    shows(qtbot, two, 8)
    assert two.corner.corner.words == "fast.mp4 · 8"


def test_a_double_click_makes_it_the_large_one(two, qtbot):
    two.corner.next()
    two.session.seek(3)
    shows(qtbot, two, 6)
    QTest.mouseDClick(two.corner.corner, Qt.MouseButton.LeftButton)
    assert (two.session.recording, two.session.frame) == (2, 6)
    assert two.corner.other is None and not two.corner.corner.isVisible()


def test_again_it_is_the_next_and_then_none(two, qtbot):
    two.corner.next()
    two.corner.next()
    assert two.corner.other is None
    two.session.do(SetRecording(2, None))
    with pytest.raises(EditError, match="no other recording"):
        two.corner.next()


def test_it_goes_with_its_recording_and_says_what_is_missing(two, qtbot, tmp_path):
    two.corner.next()
    two.session.do(SetRecording(2, None))
    assert two.corner.other is None and not two.corner.corner.isVisible()
    two.session.undo()
    (tmp_path / "fast.mp4").unlink()
    two.corner.next()
    assert two.corner.corner.problem == "fast.mp4 is missing"


def test_its_people_are_drawn_and_with_no_faces_it_is_blurred(two, qtbot):
    skeleton = load_skeleton("mpi28")
    place = np.tile([30.0, 30.0], (28, 1)) + np.random.default_rng(0).uniform(-12, 12, (28, 2))
    poses = PoseSequence(skeleton, np.tile(place, (20, 1, 1)), np.arange(20) / 20)
    two.corner.next()
    shows(qtbot, two, 0)
    assert np.ptp(two.corner.corner._pixels.astype(int), axis=2).max() < 12  # grey
    two.session.do(ReplaceTrack(FIRST._replace(recording=2), poses))
    assert np.ptp(two.corner.corner._pixels.astype(int), axis=2).max() > 80  # the colours of the sides
    two.controllers.privacy.set_no_faces(True)
    picture = np.random.default_rng(1).integers(0, 255, (48, 64, 3), np.uint8)
    assert np.array_equal(two.corner.decoder._veil(0, picture), blurred(picture))
    two.controllers.privacy.set_no_faces(False)
    assert two.corner.decoder._veil is None


def test_it_is_in_a_picture_that_is_saved(two, qtbot):
    two.corner.next()
    shows(qtbot, two, 0)
    two.session.seek(8)
    shows(qtbot, two, 16)
    qtbot.waitUntil(lambda: two.frame_view.shown_frame == 8)
    image = two.picture_export.image()
    corner = image.pixelColor(image.width() - 40, image.height() - 40).lightness()
    assert corner == pytest.approx(160, abs=4) and image.pixelColor(40, image.height() - 40).lightness() < 90


def test_a_reopened_project_shows_it_with_its_shift(two, qtbot, tmp_path):
    """And another project, which is opened in between, has none there."""
    projects, path = two.controllers.projects, tmp_path / "two.posewright"
    projects.save_as(path)
    qtbot.waitUntil(lambda: two.session.project.path == path and not two.runner.active)
    two.corner.next()
    two.corner.shift(3)
    two.corner.shift(1)
    projects.new()
    assert two.corner.other is None and not two.corner.corner.isVisible()
    projects.open(path)
    shows(qtbot, two, 4)
    assert two.corner.corner.words.endswith("(+0.20 s)")
    two.session.undo()
    shows(qtbot, two, 0)


def test_wheel_turns_in_a_row_are_one_step_and_those_at_the_end_are_none(two, qtbot):
    two.corner.next()
    steps = two.session.undo_stack.count()
    two.corner.shift(-1)
    assert two.session.undo_stack.count() == steps
    for _ in range(3):
        two.corner.shift(1)
    assert two.session.undo_stack.count() == steps + 1
    assert two.session.current_recording.shifts == ((2, 0.15),)
    two.session.undo()
    assert two.session.current_recording.shifts == ()


def test_a_shift_goes_with_the_recording_that_it_is_of(two):
    """Its number may be given to another."""
    two.corner.next()
    two.corner.shift(2)
    two.session.do(SetRecording(2, None))
    assert two.session.current_recording.shifts == ()
    two.session.undo()
    assert two.session.current_recording.shifts == ((2, 0.1),)
