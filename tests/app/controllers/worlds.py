"""What tests of several controllers share: places of the two people who walk."""

from core.edits import MoveJoints
from core.skeleton import load_skeleton
from tests.app.conftest import FIRST

SKELETON = load_skeleton("mpi28")
LEFT_WRIST, RIGHT_WRIST = SKELETON.indices(["left_wrist", "right_wrist"])


def listening(controller):
    """The controller, with what it says in ``heard``."""
    controller.heard = []
    controller.notified.connect(controller.heard.append)
    return controller


def shown(session, frame=10, key=FIRST):
    return session.document.track(key).frame(frame)


def place(session, frame, x):
    session.do(MoveJoints(FIRST, [frame], [LEFT_WRIST], [[[x, 0.0]]]))
