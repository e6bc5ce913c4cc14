"""``CurveEditor``: coordinates, speed and angle of the selected joints against time."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from app.session.session import Session
from app.ui.theme import theme
from app.views.poses.pose_drag import DRAG_THRESHOLD, PoseDrag
from app.views.timeline.curve_chart import curve_chart
from app.views.timeline.curve_choice import foremost, with_curves
from app.views.timeline.curve_keys import HIT_RADIUS, Key, key_at, paint_held, paint_keys, visible_keys
from app.views.timeline.curve_paint import (
    Outline,
    ValueScale,
    joint_colours,
    paint_band,
    paint_curve,
    paint_legend,
    paint_values,
)
from app.views.timeline.curve_points import CurvePoints, Shown
from app.views.timeline.curve_series import QUANTITIES, Curves, Quantity, TrackCurves
from app.views.timeline.time_widget import TimeWidget, TimeWindow
from app.views.timeline.timeline_paint import GUTTER, RULER, TimeAxis, paint_range, paint_ruler
from core.document import Change
from core.edits import MoveJoints
from core.language import localized, tr
from core.report.paper import Chart
from core.skeleton import readable
from core.track import Track, TrackKey


class CurveEditor(TimeWidget):
    """One curve for each selected joint of the active track, boldly; thinly those of the same person's other tracks
    that are not hidden. The mouse as in every ``TimeWidget``; a key (a frame that the user set) is dragged up and down,
    Esc cancels that; a double click on a curve sets a key there. Ctrl+drag chooses points (``CurvePoints``).
    """

    def __init__(self, session: Session, window: TimeWindow | None = None, parent: QWidget | None = None):
        super().__init__(session, window, parent)
        self.setObjectName("curve_editor")
        self.setAccessibleName(tr("Curves of the selected joints"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tracks: list[TrackCurves] = []
        self._proposed: Curves | None = None
        self._scale: ValueScale | None = None
        self._drag: PoseDrag | None = None
        self._pressed_at = QPointF()
        self._watched = True
        self.points = CurvePoints(session)
        self._build()
        self._connect()
        self._choose()

    def _build(self) -> None:
        self.choice = QComboBox(self)
        self.choice.setObjectName("quantity")
        self.choice.setAccessibleName(tr("Quantity shown in the curves"))
        for quantity in QUANTITIES.values():
            self.choice.addItem(tr(quantity.title), quantity.name)
            self.choice.setItemData(self.choice.count() - 1, tr(quantity.tip), Qt.ItemDataRole.ToolTipRole)
        self.choice.setGeometry(6, RULER + 4, GUTTER - 12, 24)
        self.choice.currentIndexChanged.connect(self._choose)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self.refresh)
        for signal in (
            session.documentReplaced, session.recordingChanged, session.activeChanged, session.selectionChanged,
            session.hiddenChanged,
        ):  # fmt: skip
            signal.connect(self._choose)
        session.proposalChanged.connect(self._show_proposal)
        session.previewChanged.connect(self.update)

    # --- what is shown

    @property
    def quantity(self) -> Quantity:
        return QUANTITIES[self.choice.currentData()]

    def choose_quantity(self, name: str) -> None:
        self.choice.setCurrentIndex(self.choice.findData(name))

    def watch(self, watched: bool) -> None:
        """Whether the curves can be seen; nothing is computed while they cannot."""
        if watched != self._watched:
            self._watched = watched
            self._choose()

    @property
    def is_filled(self) -> bool:
        """Whether everything that is drawn has been computed."""
        return all(track.filler.done for track in self._tracks)

    def refresh(self, change: Change) -> None:
        """Compute only what an edit touches."""
        if change.kind == "joints" and change.frames is not None:
            for track in self._tracks:
                if track.key == change.key:
                    context = track.quantity.context
                    track.filler.redo(change.frames.start - context, change.frames.stop + context)
        elif change.kind != "note":
            self._drop_all()
            self._choose()

    def _drop_all(self) -> None:
        for track in self._tracks:
            track.end()
        self._tracks = []

    def _choose(self, *_) -> None:
        """Curves for what is selected; those that are known already are kept."""
        wanted = {(key, joints, self.quantity) for key, joints in self._wanted()}
        known = {(track.key, track.joints, track.quantity): track for track in self._tracks}
        for gone in known.keys() - wanted:
            known[gone].end()
        self._give_up()
        before = self._active()
        self._tracks = [known.get((*one, self.quantity)) or self._begin(*one) for one in self._wanted()]
        if self._active() is not before:
            self.points.clear()
        self._show_proposal()

    def _wanted(self) -> list[tuple[TrackKey, tuple[int, ...]]]:
        return with_curves(self._session, self.quantity) if self._watched else []

    def _begin(self, key: TrackKey, joints: tuple[int, ...]) -> TrackCurves:
        track = TrackCurves(self._session, key, joints, self.quantity, self)
        track.filler.advanced.connect(self.repaint_layers)
        track.filler.redo()
        return track

    def _show_proposal(self) -> None:
        proposal, active = self._session.proposal, self._active()
        self._proposed = None
        if proposal is not None and active is not None and proposal[0] == active.key:
            self._proposed = Curves.of(proposal[2], active.joints, self.quantity, proposal[1])
        self.repaint_layers()

    def _active(self) -> TrackCurves | None:
        key = foremost(self._session, self.quantity)
        return next((track for track in self._tracks if track.key == key), None)

    def chart(self) -> Chart | None:
        """What is shown, for a paper."""
        return curve_chart(self._session, self._tracks, tr(self.quantity.title))

    # --- painting

    def paint_layers(self, painter: QPainter, axis: TimeAxis) -> None:
        area = QRectF(GUTTER, RULER + 4, axis.width, max(self.height() - RULER - 8, 1))
        paint_ruler(painter, axis, self.height(), self._session.current_recording)
        painter.setClipRect(area)
        outlines = [
            (track, [Outline.of(track.curves, column, axis) for column in range(len(track.joints))])
            for track in self._tracks
        ]
        active = self._active()
        proposed = [Outline.of(self._proposed, c, axis) for c in range(len(active.joints))] if self._proposed else []
        if self._drag is None and not self.points.dragging:  # the scale stays while a key or points are dragged
            self._scale = _fitting([o for _, group in outlines for o in group] + proposed, area)
        if active is None:
            self._say(painter, area, tr("Select joints in the picture or in the table to see their curves here"))
        else:
            paint_values(painter, self._scale, active.unit, GUTTER)
            self._paint_bands(painter, axis, active)
            self._paint_curves(painter, outlines, proposed)
            self._paint_keys(painter, axis, active)
            if self.points.chosen and not self.points.dragging and (shown := self._shown()) is not None:
                self.points.paint(painter, shown)
        painter.setClipping(False)
        paint_range(painter, axis, self.height(), self._session.range)
        if active is not None:
            paint_legend(painter, RULER + 36, self.height() - 4, self._legend(active))

    def _paint_bands(self, painter: QPainter, axis: TimeAxis, active: TrackCurves) -> None:
        if active.band is not None:
            for column, colour in enumerate(self._colours(active)):
                lower, upper = (Outline.of(edge, column, axis) for edge in active.band)
                paint_band(painter, lower, upper, self._scale, colour)

    def _paint_curves(self, painter: QPainter, outlines, proposed: list[Outline]) -> None:
        single = not outlines[0][1] or outlines[0][1][0].low is outlines[0][1][0].high
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, single)
        for track, group in outlines:
            bold = track is self._active() and not proposed
            for outline, colour in zip(group, self._colours(track), strict=True):
                colour = QColor(colour)
                colour.setAlpha(255 if bold else 120)
                paint_curve(painter, outline, self._scale, QPen(colour, 1.6 if bold and single else 1))
        for outline, colour in zip(proposed, self._colours(self._active()) if proposed else (), strict=True):
            paint_curve(painter, outline, self._scale, QPen(colour, 2))

    def _paint_keys(self, painter: QPainter, axis: TimeAxis, active: TrackCurves) -> None:
        keys = visible_keys(self._track(active), active, axis)
        paint_keys(painter, axis, self._scale, keys, self._sides(active), self._colours(active))

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        preview, active, axis = self._session.preview, self._active(), self.quantity.axis
        if self.points.drawing:
            self.points.paint_box(QPainter(self))
        if preview is None or active is None or preview[0] != active.key or self._scale is None:
            return
        if axis is None or axis >= preview[2].shape[1]:
            return
        painter, values = QPainter(self), preview[2][list(active.joints), axis]
        for column, (side, colour) in enumerate(zip(self._sides(active), self._colours(active), strict=True)):
            if np.isfinite(values[column]):
                key = Key(column, preview[1], float(values[column]))
                paint_held(painter, self.axis, self._scale, active, key, side, colour)

    def _say(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setPen(QColor(theme().muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _colours(self, track: TrackCurves) -> list[QColor]:
        return joint_colours(self._track(track).skeleton.sides(), track.joints)

    def _sides(self, track: TrackCurves) -> list[str]:
        """Of the curves' joints."""
        sides = self._track(track).skeleton.sides()
        return [sides[joint] for joint in track.joints]

    def _legend(self, active: TrackCurves) -> list[tuple[str, str, QColor]]:
        names = (readable(self._track(active).skeleton.joints[joint]) for joint in active.joints)
        return list(zip(names, self._sides(active), self._colours(active), strict=True))

    def _track(self, curves: TrackCurves) -> Track:
        return self._session.document.track(curves.key)

    def minimumSizeHint(self) -> QSize:
        return QSize(GUTTER + 120, RULER + 90)

    def sizeHint(self) -> QSize:
        return QSize(900, 200)

    # --- keys

    def _key_at(self, point: QPointF) -> Key | None:
        active = self._active()
        if active is None or self._scale is None:
            return None
        return key_at(visible_keys(self._track(active), active, self.axis), self.axis, self._scale, point)

    # --- mouse

    def scale_points(self, factor: float) -> None:
        """Those that are chosen, about the middle of their values."""
        self._with_points(lambda shown: self.points.scale(shown, factor) if self.points.chosen else None)

    def _shown(self) -> Shown | None:
        """What points can be chosen on; None where no coordinate of a track is shown."""
        active = self._active()
        if active is None or self._scale is None or self.quantity.axis is None:
            return None
        return Shown(active, self.axis, self._scale, self.quantity.axis)

    def _with_points(self, do: Callable[[Shown], None]) -> None:
        shown = self._shown()
        if shown is not None:
            do(shown)
            self.repaint_layers()

    def choose_points(self) -> None:
        """All that are in sight."""
        self._with_points(lambda shown: self.points.choose(shown, QRectF(self.rect())))

    def take_hold(self, event) -> bool:
        shown = self._shown()
        if shown is not None and self.points.pressed(event.position(), event.modifiers(), shown):
            return True
        if self.points.clear():
            self.repaint_layers()
        held = self._key_at(event.position())
        if held is None or self.quantity.axis is None or event.modifiers():
            return False
        frame, joint = held.frame, self._active().joints[held.column]
        name = readable(self._session.track.skeleton.joints[joint])
        self._drag = PoseDrag(self._session, self._session.active_key, frame, (joint,), tr("Move {name}", name=name))
        self._pressed_at = event.position()
        self._session.seek(frame)
        return True

    def mouseMoveEvent(self, event) -> None:
        shown = self._shown()
        if shown is not None and self.points.moved(event.position(), shown):
            self.repaint_layers()
            return
        if self._drag is None:
            if self._press is None:
                over = self.quantity.axis is not None and self._key_at(event.position()) is not None
                on_points = shown is not None and self.points.holds(event.position(), shown)
                self.setCursor(Qt.CursorShape.SizeVerCursor if over or on_points else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        offset = event.position().y() - self._pressed_at.y()
        if self._drag.moving or abs(offset) >= DRAG_THRESHOLD:
            coords, (joint,), axis = self._drag.coords.copy(), self._drag.joints, self.quantity.axis
            y = float(self._scale.y(coords[joint, axis])) + offset
            coords[joint, axis] = self._scale.value(y)
            self._drag.move(coords)

    def mouseReleaseEvent(self, event) -> None:
        super().mouseReleaseEvent(event)
        shown = self._shown()
        if shown is not None and self.points.released(shown):
            self.repaint_layers()
        if self._drag is not None and event.button() == Qt.MouseButton.LeftButton:
            drag, self._drag = self._drag, None
            drag.finish()

    def mouseDoubleClickEvent(self, event) -> None:
        """Set a key where a curve of the active track is hit."""
        active, frame = self._active(), self.frame_at(event.position().x())
        if active is None or self._scale is None or not frame < active.curves.count:
            return
        values = [float(active.curves.values(c, frame, frame + 1)[0]) for c in range(len(active.joints))]
        distances = np.abs(self._scale.y(np.array(values)) - event.position().y())
        if not (np.nan_to_num(distances, nan=np.inf) <= HIT_RADIUS).any():
            return
        joint = active.joints[int(np.nanargmin(distances))]
        coords = self._track(active).frame(frame).coords[None, [joint]]
        self._session.do(MoveJoints(active.key, [frame], [joint], coords, text=tr("Set key")))

    def keyPressEvent(self, event) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._give_up():
            super().keyPressEvent(event)

    def _give_up(self) -> bool:
        """Forget the drag under way; says whether there was one."""
        drag, self._drag = self._drag, None
        if drag is not None:
            drag.cancel()
        return self.points.give_up() or drag is not None

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._explain(event.pos().x()), self)
            return True
        return super().event(event)

    def _explain(self, x: float) -> str:
        """What the curves say at a pixel, in words."""
        active, frame = self._active(), self.frame_at(x)
        if x < GUTTER or active is None or not frame < active.curves.count:
            return ""
        lines, names = [tr("Frame {frame:,}", frame=frame)], self._track(active).skeleton.joints
        for column, joint in enumerate(active.joints):
            value = active.curves.values(column, frame, frame + 1)[0]
            shown = "–" if np.isnan(value) else f"{localized(value, '.1f')} {active.unit}"
            lines.append(f"{readable(names[joint])}: {shown}")
        return "\n".join(lines)


def _fitting(outlines: list[Outline], area: QRectF) -> ValueScale:
    extents = np.array([outline.extent() for outline in outlines]).reshape(-1, 2)
    low, high = np.fmin.reduce(extents[:, 0], initial=np.nan), np.fmax.reduce(extents[:, 1], initial=np.nan)
    return ValueScale.over(float(low), float(high), area)
