"""``SceneView``: the 3D poses of the current frame on a floor, to look at from all sides and to correct."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.session.people import describe_joint, selected_in, shown_keys
from app.session.session import Session
from app.ui.floating_text import FloatingText
from app.ui.theme import notifier
from app.views.poses.ghost_poses import Ghost
from app.views.poses.hold_to_hide import HoldToHide
from app.views.poses.marks import SkeletonLook
from app.views.scene.scene_bar import SceneBar
from app.views.scene.scene_canvas import SceneCanvas, ScenePerson, opengl_problem
from app.views.scene.scene_compass import Compass
from app.views.scene.scene_geometry import Surroundings, scene_axes
from app.views.scene.scene_gestures import SceneGestures
from core.document import Change
from core.language import mark, tr
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton
from core.track import Track, TrackKey

HIT_RADIUS = 10.0
TRAIL = 30
"""Frames before and after the current one whose path is drawn."""

VIEWS = {"front": (0.0, 0.0), "side": (90.0, 0.0), "top": (0.0, 90.0), "camera": (0.0, 0.0)}
"""Name -> azimuth and elevation in degrees. In camera space the camera looks from the front."""

_SPACE_WORDS = {
    Space.WORLD: mark("mm, y up, from the floor"), Space.CAMERA: mark("mm, y down, from the camera"),
    Space.ROOT: mark("mm, y down, from the pelvis"),
}  # fmt: skip

BonePaint = Callable[[TrackKey, Skeleton], tuple[np.ndarray, np.ndarray] | None]
"""Gives (B, 4) colours of a track's bones and (B,) how many times as thick each is, or None for the usual ones."""

Cloud = Callable[[], tuple[np.ndarray, np.ndarray] | None]
"""Gives (N, 3) camera millimetres and their (N, 4) colours in [0, 1], or None."""

GhostsOf = Callable[[Track, int], list[Ghost]]
"""Gives what lies under a track's pose at a frame, in the track's own coordinates."""


class SceneView(QWidget):
    """Left drag orbits (on a joint: moves it in the plane of view; with Ctrl along the ray from the eye, up is away),
    middle drag pans, the wheel zooms.

    With the bone lock a joint swings about its parent with all that hangs from it, so no bone changes its length. The
    OpenGL part is made when the view is first shown; where there is no OpenGL a sentence says so.
    """

    canvasMade = Signal(QWidget)
    """The widget that OpenGL draws into is there."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("scene_view")
        self.setAccessibleName(tr("3D scene"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._scene: SceneCanvas | None = None
        self._problem: str | None = None
        self._people: dict[TrackKey, ScenePerson] = {}
        self._looks: dict[TrackKey, SkeletonLook] = {}
        self._around: tuple[TrackKey, Surroundings] | None = None
        self._placed: PoseSequence | None = None
        """What the surroundings were made for; None where there are only points."""
        self._cloud: Cloud = lambda: None
        self._bone_paint: BonePaint = lambda key, skeleton: None
        self._ghosts_of: GhostsOf = lambda track, frame: []
        self._ghosts: list[Ghost] = []
        """Those drawn, at scene points."""
        self._gestures: SceneGestures | None = None
        self._hovered: tuple[TrackKey, int] | None = None
        self._build()
        self._connect()
        self._people_changed()

    def _build(self) -> None:
        bar = SceneBar(self)
        bar.viewChosen.connect(self.look_from)
        self.bone_lock, self.trail = bar.bone_lock, bar.trail
        self.trail.toggled.connect(self._schedule)
        bar.fit.clicked.connect(self.frame_selection)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(bar)
        self._message = QLabel("", self, objectName="scene_message", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(6)
        self._layout.addWidget(self._message, 1)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self.refresh)
        session.documentReplaced.connect(self._start_over)
        session.recordingChanged.connect(self._start_over)
        session.activeChanged.connect(self._people_changed)
        session.hiddenChanged.connect(self._people_changed)
        session.posesHidden.connect(self._schedule)
        HoldToHide(session, self)
        session.selectionChanged.connect(self._schedule)
        session.previewChanged.connect(self._schedule)
        session.frameChanged.connect(self._frame_changed)
        notifier.themeChanged.connect(self._recolour)

    # --- what is shown

    def refresh(self, change: Change) -> None:
        """Redraw what an edit touches of the frame that is shown."""
        if change.kind == "joints":
            in_sight = change.frames is None or self._session.frame in change.frames or self.trail.isChecked()
            if self._ghosts or (change.key in self._looks and in_sight):  # ghosts are of other frames and tracks
                self._schedule()
        elif change.kind != "note":
            self._people_changed()

    def take_cloud_from(self, source: Cloud) -> None:
        """Who is asked at every frame for what the depth camera sees."""
        self._cloud = source
        self._schedule()

    def take_bone_paint_from(self, source: BonePaint) -> None:
        """Who is asked at every frame how bones look."""
        self._bone_paint = source
        self._schedule()

    def take_ghosts_from(self, source: GhostsOf) -> None:
        """Who is asked at every frame which other poses lie under that of the active person."""
        self._ghosts_of = source
        self._schedule()

    def redraw(self, *_) -> None:
        """What those who are asked at every frame would say is another."""
        self._schedule()

    def _start_over(self) -> None:
        self._around = None
        self._people_changed()

    def _frame_changed(self, _frame: int) -> None:
        if self._gestures is not None and self._gestures.dragging:
            self._gestures.give_up()
        self._schedule()

    def _people_changed(self) -> None:
        """Other tracks are shown: look up what stays the same from frame to frame."""
        if self._gestures is not None:
            self._gestures.give_up()  # what is dragged may be gone
        tracks = [self._session.document.tracks[key] for key in shown_keys(self._session, spatial=True)]
        spaces = {track.poses.space for track in tracks[-1:]}
        tracks = [track for track in tracks if track.poses.space in spaces]  # others cannot stand in the same scene
        self._looks = {track.key: SkeletonLook.of(track.skeleton) for track in tracks}
        self._people = {key: person for key, person in self._people.items() if key in self._looks}
        self._schedule()

    def _schedule(self, *_) -> None:
        """Draw once when the events at hand are done; nothing while hidden."""
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._schedule()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._schedule()

    def _draw(self) -> None:
        if not self._ensure_canvas():
            return
        cloud = self._cloud_now()
        something = bool(self._looks) or cloud is not None
        self._message.setVisible(not something)
        missing = tr("There is no 3D track of this recording yet.\nPose > Lift to 3D makes one of 2D poses.")
        self._message.setText(missing if self._session.recording is not None else "")
        self._scene.native.setVisible(something)
        if not something:
            return
        self._look_around(cloud)
        self._scene.draw_cloud(*cloud or (None, None))
        away = self._session.poses_hidden
        self._people = {} if away else self._people_now()
        self._scene.draw_people(list(self._people.values()), self._around[1])
        self._ghosts = self._ghosts_now()
        self._scene.draw_ghosts(self._ghosts)
        self._scene.draw_trail(self._trails() if self._looks and self.trail.isChecked() and not away else [])
        self._say_hovered()

    def _cloud_now(self) -> tuple[np.ndarray, np.ndarray] | None:
        """Scene points and colours of what the camera sees, where it can stand in the same scene as the people."""
        if any(self._session.document.tracks[key].poses.space != Space.CAMERA for key in self._looks):
            return None
        seen = self._cloud()
        if seen is None or not len(seen[0]):
            return None
        return seen[0] @ scene_axes(Space.CAMERA).T.astype(np.float32), seen[1]

    def _ensure_canvas(self) -> bool:
        if self._problem is None:
            self._problem = opengl_problem()
            if not self._problem:
                self._make_canvas()
        if self._problem:
            self._message.setText(
                tr("The 3D view needs OpenGL, and {problem}.\nEverything else works without it.", problem=self._problem)
            )
        return self._scene is not None

    def _make_canvas(self) -> None:
        self._scene = SceneCanvas(self)
        native = self._scene.native
        native.setObjectName("scene_canvas")
        native.setFocusProxy(self)
        native.setMouseTracking(True)
        self._gestures = SceneGestures(self, self._session, self._scene)
        self._layout.addWidget(native, 1)
        self.compass = Compass(native, self._scene)
        self._label = FloatingText(native, "scene_label")
        self.canvasMade.emit(native)

    def take_under(self, point: QPoint) -> None:
        """Make the joint under a point the selected one, unless it is one of those selected."""
        hit = self.joint_under(QPointF(point))
        if hit is not None and self._gestures is not None:
            self._gestures.take_hold(hit, extend=False)

    def _look_around(self, cloud: tuple[np.ndarray, np.ndarray] | None) -> None:
        """Floor and camera for the active track; both stay as the user has them while its poses are the same ones, and
        from one person to the next in the same space."""
        key = list(self._looks)[-1] if self._looks else TrackKey(self._session.recording, -1, "cloud")
        track = self._session.document.tracks.get(key)
        poses = track.poses if track else None
        if self._around is not None and self._around[0] == key and self._placed is poses:
            return
        before, was, self._placed = self._around, self._placed, poses
        self._around = (key, Surroundings(track) if track else Surroundings.of_points(cloud[0]))
        self._scene.draw_surroundings(self._around[1])
        space = track.poses.space if track else Space.CAMERA
        self.compass.show_axes(scene_axes(space), tr(_SPACE_WORDS[space]))
        alike = poses is not None and was is not None and poses.space == was.space
        if not alike or before is None or before[0] == key or before[0].recording != key.recording:
            self._frame_region()

    def _people_now(self) -> dict[TrackKey, ScenePerson]:
        people = {}
        for key, look in self._looks.items():
            track = self._session.document.tracks[key]
            if self._session.frame < len(track):
                people[key] = self._person(track, look)
        return people

    def _person(self, track: Track, look: SkeletonLook) -> ScenePerson:
        session = self._session
        pose, preview = track.frame(session.frame), session.previewed(track.key, session.frame)
        if preview is not None:
            pose = pose._replace(coords=preview)
        active = track.key == self._active_key()
        points = pose.coords.astype(float) @ scene_axes(track.poses.space).T
        paint = self._bone_paint(track.key, track.skeleton)
        return ScenePerson(look, pose, points, active, selected_in(session, track), paint)

    def _active_key(self) -> TrackKey | None:
        """The track that is drawn of the active person."""
        active, last = self._session.active_key, next(reversed(self._looks), None)
        return last if active is not None and last is not None and last.person == active.person else None

    def _ghosts_now(self) -> list[Ghost]:
        track = self._session.document.tracks.get(self._active_key())
        if track is None or self._session.poses_hidden:
            return []
        turned = scene_axes(track.poses.space).T
        ghosts = self._ghosts_of(track, self._session.frame)
        return [replace(ghost, points=ghost.points.astype(float) @ turned) for ghost in ghosts]

    def _trails(self) -> list[tuple[np.ndarray, str]]:
        """The paths of the selected joints, some frames about the current one."""
        key = list(self._looks)[-1]
        track, frame = self._session.document.tracks[key], self._session.frame
        part = track.composed(max(frame - TRAIL, 0), frame + TRAIL + 1)
        points = part.coords.astype(float) @ scene_axes(track.poses.space).T
        sides = track.skeleton.sides()
        return [(points[:, joint], sides[joint]) for joint in selected_in(self._session, track)]

    def _recolour(self) -> None:
        if self._scene is not None and self._around is not None:
            self._scene.draw_surroundings(self._around[1])
        self._schedule()

    @property
    def is_drawing(self) -> bool:
        """Whether the OpenGL part is there."""
        return self._scene is not None

    def shows(self, key: TrackKey | None) -> bool:
        """Whether this track is drawn."""
        return self._scene is not None and key in self._people

    def show_lines(self, ends: np.ndarray, colour: str) -> None:
        """Lines over all people: (N, 2, 3) scene points."""
        if self._scene is not None:
            self._scene.draw_lines(ends, colour)

    # --- what the window's actions call

    def look_from(self, name: str) -> None:
        """One of ``VIEWS``: "front", "side", "top" or "camera" (from where the recording was made)."""
        if self._scene is not None:
            self._scene.look_from(*VIEWS[name])
            if name == "camera":
                self.frame_selection()
            self.compass.update()

    def frame_selection(self) -> None:
        """Bring the selected joints, or else the active person, into view."""
        person = list(self._people.values())[-1] if self._people else None
        if self._scene is None or person is None:
            if self._scene is not None and self._around is not None:
                self._frame_region()
            return
        points = person.points[list(person.selected)] if person.selected else person.points
        points = points[np.isfinite(points[:, 0])]
        if len(points):
            low, high = points.min(axis=0), points.max(axis=0)
            extent = max(1.15 * np.linalg.norm(high - low), 0.35 * self._around[1].size)
            self._scene.look_at((low + high) / 2, extent)

    def _frame_region(self) -> None:
        """All that the track goes through, as far as people stay large enough to be seen."""
        around = self._around[1]
        spread = np.linalg.norm(around.high - around.low)
        self._scene.look_at((around.low + around.high) / 2, min(1.05 * spread, 4 * around.size))

    # --- keys

    def keyPressEvent(self, event) -> None:
        if event.key() != Qt.Key.Key_Escape or self._gestures is None or not self._gestures.give_up():
            super().keyPressEvent(event)

    # --- what is under the pointer

    def screen_points(self, key: TrackKey) -> np.ndarray:
        """(J, 2) where this track's joints are on the canvas, in its pixels."""
        return self._scene.project(self._people[key].points)

    def joint_under(self, point: QPointF) -> tuple[TrackKey, int] | None:
        """The joint under a point, the active person's first."""
        for key in reversed(self._people):
            x, y = self.screen_points(key).T
            distances = np.nan_to_num(np.hypot(x - point.x(), y - point.y()), nan=np.inf)
            if len(distances) and distances.min() <= HIT_RADIUS:
                return key, int(distances.argmin())
        return None

    def hover(self, hit: tuple[TrackKey, int] | None, point: QPoint | None = None) -> None:
        self._hovered = hit
        self._say_hovered()
        if hit is not None and point is not None:
            self._label.place_beside(point, self._scene.native.rect())

    def _say_hovered(self) -> None:
        if self._hovered is None or self._hovered[0] not in self._people:
            self._label.say("")
            return
        key, joint = self._hovered
        self._label.say(describe_joint(self._session, key, joint, self._people[key].pose))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 100)

    def sizeHint(self) -> QSize:
        return QSize(480, 420)
