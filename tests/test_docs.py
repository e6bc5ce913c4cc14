"""The reference pages say what the program does."""

from tools.make_reference import FOLDER, PAGES


def test_reference_pages_are_up_to_date():
    stale = [name for name, page in PAGES.items() if (FOLDER / name).read_text(encoding="utf-8") != page()]
    assert stale == [], "run python -m tools.make_reference"
