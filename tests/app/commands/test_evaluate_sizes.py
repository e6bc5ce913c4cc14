"""What ``evaluate`` says of poses that cannot be compared, and of numbers that are none."""

import pytest

from app.cli import main
from core.io.base import write_poses


@pytest.fixture
def files(tmp_path, make_poses):
    for name, dims in (("flat.npz", 2), ("solid.npz", 3)):
        write_poses(tmp_path / name, {0: make_poses(5, dims=dims)})
    return str(tmp_path / "flat.npz"), str(tmp_path / "solid.npz")


def test_flat_poses_and_those_in_space_are_told_apart(files, capsys):
    assert main(["evaluate", *files]) == 1
    assert "flat.npz and solid.npz have no dimensions in common, expected 3D, got 2D" in capsys.readouterr().err


@pytest.mark.parametrize("size", ["-3", "nan", "inf"])
def test_a_head_of_no_size_is_refused(files, size, capsys):
    assert main(["evaluate", files[0], files[0], "--head-size", size]) == 2
    assert "not the size of a head" in capsys.readouterr().err
