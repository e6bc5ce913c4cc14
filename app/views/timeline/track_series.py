"""What the timeline draws of a track: the flags of its frames and one statistic, filled a portion at a time."""

import numpy as np
from PySide6.QtCore import QObject

from app.session.session import Session
from app.views.timeline.series import Filler, Pyramid, frame_flags
from app.views.timeline.statistics import Statistic, values_between
from core.track import TrackKey


class PersonSeries:
    """What the bar of one track is painted from."""

    def __init__(self, session: Session, key: TrackKey, parent: QObject):
        self._session, self.key = session, key
        count = len(session.document.track(key))
        self.flags = Pyramid(count, np.bitwise_or, np.uint8, 0)
        self.filler = Filler(count, self._fill, parent)

    def end(self) -> None:
        """No more of it is needed."""
        self.filler.stop()
        self.filler.deleteLater()

    def _fill(self, start: int, stop: int) -> None:
        self.flags.write(start, frame_flags(self._session.document.track(self.key).composed(start, stop)))


class StatisticSeries:
    """One statistic of one track: least and greatest values: no peak is lost when zoomed out."""

    def __init__(self, session: Session, key: TrackKey, statistic: Statistic, parent: QObject):
        self._session, self.key, self.statistic = session, key, statistic
        track = session.document.track(key)
        other = statistic.against(track, session.document.tracks_of(key.recording, key.person))
        self._reference = statistic.prepare(track, other)
        self.least = Pyramid(len(track), np.fmin, np.float32, np.nan)
        self.greatest = Pyramid(len(track), np.fmax, np.float32, np.nan)
        self.filler = Filler(len(track), self._fill, parent)

    @property
    def unit(self) -> str:
        return self.statistic.unit.replace("{unit}", str(self._session.document.track(self.key).poses.unit))

    def end(self) -> None:
        """No more of it is needed."""
        self.filler.stop()
        self.filler.deleteLater()

    def _fill(self, start: int, stop: int) -> None:
        track = self._session.document.track(self.key)
        values = values_between(self.statistic, track, self._reference, start, stop)
        self.least.write(start, values)
        self.greatest.write(start, values)
