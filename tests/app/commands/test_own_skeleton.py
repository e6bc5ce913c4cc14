"""A skeleton of one's own of eighty joints, from motion to repaired tracks: ``dataset``, ``train``, ``inpaint``."""

import json

import numpy as np
import pytest

from app.cli import main
from core.io.base import read_poses, write_poses
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton, read_skeleton
from models.jumps.options import JumpsOptions
from models.jumps.weights import target_of, targets
from models.training.mocap import load_corpus
from tests.app.controllers.walk import FRAMES, walk
from tests.models.conftest import standing

MPI28 = load_skeleton("mpi28")


def _rows() -> list[dict]:
    """The 28 joints, and on each side a chain of twenty from the hand and one of six from the toe."""
    parents = [MPI28.joints[parent] if parent >= 0 else "" for parent in MPI28.parents]
    rows = [{"name": name, "parent": parent, "group": group}
            for name, parent, group in zip(MPI28.joints, parents, MPI28.groups, strict=True)]  # fmt: skip
    for side in ("left", "right"):
        for start, count, group in (("hand", 20, "arm"), ("toe", 6, "leg")):
            chain = [f"{side}_{start}", *(f"{side}_{start}_{n}" for n in range(count))]
            pairs = zip(chain[1:], chain, strict=False)
            rows += [{"name": name, "parent": parent, "group": f"{side}_{group}"} for name, parent in pairs]
    return rows


@pytest.fixture
def eighty(tmp_path, monkeypatch):
    """Folder with eighty.toml and a.npz, four seconds of such a person: each further joint 10 mm outside the last."""
    monkeypatch.setenv("POSEWRIGHT_CACHE", str(tmp_path / "store"))
    rows = [", ".join(f"{key} = {json.dumps(value)}" for key, value in row.items() if value) for row in _rows()]
    joints = ",\n".join(f"  {{ {row} }}" for row in rows)
    (tmp_path / "eighty.toml").write_text(f'name = "eighty"\njoints = [\n{joints}\n]\n')
    skeleton = read_skeleton(tmp_path / "eighty.toml")
    places = [standing(MPI28, 100)[:100, joint] for joint in range(28)]
    for joint in range(28, 80):
        outward = 10 if skeleton.joints[joint].startswith("left") else -10
        places.append(places[skeleton.parents[joint]] + [outward, 0, 0])
    poses = PoseSequence(skeleton, np.stack(places, axis=1), np.arange(100) / 25, space=Space.WORLD)
    write_poses(tmp_path / "a.npz", {0: poses})
    write_poses(tmp_path / "walk.npz", {0: walk()})
    return tmp_path


def run(folder, *arguments, code: int = 0) -> None:
    assert main([str(folder / one[1:]) if one.startswith("@") else one for one in arguments]) == code


def test_its_motion_holds_all_joints_and_the_other_trainings_see_the_28(eighty):
    run(eighty, "dataset", "@a.npz", "-o", "@train.npz", "--target", "@eighty.toml")
    whole, body = (load_corpus(eighty / "train.npz", whole=whole) for whole in (True, False))
    assert (len(whole.skeleton), body.skeleton) == (80, MPI28)
    np.testing.assert_array_equal(whole.positions[:, :28], body.positions)
    hand, first, last = whole.skeleton.indices(("left_hand", "left_hand_0", "left_hand_19"))
    apart = whole.positions[:, [first, last]] - whole.positions[:, [hand]]
    np.testing.assert_allclose(apart, np.broadcast_to([[10, 0, 0], [200, 0, 0]], apart.shape), atol=1e-2)
    assert whole.skeleton.partner(last) == whole.skeleton.index("right_hand_19")
    assert whole.skeleton.parents[first] == hand


@pytest.mark.parametrize("part", ["completer", "gan"])
def test_it_is_trained_offered_and_filled(eighty, part):
    run(eighty, "dataset", "@a.npz", "-o", "@train.npz", "--target", "@eighty.toml")
    run(eighty, "train", "jumps", "--data", "@train.npz", "--out", "@runs", "--target", "@eighty.toml", "--part", part,
        "--steps", "1", "--threads", "1")  # fmt: skip
    weights = eighty / "store" / f"jumps_{part}_eighty.safetensors"
    assert targets(part) == ["eighty", "mpi28"]
    method = {"completer": ["--method", "completer"], "gan": ["--iterations", "1", "--starts", "1"]}[part]
    offered = [["--target", "eighty"]] if part == "completer" else []  # the command line offers the completer's targets
    for told in (*offered, ["--weights", str(weights)]):  # one's own weights say what they fill
        run(eighty, "inpaint", "@walk.npz", "-o", "@out.npz", "--force", *told, *method)
        found = read_poses(eighty / "out.npz")[0]
        assert (found.skeleton.name, len(found.skeleton), len(found)) == ("eighty", 80, FRAMES)
        assert found.present.all() and found.skeleton == target_of(JumpsOptions(weights=str(weights)))


def test_motion_without_its_joints_is_refused_in_words(eighty, capsys):
    write_poses(eighty / "b.npz", {0: read_poses(eighty / "a.npz")[0].to_skeleton(MPI28)})
    run(eighty, "dataset", "@b.npz", "-o", "@b_train.npz", "--target", "@eighty.toml", code=1)
    assert "lacks joints of eighty" in (said := capsys.readouterr().err) and "and 44 more" in said
    run(eighty, "dataset", "@b.npz", "-o", "@b_train.npz")
    train = ("train", "jumps", "--data", "@b_train.npz", "--target", "@eighty.toml", "--out", "@runs", "--steps", "1")
    run(eighty, *train, code=1)
    assert "posewright dataset --target" in capsys.readouterr().err


def test_a_name_that_is_taken_or_no_files_name_is_refused(eighty, capsys):
    for name, words in (("mpi28", "another skeleton named mpi28"), ("a/b", "cannot be named")):
        text = (eighty / "eighty.toml").read_text().replace('"eighty"', json.dumps(name))
        (eighty / "other.toml").write_text(text)
        run(eighty, "dataset", "@a.npz", "-o", "@train.npz", "--target", "@other.toml", code=1)
        assert words in capsys.readouterr().err


def test_weights_that_lie_there_damaged_are_not_offered(eighty):
    (eighty / "store").mkdir(exist_ok=True)
    (eighty / "store" / "jumps_completer_eighty.safetensors").write_bytes(b"\x05\0\0\0\0\0\0\0{}{}{}")
    assert targets() == ["mpi28"]
