"""2D tracks to 3D. No Qt."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from app.staleness import made_of
from core.camera import Camera
from core.document import Track, TrackKey
from core.kinematics.hands import has_hands
from core.poses import PoseSequence, Status
from core.progress import CancelToken, Progress, silent, span
from models.lifting.options import LiftOptions

VARIANT = "lifter"


def lifted_key(key: TrackKey) -> TrackKey:
    """Where the 3D poses of a 2D track go."""
    return key._replace(stage="lifted", variant=VARIANT)


def lift_track(
    track: Track,
    options: LiftOptions | None = None,
    *,
    camera: Camera | None = None,
    size: tuple[int, int] | None = None,
    previous: Track | None = None,
    beside: Mapping[TrackKey, Track] = MappingProxyType({}),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Track:
    """3D poses of a 2D track as the user sees it: the track of stage "lifted".

    Without ``camera``, ``options.fov`` across an image of ``size`` (width, height) pixels tells how the body was seen.
    Joints that were confirmed in ``previous``, an earlier result, stay, and the rest is fitted to them. Where the track
    has hands, their 3D is that of the estimator's own 3D poses, if those are among the tracks ``beside``.
    """
    from models.lifting.infer import lift

    poses = track.composed()
    if size is not None:
        poses = poses.replace(source={**poses.source, "width": size[0], "height": size[1]})
    keep = previous.composed() if previous else None
    if keep is not None and not (keep.status == Status.CONFIRMED).any():
        keep = None
    how = {"camera": camera, "keep": keep, "hands": _hands(track, beside)}
    lifted = lift(poses, options or LiftOptions(), progress=progress, cancel=cancel, **how)
    return Track(lifted_key(track.key), lifted.replace(source={**lifted.source, **made_of(track)}))


def _hands(track: Track, beside: Mapping[TrackKey, Track]) -> PoseSequence | None:
    """The estimator's own 3D poses of the person, where track and they have hands."""
    estimator = track.key.variant if track.key.stage == "detected" else track.poses.source.get("from", ("", ""))[1]
    own = beside.get(track.key._replace(stage="lifted", variant=estimator))
    fit = own is not None and len(own) == len(track) and has_hands(own.skeleton) and has_hands(track.skeleton)
    return own.composed() if own is not None and fit else None


def lift_people(
    tracks: Sequence[tuple[Track, Track | None]],
    options: LiftOptions | None = None,
    *,
    progress: Progress = silent,
    **how,
) -> tuple[Track, ...]:
    """``lift_track`` for each (track, previous); ``how`` are its options."""
    count = len(tracks)
    return tuple(
        lift_track(track, options, previous=previous, progress=span(progress, n / count, (n + 1) / count), **how)
        for n, (track, previous) in enumerate(tracks)
    )
