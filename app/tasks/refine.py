"""Refine a track on its recording: what the user corrected in some frames teaches the frames around them. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.tasks.refine_again import Again, look_again_at
from app.tasks.refine_looks import Learnt
from app.tasks.refine_pictures import Pictures, keep_model, learn_from_pictures, look_with_model
from app.tasks.refine_sources import SOURCES, USUAL, courses_of
from core.errors import EditError
from core.filtering import propagation
from core.filtering.filters import body_size
from core.filtering.offsets import FEW, carry_offsets, tried_reach
from core.language import tr
from core.poses import PoseSequence, Status, Visibility
from core.progress import CancelToken, Progress, silent, span
from core.track import Track, TrackKey

HELD_OUT = 4
"""One corrected frame in so many is kept from the training and judges it."""
CORRECTIONS, OFFSETS, PICTURES = "corrections", "offsets", "pictures"
"""The engines: how the estimate errs, learnt from the corrections; where that is no better, a part of each correction
carried on; and the same with a network that looks at the recording's pictures."""
MODEL = "model"
"""A model of the user's alone, where nothing is corrected: judged by whether it agrees with itself."""
LOOKS = "looks"
"""Further looks of the estimator, which need no corrections: crop, flip, time and reprojection judge."""
NEEDED = 2
"""Corrected frames: one is told from the other."""
MANY = 8
"""Corrected frames from which a part is held out; of fewer each is told from the others."""
NEEDED_BY_PICTURES = MANY
"""One part of them teaches the network, one chooses its weights, one judges."""
FOLDS = 4
"""Parts of the other corrected frames, each of which is told from the rest for the network to learn from."""
AGREES = 0.8
"""Of the distance of two places for one joint: a model that sees the joint leaves less of it."""
_FEW_AGREE = 0.9  # of the error, where two or three corrected frames judge each other: by chance they often do so well
_SHARE = 0.1  # of the progress, of the corrections alone where pictures are looked at, too
_ASKED = 0.2  # of that part: what the sources say
_JUDGED = 0.8  # of what is left of it: the rest carries the corrections over


@dataclass(frozen=True)
class Verdict:
    """How well corrected joints are told that the training did not see.

    before, after: mean distance in the track's unit; frames: how many frames of corrections judged; least: the part of
    ``before`` that ``after`` must stay below.
    """

    before: float
    after: float
    frames: int
    least: float = 1.0

    @property
    def better(self) -> bool:
        """Whether the refinement came nearer to the held-out corrections."""
        return self.after < self.least * self.before


def origin_of(track: Track) -> TrackKey | None:
    """The key of the track that was refined into this one; None for a track that no refinement made."""
    origin = track.poses.source.get("refined", {}).get("from") if track.key.stage == "refined" else None
    return track.key._replace(stage=origin[0], variant=origin[1]) if origin else None


def refined_key(key: TrackKey, engine: str = CORRECTIONS) -> TrackKey:
    """Where the refinement of a track by one of the engines goes: apart is what needed no corrections."""
    return key._replace(stage="refined", variant=engine if engine in (LOOKS, MODEL) else CORRECTIONS)


def refine_track(
    track: Track, pictures: Pictures | Again | None = None, *, sources: Sequence[str] = USUAL,
    progress: Progress = silent, cancel: CancelToken | None = None,
) -> tuple[Track, ...]:  # fmt: skip
    """The track with its corrections carried over to the frames around them: of stage "refined", 2D or 3D.

    A part of the corrected frames is held out and judges (``Verdict``, kept in the provenance). Beside the corrections
    the ``sources`` are believed (``app.tasks.refine_sources``), as far as they help to tell them. With ``pictures`` a
    network that looks at the recording learns how far what is carried over still is from corrections that it was not
    told of, or a model of the user's looks; what it adds is taken where the judge finds it nearer. Raises ``EditError``
    where there are fewer than two corrected frames (eight for a network that learns, none are needed by a model), or
    where the judge finds no result better: the track stays. With ``Again`` the estimator looks again, and nothing needs
    to be corrected (``app.tasks.refine_again``).
    """
    cancel = cancel or CancelToken()
    if pictures and not pictures.recording:
        raise EditError(tr("The recording's pictures are not at hand: relink it first (File > Relink recording)."))
    told = _Corrections(track, cancel)
    if isinstance(pictures, Again):
        return (_by_looking_again(told, pictures, progress),)
    if pictures and pictures.model and len(told.keys) < NEEDED:
        return (_by_model_alone(told, pictures, progress),)
    if pictures and track.poses.dims != 2:
        raise EditError(tr("Pictures refine 2D tracks only"), action=tr("Refine the 2D track, then lift it"))
    _check_enough(told.keys, NEEDED_BY_PICTURES if pictures and not pictures.model else NEEDED)
    if told.is_all and not (pictures and pictures.model):
        raise _nothing_left()
    part = span(progress, 0, _SHARE if pictures else 1.0)
    told.ask(sources, span(part, 0, _ASKED))
    part = span(part, _ASKED, 1)
    verdicts, judged, says = _from_corrections(told, span(part, 0, _JUDGED))
    result = says(np.empty(0, int), span(part, _JUDGED, 1))
    if not result.changed.any():
        raise _too_little(len(told.keys), propagation.FEWEST + 1)
    engine = min(verdicts, key=lambda name: verdicts[name].after)
    if pictures:
        looked = _look(told, pictures, judged, says, result, span(progress, _SHARE, 1))
        verdicts[PICTURES] = _judge([(fold, looked) for fold, _ in judged], told)
        engine = min((engine, PICTURES), key=lambda name: verdicts[name].after)
    if not verdicts[engine].better:
        raise _no_better(verdicts[engine], track.poses)
    kept = {}
    if pictures and engine == PICTURES:
        result = replace(
            looked, coords=result.coords + looked.added, changed=result.changed | looked.changed,
            believed=result.believed,
        )  # fmt: skip
        if pictures.keep:
            kept = {"not kept": keep_model(pictures, result, track, _judge_of(verdicts[engine]))}
    return (_refined(told, result, verdicts, engine, kept),)


_Judged = list[tuple[np.ndarray, Learnt]]
"""Corrected frames, and what the others say of them."""
_Says = Callable[[np.ndarray, Progress], Learnt]
"""What the corrections say, some of their frames left out."""


def _from_corrections(told: "_Corrections", progress: Progress) -> tuple[dict[str, Verdict], _Judged, _Says]:
    """Verdicts of the engines that know the corrections alone, how the last of them was judged, and that engine. The
    offsets are tried only where what was learnt is no better than the estimate: of a few frames one left out is told
    worse by what was learnt than all others are, so that the lower verdict of the two chooses wrongly."""
    verdicts: dict[str, Verdict] = {}
    for engine, says in ((CORRECTIONS, told.carried), (OFFSETS, told.carried_on)):
        held, judged = told.held_out(), []
        for number, fold in enumerate(held):
            judged.append((fold, says(fold, span(progress, number / len(held), (number + 1) / len(held)))))
        verdicts[engine] = replace(_judge(judged, told), least=_FEW_AGREE if len(told.keys) < FEW else 1.0)
        if verdicts[engine].better:
            break
    return verdicts, judged, says


def _look(
    told: "_Corrections", pictures: Pictures, judged: _Judged, says: _Says, result: Learnt, part: Progress
) -> Learnt:
    """What pictures add to what is carried over: at frames that judge, to what was carried there without them."""
    if pictures.model:
        base = result.coords.copy()
        for fold, without in judged:
            base[fold] = without.coords[fold]
        return look_with_model(pictures, told.track, base, part, told.cancel)[0]
    (held, without), *_ = judged
    base = without.coords.copy()
    for number, fold in enumerate(_folds(np.setdiff1d(told.keys, held))):
        step = span(part, _SHARE * number / FOLDS, _SHARE * (number + 1) / FOLDS)
        base[fold] = says(np.union1d(held, fold), step).coords[fold]
    seen, learns = _without(told.corrected, held), span(part, _SHARE, 1)
    return learn_from_pictures(pictures, told.track, base, seen, learns, told.cancel)


def _by_model_alone(told: "_Corrections", pictures: Pictures, progress: Progress) -> Track:
    """Nothing of the recording was corrected: a model must at least agree with itself."""
    result, apart = look_with_model(pictures, told.track, told.estimate, progress, told.cancel)
    verdict = Verdict(*apart)
    if verdict.after >= AGREES * verdict.before:
        most, before, after = (
            length_words(value, told.track.poses) for value in (AGREES * verdict.before, verdict.before, verdict.after)
        )
        raise EditError(
            tr("The model does not see these joints in this recording"),
            expected=tr("less than {most} from places {before} apart", most=most, before=before), got=after,
            action=tr("The track stays as it is. Correct some frames, and refine from them"),
        )  # fmt: skip
    return _refined(told, result, {MODEL: verdict}, MODEL)


def _by_looking_again(told: "_Corrections", again: Again, progress: Progress) -> Track:
    """What is corrected, if anything, judges too: the looks know nothing of it."""
    found = look_again_at(again, told.track, told.estimate, progress, told.cancel)
    verdicts = {LOOKS: _judge([(told.keys, found.learnt)], told)} if len(told.keys) else {}
    if verdicts and verdicts[LOOKS].after > verdicts[LOOKS].before:
        raise _no_better(verdicts[LOOKS], told.track.poses)
    return _refined(told, found.learnt, verdicts, LOOKS,
                    {"taken": found.share, "judges": found.judges, "looked": found.frames})  # fmt: skip


class _Corrections:
    """A track in two layers, (T, J, D) each: the ``estimate`` where it is not ``corrected``, and the corrections, NaN
    elsewhere; ``keys`` are the frames with some.

    Joints that a file calls confirmed count as corrections, too; what they were before, the file does not say.
    """

    def __init__(self, track: Track, cancel: CancelToken):
        shown, confirmed = track.composed(), track.confirmed(0, len(track))
        given = (track.poses.status == Status.CONFIRMED) & ~confirmed
        estimate = np.where(confirmed[..., None], track.poses.coords, shown.coords).astype(float)
        estimate[given] = np.nan
        self.track, self.cancel, self.estimate = track, cancel, estimate
        self.corrected = np.where((confirmed | given)[..., None], shown.coords, np.nan).astype(float)
        known = np.isfinite(self.corrected).all(axis=2)
        self.keys, self._learns = np.flatnonzero(known.any(axis=1)), (known.sum(axis=0) >= propagation.FEWEST).any()
        self._courses: dict[str, propagation.Course] = {}

    def ask(self, sources: Sequence[str], progress: Progress) -> None:
        """The sources, of the estimate alone; not where there is too little to tell whether they help."""
        if self._learns and sources:
            poses = self.track.poses.replace(coords=self.estimate.astype(np.float32))
            self._courses = courses_of(sources, poses, self.keys, progress, self.cancel)

    @property
    def is_all(self) -> bool:
        """Whether the joints that are corrected are so in every frame."""
        known = np.isfinite(self.corrected).all(axis=2)
        return bool(known[:, known.any(axis=0)].all())

    def held_out(self) -> list[np.ndarray]:
        """The parts of the corrected frames that judge, each what the others say of it."""
        return [self.keys[2::HELD_OUT]] if len(self.keys) >= MANY else [np.array([key]) for key in self.keys]

    def carried(self, without: np.ndarray, progress: Progress) -> Learnt:
        """What the corrections alone, some frames left out, say of the frames around them."""

        def tick(fraction: float) -> None:
            self.cancel.check()
            progress(fraction, tr("Learning from the corrections"))

        poses, seen = self.track.poses, _without(self.corrected, without)
        known = self.estimate, poses.confidence, seen, poses.times, body_size(poses)
        found = propagation.propagate(*known, tick, self._courses)
        return Learnt(found.coords, found.changed, tuple(found.models), believed=found.believed)

    def carried_on(self, without: np.ndarray, progress: Progress) -> Learnt:
        """A part of each correction, some frames left out, beside it."""
        times = self.track.poses.times
        seen, reach = _without(self.corrected, without), tried_reach(times, self.keys)
        coords, changed = carry_offsets(self.estimate, seen, times, reach)
        return Learnt(coords, changed, tuple(map(int, np.flatnonzero(changed.any(axis=0)))))


def _check_enough(keys: np.ndarray, needed: int) -> None:
    if len(keys) < needed:
        raise _too_little(len(keys), needed)


def _too_little(count: int, needed: int) -> EditError:
    return EditError(
        tr("There is too little to learn from"),
        expected=tr("corrected joints in at least {needed} frames", needed=needed), got=f"{count}",
        action=tr("Correct the joints that are wrong in some frames spread over the recording"),
    )  # fmt: skip


def _nothing_left() -> EditError:
    return EditError(
        tr("Nothing is left to refine: what would change was corrected or taken away by hand"),
        action=tr("The track stays as it is"),
    )


def _no_better(verdict: Verdict, poses: PoseSequence) -> EditError:
    return EditError(
        tr("The refinement was discarded: it is no better on held-out corrected frames"),
        expected=tr("less than {length}", length=length_words(verdict.least * verdict.before, poses)),
        got=length_words(verdict.after, poses),
        action=tr("The track stays as it is. Correct more frames, above all where the errors change"),
    )  # fmt: skip


def _folds(keys: np.ndarray) -> list[np.ndarray]:
    return [keys[n::FOLDS] for n in range(FOLDS)]


def _without(corrected: np.ndarray, frames: np.ndarray) -> np.ndarray:
    seen = corrected.copy()
    seen[frames] = np.nan
    return seen


def _judge(judged: _Judged, told: _Corrections) -> Verdict:
    """Over the held-out joints that the estimate had a place for."""
    before, after = [], []
    for fold, result in judged:
        was, now = (
            np.linalg.norm(each[fold] - told.corrected[fold], axis=-1) for each in (told.estimate, result.coords)
        )
        both = np.isfinite(was) & np.isfinite(now)
        before.append(was[both])
        after.append(now[both])
    before, after = np.concatenate(before), np.concatenate(after)
    frames = sum(len(fold) for fold, _ in judged)
    if not len(before):  # a file does not say what it was before: there is nothing to compare with
        return Verdict(np.inf, 0.0, frames)
    return Verdict(float(before.mean()), float(after.mean()), frames)


def _refined(
    told: _Corrections, result: Learnt, verdicts: dict[str, Verdict], engine: str, judges: Mapping | None = None
) -> Track:  # fmt: skip
    """``judges`` are those of a track that is not corrected, for its provenance."""
    track, corrected = told.track, told.corrected
    poses, confirmed = track.composed(), np.isfinite(corrected).all(axis=2)
    changed = result.changed & ~confirmed & ~_deleted(track, poses) & np.isfinite(result.coords).all(axis=2)
    if not changed.any():
        raise _nothing_left()
    coords = np.where(confirmed[..., None], corrected, np.where(changed[..., None], result.coords, poses.coords))
    status = np.where(confirmed, Status.CONFIRMED, np.where(changed, Status.INFERRED, poses.status))
    confidence = np.where(changed & ~poses.present, 0.5, poses.confidence)
    before = {name: value for name, value in poses.source.items() if name != "warning"}  # it was shown when it was new
    verdict = verdicts.get(engine)
    source = {
        **before, "refined": {
            "from": [track.key.stage, track.key.variant], "corrected frames": int(confirmed.any(axis=1).sum()),
            "joints": [track.skeleton.joints[joint] for joint in result.joints],
            "sources": _believed(result, track),
            "engine": engine, "engines": {name: one.after for name, one in verdicts.items()},
            "judge": _judge_of(verdict) if verdict and np.isfinite(verdict.before) else None, **(judges or {}),
        },
    }  # fmt: skip
    made = poses.replace(coords=coords, status=status, confidence=confidence, uncertainty=None, source=source)
    return Track(refined_key(track.key, engine), made)


def _believed(result: Learnt, track: Track) -> dict[str, list[str]]:
    """Of each source that was believed the joints of which it was."""
    joints = track.skeleton.joints
    found = {name: [joints[joint] for joint, names in result.believed.items() if name in names] for name in SOURCES}
    return {name: told for name, told in found.items() if told}


def _judge_of(verdict: Verdict) -> dict:
    return {"frames": verdict.frames, "before": verdict.before, "after": verdict.after}


def _deleted(track: Track, shown: PoseSequence) -> np.ndarray:
    """(T, J) bool: what was taken away; it stays away, whatever the frames around it say."""
    taken = track.poses.present | (shown.status >= Status.ADJUSTED) | (shown.visibility == Visibility.ABSENT)
    return taken & ~shown.present


def length_words(value: float, poses) -> str:
    return f"{value:.1f} {poses.unit}"
