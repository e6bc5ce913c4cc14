"""The short form of ``make fuzz``: a few damaged files of every kind, in a process with limits."""

import pytest

from core.io.base import pose_formats
from tests.fuzz.__main__ import hunt, kinds_of
from tests.fuzz.limited import Reader
from tests.fuzz.seeds import NOT_WRITTEN_HERE, make_seeds

pytestmark = pytest.mark.slow

EACH = 2
ELSEWHERE = {"openpose", "mpi-inf-3dhp-2d"}
"""A folder, of which single frames are damaged, and another reading of files that are damaged as mpi-inf-3dhp."""


def test_files_of_every_format_are_damaged(tmp_path):
    formats = {fmt.name for fmt in pose_formats() if not fmt.like}
    assert formats - ELSEWHERE - NOT_WRITTEN_HERE <= kinds_of(make_seeds(tmp_path)).keys()


def test_damaged_files_of_every_kind_are_read_or_refused(tmp_path):
    with Reader() as reader:
        kinds = tuple(kinds_of(make_seeds(tmp_path / "kinds")))
        found = list(hunt(tmp_path, reader, EACH, seed=1, only=kinds))
    assert {path.name: outcome.fault for _, path, outcome in found if outcome.fault} == {}
    refused, files = sum(outcome.what == "refused" for *_, outcome in found), EACH * len(kinds)
    assert len(found) == files and files // 4 < refused < files  # the damages are real ones, and not all deadly
