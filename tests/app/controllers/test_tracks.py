import pytest

from app.controllers.comparison import ComparisonController
from app.controllers.tracks import TracksController
from app.jobs.runner import JobRunner
from tests.app.conftest import SECOND
from tests.app.controllers.worlds import listening


@pytest.fixture
def controller(session):
    session.seek(10)
    runner = JobRunner()
    yield listening(TracksController(session, ComparisonController(session, runner)))
    runner.close()


def test_next_person_is_the_other_one(session, controller):
    controller.next_person(1)
    assert session.active_key == SECOND
