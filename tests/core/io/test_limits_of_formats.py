"""What is at the limit of a format is written and read back, or refused before anything is there."""

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import read_poses, write_poses
from core.poses import PoseSequence
from core.skeleton import skeleton_from_names

ENDINGS = {"c3d": "c3d", "trc": "trc", "csv": "csv", "csv-long": "csv", "native": "npz", "deeplabcut": "csv",
           "sleap-analysis": "h5"}  # fmt: skip
FLAT = ("sleap-analysis",)


def poses(names=("a", "b", "c"), *, start=0.0, dims=3):
    places = np.random.default_rng(0).normal(0, 500, (4, len(names), dims))
    space = "world" if dims == 3 else "image"
    return PoseSequence(skeleton_from_names(list(names)), places, start + np.arange(4) / 100, space=space)


def again(path, written, format):
    path = path / f"a.{ENDINGS[format]}"
    write_poses(path, {0: written}, format)
    return read_poses(path, format)[0]


@pytest.mark.parametrize("format", ENDINGS)
@pytest.mark.parametrize("names", [[f"m{n}" for n in range(300)], ["Fuß", "é", "a b"], ["x" * 120, "y" * 120]])
def test_names_of_joints_come_back(tmp_path, format, names):
    read = again(tmp_path, poses(names, dims=2 if format in FLAT else 3), format)
    wanted = [name.replace(" ", "_") for name in names] if format == "trc" else names
    assert list(read.skeleton.joints) == wanted


@pytest.mark.parametrize("name", ["手", "x" * 128])
def test_a_name_that_c3d_cannot_hold_is_refused(tmp_path, name):
    with pytest.raises(FormatError, match="C3D cannot hold a name"):
        write_poses(tmp_path / "a.c3d", {0: poses([name, "b"])})
    assert not list(tmp_path.iterdir())


def test_other_formats_hold_any_name(tmp_path):
    for format in set(ENDINGS) - {"c3d"}:
        read = again(tmp_path, poses(["手", "b"], dims=2 if format in FLAT else 3), format)
        assert read.skeleton.joints == ("手", "b")


@pytest.mark.parametrize("format", ["c3d", "trc", "csv", "csv-long", "native"])
def test_a_late_start_comes_back(tmp_path, format):
    assert again(tmp_path, poses(start=100_000.0), format).times == pytest.approx(100_000 + np.arange(4) / 100)


def test_a_start_before_zero_comes_back_or_is_refused(tmp_path):
    for format in ("trc", "csv", "csv-long", "native"):
        assert again(tmp_path, poses(start=-1.0), format).times[0] == pytest.approx(-1)
    with pytest.raises(FormatError, match="C3D cannot begin before 0 s"):
        write_poses(tmp_path / "a.c3d", {0: poses(start=-1.0)})
