"""A command that is killed in a recording goes on from there: the same bytes come out as without."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.batch.manifest import Manifest
from core.io.base import read_poses
from core.project.project import Project

ROOT = Path(__file__).parents[3]
WALK = ROOT / "resources" / "samples" / "walk.mp4"
COMMANDS = {
    "estimate": ["estimate", "--quality", "fast"],
    "process": ["process", "--estimator-quality", "fast", "--no-inpaint", "--no-lift"],
}
OFTEN = """
import sys
from app.cli import main
from models.tracking import journal
journal.FRAMES = 20
earlier = journal.Journal.take_up
def told(self):
    moment = earlier(self)
    print("goes on at", moment and moment.frame, file=sys.stderr)
    return moment
journal.Journal.take_up = told
sys.exit(main(sys.argv[1:]))
"""
"""The command line with a journal that is written more often than usual."""
pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("blazepose")]


def start(command, out):
    words = [*COMMANDS[command], str(WALK), "-o", str(out)]
    return subprocess.Popen([sys.executable, "-c", OFTEN, *words], cwd=ROOT, stderr=subprocess.PIPE, text=True)


def ended(command, out) -> str:
    process = start(command, out)
    said = process.communicate(timeout=120)[1]
    assert process.returncode == 0, said
    return said


def kept(out) -> list[Path]:
    return sorted(out.glob(".*.unfinished/*/*.npz"))


def poses_in(out) -> list[bytes]:
    if (out / "walk.npz").exists():
        return [read_poses(out / "walk.npz")[0].coords.tobytes()]
    project = Project.open(out / "walk.posewright")
    found = [track.poses.coords.tobytes() + track.poses.confidence.tobytes() for _, track in
             sorted(project.document.tracks.items(), key=lambda item: str(item[0]))]  # fmt: skip
    project.close()
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_is_killed_in_the_middle_of_a_recording_goes_on_from_there(command, tmp_path):
    out, whole = tmp_path / "out", tmp_path / "whole"
    out.mkdir(), whole.mkdir()
    process, end = start(command, out), time.monotonic() + 60
    while len(kept(out)) < 3 and time.monotonic() < end:
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.communicate()
    assert [path.name for path in out.iterdir() if path.name[0] != "." and path.suffix != ".jsonl"] == []
    said = ended(command, out)
    assert int(said.split("goes on at ")[1].split()[0]) >= 60
    assert "goes on at None" in ended(command, whole)
    assert poses_in(out) == poses_in(whole) and len(poses_in(out)) >= 1
    assert [path.name for path in out.iterdir() if path.name[0] == "."] == []
    (entry,) = Manifest(out).entries().values()
    assert entry.last.state == "done" and not entry.waiting
