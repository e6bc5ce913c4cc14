import json

import numpy as np
import pytest

from core.json_values import json_value


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (np.float32([1.5, np.nan]), [1.5, None]),
        ({3: (np.int64(4), float("inf"))}, {"3": [4, None]}),
        ({"path": range(2), "on": np.True_}, {"path": "range(0, 2)", "on": True}),
    ],
)
def test_what_json_does_not_know_becomes_what_it_knows(value, wanted):
    assert json.loads(json.dumps(json_value(value), allow_nan=False)) == wanted


def test_numbers_are_rounded_only_on_request():
    assert json_value([1 / 3]) == [1 / 3]
    assert json_value([1 / 3], digits=2) == [0.33]
