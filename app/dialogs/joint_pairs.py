"""Ask which joint of a prediction belongs to which of the truth."""

from PySide6.QtWidgets import QComboBox, QFormLayout, QPushButton, QScrollArea, QWidget

from app.dialogs.forms import FormDialog, combo_box
from core.errors import PoseError
from core.language import tr
from core.poses import PoseSequence
from core.review.selection import natural_pairs
from core.skeleton import readable

Pairs = tuple[tuple[str, str], ...]


class JointPairsDialog(FormDialog):
    """``ask(parent, prediction, truth, pairs so far) -> pairs | None``; () for "by name"."""

    def __init__(
        self, prediction: PoseSequence, truth: PoseSequence, pairs: Pairs = (), parent: QWidget | None = None
    ):
        super().__init__(tr("Joints to compare"), "joint_pairs_dialog", parent)
        self._natural = _natural(prediction, truth)
        chosen = dict(pairs or self._natural)
        offered = {"–": ""} | {readable(joint): joint for joint in prediction.skeleton.joints}
        self._boxes: dict[str, QComboBox] = {}
        rows, content = QFormLayout(), QWidget()
        for joint in truth.skeleton.joints:
            box = self._boxes[joint] = combo_box(offered, chosen.get(joint, ""))
            box.setObjectName(f"pair_{joint}")
            box.setAccessibleName(tr("Joint of the prediction for {joint}", joint=readable(joint)))
            rows.addRow(readable(joint), box)
        content.setLayout(rows)
        area = QScrollArea(objectName="joint_pairs_area", widgetResizable=True)
        area.setWidget(content)
        area.setMinimumHeight(320)
        self.text_row(tr("Truth"), tr("Prediction"))
        self.form.addRow(area)
        by_name = QPushButton(tr("By name"), objectName="joint_pairs_by_name")
        by_name.setToolTip(tr("Match joints by name and by the skeletons' tables"))
        by_name.clicked.connect(lambda: self._show(self._natural))
        self.form.addRow(by_name)

    def _show(self, pairs: Pairs) -> None:
        chosen = dict(pairs)
        for joint, box in self._boxes.items():
            box.setCurrentIndex(max(box.findData(chosen.get(joint, "")), 0))

    def answer(self) -> Pairs:
        pairs = tuple((joint, box.currentData()) for joint, box in self._boxes.items() if box.currentData())
        return () if pairs == self._natural else pairs


def _natural(prediction: PoseSequence, truth: PoseSequence) -> Pairs:
    try:
        return natural_pairs(prediction, truth)
    except PoseError:
        return ()
