"""Bodies of made-up people: our own, or MakeHuman's where a folder of its assets is at hand."""

from functools import lru_cache
from pathlib import Path

import numpy as np

from core.synthesis.body import Body
from core.synthesis.makehuman import makehuman_body
from core.synthesis.procedural_body import procedural_body
from core.synthesis.workplaces import sample_shape


def random_body(rng: np.random.Generator, detail: float = 1.0, makehuman: str | Path | None = None) -> Body:
    """A body of any shape: procedural with that ``detail``, or of MakeHuman's assets, some in loose clothes.

    Raises ``FormatError`` where ``makehuman`` is not a folder of MakeHuman's.
    """
    shape = sample_shape(rng)
    if makehuman is None:
        return procedural_body(shape, detail)
    clothes = str(rng.choice(["", "", "tights", "skirt" if shape.sex < 0.5 else "tights"]))
    return makehuman_body(makehuman, shape, age=rng.random(), ancestry=rng.dirichlet((1, 1, 1)), clothes=clothes)


@lru_cache(maxsize=64)
def synthetic_subject(seed: int, subject: int, detail: float = 1.0, makehuman: str | Path | None = None) -> Body:
    """The body of one made-up person; with ``makehuman`` of two persons in three MakeHuman's."""
    return random_body(np.random.default_rng([seed, 2, subject]), detail, makehuman if subject % 3 else None)
