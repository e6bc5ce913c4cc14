"""Options of the pose embedding as an estimator. Imports no torch."""

from dataclasses import dataclass

from models.common.options import option


@dataclass(frozen=True)
class DepthEmbeddingOptions:
    """``field`` is that of the whole frame: the square around a person is a part of it, and so is its camera."""

    model: str = option(
        "", "Your own weights (.safetensors, from posewright train embedding; of depth for depth recordings)",
        metavar="FILE", family="embedding",
    )  # fmt: skip
    field: float = option(62.0, "Horizontal field of view of the camera, degrees", minimum=5, maximum=170, step=1)
    presence_score: float = option(
        0.25, "Mean brightness of the skeleton image at the joints that a person must have", advanced=True, minimum=0,
        maximum=1, step=0.05,
    )  # fmt: skip
    mirrored: bool = option(True, "Average with the mirrored picture (twice the time)", advanced=True, both=True)


@dataclass(frozen=True)
class EmbeddingOptions(DepthEmbeddingOptions):
    """For pictures in colour, in which a detector finds people."""

    presence_score: float = option(
        0.4, "Least mean of the person detector's score and the brightness of the skeleton image", advanced=True,
        minimum=0, maximum=1, step=0.05,
    )  # fmt: skip
    detection_score: float = option(
        0.5, "Least score of the person detector", advanced=True, minimum=0, maximum=1, step=0.05
    )
