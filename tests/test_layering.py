"""resources <- core <- models <- app, proved twice: by what is imported, and by what is written; and the rooms in them.

A room is a folder of ``core``, ``models`` or ``app``, or a module that lies directly in one of these.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from core.registry import DATASETS, POSE_FORMATS, RECORDINGS

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


def test_the_command_line_answers_without_what_it_will_need():
    code = "import sys; from app.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass"
    assert loaded_by(code).isdisjoint({"models", "numpy", "scipy", "torch", *QT, *HEAVY})


def test_the_window_is_built_without_decoders_and_without_scipys_packages(tmp_path):
    """Each costs a start more than all that is ours; scipy loads its packages when they are asked for."""
    code = (
        "import sys\nfrom PySide6.QtWidgets import QApplication\n"
        "qt = QApplication(['window', '-platform', 'offscreen'])\n"
        "from app.window.run import MainWindow, Project, Session, Settings\n"
        "from PySide6.QtCore import QSettings\n"
        f"settings = Settings(QSettings({str(tmp_path / 'window.ini')!r}, QSettings.Format.IniFormat))\n"
        "window = MainWindow(Session(Project.create()), settings)\n"
        "window.release()\n"
        "packages = ('signal', 'stats', 'interpolate', 'optimize', 'spatial', 'ndimage', 'linalg', 'special')\n"
        "assert not {f'scipy.{name}' for name in packages} & set(sys.modules)"
    )
    assert loaded_by(code).isdisjoint({"torch", "vispy", "pyqtgraph", "matplotlib", *HEAVY})


# --- rooms -----------------------------------------------------------------------------------------------------------


def modules_of(folder: str) -> dict[str, Path]:
    """The modules below a folder by their dotted names; a package is its ``__init__``."""
    paths = sorted((ROOT / folder).rglob("*.py"))
    return {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in paths}


MODULES = modules_of("core") | modules_of("models") | modules_of("app")
WITHOUT_QT = [
    name for folder in ("app/tasks", "app/batch", "app/commands") for name in modules_of(folder)
] + ["app.colors", "app.console", "app.jobs.apart", "app.jobs.worker"]


def room_of(module: str) -> str:
    folder = MODULES[module].parent.relative_to(ROOT)
    return ".".join(folder.parts) if len(folder.parts) > 1 else module


def targets(path: Path) -> Iterator[str]:
    """Our modules that a file imports, inside its functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            inside = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in MODULES else node.module for name in inside]
        yield from (name for name in names if name in MODULES)


def rooms_imported() -> dict[str, set[str]]:
    graph: dict[str, set[str]] = {}
    for module, path in MODULES.items():
        graph.setdefault(room_of(module), set()).update(room_of(name) for name in targets(path))
    return {room: others - {room} for room, others in graph.items()}


def test_rooms_import_one_another_in_no_circle():
    try:
        tuple(TopologicalSorter(rooms_imported()).static_order())
    except CycleError as error:
        pytest.fail(" <- ".join(error.args[1]))


@pytest.mark.parametrize(
    "room, above", [("app.controllers", "app.views"), ("app.controllers", "app.window"), ("app.views", "app.window")]
)
def test_what_the_window_shows_depends_on_what_it_does_and_not_the_reverse(room, above):
    wrong = [
        f"{module} imports {name}" for module in MODULES if module.startswith(room)
        for name in targets(MODULES[module]) if name.startswith(above)
    ]  # fmt: skip
    assert wrong == []


@pytest.mark.parametrize("folder", ["app/tasks", "app/batch", "app/commands"])
def test_tasks_and_commands_are_written_without_qt(folder):
    assert [name for name, path in modules_of(folder).items() if imports(path) & set(QT)] == []


def test_tasks_and_commands_load_no_qt():
    """One process for all, that says after which module Qt was there first."""
    code = (
        "import sys\nfrom importlib import import_module\n"
        f"for name in {WITHOUT_QT!r}:\n"
        "    import_module(name)\n"
        f"    assert not {set(QT)!r} & set(sys.modules), name"
    )
    assert loaded_by(code).isdisjoint(QT)


@pytest.mark.parametrize(
    "folder, registry",
    [("core/io/formats", POSE_FORMATS), ("core/media/readers", RECORDINGS), ("core/datasets", DATASETS)],
)
def test_folders_of_formats_hold_nothing_else(folder, registry):
    helpers = {"core.datasets.base"}  # what a data set is, and nothing that one is read with
    package = folder.replace("/", ".")
    assert set(modules_of(folder)) - {package} - helpers == set(registry.modules)


def loaded_by(code: str) -> set[str]:
    """Top-level modules in ``sys.modules`` after running code in a new process."""
    tail = "\nimport sys; print('LOADED', *sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code + tail], capture_output=True, text=True, cwd=ROOT, check=True)
    return set(done.stdout.splitlines()[-1].split()[1:])
