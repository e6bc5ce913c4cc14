"""From a lift to a word about the feet and to 3D that obeys it, in the window."""

import numpy as np

from app.controllers.contacts import USUAL
from app.samples import sample_named
from core.track import TrackKey
from models.lifting.options import LiftOptions
from tests.app.window.test_start import settled

FLAT, SPATIAL = TrackKey(1, 0, "detected", "blazepose"), TrackKey(1, 0, "lifted", "lifter")


def test_3d_that_is_renewed_stands_where_the_user_says(empty_window, qtbot):
    window = empty_window
    window.controllers.start.open_sample(sample_named("walk"))
    settled(window, qtbot)
    session, contacts = window.session, window.controllers.contacts
    session.activate(FLAT)
    window.controllers.lifting._lift(session.current_recording, [session.track], LiftOptions(), None)
    qtbot.waitUntil(lambda: SPATIAL in session.document.tracks and not window.runner.active, timeout=60_000)
    found = contacts.shown()
    assert len(found.left) > 3 and len(found.right) > 3  # a walk of ten seconds
    swing = next(stop for _, stop in found.left if stop < 200) + 4  # the left foot has left the floor
    session.seek(swing)
    window.actions_.refresh()
    window.actions_.qactions["foot_left"].trigger()
    span = contacts.shown().at("left", swing)
    assert span[1] - swing == round(USUAL / 2 * 25) + 1 and window.actions_.qactions["renew_3d"] is not None
    toe = session.document.tracks[SPATIAL].skeleton.index("left_toe")
    window.actions_.refresh()
    assert window.actions_.qactions["renew_3d"].isEnabled()

    def slid() -> float:
        return float(np.ptp(session.document.tracks[SPATIAL].composed(swing, span[1]).coords[:, toe], axis=0).max())

    before = slid()
    window.controllers.lifting.renew()
    qtbot.waitUntil(lambda: not window.controllers.lifting.is_stale() and not window.runner.active, timeout=60_000)
    assert before > 30 and slid() < 1  # mm
    assert contacts.shown() == session.current_recording.contacts[0]
