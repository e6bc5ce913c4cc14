import numpy as np
import pytest

from app.controllers.review import ReviewController
from app.controllers.swaps import SwapsController
from app.jobs.runner import JobRunner
from core.edits import RemovePose
from tests.app.conftest import FIRST, SECOND
from tests.app.controllers.worlds import LEFT_WRIST, RIGHT_WRIST, SKELETON, listening, shown


@pytest.fixture
def controller(session):
    session.seek(10)
    runner = JobRunner()
    yield listening(SwapsController(session, ReviewController(session, runner)))
    runner.close()


def test_swap_exchanges_only_the_selected_pair(session, controller):
    before = shown(session).coords.copy()
    session.select([LEFT_WRIST])
    controller.swap_selected()
    after = shown(session).coords
    np.testing.assert_array_equal(after[[LEFT_WRIST, RIGHT_WRIST]], before[[RIGHT_WRIST, LEFT_WRIST]])
    others = [j for j in range(28) if j not in (LEFT_WRIST, RIGHT_WRIST)]
    np.testing.assert_array_equal(after[others], before[others])
    assert controller.heard == ["Left and right swapped: wrist"]


def test_swap_limb_takes_the_whole_arm(session, controller):
    before = shown(session).coords.copy()
    session.select([LEFT_WRIST])
    controller.swap_limbs()
    moved = {SKELETON.joints[j] for j in np.flatnonzero((shown(session).coords != before).any(axis=1))}
    arm = ("clavicle", "shoulder", "elbow", "wrist", "hand")
    assert moved == {f"{side}_{joint}" for side in ("left", "right") for joint in arm}


def test_swap_body_over_the_range(session, controller):
    before = shown(session).coords.copy()
    session.set_range(range(8, 12))
    controller.swap_body()
    np.testing.assert_array_equal(shown(session).coords, before[SKELETON.flip_order])
    assert shown(session, 12).coords[LEFT_WRIST, 0] == 10 * LEFT_WRIST + 12
    assert controller.heard == ["Left and right swapped: the whole body in frames 8 to 11"]


def test_swap_persons_from_here_to_the_end(session, controller):
    assert controller.others() == [SECOND]
    controller.swap_persons(SECOND)
    assert shown(session, 9).coords[0, 0] == 9
    assert shown(session, 10).coords[0, 0] == 510
    assert shown(session, 99, SECOND).coords[0, 0] == 99
    assert session.undo_stack.count() == 1


def test_a_person_in_two_tracks_is_joined_from_here_on(session, controller):
    session.do(RemovePose(FIRST, 50, 100))
    session.seek(60)
    controller.join_persons(SECOND)
    assert session.document.track(FIRST).frame(70).coords[0].tolist() == [570, 0]
    assert np.isnan(session.document.track(SECOND).frame(70).coords).all()
    assert np.isfinite(session.document.track(SECOND).frame(55).coords).all()
