"""Cycles: a task done over and over by hand-built bodies, so that every border and share is known."""

from itertools import pairwise

import numpy as np
import pytest

from core.ergonomics.angles import measure
from core.ergonomics.assessment import assess
from core.ergonomics.cycles import Cycle, cycle_exposures, cycles_of, find_cycles, overlay
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from tests.core.ergonomics.conftest import jointed

FPS = 25.0


def worked(lengths: list[float], lead: float = 0.0, noise: float = 0.0, highest: float = 100.0) -> PoseSequence:
    """Standing for ``lead`` seconds, then an arm goes up, then the body bends, once in each of these seconds."""
    skeleton, rows = load_skeleton("blazepose33"), []
    phases = [np.zeros(round(lead * FPS)), *(np.arange(round(s * FPS)) / round(s * FPS) for s in lengths)]
    for phase in np.concatenate(phases):
        up, bent = max(np.sin(2 * np.pi * phase), 0), max(-np.sin(2 * np.pi * phase), 0)
        points = jointed(left_upper_arm_flexion=highest * up, trunk_flexion=50 * bent, both_elbow_flexion=20 + 40 * up)
        coords = np.full((len(skeleton), 3), np.nan)
        for joint, (x, y, z) in points.items():
            coords[skeleton.index(joint)] = -z, y, x
        rows.append(coords)
    coords = np.array(rows) + np.random.default_rng(0).normal(0, noise, (len(rows), len(skeleton), 3))
    return PoseSequence(skeleton, coords, np.arange(len(rows)) / FPS, space=Space.WORLD)


def test_equal_cycles_are_found_to_a_fraction_of_a_second():
    found = find_cycles(measure(worked([4.0] * 6, noise=8)))
    assert len(found) in (5, 6)
    lengths = np.array([len(one) for one in found[:-1]]) / FPS
    assert np.allclose(lengths, 4.0, atol=0.3)
    assert all(first.stop == second.start for first, second in pairwise(found))


def test_cycles_may_differ_in_length():
    seconds = [4.0, 5.0, 4.5, 3.6, 4.4, 5.0]
    found = find_cycles(measure(worked(seconds, lead=3.0, noise=8)))
    borders = 3.0 + np.cumsum([0.0, *seconds])
    starts = np.array([one.start for one in found]) / FPS
    nearest = borders[np.abs(starts[:, None] - borders).argmin(axis=1)]
    assert len(found) >= 5 and len(set(nearest)) == len(nearest)
    assert np.abs(starts - nearest).max() < 1.2


@pytest.mark.parametrize("seconds", [[], [4.0]])
def test_what_is_not_repeated_has_no_cycles(seconds):
    assert find_cycles(measure(worked(seconds, lead=8.0, noise=8))) == []


def test_segments_are_numbered_in_their_label_and_cut_to_the_poses():
    found = cycles_of([(50, 90, "pick"), (0, 40, "pick"), (40, 50, "walk"), (120, 130, "pick")], 80)
    assert [(one.name, one.start, one.stop) for one in found] == [
        ("pick 1", 0, 40), ("walk 1", 40, 50), ("pick 2", 50, 80),
    ]  # fmt: skip


def test_each_cycle_has_its_own_shares():
    """The arm goes up in the second cycle alone."""
    low, high = worked([4.0], highest=10), worked([4.0], highest=120)
    poses = PoseSequence.concatenate([low, high.replace(times=high.times + 4.0)])
    first, second = cycle_exposures(assess(poses), [Cycle("work", 1, 0, 100), Cycle("work", 2, 100, 200)])
    assert first.seconds == pytest.approx(4.0, abs=0.05)
    assert first.risky["left_upper_arm_flexion"] == pytest.approx(0, abs=0.1)
    assert second.risky["left_upper_arm_flexion"] > first.risky["left_upper_arm_flexion"] + 0.2
    arm = [one.score("RULA", "left").score.steps["Upper arm"].max() for one in (first, second)]
    assert arm == [1, 4]
    assert sum(level.share for level in second.score("REBA", "right").levels) == pytest.approx(1)


def test_an_overlay_lays_cycles_of_different_length_over_each_other():
    angles = measure(worked([3.0, 6.0]))
    first, second = overlay(angles, "trunk_flexion", [Cycle("a", 1, 0, 75), Cycle("a", 2, 75, 225)])
    assert np.nanmax(np.abs(first - second)) < 3 and first.max() == pytest.approx(50, abs=1)
    assert overlay(angles, "trunk_flexion", []).shape == (0, 101)
    coords = worked([3.0]).coords.copy()
    coords[30:45] = np.nan
    (gap,) = overlay(measure(worked([3.0]).replace(coords=coords)), "trunk_flexion", [Cycle("a", 1, 0, 75)])
    assert np.isnan(gap[50]) and np.isfinite(gap[20])
