"""``Detection``: somebody in one frame."""

from dataclasses import dataclass

import numpy as np

from models.tracking.regions import Region


@dataclass(frozen=True, eq=False)
class Detection:
    """One person in one frame. points (J, 2) pixels; confidence (J,); body (J, 3) millimetres or None.

    ``score`` in [0, 1] says how surely it is a person; ``region`` is where to look in the next frame; ``colours`` is
    what they wear (``models.tracking.colours``), None where the model does not say. A model gives all its detections a
    body, or none; the same holds for ``hands`` (42, 6): x, y, confidence; x, y, z in millimetres from the hand's wrist.
    """

    points: np.ndarray
    confidence: np.ndarray
    score: float
    region: Region
    body: np.ndarray | None = None
    colours: np.ndarray | None = None
    hands: np.ndarray | None = None
