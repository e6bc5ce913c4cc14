"""The OpenGL side of the 3D view: what is drawn, the camera, and the way from scene to screen and back."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGuiApplication, QOffscreenSurface, QOpenGLContext

from app.colors import SHAPES
from app.ui.theme import theme
from app.views.poses.ghost_poses import EDGE_STRENGTH, STROKES, Ghost, ghost_colour
from app.views.poses.marks import SIDES, Mark, SkeletonLook, bone_strokes, joint_marks
from app.views.scene.scene_geometry import Surroundings, dashed, floor_grid, tubes
from core.language import tr
from core.track import FramePose

FIELD_OF_VIEW = 35.0


def opengl_problem() -> str:
    """Why nothing can be drawn in 3D here, or "" where it can."""
    if QGuiApplication.platformName() in ("offscreen", "minimal", "vnc"):
        return tr("the platform {platformname!r} has no OpenGL", platformname=QGuiApplication.platformName())
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return tr("no OpenGL context can be made; a graphics driver (or Mesa) is missing")
    context.doneCurrent()
    return ""


_THIN = 0.45  # of the thickness of bones, for those of hands


@dataclass(frozen=True, eq=False)
class ScenePerson:
    """One person to draw: points (J, 3) are the pose's coordinates in the scene."""

    look: SkeletonLook
    pose: FramePose
    points: np.ndarray
    active: bool
    selected: tuple[int, ...] = ()
    paint: tuple[np.ndarray, np.ndarray] | None = None
    """(B, 4) colours of the bones in place of those of the sides, and (B,) how many times as thick each is."""


class SceneCanvas:
    """A vispy canvas with all bones in one mesh and all joints in one set of marks.

    ``native`` is its Qt widget. The camera turns about ``centre``; the owner handles the mouse.
    """

    def __init__(self, parent):
        import vispy
        from vispy import app as vispy_app
        from vispy import scene

        from app.views.scene.scene_points import Points
        from app.views.scene.scene_triangles import Triangles

        vispy.set_log_level("error")
        vispy_app.use_app("pyside6")
        self._canvas = scene.SceneCanvas(app="pyside6", keys=None, parent=parent, show=False)
        self.native = self._canvas.native
        self._view = self._canvas.central_widget.add_view()
        self.camera = scene.TurntableCamera(fov=FIELD_OF_VIEW, elevation=12, azimuth=-25, up="+z", interactive=False)
        self._view.camera = self.camera
        root, visuals = self._view.scene, scene.visuals
        self._floor = visuals.Line(parent=root, connect="segments", antialias=True)
        self._cloud = Points(parent=root)
        self._cloud.visible = False
        self._shadow = visuals.Line(parent=root, connect="segments", width=3)
        self._trail = visuals.Line(parent=root, connect="segments", width=2)
        self._ghost_edges = visuals.Line(parent=root, connect="segments", width=4)
        self._ghosts = visuals.Line(parent=root, connect="segments", width=2)
        self._bones = Triangles(parent=root)
        self._halos = visuals.Markers(parent=root, scaling="scene")
        self._rings = visuals.Markers(parent=root)
        self._joints = visuals.Markers(parent=root)
        below = (self._floor, self._cloud, self._shadow, self._trail, self._ghost_edges, self._ghosts)
        for order, visual in enumerate((*below, self._halos, self._bones, self._rings, self._joints)):
            visual.order = order
        self._lines = None
        self._floor.set_gl_state("translucent", depth_test=True)
        self._shadow.set_gl_state("translucent", depth_test=False)
        for lines in (self._trail, self._ghost_edges, self._ghosts):
            lines.set_gl_state("translucent", depth_test=False)
        self._bones.set_gl_state("opaque", depth_test=True, cull_face=False)
        self._cloud.set_gl_state("opaque", depth_test=True)
        for marks in (self._halos, self._rings, self._joints):
            marks.set_gl_state("translucent", depth_test=False)

    def close(self) -> None:
        self._canvas.close()

    # --- what is drawn

    def draw_surroundings(self, around: Surroundings | None) -> None:
        self._canvas.bgcolor = theme().canvas
        self._floor.visible = around is not None
        if around is not None:
            lines, strong = floor_grid(around)
            colours = np.where(strong[:, None], rgba(theme().grid_strong), rgba(theme().grid))
            self._floor.set_data(pos=lines.reshape(-1, 3).astype(np.float32), color=np.repeat(colours, 2, axis=0))

    def draw_people(self, people: list[ScenePerson], around: Surroundings) -> None:
        """All people of one frame."""
        self._draw_bones(people, around)
        self._draw_halos(people)
        self._draw_joints(people)
        self._canvas.update()

    def draw_cloud(self, points: np.ndarray | None, colours: np.ndarray | None) -> None:
        """What a depth camera sees: scene points (N, 3) and colours (N, 4) in [0, 1]; None draws none."""
        self._cloud.visible = points is not None and len(points) > 0
        if self._cloud.visible:
            self._cloud.set_data(points, colours)
        self._canvas.update()

    def draw_lines(self, ends: np.ndarray, colour: str) -> None:
        """Lines over everything, (N, 2, 3) scene points, in one colour."""
        from vispy import scene

        if self._lines is None:
            self._lines = scene.visuals.Line(parent=self._view.scene, connect="segments", width=2)
            self._lines.order = 20
            self._lines.set_gl_state("translucent", depth_test=False)
        self._lines.visible = len(ends) > 0
        if len(ends):
            self._lines.set_data(pos=ends.reshape(-1, 3).astype(np.float32), color=rgba(colour))
        self._canvas.update()

    def draw_trail(self, paths: list[tuple[np.ndarray, str]]) -> None:
        """Lines through (N, 3) points, each in the colour of a side; gaps where points are missing."""
        segments, colours = [np.empty((0, 2, 3))], [np.empty((0, 4))]
        for points, side in paths:
            steps = np.stack([points[:-1], points[1:]], axis=1)
            steps = steps[np.isfinite(steps).all(axis=(1, 2))]
            segments.append(steps)
            colours.append(np.tile(rgba(theme().side(side).name(), 0.8), (len(steps), 1)))
        pos, paint = np.concatenate(segments), np.concatenate(colours)
        self._trail.visible = len(pos) > 0
        if len(pos):
            self._trail.set_data(pos=pos.reshape(-1, 3).astype(np.float32), color=np.repeat(paint, 2, axis=0))
        self._canvas.update()

    def draw_ghosts(self, ghosts: list[Ghost]) -> None:
        """Thin bones under everybody's, all of one call; points are those of the scene."""
        segments, colours, edges = [np.empty((0, 2, 3))], [np.empty((0, 4))], [np.empty((0, 4))]
        for ghost in ghosts:
            ends = ghost.ends(ghost.points)
            pieces, _ = dashed(ends, np.full(len(ends), STROKES[ghost.kind]))
            segments.append(pieces)
            colours.append(np.tile(rgba(ghost_colour(ghost.kind, theme().ink), ghost.strength), (len(pieces), 1)))
            edges.append(np.tile(rgba(theme().edge, EDGE_STRENGTH * ghost.strength), (len(pieces), 1)))
        pos = np.concatenate(segments).reshape(-1, 3).astype(np.float32)
        for visual, paint in ((self._ghost_edges, edges), (self._ghosts, colours)):
            visual.visible = len(pos) > 0
            if len(pos):
                visual.set_data(pos=pos, color=np.repeat(np.concatenate(paint), 2, axis=0))
        self._canvas.update()

    def _draw_bones(self, people: list[ScenePerson], around: Surroundings) -> None:
        segments, colours, thick = [np.empty((0, 2, 3))], [np.empty((0, 4))], [np.empty(0)]
        for person in people:
            drawn, strokes = bone_strokes(person.look, person.pose)
            bones = np.flatnonzero(drawn)
            pieces, owners = dashed(person.points[person.look.bones[bones]], strokes[bones])
            segments.append(pieces)
            sides = _side_colours(person.active)[person.look.bone_sides], np.ones(len(person.look.bone_sides))
            paint, factors = sides if person.paint is None else person.paint
            factors = np.where(person.look.thin, _THIN, 1.0) * factors
            colours.append(paint[bones[owners]])
            thick.append(factors[bones[owners]])
        ends, paint = np.concatenate(segments), np.concatenate(colours)
        self._bones.visible = self._shadow.visible = len(ends) > 0
        if len(ends):
            vertices, faces, shaded = tubes(ends, 0.009 * around.size * np.concatenate(thick), paint)
            self._bones.set_data(vertices, faces, shaded)
            fallen = ends.copy()
            fallen[..., 2] = around.floor
            self._shadow.set_data(pos=fallen.reshape(-1, 3).astype(np.float32), color=rgba(theme().grid_strong, 0.8))

    def _draw_halos(self, people: list[ScenePerson]) -> None:
        """Round joints whose error is known, balls of that radius; only of the active people, to stay readable."""
        balls = [_halos_of(person) for person in people if person.active and person.pose.uncertainty is not None]
        balls = [ball for ball in balls if len(ball["pos"])]
        self._halos.visible = bool(balls)
        if balls:
            joined = {name: np.concatenate([ball[name] for ball in balls]) for name in balls[0]}
            self._halos.set_data(**joined, symbol="disc", edge_width=0)

    def _mark_scale(self) -> float:
        """Marks are smaller in a small view, or they would hide a small person."""
        return float(np.clip(min(self.native.width(), self.native.height()) / 460, 0.5, 1))

    def _draw_joints(self, people: list[ScenePerson]) -> None:
        marks = [self._marks_of(person) for person in people]
        there = [each for each in marks if len(each["pos"])]
        self._joints.visible = bool(there)
        if there:
            self._joints.set_data(**{name: np.concatenate([each[name] for each in there]) for name in there[0]})
        rings = [person.points[list(person.selected)] for person in people if person.selected]
        ringed = np.concatenate(rings) if rings else np.empty((0, 3))
        ringed = ringed[np.isfinite(ringed[:, 0])]
        self._rings.visible = len(ringed) > 0
        if len(ringed):
            look = {"edge_width": 2, "face_color": (0, 0, 0, 0), "edge_color": rgba(theme().ink)}
            self._rings.set_data(pos=ringed, symbol="disc", size=20 * self._mark_scale(), **look)

    def _marks_of(self, person: ScenePerson) -> dict[str, np.ndarray]:
        """Arrays for vispy's Markers; the shapes and fills mean what they do in the frame view."""
        which = np.flatnonzero(np.isfinite(person.points[:, 0]))
        kinds, sides = joint_marks(person.pose)[which], person.look.joint_sides[which]
        colours = _side_colours(person.active)[sides]
        hollow, ringed, cross = ((kinds == kind)[:, None] for kind in (Mark.HOLLOW, Mark.RINGED, Mark.CROSS))
        face = np.where(hollow, rgba(theme().canvas), colours)
        edge = np.where(hollow | cross, colours, np.where(ringed, rgba(theme().edge), rgba(theme().halo)))
        size = np.where(person.look.small[which], 7.0, 11.0) * (1.0 if person.active else 0.7) * self._mark_scale()
        width = np.where(hollow[:, 0], 2.5, np.where(ringed[:, 0], 2.8, 1.0)) * self._mark_scale()
        symbol = np.where(kinds == Mark.CROSS, "x", np.array([SHAPES[side] for side in SIDES])[sides])
        return {"pos": person.points[which], "size": size + 2 * (kinds == Mark.RINGED), "face_color": face,
                "edge_color": edge, "edge_width": width, "symbol": symbol}  # fmt: skip

    # --- the camera

    def look_at(self, centre: np.ndarray, extent: float) -> None:
        """Bring a ball of this diameter about ``centre`` into the picture; the direction of view stays."""
        self.camera.center = tuple(float(value) for value in centre)
        self.camera.scale_factor = float(extent)

    def look_from(self, azimuth: float, elevation: float) -> None:
        self.camera.azimuth, self.camera.elevation = azimuth, elevation

    def orbit(self, dx: float, dy: float) -> None:
        """Turn by a mouse movement in pixels."""
        self.look_from(self.camera.azimuth - 0.4 * dx, float(np.clip(self.camera.elevation + 0.4 * dy, -90, 90)))

    def pan(self, start: QPointF, end: QPointF) -> None:
        """Move: what was under ``start`` at the depth of the centre comes under ``end``."""
        centre = np.array(self.camera.center)
        self.camera.center = tuple(centre + self.unproject(start, centre) - self.unproject(end, centre))

    def zoom(self, factor: float) -> None:
        self.camera.scale_factor /= factor

    def project(self, points: np.ndarray) -> np.ndarray:
        """(N, 2) widget pixels of scene points (N, 3); NaN for what is missing or behind the camera."""
        mapped = self._to_screen().map(np.asarray(points, float))
        with np.errstate(invalid="ignore", divide="ignore"):
            flat = mapped[:, :2] / mapped[:, 3:]
        return np.where(mapped[:, 3:] > 0, flat, np.nan)

    def unproject(self, point: QPointF, beside: np.ndarray) -> np.ndarray:
        """(3,) the scene point under a widget pixel, in the plane of view that goes through ``beside``."""
        transform = self._to_screen()
        mapped = transform.map(np.asarray(beside, float)[None])[0]
        depth = mapped[2] / mapped[3]
        back = transform.imap(np.array([[point.x(), point.y(), depth, 1.0]]))[0]
        return back[:3] / back[3]

    def depth_step(self, point: QPointF, beside: np.ndarray, pixels: float) -> np.ndarray:
        """(3,) a step along the ray from the eye through a widget pixel, away for positive ``pixels``: as long as they
        are wide where ``beside`` is."""
        transform = self._to_screen()
        mapped = transform.map(np.asarray(beside, float)[None])[0]
        near, far = (transform.imap(np.array([[point.x(), point.y(), depth, 1.0]]))[0] for depth in (-0.5, 0.5))
        near, far = near[:3] / near[3], far[:3] / far[3]
        if transform.map(near[None])[0, 3] > transform.map(far[None])[0, 3]:  # w grows away from the eye
            near, far = far, near
        wide = np.linalg.norm(self.unproject(point + QPointF(1, 0), beside) - self.unproject(point, beside))
        return pixels * wide * (far - near) / np.linalg.norm(far - near) if mapped[3] > 0 else np.zeros(3)

    def _to_screen(self):
        return self._joints.get_transform("visual", "canvas")


def _halos_of(person: ScenePerson) -> dict[str, np.ndarray]:
    radius = np.nan_to_num(person.pose.uncertainty)
    which = np.flatnonzero((radius > 0) & np.isfinite(person.points[:, 0]))
    colours = _side_colours(True)[person.look.joint_sides[which]]
    colours[:, 3] = 0.09  # many lie over one another
    return {"pos": person.points[which], "size": 2 * radius[which], "face_color": colours}


def rgba(colour: str, alpha: float = 1.0) -> np.ndarray:
    """(4,) in [0, 1]."""
    return np.array([*QColor(colour).getRgbF()[:3], alpha])


def _side_colours(active: bool) -> np.ndarray:
    """(3, 4) colours in the order of ``SIDES``; other people fade into the background."""
    colours = np.array([rgba(theme().side(side).name()) for side in SIDES])
    return colours if active else 0.45 * colours + 0.55 * rgba(theme().canvas)
