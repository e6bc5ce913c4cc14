"""``ErgonomicsPanel``: the frame's angles and scores, and how long the person is exposed to what."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.ergonomics import ErgonomicsController
from app.controllers.ergonomics_people import ErgonomicsPeopleController
from app.jobs.runner import JobRunner
from app.session.people import person_name
from app.session.session import Session
from app.ui.plain import plain_tip
from app.ui.settings import Settings
from app.ui.wrapped_label import WrappedLabel
from app.views.ergonomics.body_diagram import SHAPES, BodyDiagram, Part
from app.views.ergonomics.compare_view import CompareView
from app.views.ergonomics.cycles_view import CyclesView
from app.views.ergonomics.exposure_view import ExposureView
from app.views.ergonomics.lifts_view import LiftsView
from app.views.ergonomics.moments_strip import MomentsStrip
from app.views.ergonomics.risk_paint import UNKNOWN
from app.views.ergonomics.score_card import ScoreCard
from core.ergonomics.assessment import METHODS
from core.ergonomics.bones import part_risk
from core.ergonomics.frame_scores import FrameScores
from core.ergonomics.measures import INDEX, MEASURES, SIDES
from core.language import plural, tr
from core.units import Units, units_named


class ErgonomicsPanel(QWidget):
    """While it can be seen the active person is assessed, and bones have the colours of their risk in all views."""

    def __init__(
        self, session: Session, controller: ErgonomicsController, people: ErgonomicsPeopleController,
        runner: JobRunner, settings: Settings, parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(parent, objectName="ergonomics_panel")
        self.setAccessibleName(tr("Ergonomics"))
        self._session, self._controller, self._settings = session, controller, settings
        self.cycles = CyclesView(session, controller)
        self.compare = CompareView(session, controller, people)
        self.lifts = LiftsView(session, controller, settings)
        self._build(runner)
        controller.changed.connect(self.refresh)
        controller.choiceChanged.connect(self._show_choice)
        controller.frameChanged.connect(self.refresh_frame)
        self._show_choice()
        self.refresh()

    def _build(self, runner: JobRunner) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        self.note = WrappedLabel(name="ergonomics_note")
        self.progress = QProgressBar(objectName="ergonomics_progress", textVisible=False)
        self.progress.setRange(0, 0)
        self.progress.setFixedHeight(4)
        self.assumed = QToolButton(objectName="button_assumed", focusPolicy=Qt.FocusPolicy.TabFocus)
        self.assumed.clicked.connect(self._controller.ask_facts)
        said = QHBoxLayout()
        said.addWidget(self.note, 1)
        said.addWidget(self.assumed, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said)
        layout.addWidget(self.progress)
        self.diagram, self.card = BodyDiagram(), ScoreCard(self._controller)
        self.diagram.partClicked.connect(lambda name: self._select(self._controller.joints_of([name])))
        self.card.jointsAsked.connect(self._select)
        frame = QSplitter(Qt.Orientation.Horizontal)
        frame.addWidget(self.diagram)
        frame.addWidget(self.card)
        frame.setSizes([200, 230])
        frame.setChildrenCollapsible(False)
        self.tabs = QTabWidget(objectName="ergonomics_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(frame, tr("This frame"))
        self.tabs.addTab(self._exposure(runner), tr("Whole recording"))
        self.tabs.addTab(self.cycles, tr("Cycles"))
        self.tabs.addTab(self.compare, tr("Compare"))
        self.tabs.addTab(self.lifts, tr("Lifts"))
        layout.addWidget(self.tabs, 1)
        self.setFocusProxy(self.method)

    def _head(self) -> QHBoxLayout:
        controller = self._controller
        self.method = QComboBox(objectName="method")
        self.method.setAccessibleName(tr("Method"))
        self.method.addItems(METHODS)
        self.method.activated.connect(lambda _: controller.choose(method=self.method.currentText()))
        self.side = QComboBox(objectName="side")
        self.side.setAccessibleName(tr("Side"))
        self.side.setToolTip(
            tr("Worse is the side that is longer at the highest levels; the other may be worse for a moment")
        )
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, data in ((tr("worse side"), ""), (tr("left"), "left"), (tr("right"), "right")):
            self.side.addItem(text, data)
        self.side.activated.connect(lambda _: controller.choose(side=self.side.currentData()))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.method)
        row.addWidget(self.side)
        row.addStretch(1)
        row.addLayout(self.buttons)
        return row

    def _exposure(self, runner: JobRunner) -> QWidget:
        self.exposure = ExposureView()
        self.moments = MomentsStrip(self._session, self._controller, runner)
        self.over_picture = QCheckBox(tr("Over the picture, people hidden"), objectName="moments_over_picture")
        self.over_picture.setToolTip(
            tr("Over depth where the recording has it; else people as silhouettes. Never a face.")
        )
        self.over_picture.toggled.connect(self.moments.show_over_picture)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 0, 0)
        title = QHBoxLayout()
        title.addWidget(QLabel(tr("Worst moments")))
        title.addStretch(1)
        title.addWidget(self.over_picture)
        layout.addLayout(title)
        layout.addWidget(self.moments)
        layout.addWidget(self.exposure, 1)
        return inside

    def add_buttons(self, actions) -> None:
        """Buttons for what is needed most; ``actions`` has the window's actions."""
        for id_ in ("task_facts", "ergonomics_report"):
            button = QToolButton(objectName=f"button_{id_}")
            button.setDefaultAction(actions.qactions[id_])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.buttons.addWidget(button)
        for layout, id_, text in (
            (self.cycles.head, "find_cycles", tr("Find by repetition")), (self.lifts.head, "mark_lift", ""),
        ):  # fmt: skip
            button = QToolButton(objectName=f"button_{id_}")
            button.setDefaultAction(actions.qactions[id_])
            if text:
                button.setText(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        self.lifts.head.addStretch(1)

    # --- what is shown

    def watch(self, watched: bool) -> None:
        """Whether the panel can be seen."""
        self._controller.watch(watched)

    def refresh(self) -> None:
        """Another assessment, or another state of it."""
        controller = self._controller
        self.note.setText(self._words())
        self.note.setVisible(bool(self.note.text()))
        self.progress.setVisible(controller.job is not None)
        assessment = controller.assessment if controller.is_here else None
        self.exposure.bars.show_assessment(assessment)
        self.moments.show_assessment(assessment)
        self._show_assumed(assessment.assumptions if assessment else ())
        self._show_choice()

    def _show_assumed(self, sentences: tuple[str, ...]) -> None:
        """What the report lists as assumed, on a button that opens the facts of the task."""
        self.assumed.setText(plural(len(sentences), "1 assumption…", "{count} assumptions…"))
        lines = (tr("Nobody said, so it is assumed; the report lists it:"), *sentences)
        self.assumed.setToolTip(plain_tip("\n".join(lines)))
        self.assumed.setVisible(bool(sentences))

    def _words(self) -> str:
        controller = self._controller
        if controller.problem:
            return controller.problem
        if not controller.is_here:
            return tr("Measuring angles …") if controller.job else ""
        assessment = controller.assessment
        state = tr("Edited since: being assessed again. ") if controller.stale else ""
        up = assessment.angles.gravity
        sure = tr("Up: {source}", source=up.source) + (
            tr(" (a guess: Ergonomics > Vertical by two clicks).") if up.assumed else "."
        )
        rest = [text for text in assessment.warnings if text != tr("Up is assumed: {source}.", source=up.source)]
        return " ".join([f"{state}{person_name(self._session, controller.key)}. {sure}", *rest])

    def _show_choice(self) -> None:
        controller = self._controller
        self.method.setCurrentText(controller.method)
        self.side.setCurrentIndex(self.side.findData(controller.side))
        self.side.setEnabled(controller.method != "OWAS")
        worse = controller.shown_side() if controller.is_here and not controller.side else ""
        self.side.setItemText(0, tr("worse side ({worse})", worse=tr(worse)) if worse else tr("worse side"))
        self.side.setMinimumWidth(self.side.sizeHint().width())
        self.refresh_frame()

    def refresh_frame(self) -> None:
        """Another frame, or a joint was moved."""
        now = self._controller.now()
        self.card.show_score(now)
        self.card.hands.setText(hands_words(now, units_named(self._settings.units)) if now else "")
        self.card.hands.setVisible(bool(self.card.hands.text()))
        self.diagram.show_parts({} if now is None else {name: part_of(now, name) for name in SHAPES})

    def _select(self, joints) -> None:
        self._controller.select_joints(joints)


def hands_words(now: FrameScores, units: Units) -> str:
    """How high and how far the hands are; "" where that is not measurable."""
    said = []
    for side in SIDES:
        words = {"hand_height": tr("above the floor"), "hand_reach": tr("from the hips")}
        lengths = {text: units.lengths(now.value(f"{side}_{name}")) for name, text in words.items()}
        known = [f"{length:.0f} {units.length} {text}" for text, length in lengths.items() if length == length]
        said += [f"{tr(side)} {', '.join(known)}"] if known else []
    return tr("Hands: {names}.", names="; ".join(said)) if said else ""


def part_of(now: FrameScores, name: str) -> Part:
    value = now.value(name)
    risk = part_risk(name, value, now.seated)
    return Part(tr(MEASURES[INDEX[name]].title), value, now.sigma(name), UNKNOWN if risk is None else risk,
                now.inferred(name))  # fmt: skip
