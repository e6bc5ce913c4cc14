"""The engine of refining that needs no corrections: the estimator looks again, and judges that must agree. No Qt."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path
from time import monotonic

import numpy as np

from app.tasks.refine_looks import Learnt
from app.tasks.refine_run import RefineRun
from app.tasks.refine_sources import body_in_picture
from core.errors import EditError
from core.filtering.agreement import STRETCH, Apart, agreed, laid_over, steadier
from core.language import mark, tr
from core.media.base import FrameKind, FrameSource, open_recording
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, span
from core.track import Track

JUDGES = {
    "crop": mark("in a larger square"), "flip": mark("in a mirror"), "time": mark("from frame to frame"),
    "reprojection": mark("by bones of one length"),
}  # fmt: skip
"""What each judge measures the distance from, in words."""
ESTIMATORS = ("blazepose", "rtmpose")
"""Those that can be asked again what they see of somebody in one picture."""
_BESIDE = 0.05  # pixels: what would move by less stays where it is
_LIFTS = 0.1  # of the progress, each of the two; the rest is looking


@dataclass(frozen=True)
class Again:
    """Which recording to look at again, and how long; what is most doubtful first. ``run`` is the folder of a
    ``RefineRun``, by which it is held and ended; "" for one that nobody watches."""

    recording: str
    minutes: float = 3.0
    run: str = ""


@dataclass(frozen=True, eq=False)
class LookedAgain:
    """The track with what was taken, and what each judge measured there, before and after, in pixels; of what share of
    the seconds and joints that were looked at it was taken, and how many frames were looked at in the time."""

    learnt: Learnt
    judges: Mapping[str, Sequence[float]]
    share: float
    frames: int


def look_again_at(
    again: Again, track: Track, estimate: np.ndarray, part: Progress, cancel: CancelToken
) -> LookedAgain:
    """The 2D ``estimate`` (T, J, 2) of a track as the mean of it and of a look in a mirror, where one of the
    ``JUDGES`` at least finds it nearer, and none farther. Raises ``EditError`` where that is nowhere so, or where the
    estimator cannot be asked again; ``MediaError`` for a recording that cannot be read."""
    _check(track.poses)
    clock = _Clock(again, cancel)
    with closing(open_recording(Path(again.recording))) as source:
        _check_recording(source, track)
        size = source.width, source.height
        part(0.0, tr("Getting ready"))
        body = _body(track.poses, estimate, size, span(part, 0, _LIFTS), cancel)
        seen = _seen(source, track.poses, estimate, clock.leave(clock.spent), span(part, _LIFTS, 1 - _LIFTS), cancel)
    part(1 - _LIFTS, tr("Comparing what was seen"))
    other = (estimate + seen["mirror"]) / 2
    bodies = body, _body(track.poses, other, size, span(part, 1 - _LIFTS, 1), cancel)
    judges = _measured(track.poses, estimate, other, seen, bodies)
    taken = agreed(judges, track.poses.times) & (_distance(estimate, other) > _BESIDE)
    looked = np.isfinite(other).all(axis=2)
    if not taken.any():
        raise _disagreed({name: judge.mean(looked) for name, judge in judges.items()})
    joints = tuple(map(int, np.flatnonzero(taken.any(axis=0))))
    learnt = Learnt(laid_over(estimate, other, taken), taken, joints)
    return LookedAgain(learnt, {name: list(judge.mean(taken)) for name, judge in judges.items()},
                       float(taken.sum() / max(looked.sum(), 1)), int(looked.any(axis=1).sum()))  # fmt: skip


class _Clock:
    """The time that looking has; while it is held does not count."""

    def __init__(self, again: Again, cancel: CancelToken):
        self._run, self._cancel = RefineRun(Path(again.run)) if again.run else None, cancel
        self._began, self._seconds = monotonic(), 60 * again.minutes
        if self._run is not None:
            self._run.begin({"key": ""})

    @property
    def spent(self) -> float:
        return monotonic() - self._began

    def leave(self, seconds: float) -> "_Clock":
        """What comes after the looks needs so much."""
        self._seconds -= seconds
        return self

    def wait(self) -> None:
        """As long as it is held."""
        self._cancel.check()
        if self._run is not None and self._run.waits:
            held = monotonic()
            self._run.pause.wait(self._cancel)
            self._began += monotonic() - held

    def has(self, seconds: float) -> bool:
        """Whether there is so much left."""
        return self.spent + seconds <= self._seconds

    @property
    def ended(self) -> bool:
        """Whether somebody wants no more of it than there is."""
        return self._run is not None and self._run.is_to_end


def _seen(
    source: FrameSource, poses: PoseSequence, estimate: np.ndarray, clock: _Clock, part: Progress, cancel: CancelToken
) -> dict[str, np.ndarray]:
    """What each look saw, (T, J, 2), NaN where there was no time to look."""
    from models.tracking.looks import Look, look_again

    looks = {"mirror": Look(mirrored=True), "crop": Look(larger=True), "flip": Look(True, True)}
    model = _model_of(poses)
    model.prepare(cancel)
    shown = poses.replace(coords=estimate.astype(np.float32)).to_skeleton(model.skeleton)
    seen = {name: np.full(shown.coords.shape, np.nan) for name in looks}
    done, began = 0, clock.spent
    for frames in _most_doubtful(poses):
        if done and (clock.ended or not clock.has(len(frames) * (clock.spent - began) / done)):
            break
        for frame, places in look_again(model, source, shown.coords, frames, looks):
            clock.wait()
            for name, points in places.items():
                seen[name][frame] = points
            done += 1
            part(done / len(poses), tr("Looking again at frame {frame}", frame=frame))
            if clock.ended:
                break
    confidence = np.ones(shown.coords.shape[:2], np.float32)
    as_seen = (PoseSequence(model.skeleton, values, poses.times, confidence) for values in seen.values())
    return dict(zip(seen, (one.to_skeleton(poses.skeleton).coords.astype(float) for one in as_seen), strict=True))


def _most_doubtful(poses: PoseSequence) -> list[np.ndarray]:
    """The frames in stretches, those whose joints are least sure first."""
    groups = np.floor((poses.times - poses.times[0]) / STRETCH).astype(int)
    parts = np.split(np.arange(len(poses)), np.flatnonzero(np.diff(groups)) + 1)
    return sorted(parts, key=lambda frames: float(np.where(poses.present, poses.confidence, 0)[frames].mean()))


def _model_of(poses: PoseSequence):
    """The networks that the poses were estimated with."""
    from models import catalog

    name, options = poses.source["model"], dict(poses.source.get("options", {}))
    known = {field.name for field in fields(catalog.find(name).options)}
    options = {option: value for option, value in options.items() if option in known}
    return catalog.build(name, **options | ({"hands": "no"} if "hands" in known else {})).model


def _measured(
    poses: PoseSequence, estimate: np.ndarray, other: np.ndarray, seen: Mapping[str, np.ndarray],
    bodies: tuple[np.ndarray, np.ndarray],
) -> dict[str, Apart]:  # fmt: skip
    """What the ``JUDGES`` measure."""
    courses = estimate, other
    judges = {name: Apart(*(_distance(one, seen[name]) for one in courses)) for name in ("crop", "flip")}
    judges["time"] = steadier(*courses, poses.confidence, poses.times)
    judges["reprojection"] = Apart(*map(_distance, courses, bodies))
    return judges


def _distance(places: np.ndarray, others: np.ndarray) -> np.ndarray:
    return np.linalg.norm(places - others, axis=-1)


def _body(
    poses: PoseSequence, course: np.ndarray, size: tuple[int, int], part: Progress, cancel: CancelToken
) -> np.ndarray:
    """(T, J, 2) where a body with bones of one length, lifted from this course, is in the picture."""
    shown = poses.replace(coords=course.astype(np.float32))
    return body_in_picture(shown, size, lambda fraction, text="": part(fraction, ""), cancel).coords


def _check(poses: PoseSequence) -> None:
    if poses.dims != 2:
        raise EditError(tr("Pictures refine 2D tracks only"), action=tr("Refine the 2D track, then lift it"))
    if not poses.present.any():
        raise EditError(tr("The track shows nobody in this recording"))
    if poses.source.get("model") not in ESTIMATORS:
        raise EditError(
            tr("Nothing can look again at what these poses show"),
            expected=tr("poses that BlazePose or RTMPose estimated"), got=str(poses.source.get("model", ""))[:40],
            action=tr("Correct some frames, and refine from them"),
        )  # fmt: skip


def _check_recording(source: FrameSource, track: Track) -> None:
    if len(source) != len(track) or source.kind != FrameKind.COLOR:
        raise EditError(
            tr("The recording does not belong to the track"), expected=tr("{count} frames", count=len(track)),
            got=str(len(source)),
        )  # fmt: skip


def _disagreed(judges: Mapping[str, tuple[float, float]]) -> EditError:
    return EditError(
        tr("Looking again was discarded: no joint is nearer for all four judges"),
        got=judged_words(judges), action=tr("The track stays as it is. Correct some frames, and refine from them"),
    )  # fmt: skip


def judged_words(judges: Mapping[str, Sequence[float]]) -> str:
    """Each judge with what it measured, before and after, in one sentence."""
    return "; ".join(judged_lines(judges))


def judged_lines(judges: Mapping[str, Sequence[float]]) -> list[str]:
    """The same, a judge a line."""
    return [
        tr("{judge}: {before:.1f} px, then {after:.1f} px", judge=tr(JUDGES[name]), before=before, after=after)
        for name, (before, after) in judges.items() if name in JUDGES
    ]  # fmt: skip
