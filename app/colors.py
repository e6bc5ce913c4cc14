"""What left, right and centre look like, in the window as in rendered videos. No Qt.

Left and right differ in hue (Okabe and Ito's blue and orange) and in shape, for colour-blind users.
Left is the subject's left.
"""

SIDE_COLORS = {"left": "#0072B2", "right": "#E69F00", "centre": "#9AA3AD"}
SHAPES = {"left": "disc", "right": "square", "centre": "diamond"}
LOW_CONFIDENCE = 0.3
"""Below this a joint is drawn as doubtful (dashed bones)."""


def rgb(color: str) -> tuple[int, int, int]:
    """(r, g, b) of "#rrggbb"."""
    return tuple(int(color[i : i + 2], 16) for i in (1, 3, 5))
