"""Options of a training of JUMPS. Imports no torch."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from models.common.options import option
from models.training.options import MocapOptions


@dataclass(frozen=True)
class JumpsTraining(MocapOptions):
    """The completer inpaints by default; the adversarial networks are those of the papers."""

    name: ClassVar[str] = "jumps"

    part: str = option("completer", "which network", choices=("completer", "gan"))
    target: str = option(
        "mpi28", "the skeleton to upsample to: one of ours, or a TOML file, whose joints the motion must have "
        "(posewright dataset --target); others are then offered by Repair", metavar="SKELETON",
    )  # fmt: skip
    given: tuple[str, ...] = option((), "joints that the input has (default: the limbs' twelve)", metavar="JOINT")
    speeds: bool = option(False, "part gan: the critic sees speeds, too, as in the thesis")
    encoder: bool = option(True, "part gan: train an encoder, too; without one every search begins from the prior")
    spoiled: float = option(
        0.5, "part gan: share of the windows which the critic learns to refuse that are real ones spoiled; 0: as in "
        "the papers, only generated ones", minimum=0, maximum=1,
    )  # fmt: skip

    @property
    def variant(self) -> tuple[str, ...]:
        """The part, and what about it is not usual."""
        unusual = {"thesis": self.speeds, "alone": not self.encoder, Path(self.target).stem: self.target != "mpi28"}
        return (self.part, *(word for word, said in unusual.items() if said))
