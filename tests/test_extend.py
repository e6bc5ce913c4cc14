"""The examples of ``docs/how-to/extend.md``, put into a copy of the program as the page says, and used there."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "how-to" / "extend.md"


def examples() -> dict[str, list[tuple[str, str, str]]]:
    """Heading -> (file, place in it or "", code) of each of its blocks."""
    result = {}
    for section in re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        blocks = re.findall(r"^```python\n# ([^\n,]+)(?:, ([^\n]+))?\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
        result[section.partition("\n")[0]] = blocks
    return result


EXAMPLES = examples()


@pytest.mark.parametrize("heading", EXAMPLES)
def test_an_extension_touches_three_files_at_most(heading):
    blocks = EXAMPLES[heading]
    assert 1 <= len({path for path, *_ in blocks}) <= 3
    for path, place, _ in blocks:
        assert (ROOT / path).exists() == bool(place), path


@pytest.fixture(scope="module")
def extended(tmp_path_factory) -> Path:
    """A copy of the program with all of the page's examples in it."""
    copy = tmp_path_factory.mktemp("extended")
    for room in ("app", "core", "models"):
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "resources").symlink_to(ROOT / "resources")
    for blocks in EXAMPLES.values():
        for path, place, code in blocks:
            file = copy / path
            file.write_text(_with(file.read_text(encoding="utf-8"), place, code) if place else code, encoding="utf-8")
    return copy


def _with(source: str, place: str, code: str) -> str:
    """A file with a block of the page in it: imports go to the imports, a row into the table that is named, and what
    the row needs before the table."""
    if place == "at its end":
        return f"{source}\n\n{code}"
    *needed, last = ast.parse(code).body
    imports = [node for node in needed if isinstance(node, ast.ImportFrom)]
    others = [node for node in needed if node not in imports]
    row = _lines(code, last)
    module, lines = ast.parse(source), source.splitlines()
    if place.endswith(".__init__"):
        name = place.partition(".")[0]
        owner = next(node for node in module.body if isinstance(node, ast.ClassDef) and node.name == name)
        init = next(node for node in owner.body if getattr(node, "name", "") == "__init__")
        lines[init.end_lineno : init.end_lineno] = [" " * 8 + line for line in row]
    else:
        table = next(node for node in module.body if place in _names(node))
        rows = table.value.generators[0].iter if isinstance(table.value, ast.DictComp) else table.value
        lines[rows.end_lineno - 1 : rows.end_lineno - 1] = row
        before = table.lineno - 1
        lines[before:before] = [line for node in others for line in (*_lines(code, node), "", "")]
    at = max(node.end_lineno for node in module.body if isinstance(node, ast.ImportFrom))
    lines[at:at] = [line for node in imports for line in _lines(code, node)]
    return "\n".join(lines) + "\n"


def _lines(code: str, node: ast.AST) -> list[str]:
    return code.splitlines()[node.lineno - 1 : node.end_lineno]


def _names(node: ast.stmt) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def run(extended: Path, script: str) -> str:
    """What a script prints that runs on the copy."""
    environment = os.environ | {"PYTHONPATH": str(extended), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=extended, env=environment, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


IN_THE_WINDOW = """
import numpy as np
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from app.dialogs.train import TrainDialog
from app.session.session import Session
from app.ui.settings import Settings
from app.window.main_window import MainWindow
from core.recording import Recording
from core.track import TrackKey
from core.edits import ReplaceTrack, SetRecording
from core.poses import PoseSequence
from core.project.project import Project
from core.skeleton import load_skeleton

app = QApplication([])
window = MainWindow(Session(Project.create()), Settings(QSettings("settings.ini", QSettings.Format.IniFormat)))
window.show()
skeleton, session = load_skeleton("mpi28"), window.session
coords = np.random.default_rng(0).normal(size=(20, 28, 2))
coords[7, skeleton.index("left_wrist")] = np.nan
session.do(SetRecording(1, Recording(1, "/nowhere", "walk.mp4", "color", 20, 25.0, 640, 480)))
session.do(ReplaceTrack(TrackKey(1, 0, "detected"), PoseSequence(skeleton, coords, np.arange(20) / 25)))
session.show_recording(1)
panel, action = window.panels.view("gaps"), window.actions_.qactions["next_gap"]
window.actions_.refresh()
assert panel.count() == 0 and action.isEnabled() and action.shortcut().toString() == "Ctrl+Alt+G"
action.trigger()
print(session.frame, [panel.item(n).text() for n in range(panel.count())])
action.trigger()
print(window.toasts.text)
print(window.findChild(object, "dock_gaps").toggleViewAction().text())
dialog = TrainDialog({"training": "lengths"})
print(dialog.training.currentText(), dialog.findChild(object, "option_share").value())
window.release()
"""


@pytest.mark.window
def test_the_panel_the_action_and_the_training_are_in_the_window(extended):
    said = run(extended, IN_THE_WINDOW).splitlines()
    assert said == [
        "7 ['left_wrist']", "No joint is missing after this frame", "Missing", "lengths: learns how long limbs are 0.5",
    ]  # fmt: skip


A_FORMAT = """
import numpy as np
from app.cli import main
from core.io.base import pose_formats, read_poses, write_poses
from core.poses import PoseSequence
from core.skeleton import load_skeleton

skeleton = load_skeleton("coco17")
coords = np.random.default_rng(0).uniform(0, 640, (5, 17, 2)).astype(np.float32)
coords[2, 4] = np.nan
write_poses("walk.ndjson", {3: PoseSequence(skeleton, coords, np.arange(5) / 25)})
read = read_poses("walk.ndjson")
assert list(read) == [3] and read[3].skeleton == skeleton
np.testing.assert_array_equal(read[3].coords, coords)
assert main(["convert", "walk.ndjson", "walk.npz"]) == 0 and main(["convert", "walk.npz", "again.ndjson"]) == 0
assert open("again.ndjson").read().count("nose") == 5
open("cut.ndjson", "w").write(open("walk.ndjson").read()[:300])
assert main(["info", "cut.ndjson"]) == 1
print("ndjson" in [fmt.name for fmt in pose_formats()])
"""


def test_the_format_is_read_written_and_offered(extended):
    assert run(extended, A_FORMAT).splitlines()[-1] == "True"


AN_ESTIMATOR = """
import sys
import av
import numpy as np
from app.cli import main
from core.io.base import read_poses
from models.catalog import Task, entries

assert "torch" not in sys.modules and "lamp" in [entry.name for entry in entries(Task.ESTIMATE)]
with av.open("lamp.mp4", "w") as container:
    stream = container.add_stream("libx264", rate=10, options={"crf": "1"})
    stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
    for frame in range(6):
        picture = np.zeros((48, 64, 3), np.uint8)
        picture[20:22, 10 + 4 * frame : 12 + 4 * frame] = 250
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
    container.mux(stream.encode())
assert main(["estimate", "lamp.mp4", "-o", "lamp.npz", "--estimator", "lamp", "--brightness", "150"]) == 0
coords = read_poses("lamp.npz")[0].coords[:, 0]
assert np.abs(coords - [[10.5 + 4 * frame, 20.5] for frame in range(6)]).max() <= 1, coords
"""


def test_the_estimator_follows_a_lamp(extended):
    run(extended, AN_ESTIMATOR)


A_TRAINING = """
import sys
from pathlib import Path
import numpy as np
from app.cli import main
from app.tasks.training import train_model
from core.io.base import write_poses
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

skeleton = load_skeleton("coco17")
coords = np.zeros((3, 17, 3))
coords[:, skeleton.index("left_wrist"), 0] = [10, 20, 40]
Path("motion").mkdir()
write_poses("motion/a.npz", {0: PoseSequence(skeleton, coords, np.arange(3) / 25, space=Space.ROOT)})
assert main(["train", "lengths", "--data", "motion", "--share", "0.5", "--weights", "lengths.npy"]) == 0
lengths = np.load("lengths.npy")
arm = [bone for bone, ends in enumerate(skeleton.bones) if skeleton.index("left_wrist") in ends]
assert (lengths[arm] == 20).all() and np.delete(lengths, arm).max() == 0
options = 'data = ["motion"]\\nshare = 1.0\\nweights = "most.npy"'
Path("recipe.toml").write_text(f'training = "lengths"\\n[options]\\n{options}')
assert main(["train", "recipe.toml"]) == 0 and np.load("most.npy").max() == 40
values = {"data": ("motion",), "share": 0.0, "weights": "least.npy"}
assert np.load(train_model("lengths", values)).max() == 10  # as the window runs it
assert "torch" not in sys.modules
"""


def test_the_training_is_run_by_flags_by_a_recipe_and_from_the_window(extended):
    run(extended, A_TRAINING)


A_CHECK = """
import numpy as np
from core.document import Document
from core.track import Track, TrackKey
from core.poses import PoseSequence
from core.review.suggestions import review
from core.skeleton import load_skeleton

skeleton, key = load_skeleton("coco17"), TrackKey(1, 0, "detected")
place = 20.0 * np.arange(34).reshape(17, 2)
coords = place + np.arange(60)[:, None, None]
nose = skeleton.index("nose")
coords[30:40, nose] = coords[29, nose]
document = Document()
document.tracks[key] = Track(key, PoseSequence(skeleton, coords, np.arange(60) / 25))
found = [one for one in review(document, key).open if "standstill" in one.reasons]
print([(one.frames.start, one.frames.stop, one.joints) for one in found], "does not move at all" in found[0].reason)
"""


def test_the_check_finds_what_stands_still(extended):
    assert run(extended, A_CHECK).splitlines()[-1] == "[(30, 40, (0,))] True"
