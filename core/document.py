"""``Document``: what a project holds, with no signals and no files.

Its values (recordings, tracks, sequences) are immutable and shared: a snapshot for a job or an inverse for undo copies
nothing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.camera import Camera
from core.errors import EditError
from core.language import tr
from core.person_masks import FrameMask, MaskCorrections
from core.recording import Recording
from core.track import STAGES, Track, TrackKey


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


def changed_frames(frames: ArrayLike) -> range:
    """The smallest range that holds these frames (K,)."""
    numbers = np.asarray(frames)
    return range(int(numbers.min()), int(numbers.max()) + 1)


