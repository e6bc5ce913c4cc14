"""Frame numbers in names: natural order, the number that changes, gaps that stay gaps."""

import re
from collections.abc import Sequence
from pathlib import PurePath

import numpy as np

from core.errors import FormatError
from core.io.facts import ASSUMED
from core.language import tr

_DIGITS = 12  # longer ones are identities, not numbers of frames
_LATEST = 1_000_000  # frames: nine hours at 30 frames/s
_SPREAD = 50  # frames for each that is there: sparser ones are still images
ANYWHERE = 100_000
"""Frames for each that is there, where numbers are said to be those of frames: few are labelled of a long video."""


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


def of_one_recording(names: Sequence[str]) -> list[str]:
    """Those of the first of several recordings whose frames lie together, as ``cam1_000``, ``cam2_000``: where one
    number in the names counts alike for every value of the others. All of them where that is not so."""
    digits = [tuple(re.findall(r"\d+", PurePath(name).stem)) for name in names]
    if numbers_in(names) is not None or len({len(found) for found in digits}) != 1:
        return list(names)
    counted = [place for place in range(len(digits[0])) if _counts_alike(digits, place)]
    if not counted:
        return list(names)
    place = max(counted, key=lambda place: (len({found[place] for found in digits}), place))
    first = _without(digits[0], place)
    return [name for name, found in zip(names, digits, strict=True) if _without(found, place) == first]


def _counts_alike(digits: Sequence[tuple[str, ...]], place: int) -> bool:
    groups: dict[tuple, list[str]] = {}
    for found in digits:
        groups.setdefault(_without(found, place), []).append(found[place])
    counts = {tuple(sorted(group)) for group in groups.values()}
    return len(groups) > 1 and len(counts) == 1 and len(set(group := counts.pop())) == len(group) > 1


def _without(found: tuple[str, ...], place: int) -> tuple[str, ...]:
    return found[:place] + found[place + 1 :]


_MOMENT = re.compile(r"(\d+\.\d+)(?:_keypoints)?")


def moments_in(names: Sequence[str]) -> list[float]:
    """The seconds that names are, as ``1305031102.175304``; none where they are no times."""
    found = [_MOMENT.fullmatch(PurePath(name).stem) for name in names]
    times = [float(match[1]) for match in found if match]
    return times if len(times) == len(names) == len(set(times)) > 1 else []


def frames_by_name(names: Sequence[str], facts: dict, spread: int = _SPREAD) -> list[int]:
    """The frame of each name, by its number; in natural order where names tell no frames apart, which is noted in
    ``facts``. Equal names are of one frame."""
    numbers = numbers_in(names)
    if numbers is not None and plausible(numbers, spread):
        return numbers
    places = natural_places(names)
    if len(set(places)) > 1:
        facts["frames"] = ("names do not number them: they are counted in the order of their names", ASSUMED)
    return places


def stated_numbers(values: Sequence[object]) -> list[int]:
    """Numbers of frames that a file states, one for each entry and frame; none where it does not, or where these cannot
    be such."""
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    return numbers if len(numbers) == len(values) and plausible(numbers, ANYWHERE) else []


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


def check_frames(numbers: Sequence[float] | np.ndarray, places: Sequence[str]) -> np.ndarray:
    """(N,) numbers that a file states as those of frames, as whole numbers; any first one, each once.

    ``places`` say where each stands, as "row 7". Raises ``FormatError`` for what is no number of a frame.
    """
    values = np.asarray(numbers, float)
    odd = np.flatnonzero(~(np.isfinite(values) & (values >= 0) & (np.mod(values, 1) == 0)))
    if len(odd):
        got = tr("a blank") if np.isnan(values[odd[0]]) else f"{values[odd[0]]:g}"
        raise FormatError(
            tr("There is no usable frame number in {places}", places=places[odd[0]]), expected="0, 1, 2 ...", got=got
        )
    seen: dict[float, str] = {}
    for value, place in zip(values.tolist(), places, strict=True):
        if value in seen:
            what = tr(
                "Frame {value:.0f} is there twice, in {seen} and in {place}",
                value=value, seen=seen[value], place=place
            )
            raise FormatError(what, action=tr("Correct the numbers, or say who each of them is (person)"))
        seen[value] = place
    span = float(np.ptp(values)) if len(values) else 0.0
    if span >= _LATEST:
        raise FormatError(
            tr("The frame numbers are too far apart"),
            expected=tr("below {latest:,}", latest=_LATEST),
            got=f"{span:,.0f}",
        )
    return values.astype(np.int64)


def rows_at(numbers: Sequence[int]) -> np.ndarray:
    """(N,) for each frame from 0 to the last the row that has its number, -1 where there is none."""
    rows = np.full(max(numbers) + 1, -1)
    rows[np.asarray(numbers, int)] = np.arange(len(numbers))
    return rows


def rows_of_frames(numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N,) for each frame its row, as of ``rows_at``, and (N,) its number: from 0 on, or from the first where numbers
    count from a clock and not from the start of a video."""
    first = 0 if numbers.max(initial=0) < _LATEST else int(numbers.min())
    rows = rows_at((numbers - first).tolist())
    return rows, first + np.arange(len(rows))
