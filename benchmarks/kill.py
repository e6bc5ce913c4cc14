"""Processes that write projects are ended with SIGKILL, a fifth of ``make kill``, which writes the same page."""

title = "Kill: what is left of projects whose writers are killed"

COUNT = 200


def run() -> str:
    from tests.kill.__main__ import kill, page

    return page(kill(COUNT, seed=0))
