"""Every training there is: its name, its options, and what runs it. Imports no torch.

To add one, write its frozen options (a child of ``TrainOptions``) and a function ``(options, **hooks) -> Path`` of the
weights that it wrote, and put a row here. Flags, recipes and the reference page follow.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from importlib import import_module
from pathlib import Path

from core.errors import UsageError
from core.io.files import check_writable
from core.language import tr
from core.words import in_words
from models.training.options import TrainOptions


@dataclass(frozen=True)
class Training:
    """``options`` is "module:class", ``runner`` "module:function"."""

    name: str
    title: str
    options: str
    runner: str

    @property
    def options_class(self) -> type[TrainOptions]:
        return _named(self.options)

    def run(self, options: TrainOptions, **hooks) -> Path:
        """Train, and return where the weights were written. ``hooks``: see ``models.training.loop.train``.

        Raises ``UsageError`` or ``FormatError`` before anything is read where the results cannot be written.
        """
        check_places(options)
        return _named(self.runner)(options, **hooks)


def check_places(options: TrainOptions) -> None:
    """Raise where a training that may take days could not write what it makes, or would write over what it reads."""
    check_writable(options.run / "log.csv")
    if options.start and not Path(options.start).is_file():
        raise UsageError(tr("There are no weights to begin from at {start}", start=options.start))
    if not options.weights:
        return
    weights = Path(options.weights)
    if weights.is_dir():
        raise UsageError(
            tr("{weights} is a folder", weights=weights),
            expected=tr("a file for the weights"),
            action=tr("Name it with --weights"),
        )
    read = [Path(name).resolve() for name in (*options.data, *getattr(options, "more", ()), options.start) if name]
    data = weights.exists() and weights.suffix != ".safetensors"
    if any(weights.resolve() == path or (data and weights.resolve().parent == path) for path in read):
        raise UsageError(
            tr("{weights} is among the data", weights=weights), action=tr("Give the weights another place")
        )
    check_writable(weights)


def _named(place: str):
    module, name = place.split(":")
    return getattr(import_module(module), name)


TRAININGS = {
    row.name: row
    for row in (
        Training(
            "jumps", "repairs 2D tracks and upsamples them (JUMPS)",
            "models.jumps.train_options:JumpsTraining", "models.jumps.train:train_jumps",
        ),
        Training(
            "lifting", "lifts 2D tracks to 3D",
            "models.lifting.train_options:LiftingTraining", "models.lifting.train:train_lifter",
        ),
        Training(
            "depth-cyclegan", "translates between ideal depth and what sensors read (CycleGAN)",
            "models.depth.train_options:CycleGanTraining", "models.depth.train:train_cyclegan",
        ),
        Training(
            "depth-pose", "finds the upper body in depth",
            "models.depth.train_options:DepthPoseTraining", "models.depth.train:train_pose",
        ),
        Training(
            "depth-sensor", "adapts the depth network to a sensor, judged on held-out parts of its recordings",
            "models.depth.train_options:SensorTraining", "models.depth.adapt:train_for_sensor",
        ),
        Training(
            "hourglass", "finds people in 2D and 3D in single pictures",
            "models.hourglass.train_options:HourglassTraining", "models.hourglass.train:train_hourglass",
        ),
        Training(
            "embedding", "finds one person's pose by drawing and rendering it again (analysis by synthesis)",
            "models.embedding.train_options:EmbeddingTraining", "models.embedding.train:train_embedding",
        ),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Recipe:
    """A training with its options: a TOML file with ``training`` and a table ``options``. A card of weights is
    one, too, and says what they were ``made_of``."""

    training: Training
    values: Mapping
    made_of: str = ""

    def check_data(self, paths: Iterable[str]) -> None:
        """Raise ``UsageError`` where one of a card's own paths to data is among these and is not there."""
        missing = [path for path in paths if path in self.values.get("data", ()) and not Path(path).exists()]
        if missing and self.made_of:
            raise UsageError(
                tr("The recipe's {path} is not there", path=missing[0]), expected=self.made_of,
                action=tr("Make what its card speaks of, and give it as --data"),
            )  # fmt: skip


def find(name: str) -> Training:
    """The training of a name. Raises ``UsageError`` for an unknown one."""
    if name not in TRAININGS:
        raise UsageError(tr("There is no training {name!r}", name=name), expected=", ".join(TRAININGS))
    return TRAININGS[name]


def read_recipe(path: str | Path) -> Recipe:
    """Raises ``UsageError`` for a file that is no recipe, or that has options which its training does not."""
    try:
        content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        training, values = find(content["training"]), dict(content.get("options", {}))
    except OSError as error:
        raise UsageError(tr("The recipe {path} cannot be read", path=path), got=in_words(error)) from error
    except (ValueError, KeyError, TypeError) as error:
        expected = 'TOML with training = "..." and a table [options]'
        raise UsageError(
            tr("{path} is not a recipe of a training", path=path), expected=expected, got=in_words(error)
        ) from error
    known = {field.name: field.default for field in fields(training.options_class)}
    for name, value in values.items():
        if name not in known or type(value) not in _alike(known[name]):
            got = f"{name} = {value!r}"
            raise UsageError(tr(
                "{path} has an option that {training} does not take",
                path=path, training=training.name
            ), got=got,
                             expected=", ".join(known))
    lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    made_of = content.get("data", "")
    return Recipe(training, values | lists, "; ".join(made_of) if isinstance(made_of, list) else str(made_of))


def _alike(default) -> tuple[type, ...]:
    """Types of TOML that may stand for a value of that default's type."""
    kind = type(default)
    return {tuple: (list,), float: (float, int)}.get(kind, (kind,))
