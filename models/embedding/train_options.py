"""Options of a training of the pose embedding. Imports no torch."""

from dataclasses import dataclass
from typing import ClassVar

from models.common.options import option
from models.training.options import TrainOptions


@dataclass(frozen=True)
class EmbeddingTraining(TrainOptions):
    name: ClassVar[str] = "embedding"

    data: tuple[str, ...] = option(
        (), "folders of drawn pairs (posewright synthesize pairs)", metavar="FOLDER", required=True
    )
    wild: tuple[str, ...] = option((), "recordings to learn from without labels", metavar="FILE")
    stage: str = option(
        "pretraining", "the parts one by one on drawn pairs; all of them through recordings; or the same, "
        "through those of one person, given back only if better",
        choices=("pretraining", "unsupervised", "refinement"),
    )  # fmt: skip
    channels: str = option("limbs", "of the skeleton image: 5, 3 or 1 for a person", choices=("limbs", "sides", "one"))
    side: int = option(128, "of the pictures, pixels", choices=(64, 128))
    width: int = option(32, "of the image networks, channels", choices=(8, 16, 32, 64))
    hidden: int = option(1024, "of the uplift", choices=(128, 512, 1024), advanced=True)
    batch: int = option(16, "pairs in a step", minimum=2, maximum=256, advanced=True)
    synthetic: float = option(
        0.2, "weight of drawn pairs in the later stages; 0: without them", minimum=0, maximum=10, decimals=2
    )
    limit: int = option(0, "pairs to take from each folder and recording, at most; 0: all", minimum=0)

    @property
    def variant(self) -> tuple[str, ...]:
        return (self.channels, self.stage)
