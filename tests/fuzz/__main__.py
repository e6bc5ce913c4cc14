"""``make fuzz``: reads damaged files and all hostile ones in processes with limits, and says which pass them.

    python -m tests.fuzz [--count 10000] [--seed 0] [--only WORD ...] [--keep FOLDER] [--page]

Exits with 1 if any file crashed or hung a reader, raised an exception that is none of ours, or passed 10 s or 1 GiB;
those files are kept. ``--only`` damages files alone whose names begin so ("sleap", "movement"). ``--page`` writes
``benchmarks/results/fuzz.md`` and the front page.
"""

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.measure import table
from benchmarks.pages import publish
from tests.core.io.hostile import damaged
from tests.fuzz.limited import Outcome, Reader
from tests.fuzz.motion_attacks import ATTACKS
from tests.fuzz.seeds import make_seeds

KEPT = Path("out/fuzz")


@dataclass
class Fuzzed:
    """``told``: how many files were read ("ok"), refused, or what else they did. Seconds, megabytes."""

    told: Counter = field(default_factory=Counter)
    slowest: float = 0.0
    largest: int = 0
    faults: int = 0
    hostile: int = 0


def main() -> int:
    options = argparse.ArgumentParser(prog="make fuzz")
    options.add_argument("--count", type=int, default=10_000, help="damaged files")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--only", nargs="+", default=(), metavar="WORD", help="names that begin so")
    options.add_argument("--keep", type=Path, default=KEPT, help="where the files that pass a limit go")
    options.add_argument("--page", action="store_true", help="write the page of results")
    args = options.parse_args()
    fuzzed = fuzz(args.count, args.seed, args.keep, tuple(args.only))
    print(page(fuzzed))
    if args.page:
        publish("fuzz", f"python -m tests.fuzz --count {args.count} --seed {args.seed}", page(fuzzed))
    return 1 if fuzzed.faults else 0


def fuzz(count: int, seed: int, keep: Path = KEPT, only: tuple[str, ...] = ()) -> Fuzzed:
    fuzzed = Fuzzed()
    with tempfile.TemporaryDirectory() as folder, Reader() as reader:
        for path, outcome in hunt(Path(folder), reader, count, seed, only):
            fuzzed.told[outcome.what] += 1
            fuzzed.hostile += path.name in ATTACKS
            fuzzed.slowest = max(fuzzed.slowest, outcome.seconds)
            fuzzed.largest = max(fuzzed.largest, outcome.megabytes)
            if outcome.fault:
                fuzzed.faults += 1
                print(f"{path.name}: {outcome.fault}, kept in {_kept(path, keep)}", flush=True)
            if not fuzzed.told.total() % 500:
                print(f"{fuzzed.told.total()} files, {fuzzed.faults} faults", flush=True)
    return fuzzed


def page(fuzzed: Fuzzed) -> str:
    """What came of it, as Markdown."""
    rows = [
        ["files", fuzzed.told.total()],
        ["of them made to do harm", fuzzed.hostile],
        ["refused in one sentence", fuzzed.told["refused"]],
        ["read", fuzzed.told["ok"]],
        ["longest, s", f"{fuzzed.slowest:.1f}"],
        ["most memory, MB", fuzzed.largest],
        ["crashes, hangs, raw exceptions, over 10 s or 1 GiB", fuzzed.faults],
    ]
    return (
        "Files of every kind that is read, each with one to three damages by chance, and all that were made to do\n"
        "harm, read in a process with limits.\n\n" + table(["what", "measured"], rows)
    )


def hunt(
    folder: Path, reader: Reader, count: int, seed: int, only: tuple[str, ...] = ()
) -> Iterator[tuple[Path, Outcome]]:
    """All hostile files, then ``count`` damaged ones; each is taken away when the next is asked for. ``only`` some
    kinds: no hostile files."""
    for name, write in ATTACKS.items() if not only else ():
        path = _fresh(folder / "attack") / name
        write(path)
        yield path, reader.read(path)
    seeds = [path for path in make_seeds(folder / "seeds") if not only or path.name.startswith(only)]
    good, random = {path: path.read_bytes() for path in seeds}, np.random.default_rng(seed)
    for number in range(count):
        seed_file = seeds[number % len(seeds)]
        path = _fresh(folder / "damaged") / f"{number}-{seed_file.name}"
        path.write_bytes(damaged(good[seed_file], random))
        yield path, reader.read(path)


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _kept(path: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / path.name
    if path.is_file():
        shutil.copy2(path, target)
    return target


if __name__ == "__main__":
    sys.exit(main())
