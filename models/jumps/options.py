"""Options of JUMPS. Imports no torch."""

from dataclasses import dataclass
from enum import StrEnum

from core.errors import UsageError
from models.common.options import option


class Method(StrEnum):
    COMPLETER = "completer"  # the masked transformer: more accurate than the search on every task, and faster
    SEARCH = "search"  # JUMPS as published: latent search in the generator


class Quality(StrEnum):
    BEST = "best"
    FAST = "fast"


class Blend(StrEnum):
    CROSSFADE = "crossfade"
    ARGMIN = "argmin"  # of the overlapping windows the one closest to what is seen, as the papers do


LIMITS = {"keep_above": (0, 1), "iterations": (0, 10_000), "starts": (1, 256), "shift": (1, 24), "prior": (0, 1000)}


@dataclass(frozen=True)
class JumpsOptions:
    """How to inpaint and upsample. The defaults are what did best in ``benchmarks/jumps``."""

    quality: Quality = option(Quality.BEST, "Quality")
    target: str = option("mpi28", "Upsample to")
    keep_measured: bool = option(True, "Keep measured joints where they are", flag="--refine")
    keep_above: float = option(0.3, "Measured joints count from this confidence on", minimum=0, maximum=1)
    method: Method = option(Method.COMPLETER, "Method", advanced=True)
    iterations: int = option(100, "Steps of the latent search", advanced=True)
    starts: int = option(4, "Starts of the latent search", advanced=True)
    shift: int = option(12, "Frames between windows of the latent search", advanced=True)
    blend: Blend = option(Blend.CROSSFADE, "Where windows overlap", advanced=True)
    encoder: bool = option(True, "Start from the encoder", advanced=True)
    procrustes: bool = option(True, "Align at every step", advanced=True)
    prior: float = option(0.02, "Weight of the critic", advanced=True)
    seed: int = option(0, "Seed of the random starts", advanced=True)

    def __post_init__(self) -> None:
        for name, kind in (("quality", Quality), ("method", Method), ("blend", Blend)):
            try:
                object.__setattr__(self, name, kind(getattr(self, name)))
            except ValueError:
                expected = ", ".join(kind)
                raise UsageError(f"Inpainting has no such {name}", expected=expected, got=getattr(self, name)) from None
        for name, (low, high) in LIMITS.items():
            if not low <= getattr(self, name) <= high:
                got = str(getattr(self, name))
                raise UsageError(f"The option {name} is out of range", expected=f"{low} to {high}", got=got)


DEFAULTS = JumpsOptions()
