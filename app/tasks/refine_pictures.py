"""The second engine of refining: a network that looks at the pictures learns from the corrections. No Qt."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from app.tasks.refine_run import Preview, RefineRun
from core.document import Track
from core.errors import EditError, ModelError
from core.filtering.propagation import FEWEST
from core.language import tr
from core.media.base import FrameSource, open_recording
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, span

CHOOSES = 3
"""One corrected frame in so many of those that teach chooses the weights instead."""
_STILL = 150  # frames in which the present track teaches
_DRAWN = 400  # pairs
_AT_ONCE = 16  # frames
_LOOKS = 0.05  # of the progress: cutting out what is learnt from
_LEARNS = 0.75  # of the progress when all is learnt; the rest looks at every frame
_JUDGED = 24  # times in a run
_SHOWN = 4  # frames of the preview
_SHOWN_SIDE = 224  # pixels


@dataclass(frozen=True)
class Pictures:
    """What to look at and with: a recording, weights of ``posewright train embedding``, a folder of
    ``posewright synthesize pairs`` to go on with ("": without), and how long to learn. ``run`` is the folder of a
    ``RefineRun``, "" for one that nobody watches."""

    recording: str
    weights: str
    pairs: str = ""
    minutes: float = 3.0
    run: str = ""


@dataclass(frozen=True, eq=False)
class Learnt:
    """coords (T, J, D), which of them changed (T, J) bool, and the joints that were learnt."""

    coords: np.ndarray
    changed: np.ndarray
    joints: tuple[int, ...]


def learn_from_pictures(
    pictures: Pictures, track: Track, estimate: np.ndarray, corrected: np.ndarray, part: Progress, cancel: CancelToken
) -> Learnt:
    """The 2D ``estimate`` (T, J, 2) with what the network adds to it at joints that are ``corrected`` (T, J, 2; NaN
    elsewhere) in three frames or more. Raises ``EditError`` for 3D poses, or a recording of another length, and
    ``ModelError`` for weights that are none."""
    from models.common.checkpoint import load_checkpoint
    from models.embedding.build import FAMILY, build_embedding
    from models.embedding.instance import InstanceNet

    poses = track.poses
    if poses.dims != 2:
        raise EditError(tr("Pictures refine 2D tracks only"), action=tr("Refine the 2D track, then lift it"))
    checkpoint = load_checkpoint(pictures.weights, FAMILY)
    net = InstanceNet(build_embedding(checkpoint), poses.skeleton)
    with closing(open_recording(Path(pictures.recording))) as source:
        if len(source) != len(poses):
            raise EditError(
                tr("The recording does not belong to the track"), expected=tr("{count} frames", count=len(poses)),
                got=str(len(source)),
            )  # fmt: skip
        looks = _Looks(source, poses, estimate, corrected, int(checkpoint.config["side"]), cancel)
        about = {"key": _key(pictures, looks), "track": list(track.key), "pictures": asdict(pictures)}
        best = _train(net, looks, pictures, about, span(part, 0, _LEARNS), cancel)
        coords = looks.moved(best, span(part, _LEARNS, 1))
    learnt = learnt_joints(corrected)
    changed = np.zeros(estimate.shape[:2], bool)
    changed[:, learnt] = np.isfinite(coords[:, learnt]).all(axis=2)
    return Learnt(np.where(changed[..., None], coords, estimate), changed, tuple(learnt))


def learnt_joints(corrected: np.ndarray) -> np.ndarray:
    """Of corrections (T, J, 2), NaN elsewhere, the joints that there are enough of."""
    return np.flatnonzero(np.isfinite(corrected).all(axis=2).sum(axis=0) >= FEWEST)


def _train(net, looks: "_Looks", pictures: Pictures, about: dict, progress: Progress, cancel: CancelToken):
    """The best network of a training that lasts as long as was said. ``about`` is what its run is of."""
    from models.common.compute import FLOAT32, Compute
    from models.embedding.instance import InstanceStep, drawn_looks
    from models.embedding.pairs import open_pairs
    from models.training.loop import Schedule, train

    pairs = open_pairs(pictures.pairs, _DRAWN) if pictures.pairs else None
    drawn = drawn_looks(pairs, looks.poses.skeleton, looks.side) if pairs else None
    keys = np.flatnonzero(np.isfinite(looks.corrected).all(axis=2).any(axis=1))
    chooses = np.isin(np.arange(len(keys)), np.arange(len(keys))[1::CHOOSES])
    parts = [looks.at(keys[~chooses]), looks.at(keys[chooses]), looks.at(looks.still(keys), still=True)]
    progress(_LOOKS, tr("Learning from the pictures"))
    step = InstanceStep(net, *parts, drawn, compute=Compute("auto", FLOAT32))
    schedule = Schedule(minutes=pictures.minutes, validate_seconds=max(60 * pictures.minutes / _JUDGED, 1), log_every=5,
                        average=0.98)
    with ExitStack() as stack:
        run = RefineRun(Path(pictures.run or stack.enter_context(_temporary())))
        resume = run.begin(about)
        trained = train(
            step, run.training, schedule, resume=resume, progress=span(progress, _LOOKS, 1), cancel=cancel,
            pause=run.pause, watch=_Shown(run, looks, keys, keys[chooses]), enough=lambda: run.is_to_end,
        )  # fmt: skip
    return trained.networks["instance"]


def _temporary() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="posewright-refine-")


def _key(pictures: Pictures, looks: "_Looks") -> str:
    """Of all that decides how a run begins: one that was cut off is only gone on with where nothing of it changed."""
    from models.common.cache import sha256_of

    digest = hashlib.sha256(f"{looks.poses.skeleton.joints}{pictures.pairs}".encode())
    for values in (looks.estimate, looks.corrected, looks.poses.confidence):
        digest.update(np.ascontiguousarray(values).tobytes())
    return digest.hexdigest() + sha256_of(Path(pictures.weights))


class _Shown:
    """Tells those who watch a run of each judgement, with a few frames that nobody corrected."""

    def __init__(self, run: RefineRun, looks: "_Looks", keys: np.ndarray, chooses: np.ndarray):
        others = looks.still(keys)
        self._run, self._looks, self._learnt = run, looks, learnt_joints(looks.corrected)
        self._frames = others[np.unique(np.linspace(0, len(others) - 1, _SHOWN + 2).round().astype(int)[1:-1])]
        self._pixels = float(np.mean([looks.square(int(frame)).width for frame in chooses])) / 2
        self._seen = looks.at(self._frames, still=True)
        self._pictures = np.stack([looks.picture(int(frame), _SHOWN_SIDE) for frame in self._frames])

    def __call__(self, validation) -> None:
        from models.embedding.instance import residuals

        self._run.judged(validation.seconds, self._pixels * validation.figures["half sides"])
        (moved,) = residuals(validation.networks["instance"], [self._seen])
        before = self._places(self._looks.poses.coords[self._frames])
        after = self._places(self._looks.estimate[self._frames])
        after[:, self._learnt] += moved[:, self._learnt] * _SHOWN_SIDE / 2
        self._run.show(Preview(self._frames, self._pictures, before, after))

    def _places(self, points: np.ndarray) -> np.ndarray:
        """(N, J, 2) pixels of the recording to those of the squares."""
        pairs = zip(self._frames, points, strict=True)
        return _SHOWN_SIDE * np.stack([self._looks.square(int(frame)).to_unit(one) for frame, one in pairs])


class _Looks:
    """Squares around one person, cut out of a recording where the estimate has the person."""

    def __init__(self, source: FrameSource, poses: PoseSequence, estimate: np.ndarray, corrected: np.ndarray, side: int,
                 cancel: CancelToken):
        self.source, self.poses, self.estimate, self.corrected = source, poses, estimate, corrected
        self.side, self.cancel = side, cancel
        self.seen = np.flatnonzero(np.isfinite(estimate).all(axis=2).sum(axis=1) >= FEWEST)
        if not len(self.seen):
            raise ModelError(tr("The track shows nobody in this recording"))

    def still(self, keys: np.ndarray) -> np.ndarray:
        """Frames, evenly spread, that nobody corrected."""
        others = np.setdiff1d(self.seen, keys)
        others = others if len(others) else self.seen
        return others[np.unique(np.linspace(0, len(others) - 1, _STILL).round().astype(int))]

    def at(self, frames: np.ndarray, still: bool = False):
        """Looks at the corrections of these frames, or, of ``still`` ones, at the estimate."""
        from models.embedding.instance import Looks

        frames = frames[np.isin(frames, self.seen)]
        pictures, points, target, weight = zip(*(self._look(int(frame), still) for frame in frames), strict=True)
        return Looks(*map(np.stack, (pictures, points, target, weight)))

    def _look(self, frame: int, still: bool) -> tuple[np.ndarray, ...]:
        self.cancel.check()
        region = self.square(frame)
        picture = self.picture(frame, self.side)
        points = 2 * region.to_unit(self.estimate[frame]) - 1
        target = points if still else 2 * region.to_unit(self.corrected[frame]) - 1
        known = np.isfinite(points).all(axis=1) & np.isfinite(target).all(axis=1)
        weight = np.where(known, np.nan_to_num(self.poses.confidence[frame]) if still else 1.0, 0.0)
        return picture, *(np.nan_to_num(values).astype(np.float32) for values in (points, target, weight))

    def square(self, frame: int):
        from models.embedding.infer import square_around

        points = self.estimate[frame]
        return square_around(points[np.isfinite(points).all(axis=1)])

    def picture(self, frame: int, side: int) -> np.ndarray:
        """(S, S, 3) uint8 of the frame's square; depth as grey, near bright."""
        from models.embedding.pairs import as_picture

        return self.square(frame).crop(as_picture(self.source.read(frame)), side, side)

    def moved(self, net, progress: Progress) -> np.ndarray:
        """(T, J, 2) the estimate with the residuals of every frame added, some frames at once in memory."""
        from models.embedding.instance import residuals

        result = self.estimate.copy()
        parts = [self.seen[n : n + _AT_ONCE] for n in range(0, len(self.seen), _AT_ONCE)]
        for number, (frames, found) in enumerate(zip(parts, residuals(net, self._each(parts)), strict=True)):
            progress(number / len(parts), tr("Looking at every frame"))
            sizes = np.array([self.square(int(frame)).width for frame in frames])
            result[frames] += found * sizes[:, None, None] / 2
        return result

    def _each(self, parts: list[np.ndarray]) -> Iterator:
        return (self.at(frames, still=True) for frames in parts)
