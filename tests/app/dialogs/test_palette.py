"""The palette finds what people look for, and can be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from app.dialogs.palette import ALSO, CommandPalette
from app.ui.theme import apply_theme, theme


@pytest.mark.parametrize(
    ("query", "found"),
    [("smooth", "Filter"), ("train", "Train a model"), ("blur", "No faces"), ("inpaint", "Repair"),
     ("slide exported", ""), ("back to the model", "Delete key")],
)  # fmt: skip
def test_the_palette_finds_by_tooltips_and_by_what_others_call_it(window, query, found):
    window.actions_.refresh()
    palette = CommandPalette(window.actions_, window)
    palette.query.setText(query)
    rows = range(min(palette.found.count(), 3))
    first = [palette.found.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert any(found in text for text in first) if found else not first
    palette.close()


def test_what_is_not_possible_now_is_found_and_said_so_but_not_run(empty_window, monkeypatch):
    """Nothing is open: an ergonomist who looks for the report learns that it is there, and where."""
    empty_window.actions_.refresh()
    palette = CommandPalette(empty_window.actions_, empty_window)
    texts = lambda: [palette.found.item(row).data(Qt.ItemDataRole.AccessibleTextRole)  # noqa: E731
                     for row in range(palette.found.count())]  # fmt: skip
    assert not any("not possible" in text for text in texts())
    palette.query.setText("ergonomic report")
    assert texts() and texts()[0].startswith("Ergonomics › ") and texts()[0].endswith(": not possible now")
    triggered = []
    empty_window.actions_.qactions["ergonomics_report"].triggered.connect(triggered.append)
    palette._run()
    assert not triggered
    palette.close()


def test_what_others_call_actions_is_said_of_actions_that_exist(window):
    assert set(ALSO) <= set(window.actions_.rows)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_selected_row_of_the_palette_is_readable(window, qapp, look):
    apply_theme(qapp, look)
    palette = CommandPalette(window.actions_, window)
    palette.show()
    palette.found.setCurrentRow(2)
    for row, ground in ((1, theme().field), (2, theme().accent)):
        label = palette.found.itemWidget(palette.found.item(row)).findChild(QLabel)
        ink = label.palette().color(label.foregroundRole())
        assert contrast(ink, QColor(ground)) >= 4.5, f"row {row}"
    palette.close()


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2, 1.4.3."""

    def luminance(colour: QColor) -> float:
        parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in (colour.redF(), colour.greenF(), colour.blueF()))  # fmt: skip
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
