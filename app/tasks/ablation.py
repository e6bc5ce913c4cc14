"""The same inpainting with and without parts of JUMPS: a plain function like those of ``app.tasks.estimation``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from core.language import mark
from core.progress import CancelToken, Progress, silent, span
from core.track import Track, TrackKey
from models.jumps.options import JumpsOptions, Method

WINDOW = 24
"""Frames of a window of the search: shifted by so many, windows do not overlap."""


@dataclass(frozen=True)
class Variant:
    title: str
    changes: Mapping = field(default_factory=dict)


VARIANTS = {
    "search": Variant(mark("The complete latent search")),
    "no Procrustes": Variant(mark("Without Procrustes alignment"), {"procrustes": False}),
    "no encoder": Variant(mark("Without the encoder's start"), {"encoder": False}),
    "no overlap": Variant(mark("Without overlapping windows"), {"shift": WINDOW}),
    "completer": Variant(mark("The completer, which repair uses otherwise"), {"method": Method.COMPLETER}),
}
"""Name of the track's variant -> what it leaves out."""


def ablated_key(key: TrackKey, variant: str) -> TrackKey:
    """Where a run goes: beside the inpainting, which it does not touch."""
    return key._replace(stage="inpainted", variant=variant)


def ablate(
    track: Track,
    variants: Sequence[str],
    options: JumpsOptions | None = None,
    *,
    start: int = 0,
    stop: int | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Track, ...]:
    """Inpaint frames ``start`` to ``stop`` of a 2D track once for each of ``variants``; elsewhere the result is empty.

    Measured joints are not kept, or every variant would look the same where most joints are seen.
    """
    from models.jumps.infer import inpaint

    base = replace(options or JumpsOptions(), method=Method.SEARCH, keep_measured=False)
    poses, stop = track.composed(), len(track) if stop is None else min(stop, len(track))
    tracks = []
    for number, name in enumerate(variants):
        applied = replace(base, **VARIANTS[name].changes)
        report = span(progress, number / len(variants), (number + 1) / len(variants))
        done = inpaint(poses, applied, start=start, stop=stop, progress=_named(report, name), cancel=cancel)
        frames = np.pad(np.arange(stop - start), (start, len(poses) - stop), constant_values=-1)
        tracks.append(Track(ablated_key(track.key, name), done.take(frames, poses.times)))
    return tuple(tracks)


def _named(progress: Progress, name: str) -> Progress:
    return lambda fraction, text="": progress(fraction, f"{name}: {text}" if text else name)
