"""``LiftsView``: the lifts that are marked in the timeline, by NIOSH's equation."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.assessable import assessable
from app.controllers.ergonomics import ErgonomicsController
from app.session.session import Session
from app.ui.settings import Settings
from app.views.ergonomics.rows_table import RowsTable
from core.ergonomics.lifts import AssessedLift, End, assess_lifts, assumed
from core.errors import PoseError
from core.language import mark, tr
from core.report.ergonomics.findings import index, number
from core.units import Units, units_named

NOTHING = mark(
    "No lift yet. Go to where a load leaves its place and press “Lift begins or ends here”; go to where it is "
    "set down and press it again. The hands are measured, the load is a task fact."
)


class LiftsView(QWidget):
    """Two rows a lift, origin and destination; a click goes to that frame."""

    def __init__(
        self, session: Session, controller: ErgonomicsController, settings: Settings, parent: QWidget | None = None
    ):
        super().__init__(parent, objectName="lifts_view")
        self._session, self._controller, self._settings = session, controller, settings
        self.lifts: tuple[AssessedLift, ...] = ()
        self._known: tuple | None = None
        self.head = QHBoxLayout()
        self.note = QLabel(objectName="lifts_note", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.table = RowsTable("lifts_table", tr("Lifts"))
        self.table.rowChosen.connect(lambda row: session.seek(self.ends()[row].frame))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(self.head)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        for signal in (controller.changed, controller.choiceChanged, session.changed, session.recordingChanged):
            signal.connect(self.refresh)

    def ends(self) -> list[End]:
        return [end for lift in self.lifts for end in (lift.origin, lift.destination)]

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self, *_) -> None:
        """Other lifts, facts or poses: looked at only while it can be seen."""
        controller = self._controller
        if not self.isVisible():
            return
        assessment, units = controller.assessment if controller.is_here else None, units_named(self._settings.units)
        track = self._session.document.tracks.get(controller.key) if assessment else None
        marked = assessable(self._session.document, track, alone=True).lifts if track else ()
        if (id(assessment), marked, units) == self._known:
            return
        self._known, problem = (id(assessment), marked, units), ""
        try:
            self.lifts = assess_lifts(assessment, marked, units) if marked else ()
        except PoseError as error:
            self.lifts, problem = (), error.sentence()
        unseen = [tr("Lift {place}: hands or feet are not seen at its {end}.", place=place, end=tr(end.name)) for place,
            lift
                  in enumerate(self.lifts, 1) for end in (lift.origin, lift.destination)
                  if np.isnan(end.limit.rwl)]  # fmt: skip
        said = " ".join([*unseen, *assumed(assessment.facts)]) if self.lifts else tr(NOTHING)
        self.note.setText(problem or said)
        self.note.setVisible(bool(self.note.text()))
        self._show(units)

    def _show(self, units: Units) -> None:
        columns = (tr("Lift"), tr("Frame"), tr("Reach, {length}", length=units.length),
            tr("Height, {length}", length=units.length), tr("Turn"), tr(
            "Limit, {mass}",
            mass=units.mass
        ),
                   tr("Index"), tr("Could be"), tr("Change first"))  # fmt: skip
        ends, rows = self.ends(), []
        for place, end in enumerate(ends):
            known = end.could_be[0] == end.could_be[0]
            could_be = (
                tr("{index} to {index2}", index=index(end.could_be[0]), index2=index(end.could_be[1])) if known else "–"
            )
            rows.append([
                f"{place // 2 + 1}, {tr(end.name)}", f"{end.frame:,}", number(end.lift.horizontal),
                number(end.lift.vertical), f"{number(end.lift.asymmetry)}°", number(end.limit.rwl, 1),
                index(end.index), could_be, end.advice,
            ])  # fmt: skip
        self.table.show_rows(columns, rows, [_words(end) for end in ends])


def _words(end: End) -> str:
    factors = ", ".join(f"{name}M {number(value, 2)}" for name, value in end.limit.multipliers.items())
    return f"{factors}\n{end.advice}"
