"""``json_value``: what is computed here as values that JSON has."""

import math
from collections.abc import Mapping


def json_value(value, digits: int | None = None):
    """``value`` with lists for arrays, null for NaN and infinities, and text for everything that JSON does not know.

    ``digits`` rounds to so many places after the point.
    """
    if isinstance(value, Mapping):
        return {str(key): json_value(item, digits) for key, item in value.items()}
    if hasattr(value, "tolist"):
        return json_value(value.tolist(), digits)
    if isinstance(value, list | tuple):
        return [json_value(item, digits) for item in value]
    if isinstance(value, float):
        return None if not math.isfinite(value) else value if digits is None else round(value, digits)
    return value if value is None or isinstance(value, str | int | bool) else str(value)
