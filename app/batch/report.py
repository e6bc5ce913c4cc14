"""``Report``: a console that keeps what a command says of one input, to be said by whoever started it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.console import Console
from core.long_arrays import blocks
from core.progress import CancelToken, Progress, silent
from core.track import Track


class Report(Console):
    """What the work on one input says, in order; ``target`` is where its result will be, ``cancel`` ends it.

    In the folder ``scratch`` the work may keep what it has so far; it is deleted with the work's success.
    """

    def __init__(
        self, target: Path | None = None, progress: Progress = silent, cancel: CancelToken | None = None,
        scratch: Path | None = None,
    ):  # fmt: skip
        super().__init__()
        self._progress = progress
        self.target, self.cancel, self.scratch = target, cancel or CancelToken(), scratch
        self.said: list[tuple[str, tuple, dict]] = []
        self.warnings: list[str] = []
        self.figures: list[dict] = []
        self.frames: int | None = None

    def say(self, text: str) -> None:
        self.said.append(("say", (text,), {}))

    def table(self, headers: Sequence[str], rows: Sequence[Sequence], *, key: str = "rows") -> None:
        self.said.append(("table", (tuple(headers), list(rows)), {"key": key}))

    def add(self, key: str, *values) -> None:
        self.said.append(("add", (key, *values), {}))

    def error(self, text: str) -> None:
        self.warnings.append(text)
        self.said.append(("error", (text,), {}))

    def remark(self, text: str) -> None:
        self.warnings.append(text)
        self.said.append(("remark", (text,), {}))

    def progress(self, title: str) -> Progress:
        return self._progress

    def figure(self, **values) -> None:
        """One row of numbers about this input, for ``posewright batch collect``: one a person, where there are any."""
        self.figures.append(values)

    def figures_of(self, tracks: Sequence[Track]) -> None:
        """How much of each track was found, and how sure."""
        for track in tracks:
            poses, found, sure = track.poses, 0, 0.0
            for part in blocks(len(poses)):
                present = np.isfinite(poses.coords[part, :, 0])
                found, sure = found + int(present.sum()), sure + float(poses.confidence[part][present].sum(dtype=float))
            self.frames = max(self.frames or 0, len(poses))
            self.figure(
                person=track.key.person, stage=track.key.stage, variant=track.key.variant, frames=len(poses),
                coverage=found / max(poses.confidence.size, 1), confidence=sure / found if found else None,
            )  # fmt: skip


def repeat(said: list[tuple[str, tuple, dict]], console: Console) -> None:
    """Say on a console what a report has kept."""
    for verb, words, options in said:
        getattr(console, verb)(*words, **options)
