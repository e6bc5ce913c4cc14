"""``make kill``: ends processes that write projects with SIGKILL, and says whether anything that was done is lost.

    python -m tests.kill [--count 1000] [--seed 0] [--page]

Exits with 1 if anything is. ``--page`` writes ``benchmarks/results/kill.md`` and the front page.
"""

import argparse
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.measure import table
from benchmarks.pages import publish
from tests.kill.rounds import rounds

WRITES = {
    "edit": "edits", "save as": "edits, with a change of place every fifth", "create": "new projects",
    "migration": "a project of version 1 brought to today's", "rescue": "a damaged project mended",
}  # fmt: skip


@dataclass
class Killed:
    """By kind of round: how many, what was done in them, faults."""

    rounds: Counter = field(default_factory=Counter)
    done: Counter = field(default_factory=Counter)
    faults: Counter = field(default_factory=Counter)


def main() -> int:
    options = argparse.ArgumentParser(prog="make kill")
    options.add_argument("--count", type=int, default=1000, help="rounds")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--page", action="store_true", help="write the page of results")
    args = options.parse_args()
    killed = kill(args.count, args.seed)
    print(page(killed))
    if args.page:
        publish("kill", f"python -m tests.kill --count {args.count} --seed {args.seed}", page(killed))
    return 1 if killed.faults.total() else 0


def kill(count: int, seed: int) -> Killed:
    killed = Killed()
    with tempfile.TemporaryDirectory() as folder:
        for number, one in enumerate(rounds(Path(folder), count, seed), 1):
            killed.rounds[one.kind] += 1
            killed.done[one.kind] += one.done
            if one.fault:
                killed.faults[one.kind] += 1
                print(f"round {number}, {one.kind}: {one.fault}", flush=True)
            if not number % 100:
                print(f"{number} rounds, {killed.faults.total()} faults", flush=True)
    return killed


def page(killed: Killed) -> str:
    """What came of it, as Markdown."""
    rows = [[WRITES[kind], often, killed.done[kind], killed.faults[kind]] for kind, often in killed.rounds.items()]
    total = ["all", killed.rounds.total(), killed.done.total(), killed.faults.total()]
    return (
        "A process that writes is ended with SIGKILL at a random moment; all that it had said was done must be there,\n"
        "and the project open without a problem.\n\n"
        + table(["what it wrote", "kills", "done before", "lost or wrong"], [*rows, total])
    )


if __name__ == "__main__":
    sys.exit(main())
