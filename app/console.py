"""How the command line speaks: tables or JSON on stdout, progress and errors on stderr."""

import json
import sys
import time
from collections.abc import Sequence

from core.json_values import json_value
from core.progress import Progress


class Console:
    """Results of one command. With ``as_json`` nothing but one JSON value goes to stdout, at the end."""

    def __init__(self, as_json: bool = False):
        self.as_json = as_json
        self._values: dict = {}
        self._bar = sys.stderr.isatty()

    def say(self, text: str) -> None:
        if not self.as_json:
            self._clear()
            print(text)

    def table(self, headers: Sequence[str], rows: Sequence[Sequence], *, key: str = "rows") -> None:
        """Print aligned columns, or keep the rows as objects for JSON under ``key`` ("": for people alone)."""
        if key:
            self._values.setdefault(key, []).extend(dict(zip(headers, row, strict=True)) for row in rows)
        if self.as_json or not rows:
            return
        cells = [list(headers)] + [[_text(cell) for cell in row] for row in rows]
        widths = [max(len(row[column]) for row in cells) for column in range(len(headers))]
        self._clear()
        for row in cells:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def add(self, key: str, *values) -> None:
        """More values for JSON, in the list under ``key``."""
        self._values.setdefault(key, []).extend(values)

    def error(self, text: str) -> None:
        self._clear()
        print(f"posewright: {text}", file=sys.stderr)

    def remark(self, text: str) -> None:
        """Something that the user should know of the work, but that does not stop it; once, and kept for JSON."""
        told = self._values.setdefault("remarks", [])
        if text not in told:
            told.append(text)
            self._clear()
            print(f"posewright: note: {text}", file=sys.stderr)

    def progress(self, title: str) -> Progress:
        """A progress bar on a terminal, silence elsewhere."""
        return _Bar(title) if self._bar else (lambda fraction, text="": None)

    def finish(self) -> None:
        self._clear()
        if self.as_json:
            print(json.dumps(json_value(self._values), allow_nan=False))

    def _clear(self) -> None:
        """The bar gives its line to what is said."""
        if self._bar:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


class _Bar:
    """A one-line bar, redrawn at most ten times a second, with the time left."""

    def __init__(self, title: str):
        self.title, self.begun, self.drawn = title, time.monotonic(), 0.0

    def __call__(self, fraction: float, text: str = "") -> None:
        now = time.monotonic()
        if now - self.drawn < 0.1 and fraction < 1:
            return
        self.drawn = now
        left = f"{(now - self.begun) * (1 - fraction) / fraction:.0f} s left" if 0.02 < fraction < 1 else ""
        filled = "#" * round(24 * fraction)
        line = f"\r\x1b[K{self.title} [{filled:<24}] {fraction:4.0%} {left} {text}"
        print(line[:160], end="", file=sys.stderr, flush=True)


def _text(cell) -> str:
    return "" if cell is None else f"{cell:.4g}" if isinstance(cell, float) else str(cell)
