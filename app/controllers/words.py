"""Joints and frames in words, for notices."""

from collections.abc import Iterable

from core.document import Track


def joint_words(track: Track, joints: Iterable[int]) -> str:
    """The joints in words: names for a few, a number for many."""
    joints = list(joints)
    if len(joints) == len(track.skeleton) and len(joints) > 1:
        return "all joints"
    names = [track.skeleton.joints[j].replace("_", " ") for j in joints]
    return ", ".join(names) if len(names) <= 3 else f"{len(names)} joints"


def frame_words(frames: range) -> str:
    return f"frames {frames.start} to {frames.stop - 1}"


def in_frames(frames: range) -> str:
    """Nothing for a single frame."""
    return f" in {frame_words(frames)}" if len(frames) > 1 else ""
