"""``TrainingController``: train a model on data of the user's, in the background."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.language import tr

if TYPE_CHECKING:
    from app.dialogs.train import TrainChoice


class TrainingController(Controller):
    def __init__(self, session: Session, runner: JobRunner, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._runner, self._settings, self._window = runner, settings, window

    def action_rows(self) -> list[Action]:
        tip = tr("Runs beside your other work; Jobs shows how far it is. What was trained goes on with Resume")
        return [
            Action("train", tr("&Train a model…"), (), self.ask_train, "&File/&Training", 480, tip=tip),
            Action("own_models", tr("&Models of mine…"), (), self.show_own_models, "&File/&Training", 481, tip=tr(
                "What you trained and refined: what it is of, and away with it"
            )),
        ]  # fmt: skip

    def show_own_models(self) -> None:
        from app.dialogs.own_models import OwnModelsDialog

        OwnModelsDialog(self._window).show()

    def ask_train(self) -> None:
        from app.dialogs.train import TrainDialog

        choice = TrainDialog.ask(self._window, self._settings.answers("train"))
        if choice is not None:
            self._settings.set_answers("train", {"training": choice.training, "values": _plain(choice.values)})
            self.train(choice)

    def train(self, choice: "TrainChoice") -> Job:
        """The job gives the path of the weights."""
        from app.tasks.training import train_model

        title = tr("Train {training}", training=choice.training)
        job = self._runner.start(title, train_model, choice.training, choice.values, lane=Lane.TRAIN)
        job.finished.connect(lambda path: self.statusMessage.emit(tr("Trained: {path}", path=path)))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job


def _plain(values: dict) -> dict:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
