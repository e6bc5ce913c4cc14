"""The bar over a depth picture: the range of its colours, who is where, points in 3D, and tools to correct masks."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QToolButton, QVBoxLayout, QWidget

from app.controllers.depth import DepthController
from app.ui.flow_layout import FlowLayout
from app.views.frame.frame_view import FrameView
from app.views.frame.mask_brush import LARGEST, MaskBrush, Tool
from core.language import tr

_FARTHEST = 20_000
_PEOPLE = 9


class DepthBar(QWidget):
    """Shown for depth recordings alone. Knows no people: it calls verbs of the controller, the brush and the view."""

    def __init__(
        self, controller: DepthController, brush: MaskBrush, view: FrameView, attempt, parent: QWidget | None = None
    ):
        super().__init__(parent, objectName="depth_bar")
        self.setAccessibleName(tr("Depth"))
        self._controller, self._brush, self._view, self._attempt = controller, brush, view, attempt
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 3, 6, 3)
        layout.setSpacing(3)
        layout.addLayout(self._range_row())
        self._tools = QWidget(self, objectName="mask_tools")
        self._tools.setLayout(self._tool_row())
        layout.addWidget(self._tools)
        controller.modeChanged.connect(self._refresh)
        controller.surfaceChanged.connect(self._refresh)
        brush.toolChanged.connect(self._show_tool)
        view.drawn.connect(self._show_range)
        self._refresh()

    def _range_row(self) -> FlowLayout:
        row = FlowLayout()
        row.addWidget(QLabel(tr("Colours from")))
        self.near = self._millimetres("depth_near", tr("Nearest depth in colour, in millimetres"))
        self.far = self._millimetres("depth_far", tr("Farthest depth in colour, in millimetres"))
        row.addWidget(self.near)
        row.addWidget(QLabel(tr("to")))
        row.addWidget(self.far)
        self.auto = self._button("depth_auto", tr("Auto"), tr("Span the depths of the current frame"))
        self.auto.clicked.connect(lambda: self._view.set_depth_range(None) or self._show_range())
        row.addWidget(self.auto)
        self.people = self._button(
            "show_people", tr("People"), tr("Show people in colour (finds them first)"), checkable=True
        )
        self.people.toggled.connect(lambda on: self._attempt(lambda: self._controller.show_people(on)))
        self.edit = self._button(
            "edit_masks", tr("Correct masks"), tr("Paint and erase people's masks"), checkable=True
        )
        self.edit.toggled.connect(self._edit_toggled)
        tip = tr("Show the depth points in the 3D scene")
        self.cloud = self._button("show_cloud", tr("3D points"), tip, checkable=True)
        self.cloud.toggled.connect(self._controller.show_cloud)
        for button in (self.people, self.edit, self.cloud):
            row.addWidget(button)
        return row

    def _tool_row(self) -> FlowLayout:
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.tools = {
            Tool.PAINT: self._button("mask_paint", tr("Paint"), tr("Drag to paint this person"), checkable=True),
            Tool.ERASE: self._button(
                "mask_erase", tr("Erase"), tr("Drag: these pixels show no person"), checkable=True
            ),
            Tool.NOT_A_PERSON: self._button(
                "mask_nobody", tr("Not a person"), tr("Click: no person, in all frames"), checkable=True
            ),
        }
        for tool, button in self.tools.items():
            button.clicked.connect(lambda on, tool=tool: self._brush.take(tool if on else Tool.OFF))
            row.addWidget(button)
        self.person = QComboBox(objectName="mask_person", toolTip=tr("Person to paint"))
        self.person.setAccessibleName(tr("Person to paint"))
        for person in range(1, _PEOPLE + 1):
            self.person.addItem(tr("Person {person}", person=person), person)
        self.person.activated.connect(lambda _: setattr(self._brush, "person", self.person.currentData()))
        row.addWidget(self.person)
        row.addWidget(QLabel(tr("Size")))
        self.size = QSpinBox(objectName="mask_size", minimum=1, maximum=LARGEST, value=self._brush.radius, suffix=" px")
        self.size.setAccessibleName(tr("Radius of the brush in pixels"))
        self.size.setToolTip(tr("Radius of the brush"))
        self.size.valueChanged.connect(self._brush.resize)
        row.addWidget(self.size)
        tip = tr("Paint only at the depth where the stroke began")
        self.surface = self._button("mask_surface", tr("Keep to the surface"), tip, checkable=True)
        self.surface.setChecked(self._brush.keeps_to_surface)
        self.surface.toggled.connect(lambda on: setattr(self._brush, "keeps_to_surface", on))
        row.addWidget(self.surface)
        back = self._button("mask_back", tr("As found"), tr("Undo the corrections of this frame"))
        back.clicked.connect(lambda: self._attempt(self._controller.leave_to_segmentation))
        row.addWidget(back)
        return row

    def _millimetres(self, name: str, what: str) -> QSpinBox:
        box = QSpinBox(objectName=name, minimum=0, maximum=_FARTHEST, singleStep=50, suffix=" mm", toolTip=what)
        box.setAccessibleName(what)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._range_edited)
        return box

    def _button(self, name: str, text: str, tip: str, checkable: bool = False) -> QToolButton:
        button = QToolButton(self, objectName=name, text=text, toolTip=tip, checkable=checkable)
        button.setAccessibleName(tip)
        return button

    # --- following

    def _refresh(self) -> None:
        controller = self._controller
        self.setVisible(controller.recording is not None)
        for button, on in ((self.people, controller.people_shown), (self.cloud, controller.cloud_shown)):
            with QSignalBlocker(button):
                button.setChecked(on)
        self.people.setText(tr("Finding people …") if controller.finding else tr("People"))
        self.people.setEnabled(not controller.finding)
        self._tools.setVisible(self.edit.isChecked())
        if controller.recording is None and self._brush.tool != Tool.OFF:
            self._brush.take(Tool.OFF)

    def _edit_toggled(self, on: bool) -> None:
        if on and not self._controller.people_shown:
            self._attempt(lambda: self._controller.show_people(True))
        self._brush.take(Tool.PAINT if on else Tool.OFF)
        self._refresh()

    def _show_tool(self) -> None:
        for tool, button in self.tools.items():
            button.setChecked(tool == self._brush.tool)
        with QSignalBlocker(self.size):
            self.size.setValue(self._brush.radius)

    def _range_edited(self) -> None:
        near, far = self.near.value(), self.far.value()
        self._view.set_depth_range(near, max(far, near + 1))
        self._show_range()

    def _show_range(self) -> None:
        shown = self._view.canvas.depth_range
        for box, value in zip((self.near, self.far), shown or (), strict=False):
            if not box.hasFocus() or box.value() == round(value):
                with QSignalBlocker(box):
                    box.setValue(round(value))
