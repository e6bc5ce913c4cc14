"""What a data set of annotated pictures is here, and the registry that recognises one by its folder."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import FormatError
from core.language import tr
from core.media.base import FrameKind
from core.registry import DATASETS
from core.skeleton import Skeleton


@dataclass(frozen=True, eq=False)
class Annotated:
    """One person in one picture, in the joints of the set's skeleton.

    read        gives the picture, (H, W, 3) uint8 RGB, or depth as of ``core.media.base``; nothing is decoded before
    points      (J, 2) pixels, NaN where not annotated
    confidence  (J,) in [0, 1]; 0 where not annotated, less than 1 for what is hidden or only estimated
    body        (J, 3) millimetres in the camera's axes, or None where the set has no 3D
    subject     who it is, "" where unknown
    sequence    which recording or action the picture is of, "" where it is of none
    head        (4,) x1, y1, x2, y2 pixels of the head's rectangle, or None where the set has none
    camera      what took the picture, or None where the set does not say
    """

    name: str
    read: Callable[[], np.ndarray]
    points: np.ndarray
    confidence: np.ndarray
    body: np.ndarray | None = None
    subject: str = ""
    sequence: str = ""
    head: np.ndarray | None = None
    camera: Camera | None = None


class AnnotatedSet(ABC):
    """A data set on disk: iterating streams its people one by one, in a fixed order."""

    title: str
    skeleton: Skeleton
    whole: Skeleton | None = None
    """The skeleton of which the set's is a part, if it is: by its maps others' joints become the set's."""
    has_3d: bool
    kind: FrameKind = FrameKind.COLOR
    near: float = 150.0
    """Millimetres within which a joint is right by the set's own protocol."""
    remarks: tuple[str, ...] = ()
    """What was assumed of the pictures that were read so far, in words."""

    @abstractmethod
    def __len__(self) -> int:
        """How many people there are, as far as the annotations tell without reading pictures."""

    @abstractmethod
    def __iter__(self) -> Iterator[Annotated]: ...


@dataclass(frozen=True)
class _Kind:
    title: str
    matches: Callable[[Path], bool]
    open: Callable[[Path], AnnotatedSet]


def dataset_reader(title: str, matches: Callable[[Path], bool]):
    """Registers ``open(folder) -> AnnotatedSet`` for the folders that ``matches`` recognises."""

    def register(open_set: Callable[[Path], AnnotatedSet]):
        DATASETS.add(_Kind(title, matches, open_set), open_set.__module__)
        return open_set

    return register


def open_dataset(folder: str | Path) -> AnnotatedSet:
    """The data set in a folder. Raises ``FormatError`` where no reader knows it."""
    folder = Path(folder)
    if not folder.is_dir():
        raise FormatError(tr("There is no folder {folder}", folder=folder), expected=tr("the folder of a data set"))
    for kind in DATASETS:
        if kind.matches(folder):
            return kind.open(folder)
    expected = ", ".join(kind.title for kind in DATASETS)
    raise FormatError(tr("{folder} is not a known data set", folder=folder.name), expected=expected)


def read_picture(path: Path) -> np.ndarray:
    """(H, W, 3) uint8 RGB; raises ``MediaError`` where the file is missing or damaged."""
    import cv2

    from core.media.image_files import decode_image

    return cv2.cvtColor(decode_image(path, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
