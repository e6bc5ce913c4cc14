"""What benchmarks share: a fresh process with its peak memory, and quantiles."""

import json
import subprocess
import sys

import numpy as np


def in_fresh_process(code: str, *arguments: str) -> dict:
    """Run code that prints one JSON object as its last line; adds "peak_mb", the process's largest resident size."""
    # VmHWM, not ru_maxrss: that one starts at the parent's size
    tail = "\nprint(next(int(r.split()[1]) for r in open('/proc/self/status') if r.startswith('VmHWM')) / 1024)"
    command = [sys.executable, "-c", code + tail, *arguments]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return json.loads(lines[-2]) | {"peak_mb": float(lines[-1])}


def quantiles_ms(seconds) -> tuple[float, float, float]:
    """(median, 95th percentile, maximum) in milliseconds."""
    values = np.asarray(seconds) * 1e3
    return float(np.median(values)), float(np.quantile(values, 0.95)), float(values.max())


def table(headers: list[str], rows: list[list]) -> str:
    """A Markdown table."""
    cells = [[f"{cell:.3g}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in [headers, ["---"] * len(headers), *cells]]
    return "\n".join(lines)
