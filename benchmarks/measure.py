"""What benchmarks share: a fresh process with its peak memory, what a program and its processes take, quantiles, and
tables."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import process_time

import numpy as np


def in_fresh_process(code: str, *arguments: str) -> dict:
    """Run code that prints one JSON object as its last line; adds "peak_mb", the process's largest resident size."""
    # VmHWM, not ru_maxrss: that one starts at the parent's size
    tail = "\nprint(next(int(r.split()[1]) for r in open('/proc/self/status') if r.startswith('VmHWM')) / 1024)"
    command = [sys.executable, "-c", code + tail, *arguments]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return json.loads(lines[-2]) | {"peak_mb": float(lines[-1])}


def family(process: int | str = "self") -> list[str]:
    """A process and all that it has started and that still run (proc(5))."""
    children: list[str] = []
    with suppress(OSError):  # it has ended meanwhile
        for task in Path(f"/proc/{process}/task").iterdir():
            children += (task / "children").read_text().split()
    return [str(process), *(each for child in children for each in family(child))]


def resident() -> float:
    """Megabytes that this program and its processes hold in memory."""
    pages = 0
    for process in family():
        with suppress(OSError):
            pages += int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def processor_seconds() -> float:
    """That this program, its processes and those of them that have ended have worked."""
    ticks = 0
    for process in family():
        with suppress(OSError):
            stat = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
            ticks += sum(map(int, stat[11:15]))  # own and of ended children, each for itself and in the system
    return ticks / os.sysconf("SC_CLK_TCK")


def seconds_to_show(app, verb: Callable[[], object]) -> float:
    """Processor seconds until the verb's effects are on the screen (others share this machine's clock)."""
    begun = process_time()
    verb()
    for _ in range(3):
        app.processEvents()
    return process_time() - begun


def quantiles_ms(seconds) -> tuple[float, float, float]:
    """(median, 95th percentile, maximum) in milliseconds."""
    values = np.asarray(seconds) * 1e3
    return float(np.median(values)), float(np.quantile(values, 0.95)), float(values.max())


def table(headers: list[str], rows: list[list]) -> str:
    """A Markdown table."""
    cells = [[f"{cell:.3g}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in [headers, ["---"] * len(headers), *cells]]
    return "\n".join(lines)


def rows_of(page: str) -> Iterator[tuple[str, dict[str, str]]]:
    """All rows of all tables of a page: (heading, or line that ends in a colon, above the table; column -> cell)."""
    above, heads = "", []
    for line in page.splitlines():
        if not line.startswith("|"):
            heads = []
            above = line.strip("#* :") if line.startswith(("#", "**")) or line.endswith(":") else above
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not heads:
            heads = cells
        elif not set("".join(cells)) <= set("-:"):
            yield above, dict(zip(heads, cells, strict=True))
