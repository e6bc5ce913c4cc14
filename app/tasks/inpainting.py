"""Filling and upsampling 2D tracks: a whole track, what lies round a correction, between two keys. No Qt."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from core.errors import EditError, PoseError, UsageError
from core.kinematics.hands import LONGEST, body_with_hands, fill_hands
from core.language import tr
from core.poses import PoseSequence, Status, Visibility
from core.poses_in_work import Draft
from core.progress import CancelToken, Progress, silent, span
from core.skeleton import Skeleton
from core.track import BLOCK, Track, TrackKey
from models.jumps.options import JumpsOptions
from models.jumps.weights import target_of, targets

VARIANT = "jumps"

SHORTEST_PART, MOST_PARTS = 256, 64
"""An inpainting shows what it has after every so many frames, but never so often that telling costs more than
working."""

INFLUENCE = 64
"""Frames at 25 a second from which a corrected joint is still felt in an inpainting: the model's window."""

CONTEXT = 192  # frames beside a neighbourhood that are looked at

FADE = 8  # frames over which an inpainted neighbourhood turns into what was there

Preview = Callable[[TrackKey, int, PoseSequence], None]
"""(track to be, first frame, what it is so far)."""


def inpainted_key(key: TrackKey) -> TrackKey:
    """Where the inpainting of a track goes."""
    return key._replace(stage="inpainted", variant=VARIANT)


def inpaint_track(
    track: Track,
    options: JumpsOptions | None = None,
    *,
    start: int = 0,
    stop: int | None = None,
    joints: Iterable[str] | None = None,
    previous: Track | None = None,
    look: int = 0,
    preview: Preview | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Track:
    """Fill and upsample a 2D track as the user sees it: the track of stage "inpainted".

    Frames outside ``start`` to ``stop``, and joints other than ``joints`` (names), keep what ``previous`` has, the
    earlier result, else what was measured. Joints that were confirmed in ``previous`` stay, and the rest is fitted to
    them. ``preview`` hears of every part as it is done, the one that holds frame ``look`` first.
    """
    options, key = options or JumpsOptions(), inpainted_key(track.key)
    poses = track.composed()
    target = body_with_hands(target_of(options), poses.skeleton)
    stop = len(poses) if stop is None else min(stop, len(poses))
    previous = previous if previous and _fits(previous, poses, target) else None
    made = Draft(previous.poses if previous else poses.to_skeleton(target))
    keep = corrections_of(previous) if previous else None
    inside, parts = _chosen(target, joints), _parts(start, stop, look)
    source: dict = {**poses.source, "from": [track.key.stage, track.key.variant]}
    for part, done in zip(parts, _inpaint_parts(poses, options, keep, parts, progress, cancel), strict=True):
        marked = made.arrays["visibility"][part.start : part.stop]  # what the user said of it holds for this, too
        done = _without_absent(done.replace(visibility=marked), poses.slice(part.start, part.stop))
        made.put(part.start, done, inside)
        source |= done.source
        if preview is not None:
            preview(key, start, made.copied(start, stop).replace(source=source))
    return Track(key, made.finished(source))


def inpaint_people(
    tracks: Sequence[tuple[Track, Track | None]],
    options: JumpsOptions | None = None,
    *,
    progress: Progress = silent,
    **how,
) -> tuple[Track, ...]:
    """``inpaint_track`` for each (track, previous); ``how`` are its options."""
    count = len(tracks)
    return tuple(
        inpaint_track(track, options, previous=previous, progress=span(progress, n / count, (n + 1) / count), **how)
        for n, (track, previous) in enumerate(tracks)
    )


def inpaint_around(
    track: Track,
    inpainted: Track,
    frames: range,
    options: JumpsOptions | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[int, PoseSequence] | None:
    """What a correction of ``frames``, in ``track`` or in its inpainting, makes of the inpainting: (first frame,
    poses), to be laid over it; None for nothing.

    Only the windows that hold these frames are worked on, with what lies beside them as context; at its ends the
    result turns gently into what was there.
    """
    options, reach = options or options_of(inpainted), _reach(track)
    start, stop = max(frames.start - reach, 0), min(frames.stop + reach, len(track), len(inpainted))
    first, last = max(start - CONTEXT, 0), min(stop + CONTEXT, len(track), len(inpainted))
    target = body_with_hands(target_of(options), track.skeleton)
    if start >= stop or not _fits(inpainted, track.poses, target):
        return None
    keep = corrections_of(inpainted, first, last)
    inside = range(start - first, stop - first)
    done = _inpaint(track.composed(first, last), options, keep, inside, progress, cancel or CancelToken())
    shown = inpainted.composed(start, stop)
    ramp = np.ones(stop - start)
    if start > 0:
        ramp = np.minimum(ramp, (np.arange(len(ramp)) + 1) / FADE)
    if stop < len(inpainted):
        ramp = np.minimum(ramp, np.arange(len(ramp), 0, -1) / FADE)
    blended = shown.coords + ramp[:, None, None] * (done.coords - shown.coords)
    free = (done.status == Status.INFERRED) & shown.present
    coords = np.where(free[..., None], blended, done.coords)
    return start, done.replace(coords=coords)


def neighbourhood(track: Track, inpainted: Track, frames: range) -> tuple[int, Track, Track, range]:
    """All that ``inpaint_around`` looks at of two tracks of any length: parts of them, and the same frames there. First
    comes the frame at which the parts begin."""
    around = _reach(track) + CONTEXT
    start, stop = max(frames.start - around, 0), min(frames.stop + around, len(track))
    first = start // BLOCK * BLOCK
    there = range(frames.start - first, frames.stop - first)
    return first, track.part(start, stop), inpainted.part(start, stop), there


def _reach(track: Track) -> int:
    """Frames on either side of a correction that it is felt in."""
    return int(np.ceil(INFLUENCE * max(track.poses.fps / 25, 1)))


def interpolate(
    track: Track,
    start: int,
    stop: int,
    joints: Sequence[int],
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> PoseSequence:
    """Poses of frames ``start`` to ``stop``, both counted, with joints inferred again between them; keys stay.

    What else is seen there, and what lies before and after, tells the model how the body moves. Raises ``EditError``
    where an end is missing or nothing comes of it.
    """
    first, last = max(start - CONTEXT, 0), min(stop + 1 + CONTEXT, len(track))
    shown, between = track.composed(first, last), slice(start - first, stop + 1 - first)
    keys = (shown.status == Status.CONFIRMED) & shown.present
    keys[[start - first, stop - first]] = True
    open_ = np.zeros_like(keys)
    open_[between, list(joints)] = True
    open_ &= ~keys
    if not shown.present[[start - first, stop - first]][:, list(joints)].all():
        action = tr("Place the joints at frames {start} and {stop} first", start=start, stop=stop)
        raise EditError(tr("A joint is missing at an end of the range"), action=action)
    held = shown.replace(
        coords=np.where(open_[..., None], np.nan, shown.coords), confidence=np.where(open_, 0, shown.confidence),
        status=np.where(keys & shown.present, Status.CONFIRMED, shown.status),
    )  # fmt: skip
    known = track.skeleton.name in targets()
    options = JumpsOptions(target=track.skeleton.name) if known else JumpsOptions()
    done = _inpaint(held, options, None, range(between.start, between.stop), progress, cancel or CancelToken())
    done, shown, open_ = done.to_skeleton(track.skeleton), shown.slice(between.start, between.stop), open_[between]
    found = open_ & done.present
    if not found.any():
        raise EditError(
            tr("Nothing between these frames can be inferred from the other joints"),
            action=tr("Interpolate smoothly instead"),
        )
    arrays = {name: np.where(found, getattr(done, name), getattr(shown, name)) for name in ("confidence", "status")}
    coords = np.where(found[..., None], done.coords, shown.coords)
    return shown.replace(coords=coords, **arrays)


def options_of(inpainted: Track) -> JumpsOptions:
    """How an inpainted track was made."""
    try:
        return JumpsOptions(**inpainted.poses.source.get("options", {}))
    except (TypeError, UsageError):
        return JumpsOptions()


def make_ready(*, progress: Progress = silent, cancel: CancelToken | None = None) -> None:
    """Load what inpainting needs: the first run after a correction is then as quick as later ones."""
    from models.jumps.infer import load_engine

    load_engine(JumpsOptions())


def corrections_of(track: Track, start: int = 0, stop: int | None = None) -> PoseSequence:
    """The track as it is shown, CONFIRMED only where a person confirmed it in this very track."""
    part = track.composed(start, stop)
    held = track.confirmed(start, start + len(part))
    return part.replace(status=np.where(held, part.status, np.minimum(part.status, Status.ADJUSTED)))


def _without_absent(done: PoseSequence, poses: PoseSequence) -> PoseSequence:
    """Nothing is made up of joints that somebody said are not there."""
    said = (done.visibility == Visibility.ABSENT) | (poses.to_skeleton(done.skeleton).visibility == Visibility.ABSENT)
    absent = said & (done.status == Status.INFERRED)
    coords, confidence = np.where(absent[..., None], np.nan, done.coords), np.where(absent, 0, done.confidence)
    return done.replace(coords=coords, confidence=confidence)


def _inpaint(poses, options, keep, frames: range, progress: Progress, cancel: CancelToken) -> PoseSequence:
    """These frames of a sequence."""
    [done] = _inpaint_parts(poses, options, keep, [frames], progress, cancel)
    return done


def _inpaint_parts(
    poses: PoseSequence, options: JumpsOptions, keep: PoseSequence | None, parts: Sequence[range], progress: Progress,
    cancel: CancelToken | None,
) -> Iterator[PoseSequence]:  # fmt: skip
    """One part of a sequence after the other. The model knows the body; hands are filled in the wrist's frame."""
    from models.jumps.infer import inpaint_parts

    target = target_of(options)
    whole, held = body_with_hands(target, poses.skeleton), keep and keep.to_skeleton(target)
    bodies = inpaint_parts(poses, parts, options, keep=held, progress=progress, cancel=cancel)
    for part, body in zip(parts, bodies, strict=True):
        yield body if whole == target else _with_hands(body, poses, whole, keep, part)


def _with_hands(
    body: PoseSequence, poses: PoseSequence, whole: Skeleton, keep: PoseSequence | None, frames: range
) -> PoseSequence:  # fmt: skip
    """The inpainted ``body`` of these frames with the hands of ``poses``, or those that ``keep`` holds."""
    beside = poses.times[[frames.start, frames.stop - 1]] + np.array([-2, 2]) * LONGEST
    start, stop = np.searchsorted(poses.times, beside)
    hands = poses.slice(start, stop).to_skeleton(whole)
    if keep is not None:
        keep = keep.slice(start, stop)
        held = (keep.status == Status.CONFIRMED) & keep.present
        hands = hands.replace(
            coords=np.where(held[..., None], keep.coords, hands.coords),
            status=np.where(held, keep.status, hands.status), confidence=np.where(held, 1, hands.confidence),
        )  # fmt: skip
    hands, done = fill_hands(hands).slice(frames.start - start, frames.stop - start), body.to_skeleton(whole)
    own = np.isin(whole.joints, body.skeleton.joints)
    coords = np.where(own[:, None], done.coords, hands.coords)
    parts = {name: np.where(own, getattr(done, name), getattr(hands, name)) for name in ("confidence", "status")}
    return done.replace(coords=coords, **parts)


def _fits(previous: Track, poses: PoseSequence, target: Skeleton) -> bool:
    return previous.skeleton == target and len(previous) == len(poses) and previous.poses.dims == 2


def _chosen(target: Skeleton, joints: Iterable[str] | None) -> np.ndarray:
    """(J,) bool. Raises ``PoseError`` where none of the joints is in the target."""
    if joints is None:
        return np.ones(len(target), bool)
    inside = np.isin(target.joints, list(joints))
    if not inside.any():
        raise PoseError(
            tr("None of the chosen joints is in {target}", target=target.name),
            action=tr("Choose others, or repair all"),
        )
    return inside


def _parts(start: int, stop: int, look: int) -> list[range]:
    """The frames in parts, the one that the user looks at first, those after it next."""
    size = max(SHORTEST_PART, -(-(stop - start) // MOST_PARTS))
    parts = [range(first, min(first + size, stop)) for first in range(start, stop, size)]
    here = next((n for n, part in enumerate(parts) if look in part), 0)
    return parts[here:] + parts[:here] or [range(start, stop)]
