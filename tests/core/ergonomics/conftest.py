"""A jointed person: ISB segments turned by SciPy, so that every angle is known by construction."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton


def turn(order: str, *degrees: float) -> np.ndarray:
    """(3, 3) about moving axes X forward, Y up, Z right."""
    return Rotation.from_euler(order, degrees, degrees=True).as_matrix()


def jointed(**angles: float) -> dict[str, np.ndarray]:
    """Joint -> (3,) mm in ISB axes. Angles as the measures name them; ``both_`` sets both sides; all else neutral."""

    def angle(name: str, side: str = "") -> float:
        return angles.get(f"{side}_{name}" if side else name, angles.get(f"both_{name}", 0.0))

    trunk = turn("ZXY", -angle("trunk_flexion"), angle("trunk_side_bend"), angle("trunk_twist"))
    head = trunk @ turn("ZXY", -angle("neck_flexion") - 10, angle("neck_side_bend"), angle("neck_twist"))
    hips = np.array([0.0, 900, 0])
    chest = hips + trunk @ [0, 500, 0]
    points = {}
    for side, out in (("left", -1.0), ("right", 1.0)):
        points[f"{side}_hip"] = hips + [0, 0, 90 * out]
        points[f"{side}_shoulder"] = chest + trunk @ [0, 0, 180 * out]
        points[f"{side}_ear"] = chest + head @ [0, 220, 75 * out]
        arm = trunk @ turn("ZX", angle("upper_arm_flexion", side), -out * angle("upper_arm_abduction", side))
        fore = arm @ turn("Z", angle("elbow_flexion", side))
        hand = fore @ turn("ZX", angle("wrist_flexion", side), -out * angle("wrist_deviation", side))
        points[f"{side}_elbow"] = points[f"{side}_shoulder"] + arm @ [0, -300, 0]
        points[f"{side}_wrist"] = points[f"{side}_elbow"] + fore @ [0, -250, 0]
        points[f"{side}_index"] = points[f"{side}_wrist"] + hand @ [0, -90, 35 * out]
        points[f"{side}_pinky"] = points[f"{side}_wrist"] + hand @ [0, -90, -35 * out]
        thigh = turn("Z", angle("thigh", side))
        shank = thigh @ turn("Z", -angle("knee_flexion", side))
        points[f"{side}_knee"] = points[f"{side}_hip"] + thigh @ [0, -430, 0]
        points[f"{side}_ankle"] = points[f"{side}_knee"] + shank @ [0, -400, 0]
    return points


@pytest.fixture(scope="session")
def pose():
    """``pose(trunk_flexion=30, both_elbow_flexion=90, frames=1, heading=0)``: a world sequence of blazepose33."""
    skeleton = load_skeleton("blazepose33")

    def make(frames: int = 1, heading: float = 0.0, fps: float = 25.0, **angles: float) -> PoseSequence:
        coords = np.full((len(skeleton), 3), np.nan)
        about = turn("Y", heading)
        for joint, point in jointed(**angles).items():
            x, y, z = about @ point
            coords[skeleton.index(joint)] = -z, y, x  # a person who faces +z has the left at +x
        return PoseSequence(skeleton, np.repeat(coords[None], frames, 0), np.arange(frames) / fps, space=Space.WORLD)

    return make
