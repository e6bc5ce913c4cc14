"""``python -m benchmarks [TOPIC ...]``: measure, write ``benchmarks/results/TOPIC.md`` and the front page RESULTS.md.

A topic is a module here with ``title`` and ``run() -> str`` (Markdown). A run replaces its own page only; the front
page is made from all pages and ``benchmarks/targets.py`` (``--front`` does that without measuring). Comparisons are
made in one run on one machine and given as ratios.
"""

import argparse
from importlib import import_module

from benchmarks.pages import publish, topics, write_front


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
        publish(topic, f"python -m benchmarks {topic}", text)
    if args.front:
        write_front()


if __name__ == "__main__":
    main()
