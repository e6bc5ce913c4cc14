"""Swapped sides: a person walks through the picture, and left and right are swapped in a known range."""

import numpy as np
import pytest

from core.io.base import read_poses
from core.poses import PoseSequence, Space
from core.progress import Cancelled, CancelToken
from core.review.side_swaps import find_swaps, swap_kinds, swap_scores
from core.skeleton import load_skeleton, skeleton_from_names

SKELETON = load_skeleton("mpi28")


def walk(frames=120, dims=3) -> PoseSequence:
    """Swinging arms and legs, 25 frames/s: each side half a period apart, sides 300 mm apart."""
    time = np.arange(frames) / 25
    coords = np.zeros((frames, len(SKELETON), 3))
    for joint, (side, group) in enumerate(zip(SKELETON.sides(), SKELETON.groups, strict=True)):
        phase = {"left": 0.0, "right": np.pi, "centre": 0.0}[side] + (np.pi if group.endswith("arm") else 0)
        swing = 0 if side == "centre" else 60.0 * depth(joint)
        coords[:, joint, 0] = {"left": 150.0, "right": -150.0, "centre": 0.0}[side]
        coords[:, joint, 1] = 1000 - 120.0 * depth(joint)
        coords[:, joint, 2] = 1000 * time + swing * np.sin(2 * np.pi * time + phase)
    noise = np.random.default_rng(0).normal(0, 4, coords.shape)
    space = Space.WORLD if dims == 3 else Space.IMAGE
    return PoseSequence(SKELETON, (coords + noise)[..., [2, 1, 0][:dims]], time, space=space)


def depth(joint: int) -> int:
    return 0 if SKELETON.parents[joint] < 0 else 1 + depth(SKELETON.parents[joint])


def swapped(poses: PoseSequence, start: int, stop: int, kind: str) -> PoseSequence:
    chosen = next(places for name, places in swap_kinds(SKELETON) if name == kind)
    pairs = np.array(SKELETON.pairs)[list(chosen)]
    coords = poses.coords.copy()
    coords[start:stop, pairs.reshape(-1)] = poses.coords[start:stop, pairs[:, ::-1].reshape(-1)]
    return poses.replace(coords=coords)


@pytest.mark.parametrize("dims", [2, 3])
def test_nothing_is_found_where_nothing_is_swapped(dims):
    assert find_swaps(walk(1000, dims)) == []


@pytest.mark.parametrize("kind", ["body", "legs", "arms", "lower legs", "forearms"])
def test_a_range_is_found_to_the_frame(kind):
    (swap,) = find_swaps(swapped(walk(), 40, 62, kind))
    assert (swap.start, swap.stop, swap.kind) == (40, 62, kind)
    assert swap.score > 0.7
    joints = {SKELETON.joints[left] for left, _ in swap.pairs}
    assert ("left_ankle" in joints) == (kind in ("body", "legs", "lower legs"))
    assert ("left_hip" in joints) == (kind in ("body", "legs"))


def test_a_single_frame_and_a_single_pair():
    coords = walk().coords.copy()
    left, right = SKELETON.indices(["left_wrist", "right_wrist"])
    coords[50:51, [left, right]] = coords[50:51, [right, left]]
    (swap,) = find_swaps(walk().replace(coords=coords))
    assert (swap.start, swap.stop, swap.kind, swap.pairs) == (50, 51, "pair", ((left, right),))


def test_several_ranges_in_the_order_of_time():
    poses = swapped(swapped(walk(200), 20, 30, "body"), 120, 150, "legs")
    assert [(s.start, s.stop, s.kind) for s in find_swaps(poses)] == [(20, 30, "body"), (120, 150, "legs")]


def test_of_one_border_the_shorter_side_is_proposed():
    assert [(s.start, s.stop) for s in find_swaps(swapped(walk(), 90, 120, "body"))] == [(90, 120)]
    assert [(s.start, s.stop) for s in find_swaps(swapped(walk(), 0, 90, "body"))] == [(90, 120)]


def test_joints_that_are_missing_here_and_there_do_not_hide_a_range():
    poses = swapped(walk(), 40, 62, "body")
    coords = poses.coords.copy()
    coords[np.random.default_rng(1).random(coords.shape[:2]) < 0.2] = np.nan
    assert [(s.start, s.stop) for s in find_swaps(poses.replace(coords=coords))] == [(40, 62)]


def test_nobody_two_frames_and_no_sides():
    poses = walk()
    assert find_swaps(poses.replace(coords=np.full_like(poses.coords, np.nan))) == []
    assert find_swaps(poses.slice(0, 2)) == [] and find_swaps(poses.slice(0, 0)) == []
    markers = skeleton_from_names(["a", "b"])
    assert find_swaps(PoseSequence(markers, np.zeros((9, 2, 2)), np.arange(9.0))) == []


def test_it_can_be_stopped():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        find_swaps(walk(), cancel=cancel)


def test_a_real_recording_is_clean_and_a_swap_in_it_is_found(shared_data):
    poses = read_poses(shared_data("samples/pose/pose2sim_single/cam01_json"))[0]
    assert find_swaps(poses) == []
    coords, order = poses.coords.copy(), poses.skeleton.flip_order
    coords[30:44] = coords[30:44][:, order]
    found = find_swaps(poses.replace(coords=coords, confidence=poses.confidence))
    assert [(s.start, s.stop, s.kind) for s in found] == [(30, 44, "body")]


def test_a_glance_from_frame_to_frame_shows_the_borders_of_a_range():
    scores = swap_scores(swapped(walk(), 40, 62, "body"))
    assert np.isnan(scores[0]) and np.flatnonzero(scores > 0.5).tolist() == [40, 62]
    pointless = PoseSequence(skeleton_from_names(["head", "hand"]), np.zeros((3, 2, 2)), [0, 1, 2])
    assert np.isnan(swap_scores(pointless)).all()
