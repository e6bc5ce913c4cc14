"""The options of the estimators. Plain values: dialogs and the command line read them without loading a network."""

from dataclasses import dataclass

from models.common.options import option

SHARE = {"advanced": True, "minimum": 0, "maximum": 1, "step": 0.05}


QUALITY_CHOICES = {
    "The best that is installed": "",
    "Best, twice as slow": "best",
    "Balanced": "balanced",
    "Fast": "fast",
}


@dataclass(frozen=True)
class BlazePoseOptions:
    """Scores are probabilities in [0, 1]; ``threads`` 0 means as many as pay off.

    ``quality`` chooses the landmark network: best (heavy), balanced (full), fast (lite); "" is the best one whose file
    is there.
    """

    quality: str = option("", "Quality", choices=QUALITY_CHOICES)
    detection_score: float = option(0.5, "How sure the detector must be to have a region looked at", **SHARE)
    presence_score: float = option(0.5, "Below this presence a followed person is lost", **SHARE)
    track_score: float = option(0.88, "Mean presence of a person; animals and furniture stay below", **SHARE)
    threads: int = option(0, "Processor threads; 0 for as many as pay off", advanced=True)


@dataclass(frozen=True)
class RtmposeOptions:
    """``threads`` 0 means as many as pay off."""

    model: str = ""  # the user's ONNX file
    boxes: str = "blazepose"  # who finds people first: BlazePose's detector, or nobody: the whole "frame" (one person)
    keypoint_score: float = 0.3  # what a keypoint needs to count as seen
    threads: int = option(0, "Processor threads; 0 for as many as pay off", advanced=True)
