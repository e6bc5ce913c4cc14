"""Opens a project as the window does, makes one edit after the other and says when each is done, until it is killed."""

import os
import sys

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.session.session import Session
from core.document import TrackKey
from core.edits import MoveJoints
from core.project.project import Project

KEY = TrackKey(1, 0, "detected")


def main(path: str, first: int) -> None:
    application = QCoreApplication([])
    session = Session(Project.open(path))
    for number in range(first, first + 1_000_000):
        frame, joint = place(number, len(session.document.track(KEY)))
        session.do(MoveJoints(KEY, [frame], [joint], np.array([[[number, -number]]], np.float32)))
        if number % 7 == 3:
            session.undo_stack.undo()
            session.undo_stack.redo()
        application.processEvents()
        os.write(1, f"{number}\n".encode())


def place(number: int, frames: int) -> tuple[int, int]:
    """Which frame and joint edit ``number`` moves: spread over all blocks, none twice within 1,000 edits."""
    return number * 37 % frames, number % 28


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
