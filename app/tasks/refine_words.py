"""What is said of a refined track: what its judges found, and what was believed beside the corrections. No Qt."""

from collections.abc import Iterable

from app.tasks.refine import MODEL, PICTURES, length_words
from app.tasks.refine_again import judged_lines, judged_words
from app.tasks.refine_sources import SOURCES
from core.language import mark, plural, tr
from core.poses import PoseSequence
from core.track import Track


def verdicts_of(tracks: Iterable[Track]) -> list[str]:
    """What the judges of refined tracks found, in words, or that there was none; of other tracks nothing."""
    refined = [(track.poses.source.get("refined"), track.poses) for track in tracks if track.key.stage == "refined"]
    return [_verdict_of(how, poses) for how, poses in refined if how]


def _verdict_of(how: dict, poses: PoseSequence) -> str:
    if how.get("judges"):
        words = [tr("All four judges agree on {share:.0%} of what was looked at: {judges}", share=how.get("taken", 0.0),
                    judges=judged_words(how["judges"]))]  # fmt: skip
        if (looked := how.get("looked", len(poses))) < len(poses):
            words.append(tr("There was time for {looked:,} of {count:,} frames", looked=looked, count=len(poses)))
        return ". ".join(words + ([_in_words(how, poses)] if how.get("judge") else []))
    return _in_words(how, poses) if how.get("judge") else tr(_UNJUDGED)


def figures_of(track: Track) -> list[str]:
    """What judged a refined track and what was believed, one figure or fact a line; of other tracks nothing."""
    how = track.poses.source.get("refined") if track.key.stage == "refined" else None
    if not how:
        return []
    lines = judged_lines(how.get("judges") or {})
    if how.get("judge"):
        lines.append(_in_words(how, track.poses))
    believed = [f"{tr(SOURCES[name])}: {', '.join(joints)}" for name, joints in how.get("sources", {}).items()
                if name in SOURCES]  # fmt: skip
    return [*(lines or [tr(_UNJUDGED)]), *(tr("Believed: {what}", what=what) for what in believed)]


_UNJUDGED = mark("Nothing could judge it: the track had no places where corrections were held out")


def _in_words(how: dict, poses: PoseSequence) -> str:
    judge, engines = how["judge"], how.get("engines", {})
    if MODEL in engines:
        return plural(
            judge["frames"],
            "Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to "
            "{after:.1f} {unit} ({count} frame)",
            "Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to "
            "{after:.1f} {unit} ({count} frames)",
            unit=poses.unit, before=judge["before"], after=judge["after"],
        )  # fmt: skip
    words = plural(
        judge["frames"],
        "Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frame)",
        "Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frames)",
        unit=poses.unit, before=judge["before"], after=judge["after"],
    )
    if PICTURES not in engines:
        return words
    others = [after for name, after in engines.items() if name != PICTURES]
    alone, looked = (length_words(after, poses) for after in (min(others), engines[PICTURES]))
    taken = tr("the pictures helped") if how["engine"] == PICTURES else tr("the pictures were left out")
    each = tr("by the corrections {alone}, with pictures {looked}: {taken}", alone=alone, looked=looked, taken=taken)
    return f"{words}; {each}"
