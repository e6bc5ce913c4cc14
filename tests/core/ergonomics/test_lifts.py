"""Lifts of an assessed person: what is measured, what is typed in, and how sure the index is."""

import numpy as np
import pytest

from core.ergonomics import lifts
from core.ergonomics.assessment import assess
from core.ergonomics.facts import TaskFacts
from core.errors import PoseError
from core.poses import PoseSequence
from core.units import METRIC, US

FACTS = TaskFacts(load_kg=10.0, repetition_per_min=1.0, shift_hours=1.0, coupling="fair")


@pytest.fixture
def lifting(pose):
    """From the waist, elbows at right angles, up to the breast."""
    return PoseSequence.concatenate([
        pose(both_elbow_flexion=90), pose(both_upper_arm_flexion=30, both_elbow_flexion=100).replace(
            times=np.array([1.0])),
    ])  # fmt: skip


def test_the_index_is_the_load_over_the_limit_of_what_was_measured(lifting):
    (lift,) = lifts.assess_lifts(assess(lifting, FACTS), [(0, 1)])
    h, v, d = lift.origin.lift.horizontal, lift.origin.lift.vertical, lift.origin.lift.distance
    frequency, grip = 0.94, 1.0  # one a minute for an hour; fair, from 75 cm on
    wanted = 23 * 25 / h * (1 - 0.003 * abs(v - 75)) * min(1, 0.82 + 4.5 / max(d, 25)) * frequency * grip
    assert lift.origin.index == pytest.approx(10 / wanted, rel=1e-6)
    low, high = lift.origin.could_be
    assert low < lift.origin.index < high
    assert lift.worse is lift.destination and "nearer" in lift.worse.advice


def test_pounds_and_inches_use_the_constants_published_for_them(lifting):
    found = assess(lifting, FACTS)
    (metric,), (us,) = (lifts.assess_lifts(found, [(0, 1)], units) for units in (METRIC, US))
    assert us.origin.lift.horizontal == pytest.approx(metric.origin.lift.horizontal / 2.54)
    assert us.origin.index == pytest.approx(metric.origin.index, rel=0.04)
    assert us.origin.index != pytest.approx(metric.origin.index, rel=1e-4)  # rounded apart


def test_better_known_joints_give_a_narrower_range(lifting):
    def width(errors: str) -> float:
        (lift,) = lifts.assess_lifts(assess(lifting, FACTS, errors=errors), [(0, 1)])
        return lift.origin.could_be[1] - lift.origin.could_be[0]

    assert width("motion_capture") < width("monocular") / 2


def test_without_a_load_there_is_a_limit_and_no_index(lifting):
    (lift,) = lifts.assess_lifts(assess(lifting), [(0, 1)])
    assert lift.origin.limit.rwl > 0 and np.isnan(lift.origin.index) and lift.origin.risk == -1
    assert any("load is not given" in text for text in lifts.assumed(TaskFacts()))
    assert lifts.assumed(FACTS) == ()


def test_a_lift_outside_the_poses_is_refused(lifting):
    with pytest.raises(PoseError, match="begins before"):
        lifts.assess_lifts(assess(lifting, FACTS), [(1, 2)])
