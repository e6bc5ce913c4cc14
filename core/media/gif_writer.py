"""Writes short clips as animated GIF, for slides and web pages that take no video."""

import os
from collections.abc import Generator, Iterable
from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.io.files import discard, temporary_beside
from core.language import tr
from core.words import in_words

WIDEST = 800
"""Pixels of the longer side: what is larger is made smaller, as GIF keeps every pixel of every frame."""
SHORTEST = 0.02
"""Seconds that viewers show a frame at least; frames that come faster are left out."""


def write_gif(path: str | Path, frames: Iterable[np.ndarray], times: np.ndarray) -> None:
    """Write frames (H, W, 3) uint8 RGB, each shown at its time in ``times`` (T,) seconds as far as GIF can: in
    hundredths of a second, 50 frames a second at most, 256 colours a frame. It runs in a loop.

    Written beside the target and moved there when complete. Raises ``MediaError``.
    """
    path = Path(path)
    part, kept = temporary_beside(path, ".part"), _kept(times)
    pictures = _pictures(frames, kept)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        first = next(pictures, None)
        if first is None:
            raise MediaError(tr("There are no frames to write"))
        first.save(part, format="GIF", save_all=True, append_images=pictures, duration=_durations(times[kept]), loop=0)
        os.replace(part, path)
    except OSError as error:
        raise MediaError(tr("Cannot write the video {path}", path=path), got=in_words(error)) from error
    finally:
        pictures.close()
        discard(part)


def _kept(times: np.ndarray) -> np.ndarray:
    """(K,) the frames that can be shown: the first of each ``SHORTEST`` seconds."""
    kept: list[int] = []
    for frame, time in enumerate(times):
        if not kept or time - times[kept[-1]] > SHORTEST - 1e-6:
            kept.append(frame)
    return np.array(kept, int)


def _durations(times: np.ndarray) -> list[int]:
    """Milliseconds of each frame, whole hundredths of a second that add up; the last one as long as that before it."""
    starts = np.round(100 * (times - times[0])).astype(int)
    lasting = np.diff(starts).tolist()
    return [10 * one for one in (*lasting, lasting[-1] if lasting else 10)]


def _pictures(frames: Iterable[np.ndarray], kept: np.ndarray) -> Generator:
    from PIL import Image

    wanted = set(kept.tolist())
    for number, frame in enumerate(frames):
        if number in wanted:
            picture = Image.fromarray(np.ascontiguousarray(frame))
            picture.thumbnail((WIDEST, WIDEST))
            yield picture.quantize(256, method=Image.Quantize.FASTOCTREE)
