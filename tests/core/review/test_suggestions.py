"""The list of what to check: a smooth track with known faults; the list names them, and shrinks as they are settled."""

from collections import Counter

import numpy as np
import pytest

from core.camera import Camera
from core.document import Document
from core.edits import Compound, MoveJoints, ReplaceTrack, SetVisibility
from core.poses import PoseSequence, Space, Visibility
from core.recording import Recording
from core.review.suggestions import TILE, Companions, _accepted, _judged, review
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

KEY, OTHER, FLAT = TrackKey(1, 0, "detected"), TrackKey(1, 0, "detected", "b"), TrackKey(1, 0, "truth")
SKELETON = load_skeleton("coco17")
FRAMES = 400
RECORDING = Recording(1, "/tmp/a.mp4", "a", "color", FRAMES, 25.0, 640, 480)
WRIST, KNEE = SKELETON.index("left_wrist"), SKELETON.index("right_knee")


def smooth(dims=2, frames=FRAMES) -> PoseSequence:
    """A person of about 200 x 200 who sways: nothing to complain of."""
    random = np.random.default_rng(0)
    body = random.uniform(100, 300, (1, len(SKELETON), dims)) + ([0, 0, 3000][:dims])
    sway = 40 * np.sin(np.arange(frames) / 12)[:, None, None] + random.normal(0, 0.3, (frames, len(SKELETON), dims))
    confidence = np.full((frames, len(SKELETON)), 0.9)
    confidence[:1, 0] = 0.8
    space = Space.IMAGE if dims == 2 else Space.CAMERA
    return PoseSequence(SKELETON, body + sway, np.arange(frames) / 25, confidence, space=space)


def project(poses: PoseSequence, **others: PoseSequence) -> Document:
    document = Document()
    document.recordings[1] = RECORDING
    document.tracks[KEY] = Track(KEY, poses)
    for name, sequence in others.items():
        key = {"other": OTHER, "flat": FLAT}[name]
        document.tracks[key] = Track(key, sequence)
    return document


def with_faults(poses: PoseSequence) -> PoseSequence:
    """A wrist that jumps at 60, a knee that is lost from 200 to 209, a wrist of low confidence from 300 to 319."""
    coords, confidence = poses.coords.copy(), poses.confidence.copy()
    coords[60, WRIST] += 80
    coords[200:210, KNEE] = np.nan
    confidence[300:320, WRIST] = 0.1
    return poses.replace(coords=coords, confidence=confidence)


@pytest.mark.parametrize("dims", [2, 3])
def test_a_clean_track_needs_no_look(dims):
    found = review(project(smooth(dims)), KEY)
    assert found.open == [] and found.following(None) is None
    assert found.coverage.done == 1 and found.coverage.frames == FRAMES


def test_each_fault_is_named_with_its_frames_and_joints():
    found = review(project(with_faults(smooth())), KEY)
    places = {one.reasons[0]: one for one in found.open}
    assert set(places) == {"jump", "missing", "confidence"}
    assert 60 in places["jump"].frames and len(places["jump"].frames) <= 3 and places["jump"].joints == (WRIST,)
    assert places["missing"].frames == range(200, 210) and places["missing"].joints == (KNEE,)
    assert places["confidence"].frames == range(300, 320)
    assert [one.score for one in found.open] == sorted((one.score for one in found.open), reverse=True)
    assert found.at(205) == [places["missing"]] and found.at(150) == []


def test_accepting_settles_one_and_undo_brings_it_back():
    document = project(with_faults(smooth()))
    found = review(document, KEY)
    first, count = found.open[0], len(found.open)
    inverse, change = first.accept().apply(document)
    assert found.update(document, change)
    assert first not in found.open and len(found.open) == count - 1
    assert found.following(first) == found.open[0]
    assert found.coverage.left == count - 1 and found.coverage.suggestions == count
    _, change = inverse.apply(document)
    found.update(document, change)
    assert found.open[0] == first and found.coverage.left == count


def test_correcting_settles_one():
    document = project(with_faults(smooth()))
    found = review(document, KEY)
    _, change = MoveJoints(KEY, np.arange(200, 210), np.array([KNEE]), smooth().coords[200:210, [KNEE]]).apply(document)
    found.update(document, change)
    assert {one.reasons[0] for one in found.open} == {"jump", "confidence"}
    _, change = SetVisibility(KEY, np.arange(10), np.array([KNEE]), Visibility.OCCLUDED).apply(document)
    found.update(document, change)
    assert len(found.open) == 2


def test_an_edit_that_spoils_something_is_noticed():
    document = project(smooth())
    found = review(document, KEY)
    bad = smooth().coords[[TILE]][:, [WRIST]] + 90
    inverse, change = MoveJoints(KEY, np.array([TILE]), np.array([WRIST]), bad, status=2).apply(document)
    found.update(document, change)
    assert found.open and all(one.joints == (WRIST,) for one in found.open)
    _, change = inverse.apply(document)
    found.update(document, change)
    assert found.open == [] and found.coverage.left_frames == 0


def test_keeping_up_gives_what_scanning_again_gives():
    random = np.random.default_rng(3)
    document = project(with_faults(smooth()))
    found = review(document, KEY)
    for _ in range(40):
        frames, joints = np.unique(random.integers(0, FRAMES, 3)), random.integers(0, 17, 1)
        coords = random.uniform(100, 300, (len(frames), 1, 2))
        edit = MoveJoints(KEY, frames, joints, coords, status=random.integers(2, 4))
        if found.open and random.random() < 0.4:
            edit = found.open[random.integers(len(found.open))].accept()
        _, change = edit.apply(document)
        found.update(document, change)
    track, expected = document.track(KEY), Counter()
    for tile in range(-(-FRAMES // TILE)):
        every = _judged(document, track, found.companions, found.usual, tile)
        expected.update(one.rank for one in every if not _accepted(track, one))
    assert Counter(one.rank for one in found.open if "swap" not in one.reasons) == expected
    held = [any(frame in one.frames for one in found.open) for frame in range(FRAMES)]
    assert found.coverage.left_frames == sum(held)


def test_swapped_sides_come_with_the_edit_that_mends_them():
    poses = smooth()
    coords = poses.coords.copy()
    coords[100:130] = coords[100:130][:, SKELETON.flip_order]
    document = project(poses.replace(coords=coords, confidence=poses.confidence))
    found = review(document, KEY, reasons=["swap"])
    (swap,) = found.open
    assert swap.frames == range(100, 130) and swap.reason == "left and right swapped"
    _, change = swap.fix(SKELETON).apply(document)
    found.update(document, change)
    assert found.open == []
    np.testing.assert_array_equal(document.track(KEY).composed().coords, poses.coords)


def test_people_swapped_and_merged():
    first = smooth()
    apart = first.replace(coords=first.coords + [1000, 0], confidence=first.confidence)
    a, b = first.coords.copy(), apart.coords.copy()
    a[50:70], b[50:70] = apart.coords[50:70], first.coords[50:70]
    b[200:220] = a[200:220]
    document = project(first.replace(coords=a), other=apart.replace(coords=b))
    found = review(document, KEY, Companions(people=(KEY, OTHER)), ["persons", "merge"])
    places = {one.reasons[0]: one for one in found.open}
    assert places["persons"].frames == range(50, 70) and places["merge"].frames == range(200, 220)
    _, change = places["persons"].fix(SKELETON).apply(document)
    assert found.needs_scan(change)
    np.testing.assert_array_equal(document.track(KEY).composed(50, 70).coords, first.coords[50:70])


def test_who_strayed_onto_another_person_is_taken_away_there():
    first = smooth()
    apart = first.replace(coords=first.coords + [1000, 0])
    b = apart.coords.copy()
    b[200:220] = first.coords[200:220]
    document = project(first, other=apart.replace(coords=b))
    found = review(document, KEY, Companions(people=(OTHER,)), ["merge"])
    (merge,) = found.open
    _, change = merge.fix(SKELETON).apply(document)
    assert found.needs_scan(change)
    assert review(document, KEY, Companions(people=(OTHER,)), ["merge"]).open == []
    assert not document.track(OTHER).composed(200, 220).present.any()
    assert document.track(OTHER).composed(0, 200).present.all()
    assert document.track(KEY).composed().present.all()


def test_two_estimators_that_disagree():
    poses = smooth()
    coords = poses.coords.copy()
    coords[90:95, KNEE] += 60
    document = project(poses, other=poses.replace(coords=coords))
    (one,) = review(document, KEY, Companions(other=OTHER)).open
    assert one.frames == range(90, 95) and one.joints == (KNEE,) and one.reasons == ("disagreement",)


def test_a_joint_that_the_camera_saw_elsewhere():
    camera, solid = Camera.from_fov(640, 480, 60), smooth(3)
    seen = camera.project(solid.coords)
    seen[90:95, KNEE] += 30
    flat = PoseSequence(SKELETON, seen, solid.times)
    document = project(solid, flat=flat)
    (one,) = review(document, KEY, Companions(flat=FLAT, camera=camera)).open
    assert one.frames == range(90, 95) and one.joints == (KNEE,) and one.reasons == ("reprojection",)


def test_a_model_that_is_unsure():
    poses, unsure = smooth(), np.full((FRAMES, 17), 2.0)
    unsure[40:44, WRIST] = 60
    (one,) = review(project(poses.replace(uncertainty=unsure)), KEY).open
    assert one.frames == range(40, 44) and one.joints == (WRIST,) and one.reason == "uncertain"


def test_a_bone_that_grows():
    poses = smooth(3)
    elbow = SKELETON.index("left_elbow")
    assert SKELETON.parents[WRIST] == elbow
    coords = poses.coords.copy()
    coords[50:60, WRIST] = coords[50:60, elbow] + 3 * (coords[50:60, WRIST] - coords[50:60, elbow])
    found = review(project(poses.replace(coords=coords)), KEY, reasons=["bone"])
    (one,) = found.open
    assert one.frames == range(50, 60) and set(one.joints) == {WRIST, elbow}


def test_what_asks_for_a_new_scan():
    document = project(smooth())
    found = review(document, KEY)
    _, change = ReplaceTrack(KEY, smooth()).apply(document)
    assert found.needs_scan(change) and not found.update(document, change)
    _, change = Compound(()).apply(document)
    assert not found.needs_scan(change) and not found.update(document, change)


def test_nobody_at_all():
    empty = smooth().replace(coords=np.full((FRAMES, 17, 2), np.nan))
    assert review(project(empty), KEY).open == []
    assert review(project(smooth(2, 0)), KEY).coverage.done == 1


def test_a_pose_about_its_pelvis_is_held_against_the_picture_where_it_fits_best():
    """The knee is 200 mm off in frames 90 to 94; where the person stands is not known."""
    camera = Camera(640, 480, np.array([[1000.0, 0, 320], [0, 1000, 240], [0, 0, 1]]))
    body = np.random.default_rng(2).uniform(-400, 400, (1, len(SKELETON), 3)).repeat(FRAMES, axis=0)
    pixels = camera.project(body + [50, 0, 3000])
    wrong = body.copy()
    wrong[90:95, KNEE, 0] += 200
    times = np.arange(FRAMES) / 25
    flat = PoseSequence(SKELETON, pixels, times)
    spatial = PoseSequence(SKELETON, wrong, times, space=Space.ROOT, source={"camera": camera.to_dict()})
    document = project(spatial, other=flat)
    found = review(document, KEY, Companions(flat=OTHER, camera=camera), ["reprojection"])
    assert [(one.frames, one.joints) for one in found.open] == [(range(90, 95), (KNEE,))]
