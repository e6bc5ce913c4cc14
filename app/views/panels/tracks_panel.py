"""``TracksPanel``: the recordings of the project, the people in them, and the stages of each."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.session.people import person_name
from app.session.session import Session
from app.ui.plain import plain_tip
from core.document import Change, Track, TrackKey
from core.edits import NamePerson

_KEY = Qt.ItemDataRole.UserRole
_NAME, _WHAT = 0, 1


class TracksPanel(QTreeWidget):
    """A tree: recording > person > track. A click makes a recording current or a track active; the box shows or hides
    a track; editing a person's row names that person."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent, objectName="tracks_panel")
        self.setAccessibleName("Recordings, people and tracks")
        self._session = session
        self._filling = False
        self._things: list[int | tuple[int, int] | TrackKey] = []
        """What the rows stand for: a recording's id, (recording, person) or a track; a row holds its place here."""
        self.setHeaderLabels(["Recording, person, track", "Details"])
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
        self.start_over()

    def refresh(self, change: Change) -> None:
        if change.kind in ("track", "recording", "many"):
            self.start_over()

    def start_over(self) -> None:
        """Rebuild the tree: it has a handful of rows."""
        document = self._session.document
        self._filling = True
        self.clear()
        self._things = []
        for recording in document.recordings.values():
            top = QTreeWidgetItem(self, [recording.name, _frames(recording.n_frames, recording.fps)])
            self._stand_for(top, recording.id)
            missing = self._session.project.is_missing(recording.id)
            hint = "\nThe file is missing: File > Relink recording" if missing else ""
            top.setToolTip(_NAME, plain_tip(recording.path + hint))
            if missing:
                top.setText(_WHAT, "file missing")
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
        item.setToolTip(_NAME, "Double click to name this person")
        return item

    def _track_item(self, parent: QTreeWidgetItem, track: Track) -> None:
        key = track.key
        item = QTreeWidgetItem(parent, [key.stage, _about(track)])
        self._stand_for(item, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        hidden = key in self._session.hidden
        item.setCheckState(_NAME, Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked)
        item.setToolTip(_NAME, "Click to edit this track; the box shows or hides it")
        item.setToolTip(_WHAT, plain_tip(item.text(_WHAT)))

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


def _about(track: Track) -> str:
    """What a track is, in a few words."""
    parts = [f"{track.poses.dims}D", track.skeleton.name, track.key.variant]
    corrected = len(track.corrected_frames())
    return " · ".join(part for part in parts if part) + (f" · {corrected} corrected" if corrected else "")


def _frames(count: int, fps: float) -> str:
    return f"{count} frames" + (f", {fps:g} fps" if fps else "")
