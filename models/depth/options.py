"""What a user chooses for a depth estimator; imports no torch."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DepthPoseOptions:
    """``least_presence``: below this probability that somebody is in the square a frame has no pose (of the validation
    set's people one in 500 lies below 0.6, of its things 99 in 100).

    ``least_confidence``: joints below it are left out. ``field_of_view``: degrees across the image, for recordings
    whose camera is unknown. ``weights``: a file of one's own in place of the shipped one.
    """

    least_presence: float = 0.6
    least_confidence: float = 0.15
    field_of_view: float = 60.0
    steady: bool = True  # smooth over time as far as joints are unsure, with bones of one length
    mirrored: bool = True  # look twice, the second time at the mirror image: a little better, a quarter slower
    threads: int = 0  # 0 chooses
    weights: str = ""
