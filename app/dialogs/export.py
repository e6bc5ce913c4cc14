"""Ask what to export, in which format, to where; and say what the format cannot hold.

Tracks and format follow one another: who chooses BVH gets the 3D tracks, who chooses a 3D track a format that holds it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.dialogs.forms import FormDialog, OptionsForm, combo_box
from app.track_choice import best_tracks
from app.track_words import stale_words, track_words
from app.ui.messages import may_replace
from core.document import Document
from core.io.base import PoseFormat, find_format, left_behind, pose_formats, unkept
from core.io.facts import assumed_of
from core.kinematics.standing import Ground, unplaced
from core.language import mark, tr
from core.track import Track, TrackKey

USUAL = {2: "csv", 3: "bvh"}
"""What to offer to who has exported no such poses yet, by their dimensions: what most programs open."""


@dataclass(frozen=True)
class ExportChoice:
    tracks: tuple[TrackKey, ...]
    format: str
    path: Path
    options: object = None
    ground: Ground = Ground.ORIGIN


class ExportDialog(FormDialog):
    """``ask(parent, document, recording, active track, folder, last, renew) -> ExportChoice | None``; ``last`` are the
    formats of last time, by "2D" and "3D"; ``renew`` lifts again what is older than its 2D poses.

    One track a person: files of poses hold one pose a person and frame.
    """

    def __init__(
        self, document: Document, recording: int, active: TrackKey | None, folder: str,
        last: dict | None = None,
        renew: Callable[[], object] = lambda: None, parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(tr("Export poses"), "export_dialog", parent, accept=tr("Export"))
        self._document, self._last = document, last or {}
        self._recording = recording
        self._name = Path(document.recordings[recording].name).stem
        self._tracks = sorted(document.tracks_of(recording), key=lambda track: track.poses.dims)
        dims = next((track.poses.dims for track in self._tracks if track.key == active), 2)
        writable = [fmt for fmt in pose_formats() if fmt.write]
        offered = {_words(fmt): fmt.name for fmt in sorted(writable, key=lambda fmt: (dims not in fmt.dims, fmt.dims))}
        self.format = self.row(tr("Format"), combo_box(offered, self._format_of(dims)), "export_format")
        self.tracks = self.row(
            tr("Tracks"), QListWidget(), "export_tracks", tr("Writes what you see, corrections included")
        )
        for track in self._tracks:
            self.tracks.addItem(_item(document, track, checked=_alike(track.key, active)))
        self.options = OptionsForm(None)
        self.form.addRow(self.options)
        places = {mark("Pelvis at the origin"): Ground.ORIGIN,
                  mark("Standing on the ground (estimate)"): Ground.STANDING}  # fmt: skip
        self.ground = self.row(
            tr("Place"), combo_box(places), "export_ground", tr("Where they are in the scene is unknown")
        )
        self.assumed = self.text_row(tr("Assumed"), "")
        self.assumed.setObjectName("export_assumed")
        self.assumed.setToolTip(tr("Nobody states this: the file is written as if it were known"))
        self.renew_button = self.buttons.addButton(tr("Renew 3D"), QDialogButtonBox.ButtonRole.ActionRole)
        self.renew_button.setObjectName("export_renew")
        self.renew_button.clicked.connect(lambda: (self.reject(), renew()))
        self.path = QLineEdit(objectName="export_path")
        self._place = self.row(tr("File"), self._path_row(), "export_place")
        self._folder = Path(folder) if folder else Path(document.recordings[recording].path).parent
        self.format.currentIndexChanged.connect(self._take_tracks)
        self.tracks.itemChanged.connect(self._make_way)
        self.format.currentIndexChanged.connect(self._suggest_path)
        self.format.currentIndexChanged.connect(self._offer_options)
        for changed in (self.format.currentIndexChanged, self.tracks.itemChanged, self.path.textChanged):
            changed.connect(self._check)
        self._suggest_path()
        self._offer_options()
        self._check()

    def _path_row(self) -> QWidget:
        row = QWidget()
        browse = QPushButton(tr("Browse…"), objectName="export_browse")
        browse.clicked.connect(self._browse)
        self.path.setAccessibleName(tr("File to write"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.path, 1)
        layout.addWidget(browse)
        return row

    def _browse(self) -> None:
        fmt = self._format()
        if fmt.folder:
            path = QFileDialog.getExistingDirectory(self, tr("Folder to write"), self.path.text())
        else:
            endings = " ".join(f"*{ending}" for ending in fmt.extensions)
            kinds, once = f"{tr(fmt.title)} ({endings})", QFileDialog.Option.DontConfirmOverwrite  # ``accept`` asks
            path, _ = QFileDialog.getSaveFileName(self, tr("File to write"), self.path.text(), kinds, options=once)
        if path:
            self.path.setText(path)

    def _suggest_path(self, *_) -> None:
        fmt = self._format()
        ending = f"_{fmt.name}" if fmt.folder else fmt.extensions[0]
        self.path.setText(str(self._folder / f"{self._name}{ending}"))
        self.form.labelForField(self._place).setText(tr("Folder") if fmt.folder else tr("File"))
        self._place.setToolTip(tr("A file for each frame goes into it") if fmt.folder else "")

    # --- tracks and format follow one another

    def _format_of(self, dims: int) -> str:
        """The one that poses of these dimensions were exported to last, else the usual one."""
        last = self._last.get(f"{dims}D")
        known = {fmt.name: fmt.dims for fmt in pose_formats() if fmt.write}
        return last if isinstance(last, str) and dims in known.get(last, ()) else USUAL[dims]

    def _take_tracks(self, *_) -> None:
        """Where the format cannot hold what is chosen, choose what it can: of everybody the best that there is."""
        fmt = self._format()
        if any(track.poses.dims in fmt.dims for track in self._checked()):
            return
        if any(track.poses.dims in fmt.dims and track.key.stage != "truth" for track in self._tracks):
            best = best_tracks(self._document, self._recording, dims=fmt.dims)
            self._check_these({track.key for track in best})

    def _make_way(self, item: QListWidgetItem) -> None:
        """One track a person, and all in 2D or all in 3D: what was chosen before makes way."""
        if item.checkState() != Qt.CheckState.Checked:
            return
        new = self._tracks[self.tracks.row(item)]
        kept = {track.key for track in self._checked()
                if track.key.person != new.key.person and track.poses.dims == new.poses.dims}  # fmt: skip
        self._check_these({*kept, new.key})
        if new.poses.dims not in self._format().dims:
            self.format.setCurrentIndex(self.format.findData(self._format_of(new.poses.dims)))

    def _check_these(self, keys: set[TrackKey]) -> None:
        with QSignalBlocker(self.tracks):
            for row, track in enumerate(self._tracks):
                state = Qt.CheckState.Checked if track.key in keys else Qt.CheckState.Unchecked
                self.tracks.item(row).setCheckState(state)
        self._check()

    def _offer_options(self, *_) -> None:
        """Those of the format, as they were given for the one before."""
        options = OptionsForm(self._format().options, self.options.values())
        self.form.replaceWidget(self.options, options)
        self.options.deleteLater()
        self.options = options

    def _format(self) -> PoseFormat:
        return find_format(self.format.currentData())

    def _checked(self) -> list[Track]:
        states = [self.tracks.item(row).checkState() for row in range(self.tracks.count())]
        return [track for track, state in zip(self._tracks, states, strict=True) if state == Qt.CheckState.Checked]

    def _check(self, *_) -> None:
        """Say what is lost, or why this cannot be written."""
        fmt, tracks = self._format(), self._checked()
        dims = {track.poses.dims for track in tracks}
        problem = ""
        if not tracks:
            problem = tr("Choose at least one track.")
        elif not dims <= set(fmt.dims):
            problem = tr(
                "{fmt} holds {names} poses, these are {pop}D.",
                fmt=tr(fmt.title), names=tr(" or ").join(f"{d}D" for d in fmt.dims), pop=dims.pop()
            )
        self.accept_button.setEnabled(not problem and bool(self.path.text().strip()))
        stale = sorted({words for track in tracks if (words := stale_words(self._document, track))})
        self.renew_button.setVisible(bool(stale))
        older = tr("\n3D is {names}: renew it first, or export it as it is.", names=", ".join(stale)) if stale else ""
        left = left_behind(fmt, {track.key.person: track.poses for track in tracks})
        beside = tr("\nNot written, of the file that was read: {names}.", names=", ".join(left)) if left else ""
        self.say(problem or f"{unkept(fmt)}.{beside}{older}")
        self.assumed.setText(assumed_of(track.poses for track in tracks))
        self.form.setRowVisible(self.assumed, bool(self.assumed.text()))
        self.form.setRowVisible(self.ground, bool(unplaced(track.poses for track in tracks)))
        self.form.setRowVisible(self.options, self._format().options is not None)

    def accept(self) -> None:
        if may_replace(self, self.answer().path):
            super().accept()

    def answer(self) -> ExportChoice:
        kind, tracks = self._format().options, self._checked()
        unknown = bool(unplaced(track.poses for track in tracks))
        return ExportChoice(
            tuple(track.key for track in tracks), self.format.currentData(), Path(self.path.text().strip()),
            kind(**self.options.values()) if kind else None, self.ground.currentData() if unknown else Ground.ORIGIN,
        )  # fmt: skip


def _words(fmt: PoseFormat) -> str:
    """As "COCO keypoints JSON (.json) · 2D"."""
    dims = tr(" and ").join(f"{d}D" for d in fmt.dims)
    return f"{tr(fmt.title)} ({', '.join(fmt.extensions) or tr('folder')}) · {dims}"


def _alike(key: TrackKey, active: TrackKey | None) -> bool:
    return active is not None and (key.stage, key.variant) == (active.stage, active.variant)


def _item(document: Document, track: Track, checked: bool) -> QListWidgetItem:
    key = track.key
    name = document.people.get((key.recording, key.person)) or tr("Person {person}", person=key.person + 1)
    words, dims = track_words(track), f"{track.poses.dims}D"
    item = QListWidgetItem(f"{name} · {words if dims in words else f'{words} · {dims}'} · {track.skeleton.name}")
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
    return item
