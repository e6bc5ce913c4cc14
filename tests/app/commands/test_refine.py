"""``posewright refine``: what is believed beside the corrections is chosen, said and kept; minutes are minutes."""

import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from app.cli import main
from core.io.base import read_poses, write_poses
from core.poses import Status

WALK = Path(str(files("resources") / "samples" / "walk_truth_2d.npz"))


@pytest.fixture
def corrected(tmp_path) -> Path:
    """A walk whose left knee is beside its place and trembles, but for five frames that somebody confirmed."""
    truth = read_poses(WALK)[0].slice(0, 60)
    knee, frames = truth.skeleton.index("left_knee"), list(range(5, 60, 12))
    coords, status = truth.coords.copy(), np.zeros(truth.coords.shape[:2], np.uint8)
    coords[:, knee] += (9, -6) + np.random.default_rng(0).normal(0, 4, (60, 2))
    coords[frames, knee], status[frames, knee] = truth.coords[frames, knee], Status.CONFIRMED
    write_poses(tmp_path / "knee.npz", {0: truth.replace(coords=coords, status=status)})
    return tmp_path / "knee.npz"


@pytest.mark.slow
def test_repair_and_body_are_believed_unless_nothing_is_to_be(corrected, tmp_path, capsys):
    assert main(["refine", str(corrected), "-o", str(tmp_path / "a.npz"), "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    assert row["believed"] == "repair, body"
    kept = read_poses(tmp_path / "a.npz")[0].source["refined"]["sources"]
    assert all("left_knee" in joints for joints in kept.values()) and set(kept) == {"repair", "body"}
    assert main(["refine", str(corrected), "-o", str(tmp_path / "b.npz"), "--sources", "none", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    assert row["believed"] == "none"
    assert read_poses(tmp_path / "b.npz")[0].source["refined"]["sources"] == {}


@pytest.mark.parametrize("names", ["soul", "body,soul", "body none"])
def test_only_what_there_is_can_be_believed(corrected, tmp_path, capsys, names):
    with pytest.raises(SystemExit) as ended:
        main(["refine", str(corrected), "-o", str(tmp_path / "a.npz"), "--sources", names])
    assert ended.value.code == 2
    assert "must be of repair, body, none, with commas between them" in capsys.readouterr().err


@pytest.mark.parametrize("minutes", ["nan", "inf", "0", "-3", "1e9", "soon"])
def test_what_is_no_time_is_a_matter_of_usage(minutes, make_poses, tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["refine", "a.npz", "-o", str(tmp_path / "b.npz"), "--again", "--minutes", minutes])
    assert ended.value.code == 2 and "minutes" in capsys.readouterr().err
