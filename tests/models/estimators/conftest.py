"""The real BlazePose, where its files are in the user's store."""

import pytest

from models import catalog
from models.common.cache import FileState


@pytest.fixture(scope="package")
def blazepose():
    if any(row.state != FileState.PRESENT for row in catalog.inspect_files("blazepose")):
        pytest.skip("BlazePose's files are not in the store: run posewright models get blazepose")
    return catalog.build("blazepose")
