"""``SightingItems``: the people that a job finds, on the picture while it is still looking."""

import numpy as np

from app.session.session import Session
from app.views.frame.frame_canvas import FrameCanvas
from app.views.frame.skeleton_item import SkeletonItem
from core.poses import Status, Visibility
from core.track import FramePose


class SightingItems:
    """As many skeletons as were found in a frame; they cannot be taken hold of."""

    def __init__(self, session: Session, canvas: FrameCanvas):
        self._session, self._canvas = session, canvas
        self.items: list[SkeletonItem] = []

    def show_frame(self, frame: int) -> None:
        sighting = self._session.sightings.get(frame)
        people = list(sighting.people.values()) if sighting else []
        while len(self.items) > len(people):
            self._canvas.remove(self.items.pop())
        while len(self.items) < len(people):
            self.items.append(SkeletonItem())
            self._canvas.add(self.items[-1])
            self.items[-1].emphasise(active=True, selected=(), hovered=None, labelled=False)
        for item, (points, confidence) in zip(self.items, people, strict=True):
            item.show_pose(sighting.skeleton, _pose(points, confidence))


def _pose(points: np.ndarray, confidence: np.ndarray) -> FramePose:
    joints = len(points)
    status, visibility = np.full(joints, Status.MEASURED, np.uint8), np.full(joints, Visibility.UNKNOWN, np.uint8)
    return FramePose(points, confidence, status, visibility, None)
