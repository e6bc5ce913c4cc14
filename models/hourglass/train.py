"""``posewright train hourglass``: crops from any data set or recording, training, weights with their card."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from core.datasets.base import AnnotatedSet, open_dataset
from core.errors import UsageError
from core.language import tr
from core.media.image_files import first_header
from core.progress import CancelToken, Progress, silent, span
from models.common.checkpoint import load_checkpoint, save_checkpoint
from models.common.compute import member
from models.hourglass.build import build_posenet
from models.hourglass.crops import Crops, open_crops, write_crops
from models.hourglass.discriminator import Source
from models.hourglass.network import PoseNet
from models.hourglass.pseudo_labels import ObservedRecording
from models.hourglass.train_options import CRITICS, HourglassTraining
from models.hourglass.training_step import PAPER, SMALL, SMALL_TO_LARGE, HourglassStep, Material, Recipe
from models.hourglass.weights import HOURGLASS
from models.training.card import training_card
from models.training.loop import Trained, planned, train

AVERAGE = 0.995  # of the weights: trainings are some thousand steps
STAGES = {"growing": SMALL_TO_LARGE, "small": SMALL, "paper": PAPER}
HELD_OUT = 0.05  # of the subjects of the laboratory, and of the pictures of the wild


def train_hourglass(
    options: HourglassTraining, *, progress: Progress = silent, cancel: CancelToken | None = None, **hooks
) -> Path:
    """Train on data sets (folders) and recordings, and return where the weights were written.

    What has 3D is the laboratory, all else the wild. People are cut out once, at most ``options.limit`` of each item,
    into the folder ``crops`` of the run. ``hooks`` as ``models.training.loop.train`` takes them.
    """
    cancel = cancel or CancelToken()
    stores = collect(options.data, options.run / "crops", options.limit or None, span(progress, 0, 0.05), cancel)
    schedule, compute = planned(options, average=AVERAGE)
    training = HourglassStep(divide(stores), recipe_of(options), _started(options.start), compute)
    part = span(progress, 0.05, 1)
    trained = train(training, options.run, schedule, resume=options.resume, progress=part, cancel=cancel, **hooks)
    path = Path(options.weights or options.run / HOURGLASS.name)
    estimator = member(trained.networks, "estimator", PoseNet).cpu()
    return export(estimator, path, card(options, stores, trained), training.recipe.side)


def recipe_of(options: HourglassTraining) -> Recipe:
    return Recipe(
        stacks=options.stacks, seed=options.seed, rate=options.rate or Recipe.rate, stages=STAGES[options.sides],
        sources=tuple(map(Source, CRITICS[options.critic])), critic_from=options.critic_from,
        pull_from=options.critic_from + 0.05, adversarial=options.adversarial, fix_2d=options.fix_2d,
    )  # fmt: skip


def collect(
    data: Sequence[str | Path], folder: Path, limit: int | None, progress: Progress, cancel: CancelToken
) -> dict[str, Crops]:
    """A store of crops for each item, made where it is not there yet; by the item's name."""
    stores = {}
    for number, path in enumerate(map(Path, data)):
        place = folder / path.name
        if path.name in stores:
            raise UsageError(
                tr("Two data sets are named {path}", path=path.name), action=tr("Rename one of the folders")
            )
        if not (place / "labels.npz").exists():
            part = span(progress, number / len(data), (number + 1) / len(data))
            people = open_people(path, cancel)
            write_crops(people, people.skeleton, place, limit=limit, total=len(people), progress=part, cancel=cancel)
        stores[path.name] = open_crops(place)
    return stores


def open_people(path: Path, cancel: CancelToken) -> AnnotatedSet:
    """A data set; a folder of pictures and nothing else is a recording, as any file is."""
    is_recording = not path.is_dir() or first_header(path) is not None
    return ObservedRecording(path, cancel=cancel) if is_recording else open_dataset(path)


def divide(stores: Mapping[str, Crops]) -> Material:
    """Laboratory and wild, and of each what is held out for validation: whole subjects of the one, the last pictures
    of every recording of the other."""
    lab = [store for store in stores.values() if store.has_3d]
    wild = [store for store in stores.values() if not store.has_3d]
    if not lab:
        raise UsageError(tr("There is nothing to learn depth from"), expected=tr("a data set with 3D among --data"))
    names = np.unique(np.concatenate([store.group for store in lab]))
    kept_apart = names[:: max(round(1 / HELD_OUT), 1)] if len(names) > 1 else names[:0]
    lab_parts = [~np.isin(store.group, kept_apart) if len(kept_apart) else _early(store) for store in lab]
    wild_parts = [_early(store) for store in wild]
    return Material(
        _select(lab, lab_parts), _select(lab, [~part for part in lab_parts]),
        *((_select(wild, wild_parts), _select(wild, [~part for part in wild_parts])) if wild else ()),
    )


def _early(store: Crops) -> np.ndarray:
    """(N,) bool: all but the last pictures, at least one of which is held out."""
    last = max(round(HELD_OUT * len(store)), 1)
    return np.arange(len(store)) < len(store) - last


def _select(stores: list[Crops], parts: list[np.ndarray]) -> Crops:
    """Some rows of several stores as one; pictures are read into memory."""
    fields = ("pictures", "points", "confidence", "depth", "body", "group")
    pairs = list(zip(stores, parts, strict=True))
    return Crops(*(np.concatenate([getattr(store, name)[part] for store, part in pairs]) for name in fields))


def _started(weights: str) -> PoseNet | None:
    if not weights:
        return None
    return build_posenet(load_checkpoint(weights, "hourglass")).requires_grad_(True)


def export(estimator: PoseNet, path: Path, facts: Mapping, side: int) -> Path:
    """``side`` is that of the pictures which the estimator shall be shown."""
    config = {"network": asdict(estimator.config), "side": side}
    tensors = {f"estimator.{name}": value for name, value in estimator.state_dict().items()}
    save_checkpoint(path, "hourglass", config, tensors, facts)
    return path


def card(options: HourglassTraining, stores: Mapping[str, Crops], trained: Trained) -> dict:
    data = [f"{name}: {len(store)} people, {'3D' if store.has_3d else '2D'}" for name, store in stores.items()]
    title = "Stacked hourglass with depth: 16 joints in 2D and 3D from single pictures"
    return training_card(options, trained, title=title, data=data, digits=2)
