"""``make soak``: uses the window for hours, and says whether memory stays flat, the GUI thread free, no thread left.

    python tools/with_display.py python -m tests.soak [--minutes 120] [--seed 0] [--page | --facts]

Exits with 1 if not. ``--page`` writes ``benchmarks/results/soak.md`` and the front page.
"""

import argparse
import json
import os
import sys
import tempfile

from PySide6.QtWidgets import QApplication

from benchmarks.pages import publish
from tests.soak.measure import facts_of, page, soak


def main() -> int:
    options = argparse.ArgumentParser(prog="make soak")
    options.add_argument("--minutes", type=float, default=120.0)
    options.add_argument("--things", type=int, default=1 << 62, help="end when so many were done")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--page", action="store_true", help="write the page of results")
    options.add_argument("--facts", action="store_true", help="print what was measured as JSON alone")
    args = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder  # nothing of the user's
        application = QApplication([])
        soaked = soak(args.minutes, args.seed, looks=True, things=args.things)
        del application
    print(json.dumps(facts_of(soaked)) if args.facts else page(soaked), flush=True)
    if args.page:
        publish("soak", f"make soak MINUTES={args.minutes:g}", page(soaked))
    for fault in soaked.faults:
        print(f"soak: {fault}", file=sys.stderr)
    return 1 if soaked.faults else 0


if __name__ == "__main__":
    sys.exit(main())
