"""resources <- core <- models <- app, proved twice: by what is imported, and by what is written."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
QT = ("PySide6", "pyqtgraph", "vispy")
MAY_NOT = {
    "resources": ("core", "models", "app", *QT, "torch"),
    "core": ("models", "app", *QT, "torch"),
    "models": ("app", *QT),
    "app": ("torch",),
}
HEAVY = ("av", "cv2", "h5py", "ezc3d")  # decoders: only inside the function that needs them
LAZY_TORCH = ["app.cli", "app.window.main_window", "app.tasks.process", "models.catalog", "core.project.project"]


def imports(path: Path, *, top_level_only: bool = False) -> set[str]:
    """Names of the packages that a file imports, anywhere in it or only at the top level."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if top_level_only else ast.walk(tree)
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} uses a relative import"
            found.add((node.module or "").split(".")[0])
    return found


@pytest.mark.parametrize("room", MAY_NOT)
def test_no_room_imports_upward(room):
    files = sorted((ROOT / room).rglob("*.py"))
    assert files
    wrong = {str(path.relative_to(ROOT)): names for path in files if (names := imports(path) & set(MAY_NOT[room]))}
    assert wrong == {}


def test_core_imports_decoders_only_where_they_are_used():
    files = sorted((ROOT / "core").rglob("*.py"))
    wrong = {str(p.relative_to(ROOT)): n for p in files if (n := imports(p, top_level_only=True) & set(HEAVY))}
    assert wrong == {}


@pytest.mark.parametrize("module", LAZY_TORCH)
def test_torch_is_not_loaded_before_a_job_runs(module):
    assert "torch" not in loaded_by(f"import {module}")


def test_core_loads_neither_qt_nor_torch_nor_anything_above():
    modules = [".".join(p.relative_to(ROOT).with_suffix("").parts) for p in sorted((ROOT / "core").rglob("*.py"))]
    names = [name.removesuffix(".__init__") for name in modules]
    loaded = loaded_by("; ".join(f"import {name}" for name in names))
    assert loaded.isdisjoint({"models", "app", "torch", *QT})


def test_the_command_line_answers_without_qt_and_torch():
    code = "import sys; from app.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass"
    assert loaded_by(code).isdisjoint({"torch", *QT})


def loaded_by(code: str) -> set[str]:
    """Top-level modules in ``sys.modules`` after running code in a new process."""
    tail = "\nimport sys; print('LOADED', *sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code + tail], capture_output=True, text=True, cwd=ROOT, check=True)
    return set(done.stdout.splitlines()[-1].split()[1:])
