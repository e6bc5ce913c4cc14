"""The door: a 2D track in, a 3D track of 28 joints out.

The network gives the pose about the pelvis and its expected error. All else follows by geometry: scale from the body
height, the place in the scene from the reprojection, then what the user asks of the result (``LiftOptions``), and last
the joints that a person confirmed in 3D, which are exact.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import PoseError
from core.filtering import Butterworth, apply
from core.poses import PoseSequence, Space, Status
from core.progress import CancelToken, Progress, silent, span
from core.skeleton import Skeleton, load_skeleton
from models.common.checkpoint import SHIPPED, load_checkpoint
from models.jumps.infer import observe
from models.jumps.settle import settle
from models.jumps.timeline import timeline
from models.jumps.windows import Crossfade, cut, window_starts
from models.lifting.bones import own_lengths, relaxed, with_lengths
from models.lifting.material import FEWEST_JOINTS
from models.lifting.ground import find_floor, plant_feet
from models.lifting.options import LiftOptions
from models.lifting.place import stature, translations
from models.lifting.plausibility import within_limits

WEIGHTS = SHIPPED / "lifting.safetensors"
TARGET = "mpi28"
WINDOW, SHIFT, BATCH = 54, 36, 24
BLOCK, OVERLAP = 16384, 128  # frames that are worked on at a time, and how far blocks reach into each other

Engine = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
"""Windows of rays (B, T, J, 2), confidence (B, T, J) -> root-relative poses (B, T, J, 3), errors (B, T, J), mm."""


def lift(
    poses: PoseSequence,
    options: LiftOptions = LiftOptions(),
    *,
    camera: Camera | None = None,
    keep: PoseSequence | None = None,
    weights: str | Path | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> PoseSequence:
    """3D poses (mpi28, mm) of a 2D track.

    The result is in the camera's space where ``camera`` and ``options.height`` are given; in the world's, y up, the floor
    at 0, with ``options.floor``; else about the pelvis. ``keep`` is an earlier 3D result in the same space: its
    confirmed joints are exact in this one, and the rest gives way. Joints that were not seen are ``INFERRED``; frames
    within a second of which nobody is seen are missing.

    Raises ``PoseError`` where there is nothing to lift or ``keep`` does not fit, ``ModelError`` for missing weights,
    ``Cancelled``.
    """
    cancel = cancel or CancelToken()
    _check(poses, options)
    skeleton, view = load_skeleton(TARGET), camera or usual_camera(poses, options.fov)
    engine, name = load_engine(str(weights or WEIGHTS), options.mirrored)
    lifted = _in_blocks(poses, view, engine, skeleton, span(progress, 0, 0.9), cancel.check)
    if not np.isfinite(lifted.coords).any():
        action = "Estimate the poses again or set some joints by hand"
        raise PoseError("Too little is seen to lift", expected=f"{FEWEST_JOINTS} joints", action=action)
    progress(0.9, "fitting")
    space = _space(camera, options)
    fitted = _fitted(lifted, poses, space, options, None if keep is None else _kept(keep, poses, space, skeleton))
    progress(1.0, "done")
    facts = {"model": name, "options": asdict(options), "camera": view.to_dict(),
             "scale": "body height" if options.height else "likeliest person"}
    return fitted.replace(source={**poses.source, **facts})


def usual_camera(poses: PoseSequence, fov: float) -> Camera:
    """The camera of that field of view for the image size in ``poses.source``, else for the area the points lie in."""
    size = [poses.source.get(side) for side in ("width", "height")]
    if not all(size):
        with np.errstate(all="ignore"):
            size = np.nanmax(np.where(np.isfinite(poses.coords), poses.coords, 1), axis=(0, 1)) + 1
    return Camera.from_fov(*(max(int(np.ceil(side)), 2) for side in size), fov)


# --- the network over a track ----------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Lifted:
    """What is known before any option: coords (T, J, 3) about the pelvis, error (T, J), place (T, 3) in the camera's
    space, all mm; which joints were seen, and their confidence (T, J)."""

    skeleton: Skeleton
    coords: np.ndarray
    error: np.ndarray
    place: np.ndarray
    confidence: np.ndarray

    def scaled(self, factor: float) -> "Lifted":
        return replace(self, coords=self.coords * factor, error=self.error * factor, place=self.place * factor)


def _in_blocks(poses, camera, engine, skeleton, progress: Progress, check: Callable[[], None]) -> Lifted:
    """Long tracks in overlapping blocks, so that memory beside the result does not grow with the track."""
    frames, joints, width = len(poses), len(skeleton), min(BLOCK, len(poses))
    track = Crossfade(0, frames, (4 * joints + 3,), width)
    confidence = np.zeros((frames, joints), np.float32)
    for place in window_starts(frames, width, max(width - OVERLAP, 1)):
        progress(place / frames, f"Lifting frame {place} of {frames}")
        part = poses.slice(place, place + width)
        coords, error, where, seen = _lift_block(part, camera, engine, skeleton, check)
        track.add(place, np.concatenate([coords.reshape(width, -1), error, where], axis=1))
        confidence[place : place + width] = seen
    found = track.result()
    coords, error, where = np.split(found, [3 * joints, 4 * joints], axis=1)
    return Lifted(skeleton, coords.reshape(frames, joints, 3), error, where, confidence)


def _lift_block(poses: PoseSequence, camera: Camera, engine: Engine, skeleton: Skeleton, check: Callable[[], None]):
    evidence = observe(poses, skeleton)
    rays = camera.rays(evidence.coords).astype(np.float32)
    seen = np.where(np.isfinite(rays[..., 0]), evidence.confidence, 0)
    rays = np.where(seen[..., None] > 0, rays, 0)
    clock = timeline(poses.times)
    answer = clock.back(_over_windows(engine, *clock.observe(rays, seen), check), 0, 0, len(poses))
    coords, error = answer[..., :3].astype(float), answer[..., 3]
    place = translations(coords, rays, np.where(np.isfinite(error), seen / np.nan_to_num(error, nan=1.0), 0), poses.fps or 25.0) \
        if np.isfinite(error).all() else _place_of_known(coords, error, rays, seen, poses.fps or 25.0)
    return coords, error, place, evidence.confidence


def _over_windows(engine: Engine, rays: np.ndarray, seen: np.ndarray, check: Callable[[], None]) -> np.ndarray:
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
    calibration = checkpoint.config.get("calibration", 1.0)

    @torch.inference_mode()
    def engine(rays: np.ndarray, confidence: np.ndarray):
        poses, error = lift_rays(network, torch.from_numpy(rays).float(), torch.from_numpy(confidence).float(), flip)
        return poses.numpy(), error.numpy() * calibration

    return engine, f"lifter {checkpoint.sha256[:12]}"
