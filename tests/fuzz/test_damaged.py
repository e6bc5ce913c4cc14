"""The short form of ``make fuzz``: a few damaged files of every kind, in a process with limits."""

from itertools import islice

import pytest

from tests.fuzz.__main__ import hunt
from tests.fuzz.limited import Reader
from tests.fuzz.motion_attacks import ATTACKS

pytestmark = pytest.mark.slow

FILES = 100


def test_damaged_files_of_every_kind_are_read_or_refused(tmp_path):
    with Reader() as reader:
        found = list(islice(hunt(tmp_path, reader, FILES, seed=1), len(ATTACKS), None))
    assert {path.name: outcome.fault for path, outcome in found if outcome.fault} == {}
    refused = sum(outcome.what == "refused" for _, outcome in found)
    assert len(found) == FILES and FILES // 4 < refused < FILES  # the damages are real ones, and not all deadly
