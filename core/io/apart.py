"""Read a large pose file in a separate process: it can be stopped at once, and the window does not stand still.

A parser of JSON or text holds the interpreter for as long as it runs, and looks at no token.
"""

from pathlib import Path
from typing import Any

from core.poses import PoseSequence
from core.progress import CancelToken
from core.skeleton import skeleton_from_dict, skeleton_to_dict
from core.untrusted.budget import stored
from core.untrusted.sandbox import sandboxed

LARGE = 2 << 20
"""Bytes, of a file or of the files of a folder, from which on reading takes longer than starting a process."""

_SECONDS, _SECONDS_A_MB = 60.0, 2.0
_MEMORY, _GROWTH = 2 << 30, 16  # bytes, and bytes for each that is stored: numbers as Python holds them


def is_large(path: Path) -> bool:
    try:
        return stored(path) >= LARGE
    except OSError:  # whoever reads it says so
        return False


def read_apart(path: Path, format: str, cancel: CancelToken) -> dict[int, PoseSequence]:
    """What the reader of that format gives. Raises what it raises, and ``Cancelled`` soon after the token is."""
    size = stored(path)
    seconds, memory = _SECONDS + _SECONDS_A_MB * size / 1e6, _MEMORY + _GROWTH * size
    found = sandboxed(_read, path, format, cancel=cancel, seconds=seconds, memory=memory)
    return {int(person): _poses(facts, found, person) for person, facts in found["people"].items()}


def _poses(facts: dict, found: dict, person: str) -> PoseSequence:
    arrays = {name: found[f"{person} {name}"] for name in facts.pop("arrays")}
    return PoseSequence(skeleton_from_dict(facts.pop("skeleton")), **facts, **arrays)


# --- in the process apart --------------------------------------------------------------------------------------------


def _read(path: Path, format: str) -> dict:
    from core.io.base import find_format

    people: dict[str, dict] = {}
    result: dict[str, Any] = {"people": people}
    for person, poses in find_format(format).read(path).items():
        arrays = {"times": poses.times, **poses.layers()} | ({} if poses.rest is None else {"rest": poses.rest})
        result |= {f"{person} {name}": array for name, array in arrays.items()}
        people[str(person)] = {
            "skeleton": skeleton_to_dict(poses.skeleton), "space": str(poses.space), "unit": str(poses.unit),
            "source": dict(poses.source), "arrays": list(arrays),
        }  # fmt: skip
    return result
