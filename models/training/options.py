"""Options of trainings: the flags of ``posewright train``, its recipes and the documentation. Imports no torch."""

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import ClassVar

from core.errors import UsageError
from core.language import tr
from models.common.options import option

CMU = "CMU-mocap"
LAST, BEST, LOG = "last.safetensors", "best.safetensors", "log.csv"
"""What a run leaves in its folder: all of it to go on from, its best averaged weights, and its figures by step."""
_OF_THE_RUN = ("out", "weights", "resume", "device", "precision", "threads")
"""Where a training runs and what on; all other options say what it learns."""


@dataclass(frozen=True)
class TrainOptions:
    """Options of every training. 0 and "" leave a choice to the training. Raises ``UsageError`` for values that
    cannot be."""

    name: ClassVar[str]

    data: tuple[str, ...] = option((), "what to learn from", metavar="FOLDER", required=True)
    out: str = option("runs", "folder for logs, resumable state and weights", advanced=True, metavar="FOLDER")
    weights: str = option("", "the weights to write (default: in the run's folder)", advanced=True, metavar="FILE")
    start: str = option("", "weights of the same kind to begin from", advanced=True, metavar="FILE")
    minutes: float = option(60.0, "how long to train", title="Minutes", decimals=1, minimum=0)
    steps: int = option(0, "train for so many steps instead, however long they take", advanced=True, minimum=0)
    patience: int = option(
        0, "stop after so many validations without a better figure; 0: never", advanced=True, minimum=0
    )
    rate: float = option(0.0, "learning rate; 0: the training's own", advanced=True, decimals=6, minimum=0, maximum=10)
    seed: int = option(0, "of all random numbers", advanced=True, title="Random seed", minimum=0)
    device: str = option(
        "auto", "what to train on; auto: CUDA where there is one", advanced=True, title="Device",
        choices=("auto", "cpu", "cuda"),
    )  # fmt: skip
    precision: str = option(
        "auto", "of matrix products; auto: the fastest here, by trial", advanced=True, title="Precision",
        choices=("auto", "float32", "bfloat16", "float16"),
    )  # fmt: skip
    threads: int = option(
        0, "of the processor; 0: the fastest number, by trial", advanced=True,
        title="Processor threads; 0: the fastest number, by trial", minimum=0, maximum=1024,
    )  # fmt: skip
    resume: bool = option(False, "go on from where the run stopped")

    def __post_init__(self) -> None:
        for field in fields(self):
            value, facts = getattr(self, field.name), field.metadata
            if "choices" in facts and value not in facts["choices"]:
                expected = ", ".join(facts["choices"])
                raise UsageError(
                    tr("{name} has no {field} {value!r}", name=self.name, field=field.name, value=value),
                    expected=expected,
                )
            if not facts.get("minimum", value) <= value <= facts.get("maximum", value):
                bounds = f"{facts['minimum']:g}" + (f" to {facts['maximum']:g}" if "maximum" in facts else " or more")
                raise UsageError(
                    tr("The option {field} is out of range", field=field.name), expected=bounds, got=f"{value:g}"
                )

    @property
    def variant(self) -> tuple[str, ...]:
        """What the run is named after besides the training."""
        return ()

    @property
    def run_name(self) -> str:
        return "-".join((self.name, *self.variant))

    @property
    def run(self) -> Path:
        """The folder of the run."""
        return Path(self.out) / self.run_name

    @property
    def only_folder(self) -> Path:
        """The folder of data, for trainings that take one."""
        if len(self.data) != 1:
            raise UsageError(
                tr("{name} takes one folder of data", name=self.name), got=", ".join(self.data) or tr("none")
            )
        return Path(self.data[0])

    @property
    def recipe(self) -> dict:
        """What was chosen of what it learns: options that are not the usual ones, as plain values."""
        usual = {field.name: field.default for field in fields(self)}
        chosen = {name: value for name, value in asdict(self).items() if value != usual[name]}
        return {name: _plain(value) for name, value in chosen.items() if name not in _OF_THE_RUN}

    @property
    def command(self) -> str:
        """The command line that runs the recipe."""
        words = [word for name, value in self.recipe.items() for word in _words(self, name, value)]
        return " ".join(["posewright train", self.name, *words])


@dataclass(frozen=True)
class MocapOptions(TrainOptions):
    """Of trainings on motion capture: ``data`` is an .npz of ``posewright dataset``, or a folder with train.npz."""

    data: tuple[str, ...] = option(
        (), "motion to learn from (posewright dataset makes it): train.npz, or its folder; val.npz is beside it",
        metavar="NPZ", required=True,
    )  # fmt: skip
    more: tuple[str, ...] = option((), "further clips to learn from", metavar="NPZ")
    licence: str = option("", "only clips under this licence (default: all)", metavar="NAME")

    @property
    def only_licence(self) -> str | None:
        """The licence that clips must have; None: any."""
        return self.licence or None

    @property
    def train_files(self) -> tuple[Path, ...]:
        return (_existing(self._train_file), *map(_existing, map(Path, self.more)))

    @property
    def held_out_file(self) -> Path:
        return _existing(beside(self._train_file))

    @property
    def _train_file(self) -> Path:
        one = self.only_folder
        return one if one.suffix == ".npz" else one / "train.npz"


def flag(name: str, facts, default) -> str:
    """The flag of an option; one that is on by itself is switched off by it."""
    word = name.replace("_", "-")
    return facts.get("flag") or (f"--no-{word}" if default is True else f"--{word}")


def _words(options: TrainOptions, name: str, value) -> list[str]:
    field = next(field for field in fields(options) if field.name == name)
    word = flag(name, field.metadata, field.default)
    if isinstance(value, bool):
        return [word]
    values = value if isinstance(value, list) else [value]
    return [word, *(f"{one:g}" if isinstance(one, float) else str(one) for one in values)]


def _plain(value):
    return list(value) if isinstance(value, tuple) else value


def _existing(path: Path) -> Path:
    if not path.is_file():
        action = "Make both of motion files: posewright dataset FILES -o train.npz"
        expected = tr("train.npz to learn from and val.npz to be judged on")
        raise UsageError(tr("There is no {path}", path=path), expected=expected, action=action)
    return path


def beside(train: Path) -> Path:
    """Where the motion is that a training is judged on: val.npz of train.npz, X-val.npz of X.npz."""
    return train.with_name("val.npz" if train.name == "train.npz" else f"{train.stem}-val.npz")
