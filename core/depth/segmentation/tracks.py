"""Who is whom over time: detections of people in camera space, linked to tracks."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.depth.segmentation.bodies import Figure
from core.depth.segmentation.pixel_grid import noise

_SPEED = 2200.0  # mm/s: people at work move slower
_JUMP = 350.0  # mm: the middle of what is seen jumps by so much when an arm goes up or a cart comes between
_FORGOTTEN = 4.0  # seconds after which a person who comes back counts as new
_ENOUGH = 8  # detections, a few seconds: a living person has moved by then
_BEYOND = 1.0  # seconds that a track holds before its first detection and after its last


@dataclass(frozen=True, eq=False)
class BodyTrack:
    """Where one figure was: frames (n,) increasing, centres (n, 3) camera millimetres; ``beyond`` is in frames.

    ``is_person`` is False for what was taken for a body at first, and never moved while others did.
    """

    frames: np.ndarray
    centres: np.ndarray
    beyond: float
    is_person: bool = True

    def at(self, frame: int) -> np.ndarray:
        """(3,) where the figure is at a frame, between detections on a straight way; NaN before and after."""
        if not self.frames[0] - self.beyond <= frame <= self.frames[-1] + self.beyond:
            return np.full(3, np.nan)
        return np.array([np.interp(frame, self.frames, axis) for axis in self.centres.T])


def link_tracks(detections: Sequence[tuple[int, list[Figure]]], fps: float) -> list[BodyTrack]:
    """Link the figures of (frame, figures) in the order of time; people first, who is seen most before others.

    What was seen only once in many frames is left out as a false alarm.
    """
    open_: list[list[tuple[int, Figure]]] = []
    for frame, figures in detections:
        for track, figure in _matched(open_, frame, figures, fps):
            track.append((frame, figure))
        taken = {id(track[-1][1]) for track in open_ if track[-1][0] == frame}
        open_ += [[(frame, figure)] for figure in figures if id(figure) not in taken]
    least = min(3, max(1, len(detections) // 4))
    kept = sorted((track for track in open_ if len(track) >= least), key=lambda track: -_weight(track))
    moving = [_moves(track) for track in kept]
    tracks = [
        BodyTrack(np.array([frame for frame, _ in track]), np.array([figure.centre for _, figure in track]),
              _BEYOND * (fps or 1), moves or not any(moving))
        for track, moves in zip(kept, moving, strict=True)
    ]  # fmt: skip
    return sorted(tracks, key=lambda track: not track.is_person)


def _moves(track: list[tuple[int, Figure]]) -> bool:
    """Whether a figure's size changes as bodies' do, by more than the sensor's noise; True where it was seen little."""
    if len(track) < _ENOUGH:
        return True
    sizes = np.array([figure.high - figure.low for _, figure in track])
    depth = float(np.median([figure.centre[2] for _, figure in track]))
    return bool(np.linalg.norm(sizes.std(axis=0)) > noise(depth))


def _weight(track: list[tuple[int, Figure]]) -> float:
    return float(sum(figure.area for _, figure in track))


def _matched(tracks, frame: int, figures: list[Figure], fps: float):
    """Pairs of tracks and figures that go on them, the best over all together."""
    from scipy.optimize import linear_sum_assignment

    if not tracks or not figures:
        return []
    cost = np.full((len(tracks), len(figures)), 1e6)
    for row, track in enumerate(tracks):
        last, figure = track[-1]
        seconds = (frame - last) / (fps or 1.0)
        if seconds <= _FORGOTTEN:
            away = np.array([np.linalg.norm(other.centre - figure.centre) for other in figures])
            cost[row] = np.where(away < _JUMP + _SPEED * seconds, away, 1e6)
    rows, columns = linear_sum_assignment(cost)
    return [(tracks[r], figures[c]) for r, c in zip(rows, columns, strict=True) if cost[r, c] < 1e6]
