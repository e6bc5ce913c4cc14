"""An ergonomist's path through the real window: from a depth recording that was never opened to a PDF, step by step.

Each step is one thing that a user does, with a picture after it in ``out/screenshots``; there are at most twelve.
"""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.project.privacy import images_in
from models.catalog import inspect_files
from models.common.cache import FileState

MOST = 12


class Path:
    """The steps that were taken; ``choose`` is a menu's action, ``press`` a button of the dialog that is open."""

    def __init__(self, window, qtbot, screenshot, name):
        self.window, self._qtbot, self._screenshot, self._name = window, qtbot, screenshot, name
        self.steps: list[str] = []

    def choose(self, action: str, then=None) -> None:
        """``then`` acts in the dialog that opens, and must close it."""
        problems = []

        def go_on():
            try:
                then()
            except BaseException as error:
                problems.append(error)
                dialog = QApplication.activeModalWidget()
                if dialog is not None:
                    dialog.reject()

        self.take(self.window.actions_.qactions[action].text().replace("&", ""))
        if then is not None:
            QTimer.singleShot(500, go_on)
        self.window.actions_.qactions[action].trigger()
        if problems:
            raise problems[0]

    def take(self, what: str) -> None:
        self.steps.append(what)
        if QApplication.activeModalWidget() is None:
            self.picture(self.window)

    def picture(self, widget) -> None:
        """Of the window, or of the dialog over it."""
        self._screenshot(widget, f"{self._name}-{len(self.steps):02d}")

    def press(self, button: str) -> None:
        dialog = QApplication.activeModalWidget()
        self.steps.append(f"{dialog.windowTitle()}: {button}")
        self.picture(dialog)
        QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)

    def wait(self, condition, seconds: int = 20) -> None:
        self._qtbot.waitUntil(condition, timeout=seconds * 1000)


@pytest.mark.slow
def test_from_an_unopened_depth_recording_to_a_pdf(open_window, screenshot, qtbot, shared_data, monkeypatch, tmp_path):
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    if any(report.state != FileState.PRESENT for report in inspect_files("depth")):
        pytest.skip("needs the weights of the depth estimator")
    recording, target = shared_data("samples/depth/realsense_rgbd_two_people_n40"), tmp_path / "shift.pdf"
    window = open_window("light")
    path = Path(window, qtbot, screenshot, "ergonomics-path")
    session, ergonomics = window.session, window.controllers.ergonomics

    def choose_folder(*_):
        path.take(f"choose {recording.name}")
        return str(recording)

    def choose_target(*_):
        path.take(f"save {target.name}")
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose_folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_target)
    path.choose("open_folder")
    path.wait(lambda: session.surface is not None)

    def both_people():
        people = QApplication.activeModalWidget().people
        people.setCurrentIndex(people.findData(2))
        path.steps.append("two people")
        path.press("accept_button")

    path.choose("estimate", both_people)
    path.wait(lambda: any(key.stage == "lifted" for key in session.document.tracks), 120)
    path.choose("ergonomics")
    path.wait(lambda: ergonomics.is_here)

    def a_standing_bench():
        dialog = QApplication.activeModalWidget()
        path.steps.append("choose the kind of workplace")
        dialog.template.setCurrentIndex(dialog.template.findData("bench_standing"))
        dialog.template.activated.emit(dialog.template.currentIndex())
        path.press("accept_button")

    path.choose("task_facts", a_standing_bench)
    path.wait(lambda: not ergonomics.stale)
    path.choose("ergonomics_report")
    path.wait(target.exists, 60)
    path.wait(lambda: not window.runner.active)
    path.picture(window)

    assert len(path.steps) <= MOST, path.steps
    assert target.read_bytes().startswith(b"%PDF")
    assert [one for one in images_in(target) if one.kind != "link"] == []
    assert ergonomics.setup.template == "bench_standing" and session.current_recording.kind == "depth"
    assert len(window.controllers.ergonomics_report.people()) == 2
