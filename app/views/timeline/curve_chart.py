"""The curves that are shown, as a chart for a paper."""

from collections.abc import Sequence

import numpy as np

from app.session.session import Session
from app.track_words import track_words
from app.views.timeline.curve_series import TrackCurves
from core.language import tr
from core.report.paper import Chart, Line
from core.skeleton import readable


def curve_chart(session: Session, tracks: Sequence[TrackCurves], title: str) -> Chart | None:
    """Over the in/out range, else the whole recording, in seconds from its start; the joints of several tracks are
    named with their track. None where no curve has a value."""
    recording, lines = session.current_recording, []
    if recording is None:
        return None
    frames = session.range or range(recording.n_frames)
    for one in tracks:
        track = session.document.track(one.key)
        first, last = min(frames.start, one.curves.count), min(frames.stop, one.curves.count)
        beside = f", {track_words(track)}" if len(tracks) > 1 else ""
        for column, joint in enumerate(one.joints):
            values = one.curves.values(column, first, last)
            if np.isfinite(values).any():
                name = f"{readable(track.skeleton.joints[joint])}{beside}"
                lines.append(Line(name, recording.times[first:last], values))
    if not lines:
        return None
    unit = tracks[-1].unit
    return Chart(tuple(lines), tr("Time (s)"), f"{title} ({unit})")
