"""A folder in which nothing can be written: what is there opens, what would be written there is refused in words, and
nothing of it changes. In another process, since root may write anywhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.edits import SetRecording, put_tracks
from core.io.base import write_poses
from core.poses import PoseSequence
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

ROOT = Path(__file__).parents[3]


@pytest.fixture
def place(tmp_path, video):
    """A project, its video and poses, in a folder that can only be read; given back when the test is over."""
    folder = tmp_path / "disc"
    folder.mkdir()
    video().rename(folder / "a.mp4")
    poses = PoseSequence(load_skeleton("coco17"), 10 + np.zeros((20, 17, 2)), np.arange(20) / 10)
    write_poses(folder / "a.npz", {0: poses})
    project = Project.create(folder / "p.posewright")
    project.apply(SetRecording(1, Recording(1, str(folder / "a.mp4"), "a.mp4", "color", 20, 10.0, 64, 48)))
    project.apply(put_tracks([Track(TrackKey(1, 0, "detected"), poses)], "Import"))
    project.close()
    (tmp_path / "home").mkdir(mode=0o700)
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


@pytest.mark.slow
def test_a_place_that_can_only_be_read_is_read_and_stays_as_it_is(place, tmp_path):
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    command = [sys.executable, "-m", "tests.app.window.reader", str(place), str(tmp_path / "home")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["add"] == said["import"] == said["open"] == [] and said["tracks"] == 1
    for name in ("export", "export folder", "render", "save"):
        (text,) = said[name]
        assert "Cannot" in text and "may not be" in text and "Errno" not in text, name
    assert any("can only be read here" in note for note in said["notes"])
    assert said["title"] == "p (read only)" and said["shown"] == 1
    assert "read" in said["edit"][0] and said["after"] == 1
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before
