"""A project file whose schema is not ours: what would run is refused, what is missing is told."""

import sqlite3

import pytest

from core.errors import ProjectError
from core.project.database import MIGRATIONS, connect, migrate
from core.project.project import Project
from core.project.schema import schema_damage

ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS recording, x AS frame FROM c"


@pytest.fixture
def path(tmp_path):
    Project.create(tmp_path / "a.posewright").close()
    return tmp_path / "a.posewright"


def change(path, *statements):
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "statements, told",
    [
        (("DROP TABLE masks", f"CREATE VIEW masks AS {ENDLESS}"), "the view masks"),
        (("CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM tracks; END",), "the trigger t"),
        (("CREATE INDEX i ON notes (hex(text))",), "the index i"),
        (("ALTER TABLE people ADD COLUMN more TEXT AS (hex(zeroblob(1)))",), "a computed column in people"),
    ],
)
def test_what_would_run_is_refused_and_nothing_is_changed(path, statements, told):
    change(path, *statements)
    before = path.read_bytes()
    for read_only in (True, False):
        with pytest.raises(ProjectError, match=told):
            Project.open(path, read_only=read_only)
    assert path.read_bytes() == before and [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_table_that_is_missing_is_told_and_made_anew(path):
    change(path, "ALTER TABLE notes RENAME TO notez")
    project = Project.open(path)
    assert "these tables are missing or changed: notes" in project.problems[0]
    project.close()
    again = Project.open(path)
    assert again.problems == []
    again.close()


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_the_tables_of_every_version_are_sound(tmp_path, version):
    connection = connect(tmp_path / "old.posewright")
    migrate(connection, 0, version)
    assert schema_damage(connection, version, tmp_path) == ""
    connection.close()


@pytest.mark.parametrize(
    "change_to",
    ["n_frames = 9223372036854775807", "n_frames = 'many'", "n_frames = -1", "fps = 'fast'", "fps = 9e999",
     "width = 2000000000", "height = x'00'"],
)  # fmt: skip
def test_a_recording_that_cannot_be_is_told_and_left_out(path, change_to):
    row = "1, 'a.mp4', 'a', 'color', 10, 25.0, 64, 48, 100, 'abc', '{}'"
    change(path, f"INSERT INTO recordings VALUES ({row})", f"UPDATE recordings SET {change_to}")
    project = Project.open(path, read_only=True)
    assert project.document.recordings == {}
    assert "A recording could not be read (it cannot be a recording" in project.problems[0]
    project.close()
