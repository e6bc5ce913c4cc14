"""The short form of ``make kill``."""

import os
from collections import Counter

import pytest

from tests.kill.rounds import Editing, rounds

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="has neither SIGKILL nor fork")]


def test_nothing_that_was_done_is_lost_by_a_kill(tmp_path):
    made, done = Counter(), Counter()
    for one in rounds(tmp_path, 84, 5):
        assert not one.fault, one
        made[one.kind] += 1
        done[one.kind] += one.done
    assert made["edit"] >= 50 and min(made.values()) >= 4 and len(made) == 5
    assert done["edit"] > 1000 and done["save as"] > 0 and done["create"] > 0


def test_a_lost_edit_would_be_noticed(tmp_path):
    editing = Editing(tmp_path / "editing")
    assert "edits [0]" in editing._fault(0)
