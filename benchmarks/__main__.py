"""``python -m benchmarks [NAME ...]``: measure, and write the tables into ``benchmarks/RESULTS.md``.

A benchmark is a module here with ``title`` and ``run() -> str`` (Markdown). Each owns a section of RESULTS.md, which
only a run of it replaces. Comparisons are made in one run on one machine and given as ratios.
"""

import argparse
import os
import platform
import re
import subprocess
from datetime import date
from importlib import import_module
from pathlib import Path

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "RESULTS.md"
HELPERS = {"__init__", "__main__"}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", choices=[[], *names()], help="default: all")
    for name in parser.parse_args().names or names():
        module = import_module(f"benchmarks.{name}")
        print(f"== {module.title}", flush=True)
        table = module.run()
        print(table, flush=True)
        replace_section(name, f"## {module.title}\n\n{_origin(name)}\n\n{table.strip()}\n")


def names() -> list[str]:
    """Modules that define a title; the others are helpers of theirs."""
    modules = (path for path in sorted(FOLDER.glob("*.py")) if path.stem not in HELPERS)
    return [path.stem for path in modules if re.search(r"^title = ", path.read_text(), re.MULTILINE)]


def replace_section(name: str, text: str) -> None:
    """Put a benchmark's section in its place, leaving all others as they are."""
    begin, end = f"<!-- {name} -->", f"<!-- end {name} -->"
    section = f"{begin}\n{text}{end}"
    content = RESULTS.read_text() if RESULTS.exists() else "# Measured\n\nWritten by `python -m benchmarks`.\n"
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if pattern.search(content):
        content = pattern.sub(lambda _: section, content)
    else:
        content = content.rstrip() + "\n\n" + section + "\n"
    RESULTS.write_text(content)


def _origin(name: str) -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(command, capture_output=True, text=True, cwd=FOLDER).stdout.strip()
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return f"`python -m benchmarks {name}`, {date.today()}, commit {commit or 'unknown'}, {machine}."


if __name__ == "__main__":
    main()
