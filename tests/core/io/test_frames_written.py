"""Frames have the numbers under which they were known: in every format that has numbers or times, and back."""

import numpy as np
import pytest

from app.tasks.import_export import export_poses
from core.errors import FormatError
from core.io.base import find_format, pose_formats, read_poses, write_poses
from core.io.facts import ASSUMED, RECORDING, Said, noted
from core.io.frames import frame_numbers, with_numbering
from core.poses import PoseSequence, Space
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from tests.core.io.peers import peer

WRITTEN = [fmt.name for fmt in pose_formats() if fmt.write]
NUMBERED = [fmt.name for fmt in pose_formats() if fmt.numbered]
NO_START = {"bvh": "their start"}
"""Formats that begin with frame 0, and what they say of it."""

LATE = 50 + np.arange(12)
SPARSE = np.array([0, 1, 5, 6, 7, 30, 31])
FROM_ONE = np.array([1, 2, 3, 4])


def walk(numbers, dims=2, fps=25.0, **source) -> PoseSequence:
    """Somebody of 17 joints who moves by a pixel a frame, with the times of frames ``numbers``."""
    skeleton = load_skeleton("h36m17" if dims == 3 else "coco17")
    rng = np.random.default_rng(3)
    coords = 300 + 200 * rng.random((len(skeleton), dims)) + np.arange(len(numbers))[:, None, None]
    space = Space.IMAGE if dims == 2 else Space.WORLD
    return PoseSequence(skeleton, coords, np.asarray(numbers) / fps, space=space, source=source)


def seen(people) -> list[int]:
    """The numbers of the frames in which somebody is."""
    poses = next(iter(people.values()))
    return frame_numbers([poses], poses.times)[poses.present.any(axis=1)].tolist()


def target(tmp_path, name):
    fmt = find_format(name)
    return fmt, tmp_path / f"a{fmt.extensions[0] if fmt.extensions else ''}"


def installed(name):
    if name == "nwb":
        peer("ndx_pose")
    if name == "usd":
        peer("pxr")


@pytest.mark.parametrize("numbers", [LATE, SPARSE, FROM_ONE], ids=["late", "sparse", "from one"])
@pytest.mark.parametrize("name", WRITTEN)
def test_frames_are_read_back_under_their_numbers(tmp_path, name, numbers):
    installed(name)
    fmt, path = target(tmp_path, name)
    poses = walk(numbers, 3 if 3 in fmt.dims and fmt.dims != (2, 3) else 2)
    write_poses(path, {0: poses}, name)
    back = seen(read_poses(path, fmt.like or name))
    if name in NO_START:
        assert back[0] == 0 and NO_START[name] in fmt.loses
    elif "uneven times" in fmt.loses and numbers is SPARSE:
        assert back[0] == 0  # it says so
    else:
        assert back == numbers.tolist()


@pytest.mark.parametrize("name", NUMBERED)
def test_a_recordings_frames_have_its_numbers_not_those_of_their_times(tmp_path, name):
    """Frames 3 and 4 of a video that lost some in between; and pictures that have numbers of their own."""
    times = np.array([0, 0.04, 0.08, 0.4, 0.44])
    poses = walk(times * 25).replace(times=times)
    dropped = Recording(1, "/a.mp4", "a.mp4", "color", 5, 25.0, 640, 480, uneven=tuple(times))
    numbered = Recording(1, "/a", "a", "color", 5, 25.0, 640, 480, uneven=tuple(times), numbers=(17, 18, 19, 27, 28))
    track = Track(TrackKey(1, 0, "detected"), poses)
    fmt, path = target(tmp_path, name)
    for number, (recording, frames) in enumerate(((dropped, [0, 1, 2, 3, 4]), (numbered, [17, 18, 19, 27, 28]))):
        place = path.with_stem(f"a{number}")
        export_poses([track], place, name, recording=recording)
        assert seen(read_poses(place, fmt.like or name)) == frames


@pytest.mark.parametrize("name", NUMBERED)
def test_numbers_that_no_video_has_are_refused_before_anything_is_written(tmp_path, name):
    _, path = target(tmp_path, name)
    for numbers in (np.arange(3) - 2, 2_000_000 + np.arange(3)):
        with pytest.raises(FormatError, match="cannot hold frames with these numbers"):
            write_poses(path, {0: walk(numbers)}, name)
    assert not path.exists()


def test_a_file_read_at_an_assumed_rate_keeps_its_numbers(tmp_path):
    """Rows of the frames 10, 40, 45 of DeepLabCut, which has no rate: SLEAP gets the same."""
    (tmp_path / "a.csv").write_text(
        "scorer,s,s,s\nbodyparts,a,a,a\ncoords,x,y,likelihood\n" + "".join(f"{n},{n},20,1\n" for n in (10, 40, 45))
    )
    write_poses(tmp_path / "a.slp", read_poses(tmp_path / "a.csv"))
    assert seen(read_poses(tmp_path / "a.slp")) == [10, 40, 45]


def test_a_rate_that_is_told_changes_times_and_no_numbers(tmp_path):
    write_poses(tmp_path / "a.slp", {0: walk(LATE)})
    told = read_poses(tmp_path / "a.slp", said=Said(fps=50.0))
    assert told[0].times[-1] == pytest.approx(61 / 50) and seen(told) == LATE.tolist()
    poses = with_numbering(walk([0, 10], source=noted(fps=(25.0, ASSUMED))), RECORDING, 17, 25.0)
    assert frame_numbers([poses], poses.times).tolist() == [17, 27]


def test_rounded_times_drift_from_no_frame():
    """Milliseconds of a video of 29.97 frames/s, from 2 s on."""
    numbers = 60 + np.arange(3000)
    poses = walk(numbers, fps=29.97)
    assert frame_numbers([poses], poses.times.round(3)).tolist() == numbers.tolist()


def test_times_that_are_no_steps_are_counted_from_their_start():
    times = 2 + np.cumsum(np.random.default_rng(0).uniform(0.01, 0.12, 40))
    numbers = frame_numbers([], times)
    assert (np.diff(numbers) == 1).all() and numbers[0] == round(times[0] * 39 / (times[-1] - times[0]))


def test_people_who_come_later_share_the_numbers_of_all(tmp_path):
    write_poses(tmp_path / "a.slp", {0: walk(LATE), 1: walk(LATE[4:])})
    people = read_poses(tmp_path / "a.slp")
    assert seen({0: people[0]}) == LATE.tolist() and seen({1: people[1]}) == LATE[4:].tolist()
