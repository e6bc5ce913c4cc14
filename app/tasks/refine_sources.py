"""What a refinement may believe beside the corrections: the track's repair, and a body with bones of one length. No Qt.

Each source is made from the estimate alone, so that it knows nothing of the corrections that judge, and near the
corrections only, so that an hour of recording costs what its corrected minutes do.
"""

from collections.abc import Sequence

import numpy as np

from core.errors import AppError
from core.filtering.filters import body_size
from core.filtering.propagation import FARTHEST, Course, stretches
from core.kinematics.bone_lengths import constrain_lengths, own_lengths
from core.language import mark, tr
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, silent, span

REPAIR, BODY = "repair", "body"
SOURCES = {REPAIR: mark("its repair"), BODY: mark("a body with bones of one length")}
"""In words."""
USUAL = (REPAIR, BODY)
_HEIGHT = 1700.0  # mm: of a body that is only projected back, any will do
_UNSTATED = 0.03  # of the person's size: the deviation taken where none is stated
_SAME = 0.001  # of it: what is moved by less is where it was


def courses_of(
    wanted: Sequence[str], poses: PoseSequence, keys: np.ndarray, part: Progress = silent,
    cancel: CancelToken | None = None,
) -> dict[str, Course]:  # fmt: skip
    """What the ``wanted`` of ``SOURCES`` say of a track near the frames ``keys`` (K,).

    ``poses`` are its estimate, 2D or 3D, without what was corrected. A source that is not possible is left out: a 3D
    track has no repair, and too little seen tells no body.
    """
    cancel, near, found = cancel or CancelToken(), stretches(poses.times, keys, FARTHEST), {}
    wanted = [name for name in SOURCES if name in wanted]
    for number, name in enumerate(wanted):
        step = span(part, number / len(wanted), (number + 1) / len(wanted))
        try:
            found[name] = _MADE[name](poses, near, step, cancel)
        except AppError:  # of what the user did not ask for by name no more is said than that it was not believed
            continue
    return {name: course for name, course in found.items() if np.isfinite(course.coords).any()}


def body_in_picture(
    poses: PoseSequence, size: tuple[int, int] | None = None, part: Progress = silent,
    cancel: CancelToken | None = None,
) -> Course:  # fmt: skip
    """Where a body with bones of one length, lifted from 2D ``poses``, is in the picture of this ``size`` (width,
    height; None: what the poses say, or reach). Raises ``PoseError`` where too little is seen."""
    from models.lifting.infer import lift, usual_camera
    from models.lifting.options import LiftOptions

    if size is not None:
        poses = poses.replace(source={**poses.source, "width": size[0], "height": size[1]})
    options = LiftOptions(floor=False, height=_HEIGHT)
    camera = usual_camera(poses, options.fov)
    body = lift(poses, options, camera=camera, progress=part, cancel=cancel)
    coords = body.coords.astype(float)
    pixels = np.asarray(body.uncertainty) * camera.K[0, 0] / np.maximum(coords[..., 2], 1.0)
    flat = PoseSequence(
        body.skeleton, camera.project(coords), poses.times, space=Space.IMAGE, uncertainty=pixels
    ).to_skeleton(poses.skeleton)  # fmt: skip
    return Course(flat.coords.astype(float), np.asarray(flat.uncertainty, float))


def _body(poses: PoseSequence, near: list[slice], progress: Progress, cancel: CancelToken) -> Course:
    """Of a 3D track the joints as they are, moved no farther than bones of one length ask; it has no word where they
    have that length already."""
    if poses.dims == 2:
        body = body_in_picture(_only(poses, near), part=progress, cancel=cancel)
        return Course(_parts_of(body.coords, near), _parts_of(body.deviation, near))
    coords, deviation = np.full(poses.coords.shape, np.nan), np.full(poses.coords.shape[:2], np.nan)
    lengths, stated, least = own_lengths(poses.coords, poses.skeleton), _stated(poses), _SAME * body_size(poses)
    for number, part in enumerate(near):
        cancel.check()
        progress(number / len(near), tr("Looking at the lengths of bones"))
        own = poses.coords[part].astype(float)
        body = constrain_lengths(own, lengths, stated[part] ** 2, poses.skeleton)
        moved = np.linalg.norm(body - own, axis=2) > least
        coords[part], deviation[part] = np.where(moved[..., None], body, np.nan), stated[part]
    return Course(coords, deviation)


def _repair(poses: PoseSequence, near: list[slice], progress: Progress, cancel: CancelToken) -> Course:
    """What JUMPS makes of all joints: what is kept as it was measured would say nothing new."""
    from models.jumps.infer import inpaint_parts
    from models.jumps.options import JumpsOptions

    coords, deviation = np.full(poses.coords.shape, np.nan), np.full(poses.coords.shape[:2], np.nan)
    parts = [range(part.start, min(part.stop, len(poses))) for part in near]
    done = inpaint_parts(poses, parts, JumpsOptions(keep_measured=False), progress=progress, cancel=cancel)
    for part, one in zip(near, done, strict=True):
        own = one.to_skeleton(poses.skeleton)
        coords[part], deviation[part] = own.coords, own.uncertainty
    return Course(coords, deviation)


_MADE = {REPAIR: _repair, BODY: _body}


def _only(poses: PoseSequence, near: list[slice]) -> PoseSequence:
    """Nothing of what lies farther from the corrections: where nothing is seen, nothing is lifted."""
    return poses.replace(coords=_parts_of(poses.coords, near))


def _parts_of(values: np.ndarray, near: list[slice]) -> np.ndarray:
    result = np.full_like(values, np.nan)
    for part in near:
        result[part] = values[part]
    return result


def _stated(poses: PoseSequence) -> np.ndarray:
    """(T, J) the deviation that is stated of each joint, else what the person's size has for one."""
    usual = _UNSTATED * body_size(poses)
    if poses.uncertainty is None:
        return np.full(poses.coords.shape[:2], usual)
    return np.nan_to_num(poses.uncertainty, nan=usual)
