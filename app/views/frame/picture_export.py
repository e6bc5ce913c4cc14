"""``PictureExport``: the picture as it is seen, with all that lies over it, as a file or in the clipboard."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog

from app.session.session import Session
from app.ui.action import Action
from app.ui.settings import Settings
from app.views.frame.frame_view import FrameView
from core.errors import EditError, MediaError
from core.language import tr

SHARP = 2
"""Pixels of a picture per pixel of the screen: marks and numbers stay sharp in print."""

ENDINGS = (".png", ".svg")


class PictureExport(QObject):
    """What the user sees is what comes out: zoom, poses, angles, risk and, under "No faces", nobody's face."""

    written = Signal(str)
    """What was written or copied, in words."""

    def __init__(self, session: Session, view: FrameView, settings: Settings):
        super().__init__(view)
        self._session, self._view, self._settings = session, view, settings

    def action_rows(self) -> list[Action]:
        shown = lambda: self._session.current_recording is not None  # noqa: E731
        return [
            Action("save_picture", tr("Save p&icture as seen…"), ("F12",), self.ask,
                   "&File/Pictures and &videos", 412, shown,
                   tip=tr("With poses, angles and risk: PNG, or SVG with sharp lines")),
            Action("copy_picture", tr("Copy pict&ure as seen"), ("Shift+F12",), self.copy, "&Edit", 230, shown),
        ]  # fmt: skip

    def ask(self) -> None:
        """Save under a name that the user gives."""
        name = f"{Path(self._session.current_recording.name).stem}_{self._view.shown_frame}.png"
        suggestion = str(Path(self._settings.folder("picture") or Path.home()) / name)
        kinds = tr("Picture (*.png);;Vector graphics (*.svg)")
        path, _ = QFileDialog.getSaveFileName(self._view, tr("Save picture as seen"), suggestion, kinds)
        if path:
            self._settings.set_folder("picture", str(Path(path).parent))
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """By the ending. Raises ``MediaError`` for another one, or where nothing can be written."""
        if path.suffix.lower() not in ENDINGS:
            raise MediaError(
                tr("This file type cannot be written"), expected=", ".join(ENDINGS), got=path.suffix or path.name
            )
        if path.suffix.lower() == ".svg":
            self._write_svg(path)
        elif not self.image().save(str(path)):
            raise MediaError(tr("{path} cannot be written", path=path), action=tr("Choose another folder"))
        self.written.emit(tr("Written: {path}", path=path))

    def copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.image())
        self.written.emit(tr("The picture is in the clipboard"))

    def image(self) -> QImage:
        """Of what is seen of the frame, ``SHARP`` pixels for one of the screen."""
        with self._view.hud.posed(self._view.canvas.seen()) as area:
            if area.isEmpty():
                raise EditError(tr("There is nothing to see"))
            image = QImage(area.size() * SHARP, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(SHARP)
            self._view.canvas.viewport().render(image, QPoint(), QRegion(area))
        return image

    def _write_svg(self, path: Path) -> None:
        """The frame as a picture, all that lies over it as lines, shapes and text."""
        with self._view.hud.posed(self._view.canvas.seen()) as area:
            drawing = QSvgGenerator()
            drawing.setFileName(str(path))
            drawing.setTitle(f"{self._session.current_recording.name}, {self._view.shown_frame}")
            drawing.setSize(area.size())
            drawing.setViewBox(area)
            painter = QPainter()
            if not painter.begin(drawing):
                raise MediaError(tr("{path} cannot be written", path=path), action=tr("Choose another folder"))
            self._view.canvas.viewport().render(painter, QPoint())
            painter.end()
