from dataclasses import fields

from PySide6.QtWidgets import QWidget

from app.dialogs.forms import OptionsForm
from models.catalog import entries


def test_every_option_of_every_model_is_in_words_with_a_tooltip_and_a_place_has_a_button(qtbot):
    for entry in entries():
        form = OptionsForm(entry.options, choices={"target": ["mpi28"]})
        qtbot.addWidget(form)
        for field in fields(entry.options):
            widget = form.findChild(QWidget, f"option_{field.name}")
            title = widget.accessibleName()
            assert field.metadata.get("text"), f"{entry.name}: {field.name} has no words"
            assert widget.toolTip(), f"{entry.name}: {title} has no tooltip"
            assert " in mm" not in title and " in degrees" not in title, f"{title}: its unit belongs to the number"
            if field.name in ("model", "weights"):
                assert widget.findChild(QWidget, "browse"), f"{entry.name}: {title} cannot be looked for"
        assert fields(entry.options)
