"""``posewright formats [NAME]``: every format of poses, what it keeps and what it does not."""

from app.commands._batch import add_json
from core.io.base import PoseFormat, find_format, pose_formats
from core.io.foreign import not_read


def add_to(commands):
    command = commands.add_parser("formats")
    command.add_argument("name", nargs="?", metavar="NAME", help="one of them, with what it keeps and what it does not")
    known = "also the files that are recognised and not read, and what to do with them"
    command.add_argument("--foreign", action="store_true", help=known)
    add_json(command)
    return command


def run(args, console) -> int:
    if args.name:
        return _one(find_format(args.name), console)
    rows = [(*_row(fmt), fmt.loses) for fmt in pose_formats()]
    console.table(("format", "title", "endings", "holds", "writes", "does not keep"), rows, key="formats")
    if args.foreign:
        console.table(("file", "what to do"), list(not_read()), key="foreign")
    return 0


def _row(fmt: PoseFormat) -> tuple:
    endings = "folder" if fmt.folder else " ".join(fmt.extensions)
    return fmt.name, fmt.title, endings, "/".join(f"{d}D" for d in fmt.dims), bool(fmt.write)


def _one(fmt: PoseFormat, console) -> int:
    name, title, endings, holds, writes = _row(fmt)
    rows = [("format", name), ("title", title), ("endings", endings), ("holds", holds), ("writes", writes)]
    if fmt.write:
        rows += [("keeps", fmt.keeps), ("does not keep", fmt.loses)]
    console.table(("fact", "value"), rows, key="format")
    return 0
