"""What a file took is what its own process took."""

import subprocess
import sys

import pytest

from tests.fuzz import limited
from tests.fuzz.limited import MEGABYTES, Outcome, Reader


def test_memory_of_a_process_counts_for_the_file_that_it_read_alone():
    hungry = "block = bytearray(%d << 20); block[::4096] = b'x' * len(block[::4096])"
    earlier = limited._children()
    wanted = (earlier >> 10) + 100
    subprocess.run([sys.executable, "-c", hungry % wanted], check=True)
    assert limited._peak(earlier) >= wanted
    assert limited._peak(limited._children()) == limited._peak(sys.maxsize)  # its own alone, at the next file


def test_after_a_file_that_took_too_much_comes_a_fresh_process(tmp_path, monkeypatch):
    (tmp_path / "a.toml").write_text("x")
    with Reader() as reader:
        first = reader.read(tmp_path / "a.toml")
        process = reader._process
        assert first.what == "refused" and first.megabytes < MEGABYTES
        monkeypatch.setattr(limited, "MEGABYTES", 1)
        reader.read(tmp_path / "a.toml")
        assert reader._process is None and process.poll() is not None


@pytest.mark.parametrize(("outcome", "fault"), [
    (Outcome("ok"), ""), (Outcome("refused", "one sentence"), ""), (Outcome("refused", "two\nlines"), "more than one"),
    (Outcome("IndexError", "x"), "IndexError x"), (Outcome("ok", seconds=11), "11.0 s"),
    (Outcome("ok", megabytes=1025), "0.0 s, 1025 MB"),
])  # fmt: skip
def test_what_counts_as_a_fault(outcome, fault):
    assert outcome.fault.startswith(fault) and bool(outcome.fault) == bool(fault)
