"""Which way is up by the accelerometer of a depth camera that stands still."""

import numpy as np

G = 9.80665
"""m/s^2."""
READINGS = 400
"""From the start of a recording: a quarter of a second to two seconds, by the sensor."""
_TOLERANCE = 0.1
"""Share by which what is measured at rest may differ from ``G``: sensors are off by a few hundredths."""


def up_of(readings) -> np.ndarray | None:
    """(3,) unit vector upwards from readings (N, 3) m/s^2 in the camera's axes.

    At rest the reading is the push against gravity, which points up. None where there are none, or where they are not
    those of a camera at rest.
    """
    readings = np.asarray(readings, float).reshape(-1, 3)
    readings = readings[np.isfinite(readings).all(axis=1)]
    if not len(readings):
        return None
    push = np.median(readings, axis=0)
    strength = float(np.linalg.norm(push))
    return push / strength if abs(strength - G) <= _TOLERANCE * G else None
