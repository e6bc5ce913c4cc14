"""Only regular files and folders are read: opening a pipe or a device would wait, or go on, for ever."""

import stat
from pathlib import Path

from core.errors import AppError, FormatError
from core.language import tr


def check_regular(path: Path, error: type[AppError] = FormatError) -> Path:
    """The path itself; raises ``error`` unless it is a file or a folder, ``OSError`` where it is not there."""
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise error(tr("{path} is a pipe, a socket or a device", path=path.name), expected=tr("a file or a folder"))
    return path


def is_regular(path: Path) -> bool:
    """Whether a path is a file (or a link to one) that can be read without waiting."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False
