"""``StartController``: the sample projects, and the guided paths through the window on them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.projects import ProjectsController
from app.samples import SAMPLES, Sample, sample_named, sample_project
from app.session.session import Session
from app.tours import TOURS, Tour
from app.ui.action import Action
from core.language import tr


class StartController(Controller):
    tourAsked = Signal(object)
    """A ``Tour`` whose sample is open now."""

    def __init__(self, session: Session, projects: ProjectsController, window: QWidget):
        super().__init__(session, window)
        self._projects = projects

    def action_rows(self) -> list[Action]:
        samples = [
            Action(f"sample_{sample.name}", tr(sample.title), (), partial(self.open_sample, sample),
                   "&File/Open &more/Sample projects", 120, tip=tr(sample.about))
            for sample in SAMPLES
        ]  # fmt: skip
        tours = [
            Action(f"tour_{tour.name}", tr(tour.title), (), partial(self.begin, tour), "&Help/Guided &paths", 50,
                   tip=tr(tour.about))
            for tour in TOURS
        ]  # fmt: skip
        return samples + tours

    def open_sample(self, sample: Sample, then: Callable[[], None] | None = None) -> None:
        """Show a sample in a new project; what is not changed in it is not asked about when it is left."""
        self._projects.open_sample(tr(sample.title), partial(sample_project, sample), then)

    def begin(self, tour: Tour) -> None:
        """A guided path, on its own sample."""
        self.open_sample(sample_named(tour.sample), then=lambda: self.tourAsked.emit(tour))
