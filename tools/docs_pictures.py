"""Takes the documentation's pictures from those of ``make screenshots``: python -m tools.docs_pictures."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = {
    "window": "light-1280x800/window",
    "compare": "light-1280x800/comparison-map",
    "to-check": "light-1280x800/dock-review",
    "depth": "depth-3-estimated-light",
    "task-facts": "ergonomics-path-09",
}
"""Name in docs/images -> name in out/screenshots."""


def main() -> None:
    for name, source in PICTURES.items():
        shutil.copy(ROOT / "out" / "screenshots" / f"{source}.png", ROOT / "docs" / "images" / f"{name}.png")


if __name__ == "__main__":
    main()
