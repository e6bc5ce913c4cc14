"""Onion skin and ghost: which poses are shown, and that they follow."""

import numpy as np
import pytest

from app.staleness import made_of
from app.views.frame.ghosts import Ghosts
from core.edits import MoveJoints, ReplaceTrack
from core.track import TrackKey
from tests.app.views.conftest import FIRST, LEFT_KNEE, STANDING, walking
from tests.app.views.frame.test_frame_view import opened

REFINED = TrackKey(1, 0, "refined")
REPAIRED = TrackKey(1, 0, "inpainted", "jumps")


@pytest.fixture
def view(qtbot, session):
    return opened(qtbot, session)


@pytest.fixture
def ghosts(session, view):
    return Ghosts(session, view)


def places(ghosts, kind: str) -> list[float]:
    """How far each ghost of a kind is from the pose at frame 0: pixels, which are frames."""
    return [float(g.points[LEFT_KNEE, 0] - STANDING[LEFT_KNEE, 0]) for g in ghosts.item.ghosts if g.kind == kind]


def test_skins_are_an_eighth_of_a_second_apart_and_fade(session, view, ghosts):
    assert ghosts.item.ghosts == []
    ghosts.show_skins(True)
    session.seek(10)
    assert places(ghosts, "before") == [7, 8, 9] and places(ghosts, "after") == [13, 12, 11]  # 10 frames/s
    strengths = [ghost.strength for ghost in ghosts.item.ghosts]
    assert strengths == sorted(strengths) and strengths[0] > 0.2
    session.seek(1)
    assert places(ghosts, "before") == [0]
    ghosts.show_skins(False)
    assert ghosts.item.ghosts == []


def test_they_follow_edits_and_hide_with_the_poses(session, view, ghosts):
    ghosts.show_skins(True)
    session.do(MoveJoints(FIRST, [1], [LEFT_KNEE], [[[300.0, 10.0]]]))
    assert places(ghosts, "after")[-1] == 300 - STANDING[LEFT_KNEE, 0]
    session.undo()
    assert places(ghosts, "after")[-1] == 1
    view._session.hide_poses(True)
    assert ghosts.item.ghosts == []


def test_the_ghost_of_a_corrected_track_is_what_the_model_gave(session, view, ghosts):
    ghosts.show_origin(True)
    assert ghosts.item.ghosts == []  # nothing was corrected: it would lie under the pose itself
    session.do(MoveJoints(FIRST, [0], [LEFT_KNEE], [[[300.0, 10.0]]]))
    assert places(ghosts, "origin") == [0]


def test_the_ghost_of_a_repaired_track_is_the_one_it_was_made_of(session, view, ghosts):
    source = session.document.track(FIRST)
    repaired = walking(20, STANDING + (40, 0)).replace(source=made_of(source))
    session.do(ReplaceTrack(REPAIRED, repaired))
    session.activate(REPAIRED)
    ghosts.show_origin(True)
    session.seek(4)
    assert places(ghosts, "origin") == [4]
    session.do(ReplaceTrack(REPAIRED, repaired.replace(source={"from": FIRST[2:]})))
    assert places(ghosts, "origin") == [4]


def test_the_ghost_of_a_refined_track_is_the_one_that_was_refined(session, view, ghosts):
    """Not the one that this was made of itself, which its provenance still names."""
    source = session.document.track(FIRST)
    session.do(ReplaceTrack(REPAIRED, walking(20, STANDING + (40, 0)).replace(source=made_of(source))))
    said = {**made_of(source), "refined": {"from": REPAIRED[2:]}}
    session.do(ReplaceTrack(REFINED, walking(20, STANDING + (70, 0)).replace(source=said)))
    session.activate(REFINED)
    ghosts.show_origin(True)
    assert places(ghosts, "origin") == [40]


def test_they_are_painted_beside_the_pose(session, view, ghosts):
    session.seek(10)
    before = view.canvas.viewport().grab().toImage()
    ghosts.show_skins(True)
    after = view.canvas.viewport().grab().toImage()
    changed = [(x, y) for x in range(0, before.width(), 3) for y in range(0, before.height(), 3)
               if before.pixel(x, y) != after.pixel(x, y)]  # fmt: skip
    assert len(changed) > 20
    columns = [view.canvas.to_image(view.canvas.viewport().rect().topLeft() + _point(x, y)).x() for x, y in changed]
    assert np.ptp(columns) < 80  # near the person, and nowhere else


def _point(x, y):
    from PySide6.QtCore import QPoint

    return QPoint(x, y)
