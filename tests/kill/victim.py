"""What runs in a process until it is killed; each says over a pipe what it has begun and what is done."""

from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.session.session import Session
from core.edits import MoveJoints
from core.project.project import Project
from core.track import TrackKey

KEY = TrackKey(1, 0, "detected")

SAVE_EVERY = 5
"""Edits between two changes of place."""


def edit(said: Connection, path: Path, first: int) -> None:
    """Open a project as the window does and make one edit after the other: says the number of each when it is done."""
    application = QCoreApplication([])
    session = Session(Project.open(path))
    for number in count(first):
        move(session, number)
        if number % 7 == 3:
            session.undo_stack.undo()
            session.undo_stack.redo()
        application.processEvents()
        said.send((number, path))


def edit_and_save(said: Connection, path: Path, first: int) -> None:
    """The same, and every few edits the project goes on in another file: over one that is there, or a new one."""
    application = QCoreApplication([])
    session = Session(Project.open(path))
    others = [path.with_name(f"{name}.posewright") for name in "abcde"]
    for number in count(first):
        move(session, number)
        said.send((number, session.project.path))
        if number % SAVE_EVERY == 0:
            free = [other for other in others if other != session.project.path]
            session.project.save_as(free[number // SAVE_EVERY % len(free)])
            said.send((number, session.project.path))
        application.processEvents()


def create(said: Connection, folder: Path, first: int) -> None:
    """Make projects that hold one edit each."""
    for number in count(first):
        path = folder / f"new-{number}.posewright"
        said.send((number, None))
        Project.create(path).close()
        said.send((number, path))


def open_often(said: Connection, path: Path, content: bytes) -> None:
    """Open a file that is brought to today's version, or mended, on the way."""
    path.write_bytes(content)
    said.send((0, path))
    Project.open(path).close()
    said.send((1, path))
    said.recv()  # until killed


def move(session: Session, number: int) -> None:
    frame, joint = place(number, len(session.document.track(KEY)))
    session.do(MoveJoints(KEY, [frame], [joint], np.array([[[number, -number]]], np.float32)))


def place(number: int, frames: int) -> tuple[int, int]:
    """Which frame and joint edit ``number`` moves: spread over all blocks, none twice within 1,000 edits."""
    return number * 37 % frames, number % 28
