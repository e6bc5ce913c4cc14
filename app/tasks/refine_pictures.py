"""The second engine of refining: a network that looks at the pictures learns from the corrections. No Qt."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from app.tasks.refine_looks import Learnt, RecordingLooks
from app.tasks.refine_run import Preview, RefineRun
from core.errors import AppError, EditError, ModelError
from core.filtering.propagation import FEWEST
from core.language import tr
from core.media.base import FrameKind, open_recording
from core.progress import CancelToken, Progress, span
from core.track import Track
from core.words import in_words

FAMILY = "refinement"
"""Of models that are kept."""
CHOOSES = 3
"""One corrected frame in so many of those that teach chooses the weights instead."""
_DRAWN = 400  # pairs
_WILD = 120  # pairs of the recording
_LOOKS = 0.05  # of the progress: cutting out what is learnt from
_LEARNS = 0.75  # of the progress when all is learnt; the rest looks at every frame
_JUDGED = 24  # times in a run
_SHOWN = 3  # frames of the preview
_SHOWN_SIDE = 224  # pixels


@dataclass(frozen=True)
class Pictures:
    """What to look at and with: a recording, weights of ``posewright train embedding`` ("": those that ship), a folder
    of ``posewright synthesize pairs`` to go on with ("": the pack that ships), and how long to learn. ``run`` is the
    folder of a ``RefineRun``, "" for one that nobody watches; ``keep`` where to put what was learnt, if the judge finds
    it better, "" for nowhere. With ``synthesis`` frames without corrections teach, too: the network must be able to
    draw them again. With a ``model`` that was kept so, of this recording or another, nothing is learnt."""

    recording: str
    weights: str = ""
    pairs: str = ""
    minutes: float = 3.0
    run: str = ""
    keep: str = ""
    model: str = ""
    synthesis: bool = False


def learn_from_pictures(
    pictures: Pictures, track: Track, estimate: np.ndarray, corrected: np.ndarray, part: Progress, cancel: CancelToken
) -> Learnt:
    """The 2D ``estimate`` (T, J, 2) with what the network adds to it at joints that are ``corrected`` (T, J, 2; NaN
    elsewhere) in three frames or more. Raises ``EditError`` for 3D poses, or a recording of another length, and
    ``ModelError`` for weights that are none."""
    from models.common.checkpoint import load_checkpoint
    from models.embedding.build import FAMILY as EMBEDDING
    from models.embedding.build import build_embedding
    from models.embedding.instance import InstanceNet

    checkpoint = load_checkpoint(_weights(pictures), EMBEDDING)
    net, side = InstanceNet(build_embedding(checkpoint), track.skeleton), checkpoint.side()
    with _looking(pictures, track, estimate, corrected, net, side, cancel) as looks:
        about = {"key": _key(pictures, looks), "track": list(track.key), "pictures": asdict(pictures)}
        synthesis = _synthesis(checkpoint, net, looks, pictures, cancel) if pictures.synthesis else None
        best = _train(net, looks, pictures, synthesis, about, span(part, 0, _LEARNS), cancel)
        return looks.learnt(best, learnt_joints(corrected), span(part, _LEARNS, 1))


def _weights(pictures: Pictures) -> Path:
    from models.common.cache import require
    from models.embedding.weights import EMBEDDING, EMBEDDING_DEPTH

    if pictures.weights:
        return Path(pictures.weights)
    with closing(open_recording(Path(pictures.recording))) as source:
        return require(EMBEDDING_DEPTH if source.kind == FrameKind.DEPTH else EMBEDDING, "embedding")


def _pairs(pictures: Pictures) -> Path:
    from models.common.cache import require
    from models.embedding.weights import PACK

    return Path(pictures.pairs) if pictures.pairs else require(PACK, "embedding")


def look_with_model(
    pictures: Pictures, track: Track, estimate: np.ndarray, part: Progress, cancel: CancelToken
) -> tuple[Learnt, tuple[float, float, int]]:
    """The 2D ``estimate`` (T, J, 2) with what a model adds that was kept earlier; and how far apart, in pixels, it
    leaves two places for one joint: those that it was given, those that it gives, in how many frames. A model that
    sees the joint brings them together. Raises as ``learn_from_pictures``."""
    from models.embedding.instance import load_instance

    net, learnt, side = load_instance(pictures.model)
    if net.skeleton.joints != track.skeleton.joints:
        raise ModelError(
            tr("This model is for poses with other joints"), expected=", ".join(net.skeleton.joints)[:80],
            got=", ".join(track.skeleton.joints)[:80],
        )  # fmt: skip
    nothing = np.full(estimate.shape, np.nan)
    with _looking(pictures, track, estimate, nothing, net, side, cancel) as looks:
        apart = looks.agreement(net, list(learnt))
        return looks.learnt(net, np.array(learnt, int), part), apart


@contextmanager
def _looking(
    pictures: Pictures, track: Track, estimate: np.ndarray, corrected: np.ndarray, net, side: int, cancel: CancelToken
) -> Iterator[RecordingLooks]:
    if track.poses.dims != 2:
        raise EditError(tr("Pictures refine 2D tracks only"), action=tr("Refine the 2D track, then lift it"))
    with closing(open_recording(Path(pictures.recording))) as source:
        if len(source) != len(track):
            raise EditError(
                tr("The recording does not belong to the track"), expected=tr("{count} frames", count=len(track)),
                got=str(len(source)),
            )  # fmt: skip
        yield RecordingLooks(source, track.poses, estimate, corrected, side, net.config.pictures, cancel)


def keep_model(pictures: Pictures, learnt: Learnt, track: Track, judge: dict) -> str:
    """What was learnt, as a model of the user's own. Where that cannot be, why not: the refinement is there all the
    same."""
    from models.embedding.instance import save_instance

    card = {
        "title": f"Refinement on {Path(pictures.recording).name}", "written": datetime.now(UTC).date().isoformat(),
        "data": f"{judge['frames']} of {len(track.corrected_frames())} corrected frames judged",
        "licence": "yours", "start": _weights(pictures).name,
        "figures": {"before": judge["before"], "after": judge["after"]},
    }  # fmt: skip
    try:
        save_instance(Path(pictures.keep), learnt.net, learnt.joints, learnt.side, card)
    except (AppError, OSError) as error:
        return tr("The model could not be kept: {why}", why=in_words(error))
    return ""


def learnt_joints(corrected: np.ndarray) -> np.ndarray:
    """Of corrections (T, J, 2), NaN elsewhere, the joints that there are enough of."""
    return np.flatnonzero(np.isfinite(corrected).all(axis=2).sum(axis=0) >= FEWEST)


def _synthesis(checkpoint, net, looks: RecordingLooks, pictures: Pictures, cancel: CancelToken):
    """What frames without labels teach: pairs of them, and the parts of the embedding that draw them again."""
    from models.embedding.build import build_embedding, build_judges
    from models.embedding.drawn_pairs import open_pairs
    from models.embedding.instance_synthesis import Synthesis
    from models.embedding.pack import Prior, read_pack
    from models.embedding.pairs import recording_pairs

    parts, place = build_embedding(checkpoint), _pairs(pictures)
    prior = read_pack(place).prior if place.is_file() else Prior.of(open_pairs(place, _DRAWN))
    track = looks.poses.replace(coords=looks.estimate.astype(np.float32))
    rng, channels = np.random.default_rng(0), net.config.pictures
    wild = recording_pairs(looks.source, track, track.skeleton, _WILD, rng, cancel, channels=channels)
    judges = {name: judge.requires_grad_(True) for name, judge in build_judges(checkpoint, parts).items()}
    return Synthesis(parts, judges, wild, prior, looks.side)


def _train(
    net, looks: RecordingLooks, pictures: Pictures, synthesis, about: dict, progress: Progress, cancel: CancelToken
):
    """The best network of a training that lasts as long as was said. ``about`` is what its run is of."""
    from models.common.compute import FLOAT32, Compute
    from models.embedding.drawn_pairs import open_pairs
    from models.embedding.instance import InstanceStep, drawn_looks
    from models.training.loop import Schedule, train

    colour = net.config.pictures == 3  # so is the pack that ships
    pairs = open_pairs(_pairs(pictures), _DRAWN) if pictures.pairs or colour else None
    drawn = drawn_looks(pairs, looks.poses.skeleton, looks.side) if pairs else None
    keys = np.flatnonzero(np.isfinite(looks.corrected).all(axis=2).any(axis=1))
    chooses = np.isin(np.arange(len(keys)), np.arange(len(keys))[1::CHOOSES])
    parts = [looks.at(keys[~chooses]), looks.at(keys[chooses]), looks.at(looks.still(keys), still=True)]
    progress(_LOOKS, tr("Learning from the pictures"))
    step = InstanceStep(net, *parts, drawn, synthesis, compute=Compute("auto", FLOAT32))
    schedule = Schedule(minutes=pictures.minutes, validate_seconds=max(60 * pictures.minutes / _JUDGED, 1), log_every=5,
                        average=0.98)
    with ExitStack() as stack:
        run = RefineRun(Path(pictures.run or stack.enter_context(_temporary())))
        trained = train(
            step, run.training, schedule, resume=_begun(run, about), progress=span(progress, _LOOKS, 1), cancel=cancel,
            pause=run.pause, watch=_Shown(run, looks, keys, keys[chooses]), enough=lambda: run.is_to_end,
        )  # fmt: skip
    return trained.networks["instance"]


def _begun(run: RefineRun, about: dict) -> bool:
    """Whether there is a run of the same to go on with. One that was damaged is begun anew."""
    from models.common.run_state import load_state
    from models.training.options import BEST, LAST

    if not run.begin(about):
        return False
    try:
        for name in (LAST, BEST):
            load_state(run.training / name)
    except ModelError:
        run.delete()
        return run.begin(about)
    return True


def _temporary() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="posewright-refine-")


def _key(pictures: Pictures, looks: RecordingLooks) -> str:
    """Of all that decides how a run begins: one that was cut off is only gone on with where nothing of it changed."""
    from models.common.cache import sha256_of

    digest = hashlib.sha256(f"{looks.poses.skeleton.joints}{pictures.pairs}".encode())
    for values in (looks.estimate, looks.corrected, looks.poses.confidence):
        digest.update(np.ascontiguousarray(values).tobytes())
    return digest.hexdigest() + sha256_of(_weights(pictures))


class _Shown:
    """Tells those who watch a run of each judgement, with a few frames that nobody corrected."""

    def __init__(self, run: RefineRun, looks: RecordingLooks, keys: np.ndarray, chooses: np.ndarray):
        others = looks.still(keys)
        self._run, self._looks, self._learnt = run, looks, learnt_joints(looks.corrected)
        self._frames = others[np.unique(np.linspace(0, len(others) - 1, _SHOWN + 2).round().astype(int)[1:-1])]
        self._pixels = float(np.mean([looks.square(int(frame)).width for frame in chooses])) / 2
        self._seen = looks.at(self._frames, still=True)
        shown = np.stack([looks.picture(int(frame), _SHOWN_SIDE) for frame in self._frames])
        self._pictures = np.broadcast_to(shown, (*shown.shape[:3], 3))  # grey as colour

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
