"""What a repair and a body with bones of one length say of the walk that comes with the program."""

from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from app.tasks.refine_sources import BODY, REPAIR, SOURCES, body_in_picture, courses_of
from core.filtering.filters import body_size
from core.io.base import read_poses
from core.kinematics.bone_lengths import own_lengths, with_lengths
from core.kinematics.bones import bone_lengths
from core.poses import PoseSequence, Space
from core.progress import Cancelled, CancelToken
from core.skeleton import load_skeleton

WALK = Path(str(files("resources") / "samples" / "walk_truth_2d.npz"))
KEYS = np.array([10, 30])


@pytest.fixture(scope="module")
def walk() -> PoseSequence:
    return read_poses(WALK)[0].slice(0, 60)


@pytest.fixture
def trembling() -> PoseSequence:
    """(T, J, 3) mm: a body whose bones are longer and shorter from frame to frame."""
    skeleton, rng = load_skeleton("coco17"), np.random.default_rng(0)
    body = rng.uniform(0, 1500, (1, 17, 3))
    still = np.repeat(with_lengths(body, own_lengths(body, skeleton), skeleton), 40, axis=0)
    return PoseSequence(skeleton, still + rng.normal(0, 30, still.shape), np.arange(40) / 25, space=Space.CAMERA)


def off(course, poses: PoseSequence) -> float:
    return float(np.nanmedian(np.linalg.norm(course.coords - poses.coords, axis=-1)) / body_size(poses))


def test_both_are_near_a_walk_that_is_right_and_state_how_far(walk):
    found = courses_of(SOURCES, walk, KEYS)
    assert list(found) == [REPAIR, BODY]
    for course in found.values():
        assert off(course, walk) < 0.03
        assert np.isfinite(course.deviation[np.isfinite(course.coords).all(axis=2)]).all()


def test_a_joint_that_trembles_is_steadier_in_the_body(walk):
    knee = walk.skeleton.index("left_knee")
    coords = walk.coords.astype(float)
    coords[:, knee] += np.random.default_rng(0).normal(0, 8, (60, 2))
    body = body_in_picture(walk.replace(coords=coords.astype(np.float32)))
    before, after = (
        np.linalg.norm(one[:, knee] - walk.coords[:, knee], axis=-1).mean() for one in (coords, body.coords)
    )
    assert after < 0.7 * before


def test_nothing_is_said_far_from_the_corrections(walk):
    long = PoseSequence(walk.skeleton, np.tile(walk.coords, (20, 1, 1)), np.arange(1200) / 25)
    for course in courses_of(SOURCES, long, np.array([600])).values():
        there = np.isfinite(course.coords).all(axis=2).any(axis=1)
        assert there[400:800].all() and not there[:340].any() and not there[860:].any()


def test_of_a_3d_track_there_is_no_repair_and_a_body_where_bones_change(trembling):
    found = courses_of(SOURCES, trembling, KEYS)
    assert list(found) == [BODY]
    bones = trembling.skeleton.bones
    body = np.where(np.isfinite(found[BODY].coords), found[BODY].coords, trembling.coords)
    spread = [np.ptp(bone_lengths(coords, bones), axis=0).mean() for coords in (trembling.coords, body)]
    assert spread[1] < 0.2 * spread[0]


def test_a_3d_track_whose_bones_have_one_length_says_nothing_new(trembling):
    coords = with_lengths(trembling.coords, own_lengths(trembling.coords, trembling.skeleton), trembling.skeleton)
    still = trembling.replace(coords=coords)
    assert courses_of(SOURCES, still, KEYS) == {}


def test_where_too_little_is_seen_no_source_is_there(walk):
    coords = np.full_like(walk.coords, np.nan)
    coords[:, :2] = walk.coords[:, :2]
    assert courses_of(SOURCES, walk.replace(coords=coords), KEYS) == {}


@pytest.mark.parametrize("name", SOURCES)
def test_it_tells_how_far_it_is_and_can_be_stopped(walk, name):
    heard, cancel = [], CancelToken()
    courses_of([name], walk, KEYS, lambda fraction, text: heard.append(fraction))
    assert len(heard) > 1 and heard == sorted(heard) and heard[-1] == 1
    cancel.cancel()
    with pytest.raises(Cancelled):
        courses_of([name], walk, KEYS, cancel=cancel)
