"""Labels of ITOP (Haque et al. 2016): ``ITOP_side_test_labels.h5``, the truth of its depth maps.

``real_world_coordinates`` (N, 15, 3) metres, x right, y up, z from the camera; ``is_valid`` (N,): frames whose labels a
person checked; ``visible_joints`` (N, 15). Frames that are not valid are missing.

Facts: joints, unit and axes are the data set's. No rate is stated: that of our reader of its depth maps is assumed, so
that poses estimated in them have the same times.
"""

from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, noted
from core.io.hdf5 import is_hdf5, numbers_of, open_hdf5, own_item
from core.io.people import check_size, even_times, recognise, sane
from core.language import tr
from core.media.image_files import NOMINAL_RATE
from core.poses import PoseSequence, Space, Visibility

JOINTS = (
    "head", "neck", "right_shoulder", "left_shoulder", "right_elbow", "left_elbow", "right_hand", "left_hand", "spine",
    "right_hip", "left_hip", "right_knee", "left_knee", "right_foot", "left_foot",
)  # fmt: skip
BONES = ((1, 0), (8, 1), (1, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 7), (8, 9), (8, 10), (9, 11), (10, 12), (11, 13),
         (12, 14))  # fmt: skip
_PLACES, _VALID, _VISIBLE = "real_world_coordinates", "is_valid", "visible_joints"


def _is_itop(path: Path) -> bool:
    if not is_hdf5(path):
        return False
    with open_hdf5(path) as file:
        return _PLACES in file and _VALID in file


@pose_format("itop", title="ITOP labels", extensions=(".h5",), sniff=_is_itop, dims=(3,))
def read_itop(path: Path) -> dict[int, PoseSequence]:
    """One person, in the camera's space, millimetres."""
    with open_hdf5(path) as file:
        places, valid = (numbers_of(own_item(file, name), name) for name in (_PLACES, _VALID))
        visible = numbers_of(own_item(file, _VISIBLE), _VISIBLE) if _VISIBLE in file else np.ones(places.shape[:2])
    frames = len(places)
    if (places.shape, np.size(valid), visible.shape) != ((frames, 15, 3), frames, (frames, 15)):
        raise FormatError(
            tr("{path} is not a file of ITOP's labels", path=path.name), expected="(N, 15, 3)", got=str(places.shape)
        )
    check_size(*places.shape)
    coords = sane(places) * (1000, -1000, 1000)
    coords[np.ravel(valid) == 0] = np.nan
    seen = np.where(visible > 0, Visibility.VISIBLE, Visibility.OCCLUDED).astype(np.uint8)
    source = noted(fps=(NOMINAL_RATE, ASSUMED)) | {"data set": "ITOP"}
    skeleton, times = recognise(JOINTS, BONES), even_times(frames, NOMINAL_RATE)
    return {0: PoseSequence(skeleton, coords, times, space=Space.CAMERA, visibility=seen, source=source)}
