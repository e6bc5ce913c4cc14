"""``Track``: one person's poses at one stage, and the user's corrections over them.

A track has two layers. ``poses`` is what a model or a file gave; no hand edits it. Corrections lie over it: sparse, in
blocks of 64 frames: an edit, its inverse and its write cost the same in recordings of any length. What the user sees is
the composition of both. A new model run replaces the lower layer only, so joints that the user confirmed are protected
in one place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from core.poses import LAYERS, PoseSequence, Status, Visibility

BLOCK = 64
"""Frames in a block of corrections."""

HIDDEN = 255
"""In a block's visibility: UNKNOWN, whatever the lower layer says (``Visibility.UNKNOWN`` lets that through)."""

STAGES = ("detected", "inpainted", "lifted", "refined", "corrected", "truth")


class TrackKey(NamedTuple):
    """Which track: of which recording and person, at which stage. ``variant`` tells apart two of the same stage
    (another estimator, another file)."""

    recording: int
    person: int
    stage: str
    variant: str = ""


@dataclass(frozen=True, eq=False)
class Block:
    """Corrections of ``BLOCK`` frames: read-only arrays.

    marked (BLOCK, J) bool where the correction holds; coords (BLOCK, J, D) float32, NaN where the user deleted the
    joint; confidence (BLOCK, J) float32; status (BLOCK, J) uint8 (CONFIRMED, or what a tool made of it); visibility
    (BLOCK, J) uint8, kept apart from ``marked`` (UNKNOWN leaves what the lower layer says, ``HIDDEN`` does not).
    """

    marked: np.ndarray
    coords: np.ndarray
    confidence: np.ndarray
    status: np.ndarray
    visibility: np.ndarray

    @classmethod
    def empty(cls, joints: int, dims: int) -> "Block":
        """No corrections of ``joints`` joints in ``dims`` dimensions."""
        shape = (BLOCK, joints)
        return cls(
            np.zeros(shape, bool), np.full((*shape, dims), np.nan, np.float32), np.zeros(shape, np.float32),
            np.zeros(shape, np.uint8), np.zeros(shape, np.uint8),
        )

    def __setstate__(self, state: dict) -> None:
        """From another process: pickling forgets that arrays are read-only."""
        self.__dict__.update(state)
        for array in self.arrays():
            array.setflags(write=False)

    def copy(self) -> "Block":
        """A writable copy; ``Track.with_blocks`` freezes it."""
        return Block(*(array.copy() for array in self.arrays()))

    def arrays(self) -> tuple[np.ndarray, ...]:
        """In the order of the fields; the project file relies on it."""
        return self.marked, self.coords, self.confidence, self.status, self.visibility

    @property
    def is_empty(self) -> bool:
        """Whether it neither corrects nor marks any joint."""
        return not self.marked.any() and not self.visibility.any()


class FramePose(NamedTuple):
    """One frame of one track as the user sees it: (J, D), (J,), (J,), (J,), (J,) or None."""

    coords: np.ndarray
    confidence: np.ndarray
    status: np.ndarray
    visibility: np.ndarray
    uncertainty: np.ndarray | None


def frame_pose(poses: PoseSequence, index: int) -> FramePose:
    """One frame of a sequence; views, not copies."""
    coords, confidence, status, visibility, uncertainty = (getattr(poses, name) for name in LAYERS)
    errors = None if uncertainty is None else uncertainty[index]
    return FramePose(coords[index], confidence[index], status[index], visibility[index], errors)


@dataclass(frozen=True, eq=False)
class Track:
    """One person at one stage: the model's poses, the user's corrections over them, and what the user has looked at.

    reviewed  block number -> (BLOCK, J) bool, read-only: joints that the user has accepted as they are
    """

    key: TrackKey
    poses: PoseSequence
    blocks: Mapping[int, Block] = field(default_factory=dict)
    reviewed: Mapping[int, np.ndarray] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.poses)

    @property
    def skeleton(self):
        return self.poses.skeleton

    def frame(self, index: int) -> FramePose:
        """What is shown at a frame; costs the same at any frame of any track. Arrays may be views: do not write."""
        poses = self.poses
        block = self.blocks.get(index // BLOCK)
        if block is None:
            return frame_pose(poses, index)
        composed = _compose(poses, block, index, index + 1, index // BLOCK * BLOCK)
        coords, confidence, status, visibility, uncertainty = composed
        errors = None if uncertainty is None else uncertainty[0]
        return FramePose(coords[0], confidence[0], status[0], visibility[0], errors)

    def composed(self, start: int = 0, stop: int | None = None) -> PoseSequence:
        """The sequence as the user sees it: corrections laid over the model's poses. Copies the range.

        The uncertainty that a model gave for its own position is unknown for a corrected one. Where a model has only
        thought again (INFERRED in a correction) it stays.
        """
        stop = len(self) if stop is None else min(stop, len(self))
        part = self.poses.slice(start, stop)
        touched = [(n, self.blocks[n]) for n in block_range(start, stop) if n in self.blocks]
        if not touched:
            return part
        arrays = {name: array.copy() for name, array in part.layers().items()}
        for number, block in touched:
            first, last = max(start, number * BLOCK), min(stop, (number + 1) * BLOCK)
            pieces = _compose(self.poses, block, first, last, number * BLOCK)
            for name, piece in zip(LAYERS, pieces, strict=True):
                if piece is not None:
                    arrays[name][first - start : last - start] = piece
        return part.replace(**arrays)

    def part(self, start: int, stop: int) -> "Track":
        """The whole blocks that hold frames ``start`` to ``stop`` (exclusive) as a track of their own; its frame 0 is
        frame ``start // BLOCK * BLOCK`` of this one. Arrays are shared, not copied."""
        numbers = block_range(start, stop)
        first, inside = numbers.start, set(numbers)
        blocks = {number - first: self.blocks[number] for number in self.blocks.keys() & inside}
        reviewed = {number - first: self.reviewed[number] for number in self.reviewed.keys() & inside}
        return Track(self.key, self.poses.slice(first * BLOCK, numbers.stop * BLOCK), blocks, reviewed)

    def corrected_frames(self) -> np.ndarray:
        """(K,) frame numbers that hold at least one confirmed joint, ascending."""
        found = [
            number * BLOCK + np.flatnonzero(((block.status == Status.CONFIRMED) & block.marked).any(axis=1))
            for number, block in sorted(self.blocks.items())
        ]
        return np.concatenate(found) if found else np.empty(0, int)

    def reviewed_joints(self, start: int = 0, stop: int | None = None) -> np.ndarray:
        """(N, J) bool: what of frames ``start`` to ``stop`` (exclusive) the user has accepted or confirmed."""
        stop = len(self) if stop is None else min(stop, len(self))
        done = self.confirmed(start, stop)
        for number in self.reviewed.keys() & set(block_range(start, stop)):
            inside = slice(max(start - number * BLOCK, 0), stop - number * BLOCK)
            rows = slice(max(number * BLOCK - start, 0), (number + 1) * BLOCK - start)
            done[rows] |= self.reviewed[number][inside]
        return done

    def with_reviewed(self, changed: Mapping[int, np.ndarray | None]) -> "Track":
        """The track with these marks in place of its own (None or all False: nothing looked at there)."""
        reviewed = dict(self.reviewed)
        for number, marks in changed.items():
            if marks is None or not marks.any():
                reviewed.pop(number, None)
                continue
            marks.setflags(write=False)
            reviewed[number] = marks
        return replace(self, reviewed=reviewed)

    def confirmed(self, start: int, stop: int) -> np.ndarray:
        """(N, J) bool: what a person confirmed in this very track, from frame ``start`` to ``stop``."""
        found = np.zeros((stop - start, len(self.skeleton)), bool)
        for number in self.blocks.keys() & set(block_range(start, stop)):
            block, first = self.blocks[number], number * BLOCK
            low, high = max(start, first), min(stop, first + BLOCK)
            marked = block.marked & (block.status == Status.CONFIRMED)
            found[low - start : high - start] = marked[low - first : high - first]
        return found

    def with_blocks(self, changed: Mapping[int, Block | None]) -> "Track":
        """The track with these blocks in place of its own (None or an empty block: no corrections there)."""
        blocks = dict(self.blocks)
        for number, block in changed.items():
            if block is None or block.is_empty:
                blocks.pop(number, None)
                continue
            for array in block.arrays():
                array.setflags(write=False)
            blocks[number] = block
        return replace(self, blocks=blocks)


def block_range(start: int, stop: int) -> range:
    """The numbers of the blocks that hold frames ``start`` to ``stop`` (exclusive)."""
    return range(start // BLOCK, (max(stop, start + 1) - 1) // BLOCK + 1)


def furthest(tracks: Iterable[Track], estimators: Iterable[str] = ()) -> Track:
    """Of one person's tracks the one that went through most; ground truth only where there is nothing else.

    ``estimators`` are the variants of detected tracks: an estimator's own 3D stands behind what was lifted from its 2D.
    """

    def rank(track: Track) -> tuple:
        key = track.key
        return key.stage != "truth", STAGES.index(key.stage), key.variant not in estimators, key.variant

    return max(tracks, key=rank)


def _compose(poses: PoseSequence, block: Block, start: int, stop: int, first: int) -> FramePose:
    """The poses of frames start..stop, (N, J, ...) each, all inside the block that begins at ``first``."""
    inside = slice(start - first, stop - first)
    marked = block.marked[inside]
    placed = marked & (block.status[inside] != Status.INFERRED)
    said = block.visibility[inside]
    visibility = np.where(said == Visibility.UNKNOWN, poses.visibility[start:stop], said)
    return FramePose(
        np.where(marked[..., None], block.coords[inside], poses.coords[start:stop]),
        np.where(marked, block.confidence[inside], poses.confidence[start:stop]),
        np.where(marked, block.status[inside], poses.status[start:stop]),
        np.where(said == HIDDEN, Visibility.UNKNOWN, visibility).astype(np.uint8),
        None if poses.uncertainty is None else np.where(placed, np.float32(np.nan), poses.uncertainty[start:stop]),
    )
