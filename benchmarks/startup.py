"""From the start of the process to the shown window, and to the command line's help."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import numpy as np

from benchmarks.measure import table
from benchmarks.project import make_project

title = "Start"
RUNS = 7

_WINDOW = """
import sys, time
from PySide6.QtCore import QTimer
import app.window.run as window
shown = []
class Timed(window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        if not shown:
            QTimer.singleShot(0, self, self.painted)
    def painted(self):
        self.repaint()
        shown.append(time.time() - float(sys.argv[1]))
        QTimer.singleShot(int(sys.argv[2]), self, self.close)
window.MainWindow = Timed
window.run(sys.argv[3:])
print(shown[0], "torch" in sys.modules)
"""
_QT, _NUMPY = "import PySide6.QtWidgets, pyqtgraph", "import numpy"


def run() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.posewright"
        make_project(path, 100_000)
        with _as_installed(Path(folder) / "bytecode"):
            _round(path)  # fills the bytecode
            tried = [_round(path) for _ in range(RUNS)]
    times = {name: [one[name][0] for one in tried] for name in tried[0]}
    medians = {name: float(np.median(seconds)) for name, seconds in times.items()}
    ratios = {name: f"{medians[name] / medians[bare]:.2f}" if bare else "-" for name, bare in _BARE.items()}
    torch = {name: any(one[name][1] for one in tried) for name in _BARE}
    rows = [[name, medians[name], max(times[name]), ratios[name], torch[name]] for name in _BARE]
    return "\n".join([
        f"Seconds from before the process is made; {RUNS} rounds, each with all rows by turns, with bytecode of all",
        "modules on the disk as installed programs have it. Targets: 1.5 s to the shown window, and 1.6 times what",
        "Python takes to import Qt and pyqtgraph; the help in 3 times an import of numpy.",
        "",
        table(["what", "median, s", "max, s", "times the bare import", "torch loaded"], rows),
    ])  # fmt: skip


_BARE = {
    "Python imports PySide6.QtWidgets and pyqtgraph": "",
    "window shown, nothing open": "Python imports PySide6.QtWidgets and pyqtgraph",
    "window shown, opening 100,000 frames": "Python imports PySide6.QtWidgets and pyqtgraph",
    "Python imports numpy": "",
    "`posewright --help`": "Python imports numpy",
}
"""Row -> the row that it is compared with."""


@contextmanager
def _as_installed(bytecode: Path) -> Iterator[None]:
    """Programs that are started within it find bytecode of all modules, ours too, as installed ones do; a checkout may
    be told to write none, and is then compiled at each start."""
    with mock.patch.dict(os.environ, PYTHONPYCACHEPREFIX=str(bytecode)):
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        yield


def _round(path: Path) -> dict[str, tuple[float, bool]]:
    """Row -> (seconds, whether torch was loaded)."""
    found = (
        (_seconds("-c", _QT), False), _window_seconds([]), _window_seconds([str(path)]),
        (_seconds("-c", _NUMPY), False), (_seconds("-m", "app.cli", "--help"), False),
    )  # fmt: skip
    return dict(zip(_BARE, found, strict=True))


def _window_seconds(files: list[str]) -> tuple[float, bool]:
    """Seconds from before the process is made to its window's first picture; whether torch was loaded by its end."""
    with tempfile.TemporaryDirectory() as own:  # whatever the user left open is not asked about
        env = os.environ | {"XDG_DATA_HOME": own, "XDG_CONFIG_HOME": own}
        command = [sys.executable, "-c", _WINDOW, str(time.time()), "1500", *files]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=env)
    seconds, torch = done.stdout.split()[-2:]
    return float(seconds), torch == "True"


def _seconds(*arguments: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
    return time.perf_counter() - begun
