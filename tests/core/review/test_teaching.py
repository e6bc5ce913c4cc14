"""The frames to correct next: doubtful ones, far from what is corrected."""

import numpy as np

from core.document import Document
from core.edits import MoveJoints
from core.poses import PoseSequence, Status
from core.review.teaching import doubt, most_teaching
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

COCO = load_skeleton("coco17")
KEY = TrackKey(1, 0, "detected", "one")
FRAMES = 200


def track(confidence=None, shift=0.0, key=KEY):
    places = np.tile(np.random.default_rng(0).uniform(0, 100, (17, 2)), (FRAMES, 1, 1)) + shift
    confidence = np.full((FRAMES, 17), 0.9) if confidence is None else confidence
    return Track(key, PoseSequence(COCO, places, np.arange(FRAMES) / 25, confidence))


def corrected(base, frame):
    document = Document()
    document.tracks[KEY] = base
    MoveJoints(KEY, [frame], [3], [[[5.0, 5.0]]]).apply(document)
    return document.track(KEY)


def test_the_most_doubtful_frame_comes_first():
    confidence = np.full((FRAMES, 17), 0.9)
    confidence[120] = 0.1
    assert most_teaching(track(confidence), [], 1) == [120]


def test_of_equal_frames_those_far_from_corrections_come_first():
    base = corrected(track(), 0)
    first, second = most_teaching(base, [], 2)
    assert first >= 75, "three seconds are far enough"
    assert abs(second - first) >= 30 and second > 30


def test_what_is_corrected_is_not_asked_for_again():
    confidence = np.full((FRAMES, 17), 0.9)
    confidence[120] = 0.1
    assert abs(most_teaching(corrected(track(confidence), 120), [], 1)[0] - 120) > 25


def test_what_a_file_or_a_refinement_calls_confirmed_is_not_asked_for_either():
    confidence = np.full((FRAMES, 17), 0.9)
    confidence[120] = 0.1
    poses = track(confidence).poses
    status = np.full((FRAMES, 17), Status.MEASURED)
    status[120, 4] = Status.CONFIRMED
    assert abs(most_teaching(Track(KEY, poses.replace(status=status)), [], 1)[0] - 120) > 25


def test_where_another_estimator_disagrees_there_is_doubt():
    other = track(key=KEY._replace(variant="two"))
    coords = other.poses.coords.copy()
    coords[50, :8] += 60
    moved = Track(other.key, other.poses.replace(coords=coords))
    assert most_teaching(track(), [moved], 1) == [50]
    assert doubt(track().poses, [moved.poses])[50] == 1 and doubt(track().poses, [other.poses]).max() < 0.11


def test_empty_frames_teach_nothing():
    base = track()
    coords = base.poses.coords.copy()
    coords[:150] = np.nan
    found = most_teaching(Track(KEY, base.poses.replace(coords=coords)), [], 3)
    assert found and min(found) >= 150
    coords[:] = np.nan
    assert most_teaching(Track(KEY, base.poses.replace(coords=coords)), [], 3) == []
