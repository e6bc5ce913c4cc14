"""Which other poses lie under the active one, the same in 2D and in 3D: those before and after, and its origin."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.staleness import MADE_OF
from app.tasks.refine import origin_of
from app.ui.theme import theme
from app.views.poses.marks import Stroke
from core.document import Document
from core.track import Track, TrackKey, frame_pose

SKINS = 3
"""Poses before, and as many after."""
APART = 0.12
"""Seconds from one to the next."""

STROKES = {"before": Stroke.DASHED, "after": Stroke.SOLID, "origin": Stroke.DOTTED}
"""Kind -> how its bones are stroked, so that no kind is told by its colour alone."""
EDGE_STRENGTH = 0.5
"""Opacity of the dark edge that sets bones off from what is behind them, in that of the bones."""


@dataclass(frozen=True, eq=False)
class Ghost:
    """(J, D) points and (B, 2) bones; ``kind`` is "before", "after" or "origin", ``strength`` 0 to 1."""

    points: np.ndarray
    bones: np.ndarray
    kind: str
    strength: float

    def ends(self, points: np.ndarray) -> np.ndarray:
        """(K, 2, D) ends of the bones that are known, where the joints are at these points."""
        ends = points[self.bones]
        return ends[np.isfinite(ends).all(axis=(1, 2))]


def ghost_colour(kind: str, plain: str) -> str:
    """``plain`` is what is seen well on what lies behind: it is the origin's."""
    return {"before": theme().ok, "after": theme().inferred, "origin": plain}[kind]


def skins_at(track: Track, frame: int) -> Iterator[Ghost]:
    """The farthest first, so that nearer ones lie over them."""
    step = max(round(APART * (track.poses.fps or 25.0)), 1)
    for place in range(SKINS, 0, -1):
        for kind, at in (("before", frame - place * step), ("after", frame + place * step)):
            if 0 <= at < len(track):
                yield Ghost(track.frame(at).coords, _bones(track), kind, 0.9 - 0.7 * (place - 1) / SKINS)


def origin_at(document: Document, track: Track, frame: int) -> Ghost | None:
    """What a track was made from, at a frame: the track that it says itself where that stands in the same space, else
    what the model or file gave before it was corrected. None where there is no such pose, or it is the same."""
    if not 0 <= frame < len(track):
        return None
    source = document.tracks.get(made_from(track))
    if source is not None and _stand_together(source, track) and frame < len(source):
        return Ghost(source.frame(frame).coords, _bones(source), "origin", 0.95)
    pose = frame_pose(track.poses, frame)
    if np.array_equal(pose.coords, track.frame(frame).coords, equal_nan=True):
        return None
    return Ghost(pose.coords, _bones(track), "origin", 0.95)


def made_from(track: Track) -> TrackKey | None:
    """The track that this one says it was refined, lifted or repaired from; the last step first, for a track keeps what
    its own origin said."""
    if (refined := origin_of(track)) is not None:
        return refined
    source = track.poses.source
    said = source[MADE_OF]["track"] if MADE_OF in source else source.get("from")
    return track.key._replace(stage=said[0], variant=said[1]) if said else None


def _stand_together(one: Track, other: Track) -> bool:
    return (one.poses.space, one.poses.unit) == (other.poses.space, other.poses.unit)


def _bones(track: Track) -> np.ndarray:
    return np.array(track.skeleton.bones, int).reshape(-1, 2)
