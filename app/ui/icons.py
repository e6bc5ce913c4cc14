"""The few icons of the toolbar, drawn as paths in the theme's colours, sharp at any scale."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from app.ui.theme import theme


def icon(name: str) -> QIcon:
    """An icon by name; it is painted in the colours of the theme in force when it is painted."""
    return QIcon(_Engine(name))


class _Engine(QIconEngine):
    def __init__(self, name: str):
        super().__init__()
        self._name = name

    def clone(self) -> "_Engine":
        return _Engine(self._name)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRectF(0, 0, size.width(), size.height()).toRect(), mode, state)
        painter.end()
        return pixmap

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / 24, rect.height() / 24)
        colours = theme()
        colour = QColor(colours.on_accent if state == QIcon.State.On else colours.text)
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(0.35)
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _DRAW[self._name](painter, colour)
        painter.restore()


def _filled(painter: QPainter, colour: QColor, *points: tuple[float, float]) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _play(p, c):
    _filled(p, c, (8, 5), (19, 12), (8, 19))


def _pause(p, c):
    _filled(p, c, (7, 5), (10, 5), (10, 19), (7, 19))
    _filled(p, c, (14, 5), (17, 5), (17, 19), (14, 19))


def _next(p, c):
    _filled(p, c, (6, 6), (14, 12), (6, 18))
    _line(p, (18, 6), (18, 18))


def _previous(p, c):
    _filled(p, c, (18, 6), (10, 12), (18, 18))
    _line(p, (6, 6), (6, 18))


def _next_key(p, c):
    _line(p, (4, 12), (11, 12))
    _line(p, (8, 8.5), (11.5, 12), (8, 15.5))
    _filled(p, c, (17, 8), (21, 12), (17, 16), (13, 12))


def _previous_key(p, c):
    _line(p, (20, 12), (13, 12))
    _line(p, (16, 8.5), (12.5, 12), (16, 15.5))
    _filled(p, c, (7, 8), (11, 12), (7, 16), (3, 12))


def _loop(p, c):
    p.drawArc(QRectF(5, 6, 14, 12), 30 * 16, 290 * 16)
    _filled(p, c, (15, 6.5), (20, 5.5), (19, 10.5))


def _undo(p, c):
    p.drawArc(QRectF(6, 8, 13, 10), -90 * 16, 190 * 16)
    _line(p, (12, 18), (8, 18))
    _filled(p, c, (4, 10), (10, 6), (10, 13))


def _redo(p, c):
    p.drawArc(QRectF(5, 8, 13, 10), 80 * 16, 190 * 16)
    _line(p, (12, 18), (16, 18))
    _filled(p, c, (20, 10), (14, 6), (14, 13))


def _open(p, c):
    _line(p, (4, 18), (4, 6), (10, 6), (12, 8.5), (19, 8.5), (19, 11))
    _line(p, (4, 18), (7, 11), (22, 11), (19, 18), (4, 18))


def _export(p, c):
    _line(p, (12, 15), (12, 4))
    _line(p, (8, 8), (12, 4), (16, 8))
    _line(p, (5, 13), (5, 20), (19, 20), (19, 13))


def _person(p, c):
    p.setBrush(c)
    p.drawEllipse(QPointF(12, 5), 2.2, 2.2)
    p.setBrush(Qt.BrushStyle.NoBrush)
    _line(p, (5, 9), (12, 10), (19, 9))
    _line(p, (12, 10), (12, 14.5))
    _line(p, (8, 21), (12, 14.5), (16, 21))


def _inpaint(p, c):
    _line(p, (4, 20), (9, 13))
    _line(p, (15, 11), (20, 4))
    p.drawEllipse(QPointF(12, 12), 3.0, 3.0)
    _filled(p, c, (3, 20), (4, 19), (5, 20), (4, 21))
    _filled(p, c, (19, 4), (20, 3), (21, 4), (20, 5))


def _lift(p, c):
    _line(p, (4, 8), (12, 12), (20, 8), (12, 4), (4, 8), (4, 16), (12, 20), (20, 16), (20, 8))
    _line(p, (12, 12), (12, 20))


def _fit(p, c):
    for x, y in ((5, 5), (19, 5), (19, 19), (5, 19)):
        dx, dy = (4 if x < 12 else -4), (4 if y < 12 else -4)
        _line(p, (x + dx, y), (x, y), (x, y + dy))


def _hand(p, c):
    _line(p, (12, 3), (12, 21))
    _line(p, (3, 12), (21, 12))
    for x, y, dx, dy in ((12, 3, 2.5, 2.5), (12, 21, 2.5, -2.5)):
        _line(p, (x - dx, y + dy), (x, y), (x + dx, y + dy))
    for x, y, dx, dy in ((3, 12, 2.5, 2.5), (21, 12, -2.5, 2.5)):
        _line(p, (x + dx, y - dy), (x, y), (x + dx, y + dy))


def _angle(p, c):
    _line(p, (19, 5), (5, 19), (21, 19))
    p.drawArc(QRectF(-3, 11, 16, 16), 0, 45 * 16)


def _no_face(p, c):
    p.setBrush(c)
    p.drawEllipse(QPointF(12, 8), 4.2, 4.2)
    p.drawChord(QRectF(4.5, 14, 15, 14), 0, 180 * 16)
    p.setBrush(Qt.BrushStyle.NoBrush)
    _line(p, (3.5, 3.5), (20.5, 20.5))


def _search(p, c):
    p.drawEllipse(QRectF(4.5, 4.5, 10, 10))
    _line(p, (13.2, 13.2), (19, 19))


def _swap(p, c):
    path = QPainterPath(QPointF(4, 8.5))
    path.lineTo(20, 8.5)
    path.moveTo(20, 15.5)
    path.lineTo(4, 15.5)
    p.drawPath(path)
    _line(p, (16.5, 5), (20, 8.5), (16.5, 12))
    _line(p, (7.5, 12), (4, 15.5), (7.5, 19))


_DRAW: dict[str, Callable[[QPainter, QColor], None]] = {
    "play": _play, "pause": _pause, "next": _next, "previous": _previous, "next_key": _next_key,
    "previous_key": _previous_key, "loop": _loop, "undo": _undo, "redo": _redo, "open": _open, "export": _export,
    "person": _person, "inpaint": _inpaint, "lift": _lift, "fit": _fit, "hand": _hand, "swap": _swap,
    "angle": _angle, "no_face": _no_face, "search": _search,
}  # fmt: skip
