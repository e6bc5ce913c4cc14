"""Where people stand whose place is unknown."""

import numpy as np
import pytest

from core.errors import PoseError
from core.kinematics.standing import Ground, grounded, standing, unplaced
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton

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
