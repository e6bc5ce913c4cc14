"""What the command line prints."""

import json

import numpy as np

from app.console import Console


def test_a_table_is_aligned(capsys):
    console = Console()
    console.table(("file", "frames"), [("a.mp4", 100), ("longer.mp4", 5)])
    console.finish()
    assert capsys.readouterr().out == "file        frames\na.mp4       100\nlonger.mp4  5\n"


def test_json_is_one_value_with_null_for_what_json_lacks(capsys):
    console = Console(as_json=True)
    console.say("not this")
    console.table(("joint", "error"), [("head", float("nan"))])
    console.add("results", {"frames": np.arange(3), "scale": np.float32(0.5)})
    console.finish()
    value = {"rows": [{"joint": "head", "error": None}], "results": [{"frames": [0, 1, 2], "scale": 0.5}]}
    assert json.loads(capsys.readouterr().out) == value
