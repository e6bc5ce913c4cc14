"""Depth: the paper's table on held-out synthetic people, real recordings against BlazePose, speed, empty scenes."""

from pathlib import Path

from benchmarks.depth_behaviour import behaviour_tables
from benchmarks.depth_motion import motion_table
from benchmarks.depth_real import real_tables
from benchmarks.depth_speed import speed_table
from benchmarks.depth_tables import synthetic_tables

title = "Depth: the upper body from depth alone"
headline = ("MPJPE", "PA-MPJPE", "PCK@150", "PCK@0.5", "jitter", "within 150 mm")

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def run() -> str:
    return "\n\n".join([
        "## Held-out synthetic people, noisy and degraded", synthetic_tables(DATA),
        "## A real recording", real_tables(DATA / "samples" / "depth"),
        "## People in motion", motion_table(DATA),
        "## Speed", speed_table(DATA / "samples" / "depth"),
        "## Empty scenes, half persons, holes", behaviour_tables(DATA),
    ])  # fmt: skip
