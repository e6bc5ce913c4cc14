"""What we promise, and where on the pages of results the measured figure stands."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks.measure import rows_of
from benchmarks.pages import Verdict

Cells = dict[str, str]  # one row of a table: column -> text
Found = tuple[str, ...]  # the figures that a target is about, as the page writes them
Finder = Callable[[str], Found]  # page -> figures


@dataclass(frozen=True)
class Wanted:
    """A bound in words, and whether a figure keeps it."""

    words: str
    holds: Callable[[str], bool]


@dataclass(frozen=True)
class Target:
    topic: str
    what: str
    wanted: Wanted
    find: Finder

    def verdict(self, page: str) -> Verdict:
        """Met if all figures found keep the bound; raises ``LookupError`` if the page has none."""
        figures = self.find(page)
        if not figures:
            raise LookupError(f"results/{self.topic}.md has no figure for the target {self.what!r}")
        met = all(self.wanted.holds(figure) for figure in figures)
        return Verdict(self.topic, self.what, self.wanted.words, ", ".join(dict.fromkeys(figures)), met)


def at_most(limit: float, unit: str = "") -> Wanted:
    return Wanted(f"at most {limit:g}{unit}", lambda figure: _number(figure) <= limit)


def at_least(limit: float, unit: str = "") -> Wanted:
    return Wanted(f"at least {limit:g}{unit}", lambda figure: _number(figure) >= limit)


def exactly(text: str, words: str) -> Wanted:
    return Wanted(words, lambda figure: figure == text)


def column(name: str, **where: str) -> Finder:
    """The cells of a column in all rows whose other cells match: ``where`` is column -> pattern of the whole cell.

    In ``where``, ``_`` stands for a column that cannot be a Python name: the table's first.
    """

    def find(page: str) -> Found:
        rows = [row for row in tables(page) if name in row and all(_matches(row, *test) for test in where.items())]
        return tuple(row[name] for row in rows)

    return find


def seconds_of(what: str) -> Finder:
    """The figure of a row of things and times, without its unit."""
    return lambda page: tuple(cell.split()[0] for cell in column("measured", what=what)(page))


def sentence(pattern: str) -> Finder:
    """What the group of a pattern matches in the text, wherever it does."""
    return lambda page: tuple(re.findall(pattern, page))


def tables(page: str) -> Iterator[Cells]:
    """All rows of all tables of a page."""
    return (cells for _, cells in rows_of(page))


def verdicts(pages: dict[str, str]) -> list[Verdict]:
    """All targets of the pages that there are, by topic; those that a page judges itself included."""
    own = [target.verdict(pages[target.topic]) for target in TARGETS if target.topic in pages]
    return sorted([*own, *_jumps(pages.get("jumps", ""))], key=lambda verdict: verdict.topic)


def _jumps(page: str) -> list[Verdict]:
    """That benchmark compares its methods with one another, so it judges its targets itself."""
    rows = [row for row in tables(page) if {"", "target", "wanted", "measured"} == set(row)]
    return [Verdict("jumps", row["target"], row["wanted"], row["measured"], row[""] == "🟢") for row in rows]


def _matches(row: Cells, name: str, pattern: str) -> bool:
    cell = next(iter(row.values())) if name == "_" else row.get(name, "")
    return re.fullmatch(pattern, cell) is not None


def _number(figure: str) -> float:
    return float(figure.replace(",", "").rstrip("%x"))


def _ablation(page: str) -> Found:
    rows = {row["training"]: row["drawn PA-MPJPE"] for row in tables(page) if "drawn PA-MPJPE" in row}
    full, baseline = rows["Full"], rows["Baseline"]
    return ("met",) if _number(full) < _number(baseline) else (f"{full} against {baseline}",)


def _fewer_flips(page: str) -> Found:
    """Refined, with 5 channels against 1."""
    five, one = (column("flips", channels=count, network="refined")(page) for count in ("5", "1"))
    return ("met",) if _number(five[0]) < _number(one[0]) else (f"{five[0]} against {one[0]}",)


ERGONOMIC_PDF = "its PDF with 180 cycles and what was before"
LIMBS = "arms|forearms|legs|lower legs"
TARGETS = (
    Target("estimation_quality", "PCK@0.2 of the best quality, each view", at_least(0.98),
           column("PCK@0.2", quality="best")),
    Target("estimation_quality", "PA-MPJPE of the lift, best quality, each view", at_most(60, " mm"),
           column("PA-MPJPE of the lift, mm", quality="best")),
    Target("estimation_quality", "MPJPE of the lift, best quality, each view", at_most(90, " mm"),
           column("MPJPE, mm", quality="best")),
    Target("animation", "rotations of a file that nobody edited, kept to", at_most(0.1, " degrees"),
           column("kept", file="all")),
    Target("animation", "joints that flip where the bone does not", exactly("0", "none"),
           sentence(r"\| all \|.*\| (\d+) of \d+ \|")),
    Target("identities", "ID switches in 20 crossings", at_most(1), column("switches", identities="settled")),
    Target("refinement", "error left by 20 corrected frames, median person", at_most(0.7, "x"),
           column("median share", **{"corrected frames": "20"})),
    Target("refinement", "error left by corrections, worst person", at_most(1.02, "x"),
           column("worst share", **{"corrected frames": ".*"})),
    Target("project", "open 100,000 frames", at_most(2, " s"), column("open, s", _="100,000")),
    Target("project", "memory with 100,000 frames", at_most(500, " MB"), column("peak resident, MB", _="100,000")),
    Target("project", "torch loaded by opening", exactly("False", "no"), column("torch loaded", _="100,000")),
    Target("startup", "window shown, median", at_most(1.5, " s"), column("median, s", _="window shown.*")),
    Target("startup", "window shown, against a bare import of Qt and pyqtgraph", at_most(1.6, "x"),
           column("times the bare import", _="window shown, nothing open")),
    Target("startup", "help, against an import of numpy", at_most(3, "x"),
           column("times the bare import", _="`posewright --help`")),
    Target("batch", "two workers against one, processes and Dask", at_least(1.6, "x"),
           column("times as fast as one", workers="2 processes|Dask, 2 workers")),
    Target("media", "straight on without a cache, against OpenCV, each video", at_most(1.0, "x"),
           column("cold to OpenCV", what="straight on")),
    Target("media", "first frame of a Matroska file of 10 GB", at_most(3, " s"), column("first frame, s")),
    Target("media", "seeks in it, 95th percentile", at_most(100, " ms"), column("seek, p95 ms")),
    Target("media", "first depth of a ROS bag of 10 GB", at_most(3, " s"), column("first depth, s")),
    Target("media", "seeks in that, 95th percentile", at_most(100, " ms"), column("seek, p95 ms of depth")),
    Target("memory", "memory of the whole chain, a frame more", at_most(0.3, " kB"),
           sentence(r"Growth from .*: (-?[\d.]+) kB")),
    Target("frame_change", "frame change, a million frames against 1,000", at_most(1.2, "x"),
           sentence(r"frame change ([\d.]+x)")),
    Target("frame_change", "correction, a million frames against 1,000", at_most(1.2, "x"),
           sentence(r"correction ([\d.]+x)")),
    Target("review", "swaps of the whole body, F1", at_least(0.95), column("F1", _=".*: body")),
    Target("review", "swaps of limbs, F1", at_least(0.85), column("F1", _=f".*: ({LIMBS})")),
    Target("review", "false ranges on clean clips", at_most(0), sentence(r"Clean clips: (\d+) false ranges")),
    Target("review_list", "accept, and the list is up to date, median", at_most(50, " ms"),
           column("median ms", _="accept, .*")),
    Target("review_list", "preview of a drag over 31 frames, median", at_most(16, " ms"),
           column("median ms", _="preview of a drag.*")),
    Target("repair", "repaired after a correction, median", at_most(300, " ms"), column("median, ms")),
    Target("workbench", "error of a mended clip over the clean one's", at_most(1.1), column("of clean")),
    Target("workbench", "corrupted frames mended by one action", at_least(50), column("frames an action")),
    Target("workbench", "accept and next, 100,000 suggestions, median", at_most(50, " ms"),
           column("median (ms)", _="accept and next.*")),
    Target("workbench", "pan the curves of 6 joints, median", at_most(33, " ms"), column("median (ms)", _="pan .*")),
    Target("workbench", "one move of a soft drag, median", at_most(16, " ms"), column("median (ms)", _="one move .*")),
    Target("estimation", "BlazePose, one person", at_least(40, " frames/s"), column("frames/s", people="1")),
    Target("rendering", "images of 160x120, one core", at_least(40, " a second"),
           column("render, one core", _="160x120")),
    Target("rendering", "images of 640x480, one core", at_least(6, " a second"),
           column("render, one core", _="640x480")),
    Target("depth_ways", "gap to supervised training closed by translated images", at_least(70, "%"),
           column("gap closed", _="pose CNN on CycleGAN's images")),
    Target("depth", "gap closed by the surface network", exactly("85%: met", "at least 85%, shown"),
           column("target", _="surface network.*")),
    Target("depth", "arms up against the others, MPJPE", at_most(1.5, "x"), sentence(r"the others: ([\d.]+x)")),
    Target("depth", "estimation from depth, one person", at_least(60, " frames/s"),
           column("frames/s by the clock", people="1")),
    Target("ergonomics", "true scores inside the band, noise of 5, 10 and 15 degrees", at_least(85, "%"),
           column("held", noise=".*")),
    Target("ergonomics", "scores of one hour", at_most(5, " s"), seconds_of("one hour, .*")),
    Target("ergonomics", "report of one hour with all there is", at_most(10, " s"), seconds_of(ERGONOMIC_PDF)),
    Target("ergonomics", "one move of a drag, panel open, 100,000 frames", at_most(100, " ms"),
           seconds_of("one move of a drag .*")),
    Target("hourglass", "network of 2 stacks, width 1", at_least(5, " frames/s"),
           column("frames/s", _="network alone, 2x1.*")),
    Target("world", "tilt of the up axis where nothing is told, each scene", at_most(3, " degrees"),
           column("tilt", method="nothing told")),
    Target("embedding", "5 channels, refined against unrefined", at_most(0.6, "x"),
           column("of unrefined", channels="5", network="refined")),
    Target("embedding", "whole-body flips with 5 channels", exactly("met", "fewer than with 1"), _fewer_flips),
    Target("hourglass", "drawn people, PA-MPJPE of *Full*, below *Baseline*'s", exactly("met", "below"),
           _ablation),
)  # fmt: skip
