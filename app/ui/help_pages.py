"""The documentation as pages that the window shows: Markdown files, offline."""

from importlib.resources import files
from pathlib import Path

START = "index.md"
PANELS = "reference/window.md"


def help_folder() -> Path:
    """Where the pages lie: in an installed program among its resources, in a checkout beside the rooms."""
    installed = Path(str(files("resources"))) / "docs"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "docs"


def anchor(heading: str) -> str:
    """The name by which a heading is linked to, as the documentation's site makes it ("3D scene" -> "3d-scene")."""
    kept = "".join(c for c in heading.lower() if c.isalnum() or c in " -_")
    return "-".join(kept.split())
