"""A folder of recordings processed in the background: what the window asks for."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.batch.crew import Crew
from app.batch.inputs import expand
from app.batch.plan import plan
from app.batch.pool import Pool
from app.batch.process import Chain
from app.batch.recordings import is_recording
from app.batch.run import run
from app.batch.summary import Standing, standings
from app.batch.unit import Outcome, Unit
from core.progress import CancelToken, Progress, silent

_EVERY = 2.0  # seconds


@dataclass(frozen=True)
class FolderBatch:
    """``results`` is where the projects go. ``scheduler`` is the address of a Dask cluster, "" for ``workers``
    processes of this machine; with ``recursive`` all below the folder, and the results keep the tree."""

    folder: Path
    results: Path
    chain: Chain = Chain()
    recursive: bool = False
    workers: int = 1
    scheduler: str = ""


def process_folder(
    batch: FolderBatch,
    *,
    look: Callable[[Sequence[Standing]], None] = lambda standings: None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Counter[str]:
    """Make a project of every recording of a folder; what is done already with the same options is left out. How many
    came to which end (``app.batch.unit.ENDS``). ``look`` is shown every few seconds, and at the end, where each stands.

    Cancelled or cut off, it leaves what is finished, and the next goes on from there. Raises ``AppError`` where there
    is nothing to do it with or on; what goes wrong with one recording is in the results' manifest.
    """
    inputs = expand([str(batch.folder)], is_recording, recursive=batch.recursive, leave_out=batch.results)
    batch.results.mkdir(parents=True, exist_ok=True)
    units, before = plan(batch.chain.job(), inputs, batch.results.absolute())
    ends = Counter(skipped=len(before))

    def told(_: Unit, outcome: Outcome) -> None:
        ends[outcome.found] += 1

    def tell(share: float, _: str = "") -> None:
        seen.now_and_then()
        failed = f", {ends['failed']} failed" if ends["failed"] else ""
        progress(share, f"{ends.total()} of {len(inputs)}{failed}")

    seen = _Seen(batch.results, look)
    try:
        if units:
            with _crew(batch, len(units)) as crew:
                run(units, crew, told=told, progress=tell, cancel=cancel)
    finally:
        seen.now()
    return ends


class _Seen:
    """Shows where the recordings stand, and takes a tenth of the time for it at most."""

    def __init__(self, results: Path, look: Callable[[Sequence[Standing]], None]):
        self._results, self._look, self._next = results, look, 0.0

    def now_and_then(self) -> None:
        if time.monotonic() > self._next:
            self.now()

    def now(self) -> None:
        began = time.monotonic()
        self._look(standings(self._results))
        ended = time.monotonic()
        self._next = ended + max(_EVERY, 10 * (ended - began))


def _crew(batch: FolderBatch, units: int) -> Crew:
    """Never this process: a window stays quick, and what kills a worker kills no window."""
    if batch.scheduler:
        from app.batch.cluster import Cluster

        return Cluster(batch.scheduler, batch.results.absolute())
    return Pool(min(batch.workers, units), units)
