"""Options of a training of the hourglass. Imports no torch."""

from dataclasses import dataclass
from typing import ClassVar

from models.common.options import option
from models.training.options import TrainOptions

CRITICS = {"full": ("image", "geometry", "maps"), "geo": ("image", "geometry"), "map": ("image", "maps"), "none": ()}
"""The rows of Yang's ablation, and what the discriminator sees in each."""


@dataclass(frozen=True)
class HourglassTraining(TrainOptions):
    name: ClassVar[str] = "hourglass"

    data: tuple[str, ...] = option(
        (), "data sets of annotated pictures (Human3.6M, MPI-INF-3DHP, MPII, our synthetic ones) and recordings",
        metavar="FOLDER", required=True,
    )  # fmt: skip
    stacks: int = option(2, "hourglasses one after the other", choices=(1, 2, 4))
    critic: str = option("full", "what the discriminator looks at", choices=tuple(CRITICS))
    critic_from: float = option(0.6, "share of the time without the discriminator", minimum=0, maximum=1)
    adversarial: float = option(1e-3, "weight of the discriminator", flag="--lambda", decimals=5, minimum=0, maximum=10)
    fix_2d: bool = option(False, "train the depth regressor alone")
    sides: str = option(
        "growing", "pictures of 64, then 128 pixels, of 64 all the time, or of 256 as in the paper",
        choices=("growing", "small", "paper"),
    )  # fmt: skip
    limit: int = option(0, "people to take from each data set, at most; 0: all", minimum=0)
