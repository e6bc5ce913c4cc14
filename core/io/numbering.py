"""Frame numbers in names: natural order, the number that changes, gaps that stay gaps."""

import re
from collections.abc import Sequence
from pathlib import PurePath

import numpy as np

_DIGITS = 12  # longer ones are identities, not numbers of frames
_LATEST = 1_000_000  # frames: nine hours at 30 frames/s
_SPREAD = 50  # frames for each that is there: sparser ones are still images


def numbers_in(names: Sequence[str]) -> list[int] | None:
    """The frame of each name: of its numbers the last that tells all names apart, or that changes.

    None where names have no number, or where none of them tells frames apart.
    """
    digits = [re.findall(r"\d+", PurePath(name.replace("\\", "/")).stem) for name in names]
    counts = {len(found) for found in digits}
    if not digits or min(counts) == 0:
        return None
    if len(counts) > 1:
        columns = [[int(found[-1][-_DIGITS:]) for found in digits]]
    else:
        columns = [[int(found[place][-_DIGITS:]) for found in digits] for place in range(counts.pop())]
    changing = [column for column in columns if len(set(column)) > 1] or columns
    apart = [column for column in changing if len(set(column)) == len(set(names))]
    return apart[-1] if apart else None


def plausible(numbers: Sequence[int], spread: int = _SPREAD) -> bool:
    """Whether numbers can be those of frames of one video, rather than of images anywhere."""
    return bool(numbers) and min(numbers) >= 0 and max(numbers) <= min(spread * len(set(numbers)) + 1000, _LATEST)


def numbers_of_pictures(names: Sequence[str]) -> np.ndarray:
    """(N,) the frames that pictures are, by their names in natural order; what names leave out is a gap. One after the
    other from 0 where names have no numbers that make sense."""
    numbers = np.array(numbers_in(names) or range(len(names)))
    rising = len(numbers) == len(names) and (np.diff(numbers) > 0).all()
    return numbers if rising and plausible((numbers - numbers[0]).tolist()) else np.arange(len(names))


def natural_key(name: str) -> list:
    """Sorts ``frame2`` before ``frame10``."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part.lower()) for part in re.findall(r"\d+|\D+", name)]


def natural_places(names: Sequence[str]) -> list[int]:
    """The place of each name in natural order, from 0; equal names share one."""
    order = {name: place for place, name in enumerate(sorted(set(names), key=natural_key))}
    return [order[name] for name in names]


def rows_at(numbers: Sequence[int]) -> np.ndarray:
    """(N,) for each frame from 0 to the last the row that has its number, -1 where there is none."""
    rows = np.full(max(numbers) + 1, -1)
    rows[np.asarray(numbers, int)] = np.arange(len(numbers))
    return rows
