"""``make fuzz``: reads damaged files and all hostile ones in processes with limits, and says which pass them.

    python -m tests.fuzz [--each 500] [--seed 0] [--only KIND ...] [--keep FOLDER] [--page] [--list]

``--each`` damaged files are read of every kind: of every format of poses, recordings, calibrations, skeletons and
projects. Exits with 1 if any file crashed or hung a reader, raised an exception that is none of ours, or passed 10 s or
1 GiB; those files are kept. ``--only`` damages files of some kinds ("sleap", "mp4"), ``--list`` says which there are.
``--page`` writes ``benchmarks/results/fuzz.md`` and the front page.
"""

import argparse
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.measure import table
from benchmarks.pages import publish
from core.errors import AppError
from core.io.base import sniff_format
from tests.core.io.hostile import damaged
from tests.fuzz.limited import Outcome, Reader
from tests.fuzz.motion_attacks import ATTACKS
from tests.fuzz.seeds import make_seeds

KEPT = Path("out/fuzz")


@dataclass
class Fuzzed:
    """``told``: by kind, how many files were read ("ok"), refused, or what else they did. Seconds, megabytes."""

    told: dict[str, Counter] = field(default_factory=lambda: defaultdict(Counter))
    slowest: float = 0.0
    largest: int = 0
    faults: int = 0

    @property
    def files(self) -> int:
        return sum(counted.total() for counted in self.told.values())


def main() -> int:
    options = argparse.ArgumentParser(prog="make fuzz")
    options.add_argument("--each", type=int, default=500, help="damaged files of each kind")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--only", nargs="+", default=(), metavar="KIND", help="files of these kinds")
    options.add_argument("--list", action="store_true", help="which kinds there are")
    options.add_argument("--keep", type=Path, default=KEPT, help="where the files that pass a limit go")
    options.add_argument("--page", action="store_true", help="write the page of results")
    args = options.parse_args()
    if args.list:
        with tempfile.TemporaryDirectory() as folder:
            print("\n".join(kinds_of(make_seeds(Path(folder)))))
        return 0
    fuzzed = fuzz(args.each, args.seed, args.keep, tuple(args.only))
    print(page(fuzzed))
    if args.page:
        only = f" --only {' '.join(args.only)}" if args.only else ""
        publish("fuzz", f"python -m tests.fuzz --each {args.each} --seed {args.seed}{only}", page(fuzzed))
    return 1 if fuzzed.faults else 0


def fuzz(each: int, seed: int, keep: Path = KEPT, only: tuple[str, ...] = ()) -> Fuzzed:
    fuzzed = Fuzzed()
    with tempfile.TemporaryDirectory() as folder, Reader() as reader:
        for kind, path, outcome in hunt(Path(folder), reader, each, seed, only):
            fuzzed.told[kind][outcome.what] += 1
            fuzzed.slowest = max(fuzzed.slowest, outcome.seconds)
            fuzzed.largest = max(fuzzed.largest, outcome.megabytes)
            if outcome.fault:
                fuzzed.faults += 1
                print(f"{path.name}: {outcome.fault}, kept in {_kept(path, keep)}", flush=True)
            if not fuzzed.files % 500:
                print(f"{fuzzed.files} files, {fuzzed.faults} faults", flush=True)
    return fuzzed


def page(fuzzed: Fuzzed) -> str:
    """What came of it, as Markdown."""
    rows = [
        ["files", fuzzed.files],
        ["longest, s of processor time", f"{fuzzed.slowest:.1f}"],
        ["most memory, MB", fuzzed.largest],
        ["crashes, hangs, raw exceptions, over 10 s or 1 GiB", fuzzed.faults],
    ]
    kinds = [[kind, told.total(), told["ok"], told["refused"]] for kind, told in sorted(fuzzed.told.items())]
    return (
        "Files of every kind that is read, each with one to three damages by chance, and all that were made to do\n"
        "harm, read in a process with limits.\n\n" + table(["what", "measured"], rows) + "\n\n"
        + table(["kind", "files", "read all the same", "refused in one sentence"], kinds)
    )  # fmt: skip


def hunt(
    folder: Path, reader: Reader, each: int, seed: int, only: tuple[str, ...] = ()
) -> Iterator[tuple[str, Path, Outcome]]:
    """All hostile files, then ``each`` damaged ones of every kind, with their kinds; a file is taken away when the next
    is asked for. ``only`` some kinds: no hostile files."""
    for name, write in ATTACKS.items() if not only else ():
        path = _fresh(folder / "attack") / name
        write(path)
        yield "made to do harm", path, reader.read(path)
    kinds, random = kinds_of(make_seeds(folder / "seeds")), np.random.default_rng(seed)
    for number in range(each):
        for kind in only or kinds:
            seed_file = kinds[kind][number % len(kinds[kind])]
            path = _fresh(folder / "damaged") / f"{number}-{seed_file.name}"
            path.write_bytes(damaged(seed_file.read_bytes(), random))
            yield kind, path, reader.read(path)


def kinds_of(seeds: list[Path]) -> dict[str, list[Path]]:
    """Files by the name of the format of poses that reads them; all others by their endings."""
    kinds: dict[str, list[Path]] = {}
    for path in seeds:
        try:
            kind = sniff_format(path).name
        except AppError:
            kind = path.suffix[1:]
        kinds.setdefault(kind, []).append(path)
    return dict(sorted(kinds.items()))


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
