import csv

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from app.controllers.comparison import ComparisonController, Setup
from app.dialogs.joint_pairs import JointPairsDialog
from app.jobs.runner import JobRunner
from app.ui.theme import notifier
from app.views.comparison.comparison import ComparisonPanel
from app.views.frame.error_lines import FrameErrorLines, SceneErrorLines
from app.views.timeline.time_widget import TimeWindow
from core.document import Segment
from core.edits import MoveJoints, ReplaceTrack, SetSegment
from core.evaluation.evaluate import evaluate
from core.io.facts import ASSUMED, with_fact
from core.poses import Space, Visibility
from core.review.selection import by_action, table
from tests.app.views.conftest import FIRST, LEFT_KNEE, RIGHT_KNEE, STANDING, STANDING_3D, FakeDecoder, Mouse, walking

TRUTH = FIRST._replace(stage="truth")


def shifted():
    """Two pixels beside the truth; the left knee is 30 pixels off at frame 12, the right one missing at frame 3."""
    coords = walking(20).coords.copy() + (2, 0)
    coords[12, LEFT_KNEE] += (28, 0)
    coords[3, RIGHT_KNEE] = np.nan
    return walking(20).replace(coords=coords)


@pytest.fixture
def world(qtbot, make_session):
    session = make_session({FIRST: shifted(), TRUTH: walking(20)})
    runner = JobRunner()
    controller = ComparisonController(session, runner)
    decoder = FakeDecoder(lambda index: np.full((240, 320, 3), index, np.uint8))
    panel = ComparisonPanel(session, controller, runner, decoder, TimeWindow(session))
    panel.decoder = decoder
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    panel.watch(True)
    qtbot.waitUntil(lambda: controller.result is not None)
    yield session, controller, panel
    runner.close()


def test_an_estimate_and_the_truth_are_offered_first(world):
    _, controller, panel = world
    assert (controller.prediction, controller.truth) == (FIRST, TRUTH)
    assert "over 20 of the truth's 20 frames" in panel._note.text() and "99.0 %" in panel._note.text()


def test_it_is_said_how_many_frames_were_compared(qtbot, world):
    session, _controller, panel = world
    half = walking(20).coords.copy()
    half[10:] = np.nan
    session.do(ReplaceTrack(FIRST, walking(20).replace(coords=half), "Other poses"))
    qtbot.waitUntil(lambda: "over 10 of the truth's 20 frames" in panel._note.text(), timeout=10_000)


def test_the_figures_are_those_of_the_command_line(world):
    session, controller, _ = world
    tracks = session.document.tracks
    expected = evaluate(tracks[FIRST].composed(), tracks[TRUTH].composed())
    assert controller.result.evaluation.summary_rows() == expected.summary_rows()
    assert controller.result.evaluation["error"].value == pytest.approx((98 * 2 + 30) / 99)


def test_the_map_shows_each_joint_at_each_frame_and_a_click_goes_there(world):
    session, _controller, panel = world
    rows = panel.map._rows
    assert rows[LEFT_KNEE].levels[0][12] == pytest.approx(30) and rows[LEFT_KNEE].levels[0][11] == pytest.approx(2)
    assert np.isnan(rows[RIGHT_KNEE].levels[0][3])
    area = panel.map._area(panel.map.axis)
    y = area.top() + (LEFT_KNEE + 0.5) / 5 * area.height()
    Mouse(panel.map).click(QPointF(panel.map.axis.x(12.5), y))
    assert session.frame == 12 and session.joints == (LEFT_KNEE,)


def test_a_correction_is_compared_anew(world, qtbot):
    session, controller, _ = world
    place = (STANDING[LEFT_KNEE] + (12, 0))[None, None]
    session.do(MoveJoints(FIRST, [12], [LEFT_KNEE], place))
    qtbot.waitUntil(lambda: controller.result.values[12, LEFT_KNEE] == 0)


def test_the_worst_frame_comes_first_and_a_click_goes_there(world):
    session, _, panel = world
    panel.tabs.setCurrentWidget(panel.sheet)
    assert panel.sheet.item(0).text().startswith("Frame 12\n")
    panel.sheet.itemClicked.emit(panel.sheet.item(0))
    assert session.frame == 12


def test_c_goes_to_the_other_of_the_two(world):
    session, controller, _ = world
    session.activate(FIRST)
    assert controller.toggle() and session.active_key == TRUTH
    assert controller.toggle() and session.active_key == FIRST


def test_tables_page_and_pictures_hold_the_same_numbers(world, tmp_path):
    _, controller, panel = world
    panel.export(tmp_path / "out.csv")
    rows = list(csv.DictReader((tmp_path / "out" / "summary.csv").read_text().splitlines()))
    assert float(rows[0]["value"]) == controller.result.evaluation.figures[0].value
    panel.export(tmp_path / "out.html")
    assert "Person 1: Poses 2D beside Person 1: Truth 2D" in (tmp_path / "out.html").read_text()
    panel.tabs.setCurrentWidget(panel.plots[1])
    panel.export(tmp_path / "plot.svg")
    assert (tmp_path / "plot.svg").read_text().startswith("<?xml")


def test_plots_that_cannot_be_seen_wait_with_another_theme(world, qtbot, monkeypatch):
    _, _, panel = world
    plot, drawn = panel.plots[1], []
    panel.tabs.setCurrentWidget(panel.plots[0])
    monkeypatch.setattr(plot, "draw", drawn.append)
    notifier.themeChanged.emit()
    assert drawn == [] and not plot.isVisible()
    panel.show()
    panel.tabs.setCurrentWidget(plot)
    qtbot.waitUntil(lambda: len(drawn) == 1)


def test_error_lines_reach_from_each_joint_to_the_truth(world, make_view):
    session, controller, _panel = world
    view = make_view(session)
    error_lines = FrameErrorLines(session, controller, view)
    session.seek(12)
    error_lines.refresh()
    assert len(error_lines.item.lengths) == 0  # the picture is not covered before somebody asks for it
    error_lines.set_shown(True)
    assert sorted(error_lines.item.lengths) == pytest.approx([2, 2, 2, 2, 30])
    error_lines.set_shown(False)
    assert len(error_lines.item.lengths) == 0


@pytest.fixture
def make_view(qtbot):
    from app.views.frame.frame_view import FrameView

    def make(session):
        decoder = FakeDecoder(lambda index: np.zeros((240, 320, 3), np.uint8))
        view = FrameView(session, decoder)
        view.decoder = decoder
        session.frameChanged.connect(decoder.request)
        qtbot.addWidget(view)
        view.show()
        qtbot.waitExposed(view)
        decoder.opened.emit(None)
        return view

    return make


# --- several predictions, and parts of them

OTHER = FIRST._replace(variant="other")


@pytest.fixture
def three(qtbot, make_session):
    """The first prediction is 2 and 30 px off, the other 5 px everywhere; 'lift' are frames 10 to 14."""
    other = walking(20).replace(coords=walking(20).coords + (5, 0))
    visibility = np.full((20, 5), Visibility.VISIBLE, np.uint8)
    visibility[:, RIGHT_KNEE] = Visibility.OCCLUDED
    session = make_session({FIRST: shifted(), OTHER: other, TRUTH: walking(20).replace(visibility=visibility)})
    session.do(SetSegment(1, Segment(1, 1, 10, 15, "lift")))
    runner = JobRunner()
    controller = ComparisonController(session, runner)
    decoder = FakeDecoder(lambda index: np.full((240, 320, 3), 90, np.uint8))
    panel = ComparisonPanel(session, controller, runner, decoder, TimeWindow(session))
    panel.decoder = decoder
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    panel.watch(True)
    panel.choose(FIRST, TRUTH, OTHER)
    qtbot.waitUntil(lambda: len(controller.compared.results) == 2)
    yield session, controller, panel
    runner.close()


def column(table, title: str) -> list[str]:
    names = [table.horizontalHeaderItem(place).text() for place in range(table.columnCount())]
    return [table.item(row, names.index(title)).text() for row in range(table.rowCount())]


def test_each_prediction_has_a_column_in_all_figures_and_of_each_joint(three):
    _, _controller, panel = three
    errors = column(panel.summary, "Person 1: Poses 2D (other)")
    assert errors[column(panel.summary, "Measure").index("Mean pixel error")] == "5.0000"
    assert column(panel.per_joint, "Person 1: Poses 2D (other)") == ["5.0000"] * 5
    assert column(panel.per_joint, "Person 1: Poses 2D")[LEFT_KNEE] == f"{(19 * 2 + 30) / 20:.4f}"


def test_figures_of_actions_and_visibilities_agree_with_the_command_line(three):
    session, controller, panel = three
    groups = controller.compared.groups
    pair = (session.document.track(key).composed() for key in (FIRST, TRUTH))
    assert groups["action"] == table(by_action(*pair, session.document.labels(1)))
    assert [row["group"] for row in groups["visibility"]] == ["visible", "occluded"]
    assert panel.groups.table.item(0, 0).text() == "lift"
    assert column(panel.groups.table, "Mean pixel error") == [f"{(24 * 2 + 30) / 25:.4f}"]


def test_an_action_and_a_visibility_narrow_everything(three, qtbot):
    _, controller, panel = three
    panel.head.action.setCurrentIndex(1)
    panel.head.action.activated.emit(1)
    qtbot.waitUntil(lambda: controller.result is not None)
    assert np.isfinite(controller.result.values).any(axis=1).nonzero()[0].tolist() == list(range(10, 15))
    panel.head.visibility.setCurrentIndex(1)
    panel.head.visibility.activated.emit(1)
    qtbot.waitUntil(lambda: controller.result is not None)
    assert np.isnan(controller.result.values[:, RIGHT_KNEE]).all()


def test_an_offset_in_time_moves_the_prediction(three, qtbot):
    """It walks one pixel a frame, to the right as it is off: a frame later it is 1 px off."""
    _, controller, panel = three
    panel.head.offset.setValue(0.1)
    qtbot.waitUntil(lambda: controller.result is not None)
    assert controller.result.values[3, 0] == pytest.approx(1, abs=1e-4) and len(controller.result.frames) == 19


def test_joints_are_paired_in_a_dialog(three, qtbot, monkeypatch):
    _, controller, panel = three
    monkeypatch.setattr(JointPairsDialog, "exec", _choose_knees)
    panel.head.pairs.click()
    qtbot.waitUntil(lambda: controller.result is not None)
    assert controller.result.joints == ("left_knee",)
    assert controller.result.values[3, 0] == pytest.approx(np.nan, nan_ok=True)  # the right knee is missing there


def _choose_knees(dialog) -> int:
    for joint, box in dialog._boxes.items():
        box.setCurrentIndex(box.findData("right_knee" if joint == "left_knee" else ""))
    return 1


def test_the_others_are_switched_in_a_menu(three, qtbot):
    _, controller, panel = three
    (action,) = panel.head.others.menu().actions()
    assert action.text() == "Person 1: Poses 2D (other)" and action.isChecked()
    action.setChecked(False)
    assert controller.setup.predictions == (FIRST,)
    qtbot.waitUntil(lambda: controller.result is not None)
    assert len(controller.compared.results) == 1


def test_side_by_side_are_the_truth_and_all_predictions(three, qtbot):
    session, _, panel = three
    view = panel.side_by_side
    assert [track.key for track in view.panes()] == [TRUTH, FIRST, OTHER]
    panel.tabs.setCurrentWidget(view)
    panel.decoder.request(session.frame)
    image = view.grab().toImage()
    assert image.width() > 100 and view._words(session.document.track(OTHER)) == "5.00 px"
    session.seek(3)
    assert view._words(session.document.track(TRUTH)) == "truth"


def test_several_are_exported_each_in_its_folder(three, tmp_path):
    _, _, panel = three
    panel.export(tmp_path / "all.csv")
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == [
        "Person_1_Poses_2D", "Person_1_Poses_2D_(other)", "by_action.csv", "by_visibility.csv",
    ]  # fmt: skip
    panel.export(tmp_path / "all.html")
    page = (tmp_path / "all.html").read_text()
    assert "Person 1: Poses 2D (other) beside" in page and "By action" in page


def test_error_lines_in_3d_join_the_poses_as_the_measure_lays_them(qtbot, make_session):
    """The truth stands 500 mm beside and its left knee 40 mm further: root-aligned, only the knee is off."""
    lifted, truth = FIRST._replace(stage="lifted"), FIRST._replace(stage="truth", variant="3d")
    coords = walking(20, STANDING_3D).coords + (500, 0, 0)
    coords[:, LEFT_KNEE] += (0, 40, 0)
    session = make_session({
        lifted: walking(20, STANDING_3D, space=Space.CAMERA),
        truth: walking(20, STANDING_3D, space=Space.CAMERA).replace(coords=coords),
    })  # fmt: skip
    runner, view = JobRunner(), FakeScene(lifted)
    controller = ComparisonController(session, runner)
    controller.watched = True
    controller.choose(Setup((lifted,), truth))
    qtbot.waitUntil(lambda: controller.result is not None)
    error_lines = SceneErrorLines(session, controller, view)
    error_lines.set_shown(True)
    assert error_lines.lengths == pytest.approx([0, 0, 40, 0, 0], abs=1e-3)
    assert view.ends.shape == (5, 2, 3)
    controller.change(metric="mpjpe-absolute")
    qtbot.waitUntil(lambda: controller.result is not None)
    assert error_lines.lengths.min() == pytest.approx(500, abs=1e-3)
    runner.close()


class FakeScene:
    def __init__(self, key):
        self.key, self.ends = key, None

    def shows(self, key) -> bool:
        return key == self.key

    def show_lines(self, ends, colour) -> None:
        self.ends = ends


def test_what_nobody_states_of_the_tracks_is_said(world, qtbot, tmp_path):
    session, _, panel = world
    assumed = with_fact(shifted(), "fps", 30.0, ASSUMED)
    session.do(ReplaceTrack(FIRST, with_fact(assumed, "up", "y", ASSUMED)))
    qtbot.waitUntil(lambda: "assumed of the prediction: 30 frames/s, y up" in panel._note.text())
    panel.export(tmp_path / "a.html")
    assert "assumed of the prediction: 30 frames/s, y up" in (tmp_path / "a.html").read_text()
    panel.export(tmp_path / "b.csv")
    assert "30 frames/s" in (tmp_path / "b" / "assumed.txt").read_text()


SWING = 30.0  # pixels


def swinging(times: np.ndarray, fps: float):
    """The five joints swing, each at its own phase, at these seconds; the poses say they are of ``fps``."""
    phase = 2 * np.pi * (0.9 * times[:, None] + 0.2 * np.arange(5))
    coords = STANDING + SWING * np.stack([np.sin(phase), np.cos(phase)], axis=-1)
    return walking(len(times)).replace(coords=coords, times=np.arange(len(times)) / fps)


def test_a_rate_that_was_taken_wrongly_is_noticed_and_offered(qtbot, world):
    """60 frames a second that were read as 30; with the times halved they are the same poses."""
    session, controller, panel = world
    seconds = np.arange(200) / 60
    session.do(ReplaceTrack(TRUTH, swinging(seconds, 60), "Truth"))
    session.do(ReplaceTrack(FIRST, swinging(seconds, 30), "Poses"))
    bar = panel.findChild(object, "timing_bar")
    qtbot.waitUntil(lambda: bar.isVisible() and "times × 0.5" in bar.words.text())
    assert controller.result.evaluation[controller.result.metric.name].value > 10
    bar.button.click()
    qtbot.waitUntil(lambda: controller.result is not None)
    assert controller.result.evaluation[controller.result.metric.name].value == pytest.approx(0, abs=1e-3)
    assert "times of the prediction × 0.5" in panel._note.text() and bar.isVisible()
    bar.button.click()
    qtbot.waitUntil(lambda: controller.result is not None and "far better" in bar.words.text())
    assert controller.setup.selection.rate == 1


def test_two_tracks_of_which_neither_is_truth_are_a_and_b(qtbot, world):
    session, controller, panel = world
    assert panel.head._titles["Truth"].text() == "Truth"
    other = FIRST._replace(variant="rtmpose")
    session.do(ReplaceTrack(other, walking(20), "Others"))
    controller.change(truth=other)
    qtbot.waitUntil(lambda: controller.result is not None)
    assert [panel.head._titles[name].text() for name in ("Prediction", "Truth")] == ["A", "B"]
    assert "of B's 20 frames" in panel._note.text() and "joints are in A" in panel._note.text()
    assert "truth" not in panel._note.text()
