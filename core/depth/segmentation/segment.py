"""Who is where in a depth recording: for every frame the pixels of every person, without any training.

``segment`` looks over the recording once. It learns what stays (the background: whatever is farthest before each pixel,
and the flat parts of the room), takes people who stand still out of that background again, and tracks everyone
through the frames it looked at. ``Segmentation.mask`` then needs nothing but the frame: what is before the background
is cut into bodies where the depth steps, and each body gets the number of the person who is known to be there.

Methods: background subtraction in depth; planes by consensus (Fischler and Bolles 1981); people are told from things by
size, by how little of them is flat, and by moving about.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.depth.segmentation.background import Background, learn_background
from core.depth.segmentation.bodies import Figure, people_in
from core.depth.segmentation.pixel_grid import PixelGrid
from core.depth.segmentation.tracks import BodyTrack, link_tracks
from core.errors import MediaError
from core.language import tr
from core.media.base import FrameKind, FrameSource
from core.person_masks import UNCORRECTED, MaskCorrections, Place
from core.progress import CancelToken, Progress, silent, span

_BACKGROUND_FRAMES = 60
_LOOK_EVERY, _MOST_LOOKS = 0.3, 900
"""Seconds between the frames in which people are followed, and how many of these there are at most."""

_SAME_PLACE = 500.0  # millimetres round a false positive within which a track is no person's
_REACH = 800.0  # millimetres that a person may be from where their track has them
_SURFACE = 60.0
"""Millimetres by which the full image may differ from the grid and still show the same surface."""


@dataclass(frozen=True, eq=False)
class Segmentation:
    """What ``segment`` learned. ``mask`` is a function of the frame alone: asked in any order, it answers the same."""

    grid: PixelGrid
    background: Background
    found: tuple[BodyTrack, ...]
    """Places of people, and of things mistaken for people: what is there belongs to them alone."""
    corrections: MaskCorrections = UNCORRECTED
    """The user's, which go before all else: ``dataclasses.replace`` them when there are more."""

    @cached_property
    def numbers(self) -> np.ndarray:
        """(n,) uint8 who each track is: persons from 1, 0 for things and for the user's false positives."""
        person = [track.is_person and not self._is_false_positive(track) for track in self.found]
        return (np.cumsum(person) * person).astype(np.uint8)

    def _is_false_positive(self, track: BodyTrack) -> bool:
        places = self.corrections.false_positives
        return any(np.linalg.norm(track.at(frame) - place) < _SAME_PLACE for frame, *place in places)

    @property
    def people(self) -> tuple[int, ...]:
        """The numbers of all persons, from 1; who is seen most comes first."""
        return tuple(range(1, int(self.numbers.max(initial=0)) + 1))

    def place_of(self, person: int, frame_index: int) -> Place | None:
        """Where a person is in a frame, to be kept as a false positive; None where they are not."""
        track = next((t for t, number in zip(self.found, self.numbers, strict=True) if number == person), None)
        place = np.full(3, np.nan) if track is None else track.at(frame_index)
        x, y, z = (round(float(value), 1) for value in place)
        return (frame_index, x, y, z) if np.isfinite(place).all() else None

    def mask(self, frame_index: int, depth: np.ndarray) -> np.ndarray:
        """(H, W) uint8 for a frame (H, W) in millimetres: 0 background, n person n."""
        corrected = self.corrections.masks.get(frame_index)
        if corrected is not None and (corrected.height, corrected.width) == depth.shape:
            return corrected.unpacked()
        places = np.array([track.at(frame_index) for track in self.found]).reshape(-1, 3)
        there = np.isfinite(places[:, 0])
        awaited = places[there & (self.numbers > 0)]
        coarse = self.grid.take(depth)
        front, clear = self.background.front(coarse, self.grid)
        if not len(awaited) or not front.any():
            return np.zeros(depth.shape, np.uint8)
        labels, figures = people_in(
            coarse, front, self.grid, clear=clear, expected=awaited, homes=self.background.homes
        )
        named = self._named(labels, figures, coarse, places[there], self.numbers[there])
        return _enlarged(named, coarse, depth, self.grid.step)

    def _named(self, labels, figures: list[Figure], coarse, places: np.ndarray, numbers: np.ndarray) -> np.ndarray:
        """(h, w) uint8: in place of the figures' labels the numbers of the tracks (n,) that are at ``places`` (n, 3).

        A figure is whose track is nearest; of two people who touch and make one figure, each pixel is.
        """
        named = np.zeros_like(labels)
        nearest = [int(np.linalg.norm(places - figure.centre, axis=1).argmin()) for figure in figures]
        alone = [int(track) for track in np.flatnonzero(numbers) if track not in nearest]
        for label, (figure, track) in enumerate(zip(figures, nearest, strict=True), 1):
            if np.linalg.norm(places[track] - figure.centre) > _REACH:
                continue
            mine = labels == label
            named[mine] = numbers[track]
            rivals = [track, *(other for other in alone if _overlaps(places[other], figure))]
            if len(rivals) > 1:
                points = self.grid.camera.unproject_depth(coarse)[mine]
                away = np.linalg.norm(points[:, None] - places[rivals], axis=2)
                named[mine] = numbers[rivals][away.argmin(axis=1)]
        return named


def _overlaps(place: np.ndarray, figure: Figure) -> bool:
    return bool(((figure.low - 100 < place) & (place < figure.high + 100)).all())


def segment(
    source: FrameSource,
    corrections: MaskCorrections = UNCORRECTED,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Segmentation:
    """Find the people of a depth recording; the user's corrections go before what is found.

    Raises ``MediaError`` for a recording in colour, ``Cancelled`` on cancel.
    """
    if source.kind != FrameKind.DEPTH:
        raise MediaError(
            tr("{source} has no depth", source=source.path.name), action=tr("Open a depth recording to separate people")
        )
    cancel = cancel or CancelToken()
    grid = PixelGrid.of(source.width, source.height, source.camera)
    depths = _sampled(source, grid, span(progress, 0, 0.3), cancel)
    background = learn_background(depths, grid, float(source.times[-1]))
    detections, expected = [], np.empty((0, 3))
    looks = _spread(len(source), min(_MOST_LOOKS, max(1, round(len(source) / (_LOOK_EVERY * (source.fps or 30.0))))))
    for count, index in enumerate(looks):
        cancel.check()
        progress(0.3 + 0.7 * count / len(looks), tr("Tracking people"))
        coarse = grid.take(source.read(int(index)))
        front, clear = background.front(coarse, grid)
        figures = people_in(coarse, front, grid, clear=clear, expected=expected, homes=background.homes)[1]
        expected = np.array([figure.centre for figure in figures]).reshape(-1, 3)
        detections.append((int(index), figures))
    progress(1.0, tr("People found"))
    return Segmentation(grid, background, tuple(link_tracks(detections, source.fps)), corrections)


def _spread(frames: int, count: int) -> np.ndarray:
    """(count,) frame numbers spread evenly, the first and the last among them."""
    return np.unique(np.linspace(0, frames - 1, max(min(count, frames), min(frames, 2))).round().astype(int))


def _sampled(source: FrameSource, grid: PixelGrid, progress: Progress, cancel: CancelToken) -> np.ndarray:
    """(N, h, w) depths of frames spread over the recording."""
    depths = []
    for index in _spread(len(source), _BACKGROUND_FRAMES):
        cancel.check()
        depths.append(grid.take(source.read(int(index))))
        progress(len(depths) / _BACKGROUND_FRAMES, tr("Learning the background"))
    return np.stack(depths)


def _enlarged(labels: np.ndarray, coarse: np.ndarray, depth: np.ndarray, step: int) -> np.ndarray:
    """(H, W) uint8 of (h, w): each pixel of the image is whose surface it lies on, in its own cell or the next."""
    import cv2

    result = np.zeros(depth.shape, np.uint8)
    if not labels.any():
        return result
    rows, columns = (np.flatnonzero(labels.any(axis=axis)) for axis in (1, 0))
    top, left = max(rows[0] - 1, 0), max(columns[0] - 1, 0)
    cells = np.s_[top:rows[-1] + 2, left:columns[-1] + 2]
    labels, coarse = labels[cells], coarse[cells]
    kernel = np.ones((3, 3), np.uint8)
    inside = labels > 0
    low = cv2.erode(np.where(inside, coarse, np.float32(1e9)), kernel) - _SURFACE
    high = cv2.dilate(np.where(inside, coarse, np.float32(-1e9)), kernel) + _SURFACE
    behind = np.where(inside | np.isnan(coarse), np.float32(1e9), coarse - 30)
    high = np.minimum(high, behind)  # beside a person, only what is before the background
    named = np.where(inside, labels, cv2.dilate(labels, kernel))
    window = np.s_[top * step:(top + labels.shape[0]) * step, left * step:(left + labels.shape[1]) * step]
    image = depth[window]

    def spread(values: np.ndarray) -> np.ndarray:
        big = cv2.resize(values, (values.shape[1] * step, values.shape[0] * step), interpolation=cv2.INTER_NEAREST)
        return big[: image.shape[0], : image.shape[1]]

    with np.errstate(invalid="ignore"):
        result[window] = spread(named) * ((image > spread(low)) & (image < spread(high)))
    return result
