"""The store of model files, the catalog's report on it, and fetching."""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import replace

import pytest

from core.errors import ModelError, UsageError
from core.progress import Cancelled, CancelToken
from models import catalog
from models.common import cache
from models.common.cache import FileState, ModelFile
from models.estimators import blazepose_files
from models.estimators.blazepose import landmark_file
from models.estimators.blazepose_files import DETECTOR, FULL, HEAVY, LITE, PACKAGES, get_blazepose

CONTENT = b"weights"
FILE = ModelFile("small.bin", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
WHEEL, NPM = PACKAGES


def packages(monkeypatch, download, place="inside/small.bin"):
    """One package with one small file, downloaded by ``download(folder, cancel)``."""
    package = replace(WHEEL, places={FILE: place}, download=download)
    monkeypatch.setattr(blazepose_files, "PACKAGES", (package,))


@pytest.fixture(autouse=True)
def own_store(tmp_path, monkeypatch):
    folder = tmp_path / "store"
    monkeypatch.setenv("POSEWRIGHT_CACHE", str(folder))
    return folder


def test_a_file_is_missing_then_present_then_damaged():
    assert cache.state_of(FILE) == FileState.MISSING
    path = cache.store(FILE, CONTENT)
    assert cache.state_of(FILE) == FileState.PRESENT
    path.write_bytes(b"weightz")
    assert cache.state_of(FILE) == FileState.DAMAGED
    assert cache.state_of(FILE, thorough=False) == FileState.PRESENT
    path.write_bytes(b"wei")
    assert cache.state_of(FILE, thorough=False) == FileState.DAMAGED


def test_wrong_bytes_never_enter_the_store(own_store):
    with pytest.raises(ModelError, match="SHA-256"):
        cache.store(FILE, b"something else")
    assert not own_store.exists()


def test_a_store_that_cannot_be_written_is_said(own_store):
    own_store.write_text("a file where the folder should be")
    with pytest.raises(ModelError, match="POSEWRIGHT_CACHE"):
        cache.store(FILE, CONTENT)


def test_a_missing_file_says_the_command_that_gets_it():
    with pytest.raises(ModelError, match="run: posewright models get blazepose"):
        cache.require(DETECTOR, "blazepose")


def test_the_estimator_without_its_files_says_so_at_once():
    with pytest.raises(ModelError, match="run: posewright models get blazepose"):
        catalog.build("blazepose")


def test_the_report_lists_state_size_and_licence():
    rows = catalog.inspect_files("blazepose")
    assert [(row.file, row.state, row.size, row.licence) for row in rows] == [
        ("pose_detection.tflite", FileState.MISSING, 2_959_046, "Apache-2.0"),
        ("pose_landmark_heavy.tflite", FileState.MISSING, 27_709_200, "Apache-2.0"),
        ("pose_landmark_full.tflite", FileState.MISSING, 6_440_512, "Apache-2.0"),
        ("pose_landmark_lite.tflite", FileState.MISSING, 2_819_824, "Apache-2.0"),
        ("selfie_segmentation.tflite", FileState.MISSING, 249_505, "Apache-2.0"),
        ("hand_landmark_full.tflite", FileState.MISSING, 5_478_917, "Apache-2.0"),
        ("hand_recrop.tflite", FileState.MISSING, 123_792, "Apache-2.0"),
    ]


def test_the_files_are_taken_out_of_the_wheel_and_the_wheel_is_deleted(monkeypatch, own_store):
    wheels = []

    def download(folder, cancel):
        wheels.append(folder / "package.whl")
        with zipfile.ZipFile(wheels[0], "w") as wheel:
            wheel.writestr("inside/small.bin", CONTENT)

    packages(monkeypatch, download)
    told = []
    paths = get_blazepose(progress=lambda fraction, text: told.append(fraction))
    assert [path.read_bytes() for path in paths] == [CONTENT]
    assert [path.name for path in own_store.iterdir()] == ["small.bin"]
    assert not wheels[0].exists()
    assert told[-1] == 1


def test_the_files_are_taken_out_of_an_npm_package(monkeypatch, tmp_path):
    (tmp_path / "small").write_bytes(CONTENT)

    def download(folder, cancel):
        with tarfile.open(folder / "package.tgz", "w:gz") as tar:
            tar.add(tmp_path / "small", "package/small.bin")

    packages(monkeypatch, download, "package/small.bin")
    assert [path.read_bytes() for path in get_blazepose()] == [CONTENT]


@pytest.mark.parametrize("name", ["package.whl", "package.tgz", "package.log"])
def test_a_package_with_other_contents_is_refused(monkeypatch, own_store, name):
    packages(monkeypatch, lambda folder, cancel: (folder / name).write_bytes(b"not a package"))
    with pytest.raises(ModelError, match="not the expected package"):
        get_blazepose()
    assert not own_store.exists()


def test_without_a_network_fetching_fails_in_words(monkeypatch, own_store):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/")
    monkeypatch.setattr(blazepose_files, "_PIP", (*blazepose_files._PIP, "--retries", "0"))
    with pytest.raises(ModelError, match="connection"):
        get_blazepose()
    assert not own_store.exists()


def test_without_a_network_npm_fails_in_words(monkeypatch, tmp_path):
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    monkeypatch.setenv("npm_config_cache", str(tmp_path))
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/")  # where there is no npm
    monkeypatch.setattr(blazepose_files, "_PIP", (*blazepose_files._PIP, "--retries", "0"))
    monkeypatch.setattr(blazepose_files, "PACKAGES", (NPM,))
    with pytest.raises(ModelError, match="npm.*connection"):
        get_blazepose()


def test_fetching_can_be_cancelled(own_store):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        get_blazepose(cancel=cancel)
    assert not own_store.exists()


def test_what_is_complete_is_not_fetched_again(monkeypatch):
    packages(monkeypatch, lambda *_: pytest.fail("fetched again"))
    cache.store(FILE, CONTENT)
    assert get_blazepose() == []


def test_what_the_model_can_do_without_is_warned_of(monkeypatch):
    """The wheel comes, the npm package does not: BlazePose works, with the networks that are there."""

    def refuse(folder, cancel):
        raise ModelError("npm is not to be had")

    monkeypatch.setattr(catalog, "state_of", lambda file, thorough=True: state(file))
    monkeypatch.setattr(blazepose_files, "PACKAGES", (replace(NPM, download=refuse),))
    state = lambda file: FileState.MISSING if file.optional else FileState.PRESENT  # noqa: E731
    warnings = []
    assert [path.name for path in catalog.fetch("blazepose", warn=warnings.append)] == [DETECTOR.name, FULL.name]
    assert [str(error) for error in warnings] == ["npm is not to be had"]
    state = lambda file: FileState.MISSING  # noqa: E731
    with pytest.raises(ModelError, match="npm is not to be had"):
        catalog.fetch("blazepose")


def test_the_best_network_that_is_there_is_used(monkeypatch):
    there = set()
    state = lambda file, thorough=True: FileState.PRESENT if file in there else FileState.MISSING  # noqa: E731
    monkeypatch.setattr("models.estimators.blazepose.state_of", state)
    assert landmark_file("") == FULL  # whose absence is then told
    there.add(LITE)
    assert landmark_file("") == LITE
    there.add(HEAVY)
    assert landmark_file("") == HEAVY and landmark_file("fast") == LITE and landmark_file("balanced") == FULL
    with pytest.raises(UsageError, match="best, balanced, fast"):
        landmark_file("superb")


def test_blazepose_is_the_default_estimator():
    assert catalog.entries(catalog.Task.ESTIMATE)[0].name == "blazepose"


def test_unknown_models_and_options_are_named():
    with pytest.raises(ModelError, match="blazepose"):
        catalog.find("nonsense")
    with pytest.raises(UsageError, match="presence_score"):
        catalog.build("blazepose", nonsense=1)


def test_the_catalog_loads_no_runtime():
    heavy = "{'torch', 'cv2', 'onnxruntime', 'ai_edge_litert', 'PySide6'}"
    code = f"import sys, models.catalog; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"
