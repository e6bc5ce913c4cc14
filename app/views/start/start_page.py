"""``StartPage``: what is seen while nothing is open: open something, go on with something, or look at a sample."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.jobs.runner import JobRunner, Lane
from app.session.session import Session
from app.tasks.thumbnails import file_thumbnail
from app.ui.icons import icon
from app.ui.menus import ActionSet
from app.ui.pictures import pixmap_of
from app.ui.plain import plain_tip
from app.ui.settings import Settings
from core.language import tr

_PICTURE = QSize(96, 60)
_SHOWN = 6
"""Recent files that have room."""


class StartPage(QScrollArea):
    pathAsked = Signal(str)
    """A recent file is to be opened."""

    def __init__(self, session: Session, settings: Settings, runner: JobRunner, parent: QWidget | None = None):
        super().__init__(parent, objectName="start_page", widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Start"))
        self._session, self._settings, self._runner = session, settings, runner
        self._pictures: dict[str, QIcon] = {}
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(32, 24, 32, 24)
        self._grid.setHorizontalSpacing(32)
        self._grid.setRowStretch(8, 1)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self.setWidget(content)
        self.recent = self._recent_list()
        session.picturesChanged.connect(self._forget_pictures)

    def _recent_list(self) -> QListWidget:
        found = QListWidget(objectName="start_recent", frameShape=QFrame.Shape.NoFrame)
        found.setAccessibleName(tr("Recent files"))
        found.setIconSize(_PICTURE)
        found.setSpacing(2)
        found.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.itemClicked.connect(self._chosen)
        found.itemActivated.connect(self._chosen)
        return found

    def add_buttons(self, actions: ActionSet) -> None:
        """Open on the left, with the recent files; samples and guided paths on the right."""
        title = _heading("Posewright", 1.7)
        hint = QLabel(
            tr("Open a video, a depth recording, poses or a project, or drop them anywhere here."), wordWrap=True
        )
        opening = QPushButton(icon("open"), tr("Open…"), objectName="start_open")
        opening.setDefault(True)
        opening.clicked.connect(actions.qactions["open"].trigger)
        self._grid.addWidget(title, 0, 0, 1, 2)
        self._grid.addWidget(hint, 1, 0, 1, 2)
        self._grid.addWidget(opening, 2, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(_heading(tr("Recent")), 3, 0)
        self._grid.addWidget(self.recent, 4, 0, 5, 1)
        right = QVBoxLayout()
        for heading, prefix in ((tr("Guided paths"), "tour_"), (tr("Sample projects"), "sample_")):
            right.addWidget(_heading(heading))
            for id_, row in actions.rows.items():
                if id_.startswith(prefix):
                    right.addWidget(_row(row.title, row.tip, actions.qactions[id_].trigger, f"start_{id_}"))
        right.addStretch(1)
        self._grid.addLayout(right, 3, 1, 6, 1)
        self.setFocusProxy(opening)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """The files that were opened last, with a picture where there is one."""
        self.recent.clear()
        for path in self._settings.recent[:_SHOWN]:
            item = QListWidgetItem(self._pictures.get(path, icon("open")), f"{Path(path).name}\n{Path(path).parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(plain_tip(path))
            item.setSizeHint(QSize(120, _PICTURE.height() + 8))
            self.recent.addItem(item)
            if path not in self._pictures:
                self._ask_picture(path)
        if not self.recent.count():
            item = QListWidgetItem(tr("Nothing yet"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.recent.addItem(item)

    def _ask_picture(self, path: str) -> None:
        shown = self._session.pictures
        job = self._runner.start(tr("Thumbnail of {name}", name=Path(path).name), file_thumbnail, Path(path),
            2 * _PICTURE.height(),
                                 pictures=shown, lane=Lane.IO, brief=True)  # fmt: skip
        job.finished.connect(lambda picture: shown == self._session.pictures and self._picture_came(path, picture))

    def _picture_came(self, path: str, picture) -> None:
        self._pictures[path] = icon("open") if picture is None else QIcon(pixmap_of(picture))
        for row in range(self.recent.count()):
            if self.recent.item(row).data(Qt.ItemDataRole.UserRole) == path:
                self.recent.item(row).setIcon(self._pictures[path])

    def _forget_pictures(self) -> None:
        """They are to show people otherwise."""
        self._pictures.clear()
        if self.isVisible():
            self.refresh()

    def _chosen(self, item: QListWidgetItem) -> None:
        path = item.data(Qt.ItemDataRole.UserRole)
        if path:
            self.pathAsked.emit(path)


def _heading(text: str, size: float = 1.2) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setPointSizeF(size * font.pointSizeF())
    font.setBold(True)
    label.setFont(font)
    return label


def _row(title: str, about: str, run, name: str) -> QWidget:
    """A button with what it is good for below it."""
    row = QWidget()
    button = QToolButton(text=title, objectName=name)
    button.setAccessibleName(f"{title}: {about}")
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(run)
    words = QLabel(about, wordWrap=True)
    words.setEnabled(False)
    words.setIndent(6)
    layout = QVBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 6)
    layout.setSpacing(0)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(words)
    return row
