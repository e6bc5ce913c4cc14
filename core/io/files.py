"""Files for readers and writers: atomic replacement, text and JSON of bounded size, beginnings for sniffers."""

import errno
import hashlib
import json
import os
import re
import shutil
import uuid
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time

from core.errors import FormatError
from core.language import tr
from core.untrusted.budget import FREE
from core.untrusted.regular import check_regular
from core.untrusted.text import parse_json
from core.words import in_words

LARGEST_TEXT = 1 << 30
"""Bytes of text that a reader takes: hours of motion; more is a mistake or an attack."""

NPZ_DAMAGE = (OSError, ValueError, KeyError, EOFError, RuntimeError, zlib.error, zipfile.BadZipFile)
"""What reading an .npz file raises that is damaged, or that is none."""

HEAD = 1 << 14
_LONGEST = 100  # letters of a name that its temporary one repeats
_ABANDONED = 3600.0  # seconds
_LEAST_SPACE = 1 << 20  # bytes on the disk, without which nothing is begun
_LIST_BYTES, _ITEM_BYTES = 64, 16  # of Python's memory
_STRUCTURE = 8  # bytes of lists for each of text: several times what poses have


@contextmanager
def replacing(path: Path, suffix: str = ".tmp") -> Iterator[Path]:
    """A temporary name beside ``path`` to write to; it takes the place of ``path`` only if the block ends well."""
    temporary = temporary_beside(path, suffix)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        temporary.replace(path)
    except OSError as error:
        action = tr("Check the folder and the disk")
        raise FormatError(tr("Cannot write {path}", path=path), got=in_words(error), action=action) from error
    finally:
        discard(temporary)


def temporary_beside(path: Path, suffix: str = ".tmp") -> Path:
    """A hidden name that is free, beside ``path``; not longer than any place takes."""
    return path.with_name(f".{path.name[:_LONGEST]}.{uuid.uuid4().hex[:8]}{suffix}")


def unfinished_folder(path: Path) -> Path:
    """The hidden folder beside ``path`` where long work on it keeps what it has so far: a run after a crash goes on
    from there. It need not be there."""
    return hidden_beside(path, ".unfinished")


def work_folder(unfinished: Path, key: Mapping) -> Path:
    """Below an ``unfinished_folder`` that of the work that ``key`` (plain JSON values) says; other work has another."""
    said = json.dumps(key, sort_keys=True, default=str)
    return unfinished / hashlib.sha256(said.encode()).hexdigest()[:16]


def hidden_beside(path: Path, suffix: str) -> Path:
    """A hidden name for what belongs to ``path``; that of a long one is cut and told apart by its hash."""
    tail = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:8]
    return path.with_name(f".{path.name[:_LONGEST]}.{tail}{suffix}")


def discard(path: Path) -> None:
    """Delete a file that may be there; where that fails, what went wrong before is what counts."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def check_writable(path: Path) -> None:
    """Raise ``FormatError`` where a file cannot come to be at ``path``: before anything is computed for it."""
    place = path.parent
    while not place.exists() and place != place.parent:
        place = place.parent
    got = ""
    try:
        if not place.is_dir():
            got = tr("{place} is a file", place=place.name)
        elif not os.access(place, os.W_OK | os.X_OK) or (path.is_file() and not os.access(path, os.W_OK)):
            got = in_words(OSError(errno.EROFS if _read_only(place) else errno.EACCES, ""))
        elif not shutil.disk_usage(place).total:  # no place for files at all, as /proc
            got = in_words(OSError(errno.EACCES, ""))
        elif shutil.disk_usage(place).free < _LEAST_SPACE:
            got = in_words(OSError(errno.ENOSPC, ""))
        else:
            path.exists()  # raises for names that the place does not take
            with suppress(AttributeError):
                longest = os.pathconf(place, "PC_NAME_MAX")
                if any(len(os.fsencode(part)) > longest for part in path.relative_to(place).parts):
                    got = in_words(OSError(errno.ENAMETOOLONG, ""))
    except (OSError, ValueError) as error:
        got = in_words(error)
    if got:
        raise FormatError(tr("Cannot write {path}", path=path), got=got, action=tr("Choose another place or name"))


def _read_only(place: Path) -> bool:
    """Whether the medium itself takes no writes."""
    return hasattr(os, "statvfs") and bool(os.statvfs(place).f_flag & os.ST_RDONLY)


@contextmanager
def replacing_folder(path: Path, ours: Callable[[Path], bool]) -> Iterator[Path]:
    """A temporary folder that takes the place of ``path``, whose files we wrote ourselves; else it is refused.

    ``ours`` tells of an entry whether it is such a file.
    """
    path = path.resolve()
    temporary = temporary_beside(path, "")
    old = temporary.with_name(temporary.name + ".old")
    try:
        if path.exists() and not (path.is_dir() and all(map(ours, path.iterdir()))):
            expected = tr("a new folder, an empty one, or one with an earlier export alone")
            raise FormatError(
                tr("{path} holds other files", path=path), expected=expected, action=tr("Choose another folder")
            )
        temporary.mkdir(parents=True)
        yield temporary
        if path.exists():
            path.rename(old)
        temporary.rename(path)
        shutil.rmtree(old, ignore_errors=True)
        _sweep(path, ours)
    except OSError as error:
        if old.exists() and not path.exists():
            old.rename(path)
        action = tr("Check the folder and the disk")
        raise FormatError(tr("Cannot write {path}", path=path), got=in_words(error), action=action) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _sweep(path: Path, ours: Callable[[Path], bool]) -> None:
    """Take away what exports to ``path`` left beside it that were killed: by their names and all in them ours, and
    touched by nobody for an hour, so that none of them still goes on."""
    name = re.compile(rf"\.{re.escape(path.name[:_LONGEST])}\.[0-9a-f]{{8}}(\.old)?")
    for left in path.parent.iterdir():
        with suppress(OSError):
            abandoned = name.fullmatch(left.name) and left.is_dir() and not left.is_symlink()
            if abandoned and time() - left.stat().st_mtime > _ABANDONED and _is_cut_short(left, ours):
                shutil.rmtree(left)


def _is_cut_short(folder: Path, ours: Callable[[Path], bool]) -> bool:
    """Whether all files in it are ours; the last one may be half written, and has a name like the others'."""
    entries = sorted(folder.iterdir(), key=lambda entry: (entry.lstat().st_mtime_ns, entry.name))
    alike = len({re.sub(r"\d", "0", entry.name) for entry in entries}) <= 1
    return alike and all(map(ours, entries[:-1])) and (len(entries) != 1 or ours(entries[0]))


def read_text(path: Path) -> str:
    """The whole file as text (``_decoded``); raises ``FormatError`` if it is too large or binary."""
    size = check_regular(path).stat().st_size
    if size > LARGEST_TEXT:
        raise FormatError(
            tr("{path} is too large", path=path.name),
            expected=tr("at most 1 GB of text"),
            got=tr("{size} bytes", size=size),
        )
    data = path.read_bytes()
    if b"\0" in data[:HEAD] and not _utf_16(data):
        raise FormatError(tr("{path} is not a text file", path=path.name))
    return _decoded(data)


_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_MOSTLY = 0.8  # of either half of the bytes is 0 where plain letters are written in two


def _utf_16(data: bytes) -> str:
    """The name of the encoding of text in two bytes a letter, with or without its mark; "" for other data."""
    start = data[:HEAD]
    low, high = start[0::2].count(0), start[1::2].count(0)
    if (found := _MARKS.get(data[:2])) or 2 * max(low, high) <= _MOSTLY * len(start):
        return found or ""
    return "" if low and high else "utf-16-be" if low else "utf-16-le"


def _decoded(data: bytes) -> str:
    """UTF-8, UTF-16, as Excel writes "Unicode text", or what Western Windows programs write."""
    if wide := _utf_16(data):
        return _unix_lines(data.decode(wide, errors="replace"))
    try:
        return _unix_lines(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _unix_lines(data.decode("cp1252", errors="replace"))


def _unix_lines(text: str) -> str:
    """With ends of lines where only old Macs', or Excel's for them, are there."""
    return text.replace("\r", "\n") if "\r" in text and "\n" not in text else text


def read_json(path: Path):
    """The values of a JSON file; raises ``FormatError`` where it is none."""
    text = read_text(path)
    _check_structure(path, text)
    try:
        return parse_json(text)
    except ValueError as error:
        raise FormatError(
            tr("{path} is not JSON", path=path.name), got=in_words(error), action=tr("It may be cut short")
        ) from error


def _check_structure(path: Path, text: str) -> None:
    """Raise ``FormatError`` where lists and objects would take far more memory than poses of this size do."""
    size = _LIST_BYTES * (text.count("[") + text.count("{")) + _ITEM_BYTES * text.count(",")
    if size > _STRUCTURE * len(text) + FREE:
        got = tr("{size} MB of lists from {count} MB of text", size=size >> 20, count=len(text) >> 20)
        raise FormatError(tr("{path} claims more than it can hold", path=path.name), got=got)


def head(path: Path, size: int = HEAD) -> str:
    """The first kilobytes as text, for sniffers; empty for a binary file."""
    with path.open("rb") as file:
        data = file.read(size)
    if _utf_16(data):
        return _decoded(data)
    return "" if b"\0" in data else _unix_lines(data.decode("utf-8-sig", errors="replace"))


def write_text(path: Path, text: str) -> None:
    """Write a text file atomically."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="")
