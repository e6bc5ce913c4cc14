"""What a track is called: its stage and who made it, in words. No Qt."""

from app.staleness import stale_frames
from core.document import Document
from core.language import mark, tr
from core.track import Track

_MAKERS = {
    "blazepose": "BlazePose", "rtmpose": "RTMPose", "hourglass": mark("Hourglass"), "embedding": mark("embedding"),
    "hands": mark("Hands"), "embedding-depth": mark("embedding on depth"),
    "depth": mark("depth"), "jumps": "JUMPS", "lifter": mark("lifter"), "corrections": mark("from corrections"),
    "looks": mark("by looking again"), "model": mark("by a model of yours"),
}  # fmt: skip
_STAGES = {
    "inpainted": mark("Repaired"),
    "refined": mark("Refined"),
    "corrected": mark("Corrected"),
    "truth": mark("Truth"),
}


def track_words(track: Track) -> str:
    """As "Poses 2D (BlazePose)", "Repaired (JUMPS)", "3D (lifter)", "Truth 3D (walk)"."""
    stage, variant, dims = track.key.stage, track.key.variant, f"{track.poses.dims}D"
    what = {"detected": tr("Poses {dims}", dims=dims), "lifted": dims}.get(stage, "")
    if not what:
        what = tr(_STAGES[stage]) if stage == "inpainted" else f"{tr(_STAGES[stage])} {dims}"
    maker = "" if variant == dims else tr(_MAKERS.get(variant, variant))
    return f"{what} ({maker})" if maker else what


def stale_words(document: Document, track: Track) -> str:
    """What is to be said of a 3D track whose 2D poses or foot contacts were corrected since; "" for nothing."""
    count = len(stale_frames(document, track))
    if not count:
        return ""
    if count == 1:
        return tr("to be renewed in 1 frame")
    return tr("to be renewed in {count:,} frames", count=count)
