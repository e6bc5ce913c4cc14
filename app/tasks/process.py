"""The whole chain from a recording to 3D: estimate, inpaint, lift. No Qt."""

from collections.abc import Callable
from functools import partial

from app.tasks.estimation import estimate
from app.tasks.inpainting import inpaint_track, repaired_key
from app.tasks.lifting import lift_best
from core.document import Document, Recording, Track
from core.edits import Compound, Edit
from core.errors import PoseError
from core.media.base import FrameKind
from core.person_masks import UNCORRECTED
from core.progress import CancelToken, Progress, silent, span
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions


def process_recording(
    recording: Recording,
    estimator: str = "",
    *,
    people: int = 1,
    options: dict | None = None,
    inpaint: JumpsOptions | None = None,
    lift: LiftOptions | None = None,
    before: Document | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Edit | None:
    """The whole chain, recording to 3D, as one edit: estimate, repair and lift everybody; None where nobody was found.

    ``inpaint`` or ``lift`` None leaves that step out. ``before`` is the document that the edit is for: what was
    confirmed there is kept and used. In a depth recording the estimator measures in 3D: nothing is repaired or lifted.
    """
    if recording.kind == FrameKind.DEPTH:
        inpaint = lift = None
    share = (0.0, 0.85 if inpaint or lift else 1.0, 0.95 if lift else 1.0, 1.0)
    first, second, third = (span(progress, *share[n : n + 2]) for n in range(3))
    known = before is not None and recording.id in before.recordings
    corrections = before.mask_corrections(recording.id) if known else UNCORRECTED
    edit = estimate(
        recording, estimator, people=people, options=options, corrections=corrections, progress=first, cancel=cancel
    )
    if edit is None:
        return None
    document = before.snapshot() if before else Document()
    document.recordings[recording.id] = recording
    edits = [edit]
    tracks = {track.key.person: track for track in _made(edit, document)}
    if inpaint:
        repaired = _each(tracks, partial(_repaired, document, inpaint, cancel=cancel), second)
        for repair in repaired:
            tracks.update({track.key.person: track for track in _made(repair, document)})
        edits += repaired
    if lift:
        edits += _each(tracks, partial(_lifted, document, recording, lift, cancel=cancel), third)
    return Compound(tuple(edits), "Process recording")


def _each(tracks: dict[int, Track], work: Callable[..., Edit], progress: Progress) -> list[Edit]:
    """The work on everybody; who is seen too little for it is left out, and the others go on."""
    edits, count = [], len(tracks)
    for number, track in enumerate(tracks.values()):
        try:
            edits.append(work(track, progress=span(progress, number / count, (number + 1) / count)))
        except PoseError:
            continue
    return edits


def _repaired(document: Document, options: JumpsOptions, track: Track, **how) -> Edit:
    return inpaint_track(track, options, previous=document.tracks.get(repaired_key(track.key)), **how)


def _lifted(document: Document, recording: Recording, options: LiftOptions, track: Track, **how) -> Edit:
    return lift_best(document, track, recording, options, **how)


def _made(edit: Edit, document: Document) -> list[Track]:
    """Apply an edit to a document of one's own; the 2D tracks that it put there."""
    edit.apply(document)
    parts = edit.edits if isinstance(edit, Compound) else (edit,)
    tracks = [document.track(part.key) for part in parts]
    return [track for track in tracks if track.poses.dims == 2]
