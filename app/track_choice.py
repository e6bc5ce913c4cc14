"""Which of a person's tracks a task works on. No Qt."""

from collections.abc import Iterable

from app.tasks.inpainting import VARIANT
from core.document import Document, Track, TrackKey, furthest
from core.errors import AppError, PoseError
from core.poses import Space


def best_tracks(
    document: Document, recording: int | None = None, *, dims: Iterable[int] = (2, 3), stage: str | None = None
) -> list[Track]:
    """One track a person: of the given stage, or the furthest that has one of ``dims`` dimensions (2D before 3D)."""
    recording = min(document.recordings, default=None) if recording is None else recording
    if recording not in document.recordings:
        raise AppError("There is no such recording in the project", expected=str(sorted(document.recordings)))
    dims, people = sorted(dims), {}
    for track in document.tracks_of(recording):
        if track.key.stage == stage or (stage is None and track.key.stage != "truth" and track.poses.dims in dims):
            people.setdefault(track.key.person, []).append(track)
    if not people:
        wanted = f"{stage} track" if stage else " or ".join(f"{d}D" for d in dims) + " track"
        have = ", ".join(sorted({k.stage for k in document.tracks if k.recording == recording})) or "none"
        raise PoseError(f"There is no {wanted} in this recording", got=f"stages: {have}")
    estimators = {key.variant for key in document.tracks if key.stage == "detected"}
    return [furthest(_flattest(tracks), estimators) for _, tracks in sorted(people.items())]


def _flattest(tracks: list[Track]) -> list[Track]:
    fewest = min(track.poses.dims for track in tracks)
    return [track for track in tracks if track.poses.dims == fewest]


def source_of(document: Document, recording: int, person: int, active: TrackKey | None = None) -> Track | None:
    """The track that repairing a person starts from: the active one, the one of last time, or the first detected."""
    tracks = [t for t in document.tracks_of(recording, person) if t.key.stage != "inpainted"]
    tracks = [t for t in tracks if t.poses.space == Space.IMAGE and t.poses.dims == 2]
    repaired = document.tracks.get(TrackKey(recording, person, "inpainted", VARIANT))
    last = TrackKey(recording, person, *repaired.poses.source.get("from", ("", ""))) if repaired else None

    def rank(track: Track) -> tuple:
        return track.key == active, track.key == last, track.key.stage == "detected", track.key.stage != "truth"

    return max(tracks, key=rank, default=None)
