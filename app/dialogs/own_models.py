"""The models that the user trained or refined: what they are, and away with those that are of no use any more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.messages import show_error
from core.errors import AppError
from core.language import tr
from models.common.own_models import OwnModel, own_models, remove_own


class OwnModelsDialog(QDialog):
    """Opened, not asked: ``OwnModelsDialog(parent).show()``."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="own_models")
        self.setWindowTitle(tr("Models of mine"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget(objectName="own_models_list", wordWrap=True)
        self.list.setAccessibleName(tr("Models of mine"))
        self.note = QLabel(objectName="own_models_note", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self.remove = buttons.addButton(tr("Remove…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove.setObjectName("own_models_remove")
        self.remove.clicked.connect(self._ask_remove)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("own_models_close")
        close.setDefault(True)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show)
        self.resize(560, 360)
        self.refresh()

    def refresh(self) -> None:
        """Read the folder again."""
        self.list.clear()
        for model in own_models():
            item = QListWidgetItem(f"{model.name}\n{model.title}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, model)
        self.list.setCurrentRow(0)
        self._show()

    def chosen(self) -> OwnModel | None:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _show(self, *_) -> None:
        model = self.chosen()
        self.remove.setEnabled(model is not None)
        if model is None:
            self.note.setText(tr("None yet. Refining (Keep as), adapting to a sensor and training make some."))
            return
        data = model.card.get("data", "")
        facts = (model.written, "; ".join(data) if isinstance(data, list) else str(data), str(model.path))
        self.note.setText("\n".join(fact for fact in facts if fact))

    def _ask_remove(self) -> None:
        model = self.chosen()
        question = tr("Delete {name} from the disk? This cannot be undone.", name=model.name)
        answer = QMessageBox.question(self, tr("Models of mine"), question)
        if answer != QMessageBox.StandardButton.Yes:
            return
        try:
            remove_own(model)
        except AppError as error:
            show_error(self, error)
        self.refresh()
