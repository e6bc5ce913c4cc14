"""AMASS and SMPL ``.npz``: rotations of SMPL's joints (``poses``, axis and angle) and the place of the root
(``trans``).

Where the file has ``joints`` (frames, 22 or more, 3) these are read. Else the body that the rotations belong to is
needed, which may not be shipped: they are applied to a body of SMPL's 22 joints with bones of average length (Drillis
and Contini 1966, for 1.70 m), and that is noted as assumed: angles are those of the file, lengths are not. The
rotations stay with the track. A file may bring its own rest pose as ``J`` or ``rest_joints`` (22 or more, 3). Hands,
face and shape are named as left out. Tried on files made by the published layouts (72 numbers of SMPL, 156 of
SMPL-H), on none of the data set's own.

Facts: metres; z up, as AMASS has it, which is assumed; rate by ``mocap_framerate``, ``mocap_frame_rate`` or ``fps``.
Format: Mahmood et al. 2019, https://amass.is.tue.mpg.de
"""

import zipfile
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, STATED, noted, y_from
from core.io.formats.native import load_arrays
from core.io.people import NOMINAL_FPS, check_size, even_times, sane
from core.kinematics.forward_inverse import forward_kinematics, global_rotations
from core.kinematics.rotations import matrix_from_axis_angle, quaternion_from_matrix
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton

_JOINTS = (
    "pelvis", "left_hip", "right_hip", "spine", "left_knee", "right_knee", "spine2", "left_ankle", "right_ankle",
    "spine3", "left_foot", "right_foot", "neck", "left_clavicle", "right_clavicle", "head", "left_shoulder",
    "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist",
)  # fmt: skip
_PARENTS = (-1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19)
_LEFT = {  # metres from the parent, T-pose, x to the person's left, y up, z forward
    "left_hip": (0.09, -0.08, 0), "left_knee": (0, -0.42, 0), "left_ankle": (0, -0.42, 0),
    "left_foot": (0.02, -0.05, 0.13), "left_clavicle": (0.05, 0.12, 0), "left_shoulder": (0.13, 0.02, 0),
    "left_elbow": (0.32, 0, 0), "left_wrist": (0.25, 0, 0),
}  # fmt: skip
_MIDDLE = {"pelvis": (0, 0, 0), "spine": (0, 0.11, 0), "spine2": (0, 0.13, 0), "spine3": (0, 0.06, 0),
           "neck": (0, 0.22, 0), "head": (0, 0.10, 0.02)}  # fmt: skip
_RATES = ("mocap_framerate", "mocap_frame_rate", "fps")
_KEYS = ("poses", "trans", "joints", "J", "rest_joints", *_RATES)
_OTHERS = {"betas": "the shape of the body (betas)", "dmpls": "soft tissue (dmpls)", "gender": "gender"}


def _is_amass(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return {"poses.npy", "trans.npy"} <= set(archive.namelist())


@pose_format("amass", title="AMASS or SMPL", extensions=(".npz",), sniff=_is_amass, dims=(3,))
def read_amass(path: Path) -> dict[int, PoseSequence]:
    """One person, world space in millimetres. Raises ``FormatError``."""
    data = load_arrays(path, _KEYS)
    poses, trans = data["poses"].astype(np.float64), data["trans"].astype(np.float64)
    poses = poses.reshape(len(poses), -1)
    count, numbers = poses.shape
    if numbers < 66 or numbers % 3 or trans.shape != (count, 3):
        got = tr("poses {shape}, trans {shape2}", shape=poses.shape, shape2=trans.shape)
        raise FormatError(
            tr("{path} is no motion of SMPL", path=path.name), expected=tr("poses (frames, 66 or more), trans"), got=got
        )
    check_size(count, len(_JOINTS), 16)
    name = next((name for name in _RATES if name in data), "")
    fps = float(np.ravel(data[name])[0]) if name else NOMINAL_FPS
    facts: dict[str, tuple[object, str]] = {"fps": (fps, STATED if name else ASSUMED), "unit": ("m", STATED),
                                            "up": ("z", ASSUMED)}  # fmt: skip
    turns = matrix_from_axis_angle(sane(poses[:, :66]).reshape(count, -1, 3))
    offsets, stated = _offsets(data)
    places = forward_kinematics(turns, offsets, _PARENTS, sane(trans) + offsets[0])
    if "joints" in data and data["joints"].ndim == 3 and data["joints"].shape[0] == count:
        places = sane(data["joints"][:, : len(_JOINTS)])
    elif not stated:
        facts["body"] = ("a body of average length for 1.70 m", ASSUMED)
    if places.shape != (count, len(_JOINTS), 3):
        raise FormatError(
            tr("The joints of {path} do not fit", path=path.name),
            expected=tr("{count} or more of each frame", count=len(_JOINTS)),
        )
    left = _left_out(path, numbers)
    up = y_from("z")
    quaternions = quaternion_from_matrix(up @ global_rotations(turns, _PARENTS))
    rest = np.cumsum(offsets, axis=0) * 0
    for joint, parent in enumerate(_PARENTS):
        rest[joint] = offsets[joint] + (rest[parent] if parent >= 0 else 0)
    skeleton = Skeleton("smpl22", _JOINTS, _PARENTS, tuple(_pairs()), title="SMPL, 22 joints")
    return {
        0: PoseSequence(skeleton, places @ up.T * 1000, even_times(count, fps), space=Space.WORLD,
                        rotations=quaternions, rest=rest * 1000, source=noted(left, **facts))
    }  # fmt: skip


def _offsets(data: dict[str, np.ndarray]) -> tuple[np.ndarray, bool]:
    """((22, 3) metres from the parent, whether the file states them)."""
    for name in ("rest_joints", "J"):
        rest = data.get(name)
        if rest is not None and rest.ndim == 2 and rest.shape[0] >= len(_JOINTS) and rest.shape[1] == 3:
            rest = sane(rest[: len(_JOINTS)])
            return np.array([rest[j] - (rest[p] if p >= 0 else 0) for j, p in enumerate(_PARENTS)]), True
    mirror = np.array([-1.0, 1, 1])
    rows = []
    for joint in _JOINTS:
        left = _LEFT.get(joint.replace("right_", "left_"))
        rows.append(_MIDDLE[joint] if left is None else left if joint.startswith("left") else mirror * left)
    return np.array(rows, float), False


def _pairs() -> list[tuple[int, int]]:
    return [(place, _JOINTS.index("right_" + joint[5:])) for place, joint in enumerate(_JOINTS) if joint[:5] == "left_"]


def _left_out(path: Path, numbers: int) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        names = {name.removesuffix(".npy") for name in archive.namelist()}
    hands = [f"{numbers // 3 - 22} rotations of hands and face"] if numbers > 66 else []
    others = sorted(names - {*_KEYS, *_OTHERS})
    more = [f"the arrays {', '.join(others[:8])}" + (" ..." if len(others) > 8 else "")] if others else []
    return hands + [words for name, words in _OTHERS.items() if name in names] + more
