"""The colours of the window: two palettes and one style sheet."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.colors import SIDE_COLORS


@dataclass(frozen=True)
class Theme:
    """Every colour of the window, as "#rrggbb".

    ``canvas`` lies behind pictures and 3D scenes; ``ink`` is text on it. ``halo`` and ``edge`` set marks off from any
    picture, whatever the theme.
    """

    name: str
    window: str
    panel: str
    field: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    canvas: str
    ink: str
    grid: str
    grid_strong: str
    no_depth: str
    playhead: str
    on_playhead: str
    series: str
    present: str
    inferred: str
    missing: str
    key: str
    range: str
    ok: str
    warning: str
    error: str
    axes: tuple[str, str, str]
    left: str = SIDE_COLORS["left"]
    right: str = SIDE_COLORS["right"]
    centre: str = SIDE_COLORS["centre"]
    halo: str = "#FFFFFF"
    edge: str = "#101418"

    def side(self, side: str) -> QColor:
        """The colour of 'left', 'right' or 'centre'."""
        return QColor({"left": self.left, "right": self.right}.get(side, self.centre))

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    window="#F3F4F6", panel="#FFFFFF", field="#FFFFFF", border="#CBD0D6", text="#1B1F24", muted="#5A6470",
    accent="#0B63B5", on_accent="#FFFFFF", canvas="#E4E7EB", ink="#1B1F24", grid="#C6CCD3", grid_strong="#A3ABB5",
    no_depth="#C9A7B8", playhead="#C4161C", on_playhead="#FFFFFF", series="#0B63B5", present="#7D8894",
    inferred="#8E5BB5", missing="#D9DDE2", key="#1B1F24", range="#0B63B5", ok="#1A7F37", warning="#8F5B00",
    error="#B3261E", axes=("#C4161C", "#2E7D32", "#1565C0"), centre="#6B7480",
)  # fmt: skip

DARK = Theme(
    name="dark",
    window="#23272E", panel="#1C2026", field="#15181D", border="#3B424C", text="#E6E9ED", muted="#9BA5B1",
    accent="#4C9BE8", on_accent="#0B1015", canvas="#101317", ink="#E6E9ED", grid="#2B3138", grid_strong="#48515C",
    no_depth="#5A3347", playhead="#FF5C5C", on_playhead="#0B1015", series="#6CB2F2", present="#7F8B99",
    inferred="#C08BE6", missing="#2B3138", key="#F2F4F7", range="#4C9BE8", ok="#5CC97B", warning="#F0B95B",
    error="#FF7B72", axes=("#FF6B6B", "#6FD47F", "#6CB2F2"),
)  # fmt: skip


class _Notifier(QObject):
    themeChanged = Signal()
    """Another theme is in force: views ask ``theme()`` again and repaint."""

    @Slot(Qt.ColorScheme)
    def follow_desktop(self, _scheme) -> None:
        if _choice == "system":
            _put_in_force(QApplication.instance(), _resolve("system"))


notifier = _Notifier()
_current = LIGHT
_choice = "light"


def theme() -> Theme:
    """The theme in force."""
    return _current


def apply_theme(app: QApplication, choice: str) -> None:
    """Put "light", "dark" or "system" (which follows the desktop from now on) in force for the whole application."""
    global _choice
    _choice = choice
    QGuiApplication.styleHints().colorSchemeChanged.connect(notifier.follow_desktop, Qt.ConnectionType.UniqueConnection)
    _put_in_force(app, _resolve(choice))


def _resolve(choice: str) -> Theme:
    if choice == "system":
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return {"light": LIGHT, "dark": DARK}[choice]


def _put_in_force(app: QApplication, chosen: Theme) -> None:
    """At once where nothing is on the screen yet. Windows that are seen take two turns of the event loop, so that no
    turn is long, and show nothing half done."""
    global _current
    _current = chosen
    seen = [window for window in app.topLevelWidgets() if window.isVisible()]
    for window in seen:
        window.setUpdatesEnabled(False)
    app.setStyleSheet("")  # first: under a style sheet each of the others polishes all widgets, one by one
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(chosen))
    if seen:
        QTimer.singleShot(0, app, partial(_dress, app, seen))
    else:
        _dress(app, seen)


def _dress(app: QApplication, hidden: list[QWidget]) -> None:
    """The second half: the style sheet of the theme that is now in force."""
    sheet = _style_sheet(_current)
    if app.styleSheet() != sheet:  # another change may have come in between
        app.setStyleSheet(sheet)
    for window in app.topLevelWidgets():
        if window in hidden:
            window.setUpdatesEnabled(True)
    notifier.themeChanged.emit()


def _palette(t: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window, role.WindowText: t.text, role.Base: t.field, role.AlternateBase: t.panel,
        role.Text: t.text, role.Button: t.window, role.ButtonText: t.text, role.BrightText: t.error,
        role.Highlight: t.accent, role.HighlightedText: t.on_accent, role.ToolTipBase: t.panel,
        role.ToolTipText: t.text, role.PlaceholderText: t.muted, role.Link: t.accent, role.LinkVisited: t.accent,
        role.Light: t.panel, role.Midlight: t.panel, role.Mid: t.border, role.Dark: t.border, role.Shadow: t.border,
    }  # fmt: skip
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.muted).darker(130 if t.is_dark else 90))
    return palette


def _style_sheet(t: Theme) -> str:
    return f"""
    QMainWindow::separator {{ background: {t.border}; width: 1px; height: 1px; }}
    QDockWidget {{ titlebar-close-icon: none; }}
    QDockWidget::title {{ background: {t.window}; padding: 5px 8px; border-bottom: 1px solid {t.border}; }}
    QToolBar {{ background: {t.window}; border: 0; border-bottom: 1px solid {t.border}; spacing: 2px; padding: 2px; }}
    QStatusBar {{ background: {t.window}; border-top: 1px solid {t.border}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px 5px; }}
    QToolButton:hover {{ background: {t.panel}; border-color: {t.border}; }}
    QToolButton:checked, QToolButton:pressed {{ background: {t.accent}; color: {t.on_accent}; }}
    QPlainTextEdit {{ border: 1px solid {t.border}; }}
    QToolButton:focus, QPushButton:focus, QPlainTextEdit:focus {{ border: 1px solid {t.accent}; }}
    QToolButton[prominent="true"] {{ background: {t.accent}; color: {t.on_accent}; font-weight: bold; }}
    QToolTip {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.border}; padding: 3px 5px; }}
    QTableView {{ gridline-color: {t.border}; border: 0; selection-background-color: {t.accent};
                  selection-color: {t.on_accent}; }}
    QHeaderView::section {{ background: {t.window}; color: {t.muted}; border: 0; padding: 4px 6px;
                            border-bottom: 1px solid {t.border}; border-right: 1px solid {t.border}; }}
    """
