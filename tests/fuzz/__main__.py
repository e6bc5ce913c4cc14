"""``make fuzz``: reads damaged files and all hostile ones in processes with limits, and says which pass them.

    python -m tests.fuzz [--each 500] [--seed 0] [--only KIND ...] [--keep FOLDER] [--page] [--resume] [--list]

``--each`` damaged files are read of every kind: of every format of poses, recordings, calibrations, skeletons and
projects. Exits with 1 if any file crashed or hung a reader, raised an exception that is none of ours, or passed 10 s or
1 GiB; those files are kept. ``--only`` damages files of some kinds ("sleap", "mp4"), ``--list`` says which there are.
``--page`` writes ``benchmarks/results/fuzz.md`` and the front page. What came of each kind is kept as soon as it is
through: ``--resume`` goes on after a stop, and reads again only kinds of which nothing is kept for these numbers.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zlib import crc32

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
HOSTILE = "made to do harm"


@dataclass
class Tally:
    """What came of the files of one kind. ``told``: how many were read ("ok"), refused, or what else they did.
    Seconds, megabytes; ``commit`` is that of the readers."""

    kind: str
    commit: str
    told: Counter = field(default_factory=Counter)
    slowest: float = 0.0
    largest: int = 0
    faults: int = 0

    def add(self, outcome: Outcome) -> None:
        self.told[outcome.what] += 1
        self.slowest = max(self.slowest, outcome.seconds)
        self.largest = max(self.largest, outcome.megabytes)
        self.faults += bool(outcome.fault)


def main() -> int:
    options = argparse.ArgumentParser(prog="make fuzz")
    options.add_argument("--each", type=int, default=500, help="damaged files of each kind")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--only", nargs="+", default=(), metavar="KIND", help="files of these kinds")
    options.add_argument("--list", action="store_true", help="which kinds there are")
    options.add_argument("--keep", type=Path, default=KEPT, help="where the files that pass a limit go")
    options.add_argument("--page", action="store_true", help="write the page of results")
    options.add_argument("--resume", action="store_true", help="go on where an earlier run stopped")
    args = options.parse_args()
    if args.list:
        with tempfile.TemporaryDirectory() as folder:
            print("\n".join(kinds_of(make_seeds(Path(folder)))))
        return 0
    tallies = fuzz(args.each, args.seed, args.keep, tuple(args.only), args.resume)
    print(page(tallies))
    if args.page:
        only = f" --only {' '.join(args.only)}" if args.only else ""
        publish("fuzz", f"python -m tests.fuzz --each {args.each} --seed {args.seed}{only}", page(tallies))
    return 1 if any(tally.faults for tally in tallies) else 0


def fuzz(each: int, seed: int, keep: Path = KEPT, only: tuple[str, ...] = (), resume: bool = False) -> list[Tally]:
    """A tally of each kind, the hostile files first."""
    tallies, results = [], keep / "results" / f"{each} of seed {seed}"
    results.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Reader() as reader:
        place = Path(folder)
        kinds = kinds_of(make_seeds(place / "seeds"))
        for kind in only or (HOSTILE, *kinds):
            kept = results / f"{kind}.json"
            if resume and kept.exists():
                tallies.append(_earlier(kept))
                continue
            files = damage(kind, kinds[kind], place, reader, each, seed) if kind != HOSTILE else hostile(place, reader)
            tallies.append(_counted(Tally(kind, _commit()), files, keep))
            kept.write_text(json.dumps(vars(tallies[-1])))
    return tallies


def _counted(tally: Tally, files: Iterator[tuple[Path, Outcome]], keep: Path) -> Tally:
    for path, outcome in files:
        tally.add(outcome)
        if outcome.fault:
            print(f"{path.name}: {outcome.fault}, kept in {_kept(path, keep)}", flush=True)
    print(f"{tally.kind}: {tally.told.total()} files, {tally.faults} faults, {tally.slowest:.1f} s", flush=True)
    return tally


def _earlier(kept: Path) -> Tally:
    values = json.loads(kept.read_text())
    return Tally(**values | {"told": Counter(values["told"])})


def page(tallies: list[Tally]) -> str:
    """What came of it, as Markdown."""
    rows = [
        ["files", sum(tally.told.total() for tally in tallies)],
        ["longest, s of processor time", f"{max(tally.slowest for tally in tallies):.1f}"],
        ["most memory, MB", max(tally.largest for tally in tallies)],
        ["crashes, hangs, raw exceptions, over 10 s or 1 GiB", sum(tally.faults for tally in tallies)],
    ]
    titles = ["kind", "files", "read all the same", "refused in one sentence", "longest, s", "most MB", "commit"]
    kinds = [
        [tally.kind, tally.told.total(), tally.told["ok"], tally.told["refused"], f"{tally.slowest:.1f}",
         tally.largest, tally.commit]
        for tally in tallies
    ]  # fmt: skip
    return (
        "Files of every kind that is read, each with one to three damages by chance, and all that were made to do\n"
        "harm, read in a process with limits. A run may go on after a stop, and a kind is read again when its reader\n"
        "changes: each row says at which commit its files were read.\n\n"
        + table(["what", "measured"], rows) + "\n\n" + table(titles, kinds)
    )  # fmt: skip


def hostile(folder: Path, reader: Reader) -> Iterator[tuple[Path, Outcome]]:
    """All files made to do harm, and what came of each; a file is taken away when the next is asked for."""
    for name, write in ATTACKS.items():
        path = _fresh(folder / "attack") / name
        write(path)
        yield path, reader.read(path)


def damage(
    kind: str, seeds: list[Path], folder: Path, reader: Reader, each: int, seed: int
) -> Iterator[tuple[Path, Outcome]]:
    """``each`` files made of good ones of a kind by damages that ``seed`` decides, the same whatever other kinds are
    read; a file is taken away when the next is asked for."""
    random = np.random.default_rng([seed, crc32(kind.encode())])
    for number in range(each):
        seed_file = seeds[number % len(seeds)]
        path = _fresh(folder / "damaged") / f"{number}-{seed_file.name}"
        path.write_bytes(damaged(seed_file.read_bytes(), random))
        yield path, reader.read(path)


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


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent)
    return done.stdout.strip() or "unknown"


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
