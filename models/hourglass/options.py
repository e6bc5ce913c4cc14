"""Options of the hourglass. Imports no torch."""

from dataclasses import dataclass

from models.common.options import option


@dataclass(frozen=True)
class HourglassOptions:
    """3D is scaled so that the limbs are those of a person of ``height``: one camera does not tell how tall
    a person is."""

    model: str = option("", "Your own weights (.safetensors)", metavar="FILE", family="hourglass")
    height: float = option(1700.0, "Body height that 3D is scaled to", minimum=500, maximum=2800, step=10,
                           decimals=0, suffix=" mm")  # fmt: skip
    detection_score: float = option(
        0.5, "Least score of the person detector", advanced=True, minimum=0, maximum=1, step=0.05
    )
    presence_score: float = option(
        0.2, "Mean peak of the heatmaps that a person must have", advanced=True, minimum=0, maximum=1, step=0.05
    )
    mirrored: bool = option(True, "Average with the mirrored picture (twice the time)", advanced=True, both=True)
