"""Open a project file as a database: brought to today's version, and mended where it is damaged.

A copy of the file as it was is kept before anything is touched.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from core.errors import ProjectError
from core.language import tr
from core.project.database import (
    DAMAGED,
    can_write,
    checked_version,
    connect,
    damage_of,
    family,
    is_outdated,
    keep_copy,
    migrate,
    own_temporary,
    raise_damaged,
)
from core.project.salvage import salvage
from core.project.schema import schema_damage
from core.words import in_words


def open_sound(path: Path, read_only: bool) -> tuple[sqlite3.Connection, list[str]]:
    """A connection to a file of today's version in which all tables can be read, and what was lost on the way."""
    try:
        damage = _damage(path, read_only)
        problems = _rescue(path, damage) if damage and not read_only else []
        return _up_to_date(path, read_only, copied=bool(problems)), problems
    except (sqlite3.OperationalError, OSError) as error:
        action = tr("Check that you have write permission, and space on the disk")
        raise ProjectError(tr("Cannot open {path}", path=path.name), got=in_words(error), action=action) from error


def _damage(path: Path, read_only: bool) -> str:
    """What is wrong with the file as a database; "" where it is sound. Raises where it is not for us to open."""
    try:
        with closing(connect(path, read_only=read_only)) as connection:
            version = checked_version(connection, path)
            return schema_damage(connection, version, path) or damage_of(connection)
    except sqlite3.OperationalError:
        raise
    except DAMAGED as error:
        if read_only:
            raise_damaged(path, error)
        return str(error)


def _up_to_date(path: Path, read_only: bool, copied: bool) -> sqlite3.Connection:
    connection = connect(path, read_only=read_only)
    try:
        version = checked_version(connection, path)
        if is_outdated(version):
            if read_only:
                action = (
                    tr("Open it once in the window") if can_write(path) else tr("Copy it to where it can be written")
                )
                raise ProjectError(tr("{path} is of an older version", path=path.name), action=action)
            if not copied:
                keep_copy(path, f"version{version}")
            migrate(connection, version)
    except BaseException:
        connection.close()
        raise
    return connection


def _rescue(path: Path, damage: str) -> list[str]:
    """Keep a copy of a damaged file and put what can still be read of it in its place; what to tell the user."""
    kept, fresh = keep_copy(path, "damaged"), own_temporary(path, "rescue")
    try:
        lost = salvage(path, fresh)
    except BaseException:
        for left in (*family(fresh), *family(kept)):
            left.unlink(missing_ok=True)
        raise
    for old in family(path)[1:]:
        old.unlink(missing_ok=True)  # first: SQLite would play the old log into the new file
    os.replace(fresh, path)
    told = tr("The project file was damaged ({damage}). What could be read was kept.", damage=damage)
    return [told, *lost, f"A copy of the file as it was: {kept.name}."]
