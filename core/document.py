"""``Document``: what a project holds, with no signals and no files.

A track has two layers. ``poses`` is what a model or a file gave; no hand edits it. ``Corrections`` lie over it: sparse,
in blocks of 64 frames: an edit, its inverse and its write cost the same in recordings of any length.
What the user sees is the composition of both. A new model run replaces the lower layer only, so joints that the user
confirmed are protected in one place.

Blocks and sequences are immutable and shared: a snapshot for a job or an inverse for undo copies nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from core.camera import Camera
from core.contacts import FootContacts
from core.ergonomics.setup import Setup
from core.errors import EditError
from core.language import tr
from core.person_masks import FrameMask, MaskCorrections, Place
from core.poses import LAYERS, PoseSequence, Status, Visibility
from core.ruler import Ruler

BLOCK = 64
"""Frames in a block of corrections."""

HIDDEN = 255
"""In a block's visibility: UNKNOWN, whatever the lower layer says (``Visibility.UNKNOWN`` lets that through)."""

STAGES = ("detected", "inpainted", "lifted", "refined", "corrected", "truth")


POSES_ALONE = "poses"
"""The kind of a recording that has no pictures: its file is one of poses."""


class TrackKey(NamedTuple):
    """Which track: of which recording and person, at which stage. ``variant`` tells apart two of the same stage
    (another estimator, another file)."""

    recording: int
    person: int
    stage: str
    variant: str = ""


@dataclass(frozen=True)
class Recording:
    """A media file that the project refers to. ``path`` is absolute here; the project file keeps it relative to itself.

    ``size`` in bytes and ``sha256`` are those of ``core.media.fingerprint``: they tell a moved file from another one.
    """

    id: int
    path: str
    name: str
    kind: str  # "color", "depth" or POSES_ALONE
    n_frames: int
    fps: float
    width: int
    height: int
    size: int = 0
    sha256: str = ""
    camera: Camera | None = None
    """What the user said of the camera: it goes before what the file says."""
    unit: str = ""
    """What the user said that depth is stored in ("mm", "cm", "m", millimetres per step), where the file does not
    say."""
    false_positives: tuple[Place, ...] = ()
    """Where something was taken for a person that is none."""
    state: str = ""
    """Of the work on it: "to do", "in review", "done"; "" where not set. By whom and when (ISO 8601, local)."""
    state_by: str = ""
    state_at: str = ""
    ergonomics: Setup | None = None
    """What the user said for its ergonomic assessment."""
    contacts: tuple[FootContacts, ...] = ()
    """When feet stand, of the people of whom the user states it."""
    rulers: tuple[Ruler, ...] = ()
    """Distances that the user laid over its pictures."""
    shifts: tuple[tuple[int, float], ...] = ()
    """(another recording, seconds that it is ahead) where the two are shown in step and did not start together."""
    uneven: tuple[float, ...] = ()
    """(n_frames,) seconds of the frames, where they are not i / fps."""
    numbers: tuple[int, ...] = ()
    """(n_frames,) the frames' own numbers, as the names of pictures state them, where they are not 0, 1, 2 ..."""
    assumed: tuple[str, ...] = ()
    """The facts that neither the file nor the user states and that were taken instead: "fps", "unit"."""

    @property
    def has_pictures(self) -> bool:
        return self.kind != POSES_ALONE

    @cached_property
    def times(self) -> np.ndarray:
        """(n_frames,) seconds of each frame from the start of the recording, increasing; read-only."""
        even = len(self.uneven) != self.n_frames
        times = np.arange(self.n_frames) / (self.fps or 25.0) if even else np.array(self.uneven)
        times.setflags(write=False)
        return times

    def own_number(self, frame: int) -> str:
        """The number that a frame has itself, as "#62"; "" where frames are merely 0, 1, 2 ..."""
        return f"#{self.numbers[frame]}" if 0 <= frame < len(self.numbers) else ""

    def at_rate(self, fps: float) -> "Recording":
        """The same where the user says how many frames per second there are; gaps stay gaps."""
        uneven = tuple(second * self.fps / fps for second in self.uneven)
        assumed = tuple(name for name in self.assumed if name not in ("fps", "times"))
        return replace(self, fps=fps, uneven=uneven, assumed=assumed)

    @property
    def facts(self) -> dict[str, object]:
        """What the user said of it, by the names of the fields: what another file in its place keeps."""
        return {name: getattr(self, name) for name in FACTS}


FACTS = (
    "camera", "unit", "false_positives", "state", "state_by", "state_at", "ergonomics", "contacts", "rulers", "shifts",
)  # fmt: skip


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


@dataclass(frozen=True)
class Change:
    """What an edit changed: views redraw and the project file writes only that.

    ``key`` None: the document's own lists (recordings, tracks, notes). ``frames`` None: all of them.
    ``kind``: "joints" (corrections), "track" (a track came, went or got other poses), "recording", "note" (a remark, a
    segment, a review mark, the state of the work: no pose has changed), "many" (several of them: look at everything).
    """

    kind: str
    key: TrackKey | None = None
    frames: range | None = None
    joints: tuple[int, ...] | None = None
    recording: int | None = None


@dataclass(frozen=True)
class Note:
    """A remark by the user on a frame, on the frames ``frame`` to ``stop`` (exclusive), or, with ``frame`` None, on the
    whole recording. ``tags`` are single words to find it by."""

    id: int
    recording: int
    frame: int | None
    text: str
    stop: int | None = None
    tags: tuple[str, ...] = ()

    @property
    def frames(self) -> range | None:
        """What it is about; None for the whole recording."""
        if self.frame is None:
            return None
        return range(self.frame, self.frame + 1 if self.stop is None else self.stop)


@dataclass(frozen=True)
class Segment:
    """Frames ``start`` to ``stop`` (exclusive) in which one thing happens: a cycle of a task, an action, an event.

    Segments with the same label are the same action: reports and comparisons have a row for each label.
    """

    id: int
    recording: int
    start: int
    stop: int
    label: str

    @property
    def frames(self) -> range:
        return range(self.start, self.stop)


class Document:
    """Recordings, tracks, notes and segments. Changed only through edits (``core.edits``), from one thread."""

    def __init__(self) -> None:
        self.recordings: dict[int, Recording] = {}
        self.tracks: dict[TrackKey, Track] = {}
        self.people: dict[tuple[int, int], str] = {}  # (recording, person) -> the name that the user gave
        self.notes: dict[int, Note] = {}
        self.segments: dict[int, Segment] = {}
        self.masks: dict[tuple[int, int], FrameMask] = {}  # (recording, frame) -> who is where, corrected by hand
        self.revision = 0

    def track(self, key: TrackKey) -> Track:
        """Raises ``EditError`` where there is none under this key."""
        try:
            return self.tracks[key]
        except KeyError:
            raise EditError(tr(
                "There is no {stage} track of person {person} in this project",
                stage=key.stage, person=key.person
            )) from None

    def tracks_of(self, recording: int, person: int | None = None) -> list[Track]:
        """All tracks of a recording (and person), by person, then in the order of the stages."""
        found = (t for k, t in self.tracks.items() if k.recording == recording and person in (None, k.person))
        return sorted(found, key=lambda t: (t.key.person, STAGES.index(t.key.stage), t.key.variant))

    def next_recording_id(self) -> int:
        """One more than the largest in use."""
        return max(self.recordings, default=0) + 1

    def segments_of(self, recording: int) -> list[Segment]:
        """The segments of a recording in time."""
        return sorted((s for s in self.segments.values() if s.recording == recording), key=lambda s: (s.start, s.id))

    def mask_corrections(self, recording: int) -> MaskCorrections:
        """What the user said of who is where in a recording."""
        masks = {frame: mask for (owner, frame), mask in self.masks.items() if owner == recording}
        return MaskCorrections(masks, self.recordings[recording].false_positives)

    def called(self, recording: int, person: int) -> str:
        """The name that the user gave to a person, else "Person 1" for person 0."""
        return self.people.get((recording, person)) or tr("Person {person}", person=person + 1)

    def camera_of(self, track: Track) -> Camera | None:
        """What 3D poses were made with, else the recording's own; None where there is none or it cannot be read."""
        source = track.poses.source
        return Camera.of_source(source) if source.get("camera") else self.recordings[track.key.recording].camera

    def labels(self, recording: int) -> np.ndarray:
        """(T,) str: what happens in each frame by the segments, "" where nothing is said; the later one counts."""
        labels = np.full(self.recordings[recording].n_frames, "", object)
        for segment in self.segments_of(recording):
            labels[segment.start : segment.stop] = segment.label
        return labels.astype(str)

    def snapshot(self) -> "Document":
        """An independent document that shares the immutable values: cheap, and safe to read in another thread."""
        twin = Document()
        twin.recordings, twin.tracks = dict(self.recordings), dict(self.tracks)
        twin.people, twin.notes, twin.segments = dict(self.people), dict(self.notes), dict(self.segments)
        twin.masks = dict(self.masks)
        twin.revision = self.revision
        return twin

    def restore(self, snapshot: "Document") -> None:
        """Be again what ``snapshot`` says; the snapshot stays independent."""
        self.__dict__.update(snapshot.snapshot().__dict__)


def furthest(tracks: Iterable[Track], estimators: Iterable[str] = ()) -> Track:
    """Of one person's tracks the one that went through most; ground truth only where there is nothing else.

    ``estimators`` are the variants of detected tracks: an estimator's own 3D stands behind what was lifted from its 2D.
    """

    def rank(track: Track) -> tuple:
        key = track.key
        return key.stage != "truth", STAGES.index(key.stage), key.variant not in estimators, key.variant

    return max(tracks, key=rank)


def changed_frames(frames: ArrayLike) -> range:
    """The smallest range that holds these frames (K,)."""
    numbers = np.asarray(frames)
    return range(int(numbers.min()), int(numbers.max()) + 1)


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
