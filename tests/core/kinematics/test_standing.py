"""Where people stand whose place is unknown."""

from itertools import pairwise

import numpy as np
import pytest

from core.errors import PoseError
from core.kinematics.standing import Ground, _sole, grounded, standing, unplaced
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton

LEGS = Skeleton("legs", ("pelvis", "left_ankle", "right_ankle"), (-1, 0, 0))


def walk(frames: int = 41, pace: float = 20.0) -> np.ndarray:
    """(T, 3, 3) world, y up: the pelvis at 900 mm moves along x, one foot stands while the other is lifted ahead."""
    coords = np.zeros((frames, 3, 3))
    coords[:, 0] = np.stack([pace * np.arange(frames), np.full(frames, 900.0), np.zeros(frames)], axis=1)
    for frame in range(frames):
        step, part = divmod(frame, 10)
        down, up = (1, 2) if step % 2 == 0 else (2, 1)
        coords[frame, down] = [step * 10 * pace + 100, 0, 0]
        coords[frame, up] = [(step - 1) * 10 * pace + 100 + part * 2 * pace, 120, 0]
    return coords


def around_pelvis(coords: np.ndarray) -> PoseSequence:
    centred = (coords - coords[:, :1]) * [1, -1, -1]
    return PoseSequence(LEGS, centred, np.arange(len(coords)) / 25, space=Space.ROOT)


def test_a_walk_of_which_only_the_pose_is_known_goes_as_far_as_it_went():
    placed = standing(around_pelvis(walk()))
    assert placed.space == Space.WORLD
    assert np.allclose(placed.coords[:, 0, 1], 900, atol=1e-2)  # feet on the ground
    assert placed.coords[-1, 0, 0] - placed.coords[0, 0, 0] == pytest.approx(800, abs=25)
    still = np.linalg.norm(np.diff(placed.coords[:10, 1], axis=0), axis=1)
    assert still.max() < 1e-2  # the foot that is down


def test_only_poses_around_the_pelvis_are_placed_and_it_is_said():
    unknown = around_pelvis(walk())
    known = unknown.replace(space=Space.WORLD)
    assert not unplaced([known]) and grounded(known, Ground.STANDING) is known
    assert "--ground standing" in unplaced([known, unknown]) and "estimate" in unplaced([unknown], Ground.STANDING)
    assert grounded(unknown, Ground.ORIGIN) is unknown and grounded(unknown, Ground.STANDING).space == Space.WORLD


def test_without_feet_nothing_can_be_told():
    lost = walk()
    lost[:, 1:] = np.nan
    with pytest.raises(PoseError, match="ankles"):
        standing(around_pelvis(lost))


@pytest.mark.parametrize(("lean", "pitch"), [(-30, 0), (0, 0), (10, 0), (40, 30), (59, 49)])
def test_a_foot_lies_flat_until_its_shank_leans_beyond_ten_degrees_and_turns_with_it_then(lean, pitch):
    """One leg of 1 m: ball and heel in the leg's plane, by hand."""
    knee = np.array([0, np.cos(np.radians(lean)), np.sin(np.radians(lean))])
    ball, heel = _sole(*np.array([[[1.0, 1, 0]], [[-1.0, 1, 0]], [knee], [[0.0, 0, 0]]]))[0]
    sine, cosine = np.sin(np.radians(pitch)), np.cos(np.radians(pitch))
    assert ball == pytest.approx([0, -0.30 * sine - 0.16 * cosine, 0.30 * cosine - 0.16 * sine])
    assert heel == pytest.approx([0, 0.15 * sine - 0.16 * cosine, -0.15 * cosine - 0.16 * sine])


def test_the_foot_of_somebody_who_kneels_may_lie_in_any_way():
    assert np.isnan(_sole(*np.array([[[1.0, 1, 0]], [[-1.0, 1, 0]], [[0.0, 0.1, 1]], [[0.0, 0, 0]]]))).all()


@pytest.mark.parametrize("skeleton", ["coco17", "mpi28"])
def test_captured_walks_come_out_at_their_length_with_and_without_toes(skeleton, shared_data):
    body = load_skeleton("mpi28")
    with np.load(shared_data("mocap/train.npz")) as data:
        bounds, positions = pairwise(data["clip_start"]), data["positions"]
        clips = [positions[start:end] for name, (start, end) in zip(data["clip_name"], bounds, strict=True)
                 if "walk" in str(name)]  # fmt: skip
    shares = [_way(clip, standing(_unplaced(clip, body).to_skeleton(load_skeleton(skeleton)))) for clip in clips]
    shares = np.array([share for share in shares if share is not None])
    assert len(shares) >= 50 and 0.9 < np.median(shares) < 1.0
    assert np.quantile(shares, 0.1) > 0.8 and np.quantile(shares, 0.9) < 1.1


def _unplaced(clip: np.ndarray, body: Skeleton) -> PoseSequence:
    coords = (clip - clip[:, :1]).astype(float) * [1, -1, -1]
    return PoseSequence(body, coords, np.arange(len(clip)) / 25, space=Space.ROOT)


def _way(clip: np.ndarray, placed: PoseSequence) -> float | None:
    """The way over the floor, second by second, as a share of the captured one; None for who stays within a metre."""
    hip = load_skeleton("mpi28").index("left_hip")
    true, found = (
        np.linalg.norm((track[25::25] - track[:-25:25])[:, [0, 2]], axis=1).sum()
        for track in (clip[:, hip].astype(float), placed.coords[:, placed.skeleton.index("left_hip")])
    )
    return found / true if true > 1000 else None
