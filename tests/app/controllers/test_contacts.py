"""Feet of a 3D track of a file are held still by an action: contacts are shown, one undo takes all back."""

import numpy as np
from PySide6.QtWidgets import QWidget

from app.controllers.contacts import ContactsController
from app.jobs.runner import JobRunner
from core.edits import ReplaceTrack
from tests.app.tasks.test_feet import KEY, slid_track


def test_feet_are_held_as_one_step_and_their_contacts_shown(empty_session, qtbot):
    from core.edits import SetRecording
    from core.recording import Recording

    session, window, runner = empty_session, QWidget(), JobRunner()
    qtbot.addWidget(window)
    session.do(SetRecording(1, Recording(1, "walk.bvh", "walk", "poses", 60, 25.0, 0, 0)))
    session.do(ReplaceTrack(KEY, slid_track().poses))
    session.activate(KEY)
    session.undo_stack.clear()
    contacts, before = ContactsController(session, window, runner), session.track.composed().coords.copy()
    assert contacts.shown() is None and contacts._is_measured()
    with qtbot.waitSignal(contacts.notified, timeout=10_000):
        contacts.hold_still()
    assert contacts.shown().left == ((0, 60),) and session.undo_stack.count() == 1
    foot = session.track.skeleton.index("left_foot")
    assert np.ptp(session.track.composed().coords[:, foot], axis=0).max() < 1
    session.undo()
    assert contacts.shown() is None
    np.testing.assert_array_equal(session.track.composed().coords, before)
    runner.close()
