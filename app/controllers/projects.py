"""``ProjectsController``: new, open, save as, recent files, what a crash left behind, and closing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.edits import SetRecording
from core.errors import AppError
from core.progress import CancelToken, Progress, silent
from core.project.project import SUFFIX, Project, ProjectCopy

FILTER = f"Posewright project (*{SUFFIX})"


def open_project(path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None) -> Project:
    """Open a project in a worker; large ones take a second or two."""
    progress(0.0, f"Opening {path.name}")
    return Project.open(path)


def copy_project(
    project: Project, path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> ProjectCopy:
    progress(0.0, f"Writing {path.name}")
    return project.copy_to(path)


class ProjectsController(Controller):
    """Every edit is on disk as it is made, so there is nothing to lose on closing; saving is choosing a place."""

    recentChanged = Signal()

    def __init__(self, session: Session, runner: JobRunner, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._runner = runner
        self._settings = settings
        self._window = window
        self._lock: QLockFile | None = None
        self._guard_untitled()

    def action_rows(self) -> list[Action]:
        menu = "&File"
        return [
            Action("new", "&New project", ("Ctrl+N",), self.new, menu, 100),
            Action("open", "&Open project…", ("Ctrl+O",), self.ask_open, menu, 105, icon="open"),
            Action("save", "&Save", ("Ctrl+S",), self.save, menu, 200,
                   tip="Every edit is saved already; this gives the project a name"),
            Action("save_as", "Save &as…", ("Ctrl+Shift+S",), self.ask_save_as, menu, 205),
        ]  # fmt: skip

    @property
    def name(self) -> str:
        project = self._session.project
        return "Untitled" if project.untitled else project.path.stem

    # --- new, open, save

    def new(self) -> None:
        if self.leave(self.new):
            self._show(Project.create())

    def open(self, path: str | Path, then: Callable[[], None] | None = None) -> None:
        """Open a project in place of this one; ``then`` is called when it is shown."""
        path = Path(path).absolute()
        if path == self._session.project.path:
            if then:
                then()
            return
        if not self.leave(lambda: self.open(path, then)):
            return
        job = self._runner.start(f"Open {path.name}", open_project, path, lane=Lane.IO)
        job.finished.connect(lambda project: self._opened(project, then))
        job.failed.connect(lambda error: self._open_failed(path, error, job))

    def ask_open(self) -> None:
        folder = self._settings.folder("project")
        path, _ = QFileDialog.getOpenFileName(self._window, "Open project", folder, FILTER)
        if path:
            self.open(path)

    def save(self) -> None:
        """Choose a place for an untitled project. Any other is saved already, and that is what the user is told."""
        if self._session.project.untitled:
            self.ask_save_as()
        else:
            self.statusMessage.emit(f"{self.name} is saved: every edit is written as you make it")

    def ask_save_as(self) -> Job | None:
        folder = Path(self._settings.folder("project") or Path.home())
        shown = self._session.current_recording
        suggestion = Path(shown.name).stem if self._session.project.untitled and shown else self.name
        path, _ = QFileDialog.getSaveFileName(
            self._window, "Save project as", str(folder / f"{suggestion}{SUFFIX}"), FILTER
        )
        return self.save_as(path) if path else None

    def save_as(self, path: str | Path) -> Job | None:
        """Copy the project in the background, then go on in the copy."""
        path = Path(path).absolute()
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        if path == self._session.project.path:
            self.save()
            return None
        project = self._session.project
        job = self._runner.start(f"Save {path.name}", copy_project, project, path, lane=Lane.IO)
        job.finished.connect(lambda copy: self._adopt(project, copy))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _adopt(self, project: Project, copy: ProjectCopy) -> None:
        if project is not self._session.project:
            return  # the user went on to another project; the copy is complete as it is
        project.adopt(copy)
        self._guard_untitled()
        self._remember(project.path)
        self._session.pathChanged.emit()
        self.statusMessage.emit(f"Saved as {project.path.name}")

    def _opened(self, project: Project, then: Callable[[], None] | None) -> None:
        self._show(project)
        if not project.untitled:
            self._remember(project.path)
        if project.problems:
            show_error(self._window, AppError("The project is damaged", action="\n".join(project.problems)))
        if then:
            then()

    def _open_failed(self, path: Path, error: Exception, job: Job) -> None:
        self._settings.forget_recent(str(path))
        self.recentChanged.emit()
        show_error(self._window, error, job.details)

    def _show(self, project: Project) -> None:
        self._session.open(project)
        self._guard_untitled()
        self._session.pathChanged.emit()

    def _remember(self, path: Path) -> None:
        self._settings.add_recent(str(path))
        self._settings.set_folder("project", str(path.parent))
        self.recentChanged.emit()

    # --- leaving

    def leave(self, then: Callable[[], None]) -> bool:
        """Whether this project may be left now: asks about running jobs, and about an untitled project that holds
        something. Where the user chooses to save first, the answer is no, and ``then`` is called once it is saved."""
        if not self._may_stop_jobs():
            return False
        if not self._session.project.untitled or not self._session.document.recordings:
            return True
        choice = self._ask_about_untitled()
        if choice == "save":
            job = self.ask_save_as()
            if job is not None:
                job.finished.connect(lambda _: then())
        elif choice == "discard":
            self._empty()
        return choice in ("discard", "aside")

    def _may_stop_jobs(self) -> bool:
        jobs = [job for job in self._runner.active if not job.brief]  # nobody misses a small picture
        if not jobs:
            return True
        names = "\n".join(f"• {job.title}" for job in jobs)
        answer = QMessageBox.question(
            self._window,
            "Jobs are running",
            f"These jobs are not done:\n{names}\n\nStop them? What was queued is offered when you open the "
            "project again.",
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        if answer != QMessageBox.StandardButton.Yes:
            return False
        self._session.leaving.emit()  # first of all: what is stopped now is not done, and stays in the queue
        for job in jobs:
            job.cancel()
        return True

    def _ask_about_untitled(self) -> str:
        """ "save", "aside", "discard", or "" to stay."""
        box = QMessageBox(
            QMessageBox.Icon.Question, "Keep this project?", "This project has no name yet.", parent=self._window
        )
        box.setObjectName("keep_untitled")
        box.setInformativeText("Save it, or leave it aside: it will then be offered when Posewright starts again.")
        choices = {
            box.addButton("Save as…", QMessageBox.ButtonRole.AcceptRole): "save",
            box.addButton("Leave it aside", QMessageBox.ButtonRole.NoRole): "aside",
            box.addButton("Discard", QMessageBox.ButtonRole.DestructiveRole): "discard",
        }
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return choices.get(box.clickedButton(), "")

    def _empty(self) -> None:
        """Take everything out: an untitled project with nothing in it leaves no file behind."""
        for recording in list(self._session.document.recordings):
            self._session.do(SetRecording(recording, None))

    def release(self) -> None:
        """The window is gone: close the file."""
        self._session.undo_stack.clear()
        self._session.project.close()
        if self._lock is not None:
            self._lock.unlock()

    # --- after a crash

    def offer_recovery(self) -> None:
        """Offer untitled projects that no running window holds."""
        found = [path for path in Project.abandoned() if path != self._session.project.path and _is_free(path)]
        if not found:
            return
        box = QMessageBox(QMessageBox.Icon.Question, "Recover a project", "", parent=self._window)
        box.setObjectName("recover")
        many = f" (the latest of {len(found)})" if len(found) > 1 else ""
        box.setText(f"Posewright found a project that was never given a name{many}.")
        box.setInformativeText(f"{found[0].stem}. Every edit up to the end is in it.")
        recover = box.addButton("Recover", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Not now", QMessageBox.ButtonRole.RejectRole)
        box.open()
        box.buttonClicked.connect(lambda button: self.open(found[0]) if button is recover else None)

    def _guard_untitled(self) -> None:
        """Hold a lock beside an untitled project, so that another window does not take it for left behind."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        project = self._session.project
        if project.untitled:
            self._lock = _lock_for(project.path)
            self._lock.tryLock(0)


def _lock_for(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_name(path.name + ".lock")))
    lock.setStaleLockTime(0)  # only the death of its process makes it stale
    return lock


def _is_free(path: Path) -> bool:
    lock = _lock_for(path)
    free = lock.tryLock(0)
    lock.unlock()
    return free
