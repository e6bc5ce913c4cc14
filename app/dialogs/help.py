"""``HelpWindow``: the documentation beside the work, offline, with a way back and a search over all pages."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.help_pages import START, anchor, help_folder
from core.language import tr

_PAGE = Qt.ItemDataRole.UserRole
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class HelpWindow(QDialog):
    """Pages on the left, the one that is read on the right; stays open beside the main window."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="help_window")
        self.setWindowTitle(tr("Help"))
        self.pages = _Pages()
        self.find = QLineEdit(objectName="help_find", placeholderText=tr("Search all pages"), clearButtonEnabled=True)
        self.find.setAccessibleName(tr("Search all pages"))
        self.list = QListWidget(objectName="help_list")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents = _contents(help_folder())
        self._fill()
        self.find.textChanged.connect(self._fill)
        self.find.returnPressed.connect(lambda: self._open(self.list.item(0)))
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self._lay_out()
        self.resize(980, 680)

    def open_page(self, page: str, heading: str = "") -> None:
        """Show a page ("reference/window.md"), at a heading if one is given."""
        self.pages.go(help_folder() / page, heading)
        self.show()
        self.raise_()
        self.activateWindow()

    def _lay_out(self) -> None:
        back, forward = (self._button(*row) for row in (
            ("help_back", tr("Back"), Qt.ArrowType.LeftArrow, self.pages.backward, self.pages.backwardAvailable),
            ("help_forward", tr("Forward"), Qt.ArrowType.RightArrow, self.pages.forward, self.pages.forwardAvailable),
        ))  # fmt: skip
        start = QToolButton(text=tr("Start"), objectName="help_start", autoRaise=True)
        start.clicked.connect(lambda: self.pages.go(help_folder() / START))
        QShortcut(QKeySequence.StandardKey.Find, self, self.find.setFocus)
        top = QHBoxLayout()
        for button in (back, forward, start):
            top.addWidget(button)
        top.addStretch()
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.find)
        side.addWidget(self.list)
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self.pages)
        both.setSizes([260, 720])
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(both, 1)

    def _button(self, name: str, text: str, arrow, run, available) -> QToolButton:
        button = QToolButton(objectName=name, toolTip=text, arrowType=arrow, autoRaise=True, enabled=False)
        button.setAccessibleName(text)
        button.clicked.connect(run)
        available.connect(button.setEnabled)
        return button

    def _fill(self) -> None:
        """The pages that hold all words of the search, those with them in their title first."""
        words = self.find.text().lower().split()
        found = [(page, title) for page, (title, text) in self._contents.items() if all(w in text for w in words)]
        found.sort(key=lambda row: not all(word in row[1].lower() for word in words))
        self.list.clear()
        for page, title in found:
            item = QListWidgetItem(title, self.list)
            item.setData(_PAGE, page)
            item.setToolTip(title)
        if not found:
            QListWidgetItem(tr("No page has all of these words"), self.list).setFlags(Qt.ItemFlag.NoItemFlags)

    def _open(self, item: QListWidgetItem | None) -> None:
        page = item.data(_PAGE) if item is not None else None
        if page:
            self.pages.go(help_folder() / page)
            self.pages.mark(self.find.text().split())


class _Pages(QTextBrowser):
    """One page of Markdown. Links within the documentation are followed; to the web only what the user clicks on."""

    def __init__(self):
        super().__init__(objectName="help_page")
        self.setAccessibleName(tr("Page"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        # once the page has its size: Qt gives headings of Markdown no anchors of their own
        self.sourceChanged.connect(lambda url: QTimer.singleShot(0, self, lambda: self._to_heading(url.fragment())))
        self.document().setDocumentMargin(16)

    def go(self, page: Path, heading: str = "") -> None:
        url = QUrl.fromLocalFile(str(page))
        url.setFragment(anchor(heading))
        self.setSource(url, QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, url: QUrl):
        """Pictures as wide as the page at most."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        picture = QImage(self.source().resolved(url).toLocalFile())
        room = max(200, self.viewport().width() - 60)  # less the bar that may come
        return picture.scaledToWidth(room, _SMOOTH) if picture.width() > room else picture

    def mark(self, words: list[str]) -> None:
        """Select the first of the words on the page."""
        if words:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            super().find(words[0])

    def _follow(self, link: QUrl) -> None:
        target = self.source().resolved(link)
        if target.isLocalFile() and target.path().endswith(".md") and Path(target.toLocalFile()).is_file():
            self.setSource(target, QTextDocument.ResourceType.MarkdownResource)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def _to_heading(self, name: str) -> None:
        block = self.document().begin()
        while name and block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == name:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 8)
                return
            block = block.next()


def _contents(folder: Path) -> dict[str, tuple[str, str]]:
    """Page -> its title, and all of its words in small letters; the tutorial and the tasks come first."""
    order = {START: 0, "tutorial.md": 1}
    names = sorted((path.relative_to(folder).as_posix() for path in folder.rglob("*.md")),
                   key=lambda name: (order.get(name, 2), name.split("/")[0] == "reference", name))  # fmt: skip
    texts = {name: (folder / name).read_text(encoding="utf-8") for name in names}
    return {name: (text.partition("\n")[0].lstrip("# "), text.lower()) for name, text in texts.items()}
