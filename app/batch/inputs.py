"""Which files a command is given: files, folders and what lies below them, patterns, and lists of all these."""

import glob
import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.batch.manifest import NAME as MANIFEST
from core.errors import UsageError
from core.io.files import read_text
from core.io.numbering import natural_key
from core.language import tr

Accepts = Callable[[Path], bool]


@dataclass(frozen=True)
class Input:
    """``name`` is the path relative to the folder that was given, with slashes; of a file that was given, as given."""

    path: Path
    name: str
    of_folder: bool = False

    @property
    def below(self) -> Path:
        """The folder within the results that keeps the tree of the inputs."""
        return Path(self.name).parent if self.of_folder else Path()


def expand(
    words: Sequence[str],
    accepts: Accepts,
    remark: Callable[[str], None] = lambda text: None,
    *,
    recursive: bool = False,
    leave_out: Path | None = None,
) -> list[Input]:
    """The inputs that the words of a command line mean.

    A folder that is not itself an input stands for the files in it that are, or with ``recursive`` for all below it;
    ``@list.txt`` for the lines of a file; ``*.mp4``, where no shell has expanded it, for what fits. ``leave_out`` is
    the folder of the results. ``remark`` is told what else lies in a folder. Raises ``UsageError`` for a folder or
    pattern that stands for nothing.
    """
    inputs: list[Input] = []
    for word in _plain(words):
        path = Path(word)
        if path.is_dir() and not accepts(path):
            inputs += _inside(path, accepts, remark, recursive, leave_out)
        else:
            inputs.append(Input(path, path.as_posix()))
    once = {one.path.absolute(): one for one in reversed(inputs)}
    return [one for one in inputs if once.pop(one.path.absolute(), None)]


def _plain(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if word.startswith("@") and not Path(word).exists():
            yield from _plain(_listed(Path(word[1:])))
        elif glob.has_magic(word) and not Path(word).exists():
            found = sorted(glob.glob(word, recursive=True), key=natural_key)
            if not found:
                raise UsageError(tr("There is nothing that fits {word}", word=word))
            yield from found
        else:
            yield word


def _listed(path: Path) -> list[str]:
    """Lines that are neither empty nor begin with #; relative paths are those from the list's own folder."""
    if not path.is_file():
        raise UsageError(tr("There is no list of inputs at {path}", path=path))
    lines = (line.strip() for line in read_text(path).splitlines())
    return [str(path.parent / line) for line in lines if line and line[0] != "#" and line[0] != "@"]


def _inside(folder: Path, accepts: Accepts, remark, recursive: bool, leave_out: Path | None) -> list[Input]:
    found, others = [], []
    for path in _entries(folder, accepts, recursive, leave_out):
        name = path.relative_to(folder).as_posix()
        if accepts(path):
            found.append(Input(path, name, of_folder=True))
        elif not (recursive and path.is_dir()):
            others.append(name)
    if not found:
        raise UsageError(tr("There is nothing in the folder {folder} that this command takes", folder=folder))
    if others:
        remark(f"{folder.name}: left out: {', '.join(others[:6])}{' ...' if len(others) > 6 else ''}")
    return found


def _entries(folder: Path, accepts: Accepts, recursive: bool, leave_out: Path | None) -> Iterator[Path]:
    """Everything in it by name, numbers by size, but for what is hidden, and below a folder that is an input itself."""
    shown = (path for path in folder.iterdir() if path.name[0] != "." and path.name != MANIFEST)
    for path in sorted(shown, key=lambda path: natural_key(path.name)):
        if leave_out is not None and path.is_dir() and path.resolve() == leave_out.resolve():
            continue
        yield path
        if recursive and path.is_dir() and not path.is_symlink() and not accepts(path):
            yield from _entries(path, accepts, recursive, leave_out)


@dataclass(frozen=True)
class Shard:
    """Part ``number`` (from 1) of ``count``: each input belongs to one, whatever else there is."""

    number: int = 1
    count: int = 1

    @classmethod
    def of(cls, text: str) -> "Shard":
        """Of ``2/16``. Raises ``ValueError`` for anything else."""
        number, _, count = text.partition("/")
        shard = cls(int(number), int(count))
        if not 1 <= shard.number <= shard.count:
            raise ValueError(text)
        return shard

    def has(self, one: Input) -> bool:
        digest = hashlib.sha256(os.fsencode(one.name)).digest()
        return int.from_bytes(digest[:8], "big") % self.count == self.number - 1
