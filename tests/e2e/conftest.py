"""The real window, as a user has it, and pictures of it for a person to look at."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.session.session import Session
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.window.main_window import MainWindow
from core.project.project import Project
from models.catalog import inspect_files
from models.common.cache import FileState

SCREENSHOTS = Path(__file__).resolve().parents[2] / "out" / "screenshots"


@pytest.fixture
def blazepose():
    """Skips where the network's files are not in the cache."""
    if any(report.state != FileState.PRESENT for report in inspect_files("blazepose")):
        pytest.skip("needs the BlazePose files: posewright models get blazepose")


@pytest.fixture
def open_window(qtbot, tmp_path):
    """``open_window(path=None, theme="dark")``: a window of 1600 x 1000, its 3D scene built, on an untitled project."""
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    windows = []

    def make(theme: str = "dark") -> MainWindow:
        from PySide6.QtWidgets import QApplication

        apply_theme(QApplication.instance(), theme)
        window = MainWindow(Session(Project.create()), settings)
        window.resize(1600, 1000)
        window.show()
        qtbot.waitExposed(window)
        window.build_scene()
        window.build_panels()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.release()
        window.close()
        window.deleteLater()


@pytest.fixture
def screenshot(qtbot):
    """``screenshot(window, name)``: a picture in ``out/screenshots``."""

    def take(window, name: str) -> Path:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        qtbot.wait(300)  # toasts and the 3D scene settle
        path = SCREENSHOTS / f"{name}.png"
        assert window.grab().save(str(path))
        return path

    return take


@pytest.fixture
def depth_estimator():
    """Skips where its weights are not there."""
    if any(report.state != FileState.PRESENT for report in inspect_files("depth")):
        pytest.skip("needs the weights of the depth estimator")
