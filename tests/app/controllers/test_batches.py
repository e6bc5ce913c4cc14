"""A folder in the window: added, or processed in the background with real recordings, real workers, a real cluster."""

from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTableView

from app.batch.folder import FolderBatch, process_folder
from app.batch.process import Chain
from app.batch.summary import standings
from app.controllers.batches import BatchesController
from app.dialogs.batch import BatchDialog, FolderQuestion, FolderUse, Usual
from app.dialogs.estimate import EstimateChoice
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.process import ProcessChoice
from app.jobs.runner import State
from app.tasks import process
from app.views.panels.batch_table import BatchTable
from core.errors import PoseError
from core.media.base import open_recording
from core.media.video_writer import write_video
from core.progress import Cancelled, CancelToken
from core.project.project import Project
from models.common.cache import FileState, state_of
from models.estimators import blazepose_files
from models.jumps.options import JumpsOptions
from tests.app.window.test_file_drops import drop

WALK = Path(__file__).parents[3] / "resources" / "samples" / "walk.mp4"
QUICK = Chain(options={"quality": "fast"}, inpaint=None, lift=None)


@pytest.fixture(scope="module")
def shoot(tmp_path_factory) -> Path:
    """Three recordings of four frames, and a text by a video's name."""
    folder = tmp_path_factory.mktemp("media") / "shoot"
    folder.mkdir()
    with open_recording(WALK) as source:
        for number in range(3):
            frames = [cv2.resize(frame, (320, 240)) for frame in source.frames(20 * number, 20 * number + 4)]
            write_video(folder / f"c{number}.mp4", iter(frames), np.arange(4) / 25, 25.0)
    (folder / "text.mp4").write_text("hello")
    return folder


@pytest.fixture
def blazepose():
    if state_of(blazepose_files.DETECTOR, thorough=False) != FileState.PRESENT:
        pytest.skip("BlazePose's files are not in the store: run posewright models get blazepose")


def looked_at(qtbot, window) -> None:
    qtbot.waitUntil(lambda: bool(window.asked) and not window.runner.active, timeout=20_000)


@pytest.fixture
def asked(empty_window, monkeypatch):
    """Answers the question about a folder; the window keeps what was asked."""
    empty_window.asked = []
    monkeypatch.setattr("app.controllers.recordings.show_error", lambda *_: None)

    def answer(use):
        asked = lambda _, path, count: empty_window.asked.append((path, count)) or use  # noqa: E731
        monkeypatch.setattr(FolderQuestion, "ask", asked)
        return empty_window

    return answer


def test_a_dropped_folder_is_added_when_the_user_says_so(asked, shoot, qtbot):
    window = asked(FolderUse.RECORDINGS)
    drop(window, shoot)
    looked_at(qtbot, window)
    assert window.asked == [(shoot, 3)]
    assert [one.name for one in window.session.document.recordings.values()] == ["c0.mp4", "c1.mp4", "c2.mp4"]


def test_a_folder_is_neither_added_nor_processed_on_cancel(asked, shoot, qtbot, monkeypatch):
    monkeypatch.setattr(BatchDialog, "ask", lambda *_: pytest.fail("asked"))
    window = asked(None)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(shoot))
    window.actions_.qactions["open_folder"].trigger()
    looked_at(qtbot, window)
    assert window.asked == [(shoot, 3)] and not window.session.document.recordings


def test_one_recording_in_a_folder_is_no_question(asked, tmp_path, video, qtbot):
    window = asked(None)
    (tmp_path / "one").mkdir()
    video().rename(tmp_path / "one" / "grey.mp4")
    drop(window, tmp_path / "one")
    qtbot.waitUntil(lambda: window.session.recording == 1, timeout=20_000)
    assert window.asked == []


@pytest.mark.slow
def test_a_dropped_folder_is_processed_in_the_background(asked, shoot, blazepose, tmp_path, qtbot, monkeypatch):
    window, out, told = asked(FolderUse.BATCH), tmp_path / "out", []
    monkeypatch.setattr(BatchDialog, "ask", lambda _, folder, usual: FolderBatch(folder, out, QUICK))
    window.controllers.batches.statusMessage.connect(told.append)
    drop(window, shoot)
    qtbot.waitUntil(lambda: bool(told), timeout=120_000)
    assert told == [f"shoot: 3 done, 1 failed. The projects are in {out}"]
    (job,) = window.runner.jobs
    assert job.state == State.FINISHED and job.outcome == "3 done, 1 failed"
    assert not window.session.document.recordings, "the open project is left alone"

    jobs = window.panels.view("jobs")
    assert jobs.findChild(QLabel, "job_status").text().endswith(" · 3 done, 1 failed")
    jobs.findChild(QPushButton, "job_inputs").click()
    table = window.findChild(BatchTable)
    model = table.findChild(QTableView, "batch_table").model()
    cells = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    assert table.counts.text() == "1 failed, 3 done"
    assert [cell[:2] for cell in cells] == [["text.mp4", "failed"], *([f"c{n}.mp4", "done"] for n in range(3))]
    assert "text.mp4" in cells[0][5] and cells[1][3:5] == ["4", "1"]
    table._go(model.index(1, 0))
    qtbot.waitUntil(lambda: window.session.project.path == out / "c0.posewright", timeout=20_000)
    assert {key.person for key in window.session.document.tracks} == {0}
    table.close()


@pytest.mark.slow
def test_cancel_leaves_what_is_done_and_the_next_goes_on(shoot, blazepose, tmp_path):
    cancel, batch, seen = CancelToken(), FolderBatch(shoot, tmp_path / "out", QUICK), []

    def look(found):
        seen.append(Counter(one.state for one in found))
        if seen[-1]["done"]:
            cancel.cancel()

    monkeypatched = pytest.MonkeyPatch()
    monkeypatched.setattr("app.batch.folder._EVERY", 0.0)
    with pytest.raises(Cancelled):
        process_folder(batch, look=look, cancel=cancel)
    monkeypatched.undo()
    assert [path for path in batch.results.iterdir() if path.name[0] == "."] == []
    done = seen[-1]["done"]
    for path in batch.results.glob("*.posewright"):
        Project.open(path, read_only=True).close()
    assert 1 <= done < 4 and process_folder(batch) == Counter(skipped=done, done=3 - done, failed=1)


@pytest.mark.slow
def test_a_batch_runs_on_the_cluster_of_the_preferences(shoot, blazepose, tmp_path, settings, empty_session):
    from distributed import LocalCluster

    options = {"n_workers": 1, "threads_per_worker": 1, "dashboard_address": ":0"}
    with LocalCluster(**options) as cluster:
        batch = FolderBatch(shoot, tmp_path / "out", QUICK, scheduler=cluster.scheduler_address)
        assert process_folder(batch) == Counter(done=3, failed=1)
    assert Counter(one.state for one in standings(batch.results)) == {"done": 3, "failed": 1}


def test_the_dialog_says_what_the_command_line_would(qtbot, settings, tmp_path):
    usual = Usual({"people": 2, "below": True}, {"quality": "fast"}, {"height": 1800.0}, "tcp://machine-a:8786")
    dialog = BatchDialog(tmp_path / "shoot", usual)
    qtbot.addWidget(dialog)
    dialog.place.setCurrentIndex(1)
    dialog.results.line.setText(str(tmp_path / "out"))
    batch = dialog.answer()
    assert (batch.scheduler, batch.recursive, batch.results) == ("tcp://machine-a:8786", True, tmp_path / "out")
    assert batch.chain.job().options == {"people": 2, "inpaint_quality": "fast", "lift_height": 1800.0}
    dialog.lift.setChecked(False)
    assert dialog.answer().chain.job().options == {"people": 2, "inpaint_quality": "fast", "no_lift": True}
    dialog.results.line.clear()
    assert not dialog.accept_button.isEnabled()


def test_the_cluster_stands_in_the_preferences(empty_window, settings, qtbot, monkeypatch):
    dialog = PreferencesDialog(settings, empty_window.actions_)
    qtbot.addWidget(dialog)
    dialog.findChild(QLineEdit, "cluster").setText(" tcp://machine-a:8786 ")
    dialog.answer().store(settings)
    asked = []
    monkeypatch.setattr(BatchDialog, "ask", lambda _, folder, usual: asked.append(usual.cluster))
    BatchesController(empty_window.session, empty_window.runner, settings, empty_window).ask(Path("/shoot"))
    assert asked == ["tcp://machine-a:8786"]


def test_a_step_that_could_not_be_taken_is_told(window, monkeypatch, qtbot):
    """A person who is seen too little is not inpainted: the window says so, and has the rest."""
    told = []
    monkeypatch.setattr("app.controllers.estimation.show_error", lambda _, error, *__: told.append(error))
    estimation, session = window.controllers.estimation, window.session
    recording = session.current_recording
    detected = tuple(session.document.tracks_of(1))
    monkeypatch.setattr(process, "estimate", lambda *_, **__: detected)

    def refuse(track, *_, **__):
        raise PoseError("The person is seen too little")

    monkeypatch.setattr(process, "inpaint_track", refuse)
    estimation.process(recording, ProcessChoice(EstimateChoice("blazepose", 2, None, {}), JumpsOptions(), None))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].got.count("The person is seen too little") == 2
    assert "person 0: inpainted poses could not be made" in told[0].got
