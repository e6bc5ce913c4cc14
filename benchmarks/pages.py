"""The pages of results: one a topic in ``benchmarks/results``, and the front page of targets, made from them."""

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path

from benchmarks.changes import changes, measured_when
from benchmarks.measure import table

FOLDER = Path(__file__).parent
RESULTS, FRONT = FOLDER / "results", FOLDER / "RESULTS.md"


@dataclass(frozen=True)
class Verdict:
    """One line of the front page."""

    topic: str
    what: str
    wanted: str
    measured: str
    met: bool


def topics() -> list[str]:
    """Modules that define a title; the others are helpers of theirs."""
    modules = sorted(FOLDER.glob("*.py"))
    return [path.stem for path in modules if re.search(r"^title = ", path.read_text(encoding="utf-8"), re.MULTILINE)]


def publish(topic: str, command: str, text: str) -> None:
    """Put down what a command measured, here and now, and make the front page anew.

    A topic with a ``headline``, names of columns, has the figures of the page that it replaces beside those that
    changed.
    """
    module, before = import_module(f"benchmarks.{topic}"), read_pages().get(topic, "")
    compared = changes(before, text, getattr(module, "headline", ()))
    write_page(topic, module.title, _origin(command), f"{text}\n\n{compared}")
    write_front()


def _origin(command: str) -> str:
    git = ["git", "rev-parse", "--short", "HEAD"]
    done = subprocess.run(git, capture_output=True, text=True, check=False, cwd=FOLDER)
    commit = done.stdout.strip()
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return f"`{command}`, {date.today()}, commit {commit or 'unknown'}, {machine}."


def write_page(topic: str, title: str, origin: str, text: str) -> None:
    """Put down what a run measured. ``origin`` says when and where; it is the page's second paragraph."""
    RESULTS.mkdir(exist_ok=True)
    page = f"# {title}\n\n{origin}\n\n{text.strip()}\n"
    (RESULTS / f"{topic}.md").write_text(page, encoding="utf-8")


def read_pages() -> dict[str, str]:
    """Topic -> page, in the order of their names."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(RESULTS.glob("*.md"))}


def write_front() -> None:
    FRONT.write_text(front_page(read_pages()), encoding="utf-8")


def front_page(pages: dict[str, str]) -> str:
    """Targets missed and met, then all pages with when and where they were measured."""
    verdicts = import_module("benchmarks.targets").verdicts(pages)
    missed = [verdict for verdict in verdicts if not verdict.met]
    met = [verdict for verdict in verdicts if verdict.met]
    parts = [
        "# Measured",
        "Written by `python -m benchmarks`, which measures one topic or all and makes this page from theirs and from\n"
        f"`benchmarks/targets.py`. **{len(met)} of {len(verdicts)} targets are met.**",
        f"## Missed\n\n{_targets(missed)}" if missed else "",
        f"## Met\n\n{_targets(met)}",
        f"## All pages\n\n{_contents(pages)}",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _targets(verdicts: list[Verdict]) -> str:
    rows = [[f"[{v.topic}](results/{v.topic}.md)", v.what, v.wanted, v.measured] for v in verdicts]
    return table(["topic", "target", "wanted", "measured"], rows)


def _contents(pages: dict[str, str]) -> str:
    rows = []
    for topic, page in pages.items():
        title = page.removeprefix("# ").split("\n\n")[0]
        rows.append([f"[{title}](results/{topic}.md)", measured_when(page)])
    return table(["page", "measured"], rows)
