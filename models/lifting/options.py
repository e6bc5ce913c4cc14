"""Options of the lifter. Imports no torch."""

from dataclasses import dataclass

from models.common.options import option


@dataclass(frozen=True)
class LiftOptions:
    """How to lift. Without a camera the image is taken to be seen under ``fov``; without ``height`` the figures are in
    millimetres of the person that the network deems likeliest. Without ``floor`` poses are in the camera's space where
    a camera and ``height`` are given, else about the pelvis; feet then slide as they will.
    """

    fov: float = option(62.0, "Field of view across the longer side, where no camera is given", minimum=1, maximum=179,
                        step=1, suffix="°")  # fmt: skip
    height: float = option(0.0, "Body height; 0 if unknown", minimum=0, maximum=2800, step=10, decimals=0,
                           suffix=" mm")  # fmt: skip
    constant_bones: bool = option(True, "Constant bone lengths", flag="--no-bones")
    floor: bool = option(True, "Stand people on one floor, y up", both=True)
    contacts: bool = option(True, "Feet on the floor do not slide", both=True)
    joint_limits: bool = option(True, "Keep knees and elbows within their range", flag="--no-limits")
    smoothing: float = option(0.0, "Low-pass; 0 for none", minimum=0, maximum=500, step=1, decimals=1,
                             suffix=" Hz")  # fmt: skip
    mirrored: bool = option(True, "Average with the mirrored track (twice the time)", advanced=True, both=True)
    weights: str = option("", "Your own weights", metavar="FILE", family="lifting")
