"""Rows out of a damaged project file.

SQLite gives up on a whole file where a byte of its first page is wrong, and on a whole table at the first page that it
cannot read. Here the first page, which holds the schema, is made again from the tables that Posewright knows; then each
table is read row by row, from its start, from its end, and in between.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from difflib import get_close_matches
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import ProjectError
from core.language import tr
from core.project.database import DAMAGED, MIGRATIONS, family, migrate
from core.project.schema import schema_damage

_PAGE = 4096
_TABLE_PAGES = (b"\x05", b"\x0d")  # SQLite's file format, section 1.6: inner and outer pages of a table
_MOST_TRIED = 100_000
"""Row numbers that are tried one by one where pages between two readable ones are damaged."""


def salvage(damaged: Path, fresh: Path) -> list[str]:
    """Put every row that can be read of a project file into a new one, ``fresh``; what is gone, in sentences.

    ``damaged`` and its log stay as they are. Raises ``ProjectError`` where nothing can be read.
    """
    with TemporaryDirectory(prefix="posewright-", dir=fresh.parent, ignore_cleanup_errors=True) as folder:
        scratch = _scratch(damaged, Path(folder))
        version, roots = _with_sound_schema(scratch, Path(folder) / "template")
        with closing(_raw(scratch)) as source, closing(_empty(fresh, version)) as target:
            lost, read = [], 0
            for table in _tables(target):
                counted = _copy_rows(source, target, table) if roots.get(table) else (0, True)
                read += counted[0]
                lost += [f"Some of the {table.replace('_', ' ')} could not be read."] if counted[1] else []
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    if lost and not read:
        for left in family(fresh):
            left.unlink(missing_ok=True)
        raise ProjectError(tr("{damaged} is damaged and nothing in it can be read", damaged=damaged.name))
    return lost


def _scratch(damaged: Path, folder: Path) -> Path:
    """A copy to work on, with what the log holds brought into it."""
    scratch = folder / "scratch"
    for old, new in zip(family(damaged)[:2], family(scratch)[:2], strict=True):
        if old.exists():
            shutil.copyfile(old, new)
    with suppress(*DAMAGED), closing(_raw(scratch)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for left in family(scratch)[1:]:
        left.unlink(missing_ok=True)
    return scratch


def _raw(path: Path) -> sqlite3.Connection:
    """A connection that does not refuse a file for its schema or its length."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA writable_schema = ON")
    return connection


def _empty(path: Path, version: int) -> sqlite3.Connection:
    for left in family(path):
        left.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")  # the damaged file is there until this one is whole
    migrate(connection, 0, version)
    return connection


def _tables(connection: sqlite3.Connection) -> dict[str, int]:
    """Our tables and the pages that they begin at."""
    sql = "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return dict(connection.execute(sql).fetchall())


# --- the first page


def _with_sound_schema(scratch: Path, template: Path) -> tuple[int, dict[str, int]]:
    """Give the file a first page that names our tables and none else; its version, and where each table begins."""
    version, found = _schema_left(scratch)
    with closing(_empty(template, version)) as connection:
        usual = _tables(connection)
        roots = _roots(found, usual, scratch)
        connection.execute("PRAGMA writable_schema = ON")
        for name, root in roots.items():
            connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (root or usual[name], name))
    page = bytearray(template.read_bytes()[:_PAGE])
    page[28:32] = (scratch.stat().st_size // _PAGE).to_bytes(4, "big")  # as many pages as there are
    page[32:40] = bytes(8)  # none of them free
    with scratch.open("r+b") as file:
        file.write(page)
    return version, roots


def _schema_left(scratch: Path) -> tuple[int, dict[str, int]]:
    """The version, and (name, first page) of whatever can still be read of the schema."""
    version, found = 0, {}
    with closing(_raw(scratch)) as connection:
        with suppress(*DAMAGED, ProjectError):
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            version = _version_of_tables(connection, version, scratch)
        for row in range(1, 100):
            with suppress(*DAMAGED):
                sql = "SELECT name, rootpage FROM sqlite_schema WHERE rowid = ? AND type NOT IN ('index', 'view')"
                for name, root in connection.execute(sql, (row,)):
                    found[str(name)] = root if isinstance(root, int) else 0
    return version if 1 <= version <= len(MIGRATIONS) else len(MIGRATIONS), found


def _version_of_tables(connection: sqlite3.Connection, stated: int, scratch: Path) -> int:
    """The version that has the tables of this file, where the one that it states has not."""
    newest_first = range(len(MIGRATIONS), 0, -1)
    fitting = [version for version in newest_first if not schema_damage(connection, version, scratch)]
    return stated if stated in fitting or not fitting else fitting[0]


def _roots(found: dict[str, int], usual: dict[str, int], scratch: Path) -> dict[str, int]:
    """Where each table begins: as its row says, or one of almost its name, or as in a new file; 0 if nowhere."""
    roots: dict[str, int] = {}
    others = {name: root for name, root in found.items() if name not in usual}
    for name in usual:
        alike = get_close_matches(name, others, 1, 0.7)
        for root in (found.get(name, 0), others.get(alike[0], 0) if alike else 0, usual[name]):
            if root not in roots.values() and _begins_table(scratch, root):
                roots[name] = root
                break
    return {name: roots.get(name, 0) for name in usual}


def _begins_table(scratch: Path, page: int) -> bool:
    if not 2 <= page <= scratch.stat().st_size // _PAGE:
        return False
    with scratch.open("rb") as file:
        file.seek((page - 1) * _PAGE)
        return file.read(1) in _TABLE_PAGES


# --- the rows


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> tuple[int, bool]:
    """How many rows of a table could be copied, and whether any are known to be lost."""
    columns = len(target.execute(f"SELECT * FROM {table}").description)
    sql = f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * columns)})"
    refused = 0

    def put(row: tuple) -> None:
        nonlocal refused
        try:
            target.execute(sql, row)
        except sqlite3.Error:
            refused += 1

    target.execute("BEGIN")
    first, whole, skipped = _walk(source, table, put, upward=True, beyond=-1)
    if not whole:
        last, _, more = _walk(source, table, put, upward=False, beyond=1 << 62, until=first)
        _try_each(source, table, put, range(first + 1, min(last, first + _MOST_TRIED)))
        skipped += more
    target.execute("COMMIT")
    (count,) = target.execute(f"SELECT COUNT(*) FROM {table}").fetchone()
    return count, not whole or skipped + refused > 0


def _walk(
    source: sqlite3.Connection, table: str, put: Callable[[tuple], None], *, upward: bool, beyond: int,
    until: int = -1,
) -> tuple[int, bool, int]:  # fmt: skip
    """Read rows in order until a page cannot be: the last number reached, whether all were, how many were skipped."""
    where = "rowid > ?" if upward else f"rowid < ? AND rowid > {until}"
    order = f"FROM {table} NOT INDEXED WHERE {where} ORDER BY rowid {'ASC' if upward else 'DESC'}"
    skipped = 0
    while True:
        try:
            for row, *values in source.execute(f"SELECT rowid, * {order}", (beyond,)):
                if row == beyond or (row > beyond) is not upward:
                    return beyond, False, skipped  # pages out of order: it would never end
                beyond = row
                put(tuple(values))
            return beyond, True, skipped
        except DAMAGED:
            following = _following(source, order, beyond)
            if following is None or following == beyond or (following > beyond) is not upward:
                return beyond, False, skipped
            beyond, skipped = following, skipped + 1


def _following(source: sqlite3.Connection, order: str, beyond: int) -> int | None:
    """The number of the next row, whose values cannot be read; None where not even its page can."""
    try:
        found = source.execute(f"SELECT rowid {order} LIMIT 1", (beyond,)).fetchone()
    except DAMAGED:
        return None
    return int(found[0]) if found else None


def _try_each(source: sqlite3.Connection, table: str, put: Callable[[tuple], None], rows: range) -> None:
    for row in rows:
        with suppress(*DAMAGED):
            for values in source.execute(f"SELECT * FROM {table} NOT INDEXED WHERE rowid = ?", (row,)):
                put(values)
