"""The registry of pose and motion formats: one file a format, the same two verbs each.

    @pose_format("trc", title="OpenSim TRC", extensions=(".trc",), sniff=_is_trc, write=write_trc)
    def read_trc(path: Path) -> dict[int, PoseSequence]: ...

Readers return one sequence a person, keyed by a stable person id from 0. File dialogs, the command line's choices and
the reference page of the documentation are made from this registry.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from core.errors import FormatError
from core.poses import PoseSequence

People = Mapping[int, PoseSequence]
Reader = Callable[[Path], dict[int, PoseSequence]]
Writer = Callable[[Path, People], None]


@dataclass(frozen=True)
class PoseFormat:
    name: str
    title: str
    extensions: tuple[str, ...]
    sniff: Callable[[Path], bool]
    read: Reader
    write: Writer | None = None
    dims: tuple[int, ...] = (2, 3)  # of coordinates that it can hold
    folder: bool = False  # a folder with one file a frame
    loses: str = ""  # what does not survive writing, in the user's words


_formats: dict[str, PoseFormat] = {}


def pose_format(name: str, **facts) -> Callable[[Reader], Reader]:
    def register(read: Reader) -> Reader:
        _formats[name] = PoseFormat(name=name, read=read, **facts)
        return read

    return register


def pose_formats() -> tuple[PoseFormat, ...]:
    """All formats, in the order in which they are sniffed."""
    import core.io.formats  # noqa: F401  registers every format

    return tuple(_formats.values())


def find_format(name: str) -> PoseFormat:
    known = {fmt.name: fmt for fmt in pose_formats()}
    if name not in known:
        raise FormatError(f"There is no pose format {name!r}", expected=", ".join(known))
    return known[name]


def sniff_format(path: str | Path) -> PoseFormat:
    """Which format a file is, by its content; raises ``FormatError`` where none fits."""
    path = Path(path)
    if not path.exists():
        raise FormatError(f"There is no pose file at {path}", action="Check the path")
    for fmt in pose_formats():
        if path.is_dir() == fmt.folder and fmt.sniff(path):
            return fmt
    known = ", ".join(fmt.title for fmt in pose_formats())
    raise FormatError(f"{path.name} is not a pose file that can be read", expected=f"one of: {known}")


def read_poses(path: str | Path, format: str | None = None) -> dict[int, PoseSequence]:
    """Every person in a pose or motion file. Raises ``FormatError`` and nothing else for a bad file."""
    fmt = find_format(format) if format else sniff_format(path)
    return fmt.read(Path(path))


def write_poses(path: str | Path, people: People, format: str | None = None) -> None:
    """Write all people into one file (or folder), atomically: a failure leaves what was there before.

    Without ``format`` it is found from the extension. Raises ``FormatError`` where the format cannot hold the poses.
    """
    path = Path(path)
    fmt = find_format(format) if format else format_for_name(path)
    if fmt.write is None:
        raise FormatError(f"{fmt.title} can be read but not written", action="Choose another format to export to")
    dims = {poses.dims for poses in people.values()}
    if not dims <= set(fmt.dims):
        have, hold = (", ".join(f"{d}D" for d in sorted(x)) for x in (dims, fmt.dims))
        raise FormatError(f"{fmt.title} cannot hold these poses", expected=hold, got=have)
    fmt.write(path, people)


def format_for_name(path: Path) -> PoseFormat:
    for fmt in pose_formats():
        if fmt.write and path.suffix.lower() in fmt.extensions:
            return fmt
    endings = sorted({e for fmt in pose_formats() if fmt.write for e in fmt.extensions})
    raise FormatError(f"Cannot tell the format from the name {path.name}", expected=", ".join(endings))
