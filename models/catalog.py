"""What can be run: estimators and models by name, with their options and licences. Imports no torch.

Dialogs, the command line and ``posewright models`` are made from this list; ``load`` imports the module that does the
work only when it is asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module

from core.errors import ModelError


class Task(StrEnum):
    ESTIMATE = "estimate"  # frames -> 2D (and 3D) tracks
    INPAINT = "inpaint"  # 2D track -> complete 2D track
    LIFT = "lift"  # 2D track -> 3D track
    REFINE = "refine"  # recording + track -> better tracks


@dataclass(frozen=True)
class ModelEntry:
    """One model. ``builder`` is "package.module:function"; called with the options it gives what does the work."""

    name: str
    task: Task
    title: str
    builder: str
    skeleton: str
    licence: str
    source: str
    frames: str = "color"  # the FrameKind that an estimator takes
    files: tuple[str, ...] = ()  # weights: names in the cache or in resources/weights
    options: type | None = None  # a frozen dataclass; its fields make the dialog and the command line's options
    facts: Mapping = field(default_factory=dict)


_entries: dict[str, ModelEntry] = {}


def register(entry: ModelEntry) -> ModelEntry:
    _entries[entry.name] = entry
    return entry


def entries(task: Task | None = None) -> list[ModelEntry]:
    """All models, or those of one task; the default of each task comes first."""
    return [entry for entry in _entries.values() if task in (None, entry.task)]


def find(name: str) -> ModelEntry:
    if name not in _entries:
        raise ModelError(f"There is no model named {name!r}", expected=", ".join(_entries))
    return _entries[name]


def build(name: str, **options):
    """The working object behind a name; this is where torch or another runtime is first imported."""
    module, function = find(name).builder.split(":")
    return getattr(import_module(module), function)(**options)
