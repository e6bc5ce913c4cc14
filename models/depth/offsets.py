"""How far joints lie behind the surface that shows them: what a joint set by hand on the surface is moved by.

The figures stand in the card of the shipped weights, learned from the rendered bodies. Imports no torch.
"""

from functools import cache

import numpy as np

from core.skeleton import load_skeleton
from models.common.cache import path_of
from models.common.checkpoint import read_card
from models.depth.files import SURFACE


@cache
def surface_offset(joint: str) -> float:
    """Millimetres along the line of sight from the surface at the joint's pixel to the joint; 0 where unknown."""
    return float(read_card(path_of(SURFACE)).get("surface_offset_mm", {}).get(joint, 0.0))


def surface_offsets() -> np.ndarray:
    """(15,) the same for all joints of ``depth15``."""
    return np.array([surface_offset(joint) for joint in load_skeleton("depth15").joints])
