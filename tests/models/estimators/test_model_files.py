"""The store of model files, the catalog's report on it, and fetching."""

import hashlib
import subprocess
import sys
import zipfile

import pytest

from core.errors import ModelError, UsageError
from core.progress import Cancelled, CancelToken
from models import catalog
from models.common import cache
from models.common.cache import FileState, ModelFile
from models.estimators import blazepose_files
from models.estimators.blazepose_files import DETECTOR, LANDMARKS, get_blazepose

CONTENT = b"weights"
FILE = ModelFile("small.bin", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


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
        ("pose_landmark_full.tflite", FileState.MISSING, 6_440_512, "Apache-2.0"),
    ]


def test_the_files_are_taken_out_of_the_wheel_and_the_wheel_is_deleted(monkeypatch, own_store):
    wheels = []

    def download(folder, cancel):
        wheels.append(folder / "package.whl")
        with zipfile.ZipFile(wheels[0], "w") as wheel:
            wheel.writestr("inside/small.bin", CONTENT)

    monkeypatch.setattr(blazepose_files, "_download", download)
    monkeypatch.setattr(blazepose_files, "_PLACES", {FILE: "inside/small.bin"})
    told = []
    paths = get_blazepose(progress=lambda fraction, text: told.append(fraction))
    assert [path.read_bytes() for path in paths] == [CONTENT]
    assert [path.name for path in own_store.iterdir()] == ["small.bin"]
    assert not wheels[0].exists()
    assert told[-1] == 1


def test_a_wheel_with_other_contents_is_refused(monkeypatch, own_store):
    def download(folder, cancel):
        (folder / "package.whl").write_bytes(b"not a wheel")

    monkeypatch.setattr(blazepose_files, "_download", download)
    with pytest.raises(ModelError, match="not the expected wheel"):
        get_blazepose()
    assert not own_store.exists()


def test_without_a_network_fetching_fails_in_words(monkeypatch, own_store):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/")
    monkeypatch.setattr(blazepose_files, "_DOWNLOAD", (*blazepose_files._DOWNLOAD, "--retries", "0"))
    with pytest.raises(ModelError, match="connection"):
        get_blazepose()
    assert not own_store.exists()


def test_fetching_can_be_cancelled(own_store):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        get_blazepose(cancel=cancel)
    assert not own_store.exists()


def test_what_is_complete_is_not_fetched_again(monkeypatch):
    monkeypatch.setattr(catalog, "state_of", lambda file: FileState.PRESENT)
    monkeypatch.setattr(blazepose_files, "_download", lambda *_: pytest.fail("fetched again"))
    assert [path.name for path in catalog.fetch("blazepose")] == [DETECTOR.name, LANDMARKS.name]


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
