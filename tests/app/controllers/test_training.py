"""A training from the window: its rows come from its options, and it runs in a lane of its own."""

import json

import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from app.controllers import training as module
from app.controllers.training import TrainingController
from app.dialogs.train import TrainChoice, TrainDialog
from app.jobs.runner import JobRunner, Lane
from models.common.cache import own_models_folder
from tests.app.tasks.quick_training import quick_training  # noqa: F401 a fixture


@pytest.fixture
def controller(empty_session, settings, qtbot, quick_training):  # noqa: F811
    window = QWidget()
    qtbot.addWidget(window)
    runner = JobRunner(window)
    controller = TrainingController(empty_session, runner, settings, window)
    controller.told = []
    controller.statusMessage.connect(controller.told.append)
    yield controller
    runner.close()


@pytest.fixture
def dialog(qtbot, quick_training):  # noqa: F811
    dialog = TrainDialog({"training": "quick"})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_rows_follow_the_training_that_is_chosen(dialog):
    assert dialog.findChild(QDoubleSpinBox, "option_weight").maximum() == 1
    dialog.training.setCurrentIndex(dialog.training.findData("lifting"))
    assert dialog.findChild(QDoubleSpinBox, "option_critic_from") is not None


def test_nothing_is_trained_without_data(dialog):
    assert not dialog.accept_button.isEnabled()
    dialog.findChild(QWidget, "option_data").findChild(QLineEdit, "path").setText("/clips; /more clips")
    assert dialog.accept_button.isEnabled()
    folder = str(own_models_folder())
    assert dialog.answer() == TrainChoice("quick", {"data": ("/clips", "/more clips"), "out": folder})


def test_a_training_runs_in_its_own_lane_and_says_where_the_weights_are(controller, qtbot, tmp_path):
    job = controller.train(TrainChoice("quick", {"data": ("clips",), "weight": 0.25, "out": str(tmp_path)}))
    assert job.lane == Lane.TRAIN
    qtbot.waitUntil(lambda: job.state.over)
    path = tmp_path / "quick" / "weights.json"
    assert json.loads(path.read_text())["weight"] == 0.25
    assert controller.told == [f"Trained: {path}"]


def test_what_cannot_be_trained_is_an_error_in_words(controller, qtbot, monkeypatch):
    shown = []
    monkeypatch.setattr(module, "show_error", lambda window, error, details: shown.append(str(error)))
    job = controller.train(TrainChoice("quick", {"data": ("nothing",)}))
    qtbot.waitUntil(lambda: job.state.over)
    assert shown == ["There is nothing in this data"] and controller.told == []


def test_answers_are_kept_for_the_next_time(controller, monkeypatch, qtbot, tmp_path):
    choice = TrainChoice("quick", {"data": ("clips",), "weight": 0.75, "out": str(tmp_path)})
    asked = []
    monkeypatch.setattr(TrainDialog, "ask", lambda _parent, last: asked.append(last) or choice)
    controller.ask_train()
    controller.ask_train()
    assert asked[1] == {"training": "quick", "values": {"data": ["clips"], "weight": 0.75, "out": str(tmp_path)}}
    qtbot.waitUntil(lambda: len(controller.told) == 2)
