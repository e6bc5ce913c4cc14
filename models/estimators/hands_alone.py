"""Hands without a body, as a camera above a desk or close to the work sees them: 21 landmarks each, in the picture and
in millimetres.

Zhang et al. 2020, MediaPipe Hands: On-device Real-time Hand Tracking (https://arxiv.org/abs/2006.10214), after its
published graphs: a detector finds palms, the landmark network sees each hand in a turned square that follows from the
palm and, from then on, from the landmarks of the frame before. Each hand is followed by itself; at the end a left and a
right one become one person.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

import numpy as np

from core.media.base import FrameSource
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton, subset_skeleton
from models.common.cache import require
from models.common.estimator import Estimate, Request
from models.common.runtime import inference_threads
from models.estimators.blazepose import views
from models.estimators.blazepose_files import HAND, PALM
from models.estimators.box_detector import Box, BoxDetector, Layout
from models.estimators.hands import LANDMARKS, NO_HANDS, HandNet, square_around, upright
from models.estimators.options import HandsOptions
from models.lifting.placement import translations
from models.lifting.vertical import assumed_camera
from models.tracking.detection import Detection
from models.tracking.person import Person
from models.tracking.regions import Region
from models.tracking.top_down import PersonModel, TopDownTracker, spread

SKELETON = load_skeleton("hands42")
_PALMS = Layout(side=192, strides=((8, 2), (16, 6)), points=7, black=0.0)
_WRIST, _MIDDLE = 0, 2  # of a palm's key points
_AROUND, _FORWARD = 2.6, 0.5  # the square of a hand over the box of its palm, and how far it lies towards the fingers
_SMALLEST = 16.0  # pixels of a hand's square; what is smaller is no hand that one could measure


def build(**options) -> "HandsTracker":
    """Needs the files of ``posewright models get hands``; raises ``ModelError`` without them."""
    values = HandsOptions(**options)
    return HandsTracker(HandsModel(values), {"model": "hands", "weights": HAND.sha256, "options": asdict(values)},
                        values.hands_fov)  # fmt: skip


class HandsModel(PersonModel):
    """Sees one hand at a time: its "person" is a hand, which says itself of which side it is (``Detection.hands``)."""

    title = "Hands"
    search_every = 3  # hands come and go faster than people

    def __init__(self, options: HandsOptions):
        threads = options.threads or inference_threads()
        self.skeleton = subset_skeleton(SKELETON, range(LANDMARKS))
        self.least_score = options.track_score
        self._options = options
        self._palms = BoxDetector(require(PALM, "hands"), threads, _PALMS)
        self._landmarks = HandNet(threads)

    def search(self, frame: np.ndarray, turn: int) -> list[Region]:
        least = self._options.detection_score
        found = [palm for view in views(frame, turn) for palm in self._palms(frame, view, least)]
        return [square_of_palm(palm) for palm in sorted(found, key=lambda palm: -palm.score)]

    def look(self, frame: np.ndarray, region: Region) -> Detection | None:
        if region.size < _SMALLEST:
            return None
        points, presence, right = self._landmarks(frame, region)
        if presence < self._options.presence_score:
            return None
        both = NO_HANDS.copy()
        both[_half(right > 0.5)] = points
        return Detection(points[:, :2], points[:, 2], presence, square_around(points[:, :2]), hands=both)

    def hands(self, frame: np.ndarray, person: Detection, before: np.ndarray | None) -> np.ndarray | None:
        return person.hands


def square_of_palm(palm: Box) -> Region:
    """Where the whole hand is, its fingers up."""
    low, high = palm.corners
    side = float((high - low).max())
    up = palm.points[_MIDDLE] - palm.points[_WRIST]
    forward = up / max(float(np.hypot(*up)), 1e-6)
    return replace(upright((low + high) / 2 + _FORWARD * side * forward, up, 1.0), width=_AROUND * side,
                   height=_AROUND * side)  # fmt: skip


def _half(right: bool) -> slice:
    return slice(LANDMARKS, None) if right else slice(LANDMARKS)


class HandsTracker(TopDownTracker):
    """Follows hands, and gives people with a left and a right one. ``fov`` across the longer side tells how far away
    they are."""

    def __init__(self, model: HandsModel, origin: Mapping, fov: float):
        super().__init__(model, origin)
        self._fov = fov

    def find(self, request: Request) -> Mapping[int, Estimate]:
        return super().find(replace(request, people=2 * request.people))

    def estimates(self, persons: Sequence[Person], source: FrameSource) -> Mapping[int, Estimate]:
        hands = [_track(person, len(source)) for person in persons]
        return {number: self._estimate(pair, source) for number, pair in enumerate(paired(hands))}

    def _estimate(self, pair: "Pair", source: FrameSource) -> Estimate:
        found = np.concatenate([pair.joined(right, len(source)) for right in (False, True)], axis=1)
        origin = {"recording": source.path.name, **self.origin}
        confidence = np.nan_to_num(found[..., 2])
        image = PoseSequence(SKELETON, found[..., :2], source.times, confidence, Space.IMAGE, source=origin)
        body = np.concatenate([self._placed(found[:, _half(right)], source) for right in (False, True)], axis=1)
        return Estimate(image, image.replace(coords=body, space=Space.CAMERA))

    def _placed(self, hand: np.ndarray, source: FrameSource) -> np.ndarray:
        """(T, 21, 3) mm in the camera's space: as far away as a hand of that size looks that large."""
        seen, camera = np.isfinite(hand[..., 0]), assumed_camera(source.width, source.height, self._fov)
        if not seen.any():
            return hand[..., 3:]
        rays, shape = camera.rays(np.nan_to_num(hand[..., :2])), np.nan_to_num(hand[..., 3:])
        place = translations(shape, rays, seen.astype(float), source.fps or 25.0)
        return (hand[..., 3:] + place[:, None]).astype(np.float32)


@dataclass(frozen=True, eq=False)
class HandTrack:
    """One hand through a recording: points (T, 21, 6) as in ``Detection.hands``, NaN where it is not seen."""

    points: np.ndarray
    right: bool

    @property
    def seen(self) -> np.ndarray:
        """(T,) bool"""
        return np.isfinite(self.points[:, 0, 0])


def _track(person: Person, frames: int) -> HandTrack:
    """A hand is of the side that it is more often said to be."""
    both = spread(person, "hands", frames, np.nan)
    left, right = both[:, :LANDMARKS], both[:, LANDMARKS:]
    said_right = np.isfinite(right[..., 0])
    points = np.where(said_right[..., None], right, left)
    return HandTrack(points, bool(said_right[:, 0].sum() > np.isfinite(left[:, 0, 0]).sum()))


@dataclass(frozen=True, eq=False)
class Pair:
    """The hands of one person; several of a side where one was lost and found again."""

    hands: list[HandTrack] = field(default_factory=list)

    def has_room(self, hand: HandTrack) -> bool:
        return not any((hand.seen & other.seen).any() for other in self.hands if other.right == hand.right)

    def away(self, hand: HandTrack) -> float:
        """Pixels from the hand to the others of the pair, on average; infinite where they are never seen together."""
        apart = [np.linalg.norm(hand.points[:, 0, :2] - other.points[:, 0, :2], axis=1) for other in self.hands]
        known = np.concatenate([[], *apart])
        return float(np.nanmean(known)) if np.isfinite(known).any() else np.inf

    def joined(self, right: bool, frames: int) -> np.ndarray:
        """(T, 21, 6) all that was seen of that side."""
        points = np.full((frames, *NO_HANDS[:LANDMARKS].shape), np.nan, np.float32)
        for hand in self.hands:
            if hand.right == right:
                points[hand.seen] = hand.points[hand.seen]
        return points


def paired(hands: Sequence[HandTrack]) -> list[Pair]:
    """Each hand goes to the nearest person who has no other of its side at that time, else to a new one."""
    pairs: list[Pair] = []
    for hand in hands:
        free = [pair for pair in pairs if pair.has_room(hand)]
        if free:
            min(free, key=lambda pair: pair.away(hand)).hands.append(hand)
        else:
            pairs.append(Pair([hand]))
    return pairs
