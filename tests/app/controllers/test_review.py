import numpy as np
import pytest

from app.controllers.refinement import RefinementController
from app.controllers.review import ReviewController
from app.jobs.runner import JobRunner
from app.views.panels.review_panel import ReviewPanel
from core.edits import MoveJoints, SwapSides
from core.errors import EditError
from core.poses import Status
from core.review.autocorrect import autocorrect
from core.review.suggestions import Suggestion
from core.track import Track
from tests.app.views.conftest import FIRST, LEFT_KNEE, RIGHT_KNEE, make_session, walking  # noqa: F401

PAIRS = ((1, 3), (2, 4))


def swinging(frames: int = 400):
    """A walk in which the knees swing against each other; left and right are swapped in frames 200 to 219, and the
    left knee is somewhere else at frame 100."""
    rng = np.random.default_rng(0)
    swing = 25 * np.sin(np.arange(frames) / 8)
    coords = walking(frames, step=(0.5, 0.0)).coords.copy()
    coords[:, LEFT_KNEE, 0] += swing
    coords[:, RIGHT_KNEE, 0] -= swing
    coords += rng.normal(0, 0.3, coords.shape)
    clean = coords.copy()
    coords[100, LEFT_KNEE] += (90, 60)
    coords[200:220, [1, 2, 3, 4]] = coords[200:220, [3, 4, 1, 2]]
    times = np.arange(frames) / 25
    return walking(frames).replace(coords=coords, times=times), clean


@pytest.fixture
def unseen(qtbot, make_session):  # noqa: F811
    """A track that nobody has looked through."""
    poses, clean = swinging()
    session = make_session({FIRST: poses}, n_frames=len(poses))
    runner = JobRunner()
    yield session, ReviewController(session, runner), clean
    runner.close()


@pytest.fixture
def world(unseen, qtbot):
    _, controller, _ = unseen
    controller.scan()
    qtbot.waitUntil(lambda: controller.review is not None, timeout=20_000)
    return unseen


def find(controller, reason: str) -> Suggestion:
    return next(one for one in controller.review.open if reason in one.reasons)


def test_the_next_key_scans_first_and_then_goes_to_the_worst(unseen, qtbot):
    session, controller, _ = unseen
    controller.next()
    qtbot.waitUntil(lambda: controller.current is not None, timeout=20_000)
    assert controller.current == controller.review.open[0] and session.frame == controller.current.frames.start


def test_a_swap_is_fixed_in_one_step_and_leaves_the_list(world):
    session, controller, clean = world
    controller.go(find(controller, "swap"))
    assert controller.proposes_swap_here
    controller.fix()
    shown = session.track.composed(200, 220)
    assert shown.coords == pytest.approx(clean[200:220], abs=1e-3)
    assert session.undo_stack.count() == 1 and not any("swap" in one.reasons for one in controller.review.open)
    session.undo()
    assert any("swap" in one.reasons for one in controller.review.open)


def test_an_outlier_gets_a_curve_through_its_neighbours(world):
    session, controller, clean = world
    one = next(one for one in controller.review.open if 100 in one.frames and LEFT_KNEE in one.joints)
    before = len(controller.review.open)
    controller.go(one)
    controller.fix()
    pose = session.track.frame(100)
    assert np.linalg.norm(pose.coords[LEFT_KNEE] - clean[100, LEFT_KNEE]) < 5
    assert pose.status[LEFT_KNEE] == Status.ADJUSTED and len(controller.review.open) < before


def test_accepting_changes_no_pose_and_goes_on(world):
    session, controller, _ = world
    controller.next()
    first, before = controller.current, len(controller.review.open)
    coords = session.track.composed().coords
    controller.accept(go_on=True)
    assert np.array_equal(session.track.composed().coords, coords)
    assert len(controller.review.open) == before - 1 and controller.current != first
    session.undo()
    assert len(controller.review.open) == before


def test_rejecting_takes_the_joints_away_and_settles(world):
    session, controller, _ = world
    one = next(one for one in controller.review.open if 100 in one.frames)
    controller.go(one)
    controller.reject()
    shown = session.track.composed(one.frames.start, one.frames.stop)
    assert np.isnan(shown.coords[:, list(one.joints)]).all()
    with pytest.raises(EditError, match="no suggestion"):
        controller.accept()


def test_what_a_person_set_is_not_rejected(world):
    session, controller, _clean = world
    one = next(one for one in controller.review.open if 100 in one.frames and LEFT_KNEE in one.joints)
    session.do(MoveJoints(FIRST, [one.frames.start], list(one.joints)[:1], [[[1.0, 1.0]]]))
    controller.go(one)
    if controller.place(one) is not None:
        with pytest.raises(EditError, match="set by hand"):
            controller.reject()


def test_all_of_a_kind_are_fixed_as_one_step(world, qtbot):
    session, controller, _ = world
    controller.go(find(controller, "swap"))
    with qtbot.waitSignal(controller.notified):
        controller.fix_all()
    assert session.undo_stack.count() == 1 and session.undo_stack.undoText() == "Fix all: left and right swapped"


def test_the_whole_track_is_mended_in_one_step_gaps_too(world, qtbot):
    """Nothing is looked at: outliers, swaps, and a gap of five frames."""
    session, controller, clean = world
    gap = np.full((5, 1, 2), np.nan)
    session.do(MoveJoints(FIRST, np.arange(300, 305), [LEFT_KNEE], gap, Status.ADJUSTED))
    steps = session.undo_stack.count()
    before = session.track.composed().coords
    with qtbot.waitSignal(controller.notified, timeout=20_000) as told:
        controller.fix_all()
    assert session.undo_stack.count() == steps + 1
    changed = (~np.isclose(before, session.track.composed().coords, equal_nan=True)).any(axis=(1, 2)).sum()
    assert told.args == [f"Fix all: {changed:,} frames changed"] and changed > 5
    shown = session.track.composed().coords
    assert np.linalg.norm(shown - clean, axis=-1).max() < 8
    session.undo()
    assert np.isnan(session.track.frame(302).coords[LEFT_KNEE]).all()


def test_long_stretches_are_left_to_a_model():
    track = Track(FIRST, swinging()[0])
    long = Suggestion(FIRST, range(10, 90), (LEFT_KNEE,), ("jump",), 0.9)
    with pytest.raises(EditError, match="40 frames at most"):
        autocorrect(track, [long])
    swap = autocorrect(track, [Suggestion(FIRST, range(10, 90), (1, 2, 3, 4), ("swap",), 0.9)])
    assert isinstance(swap.edits[0], SwapSides) and swap.edits[0].pairs == PAIRS


def test_the_panel_lists_the_worst_first_and_says_what_is_left(world, qtbot):
    session, controller, _ = world
    panel = ReviewPanel(session, controller, RefinementController(session, None, None, None))
    qtbot.addWidget(panel)
    panel.show()
    count = len(controller.review.open)
    assert panel.model.rowCount() == count and panel.said.text().startswith(f"{count} of {count} left")
    scores = [int(panel.model.index(row, 0).data()) for row in range(count)]
    assert scores == sorted(scores, reverse=True)
    panel.table.clicked.emit(panel.model.index(1, 0))
    assert controller.current == controller.review.open[1]
    controller.accept()
    assert panel.model.rowCount() == count - 1 and panel.progress.value() >= 0
