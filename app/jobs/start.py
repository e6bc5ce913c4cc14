"""``JobStart``: the document as it was when a job began, and what becomes of the result where it has moved on since."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from app.session.session import Session
from core.errors import EditError
from core.language import tr
from core.track import Track, TrackKey


class IfMoved(StrEnum):
    """What becomes of a result whose tracks were edited, made or removed while the job ran."""

    ASK = "ask"  # the user decides
    REFUSE = "refuse"  # it is left out, and the user hears why
    DROP = "drop"  # it is left out silently: another job is on its way


class JobStart:
    """Made where a job begins, on the GUI thread."""

    def __init__(self, session: Session):
        self._session = session
        self.project = session.project
        self.document = session.document.snapshot()

    @property
    def is_here(self) -> bool:
        """Whether the project is still the open one."""
        return self._session.project is self.project

    def moved_on(self, keys: Iterable[TrackKey]) -> list[TrackKey]:
        """Which of these tracks are no longer what they were."""
        now = self._session.document
        if now.revision == self.document.revision:
            return []
        return [key for key in keys if _differ(self.document.tracks.get(key), now.tracks.get(key))]

    def may_apply(
        self, keys: Iterable[TrackKey], if_moved: IfMoved, ask: Callable[[list[TrackKey]], bool] | None = None
    ) -> bool:
        """Whether a result for these tracks may go into the document; ``ask`` gets those that have moved on.

        Raises ``EditError`` where a result is refused.
        """
        if not self.is_here:
            return False
        moved = self.moved_on(keys)
        if not moved:
            return True
        if if_moved == IfMoved.REFUSE:
            raise EditError(tr("The track was edited in the meantime; nothing was changed"), action=tr("Try again"))
        return if_moved == IfMoved.ASK and ask is not None and ask(moved)


def _differ(before: Track | None, now: Track | None) -> bool:
    """By poses and corrections; what was accepted as it is does not count."""
    if before is None or now is None:
        return before is not now
    return before.poses is not now.poses or dict(before.blocks) != dict(now.blocks)
