"""Feet of 3D motion that was measured, not lifted: when they stand, and poses in which they do. No Qt."""

import numpy as np

from core.contacts import FootContacts
from core.errors import EditError
from core.feet import MEASURED_STILL, contacts_in, resting
from core.foot_planting import plant_measured_feet
from core.io.plugin_gait import with_joints
from core.io.worked_out import CENTRES, without_centres
from core.language import tr
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, silent
from core.track import Track

EDGE = 0.2
"""Seconds in which poses go over into those beside a range."""


def find_contacts(track: Track) -> FootContacts:
    """Of the whole track, by the feet's speed and their height. Raises ``EditError`` where it is not 3D of a world that
    has an upright axis, or where no foot stands."""
    poses = _placed(track).composed()
    found = contacts_in(_rests(poses))
    if not (found.left or found.right):
        raise EditError(tr("No foot stands still here"))
    return FootContacts(track.key.person, found.left, found.right)


def hold_still(
    track: Track,
    stated: FootContacts | None,
    frames: range,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[PoseSequence, FootContacts]:
    """The poses of ``frames`` with feet that stand, and the contacts (T frames of the whole track) that say when.
    Raises ``EditError`` as ``find_contacts``, and where nothing would change."""
    contacts = stated or find_contacts(track)
    poses, confirmed = _placed(track).composed(), track.confirmed(0, len(track))
    fps, rests = poses.fps or 25.0, _rests(poses, contacts)
    coords = poses.coords.astype(float)
    held = plant_measured_feet(coords, poses.skeleton, fps, confirmed, rests, progress=progress, cancel=cancel)
    moved = coords + _share(frames, len(track), fps)[:, None, None] * (held - coords)
    made = _joints_again(poses.replace(coords=moved.astype(np.float32)), poses, confirmed)
    part = made.slice(frames.start, frames.stop)
    if np.array_equal(part.coords, poses.coords[frames.start : frames.stop], equal_nan=True):
        raise EditError(tr("{name} changes nothing here", name=tr("Hold standing feet still")))
    return part, contacts


def _share(frames: range, count: int, fps: float) -> np.ndarray:
    """(T,) how much of the change is made: all inside the frames, little by little at ends where others follow."""
    share, time = np.zeros(count), np.arange(len(frames)) + 1.0
    ease = max(min(EDGE * fps, len(frames) / 4), 1e-3)
    since = time if frames.start > 0 else np.inf
    until = time[::-1] if frames.stop < count else np.inf
    way = np.clip(np.minimum(since, until) / (ease + 1), 0, 1)
    share[frames.start : frames.stop] = way * way * (3 - 2 * way)
    return share


def _joints_again(moved: PoseSequence, before: PoseSequence, confirmed: np.ndarray) -> PoseSequence:
    """Joints inside the body that are worked out from markers follow these: so will those of a file made of them."""
    if not moved.source.get(CENTRES):
        return moved
    again = with_joints(without_centres(moved))
    if again.skeleton != before.skeleton:
        return moved
    changed = np.abs(moved.coords - before.coords).max(axis=(1, 2), initial=0, where=moved.present[..., None]) > 0
    free = changed[:, None] & ~confirmed & again.present
    return moved.replace(coords=np.where(free[..., None], again.coords, moved.coords))


def _placed(track: Track) -> Track:
    if track.poses.space != Space.WORLD or track.poses.dims != 3:
        raise EditError(tr("Standing feet need 3D poses whose place in the world is known"), got=track.poses.space)
    return track


def _rests(poses: PoseSequence, stated: FootContacts | None = None) -> np.ndarray:
    """(T, F) which joints of the feet stand."""
    return resting(poses.coords.astype(float), poses.skeleton, poses.fps or 25.0, stated, MEASURED_STILL)
