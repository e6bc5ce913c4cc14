"""``run``: the window, from its start to its end."""

import os
import sys
from collections.abc import Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.session.session import Session
from app.translation import chosen, speak
from app.ui.messages import catch_uncaught, show_error
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.window.main_window import MainWindow
from core.errors import AppError
from core.media.allocator import give_back_frames_at_once
from core.project.project import Project

SWITCH_SECONDS = 0.001
"""After so long a thread lets others have the interpreter. An event of the window may ask for it twenty times: with
Python's own 0.005 s each time behind a thread that reads or writes a file, that is seen."""

WARM_UP_MS = 2000
"""After the window is shown: by then it is drawn, and nobody has asked for a job yet."""


def put_the_window_first() -> None:
    """For the whole process: threads that run Python give way to the window soon, and pictures leave no holes."""
    sys.setswitchinterval(SWITCH_SECONDS)
    give_back_frames_at_once()


def run(paths: Iterable[str]) -> int:
    """Show the window on these files and stay until it is closed; the process's exit code."""
    put_the_window_first()
    QApplication.setApplicationName("Posewright")
    QApplication.setOrganizationName("Posewright")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    settings = Settings()
    speak(chosen(settings.language))
    apply_theme(app, settings.theme)
    try:
        project = Project.create()
    except AppError as error:  # a full disk, a folder that takes no writes
        show_error(None, error)
        app.exec()
        return 1
    window = MainWindow(Session(project), settings)
    restore = catch_uncaught(window)
    window.show()
    QTimer.singleShot(0, window, window.build_scene)
    every = window.controllers
    first = lambda: every.recordings.open_paths(paths) if paths else every.projects.offer_recovery()  # noqa: E731
    QTimer.singleShot(0, window, first)
    QTimer.singleShot(WARM_UP_MS, window, window.runner.warm_up)
    QTimer.singleShot(0, window, window.build_panels)
    code = app.exec()
    window.release()
    restore()
    if window.stuck:  # Python would wait for it, or crash in it: all is saved, so go
        sys.stdout.flush()
        os._exit(code)
    return code
