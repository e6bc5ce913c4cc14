"""Damaged and hostile files read in processes with limits, a tenth of ``make fuzz``, which writes the same page."""

title = "Fuzz: damaged and hostile files"

EACH = 50


def run() -> str:
    from tests.fuzz.__main__ import fuzz, page

    return page(fuzz(EACH, seed=0))
