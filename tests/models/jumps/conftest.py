import numpy as np
import pytest

from core.poses import PoseSequence
from tests.models.conftest import standing


@pytest.fixture
def seen_from_front(skeleton):
    """``seen_from_front(frames)``: that person in an image, 0.3 pixels a millimetre, all 28 joints."""

    def make(frames: int = 40, **changes) -> PoseSequence:
        walk = standing(skeleton, frames)
        image = np.stack([600 + 0.3 * walk[..., 0] + 0.1 * walk[..., 2], 700 - 0.3 * walk[..., 1]], axis=-1)
        return PoseSequence(skeleton, image, np.arange(frames) / 25).replace(**changes)

    return make
