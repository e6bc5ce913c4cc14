"""SIGKILL at 50 random moments while edits are being made: nothing that was shown as done is lost."""

import random
import signal
import subprocess
import sys
import time

import pytest

from core.document import Recording
from core.edits import ReplaceTrack, SetRecording
from core.project.project import Project
from tests.e2e.editing_process import KEY, place

FRAMES = 2000
pytestmark = pytest.mark.slow


def test_no_edit_that_was_done_is_lost_by_a_kill(tmp_path, make_poses):
    path = tmp_path / "killed.posewright"
    project = Project.create(path)
    project.apply(SetRecording(1, Recording(1, str(tmp_path / "v.mp4"), "v.mp4", "color", FRAMES, 25.0, 640, 480)))
    project.apply(ReplaceTrack(KEY, make_poses(FRAMES)))
    project.close()
    chance, done = random.Random(5), 0
    for _ in range(50):
        last = _edit_until_killed(path, done, chance.uniform(0.0, 0.15))
        project = Project.open(path)
        assert project.problems == []
        shown = project.document.track(KEY).composed()
        for number in range(max(0, last - 500), last + 1):
            frame, joint = place(number, FRAMES)
            assert shown.coords[frame, joint].tolist() == [number, -number]
        project.close()
        done = last + 1
    assert done > 1000


def _edit_until_killed(path, first: int, seconds: float) -> int:
    """The number of the last edit that the process said was done before it was killed."""
    command = [sys.executable, "-m", "tests.e2e.editing_process", str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        said = process.stdout.readline()
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read()
    whole = (said + rest).split(b"\n")[:-1]
    return int(whole[-1])
