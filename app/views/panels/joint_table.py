"""``JointTable``: the numbers of the current frame, to read and to type."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate, QTableView, QWidget

from app.session.pose_link import moving
from app.session.session import Session
from app.ui.theme import notifier, theme
from app.views.frame.skeleton_item import paint_mark
from app.views.poses.marks import Mark, joint_marks
from core.document import Change
from core.edits import SetVisibility
from core.language import localized, mark, number, tr
from core.poses import Status, Visibility
from core.skeleton import readable
from core.track import FramePose

_Role, _Flag = Qt.ItemDataRole, Qt.ItemFlag


@dataclass(frozen=True)
class _Column:
    title: str
    kind: str  # "joint", "axis", "confidence", "status" or "visibility"
    axis: int = 0


class JointModel(QAbstractTableModel):
    """The active track's joints at the current frame: a window on the document, nothing is copied.

    Typing a number moves the joint along that axis and confirms it; an empty text takes the joint away. A joint without
    a position is placed once all its coordinates were typed.
    """

    def __init__(self, session: Session, parent=None):
        super().__init__(parent)
        self._session = session
        self._columns: list[_Column] = []
        self._typed: dict[int, np.ndarray] = {}  # joint -> the coordinates of a missing joint typed so far
        self._icons: dict[tuple[str, Mark] | None, QIcon] = {}
        self._pose: FramePose | None = None
        self.start_over()

    # --- what is shown

    def start_over(self) -> None:
        """Another track: other rows and columns."""
        self.beginResetModel()
        track = self._session.track
        unit = str(track.poses.unit) if track else ""
        axes = [_Column(f"{'xyz'[axis]} ({unit})", "axis", axis) for axis in range(track.poses.dims if track else 0)]
        titles = (mark("Confidence"), mark("Status"), mark("Visibility"))
        rest = [_Column(tr(title), title.lower()) for title in titles]
        self._columns = [_Column(tr("Joint"), "joint"), *axes, *rest] if track else []
        self._sides = track.skeleton.sides() if track else ()
        self._look_up()
        self.endResetModel()

    def show_frame(self, _frame: int = 0) -> None:
        """Another frame, or other values in it."""
        self._look_up()
        if self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def recolour(self) -> None:
        self._icons.clear()
        self.show_frame()

    def _look_up(self) -> None:
        session, track = self._session, self._session.track
        self._typed.clear()
        self._pose = track.frame(session.frame) if track and session.frame < len(track) else None
        preview = None if self._pose is None else session.previewed(session.active_key, session.frame)
        if preview is not None:
            self._pose = self._pose._replace(coords=preview)
        if self._pose is not None:
            self._marks = joint_marks(self._pose)

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        track = self._session.track
        return len(track.skeleton) if track and self._columns and not parent.isValid() else 0

    def columnCount(self, parent=QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section, orientation, role=_Role.DisplayRole):
        if role == _Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title
        return None

    def flags(self, index) -> _Flag:
        flags = _Flag.ItemIsSelectable | _Flag.ItemIsEnabled
        editable = self._pose is not None and self._columns[index.column()].kind in ("axis", "visibility")
        return flags | _Flag.ItemIsEditable if editable else flags

    def data(self, index, role=_Role.DisplayRole):
        joint, column = index.row(), self._columns[index.column()]
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self._text(joint, column, editing=role == _Role.EditRole)
        if role == _Role.DecorationRole and column.kind == "joint":
            return self._icon(joint)
        if role == _Role.TextAlignmentRole and column.kind in ("axis", "confidence"):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ForegroundRole and not self._present(joint):
            return QColor(theme().muted)
        return None

    def _present(self, joint: int) -> bool:
        return self._pose is not None and bool(np.isfinite(self._pose.coords[joint]).all())

    def _text(self, joint: int, column: _Column, *, editing: bool):
        if column.kind == "joint":
            return readable(self._session.track.skeleton.joints[joint])
        if self._pose is None:
            return "" if editing else "–"
        if column.kind == "visibility":
            visibility = Visibility(self._pose.visibility[joint])
            return int(visibility) if editing else tr(visibility.name.lower()) if visibility else ""
        if column.kind == "axis":
            coords = self._typed.get(joint, self._pose.coords[joint])
            value = float(coords[column.axis])
            return ("" if editing else "–") if np.isnan(value) else localized(value, ".3f" if editing else ",.1f")
        if not self._present(joint):
            return "–" if column.kind == "confidence" else tr("missing")
        if column.kind == "confidence":
            return localized(float(self._pose.confidence[joint]), ".2f")
        return tr(Status(self._pose.status[joint]).name.lower())

    def _icon(self, joint: int) -> QIcon:
        """The joint's mark as the pictures show it; an empty one where it is missing: names stay in line."""
        look = (self._sides[joint], Mark(self._marks[joint])) if self._present(joint) else None
        if look not in self._icons:
            pixmap = QPixmap(18, 18)
            pixmap.fill(Qt.GlobalColor.transparent)
            if look is not None:
                painter = QPainter(pixmap)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_mark(painter, pixmap.rect().toRectF().center(), 4.5, *look)
                painter.end()
            self._icons[look] = QIcon(pixmap)
        return self._icons[look]

    # --- what is typed

    def setData(self, index, value, role=_Role.EditRole) -> bool:
        joint, column = index.row(), self._columns[index.column()]
        if role != _Role.EditRole or self._pose is None:
            return False
        if column.kind == "visibility":
            return self._set_visibility(joint, Visibility(value))
        text = str(value).strip()
        try:
            typed = number(text) if text else np.nan
        except ValueError:
            return False
        return self._set_coordinate(joint, column.axis, typed)

    def _set_visibility(self, joint: int, visibility: Visibility) -> bool:
        if visibility == self._pose.visibility[joint]:
            return False
        self._session.do(SetVisibility(self._session.active_key, self._frames(), np.array([joint]), visibility))
        return True

    def _set_coordinate(self, joint: int, axis: int, typed: float) -> bool:
        coords = self._typed.get(joint, self._pose.coords[joint]).copy()
        if f"{coords[axis]:.3f}" == f"{typed:.3f}":  # left as it was
            return False
        coords[axis] = typed
        name = readable(self._session.track.skeleton.joints[joint])
        if np.isnan(typed) and not self._present(joint):
            self._typed.pop(joint, None)
        elif np.isnan(typed) or np.isfinite(coords).all():
            text = tr("Delete {name}", name=name) if np.isnan(typed) else tr("Move {name}", name=name)
            session = self._session
            session.do(moving(session, session.active_key, session.frame, (joint,), coords[None], text))
        else:
            self._typed[joint] = coords
        return True

    def _frames(self) -> np.ndarray:
        return np.array([self._session.frame])


class _VisibilityEditor(QStyledItemDelegate):
    """A list of the four visibilities."""

    def createEditor(self, parent, option, index):
        editor = QComboBox(parent)
        editor.setObjectName("visibility")
        editor.setAccessibleName(tr("Visibility"))
        for visibility in Visibility:
            editor.addItem(visibility.name.lower(), int(visibility))
        editor.activated.connect(lambda _row: self._finish(editor))
        return editor

    def setEditorData(self, editor, index) -> None:
        editor.setCurrentIndex(editor.findData(index.data(_Role.EditRole)))
        editor.showPopup()

    def setModelData(self, editor, model, index) -> None:
        model.setData(index, editor.currentData())

    def _finish(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class JointTable(QTableView):
    """The active track's joints of the current frame; its selection is the session's."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("joint_table")
        self.setAccessibleName(tr("Joints of the current frame"))
        self._session = session
        self._following = False
        self._model = JointModel(session, self)
        self._visibility_editor = _VisibilityEditor(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self._connect()
        self.start_over()

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self.refresh)
        session.documentReplaced.connect(self.start_over)
        session.activeChanged.connect(self.start_over)
        session.frameChanged.connect(self._model.show_frame)
        session.previewChanged.connect(self._model.show_frame)
        session.selectionChanged.connect(self._follow_selection)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        notifier.themeChanged.connect(self._model.recolour)

    def refresh(self, change: Change) -> None:
        """Update the rows that an edit touches in the current frame."""
        if change.kind == "joints":
            seen = change.frames is None or self._session.frame in change.frames
            if change.key == self._session.active_key and seen:
                self._model.show_frame()
        elif change.kind != "note":
            self.start_over()

    def start_over(self) -> None:
        """Another track is active, or it has other joints."""
        self._following = True
        self._model.start_over()
        self._following = False
        last = self._model.columnCount() - 1
        for column in range(self._model.columnCount()):
            self.setItemDelegateForColumn(column, self._visibility_editor if column == last else None)
        if last > 0:
            self._set_widths(last)
        self._follow_selection()

    def _set_widths(self, last: int) -> None:
        """Wide enough for what columns hold in any frame: they stand still while playing."""
        names = [readable(joint) for joint in self._session.track.skeleton.joints]
        texts = [
            max(names, key=len) + "____",
            *["-0,000.0"] * (last - 3),
            tr("Confidence"),
            tr("confirmed"),
            tr("Visibility"),
        ]
        for column, text in enumerate(texts):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(text) + 14)
        self.horizontalHeader().setStretchLastSection(True)

    def _follow_selection(self) -> None:
        """The session's selection becomes the table's."""
        if self._following:
            return
        wanted, last = QItemSelection(), self._model.columnCount() - 1
        joints = [joint for joint in self._session.joints if joint < self._model.rowCount()]
        for joint in joints:
            wanted.select(self._model.index(joint, 0), self._model.index(joint, last))
        self._following = True
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if joints:
            first = self._model.index(joints[0], 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)  # keys go on here
            self.scrollTo(first)
        self._following = False

    def _tell_selection(self, *_) -> None:
        """The table's selection becomes the session's."""
        if not self._following:
            self._following = True
            self._session.select(index.row() for index in self.selectionModel().selectedRows())
            self._following = False
