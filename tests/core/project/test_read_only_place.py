"""Projects where nothing can be written: they open for reading, say so, and can be saved elsewhere."""

import os

import pytest

from app.cli import main
from core.edits import SetRecording
from core.errors import ProjectError
from core.project.project import Project
from core.recording import Recording

WALK = Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 20, 25.0, 640, 480)


@pytest.fixture
def locked(tmp_path, monkeypatch):
    """A project in a folder that takes no writes."""
    folder = tmp_path / "locked"
    project = Project.create(folder / "a.posewright")
    project.apply(SetRecording(1, WALK))
    project.close()
    real = os.access
    monkeypatch.setattr(os, "access", lambda place, mode: folder not in (place, place.parent) and real(place, mode))
    return folder / "a.posewright"


def test_it_opens_for_reading_and_says_so(locked):
    before = locked.read_bytes()
    project = Project.open(locked)
    assert project.read_only and project.locked and not project.problems  # it is not damaged
    assert project.document.recordings[1].name == "a.mp4"
    with pytest.raises(ProjectError, match="Save the project to another place"):
        project.apply(SetRecording(1, None))
    assert 1 in project.document.recordings
    project.close()
    assert locked.read_bytes() == before and [path.name for path in locked.parent.iterdir()] == ["a.posewright"]


def test_the_command_line_says_so_too(locked, capsys):
    before = locked.read_bytes()
    assert main(["info", str(locked)]) == 0
    said = capsys.readouterr()
    assert "a.posewright can only be read where it is" in said.out + said.err
    assert locked.read_bytes() == before


def test_it_goes_on_elsewhere(locked, tmp_path):
    project = Project.open(locked)
    project.save_as(tmp_path / "b.posewright")
    project.apply(SetRecording(1, None))
    project.close()
    again = Project.open(tmp_path / "b.posewright", read_only=True)
    assert not again.document.recordings
    again.close()


def test_changes_in_a_log_beside_it_are_read(tmp_path, monkeypatch):
    """As a crash leaves it: the change is in the log alone."""
    project = Project.create(tmp_path / "a.posewright")
    project.apply(SetRecording(1, WALK))
    monkeypatch.setattr(os, "access", lambda place, mode: False)
    again = Project.open(tmp_path / "a.posewright", read_only=True)
    assert again.document.recordings[1].name == "a.mp4"
    again.close()
    monkeypatch.undo()
    project.close()
