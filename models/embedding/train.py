"""``posewright train embedding``: drawn pairs or labelled recordings, and recordings without labels for the later
stages; weights with their card. What the pairs show, a person or an animal, decides the skeleton."""

from contextlib import closing
from pathlib import Path

import numpy as np
from torch import nn

from core.errors import ModelError, UsageError
from core.io.base import read_poses
from core.language import tr
from core.media.base import open_recording
from core.progress import CancelToken, Progress, silent, span
from core.skeleton import load_skeleton
from models.common.checkpoint import load_checkpoint
from models.depth.infer import build_estimator as build_depth
from models.embedding.build import FAMILY, build_embedding, build_judges, save_embedding
from models.embedding.networks import EmbeddingConfig, EmbeddingNet
from models.embedding.pairs import ARRAYS, Pairs, open_pairs, recording_pairs
from models.embedding.train_options import EmbeddingTraining
from models.embedding.training_step import EmbeddingStep, Material, Recipe
from models.embedding.vgg import load_vgg
from models.estimators.blazepose import build as build_blazepose
from models.training.card import training_card
from models.training.loop import Trained, planned, train

AVERAGE = 0.995  # of the weights: trainings are some thousand steps
HELD_OUT = 0.06  # of the people, and of the pairs of each recording
PER_RECORDING = 150  # pairs
_FRAMES = 20  # with all joints, of a track to learn from
END_TO_END_RATE = 1e-4  # a network that has learnt moves slowly


def train_embedding(
    options: EmbeddingTraining, *, progress: Progress = silent, cancel: CancelToken | None = None, **hooks
) -> Path:
    """Train, and return where the weights were written. ``hooks`` as ``models.training.loop.train`` takes them."""
    recipe, cancel = recipe_of(options), cancel or CancelToken()
    drawn = material_of(options, cancel)
    wild = _recordings(options, drawn, span(progress, 0, 0.1), cancel) if recipe.end_to_end else None
    net, judges = _start(options, drawn)
    schedule, compute = planned(options, average=AVERAGE)
    vgg = load_vgg(options.vgg) if options.vgg else None
    step = EmbeddingStep(divide(drawn, wild), net, recipe, judges, compute, vgg)
    part = span(progress, 0.1, 1)
    trained = train(step, options.run, schedule, resume=options.resume, progress=part, cancel=cancel, **hooks)
    if options.stage == "refinement" and not trained.steps:
        raise ModelError(
            tr("The refinement was discarded: at no time was it better on held-out frames"),
            expected=tr("less than {next:.2f} pixels of 128", next=next(iter(trained.began.values()))),
            action=tr("The weights that it began from are still the best"),
        )  # fmt: skip
    path = Path(options.weights or options.run / f"{FAMILY}.safetensors")
    return save_embedding(path, trained.networks.cpu(), options.side, card(options, drawn, trained))


def recipe_of(options: EmbeddingTraining) -> Recipe:
    end_to_end = options.stage != "pretraining"
    if end_to_end and not (options.wild and options.start):
        expected = "--wild RECORDING ... and --start WEIGHTS of the stage before"
        raise UsageError(tr(
            "The stage {stage} goes on from trained weights, on recordings",
            stage=options.stage
        ), expected=expected)
    usual = END_TO_END_RATE if end_to_end else Recipe.rate
    return Recipe(
        end_to_end=end_to_end, wide=not options.start, seed=options.seed, side=options.side,
        batch=options.batch, rate=options.rate or usual, judge_width=options.width, synthetic=options.synthetic,
    )  # fmt: skip


def divide(drawn: Pairs, wild: Pairs | None = None) -> Material:
    """Of the drawn pairs some people are held out, of those of recordings the last ones."""
    people = np.unique(drawn.group)
    apart = np.isin(drawn.group, people[:: max(round(1 / HELD_OUT), 1)]) if len(people) > 1 else _last(len(drawn))
    if wild is None:
        return Material(drawn.select(~apart), drawn.select(apart))
    last = np.zeros(len(wild), bool)
    for group in np.unique(wild.group):
        rows = np.flatnonzero(wild.group == group)
        last[rows[_last(len(rows))]] = True
    return Material(drawn.select(~apart), drawn.select(apart), wild.select(~last), wild.select(last))


def material_of(options: EmbeddingTraining, cancel: CancelToken) -> Pairs:
    """All pairs of ``--data`` as one. Raises ``UsageError`` where they show different things."""
    files = [path for path in map(Path, options.data) if path.is_file() and path.suffix != ".npz"]
    if len(files) != len(options.labelled):
        raise UsageError(
            tr("Every file of poses needs the recording that it labels, and every recording its poses"),
            expected=tr("{count} recordings after --labelled", count=len(files)), got=str(len(options.labelled)),
        )  # fmt: skip
    folders = [path for path in options.data if Path(path) not in files]
    stores = [open_pairs(folder, options.limit) for folder in folders]
    rng = np.random.default_rng(options.seed)
    for poses, recording in zip(files, options.labelled, strict=True):
        stores += labelled_pairs(poses, recording, options.limit or PER_RECORDING, rng, options.pictures, cancel)
    what = {(store.skeleton.joints, store.channels) for store in stores}
    if len(what) > 1:
        got = ", ".join(sorted({store.skeleton.name for store in stores}))
        raise UsageError(
            tr("One network learns one skeleton, in colour or in depth"), got=got,
            action=tr("Train one network for each"),
        )  # fmt: skip
    if (found := stores[0].channels) != options.pictures:
        got = "depth" if found == 1 else "colour"
        raise UsageError(tr("These pairs show something else"), expected=f"--on {options.on}", got=got)
    return joined(stores)


def labelled_pairs(
    poses: Path, recording: str, count: int, rng: np.random.Generator, channels: int, cancel: CancelToken
) -> list[Pairs]:
    """Up to ``count`` pairs of each animal or person in whose track there are frames with all joints."""
    tracks = list(read_poses(poses).values())
    with closing(open_recording(Path(recording))) as source:
        if max(map(len, tracks)) > len(source):
            raise UsageError(
                tr("{poses} is not of {recording}", poses=poses.name, recording=Path(recording).name),
                expected=tr("{count} frames at most", count=len(source)),
            )  # fmt: skip
        stores = [
            recording_pairs(source, track, track.skeleton, count, rng, cancel, channels=channels, whole=True)
            for track in tracks if np.isfinite(track.coords).all(axis=(1, 2)).sum() >= _FRAMES
        ]  # fmt: skip
    if not stores:
        raise UsageError(
            tr("{poses} labels too little", poses=poses.name),
            expected=tr("all joints of somebody in {count} frames", count=_FRAMES),
        )
    return stores


def _last(count: int) -> np.ndarray:
    return np.arange(count) >= count - max(round(HELD_OUT * count), 1)


def joined(stores: list[Pairs]) -> Pairs:
    """Several stores as one; people of different stores are different people."""
    parts = {name: np.concatenate([getattr(store, name) for store in stores]) for name in ARRAYS if name != "group"}
    group = np.concatenate([10_000 * number + store.group for number, store in enumerate(stores)])
    return Pairs(stores[0].skeleton, **parts, group=group, bones=stores[0].bones)


def _recordings(options: EmbeddingTraining, drawn: Pairs, progress: Progress, cancel: CancelToken) -> Pairs:
    """Pairs of the people whom the estimator for such pictures follows in recordings; of an animal, for which there is
    none, those of labelled recordings, whose labels only judge. Raises ``UsageError`` for others of an animal, and
    ``ModelError`` where nobody is found."""
    skeleton, rng, stores = drawn.skeleton, np.random.default_rng(options.seed), []
    if skeleton.joints != load_skeleton("mpi28").joints:
        if unknown := set(options.wild) - set(options.labelled):
            raise UsageError(
                tr("Only people are found in recordings without labels"), got=", ".join(sorted(unknown)),
                action=tr("Label some frames of it, and give them as --data POSES --labelled RECORDING"),
            )  # fmt: skip
        return drawn
    estimator = build_depth() if options.on == "depth" else build_blazepose()
    count = options.limit or PER_RECORDING
    for number, path in enumerate(options.wild):
        part = span(progress, number / len(options.wild), (number + 1) / len(options.wild))
        with closing(open_recording(Path(path))) as source:
            people = estimator.estimate(source, people=2, progress=part, cancel=cancel).values()
            stores += [
                recording_pairs(source, one.image, skeleton, count, rng, cancel, channels=options.pictures)
                for one in people
            ]
    if not stores:
        raise ModelError(
            tr("Nobody was found in these recordings"), got=", ".join(Path(path).name for path in options.wild)
        )
    return joined(stores)


def _start(options: EmbeddingTraining, drawn: Pairs) -> tuple[EmbeddingNet, dict[str, nn.Module] | None]:
    if options.start:
        checkpoint = load_checkpoint(options.start, FAMILY)
        net = build_embedding(checkpoint)
        if (net.skeleton.joints, net.config.pictures) != (drawn.skeleton.joints, drawn.channels):
            got = f"{drawn.skeleton.name}, --on {options.on}"
            raise UsageError(
                tr("The weights to begin from are of something else"), got=got, expected=net.skeleton.name,
                action=tr("Begin without --start"),
            )  # fmt: skip
        return net, build_judges(checkpoint, net)
    config = EmbeddingConfig(options.channels, len(drawn.bones), options.width, options.hidden, options.pictures)
    return EmbeddingNet(drawn.skeleton, config), None


def card(options: EmbeddingTraining, drawn: Pairs, trained: Trained) -> dict:
    data = f"{len(drawn)} drawn pairs of {len(np.unique(drawn.group))} people" + "".join(
        f"; {Path(path).name} without labels" for path in options.wild
    )
    title = f"Pose embedding by analysis and synthesis (Borer et al.), {options.stage}, {options.channels}"
    return training_card(options, trained, title=title, data=data, digits=3)
