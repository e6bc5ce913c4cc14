"""The door: a 2D track in, a 3D track of 28 joints out.

The network gives the pose about the pelvis and its expected error. All else follows by geometry: scale from the body
height, the place in the scene from the reprojection, then what the user asks of the result (``LiftOptions``), and last
the joints that a person confirmed in 3D, which are exact.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache, partial
from typing import NamedTuple

import numpy as np

from core.camera import Camera
from core.contacts import FootContacts
from core.errors import PoseError
from core.gravity import Gravity, of_poses
from core.io.facts import check_pixels
from core.language import tr
from core.long_arrays import blocks, room
from core.poses import PoseSequence, Space, Status
from core.progress import CancelToken, Progress, silent, span
from core.skeleton import Skeleton, load_skeleton
from models.common.checkpoint import SHIPPED, load_checkpoint
from models.common.evidence import Evidence
from models.common.timeline import timeline
from models.common.windows import Crossfade, crossfaded, cut, window_starts
from models.lifting.body_fit import fit_body, last_wishes
from models.lifting.definitions import told
from models.lifting.ground import Floor, find_floor, floor_of
from models.lifting.hands import attach_hands
from models.lifting.options import LiftOptions
from models.lifting.placement import translations
from models.lifting.vertical import assumed_camera

WEIGHTS = SHIPPED / "lifting.safetensors"
TARGET = "mpi28"
DEFAULTS = LiftOptions()
FEWEST_JOINTS = 4  # seen in a window: fewer do not tell a pose
WINDOW, SHIFT, BATCH = 81, 66, 16
SURE = 100.0  # mm of expected error at which confidence has fallen to 0.63
BLOCK, OVERLAP = 16384, 128  # frames that the network goes over at a time, and how far these reach into each other

Engine = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
"""Windows of rays (B, T, J, 2), confidence (B, T, J) -> root-relative poses (B, T, J, 3), errors (B, T, J), mm."""


def build(**options) -> Callable[..., PoseSequence]:
    """``lift`` with these ``LiftOptions``: what ``models.catalog.build("lifter", ...)`` gives."""
    return partial(lift, options=LiftOptions(**options))


class Person(NamedTuple):
    """``keep`` is an earlier 3D result, ``hands`` the estimator's own 3D poses, in the camera's axes, with hands;
    ``contacts`` say when the feet stand, which is found where they are not given; ``seen`` are the estimator's own 2D
    poses, where ``poses`` were completed from them."""

    poses: PoseSequence
    keep: PoseSequence | None = None
    hands: PoseSequence | None = None
    contacts: FootContacts | None = None
    seen: PoseSequence | None = None

    def tells(self, start: int, stop: int, skeleton: Skeleton) -> Evidence:
        """What is known of the person's joints in those frames."""
        seen = None if self.seen is None else self.seen.slice(start, stop)
        return told(self.poses.slice(start, stop), seen, skeleton)


def lift(
    poses: PoseSequence,
    options: LiftOptions = DEFAULTS,
    *,
    camera: Camera | None = None,
    gravity: Gravity | None = None,
    keep: PoseSequence | None = None,
    hands: PoseSequence | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> PoseSequence:
    """``lift_together`` of one person."""
    people = [Person(poses, keep, hands)]
    return lift_together(people, options, camera=camera, gravity=gravity, progress=progress, cancel=cancel)[0]


def lift_together(
    people: Sequence[Person],
    options: LiftOptions = DEFAULTS,
    *,
    camera: Camera | None = None,
    gravity: Gravity | None = None,
    left_out: Callable[[int, PoseError], None] | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> list[PoseSequence]:
    """3D poses (mpi28, mm) of the 2D tracks of people in one recording; with hands, where they are given, mpi70.

    With ``options.floor`` they are in one world, y up, the floor at 0: that of ``camera`` where it has a place in one,
    else on the floor under all of their feet, with up as ``gravity`` (in the camera's axes) says, else as they stand
    (``find_floor``). Without, they are in the camera's space where ``camera`` and ``options.height`` are given, else
    each about the pelvis. ``keep`` is an earlier 3D result in the same space: its confirmed joints are exact in the new
    one, the rest gives way, and the floor stays where it was. Joints that were not seen are ``INFERRED``; in the middle
    of three seconds and more without a person, frames are missing. ``source`` says which camera, scale and floor.
    ``left_out(number, why)`` is told of people of whom too little is seen, and they have no result; without it that is
    an error.

    Raises ``PoseError`` where there is nothing to lift or ``keep`` does not fit, ``ModelError`` for missing weights,
    ``Cancelled``.
    """
    cancel, skeleton, space = cancel or CancelToken(), load_skeleton(TARGET), _space(camera, options)
    _check_options(options)
    kept = [None if one.keep is None else _confirmed(one.keep, len(one.poses), space, skeleton) for one in people]
    engine, name = load_engine(options.weights or str(WEIGHTS), options.mirrored)
    found: list[tuple[Person, PoseSequence | None, _Body]] = []
    for number, (person, confirmed) in enumerate(zip(people, kept, strict=True)):
        part = 0.9 / len(people)
        report = span(progress, number * part, (number + 1) * part)
        try:
            check_poses(person.poses)
            view = camera or usual_camera(person.poses, options.fov)
            body = _body(person, view, engine, skeleton, space, options, report, cancel.check)
        except PoseError as error:
            if left_out is None:
                raise
            left_out(number, error)
        else:
            found.append((person, confirmed, body))
    floor = None
    if space == Space.WORLD and found:
        earlier = next((known_floor(one.keep) for one in people if one.keep is not None), None)
        bodies = [body.coords for _, _, body in found]
        floor = earlier or _floor(bodies, camera, gravity, skeleton, found[0][0].poses.fps or 25.0)
    progress(0.9, tr("Fitting"))
    results = []
    for person, confirmed, body in found:
        poses, keep, hands, contacts, _ = person
        if floor is not None:
            for block in blocks(len(body.coords)):
                body.coords[block] = floor.to_world(body.coords[block])
        coords, feet = last_wishes(body.coords, poses, skeleton, options, confirmed, contacts)
        coords[~body.whole] = np.nan
        result = _sequence(coords, body.error, person, skeleton, space, confirmed)
        if hands is not None:
            turn = np.eye(3) if floor is None else floor.R
            result = attach_hands(result, hands, turn, constant_bones=options.constant_bones,
                                  smoothing=options.smoothing, keep=keep)  # fmt: skip
        results.append(result.replace(source={**poses.source, **_facts(name, options, body.view, floor), **feet}))
    progress(1.0, "")
    return results


@dataclass(frozen=True, eq=False)
class _Body:
    """A person in the camera's space (about the pelvis for ``Space.ROOT``): coords (T, J, 3) and expected errors
    (T, J), mm; ``whole`` (T,) says in which frames enough was seen."""

    coords: np.ndarray
    error: np.ndarray
    whole: np.ndarray
    view: Camera


def _body(
    person: Person, view: Camera, engine: Engine, skeleton: Skeleton, space: Space, options: LiftOptions,
    progress: Progress, check: Callable[[], None],
) -> _Body:  # fmt: skip
    coords, error = _in_blocks(person, view, engine, skeleton, progress, check)
    whole = np.concatenate([np.isfinite(error[part]).all(axis=1) for part in blocks(len(error))])
    if not whole.any():
        action = tr("Estimate the poses again or set some joints by hand")
        expected = tr("{fewest_joints} joints", fewest_joints=FEWEST_JOINTS)
        raise PoseError(tr("Too little is seen to lift"), expected=expected, action=action)
    coords, factor = fit_body(coords, whole, skeleton, options)
    places = None if space == Space.ROOT else _places(coords, person, view, skeleton, check)
    for part in blocks(len(coords)):
        error[part] *= factor
        if places is not None:
            coords[part] += places[part, None]
    return _Body(coords, error, whole, view)


def _facts(name: str, options: LiftOptions, view: Camera, floor: Floor | None) -> dict:
    """What the result was made with, for its ``source``."""
    scale = "body height" if options.height else "likeliest person"
    facts = {"model": name, "options": asdict(options), "scale": scale}
    if floor is None:
        return {**facts, "camera": view.to_dict()}
    up = {"by": floor.by, "sigma": round(floor.sigma, 2)}
    return {**facts, "camera": (view if view.R is not None else floor.placed(view)).to_dict(), "up": up}


def known_floor(poses: PoseSequence) -> Floor | None:
    """The floor that a result of ``lift_together`` stands on; None where it stands on none of its own."""
    up, camera = of_poses(poses), Camera.of_source(poses.source)
    return floor_of(camera, up.by, up.sigma) if up.by and camera is not None and camera.R is not None else None


def usual_camera(poses: PoseSequence, fov: float) -> Camera:
    """The camera that sees ``fov`` degrees across the longer side, for the image size in ``poses.source``, else for the
    area that the points lie in: a phone that is turned upright keeps its lens."""
    width, height = (poses.source.get(side) for side in ("width", "height"))
    if not (width and height):
        width, height = np.max([_reach(poses.coords[part]) for part in blocks(len(poses))], axis=0)
    width, height = (max(int(np.ceil(side)), 2) for side in (width, height))
    return assumed_camera(width, height, fov)


def _reach(coords: np.ndarray) -> np.ndarray:
    """(2,) the width and height of a picture that just holds these points."""
    return np.where(np.isfinite(coords), coords, 1).max(axis=(0, 1)) + 1


# --- the network over a track ----------------------------------------------------------------------------------------


def _in_blocks(person: Person, camera, engine, skeleton, progress: Progress, check: Callable[[], None]):
    """Root-relative coords (T, J, 3) and expected errors (T, J), mm; NaN where too little is seen."""
    frames = len(person.poses)

    def work(start: int, stop: int) -> np.ndarray:
        progress(start / frames, tr("{done} of {count} frames", done=start, count=frames))
        clock = timeline(person.poses.times[start:stop])
        seen = _rays(person.tells(start, stop, skeleton), camera)
        return clock.back(over_windows(engine, *clock.observe(*seen), check), 0, 0, stop - start)

    found = crossfaded(room((frames, len(skeleton), 4)), BLOCK, BLOCK - OVERLAP, work)
    return found[..., :3], found[..., 3]


def _rays(evidence: Evidence, camera: Camera) -> tuple[np.ndarray, np.ndarray]:
    """What is seen: rays (T, J, 2), 0 where hidden, and confidence (T, J)."""
    rays = camera.rays(evidence.coords).astype(np.float32)
    confidence = np.where(np.isfinite(rays).all(axis=-1), evidence.confidence, 0)
    return np.where(confidence[..., None] > 0, rays, 0), confidence


def over_windows(engine: Engine, rays: np.ndarray, seen: np.ndarray, check: Callable[[], None]) -> np.ndarray:
    """(T, J, 4) poses and errors of even steps; NaN in windows that see too little."""
    length = min(WINDOW, len(rays))
    starts = window_starts(len(rays), length, min(SHIFT, length))
    track = Crossfade(0, len(rays), (rays.shape[1], 4), length)
    for first in range(0, len(starts), BATCH):
        check()
        places = starts[first : first + BATCH]
        windows, sure = cut(rays, places, length), cut(seen, places, length)
        enough = (sure > 0).any(axis=1).sum(axis=1) >= FEWEST_JOINTS
        if enough.any():
            found, error = engine(windows[enough], sure[enough])
            for place, window in zip(places[enough], np.concatenate([found, error[..., None]], axis=-1), strict=True):
                track.add(place, window)
    return track.result()


@lru_cache(maxsize=4)
def load_engine(weights: str, mirrored: bool) -> tuple[Engine, str]:
    """The network behind a plain function of arrays, and its name with the hash of its weights."""
    import torch

    from models.lifting.build import build_lifter
    from models.lifting.network import lift_rays

    checkpoint = load_checkpoint(weights, "lifting")
    network = build_lifter(checkpoint)
    flip = torch.from_numpy(load_skeleton(TARGET).flip_order) if mirrored else None
    calibration = checkpoint.number("calibration", 1.0)

    @torch.inference_mode()
    def engine(rays: np.ndarray, confidence: np.ndarray):
        poses, error = lift_rays(network, torch.from_numpy(rays).float(), torch.from_numpy(confidence).float(), flip)
        return poses.numpy(), error.numpy() * calibration

    return engine, f"lifter {checkpoint.sha256[:12]}"


# --- what follows by geometry ----------------------------------------------------------------------------------------


def _places(coords, person: Person, camera: Camera, skeleton: Skeleton, check) -> np.ndarray:
    """(T, 3) mm: where poses about the pelvis stand before the camera."""
    fps = person.poses.fps or 25.0

    def work(start: int, stop: int) -> np.ndarray:
        check()
        return translations(coords[start:stop], *_rays(person.tells(start, stop, skeleton), camera), fps)

    return crossfaded(np.empty((len(coords), 3), np.float32), BLOCK, BLOCK - OVERLAP, work)


def _floor(people: list[np.ndarray], camera: Camera | None, gravity: Gravity | None, skeleton, fps: float) -> Floor:
    if camera is not None and camera.R is not None:
        return floor_of(camera, "calibration", 1.0)
    return find_floor(people, skeleton, fps, gravity)


def _sequence(coords, error, person: Person, skeleton: Skeleton, space: Space, kept: PoseSequence | None):
    status, confidence, uncertainty = room(error.shape, np.uint8, 0), room(error.shape), room(error.shape)
    for part in blocks(len(coords)):
        evidence = person.tells(part.start, part.stop, skeleton)
        seen = (evidence.confidence > 0) & (evidence.status != Status.INFERRED)
        status[part] = np.where(seen, Status.MEASURED, Status.INFERRED)
        confidence[part] = 1 - np.exp(-SURE / np.nan_to_num(error[part], nan=1e9))
        uncertainty[part] = error[part]
        if kept is not None:
            confirmed = kept.status[part] == Status.CONFIRMED
            coords[part][confirmed] = kept.coords[part][confirmed]
            status[part][confirmed], confidence[part][confirmed] = Status.CONFIRMED, 1
            uncertainty[part][confirmed] = np.nan
    for array in (coords, confidence, status, uncertainty):
        array.setflags(write=False)
    return PoseSequence(skeleton, coords, person.poses.times, confidence, space, status=status, uncertainty=uncertainty)


def _confirmed(keep: PoseSequence, frames: int, space: Space, skeleton: Skeleton) -> PoseSequence:
    """The earlier result in the target skeleton, only what is confirmed and present marked so."""
    if keep.dims != 3 or len(keep) != frames or keep.space != space:
        raise PoseError(
            tr("The earlier poses do not fit this lift"), expected=tr(
                "{frames} frames of 3D poses in {space} space",
                frames=frames, space=space
            ),
            got=tr("{count} frames, {dims}D, {space} space", count=len(keep), dims=keep.dims, space=keep.space),
            action=tr("Lift with the options of that time"),
        )  # fmt: skip
    keep = keep.to_skeleton(skeleton)
    confirmed = (keep.status == Status.CONFIRMED) & keep.present
    return keep.replace(status=np.where(confirmed, Status.CONFIRMED, Status.MEASURED).astype(np.uint8))


def _space(camera: Camera | None, options: LiftOptions) -> Space:
    if options.floor:
        return Space.WORLD
    return Space.CAMERA if camera is not None and options.height else Space.ROOT


def _check_options(options: LiftOptions) -> None:
    if options.height and not 300 <= options.height <= 2800:
        raise PoseError(tr("This is no body height"), expected=tr("300 to 2800 mm, or 0"), got=f"{options.height:g}")
    if options.smoothing < 0:
        got = f"{options.smoothing:g}"
        raise PoseError(tr("A cutoff cannot be negative"), expected=tr("Hz, or 0 for none"), got=got)


def check_poses(poses: PoseSequence) -> None:
    """Raise ``PoseError`` for poses that cannot be lifted: in 3D, empty, or in parts of a picture of unknown size."""
    if poses.dims != 2:
        raise PoseError(tr("Only 2D poses can be lifted"), expected=tr("image coordinates"), got=tr("3D poses"))
    if not poses.present.any():
        raise PoseError(tr("These poses are empty: no person in any frame"), action=tr("Estimate the poses again"))
    check_pixels(poses)
