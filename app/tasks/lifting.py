"""2D tracks to 3D. No Qt."""

from collections.abc import Sequence

from core.camera import Camera
from core.document import Document, Recording, Track, TrackKey
from core.edits import Compound, Edit, ReplaceTrack
from core.progress import CancelToken, Progress, silent, span
from models.lifting.options import LiftOptions


def lift_track(
    track: Track,
    recording: Recording,
    options: LiftOptions | None = None,
    *,
    camera: Camera | None = None,
    previous: Track | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Edit:
    """3D poses of a 2D track as the user sees it: an edit that puts them in place as stage "lifted", variant "lifter".

    The camera is ``camera``, else the recording's own (``Recording.camera``), else ``options.fov`` tells. Joints that
    were confirmed in ``previous``, an earlier result, stay, and the rest is fitted to them.
    """
    from models.lifting.infer import lift

    poses = track.composed()
    sized = {**poses.source, "width": recording.width, "height": recording.height}
    lifted = lift(
        poses.replace(source=sized), options or LiftOptions(), camera=camera or recording.camera,
        keep=previous.composed() if previous else None, progress=progress, cancel=cancel,
    )
    return ReplaceTrack(TrackKey(recording.id, track.key.person, "lifted", "lifter"), lifted)


def lift_people(
    tracks: Sequence[Track],
    recording: Recording,
    options: LiftOptions,
    document: Document,
    *,
    progress: Progress = silent,
    **how,
) -> Edit:
    """``lift_best`` for each track as one edit; ``how`` are the options of ``lift_track``."""
    count = len(tracks)
    edits = (
        lift_best(document, track, recording, options, progress=span(progress, n / count, (n + 1) / count), **how)
        for n, track in enumerate(tracks)
    )
    return Compound(tuple(edits), "Lift to 3D")


def lift_best(document: Document, track: Track, recording: Recording, options: LiftOptions, **how) -> Edit:
    """``lift_track`` that fits itself to what was confirmed in an earlier result."""
    earlier = document.tracks.get(track.key._replace(stage="lifted", variant="lifter"))
    confirmed = earlier if earlier and len(earlier.corrected_frames()) else None
    return lift_track(track, recording, options, previous=confirmed, **how)
