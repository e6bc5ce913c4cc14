"""What the dialogs make of what the user enters. They are built and filled, not executed."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QToolButton, QWidget

from app.dialogs import import_poses
from app.dialogs.depth_unit import DepthUnitDialog
from app.dialogs.estimate import EstimateChoice, EstimateDialog
from app.dialogs.export import ExportDialog
from app.dialogs.forms import OptionsForm, PathRow
from app.dialogs.go_to import GoToDialog, frame_at
from app.dialogs.import_poses import ImportChoice, ImportPosesDialog
from app.dialogs.palette import CommandPalette, score
from app.dialogs.preferences import PreferencesDialog
from app.dialogs.relink import RelinkDialog, find_moved
from app.tasks import recordings
from app.tasks.import_export import guessed_skeleton
from core.edits import ReplaceTrack
from core.errors import DepthUnitError, MediaError
from core.io.base import find_format, pose_formats
from core.io.facts import ASSUMED, Said, with_fact
from core.io.rigs import AxesOptions, RigName
from core.kinematics.standing import Ground
from core.poses import Space
from core.skeleton import load_skeleton
from models.common import cache
from models.depth.options import DepthPoseOptions
from models.lifting.options import LiftOptions
from tests.app.conftest import FIRST, SECOND
from tests.core.kinematics.test_rig import moving

TIMES = np.arange(100) / 25


@pytest.mark.parametrize(
    ("text", "frame"),
    [("0", 0), ("99", 99), ("100", None), ("1s", 25), ("0:01.52", 38), ("1.02s", 25), ("0:0:2", 50), ("600s", 99),
     ("", None), ("x", None), ("-3", None), ("1.5", None), ("nans", None), ("infs", None)],
)  # fmt: skip
def test_a_frame_or_a_time(text, frame):
    assert frame_at(text, TIMES) == frame


def test_go_to_takes_only_what_it_understands(qtbot):
    dialog = GoToDialog(TIMES, 7)
    qtbot.addWidget(dialog)
    assert dialog.answer() == 7
    dialog.place.setText("abc")
    assert not dialog.accept_button.isEnabled()
    dialog.place.setText("1s")
    assert dialog.accept_button.isEnabled() and dialog.answer() == 25


def test_estimate_asks_for_what_differs_from_the_defaults(session, qtbot):
    dialog = EstimateDialog(session.current_recording, None, {})
    qtbot.addWidget(dialog)
    assert dialog.answer() == EstimateChoice("blazepose", 0, None, {})
    dialog.people.setCurrentIndex(dialog.people.findData(3))
    dialog.frames.first.setValue(60)
    dialog.frames.last.setValue(50)
    dialog.findChild(object, "option_detection_score").setValue(0.25)
    assert dialog.answer() == EstimateChoice("blazepose", 3, range(50, 61), {"detection_score": 0.25})


def test_estimate_starts_from_the_range_and_the_answers_given_last(session, qtbot):
    dialog = EstimateDialog(session.current_recording, range(5, 20), {"estimator": "rtmpose", "people": 2})
    qtbot.addWidget(dialog)
    assert dialog.answer() == EstimateChoice("rtmpose", 2, range(5, 20), {})


def test_weights_that_the_user_trained_are_offered_where_they_fit(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "own_models_folder", lambda: tmp_path)
    for run, name in (("lifting", "lifting"), ("jumps-gan", "jumps_gan_mpi28")):
        (tmp_path / run).mkdir()
        (tmp_path / run / f"{name}.safetensors").touch()
    form = OptionsForm(LiftOptions)
    qtbot.addWidget(form)
    offered = form.findChild(QToolButton, "mine").menu().actions()
    assert [action.text() for action in offered] == ["Those that ship", "lifting: lifting.safetensors"]
    offered[1].trigger()
    assert form.values() == {"weights": str(tmp_path / "lifting" / "lifting.safetensors")}
    offered[0].trigger()
    assert form.values() == {}


def test_without_trainings_of_ones_own_weights_are_a_file_to_choose(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "own_models_folder", lambda: tmp_path / "none")
    form = OptionsForm(DepthPoseOptions)
    qtbot.addWidget(form)
    assert form.findChild(QToolButton, "mine") is None and form.findChild(PathRow) is not None


def test_a_form_is_made_from_a_dataclass(qtbot):
    @dataclass(frozen=True)
    class Options:
        sure: bool = False
        count: int = 5
        weight: float = 0.5
        name: str = "a"
        mode: str = field(default="fast", metadata={"choices": ("fast", "slow"), "title": "How"})

    form = OptionsForm(Options, {"count": 7, "mode": "slow"})
    qtbot.addWidget(form)
    assert form.values() == {"count": 7, "mode": "slow"}
    form.findChild(object, "option_sure").setChecked(True)
    form.findChild(object, "option_name").setText("b")
    assert form.values() == {"sure": True, "count": 7, "name": "b", "mode": "slow"}


@pytest.fixture
def export(session, qtbot, tmp_path):
    dialog = ExportDialog(session.document, 1, FIRST, str(tmp_path))
    qtbot.addWidget(dialog)
    return dialog


def test_export_offers_every_format_that_can_be_written(export):
    offered = {export.format.itemData(i) for i in range(export.format.count())}
    assert offered == {f.name for f in pose_formats() if f.write}


def test_export_takes_the_active_stage_of_everybody(export, tmp_path):
    answer = export.answer()
    assert answer.tracks == (FIRST, SECOND)
    assert answer.path.parent == tmp_path and answer.path.stem.startswith("walk")


def test_export_says_what_a_format_loses_and_refuses_what_it_cannot_hold(export):
    three_d = next(f for f in pose_formats() if f.write and f.dims == (3,))
    export.format.setCurrentIndex(export.format.findData(three_d.name))
    assert not export.accept_button.isEnabled() and "3D" in export.note.text()
    native = max(export.format.findData("posewright"), 0)
    export.format.setCurrentIndex(native)
    fmt = find_format(export.format.currentData())
    assert export.accept_button.isEnabled()
    assert (fmt.loses or "keeps everything") in export.note.text()


@pytest.fixture
def spatial_too(session):
    """A 3D track of the first person beside the 2D ones."""
    key, body = FIRST._replace(stage="lifted"), moving()
    session.do(ReplaceTrack(key, body.replace(coords=body.coords * [1, -1, -1], space=Space.ROOT)))
    return key


def test_export_takes_the_tracks_that_the_format_holds(session, spatial_too, qtbot, tmp_path):
    dialog = ExportDialog(session.document, 1, FIRST, str(tmp_path))
    qtbot.addWidget(dialog)
    assert dialog.format.currentData() == "csv" and dialog.answer().tracks == (FIRST, SECOND)
    dialog.format.setCurrentIndex(dialog.format.findData("bvh"))
    assert dialog.answer().tracks == (spatial_too,) and dialog.accept_button.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("coco"))
    assert dialog.answer().tracks == (FIRST, SECOND) and dialog.accept_button.isEnabled()


def test_export_takes_a_format_that_holds_the_track(session, spatial_too, qtbot, tmp_path):
    dialog = ExportDialog(session.document, 1, FIRST, str(tmp_path), {"2D": "coco", "3D": "c3d"})
    qtbot.addWidget(dialog)
    assert dialog.format.currentData() == "coco"
    row = next(row for row, track in enumerate(dialog._tracks) if track.key == spatial_too)
    dialog.tracks.item(row).setCheckState(Qt.CheckState.Checked)
    answer = dialog.answer()
    assert answer.format == "c3d" and answer.tracks == (spatial_too,) and answer.path.suffix == ".c3d"


@pytest.mark.parametrize("last", [{"2D": "bvh"}, {"2D": ["csv"]}, {"2D": "gone", "3D": 4}, {}])
def test_export_offers_the_usual_format_where_the_last_one_does_not_fit(session, qtbot, tmp_path, last):
    dialog = ExportDialog(session.document, 1, FIRST, str(tmp_path), last)
    qtbot.addWidget(dialog)
    assert dialog.format.currentData() == "csv"


def test_export_asks_for_a_folder_where_it_writes_one(export, tmp_path):
    label = export.form.labelForField(export._place)
    assert label.text() == "File"
    export.format.setCurrentIndex(export.format.findData("openpose"))
    assert label.text() == "Folder" and export.answer().path == tmp_path / "walk_openpose"


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_export_asks_before_it_replaces(export, tmp_path, monkeypatch, answer):
    asked = []

    def question(parent, title, text, *buttons):
        asked.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(QMessageBox, "question", question)
    (tmp_path / "taken.csv").write_text("measured by hand")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "x.json").write_text("{}")
    for name in ("taken.csv", "folder"):
        export.path.setText(str(tmp_path / name))
        export.accept()
        assert (export.result() == QDialog.DialogCode.Accepted) is (answer == "Yes")
    assert ["taken.csv" in asked[0], "earlier export" in asked[1]] == [True, True]
    (tmp_path / "folder" / "x.json").unlink()
    for name in ("free.csv", "folder"):
        export.path.setText(str(tmp_path / name))
        export.accept()
        assert export.result() == QDialog.DialogCode.Accepted and len(asked) == 2


def test_export_needs_a_track(export):
    for row in range(export.tracks.count()):
        export.tracks.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not export.accept_button.isEnabled()


def test_import_asks_for_the_stage(session, qtbot):
    dialog = ImportPosesDialog(Path("a.json"), session.current_recording, {})
    qtbot.addWidget(dialog)
    assert dialog.answer() == ImportChoice("detected")
    dialog.stage.setCurrentIndex(1)
    dialog.fits.setCurrentIndex(1)
    dialog.offset.setValue(0.5)
    assert dialog.answer() == ImportChoice("truth", True, 0.5)
    dialog.rate.setValue(50)
    dialog.up.setCurrentText("z")
    dialog.unit.setCurrentText("m")
    assert dialog.answer() == ImportChoice("truth", True, 0.5, said=Said(fps=50, unit="m", up="z"))


def test_import_shows_a_guessed_skeleton_for_confirmation(session, qtbot, tmp_path):
    names = ("snout", "pawL", "pawR", "tail1", "tail2")
    header = ",".join(f"{name}_{axis}" for name in names for axis in "xy")
    (tmp_path / "dog.csv").write_text(f"{header}\n" + ",".join(str(10 * n) for n in range(10)) + "\n")
    guess = guessed_skeleton(tmp_path / "dog.csv")
    dialog = ImportPosesDialog(tmp_path / "dog.csv", session.current_recording, {}, guess)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "1 bones and 1 pairs" in dialog.skeleton.currentText()
    shown = [row.text() for row in dialog.guessed if row.isVisible()]
    assert shown[0] == "tail1 – tail2" and shown[1] == "pawL | pawR" and "left leg: pawL" in shown[2]
    assert shown[3] == "snout, pawL, pawR"
    said = dialog.answer().said.skeleton
    assert said.name == "dog" and said.joints == names and said.bones == ((3, 4),) and said.pairs == ((1, 2),)
    dialog.joint.setCurrentText("pawL")
    assert dialog.hangs_from.currentText() == "nothing" and dialog.hangs_from.findText("pawL") == -1
    dialog.hangs_from.setCurrentText("snout")
    dialog.joint.setCurrentText("snout")
    assert dialog.hangs_from.findText("pawL") == -1  # it hangs from the snout itself
    assert shown[0] != dialog.guessed[0].text() == "snout – pawL, tail1 – tail2"
    assert dialog.answer().said.skeleton.bones == ((0, 1), (3, 4))
    dialog.skeleton.setCurrentIndex(dialog.skeleton.findData("loose"))
    assert dialog.answer().said.skeleton.bones == () and not any(row.isVisible() for row in dialog.guessed)
    assert not dialog.hangs_from.isVisible()


def test_import_asks_for_the_joints(session, qtbot, tmp_path):
    dialog = ImportPosesDialog(Path("a.csv"), session.current_recording, {})
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.skeleton_file.isVisible()
    dialog.skeleton.setCurrentIndex(dialog.skeleton.findData("coco17"))
    assert dialog.answer().said == Said(skeleton=load_skeleton("coco17"))
    dialog.skeleton.setCurrentIndex(dialog.skeleton.findData("file"))
    assert dialog.skeleton_file.isVisible() and not dialog.accept_button.isEnabled()
    (tmp_path / "none.toml").write_text("joints = 3")
    dialog.skeleton_file.line.setText(str(tmp_path / "none.toml"))
    qtbot.waitUntil(lambda: "none.toml" in dialog.note.text())
    assert not dialog.accept_button.isEnabled()
    (tmp_path / "two.toml").write_text('name = "two"\njoints = [{ name = "a" }, { name = "b", parent = "a" }]\n')
    dialog.skeleton_file.line.setText(str(tmp_path / "two.toml"))
    assert not dialog.accept_button.isEnabled()
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.answer().said.skeleton.joints == ("a", "b")


def test_import_reads_no_file_in_the_windows_thread(session, qtbot, tmp_path, monkeypatch):
    """A skeleton on a drive that answers late: the dialog goes on, and takes the file that was chosen last."""
    late, read = threading.Event(), import_poses.read_skeleton

    def slow(path):
        assert threading.current_thread() is not threading.main_thread()
        assert path.name == "quick.toml" or late.wait(20)
        return read(path)

    monkeypatch.setattr(import_poses, "read_skeleton", slow)
    for name in ("slow", "quick"):
        (tmp_path / f"{name}.toml").write_text(f'name = "{name}"\njoints = [{{ name = "a" }}]\n')
    dialog = ImportPosesDialog(Path("a.csv"), session.current_recording, {})
    qtbot.addWidget(dialog)
    dialog.skeleton.setCurrentIndex(dialog.skeleton.findData("file"))
    dialog.skeleton_file.line.setText(str(tmp_path / "slow.toml"))
    dialog.skeleton_file.line.setText(str(tmp_path / "quick.toml"))
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    late.set()
    qtbot.waitUntil(lambda: not any(thread.name == "skeleton" for thread in threading.enumerate()))
    qtbot.wait(50)
    assert dialog.answer().said.skeleton.name == "quick"


def test_export_says_what_nobody_states(session, qtbot, tmp_path):
    assumed = with_fact(session.document.track(FIRST).poses, "fps", 30.0, ASSUMED)
    session.do(ReplaceTrack(FIRST, assumed))
    dialog = ExportDialog(session.document, 1, FIRST, str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.assumed.isVisible() and dialog.assumed.text() == "30 frames/s"
    for row in range(dialog.tracks.count()):
        if dialog._tracks[row].key == FIRST:
            dialog.tracks.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.assumed.isVisible()


def test_export_offers_the_rig_of_an_animation_and_where_a_person_stands(session, qtbot, tmp_path):
    key, body = FIRST._replace(stage="lifted"), moving()
    session.do(ReplaceTrack(key, body.replace(coords=body.coords * [1, -1, -1], space=Space.ROOT)))
    dialog = ExportDialog(session.document, 1, key, str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.format.currentData() == "bvh" and dialog.ground.isVisible()  # what animators want of 3D
    assert dialog.options.isVisible() and dialog.answer().options == AxesOptions()
    rig, up = (dialog.options.findChild(object, f"option_{name}") for name in ("rig", "up"))
    rig.setCurrentText("Unreal")
    up.setCurrentText("z")
    dialog.ground.setCurrentIndex(1)
    answer = dialog.answer()
    assert answer.options == AxesOptions(rig=RigName.UNREAL, up="z") and answer.ground == Ground.STANDING
    dialog.format.setCurrentIndex(dialog.format.findData("trc"))
    assert not dialog.options.isVisible() and dialog.answer().options is None


def test_import_takes_one_person_of_a_file_onto_anybody(session, qtbot):
    dialog = ImportPosesDialog(Path("annot.mat"), session.current_recording, {0: "Anna", 1: "Person 2"})
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.number.isVisible()
    dialog.format.setCurrentText("MPI-INF-3DHP, 2D")
    dialog.whose.setCurrentIndex(1)
    assert dialog.number.isVisible()
    dialog.number.setValue(3)
    assert [dialog.person.itemText(row) for row in range(3)] == ["Anna", "Person 2", "Person 3 (new)"]
    dialog.person.setCurrentText("Person 2")
    assert dialog.answer() == ImportChoice("detected", format="mpi-inf-3dhp-2d", only=2, person=1)


def test_a_depth_unit_is_a_word_or_the_millimetres_of_a_step(qtbot):
    dialog = DepthUnitDialog(Path("d.npy"), DepthUnitError("d.npy does not say", got="values from 30 to 90"))
    qtbot.addWidget(dialog)
    assert dialog.answer() == "mm"
    dialog.unit.setEditText("0.2")
    assert dialog.answer() == "0.2"
    dialog.unit.setEditText("furlongs")
    assert not dialog.accept_button.isEnabled()


def test_a_moved_file_is_found_by_size_and_hash_whatever_its_name(video, tmp_path):
    recording = recordings.describe_recording(video())
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "grey.mp4").write_bytes(b"x" * recording.size)  # its name and size, not its content
    moved = (tmp_path / "grey.mp4").rename(tmp_path / "deep" / "er" / "other.mp4")
    assert find_moved(recording, tmp_path) == moved
    moved.unlink()
    with pytest.raises(MediaError, match="is not in"):
        find_moved(recording, tmp_path)


def test_relink_shows_what_it_found(window, video, tmp_path, qtbot):
    recording = recordings.describe_recording(video())
    moved = (tmp_path / "grey.mp4").rename(tmp_path / "other.mp4")
    dialog = RelinkDialog(recording, window.runner, window)
    dialog.show()
    assert not dialog.accept_button.isEnabled()
    dialog.search(tmp_path)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    assert dialog.note.text() == "This is the same file."
    assert dialog.answer().path == str(moved)
    dialog.take(video(frames=8, name="another.mp4"))
    qtbot.waitUntil(lambda: "another file" in dialog.note.text(), timeout=10_000)
    assert "frames 20 before, 8 now" in dialog.note.text()
    dialog.reject()


def test_preferences_are_kept(window, settings, qtbot):
    dialog = PreferencesDialog(settings, window.actions_, window)
    dialog.medium.setValue(5)
    dialog.theme.setCurrentIndex(dialog.theme.findData("light"))
    dialog.answer().store(settings)
    assert (settings.step_medium, settings.theme, settings.step_large) == (5, "light", 100)
    dialog.deleteLater()


def test_preferences_are_searched_by_words_of_rows_tips_choices_and_keys(window, settings):
    dialog = PreferencesDialog(settings, window.actions_, window)
    dialog.show()
    shown = lambda: [widget.objectName() for widget in dialog.findChildren(QWidget)  # noqa: E731
                     if dialog.form.indexOf(widget) >= 0 and dialog.form.isRowVisible(widget)
                     and widget.objectName()]  # fmt: skip
    assert {"theme", "language", "frame_cache"} <= set(shown())
    dialog.find.setText("memory")
    assert shown() == ["frame_cache"] and dialog.tabs.currentIndex() == 0
    dialog.find.setText("dark")
    assert shown() == ["theme"]
    dialog.find.setText("onion skin")
    assert shown() == [] and dialog.tabs.currentWidget() is dialog.shortcuts
    assert [action for _, action, _ in dialog.shortcuts.tree.rows()] == ["Onion skin"]
    dialog.shortcuts.assign("onion_skin", "Ctrl+Alt+F")
    assert [keys for *_, keys in dialog.shortcuts.tree.rows()] == ["Ctrl+Alt+F"]
    dialog.find.setText("no such thing")
    assert dialog.note.text() == "Nothing here has these words."
    dialog.find.clear()
    assert {"theme", "language", "frame_cache"} <= set(shown()) and not dialog.note.isVisible()
    dialog.reject()


def test_preferences_do_not_close_on_a_conflict(window, settings):
    dialog = PreferencesDialog(settings, window.actions_, window)
    dialog.show()
    dialog.shortcuts.assign("fit", "Space")
    assert "Space" in dialog.shortcuts.conflict.text() and "Fit picture" in dialog.shortcuts.conflict.text()
    dialog.accept()
    assert dialog.isVisible()
    dialog.shortcuts.assign("fit", "Ctrl+Alt+F")
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.answer().shortcuts == {"fit": ["Ctrl+Alt+F"]}


def test_the_palette_finds_by_letters_in_order():
    assert score("inp", "Interpolate") is not None
    assert score("xq", "Interpolate") is None


@pytest.mark.parametrize(
    ("query", "first", "second"),
    [
        ("gf", "Go to frame or time", "Rotate person left: go off"),  # starts of words
        ("swap", "Swap limb", "Show what a person"),  # letters in a row
        ("key", "Set key", "Midpoint between keys"),  # the shorter one
    ],
)
def test_the_palette_puts_the_better_match_first(query, first, second):
    assert score(query, first) > score(query, second)


def test_the_palette_runs_what_it_found(window, qtbot):
    palette = CommandPalette(window.actions_, window)
    palette.show()
    palette.query.setText("last frame")
    palette.query.returnPressed.emit()
    assert window.session.frame == 99


def test_the_palette_leaves_out_what_cannot_be_done_now(empty_window):
    palette = CommandPalette(empty_window.actions_, empty_window)
    palette.query.setText("set key")
    texts = [palette.found.item(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(palette.found.count())]
    assert "Pose › Keys and joints › Set key" not in texts
    palette.close()
