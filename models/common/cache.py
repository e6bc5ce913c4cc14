"""The user's store of model files: where they lie, whether they are whole, and how they get there.

Files are fetched only by ``posewright models get NAME``; nothing else in the application touches the network. A file
enters the store whole or not at all, and only if its SHA-256 is the one that the catalog gives.
"""

import hashlib
import os
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

from core.errors import ModelError
from core.language import tr
from core.words import in_words

_CHUNK = 1 << 20


@dataclass(frozen=True)
class ModelFile:
    """One file of weights. ``shipped`` files come with the application (``resources/weights``), others are fetched.

    The model works without its ``optional`` files, if less well.
    """

    name: str
    size: int  # bytes
    sha256: str
    shipped: bool = False
    optional: bool = False


class FileState(StrEnum):
    PRESENT = "present"
    MISSING = "missing"
    DAMAGED = "damaged"


def cache_folder() -> Path:
    """``$POSEWRIGHT_CACHE``, or ``models`` in the user's cache folder. It need not exist."""
    chosen = os.environ.get("POSEWRIGHT_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("posewright", appauthor=False)) / "models"


def own_models_folder() -> Path:
    """Where what the user trains goes, unless another folder is chosen. It need not exist."""
    from platformdirs import user_data_dir

    return Path(user_data_dir("posewright", appauthor=False)) / "trainings"


def own_weights(family: str) -> list[Path]:
    """Weights that the user trained, of families whose names begin so; the newest first. Those of runs are named after
    their family."""
    found = own_models_folder().rglob(f"{family}*.safetensors")
    return sorted(found, key=lambda path: (path.stat().st_mtime, path.name), reverse=True)


def path_of(file: ModelFile) -> Path:
    """Where the file lies, or would lie."""
    return Path(str(files("resources") / "weights" / file.name)) if file.shipped else cache_folder() / file.name


def state_of(file: ModelFile, *, thorough: bool = True) -> FileState:
    """Whether the file is there and is the right one; ``thorough=False`` looks at its size only."""
    path = path_of(file)
    try:
        if path.stat().st_size != file.size:
            return FileState.DAMAGED
        whole = not thorough or sha256_of(path) == file.sha256
    except FileNotFoundError:
        return FileState.MISSING
    except OSError:
        return FileState.DAMAGED
    return FileState.PRESENT if whole else FileState.DAMAGED


def require(file: ModelFile, model: str) -> Path:
    """The file's path after its check; raises ``ModelError`` that says how to get it."""
    state = state_of(file)
    if state != FileState.PRESENT:
        raise ModelError(
            tr("The model file {file} is {state}", file=file.name, state=state),
            action=tr("run: posewright models get {model}", model=model)
            if not file.shipped
            else tr("Install Posewright again"),
        )
    return path_of(file)


def store(file: ModelFile, content: bytes) -> Path:
    """Put fetched bytes into the store, whole or not at all; raises ``ModelError`` for wrong ones."""
    digest = hashlib.sha256(content).hexdigest()
    if digest != file.sha256:
        raise ModelError(
            tr("The download of {file} has the wrong content", file=file.name),
            expected=tr("SHA-256 {sha256}", sha256=file.sha256),
            got=digest,
            action=tr("Try again; if it fails again, the source has changed"),
        )
    path = cache_folder() / file.name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except OSError as error:
        raise ModelError(
            tr("Cannot write {path}", path=path),
            got=in_words(error),
            action=tr("Free some space, or set POSEWRIGHT_CACHE to another folder"),
        ) from error
    return path


def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while block := stream.read(_CHUNK):
            digest.update(block)
    return digest.hexdigest()


def _replace(path: Path, content: bytes) -> None:
    """Write beside the target and rename: a reader sees the old file or the new one, never a part."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
