"""What the dialog of refining offers, refuses and says."""

import numpy as np
import pytest

from app.dialogs.refine import RefineChoice, RefineDialog
from app.tasks.refine import CORRECTIONS, LOOKS, PICTURES
from app.tasks.refine_sources import BODY, REPAIR, USUAL
from core.edits import MoveJoints
from core.track import Track
from tests.app.conftest import FIRST


@pytest.fixture
def dialog(session, qtbot):
    """``dialog(corrected frames, whether there are pictures, answers of last time)``"""

    def make(corrected: int, pictures: bool = True, **last) -> RefineDialog:
        for frame in range(corrected):
            session.do(MoveJoints(FIRST, [3 * frame], [2], np.ones((1, 1, 2)).tolist()))
        made = RefineDialog(session.document.track(FIRST), pictures, last)
        qtbot.addWidget(made)
        return made

    return make


def test_the_engine_that_wins_on_real_videos_is_chosen_and_it_says_why(dialog):
    one = dialog(12)
    assert one.answer() == RefineChoice(CORRECTIONS) and one.accept_button.isEnabled()
    assert one.note.text().startswith("12 frames are corrected; 3 of them are held out and judge. This engine is")
    assert not one.form.isRowVisible(one.minutes) and not one.form.isRowVisible(one.weights)


def test_a_network_takes_three_minutes_and_the_weights_that_ship_or_others(dialog):
    one = dialog(12)
    one.engine.setCurrentIndex(one.engine.findData(PICTURES))
    assert one.form.isRowVisible(one.minutes) and one.accept_button.isEnabled()
    assert one.answer() == RefineChoice(PICTURES, "", 3.0)
    one.weights.line.setText("mine.safetensors")
    assert one.answer() == RefineChoice(PICTURES, "mine.safetensors", 3.0) and one.accept_button.isEnabled()
    assert "have not helped so far" in one.note.text()


@pytest.mark.parametrize(
    ("corrected", "engine", "said"),
    [(0, CORRECTIONS, "in 2 frames at least, spread over the recording; 0 are"), (1, CORRECTIONS, "; 1 is corrected"),
     (7, PICTURES, "in 8 frames at least")],
)  # fmt: skip
def test_too_few_corrections_are_refused_before_anything_is_run(dialog, corrected, engine, said):
    one = dialog(corrected, weights="w.safetensors")
    one.engine.setCurrentIndex(one.engine.findData(engine))
    assert not one.accept_button.isEnabled() and said in one.note.text()


def test_a_few_corrections_judge_one_another(dialog):
    assert "5 frames are corrected: each is told from the others" in dialog(5).note.text()


def test_a_network_needs_the_pictures(dialog):
    one = dialog(8, pictures=False, engine=PICTURES, weights="w.safetensors")
    assert not one.accept_button.isEnabled() and "relink it" in one.note.text()


@pytest.mark.parametrize(
    "last", [{"minutes": "soon"}, {"engine": 7, "weights": None, "minutes": float("inf"), "sources": 3}]
)
def test_settings_may_hold_anything(dialog, last):
    assert dialog(8, **last).answer().minutes > 0


@pytest.fixture
def estimated(session):
    """A track of BlazePose that nobody corrected."""
    return Track(FIRST, session.document.track(FIRST).poses.replace(source={"model": "blazepose"}))


def test_without_corrections_it_offers_to_look_again_and_names_the_four_judges(estimated, qtbot):
    one = RefineDialog(estimated, True, {})
    qtbot.addWidget(one)
    assert one.answer() == RefineChoice(LOOKS, "", 3.0) and one.accept_button.isEnabled()
    assert one.form.isRowVisible(one.minutes) and not one.form.isRowVisible(one.weights)
    assert one.form.labelForField(one.minutes).text() == "Look for"
    for judge in ("in a larger square", "in a mirror", "in time", "bones of one length"):
        assert judge in one.note.text()


@pytest.mark.parametrize(("pictures", "source"), [(False, {"model": "blazepose"}), (True, {})])
def test_where_nothing_can_look_again_it_asks_for_corrections(estimated, qtbot, pictures, source):
    track = Track(FIRST, estimated.poses.replace(source=source))
    one = RefineDialog(track, pictures, {})
    qtbot.addWidget(one)
    assert one.answer().engine == CORRECTIONS and "in 2 frames at least" in one.note.text()
    one.engine.setCurrentIndex(one.engine.findData(LOOKS))
    assert not one.accept_button.isEnabled() and one.note.text()


@pytest.mark.parametrize(
    ("corrected", "last", "offered"),
    [(0, PICTURES, LOOKS), (0, CORRECTIONS, LOOKS), (0, LOOKS, LOOKS), (5, LOOKS, CORRECTIONS),
     (5, PICTURES, CORRECTIONS), (8, PICTURES, PICTURES)],
)  # fmt: skip
def test_what_was_chosen_last_is_offered_only_where_the_corrections_suit_it(dialog, session, corrected, last, offered):
    dialog(corrected)
    track = session.document.track(FIRST)
    known = Track(FIRST, track.poses.replace(source={"model": "blazepose"}), track.blocks)
    one = RefineDialog(known, True, {"engine": last})
    assert one.answer().engine == offered and one.accept_button.isEnabled()


def test_what_is_believed_beside_the_corrections_is_chosen_and_remembered(dialog):
    one = dialog(8)
    assert one.answer().sources == USUAL == (REPAIR, BODY) and one.form.isRowVisible(one.sources)
    one.sources.setCurrentIndex(one.sources.findText("A body with bones of one length"))
    assert one.answer().sources == (BODY,)
    assert dialog(8, sources=[]).answer().sources == ()
    one.engine.setCurrentIndex(one.engine.findData(LOOKS))
    assert not one.form.isRowVisible(one.sources)
