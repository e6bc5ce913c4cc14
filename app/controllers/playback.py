"""``PlaybackController``: the clock behind play, step, speed and loop. It moves ``session.frame``; views follow."""

from time import monotonic

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.controllers.base import Controller
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.ui.action import Action
from app.ui.settings import Settings
from core.language import tr

SPEEDS = (0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 4.0)


class PlaybackController(Controller):
    """Plays the range, or the whole recording where there is none.

    In real time, frames whose moment has passed are left out; with ``every_frame`` each one is shown, however long it
    takes. Either way the session moves on only after the decoder delivered, so poses and picture stay together.
    """

    playingChanged = Signal(bool)
    speedChanged = Signal(float)

    def __init__(self, session: Session, decoder: FrameDecoder, settings: Settings, parent: QObject | None = None):
        super().__init__(session, parent)
        self._decoder, self._settings = decoder, settings
        self.playing = False
        self.speed = 1.0
        self._times = np.empty(0)
        self._started = (0.0, 0.0)  # clock and recording time at which playing began
        self._pending_step = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        session.frameChanged.connect(decoder.request)
        session.recordingChanged.connect(self.pause)
        decoder.frameReady.connect(self._frame_came)
        decoder.failed.connect(self.pause)

    def action_rows(self) -> list[Action]:
        menu, speed, there = "P&lay", "P&lay/&Speed", self.has_recording
        return [
            Action("play", tr("&Play or pause"), ("Space",), self.toggle, menu, 100, there, icon="play"),
            Action("loop", tr("&Loop"), ("L",), self.set_loop, menu, 105, checked=lambda: self.loop, icon="loop"),
            Action("every_frame", tr("Play &every frame"), (), self.set_every_frame, menu, 110,
                   checked=lambda: self.every_frame, tip=tr("Play every frame, slower if needed")),
            Action("slower", tr("Slower"), ("Down",), self.slower, speed, 200, there),
            Action("faster", tr("Faster"), ("Up",), self.faster, speed, 205, there),
            Action("normal_speed", tr("Normal speed"), ("1",), lambda: self.set_speed(1.0), speed, 210, there),
        ]  # fmt: skip

    # --- what the user does

    def toggle(self) -> None:
        self.pause() if self.playing else self.play()

    def play(self) -> None:
        if self.playing or self._session.n_frames < 2:
            return
        self._times = self.times()
        first, last = self._limits()
        if not first <= self._session.frame < last:
            self._session.seek(first)
        self.playing = True
        self._decoder.read_ahead(1)
        self._restart_clock()
        self.playingChanged.emit(True)
        self._schedule()

    def pause(self, *_) -> None:
        if self.playing:
            self.playing = False
            self._timer.stop()
            self._decoder.read_ahead(0)
            self.playingChanged.emit(False)

    def step(self, frames: int) -> None:
        """Move by frames. A held key never skips a picture: one step waits while the last is being decoded."""
        self.pause()
        if abs(frames) == 1 and self._decoder.busy:
            self._pending_step = frames
        else:
            self._pending_step = 0
            self._session.seek(self._session.frame + frames)

    def set_speed(self, speed: float) -> None:
        if speed != self.speed:
            self.speed = speed
            self._restart_clock()
            self.speedChanged.emit(speed)

    def faster(self) -> None:
        self.set_speed(next((s for s in SPEEDS if s > self.speed), SPEEDS[-1]))

    def slower(self) -> None:
        self.set_speed(next((s for s in reversed(SPEEDS) if s < self.speed), SPEEDS[0]))

    @property
    def loop(self) -> bool:
        """Whether playing begins again at the end."""
        return self._settings.loop

    def set_loop(self, loop: bool) -> None:
        self._settings.loop = loop
        self.actionsChanged.emit()

    @property
    def every_frame(self) -> bool:
        """Whether each frame is shown, however long it takes."""
        return self._settings.every_frame

    def set_every_frame(self, every: bool) -> None:
        self._settings.every_frame = every
        self.actionsChanged.emit()

    def times(self) -> np.ndarray:
        """(T,) seconds of the current recording's frames: its own where it is open, else from its nominal rate."""
        facts, count = self._decoder.facts, self._session.n_frames
        if facts is not None and len(facts) == count:
            return facts.times
        recording = self._session.current_recording
        even = recording is None or recording.n_frames != count
        return np.arange(count) / ((recording and recording.fps) or 25.0) if even else recording.times

    # --- the clock

    def _limits(self) -> tuple[int, int]:
        """First and last frame to play."""
        chosen = self._session.range
        last = self._session.n_frames - 1
        return (chosen.start, min(chosen.stop - 1, last)) if chosen and len(chosen) > 1 else (0, last)

    def _restart_clock(self) -> None:
        if self.playing:
            self._started = (monotonic(), float(self._times[self._session.frame]))

    def _now(self) -> float:
        """The recording time that should be on the screen."""
        clock, time = self._started
        return time + (monotonic() - clock) * self.speed

    def _schedule(self) -> None:
        """Wait until the next frame is due."""
        following = min(self._session.frame + 1, len(self._times) - 1)
        wait = (self._times[following] - self._now()) / self.speed
        self._timer.start(max(0, round(1000 * wait)))

    def _tick(self) -> None:
        if not self.playing or self._decoder.busy:  # _frame_came goes on
            return
        if self._session.frame >= self._limits()[1]:
            self._at_the_end()
            return
        self._advance()
        if not self._decoder.busy:
            self._schedule()

    def _advance(self) -> None:
        following, last = self._session.frame + 1, self._limits()[1]
        due = int(np.searchsorted(self._times, self._now() + 1e-4, side="right")) - 1
        if self.every_frame or due < following:
            self._session.seek(following)
            self._restart_clock_if_late()
        else:
            self._session.seek(min(due, last))

    def _restart_clock_if_late(self) -> None:
        """With every frame shown, lost time is not made up for."""
        if self.every_frame and self._now() > self._times[self._session.frame]:
            self._restart_clock()

    def _at_the_end(self) -> None:
        if not self.loop:
            self.pause()
            return
        self._session.seek(self._limits()[0])
        self._restart_clock()
        if not self._decoder.busy:
            self._schedule()

    def _frame_came(self, *_) -> None:
        if self._decoder.busy:
            return
        if self._pending_step:
            step, self._pending_step = self._pending_step, 0
            self._session.seek(self._session.frame + step)
        elif self.playing and not self._timer.isActive():
            self._schedule()
