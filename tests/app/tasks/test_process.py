"""The whole chain, with an estimator that knows its answer."""

import numpy as np
import pytest

from app.batch import process as process_command
from app.cli import main
from app.tasks import process
from core.document import Document
from core.edits import MoveJoints, ReplaceTrack, SetRecording, put_tracks
from core.errors import ModelError
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from models.jumps.options import JumpsOptions, Quality
from models.lifting.options import LiftOptions
from tests.app.controllers.walk import COCO, DETECTED, FAST, FRAMES, INPAINTED, WRIST, walk

pytestmark = pytest.mark.slow

RECORDING = Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", FRAMES, 25.0, 960, 540)
HARDLY_SEEN = TrackKey(1, 1, "detected", "file")


@pytest.fixture
def estimator(monkeypatch):
    """Finds the walking person, and of another one two joints only."""
    coords = np.full((FRAMES, len(COCO), 2), np.nan)
    coords[:, :2] = 100.0
    found = (Track(DETECTED, walk()), Track(HARDLY_SEEN, walk().replace(coords=coords)))
    monkeypatch.setattr(process, "estimate", lambda *_, **__: found)


def stages(tracks, person: int) -> list[str]:
    return [track.key.stage for track in tracks if track.key.person == person]


def test_the_chain_goes_from_recording_to_3d_and_leaves_out_who_is_hardly_seen(estimator):
    made = process.process_recording(RECORDING, inpaint=FAST, lift=LiftOptions())
    assert stages(made, 0) == ["detected", "inpainted", "lifted"]
    assert stages(made, 1) == ["detected"]


def test_steps_of_the_chain_can_be_left_out(estimator):
    assert stages(process.process_recording(RECORDING, lift=LiftOptions()), 0) == ["detected", "lifted"]
    assert stages(process.process_recording(RECORDING), 0) == ["detected"]


@pytest.mark.parametrize("steps", [{"inpaint": JumpsOptions(weights="mine.safetensors")},
                                   {"lift": LiftOptions(weights="mine.safetensors")}])  # fmt: skip
def test_own_weights_that_cannot_be_used_are_said_before_anything_is_estimated(monkeypatch, steps):
    monkeypatch.setattr(process, "estimate", lambda *_, **__: pytest.fail("estimated"))
    with pytest.raises(ModelError, match="mine"):
        process.process_recording(RECORDING, **steps)


def test_the_chain_uses_what_was_confirmed_before(estimator):
    document = Document()
    SetRecording(1, RECORDING).apply(document)
    ReplaceTrack(DETECTED, walk()).apply(document)
    MoveJoints(DETECTED, [30], [WRIST], [[[500.0, 260.0]]]).apply(document)
    made = process.process_recording(RECORDING, inpaint=FAST, earlier=document.tracks_of(1))
    put_tracks(made, "Process").apply(document)
    wrist = load_skeleton("mpi28").joints.index("left_wrist")
    assert document.track(INPAINTED).frame(30).coords[wrist].tolist() == [500, 260]


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
        return (Track(DETECTED, walk()),)

    monkeypatch.setattr(process_command, "process_recording", chain)
    assert main(["process", str(video()), "-o", str(tmp_path / "p.posewright"), *switches]) == 0
    assert told == [expected]
    project = Project.open(tmp_path / "p.posewright", read_only=True)
    assert set(project.document.tracks) == {DETECTED}
    project.close()
