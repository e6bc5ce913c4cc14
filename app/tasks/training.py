"""Train a model with options that were chosen in a dialog. No Qt."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.progress import CancelToken, Progress, silent


def train_model(
    name: str, values: Mapping[str, Any], *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Path:
    """Run the training ``name`` of ``models.training.registry``; the weights that it wrote.

    ``values`` are those of its options that are not the usual ones. Raises ``UsageError`` for values that cannot be.
    """
    from models.training.registry import find

    training = find(name)
    return training.run(training.options_class(**values), progress=progress, cancel=cancel or CancelToken())
