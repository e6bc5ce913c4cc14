"""Who is where in a depth recording: against the labels of rendered scenes, whose every pixel is known."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from core.camera import Camera
from core.depth.segmentation import segment
from core.errors import MediaError
from core.media.base import open_recording
from core.media.depth_source import DepthSource
from core.person_masks import FrameMask, MaskCorrections
from core.progress import Cancelled, CancelToken
from core.synthesis.depth_scene import FLOOR, OTHER_PERSON, TABLE, WALL, Part, Plane, Scene, render_depth
from core.synthesis.primitives import box
from core.synthesis.procedural_body import procedural_body
from core.synthesis.task_poses import sample_pose

WIDTH, HEIGHT = 320, 240
PLANES = (Plane((0.0, 1.0, 0.0), 0.0, FLOOR), Plane((0.0, 0.0, 1.0), -1500.0, WALL))


@cache
def body():
    return procedural_body(detail=0.5)


def camera(eye=(300.0, 1600.0, 3000.0), up=(0.0, 1.0, 0.0)):
    return Camera.from_fov(WIDTH, HEIGHT, 62).look_at(np.array(eye), np.array((0.0, 950.0, 0.0)), np.array(up))


def person(seed, at=(0.0, 0.0, 0.0), task="sorting", label=None):
    pose = sample_pose(np.random.default_rng(seed), body().joints, task)
    return Part(body().vertices(pose.joints + np.array(at), pose.twist), body().faces, label or body().labels + 1)


def table():
    vertices, faces = box((200.0, 425.0, 700.0), (1600.0, 850.0, 500.0), 0)
    return Part(vertices, faces, TABLE)


def recorded(frames, view):
    """A depth recording of rendered frames, 10 a second."""
    times = np.arange(len(frames)) / 10
    depths = [np.nan_to_num(frame.depth) for frame in frames]
    return DepthSource(Path("rendered"), "rendered", times, (HEIGHT, WIDTH), depths.__getitem__, camera=view)


def overlap(mask, truth):
    return (mask & truth).sum() / (mask | truth).sum()


def is_person(view):
    return (view.labels > 0) & (view.labels <= OTHER_PERSON)


@pytest.mark.parametrize("eye", [(300, 1600, 3000), (2400, 2000, 1500), (300, 3600, 1000)])
def test_somebody_who_stands_still_at_a_table_is_found_from_any_side(eye):
    view = camera(eye)
    frame = render_depth(Scene(view, (person(1), table()), PLANES))
    source = recorded([frame], view)
    found = segment(source)
    assert found.people == (1,)
    assert overlap(found.mask(0, source.read(0)) > 0, is_person(frame)) > 0.75


def test_somebody_who_walks_past_is_found_whole_with_what_stays_left_out():
    view = camera()
    places = np.linspace(-900, 900, 9)
    frames = [render_depth(Scene(view, (person(2, (x, 0, 0), "standing"), table()), PLANES)) for x in places]
    source = recorded(frames, view)
    found = segment(source)
    assert found.people == (1,)
    overlaps = [overlap(found.mask(i, source.read(i)) > 0, is_person(frame)) for i, frame in enumerate(frames)]
    assert min(overlaps) > 0.85


def test_nobody_is_found_in_an_empty_room():
    view = camera()
    source = recorded([render_depth(Scene(view, (table(),), PLANES))] * 3, view)
    found = segment(source)
    assert found.people == ()
    assert not found.mask(1, source.read(1)).any()


def test_two_people_have_two_numbers_that_they_keep():
    view, frames = camera(), []
    for step in range(6):
        parts = person(3, (-700 + 40 * step, 0, 0)), person(4, (700 - 40 * step, 0, -300), label=OTHER_PERSON)
        frames.append(render_depth(Scene(view, parts, PLANES)))
    source = recorded(frames, view)
    found = segment(source)
    assert found.people == (1, 2)
    for index, frame in enumerate(frames):
        mask = found.mask(index, source.read(index))
        left, right = mask[frame.person], mask[frame.labels == OTHER_PERSON]
        assert len({int(np.bincount(left).argmax()), int(np.bincount(right).argmax())} - {0}) == 2
        assert np.bincount(left).argmax() == np.bincount(found.mask(0, source.read(0))[frames[0].person]).argmax()


def test_the_mask_of_a_frame_does_not_depend_on_what_was_asked_before():
    view = camera()
    frames = [render_depth(Scene(view, (person(5, (x, 0, 0)),), PLANES)) for x in (-300, 0, 300)]
    source = recorded(frames, view)
    found = segment(source)
    first = found.mask(2, source.read(2))
    found.mask(0, source.read(0))
    np.testing.assert_array_equal(found.mask(2, source.read(2)), first)


def test_a_frame_in_which_nothing_was_read_shows_empty_track():
    view = camera()
    source = recorded([render_depth(Scene(view, (person(1),), PLANES))], view)
    assert not segment(source).mask(0, np.full((HEIGHT, WIDTH), np.nan, np.float32)).any()


def test_a_colour_video_has_no_depth_to_part_people_by():
    sample = Path(__file__).resolve().parents[4] / "resources" / "samples" / "walk.mp4"
    with open_recording(sample) as source, pytest.raises(MediaError, match="no depth"):
        segment(source)


def test_cancel_stops_it():
    view, cancel = camera(), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        segment(recorded([render_depth(Scene(view, (person(1),), PLANES))], view), cancel=cancel)


def test_what_the_user_painted_goes_before_what_is_found():
    view = camera()
    source = recorded([render_depth(Scene(view, (person(1),), PLANES))] * 2, view)
    painted = np.zeros((HEIGHT, WIDTH), np.uint8)
    painted[10:20, 10:20] = 1
    found = segment(source, MaskCorrections({1: FrameMask.of(painted)}))
    np.testing.assert_array_equal(found.mask(1, source.read(1)), painted)
    assert found.mask(0, source.read(0)).sum() > 1000


def test_what_the_user_said_is_nobody_is_not_found_again():
    view = camera()
    source = recorded([render_depth(Scene(view, (person(1),), PLANES))], view)
    place = segment(source).place_of(1, 0)
    found = segment(source, MaskCorrections(false_positives=(place,)))
    assert found.people == () and found.place_of(1, 0) is None
    assert not found.mask(0, source.read(0)).any()


@pytest.mark.parametrize("shape", [(424, 512), (17, 23), (48, 64)])
@pytest.mark.parametrize("what", ["nothing", "noise", "a wall"])
def test_pictures_of_any_size_in_which_nobody_is_show_empty_track(shape, what):
    random = np.random.default_rng(0)
    frames = {"nothing": np.zeros(shape), "noise": random.uniform(400, 6000, shape), "a wall": np.full(shape, 2000.0)}
    source = DepthSource(Path(what), what, np.arange(3) / 4, shape, lambda index: frames[what])
    mask = segment(source).mask(1, source.read(1))
    assert mask.shape == shape and not mask.any()
