"""Opens the installed program's window on the sample recording and closes it once its first frame is shown.

    python -P tools/open_window.py FOLDER

Fails unless the program was imported from FOLDER and brought its weights, skeletons and samples with it. Everything is
done on a screen that is not there, with its own user folders.
"""

import os
import sys
import tempfile
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

SECONDS = 60


def main(folder: str) -> int:
    with tempfile.TemporaryDirectory(prefix="posewright-", ignore_cleanup_errors=True) as own:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": own, "XDG_CONFIG_HOME": own}
        _check_place(Path(folder))
        _check_resources()
        size = _first_frame(Path(own))
    print(f"posewright {version('posewright')} from {folder}: the window showed a frame of {size[0]}x{size[1]}")
    return 0


def _check_place(folder: Path) -> None:
    import app
    import core
    import models
    import resources

    for package in (app, core, models, resources):
        place = Path(package.__file__).resolve()
        if not place.is_relative_to(folder.resolve()):
            raise SystemExit(f"{package.__name__} was imported from {place}, not from {folder}")


def _check_resources() -> None:
    from core.skeleton import load_skeleton
    from models.catalog import entries
    from models.common.cache import FileState, state_of

    shipped = [file for entry in entries() for file in entry.files if file.shipped]
    broken = [file.name for file in shipped if state_of(file, thorough=True) != FileState.PRESENT]
    if broken:
        raise SystemExit(f"weights are missing or damaged: {', '.join(broken)}")
    for path in (files("resources") / "skeletons").iterdir():
        load_skeleton(Path(path.name).stem)


def _first_frame(own: Path) -> tuple[int, int]:
    """(width, height) of the frame that the window shows of the sample recording."""
    from PySide6.QtCore import QEventLoop, QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from app.session.session import Session
    from app.ui.settings import Settings
    from app.ui.theme import apply_theme
    from app.window.main_window import MainWindow
    from core.project.project import Project

    application = QApplication(sys.argv[:1])
    apply_theme(application, "dark")
    window = MainWindow(Session(Project.create()), Settings(QSettings(str(own / "s.ini"), QSettings.Format.IniFormat)))
    window.show()
    shown, loop = [], QEventLoop()
    window.decoder.frameReady.connect(lambda _, picture: (shown.append(picture.shape), loop.quit()))
    QTimer.singleShot(SECONDS * 1000, loop.quit)
    window.controllers.recordings.open_paths([str(files("resources") / "samples" / "walk.mp4")])
    loop.exec()
    window.release()
    window.close()
    if not shown:
        raise SystemExit(f"no frame was shown within {SECONDS} seconds")
    height, width = shown[0][:2]
    return width, height


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
