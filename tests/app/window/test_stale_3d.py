"""A correction in 2D reaches 3D, or it is said where it did not."""

import numpy as np
from PySide6.QtWidgets import QFrame, QTreeWidgetItemIterator

from app.dialogs.export import ExportDialog
from app.samples import sample_named
from core.edits import SwapSides
from core.track import TrackKey
from models.lifting.options import LiftOptions
from tests.app.window.test_start import settled

FLAT, SPATIAL = TrackKey(1, 0, "detected", "blazepose"), TrackKey(1, 0, "lifted", "lifter")


def rows(tree) -> list[str]:
    found, at = [], QTreeWidgetItemIterator(tree)
    while (item := at.value()) is not None:
        found.append(f"{item.text(0)} | {item.text(1)}")
        at += 1
    return found


def test_a_swap_in_2d_makes_3d_old_until_it_is_renewed(empty_window, qtbot, monkeypatch):
    window = empty_window
    window.controllers.start.open_sample(sample_named("walk"))
    settled(window, qtbot)
    session, actions = window.session, window.actions_.qactions
    session.activate(FLAT)
    assert not actions["renew_3d"].isEnabled()
    window.controllers.lifting._lift(session.current_recording, [session.track], LiftOptions(), None)
    qtbot.waitUntil(lambda: SPATIAL in session.document.tracks, timeout=60_000)
    before = session.document.tracks[SPATIAL].composed().coords
    skeleton = session.document.tracks[FLAT].skeleton
    pair = tuple(skeleton.index(f"{side}_wrist") for side in ("left", "right"))
    session.do(SwapSides(FLAT, 20, 40, (pair,)))
    bars = [window.panels.view(name).findChild(QFrame, "stale_bar") for name in ("scene", "tracks")]
    qtbot.waitUntil(lambda: all("20 frames" in bar.words.text() for bar in bars))
    assert bars[1].isVisible()
    tracks = window.panels.view("tracks")
    qtbot.waitUntil(lambda: any(row.startswith("3D (lifter) | to be renewed") for row in rows(tracks)))
    dialog = ExportDialog(session.document, 1, SPATIAL, "", renew=window.controllers.lifting.renew)
    assert "to be renewed in 20 frames" in dialog.note.text() and dialog.renew_button.isVisibleTo(dialog)
    dialog.renew_button.click()
    qtbot.waitUntil(lambda: not window.runner.active, timeout=60_000)
    after = session.document.tracks[SPATIAL].composed().coords
    assert np.abs(after - before)[20:40].max() > 50, "3D followed the swap"
    qtbot.waitUntil(lambda: "older" not in " ".join(r for r in rows(window.panels.view("tracks")) if "lifter" in r))
    assert "older" not in ExportDialog(session.document, 1, SPATIAL, "").note.text()
    qtbot.waitUntil(lambda: not bars[1].isVisible())
    window.controllers.history.undo()
    np.testing.assert_array_equal(session.document.tracks[SPATIAL].composed().coords, before)
