"""Which files are meant to hold poses though no format takes them: they are to be told of, not left out."""

import zipfile
from pathlib import Path

from core.errors import AppError
from core.io.base import pose_formats
from core.io.files import read_text
from core.untrusted.regular import is_regular
from core.untrusted.text import parse_json

_OF_MANY_KINDS = frozenset(
    (".csv", ".glb", ".gltf", ".h5", ".json", ".mat", ".nc", ".npy", ".npz", ".skeleton", ".tsv", ".txt", ".usd",
     ".usda", ".usdc", ".usdz", ".xml")
)  # fmt: skip
"""Endings that say little: such a file that is whole is merely of another kind."""

_NAMES = ("_keypoints.json", ".pose.json")
"""Names that say it all the same: OpenPose's of a frame."""

_HEAD = 1 << 14
_HDF5 = b"\x89HDF"


def meant_as_poses(path: Path) -> bool:
    """Whether a file that no format takes has a name that only poses have, or the name of a format that it is a broken
    file of: an empty one, JSON or an archive that is cut short."""
    ending = path.suffix.lower()
    known = {end for fmt in pose_formats() if not fmt.folder for end in fmt.extensions}
    if ending not in known or not is_regular(path):
        return False
    says_so = ending not in _OF_MANY_KINDS or path.name.lower().endswith(_NAMES)
    return says_so or (ending != ".txt" and _is_broken(path, ending))


def _is_broken(path: Path, ending: str) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if not head.strip(b"\0\t\r\n "):
            return True
        if ending == ".json":
            parse_json(read_text(path))
    except (OSError, ValueError, AppError):
        return True
    if ending == ".npz":
        return not zipfile.is_zipfile(path)
    return ending == ".h5" and not head.startswith(_HDF5)
