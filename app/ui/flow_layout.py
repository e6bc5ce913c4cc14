"""``FlowLayout``: widgets one after the other, in as many rows as they need, as words of a paragraph are."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """No narrower than its widest widget, so that a bar of buttons fits a small window uncut."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4):
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size, margins = QSize(), self.contentsMargins()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, area: QRect, *, place: bool) -> int:
        """The height that it takes."""
        margins, gap = self.contentsMargins(), self.spacing()
        left, right = area.x() + margins.left(), area.right() - margins.right()
        x, y, row = left, area.y() + margins.top(), 0
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if x > left and x + size.width() > right + 1:
                x, y, row = left, y + row + gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, row = x + size.width() + gap, max(row, size.height())
        return y + row + margins.bottom() - area.y()
