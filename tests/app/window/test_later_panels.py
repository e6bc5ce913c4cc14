"""Panels behind others: loaded and built when they are first seen, and then like the rest."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QToolButton

from app.session.session import Session
from app.window.docks import DOCKS
from app.window.main_window import MainWindow
from core.project.project import Project
from tests.app.conftest import FIRST, people_walking

LATER = {row.name for row in DOCKS if row.later}


@pytest.fixture
def fresh(qapp, settings, qtbot):
    """A window that has just been shown, on people who walk."""
    window = MainWindow(Session(Project.create()), settings)
    window.show()
    qtbot.waitExposed(window)
    people_walking(window.session)
    yield window
    window.release()
    window.close()
    window.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def built(window) -> set[str]:
    return set(window.panels._views)


def test_a_window_shows_before_what_lies_behind_is_built(fresh):
    assert LATER and built(fresh) == {row.name for row in DOCKS} - LATER


def test_a_panel_is_built_when_it_comes_in_sight_and_knows_what_went_before(fresh, qtbot):
    fresh.session.activate(FIRST)
    fresh.session.select([3])
    fresh.panels.dock("curves").raise_()
    qtbot.waitUntil(lambda: "curves" in built(fresh))
    assert built(fresh) & LATER == {"curves"}
    curves = fresh.panels.view("curves")
    qtbot.waitUntil(lambda: curves.isVisible() and curves.is_filled and len(curves._tracks) > 0)
    assert curves._tracks[0].joints == (3,) and not curves.acceptDrops()


def test_a_panel_that_is_asked_for_has_its_buttons(fresh):
    fresh.panels.show("notes")
    texts = {button.defaultAction() for button in fresh.panels.view("notes").findChildren(QToolButton)}
    assert fresh.actions_.qactions["note"] in texts


def test_all_are_there_once_the_window_is_up(fresh):
    fresh.build_panels()
    assert built(fresh) == {row.name for row in DOCKS}
    assert not [name for name in LATER if hasattr(fresh.panels.view(name), "action_rows")]
