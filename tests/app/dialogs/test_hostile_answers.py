"""Dialogs begin with the answers of last time, and the file that keeps them may hold anything."""

from dataclasses import fields

import pytest

from app.dialogs.batch import BatchDialog, Usual
from app.dialogs.estimate import EstimateDialog
from app.dialogs.forms import OptionsForm
from app.dialogs.process import ProcessDialog
from app.dialogs.train import TrainDialog
from core.recording import Recording
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions

RECORDING = Recording(1, "v.mp4", "v.mp4", "color", 9, 25.0, 64, 48)
NAMES = ("estimator", "people", "options", "values", "training", "fast", "below")


@pytest.mark.parametrize("junk", [None, -1, 10**40, "x", ["a"], {"b": None}, {"device": [], "people": {}}])
def test_a_dialog_opens_whatever_was_kept(qtbot, tmp_path, junk):
    last = dict.fromkeys(NAMES, junk)
    for dialog in (
        EstimateDialog(RECORDING, None, last), ProcessDialog(RECORDING, last, {}, {}), TrainDialog(last),
        BatchDialog(tmp_path, Usual(last, {}, {}, "")),
    ):  # fmt: skip
        qtbot.addWidget(dialog)
        assert dialog.accept_button.text()


@pytest.mark.parametrize("options", [JumpsOptions, LiftOptions])
@pytest.mark.parametrize("junk", [None, -1, 10**40, "x", ["a"], {"b": None}])
def test_a_form_shows_the_default_of_what_was_kept_as_another_kind(qtbot, options, junk):
    form = OptionsForm(options, {field.name: junk for field in fields(options)})
    qtbot.addWidget(form)
    options(**form.values())
