"""The options of the estimators. Plain values: dialogs and the command line read them without loading a network."""

from dataclasses import dataclass

from models.common.options import SHARE, option

QUALITY_CHOICES = {
    "The best that is installed": "",
    "Best, twice as slow": "best",
    "Balanced": "balanced",
    "Fast": "fast",
}


HAND_CHOICES = {"Where they are large enough": "auto", "Yes": "yes", "No": "no"}


@dataclass(frozen=True)
class BlazePoseOptions:
    """Scores are probabilities in [0, 1]; ``threads`` 0 means as many as pay off.

    ``quality`` chooses the landmark network: best (heavy), balanced (full), fast (lite); "" is the best one whose file
    is there. ``mirrored``: what is seen in each picture and in its mirror image is averaged, which makes it steadier.
    ``hands``: "auto" looks for the 21 landmarks a hand where a person is large enough in the picture.
    """

    quality: str = option("", "Quality", choices=QUALITY_CHOICES)
    mirrored: bool = option(False, "Average with the mirrored picture (twice the time)", both=True)
    hands: str = option("auto", "Hands", choices=HAND_CHOICES)
    detection_score: float = option(0.5, "Least score of the person detector", True, **SHARE)
    presence_score: float = option(0.5, "Presence below which a tracked person is lost", True, **SHARE)
    track_score: float = option(
        0.88, "Least mean presence of a person; animals and furniture stay below", True, **SHARE
    )
    threads: int = option(0, "CPU threads; 0: automatic", advanced=True)


@dataclass(frozen=True)
class HandsOptions:
    """Scores are probabilities in [0, 1]; ``threads`` 0 means as many as pay off. ``hands_fov`` tells how far away
    hands are that look so large.
    """

    hands_fov: float = option(62.0, "Field of view across the longer side", minimum=1, maximum=179, step=1,
                              suffix="°")  # fmt: skip
    detection_score: float = option(0.5, "Least score of the palm detector", True, **SHARE)
    presence_score: float = option(0.5, "Presence below which a followed hand is lost", True, **SHARE)
    track_score: float = option(0.7, "Least mean presence of a hand", True, **SHARE)
    threads: int = option(0, "CPU threads; 0: automatic", advanced=True)


@dataclass(frozen=True)
class RtmposeOptions:
    """``threads`` 0 means as many as pay off."""

    model: str = option("", "Your own ONNX file", metavar="FILE")
    boxes: str = option(
        "blazepose", "Where people are",
        choices={"Found by BlazePose's detector": "blazepose", "One, in the whole picture": "frame"},
    )  # fmt: skip
    keypoint_score: float = option(0.3, "Least score of a keypoint that counts as seen", **SHARE)
    threads: int = option(0, "CPU threads; 0: automatic", advanced=True)
