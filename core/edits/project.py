"""Edits of recordings, people's names, notes, segments and masks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.document import Change, Note, Segment, changed_frames
from core.edits.base import Compound, Edit, check_recording, check_text
from core.edits.tracks import SetTrack
from core.errors import EditError
from core.language import mark, tr
from core.person_masks import FrameMask
from core.recording import FACTS, Recording


@dataclass(frozen=True, eq=False)
class SetRecording(Edit):
    """Add, relink or describe a recording; None takes it away with its tracks, people's names, notes and segments."""

    id: int
    recording: Recording | None
    text: str = mark("Add recording")

    def _apply(self, document):
        before = document.recordings.get(self.id)
        if self.recording is None:
            return self._remove(document, before)
        if self.recording.id != self.id:
            raise EditError(tr("This recording has another number"), expected=str(self.id), got=str(self.recording.id))
        check_text(self.recording.path, "The recording's path")
        document.recordings[self.id] = self.recording
        return replace(self, recording=before), Change("recording", recording=self.id)

    def _remove(self, document, before):
        """Take away all that belongs to the recording too: its number may be given to another."""
        tracks = (SetTrack(key, None) for key in document.tracks if key.recording == self.id)
        people = (NamePerson(*key, "") for key in document.people if key[0] == self.id)
        notes = (SetNote(note.id, None) for note in document.notes.values() if note.recording == self.id)
        segments = (SetSegment(s.id, None) for s in document.segments.values() if s.recording == self.id)
        said = (SetFacts(r.id, {"shifts": tuple(shift for shift in r.shifts if shift[0] != self.id)})
                for r in document.recordings.values() if self.id in dict(r.shifts))  # fmt: skip
        masks = SetMasks(self.id, {frame: None for recording, frame in document.masks if recording == self.id})
        inverse, _ = Compound((*tracks, *people, *notes, *segments, *said, masks))._apply(document)
        document.recordings.pop(self.id, None)
        restore = Compound((replace(self, recording=before), *inverse.edits), self.text)
        return restore, Change("recording", recording=self.id)


@dataclass(frozen=True, eq=False)
class NamePerson(Edit):
    """Give a person of a recording a name ("" takes it away)."""

    recording: int
    person: int
    name: str
    text: str = mark("Name person")

    def _apply(self, document):
        before = document.people.get((self.recording, self.person), "")
        if self.name:
            check_recording(document, self.recording)
            document.people[self.recording, self.person] = self.name
        else:
            document.people.pop((self.recording, self.person), None)
        return replace(self, name=before), Change("recording", recording=self.recording)


@dataclass(frozen=True, eq=False)
class SetNote(Edit):
    """Write, change or (None) take away a remark."""

    id: int
    note: Note | None
    text: str = mark("Note")

    def _apply(self, document):
        before = document.notes.get(self.id)
        if self.note is not None:
            check_recording(document, self.note.recording)
            document.notes[self.id] = self.note
        else:
            document.notes.pop(self.id, None)
        return replace(self, note=before), Change("note")


@dataclass(frozen=True, eq=False)
class SetSegment(Edit):
    """Mark, change or (None) take away a segment. Raises ``EditError`` where it has no frames in the recording."""

    id: int
    segment: Segment | None
    text: str = mark("Segment")

    def _apply(self, document):
        before = document.segments.get(self.id)
        if self.segment is not None:
            check_recording(document, self.segment.recording)
            count = document.recordings[self.segment.recording].n_frames
            if not 0 <= self.segment.start < self.segment.stop <= count:
                got = tr("{start} to {stop}", start=self.segment.start, stop=self.segment.stop - 1)
                raise EditError(
                    tr("These frames are outside the recording"), expected=tr("0 to {count}", count=count - 1), got=got
                )
            document.segments[self.id] = self.segment
        else:
            document.segments.pop(self.id, None)
        return replace(self, segment=before), Change("note")


@dataclass(frozen=True, eq=False)
class SetMasks(Edit):
    """Say who is where in frames of a depth recording; None leaves a frame to segmentation again."""

    recording: int
    masks: Mapping[int, FrameMask | None]
    text: str = mark("Correct mask")

    def _apply(self, document):
        check_recording(document, self.recording)
        before = {frame: document.masks.get((self.recording, frame)) for frame in self.masks}
        for frame, mask in self.masks.items():
            if mask is not None:
                document.masks[self.recording, frame] = mask
            else:
                document.masks.pop((self.recording, frame), None)
        frames = changed_frames(list(self.masks)) if self.masks else None
        return replace(self, masks=before), Change("note", recording=self.recording, frames=frames)


@dataclass(frozen=True, eq=False)
class SetFacts(Edit):
    """Change what the user said of a recording (``core.recording.FACTS``): its state, false positives, the camera."""

    recording: int
    facts: Mapping[str, object]
    text: str = mark("Describe recording")

    def _apply(self, document):
        check_recording(document, self.recording)
        if unknown := self.facts.keys() - set(FACTS):
            raise EditError(
                tr("This is not a property of a recording"), expected=", ".join(FACTS), got=", ".join(sorted(unknown))
            )
        old = document.recordings[self.recording]
        before = {name: getattr(old, name) for name in self.facts}
        document.recordings[self.recording] = replace(old, **self.facts)
        return replace(self, facts=before), Change("note", recording=self.recording)
