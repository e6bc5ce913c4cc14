"""``posewright doctor``: what is installed and works here, and what to do about what does not."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from app.commands._batch import add_json
from core.processes import run_python

PACKAGES = (
    "posewright", "torch", "numpy", "scipy", "opencv-python-headless", "av", "PySide6-Essentials", "pyqtgraph", "vispy",
    "ai-edge-litert", "onnxruntime", "h5py", "safetensors",
)  # fmt: skip

_GL_PROBE = """
from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
application = QGuiApplication([])
context, surface = QOpenGLContext(), QOffscreenSurface()
surface.create()
if context.create() and context.makeCurrent(surface):
    f = context.functions()
    print(f.glGetString(0x1F01), "|", f.glGetString(0x1F02))
"""


def add_to(commands):
    command = commands.add_parser("doctor")
    add_json(command)
    return command


def run(args, console) -> int:
    rows = [("Python", platform.python_version(), _python_advice()), ("system", platform.platform(), "")]
    rows += [_package(name) for name in PACKAGES]
    rows += [_graphics(), _decoders(), _accelerator(), *_models()]
    console.table(("what", "found", "what to do"), rows, key="checks")
    return 1 if any(advice for _, _, advice in rows) else 0


def _python_advice() -> str:
    return "" if sys.version_info >= (3, 11) else "install Python 3.11 or newer"


def _package(name: str) -> tuple[str, str, str]:
    try:
        return name, version(name), ""
    except PackageNotFoundError:
        return name, "missing", f"pip install {name}"


def _graphics() -> tuple[str, str, str]:
    """The GL renderer, asked for in another process: a broken driver can end the one that asks."""
    advice = "start it on a screen; on Debian and Ubuntu: sh tools/system_libraries.sh"
    try:
        found, _ = run_python("-c", _GL_PROBE, timeout=30)
    except TimeoutError:
        return "OpenGL", "no answer", advice
    renderer = found.strip()
    if not renderer:
        return "OpenGL", "none: no screen, or Qt's libraries are missing", advice
    return "OpenGL", renderer, ""


def _decoders() -> tuple[str, str, str]:
    import av

    wanted = ("h264", "hevc", "vp9", "av1", "mjpeg", "mpeg4", "gif", "libx264")
    missing = sorted(set(wanted) - av.codecs_available)
    found = ", ".join(codec for codec in wanted if codec not in missing)
    return "video codecs", found, f"pip install --force-reinstall av (lacks {', '.join(missing)})" if missing else ""


def _models() -> list[tuple[str, str, str]]:
    from models.catalog import inspect_files
    from models.common.cache import FileState

    rows = []
    for report in inspect_files(thorough=True):
        advice = "" if report.state == FileState.PRESENT else f"posewright models get {report.model}"
        rows.append((f"{report.model}: {report.file}", str(report.state), advice))
    return rows


def _accelerator() -> tuple[str, str, str]:
    from models.common.runtime import device_name

    return "accelerator", device_name(), ""
