"""Joints and frames in words, for notices."""

from collections.abc import Iterable

from core.language import tr
from core.skeleton import readable
from core.track import Track


def joint_words(track: Track, joints: Iterable[int]) -> str:
    """The joints in words: names for a few, a number for many."""
    joints = list(joints)
    if len(joints) == len(track.skeleton) and len(joints) > 1:
        return tr("all joints")
    names = [readable(track.skeleton.joints[j]) for j in joints]
    return ", ".join(names) if len(names) <= 3 else tr("{count} joints", count=len(names))


def frame_words(frames: range) -> str:
    return tr("frames {start} to {stop}", start=frames.start, stop=frames.stop - 1)


def in_frames(frames: range) -> str:
    """Nothing for a single frame."""
    return tr(" in {frames}", frames=frame_words(frames)) if len(frames) > 1 else ""
