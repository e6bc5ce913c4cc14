"""A recording as a data set of the wild: what the observer is sure of is a label, the rest is unknown."""

from importlib.resources import files

import numpy as np
import pytest

from core.media.base import open_recording
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from models.common.estimator import Estimate
from models.hourglass import pseudo_labels

WALK = files("resources") / "samples" / "walk.mp4"
BLAZEPOSE = load_skeleton("blazepose33")


class Observer:
    """Two people: one in all frames, who hides the left wrist; one in frames 4 to 7 only."""

    def __init__(self, **options):
        assert options == {"hands": "no"}, "large people would have 75 joints, and no data set of the wild has"

    def estimate(self, source, *, people, progress, cancel):
        frames = len(source)
        coords = np.full((frames, 33, 2), 100.0)
        confidence = np.ones((frames, 33))
        confidence[:, BLAZEPOSE.index("left_wrist")] = 0.3
        second = coords.copy()
        second[:4], second[8:] = np.nan, np.nan
        tracks = (PoseSequence(BLAZEPOSE, points, source.times, confidence, Space.IMAGE) for points in (coords, second))
        return {person: Estimate(track, None) for person, track in enumerate(tracks)}


@pytest.fixture
def observed(monkeypatch):
    monkeypatch.setattr(pseudo_labels, "build", Observer)
    return lambda **options: pseudo_labels.ObservedRecording(WALK, **options)


def test_everybody_in_every_chosen_frame_is_a_sample(observed):
    with open_recording(WALK) as source:
        frames, picture = len(source), source.read(2)
    people = observed(most=frames // 2)
    samples = list(people)
    step = -(-frames // (frames // 2))
    assert len(people) == len(samples) == len(range(0, frames, step)) + len([f for f in range(4, 8) if f % step == 0])
    assert samples[1].name == f"walk.mp4 {step}" and not people.has_3d and samples[0].body is None
    assert step == 2 and np.array_equal(samples[1].read(), picture)


def test_doubtful_joints_are_unknown(observed):
    sample = next(iter(observed()))
    left, right = BLAZEPOSE.index("left_wrist"), BLAZEPOSE.index("right_wrist")
    assert np.isnan(sample.points[left]).all() and sample.confidence[left] == 0
    assert sample.points[right].tolist() == [100, 100] and sample.confidence[right] == 1
