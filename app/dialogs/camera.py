"""Ask for a recording's camera: from a calibration file, or from its field of view."""

from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFileDialog, QFormLayout, QLabel, QPushButton, QWidget

from app.dialogs.forms import FormDialog, combo_box
from app.tasks.recordings import frames_of
from core.calibration import calibration_beside, read_calibration
from core.camera import Camera
from core.errors import AppError, PoseError
from core.language import mark, tr
from core.progress import Cancelled, CancelToken
from core.recording import Recording

USUAL_FOV = 62.0
"""Degrees across the picture: a usual camera."""

FILES = mark("Calibrations (*.toml *.yaml *.yml *.json *.xml *.txt);;All files (*)")


class From(StrEnum):
    """Where a camera comes from."""

    OWN = "own"
    RECORDING = "recording"
    VIEW = "view"
    FILE = "file"


class CameraChooser(QWidget):
    """Rows that say what camera a recording was made with: its own as kept in the project, what the recording
    itself says, a field of view, a calibration file. What is in the recording or beside it is looked up and chosen.

    ``camera`` is that camera, fitted to the recording's size; ``problem`` says why there is none.
    """

    changed = Signal()

    def __init__(self, recording: Recording, fov: float = USUAL_FOV):
        super().__init__(objectName="camera_chooser")
        self._recording = recording
        self._own = recording.camera
        self._found: dict[str, Camera] = {}
        self._unreadable = ""
        self._cancel, self._answer = CancelToken(), SimpleQueue()
        self._waiting = QTimer(self, interval=20)
        self._waiting.timeout.connect(self._look)
        self._recorded: Camera | None = None
        self._known: SimpleQueue = SimpleQueue()
        self._searching = QTimer(self, interval=20)
        self._searching.timeout.connect(self._look_for_known)
        ways = {mark("Field of view"): From.VIEW, mark("Calibration file"): From.FILE}
        if self._own is not None:
            ways = {mark("Saved with this recording"): From.OWN} | ways
        self.way = self._named(combo_box(ways), "camera_from", tr("Camera from"))
        self.fov = self._named(QDoubleSpinBox(decimals=1, suffix=" °"), "camera_fov", tr("Horizontal field of view"))
        self.fov.setRange(5, 170)
        self.fov.setValue(fov)
        self.browse = self._named(QPushButton(tr("Choose…")), "camera_browse", tr("Calibration file"))
        self.name = self._named(QComboBox(), "camera_name", tr("Camera of the file"))
        self.facts = QLabel(objectName="camera_facts", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        for label, widget in ((tr("Camera"), self.way), (tr("Horizontal field of view"), self.fov),
            (tr("File"), self.browse),
                              (tr("Which"), self.name), ("", self.facts)):  # fmt: skip
            self.form.addRow(label, widget)
        self.browse.clicked.connect(self._ask_file)
        for signal in (self.way.currentIndexChanged, self.fov.valueChanged, self.name.currentIndexChanged):
            signal.connect(self._show)
        self._show()
        if self._own is None:
            Thread(target=_search, args=(recording, self._known), name="calibration", daemon=True).start()
            self._searching.start()

    def _named(self, widget: QWidget, name: str, words: str) -> QWidget:
        widget.setObjectName(name)
        widget.setAccessibleName(words)
        return widget

    @property
    def source(self) -> From:
        return self.way.currentData()

    def camera(self) -> Camera | None:
        try:
            return self._camera()
        except PoseError:
            return None

    @property
    def problem(self) -> str:
        try:
            return "" if self._camera() else self._unreadable or tr("Choose a calibration file.")
        except PoseError as error:
            return error.sentence()

    def _camera(self) -> Camera | None:
        if self.source == From.OWN:
            return self._own
        if self.source == From.RECORDING:
            return self._recorded
        size = self._recording.width, self._recording.height
        if self.source == From.VIEW:
            return Camera.from_fov(*size, self.fov.value())
        chosen = self._found.get(self.name.currentText())
        return chosen and fitted(chosen, *size)

    def _ask_file(self) -> None:
        folder = str(Path(self._recording.path).parent)
        path, _ = QFileDialog.getOpenFileName(self, tr("Calibration file"), folder, tr(FILES))
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Take the cameras of a file, which is read in a thread; the next file, or closing, ends that."""
        self.browse.setText(path.name)
        self.way.setCurrentIndex(self.way.findData(From.FILE))
        self.name.clear()
        self._found, self._unreadable = {}, tr("Reading {path} …", path=path.name)
        self._cancel.cancel()
        self._cancel, self._answer = CancelToken(), SimpleQueue()
        self.destroyed.connect(self._cancel.cancel)
        inputs = (path, self._cancel, self._answer)
        Thread(target=_read_apart, args=inputs, name="calibration", daemon=True).start()
        self._waiting.start()
        self._show()

    def _look_for_known(self) -> None:
        with suppress(Empty):
            camera, beside = self._known.get_nowait()
            self._searching.stop()
            untouched = self.source == From.VIEW and not self.way.hasFocus() and not self.fov.hasFocus()
            if camera is not None:
                self._recorded = camera
                self.way.insertItem(0, tr("In the recording"), From.RECORDING)
                self.way.setCurrentIndex(0 if untouched else self.way.currentIndex())
            elif beside is not None and untouched:
                self._take_beside(*beside)

    def _take_beside(self, path: Path, cameras: dict[str, Camera]) -> None:
        """Where one of them fits the recording's pictures."""
        self.browse.setText(path.name)
        self.name.clear()
        self._take(cameras)
        size = self._recording.width, self._recording.height
        fitting = [place for place, camera in enumerate(cameras.values()) if _fits(camera, *size)]
        if fitting:
            chosen = self.name.currentIndex()
            self.name.setCurrentIndex(chosen if chosen in fitting else fitting[0])
            self.way.setCurrentIndex(self.way.findData(From.FILE))

    def _look(self) -> None:
        """Ask for what was read: a signal from its thread could reach a dialog that is being deleted."""
        with suppress(Empty):
            self._take(self._answer.get_nowait())

    def _take(self, found: dict[str, Camera] | AppError) -> None:
        """The one whose name is in the recording's is chosen first."""
        self._waiting.stop()
        if isinstance(found, AppError):
            self._unreadable = found.sentence()
        else:
            self._found, self._unreadable = found, ""
            self.name.addItems(list(found))
        likely = [name for name in self._found if name and name.lower() in self._recording.name.lower()]
        if likely:
            self.name.setCurrentText(max(likely, key=len))
        self._show()

    def _show(self, *_) -> None:
        for widget, way in ((self.fov, From.VIEW), (self.browse, From.FILE), (self.name, From.FILE)):
            self.form.setRowVisible(widget, self.source == way)
        camera = self.camera()
        self.facts.setText(described(camera) if camera else self.problem)
        self.changed.emit()


class CameraDialog(FormDialog):
    """``ask(parent, recording) -> Camera | None``"""

    def __init__(self, recording: Recording, parent: QWidget | None = None):
        super().__init__(
            tr("Camera of {recording}", recording=recording.name), "camera_dialog", parent, accept=tr("Keep")
        )
        self.chooser = CameraChooser(recording)
        self.form.addRow(self.chooser)
        self.say(tr("Saved in the project and used whenever this recording is lifted to 3D."))
        self.chooser.changed.connect(self._changed)
        self._changed()

    def _changed(self) -> None:
        self.accept_button.setEnabled(not self.chooser.problem)

    def answer(self) -> Camera:
        return self.chooser.camera()


def _read_apart(path: Path, cancel: CancelToken, answer: SimpleQueue) -> None:
    """Put the cameras of a file, or the ``AppError`` that it raises, where they are looked for."""
    try:
        answer.put(read_calibration(path, cancel=cancel))
    except Cancelled:
        return
    except AppError as error:
        answer.put(error)


def _search(recording: Recording, known: SimpleQueue) -> None:
    """What a recording and the files beside it say, in a thread."""
    camera = beside = None
    with suppress(AppError, OSError), frames_of(recording) as source:
        camera = source.camera
    if camera is None:
        with suppress(AppError, OSError):
            beside = calibration_beside(recording.path)
    known.put((camera, beside))


def _fits(camera: Camera, width: int, height: int) -> bool:
    try:
        fitted(camera, width, height)
    except PoseError:
        return False
    return True


def fitted(camera: Camera, width: int, height: int) -> Camera:
    """The camera for pictures of this size. Raises ``PoseError`` where they have another shape than it took."""
    if (camera.width, camera.height) == (width, height):
        return camera
    if abs(camera.width * height - camera.height * width) > 0.01 * camera.width * height:
        raise PoseError(
            tr("This camera's pictures have another shape"), expected=f"{width} x {height}",
            got=f"{camera.width} x {camera.height}", action=tr("Choose another camera of the file"),
        )  # fmt: skip
    return camera.resize(width, height)


def described(camera: Camera) -> str:
    """A camera in a few words."""
    fx, fy, cx, cy = camera.K[0, 0], camera.K[1, 1], camera.K[0, 2], camera.K[1, 2]
    lens = (
        tr("{count} distortion terms", count=len(camera.distortion)) if any(camera.distortion) else tr("no distortion")
    )
    place = tr("place known") if camera.R is not None else tr("place unknown")
    return tr(
        "Focal length {fx:.0f} × {fy:.0f} px, centre {cx:.0f}, {cy:.0f}, {lens}, {place}",
        fx=fx,
        fy=fy,
        cx=cx,
        cy=cy,
        lens=lens,
        place=place,
    )
