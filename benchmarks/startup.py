"""From the start of the process to the shown window, and to the command line's help."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.measure import table
from benchmarks.project import make_project

title = "Start"
RUNS = 7

_WINDOW = """
import sys, time
from PySide6.QtCore import QTimer
import app.window.main_window as main_window
shown = []
class Timed(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not shown:
            shown.append(time.time() - float(sys.argv[1]))
            QTimer.singleShot(int(sys.argv[2]), self.close)
main_window.MainWindow = Timed
main_window.run(sys.argv[3:])
print(shown[0], "torch" in sys.modules)
"""


def run() -> str:
    rows = [_row("window shown, nothing open", [])]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.posewright"
        make_project(path, 100_000)
        rows.append(_row("window shown, opening 100,000 frames", [str(path)]))
    seconds = [_help_seconds() for _ in range(RUNS)]
    rows.append(["`posewright --help`", float(np.median(seconds)), max(seconds), "-"])
    return "Target: 1.5 s to the shown window.\n\n" + table(["what", "median, s", "max, s", "torch loaded"], rows)


def _row(name: str, files: list[str]) -> list:
    outcomes = [_window_seconds(files) for _ in range(RUNS)]
    seconds = [found for found, _ in outcomes]
    return [name, float(np.median(seconds)), max(seconds), any(torch for _, torch in outcomes)]


def _window_seconds(files: list[str]) -> tuple[float, bool]:
    """Seconds from before the process is made to its window's first paint; whether torch was loaded by its end."""
    with tempfile.TemporaryDirectory() as own:  # whatever the user left open is not asked about
        env = os.environ | {"XDG_DATA_HOME": own, "XDG_CONFIG_HOME": own}
        command = [sys.executable, "-c", _WINDOW, str(time.time()), "1500", *files]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=env)
    seconds, torch = done.stdout.split()[-2:]
    return float(seconds), torch == "True"


def _help_seconds() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-m", "app.cli", "--help"], capture_output=True, check=True)
    return time.perf_counter() - begun
