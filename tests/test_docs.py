"""The reference pages say what the program does; the site builds, and no link of it leads nowhere."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.help_pages import anchor
from tools.make_reference import FOLDER, PAGES

ROOT = Path(__file__).resolve().parents[1]
PAGES_READ = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_reference_pages_are_up_to_date(qapp):
    stale = [name for name, page in PAGES.items() if (FOLDER / name).read_text(encoding="utf-8") != page()]
    assert stale == [], "run python -m tools.make_reference"


@pytest.mark.parametrize("page", PAGES_READ, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        name, _, heading = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        if not file.exists() or (heading and heading not in anchors(file)):
            broken.append(target)
    assert broken == []


def anchors(page: Path) -> set[str]:
    return {anchor(line.lstrip("# ")) for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("#")}


def test_the_site_is_built_without_a_complaint(tmp_path):
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copy(ROOT / "zensical.toml", tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    site = tmp_path / "out" / "site"
    built = {path.relative_to(site).with_suffix(".md") for path in site.rglob("*.html")}
    assert {page.relative_to(ROOT / "docs") for page in PAGES_READ[2:]} <= built
    front = (site / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'(?:src|href)="https?://[^"]+\.(?:js|css|woff2?)', front) == [], "the site must work offline"


def test_every_page_is_in_the_table_of_contents():
    listed = set(re.findall(r'"([\w/-]+\.md)"', (ROOT / "zensical.toml").read_text(encoding="utf-8")))
    assert listed == {page.relative_to(ROOT / "docs").as_posix() for page in PAGES_READ[2:]}
