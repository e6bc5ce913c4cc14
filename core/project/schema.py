"""Whether a project file's tables are those that Posewright makes.

SQLite runs what a file's schema says: a view in a table's place may have no end, a trigger may delete what is saved, a
computed column may take all memory. So a schema is compared before anything is read through it.
"""

import sqlite3
from functools import cache
from pathlib import Path

from core.errors import ProjectError
from core.language import tr
from core.project.database import migrate

Columns = tuple[tuple[str, str, int], ...]
"""(name, type, whether it is hidden or computed) of each."""


def schema_damage(connection: sqlite3.Connection, version: int, path: Path) -> str:
    """Which tables are missing or changed, in words; "" where all are as a file of this version has them.

    Raises ``ProjectError`` for views, triggers and the like, which no version has and which run when they are touched.
    """
    rows = connection.execute("SELECT type, name, rootpage FROM sqlite_schema").fetchall()
    for kind, name, root in rows:
        if kind in ("view", "trigger") or (kind == "table" and not root) or (kind == "index" and not _is_key(name)):
            _refuse(connection, path, f"the {kind} {name}")
    expected = _tables(version)
    found = {name: _columns(connection, name) for kind, name, _ in rows if kind == "table" and name in expected}
    for name, columns in found.items():
        if any(hidden for *_, hidden in columns):
            _refuse(connection, path, f"a computed column in {name}")
    wrong = sorted(name for name in expected if found.get(name) != expected[name])
    return tr("these tables are missing or changed: {names}", names=", ".join(wrong)) if wrong else ""


def _refuse(connection: sqlite3.Connection, path: Path, what: str) -> None:
    connection.close()
    action = tr("Open it only if you know who made it, with a database program")
    raise ProjectError(
        tr("{path} was changed by another program: it holds {what}", path=path.name, what=what[:60]), action=action
    )


def _is_key(name: str) -> bool:
    """Whether an index is one that SQLite itself makes for a primary key."""
    return name.startswith("sqlite_autoindex_")


@cache
def _tables(version: int) -> dict[str, Columns]:
    """The tables of a sound file of a version."""
    plain = sqlite3.connect(":memory:", isolation_level=None)
    migrate(plain, 0, version)
    names = [name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    tables = {name: _columns(plain, name) for name in names if not name.startswith("sqlite_")}
    plain.close()
    return tables


def _columns(connection: sqlite3.Connection, table: str) -> Columns:
    rows = connection.execute("SELECT name, type, hidden FROM pragma_table_xinfo(?)", (table,))
    return tuple((name, kind, hidden) for name, kind, hidden in rows)
