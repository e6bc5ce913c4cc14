"""``RulersController``: distances in the picture, kept with the recording."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from app.controllers.base import Controller
from app.session.session import Session
from app.ui.action import Action
from core.edits import SetFacts
from core.errors import EditError
from core.language import tr
from core.ruler import Ruler, length_of

LONGEST = 1e6
"""Millimetres that may be stated."""


class RulersController(Controller):
    rulerAsked = Signal()
    """The next drag in the picture lays a ruler."""

    def __init__(self, session: Session, window: QWidget | None = None):
        super().__init__(session, window)
        self._window = window

    def action_rows(self) -> list[Action]:
        menu, laid = "Er&gonomics", lambda: bool(self.rulers)
        return [
            Action("ruler", tr("R&uler"), ("U",), self.ask, menu, 310, self.has_recording,
                   tip=tr("Drag from one place to another: millimetres in depth or by a stated length, else pixels")),
            Action("ruler_length", tr("Length of the last ruler…"), (), self.ask_length, menu, 312, laid,
                   tip=tr("What it measures in truth: all rulers as far away are then in millimetres")),
            Action("ruler_remove", tr("Remove the last ruler"), (), self.remove_last, menu, 314, laid),
        ]  # fmt: skip

    @property
    def rulers(self) -> tuple[Ruler, ...]:
        """Of the recording that is looked at."""
        recording = self._session.current_recording
        return recording.rulers if recording is not None else ()

    def words(self, ruler: Ruler) -> str:
        """Its length at the frame that is shown: "412 mm", "187 px"."""
        surface = self._session.surface
        here = surface is not None and (surface.recording, surface.frame) == (self._session.recording,
                                                                              self._session.frame)  # fmt: skip
        length, unit = length_of(ruler, self.rulers, surface if here else None)
        return f"{length:.0f} {unit}"

    def ask(self) -> None:
        self._recording()
        self.rulerAsked.emit()
        self.statusMessage.emit(tr("Drag from one place in the picture to another"))

    def lay(self, ruler: Ruler) -> None:
        self._set((*self.rulers, ruler), tr("Lay ruler"))

    def move(self, place: int, ruler: Ruler) -> None:
        """Another line in place of one; what its length was stated to be goes."""
        rulers = list(self.rulers)
        rulers[place] = replace(ruler, known=0.0)
        self._set(tuple(rulers), tr("Move ruler"))

    def ask_length(self) -> None:
        last = self._last()
        shown, unit = length_of(last)
        stated, ok = QInputDialog.getDouble(
            self._window, tr("Length of the ruler"), tr("Millimetres"), shown if unit == "mm" else 1000.0, 1.0,
            LONGEST, 0,
        )  # fmt: skip
        if ok:
            self.state(stated)

    def state(self, millimetres: float) -> None:
        """Say how long the last ruler is in truth."""
        self._set((*self.rulers[:-1], replace(self._last(), known=millimetres)), tr("Length of the ruler"))

    def remove_last(self) -> None:
        self._last()
        self._set(self.rulers[:-1], tr("Remove ruler"))
        self.notified.emit(tr("Ruler removed"))

    def _last(self) -> Ruler:
        if not self.rulers:
            raise EditError(tr("There is no ruler"), action=tr("Lay one first (U)"))
        return self.rulers[-1]

    def _set(self, rulers: tuple[Ruler, ...], text: str) -> None:
        self._session.do(SetFacts(self._recording().id, {"rulers": rulers}, text=text))
