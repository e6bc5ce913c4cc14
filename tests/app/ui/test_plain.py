"""Words of the user and of files are shown as they are, not as HTML."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.plain import plain_tip


def test_a_tooltip_shows_tags_as_letters():
    assert plain_tip("left_hip of Anna") == "left_hip of Anna"
    shown = plain_tip("<img src='http://tracker/x.png'>\nAnna")
    assert "<img" not in shown and "&lt;img" in shown and "pre-wrap" in shown


def test_labels_that_change_take_no_html(window):
    labels = window.findChildren(QLabel)
    named = [label for label in labels if label.objectName() and "qt_" not in label.objectName()]
    rich = [label.objectName() for label in named if label.textFormat() == Qt.TextFormat.AutoText]
    assert len(named) > 5 and rich == []
