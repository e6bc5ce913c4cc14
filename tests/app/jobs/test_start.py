"""Has the document moved on while a job ran? One place, three answers."""

import pytest

from app.jobs.start import IfMoved, JobStart
from core.edits import MarkReviewed, MoveJoints, SetTrack
from core.errors import EditError
from core.project.project import Project
from core.track import Track
from tests.app.conftest import FIRST, SECOND

THIRD = FIRST._replace(person=7)


def move(session, key=FIRST) -> None:
    session.do(MoveJoints(key, [3], [0], [[[1.0, 1.0]]]))


def test_nothing_has_moved_on_where_other_tracks_were_edited_or_poses_accepted(session):
    start = JobStart(session)
    assert start.moved_on([FIRST, SECOND]) == []
    move(session, SECOND)
    session.do(MarkReviewed(FIRST, 0, 10))
    assert start.moved_on([FIRST]) == [] and start.moved_on([FIRST, SECOND]) == [SECOND]
    assert all(start.may_apply([FIRST], policy) for policy in IfMoved)


def test_an_edit_that_was_undone_has_moved_nothing(session):
    start = JobStart(session)
    move(session)
    assert start.moved_on([FIRST]) == [FIRST]
    session.undo()
    assert start.moved_on([FIRST]) == []


def test_tracks_that_came_or_went_have_moved_on(session):
    start = JobStart(session)
    session.do(SetTrack(THIRD, Track(THIRD, session.document.track(FIRST).poses)))
    session.do(SetTrack(SECOND, None))
    assert start.moved_on([FIRST, SECOND, THIRD]) == [SECOND, THIRD]


def test_the_three_policies(session):
    start = JobStart(session)
    move(session)
    with pytest.raises(EditError, match="edited in the meantime"):
        start.may_apply([FIRST], IfMoved.REFUSE)
    assert not start.may_apply([FIRST], IfMoved.DROP)
    asked = []
    assert start.may_apply([FIRST], IfMoved.ASK, lambda moved: asked.append(moved) or True)
    assert asked == [[FIRST]] and not start.may_apply([FIRST], IfMoved.ASK, lambda _: False)


def test_nothing_goes_into_another_project(session):
    start = JobStart(session)
    session.open(Project.create())
    assert not start.is_here and not any(start.may_apply([FIRST], policy) for policy in IfMoved)
