"""``Recording``: what a project keeps of a media file, and what the user said of it."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.camera import Camera
from core.contacts import FootContacts
from core.ergonomics.setup import Setup
from core.person_masks import Place
from core.ruler import Ruler

POSES_ALONE = "poses"
"""The kind of a recording that has no pictures: its file is one of poses."""


@dataclass(frozen=True)
class Recording:
    """A media file that the project refers to. ``path`` is absolute here; the project file keeps it relative to itself.

    ``size`` in bytes and ``sha256`` are those of ``core.media.fingerprint``: they tell a moved file from another one.
    """

    id: int
    path: str
    name: str
    kind: str  # "color", "depth" or POSES_ALONE
    n_frames: int
    fps: float
    width: int
    height: int
    size: int = 0
    sha256: str = ""
    camera: Camera | None = None
    """What the user said of the camera: it goes before what the file says."""
    unit: str = ""
    """What the user said that depth is stored in ("mm", "cm", "m", millimetres per step), where the file does not
    say."""
    false_positives: tuple[Place, ...] = ()
    """Where something was taken for a person that is none."""
    state: str = ""
    """Of the work on it: "to do", "in review", "done"; "" where not set. By whom and when (ISO 8601, local)."""
    state_by: str = ""
    state_at: str = ""
    ergonomics: Setup | None = None
    """What the user said for its ergonomic assessment."""
    contacts: tuple[FootContacts, ...] = ()
    """When feet stand, of the people of whom the user states it."""
    rulers: tuple[Ruler, ...] = ()
    """Distances that the user laid over its pictures."""
    shifts: tuple[tuple[int, float], ...] = ()
    """(another recording, seconds that it is ahead) where the two are shown in step and did not start together."""
    uneven: tuple[float, ...] = ()
    """(n_frames,) seconds of the frames, where they are not i / fps."""
    numbers: tuple[int, ...] = ()
    """(n_frames,) the frames' own numbers, as the names of pictures state them, where they are not 0, 1, 2 ..."""
    assumed: tuple[str, ...] = ()
    """The facts that neither the file nor the user states and that were taken instead: "fps", "unit"."""

    @property
    def has_pictures(self) -> bool:
        return self.kind != POSES_ALONE

    @property
    def has_image_space(self) -> bool:
        """Whether there are pixels that poses can be in: a file of poses in 3D alone has none."""
        return self.has_pictures or self.width > 0

    @cached_property
    def times(self) -> np.ndarray:
        """(n_frames,) seconds of each frame from the start of the recording, increasing; read-only."""
        even = len(self.uneven) != self.n_frames
        times = np.arange(self.n_frames) / (self.fps or 25.0) if even else np.array(self.uneven)
        times.setflags(write=False)
        return times

    def own_number(self, frame: int) -> str:
        """The number that a frame has itself, as "#62"; "" where frames are merely 0, 1, 2 ..."""
        return f"#{self.numbers[frame]}" if 0 <= frame < len(self.numbers) else ""

    def at_rate(self, fps: float) -> "Recording":
        """The same where the user says how many frames per second there are; gaps stay gaps."""
        uneven = tuple(second * self.fps / fps for second in self.uneven)
        assumed = tuple(name for name in self.assumed if name not in ("fps", "times"))
        return replace(self, fps=fps, uneven=uneven, assumed=assumed)

    @property
    def facts(self) -> dict[str, object]:
        """What the user said of it, by the names of the fields: what another file in its place keeps."""
        return {name: getattr(self, name) for name in FACTS}


FACTS = (
    "camera", "unit", "false_positives", "state", "state_by", "state_at", "ergonomics", "contacts", "rulers", "shifts",
)  # fmt: skip
