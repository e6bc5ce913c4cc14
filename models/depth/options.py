"""What a user chooses for a depth estimator; imports no torch."""

from dataclasses import dataclass

from models.common.options import SHARE, option


@dataclass(frozen=True)
class DepthCnnOptions:
    """``field_of_view``: degrees across the image, for recordings whose camera is unknown. ``weights``: a custom file
    in place of the shipped one."""

    field_of_view: float = option(
        60.0, "Horizontal field of view, where the camera is unknown", minimum=10, maximum=170, step=1, suffix="°"
    )
    steady: bool = option(True, "Smooth over time as far as joints are unsure, with bones of one length")
    mirrored: bool = option(False, "Average with the mirrored picture (twice the time)", True, both=True)
    threads: int = option(0, "Processor threads; 0 for as many as pay off", True)
    weights: str = option("", "Your own weights", metavar="FILE", family="depth_")


@dataclass(frozen=True)
class DepthPoseOptions(DepthCnnOptions):
    """``least_presence``: below this probability of a person in the square a frame has no pose (of the validation
    set's people one in 500 lies below 0.6, of its things 99 in 100). ``least_confidence``: joints below it are left
    out. The published CNN states neither.
    """

    mirrored: bool = option(
        True, "Also look at the mirrored picture and take the mean (a quarter slower)", True, both=True
    )
    least_presence: float = option(0.6, "Least probability that a person is in the picture", **SHARE)
    least_confidence: float = option(0.15, "Joints below this confidence are left out", **SHARE)
