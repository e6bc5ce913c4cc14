"""``RecordingsPanel``: the recordings of a project with a picture, the state of the work, and a search."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.notes import STATES, NotesController, state_of
from app.controllers.work_time import WorkTimeController
from app.jobs.runner import JobRunner, Lane
from app.session.session import Session
from app.tasks.privacy import Pictures
from app.tasks.thumbnails import thumbnail
from app.ui.pictures import pixmap_of
from app.ui.plain import plain_tip
from app.views.panels.jobs_panel import duration
from core.document import Change
from core.language import plural, tr
from core.recording import Recording

HEIGHT = 60
"""Of a thumbnail, in pixels."""

_ID = Qt.ItemDataRole.UserRole
_STATE_MARKS = {"to do": "○", "in review": "◐", "done": "●"}


class RecordingsPanel(QWidget):
    """A click shows a recording; with several selected, states are set and jobs queued for all of them.

    ``queue`` is called with a task's name and the selected recordings. The search looks at names, people, states,
    notes, tags and segments.
    """

    def __init__(
        self, session: Session, work_time: WorkTimeController, noting: NotesController, runner: JobRunner,
        queue: Callable[[str, list[int]], None], parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(parent, objectName="recordings_panel")
        self.setAccessibleName(tr("Recordings"))
        self._session, self._work_time, self._notes, self._runner = session, work_time, noting, runner
        self._queue = queue
        self._pictures: dict[str, QIcon] = {}
        self._asked: set[str] = set()
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.start_over)
        for signal in (session.documentReplaced, session.pathChanged):
            signal.connect(self._soon.start)
        session.picturesChanged.connect(self._forget_pictures)
        session.recordingChanged.connect(self._mark)
        session.changed.connect(self.refresh)
        work_time.changed.connect(self._update)
        self.start_over()

    def _build(self) -> None:
        self.search = QLineEdit(objectName="recordings_search", clearButtonEnabled=True)
        self.search.setPlaceholderText(tr("Search names, people, states, notes, #tags"))
        self.search.setAccessibleName(tr("Search recordings"))
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget(objectName="recordings_list")
        self.list.setAccessibleName(tr("Recordings of this project"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setIconSize(QSize(round(HEIGHT * 1.5), HEIGHT))
        self.list.setSpacing(1)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda at: self._menu().exec(self.list.viewport().mapToGlobal(at)))
        self.list.itemClicked.connect(self._chosen)
        self.list.itemActivated.connect(self._chosen)
        self.state = QComboBox(objectName="recordings_state")
        self.state.setAccessibleName(tr("State of the selected recordings"))
        self.state.setToolTip(tr("Progress of the work on the selected recordings"))
        for state in STATES:
            self.state.addItem(f"{_STATE_MARKS[state]} {tr(state)}", state)
        self.state.activated.connect(lambda _: self._notes.set_state(self.state.currentData(), self.selected()))
        self.jobs = QToolButton(objectName="recordings_jobs", text=tr("Queue…"))
        self.jobs.setAccessibleName(tr("Queue a job for the selected recordings"))
        self.jobs.setToolTip(tr("The same job for all selected recordings, one after the other"))
        self.jobs.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.jobs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.jobs.setMenu(self._jobs_menu())
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.jobs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        for part in (self.search, self.list):
            layout.addWidget(part)
        layout.addLayout(below)
        self.setFocusProxy(self.list)

    def _jobs_menu(self) -> QMenu:
        menu = QMenu(tr("Queue"), self)
        for task, title in (
            ("process", tr("Process: estimate, repair, lift…")), ("estimate", tr("Estimate poses…")),
            ("inpaint", tr("Repair…")), ("lift", tr("Lift to 3D…")),
        ):  # fmt: skip
            menu.addAction(title).triggered.connect(lambda _=False, task=task: self._queue(task, self.selected()))
        return menu

    def _menu(self) -> QMenu:
        menu = self._jobs_menu()
        menu.addSeparator()
        for state in STATES:
            action = menu.addAction(f"{_STATE_MARKS[state]} {tr(state)}")
            action.triggered.connect(lambda _=False, state=state: self._notes.set_state(state, self.selected()))
        return menu

    # --- what is shown

    def refresh(self, change: Change) -> None:
        if change.kind in ("recording", "many", "track"):
            self._soon.start()
        elif change.kind == "note" and change.key is None:  # review marks of a track say nothing here
            self._update(change.recording)

    def start_over(self) -> None:
        """One row a recording."""
        chosen = set(self.selected())
        self.list.clear()
        for recording in self._session.document.recordings.values():
            item = QListWidgetItem(self.list)
            item.setData(_ID, recording.id)
            item.setSizeHint(QSize(120, HEIGHT + 14))
            self._describe(item, recording)
            item.setSelected(recording.id in chosen)
        self._mark()
        self._filter()
        self._ask_pictures()

    def _update(self, recording: int | None = None) -> None:
        """What is said of a recording (None: of all) is another."""
        for item in self._items():
            id_ = item.data(_ID)
            if recording in (None, id_) and id_ in self._session.document.recordings:
                self._describe(item, self._session.document.recordings[id_])
        self._filter()

    def _describe(self, item: QListWidgetItem, recording: Recording) -> None:
        here = "▸ " if recording.id == self._session.recording else ""
        lines = [here + recording.name, self._state_words(recording), *self._facts(recording)]
        item.setText("\n".join(lines))
        item.setToolTip(plain_tip("\n".join([recording.path, *lines[1:]])))
        item.setIcon(self._pictures.get(recording.path, _blank()))

    def _state_words(self, recording: Recording) -> str:
        state = state_of(recording)
        words = f"{_STATE_MARKS[state]} {tr(state)}"
        if recording.state and recording.state_by:
            words += f", {recording.state_by}"
        if recording.state and recording.state_at:
            words += f", {_day(recording.state_at)}"
        return words

    def _facts(self, recording: Recording) -> list[str]:
        """What is in it, and how far the work on it is."""
        document, progress = self._session.document, self._work_time.of(recording)
        people = len({track.key.person for track in document.tracks_of(recording.id)})
        notes = sum(note.recording == recording.id for note in document.notes.values())
        content = [
            plural(recording.n_frames, "{count:,} frame", "{count:,} frames"),
            plural(people, "{count} person", "{count} people") if people else "",
            plural(notes, "{count} note", "{count} notes") if notes else "",
        ]
        work = [
            tr("{coverage:.0%} seen", coverage=progress.coverage) if progress.coverage else "",
            duration(progress.seconds) if progress.seconds >= 1 else "",
            tr("{open:,} of {suggested:,} to check", open=progress.open, suggested=progress.suggested)
            if progress.suggested
            else "",
        ]
        return [" · ".join(fact for fact in facts if fact) for facts in (content, work)]

    def _mark(self) -> None:
        for item in self._items():
            current = item.data(_ID) == self._session.recording
            if item.data(_ID) in self._session.document.recordings:
                self._describe(item, self._session.document.recordings[item.data(_ID)])
            if current and not self.list.selectedItems():
                self.list.setCurrentItem(item)
        shown = self._session.current_recording
        if shown is not None:
            self.state.setCurrentIndex(STATES.index(state_of(shown)))

    def selected(self) -> list[int]:
        """The recordings that the user selected, in their order; else the current one."""
        found = sorted(item.data(_ID) for item in self.list.selectedItems() if not item.isHidden())
        current = self._session.recording
        return found or ([current] if current is not None else [])

    def _chosen(self, item: QListWidgetItem) -> None:
        if len(self.list.selectedItems()) <= 1 and item.data(_ID) in self._session.document.recordings:
            self._session.show_recording(item.data(_ID))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    # --- searching

    def _filter(self, *_) -> None:
        """All words must be found somewhere in what is known of a recording."""
        words = self.search.text().lower().split()
        for item in self._items():
            known = self._words_of(item.data(_ID)) if words else ""
            item.setHidden(not all(word in known for word in words))

    def _words_of(self, recording: int) -> str:
        document = self._session.document
        one = document.recordings.get(recording)
        if one is None:
            return ""
        notes = [note for note in document.notes.values() if note.recording == recording]
        parts = [
            one.name, one.path, self._state_words(one), *(note.text for note in notes),
            *(f"#{tag}" for note in notes for tag in note.tags),
            *(name for (id_, _), name in document.people.items() if id_ == recording),
            *(segment.label for segment in document.segments_of(recording)),
        ]  # fmt: skip
        return "\n".join(parts).lower()

    # --- pictures

    def _ask_pictures(self) -> None:
        """A frame from the middle of each recording, when the machine has time for it."""
        for recording in self._session.document.recordings.values():
            path = self._session.project.media_path(recording.id)
            if path is None or recording.path in self._asked or not recording.n_frames:
                continue
            self._asked.add(recording.path)
            job = self._runner.start(
                tr("Thumbnail of {recording}", recording=recording.name), thumbnail, path, recording.n_frames // 2,
                2 * HEIGHT,
                recording.unit, pictures=self._session.pictures, lane=Lane.IO, brief=True,
            )  # fmt: skip
            shown = self._session.pictures
            job.finished.connect(lambda found, recording=recording, shown=shown:
                                 self._picture_came(recording, found, shown))  # fmt: skip

    def _forget_pictures(self) -> None:
        """They are to show people otherwise."""
        self._asked.clear()
        self._pictures.clear()
        self._soon.start()

    def _picture_came(self, recording: Recording, picture: np.ndarray | None, shown: Pictures) -> None:
        if picture is not None and shown == self._session.pictures:
            self._pictures[recording.path] = QIcon(pixmap_of(picture))
            self._update(recording.id)


def _blank() -> QIcon:
    """Keeps the place of a picture that is not there."""
    pixmap = QPixmap(round(HEIGHT * 1.5), HEIGHT)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


def _day(at: str) -> str:
    """A moment as the user's language writes it."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else at
