"""What a change of a person's pose in 2D means in 3D, and the reverse: the camera between two tracks of one person.

The other track follows by the difference and does not jump where the two did not agree before. A joint that was
moved in the picture keeps its distance from the camera, or, where a depth camera saw the frame, goes behind the surface
there, as far as such a joint usually lies.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.session.people import shown_keys
from app.session.session import Session
from core.camera import Camera
from core.depth.surface import Surface
from core.edits import Compound, Edit
from core.edits.corrections import soft_move
from core.errors import AppError
from core.kinematics.placement import FEWEST, root_translation
from core.poses import Space, Status
from core.track import Track, TrackKey

ARMS_LENGTH = 900.0
"""Millimetres before or behind the body beyond which a surface is not the person's."""

@dataclass(frozen=True, eq=False)
class Link:
    """Two tracks of one person at one frame. camera has its place in the 3D track's space; surface is what it read."""

    moved: Track
    follower: Track
    frame: int
    camera: Camera
    surface: Surface | None = None

    @classmethod
    def of(cls, session: Session, key: TrackKey, frame: int) -> "Link | None":
        """From a track to the one of the other kind that is shown; None where there is none, or no camera is known."""
        moved = session.document.tracks.get(key)
        follower = None if moved is None or not session.linked else _other(session, moved)
        if follower is None or frame >= min(len(moved), len(follower)):
            return None
        flat, spatial = (moved, follower) if moved.poses.dims == 2 else (follower, moved)
        surface = _surface(session, key.recording, frame)
        try:
            camera = _placed(session.document.camera_of(spatial) or (surface and surface.camera), flat, spatial, frame)
        except AppError:
            return None
        return None if camera is None else cls(moved, follower, frame, camera, surface if session.snapping else None)

    def follow(self, joints: Sequence[int], coords: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Joints of ``moved`` go to ``coords`` (K, D): joints (N,) of ``follower`` and where they go (N, D')."""
        before, pose = self.moved.frame(self.frame).coords, self.follower.frame(self.frame)
        names = self.follower.skeleton.joints
        pairs = [(int(j), names.index(self.moved.skeleton.joints[j]), at)
                 for at, j in enumerate(joints) if self.moved.skeleton.joints[j] in names]  # fmt: skip
        there = np.isfinite(pose.coords).all(axis=1) | (self.surface is not None and self.follower.poses.dims == 3)
        pairs = [p for p in pairs if pose.status[p[1]] != Status.CONFIRMED and there[p[1]]]
        if not pairs:
            return np.empty(0, int), np.empty((0, pose.coords.shape[1]))
        sources, targets, rows = (list(column) for column in zip(*pairs, strict=True))
        old, new, theirs = before[sources].astype(float), np.asarray(coords, float)[rows], pose.coords[targets]
        if self.moved.poses.dims == 3:
            places = self._pixels(old, new, theirs)
        else:
            places = self._snapped([names[j] for j in targets], new, self._points(old, new, theirs))
        there = np.isfinite(places).all(axis=1)
        return np.array(targets)[there], places[there].astype(np.float32)

    def edit(self, joints: Sequence[int], coords: np.ndarray, text: str, around: tuple[int, int]) -> Edit | None:
        """The follower's part of the same step: ADJUSTED, since the user placed none of these."""
        targets, places = self.follow(joints, coords)
        if not len(targets):
            return None
        return soft_move(self.follower, self.frame, targets, places, *around, text, Status.ADJUSTED)

    def preview(self, joints: Sequence[int], coords: np.ndarray) -> tuple[TrackKey, int, np.ndarray] | None:
        """The follower's whole pose, for ``Session.show_preview``."""
        targets, places = self.follow(joints, coords)
        if not len(targets):
            return None
        shown = self.follower.frame(self.frame).coords.copy()
        shown[targets] = places
        return self.follower.key, self.frame, shown

    def _pixels(self, old: np.ndarray, new: np.ndarray, theirs: np.ndarray) -> np.ndarray:
        return theirs + self.camera.project_world(new) - self.camera.project_world(old)

    def _points(self, old: np.ndarray, new: np.ndarray, theirs: np.ndarray) -> np.ndarray:
        seen = self.camera.to_camera(theirs)
        pixels = self.camera.project(seen) + new - old
        return self.camera.to_world(self.camera.unproject(pixels, seen[:, 2]))

    def _snapped(self, joints: list[str], pixels: np.ndarray, points: np.ndarray) -> np.ndarray:
        """(K, 3) ``points``, but behind the surface where it can be the person's: not the wall beside them."""
        if self.surface is None:
            return points
        depth = self.surface.joints(joints, pixels)
        body = np.nanmedian(self.camera.to_camera(self.follower.frame(self.frame).coords)[:, 2])
        own = np.isfinite(depth) & ~(np.abs(depth - body) > ARMS_LENGTH)
        return np.where(own[:, None], self.camera.to_world(self.camera.unproject(pixels, depth)), points)


def moving(
    session: Session, key: TrackKey, frame: int, joints: Sequence[int], coords: np.ndarray, text: str,
    around: tuple[int, int] = (0, 0),
) -> Edit:
    """Put joints (K,) at coords (K, D) in a frame, as a person does; a linked track follows in the same step.

    So many frames before and after are taken along, less and less (``soft_move``).
    """
    edit = soft_move(session.document.track(key), frame, joints, coords, *around, text)
    link = Link.of(session, key, frame)
    other = None if link is None else link.edit(joints, coords, text, around)
    return edit if other is None else Compound((edit, other), text)


def _surface(session: Session, recording: int, frame: int) -> Surface | None:
    """What the depth camera read in that very frame."""
    surface = session.surface
    return surface if surface is not None and (surface.recording, surface.frame) == (recording, frame) else None


def _other(session: Session, track: Track) -> Track | None:
    """Of the same person, the track of the other kind that is shown."""
    if track.key.recording != session.recording:
        return None
    keys = shown_keys(session, spatial=track.poses.dims == 2)
    return next((session.document.tracks[key] for key in reversed(keys) if key.person == track.key.person), None)


def _placed(camera: Camera | None, flat: Track, spatial: Track, frame: int) -> Camera | None:
    """The camera with its place in the 3D track's space; where that is not known, as this frame tells it."""
    if camera is None or spatial.poses.space == Space.CAMERA:
        return camera and camera.replace(R=np.eye(3), t=np.zeros(3))
    if spatial.poses.space == Space.WORLD and camera.R is not None:
        return camera
    names = [name for name in spatial.skeleton.joints if name in flat.skeleton.joints]
    points = spatial.frame(frame).coords[spatial.skeleton.indices(names)].astype(float)
    pixels = flat.frame(frame).coords[flat.skeleton.indices(names)].astype(float)
    both = np.isfinite(points).all(axis=1) & np.isfinite(pixels).all(axis=1)
    if both.sum() < FEWEST:
        return None
    points, rays = points[both], camera.rays(pixels[both])
    if spatial.poses.space == Space.ROOT:
        return camera.replace(R=np.eye(3), t=root_translation(points[None], rays[None])[0])
    return camera.replace(**_seen(points, rays))


def _seen(points: np.ndarray, rays: np.ndarray) -> dict:
    """Place and direction of a camera that sees the points there."""
    import cv2

    found, turn, shift = cv2.solvePnP(points, rays, np.eye(3), None, flags=cv2.SOLVEPNP_SQPNP)
    return {"R": cv2.Rodrigues(turn)[0], "t": shift.reshape(3)} if found else {}
