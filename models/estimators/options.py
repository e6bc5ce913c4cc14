"""The options of the estimators. Plain values: dialogs and the command line read them without loading a network."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BlazePoseOptions:
    """``threads`` 0 means as many as pay off; scores are probabilities in [0, 1]."""

    detection_score: float = 0.5
    presence_score: float = 0.5
    threads: int = 0


@dataclass(frozen=True)
class RtmposeOptions:
    """``model`` is the user's ONNX file. ``boxes`` says where people are looked for first: in the whole picture
    ("frame"), or where BlazePose's detector sees them ("blazepose", needs its files)."""

    model: str = ""
    boxes: str = "frame"
    keypoint_score: float = 0.3
    threads: int = 0
