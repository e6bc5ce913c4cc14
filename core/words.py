"""What Python and its libraries say of a damaged file, in words for the person who wants to open it."""

import errno
import re

from core.errors import AppError

_SYSTEM = {
    errno.EACCES: "it may not be read or written here",
    errno.EPERM: "it may not be read or written here",
    errno.EROFS: "the place can only be read, not written",
    errno.ENOSPC: "the disk is full",
    errno.ENAMETOOLONG: "the name is too long for this place",
    errno.ENOENT: "it is not there",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.EEXIST: "it is there already, as something else",
    errno.ELOOP: "links that go round in a circle",
    errno.EISDIR: "it is a folder",
    errno.EIO: "the disk cannot be read there",
    errno.EMFILE: "too many files are open",
}
_SENTENCES = (
    (r"^\[Errno -?\d+\] (.*?)(?:[:;] ['/].*)?$", "{}"),  # FFmpeg's words, without its number and the path
    (r"could not convert string to float: (.*)", "{} where a number must be"),
    (r"invalid literal for int\(\) with base 10: (.*)", "{} where a whole number must be"),
    (r"^(?:Expecting|Extra|Invalid|Unterminated).*line (\d+) column (\d+)", "what is no JSON in line {}, column {}"),
    (r"could not broadcast|inhomogeneous|same shape|cannot reshape|must match", "parts of different lengths"),
    (r"buffer (?:is smaller|size must)|not enough|requires a buffer|truncated|end of file|EOF", "too few bytes"),
    (r"arg is an empty sequence|iterable argument is empty|zero-size array", "nothing where values must be"),
    (r"^(.*) is not a valid \w+$", "{}, which is none of the words that may stand there"),
    (r"not enough values to unpack|too many values to unpack", "another number of values than the format has"),
)  # fmt: skip


def from_system(error: OSError) -> AppError:
    """What the system says of a file or a disk, as something that the user can put right."""
    place = str(error.filename or "a file")
    return AppError(f"Cannot read or write {place}", got=in_words(error), action="Check the place and the disk")


def in_words(error: BaseException) -> str:
    """What was met instead of what the format has; never Python's own words where they can be told."""
    if isinstance(error, AppError):
        return error.sentence()
    if isinstance(error, UnicodeDecodeError):
        return "bytes that are no text (UTF-8)"
    if isinstance(error, RecursionError):
        return "lists in lists without end"
    if isinstance(error, OSError):
        return _SYSTEM.get(error.errno or 0, error.strerror or str(error) or "it cannot be read")
    if isinstance(error, KeyError):
        return f"no entry {str(error.args[0])[:40]!r}" if error.args else "an entry is missing"
    if isinstance(error, IndexError | StopIteration | EOFError):
        return "fewer values than its beginning says"
    if isinstance(error, AttributeError | TypeError):
        return "a value of another kind than the format has there"
    if isinstance(error, MemoryError | OverflowError | ArithmeticError):
        return "numbers that no such file can have"
    text = " ".join(str(error).split())
    for pattern, words in _SENTENCES:
        if found := re.search(pattern, text):
            return words.format(*(group[:40] for group in found.groups() if group))
    return text[:120] or "bytes that make no sense"
