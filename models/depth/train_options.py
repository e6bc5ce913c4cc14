"""Options of the trainings of depth networks. Imports no torch."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from models.common.options import option
from models.training.options import MocapOptions


@dataclass(frozen=True)
class DepthTraining(MocapOptions):
    """Examples are drawn before the first training, and kept."""

    data: tuple[str, ...] = option(
        (), "a folder with train.npz and val.npz (posewright dataset makes them); without it people only work",
        metavar="FOLDER",
    )  # fmt: skip
    body: str = option("", "MakeHuman's assets, for bodies of more shapes than our own", metavar="FOLDER",
                       title="MakeHuman's assets")  # fmt: skip
    material: str = option("", "where drawn examples are kept (default: depth-material in --out)", metavar="FOLDER")
    examples: int = option(13500, "labelled examples to learn from", minimum=1)
    target_examples: int = option(2000, "examples of the target domain", minimum=1)
    val_examples: int = option(500, "examples that choose the weights", minimum=1)

    @property
    def counts(self) -> dict[str, int]:
        """Examples of each set of ``models.depth.dataset``."""
        return {"source": self.examples, "target": self.target_examples, "val": self.val_examples}

    @property
    def mocap(self) -> Path | None:
        """The folder of motion capture."""
        return self.train_files[0].parent if self.data and self.held_out_file else None

    @property
    def material_folder(self) -> Path:
        return Path(self.material) if self.material else Path(self.out) / "depth-material"


@dataclass(frozen=True)
class CycleGanTraining(DepthTraining):
    name: ClassVar[str] = "depth-cyclegan"

    target: tuple[str, ...] = option(
        (), "depth recordings whose sensor is the target (default: our sensor model)", metavar="RECORDING"
    )
    literal: bool = option(False, "the paper's settings, none of ours")
    affine: bool = option(True, "scale and shift in instance norm")


@dataclass(frozen=True)
class DepthPoseTraining(DepthTraining):
    name: ClassVar[str] = "depth-pose"

    part: str = option("surface", "which network", choices=("surface", "cnn"))
    on: str = option(
        "sensed", "part cnn: depth as sensors read it, ideal, with faults of segmentation, or as a CycleGAN has it",
        choices=("sensed", "ideal", "faulty", "translated"),
    )  # fmt: skip
    translator: str = option(
        "", "weights of the CycleGAN; part cnn: default those that ship; part surface: translate half of what is shown",
        metavar="FILE",
    )  # fmt: skip
    batch: int = option(32, "examples in a batch", advanced=True, minimum=2)
    share: float = option(
        0.5, "part cnn: share of each batch that the CycleGAN translates; 1 as in the paper", minimum=0, maximum=1
    )

    @property
    def variant(self) -> tuple[str, ...]:
        return (self.part,) if self.part == "surface" else (self.part, self.on)


@dataclass(frozen=True)
class SensorTraining(DepthTraining):
    """``motion`` and ``data`` change places: what it learns from are recordings."""

    name: ClassVar[str] = "depth-sensor"

    data: tuple[str, ...] = option(
        (), "depth recordings of people by your sensor, without labels: files that posewright info opens",
        metavar="RECORDING", required=True,
    )
    motion: str = option("", "a folder with train.npz and val.npz of motion; without it people only work",
                         metavar="FOLDER", title="Motion capture")  # fmt: skip
    minutes: float = option(20.0, "how long to train", title="Minutes", decimals=1, minimum=0)
    examples: int = option(2000, "labelled examples to learn from", minimum=1)
    val_examples: int = option(100, "examples that errors are calibrated on", minimum=1)

    @property
    def mocap(self) -> Path | None:
        return Path(self.motion) if self.motion else None
