import subprocess
import sys

import pytest

CODE = """
import resource
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.ui.messages import ErrorDialog
from app.window.run import run

application = QApplication([])

def look():
    (dialog,) = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    print(type(dialog).__name__, dialog.findChild(object, "error_headline").text())
    print(dialog.findChild(object, "error_explanation").text())
    dialog.close()

QTimer.singleShot(1500, look)
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
print("code", run([]))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="has no limit of the size of files")
@pytest.mark.parametrize("limit", [0, 4096])
def test_on_a_full_disk_the_program_says_so_and_ends(tmp_path, limit):
    code = "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n" + CODE.replace("{limit}", str(limit))
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    headline, *_ = done.stdout.splitlines()
    assert headline.startswith(("ErrorDialog Cannot lock", "ErrorDialog Cannot make the project")), done.stderr
    assert "File too large" in done.stdout or "full" in done.stdout or "disk I/O error" in done.stdout
    assert done.stdout.splitlines()[-1] == "code 1" and "Traceback" not in done.stderr
