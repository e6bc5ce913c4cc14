"""``FrameView``: the current frame with all skeletons over it, and the tools to correct them."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.session.frame_decoder import FrameDecoder
from app.session.people import describe_joint, selected_in, shown_keys
from app.session.session import Session
from app.ui.action import Action
from app.views.frame.frame_canvas import FrameCanvas
from app.views.frame.frame_gestures import FrameGestures
from app.views.frame.frame_hud import FrameHud
from app.views.frame.sighting_items import SightingItems
from app.views.frame.skeleton_item import SkeletonItem
from app.views.poses.hold_to_hide import HoldToHide
from core.document import Change
from core.errors import AppError
from core.language import localized, tr
from core.recording import Recording
from core.skeleton import readable
from core.track import FramePose, Track, TrackKey, frame_pose

_ROOM = (640, 360)
"""Pixels for a sentence where a recording has no pictures."""


class FrameView(QWidget):
    """Shows the frame that ``decoder`` delivers and the poses of that very frame, so both are always in step.

    Left drag moves joints (Ctrl: also in the frames around, the wheel meanwhile says how far; Alt: the whole person; on
    the empty picture: rubber band), Alt+wheel turns the person (Shift: scales), wheel zooms, middle drag or the hand
    tool pans. Double click places the one selected joint if it is missing.
    A frame is asked for by whoever moves ``session.frame`` (``PlaybackController``); this view asks once when a
    recording opens.
    """

    depthRangeChanged = Signal()
    overlayHidden = Signal(bool)
    drawn = Signal()
    """The people of a frame were drawn: perhaps of another one, ``shown_frame``."""

    def __init__(self, session: Session, decoder: FrameDecoder, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("frame_view")
        self.setAccessibleName(tr("Frame with poses"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._decoder = decoder
        self._shown = 0
        self._picture: np.ndarray | None = None
        self.items: dict[TrackKey, SkeletonItem] = {}
        self._hovered: tuple[TrackKey, int] | None = None
        self._labelled, self._legend_shown = False, True
        self.words_at: Callable[[QPointF], str] = lambda place: ""
        """What else is to be said of an image place in a depth picture."""
        self._build()
        self._connect()
        self.start_over()

    def _build(self) -> None:
        self.canvas = FrameCanvas(self)
        self.canvas.setFocusProxy(self)
        viewport = self.canvas.viewport()
        viewport.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.hud = FrameHud(viewport)
        self._gestures = FrameGestures(self, self._session, self.canvas)
        self.proposal_item = SkeletonItem()
        """A proposal for a track that is not drawn itself, such as one that a job is still making."""
        self.canvas.add(self.proposal_item)
        self.proposal_item.emphasise(active=True, selected=(), hovered=None, labelled=False)
        self.sightings = SightingItems(session=self._session, canvas=self.canvas)

    def _connect(self) -> None:
        session, decoder = self._session, self._decoder
        HoldToHide(session, self)
        session.posesHidden.connect(self._hide_overlay)
        session.changed.connect(self.refresh)
        session.documentReplaced.connect(self.start_over)
        session.recordingChanged.connect(self.start_over)
        session.activeChanged.connect(self._people_changed)
        session.hiddenChanged.connect(self._people_changed)
        session.selectionChanged.connect(self._emphasise)
        session.previewChanged.connect(self._preview)
        session.proposalChanged.connect(self._preview)
        session.sighted.connect(lambda frame: frame in (-1, self._shown) and self.sightings.show_frame(self._shown))
        session.frameChanged.connect(self._frame_changed)
        decoder.opened.connect(self._recording_opened)
        decoder.frameReady.connect(self._frame_came)
        decoder.failed.connect(self._decoding_failed)
        decoder.closed.connect(self._recording_closed)

    # --- what is shown

    @property
    def shown_frame(self) -> int:
        """The frame that picture and poses belong to."""
        return self._shown

    def refresh(self, change: Change) -> None:
        """Redraw what an edit touches of the frame that is shown."""
        if change.kind == "joints":
            if change.key in self.items and (change.frames is None or self._shown in change.frames):
                self._draw_person(change.key)
        elif change.kind != "note":
            self._people_changed()

    def start_over(self) -> None:
        """Another document or recording: nothing of the old one stays."""
        self._gestures.give_up()
        self._shown = self._session.frame
        self.canvas.forget_picture()
        self._people_changed()
        recording = self._session.current_recording
        if recording is not None and self._session.project.media_path(recording.id) is not None:
            self._no_picture(tr("Opening {recording} …", recording=recording.name))
        else:
            self._recording_closed()

    def _recording_opened(self, _facts) -> None:
        self._decoder.request(self._session.frame)

    def _decoding_failed(self, error: AppError) -> None:
        self._no_picture(error.sentence())

    def _recording_closed(self) -> None:
        recording = self._session.current_recording
        words = tr("Poses can be seen and corrected; relink the file to see the picture.")
        missing = recording is not None and recording.has_pictures
        self._no_picture(
            tr("{recording} is missing.\n{words}", recording=recording.name, words=words)
            if missing
            else _without_pictures(recording)
        )

    def _frame_came(self, index: int, picture: np.ndarray) -> None:
        if picture is self._picture and index == self._shown:
            return
        if index != self._shown:
            self._gestures.give_up()
        self._picture, self._shown = picture, index
        self.canvas.show_picture(picture)
        self.hud.show_depth(self.canvas.depth_range)
        self._draw_people()

    def _frame_changed(self, frame: int) -> None:
        if self._picture is None:  # poses are still there to look at and to correct
            self._gestures.give_up()
            self._shown = frame
            self._draw_people()

    def _no_picture(self, text: str) -> None:
        recording = self._session.current_recording
        self._picture = None
        self.hud.show_depth(None)
        size = (recording.width or _ROOM[0], recording.height or _ROOM[1]) if recording else (0, 0)
        self.canvas.show_text(text, *size)
        self._frame_changed(self._session.frame)

    def _people_changed(self) -> None:
        keys = shown_keys(self._session, spatial=False)
        for gone in self.items.keys() - set(keys):
            self.canvas.remove(self.items.pop(gone))
        self._gestures.give_up()  # what was dragged may be gone
        for key in keys:
            if key not in self.items:
                self.items[key] = SkeletonItem()
                self.canvas.add(self.items[key])
        self.set_legend_shown(self._legend_shown)
        self._draw_people()

    def _draw_people(self) -> None:
        for key in self.items:
            self._draw_person(key)
        self._draw_proposal()
        self.sightings.show_frame(self._shown)
        self._emphasise()
        self._explain()
        self._say_hovered()
        self.drawn.emit()

    def _explain(self) -> None:
        """The legend is of what can be seen."""
        if self._legend_shown:
            kinds = [item.marks() for item in (*self.items.values(), self.proposal_item)]
            marks, strokes = (frozenset().union(*(kind[place] for kind in kinds)) for place in (0, 1))
            self.hud.legend.show_what(marks, strokes)

    def _draw_person(self, key: TrackKey) -> None:
        track = self._session.document.tracks[key]
        self.items[key].show_pose(track.skeleton, self._pose(track))

    def _pose(self, track: Track) -> FramePose | None:
        if not 0 <= self._shown < len(track):
            return None
        pose, proposal = track.frame(self._shown), self._session.proposal
        preview = self._session.previewed(track.key, self._shown)
        if preview is not None:
            return pose._replace(coords=preview)
        if proposal is not None and proposal[0] == track.key and 0 <= self._shown - proposal[1] < len(proposal[2]):
            at = self._shown - proposal[1]
            return pose._replace(coords=proposal[2].coords[at], status=proposal[2].status[at])
        return pose

    def _preview(self) -> None:
        for key in self.items.keys() & self._session.document.tracks.keys():  # news of a removed track may still come
            self._draw_person(key)
        self._draw_proposal()

    def _draw_proposal(self) -> None:
        proposal = self._session.proposal
        if proposal is None or proposal[0] in self.items or proposal[0].recording != self._session.recording:
            self.proposal_item.hide()
            return
        _, first, poses = proposal
        inside = 0 <= self._shown - first < len(poses)
        self.proposal_item.show_pose(poses.skeleton, frame_pose(poses, self._shown - first) if inside else None)
        self.proposal_item.setVisible(not self.overlay_hidden)

    def _emphasise(self) -> None:
        foremost = self.active_key()
        for key, item in self.items.items():
            mine = key == foremost
            hovered = self._hovered[1] if self._hovered and self._hovered[0] == key else None
            selected = selected_in(self._session, self._session.document.tracks[key]) if mine else ()
            item.emphasise(active=mine, selected=selected, hovered=hovered, labelled=self._labelled and mine)
            item.setVisible(not self.overlay_hidden)

    # --- actions

    def action_rows(self) -> list[Action]:
        menu, zoom, gestures = "&View", "&View/&Zoom", self._gestures
        return [
            Action("fit", tr("&Fit picture"), ("F",), self.fit, zoom, 100, icon="fit"),
            Action("actual_size", tr("&Actual size"), ("Ctrl+0",), self.show_actual_size, zoom, 105),
            Action("hand_tool", tr("&Hand tool"), ("Q",), self.set_hand_tool, menu, 110, icon="hand",
                tip=tr("Drag to pan"),
                   checked=lambda: gestures.hand_tool),
            Action("names", tr("Joint &names"), (), self.set_labels_shown, menu, 115, checked=lambda: self._labelled),
            Action("legend", tr("&Legend"), (), self.set_legend_shown, menu, 120, checked=lambda: self._legend_shown),
            Action("zoom_in", tr("Zoom in"), ("+", "="), lambda: self.zoom(1.2), zoom, 300, repeat=True),
            Action("zoom_out", tr("Zoom out"), ("-",), lambda: self.zoom(1 / 1.2), zoom, 305, repeat=True),
        ]  # fmt: skip

    def fit(self) -> None:
        self.canvas.fit()

    def show_actual_size(self) -> None:
        self.canvas.show_actual_size()

    def zoom(self, factor: float) -> None:
        """About the middle of what is seen."""
        self.canvas.zoom(factor, QPointF(self.canvas.viewport().rect().center()))

    def set_hand_tool(self, on: bool) -> None:
        """With the hand tool a left drag pans."""
        self._gestures.hand_tool = on

    @property
    def overlay_hidden(self) -> bool:
        """Whether the picture is shown alone."""
        return self._session.poses_hidden

    def _hide_overlay(self, hidden: bool) -> None:
        self._emphasise()
        self._draw_proposal()
        self.overlayHidden.emit(hidden)

    def set_labels_shown(self, shown: bool) -> None:
        """Write the joints' names beside the active person's joints."""
        self._labelled = shown
        self._emphasise()

    def set_legend_shown(self, shown: bool) -> None:
        """Show what the marks mean, where there are any."""
        self._legend_shown = shown
        self._explain()
        self.hud.legend.setVisible(shown and bool(self.items))

    def set_depth_range(self, nearest: float | None, farthest: float | None = None) -> None:
        """Span the colours of depth pictures over these millimetres; None: over what the first frame holds."""
        self.canvas.set_depth_range(nearest, farthest)
        self.hud.show_depth(self.canvas.depth_range)
        self.depthRangeChanged.emit()

    # --- keys that are held, and the one that gives up

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gestures.give_up():
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._gestures.finish_turn()
        else:
            super().keyReleaseEvent(event)

    def eventFilter(self, watched, event) -> bool:
        """Keep what floats over the canvas in its corners."""
        if event.type() == event.Type.Resize:
            QTimer.singleShot(0, self, self.hud.place)
        elif event.type() == event.Type.Leave:
            self.hud.read_out.say("")
        return False

    # --- what is under the pointer

    def active_key(self) -> TrackKey | None:
        """The track that is drawn of the active person."""
        active, keys = self._session.active_key, shown_keys(self._session, spatial=False)
        return next((key for key in reversed(keys) if active and key.person == active.person), None)

    def joint_under(self, point: QPoint) -> tuple[TrackKey, int] | None:
        """The joint under a screen point; the active person's first."""
        if self.overlay_hidden:
            return None
        to_screen = self.canvas.to_screen()
        for key in sorted(self.items, key=lambda key: self.items[key].zValue(), reverse=True):
            joint = self.items[key].joint_at(QPointF(point), to_screen)
            if joint is not None:
                return key, joint
        return None

    def take_under(self, point: QPoint) -> None:
        """Make the joint under a screen point the selected one, unless it is one of those selected."""
        hit = self.joint_under(point)
        if hit is not None:
            self._gestures.take_hold(hit, extend=False)

    def missing_selected(self) -> int | None:
        """The one selected joint if it has no position in the frame that is shown."""
        joints, item = self._session.joints, self.items.get(self._session.active_key)
        if len(joints) != 1 or item is None or item.pose is None:
            return None
        return None if np.isfinite(item.pose.coords[joints[0]]).all() else joints[0]

    def dragged(self) -> QPointF | None:
        """Where in the image the one joint is that is being dragged; None while none is, or several are."""
        held = self._gestures.held
        item = self.items.get(held[0]) if held is not None else None
        place = item.pose.coords[held[1]] if item is not None and item.pose is not None else None
        return QPointF(*place.tolist()) if place is not None and np.isfinite(place).all() else None

    def hover(self, hit: tuple[TrackKey, int] | None, point: QPoint | None = None) -> None:
        if hit != self._hovered:
            self._hovered = hit
            self._emphasise()
        self._say_hovered(point)

    def _say_hovered(self, point: QPoint | None = None) -> None:
        pose = self.items[self._hovered[0]].pose if self._hovered and self._hovered[0] in self.items else None
        if pose is None:
            self.hud.label.say("")
            return
        key, joint = self._hovered
        self.hud.label.say(describe_joint(self._session, key, joint, pose))
        if point is not None:
            self.hud.label.place_beside(point, self.canvas.viewport().rect())

    def say_position(self, point: QPoint) -> None:
        place = self.canvas.to_image(QPointF(point))
        depth = self.canvas.value_at(place)
        text = f"x {localized(place.x(), '.1f')}   y {localized(place.y(), '.1f')}"
        if depth is not None:
            text += tr("   no reading") if np.isnan(depth) else tr("   {depth:,.0f} mm", depth=depth)
            text += self.words_at(place)
        text += f"   {100 * self.canvas.scale_factor() * self.devicePixelRatioF():.0f} %"
        missing = self.missing_selected()
        if missing is not None:
            text += tr(
                "   double click places the {joint}", joint=readable(self._session.track.skeleton.joints[missing])
            )
        self.hud.read_out.say(text)
        self.hud.place()

    def sizeHint(self) -> QSize:
        return QSize(960, 600)


def _without_pictures(recording: Recording | None) -> str:
    """What is said in place of a picture; nothing where there are poses in pixels to be seen."""
    if recording is None or recording.has_image_space:
        return ""
    return tr("{recording} holds poses in 3D and no pictures.\nThey are in the 3D scene.", recording=recording.name)
