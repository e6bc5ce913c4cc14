"""Where the user was in a project: kept when it is left, gone back to when it is opened again."""

from typing import Any

from app.session.session import Session
from core.track import TrackKey


def place_of(session: Session) -> dict[str, Any]:
    """As plain values; empty where nothing is looked at."""
    if session.current_recording is None:
        return {}
    track = list(session.active_key) if session.active_key is not None else None
    frames = [session.range.start, session.range.stop] if session.range is not None else None
    return {"recording": session.recording, "frame": session.frame, "track": track, "joints": list(session.joints),
            "range": frames, "beside": session.beside}  # fmt: skip


def go_to_place(session: Session, place: dict[str, Any]) -> None:
    """As far as it is still there; settings may hold anything."""
    try:
        recording, track = place.get("recording"), place.get("track")
        if recording not in session.document.recordings:
            return
        if recording != session.recording:
            session.show_recording(recording)
        if track is not None and TrackKey(*track) in session.document.tracks and track[0] == recording:
            session.activate(TrackKey(*track))
            session.select(joint for joint in place["joints"] if 0 <= joint < len(session.track.skeleton))
        session.seek(int(place["frame"]))
        beside = place.get("beside")
        if beside != recording and beside in session.document.recordings:
            session.show_beside(beside)
        start, stop = place["range"] or (0, 0)
        session.set_range(range(start, stop) if 0 <= start < stop <= session.n_frames else None)
    except (TypeError, ValueError, LookupError, OverflowError):
        return
