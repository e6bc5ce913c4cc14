"""Adapt the depth network to the sensor of a recording that is open. No Qt."""

from collections.abc import Iterable

import numpy as np

from core.errors import EditError
from core.language import tr
from core.media.base import FrameKind
from core.person_masks import UNCORRECTED, MaskCorrections
from core.poses import Space
from core.progress import CancelToken, Progress, silent
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track

SKELETON = "depth15"


def adapt_to_sensor(
    recording: Recording,
    tracks: Iterable[Track] = (),
    corrections: MaskCorrections = UNCORRECTED,
    options: dict | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[str, str]:
    """The weights that were written, and in words what the judge found.

    What the user corrected in ``tracks`` judges the result, as held-out frames do; ``options`` are those of the
    training "depth-sensor". Raises ``EditError`` for a recording in colour and ``ModelError`` where the result is no
    better.
    """
    if recording.kind != FrameKind.DEPTH:
        raise EditError(tr("Only a depth sensor can be adapted to"), expected=tr("a depth recording"), got=tr("colour"))
    from models.depth.adapt import adapt
    from models.depth.domains import Footage
    from models.depth.train_options import SensorTraining

    takes = [Footage(recording.path, recording.unit, recording.camera, corrections, corrected_joints(tracks))]
    training = SensorTraining(**{"data": (recording.path,), **(options or {})})
    path, verdict = adapt(takes, training, progress=progress, cancel=cancel)
    return str(path), verdict.words


def corrected_joints(tracks: Iterable[Track]) -> dict[int, np.ndarray]:
    """(T, 15, 3) camera mm of each person, only what a person confirmed; nothing of tracks in other spaces."""
    found = {}
    for track in tracks:
        if track.poses.space == Space.CAMERA and track.skeleton == load_skeleton(SKELETON):
            confirmed = track.confirmed(0, len(track))
            if confirmed.any():
                found[track.key.person] = np.where(confirmed[..., None], track.composed().coords, np.nan)
    return found
