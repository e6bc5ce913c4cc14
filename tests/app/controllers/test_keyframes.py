import numpy as np
import pytest

from app.controllers.keyframes import KeyframesController
from core.errors import EditError
from core.poses import Status
from tests.app.controllers.worlds import LEFT_WRIST, listening, place, shown


@pytest.fixture
def controller(session):
    session.seek(10)
    return listening(KeyframesController(session))


def test_set_key_confirms_where_the_joints_are(session, controller):
    before = shown(session).coords.copy()
    controller.set_key()
    np.testing.assert_array_equal(shown(session).coords, before)
    assert (shown(session).status == Status.CONFIRMED).all()
    assert controller.heard == ["Key set: all joints"]


def test_delete_key_shows_the_models_position_again(session, controller):
    place(session, 10, 999)
    session.select([LEFT_WRIST])
    controller.delete_key()
    assert shown(session).coords[LEFT_WRIST, 0] == 10 * LEFT_WRIST + 10
    with pytest.raises(EditError, match="no key to delete"):
        controller.delete_key()


def test_interpolate_between_the_keys_around_the_frame(session, controller):
    place(session, 5, 100)
    place(session, 15, 200)
    session.select([LEFT_WRIST])
    controller.interpolate()
    assert shown(session, 10).coords[LEFT_WRIST, 0] == pytest.approx(150)
    assert shown(session, 7).status[LEFT_WRIST] == Status.ADJUSTED
    assert shown(session, 16).coords[LEFT_WRIST, 0] == 10 * LEFT_WRIST + 16


def test_interpolate_needs_two_ends(session, controller):
    with pytest.raises(EditError, match="keys on both sides"):
        controller.interpolate()


def test_keys_are_found_and_the_middle_between_them(session, controller):
    for frame in (4, 20, 60):
        place(session, frame, 1)
    controller.go_to_key(1)
    assert session.frame == 20
    controller.go_to_key(-1)
    assert session.frame == 4
    session.seek(30)
    controller.go_to_midpoint()
    assert session.frame == 40
    session.seek(60)
    with pytest.raises(EditError, match="after this one"):
        controller.go_to_key(1)


def test_keys_far_away_are_found_across_blocks_without_any(session, controller):
    place(session, 1, 1)
    place(session, 99, 1)
    session.seek(70)
    assert controller.keys_around() == (1, 99)


def test_from_a_key_the_middle_of_the_gap_after_it(session, controller):
    for frame in (4, 20):
        place(session, frame, 1)
    session.seek(4)
    controller.go_to_midpoint()
    assert session.frame == 12
