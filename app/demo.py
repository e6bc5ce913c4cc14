"""``make demo``: the sample recording through the whole path.

Makes a project from the recording in ``resources/samples`` with its ground truth and freshly estimated poses. On a
screen it opens the window on it; without one it does the same in a virtual screen, and leaves the project, an overlay
video and a picture of the window in ``out/demo``.
"""

import os
import sys
from importlib.resources import files
from pathlib import Path

from app.console import Console
from app.tasks.estimation import estimate
from app.tasks.import_export import import_poses
from app.tasks.recordings import describe_recording
from app.tasks.rendering import render_video
from app.track_choice import best_tracks
from core.edits import SetRecording, put_tracks
from core.project.project import Project

OUT = Path("out/demo")


def main() -> int:
    console = Console()
    samples = Path(str(files("resources") / "samples"))
    truths = [samples / "walk_truth_2d.npz", samples / "walk_truth_3d.npz"]
    project = _make_project(samples / "walk.mp4", truths, console)
    if os.environ.get("POSEWRIGHT_VIRTUAL"):
        _render(project, console)
        project.close()
        picture = _picture_of_window(project.path)
        console.say(f"project     {project.path}\noverlay     {OUT / 'overlay.mp4'}\nscreenshot  {picture}")
        return 0
    project.close()
    from app.window.run import run

    return run([str(project.path)])


def _make_project(video: Path, truths: list[Path], console: Console) -> Project:
    for old in OUT.glob("demo.posewright*"):
        old.unlink()
    project = Project.create(OUT / "demo.posewright")
    recording = describe_recording(video)
    project.apply(SetRecording(recording.id, recording))
    for truth in truths:
        project.apply(put_tracks(import_poses(truth, recording, "truth"), "Import"))
    found = estimate(recording, progress=console.progress("Estimating"))
    if found:
        project.apply(put_tracks(found, "Estimate poses"))
    return project


def _render(project: Project, console: Console) -> None:
    recording = project.document.recordings[1]
    tracks = best_tracks(project.document, dims=(2,))
    render_video(recording, tracks, OUT / "overlay.mp4", progress=console.progress("Rendering"))


def _picture_of_window(path: Path, frame: int = 100) -> Path:
    """Open the project in a real window, go to a frame, and keep a picture of it once the frame is shown."""
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtWidgets import QApplication

    from app.session.session import Session
    from app.ui.settings import Settings
    from app.ui.theme import apply_theme
    from app.window.main_window import MainWindow

    application = QApplication.instance() or QApplication(sys.argv[:1])
    settings = Settings()
    apply_theme(application, "dark")
    window = MainWindow(Session(Project.open(path)), settings)
    window.resize(1600, 1000)
    window.show()
    window.build_scene()
    window.session.show_recording(1)
    window.session.seek(frame)
    QTimer.singleShot(3000, application.quit)  # decoding and the 3D scene's first picture take a moment
    application.exec()
    picture = OUT / "window.png"
    window.grab().save(str(picture))
    window.close()
    QCoreApplication.processEvents()
    return picture


if __name__ == "__main__":
    sys.exit(main())
