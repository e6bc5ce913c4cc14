"""Options of JUMPS. Imports no torch."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from core.errors import UsageError
from core.language import tr
from models.common.options import option


class Method(StrEnum):
    COMPLETER = "completer"  # the masked transformer: more accurate than the search on every task, and faster
    SEARCH = "search"  # JUMPS: latent search in the generator


class Quality(StrEnum):
    BEST = "best"
    FAST = "fast"


class Blend(StrEnum):
    CROSSFADE = "crossfade"
    ARGMIN = "argmin"  # of the overlapping windows the one closest to what is seen (thesis, 6)
    CONTEXT = "context"  # the one of the lowest contextual loss, with the error of its speeds (paper, III-D)


class Starts(StrEnum):
    ENCODER = "encoder"  # around the encoder's code
    PRIOR = "prior"  # drawn from the prior, as in the paper


class Score(StrEnum):
    STANDARD = "standard"  # in standard deviations of the scores of real windows
    SIGMOID = "sigmoid"  # between 0 and 1, as in the thesis


class Preset(StrEnum):
    """The latent search with the settings that were published."""

    PAPER = "paper"
    THESIS = "thesis"


@dataclass(frozen=True)
class JumpsOptions:
    """How to inpaint and upsample. The defaults are what did best in ``benchmarks/jumps``.

    Raises ``UsageError`` for values that cannot be."""

    quality: Quality = option(Quality.BEST, "Quality")
    target: str = option("mpi28", "Upsample to")
    keep_measured: bool = option(True, "Keep measured joints where they are", flag="--refine")
    keep_above: float = option(0.3, "Measured joints count from this confidence on", minimum=0, maximum=1)
    weights: str = option("", "Your own weights", metavar="FILE", family="jumps_")
    method: Method = option(Method.COMPLETER, "Method", advanced=True)
    iterations: int = option(100, "Steps of the latent search", advanced=True, minimum=0, maximum=10_000)
    starts: int = option(4, "Starts of the latent search", advanced=True, minimum=1, maximum=256,
                         help="More of them say better how sure the result is; they hardly change it")
    shift: int = option(12, "Frames between windows of the latent search", advanced=True, minimum=1, maximum=24)
    blend: Blend = option(Blend.CROSSFADE, "Where windows overlap", advanced=True)
    encoder: bool = option(True, "Start from the encoder", advanced=True)
    starts_from: Starts = option(Starts.ENCODER, "Further starts", advanced=True)
    spread: float = option(1.0, "How far further starts lie from the encoder's", advanced=True, minimum=0, maximum=3)
    procrustes: bool = option(True, "Align at every step", advanced=True)
    rate: float = option(0.1, "Length of a step of the search", advanced=True, minimum=0.001, maximum=2)
    position: float = option(10.0, "Weight of positions (gamma p)", advanced=True, minimum=0.01, maximum=1000)
    velocity: float = option(5.0, "Weight of speeds (gamma s)", advanced=True, minimum=0, maximum=1000)
    prior: float = option(0.02, "Weight of the critic (gamma d)", advanced=True, minimum=0, maximum=15)
    score: Score = option(Score.STANDARD, "Score of the critic", advanced=True)
    aligned: bool = option(False, "The critic scores the aligned window", advanced=True)
    speeds: bool = option(False, "A critic that sees speeds", advanced=True)
    seed: int = option(0, "Seed of the random starts", advanced=True, minimum=0)

    def __post_init__(self) -> None:
        for field in fields(self):
            value, kind = getattr(self, field.name), type(field.default)
            if issubclass(kind, StrEnum):
                object.__setattr__(self, field.name, _choice(kind, field.name, value))
            low, high = field.metadata.get("minimum", value), field.metadata.get("maximum", value)
            if not low <= value <= high:
                bounds = f"{low} to {high}" if "maximum" in field.metadata else f"{low} or more"
                raise UsageError(
                    tr("The option {field} is out of range", field=field.name), expected=bounds, got=str(value)
                )


def _choice(kind: type[StrEnum], name: str, value: str) -> StrEnum:
    try:
        return kind(value)
    except ValueError:
        raise UsageError(tr("Repair has no such {name}", name=name), expected=", ".join(kind), got=value) from None


PUBLISHED: dict[Preset, dict[str, Any]] = {
    Preset.PAPER: {
        "method": Method.SEARCH, "keep_measured": False, "iterations": 200, "rate": 1.0, "starts": 4,
        "starts_from": Starts.PRIOR, "prior": 15.0, "blend": Blend.CONTEXT,
    },
    Preset.THESIS: {
        "method": Method.SEARCH, "keep_measured": False, "iterations": 200, "rate": 1.0, "starts": 1,
        "prior": 0.5, "score": Score.SIGMOID, "aligned": True, "speeds": True, "blend": Blend.ARGMIN,
    },
}  # fmt: skip
"""What differs from the defaults. Mourot et al. 2020, III-D and IV-B: the number of starts is not stated. Thesis, 5.1
to 5.4 and 7: one start, the encoder's; its shift is stated as a matter of taste."""


def published(preset: str, **changes: Any) -> JumpsOptions:
    """The options of a ``Preset``, with ``changes``; raises ``UsageError`` for an unknown one."""
    return JumpsOptions(**PUBLISHED[Preset(_choice(Preset, "preset", preset))] | changes)


DEFAULTS = JumpsOptions()
