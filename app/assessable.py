"""Who of a project is assessed, with all that an assessment takes. No Qt."""

from app.tasks.ergonomics import Assessable
from app.track_choice import best_tracks
from core.document import Document
from core.ergonomics.setup import Setup
from core.errors import PoseError
from core.track import Track


def assessable(document: Document, track: Track, setup: Setup | None = None, *, alone: bool = False) -> Assessable:
    """A person as their recording is set up; ``setup`` goes before. ``alone``: without what was before."""
    key = track.key
    recording = document.recordings[key.recording]
    setup = setup or recording.ergonomics or Setup()
    return Assessable(
        document.called(key.recording, key.person), track, setup, recording, document.camera_of(track),
        segments=tuple(document.segments_of(key.recording)),
        before=None if alone else _before(document, setup, key.person),
    )  # fmt: skip


def everybody(document: Document, recording: int) -> list[Assessable]:
    """Everybody of a recording in 3D, or in 2D where the user said what the picture shows. Raises ``PoseError``."""
    return [assessable(document, track) for track in tracks_to_assess(document, recording)]


def tracks_to_assess(document: Document, recording: int) -> list[Track]:
    """One track a person. Raises ``PoseError`` where there are none that can be assessed."""
    try:
        return best_tracks(document, recording, dims=(3,))
    except PoseError:
        setup = document.recordings[recording].ergonomics
        if setup is None or not setup.view:
            raise
        return best_tracks(document, recording, dims=(2,))


def _before(document: Document, setup: Setup, person: int) -> Assessable | None:
    """What the user chose as before for this person; None where it is no longer there."""
    recording, other = setup.before.get(person, (None, None))
    if recording not in document.recordings:
        return None
    try:
        tracks = tracks_to_assess(document, recording)
    except PoseError:
        return None
    track = next((track for track in tracks if track.key.person == other), None)
    return None if track is None else named_before(document, track)


def named_before(document: Document, track: Track) -> Assessable:
    """A person of a recording from before a change, called by recording and name."""
    found = assessable(document, track, alone=True)
    name = f"{document.recordings[track.key.recording].name}, {found.name}"
    return Assessable(name, found.track, found.setup, found.recording, found.camera)
