"""Which tracks and joints have curves: the active track's, and with them those of the same person's other tracks."""

from app.session.people import selected_in
from app.session.session import Session
from app.views.timeline.curve_series import Quantity
from core.track import TrackKey, furthest

MAX_JOINTS = 12
"""Joints whose curves are drawn at once."""


def foremost(session: Session, quantity: Quantity) -> TrackKey | None:
    """The active track; for what is measured in 3D the same person's 3D poses, where there are some."""
    active, document = session.track, session.document
    if active is None or not quantity.spatial or active.poses.dims == 3:
        return session.active_key
    tracks = [t for t in document.tracks_of(*active.key[:2]) if t.poses.dims == 3 and t.key.stage != "truth"]
    tracks = [track for track in tracks if selected_in(session, track)]
    estimators = {key.variant for key in document.tracks if key.stage == "detected"}
    return furthest(tracks, estimators).key if tracks else active.key


def with_curves(session: Session, quantity: Quantity) -> list[tuple[TrackKey, tuple[int, ...]]]:
    """(track, joints) of each: the foremost, painted last, after what the same person has in the same space."""
    active = session.document.tracks.get(foremost(session, quantity))
    if active is None or not session.joints:
        return []
    same = session.document.tracks_of(active.key.recording, active.key.person)
    alike = [t for t in same if (t.poses.space, t.poses.unit) == (active.poses.space, active.poses.unit)]
    shown = [t for t in alike if t is not active and t.key not in session.hidden]
    chosen = [(t.key, selected_in(session, t)[:MAX_JOINTS]) for t in (*shown, active)]
    return [(key, joints) for key, joints in chosen if joints]
