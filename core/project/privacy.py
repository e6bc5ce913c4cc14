"""Which images of people a project or a report holds, and a copy of a project that holds none.

Every byte that could be one is looked at: all values of all tables of a project (and of its write-ahead log's state),
all images inside a page, a PDF or a workbook. A recording itself is never inside a project, only the link to it.
"""

import base64
import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import FormatError, ProjectError
from core.language import tr
from core.project.database import DAMAGED, SUFFIX, check_is_project, connect
from core.project.rows import sealed, unsealed
from core.project.undo_log import sound_steps, step_rows, steps_again
from core.words import in_words

_MAGIC = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")
_PAGES = (".html", ".htm", ".svg", ".json", ".csv")
_LARGEST = 1 << 30


@dataclass(frozen=True)
class Stored:
    """One thing that could show a person.

    kind   "colour image", "grey image", "silhouette" (who each pixel is), "link" (to a recording, outside this file)
    where  table and row, or place in the file
    """

    kind: str
    where: str
    size: str = ""

    @property
    def shows_colour(self) -> bool:
        return self.kind == "colour image"


def images_in(path: Path) -> list[Stored]:
    """Everything in a project or a report that could show a person. Raises ``AppError`` where it cannot be read."""
    ending = path.suffix.lower()
    if ending != SUFFIX and path.stat().st_size > _LARGEST:
        raise FormatError(tr("{path} is too large for a report", path=path.name), expected=tr("at most 1 GB"))
    if ending == SUFFIX:
        return list(_in_project(path))
    if ending in _PAGES:
        return list(_in_page(path))
    if ending == ".pdf":
        return list(_in_pdf(path.read_bytes()))
    if ending == ".xlsx":
        return list(_in_workbook(path))
    raise FormatError(
        tr("{path} is neither a project nor a report", path=path.name),
        expected=tr("{suffix}, .pdf, .xlsx, {pages}", suffix=SUFFIX, pages=_PAGES),
    )


def without_pictures(path: Path, target: Path) -> None:
    """A copy of a project with no silhouette, no stored image and no link to a recording; poses and notes stay.

    Raises ``ProjectError`` where the target exists or cannot be written.
    """
    check_is_project(path)
    if target.exists():
        raise ProjectError(tr("{target} already exists", target=target.name), action=tr("Choose another name"))
    try:
        source = connect(path.absolute(), read_only=True)
        source.execute("VACUUM INTO ?", (str(target),))
        source.close()
        copy = connect(target.absolute())
        copy.execute("UPDATE recordings SET path = 'removed/recording ' || id, sha256 = '', size = 0")
        for number, facts in copy.execute("SELECT id, facts FROM recordings").fetchall():
            copy.execute("UPDATE recordings SET facts = ? WHERE id = ?", (json.dumps(unsealed(facts)[0]), number))
        copy.execute("DELETE FROM masks")
        copy.execute("DELETE FROM queue")  # jobs that wait name files
        copy.execute("DELETE FROM undo")  # it brings back what was deleted
        for table, column in (("pose_chunks", "poses"), ("poses", "id")):
            copy.execute(f"DELETE FROM {table} WHERE {column} NOT IN (SELECT poses FROM tracks)")
        for number, header in copy.execute("SELECT id, header FROM poses").fetchall():
            copy.execute("UPDATE poses SET header = ? WHERE id = ?", (_without_places(header), number))
        copy.execute("VACUUM")  # so that what was deleted is gone from the file, too
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        copy.close()
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise ProjectError(
            tr("Cannot write {target}", target=target), got=in_words(error), action=tr("Choose another folder")
        ) from error


def _without_places(header: str) -> str:
    """A sequence's header whose provenance names no folder."""
    facts, _ = unsealed(header)
    source = facts.get("source", {})
    named = (key for key, value in source.items() if isinstance(value, str) and re.search(r"[/\\]", value))
    facts["source"] = {key: value for key, value in source.items() if key not in set(named)}
    return sealed(facts)


def _in_project(path: Path) -> Iterator[Stored]:
    check_is_project(path)
    connection = connect(path.absolute(), read_only=True)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in tables:
            for number, row in enumerate(connection.execute(f'SELECT * FROM "{name}"'), 1):
                for value in row:
                    data = value if isinstance(value, bytes) else b""
                    yield from _image(data, f"{name}, row {number}")
        if "masks" in tables:
            columns = "recording, frame, width, height"
            for recording, frame, width, height in connection.execute(f"SELECT {columns} FROM masks"):
                yield Stored("silhouette", f"recording {recording}, frame {frame}", f"{width}x{height}")
        if "undo" in tables:
            yield from _in_steps(connection)
        for number, link in connection.execute("SELECT id, path FROM recordings"):
            if not link.startswith("removed/"):
                yield Stored("link", f"recording {number}: {link}")
    except DAMAGED as error:
        raise ProjectError(tr("{path} is damaged", path=path.name), got=in_words(error)) from error
    finally:
        connection.close()


def _in_steps(connection: sqlite3.Connection) -> Iterator[Stored]:
    """What undo and redo bring back. Raises ``ProjectError`` where a step cannot be read: it may hold anything."""
    for step, _ in (*sound_steps(connection)[0], *steps_again(connection)):
        for table, key, values in step_rows(connection, step):
            if table == "masks" and values:
                yield Stored("silhouette", f"undo, recording {key[0]}, frame {key[1]}", f"{values[2]}x{values[3]}")
            if table == "recordings" and values:
                yield Stored("link", f"undo, recording {key[0]}: {values[1]}")


def _in_page(path: Path) -> Iterator[Stored]:
    text = path.read_text(encoding="utf-8", errors="replace")
    for number, found in enumerate(re.finditer(r"data:(image/[\w.+-]+);base64,([A-Za-z0-9+/=\s]+)", text), 1):
        yield _decoded(base64.b64decode(found[2]), f"image {number} in the page", found[1])
    for found in re.finditer(r"<(?:img|image)\b[^>]*?(?:src|href)\s*=\s*[\"'](?!data:)([^\"']*)", text):
        yield Stored("link", found[1])


def _in_pdf(data: bytes) -> Iterator[Stored]:
    """Images are separate objects; object streams are unpacked, so that none hides there."""
    streams = re.findall(rb"/Type\s*/ObjStm.*?stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    text = data + b"".join(_unpacked(stream) for stream in streams)
    for number, found in enumerate(re.finditer(rb"<<(?:(?!>>\s*(?:stream|endobj)).)*?/Subtype\s*/Image\b.{0,400}", text,
                                               re.DOTALL), 1):  # fmt: skip
        grey = b"/DeviceGray" in found[0] or b"/ImageMask true" in found[0]
        yield Stored("grey image" if grey else "colour image", f"image {number} in the PDF")


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, _LARGEST)
    except zlib.error:
        return b""


def _in_workbook(path: Path) -> Iterator[Stored]:
    try:
        with zipfile.ZipFile(path) as book:
            for entry in book.infolist():
                if "/media/" in entry.filename and entry.file_size < _LARGEST:
                    yield _decoded(book.read(entry), entry.filename, "image")
    except zipfile.BadZipFile as error:
        raise FormatError(tr("{path} is not a workbook", path=path.name), got=in_words(error)) from error


def _image(data: bytes, where: str) -> Iterator[Stored]:
    if data.startswith(_MAGIC):
        image = _read(data)
        if image is not None:
            yield _reported(image, where)


def _decoded(data: bytes, where: str, kind: str) -> Stored:
    image = _read(data)
    return (
        _reported(image, where) if image is not None else Stored("colour image", f"{where} ({kind}, cannot be decoded)")
    )


def _read(data: bytes) -> np.ndarray | None:
    import cv2

    return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED) if data else None


def _reported(image: np.ndarray, where: str) -> Stored:
    colour = image.ndim == 3 and image.shape[2] >= 3 and bool((image[..., :1] != image[..., 1:3]).any())
    return Stored("colour image" if colour else "grey image", where, f"{image.shape[1]}x{image.shape[0]}")
