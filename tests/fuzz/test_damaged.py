"""The short form of ``make fuzz``: a few damaged files of every kind, in a process with limits."""

import json

import pytest

from core.io.base import pose_formats
from tests.fuzz.__main__ import damage, fuzz, kinds_of
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
    kinds = kinds_of(make_seeds(tmp_path / "seeds"))
    with Reader() as reader:
        found = [one for kind, seeds in kinds.items() for one in damage(kind, seeds, tmp_path, reader, EACH, seed=1)]
    assert {path.name: outcome.fault for path, outcome in found if outcome.fault} == {}
    refused, files = sum(outcome.what == "refused" for _, outcome in found), EACH * len(kinds)
    assert len(found) == files and files // 4 < refused < files  # the damages are real ones, and not all deadly


def test_a_run_goes_on_with_kinds_that_are_not_through(tmp_path):
    """And what is kept of other numbers is not taken for what these would give."""
    first = fuzz(1, 0, tmp_path, ("bmp",))
    kept = tmp_path / "results" / "1 of seed 0" / "bmp.json"
    values = json.loads(kept.read_text())
    kept.write_text(json.dumps(values | {"told": {"ok": 41, "refused": 1}}))
    assert fuzz(1, 0, tmp_path, ("bmp",), resume=True)[0].told == {"ok": 41, "refused": 1}
    assert fuzz(1, 0, tmp_path, ("bmp",))[0].told == first[0].told
    assert fuzz(2, 0, tmp_path, ("bmp",), resume=True)[0].told.total() == 2
