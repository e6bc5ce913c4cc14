"""``ProjectsController``: new, open, save as, recent files, what a crash left behind, and closing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner, Lane
from app.session.places import go_to_place, place_of
from app.session.session import Session
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.edits import SetRecording
from core.errors import AppError, ProjectError, ProjectInUseError
from core.language import mark, tr
from core.progress import CancelToken, Progress, silent
from core.project.copies import ProjectCopy
from core.project.database import SUFFIX
from core.project.guard import owner_of
from core.project.project import Project

FILTER = mark("Posewright project (*{suffix})")


LOOK_SECONDS = 2
"""So soon it is told that the project's file was moved, deleted, replaced or taken over."""


def open_project(
    path: Path, *, read_only: bool = False, take_over: bool = False,
    progress: Progress = silent, cancel: CancelToken | None = None,
) -> Project:  # fmt: skip
    """Open a project in a worker; large ones take a second or two."""
    progress(0.0, tr("Opening {path}", path=path.name))
    return Project.open(path, read_only=read_only, take_over=take_over)


def copy_project(
    project: Project, path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> ProjectCopy:
    progress(0.0, tr("Writing {path}", path=path.name))
    return project.copy_to(path)


class ProjectsController(Controller):
    """Every edit is on disk as it is made, so there is nothing to lose on closing; saving is choosing a place."""

    recentChanged = Signal()

    def __init__(self, session: Session, runner: JobRunner, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._runner = runner
        self._settings = settings
        self._window = window
        self._told_lost = ""
        self._sample: Project | None = None
        self._clock = QTimer(self, interval=1000 * LOOK_SECONDS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        session.leaving.connect(self._keep_place)

    def action_rows(self) -> list[Action]:
        menu = "&File"
        return [
            Action("new", tr("&New project"), ("Ctrl+N",), self.new, menu, 100),
            Action("save", tr("&Save"), ("Ctrl+S",), self.save, menu, 200,
                   tip=tr("Every edit is saved already; this gives the project a name")),
            Action("save_as", tr("Save &as…"), ("Ctrl+Shift+S",), self.ask_save_as, menu, 205),
        ]  # fmt: skip

    @property
    def name(self) -> str:
        project = self._session.project
        if project.untitled:
            return tr("Untitled")
        return tr("{project} (read only)", project=project.path.stem) if project.read_only else project.path.stem

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
        if self.leave(lambda: self.open(path, then)):
            self._start_opening(path, then)

    def open_sample(self, title: str, make: Callable[..., Project], then: Callable[[], None] | None = None) -> None:
        """Show the new project that ``make`` makes in a worker, in place of this one."""
        if self.leave(lambda: self.open_sample(title, make, then)):
            job = self._runner.start(tr("Open {title}", title=title), make, lane=Lane.IO, brief=True)
            job.finished.connect(lambda project: self._sample_opened(project, then))
            job.failed.connect(lambda error: show_error(self._window, error, job.details))

    def _sample_opened(self, project: Project, then: Callable[[], None] | None) -> None:
        self._sample = project
        self._opened(project, then)

    def _start_opening(self, path: Path, then: Callable[[], None] | None, **how: bool) -> None:
        job = self._runner.start(tr("Open {path}", path=path.name), open_project, path, lane=Lane.IO, **how)
        job.finished.connect(lambda project: self._opened(project, then))
        job.failed.connect(lambda error: self._open_failed(path, error, job, then))

    def save(self) -> None:
        """Choose a place for an untitled project. Any other is saved already: the user gets a notice."""
        project = self._session.project
        if project.untitled or project.read_only or project.lost():
            self.ask_save_as()
        else:
            self.statusMessage.emit(tr("{name} is saved: every edit is written as you make it", name=self.name))

    def ask_save_as(self) -> Job | None:
        folder = Path(self._settings.folder("project") or Path.home())
        shown = self._session.current_recording
        suggestion = Path(shown.name).stem if self._session.project.untitled and shown else self.name
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save project as"), str(folder / f"{suggestion}{SUFFIX}"), tr(FILTER, suffix=SUFFIX)
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
        job = self._runner.start(tr("Save {path}", path=path.name), copy_project, project, path, lane=Lane.IO)
        job.finished.connect(lambda copy: self._adopt(project, copy))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _adopt(self, project: Project, copy: ProjectCopy) -> None:
        if project is not self._session.project:
            copy.guard.release()
            return  # the user went on to another project; the copy is complete as it is
        project.adopt(copy)
        self._remember(project.path)
        self._session.pathChanged.emit()
        self.statusMessage.emit(tr("Saved as {project}", project=project.path.name))

    def _opened(self, project: Project, then: Callable[[], None] | None) -> None:
        self._show(project)
        if not project.untitled:
            self._remember(project.path)
        if project.problems:
            show_error(self._window, AppError(tr("The project is damaged"), action="\n".join(project.problems)))
        if project.locked:
            name = project.path.name
            words = tr("{name} can only be read here: to change it, save it elsewhere first (Save as)", name=name)
            self.notified.emit(words)
        if then:
            then()

    def _open_failed(self, path: Path, error: Exception, job: Job, then: Callable[[], None] | None) -> None:
        if isinstance(error, ProjectInUseError):
            how = self._ask_about_other(path, error.owner)
            if how:
                self._start_opening(path, then, **{how: True})
            return
        self._settings.forget_recent(str(path))
        self.recentChanged.emit()
        show_error(self._window, error, job.details)

    def _show(self, project: Project) -> None:
        self._session.open(project)
        self._session.pathChanged.emit()
        go_to_place(self._session, self._settings.places.get(str(project.path), {}))

    def _keep_place(self) -> None:
        """Frame, track and range, for when the project is opened again."""
        project = self._session.project
        if not project.untitled and self._session.current_recording is not None:
            self._settings.set_place(str(project.path), place_of(self._session))

    def _ask_about_other(self, path: Path, owner: str) -> str:
        """How to open a project that is open elsewhere: "read_only", "take_over", or "" not at all."""
        box = QMessageBox(self._window)
        box.setObjectName("open_elsewhere")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("{path} is open elsewhere.", path=path.name))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            tr("By {owner}. If you take it over, the other window can save nothing more.", owner=owner)
        )
        read = box.addButton(tr("Open to read only"), QMessageBox.ButtonRole.AcceptRole)
        take = box.addButton(tr("Take over"), QMessageBox.ButtonRole.DestructiveRole)
        choices = {read: "read_only", take: "take_over"}
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(read)
        box.exec()
        return choices.get(box.clickedButton(), "")

    def look(self) -> None:
        """Say it, once, when the project's file is no longer ours to write to."""
        lost = self._session.project.lost()
        if lost and lost != self._told_lost:
            what = f"{self._session.project.path.name} {lost}"
            action = tr("Nothing more is saved there. File > Save as, under another name, keeps all that you see")
            show_error(self._window, ProjectError(what, action=action))
        self._told_lost = lost

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
        project = self._session.project
        if project is self._sample and not self._session.undo_stack.count():
            self._empty()  # as it came: there is nothing to keep
            return True
        if not (project.untitled or project.lost()) or not project.document.recordings:
            return True
        choice = self._ask_about_untitled() if project.untitled else self._ask_about_lost(project.lost())
        if choice == "save":
            job = self.ask_save_as()
            if job is not None:
                job.finished.connect(lambda _: then())
        elif choice == "discard" and not project.lost():
            self._empty()
        return choice in ("discard", "aside")

    def _may_stop_jobs(self) -> bool:
        jobs = [job for job in self._runner.active if not job.brief]  # small pictures do not count
        if not jobs:
            return True
        names = "\n".join(f"• {job.title}" for job in jobs)
        answer = QMessageBox.question(
            self._window,
            tr("Jobs are running"),
            tr(
                "These jobs are not done:\n{names}\n\nStop them? What was queued, and a network that refines, is "
                "offered when you open the project again; a training goes on with Resume.",
                names=names,
            ),
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
            QMessageBox.Icon.Question,
            tr("Keep this project?"),
            tr("This project has no name yet."),
            parent=self._window,
        )
        box.setObjectName("keep_untitled")
        box.setInformativeText(tr("Save it, or leave it aside: it will then be offered when Posewright starts again."))
        choices = {
            box.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole): "save",
            box.addButton(tr("Leave it aside"), QMessageBox.ButtonRole.NoRole): "aside",
            box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole): "discard",
        }
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return choices.get(box.clickedButton(), "")

    def _ask_about_lost(self, lost: str) -> str:
        """ "save", "discard", or "" to stay."""
        name, box = self._session.project.path.name, QMessageBox(self._window)
        box.setObjectName("keep_lost")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(f"{name} {lost}.")
        box.setInformativeText(tr("What you see is in no file that this window can write to."))
        choices = {
            box.addButton(tr("Save as…"), QMessageBox.ButtonRole.AcceptRole): "save",
            box.addButton(tr("Leave it"), QMessageBox.ButtonRole.DestructiveRole): "discard",
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
        self._clock.stop()
        self._session.undo_stack.clear()
        self._session.project.close()

    # --- after a crash

    def offer_recovery(self) -> None:
        """Offer untitled projects that no running window holds."""
        found = [path for path in Project.abandoned() if owner_of(path) is None]
        if not found:
            return
        box = QMessageBox(QMessageBox.Icon.Question, tr("Recover a project"), "", parent=self._window)
        box.setObjectName("recover")
        many = tr(" (the latest of {count})", count=len(found)) if len(found) > 1 else ""
        box.setText(tr("Posewright found a project that was never given a name{many}.", many=many))
        box.setInformativeText(tr("{stem}. Every edit up to the end is in it.", stem=found[0].stem))
        recover = box.addButton(tr("Recover"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.open()
        box.buttonClicked.connect(lambda button: self.open(found[0]) if button is recover else None)
