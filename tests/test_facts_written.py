"""Files that are written for the purpose are read, or refused in words, as is right: the cases of the page of facts."""

import pytest

from benchmarks.facts_attacked import ATTACKED
from benchmarks.facts_written import WRITTEN

CASES = {
    f"{kind}: {name}": check
    for table in (WRITTEN, ATTACKED) for kind, cases in table.items() for name, check in cases.items()
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_file_is_taken_as_what_it_is(name, tmp_path):
    assert CASES[name](tmp_path)
