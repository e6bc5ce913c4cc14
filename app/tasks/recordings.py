"""Recordings as tasks meet them: described for a document, opened for reading, searched for people. No Qt."""

from pathlib import Path

from core.camera import Camera
from core.depth.segmentation import Segmentation, segment
from core.document import Recording
from core.media.base import FrameSource, open_recording
from core.media.fingerprint import fingerprint
from core.person_masks import MaskLayer
from core.progress import CancelToken, Progress, silent


def describe_recording(
    path: str | Path, id: int = 1, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> Recording:
    """The facts of a media file that a document keeps. Raises ``MediaError`` where it cannot be opened.

    ``unit`` is what the user said of a depth recording that does not tell; it is kept in ``meta``.
    """
    path = Path(path).absolute()
    with open_recording(path, unit=unit, progress=progress, cancel=cancel or CancelToken()) as source:
        facts = (str(source.kind), len(source), source.fps, source.width, source.height)
        return Recording(id, str(path), path.name, *facts, *fingerprint(path), meta={"unit": unit} if unit else {})


def frames_of(recording: Recording, mask_layer: MaskLayer | None = None) -> FrameSource:
    """The recording, open for reading, as the user said it is to be read: unit, camera, and who is where."""
    source = open_recording(recording.path, unit=recording.meta.get("unit", ""))
    source.mask_layer = mask_layer or MaskLayer()
    camera = recording.meta.get("camera")
    source.camera = Camera.from_dict(camera) if camera else source.camera
    return source


def find_people(
    recording: Recording,
    mask_layer: MaskLayer | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Segmentation:
    """Who is where in a depth recording; raises ``MediaError`` for one in colour."""
    with frames_of(recording, mask_layer) as source:
        return segment(source, progress=progress, cancel=cancel)
