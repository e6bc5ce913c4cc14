"""``posewright train embedding``: drawn pairs or labelled recordings, and recordings without labels for the later
stages; weights with their card. What the pairs show, a person or an animal, decides the skeleton."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
from torch import nn

from core.errors import ModelError, UsageError
from core.io.base import read_poses
from core.language import tr
from core.media.base import FrameSource, open_recording
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, silent, span
from core.skeleton import Skeleton, load_skeleton
from models.common.checkpoint import load_checkpoint
from models.depth.infer import build_estimator as build_depth
from models.embedding.build import FAMILY, build_embedding, build_judges, on_one_channel, save_embedding
from models.embedding.drawn_pairs import open_pairs
from models.embedding.networks import EmbeddingConfig, EmbeddingNet
from models.embedding.pack import is_pack
from models.embedding.pairs import ARRAYS, NoPairs, Pairs, recording_pairs
from models.embedding.train_options import EmbeddingTraining
from models.embedding.training_step import EmbeddingStep, Material, Recipe
from models.embedding.vgg import load_vgg
from models.estimators.blazepose import build as build_blazepose
from models.training.card import training_card
from models.training.loop import Trained, planned, train

AVERAGE = 0.995  # of the weights: trainings are some thousand steps
HELD_OUT = 0.06  # of the people, and of the pairs of each recording
PER_RECORDING = 400  # pairs
_FRAMES = 20  # with all joints, of a track to learn from
END_TO_END_RATE = 1e-4  # a network that has learnt moves slowly


def train_embedding(
    options: EmbeddingTraining, *, progress: Progress = silent, cancel: CancelToken | None = None, **hooks
) -> Path:
    """Train, and return where the weights were written. ``hooks`` as ``models.training.loop.train`` takes them."""
    recipe, cancel = recipe_of(options), cancel or CancelToken()
    drawn = material_of(options, cancel)
    wild = _recordings(options, drawn, span(progress, 0, 0.1), cancel) if recipe.end_to_end else {}
    net, judges = _start(options, drawn)
    schedule, compute = planned(options, average=AVERAGE)
    vgg = load_vgg(options.vgg) if options.vgg else None
    material = divide(drawn, joined([store for stores in wild.values() for store in stores]) if wild else None)
    step = EmbeddingStep(material, net, recipe, judges, compute, vgg)
    part = span(progress, 0.1, 1)
    trained = train(step, options.run, schedule, resume=options.resume, progress=part, cancel=cancel, **hooks)
    if options.stage == "refinement" and not trained.steps:
        raise ModelError(
            tr("The refinement was discarded: at no time was it better on held-out frames"),
            expected=tr("less than {next:.2f} pixels of 128", next=next(iter(trained.began.values()))),
            action=tr("The weights that it began from are still the best"),
        )  # fmt: skip
    path = Path(options.weights or options.run / f"{FAMILY}.safetensors")
    return save_embedding(path, trained.networks.cpu(), options.side, card(options, drawn, tuple(wild), trained))


def recipe_of(options: EmbeddingTraining) -> Recipe:
    end_to_end = options.stage != "pretraining"
    if end_to_end and not (options.wild and options.start):
        expected = "--wild RECORDING ... and --start WEIGHTS of the stage before"
        raise UsageError(tr(
            "The stage {stage} goes on from trained weights, on recordings",
            stage=options.stage
        ), expected=expected)
    if options.tracks and len(options.tracks) != len(options.wild):
        raise UsageError(
            tr("Tracks are of all recordings without labels, or of none"), got=str(len(options.tracks)),
            expected=tr("{count} files after --tracks", count=len(options.wild)),
        )  # fmt: skip
    usual = END_TO_END_RATE if end_to_end else Recipe.rate
    return Recipe(
        end_to_end=end_to_end, wide=not options.start, seed=options.seed, side=options.side,
        batch=options.batch, rate=options.rate or usual, judge_width=options.width, synthetic=options.synthetic,
        rendering=options.rendering,
    )  # fmt: skip


def divide(drawn: Pairs, wild: Pairs | None = None) -> Material:
    """Of the drawn pairs some people are held out, of those of recordings the last ones of each person."""
    people = np.unique(drawn.group)
    apart = np.isin(drawn.group, people[:: max(round(1 / HELD_OUT), 1)]) if len(people) > 1 else _last(len(drawn))
    if wild is None:
        return Material(*_apart(drawn, apart))
    last = np.zeros(len(wild), bool)
    for group in np.unique(wild.group):
        rows = np.flatnonzero(wild.group == group)
        last[rows[_last(len(rows))]] = True
    return Material(*_apart(drawn, apart), *_apart(wild, last if last.any() else _last(len(wild))))


def _last(count: int) -> np.ndarray:
    """(count,) bool: of one pair alone nothing is held out."""
    return np.arange(count) >= max(count - max(round(HELD_OUT * count), 1), 1)


def _apart(pairs: Pairs, held_out: np.ndarray) -> tuple[Pairs, Pairs]:
    """Those to learn from and those to judge by; a single pair is both."""
    return pairs.select(~held_out), pairs.select(held_out if held_out.any() else ~held_out)


def material_of(options: EmbeddingTraining, cancel: CancelToken) -> Pairs:
    """All pairs of ``--data`` as one. Raises ``UsageError`` where they show different things."""
    files = _pose_files(options)
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


def _pose_files(options: EmbeddingTraining) -> list[Path]:
    return [path for path in map(Path, options.data) if path.is_file() and not is_pack(path)]


def labelled_pairs(
    poses: Path, recording: str, count: int, rng: np.random.Generator, channels: int, cancel: CancelToken
) -> list[Pairs]:
    """Up to ``count`` pairs of the animals or persons in whose tracks there are frames with all joints."""
    with closing(open_recording(Path(recording))) as source:
        known = _tracks_of(poses, source)
        tracks = [track for track in known if np.isfinite(track.coords).all(axis=(1, 2)).sum() >= _FRAMES]
        if tracks:
            skeleton = tracks[0].skeleton
            return pairs_of_people(source, tracks, skeleton, count, rng, cancel, channels=channels, whole=True)
    raise UsageError(
        tr("{poses} labels too little", poses=poses.name),
        expected=tr("all joints of somebody in {count} frames", count=_FRAMES),
    )


def _tracks_of(poses: Path, source: FrameSource) -> list[PoseSequence]:
    """All of a file; raises ``UsageError`` where they are 3D, or longer than the recording."""
    tracks = list(read_poses(poses).values())
    if any(track.space != Space.IMAGE for track in tracks):
        raise UsageError(
            tr("Only 2D poses say where people are in a recording"), got=tr("3D poses in {file}", file=poses.name),
            expected=tr("image coordinates"),
        )  # fmt: skip
    if max(map(len, tracks), default=0) > len(source):
        raise UsageError(
            tr("{poses} is not of {recording}", poses=poses.name, recording=source.path.name),
            expected=tr("{count} frames at most", count=len(source)),
        )  # fmt: skip
    return tracks


def joined(stores: list[Pairs]) -> Pairs:
    """Several stores as one; people of different stores are different people. Labels in 2D know nothing of bones."""
    bones = max((store.bones for store in stores), key=len)
    stores = [store if store.bones == bones else _with_bones(store, bones) for store in stores]
    parts = {name: np.concatenate([getattr(store, name) for store in stores]) for name in ARRAYS if name != "group"}
    group = np.concatenate([10_000 * number + store.group for number, store in enumerate(stores)])
    return Pairs(stores[0].skeleton, **parts, group=group, bones=bones)


def _with_bones(store: Pairs, bones: tuple[str, ...]) -> Pairs:
    unknown = np.full((len(store), 2, len(bones), 3, 3), np.nan, np.float32)
    return replace(store, rotations=unknown, bones=bones)


def _recordings(
    options: EmbeddingTraining, drawn: Pairs, progress: Progress, cancel: CancelToken
) -> dict[str, list[Pairs]]:
    """Pairs of each recording without labels: of the people whom the estimator for such pictures follows there, or of
    the poses that are given for a recording. One that makes no pair is left out. Raises ``NoPairs`` where none makes
    any, ``UsageError`` for an animal of which no poses are given."""
    given = dict(zip(options.labelled, _pose_files(options), strict=True))
    given |= dict(zip(options.wild, map(Path, options.tracks), strict=False))
    people = drawn.skeleton.joints == load_skeleton("mpi28").joints
    if not people and (unknown := set(options.wild) - set(given)):
        raise UsageError(
            tr("Only people are found in recordings without labels"), got=", ".join(sorted(unknown)),
            action=tr("Label some frames of it, and give them as --data POSES --labelled RECORDING"),
        )  # fmt: skip
    rng, count = np.random.default_rng(options.seed), options.limit or PER_RECORDING
    stores: dict[str, list[Pairs]] = {}
    none: NoPairs | None = None
    for number, path in enumerate(options.wild):
        part = span(progress, number / len(options.wild), (number + 1) / len(options.wild))
        with closing(open_recording(Path(path))) as source:
            known = path in given
            tracks = _tracks_of(given[path], source) if known else _found(source, options, part, cancel)
            try:
                stores[path] = pairs_of_people(
                    source, tracks, drawn.skeleton, count, rng, cancel, channels=options.pictures
                )
            except NoPairs as error:
                none = error
                part(1.0, tr("{recording} is left out: nobody moves in one place there", recording=Path(path).name))
    if not stores:
        raise none or NoPairs(tr("Nobody was found in these recordings"))
    return stores


def _found(
    source: FrameSource, options: EmbeddingTraining, progress: Progress, cancel: CancelToken
) -> list[PoseSequence]:
    estimator = build_depth() if options.on == "depth" else build_blazepose(hands="no")
    return [found.image for found in estimator.estimate(source, progress=progress, cancel=cancel).values()]


def pairs_of_people(
    source: FrameSource, tracks: Sequence[PoseSequence], skeleton: Skeleton, count: int, rng: np.random.Generator,
    cancel: CancelToken, **how,
) -> list[Pairs]:
    """Up to ``count`` pairs of a recording, as many of each person; of whom no frames make a pair is left out.

    ``how`` as ``recording_pairs`` takes it. Raises ``NoPairs`` where that leaves nobody.
    """
    each, stores, none = max(count // max(len(tracks), 1), 1), [], None
    for track in tracks:
        try:
            stores.append(recording_pairs(source, track, skeleton, each, rng, cancel, **how))
        except NoPairs as error:
            none = error
    if not stores:
        raise none or NoPairs(tr("Nobody was found in these recordings"), got=source.path.name)
    return stores


def _start(options: EmbeddingTraining, drawn: Pairs) -> tuple[EmbeddingNet, dict[str, nn.Module] | None]:
    if options.start:
        checkpoint = load_checkpoint(options.start, FAMILY)
        net = build_embedding(checkpoint)
        if (net.config.pictures, drawn.channels) == (3, 1):
            checkpoint = on_one_channel(checkpoint)
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


def card(options: EmbeddingTraining, drawn: Pairs, wild: tuple[str, ...], trained: Trained) -> dict:
    made = np.isfinite(drawn.positions).all(axis=(1, 2, 3))
    parts = [f"{made.sum()} drawn pairs of {len(np.unique(drawn.group[made]))} bodies"] if made.any() else []
    if not made.all():
        names = ", ".join(Path(path).name for path in options.labelled)
        parts.append(f"{(~made).sum()} pairs of {names}, labelled by {', '.join(p.name for p in _pose_files(options))}")
    data = "; ".join([*parts, *(f"{Path(path).name} without labels" for path in wild)])
    title = f"Pose embedding by analysis and synthesis (Borer et al.), {options.stage}, {options.channels}"
    return training_card(options, trained, title=title, data=data, digits=3)
