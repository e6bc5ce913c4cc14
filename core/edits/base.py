"""What an edit is, several as one, and what edits check before they touch anything."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from core.document import (
    Change,
    Document,
    Track,
)
from core.errors import EditError


class Edit(ABC):
    """``text`` is what the undo menu and the toast call it."""

    text: str = "Edit"

    def apply(self, document: Document) -> tuple["Edit", Change]:
        inverse, change = self._apply(document)
        document.revision += 1
        return inverse, change

    @abstractmethod
    def _apply(self, document: Document) -> tuple["Edit", Change]: ...


@dataclass(frozen=True, eq=False)
class Compound(Edit):
    """Several edits as one undo step. If one fails, those before it are taken back."""

    edits: tuple[Edit, ...]
    text: str = "Edit"

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
    if all(c.kind in ("joints", "note") and c.key == first.key and c.frames is not None for c in changes):
        kind = "joints" if any(c.kind == "joints" for c in changes) else "note"
        frames = range(min(c.frames.start for c in changes), max(c.frames.stop for c in changes))
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
        raise EditError(f"{what} has bytes that are not UTF-8", got=shown, action="Rename it first") from None


def check_recording(document: Document, recording: int) -> None:
    if recording not in document.recordings:
        raise EditError("The recording that this belongs to is no longer in the project")


def check_places(track: Track, frames: np.ndarray, joints: np.ndarray) -> None:
    if not len(frames) or not len(joints):
        raise EditError("There is nothing selected to change")
    if frames.min() < 0 or frames.max() >= len(track):
        got = f"{frames.min()} to {frames.max()}"
        raise EditError("These frames are outside the track", expected=f"0 to {len(track) - 1}", got=got)
    if joints.min() < 0 or joints.max() >= len(track.skeleton):
        raise EditError(f"There is no such joint in {track.skeleton.name}")
