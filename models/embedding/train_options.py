"""Options of a training of the pose embedding. Imports no torch."""

from dataclasses import dataclass
from typing import ClassVar

from models.common.options import option
from models.training.options import TrainOptions


@dataclass(frozen=True)
class EmbeddingTraining(TrainOptions):
    name: ClassVar[str] = "embedding"

    data: tuple[str, ...] = option(
        (), "folders of drawn pairs (posewright synthesize pairs), of people or an animal, in colour or depth; or "
        "files of 2D poses that label the recordings of --labelled", metavar="FOLDER", required=True,
    )  # fmt: skip
    labelled: tuple[str, ...] = option((), "the recordings of the pose files in --data, in their order", metavar="FILE")
    wild: tuple[str, ...] = option((), "recordings to learn from without labels", metavar="FILE")
    tracks: tuple[str, ...] = option(
        (), "files of 2D poses that say where people are in the recordings of --wild, in their order; nothing else is "
        "learnt from them. Without: an estimator looks for people", metavar="FILE", advanced=True,
    )  # fmt: skip
    stage: str = option(
        "pretraining", "the parts one by one on drawn pairs; all of them through recordings; or the same, "
        "through those of one person, given back only if better",
        choices=("pretraining", "unsupervised", "refinement"),
    )  # fmt: skip
    channels: str = option(
        "limbs", "of the skeleton image: one for each group of the skeleton's joints (5 of a person), 3 or 1",
        choices=("limbs", "sides", "one"),
    )  # fmt: skip
    side: int = option(128, "of the pictures, pixels", choices=(64, 128))
    on: str = option(
        "color", "what pictures show; depth: one channel, and only pairs and recordings of depth",
        choices=("color", "depth"),
    )  # fmt: skip
    width: int = option(32, "of the image networks, channels", choices=(8, 16, 32, 64))
    hidden: int = option(1024, "of the uplift", choices=(128, 512, 1024), advanced=True)
    batch: int = option(16, "pairs in a step", minimum=2, maximum=256, advanced=True)
    vgg: str = option(
        "", "VGG's weights (.safetensors), for the perceptual loss of the later stages instead of our own encoder's "
        "features", metavar="FILE", advanced=True,
    )  # fmt: skip
    synthetic: float = option(
        0.2, "weight of drawn pairs in the later stages; 0: without them", minimum=0, maximum=10, decimals=2
    )
    rendering: float = option(
        0.5, "share of the steps of the first stage in which the renderer learns, too", minimum=0, maximum=1,
        decimals=2, advanced=True,
    )  # fmt: skip
    limit: int = option(0, "pairs to take from each folder and recording, at most; 0: all", minimum=0)

    @property
    def pictures(self) -> int:
        """Channels of the pictures."""
        return 1 if self.on == "depth" else 3

    @property
    def variant(self) -> tuple[str, ...]:
        return (self.channels, self.stage, *(("depth",) if self.on == "depth" else ()))
