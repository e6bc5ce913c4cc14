"""2D tracks to 3D. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from app.staleness import made_of
from app.tasks.recordings import frames_of
from core.camera import Camera
from core.contacts import FootContacts
from core.errors import MediaError, PoseError
from core.gravity import Gravity, of_clicks, of_level
from core.kinematics.hands import has_hands
from core.language import tr
from core.media.base import FrameKind
from core.poses import PoseSequence, Space, Status
from core.progress import CancelToken, Progress, silent
from core.recording import Recording
from core.track import Track, TrackKey
from models.lifting.options import LiftOptions
from models.lifting.vertical import assumed_camera, edges_in, upright_edges

VARIANT = "lifter"
LOOKS = 9
"""Pictures, spread over a recording, whose median shows the room without the people."""


def lifted_key(key: TrackKey) -> TrackKey:
    """Where the 3D poses of a 2D track go."""
    return key._replace(stage="lifted", variant=VARIANT)


def lift_people(
    tracks: Sequence[tuple[Track, Track | None]],
    options: LiftOptions | None = None,
    *,
    camera: Camera | None = None,
    size: tuple[int, int] | None = None,
    recording: Recording | None = None,
    beside: Mapping[TrackKey, Track] = MappingProxyType({}),
    warn: Callable[[str], None] | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """3D poses of people's 2D tracks as the user sees them, (track, earlier result) each: tracks of stage "lifted".

    Without ``camera``, ``options.fov`` across an image of ``size`` (width, height) pixels tells how the bodies were
    seen. ``recording`` tells which way is up, where it can: by what the user said of it, else by upright edges in its
    pictures. Joints that were confirmed in an earlier result stay, and the rest is fitted to them; so does its space.
    Where a track has hands, their 3D is that of the estimator's own 3D poses, if those are among the tracks ``beside``;
    of a completed track the lift sees what the estimator saw, if that is there.
    ``warn`` is told who was seen too little and is left out; without it that is an error (``PoseError``).
    """
    from models.lifting.infer import Person, lift_together

    options, people = options or LiftOptions(), []
    for track, previous in tracks:
        poses, keep = track.composed(), previous.composed() if previous else None
        if size is not None:
            poses = poses.replace(source={**poses.source, "width": size[0], "height": size[1]})
        kept = keep if keep is not None and (keep.status == Status.CONFIRMED).any() else None
        contacts = _contacts(recording, track.key.person)
        people.append(Person(poses, kept, _hands(track, beside), contacts, _seen(track, beside)))
    options = _as_before(options, [one.keep for one in people if one.keep is not None])
    gravity = None
    if options.floor and recording is not None and (camera is None or camera.R is None):
        gravity = upright_of(recording, camera, options.fov, cancel or CancelToken())
    here = [track for track, _ in tracks]

    def left_out(number: int, why: PoseError) -> None:
        gone = tracks[number][0]
        here.remove(gone)
        warn(
            tr("person {person}: {stage} poses could not be made: {error}", person=gone.key.person, stage="lifted",
               error=why)
        )  # fmt: skip

    how = {"camera": camera, "gravity": gravity, "left_out": left_out if warn else None}
    lifted = lift_together(people, options, **how, progress=progress, cancel=cancel)
    return tuple(
        Track(lifted_key(track.key), poses.replace(source={**poses.source, **made_of(track)}))
        for track, poses in zip(here, lifted, strict=True)
    )


def _hands(track: Track, beside: Mapping[TrackKey, Track]) -> PoseSequence | None:
    """The estimator's own 3D poses of the person, where track and they have hands."""
    estimator = track.key.variant if track.key.stage == "detected" else track.poses.source.get("from", ("", ""))[1]
    own = beside.get(track.key._replace(stage="lifted", variant=estimator))
    fit = own is not None and len(own) == len(track) and has_hands(own.skeleton) and has_hands(track.skeleton)
    return own.composed() if own is not None and fit else None


def _seen(track: Track, beside: Mapping[TrackKey, Track]) -> PoseSequence | None:
    """The 2D poses that an inpainted track was made from."""
    stage, variant = track.poses.source.get("from", ("", "")) if track.key.stage == "inpainted" else ("", "")
    source = beside.get(track.key._replace(stage=stage, variant=variant))
    return source.composed() if source is not None and len(source) == len(track) else None


def _contacts(recording: Recording | None, person: int) -> FootContacts | None:
    """When the person's feet stand, where the user states it."""
    return next((one for one in recording.contacts if one.person == person), None) if recording is not None else None


def _as_before(options: LiftOptions, kept: Sequence[PoseSequence]) -> LiftOptions:
    """What the user confirmed in 3D without a floor stays where it is: so does the new result."""
    return replace(options, floor=False) if any(keep.space != Space.WORLD for keep in kept) else options


def upright_of(recording: Recording, camera: Camera | None, fov: float, cancel: CancelToken) -> Gravity | None:
    """Which way is up in the camera's axes, by the user's word, else by upright edges in the pictures; else None."""
    said = recording.ergonomics
    view = camera or assumed_camera(recording.width, recording.height, fov)
    if said is not None and said.up == "clicks":
        return of_clicks(said.edge[:2], said.edge[2:], view)
    if said is not None and said.up == "level":
        return of_level()
    if recording.kind != FrameKind.COLOR:
        return None
    with suppress(MediaError, OSError):  # without its file the bodies tell
        return upright_edges(_edges_of(recording, cancel), view)
    return None


_EDGES: dict[tuple, np.ndarray] = {}
"""Edges of the recordings lifted lately, by file, size and time: a lift after each correction reads no pictures."""
_MOST_EDGES = 32


def _edges_of(recording: Recording, cancel: CancelToken) -> np.ndarray:
    """(N, 2, 2) pixels; raises ``MediaError`` or ``OSError`` where the recording cannot be read."""
    state = Path(recording.path).stat()
    key = (str(recording.path), state.st_size, state.st_mtime_ns)
    if key not in _EDGES:
        with frames_of(recording) as source:
            pictures = []
            for index in np.linspace(0, len(source) - 1, LOOKS).astype(int):
                cancel.check()
                pictures.append(source.read(int(index)))
        while len(_EDGES) >= _MOST_EDGES:
            del _EDGES[next(iter(_EDGES))]
        _EDGES[key] = edges_in(pictures)
    return _EDGES[key]
