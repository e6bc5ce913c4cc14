"""What is measured of a person: the columns of ``Angles``."""

from collections.abc import Mapping
from dataclasses import dataclass

SIDES = ("left", "right")


@dataclass(frozen=True)
class Measure:
    """One thing that is measured: ``positive`` says what its positive direction is, ``needs`` what must be seen."""

    name: str
    title: str
    part: str
    positive: str
    bones: tuple[tuple[str, str], ...]
    plane: str = "any"  # "sagittal", "frontal", "transverse": which pictures show it; "space": none does
    unit: str = "deg"


def _central() -> list[Measure]:
    hips, shoulders = ("left_hip", "right_hip"), ("left_shoulder", "right_shoulder")
    trunk, neck = ("mid_hip", "mid_shoulder"), ("neck_base", "head")
    return [
        Measure("trunk_flexion", "Trunk, forward bend", "trunk", "forward", (trunk,), "sagittal"),
        Measure("trunk_inclination", "Trunk, inclination any way", "trunk", "away from the vertical", (trunk,)),
        Measure("trunk_side_bend", "Trunk, side bend", "trunk", "to the right", (trunk,), "frontal"),
        Measure("trunk_twist", "Trunk, twist", "trunk", "to the left", (hips, shoulders), "transverse"),
        Measure("neck_flexion", "Neck, forward bend against the trunk", "neck", "forward", (neck, trunk), "sagittal"),
        Measure("neck_side_bend", "Neck, side bend", "neck", "to the right", (neck, trunk), "frontal"),
        Measure("neck_twist", "Neck, twist", "neck", "to the left", (("left_ear", "right_ear"), shoulders), "space"),
        Measure("head_inclination", "Head, inclination", "neck", "forward", (neck,), "sagittal"),
        Measure("speed", "Walking speed", "leg", "moving", (hips,), "space", unit="m/s"),
        Measure("hip_height", "Hips above the lower foot", "leg", "up", (("mid_hip", "left_ankle"),), unit="% of leg"),
    ]  # fmt: skip


def _of_side(side: str) -> list[Measure]:
    def points(*names: str) -> tuple[str, ...]:
        return tuple(name if name.startswith("mid") or name == "spine_top" else f"{side}_{name}" for name in names)

    def measure(name: str, title: str, part: str, positive: str, *bones, plane="any", unit="deg") -> Measure:
        pairs = tuple((start, end) for start, end in (points(*bone) for bone in bones))
        return Measure(f"{side}_{name}", f"{title}, {side}", f"{side}_{part}", positive, pairs, plane, unit)

    upper, fore, hand = ("shoulder", "elbow"), ("elbow", "wrist"), ("wrist", "hand")
    trunk, thigh, shank = ("mid_hip", "mid_shoulder"), ("hip", "knee"), ("knee", "ankle")
    palm = ("index", "pinky")
    return [
        measure("upper_arm_flexion", "Upper arm against the trunk", "upper_arm", "raised; negative behind the trunk",
                upper, trunk, plane="sagittal"),
        measure("upper_arm_elevation", "Upper arm, elevation against the trunk", "upper_arm", "raised any way", upper,
                trunk),
        measure("upper_arm_abduction", "Upper arm, abduction", "upper_arm", "outwards", upper, trunk, plane="frontal"),
        measure("upper_arm_plane", "Upper arm, plane of elevation", "upper_arm", "0 sideways, 90 forward", upper, trunk,
                plane="space"),
        measure("upper_arm_gravity", "Upper arm against the vertical", "upper_arm", "raised any way", upper),
        measure("shoulder_raise", "Shoulder, raised", "upper_arm", "up", ("spine_top", "shoulder"), plane="frontal"),
        measure("elbow_flexion", "Elbow, flexion", "lower_arm", "bent; 0 is straight", upper, fore),
        measure("wrist_bend", "Wrist, bent any way", "wrist", "away from straight", fore, hand),
        measure("wrist_flexion", "Wrist, flexion", "wrist", "towards the palm", fore, hand, palm, plane="space"),
        measure("wrist_deviation", "Wrist, deviation", "wrist", "towards the thumb", fore, hand, palm, plane="space"),
        measure("hip_flexion", "Hip, thigh against the trunk", "leg", "forward", thigh, trunk, plane="sagittal"),
        measure("thigh_inclination", "Thigh against the vertical", "leg", "away from hanging down", thigh),
        measure("knee_flexion", "Knee, flexion", "leg", "bent; 0 is straight", thigh, shank),
        measure("foot_lift", "Foot above the other", "leg", "up", shank, unit="% of leg"),
        measure("knee_height", "Knee above the lower foot", "leg", "up", shank, unit="% of leg"),
        measure("hand_height", "Hand above the floor", "hand", "up", hand, unit="mm", plane="space"),
        measure("hand_reach", "Hand from the hips, level", "hand", "away", hand, unit="mm", plane="space"),
        measure("hand_lateral", "Hand from the midline", "hand", "outwards; negative across", hand, plane="frontal",
                unit="shoulder widths"),
    ]  # fmt: skip


MEASURES: tuple[Measure, ...] = (*_central(), *(one for side in SIDES for one in _of_side(side)))
INDEX: Mapping[str, int] = {measure.name: place for place, measure in enumerate(MEASURES)}
