"""The whole chain from a recording to 3D: estimate, inpaint, lift. No Qt."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.tasks.estimation import estimate
from app.tasks.inpainting import inpaint_track, inpainted_key
from app.tasks.lifting import lift_people, lifted_key
from core.edits.tracks import renewed
from core.errors import PoseError
from core.language import tr
from core.media.base import FrameKind
from core.person_masks import UNCORRECTED, MaskCorrections
from core.progress import CancelToken, Progress, silent, span
from core.recording import Recording
from core.track import Track, TrackKey
from models.common.estimator import Found, unheard
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions


def process_recording(
    recording: Recording,
    estimator: str = "",
    *,
    people: int = 0,
    options: dict | None = None,
    inpaint: JumpsOptions | None = None,
    lift: LiftOptions | None = None,
    earlier: Iterable[Track] = (),
    corrections: MaskCorrections = UNCORRECTED,
    warn: Callable[[str], None] = lambda text: None,
    found: Found = unheard,
    scratch: Path | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """Estimate, inpaint and lift all people in a recording: the tracks of all steps, none where no person was found.

    ``inpaint`` or ``lift`` None leaves that step out. ``earlier`` are the recording's tracks so far: what was confirmed
    in them is kept and used; ``warn`` is told which step could not be taken for whom. ``scratch`` as in ``estimate``.
    In a depth recording the estimator measures in 3D: nothing is inpainted or lifted.
    """
    if recording.kind == FrameKind.DEPTH:
        inpaint = lift = None
    _check_weights(inpaint, lift)
    known = {track.key: track for track in earlier}
    share = (0.0, 0.85 if inpaint or lift else 1.0, 0.95 if lift else 1.0, 1.0)
    first, second, third = (span(progress, *share[n : n + 2]) for n in range(3))
    made = list(
        estimate(recording, estimator, people=people, options=options, corrections=corrections,
                 found=found, scratch=scratch, progress=first, cancel=cancel)
    )  # fmt: skip
    flat = [_under_corrections(known, track) for track in made if track.poses.dims == 2]
    if inpaint:
        done = _inpainted(flat, inpaint, known, warn, second, cancel)
        made += done
        instead = {track.key.person: _under_corrections(known, track) for track in done}
        flat = [instead.get(track.key.person, track) for track in flat]
    if lift:
        pairs, size = [(one, known.get(lifted_key(one.key))) for one in flat], (recording.width, recording.height)
        beside = known | {track.key: track for track in made}
        made += lift_people(pairs, lift, camera=recording.camera, size=size, recording=recording, beside=beside,
                            warn=warn, progress=third, cancel=cancel)  # fmt: skip
    return tuple(made)


def _check_weights(inpaint: JumpsOptions | None, lift: LiftOptions | None) -> None:
    """Load the user's own weights of the later steps: what is wrong with them is said before anything is estimated."""
    from models.jumps.infer import load_engine as load_jumps
    from models.lifting.infer import load_engine as load_lifter

    if inpaint and inpaint.weights:
        load_jumps(inpaint)
    if lift and lift.weights:
        load_lifter(lift.weights, lift.mirrored)


def _under_corrections(known: dict[TrackKey, Track], track: Track) -> Track:
    """A fresh track as it will be shown: with what the user confirmed in the earlier one."""
    return renewed(known.get(track.key), track.key, track.poses)


def _inpainted(
    tracks: Sequence[Track], options: JumpsOptions, known: dict[TrackKey, Track], warn: Callable[[str], None],
    progress: Progress, cancel: CancelToken | None,
) -> list[Track]:  # fmt: skip
    """Everybody, but those seen too little for it."""
    made, count = [], len(tracks)
    for number, track in enumerate(tracks):
        report, key = span(progress, number / count, (number + 1) / count), inpainted_key(track.key)
        try:
            made.append(inpaint_track(track, options, previous=known.get(key), progress=report, cancel=cancel))
        except PoseError as error:
            warn(
                tr(
                    "person {person}: {stage} poses could not be made: {error}",
                    person=track.key.person,
                    stage=key.stage,
                    error=error,
                )
            )
    return made
