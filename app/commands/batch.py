"""``posewright batch status|collect DIR``: what the batches that wrote to a folder have done."""

from collections import Counter
from pathlib import Path

from app.batch.summary import STATES, collect, standings
from app.commands._batch import add_json


def add_to(commands):
    command = commands.add_parser("batch")
    kinds = command.add_subparsers(title="what", metavar="status|collect", required=True)
    status = kinds.add_parser("status", help="the state of every input of a folder of results")
    status.add_argument("folder", metavar="DIR", help="the folder that results went to")
    status.add_argument("--all", action="store_true", help="also those that are done or wait")
    collected = kinds.add_parser("collect", help="figures of all recordings in one table")
    collected.add_argument("folder", metavar="DIR", help="the folder that results went to")
    collected.add_argument("-o", "--output", metavar="TABLE.csv", required=True, help="the table")
    for kind, verb in ((status, _status), (collected, _collect)):
        add_json(kind)
        kind.set_defaults(verb=verb)
    return command


def run(args, console) -> int:
    return args.verb(args, console)


def _status(args, console) -> int:
    found = standings(Path(args.folder))
    shown = found if args.all or args.json else [one for one in found if one.state not in ("done", "waiting")]
    headers = ("input", "output", "state", "seconds", "frames", "people", "why or who")
    rows = [
        (r.input, r.output, one.state, r.seconds, r.frames, r.people, one.by)
        for one in shown
        for r in [one.record]
    ]
    console.table(headers, rows)
    counts = Counter(one.state for one in found)
    console.say(", ".join(f"{counts[state]} {state}" for state in STATES if counts[state]))
    console.add("counts", dict(counts))
    return 0


def _collect(args, console) -> int:
    count = collect(Path(args.folder), Path(args.output))
    console.table(("table", "rows"), [(args.output, count)])
    return 0
