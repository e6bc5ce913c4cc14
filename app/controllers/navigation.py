"""``NavigationController``: from frame to frame, and the range that many actions work on."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.playback import PlaybackController
from app.session.session import Session
from app.ui.action import Action
from app.ui.settings import Settings
from core.language import tr


class NavigationController(Controller):
    def __init__(self, session: Session, playback: PlaybackController, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._playback, self._settings, self._window = playback, settings, window

    def action_rows(self) -> list[Action]:
        session, menu, there = self._session, "P&lay", self.has_recording
        steps, ranges = f"{menu}/S&teps", f"{menu}/&Range"
        return [
            *self._steps(),
            Action("first_frame", tr("First frame"), ("Home",), lambda: session.seek(0), steps, 330, there),
            Action("last_frame", tr("Last frame"), ("End",), lambda: session.seek(session.n_frames - 1), steps, 335,
                there),
            Action("go_to", tr("&Go to frame or time…"), ("Ctrl+G", "Ctrl+J"), self.ask_go_to, menu, 340, there),
            Action("range_in", tr("Range starts &here"), ("I",), self.start_range, ranges, 500, there),
            Action("range_out", tr("Range ends he&re"), ("O",), self.end_range, ranges, 505, there),
            Action("range_to_end", tr("Range from here to the end"), ("Ctrl+Alt+O",),
                   lambda: session.set_range(range(session.frame, session.n_frames)), ranges, 510, there),
            Action("range_from_start", tr("Range from the start to here"), ("Ctrl+Alt+I",),
                   lambda: session.set_range(range(session.frame + 1)), ranges, 515, there),
            Action("range_clear", tr("&Clear range"), ("Ctrl+Shift+X",), lambda: session.set_range(None), ranges, 520,
                   lambda: session.range is not None),
        ]  # fmt: skip

    def _steps(self) -> list[Action]:
        menu, there, settings = "P&lay", self.has_recording, self._settings
        medium, large = (lambda: settings.step_medium), (lambda: settings.step_large)
        back, on = self._step(-1), self._step(1)
        return [
            Action("previous_frame", tr("Previous frame"), ("Left", "A"), back, menu, 300, there, repeat=True,
                   icon="previous"),
            Action("next_frame", tr("Next frame"), ("Right", "D"), on, menu, 305, there, repeat=True, icon="next"),
            *(Action(id_, text, (key,), self._step(sign, size), f"{menu}/S&teps", place, there, repeat=True)
              for id_, text, key, sign, size, place in (
                  ("previous_medium", tr("Medium step back"), "Shift+Left", -1, medium, 310),
                  ("next_medium", tr("Medium step forward"), "Shift+Right", 1, medium, 315),
                  ("previous_large", tr("Large step back"), "Ctrl+Shift+Left", -1, large, 320),
                  ("next_large", tr("Large step forward"), "Ctrl+Shift+Right", 1, large, 325),
              )),
        ]  # fmt: skip

    def _step(self, sign: int, size: Callable[[], int] = lambda: 1) -> Callable[[], None]:
        """A verb that goes ``size()`` frames back (-1) or on (1)."""
        return lambda: self._playback.step(sign * size())

    def ask_go_to(self) -> None:
        from app.dialogs.go_to import GoToDialog

        numbers = self._session.current_recording.numbers
        frame = GoToDialog.ask(self._window, self._playback.times(), self._session.frame, numbers)
        if frame is not None:
            self._session.seek(frame)

    def start_range(self) -> None:
        """The range starts at this frame; its end stays where it comes later."""
        session = self._session
        later = session.range is not None and session.range.stop > session.frame
        session.set_range(range(session.frame, session.range.stop if later else session.n_frames))

    def end_range(self) -> None:
        """The range ends with this frame; its start stays where it comes earlier."""
        session = self._session
        earlier = session.range is not None and session.range.start <= session.frame
        session.set_range(range(session.range.start if earlier else 0, session.frame + 1))
