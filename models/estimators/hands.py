"""Hands of a person whose body was found: 21 landmarks each, in the picture and in millimetres.

Zhang et al. 2020, MediaPipe Hands: On-device Real-time Hand Tracking (https://arxiv.org/abs/2006.10214), placed as the
published graphs of MediaPipe Holistic do: wrist and knuckles of the body give a rough square, a small network moves it
onto the hand, and the landmark network says where the joints are and whether there is a hand at all. While a hand is
followed, the square comes from its own landmarks in the frame before, which is steadier.
"""

import numpy as np

from models.common.cache import FileState, require, state_of
from models.estimators.blazepose_files import HAND, HAND_SQUARE
from models.estimators.blazepose_nets import turned
from models.estimators.tflite import TfliteNet
from models.tracking.regions import Region

LANDMARKS = 21
COLUMNS = 6  # x, y, confidence; x, y, z in millimetres from the hand's own wrist
SIDES = ("left", "right")

_BODY = {"left": (15, 17, 19), "right": (16, 18, 20)}  # wrist, little and index finger's knuckle
_SQUARE_SIDE, _LANDMARK_SIDE = 256, 224
_MILLIMETRES = 1000
_ROUGH = 5.4  # of the rough square, in distances from the wrist to the knuckles
_PALM = [0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18]  # landmarks that the square is laid around: no finger tips
_AROUND, _SHIFT = 2.0, -0.1  # the square over the box around those, and how far up it moves
_STRAYED = 0.5  # a hand is lost when its square is further from where the body has it, in sides of the rough square
PRESENT = 0.5  # probability from which there is a hand
_SAME = 0.15  # both "hands" are one, if their landmarks are closer than this part of the square on average

NO_HANDS = np.full((2 * LANDMARKS, COLUMNS), np.nan, np.float32)

Hand = tuple[np.ndarray, float, float]
"""(21, 6) landmarks, how likely there is a hand, how likely it is a right one."""


def installed() -> bool:
    return all(state_of(file, thorough=False) == FileState.PRESENT for file in (HAND, HAND_SQUARE))


class HandNet:
    """The landmarks of the hand in a square, its fingers up. Raises ``ModelError`` where its file is missing."""

    def __init__(self, threads: int):
        outputs = {"points": "Identity", "presence": "Identity_1", "right": "Identity_2", "world": "Identity_3"}
        self._net = TfliteNet(require(HAND, "blazepose"), threads, outputs)

    def __call__(self, frame: np.ndarray, square: Region) -> Hand:
        crop = square.crop(frame, _LANDMARK_SIDE, _LANDMARK_SIDE)
        out = self._net(np.multiply(crop, 1 / 255, dtype=np.float32))
        presence, right = (float(out[name].ravel()[0]) for name in ("presence", "right"))
        points = square.to_image(out["points"].reshape(LANDMARKS, 3)[:, :2] / _LANDMARK_SIDE)
        world = turned(out["world"].reshape(LANDMARKS, 3), square.angle) * _MILLIMETRES
        sure = np.full((LANDMARKS, 1), presence)
        return np.hstack([points, sure, world - world[0]]).astype(np.float32), presence, right


class HandFinder:
    """The two networks. Raises ``ModelError`` where their files are missing."""

    def __init__(self, threads: int):
        self._square = TfliteNet(require(HAND_SQUARE, "blazepose"), threads, {"crop": (1, 1, 1, 4)})
        self._look = HandNet(threads)

    def __call__(self, frame: np.ndarray, body: np.ndarray, before: np.ndarray | None) -> np.ndarray:
        """(42, 6): the left hand's landmarks, then the right one's; NaN where no hand is seen.

        body (33, 2) pixels of BlazePose; ``before`` is what this gave for the frame before.
        """
        found: dict[str, Hand] = {}
        for number, side in enumerate(SIDES):
            last = None if before is None else before[number * LANDMARKS : (number + 1) * LANDMARKS, :2]
            hand = self._find(frame, body[list(_BODY[side])], last)
            if hand is not None:
                found[side] = hand
        _drop_double(found)
        return np.concatenate([found[side][0] if side in found else NO_HANDS[:LANDMARKS] for side in SIDES])

    def _find(self, frame: np.ndarray, knuckles: np.ndarray, last: np.ndarray | None) -> Hand | None:
        rough = rough_square(*knuckles)
        if last is not None and np.isfinite(last).all():
            follow = square_around(last)
            if np.hypot(follow.x - rough.x, follow.y - rough.y) < _STRAYED * rough.size:
                hand = self._look(frame, follow)
                if hand[1] >= PRESENT:
                    return hand
        hand = self._look(frame, self._moved(frame, rough))
        return hand if hand[1] >= PRESENT else None

    def _moved(self, frame: np.ndarray, rough: Region) -> Region:
        """The square on the hand itself, from the rough one."""
        crop = rough.crop(frame, _SQUARE_SIDE, _SQUARE_SIDE)
        unit = self._square(np.multiply(crop, 1 / 255, dtype=np.float32))["crop"].reshape(2, 2) / _SQUARE_SIDE
        centre, below = rough.to_image(unit)
        return upright(centre, centre - below, 2.0)


def rough_square(wrist: np.ndarray, little: np.ndarray, index: np.ndarray) -> Region:
    """Around the body's knuckles, the fingers up; each (2,) pixels."""
    knuckles = (2 * index + little) / 3
    return upright(knuckles, knuckles - wrist, _ROUGH)


def square_around(points: np.ndarray) -> Region:
    """Around the landmarks (21, 2) of a hand, the fingers up."""
    knuckles = ((points[5] + points[13]) / 2 + points[9]) / 2
    angle = _angle(knuckles - points[0])
    cosine, sine = np.cos(angle), np.sin(angle)
    axes = np.array([[cosine, -sine], [sine, cosine]])
    own = points[_PALM] @ axes
    low, high = own.min(axis=0), own.max(axis=0)
    centre = axes @ ((low + high) / 2 + (0, _SHIFT * (high - low)[1]))
    side = max(_AROUND * float((high - low).max()), 1.0)
    return Region(float(centre[0]), float(centre[1]), side, side, angle)


def upright(centre: np.ndarray, up: np.ndarray, times: float) -> Region:
    """A square about ``centre`` that is turned so that ``up`` (2,) points up in it, and so many times as long."""
    side = max(times * float(np.hypot(*up)), 1.0)
    return Region(float(centre[0]), float(centre[1]), side, side, _angle(up))


def _angle(up: np.ndarray) -> float:
    return float(np.pi / 2 - np.arctan2(-up[1], up[0]))


def _drop_double(found: dict[str, Hand]) -> None:
    """Where hands touch, both may be found in one place: it is that side's which the network says it is."""
    if len(found) < 2:
        return
    left, right = (found[side] for side in SIDES)
    apart = np.linalg.norm(left[0][:, :2] - right[0][:, :2], axis=1).mean()
    if apart < _SAME * square_around(right[0][:, :2]).size:
        del found["left" if left[2] + right[2] > 1 else "right"]
