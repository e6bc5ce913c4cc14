"""The options of the estimators. Plain values: dialogs and the command line read them without loading a network."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BlazePoseOptions:
    """Scores are probabilities in [0, 1]; ``threads`` 0 means as many as pay off."""

    detection_score: float = 0.5  # the detector must be that sure to have a region looked at
    presence_score: float = 0.5  # below that a followed person is lost
    track_score: float = 0.88  # a person's mean presence; animals and furniture stay below
    threads: int = 0


@dataclass(frozen=True)
class RtmposeOptions:
    """``threads`` 0 means as many as pay off."""

    model: str = ""  # the user's ONNX file
    boxes: str = "blazepose"  # who finds people first: BlazePose's detector, or nobody: the whole "frame" (one person)
    keypoint_score: float = 0.3  # what a keypoint needs to count as seen
    threads: int = 0
