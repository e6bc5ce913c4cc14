"""In a process of its own that may write nothing there: a window on a folder that can only be read.

    python -m tests.app.window.reader FOLDER HOME

Prints what the window said, as JSON.
"""

import json
import os
import sys
import time
from pathlib import Path


def main(folder: Path, home: Path) -> dict:
    """Add the video, import the poses, export, render and save into the place; open the project there and change it."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.controllers import export, projects, recordings
    from app.dialogs.export import ExportChoice
    from app.dialogs.import_poses import ImportChoice, ImportPosesDialog
    from app.session.session import Session
    from app.ui.settings import Settings
    from app.window.main_window import MainWindow
    from core.errors import AppError
    from core.project.project import Project

    app, told = QApplication([]), []
    for module in (export, projects, recordings):
        module.show_error = lambda _window, error, *_: told.append(str(error))
    ImportPosesDialog.ask = lambda *_: ImportChoice("detected")
    window = MainWindow(
        Session(Project.create()), Settings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
    )
    window.show()
    controllers, said, notes = window.controllers, {}, []
    controllers.projects.notified.connect(notes.append)

    def settle(name: str) -> None:
        told.clear()
        end = time.monotonic() + 20
        app.processEvents()
        while window.runner.active and time.monotonic() < end:
            app.processEvents()
        said[name] = list(told)

    def attempt(name: str, verb, *arguments) -> None:
        try:
            verb(*arguments)
        except AppError as error:
            said[name] = [str(error)]
        else:
            settle(name)

    attempt("add", controllers.recordings.add, folder / "a.mp4")
    attempt("import", controllers.recordings.import_poses, folder / "a.npz")
    said["tracks"] = len(window.session.document.tracks)
    key = next(iter(window.session.document.tracks), None)
    attempt("export", controllers.export.export, ExportChoice((key,), "csv", folder / "b.csv"))
    attempt("export folder", controllers.export.export, ExportChoice((key,), "openpose", folder / "op"))
    attempt("render", controllers.export.render, window.session.current_recording, folder / "b.mp4")
    attempt("save", controllers.projects.save_as, folder / "b.posewright")
    projects.ProjectsController._ask_about_untitled = lambda _: "discard"
    attempt("open", controllers.projects.open, folder / "p.posewright")
    said["notes"] = notes
    said["title"], said["shown"] = controllers.projects.name, len(window.session.document.tracks)
    attempt("edit", controllers.recordings.remove_current)
    said["after"] = len(window.session.document.recordings)
    window.release()
    window.close()
    return said


def obey_rights() -> None:
    """As root: start again without the right to write where nobody may (CAP_DAC_OVERRIDE, Linux)."""
    import ctypes

    drop_capability, dac_override = 24, 1  # PR_CAPBSET_DROP
    if ctypes.CDLL(None).prctl(drop_capability, dac_override, 0, 0, 0):
        sys.exit("this machine keeps root's rights")
    os.execv(sys.executable, [sys.executable, "-m", "tests.app.window.reader", *sys.argv[1:], "again"])


if __name__ == "__main__":
    if os.getuid() == 0 and sys.argv[-1] != "again":
        obey_rights()
    home = sys.argv[2]
    os.environ |= dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"), home)
    print(json.dumps(main(Path(sys.argv[1]), Path(home))))
