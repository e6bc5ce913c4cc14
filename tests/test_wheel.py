"""What users install: built from the source distribution, unpacked elsewhere, and started from there."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("app", "core", "models", "resources")
pytestmark = pytest.mark.slow


def run(*arguments, **changes) -> str:
    """Standard output of this Python; it sees no checkout, only what ``changes`` put on its path."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | changes.pop("env", {})
    done = subprocess.run(
        [sys.executable, *map(str, arguments)], capture_output=True, text=True, env=environment, check=False, **changes
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """``python -m build`` of a copy, since building writes beside the source and these tests may run side by side: the
    source distribution, and the wheel from it. The libraries to build with are here."""
    folder = tmp_path_factory.mktemp("dist")
    left_out = shutil.ignore_patterns(".*", "*.egg-info", "__pycache__", "build", "out", "runs", "tests")
    source = shutil.copytree(ROOT, folder / "source", ignore=left_out)
    run("-m", "build", "--no-isolation", "--outdir", folder, source, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_all_of_the_rooms_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    here = {
        str(path.relative_to(ROOT))
        for room in ROOMS
        for path in (ROOT / room).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert here >= {"resources/samples/walk.mp4", "resources/skeletons/mpi28.toml", "resources/weights/lifting.toml"}
    docs = {f"resources/{path.relative_to(ROOT)}" for path in (ROOT / "docs").rglob("*") if path.is_file()}
    about = {name for name in names if ".dist-info/" in name}
    assert names - about == here | docs
    assert {name.split(".dist-info/")[1] for name in about} >= {"licenses/LICENSE", "licenses/NOTICE", "METADATA"}


def test_installed_elsewhere_it_opens_the_window(wheel, tmp_path):
    place = tmp_path / "site"
    run("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", place, wheel)
    said = run("-P", ROOT / "tools" / "open_window.py", place, env={"PYTHONPATH": str(place)}, cwd=tmp_path)
    assert f"from {place}: the window showed a frame of 640x480" in said
    command = run("-P", "-m", "app.cli", "--version", env={"PYTHONPATH": str(place)}, cwd=tmp_path)
    assert command.split() == ["posewright", wheel.name.split("-")[1]]
