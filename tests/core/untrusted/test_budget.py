"""One budget for all that comes out of a file, by what is stored in it."""

import os

import pytest

from core.errors import FormatError
from core.untrusted.budget import FREE, GROWTH, budget_of, take
from core.untrusted.regular import check_regular, is_regular


def test_all_arrays_of_a_file_draw_on_one_budget(tmp_path):
    (tmp_path / "a.npz").write_bytes(bytes(1000))
    with budget_of(tmp_path / "a.npz") as budget:
        assert budget.left == FREE + GROWTH * 1000
        take(FREE // 8, 1)
        with budget_of(tmp_path / "a.npz"):  # a reader that another one calls
            take(GROWTH * 1000, itemsize=1)
        assert budget.left == 0
        with pytest.raises(FormatError, match="a.npz claims more than it can hold, got 8 bytes from 1000 bytes"):
            take(1)


def test_sides_that_overflow_are_counted_whole():
    with pytest.raises(FormatError):
        take(2**40, 2**40)
    take(-5, 2**40)  # what is no array takes nothing


def test_only_files_and_folders_are_regular(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    assert check_regular(tmp_path) == tmp_path
    for name in ("pipe", "link"):
        with pytest.raises(FormatError, match="is a pipe"):
            check_regular(tmp_path / name)
        assert not is_regular(tmp_path / name)
    assert not is_regular(tmp_path / "nowhere")
