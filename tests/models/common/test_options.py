"""Options that come from a file: only what a form could have given is taken."""

import pytest

from core.errors import UsageError
from models.common.options import checked
from models.jumps.options import JumpsOptions, Quality
from models.lifting.options import LiftOptions


def test_what_a_form_gives_is_taken_and_the_rest_is_as_usual():
    options = checked(JumpsOptions, {"quality": "fast", "rate": 1, "weights": "own.safetensors"})
    assert options == JumpsOptions(quality=Quality.FAST, rate=1, weights="own.safetensors")
    assert checked(LiftOptions, {}) == LiftOptions()


@pytest.mark.parametrize(("values", "words"), [
    ({"fov": 1e400}, "fov cannot be this, expected 1 to 179, got inf"), ({"fov": float("nan")}, "got nan"),
    ({"fov": "62"}, "got 62"), ({"fov": True}, "got True"), ({"fov": [62]}, "got .62."), ({"fov": 180}, "got 180"),
    ({"weights": 5}, "expected str, got 5"), ({"floor": "no"}, "expected bool, got no"), ({"floor": None}, "got None"),
    ({"run": "rm"}, "no option 'run'"), ({"__class__": {}}, "no option '__class__'"),
    ([1], "cannot be read, got .1."), (None, "cannot be read"), ("fov", "cannot be read"),
])  # fmt: skip
def test_anything_else_is_refused_in_a_sentence(values, words):
    with pytest.raises(UsageError, match=words):
        checked(LiftOptions, values)


@pytest.mark.parametrize("values", [{"quality": "slow"}, {"quality": {}}, {"seed": -1}, {"seed": 1.5}, {"starts": 1e9}])
def test_so_are_words_that_are_none_and_numbers_out_of_bounds(values):
    with pytest.raises(UsageError, match="cannot be this"):
        checked(JumpsOptions, values)
