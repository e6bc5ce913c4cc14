"""A project's file in another place: a complete copy that is made while the user goes on, and going on in it."""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from core.document import Document
from core.errors import ProjectError
from core.language import tr
from core.project import undo_log
from core.project.database import connect, family, own_temporary, sweep
from core.project.guard import Guard
from core.project.project_file import ProjectFile
from core.project.sequences import Rows
from core.project.stored_document import StoredDocument
from core.project.undo_log import Step
from core.words import in_words


@dataclass(frozen=True, eq=False)
class ProjectCopy:
    """A copy of the file made in the background, and what was in it: for ``Project.adopt``."""

    path: Path
    snapshot: Document
    guard: Guard
    rows: Rows | None = None
    """Where sequences are in the copy, where that is not as in the file copied."""


def copy_to(path: Path, stored: StoredDocument) -> ProjectCopy:
    """Where another may have written to the file, the copy is made of what is in memory. Raises as
    ``Project.copy_to``."""
    snapshot, file = stored.written.snapshot(), stored.file
    fresh = own_temporary(path, "part")
    guard: Guard | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        guard = Guard.take(path)
        rows = None
        if file.read_only or file.lost():  # what is in the file may be another's by now
            rows = _write_new(fresh, snapshot)
        else:
            file.vacuum_into(fresh)
        for old in family(path)[1:]:
            old.unlink(missing_ok=True)
        os.replace(fresh, path)
    except BaseException as error:
        fresh.unlink(missing_ok=True)
        if guard is not None:
            guard.release()
        if not isinstance(error, OSError | sqlite3.Error):
            raise
        raise ProjectError(
            tr("Cannot save to {path}", path=path), got=in_words(error), action=tr("Choose another folder")
        ) from error
    return ProjectCopy(path, snapshot, guard, rows)


def _write_new(fresh: Path, document: Document) -> Rows:
    """Make a project file of a document; which row each of its sequences is in."""
    file = ProjectFile.create(fresh)
    twin = StoredDocument(file, fresh.parent)
    try:
        twin.write(document)
    finally:
        file.close()
    return twin.sequences.rows


def move_to(copy: ProjectCopy, before: StoredDocument, document: Document) -> StoredDocument:
    """The document in the copy: edits made since that was begun are brought into it, and media paths fit its folder.

    Within ``before.file.lock``. Raises ``ProjectError`` where it cannot be written; the copy is nobody's then.
    """
    with before.file.saving("The project"):
        try:
            file = ProjectFile(copy.path, connect(copy.path), copy.guard, before.file.lock)
        except BaseException:
            copy.guard.release()
            raise
        try:
            return _written_to(file, copy, before, document)
        except BaseException:
            file.close()
            raise


def _written_to(file: ProjectFile, copy: ProjectCopy, before: StoredDocument, document: Document) -> StoredDocument:
    copy.guard.begin()
    rows = before.sequences.rows if copy.rows is None else copy.rows
    stored = StoredDocument(file, copy.path.parent, copy.snapshot.snapshot(), rows)
    stored.sequences.keep_complete()
    unchanged = copy.snapshot.revision == document.revision
    if unchanged:
        with file.transaction() as connection:
            undo_log.move_paths(connection, before.home, stored.home)
    stored.written.recordings = {}  # all paths are written again, relative to the new place
    stored.write(document, step=Step.ASIDE if unchanged else None)
    return stored
