"""``TracksPanel``: the recordings of the project, the people in them, and the stages of each."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.session.people import person_name
from app.session.session import Session
from app.staleness import stale_frames
from app.tasks.refine_words import figures_of
from app.track_words import stale_words, track_words
from app.ui.menus import ActionSet
from app.ui.plain import plain_tip
from app.ui.theme import notifier, theme
from app.views.poses.stale_bar import StaleBar
from core.document import Change
from core.edits import NamePerson
from core.io.facts import assumed_of
from core.language import plural, tr
from core.recording import Recording
from core.track import Track, TrackKey

_KEY = Qt.ItemDataRole.UserRole
_NAME, _WHAT = 0, 1
_PAUSE = 200  # ms after the last edit until it is said what is older than its 2D poses


class TracksPanel(QTreeWidget):
    """A tree: recording > person > track. A click makes a recording current or a track active; the box shows or hides
    a track; editing a person's row names that person."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent, objectName="tracks_panel")
        self.setAccessibleName(tr("Recordings, people and tracks"))
        self._session = session
        self._filling = False
        self._things: list[int | tuple[int, int] | TrackKey] = []
        """What the rows stand for: a recording's id, (recording, person) or a track; a row holds its place here."""
        self._stale: list[TrackKey] = []
        self._bar: StaleBar | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._say_stale)
        self.setHeaderLabels([tr("Recording, person, track"), tr("Details")])
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed | QTreeWidget.EditTrigger.DoubleClicked)
        self.itemClicked.connect(self._chosen)
        self.itemActivated.connect(self._chosen)
        self.itemChanged.connect(self._edited)
        session.documentReplaced.connect(self.start_over)
        session.recordingChanged.connect(self._mark)
        session.activeChanged.connect(self._mark)
        session.hiddenChanged.connect(self.start_over)
        session.changed.connect(self.refresh)
        notifier.themeChanged.connect(self.start_over)  # what is to be renewed has a colour of the theme
        self.start_over()

    def refresh(self, change: Change) -> None:
        if change.kind in ("track", "recording", "many"):
            self.start_over()
        elif change.kind == "joints":
            self._soon.start()  # corrections may make a 3D track an older one; a drag is many changes

    def _say_stale(self) -> None:
        """The rows of 3D tracks whose 2D poses have moved on, or are up to date again."""
        stale = [track.key for track in self._session.document.tracks.values()
                 if len(stale_frames(self._session.document, track))]  # fmt: skip
        if stale != self._stale:
            self.start_over()

    def add_buttons(self, actions: ActionSet) -> None:
        """Renewing 3D, at the lower edge, where it is older than what it was made of."""
        self._bar = StaleBar(self._session, actions.qactions["renew_3d"], self)
        self._bar.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if watched is self._bar and event.type() == QEvent.Type.Show:
            self._place_bar()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        if self._bar is not None:
            height = self._bar.heightForWidth(self.width()) if self._bar.hasHeightForWidth() else 0
            height = max(height, self._bar.sizeHint().height())
            self._bar.setGeometry(0, self.height() - height, self.width(), height)

    def start_over(self) -> None:
        """Rebuild the tree: it has a handful of rows."""
        document = self._session.document
        self._filling = True
        self._stale = [track.key for track in document.tracks.values() if len(stale_frames(document, track))]
        self.clear()
        self._things = []
        for recording in document.recordings.values():
            top = QTreeWidgetItem(self, [recording.name, _frames(recording)])
            self._stand_for(top, recording.id)
            missing = self._session.project.is_missing(recording.id)
            hint = tr("\nThe file is missing: File > Relink recording") if missing else ""
            top.setToolTip(_NAME, plain_tip(recording.path + hint))
            if missing:
                top.setText(_WHAT, tr("file missing"))
            people: dict[int, QTreeWidgetItem] = {}
            for track in document.tracks_of(recording.id):
                person = track.key.person
                if person not in people:
                    people[person] = self._person_item(top, track.key)
                self._track_item(people[person], track)
        self.expandAll()
        self._filling = False
        self._mark()

    def _person_item(self, parent: QTreeWidgetItem, key: TrackKey) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [person_name(self._session, key)])
        self._stand_for(item, (key.recording, key.person))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(_NAME, tr("Double click to name this person"))
        return item

    def _track_item(self, parent: QTreeWidgetItem, track: Track) -> None:
        key = track.key
        stale = stale_words(self._session.document, track)
        item = QTreeWidgetItem(parent, [track_words(track), _about(track, stale)])
        self._stand_for(item, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        hidden = key in self._session.hidden
        item.setCheckState(_NAME, Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked)
        item.setToolTip(_NAME, tr("Click to edit this track; the box shows or hides it"))
        item.setToolTip(_WHAT, plain_tip("\n".join([item.text(_WHAT), *figures_of(track)])))
        if stale:
            item.setToolTip(_NAME, tr("This 3D is older than its 2D poses or foot contacts: Pose > Renew 3D"))
            item.setForeground(_WHAT, QColor(theme().warning))

    def _stand_for(self, item: QTreeWidgetItem, thing) -> None:
        item.setData(_NAME, _KEY, len(self._things))
        self._things.append(thing)

    def _thing(self, item: QTreeWidgetItem):
        return self._things[item.data(_NAME, _KEY)]

    def _mark(self) -> None:
        """Set what is current in bold."""
        self._filling = True
        for item in self._items():
            data = self._thing(item)
            is_track = isinstance(data, TrackKey)
            current = data == (self._session.active_key if is_track else self._session.recording)
            font = item.font(_NAME)
            font.setBold(bool(current))
            item.setFont(_NAME, font)
            if isinstance(data, TrackKey) and current:
                self.setCurrentItem(item)
        self._filling = False

    def _items(self):
        waiting = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            waiting += [item.child(place) for place in range(item.childCount())]
            yield item

    def _chosen(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        data = self._thing(item)
        if isinstance(data, TrackKey):
            if data != self._session.active_key:
                self._session.activate(data)
        elif isinstance(data, int) and data != self._session.recording:
            self._session.show_recording(data)

    def take_under(self, point: QPoint) -> None:
        """Make what is under a point of the list the current one."""
        item = self.itemAt(point)
        if item is not None:
            self._chosen(item)

    def _edited(self, item: QTreeWidgetItem, _column: int) -> None:
        """What follows fills the tree again, so it waits until Qt is done with the row, which is gone by then."""
        if self._filling:
            return
        data, hidden = self._thing(item), item.checkState(_NAME) == Qt.CheckState.Unchecked
        if isinstance(data, TrackKey):
            QTimer.singleShot(0, self, lambda: self._session.hide(data, hidden))
        elif isinstance(data, tuple):
            name = item.text(_NAME).strip()
            QTimer.singleShot(0, self, lambda: self._name(*data, name))

    def _name(self, recording: int, person: int, name: str) -> None:
        if name != person_name(self._session, TrackKey(recording, person, "detected")):
            self._session.do(NamePerson(recording, person, name))


def _about(track: Track, stale: str) -> str:
    """What else a track is, in a few words."""
    corrected, unsaid = len(track.corrected_frames()), assumed_of([track.poses])
    words = (
        tr("{corrected} corrected", corrected=corrected) if corrected else "",
        tr("assumed: {unsaid}", unsaid=unsaid) if unsaid else "",
    )
    return " · ".join(part for part in (stale, track.skeleton.name, *words) if part)


def _frames(recording: Recording) -> str:
    assumed = tr(" (assumed)") if "fps" in recording.assumed else ""
    words = plural(recording.n_frames, "{count:,} frame", "{count:,} frames")
    return words + (tr(", {fps:g} fps{assumed}", fps=recording.fps, assumed=assumed) if recording.fps else "")
