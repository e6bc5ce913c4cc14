"""``make kill``: ends processes that write projects with SIGKILL, and says whether anything that was done is lost.

    python -m tests.kill [--count 1000] [--seed 0]

Exits with 1 if anything is.
"""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.kill.rounds import rounds


def main() -> int:
    options = argparse.ArgumentParser(prog="make kill")
    options.add_argument("--count", type=int, default=1000, help="rounds")
    options.add_argument("--seed", type=int, default=0)
    args = options.parse_args()
    made, done, faults = Counter(), Counter(), 0
    with tempfile.TemporaryDirectory() as folder:
        for number, one in enumerate(rounds(Path(folder), args.count, args.seed), 1):
            made[one.kind] += 1
            done[one.kind] += one.done
            if one.fault:
                faults += 1
                print(f"round {number}, {one.kind}: {one.fault}", flush=True)
            if not number % 100:
                print(f"{number} rounds, {faults} faults", flush=True)
    words = ", ".join(f"{made[kind]} of {kind} ({done[kind]} done)" for kind in made)
    print(f"{sum(made.values())} kills: {words}; {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
