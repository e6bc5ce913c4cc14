import pytest
from PySide6.QtWidgets import QWidget

from tests.app.controllers.walk import World


@pytest.fixture
def walking(empty_session, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    world = World(empty_session, window)
    yield world
    world.runner.close()
