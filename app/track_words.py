"""What a track is called: its stage and who made it, in words. No Qt."""

from app.staleness import stale_frames
from core.document import Document, Track

_MAKERS = {
    "blazepose": "BlazePose", "rtmpose": "RTMPose", "hourglass": "Hourglass", "embedding": "embedding",
    "depth": "depth", "jumps": "JUMPS", "lifter": "lifter", "corrections": "from corrections",
}  # fmt: skip
_STAGES = {"inpainted": "Repaired", "refined": "Refined", "corrected": "Corrected", "truth": "Truth"}


def track_words(track: Track) -> str:
    """As "Poses 2D (BlazePose)", "Repaired (JUMPS)", "3D (lifter)", "Truth 3D (walk)"."""
    stage, variant, dims = track.key.stage, track.key.variant, f"{track.poses.dims}D"
    what = {"detected": f"Poses {dims}", "lifted": dims}.get(stage, "")
    if not what:
        what = _STAGES[stage] if stage == "inpainted" else f"{_STAGES[stage]} {dims}"
    maker = "" if variant == dims else _MAKERS.get(variant, variant)
    return f"{what} ({maker})" if maker else what


def stale_words(document: Document, track: Track) -> str:
    """What is to be said of a 3D track whose 2D poses were corrected since; "" where there is nothing."""
    count = len(stale_frames(document, track))
    if not count:
        return ""
    return f"older than its 2D poses in {count:,} {'frame' if count == 1 else 'frames'}"
