"""What Python and its libraries say of a damaged file, in words for the person who wants to open it."""

import errno
import re

from core.errors import AppError
from core.language import mark, tr

_SYSTEM = {
    errno.EACCES: mark("it may not be read or written here"),
    errno.EPERM: mark("it may not be read or written here"),
    errno.EROFS: mark("the place can only be read, not written"),
    errno.ENOSPC: mark("the disk is full"),
    errno.ENAMETOOLONG: mark("the name is too long for this place"),
    errno.ENOENT: mark("it is not there"),
    errno.ENOTDIR: mark("a part of its path is not a folder"),
    errno.EEXIST: mark("it is there already, as something else"),
    errno.ELOOP: mark("links that go round in a circle"),
    errno.EISDIR: mark("it is a folder"),
    errno.EIO: mark("the disk cannot be read there"),
    errno.EMFILE: mark("too many files are open"),
    errno.EINVAL: mark("parts that lie outside of it"),
}
_SENTENCES = (
    (r"^\[Errno -?\d+\] (.*?)(?:[:;] ['/].*)?$", "{}"),  # FFmpeg's words, without its number and the path
    (r"could not convert string to float: (.*)", mark("{} where a number must be")),
    (r"invalid literal for int\(\) with base 10: (.*)", mark("{} where a whole number must be")),
    (r"^(?:Expecting|Extra|Invalid|Unterminated).*line (\d+) column (\d+)",
        mark("what is no JSON in line {}, column {}")),
    (r"could not (?:be )?broadcast|inhomogeneous|same shape|cannot reshape|must match",
        mark("parts of different lengths")),
    (r"buffer (?:is smaller|size must)|not enough|requires a buffer|truncated|end of file|EOF", mark("too few bytes")),
    (r"strides is incompatible", mark("too few bytes")),
    (r"while decompressing|^Bad CRC", mark("packed parts that are damaged")),
    (r"arg is an empty sequence|iterable argument is empty|zero-size array", mark("nothing where values must be")),
    (r"^(.*) is not a valid \w+$", mark("{}, which is none of the words that may stand there")),
    (r"not enough values to unpack|too many values to unpack", mark("another number of values than the format has")),
)  # fmt: skip


def from_system(error: OSError) -> AppError:
    """What the system says of a file or a disk, as something that the user can put right."""
    place = str(error.filename or tr("a file"))
    return AppError(
        tr("Cannot read or write {place}", place=place), got=in_words(error), action=tr("Check the place and the disk")
    )


def in_words(error: BaseException) -> str:
    """What was met instead of what the format has; never Python's own words where they can be told."""
    if isinstance(error, AppError):
        return error.sentence()
    if isinstance(error, UnicodeDecodeError):
        return tr("bytes that are no text (UTF-8)")
    if isinstance(error, RecursionError):
        return tr("lists in lists without end")
    if isinstance(error, OSError):
        return tr(_SYSTEM.get(error.errno or 0, "")) or (error.strerror or str(error) or tr("it cannot be read"))
    if isinstance(error, KeyError):
        return tr("no entry {args!r}", args=str(error.args[0])[:40]) if error.args else tr("an entry is missing")
    if isinstance(error, IndexError | StopIteration | EOFError):
        return tr("fewer values than its beginning says")
    if isinstance(error, AttributeError | TypeError):
        return tr("a value of another kind than the format has there")
    if isinstance(error, MemoryError | OverflowError | ArithmeticError):
        return tr("numbers that no such file can have")
    text = " ".join(str(error).split())
    for pattern, words in _SENTENCES:
        if found := re.search(pattern, text):
            return tr(words).format(*(group[:40] for group in found.groups() if group))
    return text[:120] or tr("bytes that make no sense")
