import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from app.ui.theme import DARK, LIGHT, apply_theme, notifier, theme


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read(chosen):
    for ground in (chosen.window, chosen.panel, chosen.field):
        for text in (chosen.text, chosen.muted, chosen.error, chosen.warning):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(chosen.ink, chosen.canvas) >= 4.5
    assert contrast(chosen.on_accent, chosen.accent) >= 4.5
    assert contrast(chosen.on_playhead, chosen.playhead) >= 4.5


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_stand_out(chosen):
    for mark in (chosen.series, chosen.playhead, chosen.key, chosen.inferred, *chosen.axes):
        assert contrast(mark, chosen.panel) >= 3, mark


def test_left_and_right_are_the_same_in_both_themes():
    assert (LIGHT.left, LIGHT.right) == (DARK.left, DARK.right) == ("#0072B2", "#E69F00")


def test_views_hear_of_another_theme(qtbot, qapp):
    apply_theme(qapp, "light")
    with qtbot.waitSignal(notifier.themeChanged):
        apply_theme(qapp, "dark")
    assert theme() is DARK and qapp.palette().window().color().name().upper() == DARK.window


def test_another_theme_polishes_each_widget_once_and_the_style_is_kept(qtbot, qapp):
    class Counting(QLabel):
        styled = 0

        def event(self, event):
            self.styled += event.type() == QEvent.Type.StyleChange
            return super().event(event)

    apply_theme(qapp, "light")
    label = Counting("a")
    qtbot.addWidget(label)
    label.show()
    qapp.processEvents()
    label.styled = 0
    with qtbot.waitSignal(notifier.themeChanged):
        apply_theme(qapp, "dark")
    assert label.styled <= 2  # without the sheet, and with the new one
    assert label.palette().windowText().color().name().upper() == DARK.text
    qapp.setStyleSheet("")
    assert qapp.style().name() == "fusion"
    apply_theme(qapp, "dark")


def test_a_window_that_is_seen_changes_in_two_turns_and_shows_nothing_half_done(qtbot, qapp):
    apply_theme(qapp, "light")
    seen = QLabel("a")
    qtbot.addWidget(seen)
    seen.show()
    with qtbot.waitSignal(notifier.themeChanged):
        apply_theme(qapp, "dark")
        assert not qapp.styleSheet() and not seen.updatesEnabled()
    assert DARK.border in qapp.styleSheet() and seen.updatesEnabled()


def test_a_change_that_overtakes_another_wins(qtbot, qapp):
    apply_theme(qapp, "light")
    seen = QLabel("a")
    qtbot.addWidget(seen)
    seen.show()
    for choice in ("dark", "light", "dark"):
        apply_theme(qapp, choice)
    qtbot.waitUntil(seen.updatesEnabled)
    assert theme() is DARK and DARK.border in qapp.styleSheet()
    assert seen.palette().windowText().color().name().upper() == DARK.text


def test_the_desktops_theme_is_followed(qapp):
    apply_theme(qapp, "system")
    assert theme() in (LIGHT, DARK)
    apply_theme(qapp, "light")
