"""Damaged and hostile files read in processes with limits, a fifth of ``make fuzz``, which writes the same page."""

title = "Fuzz: damaged and hostile files"

COUNT = 2000


def run() -> str:
    from tests.fuzz.__main__ import fuzz, page

    return page(fuzz(COUNT, seed=0))
