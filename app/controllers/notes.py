"""``NotesController``: remarks, segments of a task, and the state of the work on a recording."""

import getpass
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.words import in_frames
from app.session.session import Session
from app.ui.action import Action
from app.ui.settings import Settings
from core.document import Change, Note, Segment
from core.edits import Compound, SetFacts, SetNote, SetSegment
from core.language import mark, tr
from core.recording import Recording

STATES = (mark("to do"), mark("in review"), mark("done"))
"""Of the work on a recording, in this order."""


class NotesController(Controller):
    runningChanged = Signal()
    """A segment was begun or ended: ``running``."""

    def __init__(self, session: Session, settings: Settings, window: QWidget | None = None):
        super().__init__(session, window)
        self._settings, self._window = settings, window
        self.running: int | None = None
        """The first frame of the segment that is being marked."""
        self.label = "task"
        """What the next segment is called: the label that was used last."""
        self.given = ""
        """What the segment that is being marked is called, where another verb asked for it."""
        session.recordingChanged.connect(self._stop)
        session.changed.connect(self._follow)

    def action_rows(self) -> list[Action]:
        menu, there = "&Review/Notes and &segments", self.has_recording
        return [
            Action("note", tr("&Note…"), ("T",), self.ask_note, menu, 400, there,
                   tip=tr("On this frame; on the range if one is set")),
            Action("segment", tr("&Segment begins or ends here"), ("E",), self.mark, menu, 405, there,
                   tip=tr("A task cycle, an action; the range if one is set")),
            Action("segment_next", tr("Next segment begins here"), ("Shift+E",), self.mark_next, menu, 410, there,
                   tip=tr("Ends the current one and begins the next")),
            *(Action(f"state_{state.replace(' ', '_')}", tr("Set {state}", state=tr(state)), (),
                lambda state=state: self.set_state(state),
                     "&Review/State of this recording", 415, there)
              for state in STATES),
            Action("done_next", tr("&Done: next recording"), ("Ctrl+Shift+D",), self.done_and_next,
                   "&Review/State of this recording", 416, there),
            Action("notes_panel", tr("Notes and segments"), (), lambda: self.panelAsked.emit("notes"),
                   "&Review/Lists", 505),
        ]  # fmt: skip

    # --- remarks

    def ask_note(self) -> None:
        """Write a remark on this frame, or on the range if one is set."""
        from app.dialogs.note import NoteDialog

        recording, chosen = self._recording(), self._session.range
        frames = chosen if chosen is not None else range(self._session.frame, self._session.frame + 1)
        answer = NoteDialog.ask(self._window, frames, self.tags())
        if answer is not None:
            self.add(recording.id, frames, *answer)

    def add(self, recording: int, frames: range | None, text: str, tags: Iterable[str] = ()) -> Note:
        """A remark on frames of a recording, or (None) on all of it."""
        number = max(self._session.document.notes, default=0) + 1
        first, stop = (None, None) if frames is None else (frames.start, frames.stop if len(frames) > 1 else None)
        note = Note(number, recording, first, text, stop, tuple(dict.fromkeys(tags)))
        self._session.do(SetNote(number, note, text=tr("Add note")))
        self.notified.emit(tr("Note added{word}", word=in_frames(frames) if frames else ""))
        return note

    def change(self, note: Note, **facts) -> None:
        changed = replace(note, **facts)
        if changed != note:
            self._session.do(SetNote(note.id, changed, text=tr("Change note")))

    def remove(self, things: Iterable[Note | Segment]) -> None:
        """Remarks and segments, as one step."""
        edits = [
            SetNote(one.id, None) if isinstance(one, Note) else SetSegment(one.id, None) for one in things
        ]
        if edits:
            self._session.do(
                Compound(
                    tuple(edits), tr("Remove {count} notes", count=len(edits)) if len(edits) > 1 else tr("Remove note")
                )
            )
            self.notified.emit(tr("{count} removed", count=len(edits)))

    def tags(self) -> list[str]:
        """Every tag of the project, the most used first."""
        used = [tag for note in self._session.document.notes.values() for tag in note.tags]
        return sorted(set(used), key=lambda tag: (-used.count(tag), tag))

    # --- segments

    def mark(self, label: str = "") -> None:
        """Begin a segment here; the second time, end it here. Where a range is set, that is the segment.

        ``label`` is what this one is called; without it, as the one before.
        """
        chosen, frame = self._session.range, self._session.frame
        recording = self._recording()
        self.given = label if self.running is None else self.given
        if self.running is None and chosen is not None:
            self._segment(recording.id, chosen)
            self._session.set_range(None)
        elif self.running is None:
            self._run(frame)
            self.statusMessage.emit(tr(
                "Segment “{given}” begins at frame {frame}",
                given=self.given or self.label, frame=frame
            ))
        else:
            start, stop = sorted((self.running, frame))
            self._run(None)
            self._segment(recording.id, range(start, stop + 1))

    def mark_next(self) -> None:
        """End the segment before this frame and begin the next one here: a border between two cycles."""
        frame = self._session.frame
        recording = self._recording()
        start = self.running
        self._run(frame)
        if start is not None and start < frame:
            self._segment(recording.id, range(start, frame))
        else:
            self.statusMessage.emit(tr(
                "Segment “{label}” begins at frame {frame}",
                label=self.label, frame=frame
            ))

    def change_segment(self, segment: Segment, **facts) -> None:
        changed = replace(segment, **facts)
        if changed != segment:
            self._session.do(SetSegment(segment.id, changed, text=tr("Change segment")))
            self.label = changed.label

    def _segment(self, recording: int, frames: range) -> None:
        number = max(self._session.document.segments, default=0) + 1
        label, self.given = self.given or self.label, ""
        segment = Segment(number, recording, frames.start, frames.stop, label)
        self._session.do(SetSegment(number, segment, text=tr("Mark segment")))
        self.notified.emit(tr("Segment “{label}”{where}", label=label, where=in_frames(frames)))

    def _run(self, frame: int | None) -> None:
        self.running = frame
        self.runningChanged.emit()

    def _stop(self) -> None:
        self.given = ""
        if self.running is not None:
            self._run(None)

    # --- the state of the work

    def set_state(self, state: str, recordings: Iterable[int] | None = None) -> None:
        """Say how far the work on recordings (the current one) is; who and when is kept with it."""
        chosen = [self._recording().id] if recordings is None else list(recordings)
        facts = {"state": state, "state_by": self._settings.user or getpass.getuser(),
                 "state_at": datetime.now().isoformat(timespec="minutes")}  # fmt: skip
        edits = [SetFacts(recording, facts) for recording in chosen]
        if edits:
            self._session.do(Compound(tuple(edits), tr("Set {state}", state=tr(state))))
            many = (
                tr("{count} recordings", count=len(chosen))
                if len(chosen) > 1
                else self._session.document.recordings[chosen[0]].name
            )
            self.notified.emit(f"{many}: {state}")

    def done_and_next(self) -> None:
        """This recording is done; show the next one that is not."""
        here = self._recording().id
        self.set_state(mark("done"))
        order = sorted(self._session.document.recordings)
        later = order[order.index(here) + 1 :] + order[: order.index(here)]
        following = next((r for r in later if state_of(self._session.document.recordings[r]) != "done"), None)
        if following is None:
            self.statusMessage.emit(tr("Every recording of this project is done"))
        else:
            self._session.show_recording(following)

    def _follow(self, change: Change) -> None:
        if change.kind in ("recording", "many") and self.running is not None:
            self.running = None if self.running >= self._session.n_frames else self.running
            self.runningChanged.emit()


def state_of(recording: Recording) -> str:
    """One of ``STATES``."""
    return recording.state if recording.state in STATES else STATES[0]
