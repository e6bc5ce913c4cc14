"""Recordings made of arrays, and a pair of eyes that see coloured squares in them."""

from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.media.base import FrameKind, FrameSource
from core.skeleton import Skeleton
from models.tracking.detection import Detection
from models.tracking.regions import Region
from models.tracking.top_down import PersonModel


class MadeRecording(FrameSource):
    """Frames from a list; a frame that is None cannot be decoded."""

    path = Path("made.mp4")

    def __init__(self, frames: list, fps: float = 25.0, kind: FrameKind = FrameKind.COLOR):
        self._frames, self.kind = frames, kind
        self.height, self.width = frames[0].shape[:2] if frames else (48, 64)
        self.times = np.arange(len(frames)) / fps

    def read(self, index: int) -> np.ndarray:
        if self._frames[index] is None:
            raise MediaError(f"frame {index} cannot be decoded")
        return self._frames[index]

    def close(self) -> None:
        pass


SIDE = 40
COLOURS = ((255, 0, 0), (0, 255, 0), (0, 0, 255))


def picture(*places: tuple[float, float] | None) -> np.ndarray:
    """200 x 400 pixels; person i is a square of colour i around its place, or is not there."""
    frame = np.zeros((200, 400, 3), np.uint8)
    for colour, place in zip(COLOURS, places, strict=False):
        if place is not None:
            x, y = (int(value) - SIDE // 2 for value in place)
            frame[max(y, 0) : y + SIDE, max(x, 0) : x + SIDE] = colour
    return frame


class ColourModel(PersonModel):
    """Sees one person of four joints per colour: the corners of its square. Counts what it is asked."""

    title = "The colour model"
    least_score = 0.5
    skeleton = Skeleton("square", ("a", "b", "c", "d"), (-1, 0, 1, 2))

    def __init__(self, score: float = 1.0):
        self.searches = self.looks = 0
        self._score = score

    def search(self, frame: np.ndarray, turn: int) -> list[Region]:
        self.searches += 1
        return [found.region for colour in COLOURS if (found := self._find(frame, colour))]

    def look(self, frame: np.ndarray, region: Region) -> Detection | None:
        self.looks += 1
        seen = [found for colour in COLOURS if (found := self._find(frame, colour))]
        near = [one for one in seen if np.hypot(one.region.x - region.x, one.region.y - region.y) < SIDE]
        return min(near, key=lambda one: np.hypot(one.region.x - region.x, one.region.y - region.y), default=None)

    def _find(self, frame: np.ndarray, colour: tuple[int, int, int]) -> Detection | None:
        rows, columns = np.nonzero((frame == colour).all(axis=2))
        if not len(rows):
            return None
        low, high = np.array([columns.min(), rows.min()]), np.array([columns.max(), rows.max()])
        corners = np.array([low, [high[0], low[1]], high, [low[0], high[1]]], np.float32)
        centre, side = (low + high) / 2, float((high - low).max() + 1)
        region, worn = Region(*centre.tolist(), side, side), np.zeros((2, 256), np.uint16)
        worn[:, COLOURS.index(colour)] = 1
        return Detection(corners, np.ones(4, np.float32), self._score, region, colours=worn)
