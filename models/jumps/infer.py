"""The door: a pose sequence with gaps in, a complete one with 28 joints out.

The models fill; this module decides what is evidence and what is kept. Evidence is every joint that was measured or
confirmed and maps to one joint of the target skeleton. Kept unchanged are confirmed joints, always, and measured ones
above ``keep_above`` if ``keep_measured``. What a model adds beside kept joints is moved by how far it missed them, so
that nothing pops at the border of a gap (``blend``).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

from core.errors import ModelError, PoseError
from core.io.facts import check_pixels
from core.language import tr
from core.long_arrays import blocks
from core.poses import PoseSequence, Status
from core.progress import CancelToken, Progress, silent, span
from core.skeleton import Skeleton
from models.common.checkpoint import Checkpoint, load_checkpoint, read_header
from models.common.evidence import Evidence, observe
from models.common.timeline import presence, timeline
from models.common.windows import FEWEST_JOINTS
from models.jumps.blending import REACH, blend
from models.jumps.options import DEFAULTS, JumpsOptions, Method, Quality, Score, Starts
from models.jumps.weights import part_of, target_of, targets, weights_path

BLOCK = 8192  # frames that are worked on at a time: bounds the memory for tracks of any length

BESIDE = 64  # steps beside those that are asked for, which their windows hold at most

Engine = Callable[..., tuple[np.ndarray, np.ndarray]]
"""(observed, confidence, start, stop, tick, origin=0) -> positions (N, J, 2), expected errors (N, J) of steps ``start``
to ``stop``; what is observed begins at step ``origin`` of the track, a multiple of ``shift_of`` the options."""


def build(**options) -> Callable[..., PoseSequence]:
    """``inpaint`` with these ``JumpsOptions``: what ``models.catalog.build("jumps", ...)`` gives."""
    return partial(inpaint, options=JumpsOptions(**options))


def inpaint(
    poses: PoseSequence,
    options: JumpsOptions = DEFAULTS,
    *,
    keep: PoseSequence | None = None,
    start: int = 0,
    stop: int | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> PoseSequence:
    """Fill what is missing and upsample to the target skeleton: frames ``start`` to ``stop`` of the sequence.

    The rest of the sequence is looked at as context, so inpainting a part gives what inpainting everything would give
    there. Every joint of the result says whether it was measured, adjusted, confirmed or inferred, and what error to
    expect. Joints stay missing where less than three joints are seen for two seconds, and half a second after a person
    went who does not come back within two (``presence``). ``keep`` is an earlier result of this sequence: its confirmed
    joints are exact in this one, and the rest is fitted to them.

    Raises ``PoseError`` for 3D poses, for a skeleton that shares too few joints with the target, where nothing can be
    seen, and for a ``keep`` of another length or skeleton; ``ModelError`` for weights that are missing; ``Cancelled``.
    """
    stop = len(check_pixels(poses)) if stop is None else min(stop, len(poses))
    [done] = inpaint_parts(poses, [range(start, stop)], options, keep=keep, progress=progress, cancel=cancel)
    return done


def inpaint_parts(
    poses: PoseSequence,
    parts: Sequence[range],
    options: JumpsOptions = DEFAULTS,
    *,
    keep: PoseSequence | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Iterator[PoseSequence]:
    """``inpaint`` of each of some parts of one sequence, one after the other."""
    job = _Job(check_pixels(poses), keep, options)
    _check(job.poses, job.target, int(job.known.sum()), parts)
    engine, name = load_engine(options)
    facts = {"model": name, "options": asdict(options)}
    total, before, token = sum(map(len, parts)), 0, cancel or CancelToken()
    for part in parts:
        done = []
        for begin in range(part.start, part.stop, BLOCK):
            end = min(begin + BLOCK, part.stop)
            report = span(progress, before / total, (before + end - begin) / total)
            done.append(job.inpaint(begin, end, engine, report, token))
            before += end - begin
        yield PoseSequence.concatenate(done).replace(source={**poses.source, **facts})
    progress(1.0, "")


class _Job:
    """One track with what is needed to inpaint any part of it; of a long one no more than a part is looked at."""

    def __init__(self, poses: PoseSequence, keep: PoseSequence | None, options: JumpsOptions):
        self.poses, self.keep, self.options = poses, keep, options
        self.target = target_of(options)
        self.clock = timeline(poses.times)
        self.known = np.zeros(len(self.target), bool)
        """(J,) bool: joints of the target that are known in some frame."""
        seen = np.zeros(len(poses), bool)
        self.evidence(0, 0)  # raises where ``keep`` does not fit
        for part in blocks(len(poses)):
            there = self.evidence(part.start, part.stop).confidence > 0
            seen[part], self.known = there.any(axis=1), self.known | there.any(axis=0)
        self.there = presence(seen, poses.times)
        """(T,) bool: frames in which the person is."""

    def evidence(self, start: int, stop: int) -> Evidence:
        """What is known in these frames."""
        found = observe(self.poses.slice(start, stop), self.target).trusted(self.options.keep_above / 2)
        if self.keep is None:
            return found
        if self.keep.skeleton != self.target or self.keep.coords.shape[::2] != self.poses.coords.shape[::2]:
            expected, got = (
                tr("{count} frames of {skeleton}", count=count, skeleton=skeleton.name)
                for count, skeleton in ((len(self.poses), self.target), (len(self.keep), self.keep.skeleton))
            )
            raise PoseError(tr("The earlier poses do not fit this repair"), expected=expected, got=got)
        return found.held(self.keep.slice(start, stop))

    def inpaint(
        self, start: int, stop: int, engine: Engine, progress: Progress, cancel: CancelToken
    ) -> PoseSequence:  # fmt: skip
        """Frames ``start`` to ``stop``; frames around them are inpainted as well, because gaps reach across."""

        def tick(fraction: float) -> None:
            cancel.check()
            progress(fraction, tr("Repairing"))

        begin, end = max(start - REACH - 1, 0), min(stop + REACH + 1, len(self.poses))
        first, last = self.clock.steps(begin, end)
        origin, observed = self._observed(first, last)
        coords, error = engine(*observed, first - origin, last - origin, tick, origin)
        answer = np.concatenate([coords, error[..., None]], axis=-1)
        answer = self.clock.back(answer, first, begin, end)
        answer = np.where(self.there[begin:end, None, None], answer, np.nan)
        part = assemble(self.poses.slice(begin, end), self.evidence(begin, end), answer, self.options)
        return part.slice(start - begin, stop - begin)

    def _observed(self, first: int, last: int) -> tuple[int, tuple[np.ndarray, np.ndarray]]:
        """The step with which what is observed begins, and coords (N, J, 2) and confidence (N, J) there: of steps
        ``first`` to ``last`` and of all in windows with them."""
        origin = max(first - BESIDE, 0) // shift_of(self.options) * shift_of(self.options)
        end = min(last + BESIDE, self.clock.frames)
        seen = self.evidence(*self.clock.sources(origin, end))
        return origin, self.clock.observe(seen.coords, seen.confidence, origin, end)


def assemble(poses: PoseSequence, evidence: Evidence, answer: np.ndarray, options: JumpsOptions) -> PoseSequence:
    """Evidence and the model's answer (T, J, 3) as one sequence."""
    confirmed = (evidence.status == Status.CONFIRMED) & (evidence.confidence > 0) & evidence.own
    seen = (evidence.confidence > 0) & evidence.own
    kept = confirmed | (seen & options.keep_measured & (evidence.confidence >= options.keep_above))
    coords, error = blend(answer[..., :2], evidence.coords, kept, evidence.skeleton), answer[..., 2]
    coords = np.where(kept[..., None], evidence.coords, coords)
    status = np.where(kept, evidence.status, np.where(seen, Status.ADJUSTED, Status.INFERRED)).astype(np.uint8)
    size = body_size(coords)
    sure = np.where(kept, evidence.confidence, 1 - np.exp(-0.1 * size[:, None] / np.maximum(error, 1e-6)))
    return PoseSequence(
        evidence.skeleton, coords, poses.times, np.nan_to_num(sure), poses.space, poses.unit, status,
        uncertainty=np.where(kept, np.nan, error),
    )


def body_size(coords: np.ndarray) -> np.ndarray:
    """(T,) root mean square distance of the joints from their mean, the median over time where a frame has none."""
    present = np.isfinite(coords[..., :1])
    count = np.maximum(present.sum(axis=1, keepdims=True), 1)
    clean = np.where(present, coords, 0)
    away = np.where(present, clean - clean.sum(axis=1, keepdims=True) / count, 0)
    size = np.sqrt(np.square(away).sum(axis=(1, 2)) / count[:, 0, 0])
    return np.where(size > 0, size, np.median(size[size > 0]) if (size > 0).any() else 1.0)


def _check(poses: PoseSequence, target: Skeleton, known: int, parts: Sequence[range]) -> None:
    if poses.dims != 2:
        raise PoseError(tr("Only 2D poses can be repaired"), expected=tr("image coordinates"), got=tr("3D poses"),
                        action=tr("Repair the 2D track and lift it again"))
    for part in parts:
        if not 0 <= part.start < part.stop:
            frames = tr("frames within 0 to {count}", count=len(poses))
            got = tr("{start} to {stop}", start=part.start, stop=part.stop)
            raise PoseError(tr("There are no frames to repair"), expected=frames, got=got)
    if known < FEWEST_JOINTS:
        raise PoseError(
            tr("Too little is visible to repair from, in {skeleton}", skeleton=poses.skeleton.name),
            expected=tr(
                "at least {fewest_joints} joints of {skeleton} seen at some time",
                fewest_joints=FEWEST_JOINTS, skeleton=target.name
            ), got=str(known),
            action=tr("Estimate the poses again or set some joints by hand"),
        )


def shift_of(options: JumpsOptions) -> int:
    """Steps from one window to the next."""
    if options.method == Method.SEARCH:
        return options.shift
    return 32 if options.quality == Quality.BEST else 48


_TRAIN = {"completer": "--part completer", "gan": "--part gan", "thesis": "--part gan --speeds"}


def load_engine(options: JumpsOptions) -> tuple[Engine, str]:
    """The engine that the options ask for, and the name and hash of its weights."""
    kind = part_of(options)
    path = options.weights or str(weights_path(kind, options.target))
    if not options.weights and not Path(path).exists():
        raise ModelError(
            tr(
                "There are no weights that upsample to {target} by the {method}",
                target=options.target, method=options.method
            ),
            expected=", ".join(targets(kind)) or tr("some"), got=options.target,
            action=tr(
                "Train some: posewright train jumps {train} --target {target}",
                train=_TRAIN[kind], target=options.target
            ),
        )
    _check_method(options)
    network, checkpoint = _load(kind, path)
    name = f"jumps {options.method} {checkpoint.sha256[:12]}"
    if options.method == Method.SEARCH:
        return _search_engine(network, checkpoint, options), name
    flip = target_of(options).flip_order if options.quality == Quality.BEST else None
    return _completer_engine(network, checkpoint.number("calibration"), flip, shift_of(options)), name


_FAMILY = {Method.COMPLETER: "jumps_completer", Method.SEARCH: "jumps_gan"}


def _check_method(options: JumpsOptions) -> None:
    """Raise ``ModelError`` where the user's own weights are those of the other method."""
    family = read_header(options.weights)[0] if options.weights else ""
    other = next((method for method, own in _FAMILY.items() if own == family), options.method)
    if other != options.method:
        raise ModelError(
            tr("{path} holds weights of the other method", path=Path(options.weights).name),
            expected=_FAMILY[options.method], got=family,
            action=tr("Take the method {method} with them (--method {method})", method=other),
        )  # fmt: skip


def _completer_engine(network, calibration: float, flip: np.ndarray | None, shift: int) -> Engine:
    from models.jumps.completer import complete

    def run(observed, confidence, start, stop, tick, origin=0):
        part = {"start": start, "stop": stop, "tick": tick}
        coords, error = complete(network, observed, confidence, flip=flip, shift=shift, **part)
        return coords, error * calibration

    return run


def _search_engine(networks, checkpoint: Checkpoint, options: JumpsOptions) -> Engine:
    from models.jumps.search import SearchConfig, SearchTrack, search_track

    (middle, width), (share, more) = checkpoint.numbers("standard", 2), checkpoint.numbers("spread", 2)
    how = SearchTrack(
        SearchConfig(
            options.iterations, options.starts, options.rate, (options.position, options.velocity, options.prior),
            encoder=options.encoder and checkpoint.config.get("encoder", True), procrustes=options.procrustes,
            spread=options.spread, from_prior=options.starts_from == Starts.PRIOR,
            sigmoid=options.score == Score.SIGMOID, score_aligned=options.aligned,
        ),
        options.shift, options.blend, options.seed, (middle, width), (share, more),
    )

    def run(observed, confidence, start, stop, tick, origin=0):
        return search_track(networks, observed, confidence, how, start=start, stop=stop, origin=origin, tick=tick)

    return run


@lru_cache(maxsize=4)
def _load(kind: str, path: str):
    """Networks in ``eval`` and their checkpoint; kept for inpainting after each edit."""
    from models.jumps.build import build_completer, build_gan

    family = "completer" if kind == "completer" else "gan"
    checkpoint = load_checkpoint(path, f"jumps_{family}")
    return (build_completer if kind == "completer" else build_gan)(checkpoint), checkpoint
