"""``CurveActions``: what the keyboard does with points of curves; the panel is built when it is first needed."""

from functools import partial

from app.ui.action import Action
from app.window.panels import Panels
from core.language import tr

STEP = 1.05
"""How much larger one step makes values."""


class CurveActions:
    def __init__(self, panels: Panels):
        self._panels = panels

    def action_rows(self) -> list[Action]:
        menu, about = "&Edit/Points of c&urves", tr("About the middle of their values")
        return [
            Action("points_all", tr("&Choose all points in sight"), ("Ctrl+Alt+A",), self.choose_all, menu, 310,
                   tip=tr("Of the curves; Ctrl+drag chooses with a box")),
            Action("points_larger", tr("Scale points &up"), ("Ctrl+Alt+PgUp",), partial(self.scale, STEP), menu, 312,
                   repeat=True, tip=about),
            Action("points_smaller", tr("Scale points &down"), ("Ctrl+Alt+PgDown",), partial(self.scale, 1 / STEP),
                   menu, 314, repeat=True, tip=about),
        ]  # fmt: skip

    def choose_all(self) -> None:
        self._panels.show("curves")
        self._panels.view("curves").choose_points()

    def scale(self, factor: float) -> None:
        self._panels.view("curves").scale_points(factor)
