"""Numbered image files as the frames of a recording: finding, ordering, checking and decoding them."""

from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.io.numbering import natural_key, numbers_in, numbers_of_pictures
from core.language import tr
from core.media.containers import read_head
from core.media.image_header import ImageHeader, image_header
from core.media.limits import MAX_PACKING, MAX_SCANNED, check_size
from core.progress import CancelToken, Progress
from core.words import in_words

IMAGE_EXTENSIONS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")
_OTHER_MEDIA = {
    ".heic", ".heif", ".webp", ".gif", ".avif", ".jp2", ".dng", ".cr2", ".nef", ".arw", ".raw", ".exr", ".pgm", ".ppm",
    ".npy", ".npz", ".h5", ".mat", ".bin", ".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v",
}  # fmt: skip
NOMINAL_RATE = 30.0
"""Frames/s taken for images that carry no times."""

_REPORT_EVERY = 256  # files


def image_files(path: Path) -> list[Path]:
    """The image files of a folder in natural order, hidden ones left out; or the one image file that ``path`` is."""
    if path.is_file():
        return [path]
    try:
        found = [p for p in path.iterdir() if p.suffix.lower() in IMAGE_EXTENSIONS and not p.name.startswith(".")]
    except OSError:
        return []
    return sorted((p for p in found if p.is_file()), key=lambda p: natural_key(p.name))


def numbered(files: list[Path]) -> tuple[np.ndarray, tuple[int, ...]]:
    """(T,) seconds of numbered files at the nominal rate, from the first, and ``FrameSource.numbers``: a number that is
    left out is time that passes."""
    numbers = numbers_of_pictures([file.name for file in files])
    own = () if (numbers == np.arange(len(files))).all() else tuple(numbers.tolist())
    return (numbers - numbers[0]) / NOMINAL_RATE, own


def uncounted(files: list[Path]) -> tuple[str, ...]:
    """In words: the numbers in the names of files, where they number no frames."""
    names = [file.name for file in files]
    if len(names) < 2 or not all(any(map(str.isdecimal, file.stem)) for file in files):
        return ()
    numbers = numbers_in(names)
    if numbers is not None and (numbers_of_pictures(names) == numbers).all():
        return ()
    return (f"the numbers in names as {names[0]}: the files are counted in the order of their names",)


def first_header(path: Path) -> ImageHeader | None:
    """The header of the first readable image of a folder, or of an image file."""
    return next((header for file in image_files(path) if (header := image_header(file))), None)


def common_header(files: list[Path], progress: Progress, cancel: CancelToken) -> ImageHeader:
    """The header that all files share. Raises ``MediaError`` where one has another size or depth, or is no image."""
    first = _checked_header(files[0])
    for n, file in enumerate(files):
        if n % _REPORT_EVERY == 0:
            cancel.check()
            progress(n / len(files), tr("Checking the images"))
        header = _checked_header(file)
        if (header.width, header.height, header.is_depth) != (first.width, first.height, first.is_depth):
            raise MediaError(
                tr(
                    "The images of {file} are not one recording: {file2} differs from {name}",
                    file=file.parent.name,
                    file2=file.name,
                    name=files[0].name,
                ),
                expected=_words(first),
                got=_words(header),
                action=tr("Keep the images of one recording in their own folder"),
            )
    return first


def not_shown(path: Path, files: list[Path]) -> tuple[str, ...]:
    """In words: pages of TIFF files beyond the first, which alone is shown, and pictures and videos in the folder of
    kinds that are not read."""
    paged = [(file, pages) for file in files if (pages := _pages(file)) > 1]
    texts = []
    if paged:
        file, pages = paged[0]
        others = f", and those of {len(paged) - 1} other files" if len(paged) > 1 else ""
        texts.append(f"{pages - 1} of the {pages} pages of {file.name}{others}: save each as a picture of its own")
    return (*texts, *other_files(path, files))


def other_files(path: Path, files: list[Path]) -> tuple[str, ...]:
    """In words: pictures, arrays and videos in a folder that are none of the recording's ``files``."""
    if not path.is_dir():
        return ()
    own, kinds = {file.name for file in files}, (*_OTHER_MEDIA, *IMAGE_EXTENSIONS)
    others = [entry.name for entry in path.iterdir() if entry.suffix.lower() in kinds and entry.name[0] != "."]
    names = sorted(set(others) - own, key=natural_key)
    return (f"{', '.join(names[:6])}{' ...' if len(names) > 6 else ''}",) if names else ()


def _pages(file: Path) -> int:
    """Of a TIFF file, or of an animated PNG."""
    import cv2

    if read_head(file, 8) == b"\x89PNG\r\n\x1a\n":
        head = read_head(file, 1 << 12)
        at = head.find(b"acTL")
        return int.from_bytes(head[at + 4 : at + 8], "big") if at > 0 else 1
    if read_head(file, 4) not in (b"II*\0", b"MM\0*"):
        return 1
    try:
        return cv2.imcount(str(file))
    except cv2.error:
        return 1


def _checked_header(file: Path) -> ImageHeader:
    header = image_header(file)
    if header is None:
        raise MediaError(
            tr("{file} is not an image that can be read", file=file.name), action=tr("Remove it from the folder")
        )
    check_size(file, header.width, header.height)
    if header.width * header.height > MAX_PACKING * file.stat().st_size:
        raise MediaError(
            tr("{file} claims more pixels than it can hold", file=file.name), action=tr("Remove it from the folder")
        )
    return header


def decode_image(path: Path, flags: int) -> np.ndarray:
    """An image as OpenCV decodes it with these flags. Raises ``MediaError``."""
    import cv2

    try:
        data = np.fromfile(path, np.uint8)
        _check_scans(path, data)
        image = cv2.imdecode(data, flags) if _is_sound(data) else None
    except (cv2.error, OSError, ValueError) as error:
        raise MediaError(tr("{path} cannot be read as an image", path=path.name), got=in_words(error)) from error
    if image is None:
        raise MediaError(
            tr("{path} cannot be decoded: the file is damaged", path=path.name), action=tr("Copy it again")
        )
    return image


def _check_scans(path: Path, data: np.ndarray) -> None:
    """Raise ``MediaError`` for a JPEG file of so many scans that decoding it would take minutes."""
    if bytes(data[:3]) != b"\xff\xd8\xff":
        return
    scans, header = data.tobytes().count(b"\xff\xda"), image_header(path)
    if header is not None and scans * header.width * header.height > MAX_SCANNED:
        what = tr("{path} would take minutes to decode", path=path.name)
        got = tr(
            "{scans} scans of {width} x {height} pixels",
            scans=scans, width=header.width, height=header.height
        )
        raise MediaError(what, got=got, action=tr("Save it again as a baseline JPEG"))


def _is_sound(data: np.ndarray) -> bool:
    """False for a PNG file without pixels, or with chunks that reach beyond it: OpenCV takes gigabytes for those."""
    head = data.data
    if bytes(head[:8]) != b"\x89PNG\r\n\x1a\n":
        return True
    at, kinds = 8, set()
    while at + 8 <= len(data) and b"IEND" not in kinds:
        kinds.add(bytes(head[at + 4 : at + 8]))
        at += 12 + int.from_bytes(head[at : at + 4], "big")
    return at <= len(data) and {b"IDAT", b"IEND"} <= kinds


def _words(header: ImageHeader) -> str:
    kind = f"{header.bits}-bit depth" if header.is_depth else "colour"
    return f"{header.width} x {header.height} pixels, {kind}"
