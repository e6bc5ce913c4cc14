"""``python -m benchmarks [TOPIC ...]``: measure, write ``benchmarks/results/TOPIC.md`` and the front page RESULTS.md.

A topic is a module here with ``title`` and ``run() -> str`` (Markdown). A run replaces its own page only; the front
page is made from all pages and ``benchmarks/targets.py`` (``--front`` does that without measuring). Comparisons are
made in one run on one machine and given as ratios.
"""

import argparse
import os
import platform
import subprocess
from datetime import date
from importlib import import_module
from pathlib import Path

from benchmarks.pages import topics, write_front, write_page


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("topics", nargs="*", choices=[[], *topics()], help="default: all")
    parser.add_argument("--front", action="store_true", help="make the front page anew, measure nothing")
    args = parser.parse_args()
    for topic in [] if args.front else args.topics or topics():
        module = import_module(f"benchmarks.{topic}")
        print(f"== {module.title}", flush=True)
        text = module.run()
        print(text, flush=True)
        write_page(topic, module.title, _origin(topic), text)
        write_front()
    if args.front:
        write_front()


def _origin(topic: str) -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent)
    commit = done.stdout.strip()
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return f"`python -m benchmarks {topic}`, {date.today()}, commit {commit or 'unknown'}, {machine}."


if __name__ == "__main__":
    main()
