"""What inpainting and lifting start from."""

from app.session.session import Session
from app.track_choice import source_of, sources_of
from core.errors import EditError
from core.language import tr
from core.recording import Recording
from core.track import Track


def active_source(session: Session) -> Track:
    """The 2D track that inpainting or lifting the active person starts from. Raises ``EditError`` without one."""
    active, document = session.active_key, session.document
    track = source_of(document, active.recording, active.person, active) if active else None
    if track is None:
        raise EditError(tr("There are no 2D poses"), action=tr("Estimate or import some first"))
    return track


def all_sources(session: Session, recording: Recording) -> list[Track]:
    """The same of all people in a recording. Raises ``EditError`` where no one has one."""
    return sources_of(session.document, recording.id, session.active_key)


def has_several_people(session: Session, recording: Recording) -> bool:
    return len({track.key.person for track in session.document.tracks_of(recording.id)}) > 1
