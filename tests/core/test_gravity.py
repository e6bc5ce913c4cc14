"""Which way is up in a world that a lift made: what told it is kept as a word, whatever the language was."""

import numpy as np
import pytest

from core.gravity import of_poses
from core.language import ENGLISH, Language, speak
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton


def in_world(**source) -> PoseSequence:
    return PoseSequence(load_skeleton("coco17"), np.zeros((1, 17, 3)), [0.0], space=Space.WORLD, source=source)


def test_what_told_a_lift_is_said_in_the_users_words_and_as_sure_as_it_was():
    told = of_poses(in_world(up={"by": "edges", "sigma": 3.5}))
    assert (told.source, told.sigma, told.assumed) == ("upright edges in the picture", 3.5, False)
    assert of_poses(in_world(up={"by": "bodies", "sigma": 8.0})).assumed
    speak(Language("xx", str.upper))
    try:
        assert of_poses(in_world(up={"by": "edges", "sigma": 3.5})).source == "UPRIGHT EDGES IN THE PICTURE"
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize("up", [None, "y", {}, {"by": []}, {"by": "edges"}, {"by": "edges", "sigma": -1},
                                {"by": "edges", "sigma": float("nan")}, {"by": "magic", "sigma": 1.0}])  # fmt: skip
def test_what_a_file_says_otherwise_counts_for_nothing(up):
    told = of_poses(in_world(up=up))
    assert (told.by, told.sigma, told.source) == ("", 1.0, "the world's vertical axis")
