import numpy as np
import pytest
import torch

from core.datasets.base import Annotated
from core.skeleton import load_skeleton
from models.hourglass.crops import write_crops

MPII = load_skeleton("mpii16")


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def standing(skeleton, person):
    """(16, 3) mm, camera axes (y down, z away), pelvis at the origin: somebody who stands and faces the camera."""
    joints = skeleton.remap_matrix(MPII) @ person(1)[0]
    return (joints - joints[MPII.index("pelvis")]) * (1.0, -1.0, -1.0)


@pytest.fixture(scope="session")
def annotated(standing):
    """``annotated(x, y, pixels)``: that person ``pixels`` tall at (x, y) of a grey picture, a white dot on each joint.

    The right wrist is in front of the body by 300 mm.
    """

    def make(x: float = 160, y: float = 120, scale: float = 0.1, body: bool = True, subject: str = "a") -> Annotated:
        joints = standing.copy()
        joints[MPII.index("right_wrist"), 2] -= 300
        points = joints[:, :2] * scale + (x, y)
        picture = np.full((260, 320, 3), 90, np.uint8)
        for column, row in np.rint(points).astype(int):
            picture[row - 1 : row + 2, column - 1 : column + 2] = 255
        return Annotated("one", lambda: picture, points, np.ones(16), joints + (0, 0, 4000) if body else None, subject)

    return make


@pytest.fixture
def stores(annotated, tmp_path):
    """Six people with 3D of three subjects, and four of the wild."""
    places = [(150 + 8 * k, 110 + 3 * k, 0.09 + 0.004 * k) for k in range(6)]
    lab = [annotated(*place, subject="abc"[k % 3]) for k, place in enumerate(places)]
    wild = [annotated(*place, body=False, subject="film") for place in places[:4]]
    return {
        "lab": write_crops(lab, MPII, tmp_path / "lab", side=96),
        "wild": write_crops(wild, MPII, tmp_path / "wild", side=96),
    }
