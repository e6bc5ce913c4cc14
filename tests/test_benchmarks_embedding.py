"""What the pages on the pose embedding count: who is found, how far off, and what each row is trained on."""

import numpy as np
import pytest
import torch

from benchmarks import embedding as rows
from benchmarks.embedding_real import DRAWN, Film, Look, away, looks_at, of_estimator, square_around
from benchmarks.lifting_real import JOINTS
from benchmarks.refinement_cases import WALK
from core.io.base import read_poses
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from models.embedding.drawn_pairs import open_pairs
from models.embedding.training_step import Material
from models.tracking.regions import Region

SKELETON = load_skeleton("mpi28")
SQUARE = Region(64, 64, 128, 128)
PERSON = np.stack([np.where([name.startswith("left") for name in JOINTS], 80.0, 40.0), np.arange(12) * 8.0 + 20], 1)
LOOK = Look(0, SQUARE, 2 * SQUARE.to_unit(PERSON) - 1)


def poses(joints):
    coords = np.zeros((1, len(SKELETON), 2))
    coords[0, SKELETON.indices(JOINTS)] = joints
    return PoseSequence(SKELETON, coords, np.zeros(1), space=Space.IMAGE)


def test_who_is_three_pixels_off_in_a_square_of_128_is_three_pixels_off():
    assert of_estimator([poses(PERSON + (3, 0))], [LOOK])[0] == pytest.approx((3, 3))
    larger = Region(64, 64, 256, 256)
    assert away(2 * larger.to_unit(PERSON + (0, 3)) - 1, 2 * larger.to_unit(PERSON) - 1)[0] == pytest.approx(1.5)


def test_left_and_right_of_the_whole_body_may_be_exchanged_where_flips_are_ignored():
    flipped = PERSON.copy()
    for number, name in enumerate(JOINTS):
        other = name.replace("left", "x").replace("right", "left").replace("x", "right")
        flipped[number] = PERSON[JOINTS.index(other)]
    straight, ignored = of_estimator([poses(flipped)], [LOOK])[0]
    assert ignored == pytest.approx(0) and straight > 40


def test_the_nearest_person_counts_and_who_is_far_away_is_somebody_else():
    near, far = poses(PERSON + (2, 0)), poses(PERSON + (60, 0))
    assert of_estimator([far, near], [LOOK])[0, 0] == pytest.approx(2)
    assert of_estimator([far], [LOOK]).shape == of_estimator([], [LOOK]).shape == (0, 2)


def test_a_pose_of_which_too_little_is_known_is_not_judged():
    assert square_around(PERSON) is not None
    hidden = PERSON.copy()
    hidden[:3] = np.nan
    assert square_around(hidden) is None


def test_poses_beyond_the_end_of_a_video_are_not_looked_at():
    (truth, *_) = read_poses(WALK / "walk_truth_2d.npz").values()
    known = truth.coords[:, truth.skeleton.indices(JOINTS)]
    looks = looks_at(Film("walk", "truth", WALK / "walk.mp4", [known[:5]]))
    assert [look.frame for look in looks] == list(range(5))
    assert all(np.abs(look.truth).max() < 1 for look in looks)


@pytest.mark.slow
def test_a_row_is_trained_and_refined_for_its_steps(tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "RUNS", tmp_path)
    monkeypatch.setattr(rows, "PRETRAINING", 1)
    monkeypatch.setattr(rows, "REFINING", 2)
    pairs = open_pairs(DRAWN)
    material = Material(pairs, pairs.select(np.arange(2)))
    net = rows._pretrained("one", material)
    before = {name: value.clone() for name, value in net.state_dict().items()}
    person = pairs.select(np.arange(4))
    for number, changes in enumerate(rows.REFINED.values()):
        figures = rows._refined(net, "one", f"refined, {number}", person, material, changes)
    assert (tmp_path / "rows" / "one, refined, 0").is_dir() and np.isfinite(list(figures.values())).all()
    assert all(torch.equal(before[name], value) for name, value in net.state_dict().items()), "a copy is refined"
