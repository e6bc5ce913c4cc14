"""The command palette: type a few letters of what you want, press Enter."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.action import menu_words
from app.ui.menus import ActionSet
from core.language import mark, tr

_ID = Qt.ItemDataRole.UserRole

ALSO = {
    "ablation": mark("parts of jumps compare without"), "about": mark("version licence install"),
    "camera": mark("calibration intrinsics"),
    "comparison": mark("evaluate error mpjpe truth metrics"), "delete_joint": mark("remove missing"),
    "ergonomics": mark("rula reba owas niosh"), "ergonomics_report": mark("pdf html print findings"),
    "export": mark("save as bvh trc c3d csv coco write"),
    "filters": mark("smooth low-pass butterworth gaussian jitter noise"),
    "help": mark("documentation manual guide how to"),
    "inpaint": mark("inpaint fill gaps complete jumps upsample"), "interpolate": mark("tween fill gap between keys"),
    "interpolate_jumps": mark("fill gap infer"), "lift": mark("3d depth reconstruct"),
    "no_faces": mark("blur anonymise privacy silhouette"),
    "open": mark("load video import project add"), "preferences": mark("settings options theme language units"),
    "process": mark("run all detect"), "render": mark("video overlay mp4 export clip"),
    "review_panel": mark("errors suspicious check"),
    "shortcuts": mark("keys help keyboard mouse"), "swap": mark("flip exchange sides"),
    "train": mark("learn network model fit"),
    "estimate": mark("detect find people track"), "undo": mark("back revert"),
}  # fmt: skip
"""What people call an action that is called otherwise here, by its id."""


def score(query: str, text: str) -> float | None:
    """How well the letters of a query are found, in order, in a text: higher is better, None where they are not.

    Letters that begin words and letters that follow one another count more; shorter texts win a tie.
    """
    text, place, total, last = text.lower(), 0, 0.0, -2
    for letter in query.lower().replace(" ", ""):
        place = _best_place(text, letter, place, last)
        if place < 0:
            return None
        starts_word = place == 0 or not text[place - 1].isalnum()
        total += 3 if place == last + 1 else 2 if starts_word else 0.5
        last, place = place, place + 1
    return total - len(text) / 100


def words_score(query: str, text: str) -> float | None:
    """All words of a query begin words of the text: worth about what letters of a title's words are, None otherwise."""
    words = text.lower().replace("-", " ").replace(",", " ").split()
    asked = query.lower().replace("-", " ").split()
    if not asked or len(query) < 3 or not all(any(word.startswith(one) for word in words) for one in asked):
        return None
    return 2.5 * sum(len(one) for one in asked)


def _best_place(text: str, letter: str, start: int, last: int) -> int:
    """Where to take a letter: right after the last one, else at the start of a word, else anywhere."""
    if start == last + 1 and text[start : start + 1] == letter:
        return start
    place = text.find(letter, start)
    while place >= 0:
        if place == 0 or not text[place - 1].isalnum():
            return place
        place = text.find(letter, place + 1)
    return text.find(letter, start)


class CommandPalette(QDialog):
    """Lists what can be done, by name, by what its tooltip says, and by what others call it; runs what is chosen after
    it has closed. What makes no sense now is listed where it is asked for, in grey, and says where it is."""

    def __init__(self, actions: ActionSet, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup, objectName="command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self.query = QLineEdit(objectName="palette_query", placeholderText=tr("What do you want to do?"))
        self.query.setAccessibleName(tr("Search commands"))
        self.found = QListWidget(objectName="palette_found")
        self.found.setAccessibleName(tr("Commands found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.query)
        layout.addWidget(self.found)
        self.query.textChanged.connect(self._search)
        self.query.returnPressed.connect(self._run)
        self.found.currentItemChanged.connect(self._show_current)
        self.found.itemClicked.connect(self._run)
        self.query.installEventFilter(self)
        self.resize(720, 380)
        self.move(parent.mapToGlobal(parent.rect().center()) - self.rect().center())
        self._search("")
        self.query.setFocus()

    def _search(self, query: str) -> None:
        self.found.clear()
        scored = []
        for place, (id_, row) in enumerate(self._actions.rows.items()):
            text = f"{menu_words(row.menu)} › {row.title}"
            said = words_score(query, f"{row.tip} {tr(ALSO.get(id_, ''))}")
            scores = (score(query, row.title), score(query, text), said)
            points = max((p for p in scores if p is not None), default=None)
            possible = self._actions.qactions[id_].isEnabled()
            if points is not None and (possible or query) and id_ != "palette":
                scored.append((not possible, -points if query else 0, place, id_, text))
        for off, _, _, id_, text in sorted(scored):
            text = tr("{text}: not possible now", text=text) if off else text
            item = QListWidgetItem(self.found)
            item.setData(_ID, id_)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            self._show(item, text, ", ".join(self._actions.keys_of(id_)), off)
        self.found.setCurrentRow(0)

    def _show(self, item: QListWidgetItem, text: str, keys: str, off: bool) -> None:
        row = QWidget(enabled=not off)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(QLabel(text, textFormat=Qt.TextFormat.PlainText), 1)
        layout.addWidget(QLabel(keys))
        item.setSizeHint(row.sizeHint())
        self.found.setItemWidget(item, row)

    def _show_current(self, current: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        """The row is painted by widgets of its own, which must be readable on the colour of the selection."""
        for item, role in ((before, QPalette.ColorRole.WindowText), (current, QPalette.ColorRole.HighlightedText)):
            row = self.found.itemWidget(item) if item is not None else None
            for label in row.findChildren(QLabel) if row is not None else ():
                label.setForegroundRole(role)

    def _run(self, *_) -> None:
        item = self.found.currentItem()
        action = self._actions.qactions[item.data(_ID)] if item is not None else None
        if action is None or not action.isEnabled():
            return
        self.close()
        action.trigger()

    def eventFilter(self, watched, event) -> bool:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        if event.type() == QEvent.Type.KeyPress and event.key() in moves:
            row = self.found.currentRow() + moves[event.key()]
            self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
            return True
        return False
