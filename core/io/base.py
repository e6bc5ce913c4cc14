"""The registry of pose and motion formats: one file a format, the same two verbs each.

    @pose_format("trc", title="OpenSim TRC", extensions=(".trc",), sniff=_is_trc, write=write_trc)
    def read_trc(path: Path) -> dict[int, PoseSequence]: ...

Readers return one sequence a person, keyed by a stable person id from 0. File dialogs, the command line's choices and
the reference page of the documentation are made from this registry.
"""

import csv
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial, wraps
from pathlib import Path

import numpy as np

from core.errors import AppError, FormatError
from core.io.apart import is_large, read_apart
from core.io.facts import UNSAID, Said, completed, told
from core.io.flat import flattened
from core.io.foreign import what_is
from core.io.frames import check_numbers, frame_numbers
from core.language import tr
from core.poses import PoseSequence
from core.progress import CancelToken
from core.registry import POSE_FORMATS
from core.untrusted.budget import budget_of
from core.untrusted.regular import check_regular
from core.words import in_words

People = Mapping[int, PoseSequence]
Reader = Callable[[Path], dict[int, PoseSequence]]
Writer = Callable[..., None]
"""``(path, people)``, and the format's options where it has any."""


@dataclass(frozen=True)
class PoseFormat:
    """One row of the registry of formats: what a file is called, looks like, and how it is read and written."""

    name: str
    title: str
    extensions: tuple[str, ...]
    sniff: Callable[[Path], bool]
    read: Reader
    write: Writer | None = None
    dims: tuple[int, ...] = (2, 3)  # of coordinates that it can hold
    like: str = ""  # another way of writing that format: its reader reads it
    asked: bool = False  # written only where it is named: its ending means another format
    folder: bool = False  # a folder with one file per frame
    single: bool = False  # one person a file
    states_unit: bool = False  # of 2D coordinates, always
    keeps: str = ""  # what of poses survives writing, in the user's words
    loses: str = ""  # what does not
    carries: Callable[[People], bool] = lambda people: False  # what was kept beside them of the file that was read
    numbered: bool = False  # its frames have numbers, from 0; no times say which they are
    options: type | None = None  # a dataclass of what can be chosen when it is written, as dialogs and flags show it


DAMAGE = (
    OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError, EOFError, MemoryError,
    RuntimeError, StopIteration, SyntaxError, tokenize.TokenError, struct.error, csv.Error, zipfile.BadZipFile,
    zlib.error,
)  # fmt: skip
"""What parsers and decoders raise when a file is not what it claims to be."""


MOST_PEOPLE = 1 << 31
"""Person ids are below this, whatever a file says: so they fit into every file and table of ours."""


def pose_format(name: str, **facts) -> Callable[[Reader], Reader]:
    """Register the decorated reader; from then on it raises ``AppError`` and nothing else, and never returns an empty
    list."""

    def register(read: Reader) -> Reader:
        guarded = _guarded(read, facts["title"], facts.get("states_unit", False))
        sniff = _timid(facts.pop("sniff"))
        POSE_FORMATS.add(PoseFormat(name=name, read=guarded, sniff=sniff, **facts), read.__module__)
        return guarded

    return register


def pose_variant(name: str, like: str, title: str, write: Writer, loses: str) -> None:
    """Register another way of writing a format of the same module: with other joints, or other names."""
    module = (write.func if isinstance(write, partial) else write).__module__
    fmt = next(fmt for fmt in POSE_FORMATS.rows_of(module) if fmt.name == like)
    changed = {"name": name, "like": like, "title": title, "write": write, "loses": loses, "sniff": lambda path: False}
    POSE_FORMATS.add(replace(fmt, **changed), module)


def _guarded(read: Reader, title: str, states_unit: bool) -> Reader:
    @wraps(read)
    def guarded(path: Path) -> dict[int, PoseSequence]:
        path = Path(path)
        try:
            with np.errstate(all="ignore"), budget_of(check_regular(path)):
                people = read(path)
        except AppError:
            raise
        except DAMAGE as error:
            raise FormatError(
                tr("{path} is damaged or not {title}", path=path.name, title=tr(title)), got=in_words(error),
                expected=tr("{title} as it is written", title=tr(title)),
                action=tr("It may be cut short or edited by hand: export it again"),
            ) from error  # fmt: skip
        if not any(len(poses) for poses in people.values()):
            raise FormatError(tr("{path} holds no poses", path=path.name), expected=tr(
                "{title} with at least one person in one frame",
                title=title
            ))
        people = people if states_unit else completed(flattened(people))
        if not all(0 <= person < MOST_PEOPLE for person in people):
            got = str(max(people, key=abs))[:40]
            what = tr("{path} has person numbers out of range", path=path.name)
            raise FormatError(what, expected=tr("0 to {most_people}", most_people=MOST_PEOPLE - 1), got=got)
        return people

    return guarded


def _timid(sniff: Callable[[Path], bool]) -> Callable[[Path], bool]:
    @wraps(sniff)
    def timid(path: Path) -> bool:
        try:
            with budget_of(check_regular(path)):
                return bool(sniff(path))
        except (AppError, *DAMAGE):
            return False

    return timid


def unkept(fmt: PoseFormat) -> str:
    """What a format does not keep, as one sentence for all that is about to write it."""
    if not fmt.loses:
        return tr("{fmt} keeps everything", fmt=tr(fmt.title))
    return tr("{fmt} does not keep: {what}", fmt=tr(fmt.title), what=tr(fmt.loses))


def left_behind(fmt: PoseFormat, people: People) -> list[str]:
    """What was kept beside these poses of the file that they come from, and is not written: events, analog channels."""
    texts = [text for poses in people.values() for text in poses.source.get("kept", ())]
    return [] if not texts or fmt.carries(people) else list(dict.fromkeys(texts))


def pose_formats() -> tuple[PoseFormat, ...]:
    """All formats, in the order in which they are sniffed."""
    return tuple(POSE_FORMATS)


def find_format(name: str) -> PoseFormat:
    """By its name; raises ``FormatError`` where there is none."""
    known = {fmt.name: fmt for fmt in pose_formats()}
    if name not in known:
        raise FormatError(tr("There is no pose format {name!r}", name=name), expected=", ".join(known))
    return known[name]


def sniff_format(path: str | Path) -> PoseFormat:
    """Which format a file is, by its content; raises ``FormatError`` where none fits."""
    path = Path(path)
    if not path.exists():
        raise FormatError(tr("There is no pose file at {path}", path=path), action=tr("Check the path"))
    check_regular(path)
    for fmt in pose_formats():
        if path.is_dir() == fmt.folder and fmt.sniff(path):
            return fmt
    got, known = what_is(path), ", ".join(fmt.title for fmt in pose_formats())
    expected = "" if got else tr("one of: {known}", known=known)
    raise FormatError(tr("{path} is not a pose file that can be read", path=path.name), expected=expected, got=got)


def read_poses(
    path: str | Path, format: str | None = None, said: Said = UNSAID, *, cancel: CancelToken | None = None
) -> dict[int, PoseSequence]:
    """Every person in a pose or motion file, with what is ``said`` of it from outside.

    What neither says was assumed, and is marked so (``core.io.facts.remarks``). With a token, a large file is read in a
    separate process, which ends when the token is cancelled. Raises ``FormatError`` for a bad file, ``PoseError`` where
    what is said does not fit it, and ``Cancelled``.
    """
    path = Path(path)
    fmt = find_format(format) if format else sniff_format(path)
    people = read_apart(path, fmt.name, cancel) if cancel is not None and is_large(path) else fmt.read(path)
    return {person: told(poses, said) for person, poses in people.items()}


def write_poses(path: str | Path, people: People, format: str | None = None, options: object = None) -> None:
    """Write all people into one file (or folder), atomically: a failure leaves what was there before.

    Without ``format`` it is found from the extension; ``options`` are of the format's kind, or None. Raises
    ``FormatError`` where the format cannot hold the poses.
    """
    path = Path(path)
    fmt = find_format(format) if format else format_for_name(path)
    if fmt.write is None:
        raise FormatError(tr("{fmt} can be read but not written", fmt=fmt.title),
            action=tr("Choose another format to export to"))
    if not any(len(poses) for poses in people.values()):
        raise FormatError(tr("There are no poses to write into {path}", path=path.name))
    if fmt.single and len(people) > 1:
        action = tr("Write each person to a separate file")
        raise FormatError(tr("{fmt} holds one person", fmt=fmt.title), got=tr("{count} people", count=len(people)),
            action=action)
    dims = {poses.dims for poses in people.values()}
    if not dims <= set(fmt.dims):
        have, hold = (", ".join(f"{d}D" for d in sorted(x)) for x in (dims, fmt.dims))
        raise FormatError(tr("{fmt} cannot hold these poses", fmt=fmt.title), expected=hold, got=have)
    if fmt.numbered:
        times = np.unique(np.concatenate([poses.times for poses in people.values()]))
        check_numbers(frame_numbers(people.values(), times), fmt.title)
    if fmt.options is None:
        fmt.write(path, people)
    else:
        fmt.write(path, people, options)


def format_for_name(path: Path) -> PoseFormat:
    """The format that a file is written in by its extension; raises ``FormatError`` where none has it."""
    for fmt in pose_formats():
        if fmt.write and not fmt.asked and path.suffix.lower() in fmt.extensions:
            return fmt
    endings = sorted({e for fmt in pose_formats() if fmt.write and not fmt.asked for e in fmt.extensions})
    raise FormatError(tr("Cannot tell the format from the name {path}", path=path.name), expected=", ".join(endings))
