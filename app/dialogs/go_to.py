"""Ask for a frame or a time to go to."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QLineEdit, QWidget

from app.dialogs.forms import FormDialog
from core.language import mark, number, tr


class GoToDialog(FormDialog):
    """``ask(parent, times, frame, numbers) -> frame | None``; ``times`` (T,) seconds of the recording's frames,
    ``numbers`` (T,) their own where they have any."""

    def __init__(self, times: np.ndarray, frame: int, numbers: Sequence[int] = (), parent: QWidget | None = None):
        super().__init__(tr("Go to frame or time"), "go_to_dialog", parent, accept=tr("Go"))
        self._times, self._numbers = times, numbers
        self.place = self.row(tr("Frame or time"), QLineEdit(str(frame)), "go_to_place")
        self.place.selectAll()
        self.place.setFocus()
        self.place.textChanged.connect(self._check)
        self._check()

    def _check(self, *_) -> None:
        frame = frame_at(self.place.text(), self._times, self._numbers)
        self.accept_button.setEnabled(frame is not None)
        last = len(self._times) - 1
        own = tr(", its own number: #{numbers}", numbers=self._numbers[0]) if self._numbers else ""
        example = {"short": 12.5, "long": 2.5}
        ask = mark("A frame from 0 to {last}{own}, or a time: {short:.1f}s, 1:{long:04.1f}")
        help_ = tr(ask, last=last, own=own, **example)
        number = f" (#{self._numbers[frame]})" if self._numbers and frame is not None else ""
        self.say(
            help_
            if frame is None
            else tr(
                "Frame {frame} of 0–{last}{number}, at {times:.3f} s",
                frame=frame,
                last=last,
                number=number,
                times=self._times[frame],
            )
        )

    def answer(self) -> int:
        return frame_at(self.place.text(), self._times, self._numbers)


def frame_at(text: str, times: np.ndarray, numbers: Sequence[int] = ()) -> int | None:
    """The frame that "120", "#62" (of its own ``numbers``), "12.5s", "1:02.5" or "1:00:02" means; the nearest one to a
    time, None for nonsense."""
    text = text.strip().lower()
    try:
        if text.startswith("#"):
            return numbers.index(int(text[1:])) if int(text[1:]) in numbers else None
        if text.isdecimal():
            frame = int(text)
            return frame if frame < len(times) else None
        if not (text.endswith("s") or ":" in text):
            return None
        seconds = 0.0
        for part in text.removesuffix("s").split(":"):
            seconds = 60 * seconds + number(part)
    except ValueError:
        return None
    if not len(times) or not np.isfinite(seconds):
        return None
    return int(np.abs(times - seconds).argmin())
