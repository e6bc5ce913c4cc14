"""Video files told by their first bytes, and words for those that cannot be opened."""

from pathlib import Path

from core.errors import MediaError
from core.language import tr
from core.untrusted.regular import is_regular
from core.words import in_words

_ATOMS = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot")  # what MP4 and QuickTime files begin with
_STARTS = (
    b"\x1a\x45\xdf\xa3",  # Matroska, WebM
    b"GIF87a",
    b"GIF89a",
    b"FLV\x01",
    b"OggS",
    b"DKIF",  # IVF
    b"YUV4MPEG2",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # ASF, WMV
    b"\x06\x0e\x2b\x34",  # MXF
    b"\x00\x00\x01\xba",  # MPEG programme stream
    b"\x00\x00\x01\xb3",  # MPEG video
    b"\x00\x00\x01\xb0",  # MPEG-4 video
    b"\x00\x00\x00\x01",  # H.264, H.265
    b"\x00\x00\x01\x67",
)
_TS_PACKETS = (188, 192, 204)  # bytes; 192 has a time code of 4 bytes before each


def is_video(path: Path) -> bool:
    """Whether a file begins as one of the video containers does."""
    if not path.is_file():
        return False
    head = read_head(path, 1024)
    riff = head[:4] in (b"RIFF", b"RIFX") and head[8:11] == b"AVI"
    return riff or is_motion_jpeg(path) or head[4:8] in _ATOMS or head.startswith(_STARTS) or _is_transport_stream(head)


def is_motion_jpeg(path: Path) -> bool:
    """Whether a file is a row of JPEG pictures: it begins as one of them does, so its name says it."""
    return path.suffix.lower() in (".mjpeg", ".mjpg") and read_head(path, 3) == b"\xff\xd8\xff"


def read_head(path: Path, count: int) -> bytes:
    """The first bytes of a file; empty where it cannot be read."""
    try:
        if not is_regular(path):
            return b""
        with open(path, "rb") as file:
            return file.read(count)
    except OSError:
        return b""


def explain_unreadable(path: Path, error: Exception) -> MediaError:
    """Why FFmpeg would not open this file, in words, and what to do."""
    if isinstance(error, PermissionError):
        return MediaError(tr("{path} may not be read", path=path.name), action=tr("Check the file's permissions"))
    if read_head(path, 8)[4:8] in _ATOMS and not _has_moov(path):
        return MediaError(
            tr("{path} has no index (moov): the recording was cut off before it was finished", path=path.name),
            action=tr(
                "Copy it from the camera again, or repair it with a tool such as untrunc and an intact recording "
                "from the same camera"
            ),
        )
    return MediaError(
        tr("{path} cannot be read as a video", path=path.name),
        got=in_words(error),
        action=tr("The file is damaged; copy it again"),
    )


def _is_transport_stream(head: bytes) -> bool:
    return any(
        len(head) > start + 2 * size and all(head[start + k * size] == 0x47 for k in range(3))
        for size in _TS_PACKETS
        for start in (0, 4)
    )


def _has_moov(path: Path) -> bool:
    """Walk the top-level atoms of an MP4 file."""
    size, at = path.stat().st_size, 0
    with open(path, "rb") as file:
        while at + 8 <= size:
            file.seek(at)
            head = file.read(16)
            length, kind = int.from_bytes(head[:4], "big"), head[4:8]
            if kind == b"moov":
                return True
            if length == 1:
                length = int.from_bytes(head[8:16], "big")
            if length < 8:
                return False
            at += length
    return False
