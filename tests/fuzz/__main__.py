"""``make fuzz``: reads damaged files and all hostile ones in processes with limits, and says which pass them.

    python -m tests.fuzz [--count 10000] [--seed 0] [--keep FOLDER]

Exits with 1 if any file crashed or hung a reader, raised an exception that is none of ours, or passed 10 s or 1 GiB;
those files are kept.
"""

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.core.io.hostile import damaged
from tests.fuzz.attacks import ATTACKS
from tests.fuzz.limited import Outcome, Reader
from tests.fuzz.seeds import make_seeds


def main() -> int:
    options = argparse.ArgumentParser(prog="make fuzz")
    options.add_argument("--count", type=int, default=10_000, help="damaged files")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--keep", type=Path, default=Path("out/fuzz"), help="where the files that pass a limit go")
    args = options.parse_args()
    told, slowest, largest, faults = Counter(), 0.0, 0, 0
    with tempfile.TemporaryDirectory() as folder, Reader() as reader:
        for path, outcome in hunt(Path(folder), reader, args.count, args.seed):
            told[outcome.what] += 1
            slowest, largest = max(slowest, outcome.seconds), max(largest, outcome.megabytes)
            if outcome.fault:
                faults += 1
                print(f"{path.name}: {outcome.fault}, kept in {_kept(path, args.keep)}", flush=True)
            if not sum(told.values()) % 500:
                print(f"{sum(told.values())} files, {faults} faults", flush=True)
    words = ", ".join(f"{count} {what}" for what, count in told.most_common())
    print(f"{sum(told.values())} files: {words}; slowest {slowest:.1f} s, most {largest} MB; {faults} faults")
    return 1 if faults else 0


def hunt(folder: Path, reader: Reader, count: int, seed: int) -> Iterator[tuple[Path, Outcome]]:
    """All hostile files, then ``count`` damaged ones; each is taken away when the next is asked for."""
    for name, write in ATTACKS.items():
        path = _fresh(folder / "attack") / name
        write(path)
        yield path, reader.read(path)
    seeds = make_seeds(folder / "seeds")
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
