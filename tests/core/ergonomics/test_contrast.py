"""Before against after, left against right: bodies whose time at risk is known by construction."""

import numpy as np
import pytest

from core.ergonomics.assessment import assess
from core.ergonomics.contrast import before_and_after, left_and_right
from core.ergonomics.facts import TaskFacts
from core.poses import PoseSequence


def bent(pose, share: float, frames: int = 100, degrees: float = 70.0) -> PoseSequence:
    """Bent forward in this share of the frames."""
    first = round(share * frames)
    parts = [pose(frames=first, trunk_flexion=degrees), pose(frames=frames - first)]
    coords = np.concatenate([one.coords for one in parts if len(one)])
    return pose(frames=frames).replace(coords=coords)


def rows(found) -> dict:
    return {(row.what.removesuffix(", at raised or high risk").split(" at ")[0], row.side): row for row in found}


def test_a_workplace_that_was_raised_shows_as_less(pose):
    heavy = TaskFacts(load_kg=12.0, coupling="poor")
    found = rows(before_and_after(*(assess(bent(pose, share), heavy) for share in (0.8, 0.1))))
    trunk = found["Trunk, forward bend", ""]
    assert (trunk.first.value, trunk.second.value) == pytest.approx((0.8, 0.1), abs=0.02)
    assert trunk.sure and trunk.verdict == "less" and trunk.change == pytest.approx(-0.7, abs=0.03)
    assert found["RULA", "left"].change < -0.5


def test_a_small_difference_of_angles_is_within_what_is_uncertain(pose):
    """58 and 63 degrees lie on two sides of a limit, and nearer to each other than angles are known."""
    found = rows(before_and_after(*(assess(bent(pose, 1.0, degrees=one), errors="monocular") for one in (58, 63))))
    trunk = found["Trunk, forward bend", ""]
    assert trunk.first.low <= trunk.first.value <= trunk.first.high
    assert not trunk.sure


def test_the_same_is_the_same(pose):
    one = assess(bent(pose, 0.5))
    assert {row.verdict for row in before_and_after(one, one)} <= {"the same", "not seen in both"}


def test_what_one_recording_does_not_show_is_not_compared(pose):
    whole = bent(pose, 0.5)
    coords = whole.coords.copy()
    legs = [j for j, name in enumerate(whole.skeleton.joints) if "knee" in name or "ankle" in name]
    coords[:, legs] = np.nan
    found = rows(before_and_after(assess(whole), assess(whole.replace(coords=coords))))
    knee = found["Knee, flexion", "left"]
    assert knee.verdict == "not seen in both" and not knee.sure


def test_sides_are_compared_with_each_other(pose):
    found = rows(left_and_right(assess(pose(frames=20, left_upper_arm_flexion=100))))
    arm = found["Upper arm against the trunk", ""]
    assert (arm.first.value, arm.second.value) == (1, 0) and arm.verdict == "less"
