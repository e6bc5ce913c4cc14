"""Masks corrected by hand: packed small, kept in the project, undone, and going before what segmentation finds."""

import numpy as np
import pytest

from core.edits import SetFacts, SetMasks, SetRecording
from core.errors import EditError, ProjectError
from core.person_masks import FrameMask
from core.project.project import Project
from core.recording import Recording

RECORDING = Recording(1, "/nowhere/depth", "depth", "depth", 30, 30.0, 640, 480)


def painted() -> np.ndarray:
    """Two people: boxes of 100 x 200 pixels."""
    mask = np.zeros((480, 640), np.uint8)
    mask[100:300, 50:150], mask[150:350, 400:500] = 1, 2
    return mask


@pytest.fixture
def project(tmp_path):
    project = Project.create(tmp_path / "masks.posewright")
    project.apply(SetRecording(1, RECORDING))
    yield project
    project.close()


def test_a_mask_comes_back_as_it_was_and_is_small():
    packed = FrameMask.of(painted())
    np.testing.assert_array_equal(packed.unpacked(), painted())
    assert len(packed.data) < 2048


@pytest.mark.parametrize("data", [b"nonsense", FrameMask.of(painted()[:100]).data])
def test_a_damaged_mask_says_so(data):
    with pytest.raises(ProjectError, match="damaged"):
        FrameMask(640, 480, data).unpacked()


def test_corrected_masks_are_in_the_project_file_and_can_be_undone(project, tmp_path):
    inverse, change = project.apply(SetMasks(1, {4: FrameMask.of(painted()), 9: FrameMask.of(painted())}))
    assert change.frames == range(4, 10) and change.recording == 1
    again = Project.open(project.path, read_only=True)
    np.testing.assert_array_equal(again.document.mask_corrections(1).masks[4].unpacked(), painted())
    again.close()
    project.apply(inverse)
    assert not project.document.masks
    again = Project.open(project.path, read_only=True)
    assert not again.document.masks
    again.close()


def test_masks_go_with_their_recording_and_come_back_with_it(project):
    project.apply(SetMasks(1, {4: FrameMask.of(painted())}))
    inverse, _ = project.apply(SetRecording(1, None))
    assert not project.document.masks
    project.apply(inverse)
    assert list(project.document.masks) == [(1, 4)]


def test_a_mask_needs_its_recording(project):
    with pytest.raises(EditError):
        project.apply(SetMasks(7, {0: FrameMask.of(painted())}))


def test_false_positives_are_kept_with_the_recording(project):
    project.apply(SetFacts(1, {"false_positives": ((3, 100.0, 0.0, 2500.0),)}))
    again = Project.open(project.path, read_only=True)
    assert again.document.mask_corrections(1).false_positives == ((3, 100.0, 0.0, 2500.0),)
    again.close()
