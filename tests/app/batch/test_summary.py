"""The table of a batch: what other people's files are called is text in it."""

import csv
from dataclasses import replace

from app.batch.manifest import Manifest, Record, State
from app.batch.summary import collect

WALK = Record(State.FAILED, "process", "walk.mp4", "walk.posewright")


def test_no_cell_is_a_formula_of_a_spreadsheet(tmp_path):
    name = '=HYPERLINK("http://x","click").mp4'
    Manifest(tmp_path).append(replace(WALK, input=name, error="@SUM(1)", seconds=-1.5))
    assert collect(tmp_path, tmp_path / "table.csv") == 1
    (row,) = csv.DictReader((tmp_path / "table.csv").read_text().splitlines())
    assert row["input"] == "'" + name and row["error"] == "'@SUM(1)" and row["seconds"] == "-1.5"
