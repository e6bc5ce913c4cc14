"""Made-up people: the same one for the same numbers, of both kinds of body where MakeHuman's is at hand."""

import numpy as np
import pytest

from core.errors import FormatError
from core.synthesis.body_sampling import synthetic_subject

pytestmark = pytest.mark.slow


def test_people_differ_and_come_from_their_numbers():
    one, same, other = (synthetic_subject.__wrapped__(1, number, 0.4) for number in (3, 3, 4))
    assert np.array_equal(one.rest, same.rest) and not np.array_equal(one.rest, other.rest)


def test_two_in_three_are_makehuman_s(shared_data):
    assets = shared_data("body/makehuman")
    sizes = [len(synthetic_subject(1, number, 0.4, assets).rest) for number in range(3)]
    assert sizes[0] == len(synthetic_subject(1, 0, 0.4).rest) and min(sizes[1:]) > 10_000 > sizes[0]


def test_a_folder_of_something_else_is_refused(tmp_path):
    with pytest.raises(FormatError, match="MakeHuman"):
        synthetic_subject(1, 1, 0.4, tmp_path)
