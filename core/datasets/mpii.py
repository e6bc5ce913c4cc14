"""MPII Human Pose (Andriluka et al. 2014): 2D in the wild.

``images`` beside the owners' ``mpii_human_pose_v1_u12_1.mat``, or beside a JSON list as it is handed on: one entry a
person with ``img_paths`` and ``joint_self`` (16, 3), or with ``image``, ``joints`` (16, 2) and ``joints_vis`` (16,).
Pixels count from 1 in all of them.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated, AnnotatedSet, dataset_reader, read_picture
from core.errors import FormatError
from core.io.people import sane
from core.language import tr
from core.skeleton import load_skeleton
from core.untrusted.sandbox import sandboxed
from core.untrusted.text import parse_json
from core.words import in_words

_MATLAB = "mpii_human_pose_v1_u12*.mat"
_LISTS = ("mpii_annotations.json", "annot/train.json", "annot/valid.json", "train.json", "valid.json")
_SECONDS, _MEMORY = 300.0, 6 << 30  # the whole release is millions of small MATLAB objects
_HIDDEN = 0.5  # confidence of a joint that the annotator guessed behind something


def _annotations(folder: Path) -> list[Path]:
    found = sorted([*folder.glob(_MATLAB), *folder.glob("annot*/" + _MATLAB)])
    return found[:1] or [folder / name for name in _LISTS if (folder / name).is_file()]


@dataset_reader("MPII Human Pose", lambda folder: (folder / "images").is_dir() and bool(_annotations(folder)))
class Mpii(AnnotatedSet):
    """MPII with its annotations as JSON or MATLAB file beside ``images``: 16 joints in 2D."""

    title = "MPII Human Pose"
    skeleton = load_skeleton("mpii16")
    has_3d = False

    def __init__(self, folder: Path):
        self._folder = folder
        self._people = [person for path in _annotations(folder) for person in _read(path)]

    def __len__(self) -> int:
        return len(self._people)

    def __iter__(self) -> Iterator[Annotated]:
        for name, joints, head in self._people:
            seen = joints[:, 2] * np.isfinite(joints[:, 0])
            points = np.where(seen[:, None] > 0, joints[:, :2] - 1, np.nan)
            picture = partial(read_picture, self._folder / "images" / name)
            box = None if np.isnan(head).any() else head - 1
            yield Annotated(name, picture, points, seen, subject="mpii", head=box)


_Person = tuple[str, np.ndarray, np.ndarray]
"""A picture's name, (16, 3): x, y counted from 1, confidence, and (4,) the head's rectangle, NaN where not given."""
_NO_HEAD = np.full(4, np.nan)


def _read(path: Path) -> Iterator[_Person]:
    return _matlab(path) if path.suffix == ".mat" else _list(path)


def _list(path: Path) -> Iterator[_Person]:
    try:
        entries = parse_json(path.read_text(encoding="utf-8"))
        for entry in entries:
            head = np.array(entry.get("head_rect") or _NO_HEAD, float)
            if "joint_self" in entry:
                joints = np.array(entry["joint_self"], float)
                yield _person(entry["img_paths"], joints[:, :2], np.where(joints[:, 2] > 0, 1.0, _HIDDEN), head)
            else:
                confidence = (np.array(entry["joints_vis"], float) > 0).astype(float)
                yield _person(entry["image"], np.array(entry["joints"], float), confidence, head)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise FormatError(tr("{path} is not an annotation of MPII", path=path.name), got=in_words(error)) from error


def _matlab(path: Path) -> Iterator[_Person]:
    """All people of all pictures that have joints: training pictures, the others' are kept secret."""
    try:
        found = sandboxed(_read_release, path, seconds=_SECONDS, memory=_MEMORY)
    except FormatError as error:
        raise FormatError(tr("{path} is not the annotation of MPII", path=path.name), got=in_words(error)) from error
    return zip(found["names"], found["joints"], found["heads"], strict=True)


def _read_release(path: Path) -> dict:
    """What the owners' file holds; SciPy's reader runs in a process apart."""
    from scipy.io import loadmat

    people = []
    release = loadmat(path, variable_names=["RELEASE"], struct_as_record=False, squeeze_me=True)["RELEASE"]
    for entry in np.atleast_1d(release.annolist):
        for person in np.atleast_1d(entry.annorect):
            points = np.atleast_1d(getattr(getattr(person, "annopoints", None), "point", []))
            if len(points):
                people.append(_from_points(str(entry.image.name), points, _head_of(person)))
    names, joints, heads = ([name for name, *_ in people], [j for _, j, _ in people], [head for *_, head in people])
    count = len(people)
    return {"names": names, "joints": np.reshape(joints, (count, 16, 3)), "heads": np.reshape(heads, (count, 4))}


def _head_of(person) -> np.ndarray:
    """(4,) the head's rectangle of the owners' file."""
    return np.array([float(getattr(person, name, np.nan)) for name in ("x1", "y1", "x2", "y2")])


def _from_points(name: str, points: np.ndarray, head: np.ndarray) -> _Person:
    joints, confidence = np.zeros((16, 2)), np.zeros(16)
    for point in points:
        visible = np.size(point.is_visible) and str(point.is_visible) in ("1", "1.0")
        joints[int(point.id)], confidence[int(point.id)] = (point.x, point.y), 1.0 if visible else _HIDDEN
    return _person(name, joints, confidence, head)


def _person(name: str, joints: np.ndarray, confidence: np.ndarray, head: np.ndarray) -> _Person:
    """Joints at (0, 0) were not annotated."""
    if joints.shape != (16, 2) or confidence.shape != (16,) or head.shape != (4,) or Path(name).name != name:
        raise FormatError(
            tr("This is not a person of MPII"), expected=tr("16 joints, a picture's plain name"), got=name[:60]
        )
    annotated = (joints > 0).any(axis=1)
    return name, sane(np.column_stack([joints, confidence * annotated])), head
