"""The score that is looked at, and the angle that drives it most, as rows of the timeline."""

import numpy as np
from PySide6.QtCore import QObject

from app.controllers.ergonomics import ErgonomicsController
from app.views.ergonomics.score_card import level_risk
from app.views.timeline.score_bands import Band
from app.views.timeline.timeline import Timeline
from core.ergonomics.angles import Angles
from core.ergonomics.exposure import levels_of, risk_of
from core.ergonomics.measures import INDEX, MEASURES
from core.ergonomics.scores import Score
from core.language import tr


class TimelineBands(QObject):
    """Rows are there while ergonomics is looked at."""

    def __init__(self, controller: ErgonomicsController, timeline: Timeline):
        super().__init__(timeline)
        self._controller, self._timeline = controller, timeline
        for signal in (controller.changed, controller.choiceChanged, controller.watchedChanged):
            signal.connect(self.refresh)
        self._shown: tuple | None = None

    def refresh(self, *_) -> None:
        controller = self._controller
        if not controller.watched or not controller.is_here:
            self._shown = None
            self._timeline.show_bands([])
            return
        assessment, method, side = controller.assessment, controller.method, controller.shown_side()
        what = assessment, method, side
        if self._shown is None or any(a is not b for a, b in zip(self._shown, what, strict=True)):
            score = assessment.score(method, side)
            name = strongest(score) or "trunk_flexion"
            self._shown = what
            self._bands = [score_band(score), angle_band(assessment.angles, name)]
        self._timeline.show_bands(self._bands, controller.stale)


def strongest(score: Score) -> str:
    """The measure with zones of the step that drives a score most over the whole recording; "" for none."""
    falls = {title: float(np.nansum(fall)) for title, fall in score.drivers.items()}
    for title in sorted(falls, key=falls.__getitem__, reverse=True):
        for name in score.measures.get(title, ()):
            if np.isfinite(risk_of(name, 0.0)):
                return name
    return ""


def score_band(score: Score) -> Band:
    levels = levels_of(score.method)
    risks = np.full(len(score.values), -1)
    for place, (*_, low, high) in enumerate(levels):
        risks[(score.values >= low) & (score.values <= high)] = level_risk(levels, place)
    return Band.of(tr(score.name), score.values, score.low, score.high, risks, (1.0, float(levels[-1][3])))


def angle_band(angles: Angles, name: str) -> Band:
    values, sigma = angles[name], 1.645 * angles.error(name)  # 90 of 100 chances
    risks = np.nan_to_num(risk_of(name, values), nan=-1).astype(int)
    known = values[np.isfinite(values)]
    span = (float(min(known.min(), 0)), float(max(known.max(), 60))) if len(known) else (0.0, 90.0)
    return Band.of(tr(MEASURES[INDEX[name]].title), values, values - sigma, values + sigma, risks, span)
