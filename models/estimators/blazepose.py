"""BlazePose: 33 landmarks in the picture and, in millimetres, around the middle of the hips.

Bazarevsky et al. 2020, BlazePose: On-device Real-time Body Pose Tracking (https://arxiv.org/abs/2006.10204), after its
published graphs: a detector finds people, a landmark network sees each in a turned square that follows from the
detector's two alignment points and, from then on, from the landmarks of the frame before. Nothing is smoothed.

Joint positions are given for all landmarks, seen or not; the confidence is the lower of "is in the picture" and "is
not hidden".
"""

from dataclasses import asdict

import numpy as np

from core.errors import UsageError
from core.language import tr
from core.skeleton import Skeleton, load_skeleton
from models.common.cache import FileState, ModelFile, require, state_of
from models.common.runtime import inference_threads
from models.estimators.blazepose_files import DETECTOR, FULL, QUALITIES
from models.estimators.blazepose_nets import CENTRE, EDGE, Detector, LandmarkNet, region_around
from models.estimators.hands import NO_HANDS, HandFinder, installed
from models.estimators.options import HAND_CHOICES, BlazePoseOptions
from models.tracking.colours import colours
from models.tracking.regions import Region
from models.tracking.top_down import Detection, PersonModel, TopDownTracker

_HIPS, _SHOULDERS = [23, 24], [11, 12]
_MILLIMETRES = 1000
LARGE = 300.0
"""Pixels of the square around a person from which hands are large enough: they are 25 long then (benchmarks hands)."""
_OFTEN = 0.25  # of a person's frames: of hands that are seen less nothing is shown where nobody asked for them
_SMALLEST = 32  # pixels; in squares smaller than that the heavy network finds people in noise


def build(**options) -> TopDownTracker:
    """Needs the files of ``posewright models get blazepose``; raises ``ModelError`` without them."""
    values = BlazePoseOptions(**options)
    landmarks = landmark_file(values.quality)
    origin = {"model": "blazepose", "weights": landmarks.sha256, "options": asdict(values)}
    return TopDownTracker(_BlazePoseModel(values, landmarks), origin)


def landmark_file(quality: str) -> ModelFile:
    """The network of a quality; of none, the best whose file is there. Raises ``UsageError`` for another word."""
    if not quality:
        return next((file for file in QUALITIES.values() if state_of(file, thorough=False) == FileState.PRESENT), FULL)
    if quality not in QUALITIES:
        raise UsageError(tr("BlazePose has no quality {quality!r}", quality=quality), expected=", ".join(QUALITIES))
    return QUALITIES[quality]


class _BlazePoseModel(PersonModel):
    title = "BlazePose"

    def __init__(self, options: BlazePoseOptions, landmarks: ModelFile):
        self.skeleton = load_skeleton("blazepose33")
        self._options = options
        self.least_score = options.track_score
        threads = options.threads or inference_threads()
        self._detect = Detector(require(DETECTOR, "blazepose"), threads)
        self._landmarks = LandmarkNet(require(landmarks, "blazepose"), threads, options.mirrored)
        self._hands = HandFinder(threads) if _with_hands(options.hands) else None

    def search(self, frame: np.ndarray, turn: int) -> list[Region]:
        found = [one for view in views(frame, turn) for one in self._detect(frame, view, self._options.detection_score)]
        return [region for _, region in sorted(found, key=lambda one: -one[0])]

    def look(self, frame: np.ndarray, region: Region) -> Detection | None:
        if region.size < _SMALLEST:
            return None
        seen = self._landmarks(frame, region)
        if seen.presence < self._options.presence_score:
            return None
        body = (seen.body[:33] - seen.body[_HIPS].mean(axis=0)) * _MILLIMETRES
        return Detection(
            points=seen.points[:33].astype(np.float32),
            confidence=seen.confidence[:33].astype(np.float32),
            score=seen.presence,
            region=region_around(seen.points[CENTRE], seen.points[EDGE]),
            body=body.astype(np.float32),
            colours=colours(frame, region, seen.mask),
        )

    def around(self, points: np.ndarray) -> Region | None:
        """The turned square from the middle of the hips, towards the shoulders, around the joint farthest away."""
        if not np.isfinite(points).all():
            return None
        centre = points[_HIPS].mean(axis=0)
        up = points[_SHOULDERS].mean(axis=0) - centre
        reach = np.linalg.norm(points - centre, axis=1).max() / max(float(np.linalg.norm(up)), 1e-9)
        return region_around(centre, centre + reach * up)

    def hands(self, frame: np.ndarray, person: Detection, before: np.ndarray | None) -> np.ndarray | None:
        if self._hands is None:
            return None
        if self._options.hands == "auto" and person.region.size < LARGE:
            return NO_HANDS
        return self._hands(frame, person.points, before)

    def shown(self, seen: float) -> Skeleton | None:
        return load_skeleton("blazepose75") if self._options.hands == "yes" or seen >= _OFTEN else None


def _with_hands(wanted: str) -> bool:
    """Raises ``UsageError`` for another word."""
    if wanted not in HAND_CHOICES.values():
        expected = ", ".join(HAND_CHOICES.values())
        raise UsageError(tr("BlazePose has no hands {wanted!r}", wanted=wanted), expected=expected)
    return wanted == "yes" or (wanted == "auto" and installed())


def views(frame: np.ndarray, turn: int) -> list[Region]:
    """The squares that a search looks at: the whole picture, and one of the squares along its longer side in turn.

    In a wide picture the letterbox makes people small; in a square of the shorter side they are larger.
    """
    height, width = frame.shape[:2]
    side, extra = min(height, width), abs(width - height)
    whole = Region.whole(frame, square=True)
    if extra < side / 4:
        return [whole]
    count = 1 + int(np.ceil(extra / side * 1.5))
    along = (side - 1) / 2 + extra * (turn % count) / (count - 1)
    across = (side - 1) / 2
    x, y = (along, across) if width > height else (across, along)
    return [whole, Region(x, y, side, side)]
