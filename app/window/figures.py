"""``Figures``: figures for papers, of the curves and of the comparison."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.action import Action
from core.errors import EditError
from core.language import tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow
    from core.report.paper import Chart


class Figures(QObject):
    def __init__(self, window: "MainWindow"):
        super().__init__(window)
        self._window = window

    def action_rows(self) -> list[Action]:
        shown = lambda: self._window.session.current_recording is not None  # noqa: E731
        return [
            Action("figure", tr("Fi&gure for a paper…"), ("Ctrl+F12",), self.ask,
                   "&File/Pictures and &videos", 414, shown,
                   tip=tr("Curves or comparison in millimetres and points: PDF, SVG or PNG")),
        ]  # fmt: skip

    def charts(self) -> "dict[str, Chart]":
        """By their titles; those of the panel in front come first."""
        curves, comparison = (self._window.panels.view(name) for name in ("curves", "comparison"))
        chart = curves.chart()
        of_curves = {} if chart is None else {tr("Curves of the selected joints"): chart}
        in_front = not comparison.visibleRegion().isEmpty()
        return {**comparison.charts(), **of_curves} if in_front else {**of_curves, **comparison.charts()}

    def ask(self) -> None:
        """Raises ``EditError`` where there is nothing to draw."""
        from app.dialogs.figure import ask_figure

        charts, settings = self.charts(), self._window.settings
        if not charts:
            raise EditError(
                tr("There is no figure yet"), action=tr("Select joints and look at their curves, or compare two tracks")
            )

        def keep(sizes: dict, folder: str) -> None:
            settings.set_answers("figure", sizes)
            settings.set_folder("figure", folder)

        folder = settings.folder("figure") or str(Path.home())
        shown = self._window.panels.view("comparison").chart_shown()
        path = ask_figure(self._window, charts, shown, settings.answers("figure"), folder, keep)
        if path is not None:
            self._window.toasts.tell(tr("Written: {path}", path=path))
