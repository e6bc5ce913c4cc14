"""What a recording may be at most: a file that claims more is damaged or hostile, and is refused before memory is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import AppError, FormatError, MediaError
from core.language import tr
from core.progress import Cancelled
from core.words import in_words

MAX_SIDE = 16384  # pixels
MAX_PIXELS = 1 << 26  # in all: twice the pixels of 8K video
MAX_DEPTH_PIXELS = 1 << 24  # of a depth frame: ten times what depth cameras have
MAX_SCANNED = 1 << 30  # pixels times passes over them: a progressive JPEG goes over all of them in each of its scans
MAX_PACKING = 4000  # uncompressed bytes for each byte of a file: more than any format in use achieves
MAX_FRAMES = 10_000_000  # two days at 60 frames/s


def check_size(path: Path, width: int, height: int) -> None:
    """Raise ``MediaError`` unless a picture of ``width`` x ``height`` pixels is plausible."""
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE and width * height <= MAX_PIXELS):
        raise MediaError(
            tr("{path} has an impossible picture size", path=path.name),
            expected=tr(
                "1 to {max_side} pixels per side, {max_pixels} million in all",
                max_side=MAX_SIDE,
                max_pixels=MAX_PIXELS >> 20,
            ),
            got=f"{width} x {height}",
            action=tr("The file is damaged; copy it again"),
        )


@contextmanager
def parsing(path: Path) -> Iterator[None]:
    """Makes a ``MediaError`` of what a library raises on the bytes of a damaged file: it may be anything."""
    try:
        yield
    except FormatError as error:
        raise MediaError(error.what, expected=error.expected, got=error.got, action=error.action) from error
    except (AppError, Cancelled):
        raise
    except Exception as error:
        action = tr("The file is damaged; copy it again")
        raise MediaError(tr("{path} cannot be read", path=path.name), got=in_words(error), action=action) from error
