"""Which of a person's tracks a task works on. No Qt."""

from collections.abc import Iterable, Mapping

from app.tasks.inpainting import VARIANT, inpainted_key
from core.document import Document
from core.edits.tracks import renewed
from core.errors import AppError, EditError, PoseError
from core.language import tr
from core.poses import Space
from core.review.suggestions import Companions
from core.track import Track, TrackKey, furthest


def best_tracks(
    document: Document, recording: int | None = None, *, dims: Iterable[int] = (2, 3), stage: str | None = None
) -> list[Track]:
    """One track a person: of the given stage, or the furthest that has one of ``dims`` dimensions (2D before 3D)."""
    recording = min(document.recordings, default=None) if recording is None else recording
    if recording not in document.recordings:
        known = ", ".join(map(str, sorted(document.recordings))) or tr("a project with a recording")
        raise AppError(tr("There is no such recording in the project"), expected=known)
    dims, people = sorted(dims), {}
    for track in document.tracks_of(recording):
        if track.key.stage == stage or (stage is None and track.key.stage != "truth" and track.poses.dims in dims):
            people.setdefault(track.key.person, []).append(track)
    if not people:
        wanted = tr("{stage} track", stage=stage) if stage else " or ".join(f"{d}D" for d in dims) + " track"
        have = ", ".join(sorted({k.stage for k in document.tracks if k.recording == recording})) or "none"
        raise PoseError(
            tr("There is no {wanted} in this recording", wanted=wanted), got=tr("stages: {have}", have=have)
        )
    estimators = {key.variant for key in document.tracks if key.stage == "detected"}
    return [furthest(_flattest(tracks), estimators) for _, tracks in sorted(people.items())]


def _flattest(tracks: list[Track]) -> list[Track]:
    fewest = min(track.poses.dims for track in tracks)
    return [track for track in tracks if track.poses.dims == fewest]


def source_of(document: Document, recording: int, person: int, active: TrackKey | None = None) -> Track | None:
    """The track that inpainting a person starts from: the active one, the one of last time, or the first detected."""
    tracks = [t for t in document.tracks_of(recording, person) if t.key.stage != "inpainted"]
    tracks = [t for t in tracks if t.poses.space == Space.IMAGE and t.poses.dims == 2]
    inpainted = document.tracks.get(TrackKey(recording, person, "inpainted", VARIANT))
    last = TrackKey(recording, person, *inpainted.poses.source.get("from", ("", ""))) if inpainted else None

    def rank(track: Track) -> tuple:
        return track.key == active, track.key == last, track.key.stage == "detected", track.key.stage != "truth"

    return max(tracks, key=rank, default=None)


def sources_of(document: Document, recording: int, active: TrackKey | None = None) -> list[Track]:
    """``source_of`` all people who have any joint. Raises ``EditError`` where there are none."""
    people = sorted({track.key.person for track in document.tracks_of(recording)})
    found = [source_of(document, recording, person, active) for person in people]
    tracks = [track for track in found if track is not None and track.poses.present.any()]
    if not tracks:
        raise EditError(tr("There are no 2D poses in this recording"), action=tr("Estimate or import some first"))
    return tracks


def to_lift(document: Document, recording: int, active: TrackKey | None = None) -> list[Track]:
    """The 2D tracks of all people to lift: inpainted ones before what they were made of."""
    return [lifted_from(document, track) for track in sources_of(document, recording, active)]


def lifted_from(document: Document, source: Track) -> Track:
    """The inpainting of a track where there is one, else the track."""
    return document.tracks.get(inpainted_key(source.key), source)


def under_corrections(made: Iterable[Track], known: Mapping[TrackKey, Track]) -> list[Track]:
    """Fresh tracks as they are shown in a project: with what the user confirmed in the earlier ones."""
    return [renewed(known.get(track.key), track.key, track.poses) for track in made]


def companions(document: Document, key: TrackKey) -> Companions:
    """What else of its recording a track can be checked against."""
    track = document.track(key)
    same = [t for t in document.tracks_of(key.recording, key.person) if t.key != key and t.key.stage != "truth"]
    alike = [t.key for t in same if t.key.stage == key.stage and t.poses.space == track.poses.space]
    flat = [t.key for t in same if t.poses.dims == 2] if track.poses.dims == 3 else []
    people = [
        t.key for t in document.tracks_of(key.recording)
        if t.key.person != key.person and (t.key.stage, t.key.variant) == (key.stage, key.variant)
    ]  # fmt: skip
    camera = document.camera_of(track) if flat else None
    return Companions(next(iter(alike), None), next(iter(flat), None), camera, tuple(people))


def with_companions(document: Document, key: TrackKey, companions: Companions) -> list[Track]:
    """The track and those it is checked against: what a task needs of the document."""
    keys = [key, companions.other, companions.flat, *companions.people]
    return [document.tracks[each] for each in dict.fromkeys(keys) if each in document.tracks]
