"""The two domains of the CycleGAN: drawn examples, and what a sensor shows in recordings of the user's own.

recording -> people cut out (``core.depth.segmentation``) -> squares -> target set
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from core.camera import Camera
from core.depth.segmentation import segment
from core.errors import UsageError
from core.language import tr
from core.media.base import FrameKind, FrameSource, open_recording
from core.person_masks import UNCORRECTED, MaskCorrections
from core.progress import CancelToken, Progress, silent, span
from models.depth.augmentation import draw
from models.depth.crop import normalised
from models.depth.dataset import Material
from models.depth.networks import SIZE
from models.depth.predictors import CropInput, crop_input
from models.depth.training_steps import FLAWS

FEWEST, MOST = 16, 4000
"""Squares of people in a target set."""
_BLOCK, _HELD_OUT = 5, 4
"""Frames that are held out together, of every so many such blocks one."""
_SEGMENTING = 0.5  # share of the time of cutting out, about
USUAL_FIELD = 60.0


class Domain(Protocol):
    """Where the images of one side come from."""

    def images(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """(count, 1, SIZE, SIZE) float32 as the published networks see them."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """Examples of the material with faults of our segmentation: ideal, or as our sensor model reads them."""

    material: Material
    sensed: bool = False

    def images(self, count: int, rng: np.random.Generator) -> np.ndarray:
        index = rng.choice(np.flatnonzero(~self.material.nobody), count)
        return draw(self.material, index, SIZE, rng, sensed=self.sensed, flaws=FLAWS).image()


@dataclass(frozen=True, eq=False)
class Recorded:
    """depth (N, SIZE, SIZE) float32 mm with NaN for no reading, mask (N, SIZE, SIZE) bool, median (N,) mm."""

    depth: np.ndarray
    mask: np.ndarray
    median: np.ndarray

    @classmethod
    def of(cls, people: list["Seen"]) -> "Recorded":
        """Raises ``UsageError`` where there are too few to learn from."""
        if len(people) < FEWEST:
            expected = tr("{count} pictures of people", count=FEWEST)
            action = tr("Take longer recordings with people in them")
            raise UsageError(tr("Too little is seen of people"), expected=expected, got=str(len(people)), action=action)
        squares = [one.square for one in people]
        depth, mask = np.stack([s.depth for s in squares]), np.stack([s.mask for s in squares])
        return cls(depth, mask, np.array([s.crop.median for s in squares], np.float32))

    def __len__(self) -> int:
        return len(self.depth)

    def images(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Half of them mirrored."""
        index = rng.integers(len(self), size=count)
        image = normalised(self.depth[index], self.mask[index], self.median[index, None, None])
        mirrored = rng.random(count) < 0.5
        image[mirrored] = image[mirrored, :, ::-1]
        return image[:, None]


@dataclass(frozen=True)
class Footage:
    """A depth recording and what the user said of it. ``truth``: (T, 15, 3) camera mm of each person whom the user
    corrected, NaN where not."""

    path: str
    unit: str = ""
    camera: Camera | None = None
    corrections: MaskCorrections = UNCORRECTED
    truth: Mapping[int, np.ndarray] = field(default_factory=dict)

    def corrected(self, frame: int) -> bool:
        return any(np.isfinite(points[frame]).any() for points in self.truth.values() if frame < len(points))


@dataclass(frozen=True, eq=False)
class Seen:
    """One person in one frame of ``footage``, number ``take`` of those that were given."""

    footage: Footage
    take: int
    frame: int
    person: int
    square: CropInput


def held_out(footage: Footage, frame: int) -> bool:
    """Whether a frame judges and teaches nothing: one stretch of four, and what the user corrected."""
    return (frame // _BLOCK) % _HELD_OUT == _HELD_OUT - 1 or footage.corrected(frame)


def cut_out(
    takes: list[Footage], size: int = SIZE, *, judging: bool | None = None, most: int = MOST,
    progress: Progress = silent, cancel: CancelToken | None = None,
) -> list[Seen]:  # fmt: skip
    """People in recordings, ``size`` pixels wide: of ``judging`` frames (``held_out``), of the others, or (None) of
    all.

    Frames are evenly spread where there are more than enough. Raises ``UsageError`` for a recording that is not of
    depth.
    """
    found: list[Seen] = []
    for number, footage in enumerate(takes):
        share = span(progress, number / len(takes), (number + 1) / len(takes))
        with open_recording(footage.path, unit=footage.unit) as source:
            if source.kind != FrameKind.DEPTH:
                raise UsageError(
                    tr("{footage} shows no depth", footage=footage.path),
                    expected=tr("a depth recording"),
                    got=tr("colour"),
                )
            wanted = [k for k in range(len(source)) if judging is None or held_out(footage, k) == judging]
            wanted = wanted[:: max(1, len(wanted) * len(takes) // most)]
            found += _of_source(source, footage, number, wanted, size, share, cancel or CancelToken())
    return found


def _of_source(
    source: FrameSource, footage: Footage, take: int, wanted: list[int], size: int, progress: Progress,
    cancel: CancelToken,
) -> Iterator[Seen]:  # fmt: skip
    persons = segment(source, footage.corrections, progress=span(progress, 0, _SEGMENTING), cancel=cancel)
    camera = footage.camera or source.camera or Camera.from_fov(source.width, source.height, USUAL_FIELD, "assumed")
    for done, frame in enumerate(wanted):
        cancel.check()
        depth = source.read(frame)
        mask = persons.mask(frame, depth)
        for person in persons.people:
            square = crop_input(depth, mask == person, camera, size)
            if square is not None and square.mask.any():
                yield Seen(footage, take, frame, person, square)
        progress(_SEGMENTING + (1 - _SEGMENTING) * done / len(wanted), tr("frame {frame}", frame=frame))
