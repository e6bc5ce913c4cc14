"""What ships beside the weights so that a refinement on the user's machine goes on with what they were taught by.

A pack is one .npz without pickles: some drawn pairs with their pictures as JPEG, and poses for the pose prior, each
before the camera of a drawn picture. The discriminators, which go on, too, travel inside the weights.
"""

from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import cv2
import numpy as np

from core.errors import ModelError
from core.io.files import NPZ_DAMAGE
from core.language import tr
from core.skeleton import Skeleton, load_skeleton
from core.words import in_words
from models.embedding.pairs import ARRAYS, Pairs, unpacked

DAMAGED = (*NPZ_DAMAGE, LookupError, TypeError, AttributeError, cv2.error)
"""What reading a damaged pack, or something else, raises."""
_QUALITY = 90
_LABELS = [name for name in ARRAYS if name != "pictures"]


@dataclass(frozen=True, eq=False)
class Prior:
    """M poses that people take: positions (M, J, 3) metres in the axes of cameras (M, 4), as in
    ``models.embedding.geometry``."""

    positions: np.ndarray
    cameras: np.ndarray

    @classmethod
    def of(cls, pairs: Pairs) -> "Prior":
        """The poses of drawn pairs."""
        return cls(np.concatenate(list(pairs.positions.swapaxes(0, 1))), np.tile(pairs.cameras, (2, 1)))


@dataclass(frozen=True, eq=False)
class Pack:
    pairs: Pairs
    prior: Prior


def write_pack(path: Path, pairs: Pairs, prior: Prior) -> None:
    """``pairs`` are in colour, of one of our skeletons."""
    quality = [cv2.IMWRITE_JPEG_QUALITY, _QUALITY]
    jpegs = [cv2.imencode(".jpg", picture[..., ::-1], quality)[1] for pair in pairs.pictures for picture in pair]
    labels = {name: getattr(pairs, name) for name in _LABELS}
    np.savez_compressed(
        path, **labels, skeleton=pairs.skeleton.name, bones=np.array(pairs.bones), jpegs=np.concatenate(jpegs),
        ends=np.cumsum([len(jpeg) for jpeg in jpegs]), prior_positions=prior.positions.astype(np.float32),
        prior_cameras=prior.cameras.astype(np.float32),
    )  # fmt: skip


def is_pack(path: Path) -> bool:
    """Whether a file looks like one; poses are kept as .npz, too."""
    try:
        with ZipFile(path) as content:
            return "jpegs.npy" in content.namelist()
    except (OSError, BadZipFile):
        return False


def read_pack(path: str | Path) -> Pack:
    """Raises ``ModelError`` for a file that is none."""
    try:
        with Path(path).open("rb") as file, np.load(file, allow_pickle=False) as data:
            content = {name: data[name] for name in data.files}
        skeleton = load_skeleton(str(content["skeleton"]))
        pictures = [unpacked(jpeg, cv2.IMREAD_COLOR) for jpeg in np.split(content["jpegs"], content["ends"][:-1])]
        both = np.stack(pictures).reshape(-1, 2, *pictures[0].shape)
        labels = {name: content[name] for name in _LABELS}
        pairs = Pairs(skeleton, both, **labels, bones=tuple(content["bones"].tolist()))
        prior = Prior(content["prior_positions"], content["prior_cameras"])
        _check(skeleton, pairs, prior)
    except DAMAGED as error:
        raise ModelError(
            tr("{name} is no pack of drawn pairs", name=Path(path).name), got=in_words(error),
            expected=tr("the file that comes with the program, or a folder of posewright synthesize pairs"),
        ) from error
    return Pack(pairs, prior)


def _check(skeleton: Skeleton, pairs: Pairs, prior: Prior) -> None:
    """Raise ``ValueError`` where the parts do not fit each other."""
    count, joints, bones = len(pairs), len(skeleton), len(pairs.bones)
    shapes = {"cameras": (count, 4), "points": (count, 2, joints, 2), "weight": (count, 2, joints), "group": (count,),
              "positions": (count, 2, joints, 3), "rotations": (count, 2, bones, 3, 3)}  # fmt: skip
    wrong = [name for name, shape in shapes.items() if getattr(pairs, name).shape != shape]
    poses = len(prior.positions)
    if wrong or (prior.positions.shape, prior.cameras.shape) != ((poses, joints, 3), (poses, 4)):
        raise ValueError(tr("{name} of another shape", name=", ".join(wrong) or "prior"))
