import threading
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox

from app.dialogs.depth_unit import DepthUnitDialog
from app.dialogs.estimate import EstimateChoice
from app.dialogs.export import ExportChoice
from app.dialogs.import_poses import ImportChoice, ImportPosesDialog
from app.dialogs.rate import RateDialog
from app.tasks import estimation, import_export, recordings
from app.tasks.opening import kind_of
from core.edits import SetRecording
from core.errors import EditError
from core.io.base import read_poses, write_poses
from core.poses import PoseSequence
from core.skeleton import load_skeleton
from core.track import Track, TrackKey


def settled(window, qtbot):
    qtbot.waitUntil(lambda: not window.runner.active, timeout=20_000)


@pytest.fixture
def filmed(empty_window, video, qtbot):
    empty_window.controllers.recordings.add(video())
    settled(empty_window, qtbot)
    return empty_window


@pytest.fixture
def pose_file(tmp_path):
    skeleton = load_skeleton("mpi28")
    coords = np.arange(12)[:, None, None] + np.zeros((12, 28, 2))
    path = tmp_path / "poses.npz"
    write_poses(path, {0: PoseSequence(skeleton, coords, np.arange(12) / 10)})
    return path


def test_files_are_told_apart_by_their_content(video, pose_file, tmp_path):
    assert kind_of(video()) == "recording"
    assert kind_of(pose_file) == "poses"
    assert kind_of(tmp_path / "a.posewright") == "project"


def test_a_pose_file_lands_on_the_current_recording_as_the_user_says(filmed, pose_file, qtbot, monkeypatch):
    monkeypatch.setattr(ImportPosesDialog, "ask", lambda *_: ImportChoice("truth"))
    filmed.controllers.recordings.open_paths([pose_file])
    settled(filmed, qtbot)
    qtbot.waitUntil(lambda: bool(filmed.session.document.tracks), timeout=10_000)
    (key,) = filmed.session.document.tracks
    assert key[:3] == (1, 0, "truth")
    track = filmed.session.document.track(key)
    assert len(track) == 20
    assert track.frame(7).coords[0, 0] == 7 and np.isnan(track.frame(15).coords[0, 0])
    filmed.controllers.history.undo()
    assert filmed.session.document.tracks == {}


def test_poses_without_a_recording_are_refused_in_words(empty_window, pose_file):
    with pytest.raises(EditError, match="no recording"):
        empty_window.controllers.recordings.import_poses(pose_file)


def test_depth_without_a_unit_is_asked_about_and_shown_in_millimetres(empty_window, tmp_path, qtbot, monkeypatch):
    path = tmp_path / "depth.npy"
    np.save(path, np.full((5, 48, 64), 50.0, np.float32))
    asked = []
    monkeypatch.setattr(DepthUnitDialog, "ask", lambda parent, path, error: asked.append(error.got) or "cm")
    empty_window.controllers.recordings.open_paths([path])
    qtbot.waitUntil(lambda: empty_window.session.recording == 1, timeout=10_000)
    assert asked == ["values from 50 to 50"]
    assert empty_window.session.current_recording.unit == "cm"
    with qtbot.waitSignal(empty_window.decoder.frameReady) as ready:
        empty_window.session.seek(3)
    assert ready.args[1][0, 0] == 500


def test_moved_media_is_relinked_and_shown_again(filmed, tmp_path, qtbot):
    moved = (tmp_path / "grey.mp4").rename(tmp_path / "moved.mp4")
    filmed.session.show_recording(1)
    assert "Relink recording" in filmed.toasts.text
    with qtbot.waitSignal(filmed.decoder.opened):
        filmed.controllers.recordings.relink(filmed.session.current_recording, recordings.describe_recording(moved))
    assert filmed.session.current_recording.path == str(moved)
    filmed.controllers.history.undo()
    assert filmed.session.current_recording.path.endswith("grey.mp4")


def test_a_project_with_a_missing_recording_still_shows_the_others(filmed, video, tmp_path, qtbot):
    filmed.controllers.recordings.add(video(name="other.mp4", frames=8))
    settled(filmed, qtbot)
    (tmp_path / "grey.mp4").unlink()
    filmed.session.show_recording(1)
    assert filmed.decoder.facts is None
    with qtbot.waitSignal(filmed.decoder.opened):
        filmed.session.show_recording(2)


def test_what_is_exported_is_what_is_shown(window, tmp_path, qtbot):
    window.session.select([0])
    window.controllers.joint_edits.nudge(5, 0)
    choice = ExportChoice((window.session.active_key,), "native", tmp_path / "out.npz")
    window.controllers.export.export(choice)
    settled(window, qtbot)
    written = read_poses(tmp_path / "out.npz")[0]
    np.testing.assert_array_equal(written.coords, window.session.track.composed().coords)
    assert window.toasts.text == f"Written: {tmp_path / 'out.npz'}"


def test_a_part_of_a_recording_is_estimated_and_the_rest_kept(filmed, qtbot, monkeypatch):
    skeleton = load_skeleton("mpi28")

    def estimate(recording, estimator, *, people, options, progress, cancel, start=0, stop=None, **_):
        coords = np.full((20, 28, 2), np.nan)
        coords[start:stop] = people
        key = TrackKey(recording.id, 0, "detected", estimator)
        return [Track(key, PoseSequence(skeleton, coords, np.arange(20) / 10))]

    monkeypatch.setattr(estimation, "estimate", estimate)
    for people, frames in ((1, None), (2, range(5, 8))):
        choice = EstimateChoice("blazepose", people, frames, {})
        filmed.controllers.estimation.estimate(filmed.session.current_recording, choice)
        settled(filmed, qtbot)
    shown = [filmed.session.track.frame(t).coords[0, 0] for t in (4, 5, 7, 8)]
    assert shown == [1, 2, 2, 1]


def test_a_video_is_rendered_with_the_poses(filmed, pose_file, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(ImportPosesDialog, "ask", lambda *_: ImportChoice("detected"))
    filmed.controllers.recordings.import_poses(pose_file)
    settled(filmed, qtbot)
    filmed.controllers.export.render(filmed.session.current_recording, tmp_path / "out.mp4")
    settled(filmed, qtbot)
    assert recordings.describe_recording(tmp_path / "out.mp4").n_frames == 20


@pytest.mark.parametrize("verb", ["export", "render"])
@pytest.mark.parametrize("what", ["recording", "project", "by another way"])
def test_what_a_project_is_made_of_is_not_replaced_by_what_is_written(filmed, tmp_path, verb, what):
    """Whatever the user answered to the question whether to replace it."""
    (tmp_path / "way").symlink_to(tmp_path, target_is_directory=True)
    places = {"recording": tmp_path / "grey.mp4", "project": filmed.session.project.path,
              "by another way": tmp_path / "way" / "grey.mp4"}  # fmt: skip
    before = places[what].read_bytes()
    export = filmed.controllers.export
    with pytest.raises(EditError, match="is part of this project"):
        if verb == "export":
            export.export(ExportChoice((), "native", places[what]))
        else:
            export.render(filmed.session.current_recording, places[what])
    assert places[what].read_bytes() == before and not filmed.runner.active


def test_removing_a_recording_keeps_its_file_and_is_undone(filmed, tmp_path, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    filmed.controllers.recordings.remove_current()
    assert filmed.session.recording is None and (tmp_path / "grey.mp4").exists()
    filmed.controllers.history.undo()
    assert filmed.session.recording == 1


def test_what_a_file_does_not_say_is_told_when_it_is_imported(filmed, tmp_path, qtbot, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("scorer,me,me\nbodyparts,nose,nose\ncoords,x,y\n0,5,6\n1,5,6\n")
    monkeypatch.setattr(ImportPosesDialog, "ask", lambda *_: ImportChoice("detected"))
    filmed.session.do(SetRecording(1, replace(filmed.session.current_recording, assumed=("fps",), fps=30.0)))
    filmed.controllers.recordings.import_poses(path)
    qtbot.waitUntil(lambda: bool(filmed.session.document.tracks), timeout=10_000)
    assert "the file states no rate: 30 frames/s are assumed" in filmed.toasts.text


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in (0, 1, 5):
        cv2.imwrite(str(folder / f"{number}.png"), np.full((24, 32, 3), 99, np.uint8))
    return folder


def test_pictures_have_an_assumed_rate_until_the_user_gives_one(empty_window, pictures, qtbot, monkeypatch):
    window, recordings_ = empty_window, empty_window.controllers.recordings
    recordings_.add(pictures)
    qtbot.waitUntil(lambda: window.session.recording == 1, timeout=10_000)
    assert "added. The recording states no rate: 30 frames/s are assumed" in window.toasts.text
    assert "--fps" not in window.toasts.text
    assert window.actions_.qactions["recording_rate"].isEnabled()
    monkeypatch.setattr(RateDialog, "ask", lambda *_: 10.0)
    recordings_.ask_rate()
    recording = window.session.current_recording
    assert recording.times == pytest.approx([0, 0.1, 0.5]) and not recording.assumed
    with pytest.raises(EditError, match="states its rate"):
        recordings_.ask_rate()
    window.controllers.history.undo()
    assert window.session.current_recording.assumed == ("fps",)


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_other_units_of_depth_are_offered_where_nobody_is_found(
    empty_window, tmp_path, qtbot, monkeypatch, answer, make_poses
):  # fmt: skip
    window, asked = empty_window, []
    np.save(tmp_path / "a.npy", np.full((3, 24, 32), 5000, np.uint16))
    window.controllers.recordings.add(tmp_path / "a.npy")
    qtbot.waitUntil(lambda: window.session.recording == 1, timeout=10_000)

    def estimate(recording, estimator="", **_):
        key = TrackKey(recording.id, 0, "detected", "depth")
        return (Track(key, make_poses(3)),) if recording.unit == "0.25" else ()

    def question(_, __, text, *___):
        asked.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(estimation, "estimate", estimate)
    monkeypatch.setattr(QMessageBox, "question", question)
    window.controllers.estimation.estimate(window.session.current_recording, EstimateChoice("depth", 1, None, {}))
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    settled(window, qtbot)
    assert "With 0.25 mm a step there are people" in asked[0]
    assert window.session.current_recording.unit == ("0.25" if answer == "Yes" else "")
    qtbot.waitUntil(lambda: bool(window.session.document.tracks) == (answer == "Yes"), timeout=10_000)


def test_a_file_is_looked_at_in_a_lane_before_the_dialog_asks(filmed, qtbot, monkeypatch, tmp_path):
    """Reading may take long: never in the thread of the window."""
    threads, asked = [], []

    def look(path, **_):
        threads.append(threading.current_thread())
        return "guess"

    monkeypatch.setattr(import_export, "guessed_skeleton", look)
    monkeypatch.setattr(ImportPosesDialog, "ask", lambda *arguments: asked.append(arguments[-1]))
    over = []
    filmed.controllers.recordings.import_poses(tmp_path / "a.csv", lambda: over.append(True))
    qtbot.waitUntil(lambda: bool(over))
    assert asked == ["guess"] and threads[0] is not threading.main_thread()
