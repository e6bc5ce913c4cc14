"""What an edit is, several as one, corrections over a track, and what edits check before they touch anything."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from core.document import Change, Document, changed_frames
from core.errors import EditError
from core.language import mark, tr
from core.poses import PoseSequence
from core.track import BLOCK, Block, Track, TrackKey


class Edit(ABC):
    """``text`` is what the undo menu and the toast call it."""

    text: str = mark("Edit")

    def apply(self, document: Document) -> tuple["Edit", Change]:
        """Change the document; returns the edit that takes it back, and what changed.

        Raises ``EditError`` where the edit does not fit; nothing has changed then.
        """
        inverse, change = self._apply(document)
        document.revision += 1
        return inverse, change

    @abstractmethod
    def _apply(self, document: Document) -> tuple["Edit", Change]: ...


@dataclass(frozen=True, eq=False)
class Compound(Edit):
    """Several edits as one undo step. If one fails, those before it are taken back."""

    edits: tuple[Edit, ...]
    text: str = mark("Edit")

    def _apply(self, document):
        inverses, changes = [], []
        try:
            for edit in self.edits:
                inverse, change = edit._apply(document)
                inverses.append(inverse)
                changes.append(change)
        except Exception:
            for inverse in reversed(inverses):
                inverse._apply(document)
            raise
        return Compound(tuple(reversed(inverses)), self.text), _merged(changes)


def _merged(changes: list[Change]) -> Change:
    """One change that covers all: exact where they agree, wide where they do not."""
    if not changes:
        return Change("note")
    first = changes[0]
    spans = [c.frames for c in changes if c.frames is not None and c.key == first.key and c.kind in ("joints", "note")]
    if len(spans) == len(changes):
        kind = "joints" if any(c.kind == "joints" for c in changes) else "note"
        frames = range(min(span.start for span in spans), max(span.stop for span in spans))
        joints = tuple(sorted({j for c in changes for j in c.joints or ()}))
        return Change(kind, first.key, frames, joints or None)
    if all(c == first for c in changes):
        return first
    return Change("many")


def check_text(text: str, what: str) -> None:
    """Raise ``EditError`` for a name that no file of ours can hold: one of a disk that is not in UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        shown = text.encode(errors="replace").decode()
        raise EditError(
            tr("{what} has bytes that are not UTF-8", what=what), got=shown, action=tr("Rename it first")
        ) from None


def check_recording(document: Document, recording: int) -> None:
    """Raise ``EditError`` where the document has no such recording."""
    if recording not in document.recordings:
        raise EditError(tr("The recording that this belongs to is no longer in the project"))


def check_places(track: Track, frames: np.ndarray, joints: np.ndarray) -> None:
    """Raise ``EditError`` unless frames (F,) and joints (K,) are there, and are in the track."""
    if not len(frames) or not len(joints):
        raise EditError(tr("Nothing is selected"))
    if frames.min() < 0 or frames.max() >= len(track):
        got = tr("{min} to {max}", min=frames.min(), max=frames.max())
        raise EditError(
            tr("These frames are outside the track"), expected=tr("0 to {count}", count=len(track) - 1), got=got
        )
    if joints.min() < 0 or joints.max() >= len(track.skeleton):
        raise EditError(tr("There is no such joint in {skeleton}", skeleton=track.skeleton.name))


@dataclass(frozen=True, eq=False)
class SetBlocks(Edit):
    """Put blocks of corrections back as they were: the inverse of every correction."""

    key: TrackKey
    blocks: Mapping[int, Block | None]
    frames: range
    joints: tuple[int, ...] | None
    text: str = mark("Edit")

    def _apply(self, document):
        track = document.track(self.key)
        before = {number: track.blocks.get(number) for number in self.blocks}
        document.tracks[self.key] = track.with_blocks(self.blocks)
        return replace(self, blocks=before), Change("joints", self.key, self.frames, self.joints)


class Correction(Edit):
    """An edit of the upper layer over some frames: subclasses say which values to write where."""

    key: TrackKey

    def _write(self, document: Document, frames: np.ndarray, joints: np.ndarray, write) -> tuple[Edit, Change]:
        """Call ``write(block, rows, where)`` on a writable copy of each touched block.

        ``rows`` are rows in the block, ``where`` the places of those frames in ``frames``.
        """
        track = document.track(self.key)
        check_places(track, frames, joints)
        blocks, order = {}, np.argsort(frames // BLOCK, kind="stable")
        numbers, firsts = np.unique(frames[order] // BLOCK, return_index=True)
        for number, where in zip(numbers, np.split(order, firsts[1:]), strict=True):
            old = track.blocks.get(int(number))
            block = old.copy() if old else Block.empty(len(track.skeleton), track.poses.dims)
            write(block, frames[where] - number * BLOCK, where)
            blocks[int(number)] = block
        # A correction of everything leaves the block's other joints alone; `joints` only narrows what is redrawn.
        setter = SetBlocks(self.key, blocks, changed_frames(frames), tuple(int(j) for j in joints), self.text)
        return setter._apply(document)


def same_shape(first: PoseSequence, second: PoseSequence) -> bool:
    """Whether whole poses of one can stand in the other, frame by frame."""
    return len(first) == len(second) and first.is_like(second)
