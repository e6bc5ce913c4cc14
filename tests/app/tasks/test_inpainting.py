"""The whole chain and the choice of what to repair, with an estimator that knows its answer."""

import numpy as np
import pytest

from app.cli import main
from app.commands import process
from app.tasks import inpainting
from core.document import Document, Recording, TrackKey
from core.edits import Compound, MoveJoints, ReplaceTrack, Rework, SetRecording
from core.errors import EditError
from core.poses import Status
from core.project.project import Project
from core.skeleton import load_skeleton
from models.jumps.options import JumpsOptions, Quality
from models.lifting.options import LiftOptions
from tests.app.controllers.test_inpainting import COCO, DETECTED, FAST, FRAMES, REPAIRED, WRIST, walk

RECORDING = Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", FRAMES, 25.0, 960, 540)
HARDLY_SEEN = TrackKey(1, 1, "detected", "file")


@pytest.fixture
def estimator(monkeypatch):
    """Finds the walking person, and of another one two joints only."""
    coords = np.full((FRAMES, len(COCO), 2), np.nan)
    coords[:, :2] = 100.0
    found = (ReplaceTrack(DETECTED, walk()), ReplaceTrack(HARDLY_SEEN, walk().replace(coords=coords)))
    monkeypatch.setattr(inpainting, "estimate", lambda *_, **__: Compound(found, "Estimate poses"))


def stages(edit, person: int) -> list[str]:
    document = Document()
    SetRecording(1, RECORDING).apply(document)
    edit.apply(document)
    return [track.key.stage for track in document.tracks_of(1, person)]


def test_the_chain_goes_from_recording_to_3d_and_leaves_out_who_is_hardly_seen(estimator):
    edit = inpainting.process_recording(RECORDING, inpaint=FAST, lift=LiftOptions())
    assert stages(edit, 0) == ["detected", "inpainted", "lifted"]
    assert stages(edit, 1) == ["detected"]


def test_steps_of_the_chain_can_be_left_out(estimator):
    assert stages(inpainting.process_recording(RECORDING, lift=LiftOptions()), 0) == ["detected", "lifted"]
    assert stages(inpainting.process_recording(RECORDING), 0) == ["detected"]


def test_the_chain_uses_what_was_confirmed_before(estimator):
    document = Document()
    SetRecording(1, RECORDING).apply(document)
    ReplaceTrack(DETECTED, walk()).apply(document)
    MoveJoints(DETECTED, [30], [WRIST], [[[500.0, 260.0]]]).apply(document)
    edit = inpainting.process_recording(RECORDING, inpaint=FAST, before=document)
    edit.apply(document)
    wrist = load_skeleton("mpi28").joints.index("left_wrist")
    assert document.track(REPAIRED).frame(30).coords[wrist].tolist() == [500, 260]


def test_a_repair_starts_from_the_active_track_else_from_the_one_of_last_time():
    document, other = Document(), TrackKey(1, 0, "detected", "rtmpose")
    SetRecording(1, RECORDING).apply(document)
    for key in (DETECTED, other):
        ReplaceTrack(key, walk()).apply(document)
    assert inpainting.source_of(document, 1, 0, other).key == other
    inpainting.inpaint_track(document.track(other), FAST).apply(document)
    assert inpainting.source_of(document, 1, 0, REPAIRED).key == other
    assert inpainting.source_of(document, 1, 5) is None


def test_a_rework_writes_what_differs_and_nothing_that_was_confirmed():
    document = Document()
    SetRecording(1, RECORDING).apply(document)
    ReplaceTrack(REPAIRED, walk()).apply(document)
    MoveJoints(REPAIRED, [11], [0], [[[1.0, 2.0]]]).apply(document)
    new = walk().slice(10, 13)
    coords, status = new.coords.copy(), new.status.copy()
    coords[:, 0] += 7
    status[2, 0] = Status.INFERRED
    edit = Rework(REPAIRED, 10, new.replace(coords=coords, status=status))
    inverse, change = edit.apply(document)
    track = document.track(REPAIRED)
    assert (change.frames, change.joints) == (range(10, 13), (0,))
    assert track.frame(11).coords[0].tolist() == [1, 2]
    assert [track.frame(t).status[0] for t in (10, 11, 12)] == [Status.ADJUSTED, Status.CONFIRMED, Status.INFERRED]
    np.testing.assert_array_equal(track.frame(12).coords[0], coords[2, 0])
    with pytest.raises(EditError, match="nothing"):
        edit.apply(document)
    inverse.apply(document)
    np.testing.assert_array_equal(document.track(REPAIRED).frame(12).coords[0], walk().coords[12, 0])


@pytest.mark.parametrize(
    ("switches", "expected"),
    [([], (JumpsOptions(), LiftOptions())),
     (["--no-inpaint", "--height", "1800"], (None, LiftOptions(height=1800))),
     (["--no-lift", "--quality", "fast"], (JumpsOptions(quality=Quality.FAST), None))],
)  # fmt: skip
def test_process_on_the_command_line(estimator, video, tmp_path, monkeypatch, switches, expected):
    told = []

    def chain(recording, estimator, *, inpaint, lift, **_):
        told.append((inpaint, lift))
        return ReplaceTrack(DETECTED, walk())

    monkeypatch.setattr(process, "process_recording", chain)
    assert main(["process", str(video()), "-o", str(tmp_path / "p.posewright"), *switches]) == 0
    assert told == [expected]
    project = Project.open(tmp_path / "p.posewright", read_only=True)
    assert set(project.document.tracks) == {DETECTED}
    project.close()
